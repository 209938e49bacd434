"""Python values as the JSON that a browser reads back unchanged, and JSON that browsers send."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from decimal import Decimal
from enum import Enum
from typing import Any

from django.db.models import Model
from django.utils.functional import Promise
from pydantic import BaseModel
from pydantic_core import PydanticSerializationError, from_json, to_json, to_jsonable_python

MAX_INTEGER = 2**53  # beyond it JavaScript's numbers skip integers
_LONGEST_NUMBER = 32  # characters, with quotes, colon and comma
_LONGEST_CHARACTER = 12  # bytes of one beyond the basic plane: two escapes of six
_READY = {str, bool, type(None)}
# Half of a surrogate pair is the group; a backslash that is escaped, and a whole pair, go first.
_HALF = re.compile(r"(?i)\\\\|\\ud[89ab][\da-f]{2}\\ud[c-f][\da-f]{2}|(\\ud[89a-f][\da-f]{2})")


class NotSendable(ValueError):
    """A value has no exact JSON form. The text says where it is and what to send instead."""


def json_ready(value: Any, path: tuple[object, ...] = ()) -> Any:
    """Return ``value`` made of dictionaries, lists, text, numbers, booleans and ``None``.

    ``Decimal``, ``UUID``, dates, lazy text and enum members become text or numbers, pydantic models
    and sets become dictionaries and lists.

    Args:
        value: What is to be sent.
        path: The keys and positions that lead to ``value``, for the error's text.

    Raises:
        NotSendable: A Django model, NaN, an integer beyond 2^53, or an unknown type is in it.
    """
    if _is_ready(value):
        return value
    match value:
        case dict() | Mapping():
            return {
                k if type(k) is str else _key(k, path): (
                    v if type(v) in _READY or _is_ready(v) else json_ready(v, (*path, k))
                )
                for k, v in value.items()
            }
        case Enum():
            return json_ready(value.value, path)
        case Promise():
            return str(value)
        case str():
            return value
        case int():
            return _exact_integer(value, path)
        case float() | Decimal():
            return _finite(value, path)
        case list() | tuple() | set() | frozenset():
            return [json_ready(item, (*path, i)) for i, item in enumerate(value)]
        case BaseModel():
            return json_ready(value.model_dump(), path)
        case Model():
            raise _not_sendable(value, path, "Send its id and the fields that matter.")
    try:
        return json_ready(to_jsonable_python(value), path)
    except (PydanticSerializationError, UnicodeDecodeError) as error:
        raise _not_sendable(value, path, "Convert it to text or a number.") from error


def _is_ready(value: object) -> bool:
    kind = type(value)
    return kind in _READY or (kind is int and -MAX_INTEGER <= value <= MAX_INTEGER)  # type: ignore[operator]  # mypy: kind


def arguments_ready(values: Mapping[str, Any]) -> Any:
    """Return an action's arguments in a form that JSON has, by name.

    They are posted, which makes text of all of them, so a key beyond 2^53 may be text at once.

    Raises:
        NotSendable: As ``json_ready()``, where an integer beyond 2^53 is inside another value.
    """
    return json_ready(
        {
            name: str(value) if type(value) is int and abs(value) > MAX_INTEGER else value
            for name, value in values.items()
        }
    )


def is_surely_below(size_bytes: int, data: Mapping[str, Any]) -> bool:
    """Return whether ``data``, which is JSON-ready, is plainly shorter than ``size_bytes`` as JSON.

    Most events hold a few numbers and words; they need not be serialized to be measured.
    """
    length = 0
    for key, value in data.items():
        kind = type(value)
        if kind is str:
            length += len(value)
        elif kind is dict or kind is list:
            return False
        length += len(key) + _LONGEST_NUMBER
    return length * _LONGEST_CHARACTER < size_bytes


def ascii_json(value: Any) -> str:
    """Return ``value``, which is JSON-ready, as compact JSON in ASCII."""
    try:
        data = to_json(value)  # a fifth of the time of json.dumps()
    except PydanticSerializationError:  # half of a surrogate pair has no UTF-8
        data = b"\xff"
    text = data.decode() if data.isascii() else json.dumps(value, separators=(",", ":"))
    return text.replace("\x7f", "\\u007f")  # no header may hold it, and some servers stop at it


def read_json(text: str) -> Any:
    """Return what JSON of a page says.

    Scripts that cut text at a length leave half of a surrogate pair, which is no text in Python. It
    becomes U+FFFD, as browsers make of it where they post it without JSON.

    Raises:
        ValueError: It is no JSON, or has a number that JSON has not.
    """
    if "\\u" in text:
        text = _HALF.sub(lambda found: r"\ufffd" if found[1] else found[0], text)
    return from_json(text, allow_inf_nan=False)


def javascript_text(value: Any) -> str:
    """Return a value that JSON brought as the text that JavaScript's ``String()`` makes of it."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case float():
            return _number_text(value)
        case list():
            return ",".join("" if item is None else javascript_text(item) for item in value)
        case dict():
            return "[object Object]"
    return str(value)


def _number_text(value: float) -> str:
    if value == 0:
        return "0"  # -0, too
    if 1e-6 <= abs(value) < 1e21:
        return format(Decimal(repr(value)), "f").removesuffix(".0")
    return repr(value).replace("e-0", "e-")


def _exact_integer(value: int, path: tuple[object, ...]) -> int:
    if abs(value) > MAX_INTEGER:
        raise _not_sendable(value, path, "JavaScript would round it; send it as text.")
    return value


def _finite(value: float | Decimal, path: tuple[object, ...]) -> float | str:
    if not math.isfinite(value):
        raise _not_sendable(value, path, "JSON has no such number.")
    return str(value) if isinstance(value, Decimal) else value


def _key(key: object, path: tuple[object, ...]) -> str:
    if isinstance(key, (str, int)) and not isinstance(key, (bool, Enum)):
        return str(key)
    raise _not_sendable(key, path, "It is a key, and keys are text.")


def _not_sendable(value: object, path: tuple[object, ...], advice: str) -> NotSendable:
    where = ".".join(str(step) for step in path) or "the value"
    shown = repr(value)
    shown = shown if len(shown) <= 100 else shown[:97] + "..."
    return NotSendable(f"{where!r} is {shown}. {advice}")
