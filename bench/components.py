"""The components that are measured, written as the README shows."""

from __future__ import annotations

import asyncio
import time
from typing import Any

from django.shortcuts import get_object_or_404
from pydantic import BaseModel

from nitro_htmx import BaseListComponent, BaseListState, NitroComponent, on, register_component

from .models import ROWS_PER_PAGE, Product, Task, page_of_tasks, toggle_task


class CounterState(BaseModel):
    """The state of a counter."""

    number: int
    value: int = 0


class TaskListState(BaseModel):
    """The state of the list."""

    page: int = 1


@register_component
class Counter(NitroComponent[CounterState]):
    """A counter with one button."""

    template_name = "bench/nitro/counter.html"

    def increment(self, by: int) -> None:
        """Count on."""
        self.state.value += by
        self.emit("counter-changed", {"number": self.state.number, "value": self.state.value})
        self.emit("total-changed", {"by": by})
        self.success(f"The counter is now at {self.state.value}.")


@register_component
class HeardCounter(Counter):
    """The counter, with a channel that all of them have."""

    channels = ["counters"]


@register_component
class RoomCounter(Counter):
    """The counter, with a channel of its own."""

    def get_channels(self) -> list[Any]:
        """Return the channel."""
        return [("counter", self.state.number)]


@register_component
class TaskList(NitroComponent[TaskListState]):
    """One page of the tasks, each with a button that marks it as done."""

    template_name = "bench/nitro/task_list.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Return the rows to show."""
        return {**kwargs, "tasks": page_of_tasks(self.state.page)}

    def toggle(self, task_id: int) -> None:
        """Mark a task as done, or as not done."""
        task = get_object_or_404(Task, pk=task_id)
        toggle_task(task)
        self.emit("task-toggled", {"id": task.pk, "is_done": task.is_done})
        self.emit("tasks-changed", {"page": self.state.page})
        self.success(f"Saved {task.title}.")


class LongListState(BaseModel):
    """The state of the long list."""


@register_component
class LongList(NitroComponent[LongListState]):
    """Five hundred tasks, of which an action changes one; see ``bench.parts``."""

    template_name = "bench/nitro/long_list.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Return the rows to show."""
        return {**kwargs, "tasks": Task.objects.order_by("pk")[:500]}

    def toggle(self, task_id: int) -> None:
        """Mark a task as done, or as not done, and send the whole."""
        toggle_task(get_object_or_404(Task, pk=task_id))

    def toggle_alone(self, task_id: int) -> None:
        """Mark a task as done, or as not done, and send its row."""
        task = get_object_or_404(Task, pk=task_id)
        toggle_task(task)
        self.render_only("row", task.pk, task=task)


class BadgeState(BaseModel):
    """The state of a badge."""

    value: int = 0


@register_component
class Badge(NitroComponent[BadgeState]):
    """Shows what a counter says."""

    template_name = "bench/nitro/badge.html"

    @on("counter-changed")
    def show(self, value: int) -> None:
        """Take the number."""
        self.state.value = value


class BoardState(BaseModel):
    """The state of a board."""

    has_children: bool


@register_component
class Board(NitroComponent[BoardState]):
    """A hundred rows with a title and two buttons, and each with a counter inside, or without."""

    template_name = "bench/nitro/board.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Return the rows to show."""
        return {**kwargs, "numbers": range(1, 101)}

    def touch(self, number: int) -> None:
        """Say so."""
        self.emit("counter-changed", {"number": number})
        self.emit("board-changed", {"number": number})
        self.success("Touched.")

    def remove(self, number: int) -> None:
        """Do as if."""
        self.touch(number)


@register_component
class PrivateCounter(Counter):
    """The counter for users who are logged in."""

    def increment(self, by: int) -> None:
        """Count on."""
        self.require_auth()
        super().increment(by)


@register_component
class PrivateTaskList(TaskList):
    """The list for users who are logged in."""

    def toggle(self, task_id: int) -> None:
        """Mark a task as done, or as not done."""
        self.require_auth()
        super().toggle(task_id)


class WaiterState(BaseModel):
    """The state of a waiter."""

    shows: str = ""


@register_component
class Waiter(NitroComponent[WaiterState]):
    """What asks another server, for ``bench.parallel``."""

    template_name = "bench/nitro/waiter.html"

    async def wait(self) -> None:
        """Wait, and leave the thread to others."""
        await asyncio.sleep(0.1)
        self.state.shows = "waited"

    def wait_in_a_thread(self) -> None:
        """Wait, and keep a thread busy."""
        time.sleep(0.1)
        self.state.shows = "waited"


@register_component
class ProductList(BaseListComponent[BaseListState]):
    """The catalogue, with a search."""

    template_name = "bench/nitro/product_list.html"
    model = Product
    search_fields = ["name", "category"]
    ordering = "name"
    per_page = ROWS_PER_PAGE


@register_component
class PrivateProductList(ProductList):
    """The catalogue for users who are logged in."""

    login_required = True
