"""The events page: components that send events, and one that listens to them."""

from __future__ import annotations

from pydantic import BaseModel, Field

from nitro_htmx import NitroComponent, on, register_component


class SenderState(BaseModel):
    """What the visitor typed."""

    text: str = Field("Hello, page!", max_length=200)


@register_component
class EventSender(NitroComponent[SenderState]):
    """Buttons that send events of every kind.

    Emitted Events:
    - nitro:greeting: {text}
    - nitro:step: {number}, twice
    - nitro:message: At each level
    - nitro:error: By ``fail()``
    """

    template_name = "components/event_sender.html"

    def greet(self) -> None:
        """Send the text that was typed. ``EventListener`` hears it."""
        self.emit("greeting", {"text": self.state.text})

    def send_twice(self) -> None:
        """Send the same event twice: two events arrive, in this order."""
        self.emit("step", {"number": 1})
        self.emit("step", {"number": 2})

    def send_messages(self) -> None:
        """Send a message of each level."""
        self.success("This went well")
        self.info("Something to know")
        self.warning("Something to watch")
        self.error("Something went wrong")

    def fail(self) -> None:
        """Raise an exception: the page keeps its HTML and hears one ``nitro:error``."""
        raise RuntimeError("This button always fails")


class ListenerState(BaseModel):
    """What was heard."""

    count: int = 0
    last_text: str = ""


@register_component
class EventListener(NitroComponent[ListenerState]):
    """Counts what it hears. It has no button: only events change it.

    Listens to:
    - nitro:greeting: {text}: Shows the text
    - nitro:step: {number}: Counts
    """

    template_name = "components/event_listener.html"

    @on("greeting")
    def hear_greeting(self, text: str) -> None:
        """Count a greeting and remember its text."""
        self.state.count += 1
        self.state.last_text = text[:200]

    @on("step")
    def hear_step(self, number: int) -> None:
        """Count a step."""
        self.state.count += 1
        self.state.last_text = f"Step {number}"
