"""Checks of where templates show components, and of attributes that are wrong or missing."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from django.core.checks import CheckMessage, Error
from django.core.checks import Warning as CheckWarning

from ..registry import registered_components
from .outline import Element, Tag
from .posted import POSTING
from .shown import Shown

# What a browser leaves in each part of a table; all else it moves out, in front of the table.
_ROWS = {"tr", "script", "template", "style"}
_IN_TABLES = {
    "table": {"caption", "colgroup", "thead", "tbody", "tfoot", *_ROWS},
    "tbody": _ROWS,
    "thead": _ROWS,
    "tfoot": _ROWS,
    "tr": {"td", "th", "script", "template", "style"},
}
# What a visitor's own token or grant, or the id of an instance, is written with.
_PERSONAL = {"nitro_channels", "nitro_component", "nitro_field", "nitro_model"}
_ASKING = {"nitro_action", "nitro_form"}
_BINDING = {"nitro_field", "nitro_model"}
_REPLACEMENTS = {
    "x-for": "{% for %}",
    "x-if": "{% if %}",
    "x-model": "{% nitro_model %} or {% nitro_field %}",
    "x-show": "{% if %}",
    "x-text": "{{ … }}",
}


def _check_tables(shown: Shown) -> Iterator[CheckMessage]:
    components = dict(registered_components())
    for tag in shown.outline.tags:
        child = components.get(tag.constant or "") if tag.name == "nitro_component" else None
        if child is None or tag.element is not None or tag.is_stored:
            continue
        for around in _names_around(shown, tag):
            if child.tag not in _IN_TABLES.get(around, {child.tag}):
                yield CheckWarning(
                    f"{{% nitro_component {tag.constant!r} %}} puts a <{child.tag}> into a "
                    f"<{around}>, and browsers move it out of the table.",
                    hint=f'Set tag = "{"td" if around == "tr" else "tr"}" in the component\'s '
                    "class, or show it in a cell.",
                    obj=shown.place(tag.line),
                    id="nitro_htmx.W031",
                )


def _names_around(shown: Shown, tag: Tag) -> set[str]:
    """Return the name of the element around a tag, of a component's root for each component."""
    if tag.parent is not None:
        return {tag.parent.name}
    return {each.tag for each in shown.roots} if shown.is_whole else set()


def _check_caches(shown: Shown) -> Iterator[CheckMessage]:
    for tag in shown.outline.tags:
        if tag.name in _PERSONAL and "cache" in tag.blocks:
            what = "channels" if tag.name == "nitro_channels" else "component"
            yield Error(
                f"{{% {tag.text} %}} stands in {{% cache %}}, which shows one visitor's {what} "
                "to all.",
                hint="End the {% cache %} before it, and begin another one behind it.",
                obj=shown.place(tag.line),
                id="nitro_htmx.E035",
            )


def _check_alpine(shown: Shown) -> Iterator[CheckMessage]:
    for element in shown.outline.elements if shown.classes else ():
        for name, value in element.attributes.items():
            if name[:1] == "@" and value.lstrip().startswith("call("):
                yield _left_over(shown, element, f'{name}="{value}"', "{% nitro_action %}")
            elif name.split(".")[0] in _REPLACEMENTS and not _is_of_alpine(element):
                replacement = _REPLACEMENTS[name.split(".")[0]]
                yield _left_over(shown, element, f'{name}="{value}"', replacement)


def _is_of_alpine(element: Element) -> bool:
    """Return whether the template itself uses Alpine here, which reads nothing without x-data."""
    return any("x-data" in each.attributes for each in element.with_those_around())


def _left_over(shown: Shown, element: Element, written: str, replacement: str) -> CheckMessage:
    return CheckWarning(
        f"{written} is for Alpine, which does not know the state of a component.",
        hint=f"Write {replacement}. The docs have a page for users of the nitro package.",
        obj=shown.place(element.line),
        id="nitro_htmx.W032",
    )


def _check_handles(shown: Shown) -> Iterator[CheckMessage]:
    for tag in shown.outline.tags:
        element = tag.element
        if tag.name == "nitro_sort_handle" and element is not None and element.name != "button":
            yield CheckWarning(
                f"{{% {tag.text} %}} stands in a <{element.name}>, which nobody can press by "
                "keyboard.",
                hint=f"Write <button {{% {tag.text} %}}>.",
                obj=shown.place(tag.line),
                id="nitro_htmx.W039",
            )


def _check_forms(shown: Shown) -> Iterator[CheckMessage]:
    for form in shown.outline.elements:
        if form.name != "form" or _may_post(form):
            continue
        tag = next((tag for tag in shown.outline.tags if _is_for_script(tag, form)), None)
        if tag is not None:
            yield CheckWarning(
                f'{{% {tag.text} %}} stands in a <form> without method="post". Where no '
                "script has run, the form puts what was typed into the address.",
                hint='Write <form method="post" …>.',
                obj=shown.place(form.line),
                id="nitro_htmx.W042",
            )


def _may_post(form: Element) -> bool:
    """Return whether browsers send a form by POST, as far as its template tells."""
    method = form.attributes.get("method")
    if method is None:  # a variable may hold it, and {% nitro_form %} does
        return any(tag.name in {"", "nitro_form"} for tag in form.tags)
    return method.lower() in {"post", "dialog"} or "nitro-mark-" in method


def _is_for_script(tag: Tag, form: Element) -> bool:
    """Return whether a tag shows that a form is not for the browser itself to send."""
    asks = tag.name in _ASKING or (tag.name == "nitro_url" and tag.attribute in POSTING)
    if tag.element is form:
        return asks
    around = tag.element or tag.parent
    is_inside = around is not None and form in around.with_those_around()
    is_own = "method" in form.attributes or "action" in form.attributes
    return is_inside and not is_own and (asks or tag.name in _BINDING)


MARKUP_CHECKS: tuple[Callable[[Shown], Iterator[CheckMessage]], ...] = (
    _check_tables,
    _check_caches,
    _check_handles,
    _check_alpine,
    _check_forms,
)
