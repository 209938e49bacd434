"""Section "Avoid event loops": two components that refresh each other, and come to rest."""

from __future__ import annotations

from pydantic import BaseModel

from nitro_htmx import NitroComponent, register_component


class MirrorState(BaseModel):
    """How often the mirror was refreshed."""

    refreshes: int = 0


@register_component
class LeftMirror(NitroComponent[MirrorState]):
    """Refreshes ``RightMirror``, at a click and whenever it is refreshed itself.

    Emitted Events:
    - nitro:refresh-rightmirror
    """

    template_name = "components/mirror.html"

    def reflect(self) -> None:
        """Begin what would go on for ever."""
        self.refresh_component("RightMirror")

    def refresh(self) -> None:
        """Count, and pass it on."""
        self.state.refreshes += 1
        self.refresh_component("RightMirror")


@register_component
class RightMirror(NitroComponent[MirrorState]):
    """Refreshes ``LeftMirror``, at a click and whenever it is refreshed itself.

    Emitted Events:
    - nitro:refresh-leftmirror
    """

    template_name = "components/mirror.html"

    def reflect(self) -> None:
        """Begin what would go on for ever."""
        self.refresh_component("LeftMirror")

    def refresh(self) -> None:
        """Count, and pass it on."""
        self.state.refreshes += 1
        self.refresh_component("LeftMirror")
