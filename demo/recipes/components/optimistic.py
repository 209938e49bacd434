"""Changes that show before the server has answered, and go back if it refuses."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from demo.recipes.models import Task
from nitro_htmx import NitroComponent, register_component


class QuickState(BaseModel):
    pass


@register_component
class QuickTasks(NitroComponent[QuickState]):
    def tick(self, task_id: int, is_done: bool = False) -> None:
        if task := self._free_task(task_id):
            task.column = Task.Column.DONE if is_done else Task.Column.TODO
            task.save(update_fields=["column"])
            self.render_only("task", task.pk, task=task)

    def delete(self, task_id: int) -> None:
        if task := self._free_task(task_id):
            task.delete()

    def _free_task(self, task_id: int) -> Task | None:
        task = Task.objects.filter(pk=task_id).first()
        if task and task.column != Task.Column.DOING:
            return task
        self.error("Somebody is working on it." if task else "Somebody has deleted it.")
        return None

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(tasks=Task.objects.all()[:20], **kwargs)
