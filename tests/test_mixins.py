"""Every mixin against every action by a visitor who may not: refused, and nothing has changed."""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest
from django.contrib.auth.models import Group, User
from django.core import serializers
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.forms import modelform_factory
from django.test import Client
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import (
    BaseListComponent,
    BaseListState,
    CrudNitroComponent,
    FormNitroComponent,
    FormState,
    ModelNitroComponent,
    OwnershipMixin,
    PermissionMixin,
    TenantScopedMixin,
    on,
    register_component,
)
from nitro_htmx.components.querysets import QuerysetComponent
from nitro_htmx.exceptions import ComponentError
from tests.site.models import Label, Plan, Step, Task
from tests.support import (
    Root,
    act,
    mounted,
    page_request,
    root_of,
    use_templates,
)


class TaskForm(BaseModel):
    title: str = "New"
    note: str = ""
    user: int | None = None
    organization_id: int | None = None
    secret: str = ""
    attachment: str = ""
    id: int | None = None
    version: int = 7
    label: int | None = None
    labels: list[int] = []


class CrudState(BaseModel):
    create_buffer: TaskForm = TaskForm()
    edit_buffer: TaskForm | None = None
    editing_id: int | None = None


class CardState(BaseModel):
    id: int
    title: str


class Ruled(PermissionMixin):
    """Shows to everybody, and lets only the user "ada" do anything."""

    def check_permission(self: Any, action: str) -> bool:
        return action == "view" or self.current_user.get_username() == "ada"


class InTenant(TenantScopedMixin):
    def get_user_tenant(self: Any) -> Any:
        return self.current_user.groups.first() if self.is_authenticated else None


class BaseCrud(CrudNitroComponent[CrudState]):
    model = Task
    template_name = "crud.html"

    def get_queryset(self) -> Any:  # forgets super()
        return Task.objects.all()

    @on("purge")
    def purge(self, pk: int) -> None:
        self.get_object(pk).delete()

    def perform_create(self, instance: Any) -> None:
        if instance.user_id is None:
            instance.user = User.objects.get(username="ada")
        if instance.organization_id is None:
            instance.organization = Group.objects.first()
        super().perform_create(instance)


class BaseCard(ModelNitroComponent[CardState]):
    model = Task
    template_name = "card.html"

    def get_queryset(self) -> Any:
        return Task.objects.all()

    def rename(self) -> None:
        task = self.get_object(self.state.id)
        task.title = "Renamed"
        task.save()

    @on("purge")
    def purge(self, pk: int) -> None:
        self.get_object(pk).delete()


class Guard(NamedTuple):
    """A way to guard a component, and who passes it."""

    name: str
    bases: tuple[type, ...]
    attributes: dict[str, Any]
    passing: frozenset[str]
    is_by_row: bool = False


GUARDS = [
    Guard("login", (), {"login_required": True}, frozenset({"ada", "bob", "stranger"})),
    Guard("permission", (), {"permission_required": "site.change_task"}, frozenset()),
    Guard("rule", (Ruled,), {}, frozenset({"ada"})),
    Guard("owner", (OwnershipMixin,), {}, frozenset({"ada"}), is_by_row=True),
    Guard("tenant", (InTenant,), {}, frozenset({"ada", "bob"}), is_by_row=True),
    Guard("all", (InTenant, OwnershipMixin, Ruled), {}, frozenset({"ada"}), is_by_row=True),
]
KINDS = {"crud": BaseCrud, "card": BaseCard}
ACTORS = ("anonymous", "stranger", "bob")


def guarded(guard: Guard, kind: str, *, is_last: bool) -> Any:
    """Return a component class whose mixins stand before or after its own base."""
    bases = (KINDS[kind], *guard.bases) if is_last else (*guard.bases, KINDS[kind])
    return type(f"{kind}_{guard.name}", bases, dict(guard.attributes))


def _inputs(buffer: str) -> str:
    names = [name for name in TaskForm.model_fields if name != "labels"]
    return "".join(f'<input {{% nitro_model "{buffer}.{name}" %}}>' for name in names)


CRUD = (
    "{% load nitro_htmx %}"
    + _inputs("create_buffer")
    + '<input {% nitro_model "editing_id" %}>{% if edit_buffer %}'
    + _inputs("edit_buffer")
    + "{% endif %}{{ component.general_errors }}"
)
LABELS = '{% load nitro_htmx %}<input {% nitro_model "create_buffer.name" %}>'
CARD = '{% load nitro_htmx %}<input {% nitro_model "id" %}>{{ title }}'


@pytest.fixture(autouse=True)
def components(registry: None, settings: Settings, db: None) -> None:
    rows = "{% for item in items %}{{ item.title }}: {{ item.note }}{% endfor %}"
    use_templates(
        settings,
        {"list.html": CRUD + rows, "crud.html": CRUD, "card.html": CARD, "labels.html": LABELS},
    )


@pytest.fixture
def task() -> Task:
    """Ada's task in the tenant "Home", where bob is as well; the stranger is nowhere."""
    home = Group.objects.create(name="Home")
    users = {name: User.objects.create_user(name) for name in ("ada", "bob", "stranger")}
    users["ada"].groups.add(home)
    users["bob"].groups.add(home)
    return Task.objects.create(title="Sweep", user=users["ada"], organization=home)


def database() -> str:
    """Return everything that these tests could have changed."""
    models: tuple[Any, ...] = (Group, User, Label, Task, Step, Plan)
    rows = [row for model in models for row in model.objects.order_by("pk")]
    return str(serializers.serialize("json", rows))


def visit(client: Client, actor: str) -> Any:
    """Log ``actor`` in, and return the request of a page that they ask for."""
    if actor != "anonymous":
        client.force_login(User.objects.get(username=actor))
    return client.get("/").wsgi_request


def ways(kind: str, task: Task) -> dict[str, tuple[str, dict[str, Any]]]:
    """Return each way in which a component can be made to touch the row."""
    pk = {"arguments": {"pk": task.pk}}
    common: dict[str, tuple[str, dict[str, Any]]] = {
        "purge": ("purge", pk),
        "listener": ("refresh", {"heard": [["nitro:purge", {"pk": task.pk}]]}),
    }
    if kind == "card":
        return {
            **common,
            "rename": ("rename", {}),
            "aimed": ("rename", {"fields": {"id": task.pk}}),
        }
    named = {"arguments": {"id": task.pk}}
    return {
        **common,
        "start_edit": ("start_edit", named),
        "delete_item": ("delete_item", named),
        "save_edit": ("save_edit", {"fields": {"edit_buffer.title": "Mine"}}),
        "aimed": ("save_edit", {"fields": {"editing_id": task.pk, "edit_buffer.title": "Mine"}}),
    }


CASES = [
    *(("card", name) for name in ("purge", "listener", "rename", "aimed")),
    *(
        ("crud", name)
        for name in ("purge", "listener", "start_edit", "delete_item", "save_edit", "aimed")
    ),
]


def once_allowed(client: Client, component_class: Any, task: Task, request: Any) -> Root:
    """Return the component as a visitor got it who was still allowed to edit the row."""
    with pytest.MonkeyPatch.context() as before:
        for module in ("dispatch.run", "rendering.render"):
            before.setattr(f"nitro_htmx.{module}.authorize", lambda component, actions=(): None)
        before.setattr(QuerysetComponent, "_narrow", lambda self, queryset: queryset)
        if issubclass(component_class, BaseCard):
            return mounted(component_class, request=request, pk=task.pk)
        if issubclass(component_class, FormNitroComponent):
            return mounted(component_class, request=request, id=task.pk)
        root = mounted(component_class, request=request)
        response = act(client, root, "start_edit", {"id": task.pk})
        assert response.status_code == 200
        return root_of(response.content)


@pytest.mark.parametrize("is_last", [False, True], ids=["mixin first", "mixin last"])
@pytest.mark.parametrize("guard", GUARDS, ids=lambda guard: guard.name)
@pytest.mark.parametrize(("kind", "name"), CASES)
@pytest.mark.parametrize("actor", ACTORS)
def test_who_may_not_changes_nothing(
    client: Client, task: Task, kind: str, name: str, actor: str, guard: Guard, is_last: bool
):
    component_class = register_component(guarded(guard, kind, is_last=is_last))
    root = once_allowed(client, component_class, task, visit(client, actor))
    before = database()
    action_name, more = ways(kind, task)[name]
    response = act(client, root, action_name, **more)
    if actor in guard.passing:
        assert response.status_code == 200
        return
    assert response.status_code == (404 if guard.is_by_row and guard.name != "all" else 403)
    assert database() == before
    assert not response.content


@pytest.mark.parametrize("guard", GUARDS, ids=lambda guard: guard.name)
@pytest.mark.parametrize("actor", ACTORS)
def test_who_may_not_creates_nothing_of_anybody_else(
    client: Client, task: Task, actor: str, guard: Guard
):
    """Owner and tenant are set, whatever is posted; who has none creates nothing."""
    component_class = register_component(guarded(guard, "crud", is_last=True))
    request = visit(client, actor)
    root = once_allowed(client, component_class, task, request)
    before = database()
    fields = {
        "create_buffer.title": "Planted",
        "create_buffer.user": task.user_id,
        "create_buffer.organization_id": task.organization_id,
        "create_buffer.secret": "read",
        "create_buffer.attachment": "../../settings.py",
        "create_buffer.id": task.pk,
    }
    response = act(client, root, "create_item", fields=fields)
    if response.status_code != 200:
        assert response.status_code == 403
        assert database() == before
        return
    created = Task.objects.get(title="Planted")
    assert (created.secret, created.attachment.name) == ("hidden", "")
    assert created.pk != task.pk
    assert created.version == (7 if component_class.version_field is None else 1)
    if guard.name == "owner":
        assert created.user.get_username() == actor
    if guard.name == "tenant":
        assert request.user.groups.filter(pk=created.organization_id).exists()


# Every action of every kind of component


class TaskListState(BaseListState, CrudState):
    pass


class BaseTasks(BaseCrud, BaseListComponent[TaskListState]):
    """A list whose rows can be edited."""

    template_name = "list.html"
    search_fields = ["title", "note"]
    filter_fields = ["user", "note__icontains"]
    ordering_fields = ["title"]
    url_fields = {"search": "q", "user": "user", "page": "page"}


class TaskFormState(FormState):
    id: int = 0


class BaseTaskForm(FormNitroComponent[TaskFormState]):
    """A model form. It has no queryset, so mixins for rows have nothing to narrow."""

    form_class = modelform_factory(Task, fields=["title", "note"])

    def get_instance(self) -> Any:
        return Task.objects.filter(pk=self.state.id).first()

    @on("purge")
    def purge(self, pk: int) -> None:
        Task.objects.get(pk=pk).delete()


EVERY_KIND: dict[str, Any] = {**KINDS, "list": BaseTasks, "form": BaseTaskForm}
EVERY_ACTION = [
    (kind, name)
    for kind, component_class in EVERY_KIND.items()
    for name in [
        *sorted(component_class._meta.actions),
        "refresh",
        "sync",
        "heard",
        "heard refresh",
    ]
]


def test_every_action_is_among_the_cases():
    """Of the framework's classes, too: an action that comes later is tried as well."""
    names = {name for _kind, name in EVERY_ACTION}
    assert names >= {
        "create_item", "start_edit", "save_edit", "cancel_edit", "delete_item", "search_items",
        "set_filters", "clear_filters", "sort_by", "next_page", "previous_page", "go_to_page",
        "set_per_page", "follow_address", "submit", "add_form", "purge", "rename",
    }  # fmt: skip


def try_action(client: Client, root: Root, kind: str, name: str, task: Task) -> Any:
    """Call an action with whatever could make it touch or show the row."""
    arguments: dict[str, Any] = {
        "id": task.pk, "pk": task.pk, "title": "Mine", "note": "", "search": "private", "page": 1,
        "per_page": 50, "field": "title", "query": f"?q=private&user={task.user_id}",
    }  # fmt: skip
    if name == "set_filters":
        arguments = {"user": task.user_id, "note__icontains": "private"}
    inputs = {
        "create_buffer.title": "Planted",
        "editing_id": task.pk,
        "edit_buffer.title": "Mine",
    }
    fields: dict[str, Any] = {"card": {"id": task.pk}, "form": {}}.get(kind, inputs)
    if name == "heard":
        return act(client, root, "refresh", heard=[["nitro:purge", {"pk": task.pk}]])
    if name == "heard refresh":
        heard = [[f"nitro:refresh-{root.name.lower()}", {}]]
        return act(client, root, "refresh", heard=heard)
    return act(client, root, name, arguments, fields=fields)


def forget_own(guard: Guard, user: Any) -> None:
    """Delete what the visitor has created, which has to be theirs, or their tenant's."""
    for created in Task.objects.filter(title="Planted"):
        if guard.name == "owner":
            assert created.user == user
        else:
            assert user.groups.filter(pk=created.organization_id).exists()
        created.delete()


@pytest.mark.parametrize("actor", [*ACTORS, "foreign"])
@pytest.mark.parametrize(("kind", "name"), EVERY_ACTION)
def test_no_action_of_any_kind_helps_who_may_not(
    client: Client, task: Task, kind: str, name: str, actor: str
):
    """With every guard: the database is as before, and nothing of the row has been told."""
    Task.objects.update(note="private")
    away = Group.objects.create(name="Away")
    User.objects.create_user("foreign").groups.add(away)
    request = visit(client, actor)
    for guard in GUARDS:
        if kind == "form" and guard.is_by_row:
            continue
        component_class = type(f"{kind}_{guard.name}", (*guard.bases, EVERY_KIND[kind]), {})
        for attribute, value in guard.attributes.items():
            setattr(component_class, attribute, value)
        register_component(component_class)
        root = once_allowed(client, component_class, task, request)
        before = database()
        is_guest = actor == "foreign" and guard.name == "login"
        with transaction.atomic():
            response = try_action(client, root, kind, name, task)
            if actor in guard.passing or is_guest:
                assert response.status_code != 403
                transaction.set_rollback(True)
                continue
        may_be_shown = guard.is_by_row and guard.name != "all"
        is_shown = may_be_shown or (guard.name == "rule" and "refresh" in name)
        if not is_shown and guard.name != "all":
            assert response.status_code == 403
        if guard.name != "rule":
            # Inputs have what the visitor was once given.
            assert not response.content or "private" not in root_of(response.content).text
        if guard.is_by_row:
            forget_own(guard, request.user)
        assert database() == before


# What an owner could do to others


class Owned(OwnershipMixin, InTenant, BaseCrud):
    version_field = "version"


@pytest.fixture
def edit(client: Client, task: Task) -> Root:
    register_component(Owned)
    root = mounted(Owned, request=visit(client, "ada"))
    return root_of(act(client, root, "start_edit", {"id": task.pk}).content)


def test_an_owner_can_not_give_a_row_away(client: Client, task: Task, edit: Root):
    """Nor move it to another tenant, nor set what no form could."""
    other = Group.objects.create(name="Away")
    fields = {
        "edit_buffer.title": "Mine",
        "edit_buffer.user": User.objects.get(username="bob").pk,
        "edit_buffer.organization_id": other.pk,
        "edit_buffer.secret": "read",
        "edit_buffer.attachment": "../../settings.py",
        "edit_buffer.id": 99,
        "edit_buffer.version": 99,
    }
    assert act(client, edit, "save_edit", fields=fields).status_code == 200
    row = Task.objects.get()
    expected = (task.pk, "Mine", task.user_id, task.organization_id, "hidden", "", 2)
    assert expected == (
        row.pk, row.title, row.user_id, row.organization_id, row.secret, row.attachment.name,
        row.version,
    )  # fmt: skip


def test_an_edit_can_not_be_aimed_at_another_row(client: Client, task: Task, edit: Root):
    """Not even at another one of the same owner: the version is that of the row that was read."""
    other = Task.objects.create(title="Other", user=task.user, organization=task.organization)
    before = database()
    fields = {"editing_id": other.pk, "edit_buffer.title": "Mine"}
    assert act(client, edit, "save_edit", fields=fields).status_code == 404
    assert database() == before


def test_an_edit_can_not_be_made_up(client: Client, task: Task):
    register_component(Owned)
    root = mounted(Owned, request=visit(client, "ada"))
    before = database()
    fields = {"editing_id": task.pk, "edit_buffer.title": "Mine"}
    assert act(client, root, "save_edit", fields=fields).status_code == 404
    assert database() == before


def test_a_relation_leads_to_no_other_tenant(client: Client, task: Task, edit: Root):
    away = Group.objects.create(name="Away")
    foreign = Label.objects.create(name="foreign", organization=away)
    own = Label.objects.create(name="own", organization=task.organization)
    shared = Label.objects.create(name="shared")
    for label, status in ((foreign, 422), (own, 200), (shared, 200)):
        root = root_of(act(client, edit, "start_edit", {"id": task.pk}).content)
        response = act(client, root, "save_edit", fields={"edit_buffer.label": label.pk})
        assert response.status_code == status
        task.refresh_from_db()
        assert (task.label_id == label.pk) is (status == 200)


class StepForm(BaseModel):
    task: int | None = None
    text: str = "x"


class StepsState(BaseModel):
    create_buffer: StepForm = StepForm()
    edit_buffer: StepForm | None = None
    editing_id: int | None = None


class Steps(OwnershipMixin, CrudNitroComponent[StepsState]):
    model = Step
    owner_field = "task__user"
    template_name = "steps.html"


def test_a_row_stays_with_its_owner_through_a_path(client: Client, task: Task, settings: Settings):
    """The owner is the task's, so a step of somebody else's task would be somebody else's.

    None is offered, so none is a valid choice.
    """
    use_templates(
        settings,
        {
            "steps.html": (
                '{% load nitro_htmx %}<input {% nitro_model "create_buffer.task" %}>'
                '{% if editing_id %}<input {% nitro_model "edit_buffer.task" %}>{% endif %}'
            )
        },
    )
    register_component(Steps)
    bob = User.objects.get(username="bob")
    other = Task.objects.create(title="Other", user=bob, organization=task.organization)
    root = mounted(Steps, request=visit(client, "ada"))
    assert (
        act(client, root, "create_item", fields={"create_buffer.task": other.pk}).status_code == 422
    )
    assert not Step.objects.exists()
    assert (
        act(client, root, "create_item", fields={"create_buffer.task": task.pk}).status_code == 200
    )
    step = Step.objects.get()
    root = root_of(act(client, root, "start_edit", {"id": step.pk}).content)
    assert act(client, root, "save_edit", fields={"edit_buffer.task": other.pk}).status_code == 422
    step.refresh_from_db()
    assert step.task_id == task.pk


class PlanForm(BaseModel):
    first: int | None = None
    tasks: list[int] = []
    after: int | None = None


class PlansState(BaseModel):
    create_buffer: PlanForm = PlanForm()
    edit_buffer: PlanForm | None = None
    editing_id: int | None = None


class Plans(OwnershipMixin, CrudNitroComponent[PlansState]):
    model = Plan
    template_name = "plans.html"


class OpenPlans(Plans):
    open_relations = ["first"]


PLANS = (
    "{% load nitro_htmx %}"
    + "".join(f'{{% nitro_field "create_buffer.{name}" %}}' for name in PlanForm.model_fields)
    + "{% if edit_buffer %}"
    + "".join(f'{{% nitro_field "edit_buffer.{name}" %}}' for name in PlanForm.model_fields)
    + "{% endif %}"
)


class TestRelationsOfOwners:
    """They lead to the visitor's own rows: others are neither offered nor can they be chosen."""

    @pytest.fixture(autouse=True)
    def rows(self, task: Task, settings: Settings) -> None:
        use_templates(settings, {"plans.html": PLANS})
        register_component(Plans)
        register_component(OpenPlans)
        self.task = task
        ada, bob = task.user, User.objects.get(username="bob")
        self.foreign = Task.objects.create(
            title="private", user=bob, organization=task.organization
        )
        self.plan = Plan.objects.create(user=ada)
        self.guest = Plan.objects.create()

    def offered(self, root: Root, place: str) -> list[str]:
        options = root.element.select(f"[data-nitro-model='{place}'] option")
        return [option.text for option in options if option["value"]]

    def test_what_is_offered(self, client: Client):
        for actor, tasks, plans in (
            ("anonymous", [], []),
            ("stranger", [], []),
            ("bob", ["private"], []),
            ("ada", ["Sweep"], [str(self.plan)]),
        ):
            root = mounted(Plans, request=visit(client, actor))
            assert self.offered(root, "create_buffer.first") == tasks
            assert self.offered(root, "create_buffer.tasks") == tasks
            assert self.offered(root, "create_buffer.after") == plans
            assert ("private" in str(root.element)) == (actor == "bob")

    @pytest.mark.parametrize("name", ["first", "tasks", "after"])
    def test_what_can_be_chosen(self, client: Client, name: str):
        key = self.guest.pk if name == "after" else self.foreign.pk
        root = mounted(Plans, request=visit(client, "ada"))
        before = database()
        response = act(client, root, "create_item", fields={f"create_buffer.{name}": key})
        assert response.status_code == 422
        assert list(root_of(response.content).read_token(str(self.task.user_id)).errors) == [
            f"create_buffer.{name}"
        ]
        assert database() == before
        assert Plan.objects.count() == 2

    def test_an_open_relation(self, client: Client):
        """The class says so, and of that relation alone."""
        for actor in ("anonymous", "ada"):
            root = mounted(OpenPlans, request=visit(client, actor))
            assert self.offered(root, "create_buffer.first") == ["Sweep", "private"]
            assert "private" not in self.offered(root, "create_buffer.tasks")
        fields = {"create_buffer.first": self.foreign.pk}
        assert act(client, root, "create_item", fields=fields).status_code == 200
        assert Plan.objects.filter(first=self.foreign, user=self.task.user).exists()

    def test_what_somebody_else_has_chosen_stays(self, client: Client):
        """A menu without it would show something else, and saving would write that."""
        self.plan.first = self.foreign
        self.plan.save()
        self.plan.tasks.add(self.foreign)
        root = mounted(Plans, request=visit(client, "ada"))
        root = root_of(act(client, root, "start_edit", {"id": self.plan.pk}).content)
        key = str(self.foreign.pk)
        for name in ("first", "tasks"):
            (chosen,) = root.element.select(
                f"[data-nitro-model='edit_buffer.{name}'] option[selected]"
            )
            assert (chosen["value"], chosen.text) == (key, key)
        assert "private" not in str(root.element)
        fields = {"edit_buffer.first": key, "edit_buffer.tasks": [key, str(self.task.pk)]}
        assert act(client, root, "save_edit", fields=fields).status_code == 200
        self.plan.refresh_from_db()
        assert self.plan.first == self.foreign
        assert set(self.plan.tasks.all()) == {self.foreign, self.task}


class StepsOfTenant(InTenant, CrudNitroComponent[StepsState]):
    model = Step
    tenant_field = "task__organization"
    template_name = "steps.html"


def test_the_way_to_the_tenant_leads_through_no_other_s_rows(
    client: Client, task: Task, settings: Settings
):
    """Neither can they be chosen nor are they offered."""
    field = '{% load nitro_htmx %}{% nitro_field "create_buffer.task" %}'
    use_templates(settings, {"steps.html": field})
    register_component(StepsOfTenant)
    away = Group.objects.create(name="Away")
    other = Task.objects.create(title="Foreign", user=task.user, organization=away)
    root = mounted(StepsOfTenant, request=visit(client, "ada"))
    assert str(task) in root.text
    assert "Foreign" not in root.text
    for chosen, status in ((other, 422), (task, 200)):
        fields = {"create_buffer.task": chosen.pk}
        assert act(client, root, "create_item", fields=fields).status_code == status
    assert [step.task for step in Step.objects.all()] == [task]


class LabelForm(BaseModel):
    name: str = ""


class LabelsState(BaseModel):
    create_buffer: LabelForm = LabelForm()
    edit_buffer: LabelForm | None = None
    editing_id: int | None = None


class LabelsOfMyTasks(OwnershipMixin, CrudNitroComponent[LabelsState]):
    model = Label
    owner_field = "tasks__user"
    template_name = "labels.html"


def test_a_row_with_several_ways_to_its_owner_is_there_once(client: Client, task: Task):
    other = Task.objects.create(title="Other", user=task.user, organization=task.organization)
    label = Label.objects.create(name="red")
    foreign = Label.objects.create(name="foreign")
    label.tasks.set([task, other])
    register_component(LabelsOfMyTasks)
    request = visit(client, "ada")
    component: Any = LabelsOfMyTasks(request, "x")
    assert list(component.scoped_queryset()) == [label]
    assert component.get_object(label.pk) == label
    root = mounted(LabelsOfMyTasks, request=request)
    assert act(client, root, "delete_item", {"id": foreign.pk}).status_code == 404
    assert act(client, root, "delete_item", {"id": label.pk}).status_code == 200
    assert list(Label.objects.all()) == [foreign]


class Members(CrudNitroComponent[LabelsState]):
    """Groups have no field for their owner, but a relation to many users."""

    model = Group
    template_name = "labels.html"
    owner_field = "user"


class Unclaimed(OwnershipMixin, Members):
    pass


class Claimed(OwnershipMixin, Members):
    def perform_create(self, instance: Any) -> None:
        super().perform_create(instance)
        instance.user_set.add(self.current_user)


def test_a_relation_to_many_owners_is_set_by_the_hook(client: Client, task: Task):
    """The framework can't say with what else; a row that is nobody's is not created."""
    for component_class in (Unclaimed, Claimed):
        register_component(component_class)
    request = visit(client, "ada")
    fields = {"create_buffer.name": "Choir"}
    root = mounted(Unclaimed, request=request)
    before = database()
    assert act(client, root, "create_item", fields=fields).status_code == 403
    assert database() == before
    root = mounted(Claimed, request=request)
    assert act(client, root, "create_item", fields=fields).status_code == 200
    assert Group.objects.get(name="Choir").user_set.get().get_username() == "ada"
    client.logout()
    root = mounted(Claimed, request=visit(client, "bob"))
    choir = Group.objects.get(name="Choir")
    assert act(client, root, "start_edit", {"id": choir.pk}).status_code == 404


def test_a_tenant_that_is_not_said():
    class Silent(TenantScopedMixin, BaseCrud):
        pass

    component: Any = Silent(page_request(), "x")
    with pytest.raises(ComponentError) as caught:
        component.scoped_queryset()
    assert "Define get_user_tenant(self)." in str(caught.value)


@pytest.mark.parametrize("missing", [None, ""])
def test_no_tenant_is_no_rows(task: Task, missing: Any):
    """Not even those rows that belong to no tenant."""

    class Shared(TenantScopedMixin, CrudNitroComponent[StepsState]):
        model = Label

        def get_user_tenant(self) -> Any:
            return missing

    Label.objects.create(name="nobody's")
    component: Any = Shared(page_request(), "x")
    assert list(component.scoped_queryset()) == []
    with pytest.raises(PermissionDenied):
        component._claim_new(Label())


def test_a_tenant_may_be_a_key(task: Task):
    class ByKey(TenantScopedMixin, CrudNitroComponent[StepsState]):
        model = Label

        def get_user_tenant(self) -> Any:
            return task.organization_id

    component: Any = ByKey(page_request(), "x")
    label = Label(name="new")
    component._claim_new(label)
    label.save()
    assert component.get_object(label.pk) == label
