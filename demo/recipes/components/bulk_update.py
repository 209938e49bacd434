"""Rows that are changed together, and back again."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, Field

from demo.recipes.models import Task
from nitro_htmx import NitroComponent, register_component


class BulkState(BaseModel):
    chosen: list[int] = Field([], max_length=100)
    undoable: dict[int, Task.Column] = {}  # where each was before


@register_component
class TaskDesk(NitroComponent[BulkState]):
    def choose_all(self) -> None:
        self.state.chosen = list(self.open_tasks.values_list("pk", flat=True)[:100])

    def finish(self) -> None:
        chosen = self.open_tasks.filter(pk__in=self.state.chosen)
        done = dict(chosen.values_list("pk", "column"))
        if not done:
            self.add_error("chosen", "Choose at least one task.")
            return
        Task.objects.filter(pk__in=done).update(column=Task.Column.DONE)
        self.state = BulkState(undoable=done)

    def undo(self) -> None:
        before = self.state.undoable
        done = Task.objects.filter(pk__in=before, column=Task.Column.DONE)
        for task in done:
            task.column = before[task.pk]
        Task.objects.bulk_update(done, ["column"])
        self.state = BulkState(chosen=list(before))

    @property
    def open_tasks(self) -> Any:
        return Task.objects.exclude(column=Task.Column.DONE)
