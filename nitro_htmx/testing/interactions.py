"""What a test can do with a page, and see of it."""

from __future__ import annotations

import re
from typing import Any

from bs4 import Tag

from .. import names
from .assertions import Assertions
from .operated import OperatedPage
from .record import Record
from .simulation.dom import attribute, describe, root_of, visible_text
from .simulation.fields import FIELDS
from .simulation.parsing import outer_html
from .simulation.visitor import Visitor, acts_on_click

_NAME = re.compile(r"[A-Za-z_][\w-]*")


class Interactions(Assertions):
    """What a visitor can do, within a page or within one component."""

    @property
    def page(self) -> OperatedPage:
        """The page."""
        raise NotImplementedError

    @property
    def element(self) -> Tag:
        """The element within which things are looked for, as BeautifulSoup's ``Tag``."""
        raise NotImplementedError

    @property
    def record(self) -> Record:
        """What the last operation led to."""
        return self.page.bridge.record

    @property
    def html(self) -> str:
        """The HTML as it is now."""
        return outer_html(self.element)

    @property
    def text(self) -> str:
        """The text as it is now, with single spaces."""
        return visible_text(self.element)

    def find(self, selector: str) -> Tag:
        """Return the one element that a CSS selector means, as BeautifulSoup's ``Tag``.

        A component's own elements go before those of components inside of it.

        Raises:
            AssertionError: There is none, or there are several.
        """
        found = self._nearest(self.element.select(selector))
        if len(found) == 1:
            return found[0]
        if found:
            listed = "\n".join(f"  {describe(element)}" for element in found)
            raise AssertionError(f"{len(found)} elements match {selector!r}:\n{listed}")
        raise AssertionError(f"No element matches {selector!r}.\n{self._offer()}")

    def click(self, selector: str, *, confirm: bool = True) -> None:
        """Click on an element, as a visitor does.

        Args:
            selector: A CSS selector. ``button:-soup-contains("Add")`` finds by text.
            confirm: What to answer if ``hx-confirm`` asks.
        """
        element = self.find(selector)
        with self.page.operation(f"click({selector!r})") as bridge:
            visitor = Visitor(bridge, confirm=confirm)
            visitor.click(element)
            if not confirm and not visitor.questions:
                raise AssertionError(f"{describe(element)} asked nothing: it has no hx-confirm.")

    def fill(self, field: str, value: Any) -> None:
        """Enter something into an input.

        Args:
            field: A bound field of the state, an input's ``name``, or a CSS selector.
            value: Text, or what has a text: a number, a date. ``True`` or ``False`` for a check
                box; the value of a radio button or an option; a list where several may be chosen;
                a file for a file input.
        """
        controls = self._controls(field)
        with self.page.operation(f"fill({field!r}, {value!r})") as bridge:
            Visitor(bridge).fill(controls, value, field)

    def submit(self, selector: str = "form") -> None:
        """Send a form as the Enter key does, without a button."""
        form = self.find(selector)
        if form.name != "form":
            raise AssertionError(f"{describe(form)} is no form.")
        with self.page.operation(f"submit({selector!r})") as bridge:
            Visitor(bridge).submit(form)

    def value(self, field: str) -> Any:
        """Return what an input holds now: text, whether a box is ticked, or a list of choices."""
        controls = self._controls(field)
        entries = self.page.bridge.entries
        values = [value for control in controls for value in entries.values(control)]
        is_single_box = len(controls) == 1 and attribute(controls[0], "type") == "checkbox"
        if is_single_box:
            return bool(values)
        is_list = any(control.has_attr("multiple") for control in controls) or (
            attribute(controls[0], "type") == "checkbox"
        )
        return values if is_list else next(iter(values), None)

    def _controls(self, field: str) -> list[Tag]:
        """Return the inputs that ``field`` means: one, or a group of boxes or buttons."""
        fields = self.element.find_all(lambda node: node.name in FIELDS)
        for key in (names.MODEL_ATTRIBUTE, "name", "id"):
            found = [control for control in fields if attribute(control, key) == field]
            if found:
                return self._nearest(found)
        if not _NAME.fullmatch(field):
            return [self.find(field)]
        known = dict.fromkeys(
            attribute(control, names.MODEL_ATTRIBUTE) or attribute(control, "name") or "?"
            for control in fields
        )
        raise AssertionError(
            f"No input is bound to {field!r} by {{% nitro_model %}}, or has that name. "
            f"There are: {', '.join(known) or 'none'}."
        )

    def _nearest(self, elements: list[Tag]) -> list[Tag]:
        """Prefer the component's own elements to those of components inside of it."""
        own = [element for element in elements if root_of(element) is self.element]
        return own or elements

    def _offer(self) -> str:
        clickable = [describe(each) for each in self.element.find_all(acts_on_click)]
        return "To be clicked on:\n" + "\n".join(f"  {text}" for text in clickable or ["nothing"])
