"""Sections "Multi-component workflow" and "Analytics": what page scripts reported."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, Field

from demo.guide.models import TrackedEvent
from nitro_htmx import NitroComponent, register_component


class TrackedState(BaseModel):
    """How much is shown."""

    shown: int = Field(5, ge=1, le=50)


@register_component
class AnalyticsReport(NitroComponent[TrackedState]):
    """The newest events that reached the analytics endpoint.

    Page scripts call its ``refresh()`` when the endpoint has answered.

    Listens to:
    - nitro:refresh-analyticsreport: Reads them again
    """

    template_name = "components/analytics_report.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the ``tracked`` events and their ``tracked_count``."""
        return super().get_context_data(
            tracked=TrackedEvent.objects.all()[: self.state.shown],
            tracked_count=TrackedEvent.objects.count(),
            **kwargs,
        )


class TicketState(BaseModel):
    """How many tickets were bought."""

    tickets: int = 0


@register_component
class TicketDesk(NitroComponent[TicketState]):
    """Sells tickets and says what that was worth. A page script passes it on.

    Emitted Events:
    - nitro:user-action: {action_type, value}
    """

    template_name = "components/ticket_desk.html"

    def buy(self) -> None:
        """Sell a ticket."""
        self.state.tickets += 1
        self.emit("user-action", {"action_type": "purchase", "value": 99.99})

    def give_back(self) -> None:
        """Take a ticket back."""
        if self.state.tickets:
            self.state.tickets -= 1
            self.emit("user-action", {"action_type": "refund", "value": -99.99})
