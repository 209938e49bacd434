"""Times go into inputs and come out of them as in Django's forms: in the current time zone."""

from collections.abc import Iterator
from datetime import UTC, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st
from pydantic import AwareDatetime, BaseModel
from pytest_django import Settings

from nitro_htmx import CrudNitroComponent, NitroComponent, register_component
from nitro_htmx.components.times import for_column, for_input
from tests.site.models import Article
from tests.support import act, isolated_registry, mounted, root_of, use_templates

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
def articles(settings: Settings, db: None) -> Iterator[None]:
    use_templates(settings, {"articles.html": TEMPLATE})
    with isolated_registry():
        register_component(Articles)
        yield


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
        fields = {"begin": shown[0], "end": "2026-06-01T13:30", "local": "2026-06-01T10:30"}
        root = root_of(act(client, root, "save", fields=fields).content)
        assert root.state() == {
            "begin": "2026-06-01T12:00:05+02:00",
            "end": "2026-06-01T13:30:00+02:00",
            "local": "2026-06-01T10:30:00",
        }
        shown = [element["value"] for element in root.element.select("input")]
        assert shown == ["2026-06-01T12:00:05", "2026-06-01T13:30:00", "2026-06-01T10:30:00"]
        fields = {"begin": "soon", "end": "", "local": "2026-06-01T10:30:00Z"}
        root = root_of(act(client, root, "save", fields=fields).content)
        assert list(root.read_token().errors) == ["begin"]
        assert root.state()["end"] is None
        assert root.state()["local"] == "2026-06-01T10:30:00Z"


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
