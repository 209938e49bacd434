"""Components that refresh each other along the edges of a graph."""

from __future__ import annotations

from pydantic import BaseModel

from nitro_htmx import NitroComponent, register_component


class NodeState(BaseModel):
    edges: list[int] = []
    refreshed: int = 0


@register_component
class Node(NitroComponent[NodeState]):
    """When it is refreshed, it refreshes the nodes that its edges lead to."""

    def start(self) -> None:
        self.pass_on()

    def refresh(self) -> None:
        self.state.refreshed += 1
        self.pass_on()

    def pass_on(self) -> None:
        for key in self.state.edges:
            self.refresh_component(Node, key=key)
