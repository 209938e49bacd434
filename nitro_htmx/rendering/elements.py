"""An answer: a list of elements, each written once and never searched again.

The first is the component's root, which takes the place of the one on the page. The others are
updates, which htmx puts in the place of what has their id. Where an action has asked for parts of
the component alone, those stand there in place of the root.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from django.utils.safestring import SafeString

from .. import names
from ..conf import get_settings


class Element(NamedTuple):
    """One element.

    Attributes:
        tag: Its name.
        id: Its id.
        attributes: All others, with a space before each.
        inner: The HTML inside.
    """

    tag: str
    id: str
    attributes: str
    inner: str

    def html(self) -> SafeString:
        """Return the element."""
        tag = self.tag
        return SafeString(f'<{tag} id="{self.id}"{self.attributes}>{self.inner}</{tag}>')

    def update(self) -> SafeString:
        """Return what makes htmx put the element in the place of the one that has its id."""
        if get_settings().HTMX_VERSION == 4:
            return SafeString(
                f'<hx-partial {names.UPDATE_ATTRIBUTE} hx-target="#{self.id}" '
                f'hx-swap="outerMorph">{self.html()}</hx-partial>'
            )
        swapped = self._replace(attributes=f' hx-swap-oob="true"{self.attributes}')
        return SafeString(f"<template {names.UPDATE_ATTRIBUTE}>{swapped.html()}</template>")


class Answer(NamedTuple):
    """What the page gets of one component.

    Attributes:
        places: The ids of elements on the page, and the HTML that takes the place of each: that of
            the component's root, or of parts of it.
        token: The new token, where the root itself stays as it is.
    """

    places: tuple[tuple[str, str], ...]
    token: str | None = None

    @property
    def html(self) -> str:
        """The HTML of all."""
        return "".join(html for _id, html in self.places)


def written(root: Element, updates: Iterable[Element] = ()) -> SafeString:
    """Return an answer as HTML."""
    return SafeString("".join([root.html(), *(element.update() for element in updates)]))
