"""Tests of ``ModelNitroComponent`` with rows of every kind."""

from __future__ import annotations

import datetime
import uuid
from typing import Any

import html5lib
import pytest
from django.contrib.auth.models import Group, User
from django.http import Http404
from django.test import Client
from pydantic import BaseModel
from pytest_django import DjangoAssertNumQueries, Settings

from nitro_htmx import ModelNitroComponent, OwnershipMixin, register_component
from tests.site.models import Country, Device, Label, Maker, Seat, Task
from tests.support import act, events_of, mounted, root_of, use_templates


class LabelSchema(BaseModel):
    id: int
    name: str


class TaskSchema(BaseModel):
    id: int
    title: str
    organization: int
    label: LabelSchema | None
    labels: list[LabelSchema]
    label_id: int | None
    attachment: str
    due: datetime.date | None
    is_open: bool = False
    clean: str = "not the method"


class TaskCard(ModelNitroComponent[TaskSchema]):
    model = Task
    template_name = "card.html"

    def open(self) -> None:
        self.state.is_open = True

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(row=self.get_object(self.state.id), **kwargs)


class OwnCard(OwnershipMixin, TaskCard):
    pass


class KeyState(BaseModel):
    pk: uuid.UUID


class DeviceCard(ModelNitroComponent[KeyState]):
    model = Device
    template_name = "key.html"


class CodeState(BaseModel):
    code: str
    id: int = 0


class SeatState(BaseModel):
    pk: tuple[int, int]
    name: str


class SeatCard(ModelNitroComponent[SeatState]):
    model = Seat
    template_name = "key.html"


class CountryCard(ModelNitroComponent[CodeState]):
    model = Country
    template_name = "key.html"


@pytest.fixture(autouse=True)
def components(registry: None, settings: Settings, db: None) -> None:
    card = "{{ row.title }} {{ is_open }}"
    own = "Gone: {{ state.title }} {{ component.component_id }}"
    use_templates(settings, {"card.html": card, "key.html": "{{ state }}", "own.html": own})
    for component_class in (TaskCard, OwnCard, DeviceCard, SeatCard, CountryCard):
        register_component(component_class)


@pytest.fixture
def task() -> Task:
    return Task.objects.create(
        title="Sweep",
        user=User.objects.create_user("ada"),
        organization=Group.objects.create(name="Home"),
        label=Label.objects.create(name="red"),
    )


def test_relations_are_read_as_the_annotations_say(
    task: Task, django_assert_num_queries: DjangoAssertNumQueries
):
    blue = Label.objects.create(name="blue")
    task.labels.add(blue)
    with django_assert_num_queries(4):  # the row, its label, its labels, and the template's own
        root = mounted(TaskCard, pk=task.pk)
    assert root.state() == {
        "id": task.pk,
        "title": "Sweep",
        "organization": task.organization_id,
        "label": {"id": task.label_id, "name": "red"},
        "labels": [{"id": blue.pk, "name": "blue"}],
        "label_id": task.label_id,
        "attachment": "",
        "due": None,
        "is_open": False,
        "clean": "not the method",
    }


def test_a_refresh_keeps_the_component_s_own_fields(client: Client, task: Task):
    root = root_of(act(client, mounted(TaskCard, task_id=task.pk), "open").content)
    Task.objects.update(title="Swept")
    root = root_of(act(client, root, "refresh").content)
    assert root.text == "Swept True"
    assert root.state()["title"] == "Swept"


@pytest.mark.parametrize("key", ["uuid", "hex", "text"])
def test_a_uuid_finds_the_row(client: Client, key: str):
    device = Device.objects.create(name="Lamp")
    given = {"uuid": device.pk, "hex": device.pk.hex, "text": str(device.pk)}[key]
    for name in ("pk", "id", "device_id"):
        kwargs: dict[str, Any] = {name: given}
        root = mounted(DeviceCard, **kwargs)
        assert root.state() == {"pk": str(device.pk)}
    assert act(client, root, "refresh").status_code == 200
    with pytest.raises(Http404):
        mounted(DeviceCard, pk="no uuid")


def test_a_key_of_another_name_finds_the_row(client: Client):
    Country.objects.create(code="fr", name="France")
    root = mounted(CountryCard, pk="fr")
    assert "fr" in root_of(act(client, root, "refresh").content).text


def test_a_key_of_two_columns_finds_the_row(client: Client):
    seat = Seat.objects.create(maker=Maker.objects.create(name="A"), number=2, name="Aisle")
    root = mounted(SeatCard, pk=seat.pk)
    Seat.objects.update(name="Window")
    root = root_of(act(client, root, "refresh").content)
    assert root.state() == {"pk": list(seat.pk), "name": "Window"}


@pytest.mark.parametrize("way", ["refresh", "poll", "event"])
def test_a_row_that_has_gone_is_said_to_be_gone(client: Client, task: Task, way: str):
    root = mounted(TaskCard, pk=task.pk)
    task.delete()
    heard = [["nitro:refresh-taskcard", {}]] if way == "event" else None
    response = act(client, root, "refresh", heard=heard, is_quiet=way != "refresh")
    assert response.status_code == 200
    gone = root_of(response.content)
    assert gone.text == "This is no longer available."
    for attribute in ("id", "hx-post", "hx-trigger", "data-nitro-url"):
        assert gone[attribute] == root[attribute]
    names = [name for name, _detail in events_of(response)]
    assert names == (["nitro:action-complete"] if way == "refresh" else [])
    task.pk = gone.state()["id"]
    task.save(force_insert=True)  # it may come back
    assert root_of(act(client, gone, "refresh").content).text == "Sweep False"


def test_a_row_that_is_no_longer_the_visitor_s_is_gone_too(client: Client, task: Task):
    client.force_login(task.user)
    request: Any = client.get("/").wsgi_request
    root = mounted(OwnCard, pk=task.pk, request=request)
    Task.objects.update(user=User.objects.create_user("bob"))
    response = act(client, root, "refresh")
    assert root_of(response.content).text == "This is no longer available."
    assert "Sweep" not in response.content.decode()


def test_the_template_may_be_another(client: Client, task: Task):
    class Own(TaskCard):
        deleted_template_name = "own.html"

    register_component(Own)
    root = mounted(Own, pk=task.pk)
    task.delete()
    response = act(client, root, "refresh")
    assert root_of(response.content).text == "Gone: Sweep nitro-own-1"


@pytest.mark.parametrize(
    ("tag", "around"),
    [("tr", "<table>{}</table>"), ("tbody", "<table>{}</table>"), ("ul", "{}"), ("section", "{}")],
)
def test_the_ready_template_fits_any_element(client: Client, task: Task, tag: str, around: str):
    own_tag = tag

    class Tagged(TaskCard):
        tag = own_tag

    register_component(Tagged)
    root = mounted(Tagged, pk=task.pk)
    task.delete()
    html = act(client, root, "refresh").content.decode()
    page = "<!DOCTYPE html><title>x</title>" + around.format(html)
    parser = html5lib.HTMLParser(strict=True)
    parser.parse(page)
    assert root_of(html).text == "This is no longer available."


def test_an_action_may_find_the_row_gone(client: Client, task: Task):
    class Refreshing(TaskCard):
        def sweep(self) -> None:
            Task.objects.all().delete()
            self.refresh()
            assert self.is_deleted

    register_component(Refreshing)
    response = act(client, mounted(Refreshing, pk=task.pk), "sweep")
    assert root_of(response.content).text == "This is no longer available."
