"""Components that hear each other, for the tests of riders."""

from __future__ import annotations

from typing import Any

from django.contrib.auth import get_user_model, login
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpResponseRedirect
from django.shortcuts import redirect
from pydantic import BaseModel

from nitro_htmx import NitroComponent, action, on, register_component


class BellState(BaseModel):
    rung: int = 0


@register_component
class Bell(NitroComponent[BellState]):
    """Rings, for all badges or for one, and fails in several ways after it has rung."""

    def ring(self) -> None:
        self.state.rung += 1
        self.emit("bell-rung", {"count": self.state.rung})

    def ring_for(self, badge: int) -> None:
        self.emit("bell-meant", {"badge": badge})

    def refresh_one(self, badge: str) -> None:
        self.refresh_component("Badge", key=badge)

    def attach(self, upload: UploadedFile) -> None:
        upload.read()
        self.ring()

    def fail(self, how: str) -> HttpResponseRedirect | None:
        self.ring()
        if how == "deny":
            raise PermissionDenied
        if how == "refuse":
            self.add_error("__all__", "Not now.")
        if how == "log in":
            login(self.request, get_user_model().objects.get(username="ann"))
        return redirect("page", "arrived") if how == "leave" else None


@register_component
class DeclaredBell(Bell):
    """Says what it sends."""

    template_name = "site/components/bell.html"
    emits = ("bell-rung", "bell-meant")


class BadgeState(BaseModel):
    heard: list[int] = []
    clicks: int = 0
    refreshed: int = 0
    note: str = ""


@register_component
class Badge(NitroComponent[BadgeState]):
    """Shows what it has heard, and has things to click and to type into."""

    template_name = "site/components/badge.html"

    def refresh(self) -> None:
        self.state.refreshed += 1

    @action
    def click(self) -> None:
        self.state.clicks += 1

    @on("bell-rung")
    def hear(self, count: int) -> None:
        self.state.heard.append(count)

    @on("bell-meant", key="badge")
    def hear_meant(self, badge: int) -> None:
        self.state.heard.append(-badge)


@register_component
class SoloBadge(Badge):
    """Rides with nobody."""

    template_name = "site/components/badge.html"
    ride = False


@register_component
class SulkyBadge(Badge):
    """Fails when it hears the bell."""

    template_name = "site/components/badge.html"

    @on("bell-rung")
    def hear(self, count: int) -> None:
        raise RuntimeError("a secret of the inside")


@register_component
class StrictBadge(Badge):
    """Finds something wrong when it hears the bell."""

    template_name = "site/components/badge.html"

    @on("bell-rung")
    def hear(self, count: int) -> None:
        raise ValidationError("Too loud.")


@register_component
class Echo(Badge):
    """Passes on what it hears."""

    template_name = "site/components/badge.html"

    @on("bell-rung")
    def hear(self, count: int) -> None:
        self.state.heard.append(count)
        self.emit("echoed", {"count": count})


@register_component
class Valley(NitroComponent[BadgeState]):
    """Hears echoes alone."""

    template_name = "site/components/badge.html"

    @on("echoed")
    def hear(self, count: int) -> None:
        self.state.heard.append(count)

    def click(self) -> None:
        self.state.clicks += 1


class TowerState(BaseModel):
    called: list[int] = []


@register_component
class Tower(NitroComponent[TowerState]):
    """Has two bells, and hears what they call."""

    def note(self, count: int) -> None:
        self.state.called.append(count)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(bells=["left", "right"], **kwargs)
