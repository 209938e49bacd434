"""Rows that are sorted by dragging, or by buttons."""

from __future__ import annotations

from django.http import Http404
from pydantic import BaseModel

from demo.recipes.models import Task
from nitro_htmx import NitroComponent, register_component


class SortState(BaseModel):
    told: str = ""


@register_component
class TaskOrder(NitroComponent[SortState]):
    def up(self, task_id: int) -> None:
        self._place(task_id, by=-1)

    def down(self, task_id: int) -> None:
        self._place(task_id, by=1)

    def move(self, task_id: int, before: int | None = None) -> None:
        """Put a task before another, or at the end. The page script calls it after a drop."""
        self._place(task_id, before=before)

    def _place(self, task_id: int, before: int | None = None, by: int = 0) -> None:
        tasks = {task.pk: task for task in Task.objects.all()}
        if task_id not in tasks:
            raise Http404
        at = list(tasks).index(task_id) + by
        keys = [key for key in tasks if key != task_id]
        if not by:
            at = keys.index(before) if before in keys else len(keys)
        at = min(max(at, 0), len(keys))
        keys.insert(at, task_id)
        for position, key in enumerate(keys):
            tasks[key].position = position
        Task.objects.bulk_update(tasks.values(), ["position"])
        self.state.told = f"{tasks[task_id]}: place {at + 1} of {len(keys)}"

    @property
    def tasks(self) -> list[Task]:
        return list(Task.objects.all())
