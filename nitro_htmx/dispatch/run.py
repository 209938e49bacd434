"""Running an action: a verified call in, an outcome out.

This is the only place that runs an action or a listener, so every check stands here once. It knows
nothing of HTTP; the request is a fact that components carry.
"""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Iterator, Mapping
from functools import partial
from types import MappingProxyType
from typing import Any, NamedTuple

from asgiref.sync import async_to_sync
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest
from django.utils.translation import gettext as _
from pydantic_core import from_json

from ..actions.arguments import Posted
from ..base.access import VIEW, authorize
from ..base.assigned import check_assigned
from ..base.children import forget_children
from ..base.component import BaseComponent
from ..conf import get_settings
from ..events.queue import Event, refresh_event_name
from ..events.transactions import all_or_nothing
from ..exceptions import UnknownAction
from ..inputs.concerns import Others
from ..inputs.live import errors_after_sync, show_as_typed
from ..inputs.posted import (
    forget_replaced,
    posted_changes,
    reset_fields,
    restore_state,
    run_field_hooks,
)
from ..inputs.uploaded import check_files, take_files
from ..instrumentation import watched
from ..names import ALL_FIELDS, CALL_PREFIX, MISSING, REFRESH, SYNC
from ..rendering.reminders import remind_of_passed_over, remind_of_unbound
from ..state.paths import is_within
from ..state.schema import Errors, Settled
from ..state.stored import delete_stored
from ..state.token import Token

INVALID = 422  # the status in nitro:error of an action that found errors; HTTP's word for it


class Heard(NamedTuple):
    """An event that the page heard on a component's behalf. Anybody can have made it up."""

    name: str
    detail: Mapping[str, Any]


class Call(NamedTuple):
    """One request to one component.

    Attributes:
        component_class: The class that the URL named.
        action: The action's name.
        token: The verified token.
        request: The HTTP request, for the component to carry.
        arguments: The posted parameters.
        fields: The posted values of bound fields, by dotted name. An enabled field that posts
            nothing, such as an unchecked box, has no values.
        heard: The events that caused the request, oldest first. Then ``action`` is ``"refresh"``.
        is_quiet: Whether nobody asked for the action: a poll, or an event that was heard.
        files: The uploaded files of bound file inputs, by dotted name.
        others: The bound fields whose inputs stand outside of the form of what asks.
    """

    component_class: type[BaseComponent[Any]]
    action: str
    token: Token
    request: HttpRequest
    arguments: Posted = MappingProxyType({})
    fields: Posted = MappingProxyType({})
    heard: tuple[Heard, ...] = ()
    is_quiet: bool = False
    files: Mapping[str, list[UploadedFile[Any]]] = MappingProxyType({})
    others: frozenset[str] = frozenset()

    @property
    def is_sync(self) -> bool:
        """Whether a live input asks: the state takes what was entered, and no action runs."""
        return self.action == SYNC


class Outcome(NamedTuple):
    """What came of a call.

    Attributes:
        component: The instance, with the state that is to be rendered.
        settled: That state as the next token will carry it.
        events: What to tell the page, in order. The last is ``action-complete`` or ``error``, but
            for quiet calls.
        result: What the action returned.
        is_valid: Whether the action ran and found no error. A sync is valid in any case.
        is_quiet: As in the call.
        must_roll_back: Whether what the action wrote has to go.
    """

    component: BaseComponent[Any]
    settled: Settled
    events: tuple[Event, ...]
    result: Any
    is_valid: bool
    is_quiet: bool
    must_roll_back: bool


class _Step(NamedTuple):
    name: str  # what permission is asked for
    function: Callable[..., Any]
    arguments: dict[str, Any]
    needs_valid_input: bool | str  # of what it concerns, or of the field of this name
    is_called: bool = False  # by a child: an action like any other, and no listener

    def errors_that_stop(self, errors: Errors) -> Errors:
        """Return those of ``errors`` that the step does not run with."""
        needed = self.needs_valid_input
        if isinstance(needed, bool) or needed == ALL_FIELDS:
            return errors if needed else {}
        return {name: texts for name, texts in errors.items() if is_within(name, needed)}


@watched("run")
def run(call: Call) -> Outcome:
    """Run a call.

    Raises:
        UnknownAction: The component has no such action or listener. No user code ran.
        ArgumentsInvalid: The action's arguments do not fit. The action did not run.
        TokenRefused: The state no longer fits the class, because a deploy changed it.
        StateTooLarge: The state can't hold what was posted. Nothing ran, but for the storage of
            files, or the way to a Django form.
        PermissionDenied: The visitor may not do this. Nothing ran but the state's validators.
        Exception: Whatever the action raised, but for Django's ``ValidationError``.
    """
    steps = _steps(call)
    if get_settings().is_debug:
        _remind_of_unbound(call)
    component = call.component_class(call.request, call.token.instance_id, call.token.key)
    data, errors = restore_state(component, call.token, call.fields)
    if MISSING in call.arguments and call.action == REFRESH:
        forget_children(component._instance, call.arguments[MISSING])
    authorize(component, [SYNC] if call.is_sync else [step.name for step in steps])
    others = _others_of(call, component, steps)
    data, errors = others.set_aside(data, errors)
    result, must_roll_back = None, False
    try:
        if call.fields:
            data = run_field_hooks(component, call.token, call.fields, data, errors)
        if call.files:
            data = take_files(component, call.token.bound, call.files, data)
        if call.is_sync:
            errors = errors_after_sync(component, call.token, call.arguments, data, errors)
            component.errors = {**errors, **component.errors}
            component.take_live_inputs(call.arguments, call.token.errors)
        elif errors and call.heard:
            steps = _steps_despite(component, call, steps, errors)
        elif errors or component.errors:
            found = others.own({**errors, **component.errors})
            found = component.errors_before_action(call.action, found)
            component.errors = _errors_that_stop(steps, found)
        if component.uploads:
            for step in steps:
                check_files(component, step.arguments)
        if not component.errors and steps:
            result = others.run(partial(_run_steps, component, steps), errors)
    except ValidationError as error:
        must_roll_back = True
        component._instance.events.clear()
        component.state = component._meta.schema.load(data, strict=False).state
        delete_stored(but=data)
        _note(component, error)
    return _outcome(call, component, data, result, must_roll_back, others)


def _remind_of_unbound(call: Call) -> None:
    remind_of_unbound(
        call.component_class,
        call.action,
        arguments=call.arguments,
        fields=call.fields,
        bound=call.token.bound,
    )


def _steps(call: Call) -> list[_Step]:
    """Return what is to be run, with all arguments bound before anything runs."""
    if call.heard:
        return list(_listening_steps(call))
    if call.action == REFRESH:
        return [_refresh_step(call)]
    if call.is_sync:
        return []
    action = call.component_class._meta.actions.get(call.action)
    if action is None:
        raise _unknown(call, call.action)
    arguments = action.binder.from_posted(call.arguments)
    return [_Step(action.name, action.function, arguments, action.options.validate)]


def _listening_steps(call: Call) -> Iterator[_Step]:
    component_class = call.component_class
    refresh_event = refresh_event_name(component_class._meta.name)
    is_refreshed = False
    for name, detail in call.heard:
        if name == refresh_event:
            if not is_refreshed:
                yield _refresh_step(call)
            is_refreshed = True
        elif name.startswith(CALL_PREFIX):
            yield _called_step(call, name.removeprefix(CALL_PREFIX), detail)
        elif name not in component_class._meta.listeners:
            raise _unknown(call, name)
        for action in component_class._meta.listeners.get(name, ()):
            key = action.listens[name]
            if key is not None and str(detail.get(key)) != call.token.key:
                continue
            arguments = action.binder.from_detail(detail)
            yield _Step(action.name, action.function, arguments, action.options.validate)


def _called_step(call: Call, name: str, detail: Mapping[str, Any]) -> _Step:
    """Return the step that a child asks for; anybody may make it up, as with any action."""
    if name == REFRESH:
        return _refresh_step(call)
    action = call.component_class._meta.actions.get(name)
    if action is None:
        raise _unknown(call, name)
    arguments = action.binder.from_detail(detail)
    return _Step(action.name, action.function, arguments, action.options.validate, is_called=True)


def _refresh_step(call: Call) -> _Step:
    return _Step(VIEW, call.component_class.refresh, {}, needs_valid_input=False)


def _others_of(call: Call, component: BaseComponent[Any], steps: list[_Step]) -> Others:
    is_of_a_form = not call.heard and [step.needs_valid_input for step in steps] == [True]
    names = call.others if is_of_a_form else frozenset[str]()
    return Others(component, call.token, call.fields, names)


def _unknown(call: Call, name: str) -> UnknownAction:
    known = [*call.component_class._meta.actions, REFRESH]
    return UnknownAction(call.component_class._meta.name, name, known)


def _steps_despite(
    component: BaseComponent[Any], call: Call, steps: list[_Step], errors: Errors
) -> list[_Step]:
    """Return the steps that may run though the state has ``errors``.

    Nobody asked for them, so nobody is told of the others. A listener finds defaults in place of
    what is invalid; an action that a child calls has to find what a click on a button would.
    """
    has_defaults = reset_fields(component, call.token, errors)
    left = [
        step
        for step in steps
        if not step.errors_that_stop(errors) or (has_defaults and not step.is_called)
    ]
    if len(left) < len(steps) and get_settings().is_debug:
        passed_over = [step.name for step in steps if step not in left]
        remind_of_passed_over(call.component_class, passed_over, errors)
    return left


def _errors_that_stop(steps: list[_Step], errors: Errors) -> Errors:
    """Return those of ``errors``, a hook's included, that the steps do not run with."""
    stopping = {name for step in steps for name in step.errors_that_stop(errors)}
    return {name: texts for name, texts in errors.items() if name in stopping}


def _run_steps(component: BaseComponent[Any], steps: list[_Step]) -> Any:
    """Run all steps, or none, and return the last result that is not ``None``."""
    if all(step.name == VIEW for step in steps[:-1]):  # nothing is written before the last
        return _run_each(component, steps)
    with all_or_nothing():
        return _run_each(component, steps)


def _run_each(component: BaseComponent[Any], steps: list[_Step]) -> Any:
    result = None
    for step in steps:
        returned = step.function(component, **step.arguments)
        if returned is None:
            continue
        if inspect.isawaitable(returned):  # by the result: a decorator may hide an async function
            # Loads a lazy user: the event loop allows no query.
            bool(getattr(component.request, "user", None))
            returned = async_to_sync(_wait_for)(returned)
        result = result if returned is None else returned
    return result


async def _wait_for(awaitable: Awaitable[Any]) -> Any:
    return await awaitable


def _note(component: BaseComponent[Any], error: ValidationError) -> None:
    """Put Django's validation error into ``errors``, by field where it has fields."""
    by_field = error.message_dict if hasattr(error, "error_dict") else {ALL_FIELDS: error.messages}
    for name, texts in by_field.items():
        component.errors.setdefault(name, []).extend(str(text) for text in texts)


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


def _outcome(
    call: Call,
    component: BaseComponent[Any],
    data: bytes,
    result: Any,
    must_roll_back: bool,
    others: Others,
) -> Outcome:
    component.prepare_for_rendering(call.token.state, is_quiet=call.is_quiet)
    component.state, settled = component._meta.schema.settle(component.state)
    if settled.invalid and not call.is_sync:
        _check_assigned(call, component, settled)
    events = component._instance.events
    if call.is_sync:
        show_as_typed(
            component, call.token, call.fields, posted_changes(component, call.token, call.fields)
        )
        return Outcome(component, settled, tuple(events), result, True, call.is_quiet, False)
    if component.errors:
        general = component.errors.get(ALL_FIELDS) or [_("Please correct the marked fields.")]
        events.error(call.action, general[0], INVALID)
    elif not call.is_quiet:
        events.complete(call.action, from_json(settled.json))
    is_valid = not component.errors
    if component._instance.typed:
        forget_replaced(component, data, settled.json)
    others.show(settled.json)
    return Outcome(
        component, settled, tuple(events), result, is_valid, call.is_quiet, must_roll_back
    )
