"""A component that shows what people wrote, for the browser tests of untrusted HTML."""

from __future__ import annotations

from pydantic import BaseModel

from nitro_htmx import NitroComponent, register_component

URL = "/nitro/Guestbook/"
ROOT = "nitro-guestbook-1"

# What an ordinary sanitiser leaves: elements of forms, data- attributes, and most ids.
POST = f"""
<p data-hx-post="{URL}wipe/" data-hx-trigger="load">Hello</p>
<div data-nitro-owner="{ROOT}"><b data-hx-post="{URL}wipe/" data-hx-trigger="load">mine</b></div>
<input aria-label="Trap" data-nitro-model="title" data-nitro-sync="0" name="{ROOT}.title"
       value="hacked">
<input name="note" value="hacked">
<b data-nitro-loading="">always</b>
<div id="{ROOT}" data-nitro-component="Guestbook" data-nitro-url="/elsewhere/" data-nitro-token="x"
     data-nitro-toast='{{"enabled": false}}' data-hx-post="/elsewhere/"
     data-hx-trigger="load"></div>
<div id="trap" data-nitro-component="Trap" data-nitro-url="/elsewhere/" data-nitro-token="x"
     data-nitro-lazy="load"></div>
"""


class GuestbookState(BaseModel):
    kind: str = "tag"
    post: str = POST
    above: str = ""
    title: str = "First"
    wiped: int = 0
    saved: int = 0


@register_component
class Guestbook(NitroComponent[GuestbookState]):
    """Shows a post in an untrusted block, before its own inputs and inside of its form."""

    def save(self, note: str = "") -> None:
        self.state.saved += 1
        self.emit("kept", {"title": self.state.title, "note": note, "wiped": self.state.wiped})
        self.success("Saved")

    def publish(self, above: str) -> None:
        self.state.above = above

    def wipe(self) -> None:
        self.state.wiped += 1
