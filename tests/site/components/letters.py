"""Components whose forms ask before they are left unsaved."""

from __future__ import annotations

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpResponseRedirect
from django.shortcuts import redirect
from pydantic import BaseModel, Field

from nitro_htmx import NitroComponent, action, register_component


class LetterState(BaseModel):
    subject: str = Field("", max_length=20)
    kind: str = "plain"
    place: str = ""
    is_urgent: bool = False
    saved: int = 0
    is_open: bool = True


@register_component
class Letter(NitroComponent[LetterState]):
    """Two guarded forms: one of bound inputs, one with arguments."""

    def save(self) -> None:
        if self.state.subject == "boom":
            raise RuntimeError("secret")
        self.state.saved += 1

    def send(self, note: str = "", copies: list[UploadedFile] | None = None) -> None:
        self.state.saved += 10

    def go(self) -> HttpResponseRedirect:
        return redirect("page", "arrived")

    @action(validate=False)
    def close(self) -> None:
        self.state.is_open = not self.state.is_open

    def rename(self, subject: str) -> None:
        self.state.subject = subject


class DraftState(BaseModel):
    text: str = ""
    saved: int = 0


@register_component
class Draft(NitroComponent[DraftState]):
    """A live form: the server has the text before it is saved."""

    def save(self) -> None:
        self.state.saved += 1
