"""Bound inputs: the attributes that tie an input to a value of the state, and what it shows.

An ``<input>`` has its value in an attribute. A ``<textarea>`` has it as its content, and a
``<select>`` in its options, so these two take it from ``bound_text()`` and ``option_attributes()``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Literal, TypedDict, Unpack

from django.conf import settings as django_settings
from django.utils.html import escape, format_html_join
from django.utils.safestring import SafeString
from pydantic_core import to_jsonable_python

from ..base.component import BaseComponent
from ..exceptions import ComponentError, UnknownName
from ..names import MODEL_ATTRIBUTE, SYNC_ATTRIBUTE, safe_key
from ..state.annotations import is_boolean, is_collection
from ..state.files import holds_file, is_file, rules_for
from ..state.paths import NOT_THERE, Path, find_path, get_value
from ..state.times import for_input

Element = Literal["input", "select", "textarea"]
FOR_LISTS = 'Use check boxes, each with value=, a <select> with element="select", or a formset.'
ELEMENTS: tuple[Element, ...] = ("input", "select", "textarea")

DEBOUNCE_MILLISECONDS = 150  # by default: a pause between two words, not between two letters
LAZY = "change"  # the value of SYNC_ATTRIBUTE where the pause is not counted in milliseconds

_OPTIONS = {"debounce", "element", "lazy", "live"}  # of {% nitro_model %}
# Beside the inputs: CSRF token, list of fields, count of tries, the state's token, id.
_OWN_PARAMETERS = 5
_DURATION = re.compile(r"([0-9]{1,6})(ms|s)")


class Sync(TypedDict, total=False):
    """When what is entered goes to the server by itself; otherwise with the next action.

    Attributes:
        live: After each short pause in typing.
        debounce: How long that pause is: ``"300ms"`` or ``"1s"``. Implies ``live``.
        lazy: Once the visitor leaves the input.
    """

    live: bool
    debounce: str | None
    lazy: bool


def model_attributes(
    component: BaseComponent[Any], field: str, choice: object, options: dict[str, Any]
) -> SafeString:
    """Return what ``{% nitro_model %}`` shows: see ``bound_attributes()``.

    Args:
        component: The component that is being rendered.
        field: The dotted name of a value in its state.
        choice: What a radio button, or one check box of several, stands for.
        options: The tag's further arguments.

    Raises:
        ComponentError: The state has no such field, or an argument does not fit.
    """
    unknown = sorted(set(options) - _OPTIONS)
    if unknown:
        raise ComponentError(
            f"{{% nitro_model {field!r} %}} does not take {', '.join(unknown)}. "
            f"It takes value, {', '.join(sorted(_OPTIONS))}."
        )
    return bound_attributes(component, field, choice, **options)


def bound_attributes(
    component: BaseComponent[Any],
    field: str,
    choice: object = None,
    *,
    element: Element = "input",
    more: Mapping[str, str] | None = None,
    **sync: Unpack[Sync],
) -> SafeString:
    """Return the attributes of an input bound to ``field``, and note the field as bound.

    Args:
        component: The component that is being rendered.
        field: The dotted name of a value in its state.
        choice: What a radio button, or one check box of several, stands for.
        element: What the attributes are for. Only an input takes its value from one.
        more: Further attributes. An ``aria-describedby`` is joined by the id of the errors.
        sync: When it goes to the server.

    Raises:
        ComponentError: The state has no such field, or an argument does not fit.
    """
    if element not in ELEMENTS:
        raise _misuse(field, f"element={element!r} is none of {', '.join(ELEMENTS)}.")
    path = bind(component, field)
    if choice is None and element != "select" and is_listed(path):
        problem = f"it holds several values, and one <{element}> posts a single one. {FOR_LISTS}"
        raise _misuse(field, problem)
    # The instance's id keeps the input apart from arguments, nested components and the radio groups
    # of other instances.
    attributes = {"name": f"{component.component_id}.{field}", MODEL_ATTRIBUTE: field}
    value = value_of(component, path)
    if is_file(path.annotation):
        attributes |= _file_attributes(component, path)
    elif element == "input":
        is_box = choice is None and is_boolean(path.annotation)
        attributes |= _box_attributes(value) if is_box else _value_attributes(value, choice)
    elif element == "select" and is_collection(path.annotation):
        attributes["multiple"] = ""
    if field in component.errors:
        attributes |= {"aria-invalid": "true", "aria-describedby": errors_id(component, field)}
    for name, text in (more or {}).items():
        is_joined = name == "aria-describedby" and name in attributes
        attributes[name] = f"{attributes[name]} {text}" if is_joined else text
    pause = sync_pause("nitro_model", field, **sync)
    if pause is not None:
        attributes[SYNC_ATTRIBUTE] = pause
    return html_attributes(attributes)


def bind(component: BaseComponent[Any], field: str, tag: str = "nitro_model") -> Path:
    """Return the place called ``field``, and note it as one that posted values may change.

    Raises:
        ComponentError: The state has no such field, or none now, or too many are bound.
    """
    path = path_of(component, field, tag)
    if holds_file(path.annotation) and not is_file(path.annotation):
        raise _misuse(field, "it holds a file, which no text can make. Bind the file's own field.")
    component._instance.bound.add(field)
    limit: int | None = django_settings.DATA_UPLOAD_MAX_NUMBER_FIELDS
    if limit is not None and len(component._instance.bound) + _OWN_PARAMETERS > limit:
        raise _misuse(
            field,
            f"more inputs are bound than a request may carry: DATA_UPLOAD_MAX_NUMBER_FIELDS is "
            f"{limit}. Show fewer at once, in pages or in components of their own.",
        )
    return path


def path_of(component: BaseComponent[Any], field: str, tag: str = "nitro_model") -> Path:
    """Return the place called ``field`` in the component's state.

    Raises:
        ComponentError: The state's class declares no such place, or the state has none now.
    """
    path = find_path(component.state_class, field)
    if path is None:
        owner = f"the state of {component._meta.name}"
        raise UnknownName(
            f"{{% {tag} {field!r} %}}: {owner} has no such field.",
            field,
            "fields",
            component.state_class.model_fields,
        )
    if get_value(component.state, path.steps) is NOT_THERE:
        raise _misuse(
            field,
            "there is nothing at this place now: what holds it is None, or too short. Put the "
            "input into {% if %} or {% for %}.",
            tag,
        )
    return path


def is_listed(path: Path) -> bool:
    """Return whether a place holds several values that are no files."""
    return is_collection(path.annotation) and not is_file(path.annotation)


def value_of(component: BaseComponent[Any], path: Path) -> Any:
    """Return what an input shows: the value of the state, or what was typed and refused."""
    if path.name in component._instance.typed:
        return component._instance.typed[path.name]
    return get_value(component.state, path.steps)


def bound_text(component: BaseComponent[Any], field: str) -> SafeString:
    """Return the value called ``field`` as the content of a ``<textarea>``.

    A browser drops a line break at the beginning, so one that belongs to the value is doubled.
    """
    text = input_text(value_of(component, path_of(component, field, "nitro_value")))
    return escape("\n" + text if text.startswith("\n") else text)


def option_attributes(component: BaseComponent[Any], field: str, choice: object) -> SafeString:
    """Return the attributes of the ``<option>`` that stands for ``choice``."""
    value = value_of(component, path_of(component, field, "nitro_option"))
    is_selected = is_chosen(value, choice)
    text = "" if choice is None else input_text(choice)
    return html_attributes({"value": text, **({"selected": ""} if is_selected else {})})


def errors_id(component: BaseComponent[Any], field: str) -> str:
    """Return the id of the element that shows the errors of ``field``."""
    return f"{input_id(component, field)}-errors"


def input_id(component: BaseComponent[Any], field: str) -> str:
    """Return the id of an input bound to ``field``. Fields have no hyphen, so none are alike.

    The inputs of the next row that is edited are others, so that the focus goes into them.
    """
    own = f"{component.component_id}-{field.replace('.', '-')}"
    row = component.row_for_input(field)
    return own if row is None else f"{own}-{safe_key(str(row))}"


def html_attributes(attributes: Mapping[str, str]) -> SafeString:
    """Return ``attributes`` as in a tag, without a space before the first."""
    return SafeString(format_html_join("", ' {}="{}"', attributes.items()).removeprefix(" "))


def is_chosen(value: Any, choice: object) -> bool:
    """Return whether ``choice`` is ``value``, or one of several."""
    text = input_text(choice)
    return any(input_text(item) == text for item in (value if is_many(value) else [value]))


def sync_pause(
    tag: str, field: str, *, live: bool = False, debounce: object = None, lazy: bool = False
) -> str | None:
    """Return the pause before an input is synced, as its attribute has it; ``None``: it is not.

    Raises:
        ComponentError: The arguments do not fit each other, or are no duration.
    """
    if lazy and (live or debounce is not None):
        problem = "lazy=True waits until the input is left; leave out live and debounce."
        raise _misuse(field, problem, tag)
    if lazy:
        return LAZY
    if debounce is None:
        return str(DEBOUNCE_MILLISECONDS) if live else None
    duration = _DURATION.fullmatch(debounce) if isinstance(debounce, str) else None
    if duration is None:
        raise _misuse(field, f"debounce={debounce!r} is no duration. Write '300ms' or '1s'.", tag)
    return str(int(duration[1]) * (1000 if duration[2] == "s" else 1))


def _misuse(field: str, problem: str, tag: str = "nitro_model") -> ComponentError:
    return ComponentError(f"{{% {tag} {field!r} %}}: {problem}")


def _file_attributes(component: BaseComponent[Any], path: Path) -> dict[str, str]:
    rules = rules_for(component.uploads, path.name, component._meta.name)
    many = {"multiple": ""} if is_collection(path.annotation) else {}
    return {"type": "file", "accept": rules.accept, **many}


def _value_attributes(value: Any, choice: object) -> dict[str, str]:
    if choice is not None:
        checked = {"checked": ""} if is_chosen(value, choice) else {}
        return {"value": input_text(choice), **checked}
    return {"value": input_text(for_input(value, type(value)))}


def _box_attributes(value: object) -> dict[str, str]:
    """Return a check box's attributes. Without a value of its own it posts ``on``."""
    return {"checked": ""} if value and value != "false" else {}


def is_many(value: Any) -> bool:
    """Return whether ``value`` is several values, each with an option or a box of its own."""
    return isinstance(value, (list, tuple, set, frozenset))


def shown_texts(annotation: Any, value: Any) -> list[str]:
    """Return what an input posts that shows ``value``, which is as JSON has it, and is left alone.

    Times are not among them, which are shown in the current time zone.
    """
    values = (value or ()) if is_collection(annotation) else [value]
    return [input_text(item) for item in values]


def input_text(value: Any) -> str:
    """Return ``value`` as an input takes it: never localised, dates as ISO 8601, models as JSON."""
    ready = to_jsonable_python(value)
    if isinstance(ready, (dict, list)):
        return json.dumps(ready, ensure_ascii=False)
    if isinstance(ready, float):  # as browsers write it, or an answer changes what is being typed
        return str(ready).removesuffix(".0")
    return "" if ready is None else str(ready)
