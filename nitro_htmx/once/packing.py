"""An answer as plain values, to be kept, and back.

A packed answer is a tuple ``(status, headers, content, cookies)``: pairs of a header's name and
value; bytes; of each cookie its name, its value as it is sent, and its attributes.
"""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse

from .. import names

Packed = tuple[int, list[tuple[str, str]], bytes, list[tuple[str, str, dict[str, str]]]]


def pack(response: HttpResponse) -> Packed:
    """Return an answer as plain values."""
    cookies = [
        (name, morsel.coded_value, {key: text for key, text in morsel.items() if text})
        for name, morsel in response.cookies.items()
    ]
    return response.status_code, list(response.items()), response.content, cookies


def unpack(packed: Packed) -> HttpResponse:
    """Return the answer again, marked as one that was kept."""
    status, headers, content, cookies = packed
    response = HttpResponse(content, status=status)
    for name, value in headers:
        response[name] = value
    for name, coded_value, attributes in cookies:
        _set_cookie(response, name, coded_value, attributes)
    response[names.ONCE_HEADER] = names.KEPT
    return response


def _set_cookie(
    response: HttpResponse, name: str, coded_value: str, attributes: dict[str, Any]
) -> None:
    response.cookies[name] = coded_value
    response.cookies[name].set(name, response.cookies.value_decode(coded_value)[0], coded_value)
    response.cookies[name].update(attributes)
