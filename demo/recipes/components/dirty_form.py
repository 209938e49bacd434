"""A form that asks before it is left unsaved."""

from __future__ import annotations

from pydantic import BaseModel, Field

from nitro_htmx import NitroComponent, register_component


class LetterState(BaseModel):
    subject: str = Field("", min_length=3, max_length=80)
    text: str = Field("", max_length=2_000)


@register_component
class LetterForm(NitroComponent[LetterState]):
    def save(self) -> None:
        self.success("Your letter is saved.")
