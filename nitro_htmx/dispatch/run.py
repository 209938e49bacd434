"""Running an action: a verified call in, an outcome out.

This is the only place that runs an action or a listener, so every check stands here once. It knows
nothing of HTTP; the request is a fact that components carry.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from pydantic_core import from_json

from ..base.access import authorize
from ..base.assigned import check_assigned
from ..base.children import forget_children
from ..base.component import BaseComponent
from ..conf import get_settings
from ..inputs.concerns import Others
from ..inputs.live import errors_after_sync, show_as_typed
from ..inputs.posted import forget_replaced, posted_changes, restore_state, run_field_hooks
from ..inputs.uploaded import check_files, take_files
from ..instrumentation import watched
from ..names import ALL_FIELDS, MISSING, REFRESH, SYNC
from ..rendering.reminders import remind_of_unbound
from ..state.schema import Errors, Settled
from ..state.stored import delete_stored
from ..waiting import Work, finish
from .calls import INVALID, Call, Heard, Outcome
from .results import result_of
from .steps import Step, errors_that_stop, run_steps, steps_despite, steps_of


def run(call: Call) -> Outcome:
    """Run a call, and wait in this thread for what it awaits; see ``perform()``."""
    return finish(perform(call))


@watched("run")
def perform(call: Call) -> Work[Outcome]:
    """Run a call. What its ``async`` actions and listeners return is yielded, to be awaited.

    Raises:
        UnknownAction: The component has no such action or listener. No user code ran.
        ArgumentsInvalid: The action's arguments do not fit. The action did not run.
        TokenRefused: The state no longer fits the class, because a deploy changed it.
        StateTooLarge: The state can't hold what was posted. Nothing ran, but for the storage of
            files, or the way to a Django form.
        PermissionDenied: The visitor may not do this. Nothing ran but the state's validators.
        Exception: Whatever the action raised, but for Django's ``ValidationError``.
    """
    return _sync(call) if call.action == SYNC else (yield from _run(call))


def _sync(call: Call) -> Outcome:
    """Let the state take what was entered in a live input. No action runs."""
    component, data, errors = _restore(call)
    authorize(component, (SYNC,))
    try:
        if call.fields:
            data = run_field_hooks(component, call.token, call.fields, data, errors)
        if call.files:
            data = take_files(component, call.token.bound, call.files, data)
        errors = errors_after_sync(component, call.token, call.arguments, data, errors)
        component.errors = {**errors, **component.errors}
        component.take_live_inputs(call.arguments, call.token.errors)
    except ValidationError as error:
        _undo(component, data, error)
    component._instance.only = None
    settled = _settle(call, component)
    show_as_typed(
        component, call.token, call.fields, posted_changes(component, call.token, call.fields)
    )
    events = tuple(component._instance.events)
    return Outcome(component, settled, events, None, True, call.is_quiet, False)


def _run(call: Call) -> Work[Outcome]:
    steps = steps_of(call)
    component, data, errors = _restore(call)
    if MISSING in call.arguments and call.action == REFRESH:
        forget_children(component._instance, call.arguments[MISSING])
    authorize(component, [step.name for step in steps])
    others = _others_of(call, component, steps)
    data, errors = others.set_aside(data, errors)
    result, must_roll_back = None, False
    try:
        if call.fields:
            data = run_field_hooks(component, call.token, call.fields, data, errors)
        if call.files:
            data = take_files(component, call.token.bound, call.files, data)
        if errors and call.heard:
            steps = steps_despite(component, call, steps, errors)
        elif errors or component.errors:
            found = others.own({**errors, **component.errors})
            found = component.errors_before_action(call.action, found)
            component.errors = errors_that_stop(steps, found)
        if component.uploads:
            for step in steps:
                check_files(component, step.arguments)
        component._instance.only = None  # whatever a hook has asked for
        if not component.errors and steps:
            result = yield from others.run(partial(run_steps, component, steps), errors)
            result = result_of(call, component, result)
    except ValidationError as error:
        must_roll_back = True
        _undo(component, data, error)
    settled = _settle(call, component)
    if settled.invalid:
        _check_assigned(call, component, settled)
    _tell(call, component, settled)
    is_valid = not component.errors
    if component._instance.typed:
        forget_replaced(component, data, settled.json)
    others.show(settled.json)
    events = tuple(component._instance.events)
    return Outcome(component, settled, events, result, is_valid, call.is_quiet, must_roll_back)


def _restore(call: Call) -> tuple[BaseComponent[Any], bytes, Errors]:
    """Return a component with its state, that state as JSON, and the errors that may stop it."""
    _remind_of_unbound(call)
    component = call.component_class(call.request, call.token.instance_id, call.token.key)
    return component, *restore_state(component, call.token, call.fields)


def _undo(component: BaseComponent[Any], data: bytes, error: ValidationError) -> None:
    """Give the component the state from before its action again, with what is wrong."""
    component._instance.events.clear()
    component.state = component._meta.schema.load(data, strict=False).state
    delete_stored(but=data)
    by_field = error.message_dict if hasattr(error, "error_dict") else {ALL_FIELDS: error.messages}
    for name, texts in by_field.items():
        component.errors.setdefault(name, []).extend(str(text) for text in texts)


def _settle(call: Call, component: BaseComponent[Any]) -> Settled:
    """Bring the state into the form in which the next token carries it."""
    component.prepare_for_rendering(call.token.state, is_quiet=call.is_quiet)
    component.state, settled = component._meta.schema.settle(component.state)
    return settled


def _tell(call: Call, component: BaseComponent[Any], settled: Settled) -> None:
    """Queue the last event: that the action is complete, or that something is wrong."""
    events = component._instance.events
    if component.errors:
        general = component.errors.get(ALL_FIELDS) or [_("Please correct the marked fields.")]
        events.error(call.action, general[0], INVALID)
    elif not call.is_quiet:
        events.complete(call.action, from_json(settled.json))


def _remind_of_unbound(call: Call) -> None:
    if get_settings().is_debug:
        remind_of_unbound(
            call.component_class,
            call.action,
            arguments=call.arguments,
            fields=call.fields,
            bound=call.token.bound,
        )


def _others_of(call: Call, component: BaseComponent[Any], steps: list[Step]) -> Others:
    is_of_a_form = not call.heard and [step.needs_valid_input for step in steps] == [True]
    names = call.others if is_of_a_form else frozenset[str]()
    return Others(component, call.token, call.fields, names)


def _check_assigned(call: Call, component: BaseComponent[Any], settled: Settled) -> None:
    heard = [name for each in call.heard for name in _listener_names(call, each)]
    check_assigned(
        component,
        settled,
        ", ".join(dict.fromkeys(heard)) or call.action,
        before=call.token.state,
        entered=partial(posted_changes, component, call.token, call.fields),
        bound=call.token.bound,
    )


def _listener_names(call: Call, heard: Heard) -> list[str]:
    return [action.name for action in call.component_class._meta.listeners.get(heard.name, ())]
