"""A page that listens, in Python: what ``push.js`` does with a stream."""

import json
from typing import Any, NamedTuple


class Frame(NamedTuple):
    """One server-sent event."""

    event: str
    id: str
    data: Any


def frames_of(body: bytes) -> list[Frame]:
    """Return the frames of a stream, but for those that say nothing."""
    frames = []
    *blocks, rest = body.decode().split("\n\n")
    assert rest == ""
    for block in blocks:
        fields = dict(line.split(": ", 1) for line in block.split("\n") if ": " in line)
        if fields:
            data = json.loads(fields["data"]) if "data" in fields else None
            frames.append(Frame(fields.get("event", ""), fields.get("id", ""), data))
    return frames


class Page:
    """What a page has heard, and how far it is."""

    def __init__(self) -> None:
        self.position = ""
        self.heard: list[Any] = []
        self.resets = 0
        self.hellos = 0

    def take(self, body: bytes) -> None:
        for event, id_, data in frames_of(body):
            self.resets += event == "reset"
            self.hellos += event == "hello"
            if not event and data is not None:
                self.heard.append(data)
            self.position = id_ or self.position

    @property
    def names(self) -> list[str]:
        """The names of what it has heard, without their prefix."""
        return [
            name.removeprefix("nitro:") for _channels, _spread, _hops, name, _detail in self.heard
        ]
