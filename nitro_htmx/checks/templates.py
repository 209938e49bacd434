"""Checks of the names in templates: of components, actions and arguments."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator

from django.core.checks import CheckMessage, Error
from django.core.checks import Warning as CheckWarning

from ..actions.table import Action
from ..base.component import BaseComponent
from ..components.lists import BaseListComponent
from ..exceptions import nearest_name
from ..inputs.bound import FOR_LISTS, is_listed
from ..names import REFRESH, SORT_BEFORE, SORT_KEY
from ..registry import registered_components
from ..state.paths import find_path
from .outline import Tag, constant
from .posted import POSTING, posted_names
from .shown import ComponentClass, Shown

_NAMING_ACTIONS = {"nitro_action", "nitro_form", "nitro_loading", "nitro_sort", "nitro_url"}
_ON = "on_"


def _check_components(shown: Shown) -> Iterator[CheckMessage]:
    known = dict(registered_components())
    for tag in _tags(shown, {"nitro_component"}):
        if tag.constant is not None and tag.constant not in known:
            nearest = nearest_name(tag.constant, known)
            yield Error(
                f"{_written(tag)}: no component is registered as {tag.constant!r}.",
                hint=f"Did you mean {nearest!r}?" if nearest else "Register it.",
                obj=shown.place(tag.line),
                id="nitro_htmx.E032",
            )


def _check_actions(shown: Shown) -> Iterator[CheckMessage]:
    for tag, where, action in _calls(shown):
        if not any(_has(each, action) for each in shown.classes):
            known = sorted({name for each in shown.classes for name in each._meta.actions})
            yield Error(
                f"{where}: {_names(shown)} has no such action.",
                hint=_hint(action, known, "The actions are"),
                obj=shown.place(tag.line),
                id="nitro_htmx.E033",
            )


def _check_arguments(shown: Shown) -> Iterator[CheckMessage]:
    for tag, action, methods in _called(shown):
        for name in _given(tag):
            taken = [method.arguments for method in methods]
            if all(each is not None and name not in each for each in taken):
                known = sorted({name for each in taken for name in each or ()})
                yield Error(
                    f"{_written(tag)}: {action}() takes no argument {name!r}.",
                    hint=_hint(name, known, "Its arguments are"),
                    obj=shown.place(tag.line),
                    id="nitro_htmx.E034",
                )


def _given(tag: Tag) -> list[str]:
    """Return the names of the arguments that a tag gives an action."""
    if tag.name == "nitro_sort":
        return [SORT_KEY, SORT_BEFORE, *tag.keywords]
    return [*tag.keywords] if tag.name == "nitro_action" else []


def _check_missing(shown: Shown) -> Iterator[CheckMessage]:
    for tag, action, methods in _called(shown):
        if tag.name == "nitro_url" and tag.attribute not in POSTING:
            continue
        posted = _posted(shown, tag)
        if posted is None:
            continue
        for name in _required(methods):
            if name not in posted and name not in tag.keywords:
                yield CheckWarning(
                    f"{_written(tag)}: {action}() needs {name!r}, and nothing gives it.",
                    hint=_missing_hint(shown, tag, action, name),
                    obj=shown.place(tag.line),
                    id="nitro_htmx.W029",
                )


def _posted(shown: Shown, tag: Tag) -> set[str] | None:
    """Return what a tag's element posts by itself; ``None`` if that can't be told."""
    if tag.name == "nitro_sort":  # at the end there is no row behind
        return {SORT_KEY}
    return posted_names(shown.outline, tag, is_whole=shown.is_whole)


def _check_lists(shown: Shown) -> Iterator[CheckMessage]:
    """Report an input that is bound to a list: untouched, it would post one empty text."""
    for tag in _tags(shown, {"nitro_model"}):
        has_choice = "value" in tag.keywords or len(tag.bits) - len(tag.keywords) > 1
        is_select = tag.element is not None and tag.element.name == "select"  # W028 is for these
        if has_choice or is_select:
            continue
        paths = [find_path(each.state_class, tag.constant) for each in shown.classes]
        if paths and all(path is not None and is_listed(path) for path in paths):
            yield Error(
                f"{_written(tag)}: it holds several values, and one input posts a single one.",
                hint=FOR_LISTS,
                obj=shown.place(tag.line),
                id="nitro_htmx.E070",
            )


def _check_quotes(shown: Shown) -> Iterator[CheckMessage]:
    components = dict(registered_components())
    actions = {name for each in shown.classes for name in each._meta.actions}
    for tag in shown.outline.tags:
        known: Iterable[str] = components if tag.name == "nitro_component" else actions
        if tag.name in {"nitro_component", *_NAMING_ACTIONS} and tag.first in known:
            yield CheckWarning(
                f"{{% {tag.name} {tag.first} %}} reads a variable called {tag.first!r}.",
                hint=f'Write quotes: {{% {tag.name} "{tag.first}" %}}.',
                obj=shown.place(tag.line),
                id="nitro_htmx.W030",
            )


def _check_first_states(shown: Shown) -> Iterator[CheckMessage]:
    components = dict(registered_components())
    for tag in _tags(shown, {"nitro_component"}):
        component_class = components.get(tag.constant or "")
        for field in _fields_from_tags(component_class) if component_class else ():
            if field not in tag.keywords:
                yield CheckWarning(
                    f"{_written(tag)}: the state's field {field!r} has no default, and the "
                    "component has no get_initial_state().",
                    hint=f'Write {{% nitro_component "{tag.constant}" {field}=… %}}, give the '
                    "field a default, or write get_initial_state().",
                    obj=shown.place(tag.line),
                    id="nitro_htmx.W033",
                )


def _fields_from_tags(component_class: ComponentClass) -> list[str]:
    """Return the fields of the state that only the arguments of a tag can give."""
    method = component_class.get_initial_state
    if method not in (BaseComponent.get_initial_state, BaseListComponent.get_initial_state):
        return []
    fields = component_class.state_class.model_fields.items()
    return [name for name, field in fields if field.is_required()]


def _tags(shown: Shown, names: set[str]) -> Iterator[Tag]:
    return (tag for tag in shown.outline.tags if tag.name in names)


def _calls(shown: Shown) -> Iterator[tuple[Tag, str, str]]:
    """Yield each tag that names an action of the component, with how it says so, and the name."""
    if not shown.classes:
        return
    for tag in _tags(shown, _NAMING_ACTIONS):
        if tag.constant:
            yield tag, _written(tag), tag.constant
    components = dict(registered_components())
    for tag in _tags(shown, {"nitro_component"}):
        child = components.get(tag.constant or "")
        for name, text in tag.keywords.items():
            action = constant(text)
            is_field = child is None or name in child.state_class.model_fields
            if name.startswith(_ON) and action is not None and not is_field:
                yield tag, f"{name}={action!r}", action


def _called(shown: Shown) -> Iterator[tuple[Tag, str, list[Action]]]:
    """Yield each tag that makes an element call an action, the name, and what may be meant."""
    for tag, _where, action in _calls(shown):
        methods = [
            each._meta.actions[action] for each in shown.classes if action in each._meta.actions
        ]
        if methods and tag.name in _NAMING_ACTIONS - {"nitro_loading"}:
            yield tag, action, methods


def _has(component_class: ComponentClass, action: str) -> bool:
    return action in component_class._meta.actions or action == REFRESH


def _required(methods: list[Action]) -> list[str]:
    """Return the arguments that each of ``methods`` needs."""
    required = [_required_by(method) for method in methods]
    return [name for name in required[0] if all(name in each for each in required)]


def _required_by(method: Action) -> list[str]:
    _itself, *parameters = inspect.signature(method.function).parameters.values()
    return [
        parameter.name
        for parameter in parameters
        if parameter.default is parameter.empty and parameter.kind is not parameter.VAR_KEYWORD
    ]


def _missing_hint(shown: Shown, tag: Tag, action: str, name: str) -> str:
    if tag.name == "nitro_sort" and name == SORT_BEFORE:
        return f"Give it a default, for the end of the list: {name}: int | None = None."
    if tag.name == "nitro_sort":
        return f'Write {{% nitro_sort "{action}" {name}=… %}}, or give the argument a default.'
    if any(tag.constant == name for tag in _tags(shown, {"nitro_model", "nitro_field"})):
        return (
            f"A bound input is no argument: its value is in self.state.{name}. Take the argument "
            f"out of {action}()."
        )
    return (
        f'Write {{% nitro_action "{action}" {name}=… %}}, put an input with name="{name}" into its '
        "form, or give the argument a default."
    )


def _written(tag: Tag) -> str:
    return f"{{% {tag.name} {tag.constant!r} %}}"


def _names(shown: Shown) -> str:
    return " or ".join(each._meta.name for each in shown.classes)


def _hint(name: str, known: list[str], kind: str) -> str:
    nearest = nearest_name(name, known)
    return f"Did you mean {nearest!r}?" if nearest else f"{kind}: {', '.join(known) or 'none'}."


TEMPLATE_CHECKS: tuple[Callable[[Shown], Iterator[CheckMessage]], ...] = (
    _check_components,
    _check_actions,
    _check_arguments,
    _check_missing,
    _check_lists,
    _check_quotes,
    _check_first_states,
)
