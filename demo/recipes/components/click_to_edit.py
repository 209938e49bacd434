"""A text that turns into a form and back."""

from __future__ import annotations

from pydantic import BaseModel, Field

from demo.recipes.models import Task
from nitro_htmx import ModelNitroComponent, NitroComponent, action, register_component


class TitleState(BaseModel):
    id: int
    title: str = Field(min_length=3, max_length=60)
    is_editing: bool = False


@register_component
class TaskTitle(ModelNitroComponent[TitleState, Task]):
    model = Task
    tag = "li"

    @action(validate=False)
    def edit(self) -> None:
        self.refresh()  # what somebody else has written since
        self.state.is_editing = True

    def save(self) -> None:
        task = self.get_object(self.state.id)
        task.title = self.state.title
        task.save(update_fields=["title"])
        self.leave()

    @action(validate=False)
    def leave(self) -> None:
        self.refresh()
        self.state.is_editing = False


class TitlesState(BaseModel):
    pass


@register_component
class TaskTitles(NitroComponent[TitlesState]):
    @property
    def tasks(self) -> list[Task]:
        return list(Task.objects.all()[:10])
