"""Rows that are sorted by dragging, by keyboard and by clicks."""

from __future__ import annotations

from django.http import Http404
from pydantic import BaseModel

from demo.recipes.models import Task
from nitro_htmx import NitroComponent, register_component


class SortState(BaseModel):
    pass


@register_component
class TaskOrder(NitroComponent[SortState]):
    def move(self, key: int, before: int | None = None) -> None:
        """Put a task before another, or at the end."""
        tasks = {task.pk: task for task in self.tasks}
        others = [other for other in tasks if other != key]
        if key not in tasks or before not in (None, *others):  # somebody has deleted it meanwhile
            raise Http404
        others.insert(len(others) if before is None else others.index(before), key)
        for position, each in enumerate(others):
            tasks[each].position = position
        Task.objects.bulk_update(tasks.values(), ["position"])

    @property
    def tasks(self) -> list[Task]:
        return list(Task.objects.all())
