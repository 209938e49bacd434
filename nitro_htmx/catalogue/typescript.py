"""The catalogue as TypeScript declarations, for page scripts that are checked by ``tsc``.

The text is a ``.d.ts`` file without imports, so what it declares is known everywhere. It types the
events for ``addEventListener`` on the window, the document and elements, and ``nitro.call()``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple, get_args

from pydantic import TypeAdapter
from pydantic.errors import PydanticUserError

from .. import names
from ..actions.arguments import Parameter
from ..actions.table import Action
from ..events.queue import MessageLevel, refresh_event_name
from ..push.marks import is_installed
from .entries import Catalogue, ComponentEntry, EventEntry
from .json_schema import argument_schemas, event_schemas, result_schemas, state_schemas
from .results import Result, results_of
from .typescript_types import MORE, Namespace, block, literals, object_type, property_name, union

_HEAD = (
    '// Made by "manage.py nitro_events --format typescript". '
    "Make it again when the components change."
)
_BUILT_IN = """\
/** The detail of nitro:message. */
interface Message {
  component: ComponentName;
  level: Level;
  text: string;
}

/** The detail of nitro:error. The status is HTTP's; 0 stands for no answer. */
interface Failure {
  component: string;
  action: string;
  error: string;
  status: number;
}

/** The detail of nitro:refresh-... */
interface Refresh {
  component: ComponentName;
  key?: string;
}

/** The detail of nitro:action-complete. Compare `component` to know which state it is. */
type ActionComplete<C extends ComponentName = ComponentName> = {
  [Name in C]: {
    component: Name;
    action: Name extends keyof Actions ? keyof Actions[Name] : string;
    state: Name extends keyof States ? States[Name] : unknown;
  };
}[C];

/** What nitro.call() gives: the detail of nitro:action-complete, and what the action returned. */
type Called<C extends ComponentName, A> = ActionComplete<C> & {
  result: C extends keyof Results
    ? (A extends keyof Results[C] ? Results[C][A] : unknown)
    : unknown;
};

interface CallOptions {
  /** The key of the instance. Without it, the first one on the page is called. */
  key?: string | number;
}

interface Bridge {
  /** Run an action. The promise is rejected with a Failure. */
  call<C extends ComponentName & keyof Actions, A extends keyof Actions[C]>(
    component: C,
    action: A,
    ...rest: {} extends Actions[C][A]
      ? [args?: Actions[C][A], options?: CallOptions]
      : [args: Actions[C][A], options?: CallOptions]
  ): Promise<Called<C, A>>;
}"""
_PUSH_STATE = """\
/** The detail of nitro:push-state. */
interface PushState {
  state: "open" | "polls" | "waits" | "refused";
}"""
_TAIL = """\
interface WindowEventMap extends Nitro.EventMap {}
interface DocumentEventMap extends Nitro.EventMap {}
interface HTMLElementEventMap extends Nitro.EventMap {}

interface Window {
  nitro: Nitro.Bridge;
}
declare const nitro: Nitro.Bridge;"""


class _Arguments(NamedTuple):
    """What an action takes.

    Attributes:
        parameters: Its parameters, without those that ``**kwargs`` stands for.
        has_more: Whether it takes other names as well.
    """

    parameters: tuple[Parameter, ...] = ()
    has_more: bool = False


def as_typescript(catalogue: Catalogue) -> str:
    """Return the text of a ``.d.ts`` file.

    Types say what travels as JSON. A ``Decimal``, a date or a ``UUID`` is a string; the data of an
    event without a class is ``unknown``.
    """
    actions = {entry.name: _actions(entry) for entry in catalogue.components}
    events = Namespace("EventData", event_schemas(_event_classes(catalogue)))
    states = Namespace("StateData", state_schemas(_state_classes(catalogue)))
    arguments = Namespace("ArgumentData", argument_schemas(_adapters(actions)))
    returned = results_of(
        {entry.name: entry.component_class._meta.actions for entry in catalogue.components}
    )
    adapters = {key: result.adapter for key, result in returned.items() if result.adapter}
    results = Namespace("ResultData", result_schemas(adapters))
    inner = [
        f"type ComponentName = {literals(catalogue.component_names)};",
        f"type Level = {literals(get_args(MessageLevel))};",
        "",
        *block("interface States", _state_lines(catalogue, states)),
        "",
        *block("interface Actions", _action_lines(actions, arguments)),
        "",
        *block("interface Results", _result_lines(returned, results)),
        "",
        *block("interface EventMap", _event_lines(catalogue, events)),
        "",
        *_built_in().splitlines(),
    ]
    for namespace in (events, states, arguments, results):
        inner += [*_gap(namespace.lines())]
    lines = [_HEAD, "", *block("declare namespace Nitro", inner), "", *_TAIL.splitlines()]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _built_in() -> str:
    """Return the types of the library's own events; messages and refreshes may be pushed."""
    if not is_installed():
        return _BUILT_IN
    pushed = _BUILT_IN.replace("component: ComponentName;", "component: ComponentName | null;")
    return f"{_PUSH_STATE}\n\n{pushed}"


def _event_classes(catalogue: Catalogue) -> Iterator[type[Any]]:
    for event in catalogue.events:
        yield from event.classes


def _state_classes(catalogue: Catalogue) -> Iterator[type[Any]]:
    return (entry.component_class.state_class for entry in catalogue.components)


def _actions(entry: ComponentEntry) -> dict[str, _Arguments]:
    """Return what the actions of a component take, ``refresh`` included."""
    found = {
        name: _arguments(action) for name, action in entry.component_class._meta.actions.items()
    }
    return dict(sorted({**found, names.REFRESH: _Arguments()}.items()))


def _arguments(action: Action) -> _Arguments:
    try:
        binder = action.binder
    except (NameError, TypeError, PydanticUserError):  # the check E007 says so
        return _Arguments(has_more=True)
    # The binder alone reads signatures.
    return _Arguments(tuple(binder.parameters), binder.rest is not None)


def _adapters(
    actions: dict[str, dict[str, _Arguments]],
) -> dict[tuple[str, str, str], TypeAdapter[Any]]:
    return {
        (component, action, parameter.name): parameter.adapter
        for component, taken in actions.items()
        for action, arguments in taken.items()
        for parameter in arguments.parameters
    }


def _state_lines(catalogue: Catalogue, states: Namespace) -> Iterator[str]:
    for entry in catalogue.components:
        yield f"{entry.name}: {states.type_of(entry.component_class.state_class)};"


def _action_lines(actions: dict[str, dict[str, _Arguments]], namespace: Namespace) -> Iterator[str]:
    for component, taken in actions.items():
        types = {
            action: _arguments_type((component, action), arguments, namespace)
            for action, arguments in taken.items()
        }
        lines = (f"{property_name(action)}: {type_};" for action, type_ in types.items())
        yield from block(f"{component}:", lines, "};")


def _arguments_type(key: tuple[str, str], arguments: _Arguments, namespace: Namespace) -> str:
    members = [
        f"{property_name(parameter.name)}{'' if parameter.is_required else '?'}: "
        f"{namespace.type_of((*key, parameter.name))};"
        for parameter in arguments.parameters
    ]
    if arguments.has_more:
        members.append(MORE)
    return object_type(members) if members else "Record<string, never>"


def _result_lines(returned: dict[tuple[str, str], Result], namespace: Namespace) -> Iterator[str]:
    for component in dict.fromkeys(component for component, _ in returned):
        lines = (
            f"{property_name(key[1])}: {_result_type(key, returned[key], namespace)};"
            for key in sorted(returned)
            if key[0] == component
        )
        yield from block(f"{component}:", lines, "};")


def _result_type(key: tuple[str, str], result: Result, namespace: Namespace) -> str:
    found = [namespace.type_of(key)] if result.adapter else []
    return union([*found, "undefined"] if result.is_optional else found)


def _event_lines(catalogue: Catalogue, namespace: Namespace) -> Iterator[str]:
    pushed = _pushed_names(catalogue)
    types = {event.name: _detail_type(event, namespace, pushed) for event in catalogue.events}
    for entry in catalogue.components:
        types[refresh_event_name(entry.name)] = "Refresh"
    types[names.EVENT_PREFIX + names.MESSAGE] = "Message"
    types[names.EVENT_PREFIX + names.ERROR] = "Failure"
    types[names.EVENT_PREFIX + names.ACTION_COMPLETE] = "ActionComplete"
    if is_installed():
        types[names.EVENT_PREFIX + names.PUSH_STATE] = "PushState"
        types[names.EVENT_PREFIX + names.MISSED] = "Record<string, never>"
    for name in sorted(types):
        yield f"{property_name(name)}: CustomEvent<{types[name]}>;"


def _pushed_names(catalogue: Catalogue) -> set[str]:
    """Return the events that may be pushed, which then come from no component.

    Those are known whose call was seen, and those that a component with channels hears and none
    emits: the name may be made up at run time.
    """
    if not is_installed():
        return set()
    with_channels = {
        entry.name for entry in catalogue.components if entry.component_class._meta.has_channels
    }
    return {
        event.name
        for event in catalogue.events
        if event.pushes
        or (not event.emissions and any(x.component in with_channels for x in event.listeners))
    }


def _detail_type(event: EventEntry, namespace: Namespace, pushed: set[str]) -> str:
    nobody = ["null"] if event.name in pushed else []
    if event.emissions or event.pushes:
        emitters = [literals(event.emitters)] if event.emissions else []
        members = [f"component: {union([*emitters, *nobody])};"]
    else:  # a script of the page sends it
        members = [f"component?: {union(['string', *nobody])};"]
    if event.classes:
        fields = union(namespace.type_of(event_class) for event_class in event.classes)
        return f"{object_type(members)} & {fields if len(event.classes) == 1 else f'({fields})'}"
    for field in event.fields:
        members.append(f"{property_name(field.name)}{'?' if field.is_optional else ''}: unknown;")
    return object_type([*members, MORE] if event.has_more else members)


def _gap(lines: Iterable[str]) -> Iterator[str]:
    """Yield ``lines`` with an empty line before them, if there are any."""
    for at, line in enumerate(lines):
        if at == 0:
            yield ""
        yield line
