"""A component with two forms and buttons outside of them."""

from __future__ import annotations

from pydantic import BaseModel, Field

from nitro_htmx import NitroComponent, register_component


class BureauState(BaseModel):
    title: str = Field("", min_length=2)
    amount: int = 1
    query: str = ""
    colour: str = "red"
    archived: int = 0


@register_component
class Bureau(NitroComponent[BureauState]):
    """A form whose title is missing at first, one that searches, and inputs in no form."""

    def save(self) -> None:
        self.emit("bureau-saved", {"title": self.state.title, "amount": self.state.amount})

    def search(self) -> None:
        self.emit("bureau-searched", {"query": self.state.query})

    def archive(self) -> None:
        self.state.archived += 1
        self.emit("bureau-archived", {"colour": self.state.colour, "query": self.state.query})
