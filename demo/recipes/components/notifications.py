"""A task in the background that says when it is done."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from demo.guide.workers import run_later
from demo.recipes.slow import pause
from demo.shop.models import Order
from demo.visitors import named_visitor
from nitro_htmx import NitroComponent, on, register_component
from nitro_htmx.push import channel


class ReportState(BaseModel):
    is_running: bool = False
    orders: int | None = None


@register_component
class OrderReport(NitroComponent[ReportState]):
    def get_channels(self) -> list[Any]:
        return [("visitor", named_visitor(self.request))]

    def make(self) -> None:
        run_later(make_report, named_visitor(self.request))
        self.state = ReportState(is_running=True)

    @on("report-ready")
    def show(self, orders: int) -> None:
        self.state = ReportState(orders=orders)


def make_report(visitor: str) -> None:
    """Count the orders, far from any request, and tell all pages of the visitor."""
    pause()
    pages = channel("visitor", visitor)
    pages.emit("report-ready", {"orders": Order.objects.count()})
    pages.success("Your report is ready.")
