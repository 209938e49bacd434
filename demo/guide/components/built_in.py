"""Section "Built-in DOM events": a message, a success and a failure."""

from __future__ import annotations

from pydantic import BaseModel

from nitro_htmx import NitroComponent, register_component


class NoteState(BaseModel):
    """What was saved."""

    saved: int = 0


@register_component
class NoteKeeper(NitroComponent[NoteState]):
    """Saves, or fails to.

    Emitted Events:
    - nitro:message: After ``save()``
    - nitro:action-complete: After ``save()``
    - nitro:error: After ``lose()``
    """

    template_name = "components/note_keeper.html"

    def save(self) -> None:
        """Succeed, and tell the visitor."""
        self.state.saved += 1
        self.success("Operation completed!")

    def lose(self) -> None:
        """Fail: the text of the exception is for the log, not for visitors."""
        raise RuntimeError("The disk with the password hunter2 is full")
