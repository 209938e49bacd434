"""Tests of ``nitro_htmx/components/lists/``: what a list shows, and what it refuses."""

from __future__ import annotations

import datetime
import json
import uuid
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import User
from django.core.paginator import EmptyPage, Paginator
from django.db import connection
from django.db.models import Count, F, Prefetch, QuerySet
from django.test import Client
from pydantic import BaseModel
from pytest_django import DjangoAssertNumQueries, Settings

from nitro_htmx import (
    BaseListComponent,
    BaseListState,
    CrudNitroComponent,
    OwnershipMixin,
    PermissionMixin,
    StoredFile,
    helper,
    register_component,
)
from nitro_htmx.checks import check_project
from nitro_htmx.components.lists import filter_inputs
from nitro_htmx.components.lists.filters import build_filters
from nitro_htmx.components.lists.paginator import CountlessPaginator
from nitro_htmx.exceptions import ComponentError
from tests.site.models import Article, Maker, Note, Seat, Tag, Task
from tests.support import (
    Root,
    act,
    error_of,
    events_of,
    isolated_registry,
    mounted,
    page_request,
    render_page,
    root_of,
    use_templates,
)

NAMES = "{% for item in items %}{{ item.name }},{% endfor %}"


class NamedState(BaseListState):
    is_short: bool = False


class Goods(BaseListComponent[NamedState]):
    template_name = "goods.html"
    model = Article
    search_fields = ["name", "^kind", "=number", "maker__name", "tags__name"]
    filter_fields = [
        "kind",
        "is_new",
        "number",
        "number__in",
        "price__gte",
        "price__range",
        "weight__lt",
        "added",
        "added__year",
        "added__isnull",
        "changed__date",
        "changed__gte",
        "code",
        "maker",
        "maker__name__icontains",
        "maker__name__iexact",
        "tags",
        "tags__name",
    ]
    ordering_fields = {
        "name": "name",
        "price": "price",
        "maker": ("maker__name", "-price"),
        "tags": F("tag_count"),
        "rank": F("price").desc(),
    }
    ordering = "name"
    per_page = 3
    max_per_page = 10

    def get_queryset(self) -> QuerySet[Any]:
        rows: QuerySet[Any] = super().get_queryset().annotate(tag_count=Count("tags"))
        return rows

    def filter_queryset(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        rows: QuerySet[Any] = super().filter_queryset(queryset)
        return rows.filter(number__lt=2) if self.state.is_short else rows


class Addressed(Goods):
    url_fields = {
        "search": "q",
        "kind": "kind",
        "number__in": "n",
        "ordering": "sort",
        "page": "page",
        "per_page": "rows",
        "is_short": "short",
    }


class Uncounted(Goods):
    count_rows = False
    url_fields = {"page": "page"}


class TagState(BaseListState):
    pass


class TaskForm(BaseModel):
    title: str = ""


class TaskState(BaseListState):
    create_buffer: TaskForm = TaskForm()
    edit_buffer: TaskForm | None = None
    editing_id: int | None = None


class Tasks(OwnershipMixin, CrudNitroComponent[TaskState], BaseListComponent[TaskState]):
    template_name = "nitro_htmx/list/list.html"
    model = Task
    search_fields = ["title"]
    filter_fields = ["label"]
    list_display = ["title", "points", "label"]


@pytest.fixture(autouse=True)
def components(registry: None, settings: Settings) -> None:
    use_templates(settings, {"goods.html": NAMES})
    for component_class in (Goods, Addressed, Uncounted, Tasks):
        register_component(component_class)


@pytest.fixture
def articles(db: None) -> list[Article]:
    """Make seven articles, a to g."""
    makers = [Maker.objects.create(name=name) for name in ("Smith & Son", "Jones")]
    made = []
    for at, name in enumerate(["apple", "berry", "cherry", "date", "elder", "fig pie", "grape"]):
        made.append(
            Article.objects.create(
                name=name,
                number=at,
                price=Decimal(at) / 2,
                weight=at,
                kind="ap"[at % 2],
                is_new=at > 4,
                added=datetime.date(2020 + at, 1, 1) if at else None,
                changed=datetime.datetime(2020 + at, 1, 1, 12, tzinfo=datetime.UTC),
                code=uuid.UUID(int=at),
                maker=makers[at % 2],
            )
        )
    red, reddish = Tag.objects.create(name="red"), Tag.objects.create(name="reddish")
    made[0].tags.add(red, reddish)
    made[2].tags.add(red)
    return made


def names(response: Any) -> str:
    """Return the first letters of the rows, in their order."""
    assert response.status_code == 200, error_of(response)
    return _letters(root_of(response.content))


def _letters(root: Root) -> str:
    return "".join(name.strip()[0] for name in root.text.split(",") if name.strip())


class Visitor:
    """Calls actions one after the other, each on the state that the one before left."""

    def __init__(self, client: Client, root: Root) -> None:
        self.client = client
        self.root = root

    def act(self, action: str, arguments: Any = None, **options: Any) -> str:
        response = act(self.client, self.root, action, arguments, **options)
        found = names(response)
        self.root = root_of(response.content)
        self.events = dict(events_of(response))
        return found


@pytest.fixture
def goods(client: Client, articles: list[Article]) -> Visitor:
    return Visitor(client, mounted(Goods))


# Pages


def test_turning_pages(goods: Visitor):
    """Beyond the ends there is nothing, and the state knows where it is."""
    assert _letters(goods.root) == "abc"
    assert goods.act("next_page") == "def"
    assert goods.act("next_page") == "g"
    assert goods.act("next_page") == "g"
    assert goods.root.state()["page"] == 3
    assert goods.act("previous_page") == "def"
    assert goods.act("go_to_page", {"page": 10**30}) == "g"
    assert goods.act("go_to_page", {"page": -5}) == "abc"
    assert goods.act("previous_page") == "abc"
    assert goods.act("set_per_page", {"per_page": 10}) == "abcdefg"


def test_a_page_that_has_gone_shows_the_last(goods: Visitor):
    goods.act("go_to_page", {"page": 3})
    Article.objects.filter(number__gt=2).delete()
    assert goods.act("refresh", is_quiet=True) == "abc"
    assert goods.root.state()["page"] == 1


def test_no_rows(client: Client, db: None):
    root = mounted(Goods)
    assert root.text == ""
    assert Visitor(client, root).act("next_page") == ""


@pytest.mark.parametrize("per_page", [0, -1, 11, 10**9])
def test_a_visitor_gets_no_more_rows_than_the_maximum(goods: Visitor, per_page: int):
    """Hole 12: 422, and the state stays as it was."""
    response = act(goods.client, goods.root, "set_per_page", {"per_page": per_page})
    assert response.status_code == 422
    assert "per_page" in error_of(response)["error"]


def test_a_template_that_asks_for_too_much_gets_the_default(articles: list[Article]):
    assert _letters(mounted(Goods, per_page=10**9)) == "abc"
    assert _letters(mounted(Goods, per_page=5)) == "abcde"


def test_without_counting(
    client: Client, articles: list[Article], django_assert_num_queries: DjangoAssertNumQueries
):
    with django_assert_num_queries(1):
        visitor = Visitor(client, mounted(Uncounted))
    assert visitor.act("next_page") == "def"
    assert visitor.act("next_page") == "g"
    assert visitor.act("next_page") == "g"
    assert visitor.root.state()["page"] == 3
    Article.objects.filter(name="grape").delete()
    assert visitor.act("refresh", is_quiet=True) == "def"
    assert visitor.act("go_to_page", {"page": 10**30}) == "abc"


def test_the_paginator_without_counting():
    paginator = CountlessPaginator(range(7), 3)
    first, last = paginator.page(1), paginator.page(3)
    assert (first.has_next(), first.has_previous(), first.has_other_pages()) == (True, False, True)
    assert (last.has_next(), last.has_previous()) == (False, True)
    assert (first.start_index(), first.end_index()) == (1, 3)
    assert (last.start_index(), last.end_index()) == (7, 7)
    assert (first.next_page_number(), last.previous_page_number()) == (2, 2)
    assert (paginator.count, paginator.num_pages, repr(last)) == (None, None, "<Page 3>")
    with pytest.raises(EmptyPage):
        paginator.page(4)
    assert paginator.get_page(4).number == 3
    assert paginator.get_page(9).number == 1
    assert CountlessPaginator([], 3).get_page(1).start_index() == 0


def test_a_paginator_of_ones_own(articles: list[Article]):
    class Generous(Paginator):
        def __init__(self, rows: Any, per_page: int) -> None:
            super().__init__(rows, per_page, orphans=2)

    class Own(Goods):
        paginator_class = Generous
        per_page = 5

    register_component(Own)
    assert _letters(mounted(Own)) == "abcdefg"


# Searching


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", "abc"),
        ("   ", "abc"),
        ("RRY", "bc"),
        ("che rry", "c"),
        ('"fig pie"', "f"),
        ('"pie fig"', ""),
        ("pie fig", "f"),
        ("smith son", "ace"),
        ("red", "ac"),
        ("red jones", ""),
        ("p", "abd"),
        ("6", "g"),
        ("'", "abc"),
        ('"', "abc"),
        ("\x00", "abc"),
        ("berry\x00", "b"),
        ("%", ""),
        ("_", ""),
        ("'; DROP TABLE", ""),
        ("9" * 40, ""),
        ("x " * 100, ""),
    ],
)
def test_searching(goods: Visitor, text: str, found: str):
    """Each word in some field; a row appears once, whatever it is joined with."""
    goods.act("next_page")
    assert goods.act("search_items", {"search": text}) == found
    assert goods.root.state()["page"] == 1


def test_a_search_that_is_too_long(goods: Visitor):
    response = act(goods.client, goods.root, "search_items", {"search": "x" * 201})
    assert response.status_code == 422


def test_a_list_without_search_fields_shows_all(client: Client, articles: list[Article]):
    class Plain(BaseListComponent[BaseListState]):
        template_name = "goods.html"
        model = Article

    register_component(Plain)
    assert Visitor(client, mounted(Plain)).act("search_items", {"search": "fig"}) == "abcdefg"


def test_a_bound_search_begins_at_the_first_page(
    client: Client, settings: Settings, articles: list[Article]
):
    """However its text comes: with the sync of a live input, or with another action."""
    use_templates(
        settings,
        {"goods.html": '{% load nitro_htmx %}<input {% nitro_model "search" live=True %}>' + NAMES},
    )
    visitor = Visitor(client, mounted(Goods, page=2))
    assert visitor.act("sync", {"field": "search"}, fields={"search": "rry"}) == "bc"
    assert visitor.root.state()["page"] == 1
    assert visitor.act("search_items", fields={"search": "fig"}) == "f"
    too_long = act(
        client, visitor.root, "sync", {"field": "search"}, fields={"search": "x" * 60_000}
    )
    assert too_long.status_code == 200


# Filters


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({"kind": "p"}, "bdf"),
        ({"is_new": "true"}, "fg"),
        ({"is_new": "0", "kind": "p"}, "bd"),
        ({"number__in": ["1", "3"]}, "bd"),
        ({"price__gte": "2.5"}, "fg"),
        ({"price__range": ["1", "2"]}, "cde"),
        ({"weight__lt": "1.5"}, "ab"),
        ({"added": "2023-01-01"}, "d"),
        ({"added__year": "2024"}, "e"),
        ({"added__isnull": "true"}, "a"),
        ({"changed__date": "2025-01-01"}, "f"),
        ({"changed__gte": "2025-01-01T00:00"}, "fg"),
        ({"code": str(uuid.UUID(int=4))}, "e"),
        ({"maker__name__icontains": "JON"}, "bdf"),
        ({"tags__name": "red"}, "ac"),
        ({"kind": "", "number": []}, "abc"),
        ({"kind": ["", "p"]}, "bdf"),
    ],
)
def test_filters(goods: Visitor, filters: dict[str, Any], found: str):
    assert goods.act("set_filters", filters) == found


def test_filters_by_related_rows(goods: Visitor, articles: list[Article]):
    """One row once, though two of its tags are asked for."""
    assert goods.act("set_filters", {"maker": articles[1].maker_id}) == "bdf"
    tag = Tag.objects.get(name="reddish")
    assert goods.act("set_filters", {"maker": "", "tags": tag.pk}) == "a"


def test_filters_add_up_until_they_are_cleared(goods: Visitor):
    goods.act("next_page")
    assert goods.act("set_filters", {"kind": "p"}) == "bdf"
    assert goods.act("set_filters", {"is_new": "true"}) == "f"
    assert goods.act("set_filters", {"kind": ""}) == "fg"
    assert goods.root.state()["filters"] == {"is_new": ["true"]}
    goods.act("search_items", {"search": "fig"})
    assert goods.act("clear_filters") == "abc"
    assert goods.root.state()["search"] == ""


@pytest.mark.parametrize(
    "name",
    [
        "maker__name",
        "maker__name__startswith",
        "maker__article__code",
        "price",
        "price__lte",
        "price__gte__gte",
        "kind__regex",
        "pk",
        "pk__in",
        "tag_count",
        "_state",
        "__class__",
        "items",
        "search",
        "kind\x00",
        "",
    ],
)
def test_what_is_not_declared_can_not_be_filtered_by(goods: Visitor, name: str):
    """Hole 11: 422, whatever the ORM would make of it, and the state stays as it was."""
    response = act(goods.client, goods.root, "set_filters", {name: "x", "kind": "p"})
    assert response.status_code == 422
    assert goods.act("refresh", is_quiet=True) == "abc"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("kind", "z"),
        ("kind", "a\x00"),
        ("is_new", "maybe"),
        ("number", "many"),
        ("number", "9" * 30),
        ("number__in", ["1", "x"]),
        ("number__in", [str(number) for number in range(201)]),
        ("price__gte", "nan"),
        ("price__range", "1"),
        ("price__range", ["1", "2", "3"]),
        ("added", "2023-13-01"),
        ("added__year", "0"),
        ("added__year", "99999999"),
        ("added__isnull", "perhaps"),
        ("changed__date", "soon"),
        ("changed__gte", "0001-01-01T00:00:00+23:59"),
        ("code", "no-uuid"),
        ("maker", "Smith"),
        ("maker", "9" * 30),
        ("maker__name__icontains", "x" * 60_000),
        ("maker__name__iexact", "x" * 60_000),
    ],
)
def test_a_value_that_does_not_fit_is_refused(goods: Visitor, name: str, value: Any):
    """422 and not an error of the database."""
    response = act(goods.client, goods.root, "set_filters", {name: value})
    assert response.status_code == 422, value
    assert name in error_of(response)["error"]


@pytest.mark.parametrize("value", ["1e400", "9" * 30, "1e-400"])
def test_a_number_that_no_column_can_hold_is_no_error(goods: Visitor, value: str):
    """Whether a database can compare with it or not."""
    response = act(goods.client, goods.root, "set_filters", {"price__gte": value})
    assert response.status_code in {200, 422}


def test_filters_given_by_the_template(articles: list[Article]):
    assert _letters(mounted(Goods, kind="p")) == "bdf"
    assert _letters(mounted(Goods, filters={"number__in": [1, 2], "is_new": None})) == "bc"
    assert _letters(mounted(Goods, maker=articles[1].maker, is_new=True)) == "f"
    assert _letters(mounted(Goods, is_short=True)) == "ab"
    with pytest.raises(ComponentError, match="was given the filter 'price'"):
        mounted(Goods, filters={"price": 1})


@pytest.mark.parametrize("declared", [["nothing"], ["kind__regex"], {"price": ["near"]}])
def test_a_filter_that_can_not_work(declared: Any):
    with pytest.raises(ComponentError):
        build_filters(Article, declared)


def test_a_dictionary_of_lookups():
    filters = build_filters(Article, {"price": ["exact", "gte"], "maker__name": ["in"]})
    assert list(filters) == ["price", "price__gte", "maker__name__in"]


# Orders


@pytest.mark.parametrize(
    ("field", "found"),
    [
        ("name", "abc"),
        ("-name", "gfe"),
        ("price", "abc"),
        ("-price", "gfe"),
        ("maker", "fdb"),
        ("-maker", "ace"),
        ("tags", "bde"),
        ("-tags", "acb"),
        ("rank", "gfe"),
        ("-rank", "abc"),
        ("", "abc"),
    ],
)
def test_sorting(goods: Visitor, field: str, found: str):
    goods.act("next_page")
    assert goods.act("sort_by", {"field": field}) == found


@pytest.mark.parametrize("field", ["code", "--name", "maker__name", "?", "-", "name,price", "pk"])
def test_what_is_not_declared_can_not_be_sorted_by(goods: Visitor, field: str):
    response = act(goods.client, goods.root, "sort_by", {"field": field})
    assert response.status_code == 422


def test_pages_do_not_overlap(client: Client, db: None):
    """Rows that are equal in the chosen order have their places all the same."""
    for number in range(9):
        Article.objects.create(name=str(number))

    class Equal(Goods):
        ordering = "kind"

    register_component(Equal)
    visitor = Visitor(client, mounted(Equal))
    pages = [_letters(visitor.root), visitor.act("next_page"), visitor.act("next_page")]
    assert pages == ["012", "345", "678"]


# What it costs


@pytest.mark.parametrize("rows", [1, 10, 300])
def test_the_number_of_queries_is_constant(
    client: Client, db: None, django_assert_num_queries: DjangoAssertNumQueries, rows: int
):
    """One to count, one for the page, one for each prefetch; never one for a row."""
    maker = Maker.objects.create(name="Smith")
    for number in range(rows):
        Article.objects.create(name=str(number), maker=maker).tags.create(name="red")

    class Joined(BaseListComponent[BaseListState]):
        template_name = "nitro_htmx/list/list.html"
        model = Article
        search_fields = ["name", "tags__name"]
        filter_fields = ["maker"]
        list_display = ["name", "maker", "maker__name", "tags"]
        list_select_related = ["maker"]
        prefetch = ["tags"]
        per_page = 100

    register_component(Joined)
    with django_assert_num_queries(4):  # the last: the makers in the filter's menu
        root = mounted(Joined)
    assert root.text.count("red") == min(rows, 100)
    with django_assert_num_queries(4):
        act(client, root, "search_items", {"search": "red"})


@pytest.mark.parametrize("rows", [1, 30])
def test_columns_that_lead_to_other_rows_cost_no_query_for_each(
    client: Client, db: None, django_assert_num_queries: DjangoAssertNumQueries, rows: int
):
    """Though the class says nothing of select_related or prefetch_related, or something else."""
    for number in range(rows):
        maker = Maker.objects.create(name=f"Maker {number}")
        Article.objects.create(name=str(number), maker=maker).tags.create(name="red")

    class Columns(BaseListComponent[BaseListState]):
        template_name = "nitro_htmx/list/list.html"
        model = Article
        list_display = ["name", "maker", "maker__name", "tags", "own_maker", "shout"]
        per_page = 50

        @helper
        def own_maker(self, article: Any) -> str:
            return str(article.maker)

    class Prefetched(Columns):
        prefetch = [Prefetch("tags", queryset=Tag.objects.filter(name="blue"))]

    class Deferred(Columns):
        list_display = ["name", "maker"]

        def get_queryset(self) -> QuerySet[Any]:
            rows: QuerySet[Any] = super().get_queryset().only("name")
            return rows.prefetch_related("maker")

    for component_class in (Columns, Prefetched, Deferred):
        register_component(component_class)
    with django_assert_num_queries(3):
        root = mounted(Columns)
    assert root.text.count("red") == rows
    with django_assert_num_queries(3):
        root = mounted(Prefetched)
    assert root.text.count("red") == 0
    assert "Maker 0" in mounted(Deferred).text


def test_columns_of_json_are_shown_as_json(client: Client, db: None):
    """As in Django's admin, in place of what Python writes."""

    class Notes(BaseListComponent[BaseListState]):
        template_name = "nitro_htmx/list/list.html"
        model = Note
        list_display = ["text", "data", "words"]

    Note.objects.create(text="Good", data={"size": None, "ok": True}, words=["grün"])
    register_component(Notes)
    cells = mounted(Notes).element.select("tbody td")
    assert [cell.text.strip() for cell in cells] == ['{"size": null, "ok": true}', '["grün"]']


def test_columns_of_keys_and_of_rows_of_any_model(client: Client, db: None):
    class Columns(BaseListComponent[BaseListState]):
        template_name = "nitro_htmx/list/list.html"
        model = Note
        list_display = ["text", "subject", "subject_type_id"]

    register_component(Columns)
    maker = Maker.objects.create(name="Potter")
    note = Note.objects.create(text="Good", subject=maker)
    Note.objects.create(text="Lost")
    table = mounted(Columns).element.select("tbody tr")
    cells = [[cell.get_text(strip=True) for cell in row.select("th, td")] for row in table]
    assert cells == [["Good", "Potter", str(note.subject_type_id)], ["Lost", "–", "–"]]


MILLION_MAKERS = """
    INSERT INTO site_maker (name)
    WITH RECURSIVE numbers (number) AS
        (SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < %s)
    SELECT 'maker ' || number FROM numbers
"""


def test_the_token_of_a_million_rows_is_as_small_as_that_of_ten(client: Client, db: None):
    """As it is first shown, and after actions."""

    class Makers(BaseListComponent[BaseListState]):
        template_name = "goods.html"
        model = Maker
        search_fields = ["name"]
        ordering = "pk"
        per_page = 5

    register_component(Makers)

    def lengths() -> list[int]:
        root = mounted(Makers)
        found = [len(root.token)]
        for action, arguments in (("next_page", {}), ("search_items", {"search": "maker"})):
            root = root_of(act(client, root, action, arguments).content)
            assert len(root.text.split(",")) == 6
            found.append(len(root.token))
        return found

    Maker.objects.bulk_create(Maker(name=f"maker {number}") for number in range(1, 11))
    small = lengths()
    Maker.objects.all().delete()
    with connection.cursor() as cursor:
        cursor.execute(MILLION_MAKERS, [1_000_000])
    assert Maker.objects.count() == 1_000_000
    assert lengths() == small


# The address


def address_of(visitor: Visitor) -> Any:
    return visitor.events.get("nitro:address")


def test_the_address_makes_the_list(articles: list[Article]):
    request = page_request("/?q=rry&sort=-name&page=1&rows=2&n=1&n=2&other=1")
    root = mounted(Addressed, request=request)
    assert _letters(root) == "cb"
    assert root.state()["filters"] == {"number__in": ["1", "2"]}


@pytest.mark.parametrize(
    "query",
    [
        "page=x",
        "page=0",
        "page=-1",
        "rows=1000000000",
        "rows=x",
        "sort=code",
        "kind=z",
        "n=x",
        "q=" + "x" * 300,
        "short=perhaps",
        "page=",
        "page=1e3",
        "kind=%00",
        "maker__name=Jones",
    ],
)
def test_bad_values_in_the_address_are_ignored(articles: list[Article], query: str):
    root = mounted(Addressed, request=page_request(f"/?{query}"))
    assert _letters(root) == "abc"
    assert root.state() == mounted(Addressed).state()


def test_a_page_that_is_too_large_is_the_last(articles: list[Article]):
    assert _letters(mounted(Addressed, request=page_request("/?page=99"))) == "g"


@pytest.mark.parametrize("page", [10**6 + 1, 10**30, 10**400])
def test_a_page_beyond_what_a_database_counts(
    client: Client, settings: Settings, articles: list[Article], page: int
):
    """Without counting, the number reaches the query; it may come by the address or an input."""
    assert _letters(mounted(Uncounted, request=page_request(f"/?page={page}"))) == "abc"
    use_templates(
        settings, {"goods.html": '{% load nitro_htmx %}<input {% nitro_model "page" %}>' + NAMES}
    )
    visitor = Visitor(client, mounted(Uncounted))
    assert visitor.act("sync", {"field": "page"}, fields={"page": str(page)}) == "abc"
    assert go(visitor, f"?page={page}") == "abc"
    assert visitor.root.state()["page"] == 1


@pytest.mark.parametrize("field", ["page", "per_page"])
@pytest.mark.parametrize("text", ["", "many", "1.5", "-1"])
def test_what_is_no_number_in_a_bound_input(
    client: Client, settings: Settings, articles: list[Article], field: str, text: str
):
    """Such as an input that the visitor has just emptied; the list shows what it can."""
    bound = f'{{% load nitro_htmx %}}<input {{% nitro_model "{field}" %}}>'
    use_templates(settings, {"goods.html": bound + NAMES})
    visitor = Visitor(client, mounted(Goods))
    assert visitor.act("sync", {"field": field}, fields={field: text}) == "abc"
    assert (visitor.root.state()["page"], visitor.root.state()["per_page"]) == (1, 3)
    assert visitor.act("next_page", fields={field: text}) == "def"
    assert visitor.act("previous_page", fields={field: text}) == "abc"


class TimedState(BaseListState):
    since: datetime.datetime | None = None
    length: datetime.timedelta = datetime.timedelta(1)


@pytest.mark.parametrize(
    "query", ["since=9999-12-31T23:59:59Z", "length=-P999999999DT1S", "length=x"]
)
def test_times_in_the_address_that_no_page_could_show(articles: list[Article], query: str):
    class Timed(BaseListComponent[TimedState]):
        model = Article
        template_name = "goods.html"
        url_fields = {"since": "since", "length": "length"}

    register_component(Timed)
    root = mounted(Timed, request=page_request(f"/?{query}"))
    assert root.state() == mounted(Timed).state()


@pytest.mark.parametrize("field", ["filters", "url_defaults"])
@pytest.mark.parametrize("text", ["x", "[]", "1", "null", '"kind"', "{", '{"kind": 1, "q": 2}', ""])
def test_a_dictionary_that_is_bound_as_a_whole(
    client: Client, settings: Settings, articles: list[Article], field: str, text: str
):
    """What is no such dictionary changes nothing, and is shown as it was entered."""
    bound = f'{{% load nitro_htmx %}}<input {{% nitro_model "{field}" %}}>'
    use_templates(settings, {"goods.html": bound + NAMES})
    is_one = field == "filters" and text.endswith("}")
    for action in ("sync", "next_page", "clear_filters", "follow_address"):
        root = mounted(Addressed, request=page_request("/?rows=2"))
        arguments = {"field": field} if action == "sync" else {}
        response = act(client, root, action, arguments, fields={field: text})
        assert response.status_code == 200
        shown = root_of(response.content)
        if not is_one:
            assert shown.state()[field] == (
                {} if action == "clear_filters" else root.state()[field]
            )
            element = shown.element.select_one("input")
            assert element is not None
            assert element["value"] == text
        response = act(client, shown, "set_filters", {"kind": "p"}, fields={field: text})
        assert response.status_code == 200
        assert root_of(response.content).state()["filters"]["kind"] == ["p"]


def test_filters_that_are_bound_as_a_whole(
    client: Client, settings: Settings, articles: list[Article]
):
    """A script may write them as JSON. What is not declared, or not valid, filters nothing."""
    bound = '{% load nitro_htmx %}<input {% nitro_model "filters" %}>'
    use_templates(settings, {"goods.html": bound + NAMES})
    root = mounted(Goods)
    for filters, letters in (
        ({"kind": ["p"]}, _letters(mounted(Goods, kind="p"))),
        ({"maker__name__startswith": ["J"], "kind": "z"}, _letters(root)),
    ):
        response = act(client, root, "search_items", fields={"filters": json.dumps(filters)})
        assert response.status_code == 200
        assert _letters(root_of(response.content)) == letters


class FiledState(BaseListState):
    proof: StoredFile | None = None


def test_no_address_makes_a_file(client: Client, articles: list[Article]):
    """Nor does any other text: it could be anybody's file."""

    class Filed(BaseListComponent[FiledState]):
        template_name = "goods.html"
        model = Article
        url_fields = {"proof": "proof", "search": "q"}

    register_component(Filed)
    file = StoredFile(name="secret.pdf", original_name="a.pdf", size=1, content_type="text/plain")
    query = urlencode({"proof": file.model_dump_json(), "q": "x"})
    root = mounted(Filed, request=page_request(f"/?{query}"))
    assert (root.state()["proof"], root.state()["search"]) == (None, "x")
    answer = act(client, root, "refresh", heard=[["nitro:navigated", {"query": query}]])
    assert root_of(answer.content).state()["proof"] is None


def test_an_action_tells_the_address(client: Client, articles: list[Article]):
    visitor = Visitor(client, mounted(Addressed))
    empty: dict[str, list[str]] = {key: [] for key in Addressed.url_fields.values()}
    visitor.act("next_page")
    expected = {"component": "Addressed", "parameters": {**empty, "page": ["2"]}, "replace": False}
    assert address_of(visitor) == expected
    visitor.act("set_filters", {"kind": "p", "number__in": ["1", "3"]})
    assert address_of(visitor)["parameters"] == {**empty, "kind": ["p"], "n": ["1", "3"]}
    visitor.act("set_filters", {"kind": "p"})
    assert address_of(visitor) is None
    visitor.act("search_items", {"search": "rry"})
    assert address_of(visitor)["replace"] is True
    visitor.act("refresh", is_quiet=True)
    assert address_of(visitor) is None
    visitor.act("clear_filters")  # which is no typing: back leads to what was found
    assert address_of(visitor) == {**expected, "parameters": empty}


def test_a_year_that_is_being_typed_makes_one_entry(client: Client, articles: list[Article]):
    """Browsers tell of each digit: 0002, 0020, 0202, 2024. Back leads to what was there before."""

    class Dated(Goods):
        url_fields = {"added": "day", "kind": "kind", "page": "page"}

    register_component(Dated)
    visitor = Visitor(client, mounted(Dated))

    def replaces(**filters: str) -> bool:
        visitor.act("set_filters", filters)
        replace: bool = address_of(visitor)["replace"]
        return replace

    typed = [replaces(added=f"{year}-01-05") for year in ("0002", "0020", "0202", "2024")]
    assert typed == [False, True, True, True]
    assert not replaces(added="2023-01-05")
    assert not replaces(added="0002-01-05")
    assert not replaces(kind="p")


def test_what_the_template_gave_is_left_out_until_it_is_taken_away(
    client: Client, articles: list[Article]
):
    visitor = Visitor(client, mounted(Addressed, kind="p"))
    visitor.act("search_items", {"search": "fig"})
    assert address_of(visitor)["parameters"] == {
        **{key: [] for key in Addressed.url_fields.values()},
        "q": ["fig"],
    }
    visitor.act("clear_filters")
    assert address_of(visitor)["parameters"]["kind"] == [""]
    again = mounted(Addressed, kind="p", request=page_request("/?kind="))
    assert _letters(again) == "abc"


def go(visitor: Visitor, query: Any) -> str:
    heard = [["nitro:navigated", {"query": query}]]
    return visitor.act("refresh", heard=heard)


def test_back_and_forward(client: Client, articles: list[Article]):
    """The address replaces all that it is about, and corrects itself."""
    visitor = Visitor(client, mounted(Addressed, is_short=True, kind="p"))
    assert _letters(visitor.root) == "b"
    assert go(visitor, "?short=false&page=2&rows=2&sort=-name") == "b"
    assert visitor.root.state()["page"] == 2
    assert go(visitor, "?kind=&short=&sort=x") == "abc"
    assert address_of(visitor)["parameters"]["sort"] == []
    assert address_of(visitor)["replace"] is True
    assert go(visitor, "") == "b"
    assert go(visitor, "?" + "&".join(["page=1"] * 900)) == "b"


def test_a_query_that_is_no_text_is_refused(client: Client, articles: list[Article]):
    root = mounted(Addressed)
    for query in (["page=2"], 5, "x" * 9000):
        response = act(client, root, "refresh", heard=[["nitro:navigated", {"query": query}]])
        assert response.status_code == 422


def test_a_list_without_url_fields_hears_nothing(client: Client, articles: list[Article]):
    root = mounted(Goods)
    assert "navigated" not in root["hx-trigger"]
    assert "navigated" in mounted(Addressed)["hx-trigger"]
    assert act(client, root, "refresh", heard=[["nitro:navigated", {}]]).status_code == 404
    assert act(client, root, "follow_address").status_code == 404


def test_a_part_of_a_page_goes_by_the_page_s_address(articles: list[Article]):
    """htmx names it beside the address of the part."""
    headers = {"HX-Request": "true", "HX-Current-URL": "http://testserver/?q=fig"}
    assert _letters(mounted(Addressed, request=page_request("/part/?q=date", **headers))) == "f"
    boosted = {**headers, "HX-Boosted": "true"}
    assert _letters(mounted(Addressed, request=page_request("/?q=date", **boosted))) == "d"
    made_up = {**headers, "HX-Current-URL": "http://[x/?q=fig"}
    assert _letters(mounted(Addressed, request=page_request("/part/?q=date", **made_up))) == "abc"


def test_parameters_of_an_instance(articles: list[Article]):
    class Keyed(Goods):
        @property
        def url_fields(self) -> dict[str, str]:  # type: ignore[override]
            return {"page": f"page-{self.key}"}

    register_component(Keyed)
    assert _letters(mounted(Keyed, key="b", request=page_request("/?page-b=2&page-a=3"))) == "def"


# The templates


def test_the_ready_made_table(settings: Settings, articles: list[Article]):
    class Table(Goods):
        template_name = "nitro_htmx/list/list.html"
        list_display = ["name", "kind", "is_new", "maker__name", "price", "shout", "twice", "added"]
        labels = {"twice": "Both"}
        per_page_choices = [3, 5]

        @helper
        def twice(self, article: Any) -> int:
            return int(article.number) * 2

    register_component(Table)
    html = BeautifulSoup(render_page('{% nitro_component "Table" %}', page_request()), "html5lib")
    header = [cell.get_text(strip=True) for cell in html.select("thead th")]
    assert header == ["Name", "Kind", "Is new", "Name", "Price", "Shout", "Both", "Added"]
    rows = [
        [cell.get_text(strip=True) for cell in row.select("th, td")]
        for row in html.select("tbody tr")
    ]
    assert rows[0] == ["apple", "Apple", "No", "Smith & Son", "0.00", "APPLE", "0", "–"]
    assert rows[1][-2:] == ["2", "Jan. 1, 2021"]
    sorted_by = html.select_one("th[aria-sort]")
    assert sorted_by is not None
    assert (sorted_by.get_text(strip=True), sorted_by["aria-sort"]) == ("Name", "ascending")
    labels = {label["for"] for label in html.select("label")}
    inputs = {found["id"] for found in html.select("input:not([type=hidden]), select")}
    assert labels == inputs
    assert not html.select("[style], script")


@pytest.mark.parametrize(("search", "rows"), [("app", 1), ("nothing at all", 0)])
def test_one_button_shows_all_again(
    settings: Settings, articles: list[Article], search: str, rows: int
):
    """Beside the filters, or in place of the table where there is no row."""

    class Table(Goods):
        template_name = "nitro_htmx/list/list.html"

    register_component(Table)
    page = render_page(f'{{% nitro_component "Table" search="{search}" %}}', page_request())
    html = BeautifulSoup(page, "html5lib")
    assert len(html.select("tbody tr")) == rows
    buttons = html.find_all("button", string="Show all")
    assert len(buttons) == 1
    assert bool(buttons[0].find_parent(class_="nitro-list-empty")) is not bool(rows)


def test_numbers_stand_below_each_other(settings: Settings, articles: list[Article]):
    """A number's header and cells share a class: by the field, or by what a method returns."""

    class Table(Goods):
        template_name = "nitro_htmx/list/list.html"
        list_display = ["name", "kind", "is_new", "number", "price", "maker", "twice", "added"]

        @helper
        def twice(self, article: Any) -> int:
            return int(article.number) * 2

    register_component(Table)
    html = BeautifulSoup(render_page('{% nitro_component "Table" %}', page_request()), "html5lib")
    rows = html.select("thead tr, tbody tr")
    assert len(rows) > 2
    for row in rows:
        cells = row.select("th, td")
        marked = [at for at, cell in enumerate(cells) if cell.css.match(".nitro-number")]
        assert marked == [3, 4, 6]


def test_a_column_s_method_is_asked_once_more_than_there_are_rows(articles: list[Article]):
    """To see whether it makes numbers; it may cost a query each time."""
    asked: list[Any] = []

    class Table(Goods):
        template_name = "nitro_htmx/list/list.html"
        list_display = ["name", "twice"]

        @helper
        def twice(self, article: Any) -> int:
            asked.append(article)
            return int(article.number) * 2

    register_component(Table)
    html = BeautifulSoup(render_page('{% nitro_component "Table" %}', page_request()), "html5lib")
    assert len(asked) == len(html.select("tbody tr")) + 1


def test_what_is_in_a_row_is_escaped(settings: Settings, db: None):
    Article.objects.create(name="<script>alert(1)</script>")

    class Table(Goods):
        template_name = "nitro_htmx/list/list.html"
        list_display = ["name", "shout"]

    register_component(Table)
    html = str(mounted(Table, search="<").element)
    assert "<script>" not in html.lower()


def test_related_rows_of_others_are_not_offered(client: Client, db: None):
    """The filter's menu has what the visitor's own rows refer to; the list, those rows alone."""
    from django.contrib.auth.models import Group

    from tests.site.models import Label

    users = [User.objects.create_user(name) for name in ("ada", "bob")]
    group = Group.objects.create(name="all")
    for user in users:
        label = Label.objects.create(name=f"label of {user}")
        Task.objects.create(title=f"task of {user}", user=user, organization=group, label=label)
    request = page_request()
    request.user = users[0]
    root = mounted(Tasks, request=request)
    assert "task of ada" in root.text
    assert "bob" not in root.text


def test_an_action_may_ask_what_the_visitor_may_do(client: Client, db: None):
    """As a template does, and before one has."""

    class Asking(Goods):
        def ask(self) -> None:
            assert not self.can_edit
            self.success("asked")

    register_component(Asking)
    answer = act(client, mounted(Asking), "ask")
    assert events_of(answer)[0][1]["text"] == "asked"


def test_a_crud_list_edits_and_deletes_its_own_rows(client: Client, db: None):
    """Both classes work together: the buttons are there, and others' rows are out of reach."""
    from django.contrib.auth.models import Group

    ada, bob = (User.objects.create_user(name) for name in ("ada", "bob"))
    group = Group.objects.create(name="all")
    mine = Task.objects.create(title="mine", user=ada, organization=group)
    other = Task.objects.create(title="other", user=bob, organization=group)
    client.force_login(ada)
    request = page_request()
    request.user = ada
    request.session = client.session
    root = mounted(Tasks, request=request)
    assert root.element.select_one("[aria-label='Delete mine'][hx-confirm='Delete “mine”?']")
    assert root.element.select_one("[aria-label='Edit mine']")
    assert act(client, root, "delete_item", {"id": other.pk}).status_code == 404
    assert act(client, root, "search_items", {"search": "other"}).status_code == 200
    answer = act(client, root, "delete_item", {"id": mine.pk})
    assert answer.status_code == 200
    assert list(Task.objects.all()) == [other]
    assert "There is nothing here yet." in root_of(answer.content).text


def test_a_crud_list_has_its_forms(client: Client, db: None):
    """One to add a row, and one below the row that is being edited."""
    from django.contrib.auth.models import Group

    ada = User.objects.create_user("ada")
    group = Group.objects.create(name="all")
    for title in ("one", "two"):
        Task.objects.create(title=title, user=ada, organization=group)
    client.force_login(ada)
    request = page_request()
    request.user = ada
    request.session = client.session
    root = mounted(Tasks, request=request)
    assert len(root.element.select("form[aria-label='Tasks: add'] input")) == 1
    key = Task.objects.get(title="two").pk
    root = root_of(act(client, root, "start_edit", {"id": key}).content)
    form = root.element.select_one("tbody tr + tr form[aria-label='Edit two']")
    assert form is not None
    assert root.element.select_one("[aria-label='Edit two'][aria-expanded=true]")
    assert root.element.select_one("[aria-label='Edit one'][aria-expanded=false]")
    root = root_of(act(client, root, "search_items", {"search": "two"}).content)
    answer = act(client, root, "save_edit", fields={"edit_buffer.title": "root"})
    assert answer.status_code == 422
    assert "No roots here." in root_of(answer.content).text
    answer = act(client, root, "save_edit", fields={"edit_buffer.title": "two!"})
    assert answer.status_code == 200
    assert "two!" in root_of(answer.content).text
    assert not root_of(answer.content).element.select("tbody form")


@pytest.mark.parametrize("name", ["maker", "maker__in"])
def test_a_menu_with_too_many_rows_has_the_chosen_one(
    db: None, monkeypatch: pytest.MonkeyPatch, name: str
):
    """Otherwise it would say "All", and the next change would take the filter away."""
    monkeypatch.setattr(filter_inputs, "MAX_CHOICES", 2)
    makers = [Maker.objects.create(name=letter) for letter in "abcde"]
    for maker in makers[:4]:
        Article.objects.create(name=f"of {maker}", maker=maker)

    class Table(BaseListComponent[BaseListState]):
        template_name = "nitro_htmx/list/list.html"
        model = Article
        filter_fields = [name]

    register_component(Table)

    def options(chosen: Maker) -> list[tuple[str, bool]]:
        filters: dict[str, Any] = {name: [chosen.pk]}
        found = mounted(Table, filters=filters).element.select("option[value]:not([value=''])")
        return [(option.get_text(), option.has_attr("selected")) for option in found]

    assert options(makers[0]) == [("a", True), ("b", False)]
    assert options(makers[3]) == [("a", False), ("b", False), ("d", True)]
    assert options(makers[4]) == [("a", False), ("b", False)]  # no row of the list has it


class MakerForm(BaseModel):
    name: str = ""


class MakerState(BaseListState):
    create_buffer: MakerForm = MakerForm()
    edit_buffer: MakerForm | None = None
    editing_id: int | None = None


class MakerAdmin(CrudNitroComponent[MakerState], BaseListComponent[MakerState]):
    template_name = "nitro_htmx/list/list.html"
    model = Maker
    list_display = ["name"]


def test_a_key_that_a_browser_can_not_count(client: Client, db: None):
    """JavaScript would round it, and the row beside it would be deleted."""
    for key in (2**53, 2**53 + 1):
        Maker.objects.create(pk=key, name=f"Maker {key}")
    register_component(MakerAdmin)
    root = mounted(MakerAdmin)
    (button,) = root.element.select(f"[aria-label='Edit Maker {2**53 + 1}']")
    assert json.loads(str(button["data-nitro-args"])) == {"id": str(2**53 + 1)}
    root = root_of(act(client, root, "start_edit", {"id": 2**53 + 1}).content)
    fields = {"edit_buffer.name": "New"}
    assert act(client, root, "save_edit", fields=fields).status_code == 200
    assert Maker.objects.get(pk=2**53 + 1).name == "New"
    assert act(client, root, "delete_item", {"id": str(2**53 + 1)}).status_code == 200
    assert [maker.pk for maker in Maker.objects.all()] == [2**53]


# What is found before the first request


def test_a_list_needs_the_state_of_one():
    class Small(BaseModel):
        page: int = 1

    with pytest.raises(ComponentError, match="Derive it from BaseListState"):

        class Wrong(BaseListComponent[Small]):  # type: ignore[type-var]
            model = Article


@pytest.mark.parametrize("name", ["items", "page_obj", "paginator", "is_paginated"])
def test_rows_are_no_field_of_the_state(name: str):
    state = type("State", (BaseListState,), {"__annotations__": {name: list[str]}, name: []})
    with pytest.raises(ComponentError, match=f"has a field '{name}'"):
        type("Wrong", (BaseListComponent,), {"state_class": state, "model": Article})


def test_a_number_of_rows_over_the_maximum():
    with pytest.raises(ComponentError, match="offers 500 rows"):

        class Wrong(Goods):
            per_page_choices = [500]


FIELDS_HINT = "Name fields of the model, or of related ones with '__' between."
FILTER_HINT = "What is no field of the model can be filtered by in filter_queryset()."
NO_LOOKUP = (
    "is neither a field nor a lookup that filters may use. Those are: contains, date, day, "
    "endswith, exact, gt, gte, icontains, iendswith, iexact, in, isnull, istartswith, lt, lte, "
    "month, range, startswith, year."
)
COLUMN_HINT = (
    "Name a field, a method or a property of the model, or a @helper method of the component that "
    "takes a row."
)
ORDER_HINT = (
    "For an annotation of get_queryset() write ordering_fields = {'nothing': F('nothing')}."
)


@pytest.mark.parametrize(
    ("attributes", "id_", "message", "hint"),
    [
        (
            {"search_fields": ["nothing"]},
            "E015",
            "search_fields has 'nothing': site.Article has no field 'nothing'.",
            FIELDS_HINT,
        ),
        (
            {"search_fields": ["name__nothing"]},
            "E015",
            "search_fields has 'name__nothing': 'name' has no 'nothing'.",
            FIELDS_HINT,
        ),
        (
            {"filter_fields": ["nothing"]},
            "E016",
            "filter_fields: The filter 'nothing': site.Article has no field 'nothing'.",
            FILTER_HINT,
        ),
        (
            {"filter_fields": {"name": ["regex"]}},
            "E016",
            f"filter_fields: The filter 'name__regex': 'regex' {NO_LOOKUP}",
            FILTER_HINT,
        ),
        (
            {"filter_fields": ["maker__nothing"]},
            "E016",
            f"filter_fields: The filter 'maker__nothing': 'nothing' {NO_LOOKUP}",
            FILTER_HINT,
        ),
        (
            {"ordering_fields": ["nothing"]},
            "E017",
            "The list can't be ordered by 'nothing': site.Article has no field 'nothing'.",
            ORDER_HINT,
        ),
        (
            {"ordering": "-nothing"},
            "E017",
            "The list can't be ordered by '-nothing': site.Article has no field 'nothing'.",
            ORDER_HINT,
        ),
        (
            {"list_display": ["nothing"]},
            "E018",
            "list_display has 'nothing', which is nothing that Article or the component has.",
            COLUMN_HINT,
        ),
        (
            {"list_display": ["next_page"]},
            "E018",
            "list_display has 'next_page', which is nothing that Article or the component has.",
            COLUMN_HINT,
        ),
        *(
            (
                {"list_display": [name]},
                "E018",
                f"list_display has {name!r}, which is nothing that Article or the component has.",
                COLUMN_HINT,
            )
            for name in ("maker__nothing", "tags__name")
        ),
        (
            {"model": Maker, "list_display": ["article"]},
            "E018",
            "list_display has 'article', which is nothing that Maker or the component has.",
            COLUMN_HINT,
        ),
        (
            {"list_display": ["mark"], "mark": lambda self, row: None},
            "E018",
            "list_display has 'mark', which is an action, so showing it would run it.",
            "Mark the method with @helper.",
        ),
        (
            {"url_fields": {"nothing": "n"}},
            "E019",
            "url_fields has 'nothing', which is neither a field of the state nor a filter.",
            "It can have: ordering, page, per_page, search.",
        ),
        (
            {"state_class": FiledState, "url_fields": {"search": "q", "proof": "p"}},
            "E019",
            "url_fields has 'proof', which holds a file, and no text makes one.",
            "It can have: ordering, page, per_page, search.",
        ),
        (
            {"url_fields": {"search": "q", "page": "q"}},
            "E019",
            "url_fields has the query parameter 'q' 2 times.",
            "Give each field a parameter of its own.",
        ),
    ],
)
def test_what_the_checks_find(
    settings: Settings, attributes: dict[str, Any], id_: str, message: str, hint: str
):
    assert checked(settings, attributes) == [(f"nitro_htmx.{id_}", message, hint)]


@pytest.mark.parametrize(
    "attributes",
    [
        {"filter_fields": ["name"], "url_fields": {"search": "q", "name": "name"}},
        {"search_fields": ["^name__startswith", "@name", "maker__name"]},
        {"list_display": ["__str__", "shout", "maker__name", "pk"], "ordering": "?"},
        {"list_display": ["maker_id", "name__upper", "shout__lower", "tags"]},
        {"model": Note, "list_display": ["subject", "subject__name"]},
        {"model": Seat, "list_display": ["pk", "maker__name"]},
    ],
)
def test_what_the_checks_do_not_mind(settings: Settings, attributes: dict[str, Any]):
    assert checked(settings, attributes) == []


def checked(settings: Settings, attributes: dict[str, Any]) -> list[Any]:
    """Return what the checks say of a list with these attributes."""
    settings.ROOT_URLCONF = "tests.site.urls"
    with isolated_registry():
        namespace = {
            "model": Article,
            "state_class": BaseListState,
            "template_name": "nitro_htmx/list/list.html",
            **attributes,
        }
        register_component(type("Checked", (BaseListComponent,), namespace))
        return [(message.id, message.msg, message.hint) for message in check_project()]


def test_explicit_actions_leave_a_list_its_own(settings: Settings):
    settings.NITRO_HTMX = {"EXPLICIT_ACTIONS": True}

    class Explicit(Goods):
        pass

    assert set(Explicit._meta.actions) == {
        "search_items",
        "set_filters",
        "clear_filters",
        "sort_by",
        "next_page",
        "previous_page",
        "go_to_page",
        "set_per_page",
    }


class GuardedMakers(PermissionMixin, CrudNitroComponent[TaskState], BaseListComponent[TaskState]):
    template_name = "nitro_htmx/list/list.html"
    model = Maker
    list_display = ["name"]
    may: frozenset[str] = frozenset()
    asked: list[str] = []

    def check_permission(self, action: str) -> bool:
        self.asked.append(action)
        return action == "view" or action in self.may


@pytest.mark.parametrize(
    ("may", "shown"),
    [
        ([], []),
        (["start_edit"], ["Edit"]),
        (["delete_item"], ["Delete"]),
        (["create_item", "start_edit"], ["Add", "Edit"]),
    ],
)
def test_buttons_show_only_what_the_visitor_may_do(db: None, may: list[str], shown: list[str]):
    """The rules are asked once for the page, not for each row."""
    for name in ("one", "two"):
        Maker.objects.create(name=name)

    class Makers(GuardedMakers):
        asked = []

    Makers.may = frozenset(may)
    register_component(Makers)
    element = mounted(Makers).element
    assert [button.text for button in element.select("button")] == [
        *(name for name in shown if name == "Add"),
        *[name for name in shown if name != "Add"] * 2,
    ]
    headings = [heading.text.strip() for heading in element.select("thead th")]
    assert headings == (["Name", "Actions"] if {"Edit", "Delete"} & set(shown) else ["Name"])
    assert {"start_edit", "delete_item", "create_item", "save_edit"} <= set(Makers.asked)
    assert Makers.asked.count("start_edit") == 1


def test_a_form_is_not_shown_to_who_may_no_longer_save(client: Client, db: None):
    """A permission may go while the form is open."""
    maker = Maker.objects.create(name="one")

    class Makers(GuardedMakers):
        may = frozenset({"start_edit", "save_edit", "refresh"})

    register_component(Makers)
    root = root_of(act(client, mounted(Makers), "start_edit", {"id": maker.pk}).content)
    assert root.element.select_one("form[aria-label='Edit one']")
    Makers.may = frozenset({"refresh"})
    root = root_of(act(client, root, "refresh").content)
    assert root.element.select_one("form[aria-label='Edit one']") is None


def test_what_concerns_no_single_input_is_shown_without_a_form(client: Client, db: None):
    """A row that cannot be deleted stays, and the visitor reads why."""
    from django.contrib.auth.models import Group

    from tests.site.models import Label

    class Labels(CrudNitroComponent[TaskState], BaseListComponent[TaskState]):
        template_name = "nitro_htmx/list/list.html"
        model = Label

    register_component(Labels)
    label = Label.objects.create(name="kept")
    Task.objects.create(
        title="one",
        user=User.objects.create_user("ada"),
        organization=Group.objects.create(name="all"),
        label=label,
    )
    answer = act(client, mounted(Labels), "delete_item", {"id": label.pk})
    assert answer.status_code == 422
    [alert] = root_of(answer.content).element.select("[role=alert]")
    assert "something else depends on it" in alert.text
    assert Label.objects.filter(pk=label.pk).exists()
