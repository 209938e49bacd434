"""Components of a model's rows."""

from __future__ import annotations

from typing import Any, assert_type

from django.contrib.auth.models import Group
from django.db.models import QuerySet
from pydantic import BaseModel

from nitro_htmx import ModelNitroComponent, OwnershipMixin


class GroupState(BaseModel):
    id: int
    name: str


class Untyped(OwnershipMixin, ModelNitroComponent[GroupState]):
    """The rows of a class that names no model are of any type."""

    model = Group

    def get_initial_state(self, pk: int) -> GroupState:
        group = self.get_object(pk)
        assert_type(group, Any)
        return GroupState(id=group.pk, name=group.name)


class Typed(ModelNitroComponent[GroupState, Group]):
    """The second parameter is the model."""

    model = Group

    def get_queryset(self) -> QuerySet[Group]:
        return Group.objects.exclude(name="")

    def get_initial_state(self, pk: int) -> GroupState:
        group = self.get_object(pk)
        assert_type(group, Group)
        assert_type(group.name, str)
        assert_type(self.scoped_queryset(), QuerySet[Group])
        group.nmae  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        return GroupState(id=group.pk, name=group.name)

    def rename(self, name: str) -> None:
        group = self.get_object(self.state.id)
        group.name = name
        group.save()
