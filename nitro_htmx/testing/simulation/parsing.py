"""HTML as a tree, and back.

lexbor parses by the rules of browsers, in C. Its tree is copied into one of BeautifulSoup's, which
tests get to see.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from bs4 import BeautifulSoup, Comment, Doctype, Tag
from bs4.dammit import EntitySubstitution
from bs4.element import NavigableString, PreformattedString
from bs4.formatter import HTMLFormatter
from selectolax.lexbor import LexborHTMLParser, LexborNode

from ...names import COMPONENT_ATTRIBUTE, UPDATE_ATTRIBUTE

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


# What BeautifulSoup knows of HTML's elements: which are empty, and the like.
_BUILDER = BeautifulSoup("", "html.parser", multi_valued_attributes=None).builder


class _Template(PreformattedString):
    """The HTML in a ``<template>``: it belongs to no page, so nothing finds an element in it."""


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
    document = _root_of(html).parent
    assert document is not None  # noqa: S101 - that is where <html> stands
    page = BeautifulSoup("", builder=_BUILDER)
    _copy_content(document, page)
    return page


def parse_root(html: str, tag: str, mark: str = COMPONENT_ATTRIBUTE) -> Tag | None:
    """Return the component's root element, or the part, that ``html`` consists of, or ``None``.

    Args:
        html: An answer's HTML.
        tag: The element that it should begin with.
        mark: An attribute that it has to have.
    """
    return _parse_element(framed(html, tag), mark)


def _parse_element(html: str, attribute: str) -> Tag | None:
    """Return the first element that has the attribute."""
    nodes = _root_of(html).traverse()
    node = next((each for each in nodes if attribute in each.attributes), None)
    if node is None:
        return None
    element = _copy_element(node)
    _copy_content(node, element)
    return element


def _root_of(html: str) -> LexborNode:
    root = LexborHTMLParser(html).root
    assert root is not None  # noqa: S101 - a page always has <html>
    return root


def _copy_content(node: LexborNode, copy: Tag) -> None:
    """Put copies of all that is inside of ``node`` into ``copy``."""
    copies = {node.mem_id: copy}
    last: Tag | NavigableString = copy
    for inner in list(node.traverse(include_text=True))[1:]:
        assert inner.parent is not None  # noqa: S101 - it is inside
        added = last = _add(_copy(inner), copies[inner.parent.mem_id], last)
        if isinstance(added, Tag):
            copies[inner.mem_id] = added
            is_apart = inner.tag == "template" and inner.first_child is None
            for content in inner.template_fragments()[:1] if is_apart else ():
                last = _add(_Template(content.html or ""), added, added)


def _copy(node: LexborNode) -> Tag | NavigableString:
    """Return what BeautifulSoup has for a node, without what is inside of it."""
    if node.is_element_node:
        return _copy_element(node)
    if node.is_text_node:
        return NavigableString(node.text_content or "")
    text = node.html or ""
    return Comment(text[4:-3]) if node.is_comment_node else Doctype(text[10:-1])


def _copy_element(node: LexborNode) -> Tag:
    attributes = {name: value or "" for name, value in node.attributes.items()}
    return Tag(builder=_BUILDER, name=node.tag, attrs=attributes)


def _add(
    child: Tag | NavigableString, parent: Tag, previous: Tag | NavigableString
) -> Tag | NavigableString:
    """Put a node at the end of a tree that grows in the order of the document, and return it."""
    child.setup(parent, previous)
    parent.contents.append(child)
    return child


def split_updates(html: str) -> tuple[str, list[Tag]]:
    """Return an answer's HTML without what follows its root, and the elements that follow.

    htmx puts each of those in the place of the element that has its id.
    """
    root, *updates = _UPDATE.split(html)
    return root, [_parse_update(_UPDATE_END.sub("", update)) for update in updates]


def _parse_update(html: str) -> Tag:
    match = _TAG.match(html)
    element = _parse_element(framed(html, match[1] if match else ""), "id")
    assert element is not None  # noqa: S101 - we have written it
    return element


def framed(html: str, tag: str) -> str:
    """Return ``html`` inside of what an element ``tag`` needs around it."""
    return _FRAMES.get(tag, "{}").replace("{}", html)


def outer_html(element: Tag) -> str:
    """Return the element as HTML."""
    return element.decode(formatter=_FORMATTER)
