"""A component for the comparison of ``nitro_htmx.testing`` with a browser."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponseRedirect
from django.shortcuts import redirect
from pydantic import BaseModel

from nitro_htmx import NitroComponent, register_component


class OdditiesState(BaseModel):
    word: str = "first"
    said: int = 0


@register_component
class Oddities(NitroComponent[OdditiesState]):
    """Forms and buttons in every way that HTML and htmx allow."""

    def note(self, source: str = "", **rest: Any) -> None:
        self.state.said += 1
        self.emit("noted", {"source": source, "names": sorted(rest)})

    def leave(self) -> HttpResponseRedirect:
        return redirect("page", "arrived")
