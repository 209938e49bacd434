"""What an answer says, as the bridge reads it before anything is swapped."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from ... import names
from ..client import Answer

_SURPLUS = re.compile(rf"<script [^>]*{names.SURPLUS_ATTRIBUTE}>([^<]*)</script>$")


def open_envelope(answer: Answer) -> tuple[str, list[Any]] | None:
    """Return the HTML and the events of an answer; ``None`` if it is not one of ours."""
    try:
        envelope = json.loads(answer.headers["HX-Trigger"])[names.ENVELOPE]
    except (KeyError, TypeError, ValueError):
        return None
    if not isinstance(envelope, dict):
        return None
    text, events = answer.text, envelope.get("events")
    if events is None:
        match = _SURPLUS.search(text)
        if match is None:
            return None
        events, text = json.loads(match[1])["events"], text[: match.start()]
    return text, list(events)


def back_here(url: str, action_path: str, address: str) -> str:
    """Return the address of a login page, which is to lead back to the page at ``address``.

    Args:
        url: The login page's, as the server gave it to an action.
        action_path: The path of that action, which is no page.
        address: The page's own.
    """
    parts = urlsplit(url)
    pairs = [
        (name, address if action_path in value else value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
    ]
    return urlunsplit(("", "", parts.path, urlencode(pairs), parts.fragment))
