"""Components for the randomised test of what events guarantee."""

from __future__ import annotations

import time
from threading import Lock
from typing import Any

from pydantic import BaseModel

from nitro_htmx import NitroComponent, on, register_component

# What watchers show: how many actions have run so far, in this process.
latest = 0
_counting = Lock()


def _count() -> int:
    global latest
    with _counting:
        latest += 1
        return latest


class ActorState(BaseModel):
    last: int = 0
    at: int = 0
    cast: list[str] = []


@register_component
class Actor(NitroComponent[ActorState]):
    """Does what it is told: waits, emits, asks for refreshes, fails.

    A plan is ``{events: [[name, size], …], refresh, end, delay_ms, render_ms}``; ``end`` is "well",
    "invalid" (422, with HTML) or "refused" (403, without).
    """

    render_ms = 0

    def act(self, run: int, plan: dict[str, Any]) -> None:
        time.sleep(plan["delay_ms"] / 1000)  # so that answers overtake each other
        self.render_ms = plan["render_ms"]
        self.state.last, self.state.at = run, _count()
        for number, (name, size) in enumerate(plan["events"]):
            self.emit(name, {"run": run, "number": number, "padding": "x" * size})
        if plan["refresh"]:
            self.refresh_component("Watcher")
        if plan["end"] == "invalid":
            self.add_error("__all__", str(run))
        if plan["end"] == "refused":
            self.require_auth(str(run))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Take a while: what the page is told has happened, and its answer is not there yet."""
        time.sleep(self.render_ms / 1000)
        return super().get_context_data(**kwargs)


@register_component
class Troupe(Actor):
    """An actor around other actors, who come and go, and a watcher."""

    def get_initial_state(self, **kwargs: Any) -> ActorState:
        return ActorState(cast=["a", "b", "c"])

    def act(self, run: int, plan: dict[str, Any]) -> None:
        self.state.cast = plan.get("cast") or self.state.cast
        super().act(run, plan)


class WatcherState(BaseModel):
    alphas: int = 0


@register_component
class Watcher(NitroComponent[WatcherState]):
    """Shows the newest value when asked to, and counts the alphas it hears."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        seen = latest
        time.sleep(seen % 4 / 500)  # what comes meanwhile is not in this answer
        return {"latest": seen}

    @on("alpha")
    def count_alpha(self) -> None:
        self.state.alphas += 1


@register_component
class Pulse(Watcher):
    """Polls, counts alphas too, and has actors inside, one of them lazy."""

    poll = "200ms"


@register_component
class Booth(Watcher):
    """Counts alphas too, and gives an actor to another component, in a slot."""
