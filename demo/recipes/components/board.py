"""A board that follows on every page that shows it."""

from __future__ import annotations

from typing import Any

from django.shortcuts import get_object_or_404
from pydantic import BaseModel

from demo.recipes.models import Task
from nitro_htmx import NitroComponent, register_component
from nitro_htmx.push import channel


class BoardState(BaseModel):
    pass


@register_component
class TaskBoard(NitroComponent[BoardState]):
    channels = ["board"]

    def move(self, task_id: int, to: Task.Column) -> None:
        task = get_object_or_404(Task, pk=task_id)
        task.column = to
        task.save(update_fields=["column"])
        self.refresh_component("TaskBoard", to=channel("board"))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        choices = Task.Column.choices
        tasks = Task.objects.all()[:50]
        columns = [
            (title, [each for each in tasks if each.column == name]) for name, title in choices
        ]
        return super().get_context_data(columns=columns, choices=choices, **kwargs)
