"""What an element posts to its action, as far as its template tells."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .outline import Element, Outline, Tag

POSTING = {"hx-post", "data-hx-post"}
_CONTROLS = {"button", "input", "select", "textarea"}
# Attributes of htmx that add parameters, and of HTML that name another form.
_ADDING = re.compile(r"(data-)?hx-(vals|vars|include|ext)\b|form$")
# Tags that add no control to a form. Those of ours bind inputs, whose values are no arguments.
_HARMLESS = re.compile(
    r"(end)?(if|ifchanged|for|with|spaceless|autoescape|filter|blocktrans|blocktranslate|cache|"
    r"comment|localize|localtime|timezone|language)|elif|else|empty|load|url|static|now|trans|"
    r"translate|cycle|firstof|csrf_token|nitro_(?!component|slot|fill).+"
)
# Variables that are shown as controls, by the names that they mostly have.
_CONTROL_LIKE = re.compile(r"form|field|widget|input|html|safe")


def posted_names(outline: Outline, tag: Tag, *, is_whole: bool) -> set[str] | None:
    """Return the names of what the element of ``tag`` posts; ``None`` if that can't be told.

    Args:
        outline: The template.
        tag: One that makes its element call an action.
        is_whole: Whether nothing may stand around the template that its elements would post.
    """
    element = tag.element
    if element is None or not _is_plain(element):
        return None
    form = next((each for each in element.with_those_around() if each.name == "form"), None)
    names = {_name_of(element)} if element.name in _CONTROLS else set()
    if form is not None:
        if not _is_readable(outline, form):
            return None
        names |= {_name_of(control) for control in _controls_of(outline, form)}
    elif not is_whole:
        return None
    return None if any("nitro-mark-" in name for name in names) else names


def _is_plain(element: Element) -> bool:
    """Return whether neither the element nor one around it adds parameters of its own."""
    return all(
        not any(_ADDING.match(name) for name in each.attributes)
        and all(_HARMLESS.fullmatch(tag.name) for tag in each.tags)
        for each in element.with_those_around()
    )


def _is_readable(outline: Outline, form: Element) -> bool:
    """Return whether all controls of the form are written in this template."""
    for tag in outline.tags:
        if tag.parent is not None and form in tag.parent.with_those_around():
            hides_controls = not _HARMLESS.fullmatch(tag.name)
            if tag.name == "":
                hides_controls = bool(_CONTROL_LIKE.search(tag.text))
            if hides_controls:
                return False
    return True


def _controls_of(outline: Outline, form: Element) -> Iterator[Element]:
    form_id = form.attributes.get("id")
    for element in outline.elements:
        is_inside = form in element.with_those_around()
        is_named = form_id is not None and element.attributes.get("form") == form_id
        if element.name in _CONTROLS and (is_inside or is_named):
            yield element


def _name_of(control: Element) -> str:
    return control.attributes.get("name", "")
