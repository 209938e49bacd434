"""What a browser checks before it sends a form."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from bs4 import Tag

from .dom import attribute, is_enabled
from .fields import Entries, is_number, is_tick, type_of
from .forms import controls_in, is_button

_EMAIL = re.compile(r"[^@\s]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9-]+)*")


def invalid_controls(form: Tag, entries: Entries) -> Iterator[tuple[Tag, str]]:
    """Yield the controls for whose sake a browser does not send the form, and what is wrong."""
    for control in controls_in(form):
        if is_button(control) or not is_enabled(control) or control.has_attr("readonly"):
            continue
        reason = _why_invalid(control, entries, form)
        if reason:
            yield control, reason


def _why_invalid(control: Tag, entries: Entries, form: Tag) -> str | None:
    values = entries.values(control)
    if is_tick(control) and type_of(control) == "radio" and not values:
        name = attribute(control, "name")
        group = [other for other in controls_in(form) if attribute(other, "name") == name]
        values = [value for other in group for value in entries.values(other)]
    text = values[0] if values else ""
    if control.has_attr("required") and not text:
        return "is required"
    if not isinstance(text, str) or not text or is_tick(control) or control.name == "select":
        return None
    return _why_unfit(control, text, is_typed=entries.is_touched(control))


def _why_unfit(control: Tag, text: str, *, is_typed: bool) -> str | None:
    pattern = attribute(control, "pattern")
    if pattern and control.name == "input" and not re.fullmatch(pattern, text):
        return f"does not match the pattern {pattern}"
    kind = type_of(control)
    if kind == "email" and not _EMAIL.fullmatch(text):
        return "is no e-mail address"
    if kind == "url" and not re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", text):
        return "is no URL"
    if kind in {"number", "range"} and is_number(text):
        return _why_out_of_range(control, float(text))
    longest, shortest = attribute(control, "maxlength"), attribute(control, "minlength")
    if is_typed and longest and longest.isdigit() and len(text) > int(longest):
        return f"is longer than {longest} characters"
    if is_typed and shortest and shortest.isdigit() and len(text) < int(shortest):
        return f"is shorter than {shortest} characters"
    return None


def _why_out_of_range(control: Tag, number: float) -> str | None:
    low, high = attribute(control, "min") or "", attribute(control, "max") or ""
    if is_number(low) and number < float(low):
        return f"is less than {low}"
    if is_number(high) and number > float(high):
        return f"is more than {high}"
    step = attribute(control, "step") or "1"
    if step != "any" and is_number(step) and float(step) > 0:
        steps = (number - (float(low) if is_number(low) else 0)) / float(step)
        if not math.isclose(steps, round(steps), abs_tol=1e-6):
            return f"is no multiple of {step}"
    return None
