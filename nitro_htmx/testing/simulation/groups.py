"""Groups of lazy components, which ``lazy.js`` asks for together."""

from __future__ import annotations

from bs4 import BeautifulSoup, Tag

from ... import names
from .dom import attribute, elements, is_trusted


def others_of_group(page: BeautifulSoup, placeholder: Tag) -> list[Tag]:
    """Return the placeholders that are loaded together with one, in the order of the page."""
    group = attribute(placeholder, names.GROUP_ATTRIBUTE)
    if group is None:
        return []
    return [
        member
        for member in elements(page)
        if member.has_attr(names.LAZY_ATTRIBUTE)
        and member is not placeholder
        and is_trusted(member)
        and attribute(member, names.GROUP_ATTRIBUTE) == group
    ]


def member_of(placeholder: Tag) -> str:
    """Return what a request says of another placeholder of its group: name and token."""
    component = attribute(placeholder, names.COMPONENT_ATTRIBUTE)
    return f"{component} {attribute(placeholder, names.TOKEN_ATTRIBUTE)}"
