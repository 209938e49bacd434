"""Components for the randomised test of what events guarantee."""

from __future__ import annotations

import time
from itertools import count
from typing import Any

from pydantic import BaseModel

from nitro_htmx import NitroComponent, on, register_component

# What watchers show: how many actions have run so far, in this process.
actions_run = count()
latest = 0


class ActorState(BaseModel):
    last: int = 0


@register_component
class Actor(NitroComponent[ActorState]):
    """Does what it is told: waits, emits, asks for refreshes."""

    def act(self, run: int, plan: dict[str, Any]) -> None:
        global latest
        time.sleep(plan["delay_ms"] / 1000)  # so that answers overtake each other
        latest = next(actions_run)
        self.state.last = run
        for number, (name, size) in enumerate(plan["events"]):
            self.emit(name, {"run": run, "number": number, "padding": "x" * size})
        if plan["refresh"]:
            self.refresh_component("Watcher")


class WatcherState(BaseModel):
    alphas: int = 0


@register_component
class Watcher(NitroComponent[WatcherState]):
    """Shows the newest value when asked to, and counts the alphas it hears."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {"latest": latest}

    @on("alpha")
    def count_alpha(self) -> None:
        self.state.alphas += 1
