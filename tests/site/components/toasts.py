"""Components for the tests of the toasts and of the debugging script."""

from __future__ import annotations

from django.contrib import messages
from django.utils.safestring import mark_safe
from pydantic import BaseModel

from nitro_htmx import NitroComponent, on, register_component

MARKUP = '<img src="/nowhere" onerror="window.hacked = 1"> <b>bold</b>'


class SpokenState(BaseModel):
    said: int = 0


@register_component
class Announcer(NitroComponent[SpokenState]):
    """Says something, each way there is."""

    template_name = "site/components/announcer.html"

    def say(self, level: str = "info", text: str = "Hello") -> None:
        self.state.said += 1
        getattr(self, level)(text)

    def say_markup(self) -> None:
        self.success(MARKUP)

    def say_with_django(self) -> None:
        messages.success(self.request, "From Django")
        # Who trusts a text for a page has not trusted it for a toast.
        messages.warning(self.request, mark_safe("<b>Also</b> from Django"))


@register_component
class Whisperer(Announcer):
    """Overrides every setting of the toasts."""

    toast_position = "bottom-left"
    toast_duration = 1_000
    toast_style = "quiet"


@register_component
class Mute(Announcer):
    """Has no toasts."""

    toast_enabled = False


@register_component
class Messenger(NitroComponent[SpokenState]):
    """Emits what is heard, and what is not."""

    template_name = "site/components/messenger.html"

    def nothing(self) -> None:
        self.state.said += 1

    def known(self) -> None:
        self.emit("letter-sent", {"number": 7})

    def misspelt(self) -> None:
        self.emit("leter-sent", {"number": 7})

    def made_by_hand(self) -> None:
        self.emit("parcel-created", {"number": 7})

    def keyed(self, number: int) -> None:
        self.emit("parcel-sent", {"number": number})

    def refresh_one(self, name: str, key: str | None = None) -> None:
        self.refresh_component(name, key=key)

    def large(self) -> None:
        self.emit("letter-sent", {"number": 8, "text": "x" * 5_000})

    def broken(self) -> None:
        raise RuntimeError("a secret of the inside")


@register_component
class Mailbox(NitroComponent[SpokenState]):
    """Hears letters, and the parcels with its own number."""

    template_name = "site/components/mailbox.html"

    @on("letter-sent")
    def take(self, number: int) -> None:
        self.state.said += number

    @on("parcel-sent", key="number")
    def take_parcel(self, number: int) -> None:
        self.state.said += number
