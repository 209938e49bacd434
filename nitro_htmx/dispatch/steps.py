"""What a call runs: its actions and listeners, with their arguments bound."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from ..base.access import VIEW
from ..base.assigned import note_unknown_field
from ..base.component import BaseComponent
from ..conf import get_settings
from ..events.queue import refresh_event_name
from ..events.transactions import all_or_nothing
from ..exceptions import UnknownAction
from ..inputs.posted import reset_fields
from ..names import ALL_FIELDS, CALL_PREFIX, REFRESH
from ..push.publishing import Holding
from ..rendering.reminders import remind_of_passed_over
from ..state.paths import is_within
from ..state.schema import Errors
from ..waiting import Work
from .calls import Call


class Step(NamedTuple):
    """One function that is to run.

    Attributes:
        name: What permission is asked for.
        function: To be called with the component.
        arguments: Its arguments, bound.
        needs_valid_input: Whether what it concerns has to be valid, or the field of this name.
        is_called: Whether a child asks, as for any action; no listener.
    """

    name: str
    function: Callable[..., Any]
    arguments: dict[str, Any]
    needs_valid_input: bool | str
    is_called: bool = False

    def errors_that_stop(self, errors: Errors) -> Errors:
        """Return those of ``errors`` that the step does not run with."""
        needed = self.needs_valid_input
        if isinstance(needed, bool) or needed == ALL_FIELDS:
            return errors if needed else {}
        return {name: texts for name, texts in errors.items() if is_within(name, needed)}


def steps_of(call: Call) -> list[Step]:
    """Return what is to be run, with all arguments bound before anything runs."""
    if call.heard:
        return list(_listening_steps(call))
    if call.action == REFRESH:
        return [_refresh_step(call)]
    action = call.component_class._meta.actions.get(call.action)
    if action is None:
        raise _unknown(call, call.action)
    arguments = action.binder.from_posted(call.arguments)
    return [Step(action.name, action.function, arguments, action.options.validate)]


def _listening_steps(call: Call) -> Iterator[Step]:
    component_class = call.component_class
    refresh_event = refresh_event_name(component_class._meta.name)
    is_refreshed = False
    for heard in call.heard:
        name, detail = heard
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
            if key is not None and not heard.names_key(key, call.token.key):
                continue
            arguments = action.binder.from_detail(detail)
            yield Step(action.name, action.function, arguments, action.options.validate)


def _called_step(call: Call, name: str, detail: Mapping[str, Any]) -> Step:
    """Return the step that a child asks for; anybody may make it up, as with any action."""
    if name == REFRESH:
        return _refresh_step(call)
    action = call.component_class._meta.actions.get(name)
    if action is None:
        raise _unknown(call, name)
    arguments = action.binder.from_detail(detail)
    return Step(action.name, action.function, arguments, action.options.validate, is_called=True)


def _refresh_step(call: Call) -> Step:
    return Step(VIEW, call.component_class.refresh, {}, needs_valid_input=False)


def _unknown(call: Call, name: str) -> UnknownAction:
    known = [*call.component_class._meta.actions, REFRESH]
    return UnknownAction(call.component_class._meta.name, name, known)


def steps_despite(
    component: BaseComponent[Any], call: Call, steps: list[Step], errors: Errors
) -> list[Step]:
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


def errors_that_stop(steps: list[Step], errors: Errors) -> Errors:
    """Return those of ``errors``, a hook's included, that the steps do not run with."""
    stopping = {name for step in steps for name in step.errors_that_stop(errors)}
    return {name: texts for name, texts in errors.items() if name in stopping}


def run_steps(component: BaseComponent[Any], steps: list[Step]) -> Work[Any]:
    """Run all steps, or none, and return the last result that is not ``None``."""
    if all(step.name == VIEW for step in steps[:-1]):  # nothing is written before the last
        return (yield from _run_each(component, steps))
    with all_or_nothing():
        return (yield from _run_each(component, steps))


def _run_each(component: BaseComponent[Any], steps: list[Step]) -> Work[Any]:
    result, instance = None, component._instance
    only: dict[str, Any] | None = {}
    try:
        for step in steps:
            instance.only = None
            returned = step.function(component, **step.arguments)
            if returned is not None and inspect.isawaitable(returned):  # or a decorator hides it
                # Loads a lazy user: the event loop allows no query.
                bool(getattr(component.request, "user", None))
                with Holding():  # what it pushes waits for the commit, as what the others push
                    returned = yield returned
            result = result if returned is None else returned
            # Parts are sent alone if each step has asked for some. Who refreshes wants the whole.
            asked = _parts_asked_for(component, step)
            only = None if only is None or asked is None else {**only, **asked}
    except (AttributeError, ValueError) as error:
        note_unknown_field(component, error)
        raise
    except StopIteration as error:  # Python would make "generator raised StopIteration" of it
        raise RuntimeError(
            f"{step.function.__qualname__}() raised StopIteration, as next() does that finds "
            "nothing and has no default."
        ) from error
    instance.only = only
    return result


def _parts_asked_for(component: BaseComponent[Any], step: Step) -> dict[str, Any] | None:
    return None if step.name == VIEW else component._instance.only
