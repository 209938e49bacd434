"""What a visitor does to a page, and what a browser makes of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from bs4 import Tag
from django.core.files.base import File
from pydantic_core import to_jsonable_python

from .bridge import Bridge
from .dom import ancestors, attribute, by_id, describe, form_of, is_enabled, why_hidden
from .fields import (
    FIELDS,
    Value,
    is_file,
    is_number,
    is_tick,
    option_value,
    options_of,
    own_value,
    type_of,
)
from .forms import controls_in, js_text
from .jobs import Cause
from .triggers import elements_for, htmx_attribute
from .validity import invalid_controls

_SUBMITS = frozenset({"submit", "image"})
# Types whose text a browser takes only in one form.
_FORMS = {
    "date": (re.compile(r"\d{4,}-\d\d-\d\d"), "2026-01-31"),
    "time": (re.compile(r"\d\d:\d\d(:\d\d(\.\d{1,3})?)?"), "18:30"),
    "datetime-local": (
        re.compile(r"\d{4,}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?"),
        "2026-01-31T18:30",
    ),
    "month": (re.compile(r"\d{4,}-\d\d"), "2026-01"),
    "week": (re.compile(r"\d{4,}-W\d\d"), "2026-W05"),
    "color": (re.compile(r"#[0-9a-fA-F]{6}"), "#00ff00"),
}


class Visitor:
    """The hands of a test. Whatever a visitor could not do raises ``AssertionError``."""

    def __init__(self, bridge: Bridge, *, confirm: bool = True) -> None:
        self._bridge = bridge
        self._confirms = confirm
        self.questions: list[str] = []

    # Clicks

    def click(self, element: Tag) -> None:
        """Click on an element that can be seen and is not disabled."""
        self._check_visible(element)
        self._press(element)

    def _press(self, element: Tag) -> None:
        self._check_enabled(element)
        active = next((node for node in ancestors(element) if _is_active(node)), None)
        if active is not None and is_tick(active):
            self._tick(active, element)
            return
        acting = self._happen("click", element)
        is_stopped = bool(acting) and active is not None and _is_navigation(active)
        if active is not None and not is_stopped:
            self._activate(active, is_handled=bool(acting))
        elif not acting:
            raise AssertionError(
                f"A click on {describe(element)} does nothing: neither it nor what it stands in "
                "has hx-post. Write {% nitro_action %} into its tag."
            )

    def _activate(self, element: Tag, *, is_handled: bool) -> None:
        if element.name == "label":
            labelled = self._labelled(element)
            if labelled is None:
                raise AssertionError(f"{describe(element)} labels nothing.")
            self._press(labelled)  # it may be hidden, as boxes behind a nicer label are
        elif element.name == "summary":
            self._toggle(element)
        elif element.name == "a":
            raise AssertionError(
                f"{describe(element)} leads to another page. Open that with nitro.visit()."
            )
        elif type_of(element) == "reset":
            for control in controls_in(form) if (form := form_of(element)) is not None else ():
                self._bridge.entries.forget(control)
        elif type_of(element) in _SUBMITS and (form := form_of(element)) is not None:
            self.submit(form, element)
        elif not is_handled:
            raise AssertionError(
                f"A click on {describe(element)} does nothing: it has no hx-post and sends no "
                "form. Write {% nitro_action %} into its tag."
            )

    def _tick(self, control: Tag, target: Tag) -> None:
        """Change a box, which happens before anybody hears of the click."""
        is_ticked = bool(self._bridge.entries.values(control))
        if type_of(control) == "radio" and is_ticked:
            self._happen("click", target)
            return
        self._bridge.entries.write(control, [] if is_ticked else [own_value(control)])
        self._tell_of_change(control, ("click", "input", "change"))

    def _toggle(self, summary: Tag) -> None:
        details = summary.parent
        if details is not None and details.has_attr("open"):
            del details["open"]
        elif details is not None:
            details["open"] = ""

    def _labelled(self, label: Tag) -> Tag | None:
        named = attribute(label, "for")
        if named is not None:
            return by_id(self._bridge.page, named)
        found = label.find(lambda node: node.name in FIELDS or node.name == "button")
        return found if isinstance(found, Tag) else None

    # Forms

    def submit(self, form: Tag, submitter: Tag | None = None) -> None:
        """Send a form as its button does, or as the Enter key does.

        Raises:
            AssertionError: The browser would ask for something first, or htmx does not send it.
        """
        is_checked = not form.has_attr("novalidate") and not (
            submitter is not None and submitter.has_attr("formnovalidate")
        )
        problems = list(invalid_controls(form, self._bridge.entries)) if is_checked else []
        if problems:
            listed = "; ".join(f"{describe(control)} {why}" for control, why in problems)
            raise AssertionError(f"A browser would not send the form: {listed}.")
        if not self._happen("submit", form, submitter):
            raise AssertionError(
                f"{describe(form)} is an ordinary form, which leaves the page. Write "
                "{% nitro_action %} into its tag, or test its view with Django's client."
            )

    # Entries

    def fill(self, controls: list[Tag], value: Any, name: str) -> None:
        """Enter a value.

        Args:
            controls: One control, or the boxes or radio buttons of one name.
            value: Text or what has a text; ``True`` or ``False`` for a box; the value of a radio
                button or of an option; a list for several; a file or a list of files.
            name: How the test called it.
        """
        first = controls[0]
        if first.name not in FIELDS:
            raise AssertionError(f"{describe(first)} is no input, so {name!r} can't be filled.")
        if is_tick(first) and (len(controls) > 1 or not isinstance(value, bool)):
            self._choose(controls, value, name)
            return
        if len(controls) > 1:
            listed = ", ".join(describe(control) for control in controls)
            raise AssertionError(f"{name!r} means several inputs: {listed}. Name one of them.")
        self._check_fillable(first)
        self._enter(first, self._entry(first, value, name))

    def _choose(self, boxes: list[Tag], value: Any, name: str) -> None:
        wanted = {_text(item) for item in _as_list(value)}
        missing = wanted - {own_value(box) for box in boxes}
        if missing:
            offered = ", ".join(repr(own_value(box)) for box in boxes)
            raise AssertionError(f"{name!r} has no choice {missing.pop()!r}, only {offered}.")
        for box in boxes:
            is_wanted = own_value(box) in wanted
            is_radio = type_of(box) == "radio"
            if is_wanted != bool(self._bridge.entries.values(box)) and (is_wanted or not is_radio):
                self._check_fillable(box)
                self._enter(box, [own_value(box)] if is_wanted else [])

    def _entry(self, control: Tag, value: Any, name: str) -> list[Value]:
        if is_tick(control):
            return [own_value(control)] if value else []
        if control.name == "select":
            return self._options(control, value, name)
        if is_file(control):
            files = _as_list(value)
            if not all(isinstance(file, File) for file in files):
                raise AssertionError(f"{name!r} takes files: pass SimpleUploadedFile(…).")
            if len(files) > 1 and not control.has_attr("multiple"):
                raise AssertionError(f"{name!r} takes a single file; it is not 'multiple'.")
            return list(files)
        text = _text(value)
        _check_form(control, text, name)
        return [text if control.name == "textarea" else re.sub(r"[\r\n]", "", text)]

    def _options(self, select: Tag, value: Any, name: str) -> list[Value]:
        wanted = [_text(item) for item in _as_list(value)]
        if len(wanted) != 1 and not select.has_attr("multiple"):
            raise AssertionError(f"{name!r} takes one value; it is not 'multiple'.")
        enabled = [option for option in options_of(select) if not option.has_attr("disabled")]
        offered = [option_value(option) for option in enabled]
        for text in wanted:
            if text not in offered:
                listed = ", ".join(map(repr, offered)) or "none"
                raise AssertionError(f"{name!r} has no option {text!r}, only {listed}.")
        return [text for text in offered if text in wanted]

    def _enter(self, control: Tag, values: list[Value]) -> None:
        """Change a control, and let happen what that makes happen."""
        if values == self._bridge.entries.values(control):
            return
        self._bridge.entries.write(control, values)
        is_typed = not is_tick(control) and control.name != "select"
        self._tell_of_change(control, ("keyup",) * is_typed + ("input", "change"))

    def _tell_of_change(self, control: Tag, events: tuple[str, ...]) -> None:
        acting: list[Tag] = []
        for event in events:
            acting += self._happen(event, control, others_than=acting)
        self._bridge.sync(control)

    # Inside

    def _happen(
        self, event: str, target: Tag, submitter: Tag | None = None, others_than: Iterable[Tag] = ()
    ) -> list[Tag]:
        """Let an event of the browser's happen, and return the elements that act."""
        seen = list(others_than)
        acting = [
            element
            for element in elements_for(self._bridge.page, event, target)
            if not any(element is other for other in seen) and is_enabled(element)
        ]
        for element in acting:
            if self._bridge.is_spent(element, event):
                raise AssertionError(f"{describe(element)} acts once, and has done so.")
            question = self._bridge.collector.question(element)
            if question is not None:
                self.questions.append(question)
                if not self._confirms:
                    continue
            if not self._bridge.capture(element, Cause(event), submitter):
                raise AssertionError(
                    f"{describe(element)} is no action of the component that it stands in, but "
                    "htmx would send its request. Only requests of components can be followed."
                )
        return acting

    def _check_visible(self, element: Tag) -> None:
        reason = why_hidden(element)
        if reason:
            raise AssertionError(f"{describe(element)} can't be clicked: {reason}.")

    def _check_enabled(self, element: Tag) -> None:
        for node in ancestors(element):
            if not is_enabled(node):
                raise AssertionError(f"{describe(node)} is disabled.")

    def _check_fillable(self, control: Tag) -> None:
        reason = why_hidden(control)
        # Boxes and file inputs are often hidden behind their labels.
        if reason and not (is_tick(control) or is_file(control)):
            raise AssertionError(f"{describe(control)} can't be filled: {reason}.")
        if not is_enabled(control):
            raise AssertionError(f"{describe(control)} is disabled.")
        if control.has_attr("readonly") and not is_tick(control):
            raise AssertionError(f"{describe(control)} is read-only.")


def _is_active(element: Tag) -> bool:
    """Return whether a click on the element does something without any script."""
    if element.name == "a":
        return element.has_attr("href") and not _is_fragment(element)
    if element.name == "input":
        return type_of(element) in {"checkbox", "radio", "reset", "button", *_SUBMITS}
    return element.name in {"button", "label", "summary"}


def _is_fragment(link: Tag) -> bool:
    return (attribute(link, "href") or "").startswith("#")


def _is_navigation(element: Tag) -> bool:
    """Return whether htmx stops what the browser would do, which is to leave the page."""
    if element.name == "a":
        return True
    return element.name in {"button", "input"} and type_of(element) in _SUBMITS


def _check_form(control: Tag, text: str, name: str) -> None:
    kind = type_of(control) if control.name == "input" else ""
    if kind in {"number", "range"} and text and not is_number(text):
        raise AssertionError(f"{name!r} takes a number; {text!r} can't be typed into it.")
    if text and kind in _FORMS:
        pattern, example = _FORMS[kind]
        if not pattern.fullmatch(text):
            raise AssertionError(f"{name!r} takes text like {example!r}, not {text!r}.")


def _as_list(value: Any) -> list[Any]:
    return list(value) if isinstance(value, list | tuple | set | frozenset) else [value]


def _text(value: Any) -> str:
    """Return what a visitor would type for ``value``, as ``{% nitro_model %}`` shows it."""
    return js_text(to_jsonable_python(value))


def acts_on_click(element: Tag) -> bool:
    """Return whether an element is there to be clicked."""
    return _is_active(element) or htmx_attribute(element, "post") is not None
