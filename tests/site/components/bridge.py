"""Components for the browser tests of the bridge."""

from __future__ import annotations

from typing import Annotated, Any

from django.core.exceptions import PermissionDenied
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpResponseRedirect
from django.shortcuts import redirect
from pydantic import BaseModel, Field

from nitro_htmx import NitroComponent, on, register_component


class TallyState(BaseModel):
    count: int = 0


@register_component
class Tally(NitroComponent[TallyState]):
    """Counts clicks, tells about it, and has a button for each way to ask."""

    def increment(self, by: int = 1) -> None:
        self.state.count += by
        self.emit("tally-changed", {"count": self.state.count})
        self.success("Counted")

    def burst(self, events: int) -> None:
        for number in range(events):
            self.emit("tally-changed", {"count": number})


class Receipt(BaseModel):
    number: int
    lines: list[str]


class KioskState(BaseModel):
    sold: int = 0


@register_component
class Kiosk(NitroComponent[KioskState]):
    """Returns something to the script that calls it."""

    def sell(self, lines: Annotated[int, Field(ge=0, le=1000)] = 1) -> Receipt:
        self.state.sold += lines
        return Receipt(number=self.state.sold, lines=["ä</script>"] * lines)


class RowsState(BaseModel):
    deleted: list[int] = []


@register_component
class Rows(NitroComponent[RowsState]):
    """Four rows to delete. After the first deletion none has a button any more."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {"rows": [row for row in (1, 2, 3, 4) if row not in self.state.deleted]}

    def delete(self, row: int) -> None:
        self.state.deleted.append(row)
        self.emit("row-deleted", {"row": row})


class SpeakerState(BaseModel):
    said: int = 0


ODD_DATA: dict[str, Any] = {
    "target": "#elsewhere",
    "error": "no error",
    "cancelled": True,
    "elt": 7,
    "text": "Grüße, 日本 🎉 </script><script>window.hacked = 1</script>",
    "nothing": None,
    "__proto__": {"polluted": True},
    "constructor": "no function",
    "list": [1, [2.5, {"deep": ["x"]}]],
}


@register_component
class Speaker(NitroComponent[SpeakerState]):
    """Emits what might break on the way."""

    def twice(self) -> None:
        self.state.said += 1
        self.emit("said", {"n": 1})
        self.emit("said", {"n": 2})

    def odd(self) -> None:
        self.emit("cartUpdated", ODD_DATA)
        self.emit("2024", {})
        self.emit("a.b:c_d-e", {})

    def shout(self, size: int) -> None:
        self.state.said += 1
        self.emit("shouted", {"text": "ß日🎉" * (size // 9), "size": size})


class NotepadState(BaseModel):
    title: str = "First"
    body: str = ""
    colour: str = "#0000ff"
    is_public: bool = True
    size: str = "m"
    shade: str = "dark"
    tags: list[str] = ["b"]
    saved: int = 0


@register_component
class Notepad(NitroComponent[NotepadState]):
    """A bound input of every kind, and an ordinary one."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {"tag_choices": ["a", "b", "c"], "sizes": ["s", "m", "l"]}

    def save(self, comment: str = "") -> None:
        if self.state.title == "":
            self.add_error("title", "A title, please.")
            return
        self.state.saved += 1
        self.emit("saved", {**self.state.model_dump(), "comment": comment})

    def clear(self) -> None:
        self.state = NotepadState(title="", saved=self.state.saved)

    def attach(self, upload: UploadedFile) -> None:
        self.emit("attached", {"name": upload.name, "text": upload.read().decode()})

    @on("tally-changed")
    def hear(self) -> None:
        self.state.saved += 100


class NamesakesState(BaseModel):
    name: str = "other"
    number: float | None = None
    draws: int = 0


@register_component
class Namesakes(NitroComponent[NamesakesState]):
    """A form with an input that is called like a property of forms."""

    def refresh(self) -> None:
        self.state.draws += 1

    def rename(self, name: str) -> None:
        self.state.name = name

    def take(self, pk: int, dataset: str) -> None:
        self.emit("taken", {"pk": pk, "dataset": dataset})


class WrapperState(BaseModel):
    text: str = ""
    draws: int = 0


@register_component
class Wrapper(NitroComponent[WrapperState]):
    """An input that stands in other elements each time."""

    def draw(self) -> None:
        self.state.draws += 1


@register_component
class Ticker(NitroComponent[TallyState]):
    """Polls."""

    poll = "100ms"

    def refresh(self) -> None:
        self.state.count += 1


@register_component
class Hourly(Ticker):
    """Polls when a test lets an hour pass."""

    template_name = "site/components/ticker.html"
    poll = "60m"


class CountdownState(BaseModel):
    count: int = 3


@register_component
class Countdown(NitroComponent[CountdownState]):
    """Polls three times."""

    template_name = "site/components/ticker.html"

    @property
    def poll(self) -> str | None:  # type: ignore[override]
        return "60m" if self.state.count else None

    def refresh(self) -> None:
        self.state.count -= 1

    def restart(self) -> None:
        self.state.count = 3


@register_component
class Fragile(NitroComponent[TallyState]):
    """Fails in every way."""

    def boom(self) -> None:
        raise RuntimeError("a secret of the inside")

    def forbid(self) -> None:
        raise PermissionDenied("a secret of the inside")

    def needs(self, number: int) -> None:
        self.state.count = number

    def fine(self) -> None:
        self.state.count += 1

    def leave(self) -> HttpResponseRedirect:
        self.success("See you there")
        return redirect("page", "arrived")


@register_component
class Ping(NitroComponent[TallyState]):
    """Refreshes Pong, which refreshes Ping."""

    def poke(self) -> None:
        self.refresh_component("Pong")

    def refresh(self) -> None:
        self.state.count += 1
        self.refresh_component("Pong")


@register_component
class Pong(NitroComponent[TallyState]):
    """Refreshes Ping, which refreshes Pong."""

    def refresh(self) -> None:
        self.state.count += 1
        self.refresh_component("Ping")


class EarState(BaseModel):
    heard: list[int] = []
    refreshed: int = 0


@register_component
class Ear(NitroComponent[EarState]):
    """Notes each change of a tally."""

    def refresh(self) -> None:
        self.state.refreshed += 1

    def slow(self) -> None:
        self.state.heard.append(-1)

    @on("tally-changed")
    def note(self, count: int) -> None:
        self.state.heard.append(count)

    @on("row-deleted", key="row")
    def note_row(self, row: int) -> None:
        self.state.heard.append(row)


@register_component
class Caller(NitroComponent[TallyState]):
    """Refreshes ears."""

    def call_one(self, key: str) -> None:
        self.refresh_component("Ear", key=key)

    def call_all(self) -> None:
        self.refresh_component("Ear")


class FrameState(BaseModel):
    count: int = 0
    start: int = 0


@register_component
class Frame(NitroComponent[FrameState]):
    """Holds another component, and may begin it anew."""

    def redraw(self) -> None:
        self.state.count += 1

    def restart(self, start: int) -> None:
        self.state.start = start


class StepperState(BaseModel):
    amount: int = 1


@register_component
class Stepper(NitroComponent[StepperState]):
    """Binds the field that its action changes."""

    def more(self) -> None:
        self.state.amount += 1


@register_component
class Deaf(NitroComponent[TallyState]):
    """Fails whenever a tally changes."""

    @on("tally-changed")
    def break_down(self) -> None:
        self.state.count = 99
        raise RuntimeError("secret")


@register_component
class Opener(NitroComponent[TallyState]):
    """Shows a listener, and speaks to it in the same breath."""

    def open(self) -> None:
        self.state.count += 1
        self.emit("tally-changed", {"count": self.state.count})


@register_component
class LateOpener(Opener):
    """Shows a lazy listener."""

    template_name = "site/components/late_opener.html"
