"""Tests of ``nitro_htmx/checks/models.py``: wrong classes of a model are named at start-up."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from django.core.checks import CheckMessage
from django.test import Client
from pydantic import BaseModel, create_model
from pytest_django import Settings

from nitro_htmx import (
    BaseListComponent,
    BaseListState,
    CrudNitroComponent,
    ModelNitroComponent,
    NitroComponent,
    OwnershipMixin,
    PermissionMixin,
    TenantScopedMixin,
    on,
    register_component,
)
from nitro_htmx.catalogue import build_catalogue
from nitro_htmx.checks import check_project
from nitro_htmx.registry import registered_components
from tests.site.models import Country, Device, Lap, Moment, Plan, Step, Task, Weight
from tests.support import act, isolated_registry, mounted, use_templates


class Form(BaseModel):
    title: str = ""


class Good(BaseModel):
    create_buffer: Form = Form()
    edit_buffer: Form | None = None
    editing_id: int | None = None


class Crud(CrudNitroComponent[Good]):
    model = Task
    template_name = "empty.html"


class Tenanted(TenantScopedMixin, Crud):
    def get_user_tenant(self) -> Any:
        return None


@pytest.fixture(autouse=True)
def components(registry: None, settings: Settings, db: None) -> None:
    use_templates(settings, {"empty.html": ""})


def found(component_class: Any, **attributes: Any) -> list[tuple[str | None, str]]:
    attributes = {"template_name": "empty.html", **attributes}
    made = type("Checked", (component_class,), attributes)
    register_component(made)
    messages: list[CheckMessage] = check_project()
    return [(message.id, message.msg) for message in messages]


class Empty(BaseModel):
    id: int


@pytest.mark.parametrize(
    "component_class",
    [Crud, Tenanted, type("Owned", (OwnershipMixin, Crud), {"version_field": "updated_at"})],
)
def test_nothing_is_wrong_with_a_whole_class(component_class: Any):
    assert found(component_class) == []
    assert found(Crud, permission_required=("site.change_task",)) == []


class Plain(NitroComponent[Empty]):
    pass


class Tenant(TenantScopedMixin):
    def get_user_tenant(self) -> Any:
        return None


@pytest.mark.parametrize(
    ("bases", "mixin"),
    [((OwnershipMixin, Plain), "OwnershipMixin"), ((Plain, Tenant), "TenantScopedMixin")],
)
def test_a_mixin_has_no_rows_to_guard(bases: tuple[type, ...], mixin: str):
    """Whoever wrote it believes in a guard that is not there."""
    message = f"The component has the {mixin}, but no queryset, so it guards nothing."
    assert found(type("Unguarded", bases, {})) == [("nitro_htmx.E025", message)]


class Narrowing:
    """Methods under which the ``nitro`` package narrows rows. Here nothing would call them."""

    def get_base_queryset(self, search: str = "", filters: Any = None) -> Any:
        return Task.objects.none()

    def filter_by_owner(self, queryset: Any) -> Any:
        return queryset.none()

    def filter_by_tenant(self, queryset: Any) -> Any:
        return queryset.none()


class Tasks(BaseListComponent[BaseListState]):
    model = Task
    template_name = "empty.html"


@pytest.mark.parametrize(
    ("bases", "names"),
    [
        ((Tasks,), ["get_base_queryset"]),
        ((Crud,), ["get_base_queryset"]),
        ((OwnershipMixin, Tasks), ["filter_by_owner", "get_base_queryset"]),
        ((Tasks, Tenant), ["filter_by_tenant", "get_base_queryset"]),
        ((Plain,), []),
    ],
)
@pytest.mark.parametrize("is_inherited", [False, True])
def test_rows_that_nothing_narrows(
    bases: tuple[type, ...], names: list[str], is_inherited: bool, client: Client
):
    """It is said when the project starts, and no browser can call them."""
    methods = {name: vars(Narrowing)[name] for name in names}
    own = {} if is_inherited else methods
    made: Any = type("Made", (Narrowing, *bases) if is_inherited else bases, own)
    expected = [f"{name}() is never called, so it leaves no row out." for name in names]
    messages = found(made)
    assert sorted(messages) == [("nitro_htmx.E026", text) for text in sorted(expected)]
    assert not methods.keys() & made._meta.actions.keys()
    if names and bases == (Tasks,):
        root = mounted(next(registered_components())[1])
        assert act(client, root, "get_base_queryset").status_code == 404


def test_such_a_name_is_free_elsewhere():
    """A component without the mixin may have an action of that name."""

    class ByOwner(Tasks):
        def filter_by_owner(self, owner: int) -> None:
            pass

    assert found(ByOwner) == []
    assert "filter_by_owner" in ByOwner._meta.actions


def test_a_model_is_missing():
    class Card(ModelNitroComponent[Empty]):
        def get_queryset(self) -> Any:
            return Task.objects.all()

    assert found(Card) == [("nitro_htmx.E009", "The component has no model.")]


@pytest.mark.parametrize(
    ("fields", "problems"),
    [
        ({}, ["has neither 'create_buffer' nor 'edit_buffer'"]),
        (
            {"edit_buffer": (Form | None, None)},
            ["has only one of 'edit_buffer' and 'editing_id'"],
        ),
        (
            {"create_buffer": (dict[str, str], {})},
            ["has a 'create_buffer' that is no pydantic model"],
        ),
        ({"create_buffer": (Form, ...)}, ["has no default for 'create_buffer'"]),
    ],
)
def test_a_state_without_its_buffers(fields: dict[str, Any], problems: list[str]):
    state_class = create_model("Bad", **fields)
    messages = found(Crud, state_class=state_class)
    assert messages == [("nitro_htmx.E010", f"The state Bad {problem}.") for problem in problems]


class DeviceForm(BaseModel):
    name: str = ""


@pytest.mark.parametrize(
    ("model", "annotation", "kind"),
    [
        (Device, str, "UUID"),
        (Device, int, "UUID"),
        (Device, UUID, None),
        (Moment, str, "datetime"),
        (Moment, datetime, None),
        (Lap, float, "timedelta"),
        (Lap, timedelta, None),
        (Country, str, None),
        (Task, int, None),
        (Task, str, None),  # it keeps the number
        (Weight, float, None),
    ],
)
def test_a_key_that_no_template_would_know_again(model: Any, annotation: Any, kind: str | None):
    """``{% if device.pk == editing_id %}`` compares what the state has made of the key."""
    state_class = create_model(
        "State",
        edit_buffer=(DeviceForm | None, None),
        editing_id=(annotation | None, None),
    )
    messages = [text for check, text in found(Crud, model=model, state_class=state_class)
                if check == "nitro_htmx.E027"]  # fmt: skip
    expected = (
        f"editing_id makes something else of a {kind}, the key of {model.__name__}, so no template "
        "finds the row that is edited."
    )
    assert messages == ([expected] if kind else [])


OWNED = type("Owned", (OwnershipMixin, Crud), {})
NO_ORGANIZATION = "Task has no field 'orgnization'. Did you mean 'organization'?"
NO_VERSION = "Task has no field 'versoin'. Did you mean 'version'?"
NOT_A_VERSION = "It has to be an integer or a time of the model's own."


@pytest.mark.parametrize(
    ("base", "attribute", "name", "problem"),
    [
        (OWNED, "owner_field", "usr", "Task has no field 'usr'. Did you mean 'user'?"),
        (OWNED, "owner_field", "label__nme", "Label has no field 'nme'. Did you mean 'name'?"),
        (Tenanted, "tenant_field", "orgnization", NO_ORGANIZATION),
        (Crud, "version_field", "versoin", NO_VERSION),
        (Crud, "version_field", "title", NOT_A_VERSION),
        (Crud, "version_field", "label__id", NOT_A_VERSION),
    ],
)
def test_a_field_that_the_model_lacks(base: Any, attribute: str, name: str, problem: str):
    message = f"{attribute} is {name!r}. {problem}"
    assert found(base, **{attribute: name}) == [("nitro_htmx.E011", message)]


@pytest.mark.parametrize(
    ("given", "wrong"), [("change_task", "change_task"), (("site.change_task", "x"), "x")]
)
def test_a_permission_that_nobody_has(given: Any, wrong: str):
    message = f"permission_required has {wrong!r}, which nobody can have."
    assert found(Crud, permission_required=given) == [("nitro_htmx.E012", message)]


def test_a_mixin_without_its_method():
    class Silent(PermissionMixin, TenantScopedMixin, Crud):
        pass

    needs = "{} needs the method {}(), which is not there."
    assert found(Silent) == [
        ("nitro_htmx.E013", needs.format("PermissionMixin", "check_permission")),
        ("nitro_htmx.E013", needs.format("TenantScopedMixin", "get_user_tenant")),
    ]


class StepForm(BaseModel):
    task: int | None = None
    txet: str = ""


class Steps(BaseModel):
    create_buffer: StepForm = StepForm()


def test_relations_and_names_of_a_buffer():
    class Owned(OwnershipMixin, CrudNitroComponent[Steps]):
        model = Step
        owner_field = "task__user"

    assert found(Owned) == [
        ("nitro_htmx.W006", "A buffer has 'txet', which Step has not, so it is not saved.")
    ]


def test_a_relation_to_other_users_rows():
    class PointerForm(BaseModel):
        task: int | None = None

    class Pointers(BaseModel):
        create_buffer: PointerForm = PointerForm()

    class Owned(OwnershipMixin, CrudNitroComponent[Pointers]):
        model = Step

    class Careful(Owned):
        def get_related_queryset(self, field: str) -> Any:
            return Task.objects.none()

    messages = [message for message in found(Owned) if message[0] != "nitro_htmx.E011"]
    text = "Visitors can point 'task' at other users' rows of Task."
    assert messages == [("nitro_htmx.W005", text)]
    with isolated_registry():
        assert [check for check, _text in found(Careful)] == ["nitro_htmx.E011"]


def test_relations_that_nothing_narrows():
    """Where no way leads from the rows to an owner, the class has to say which may be chosen."""

    class PlanForm(BaseModel):
        user: int | None = None
        first: int | None = None
        tasks: list[int] = []
        after: int | None = None
        step: int | None = None

    class PlansState(BaseModel):
        create_buffer: PlanForm = PlanForm()

    class Plans(OwnershipMixin, CrudNitroComponent[PlansState]):
        model = Plan

    text = "Visitors can point 'step' at other users' rows of Step."
    assert found(Plans) == [("nitro_htmx.W005", text)]
    with isolated_registry():
        assert found(Plans, open_relations=["step"]) == []
    with isolated_registry():
        text = "open_relations has 'spte'. Plan has no field 'spte'. Did you mean 'step'?"
        assert ("nitro_htmx.E011", text) in found(Plans, open_relations=["spte"])


def test_a_name_that_is_one_by_chance_is_no_way_to_an_owner():
    """Users have groups, and so a group has a ``user``."""

    class TaskForm(BaseModel):
        title: str = ""
        organization: int | None = None

    class Tasks(BaseModel):
        create_buffer: TaskForm = TaskForm()

    class Owned(OwnershipMixin, CrudNitroComponent[Tasks]):
        model = Task

    text = "Visitors can point 'organization' at other users' rows of Group."
    assert found(Owned) == [("nitro_htmx.W005", text)]


def test_the_catalogue_knows_the_events():
    """A component that listens to them is not warned that nobody sends them."""

    class Listening(NitroComponent[Form]):
        template_name = "empty.html"

        @on("task-created", "task-updated")
        def hear(self, task_id: int) -> None:
            pass

    register_component(Listening)
    assert found(Crud, delete_item=None) == []
    emitted = {
        event.name: [(emission.component, emission.keys) for emission in event.emissions]
        for event in build_catalogue().events
    }
    assert emitted == {
        "nitro:task-created": [("Checked", ("task_id",))],
        "nitro:task-updated": [("Checked", ("task_id",))],
    }
