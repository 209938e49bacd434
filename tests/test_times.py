"""Times go into inputs and come out of them as in Django's forms: in the current time zone."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django import forms
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st
from pydantic import AwareDatetime, BaseModel, model_validator
from pytest_django import Settings

from nitro_htmx import (
    BaseListComponent,
    BaseListState,
    CrudNitroComponent,
    FormNitroComponent,
    FormState,
    NitroComponent,
    action,
    on,
    register_component,
)
from nitro_htmx.state.times import for_column, for_input
from tests.site.models import Article
from tests.support import Root, act, isolated_registry, mounted, root_of, use_templates

BERLIN = ZoneInfo("Europe/Berlin")
NOON = datetime(2026, 6, 1, 10, 0, 5, 999_999, tzinfo=UTC)  # 12 o'clock in Berlin


class ArticleForm(BaseModel):
    name: str = ""
    changed: datetime | None = None


class ArticlesState(BaseModel):
    create_buffer: ArticleForm = ArticleForm()
    edit_buffer: ArticleForm | None = None
    editing_id: int | None = None


class Articles(CrudNitroComponent[ArticlesState]):
    model = Article
    template_name = "articles.html"


TEMPLATE = """
{% load nitro_htmx %}<input {% nitro_model "create_buffer.name" %}>
<input id="create" {% nitro_model "create_buffer.changed" %}>
{% if editing_id %}<input {% nitro_model "edit_buffer.name" %}>
<input id="edit" {% nitro_model "edit_buffer.changed" %}>{% endif %}
"""


@pytest.fixture(autouse=True)
def berlin() -> Iterator[None]:
    with timezone.override(BERLIN):
        yield


@pytest.fixture
def articles(registry: None, settings: Settings, db: None) -> None:
    use_templates(settings, {"articles.html": TEMPLATE})
    register_component(Articles)


@pytest.mark.usefixtures("articles")
class TestAgainstADatabase:
    """What is entered is stored in UTC, and shown again as it was entered."""

    def test_a_time_that_is_entered(self, client: Client):
        fields = {"create_buffer.name": "Lamp", "create_buffer.changed": "2026-06-01T12:00"}
        assert act(client, mounted(Articles), "create_item", fields=fields).status_code == 200
        assert Article.objects.get().changed == datetime(2026, 6, 1, 10, tzinfo=UTC)

    def test_a_time_that_is_shown_and_left_alone(self, client: Client):
        """It is not written: the fraction that an input can't show is kept."""
        article = Article.objects.create(name="Lamp", changed=NOON)
        root = root_of(act(client, mounted(Articles), "start_edit", {"id": article.pk}).content)
        edit = root.element.select_one("#edit")
        assert edit is not None
        assert edit["value"] == "2026-06-01T12:00:05"
        fields = {"edit_buffer.name": "Desk", "edit_buffer.changed": "2026-06-01T12:00:05"}
        assert act(client, root, "save_edit", fields=fields).status_code == 200
        article.refresh_from_db()
        assert (article.name, article.changed) == ("Desk", NOON)

    @pytest.mark.parametrize("entered", ["2026-03-29T02:30", "0001-01-01T00:00"])
    def test_a_time_that_there_is_not(self, client: Client, entered: str):
        """The clocks leave it out, or it is before UTC begins: its input has an error."""
        fields = {"create_buffer.name": "Lamp", "create_buffer.changed": entered}
        response = act(client, mounted(Articles), "create_item", fields=fields)
        assert response.status_code == 422
        (name,) = root_of(response.content).read_token().errors
        assert name == "create_buffer.changed"
        assert Article.objects.count() == 0


EDGES = [
    "9999-12-31T23:59:59Z",
    "9999-12-31T23:59:59",
    "9999-12-31T00:00:01",
    "9999-12-31T12:00:00+11:00",
    "0001-01-01T00:00:00Z",
    "0001-01-01T23:59",
]
LAST_AND_FIRST = [datetime.max.replace(tzinfo=UTC), datetime.min.replace(tzinfo=UTC)]
ZONES = ["Europe/Berlin", "Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"]


class ArticleListState(BaseListState, ArticlesState):
    pass


class ArticleList(CrudNitroComponent[ArticleListState], BaseListComponent[ArticleListState]):
    model = Article
    template_name = "article_list.html"
    list_display = ["name", "changed"]


@pytest.mark.parametrize("zone", ZONES)
class TestTheEdgesOfTheCalendar:
    """No page could show such a time in every zone, and it would fail for everybody."""

    @pytest.fixture(autouse=True)
    def list_template(self, settings: Settings, articles: None, zone: str) -> Iterator[None]:
        whole = '{% include "nitro_htmx/list/list.html" %}'
        use_templates(settings, {"articles.html": TEMPLATE, "article_list.html": whole})
        register_component(ArticleList)
        with timezone.override(ZoneInfo(zone)):
            yield

    @pytest.mark.parametrize("entered", EDGES)
    def test_a_new_one_is_refused(self, client: Client, entered: str):
        fields = {"create_buffer.name": "Lamp", "create_buffer.changed": entered}
        root = mounted(ArticleList)
        for name in ("sync", "create_item"):
            arguments = {"field": list(fields)} if name == "sync" else {}
            response = act(client, root, name, arguments, fields=fields)
            assert response.status_code == (200 if name == "sync" else 422)
            shown = root_of(response.content)
            assert shown.read_token().errors == {
                "create_buffer.changed": ["Enter a valid date/time."]
            }
            field = shown.element.select_one("[data-nitro-model='create_buffer.changed']")
            assert field is not None
            assert field["value"] == entered
        assert Article.objects.count() == 0

    @pytest.mark.parametrize("stored", LAST_AND_FIRST)
    def test_one_that_is_there_is_shown_as_it_is(self, client: Client, stored: datetime):
        """The row is listed, edited and left with the time that it had."""
        article = Article.objects.create(name="Lamp", changed=stored)
        root = mounted(ArticleList)
        assert "Lamp" in root.text
        assert ("Dec. 31, 9999, 11:59 p.m." if stored.year > 1 else "Jan. 1, 0001, midnight") in (
            root.text
        )
        root = root_of(act(client, root, "start_edit", {"id": article.pk}).content)
        field = root.element.select_one("[data-nitro-model='edit_buffer.changed']")
        assert field is not None
        assert field["value"] == stored.replace(tzinfo=None, microsecond=0).isoformat()
        fields = {"edit_buffer.name": "Desk", "edit_buffer.changed": field["value"]}
        response = act(client, root, "save_edit", fields=fields)
        assert response.status_code == 200
        article.refresh_from_db()
        assert (article.name, article.changed) == ("Desk", stored)


class MeetingState(BaseModel):
    begin: datetime = NOON
    end: AwareDatetime | None = None
    local: datetime = NOON.replace(tzinfo=None)


class Meeting(NitroComponent[MeetingState]):
    template_name = "meeting.html"

    def save(self) -> None:
        pass


def test_a_state_s_times_are_shown_in_the_zone_and_come_back_with_it(
    client: Client, settings: Settings
):
    """An input that is given a zone, or six digits, is empty. What has no zone gets none."""
    inputs = "".join(
        f'<input id="{name}" type="datetime-local" {{% nitro_model "{name}" %}}>'
        for name in MeetingState.model_fields
    )
    use_templates(settings, {"meeting.html": f"{{% load nitro_htmx %}}{inputs}"})
    with isolated_registry():
        register_component(Meeting)
        root = mounted(Meeting)
        shown = [element["value"] for element in root.element.select("input")]
        assert shown == ["2026-06-01T12:00:05", "", "2026-06-01T10:00:05"]
        begin = root.state()["begin"]
        fields = {"begin": shown[0], "end": "2026-06-01T13:30", "local": "2026-06-01T10:30"}
        root = root_of(act(client, root, "save", fields=fields).content)
        assert root.state()["begin"] == begin  # left alone
        fields["begin"] = "2026-06-01T12:00:06"
        root = root_of(act(client, root, "save", fields=fields).content)
        assert root.state() == {
            "begin": "2026-06-01T12:00:06+02:00",
            "end": "2026-06-01T13:30:00+02:00",
            "local": "2026-06-01T10:30:00",
        }
        shown = [element["value"] for element in root.element.select("input")]
        assert shown == ["2026-06-01T12:00:06", "2026-06-01T13:30:00", "2026-06-01T10:30:00"]
        fields = {"begin": "soon", "end": "", "local": "2026-06-01T10:30:00Z"}
        root = root_of(act(client, root, "save", fields=fields).content)
        assert list(root.read_token().errors) == ["begin"]
        assert root.state()["end"] is None
        assert root.state()["local"] == "2026-06-01T10:30:00Z"


def test_an_hour_that_the_clocks_show_twice_is_left_alone(client: Client, settings: Settings):
    """An input does not say which of the two it is, so it would move by an hour."""
    text = '{% load nitro_htmx %}<input {% nitro_model "begin" %}>'
    use_templates(settings, {"meeting.html": text})
    with isolated_registry(), timezone.override(ZoneInfo("Europe/Berlin")):
        register_component(Meeting)
        second = datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
        root = mounted(Meeting, begin=second)
        assert root.element.input
        assert root.element.input["value"] == "2026-10-25T02:30:00"
        fields = {"begin": "2026-10-25T02:30"}
        root = root_of(act(client, root, "save", fields=fields).content)
        assert datetime.fromisoformat(root.state()["begin"]) == second


class Diary(NitroComponent[MeetingState]):
    template_name = "diary.html"

    def save(self) -> None:
        pass

    @action(validate=False)
    def begin_now(self) -> None:
        self.state.begin = NOON.replace(microsecond=0)

    def plan(self, at: datetime) -> None:
        self.state.begin = at

    @on("moved")
    def hear(self, at: datetime) -> None:
        self.state.begin = at


DIARY = """
{% load nitro_htmx %}<input {% nitro_model "begin" %}><input {% nitro_model "end" %}>
{{ begin }} {{ end }}
"""


@pytest.fixture
def diary(settings: Settings) -> Iterator[type[Diary]]:
    use_templates(settings, {"diary.html": DIARY})
    with isolated_registry():
        yield register_component(Diary)


@pytest.mark.parametrize("entered", EDGES)
@pytest.mark.parametrize("name", ["begin", "end"])
def test_a_state_takes_no_time_that_no_page_can_show(
    client: Client, diary: type[Diary], entered: str, name: str
):
    root = mounted(diary)
    response = act(client, root, "save", fields={name: entered})
    assert response.status_code == 422
    shown = root_of(response.content)
    assert shown.read_token().errors == {name: ["Enter a valid date/time."]}
    assert shown.state() == root.state()
    field = shown.element.select_one(f"[data-nitro-model='{name}']")
    assert field is not None
    assert field["value"] == entered
    root = root_of(act(client, shown, "save", fields={name: "2026-06-01T12:00"}).content)
    assert root.state()[name] == "2026-06-01T12:00:00+02:00"


@pytest.mark.parametrize("entered", EDGES)
def test_no_argument_is_such_a_time(client: Client, diary: type[Diary], entered: str):
    root = mounted(diary)
    assert act(client, root, "plan", {"at": entered}).status_code == 422
    heard = [["nitro:moved", {"at": entered}]]
    assert act(client, root, "refresh", heard=heard).status_code == 422


@pytest.mark.usefixtures("articles")
def test_what_was_refused_for_one_row_is_not_shown_for_another(client: Client):
    """Nor where the action itself has set the field."""
    one, other = (Article.objects.create(name=name) for name in ("Lamp", "Desk"))
    root = root_of(act(client, mounted(Articles), "start_edit", {"id": one.pk}).content)
    fields = {"edit_buffer.changed": EDGES[0]}
    root = root_of(act(client, root, "save_edit", fields=fields).content)
    root = root_of(act(client, root, "start_edit", {"id": other.pk}, fields=fields).content)
    field = root.element.select_one("#edit")
    assert field is not None
    assert field["value"] == ""


def test_what_was_refused_gives_way_to_what_the_action_sets(client: Client, diary: type[Diary]):
    root = mounted(diary)
    response = act(client, root, "begin_now", fields={"begin": EDGES[0], "end": EDGES[0]})
    assert response.status_code == 200
    values = [field["value"] for field in root_of(response.content).element.select("input")]
    assert values == ["2026-06-01T12:00:05", EDGES[0]]


class MeetingForm(forms.Form):
    name = forms.CharField()
    begin = forms.DateTimeField()


class MeetingForms(FormNitroComponent[FormState]):
    form_class = forms.formset_factory(MeetingForm)
    template_name = "form.html"

    def form_valid(self, form: Any) -> None:
        raise AssertionError("It is not valid.")


@pytest.mark.parametrize("name", ["Lunch", ""])
def test_a_form_takes_no_such_time(client: Client, settings: Settings, name: str):
    use_templates(settings, {"form.html": "{% load nitro_htmx %}{{ form }}"})
    with isolated_registry():
        root = mounted(register_component(MeetingForms))
        data = {
            "form-TOTAL_FORMS": "1",
            "form-INITIAL_FORMS": "0",
            "form-0-name": name,
            "form-0-begin": "9999-12-31T23:59:59Z",
        }
        response = act(client, root, "submit", data)
        assert response.status_code == 422
        errors = root_of(response.content).read_token().errors
        assert errors["form-0-begin"] == ["Enter a valid date/time."]
        assert ("form-0-name" in errors) is (name == "")


class LongState(BaseModel):
    begin: datetime = NOON
    length: timedelta = timedelta(1)
    pauses: list[timedelta] = []
    name: str = ""


class Long(NitroComponent[LongState]):
    template_name = "long.html"

    def updating(self, field: str, value: Any) -> bool:
        return field != "begin"

    def save(self) -> None:
        pass

    def plan(self, length: timedelta) -> None:
        self.state.length = length

    @on("moved")
    def hear(self, length: timedelta) -> None:
        self.state.length = length


class TestDurationsBeyondThoseOfPython:
    """pydantic raises OverflowError for them, in place of a ValidationError."""

    TOO_LONG = "-P999999999DT1S"

    @pytest.fixture(autouse=True)
    def root(self, settings: Settings) -> Iterator[Root]:
        single = ("begin", "length", "name")
        inputs = "".join(f'<input {{% nitro_model "{name}" %}}>' for name in single)
        inputs += '<select {% nitro_model "pauses" element="select" %}></select>'
        use_templates(settings, {"long.html": "{% load nitro_htmx %}" + inputs})
        with isolated_registry():
            yield mounted(register_component(Long))

    @pytest.mark.parametrize("called", ["save", "sync"])
    @pytest.mark.parametrize("name", ["length", "pauses"])
    def test_in_an_input(self, client: Client, root: Root, name: str, called: str):
        """Nothing else that was entered is lost with it."""
        fields = {name: self.TOO_LONG, "name": "Ada"}
        response = act(client, root, called, {"field": list(fields)}, fields=fields)
        assert response.status_code == (422 if called == "save" else 200)
        shown = root_of(response.content)
        assert shown.read_token().errors == {name: ["Enter a valid duration."]}
        assert shown.state() == {**root.state(), "name": "Ada"}
        if name == "length":
            field = shown.element.select_one(f"[data-nitro-model='{name}']")
            assert field is not None
            assert field["value"] == self.TOO_LONG

    def test_in_an_argument(self, client: Client, root: Root):
        assert act(client, root, "plan", {"length": self.TOO_LONG}).status_code == 422
        heard = [["nitro:moved", {"length": self.TOO_LONG}]]
        assert act(client, root, "refresh", heard=heard).status_code == 422

    def test_a_refused_time_is_shown_as_it_was_entered(self, client: Client, root: Root):
        """An input for a time shows none that has a zone."""
        fields = {"begin": "2026-06-01T12:00"}
        shown = root_of(act(client, root, "save", fields=fields).content)
        field = shown.element.select_one("[data-nitro-model='begin']")
        assert field is not None
        assert field["value"] == "2026-06-01T12:00"


def test_a_validator_that_overflows_is_not_hidden(client: Client, settings: Settings):
    """It is the project's own, and has no field."""

    class Broken(BaseModel):
        name: str = ""

        @model_validator(mode="after")
        def check(self) -> "Broken":
            if self.name == "x" or is_broken:
                raise OverflowError("mine")
            return self

    class Breaks(NitroComponent[Broken]):
        template_name = "long.html"

        def save(self) -> None:
            pass

    is_broken = False
    use_templates(settings, {"long.html": '{% load nitro_htmx %}<i {% nitro_model "name" %}>'})
    with isolated_registry():
        root = mounted(register_component(Breaks))
        is_broken = True
        with pytest.raises(OverflowError):
            act(client, root, "save", fields={})


@pytest.mark.parametrize("text", ["1880-01-01T00:00", "0001-01-03T00:00"])
def test_an_old_local_time_is_taken(client: Client, diary: type[Diary], text: str):
    """Its distance from UTC had seconds, for which ISO 8601 has no place."""
    root = root_of(act(client, mounted(diary), "save", fields={"begin": text}).content)
    assert root.read_token().errors == {}
    field = root.element.select_one("[data-nitro-model='begin']")
    assert field is not None
    assert field["value"] == f"{text}:00"


@pytest.mark.parametrize("zone", ZONES)
def test_a_state_that_has_one_keeps_it(client: Client, settings: Settings, zone: str):
    """Its input is left alone, and the action runs."""
    use_templates(settings, {"diary.html": '{% load nitro_htmx %}<i {% nitro_model "begin" %}>'})
    with isolated_registry(), timezone.override(ZoneInfo(zone)):
        register_component(Diary)
        for edge in LAST_AND_FIRST:
            root = mounted(Diary, begin=edge)
            shown = root.element.select_one("i")
            assert shown is not None
            response = act(client, root, "save", fields={"begin": shown["value"]})
            assert response.status_code == 200
            assert root_of(response.content).state() == root.state()


def test_values_that_are_no_times_stay():
    assert [for_input(value, Any) for value in ("a", 3, None)] == ["a", 3, None]
    assert [for_column(value, "at") for value in ("a", 3, None)] == ["a", 3, None]


def test_a_time_of_day_has_no_fraction():
    assert for_input(time(9, 30, 1, 5), time) == time(9, 30, 1)


def test_a_buffer_may_ask_for_the_zone():
    assert for_input(NOON, AwareDatetime | None) == NOON.replace(microsecond=0)


def test_an_aware_time_is_stored_as_it_is():
    assert for_column(NOON, "at") == NOON


@pytest.mark.parametrize("text", ["2026-03-29T02:30", "2026-10-25T02:30"])
def test_a_time_that_is_none_or_two_is_refused(text: str):
    with pytest.raises(ValidationError) as caught:
        for_column(datetime.fromisoformat(text), "at")
    assert list(caught.value.message_dict) == ["at"]


@pytest.mark.parametrize("text", ["0001-01-01T00:00+12:00", "9999-12-31T23:59-12:00"])
@pytest.mark.parametrize("has_zones", [True, False])
def test_a_time_that_utc_does_not_have_is_refused(settings: Settings, text: str, has_zones: bool):
    """It would be before the first year, or after the last."""
    settings.USE_TZ, settings.TIME_ZONE = has_zones, "Europe/Berlin"
    with pytest.raises(ValidationError) as caught:
        for_column(datetime.fromisoformat(text), "at")
    assert caught.value.message_dict == {"at": ["Enter a valid date/time."]}


def test_a_project_without_time_zones(settings: Settings):
    settings.USE_TZ = False
    settings.TIME_ZONE = "Europe/Berlin"
    naive = datetime.fromisoformat("2026-06-01T12:00")
    assert for_input(naive, datetime) == naive
    assert for_column(naive, "at") == naive
    assert for_column(NOON.replace(microsecond=0), "at") == naive.replace(second=5)


YEARS = [datetime.fromisoformat(f"{year}-01-01") for year in (1990, 2040)]


@given(st.datetimes(*YEARS, timezones=st.just(UTC)))
def test_what_is_shown_comes_back(at: datetime):
    """But for the fraction, and for the hour that the clocks repeat."""
    with timezone.override(BERLIN):
        shown = for_input(at, datetime)
        try:
            stored = for_column(shown, "at")
        except ValidationError:
            assert (
                shown.replace(fold=0, tzinfo=BERLIN).utcoffset()
                != shown.replace(fold=1, tzinfo=BERLIN).utcoffset()
            )
        else:
            assert stored == at.replace(microsecond=0)
