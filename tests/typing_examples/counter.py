"""A state, actions, hooks and a view."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, assert_type

from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import redirect
from django.utils.safestring import SafeString
from pydantic import BaseModel

from nitro_htmx import NitroComponent, action, helper, on, register_component, render


class CounterState(BaseModel):
    count: int = 0
    note: str = ""


@register_component
class Counter(NitroComponent[CounterState]):
    """Has one of everything."""

    def get_initial_state(self, start: int = 0) -> CounterState:
        return CounterState(count=start)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(double=self.double(), **kwargs)

    def refresh(self) -> None:
        self.state.count = 0

    def updating(self, field: str, value: Any) -> bool | None:
        return False if field == "count" else None

    def add(self, amount: int = 1) -> None:
        assert_type(self.state, CounterState)
        assert_type(self.state.count, int)
        assert_type(self.request, HttpRequest)
        assert_type(self.key, str | None)
        assert_type(self.errors, dict[str, list[str]])
        assert_type(self.require_auth(), bool)
        self.state.count += amount
        self.state.cuont = 1  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
        self.state = CounterState()
        self.state = "x"  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]

    @action
    def reset(self, to: int) -> HttpResponseRedirect:
        return redirect("/")

    @action(validate=False)
    async def clear(self, note: str = "") -> None:
        self.state.note = note

    @on("counted", key="id")
    def hear(self, count: int) -> None:
        self.state.count = count

    @helper
    def double(self) -> int:
        return 2 * self.state.count


@register_component(name="other")
class Other(NitroComponent[CounterState]):
    """Needs an argument where it is shown."""

    def get_initial_state(self, pk: int, *, note: str) -> CounterState:
        return CounterState(count=pk, note=note)


def use(counter: Counter) -> None:
    """Keep signatures through every decorator."""
    assert_type(counter.reset(3), HttpResponseRedirect)
    assert_type(counter.double(), int)
    assert_type(counter.get_initial_state(start=3), CounterState)
    counter.reset("x")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    counter.hear()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    assert_type(Counter.as_view(title="Counter", start=3), Callable[..., HttpResponseBase])


def show(request: HttpRequest, counter: Counter) -> None:
    """Take classes and names, and both places where a component can stand."""
    assert_type(render(Counter, request, key=3, start=3), SafeString)
    render("Counter", counter, lazy="visible", slots={"footer": "text"}, on_counted="add")
    render(Counter, request, lazy="soon")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    render(CounterState, request)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def misuse(counter: Counter) -> None:
    """Refuse what would raise."""
    counter.no_such_action()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    Counter.toast_position = "middle"  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]
