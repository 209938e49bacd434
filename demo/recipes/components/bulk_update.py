"""Rows that are changed together, and back again."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, Field

from demo.recipes.models import Task
from nitro_htmx import NitroComponent, register_component


class BulkState(BaseModel):
    chosen: list[int] = Field([], max_length=100)
    undoable: list[int] = []


@register_component
class TaskDesk(NitroComponent[BulkState]):
    def choose_all(self) -> None:
        self.state.chosen = list(self.open_tasks.values_list("pk", flat=True)[:100])

    def finish(self) -> None:
        done = list(self.open_tasks.filter(pk__in=self.state.chosen).values_list("pk", flat=True))
        Task.objects.filter(pk__in=done).update(column=Task.Column.DONE)
        self.state = BulkState(undoable=done)

    def undo(self) -> None:
        done = Task.objects.filter(pk__in=self.state.undoable, column=Task.Column.DONE)
        done.update(column=Task.Column.TODO)
        self.state = BulkState(chosen=self.state.undoable)

    @property
    def open_tasks(self) -> Any:
        return Task.objects.exclude(column=Task.Column.DONE)
