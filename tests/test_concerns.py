"""Which bound inputs an action concerns: those of its form. What else is wrong stops nothing."""

from collections.abc import Mapping
from typing import Any, Literal

import pytest
from django.test import Client
from pydantic import BaseModel, Field, model_validator
from pytest_django import Settings

from nitro_htmx import NitroComponent, action, on, register_component
from tests.support import Root, act, events_of, mounted, root_of, use_templates

TEMPLATE = """{% load nitro_htmx %}
<form method="post" {% nitro_action "save" %}>
  {% nitro_field "title" %}{% nitro_field "count" %}{% nitro_field "start" %}{% nitro_field "end" %}
</form>
<form method="post" {% nitro_action "search" %}>{% nitro_field "query" %}</form>"""

ran: list[tuple[str, Any]] = []


class DeskState(BaseModel):
    title: str = Field("", min_length=2)
    count: int = 1
    start: int = 1
    end: int = 2
    query: str = Field("all", max_length=5)
    agreed: Literal["yes", "no"] = "no"

    @model_validator(mode="after")
    def check(self) -> "DeskState":
        if self.end < self.start:
            raise ValueError("The end comes before the start.")
        return self


class Desk(NitroComponent[DeskState]):
    template_name = "desk.html"

    def save(self) -> None:
        ran.append(("save", self.state.title))

    def archive(self) -> None:
        ran.append(("archive", (self.state.count, self.state.start, self.state.end)))

    def search(self) -> None:
        ran.append(("search", self.state.query))

    def read(self) -> None:
        ran.append(("read", None))
        ran.append(("title", self.state.title))

    async def wait(self) -> None:
        ran.append(("wait", self.state.count))

    def clear(self) -> None:
        self.state.title = "new"
        self.state.count = 7

    def begin_anew(self) -> None:
        self.state = DeskState(title="anew")

    def dump(self) -> None:
        ran.append(("dump", sorted(self.state.model_dump())))

    def fail(self) -> None:
        raise AttributeError("no such thing")

    @action(validate="__all__")
    def publish(self) -> None:
        ran.append(("publish", None))

    @action(validate="title")
    def name_it(self) -> None:
        ran.append(("name_it", None))

    @on("told")
    def hear(self) -> None:
        ran.append(("hear", self.state.title))


@pytest.fixture(autouse=True)
def components(registry: None, settings: Settings) -> None:
    use_templates(settings, {"desk.html": TEMPLATE})
    ran.clear()
    register_component(Desk)


@pytest.fixture
def root() -> Root:
    return mounted(Desk)


FORM = ("title", "count", "start", "end")


def ask(
    client: Client,
    root: Root,
    name: str,
    fields: Mapping[str, str] | None = None,
    others: tuple[str, ...] = FORM,
) -> Any:
    """Call an action that stands outside of the form of ``others``."""
    entered = {
        "title": "",
        "count": "1",
        "start": "1",
        "end": "2",
        "query": "all",
        **(fields or {}),
    }
    return act(client, root, name, {"nitro-others": ",".join(others)}, fields=entered)


def shown(response: Any, field: str) -> str:
    found = root_of(response.content.decode()).element.select_one(f"[data-nitro-model={field}]")
    assert found is not None
    return str(found["value"])


def test_an_empty_form_stops_no_action_outside_of_it(client: Client, root: Root):
    """It stops its own action, and says what is missing."""
    assert ask(client, root, "archive").status_code == 200
    response = ask(client, root, "save", others=("query",))
    assert response.status_code == 422
    assert "aria-invalid" in response.content.decode()
    assert ran == [("archive", (1, 1, 2))]


def test_without_a_word_of_the_page_every_bound_input_counts(client: Client, root: Root):
    """As with a page that was open before an update, or a hand-made request."""
    assert act(client, root, "archive", fields={"title": ""}).status_code == 422
    assert act(client, root, "archive").status_code == 422
    assert ran == []


def test_valid_text_of_another_form_reaches_the_state(client: Client, root: Root):
    """Its value travels with the next action, whichever it is."""
    response = ask(client, root, "archive", {"count": "3", "title": "ok"})
    state = events_of(response)[-1][1]["state"]
    assert (state["count"], state["title"]) == (3, "ok")
    assert ran == [("archive", (3, 1, 2))]


def test_what_is_typed_elsewhere_and_not_valid_stays_on_the_page(client: Client, root: Root):
    """The state has the value from before, the input what was typed, and no error shows."""
    response = ask(client, root, "archive", {"count": "many", "title": "x"})
    assert response.status_code == 200
    assert ran == [("archive", (1, 1, 2))]
    assert (shown(response, "count"), shown(response, "title")) == ("many", "x")
    assert "aria-invalid" not in response.content.decode()
    assert events_of(response)[-1][1]["state"]["count"] == 1
    again = root_of(response.content.decode())
    assert ask(client, again, "save", {"count": "many"}, others=("query",)).status_code == 422


def test_a_rule_about_the_whole_that_another_form_breaks_stops_nothing(client: Client, root: Root):
    """The action runs on the values from before."""
    entered = {"title": "ok", "start": "5", "end": "4"}
    response = ask(client, root, "archive", entered)
    assert response.status_code == 200
    assert ran == [("archive", (1, 1, 2))]
    assert (shown(response, "start"), shown(response, "end")) == ("5", "4")
    assert shown(response, "title") == "ok"
    response = ask(client, root, "save", entered, others=("query",))
    assert response.status_code == 422
    assert events_of(response)[-1][1]["error"] == "The end comes before the start."


def test_its_own_form_stops_an_action_and_no_other(client: Client, root: Root):
    """Only errors of its own show."""
    response = ask(client, root, "search", {"query": "too long", "count": "many"})
    assert response.status_code == 422
    assert response.content.decode().count('aria-invalid="true"') == 1
    assert shown(response, "count") == "many"
    assert ran == []


def test_an_action_that_reads_what_is_not_valid_is_stopped(client: Client, root: Root):
    """Whatever the page, or a visitor, says of where inputs stand."""
    response = ask(client, root, "read")
    assert response.status_code == 422
    assert ran == [("read", None)]
    assert response.content.decode().count('aria-invalid="true"') == 1
    assert ask(client, root, "save").status_code == 422
    assert ran == [("read", None)]


@pytest.mark.parametrize("name", ["publish", "name_it"])
def test_an_action_may_ask_for_more(client: Client, root: Root, name: str):
    """All bound input, or a field by its name, wherever it stands."""
    assert ask(client, root, name).status_code == 422
    assert ran == []
    assert ask(client, root, name, {"title": "ok"}).status_code == 200


def test_async_actions_are_the_same(client: Client, root: Root):
    """They run as well."""
    assert ask(client, root, "wait").status_code == 200
    assert ran == [("wait", 1)]


def test_what_the_action_writes_wins(client: Client, root: Root):
    """An action may clear the other form."""
    response = ask(client, root, "clear", {"count": "many"})
    assert (shown(response, "count"), shown(response, "title")) == ("7", "new")
    response = ask(client, root, "begin_anew", {"count": "many"})
    assert shown(response, "title") == "anew"
    assert events_of(response)[-1][1]["state"]["title"] == "anew"


def test_the_state_as_a_whole_lacks_what_is_not_valid(client: Client, root: Root):
    """It can be dumped all the same."""
    assert ask(client, root, "dump").status_code == 200
    assert ran == [("dump", ["agreed", "count", "end", "query", "start"])]


def test_another_error_of_the_action_is_its_own(client: Client, root: Root):
    """Only reading what is not valid is answered with 422."""
    with pytest.raises(AttributeError, match="no such thing"):
        ask(client, root, "fail")


def test_errors_that_show_stay_until_they_are_mended(client: Client, root: Root):
    """The marks of a refused form outlive an action elsewhere."""
    response = ask(client, root, "save", {"count": "many"}, others=("query",))
    assert response.content.decode().count('aria-invalid="true"') == 2
    again = root_of(response.content.decode())
    response = ask(client, again, "search", {"count": "many"})
    assert response.status_code == 200
    assert response.content.decode().count('aria-invalid="true"') == 2
    response = ask(client, root_of(response.content.decode()), "search", {"count": "2"})
    assert response.content.decode().count('aria-invalid="true"') == 1


def test_nobody_names_what_is_not_bound(client: Client, root: Root):
    """Nor more names than a page may bind."""
    root = mounted(Desk, agreed="no")
    response = ask(client, root, "archive", others=(*FORM, "agreed", "__class__", "", "a.b"))
    assert response.status_code == 200
    response = ask(client, root, "archive", others=("x",) * 1001)
    assert response.status_code == 400


def test_listeners_are_as_before(client: Client, root: Root):
    """They find defaults in place of what is not valid."""
    response = act(
        client,
        root,
        "refresh",
        {"nitro-others": "title"},
        heard=[["nitro:told", {}]],
        is_quiet=True,
    )
    assert response.status_code == 200
    assert ran == [("hear", "")]
