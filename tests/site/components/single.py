"""A component with actions of which one at a time is enough."""

from __future__ import annotations

from pydantic import BaseModel

from nitro_htmx import NitroComponent, action, register_component


class DeskState(BaseModel):
    orders: int = 0
    notes: int = 0


@register_component
class Bar(NitroComponent[DeskState]):
    """Takes orders, by a button and by a form, and notes."""

    def note(self) -> None:
        self.state.notes += 1

    @action(single=True)
    def order(self, pieces: int = 1) -> None:
        self.state.orders += pieces

    @action(single=True)
    def send(self, pieces: int) -> None:
        self.state.orders += pieces

    @action(single=True)
    def fail(self) -> None:
        raise RuntimeError("secret")

    @property
    def is_locked(self) -> bool:
        """Whether the server itself says that nothing can be sent."""
        return self.state.notes > 0
