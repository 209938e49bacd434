"""A modal dialog with a form."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, Field

from demo.recipes.models import Task
from nitro_htmx import NitroComponent, register_component


class NewTaskState(BaseModel):
    title: str = Field("", min_length=3, max_length=60)


@register_component
class NewTask(NitroComponent[NewTaskState]):
    def add(self) -> None:
        Task.objects.create(title=self.state.title)
        self.state = NewTaskState()
        self.success("The task is in the list.")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(tasks=Task.objects.order_by("-pk")[:5], **kwargs)
