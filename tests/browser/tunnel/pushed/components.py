"""Components that write a row for each pushed event that they hear."""

from pydantic import BaseModel

from nitro_htmx import NitroComponent, action, on, register_component
from tests.site.models import Arrival


class PushCounterState(BaseModel):
    count: int = 0


class _PushCounter(NitroComponent[PushCounterState]):
    template_name = "pushed/counter.html"
    channels = ["pushed"]

    def enter(self, number: int) -> None:
        Arrival.objects.create(place=f"{self.key}", number=number)
        self.state.count += 1


@register_component
class PushCounter(_PushCounter):
    """Counts, and writes besides."""

    @on("said")
    def hear(self, number: int) -> None:
        self.enter(number)


@register_component
class PushLedger(_PushCounter):
    """Writes in one transaction with the key of the request."""

    @action(once="commit")
    @on("said")
    def hear(self, number: int) -> None:
        self.enter(number)
