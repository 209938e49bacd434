"""Tests of ``CrudNitroComponent``: rows are created, edited and deleted as a model form would."""

from __future__ import annotations

import datetime
import uuid
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.contrib.auth.models import Group, User
from django.core.exceptions import ValidationError
from django.db import DatabaseError, IntegrityError, connection
from django.db.models.signals import post_save
from django.http import Http404
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django.utils.translation import override
from pydantic import BaseModel, Field
from pytest_django import Settings

from nitro_htmx import (
    BaseListState,
    CrudNitroComponent,
    ModelNitroComponent,
    action,
    register_component,
)
from nitro_htmx.components.rows import buffers, choices, saving
from nitro_htmx.exceptions import ComponentError
from nitro_htmx.testing import Nitro
from tests.site.models import (
    Article,
    Country,
    Device,
    Label,
    Lap,
    Maker,
    Moment,
    Note,
    Score,
    Tag,
    Task,
    UrgentTask,
    Weight,
)
from tests.support import (
    Root,
    act,
    events_of,
    isolated_registry,
    mounted,
    page_request,
    root_of,
    use_templates,
)


class TaskForm(BaseModel):
    title: str = ""
    note: str = ""
    points: int = 0
    due: datetime.date | None = None
    details: dict[str, int] = {}
    label: int | None = None
    labels: list[int] = []


class TasksState(BaseModel):
    create_buffer: TaskForm = TaskForm()
    edit_buffer: TaskForm | None = None
    editing_id: int | None = None
    seen: int = 0


class Tasks(CrudNitroComponent[TasksState]):
    model = Task
    template_name = "tasks.html"

    def perform_create(self, instance: Any) -> None:
        instance.user, instance.organization = User.objects.get(), Group.objects.get()
        super().perform_create(instance)

    def refresh(self) -> None:
        self.state.seen = Task.objects.count()


class Versioned(Tasks):
    version_field = "version"


class Dated(Tasks):
    version_field = "updated_at"


TEMPLATE = """
{% load nitro_htmx %}
<input {% nitro_model "create_buffer.title" %}><input {% nitro_model "create_buffer.note" %}>
<input {% nitro_model "create_buffer.points" %}><input {% nitro_model "create_buffer.label" %}>
{% if editing_id %}
  <input {% nitro_model "edit_buffer.title" %}><input {% nitro_model "edit_buffer.note" %}>
  <input {% nitro_model "edit_buffer.points" %}><input {% nitro_model "edit_buffer.label" %}>
{% endif %}
{{ component.general_errors }}
"""
TEMPLATES = {
    "tasks.html": TEMPLATE,
    "empty.html": "",
    "name.html": (
        '{% load nitro_htmx %}<input {% nitro_model "create_buffer.name" %}>'
        '{% if editing_id %}<input {% nitro_model "edit_buffer.name" %}>{% endif %}'
    ),
    "price.html": (
        '{% load nitro_htmx %}<input {% nitro_model "create_buffer.name" %}>'
        '<input {% nitro_model "create_buffer.price" %}>'
        '{% if editing_id %}<input {% nitro_model "edit_buffer.price" %}>{% endif %}'
    ),
    "urgent.html": (
        '{% load nitro_htmx %}{% if editing_id %}<input {% nitro_model "edit_buffer.title" %}>'
        '<input {% nitro_model "edit_buffer.reason" %}>{% endif %}'
    ),
    "country.html": (
        '{% load nitro_htmx %}<input {% nitro_model "create_buffer.name" %}>'
        '<input {% nitro_model "create_buffer.code" %}>'
        '{% if editing_id %}<input {% nitro_model "edit_buffer.name" %}>'
        '<input {% nitro_model "edit_buffer.code" %}>{% endif %}'
    ),
}


@pytest.fixture(autouse=True)
def components(registry: None, settings: Settings, db: None) -> None:
    use_templates(settings, TEMPLATES)
    for component_class in (Tasks, Versioned, Dated):
        register_component(component_class)


@pytest.fixture
def task() -> Task:
    return Task.objects.create(
        title="Sweep",
        note="slowly",
        user=User.objects.create_user("ada"),
        organization=Group.objects.create(name="Home"),
    )


def after(response: Any, status: int = 200) -> Root:
    assert response.status_code == status, response.content
    return root_of(response.content)


def names_of(response: Any) -> list[str]:
    return [name for name, _detail in events_of(response)]


def editing(client: Client, task: Any, component_class: Any = Tasks) -> Root:
    return after(act(client, mounted(component_class), "start_edit", {"id": task.pk}))


def errors_of(root: Root) -> Any:
    return root.read_token().errors


STALE = (
    "This has been changed by somebody else in the meantime. "
    "Cancel and edit it again to see what it is now."
)


# Creating


def test_a_row_is_created(client: Client, task: Task):
    fields = {"create_buffer.title": "Dust", "create_buffer.points": "3"}
    response = act(client, mounted(Tasks), "create_item", fields=fields)
    created = Task.objects.get(title="Dust")
    assert (created.points, created.secret) == (3, "hidden")
    root = after(response)
    assert root.state()["create_buffer"] == TaskForm().model_dump()
    assert root.state()["seen"] == 2
    assert events_of(response)[0] == [
        "nitro:task-created",
        {"component": "Tasks", "task_id": created.pk},
    ]


@pytest.mark.parametrize(
    ("fields", "errors"),
    [
        ({"title": ""}, {"create_buffer.title": ["This field cannot be blank."]}),
        (
            {"title": "x" * 41, "points": "-1"},
            {
                "create_buffer.title": ["Ensure this value has at most 40 characters (it has 41)."],
                "create_buffer.points": ["Ensure this value is greater than or equal to 0."],
            },
        ),
        (
            {"title": "x", "points": "many"},
            {"create_buffer.points": ["Enter a whole number."]},
        ),
        ({"title": "root"}, {"__all__": ["No roots here."]}),
        (
            {"title": "a\x00b", "note": "\x00"},
            {
                "create_buffer.title": ["Null characters are not allowed."],
                "create_buffer.note": ["Null characters are not allowed."],
            },
        ),
        *(
            (
                {"title": "x", "label": key},
                {
                    "create_buffer.label": [
                        "Select a valid choice. That choice is not one of the available choices."
                    ]
                },
            )
            for key in ("9", "-1", str(2**63), str(10**30))
        ),
    ],
)
def test_what_is_wrong_is_shown_at_its_field(
    client: Client, task: Task, fields: dict[str, str], errors: dict[str, list[str]]
):
    posted = {f"create_buffer.{name}": value for name, value in fields.items()}
    response = act(client, mounted(Tasks), "create_item", fields=posted)
    root = after(response, 422)
    assert errors_of(root) == errors
    for name, value in posted.items():  # what was typed is kept
        (field,) = root.element.select(f"[data-nitro-model='{name}']")
        assert field["value"] == value
        assert field.has_attr("aria-invalid") == (name in errors)
    assert names_of(response) == ["nitro:error"]
    assert Task.objects.count() == 1


def test_the_database_has_the_last_word(client: Client, task: Task):
    """The constraint spans a column that is set after the checks."""
    root = mounted(Tasks)
    response = act(client, root, "create_item", fields={"create_buffer.title": "Sweep"})
    assert errors_of(after(response, 422)) == {
        "__all__": ["Task with this Organization and Title already exists."]
    }
    assert Task.objects.count() == 1


def test_only_the_buffer_that_is_saved_has_to_be_valid(client: Client, task: Task):
    fields = {"create_buffer.points": "none", "edit_buffer.note": "fast"}
    root = after(act(client, editing(client, task), "save_edit", fields=fields))
    task.refresh_from_db()
    assert task.note == "fast"
    assert root.state()["create_buffer"]["points"] == "none"
    for name, arguments in (
        ("start_edit", {"id": task.pk}),
        ("cancel_edit", {}),
        ("delete_item", {"id": task.pk}),
    ):
        root = after(act(client, root, name, arguments, fields={"create_buffer.points": "x"}))
    fields = {"create_buffer.title": "Dust", "edit_buffer.points": "none"}
    task.save(force_insert=True)
    after(act(client, editing(client, task), "create_item", fields=fields))
    assert Task.objects.filter(title="Dust").exists()


class PriceForm(BaseModel):
    name: str = ""
    price: float | None = None


class PricesState(BaseModel):
    create_buffer: PriceForm = PriceForm()
    edit_buffer: PriceForm | None = None
    editing_id: int | None = None


class Prices(CrudNitroComponent[PricesState]):
    model = Article
    template_name = "price.html"


def test_a_float_for_a_decimal_column(client: Client):
    """A column of two places takes 9.99, though a float of it has more."""
    register_component(Prices)
    fields = {"create_buffer.name": "Rake", "create_buffer.price": "9.99"}
    root = after(act(client, mounted(Prices), "create_item", fields=fields))
    article = Article.objects.get()
    assert article.price == Decimal("9.99")
    root = after(act(client, root, "start_edit", {"id": article.pk}))
    root = after(act(client, root, "save_edit", fields={"edit_buffer.price": "0.1"}))
    article.refresh_from_db()
    assert article.price == Decimal("0.10")
    fields["create_buffer.price"] = "0.001"
    root = after(act(client, root, "create_item", fields=fields), 422)
    assert errors_of(root) == {
        "create_buffer.price": ["Ensure that there are no more than 2 decimal places."]
    }


# Editing


def test_a_row_is_read_into_the_buffer(client: Client, task: Task):
    label = Label.objects.create(name="red")
    task.labels.add(label)
    Task.objects.update(due=datetime.date(2025, 6, 1), details={"a": 1}, label=label)
    root = editing(client, task)
    assert root.state()["editing_id"] == task.pk
    assert root.state()["edit_buffer"] == {
        "title": "Sweep",
        "note": "slowly",
        "points": 0,
        "due": "2025-06-01",
        "details": {"a": 1},
        "label": label.pk,
        "labels": [label.pk],
    }


def test_only_what_was_changed_is_written(client: Client, task: Task):
    """Another visitor's change to another field stays."""
    root = editing(client, task)
    Task.objects.update(note="by somebody else")
    saved: list[Any] = []
    post_save.connect(receiver := lambda update_fields, **_more: saved.append(update_fields), Task)
    before = task.updated_at
    with CaptureQueriesContext(
        connection,
    ) as queries:
        fields = {"edit_buffer.title": "Sweep all", "edit_buffer.note": "slowly"}
        response = act(client, root, "save_edit", fields=fields)
    post_save.disconnect(receiver, Task)
    root = after(response)
    task.refresh_from_db()
    assert (task.title, task.note) == ("Sweep all", "by somebody else")
    assert task.updated_at > before
    assert saved == [frozenset({"title", "updated_at"})]
    (update,) = [query["sql"] for query in queries if query["sql"].startswith("UPDATE")]
    assert "note" not in update
    assert (root.state()["editing_id"], root.state()["edit_buffer"]) == (None, None)
    assert root.read_token().kept == {}
    event = ["nitro:task-updated", {"component": "Tasks", "task_id": task.pk}]
    assert events_of(response)[0] == event


def test_nothing_changed_is_nothing_written(client: Client, task: Task):
    root = editing(client, task)
    with CaptureQueriesContext(connection) as queries:
        response = act(client, root, "save_edit", fields={"edit_buffer.title": "Sweep"})
    assert not [query for query in queries if query["sql"].startswith("UPDATE")]
    assert names_of(response) == ["nitro:action-complete"]
    assert after(response).state()["editing_id"] is None


@pytest.mark.parametrize(
    ("stored", "posted"), [("a\r\nb", "a\nb"), ("a\nb", "a\r\nb"), ("a\r\nb", "a\r\nb")]
)
def test_a_text_is_not_changed_by_its_line_ends(
    client: Client, task: Task, stored: str, posted: str
):
    """A textarea sends those of a browser, whatever the database has."""
    Task.objects.update(note=stored)
    root = editing(client, task)
    Task.objects.update(note="by somebody else")
    fields = {"edit_buffer.title": "Sweep all", "edit_buffer.note": posted}
    act(client, root, "save_edit", fields=fields)
    task.refresh_from_db()
    assert (task.title, task.note) == ("Sweep all", "by somebody else")


def test_a_line_that_was_changed_is_written(client: Client, task: Task):
    Task.objects.update(note="a\r\nb")
    act(client, editing(client, task), "save_edit", fields={"edit_buffer.note": "a\nb\n"})
    task.refresh_from_db()
    assert task.note == "a\nb\n"


def test_an_invalid_edit_keeps_what_was_typed(client: Client, task: Task):
    fields = {"edit_buffer.title": "", "edit_buffer.note": "typed"}
    root = after(act(client, editing(client, task), "save_edit", fields=fields), 422)
    assert errors_of(root) == {"edit_buffer.title": ["This field cannot be blank."]}
    assert root.state()["edit_buffer"]["note"] == "typed"
    assert root.state()["editing_id"] == task.pk
    root = after(act(client, root, "save_edit", fields={"edit_buffer.title": "Now"}))
    task.refresh_from_db()
    assert (task.title, task.note) == ("Now", "typed")


def test_an_edit_is_cancelled(client: Client, task: Task):
    fields = {"edit_buffer.title": "Never"}
    root = after(act(client, editing(client, task), "cancel_edit", fields=fields))
    assert (root.state()["editing_id"], root.state()["edit_buffer"]) == (None, None)
    assert root.read_token().kept == {}
    response = act(client, root, "save_edit")  # a second click, after the first has been answered
    assert (response.status_code, names_of(response)) == (200, ["nitro:action-complete"])
    task.refresh_from_db()
    assert task.title == "Sweep"


def test_what_was_typed_stays_if_the_row_is_opened_again(client: Client, task: Task):
    fields = {"edit_buffer.title": "Half", "edit_buffer.points": "x"}
    root = editing(client, task)
    root = after(act(client, root, "start_edit", {"id": task.pk}, fields=fields))
    assert root.state()["edit_buffer"]["title"] == "Half"
    (points,) = root.element.select("[data-nitro-model='edit_buffer.points']")
    assert points["value"] == "x"
    root = after(act(client, root, "save_edit", fields={"edit_buffer.points": "1"}))
    task.refresh_from_db()
    assert (task.title, task.points) == ("Half", 1)


def test_another_row_may_be_edited_next(client: Client, task: Task):
    other = Task.objects.create(title="Dust", user=task.user, organization=task.organization)
    root = after(act(client, editing(client, task), "start_edit", {"id": other.pk}))
    after(act(client, root, "save_edit", fields={"edit_buffer.title": "Dusted"}))
    assert set(Task.objects.values_list("title", flat=True)) == {"Sweep", "Dusted"}


@pytest.mark.parametrize("component_class", [Tasks, Versioned, Dated])
def test_a_row_that_has_gone_is_not_found(client: Client, task: Task, component_class: Any):
    root = editing(client, task, component_class)
    task.delete()
    response = act(client, root, "save_edit", fields={"edit_buffer.title": "x"})
    assert response.status_code == 404
    assert act(client, root, "start_edit", {"id": 1}).status_code == 404
    assert act(client, root, "delete_item", {"id": 1}).status_code == 404


@pytest.mark.parametrize(("still_there", "raised"), [(True, DatabaseError), (False, Http404)])
def test_a_row_that_goes_while_it_is_saved(
    task: Task, monkeypatch: pytest.MonkeyPatch, still_there: bool, raised: type[Exception]
):
    """Django says that no row was written; why, only the database knows."""
    monkeypatch.setattr(saving, "_exists", lambda *_row: still_there)

    def save() -> None:
        with saving.writing(task):
            Task.objects.all().delete()
            task.save(update_fields=["title"])

    with pytest.raises(raised):
        save()


# Versions


@pytest.mark.parametrize("component_class", [Versioned, Dated])
def test_a_stale_edit_is_refused(client: Client, task: Task, component_class: Any):
    first, second = (editing(client, task, component_class) for _ in range(2))
    after(act(client, first, "save_edit", fields={"edit_buffer.title": "First"}))
    response = act(client, second, "save_edit", fields={"edit_buffer.note": "Second"})
    root = after(response, 422)
    task.refresh_from_db()
    assert (task.title, task.note) == ("First", "slowly")
    assert errors_of(root) == {"__all__": [STALE]}
    assert "somebody else" in root.text
    (field,) = root.element.select("[data-nitro-model='edit_buffer.note']")
    assert field["value"] == "Second"
    root = after(act(client, root, "start_edit", {"id": task.pk}))
    after(act(client, root, "save_edit", fields={"edit_buffer.note": "Third"}))
    task.refresh_from_db()
    assert (task.title, task.note) == ("First", "Third")
    if component_class is Versioned:
        assert task.version == 3


def test_a_version_counts_once_for_each_edit(client: Client, task: Task):
    root = editing(client, task, Versioned)
    after(act(client, root, "save_edit", fields={"edit_buffer.title": ""}), 422)
    task.refresh_from_db()
    assert task.version == 1
    after(act(client, root, "save_edit", fields={"edit_buffer.title": "New"}))
    task.refresh_from_db()
    assert task.version == 2


def test_a_version_field_that_comes_with_a_deploy(
    client: Client, task: Task, monkeypatch: pytest.MonkeyPatch
):
    with monkeypatch.context() as before:
        before.setattr(Versioned, "version_field", None)
        root = editing(client, task, Versioned)
    fields = {"edit_buffer.title": "Blind"}
    after(act(client, root, "save_edit", fields=fields), 422)


def test_a_relation_alone_makes_a_version(client: Client, task: Task):
    class Labelled(Versioned):
        def label_it(self, pk: int) -> None:
            assert self.state.edit_buffer is not None
            self.state.edit_buffer.labels = [pk]

    register_component(Labelled)
    label = Label.objects.create(name="red")
    root = editing(client, task, Labelled)
    root = after(act(client, root, "label_it", {"pk": label.pk}))
    after(act(client, root, "save_edit"))
    task.refresh_from_db()
    assert (task.version, list(task.labels.all())) == (2, [label])


class UrgentForm(BaseModel):
    reason: str = ""
    title: str = ""


class UrgentState(BaseModel):
    edit_buffer: UrgentForm | None = None
    editing_id: int | None = None


class Urgent(CrudNitroComponent[UrgentState]):
    model = UrgentTask
    version_field = "version"
    template_name = "urgent.html"


def test_a_row_in_two_tables(client: Client, task: Task):
    """The version is in the parent's."""
    register_component(Urgent)
    UrgentTask(task_ptr=task, reason="Guests").save_base(raw=True)
    row = UrgentTask.objects.get()
    first, second = (editing(client, row, Urgent) for _ in range(2))
    assert first.state()["edit_buffer"] == {"reason": "Guests", "title": "Sweep"}
    fields = {"edit_buffer.title": "Sweep", "edit_buffer.reason": "Rain"}
    response = act(client, first, "save_edit", fields=fields)
    assert events_of(response)[0][0] == "nitro:urgenttask-updated"
    after(act(client, second, "save_edit", fields={"edit_buffer.title": "Late"}), 422)
    row = UrgentTask.objects.get()
    assert (row.title, row.reason, row.version) == ("Sweep", "Rain", 2)
    after(act(client, second, "delete_item", {"id": row.pk}))
    assert not Task.objects.exists()


class LapForm(BaseModel):
    length: datetime.timedelta = datetime.timedelta(1)
    rest: datetime.timedelta | None = None
    begin: datetime.time | None = None


class LapsState(BaseModel):
    create_buffer: LapForm = LapForm()
    edit_buffer: LapForm | None = None
    editing_id: Any = None


class Laps(CrudNitroComponent[LapsState]):
    model = Lap
    template_name = "laps.html"


class Moments(Laps):
    model = Moment  # type: ignore[assignment]  # of another model


class Weights(Laps):
    model = Weight  # type: ignore[assignment]


LAPS = "{% load nitro_htmx %}" + "".join(
    f'<input {{% nitro_model "{name}" %}}>'
    for name in ("editing_id", *(f"create_buffer.{field}" for field in LapForm.model_fields))
)
TOO_LONG = "-P999999999DT1S"


@pytest.fixture
def laps(settings: Settings) -> None:
    use_templates(
        settings, TEMPLATES | {"laps.html": LAPS + '<input {% nitro_model "editing_id" %}>'}
    )
    for component_class in (Laps, Moments, Weights):
        register_component(component_class)


@pytest.mark.usefixtures("laps")
class TestValuesBeyondWhatADatabaseTakes:
    """Keys and values come from anywhere: what fits nowhere is not found, or not valid."""

    KEYS = [
        TOO_LONG, "P999999999D", "-999999999 00:00:00", "9" * 5000, "1e999", "nan", "-inf", "1e400",
        "9999-12-31T23:59:59-12:00", "0001-01-01T00:00:00+12:00", "0001-01-01", "2026-03-29T02:30",
        "2026-03-29T02:30:00", "x", "", "\x00", "[]", "{}", "true",
    ]  # fmt: skip

    @pytest.mark.parametrize("component_class", [Laps, Moments, Weights])
    @pytest.mark.parametrize("key", KEYS, ids=lambda key: key[:20])
    def test_keys(self, client: Client, component_class: Any, key: str):
        with timezone.override(ZoneInfo("Europe/Berlin")):
            root = mounted(component_class)
            for name in ("start_edit", "delete_item"):
                assert act(client, root, name, {"id": key}).status_code == 404
            fields = {"editing_id": key}
            status = 404 if key else 200  # an empty one says that nothing is edited
            assert act(client, root, "save_edit", fields=fields).status_code == status

    @pytest.mark.parametrize("key", [10**400, -(10**400), 2**70, [1], {"a": 1}, True])
    @pytest.mark.parametrize("component_class", [Laps, Moments, Weights, Tasks])
    def test_keys_of_events(self, client: Client, component_class: Any, key: Any):
        """JSON has more types, and longer numbers, than text in a form."""
        heard = [["call:start_edit", {"id": key}]]
        response = act(client, mounted(component_class), "refresh", heard=heard)
        assert response.status_code == 404

    @pytest.mark.parametrize("component_class", [Laps, Moments, Weights])
    def test_keys_that_are_there(self, client: Client, component_class: Any):
        key: Any = {
            Laps: datetime.timedelta(days=2, microseconds=1),
            Moments: datetime.datetime(2026, 6, 1, 12, tzinfo=datetime.UTC),
            Weights: 2.5,
        }[component_class]
        row = component_class.model.objects.create(pk=key)
        after(act(client, mounted(component_class), "delete_item", {"id": str(row.pk)}))
        assert not component_class.model.objects.exists()

    @pytest.mark.parametrize(
        ("name", "value", "text"),
        [
            ("rest", TOO_LONG, "Enter a valid duration."),
            ("length", TOO_LONG, "Enter a valid duration."),
            ("rest", "P999999999D", "Enter a valid value."),
            ("length", "P999999999D", "Enter a valid value."),
            ("begin", "12:00Z", "Enter a valid value."),
        ],
    )
    def test_values(self, client: Client, name: str, value: str, text: str):
        root = mounted(Laps)
        response = act(client, root, "create_item", fields={f"create_buffer.{name}": value})
        root = after(response, 422)
        assert errors_of(root) == {f"create_buffer.{name}": [text]}
        assert not Lap.objects.exists()


class ScoreForm(BaseModel):
    points: int | None = 1
    rank: int | None = 1


class ScoresState(BaseModel):
    create_buffer: ScoreForm = ScoreForm()
    edit_buffer: ScoreForm | None = None
    editing_id: int | None = None


class Scores(CrudNitroComponent[ScoresState]):
    model = Score
    template_name = "scores.html"


class RankedScores(Scores):
    def perform_create(self, instance: Any) -> None:
        instance.rank = 7 if instance.rank is None else instance.rank
        super().perform_create(instance)


class TestColumnsThatTakeNoNull:
    """A model's checks pass over those that may be blank; the database does not."""

    @pytest.fixture(autouse=True)
    def scores(self, settings: Settings) -> None:
        names = [f"{name}.{field}" for name in ("create_buffer", "edit_buffer")
                 for field in ScoreForm.model_fields]  # fmt: skip
        inputs = [f'<input {{% nitro_model "{name}" %}}>' for name in names]
        template = "".join([*inputs[:2], "{% if edit_buffer %}", *inputs[2:], "{% endif %}"])
        use_templates(settings, {"scores.html": "{% load nitro_htmx %}" + template})
        register_component(Scores)
        register_component(RankedScores)

    def test_what_is_left_empty_gets_the_column_s_default(self, client: Client):
        fields = {"create_buffer.points": "", "create_buffer.rank": "2"}
        root = after(act(client, mounted(Scores), "create_item", fields=fields))
        row = Score.objects.get()
        assert (row.points, row.rank) == (5, 2)
        Score.objects.update(points=9)
        root = after(act(client, root, "start_edit", {"id": row.pk}))
        after(act(client, root, "save_edit", fields={"edit_buffer.points": ""}))
        assert Score.objects.get().points == 5

    def test_without_a_default_it_is_an_error(self, client: Client):
        root = mounted(Scores)
        fields = {"create_buffer.rank": ""}
        root = after(act(client, root, "create_item", fields=fields), 422)
        assert errors_of(root) == {"create_buffer.rank": ["This field cannot be null."]}
        row = Score.objects.create(rank=3)
        root = after(act(client, root, "start_edit", {"id": row.pk}))
        root = after(act(client, root, "save_edit", fields={"edit_buffer.rank": ""}), 422)
        assert errors_of(root) == {"edit_buffer.rank": ["This field cannot be null."]}
        assert Score.objects.get().rank == 3

    def test_a_hook_may_fill_it(self, client: Client):
        fields = {"create_buffer.rank": ""}
        after(act(client, mounted(RankedScores), "create_item", fields=fields))
        assert Score.objects.get().rank == 7


class WeightForm(BaseModel):
    grams: int = 1


class WholeState(BaseModel):
    create_buffer: WeightForm = WeightForm()


class WholeWeights(CrudNitroComponent[WholeState]):
    model = Weight
    template_name = "laps.html"


@pytest.mark.parametrize(
    ("component_class", "name", "value", "text"),
    [
        (
            Prices,
            "price",
            "123456789012.00",
            "Ensure that there are no more than 8 digits in total.",
        ),
        (WholeWeights, "grams", "1" + "0" * 400, "Enter a valid value."),
    ],
)
def test_a_column_s_own_words(
    client: Client, settings: Settings, component_class: Any, name: str, value: str, text: str
):
    """They are better than none of its own."""
    template = f'{{% load nitro_htmx %}}<i {{% nitro_model "create_buffer.{name}" %}}>'
    use_templates(settings, {"laps.html": template, "price.html": template})
    register_component(component_class)
    fields = {f"create_buffer.{name}": value}
    root = after(act(client, mounted(component_class), "create_item", fields=fields), 422)
    assert errors_of(root)[f"create_buffer.{name}"] == [text]


# Deleting


def test_a_row_is_deleted(client: Client, task: Task):
    response = act(client, editing(client, task), "delete_item", {"id": task.pk})
    root = after(response)
    assert not Task.objects.exists()
    assert root.state() == {**root.state(), "editing_id": None, "edit_buffer": None, "seen": 0}
    event = ["nitro:task-deleted", {"component": "Tasks", "task_id": task.pk}]
    assert events_of(response)[0] == event


def test_deleting_another_row_keeps_the_edit(client: Client, task: Task):
    other = Task.objects.create(title="Dust", user=task.user, organization=task.organization)
    root = after(act(client, editing(client, task), "delete_item", {"id": str(other.pk)}))
    assert root.state()["editing_id"] == task.pk
    after(act(client, root, "save_edit", fields={"edit_buffer.title": "x"}))
    assert Task.objects.get().title == "x"


class NameForm(BaseModel):
    name: str = ""


class LabelsState(BaseModel):
    create_buffer: NameForm = NameForm()


class Labels(CrudNitroComponent[LabelsState]):
    model = Label
    template_name = "empty.html"


def test_a_row_that_others_need_stays(client: Client, task: Task):
    register_component(Labels)
    label = Label.objects.create(name="red")
    Task.objects.update(label=label)
    root = after(act(client, mounted(Labels), "delete_item", {"id": label.pk}), 422)
    assert errors_of(root) == {
        "__all__": ["This can't be deleted, because something else depends on it."]
    }
    assert Label.objects.exists()


# What a component opens


def test_a_state_without_a_buffer_has_no_actions_for_it(client: Client):
    class Bare(CrudNitroComponent[Empty]):
        model = Label
        template_name = "empty.html"

    class Withdrawn(Labels):
        delete_item = None  # type: ignore[assignment]

    class Own(CrudNitroComponent[Empty]):
        model = Label
        template_name = "empty.html"

        def create_item(self) -> None:
            Label.objects.create(name="own")

    assert sorted(Bare._meta.actions) == ["delete_item"]
    assert sorted(Labels._meta.actions) == ["create_item", "delete_item"]
    assert sorted(Withdrawn._meta.actions) == ["create_item"]
    assert sorted(Own._meta.actions) == ["create_item", "delete_item"]
    assert sorted(Tasks._meta.actions) == [
        "cancel_edit", "create_item", "delete_item", "save_edit", "start_edit",
    ]  # fmt: skip
    register_component(Bare)
    root = mounted(Bare)
    for name in ("create_item", "start_edit", "save_edit", "cancel_edit", "perform_create"):
        assert act(client, root, name, {"id": 1}).status_code == 404
    with pytest.raises(ComponentError) as caught:
        buffers.needed_class(Bare(root, "x"), "create_buffer")  # type: ignore[arg-type]
    assert "has no 'create_buffer' with a pydantic model." in str(caught.value)


class Empty(BaseModel):
    pass


def test_an_overridden_action_asks_for_the_same(client: Client, task: Task):
    """The empty form for a new row does not stop the saving of another."""

    class Louder(Tasks):
        def save_edit(self) -> Any:
            self.info("Saving")
            return super().save_edit()

        @action(validate=False)
        def create_item(self) -> Any:
            return super().create_item()

    assert Louder._meta.actions["save_edit"].options.validate == "edit_buffer"
    assert Louder._meta.actions["create_item"].options.validate is False
    register_component(Louder)
    fields = {"create_buffer.points": "x", "edit_buffer.title": "New"}
    response = act(client, editing(client, task, Louder), "save_edit", fields=fields)
    assert names_of(response)[0] == "nitro:message"
    assert Task.objects.get().title == "New"
    fields = {"create_buffer.points": "x"}
    root = after(act(client, mounted(Louder), "create_item", fields=fields), 422)
    assert list(errors_of(root)) == ["create_buffer.points"]


def test_a_hook_refuses_a_value_of_the_buffer(client: Client, task: Task):
    class Strict(Tasks):
        def updating(self, field: str, value: Any) -> bool | None:
            return field != "create_buffer.points" or value < 5

    register_component(Strict)
    fields = {"create_buffer.title": "x", "create_buffer.points": "7"}
    root = after(act(client, mounted(Strict), "create_item", fields=fields), 422)
    assert errors_of(root) == {"create_buffer.points": ["This value was not accepted."]}
    root = editing(client, task, Strict)
    after(act(client, root, "save_edit", fields={**fields, "edit_buffer.title": "New"}))
    assert Task.objects.get().title == "New"


def test_events_may_be_switched_off(client: Client, task: Task):
    class Quiet(Tasks):
        emit_changes = False

    register_component(Quiet)
    response = act(client, mounted(Quiet), "delete_item", {"id": task.pk})
    assert names_of(response) == ["nitro:action-complete"]
    assert Quiet.change_events() == ()
    assert Tasks.change_events() == ("task-created", "task-updated", "task-deleted")
    # The page knows before the first click who will hear them.
    told = "nitro:task-created nitro:task-deleted nitro:task-updated"
    assert mounted(Tasks)["data-nitro-emits"] == told
    assert not mounted(Quiet).element.has_attr("data-nitro-emits")


def test_a_list_of_events_need_not_name_the_changes(client: Client, task: Task):
    class Declared(Tasks):
        emits = ["other"]

    register_component(Declared)
    response = act(client, mounted(Declared), "delete_item", {"id": task.pk})
    assert names_of(response)[0] == "nitro:task-deleted"


# Hooks


def test_hooks_change_what_is_saved(client: Client, task: Task):
    class Hooked(Tasks):
        def perform_create(self, instance: Any) -> None:
            super().perform_create(instance)
            self.success(f"Task {instance.pk} is there.")

        def perform_update(self, instance: Any) -> None:
            instance.secret = "set by the hook"
            instance.details["changed"] = 1
            super().perform_update(instance)

        def perform_delete(self, instance: Any) -> None:
            Task.objects.filter(pk=instance.pk).update(secret="archived")

    register_component(Hooked)
    response = act(client, mounted(Hooked), "create_item", fields={"create_buffer.title": "x"})
    assert names_of(response)[:2] == ["nitro:message", "nitro:task-created"]
    root = editing(client, task, Hooked)
    after(act(client, root, "save_edit", fields={"edit_buffer.title": "New"}))
    task.refresh_from_db()
    assert (task.secret, task.details, task.title) == ("set by the hook", {"changed": 1}, "New")
    after(act(client, root, "delete_item", {"id": task.pk}))
    task.refresh_from_db()
    assert task.secret == "archived"


@pytest.mark.parametrize(
    ("raised", "shown"),
    [
        (ValidationError("Not today."), {"__all__": ["Not today."]}),
        (ValidationError({"title": "Taken."}), {"{}.title": ["Taken."]}),
        (ValidationError({"secret": ["a", "b"]}), {"__all__": ["Secret: a", "Secret: b"]}),
    ],
    ids=str,
)
def test_hooks_refuse(client: Client, task: Task, raised: ValidationError, shown: Any):
    class Refusing(Tasks):
        def perform_create(self, instance: Any) -> None:
            super().perform_create(instance)
            self.emit("half-done")
            raise raised

        def perform_update(self, instance: Any) -> None:
            super().perform_update(instance)
            raise raised

        def perform_delete(self, instance: Any) -> None:
            super().perform_delete(instance)
            raise ValidationError("Never.")

    register_component(Refusing)
    root = editing(client, task, Refusing)
    for action_name, buffer in (("create_item", "create_buffer"), ("save_edit", "edit_buffer")):
        response = act(client, root, action_name, fields={f"{buffer}.title": "New"})
        expected = {name.format(buffer): texts for name, texts in shown.items()}
        assert errors_of(after(response, 422)) == expected
        assert names_of(response) == ["nitro:error"]
    response = act(client, root, "delete_item", {"id": task.pk})
    assert errors_of(after(response, 422)) == {"__all__": ["Never."]}
    assert [row.title for row in Task.objects.all()] == ["Sweep"]


# Keys


class DeviceState(BaseModel):
    create_buffer: NameForm = NameForm()
    edit_buffer: NameForm | None = None
    editing_id: uuid.UUID | None = None


class TextKeyState(BaseModel):
    create_buffer: NameForm = NameForm()
    edit_buffer: NameForm | None = None
    editing_id: str | None = None


@pytest.mark.parametrize("state_class", [DeviceState, TextKeyState])
def test_a_uuid_is_a_key(client: Client, state_class: Any):
    class Devices(CrudNitroComponent[state_class]):
        model = Device
        template_name = "name.html"

    register_component(Devices)
    root = mounted(Devices)
    response = act(client, root, "create_item", fields={"create_buffer.name": "Lamp"})
    device = Device.objects.get()
    assert events_of(response)[0][1]["device_id"] == str(device.pk)
    root = editing(client, device, Devices)
    after(act(client, root, "save_edit", fields={"edit_buffer.name": "Light"}))
    assert Device.objects.get().name == "Light"
    for wrong in ("x", "", "0" * 32):
        assert act(client, root, "delete_item", {"id": wrong}).status_code == 404
    after(act(client, root, "delete_item", {"id": device.pk.hex}))
    assert not Device.objects.exists()


class CountryForm(BaseModel):
    code: str = ""
    name: str = Field("", max_length=10)


class CountryState(BaseModel):
    create_buffer: CountryForm = CountryForm()
    edit_buffer: CountryForm | None = None
    editing_id: str | None = None


class Countries(CrudNitroComponent[CountryState]):
    model = Country
    template_name = "country.html"


def test_a_typed_key_names_a_new_row_only(client: Client):
    register_component(Countries)
    root = mounted(Countries)
    fields = {"create_buffer.code": "fr", "create_buffer.name": "France"}
    response = act(client, root, "create_item", fields=fields)
    assert events_of(response)[0][1]["country_id"] == "fr"
    fields["create_buffer.name"] = "Taken"
    root = after(act(client, root, "create_item", fields=fields), 422)
    assert errors_of(root) == {"create_buffer.code": ["Country with this Code already exists."]}
    root = after(act(client, root, "start_edit", {"id": "fr"}))
    fields = {"edit_buffer.code": "de", "edit_buffer.name": "Frankreich"}
    after(act(client, root, "save_edit", fields=fields))
    assert list(Country.objects.values_list("code", "name")) == [("fr", "Frankreich")]


def test_a_key_that_is_taken_at_the_last_moment(client: Client):
    """Saving would otherwise overwrite the row of whoever came first."""

    class Racing(Countries):
        def perform_create(self, instance: Any) -> None:
            if not Country.objects.exists():
                Country.objects.create(code="fr", name="First")
            super().perform_create(instance)

    register_component(Racing)
    fields = {"create_buffer.code": "fr", "create_buffer.name": "Second"}
    # The first comer is part of the same transaction here, so it goes with it.
    with pytest.raises(IntegrityError):
        act(client, mounted(Racing), "create_item", fields=fields)


def test_an_error_of_the_database_after_a_row_was_saved_is_no_missing_row(client: Client):
    """What was saved is rolled back, so the row is not there."""

    class Failing(Countries):
        def perform_create(self, instance: Any) -> None:
            super().perform_create(instance)
            raise DatabaseError("no such table")

    register_component(Failing)
    fields = {"create_buffer.code": "fr", "create_buffer.name": "France"}
    with pytest.raises(DatabaseError, match="no such table"):
        act(client, mounted(Failing), "create_item", fields=fields)
    assert not Country.objects.exists()


def test_a_key_that_a_browser_could_not_count():
    class Big(Labels):
        pass

    component: Any = Big(page_request(), "x")
    component._announce("created", 2**53)
    component._announce("created", 2**53 - 1)
    details = [event.detail["label_id"] for event in component._instance.events]
    assert details == [str(2**53), 2**53 - 1]


class ArticleForm(BaseModel):
    name: str = ""
    kind: str = "a"
    maker: int | None = None
    tags: list[int] = []


class ArticlesState(BaseModel):
    create_buffer: ArticleForm = ArticleForm()
    edit_buffer: ArticleForm | None = None
    editing_id: int | None = None
    kind: str = ""


class Articles(CrudNitroComponent[ArticlesState]):
    model = Article
    template_name = "articles.html"


class TestChoices:
    """``{% nitro_field %}`` in a buffer offers what the model's field can hold."""

    TEMPLATE = """
    {% load nitro_htmx %}{% nitro_field "kind" %}
    {% nitro_field "create_buffer.name" %}{% nitro_field "create_buffer.kind" %}
    {% nitro_field "create_buffer.maker" %}{% nitro_field "create_buffer.tags" %}
    {% if edit_buffer %}{% nitro_field "edit_buffer.maker" %}{% endif %}
    """
    BLANK = ("", "---------")

    def show(self, settings: Settings, component: type[Articles], template: str = "") -> Root:
        use_templates(settings, {"articles.html": template or self.TEMPLATE})
        register_component(component)
        return mounted(component)

    def options(self, root: Root, name: str) -> list[tuple[str, str]] | None:
        field = root.element.select_one(f"[data-nitro-model='{name}']")
        assert field is not None
        if field.name != "select":
            return None
        return [(str(option["value"]), option.text) for option in field.select("option")]

    def test_choices_and_related_rows_are_menus(self, settings: Settings):
        """As in Django's forms: sorted, with an empty option unless there is a default."""
        two, one = (Maker.objects.create(name=name) for name in ("Two", "One"))
        tag = Tag.objects.create(name="new")
        root = self.show(settings, Articles)
        assert self.options(root, "create_buffer.name") is None
        assert self.options(root, "kind") is None
        assert self.options(root, "create_buffer.kind") == [("a", "Apple"), ("p", "Pear")]
        makers = [self.BLANK, (str(one.pk), "One"), (str(two.pk), "Two")]
        assert self.options(root, "create_buffer.maker") == makers
        assert self.options(root, "create_buffer.tags") == [(str(tag.pk), "new")]
        assert root.element.select("[data-nitro-model='create_buffer.tags'][multiple]")

    def test_the_row_that_is_edited_is_chosen(self, settings: Settings, client: Client):
        """Its own value is selected, and another one is saved."""
        one, two = (Maker.objects.create(name=name) for name in ("One", "Two"))
        article = Article.objects.create(name="Cup", maker=two)
        root = self.show(settings, Articles)
        root = after(act(client, root, "start_edit", {"id": article.pk}))
        chosen = root.element.select("[data-nitro-model='edit_buffer.maker'] option[selected]")
        assert [option.text for option in chosen] == ["Two"]
        after(act(client, root, "save_edit", fields={"edit_buffer.maker": str(one.pk)}))
        article.refresh_from_db()
        assert article.maker == one

    def test_only_rows_that_may_be_chosen_are_offered(self, settings: Settings):
        """Those of ``get_related_queryset()``, so nobody reads of others."""

        class Narrow(Articles):
            def get_related_queryset(self, field: str) -> Any:
                return super().get_related_queryset(field).exclude(name="Secret")

        Maker.objects.create(name="Secret")
        root = self.show(settings, Narrow)
        assert self.options(root, "create_buffer.maker") == [self.BLANK]

    def test_the_hook_replaces_the_options(self, settings: Settings):
        """``None`` is any value."""

        class Own(Articles):
            def get_field_choices(self, field: str) -> Any:
                return {"kind": None, "name": [("x", "An X")]}.get(field)

        root = self.show(settings, Own)
        assert self.options(root, "create_buffer.kind") is None
        assert self.options(root, "create_buffer.name") == [("x", "An X")]

    def test_the_template_has_the_last_word(self, settings: Settings):
        """An input is an input, and ``choices=`` is what it says."""
        root = self.show(
            settings,
            Articles,
            """{% load nitro_htmx %}{% nitro_field "create_buffer.kind" widget="radio" %}
            {% nitro_field "create_buffer.maker" widget="textarea" %}
            {% nitro_field "create_buffer.name" choices="ab" %}""",
        )
        radios = root.element.select("[data-nitro-model='create_buffer.kind'][type=radio]")
        assert [radio["value"] for radio in radios] == ["a", "p"]
        assert root.element.select_one("textarea[data-nitro-model='create_buffer.maker']")
        assert self.options(root, "create_buffer.name") == [("a", "a"), ("b", "b")]

    def test_too_many_rows_are_no_menu(self, settings: Settings, monkeypatch: Any):
        """Then the key is typed."""
        monkeypatch.setattr(choices, "MAX_CHOICES", 2)
        for number in range(2):
            Maker.objects.create(name=f"Maker {number}")
        assert len(self.options(self.show(settings, Articles), "create_buffer.maker") or ()) == 3
        Maker.objects.create(name="One too many")
        assert self.options(mounted(Articles), "create_buffer.maker") is None


class NoteForm(BaseModel):
    text: str = ""
    data: Any = None
    words: list[str] = []
    is_read: bool | None = None
    tags: list[int] = []
    about: int | None = None


class NotesState(BaseModel):
    edit_buffer: NoteForm | None = None
    editing_id: int | None = None


class Notes(CrudNitroComponent[NotesState]):
    model = Note
    template_name = "notes.html"


NOTES_TEMPLATE = """
{% load nitro_htmx %}
{% if edit_buffer %}
  <form method="post" {% nitro_action "save_edit" %}>
    {% nitro_field "edit_buffer.text" %}{% nitro_field "edit_buffer.data" %}
    {% nitro_field "edit_buffer.words" %}{% nitro_field "edit_buffer.is_read" %}
    {% nitro_field "edit_buffer.tags" %}{% nitro_field "edit_buffer.about" %}
  </form>
{% endif %}
"""


class TestWhatIsLeftAlone:
    """An edit of one field writes no other, whatever their inputs make of their values."""

    @pytest.fixture
    def note(self, settings: Settings) -> Note:
        use_templates(settings, {"notes.html": NOTES_TEMPLATE})
        register_component(Notes)
        return Note.objects.create(text="Old", words=["b", "a", "a"])

    def edit(self, nitro: Nitro, note: Note, **fields: Any) -> None:
        notes = nitro.mount(Notes)
        notes.call("start_edit", id=note.pk)
        for name, value in fields.items():
            notes.fill(f"edit_buffer.{name}", value)
        notes.submit()
        notes.assert_complete("save_edit")
        note.refresh_from_db()

    @pytest.mark.parametrize("data", [None, "5", "", 5, 1.5, True, [1, "2"], {"a": [1]}], ids=str)
    def test_an_untyped_value(self, nitro: Nitro, note: Note, data: Any):
        note.data = data
        note.save()
        self.edit(nitro, note, text="New")
        assert (note.text, note.data, note.words) == ("New", data, ["b", "a", "a"])
        assert type(note.data) is type(data)

    @pytest.mark.parametrize("is_read", [None, True, False])
    def test_what_is_neither_true_nor_false(self, nitro: Nitro, note: Note, is_read: bool | None):
        """As a check box it would be false. A form of Django's has a menu, too."""
        note.is_read = is_read
        note.save()
        self.edit(nitro, note, text="New")
        assert note.is_read is is_read
        self.edit(nitro, note, is_read="False")
        assert note.is_read is False
        self.edit(nitro, note, is_read="")
        assert note.is_read is None

    def test_more_related_rows_than_a_menu_has(
        self, nitro: Nitro, note: Note, monkeypatch: pytest.MonkeyPatch
    ):
        """Those that are chosen are offered, so they stay, and may be taken away."""
        monkeypatch.setattr(choices, "MAX_CHOICES", 2)
        tags = [Tag.objects.create(name=str(number)) for number in range(3)]
        note.tags.set(tags[1:])
        self.edit(nitro, note, text="New")
        assert list(note.tags.order_by("pk")) == tags[1:]
        self.edit(nitro, note, tags=[str(tags[2].pk)])
        assert list(note.tags.all()) == tags[2:]

    def test_a_row_with_several_reasons_to_be_offered_is_there_once(self, nitro: Nitro, note: Note):
        """As in Django's forms."""
        cup, _plain = (Article.objects.create(name=name) for name in ("Cup", "Plain"))
        for name in ("ta", "tb"):
            cup.tags.create(name=name)
        notes = nitro.mount(Notes)
        notes.call("start_edit", id=note.pk)
        options = notes.element.select("[data-nitro-model='edit_buffer.about'] option")
        assert [option.text for option in options] == ["---------", "Cup"]
        self.edit(nitro, note, about=str(cup.pk))
        assert note.about == cup


class AccountForm(BaseModel):
    username: str = ""
    email: str = Field("", title="Mail")
    nickname: str = ""


class AccountsState(BaseListState):
    create_buffer: AccountForm = AccountForm()
    edit_buffer: AccountForm = AccountForm()


class Accounts(CrudNitroComponent[AccountsState]):
    model = User
    template_name = "accounts.html"


class AccountState(BaseModel):
    id: int = 0
    first_name: str = ""


class Account(ModelNitroComponent[AccountState]):
    model = User
    template_name = "account.html"


def test_labels_and_help_are_those_of_the_model_s_fields(settings: Settings, db: None):
    """In the visitor's language; what the buffer's field itself says goes first."""
    fields = (f'{{% nitro_field "create_buffer.{name}" %}}' for name in AccountForm.model_fields)
    texts = {
        "accounts.html": "{% load nitro_htmx %}" + "".join(fields),
        "account.html": '{% load nitro_htmx %}{% nitro_field "first_name" %}',
    }
    use_templates(settings, texts)
    with isolated_registry(), override("de"):
        register_component(Accounts)
        register_component(Account)
        root = mounted(Accounts)
        labels = [label.get_text() for label in root.element.select("label")]
        assert labels == ["Benutzername", "Mail", "Nickname"]
        assert "Erforderlich. 150 Zeichen oder weniger." in root.text
        user = User.objects.create_user("ada")
        assert mounted(Account, pk=user.pk).text == "Vorname"
