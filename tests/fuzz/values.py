"""Values that people send who mean no good, beside those that an input would send."""

from __future__ import annotations

import json
from random import Random
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile

PLAIN = [
    "",
    "0",
    "1",
    "2",
    "3",
    "-1",
    "7",
    "1.5",
    "10",
    "on",
    "true",
    "false",
    "a",
    "b",
    "m",
    "x",
    "Ada",
    "Tea",
    "name",
    "-name",
    "price",
    "2024-02-29",
    "2024-02-29T12:00",
    "12:30",
    "13:05:06.7",
    "P1D",
    "1 12:00:00",
    "ada@example.com",
    "r",
    "account",
    "place",
    "4a3b0a5e-0000-4000-8000-000000000000",
]
HOSTILE = [
    "nan",
    "inf",
    "-Infinity",
    "1e999",
    "-0",
    "9" * 400,
    "-" + "9" * 25,
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775809",
    "2147483648",
    "0x1",
    "٣",
    "1_0",
    " 1 ",
    "1e400",
    "9999-12-31",
    "0001-01-01",
    "9999-12-31T23:59:59Z",
    "0001-01-01T00:00:00",
    "2024-02-30",
    "0001-01-01T00:00:00+14:00",
    "9999-12-31T23:59:59-14:00",
    "2024-03-31T02:30",
    "10000-01-01",
    "-P999999999DT1S",
    "P999999999D",
    "-999999999 00:00:00",
    "23:59:60",
    "24:00",
    "00:00-23:59",
    "\0",
    "a\0b",
    "a\nb\r\n",
    "\u202e",
    "\ufeff",
    "💥" * 30,
    "ﬁ",
    "İ",
    "%00",
    "%",
    "_",
    "\\",
    "'",
    '"',
    "'\"><script>",
    "{{ 7 }}",
    "{% x %}",
    "../../etc/passwd",
    "x" * 300,
    "None",
    "null",
    "undefined",
    "{}",
    "[]",
    "[1, 2]",
    '{"a": 1}',
    '"\\ud800"',
    "[1e999]",
    '{"kind": "dog"}',
    '{"__class__": {}}',
    "[" * 500,
    "{" * 500,
    '{"name": "settings.py", "original_name": "x", "size": 1}',
    "self",
    "pk",
    "__class__",
    "__all__",
    "user__password__startswith",
    "-pk",
    "?",
    "-",
    "owner",
    ",",
    "," * 50,
]
LONG = "x" * 70_000
NAMES = [
    "id",
    "pk",
    "name",
    "page",
    "search",
    "filters",
    "ordering",
    "per_page",
    "by",
    "field",
    "form",
    "group",
    "missing",
    "key",
    "self",
    "cls",
    "emit",
    "state",
    "request",
    "csrfmiddlewaretoken",
    "nitro-token",
    "nitro-fields",
    "nitro-events",
    "nitro-",
    "",
    ".",
    "a.b",
    "form-TOTAL_FORMS",
    "form-INITIAL_FORMS",
    "form-0-id",
    "form-0-name",
    "form-0-DELETE",
    "form-__prefix__-name",
    "scan",
    "picture",
    "paper",
    "photos",
    "cover",
    "proof",
    "upload",
    "*",
    "lines.0.amount",
    "lines.99.amount",
    "create_buffer",
    "edit_buffer",
    "edit_buffer.name",
    "editing_id",
    "_",
    "__init__",
    "ä",
    "'",
]
HEADS = [b"", b"text", b"\x89PNG\r\n\x1a\n" + b"\0" * 30, b"%PDF-1.7", b"\xff\xfe\0", b"x" * 5000]


def some_text(random: Random, keys: list[str]) -> str:
    """Return a value as an input posts it; one of ``keys`` now and then."""
    dice = random.random()
    if dice < 0.35:
        return random.choice(PLAIN)
    if dice < 0.6 and keys:
        return random.choice(keys)
    if dice < 0.99:
        return random.choice(HOSTILE)
    return LONG


def some_json(random: Random, keys: list[str], depth: int = 2) -> Any:
    """Return data as an event carries it."""
    dice = random.random()
    if dice < 0.5 or not depth:
        return some_text(random, keys)
    if dice < 0.75:
        return random.choice(
            [None, True, False, 0, 1, 3, -1, 2**53, 2**63, 10**30, 1.5, 1e308, {}, []]
        )
    if dice < 0.85:
        return [some_json(random, keys, depth - 1) for _ in range(random.randrange(3))]
    return {random.choice(NAMES): some_json(random, keys, depth - 1) for _ in range(2)}


def some_file(random: Random) -> SimpleUploadedFile:
    """Return a file whose name and content may not fit."""
    suffix = random.choice(["txt", "txt", "png", "pdf", "html", ""])
    name = random.choice(["a", "form", "../b", "\u202e", "x" * 300])
    return SimpleUploadedFile(f"{name}.{suffix}", random.choice(HEADS), "image/png")


def as_json(data: Any, random: Random) -> str:
    """Return JSON text, now and then of a kind that JSON does not know."""
    text = json.dumps(data)
    if random.random() < 0.03:
        text = random.choice([text[:-1], text.replace("1.5", "1e999"), f"{text}{text}", "[" * 1000])
    return text
