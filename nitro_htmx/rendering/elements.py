"""An answer: a list of elements, each written once and never searched again.

The first is the component's root, which takes the place of the one on the page. The others are
updates, which htmx puts in the place of what has their id.
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


def written(root: Element, updates: Iterable[Element] = ()) -> SafeString:
    """Return an answer as HTML."""
    return SafeString("".join([root.html(), *(element.update() for element in updates)]))
