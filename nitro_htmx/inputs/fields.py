"""What stands around a bound input: its label, its help, its errors."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from django.db.models import TextField
from django.template import Context
from django.template.backends.django import Template as BackendTemplate
from django.template.loader import get_template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from ..base.component import BaseComponent
from ..exceptions import ComponentError
from ..names import ALL_FIELDS, PROGRESS_ATTRIBUTE
from ..state.paths import Path, find_path
from .bound import (
    Sync,
    bind,
    bound_attributes,
    bound_text,
    errors_id,
    input_id,
    input_text,
    is_chosen,
    is_many,
    option_attributes,
    path_of,
    value_of,
)
from .widgets import WIDGETS, Input, OfferedChoice, Widget, given_choices, suitable_input

ERRORS_TEMPLATE = "nitro_htmx/errors.html"
FIELD_TEMPLATE = "nitro_htmx/field.html"

_MANY_INPUTS: tuple[Widget, ...] = ("radio", "checkboxes")


class Option(NamedTuple):
    """An option, radio button or one check box of several, as the template of a field has it."""

    id: str
    label: str
    attributes: SafeString


class FieldOptions(NamedTuple):
    """What ``{% nitro_field %}`` takes besides HTML attributes.

    Attributes:
        label: The label; by default the field's ``title``, the ``verbose_name`` of the model's
            field that it is named after, or its name.
        help: A line below; by default the field's ``description``, or the ``help_text`` of the
            model's field.
        widget: The kind of control; by default what suits the annotation, see ``widgets.py``, and a
            textarea for a ``TextField`` of the model.
        choices: Values, pairs of value and label, or dictionaries with ``value`` and ``label``; by
            default those of a ``Literal`` or an enum, or what the component says.
        template: The template; its variables are listed in ``nitro_htmx/field.html``.
        live: As in ``nitro_model``.
        debounce: As in ``nitro_model``.
        lazy: As in ``nitro_model``.
    """

    label: object = None
    help: object = None
    widget: Widget | None = None
    choices: Iterable[Any] | None = None
    template: str = FIELD_TEMPLATE
    live: bool = False
    debounce: str | None = None
    lazy: bool = False


def field_html(component: BaseComponent[Any], field: str, **options: Any) -> SafeString:
    """Return a bound input with its label, help and errors.

    Args:
        component: The component that is being rendered.
        field: The dotted name of a value in its state.
        options: ``FieldOptions``, and HTML attributes of the input, with ``_`` for ``-``: ``True``
            is one without a value; ``None`` and ``False`` take an inferred one away.

    Raises:
        ComponentError: The state has no such field, or an argument does not fit.
    """
    known = {name: options.pop(name) for name in FieldOptions.__annotations__ if name in options}
    given = FieldOptions(**known)
    path = bind(component, field, "nitro_field")
    model_field = component.model_field_for_input(field)
    is_text = isinstance(model_field, TextField) and "type" not in options
    suitable = _chosen_input(component, path, given.widget, given.choices, is_text=is_text)
    id_ = input_id(component, field)
    help_text = _help(path, model_field, given.help)
    more = _merged(suitable.attributes, options)
    if help_text:
        more["aria-describedby"] = f"{id_}-help"
    sync = Sync(live=given.live, debounce=given.debounce, lazy=given.lazy)
    context = {
        "id": id_,
        "label": _label(path, model_field, given.label),
        "help": help_text,
        "help_id": f"{id_}-help",
        "widget": suitable.widget,
        "errors": field_errors(component, field),
        "is_required": "required" in more,
        **_control(component, field, suitable, id_, more, sync),
    }
    return _shown(given.template, context)


def field_errors(component: BaseComponent[Any], field: str | None = None) -> SafeString:
    """Return the element that shows the errors of ``field``, or nothing if there are none.

    Args:
        component: The component that is being rendered.
        field: The dotted name of a value in its state, or of an action's argument that takes files;
            ``None`` for errors of no single field.

    Raises:
        ComponentError: There is no such field.
    """
    name = ALL_FIELDS if field is None else field
    if name != ALL_FIELDS and not _is_file_argument(component, name):
        path_of(component, name, "nitro_errors")
    texts = component.errors.get(name)
    if not texts:
        return SafeString("")
    context = {"id": errors_id(component, name), "texts": texts}
    return _shown(ERRORS_TEMPLATE, context)


def _shown(name: str, context: dict[str, Any]) -> SafeString:
    """Return a template, with what is in ``context`` escaped, though the project's engine may not.

    Labels are those of rows, and errors quote what was entered.
    """
    template: Any = get_template(name)
    if isinstance(template, BackendTemplate):
        html = template.template.render(Context(context))
    else:
        html = template.render(context)
    return SafeString(html.strip())


def _is_file_argument(component: BaseComponent[Any], name: str) -> bool:
    """Return whether files come as ``name``, without a field of the state."""
    if find_path(component.state_class, name) is not None:
        return False
    actions = type(component)._meta.actions.values()
    return name in component.uploads or any(action.binder.takes_file(name) for action in actions)


def progress_html(label: object = None) -> SafeString:
    """Return the element that ``uploads.js`` fills while files are under way."""
    return format_html(
        '<progress class="nitro-progress" {} max="100" value="0" aria-label="{}" hidden>'
        "</progress>",
        PROGRESS_ATTRIBUTE,
        _("Upload") if label is None else label,
    )


def _chosen_input(
    component: BaseComponent[Any],
    path: Path,
    widget: Widget | None,
    choices: Iterable[Any] | None,
    *,
    is_text: bool,
) -> Input:
    """Return the input that suits, with what the template asks for instead."""
    found = suitable_input(path)
    if choices is None and not found.choices and widget in (None, "select", *_MANY_INPUTS):
        choices = component.choices_for_input(path.name)
        if choices is None and found.widget == "select":
            choices = ()  # what is chosen is offered, or it would be gone after the next action
        if choices is not None:
            choices = _with_chosen(given_choices(choices), value_of(component, path))
    if choices is not None:
        is_listed = found.widget in ("select", *_MANY_INPUTS)
        attributes = {name: text for name, text in found.attributes.items() if name == "required"}
        found = Input(
            "select", found.attributes if is_listed else attributes, given_choices(choices)
        )
    if widget is None and is_text and found.attributes.get("type") == "text":
        widget = "textarea"  # an input would lose line breaks
    if widget is None or widget == found.widget:
        return found
    if widget not in WIDGETS:
        raise ComponentError(
            f"{{% nitro_field {path.name!r} %}}: widget={widget!r} is none of {', '.join(WIDGETS)}."
        )
    kept = {
        name: text for name, text in found.attributes.items() if name not in ("type", "multiple")
    }
    if widget == "textarea":
        kept.pop("pattern", None)  # a textarea has none
    if widget in _MANY_INPUTS:
        kept = {"type": "radio" if widget == "radio" else "checkbox"}
    return Input(widget, kept, found.choices)


def _with_chosen(offered: tuple[OfferedChoice, ...], value: Any) -> tuple[OfferedChoice, ...]:
    """Return ``offered``, and what is chosen already without being among it.

    It may be a row that the visitor does not see, so its key is its label. Without it, the menu
    would show something else, and post that.
    """
    known = {input_text(choice.value) for choice in offered}
    chosen = [input_text(item) for item in (value if is_many(value) else [value])]
    return (*offered, *(OfferedChoice(text, text) for text in chosen if text and text not in known))


def _control(
    component: BaseComponent[Any],
    field: str,
    suitable: Input,
    id_: str,
    more: Mapping[str, str],
    sync: Sync,
) -> dict[str, Any]:
    """Return the template's variables that depend on the widget."""
    if suitable.widget in _MANY_INPUTS:
        options = []
        first = _first_to_focus(component, field, suitable)
        for at, choice in enumerate(suitable.choices):
            own = {**more, "id": f"{id_}-{at}"}
            if at != first:
                own.pop("autofocus", None)
            attributes = bound_attributes(component, field, choice.value, more=own, **sync)
            options.append(Option(own["id"], choice.label, attributes))
        return {"options": options}
    element = suitable.widget if suitable.widget in ("select", "textarea") else "input"
    attributes = bound_attributes(
        component,
        field,
        element=element,
        more={"id": id_, **more},
        **sync,
    )
    if suitable.widget == "textarea":
        return {"attributes": attributes, "content": bound_text(component, field)}
    if suitable.widget == "select":
        options = [
            Option("", choice.label, option_attributes(component, field, choice.value))
            for choice in suitable.choices
        ]
        return {"attributes": attributes, "options": options}
    return {"attributes": attributes}


def _first_to_focus(component: BaseComponent[Any], field: str, suitable: Input) -> int:
    """Return which of a group gets the focus: the chosen radio button, else the first input."""
    if suitable.widget != "radio":
        return 0
    value = value_of(component, path_of(component, field, "nitro_field"))
    chosen = [at for at, choice in enumerate(suitable.choices) if is_chosen(value, choice.value)]
    return chosen[0] if chosen else 0


def _label(path: Path, model_field: Any, given: object) -> str:
    if given is not None:
        return str(given)
    title = path.field.title if path.field is not None else None
    if title is None and model_field is not None:
        return str(capfirst(model_field.verbose_name))
    return title or capfirst(str(path.steps[-1]).replace("_", " "))


def _help(path: Path, model_field: Any, given: object) -> str:
    if given is not None:
        return str(given)
    description = path.field.description if path.field is not None else None
    if description is None and model_field is not None:
        return str(model_field.help_text)
    return description or ""


def _merged(inferred: Mapping[str, str], given: Mapping[str, object]) -> dict[str, str]:
    merged = dict(inferred)
    for name, value in given.items():
        attribute = name.rstrip("_").replace("_", "-")
        if value is None or value is False:
            merged.pop(attribute, None)
        else:
            merged[attribute] = "" if value is True else str(value)
    return merged
