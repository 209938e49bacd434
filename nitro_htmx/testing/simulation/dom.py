"""What a tree of HTML alone can answer."""

from __future__ import annotations

from collections.abc import Iterator

from bs4 import BeautifulSoup, Tag

from ...names import COMPONENT_ATTRIBUTE, OWNER_ATTRIBUTE, TOKEN_ATTRIBUTE


def elements(scope: Tag) -> Iterator[Tag]:
    """Yield the elements inside of ``scope``, in the order of the document."""
    return (node for node in scope.descendants if isinstance(node, Tag))


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
    value = element.attrs.get(name)
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
        node.attrs.get("hx-disable") == "" or "hx-ignore" in node.attrs
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
    """Return the element of this id, but none in what people wrote; ``""`` is no id."""
    for node in page.descendants if element_id else ():  # a call asks for some twenty
        if isinstance(node, Tag) and node.attrs.get("id") == element_id and is_trusted(node):
            return node
    return None


def option_of(page: Tag, name: str) -> str | None:
    """Return what the tag that loads the bridge says of an option; ``None`` without the tag."""
    scripts = (each for each in elements(page) if each.name == "script")
    script = next((each for each in scripts if each.has_attr("data-nitro-csrf")), None)
    return None if script is None else attribute(script, f"data-nitro-{name}")


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
        if node.name in {"datalist", "noscript"}:
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
