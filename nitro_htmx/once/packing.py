"""An answer as plain values, to be kept, and back.

A packed answer is a list ``[status, headers, content, cookies]``: pairs of a header's name and
value; bytes; of each cookie its name, its value as it is sent, and its attributes.

Of an answer that is too large the HTML is left out. The page then has the events, and takes up the
new state with the token, which stands in front of them::

    <script type="application/json" data-nitro-tokens>{"nitro-cart-1": "…"}</script>
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from django.http import HttpResponse

from .. import names
from ..events.json_data import ascii_json

MAX_KEPT_BYTES = 65_536

Packed = list[Any]

# How our own root element begins. Its attributes hold no ">", and what stands inside of it, which
# people may have written, comes later.
_ROOT = re.compile(r'<[a-z][a-z0-9-]* id="([^"<>]+)"[^<>]*? data-nitro-token="([^"<>]+)"')

_SURPLUS = re.compile(r"<script [^<>]* data-nitro-events>([^<]*)</script>\Z")


def pack(response: HttpResponse) -> Packed:
    """Return an answer as plain values."""
    content = response.content
    if len(content) > MAX_KEPT_BYTES:
        content = _without_html(response)
    cookies = [
        (name, morsel.coded_value, {key: text for key, text in morsel.items() if text})
        for name, morsel in response.cookies.items()
    ]
    return [response.status_code, list(response.items()), content, cookies]


def _without_html(response: HttpResponse) -> bytes:
    html = response.content.decode(response.charset, errors="replace")
    envelope = json.loads(response.get("HX-Trigger", "{}")).get(names.ENVELOPE, {})
    surplus = _SURPLUS.search(html)
    told = envelope if surplus is None else json.loads(surplus[1])
    tokens = ascii_json(dict(_tokens_in(html, told.get("parts"))))
    kept = f'<script type="application/json" {names.TOKENS_ATTRIBUTE}>{tokens}</script>'
    return (kept + (surplus[0] if surplus else "")).encode(response.charset)


def _tokens_in(html: str, parts: list[Any] | None) -> Iterator[tuple[str, str]]:
    """Yield the id and the token of each root: that of the component, and those that rode along."""
    units, at = html.encode("utf-16-le", "surrogatepass"), 0
    for component_id, length, *rest in parts or [("", len(html))]:
        part = units[2 * at : 2 * (at + length)].decode("utf-16-le", "surrogatepass")
        at += length
        if len(rest) > 2:  # parts of the component alone
            yield component_id, rest[2]
        elif root := _ROOT.match(part):
            yield root[1], root[2]


def unpack(packed: Packed) -> HttpResponse:
    """Return the answer again, marked as one that was kept."""
    status, headers, content, cookies = packed
    response = HttpResponse(content, status=status)
    for name, value in headers:
        response[name] = value
    for name, coded_value, attributes in cookies:
        response.cookies[name] = ""
        value, _coded = response.cookies.value_decode(coded_value)
        response.cookies[name].set(name, value, coded_value)
        response.cookies[name].update(attributes)
    response[names.ONCE_HEADER] = names.KEPT
    return response


def to_json(packed: Packed) -> str:
    """Return a packed answer as ASCII JSON, for a column of text."""
    status, headers, content, cookies = packed
    # Whatever bytes: a page need not be in UTF-8.
    return json.dumps([status, headers, content.decode(errors="surrogateescape"), cookies])


def from_json(text: str) -> Packed:
    """Return the packed answer that ``to_json()`` has written."""
    status, headers, content, cookies = json.loads(text)
    return [status, headers, content.encode(errors="surrogateescape"), cookies]
