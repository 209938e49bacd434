"""What a browser has sent, as the helpers without a browser record it."""

from __future__ import annotations

import json
from email import message_from_bytes
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

from django.core.files.base import ContentFile

from .. import names
from ..state.token import read
from .record import SentRequest
from .simulation.forms import Pairs

if TYPE_CHECKING:
    from playwright.sync_api import Request


def sent_request(request: Request) -> SentRequest:
    """Return what a request of the bridge says."""
    path = urlsplit(request.url).path
    component, action = path.rstrip("/").split("/")[-2:]
    pairs = _pairs_in(request.headers.get("content-type", ""), request.post_data_buffer or b"")
    texts = {name: value for name, value in pairs if isinstance(value, str)}
    token = texts.get(names.TOKEN_PARAMETER, "")
    heard = texts.get(names.HEARD_PARAMETER)
    chain = request.headers.get(names.CHAIN_HEADER.lower(), "")
    return SentRequest(
        component,
        action,
        read(token).instance_id if token else "",
        path,
        pairs,
        heard=_names_in(heard),
        chain=tuple(chain.split(",")) if chain else (),
    )


def _pairs_in(content_type: str, body: bytes) -> Pairs:
    """Return the parameters of a form's body. Of files only the name is known."""
    if "urlencoded" in content_type:
        return list(parse_qsl(body.decode(), keep_blank_values=True))
    message = message_from_bytes(f"Content-Type: {content_type}\r\n\r\n".encode() + body)
    pairs: Pairs = []
    for part in message.walk():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        if isinstance(name, str) and isinstance(content, bytes):
            file_name = part.get_param("filename", header="content-disposition")
            is_file = isinstance(file_name, str)
            pairs.append((name, ContentFile(b"", str(file_name)) if is_file else content.decode()))
    return pairs


def _names_in(heard: str | None) -> tuple[str, ...]:
    return tuple(name for name, _detail in json.loads(heard)) if heard else ()
