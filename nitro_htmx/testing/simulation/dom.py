"""HTML as a tree: parsing as browsers do, and what a tree alone can answer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from ...names import COMPONENT_ATTRIBUTE, OWNER_ATTRIBUTE, TOKEN_ATTRIBUTE, UPDATE_ATTRIBUTE

try:
    import html5lib as _html5lib  # noqa: F401 - BeautifulSoup looks for it by name
    from bs4 import BeautifulSoup, Tag
    from bs4.dammit import EntitySubstitution
    from bs4.formatter import HTMLFormatter
except ImportError as error:
    raise ImportError(
        'nitro_htmx.testing needs a parser. Run: pip install "nitro-htmx[testing]"'
    ) from error

# Elements that a parser only keeps in the right place: their tag → what has to stand around them.
_FRAMES = {
    "tr": "<table><tbody>{}</tbody></table>",
    "td": "<table><tbody><tr>{}</tr></tbody></table>",
    "th": "<table><tbody><tr>{}</tr></tbody></table>",
    "tbody": "<table>{}</table>",
    "thead": "<table>{}</table>",
    "tfoot": "<table>{}</table>",
    "caption": "<table>{}</table>",
    "option": "<select>{}</select>",
    "li": "<ul>{}</ul>",
}


_UPDATE = re.compile(rf"<(?:template|hx-partial) {UPDATE_ATTRIBUTE}[^>]*>")
_UPDATE_END = re.compile(r"</(?:template|hx-partial)>$")
_TAG = re.compile(r"<([a-z][a-z0-9-]*)")


class _Formatter(HTMLFormatter):
    """Writes what a browser's ``outerHTML`` has."""

    def __init__(self) -> None:
        super().__init__(
            entity_substitution=EntitySubstitution.substitute_xml, void_element_close_prefix=""
        )

    def attributes(self, tag: Tag) -> Iterable[tuple[str, Any]]:
        """Leave the attributes in their order."""
        return tag.attrs.items()


_FORMATTER = _Formatter()


def parse(html: str) -> BeautifulSoup:
    """Return the tree of a whole page. Every attribute is text."""
    return BeautifulSoup(html, "html5lib", multi_valued_attributes=None)


def parse_root(html: str, tag: str) -> Tag | None:
    """Return the component's root element that ``html`` consists of, or ``None``.

    Args:
        html: An answer's HTML.
        tag: The element that it should begin with.
    """
    root = parse(framed(html, tag)).select_one(f"[{COMPONENT_ATTRIBUTE}]")
    return None if root is None else root.extract()


def split_updates(html: str) -> tuple[str, list[Tag]]:
    """Return an answer's HTML without what follows its root, and the elements that follow.

    htmx puts each of those in the place of the element that has its id.
    """
    root, *updates = _UPDATE.split(html)
    return root, [_parse_element(_UPDATE_END.sub("", update)) for update in updates]


def _parse_element(html: str) -> Tag:
    match = _TAG.match(html)
    tag = match[1] if match else ""
    element = parse(framed(html, tag)).find(tag, id=True)
    assert isinstance(element, Tag)  # noqa: S101 - we have written it
    return element.extract()


def framed(html: str, tag: str) -> str:
    """Return ``html`` inside of what an element ``tag`` needs around it."""
    return _FRAMES.get(tag, "{}").replace("{}", html)


def outer_html(element: Tag) -> str:
    """Return the element as HTML."""
    return element.decode(formatter=_FORMATTER)


def visible_text(element: Tag) -> str:
    """Return the element's text, with single spaces."""
    parts = [
        text
        for text in element.find_all(string=True)
        if text.parent is not None and text.parent.name not in {"script", "style", "template"}
    ]
    return " ".join(" ".join(parts).split())


def attribute(element: Tag, name: str) -> str | None:
    """Return an attribute's text, or ``None``."""
    value = element.get(name)
    return None if value is None else str(value)


def ancestors(element: Tag) -> Iterator[Tag]:
    """Yield the element and what it stands in, from the inside out, without the document."""
    node: Tag | None = element
    while node is not None and not isinstance(node, BeautifulSoup):
        yield node
        node = node.parent


def is_connected(element: Tag) -> bool:
    """Return whether the element is still in a page."""
    *_, outermost = ancestors(element)
    return isinstance(outermost.parent, BeautifulSoup)


def is_trusted(element: Tag) -> bool:
    """Return whether the element is none of what people wrote, in which nothing acts."""
    return not any(
        attribute(node, "hx-disable") == "" or node.has_attr("hx-ignore")
        for node in ancestors(element)
    )


def root_of(element: Tag) -> Tag | None:
    """Return the root of the component that the element belongs to; a root is its own.

    What stands in a slot belongs to whoever gave it; what people wrote, to nobody.
    """
    if not is_trusted(element):
        return None
    for node in ancestors(element):
        owner = attribute(node, OWNER_ATTRIBUTE)
        if owner is not None:
            *_, outermost = ancestors(node)
            return by_id(outermost, owner)
        if node.has_attr(COMPONENT_ATTRIBUTE):
            return node
    return None


def by_id(page: Tag, element_id: str) -> Tag | None:
    """Return the element of this id, but none in what people wrote."""
    return next((found for found in page.find_all(id=element_id) if is_trusted(found)), None)


def form_of(control: Tag) -> Tag | None:
    """Return the form that a control belongs to; a form belongs to itself."""
    named = attribute(control, "form")
    if named is not None and control.name != "form":
        *_, outermost = ancestors(control)
        form = by_id(outermost, named)
        return form if form is not None and form.name == "form" else None
    return next((node for node in ancestors(control) if node.name == "form"), None)


def is_enabled(control: Tag) -> bool:
    """Return whether neither the control nor a ``<fieldset>`` around it is disabled."""
    inner = control
    for node in ancestors(control):
        is_control = node is control and node.name in {"input", "select", "textarea", "button"}
        if node.has_attr("disabled") and is_control:
            return False
        if node.has_attr("disabled") and node.name == "fieldset" and not _is_legend(node, inner):
            return False
        inner = node
    return True


def _is_legend(fieldset: Tag, child: Tag) -> bool:
    """What stands in the first legend of a disabled fieldset stays enabled."""
    legend = fieldset.find("legend", recursive=False)
    return legend is child


def why_hidden(element: Tag) -> str | None:
    """Return why a visitor can't see the element, or ``None`` as far as HTML alone can tell."""
    inner = element
    for node in ancestors(element):
        if node.has_attr("hidden"):
            return f"{describe(node)} has the attribute 'hidden'"
        if node.has_attr("inert"):
            return f"{describe(node)} has the attribute 'inert'"
        if "display:none" in (attribute(node, "style") or "").replace(" ", "").lower():
            return f"{describe(node)} has the style 'display: none'"
        if node.name == "input" and attribute(node, "type") == "hidden":
            return "its type is 'hidden'"
        if node.name in {"template", "datalist", "noscript"}:
            return f"it stands in a <{node.name}>"
        if node.name == "dialog" and not node.has_attr("open"):
            return f"{describe(node)} is closed"
        is_folded = node.name == "details" and not node.has_attr("open") and node is not element
        if is_folded and inner.name != "summary":
            return f"{describe(node)} is closed"
        inner = node
    return None


def describe(element: Tag) -> str:
    """Return the element's start tag, without what no developer wrote."""
    attributes = [
        name if value == "" else f'{name}="{value}"'
        for name, value in element.attrs.items()
        if name != TOKEN_ATTRIBUTE
    ]
    return f"<{' '.join([element.name, *attributes])}>"
