"""Tests of ``nitro_htmx/components/querysets.py``."""

import uuid
from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.contrib.sessions.models import Session
from django.core.exceptions import ValidationError
from django.db import models
from django.http import Http404
from django.utils import timezone
from pydantic import BaseModel
from pytest_django import DjangoAssertNumQueries

from nitro_htmx.components.querysets import QuerysetComponent, find_row
from nitro_htmx.components.rows.saving import check_related
from nitro_htmx.exceptions import ComponentError
from tests.site.models import Maker, Seat
from tests.support import page_request


class State(BaseModel):
    pass


class Groups(QuerysetComponent[State]):
    model = Group


def make(component_class: type[QuerysetComponent[Any]]) -> Any:
    return component_class(page_request(), "nitro-groups-1")


class Hides:
    """A mixin that hides the rows of one name."""

    name: str

    def _scope(self, queryset: Any) -> Any:
        return queryset.exclude(name="hidden")


class Shortens:
    def _scope(self, queryset: Any) -> Any:
        return queryset.exclude(name__startswith="long")


def define(*bases: type) -> Any:
    """Return a component whose ``get_queryset()`` forgets ``super()``."""

    class Component(*bases):  # type: ignore[misc]
        model = Group

        def get_queryset(self) -> Any:
            return Group.objects.all()

    return Component


@pytest.mark.parametrize(
    "component_class",
    [
        define(Hides, Shortens, QuerysetComponent[State]),
        define(Shortens, Hides, QuerysetComponent[State]),
        define(QuerysetComponent[State], Hides, Shortens),
        define(Hides, QuerysetComponent[State], Shortens),
        define(define(Hides, QuerysetComponent[State]), Shortens),
    ],
)
@pytest.mark.django_db
def test_every_scope_holds_whatever_the_order_of_the_bases(component_class: Any):
    for name in ("hidden", "long story", "plain"):
        Group.objects.create(name=name)
    component = make(component_class)
    assert [group.name for group in component.scoped_queryset()] == ["plain"]
    for group in Group.objects.exclude(name="plain"):
        with pytest.raises(Http404):
            component.get_object(group.pk)


@pytest.mark.parametrize("lifted", [None, lambda self, queryset: queryset])
@pytest.mark.django_db
def test_a_subclass_can_not_lift_a_scope(lifted: Any):
    class Careless(define(Hides, QuerysetComponent[State])):  # type: ignore[misc]
        _scope = lifted

    Group.objects.create(name="hidden")
    assert list(make(Careless).scoped_queryset()) == []


@pytest.mark.django_db
def test_a_manager_and_a_used_queryset_do(django_assert_num_queries: DjangoAssertNumQueries):
    used = Group.objects.all()
    assert list(used) == []

    class Managed(Groups):
        def get_queryset(self) -> Any:
            return Group.objects

    class Used(Groups):
        def get_queryset(self) -> Any:
            return used

    group = Group.objects.create(name="new")
    for component_class in (Groups, Managed, Used):
        with django_assert_num_queries(1):
            assert make(component_class).get_object(str(group.pk)) == group


@pytest.mark.parametrize("name", ["scoped_queryset", "get_object"])
def test_what_guards_rows_is_final(name: str):
    with pytest.raises(ComponentError) as caught:
        type("Bad", (Groups,), {name: lambda self: None})
    assert str(caught.value) == (
        f"Bad.{name} overrides what the framework itself calls. Rename it; the hooks are: "
        "get_channels, get_context_data, get_initial_state, get_queryset, refresh, updated, "
        "updating."
    )


def test_a_component_without_a_model():
    class Modelless(QuerysetComponent[State]):
        pass

    with pytest.raises(ComponentError) as caught:
        make(Modelless).scoped_queryset()
    assert str(caught.value).endswith(
        "Modelless has no model. Write model = Product, or override get_queryset()."
    )


@pytest.mark.django_db
def test_keys_of_any_type():
    """What the key field can't read is not found, and never reaches the database."""
    session = Session.objects.create(session_key="abc", expire_date=timezone.now())
    assert find_row(Session.objects.all(), "abc") == session
    keys: list[Any] = ["", "x", 7, None, [], {}, "\ud800"]
    for pk in keys:
        with pytest.raises(Http404):
            find_row(Session.objects.all(), pk)


def test_a_queryset_that_can_not_be_searched_is_no_missing_row():
    """A 404 would hide the mistake."""
    with pytest.raises(TypeError, match="Cannot filter a query once a slice has been taken"):
        find_row(Session.objects.all()[:10], "abc")


class Code(models.Model):
    """A row with a key of text; it has no table."""

    code = models.CharField(primary_key=True, max_length=9)

    class Meta:
        app_label = "querysets"
        managed = False

    def __str__(self) -> str:
        return self.code


class Coded(models.Model):
    """A row that refers to one with a key of text; it has no table."""

    code = models.ForeignKey(Code, on_delete=models.CASCADE)

    class Meta:
        app_label = "querysets"
        managed = False

    def __str__(self) -> str:
        return str(self.code)


@pytest.mark.parametrize("key", ["\x00", "abc\x00"])
def test_a_key_with_the_character_nul_never_reaches_the_database(key: str):
    """PostgreSQL fails on it."""
    rows = Code._default_manager.all()
    with pytest.raises(Http404):
        find_row(rows, key)
    field: Any = Coded._meta.get_field("code")
    with pytest.raises(ValidationError):
        check_related(field, rows, key)


class Row(models.Model):
    """A row with a UUID; it has no table."""

    id = models.UUIDField(primary_key=True)

    class Meta:
        app_label = "querysets"
        managed = False

    def __str__(self) -> str:
        return str(self.id)


@pytest.mark.parametrize("pk", ["", "x", "1", -1, 2**129, [], {}, b"x", 1.5])
def test_what_is_no_uuid_is_not_found(pk: Any):
    with pytest.raises(Http404) as caught:
        find_row(Row._default_manager.all(), pk)  # a query would fail: there is no table
    assert str(caught.value) == f"No row has the key {pk!r}."


def test_a_uuid_is_taken_as_text(monkeypatch: pytest.MonkeyPatch):
    taken = []
    monkeypatch.setattr(models.QuerySet, "get", lambda self, pk: taken.append(pk))
    given = uuid.uuid4()
    find_row(Row._default_manager.all(), str(given))
    assert taken == [given]


@pytest.mark.django_db
def test_a_key_of_two_columns():
    maker = Maker.objects.create(name="Tischler", pk=7)
    seat = Seat.objects.create(maker=maker, number=2, name="Aisle")
    rows = Seat.objects.all()
    for key in (seat.pk, [7, 2], ["7", "2"], "[7, 2]", '["7", "2"]'):
        assert find_row(rows, key) == seat
    for key in ("7", 7, None, "", "x", "[7]", "[7, 2, 1]", {"a": 7}, [7, None], [7, "x"], [[7], 2]):
        with pytest.raises(Http404):
            find_row(rows, key)
    for key in ([7, 2**70], [2**70, 2], "[7, 1e400]", '["\x00", 2]', [7, 3]):
        with pytest.raises(Http404):
            find_row(rows, key)
