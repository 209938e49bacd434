"""Components inside components, and placeholders, as the server makes them."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from django.contrib.auth.models import Group
from django.db import connection
from django.test import Client
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import NitroComponent, names, register_component
from nitro_htmx.exceptions import ComponentError
from tests.site.components.composition import Board, Card, Chart
from tests.support import (
    Root,
    act,
    ended,
    error_of,
    events_of,
    isolated_registry,
    mounted,
    page_request,
    render_page,
    root_of,
    roots_of,
    use_templates,
)


@pytest.fixture(autouse=True)
def _count_from_zero() -> None:
    Card.starts = 0


class AnythingState(BaseModel):
    pass


class Anything(NitroComponent[AnythingState]):
    template_name = "anything.html"

    def get_initial_state(self, **kwargs: Any) -> AnythingState:
        return AnythingState()


@pytest.fixture(autouse=True)
def _registered() -> Iterator[None]:
    with isolated_registry(is_empty=False):
        register_component(Anything)
        yield


def ids_of(html: bytes | str) -> list[str]:
    return [root.id for root in roots_of(html)]


def preserved(html: bytes | str) -> list[str]:
    """Return the ids of the children that are left alone."""
    text = html.decode() if isinstance(html, bytes) else html
    return re.findall(r'<li id="([^"]+)" hx-preserve', text)


def test_a_new_parent_shows_its_children(client: Client):
    """Nothing is preserved that no page has."""
    roots = roots_of(render_page('{% nitro_component "Board" %}', page_request()))
    assert [root.id for root in roots] == ["nitro-board-1", *CARDS]
    assert Card.starts == 2


CARDS = ["nitro-board-1-card_1", "nitro-board-1-card_2"]


def test_children_are_not_run_when_the_parent_is_rendered(client: Client):
    """Their places are held by elements that htmx replaces by the children of the page."""
    board = mounted(Board)
    Card.starts = 0
    for _ in range(2):
        response = act(client, board, "redraw")
        assert ids_of(response.content) == ["nitro-board-1"]
        assert preserved(response.content) == CARDS
        board = root_of(response.content)
    assert Card.starts == 0
    assert b"<h2>2</h2>" in response.content


@pytest.mark.parametrize("action", ["refresh", "redraw"])
def test_refreshes_and_actions_preserve(client: Client, action: str):
    response = act(client, mounted(Board), action, is_quiet=action == "refresh")
    assert preserved(response.content) == CARDS


def test_new_children_appear_and_removed_ones_go(client: Client):
    """Each answer holds exactly the children of the new state."""
    board = root_of(act(client, mounted(Board), "add", {"card": 3}).content)
    assert ids_of(act(client, mounted(Board), "add", {"card": 3}).content) == [
        "nitro-board-1",
        "nitro-board-1-card_3",
    ]
    response = act(client, board, "remove", {"card": 1})
    assert preserved(response.content) == [CARDS[1], "nitro-board-1-card_3"]
    # The page has lost it, so it starts anew when it comes back.
    again = act(client, root_of(response.content), "add", {"card": 1})
    assert ids_of(again.content) == ["nitro-board-1", CARDS[0]]


def test_changed_arguments_begin_a_child_anew(client: Client):
    response = act(client, mounted(Board), "rename", {"label": "new"})
    assert ids_of(response.content) == ["nitro-board-1", *CARDS]
    assert [root.state()["label"] for root in roots_of(response.content)[1:]] == ["new", "new"]


def test_a_child_that_the_page_has_lost_is_mounted(client: Client):
    """Its placeholder asks the parent, quietly; the others stay."""
    board = mounted(Board)
    html = act(client, board, "redraw").content.decode()
    assert 'hx-trigger="load" hx-post="/nitro/Board/refresh/"' in html
    assert 'data-nitro-args="{&quot;missing&quot;:&quot;card_1&quot;}"' in html
    response = act(client, root_of(html), "refresh", {"missing": "card_1"})
    assert ids_of(response.content) == ["nitro-board-1", CARDS[0]]
    assert preserved(response.content) == CARDS[1:]
    assert events_of(response) == []


@pytest.mark.parametrize("missing", ["", "nobody", "__class__", "card_1;drop"])
def test_naming_a_child_that_is_not_there_changes_nothing(client: Client, missing: str):
    response = act(client, mounted(Board), "refresh", {"missing": missing})
    assert preserved(response.content) == CARDS


def test_children_outlive_a_new_secret_key(client: Client, settings: Settings):
    """The page's token is accepted through the fallbacks, and its children are known."""
    board, old = mounted(Board), settings.SECRET_KEY
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = "another", ["oldest", old]
    assert preserved(act(client, board, "redraw").content) == CARDS


def test_the_digest_does_not_show_the_arguments():
    """Equal arguments of different children have equal digests; other arguments have others."""
    children = mounted(Board).read_token().kept["children"]
    assert list(children) == ["card_1", "card_2"]
    assert re.fullmatch(r"[0-9a-f]{8}", children["card_1"])
    assert children["card_1"] != children["card_2"]


# What a child calls


def test_a_child_calls_its_parent_alone(client: Client):
    """The root says whom; the action runs with the event's data that it asks for."""
    html = render_page('{% nitro_component "Board" %}', page_request())
    board, card = roots_of(html)[:2]
    calls = '{"nitro:card-saved": ["nitro-board-1", "call:note"]}'
    assert card["data-nitro-on"] == calls
    saved = act(client, card, "save")
    assert root_of(saved.content)["data-nitro-on"] == calls
    ((name, detail), _complete) = events_of(saved)
    assert name == "nitro:card-saved"
    heard = [["call:note", detail], ["call:note", {"number": 2}], ["call:refresh", None]]
    response = act(client, board, "refresh", heard=heard)
    assert root_of(response.content).state()["saved"] == [1, 2]
    assert events_of(response) == []


@pytest.mark.parametrize(
    ("name", "detail", "status"),
    [
        ("call:note", {"number": "no number"}, 422),
        ("call:note", {}, 422),
        ("call:__init__", {}, 404),
        ("call:emit", {}, 404),
        ("call:_authorize", {}, 404),
        ("call:", {}, 404),
        ("call:get_initial_state", {}, 404),
    ],
)
def test_a_call_is_checked_like_an_action(client: Client, name: str, detail: Any, status: int):
    """Anybody can send one."""
    response = act(client, mounted(Board), "refresh", heard=[[name, detail]])
    assert response.status_code == status
    assert not roots_of(response.content)


@pytest.mark.parametrize(
    ("tag", "message"),
    [
        ('{% nitro_component "Card" number=1 on_card_saved="note" %}', "stands on a page"),
        ('{% nitro_component "Chart" year=1 lazy="never" %}', 'lazy="visible"'),
        ('{% nitro_component "Chart" year=request lazy="load" %}', "travel through the page"),
    ],
)
def test_a_wrong_argument_is_explained(tag: str, message: str):
    with pytest.raises(ComponentError, match=message):
        render_page(tag, page_request())


def test_a_parent_without_the_action_is_explained(client: Client, settings: Settings):
    text = '{% load nitro_htmx %}{% nitro_component "Card" number=1 on_card_saved="notes" %}'
    use_templates(settings, {"site/components/board.html": text})
    with pytest.raises(ComponentError, match=r"Board has no such action\. Did you mean 'note'\?"):
        mounted(Board)


def test_arguments_that_can_not_be_compared_begin_a_child_anew(client: Client, settings: Settings):
    """Nobody knows whether the request of now is that of then."""
    text = (
        '{% load nitro_htmx %}{% nitro_component "Frame" key=1 %}'
        '{% nitro_component "Anything" key=2 value=request %}'
    )
    use_templates(settings, {"site/components/board.html": text, "anything.html": ""})
    board = mounted(Board)
    response = act(client, board, "redraw")
    assert ids_of(response.content) == ["nitro-board-1", "nitro-board-1-anything_2"]


# Lazy


def lazy(year: object = 2026, key: object = "a", **extra: Any) -> Root:
    tag = '{% nitro_component "Chart" key=key year=year lazy="visible" %}'
    return root_of(render_page(tag, page_request(), year=year, key=key, **extra))


def test_a_lazy_component_is_a_placeholder_of_its_own_size():
    """Nothing of the component runs; its place is reserved without an inline style."""
    placeholder = lazy(year=404)
    assert placeholder["hx-post"] == "/nitro/Chart/nitro-mount/"
    assert placeholder["hx-trigger"] == "nitro-mount, nitro:refresh-chart from:body"
    assert placeholder["data-nitro-lazy"] == "visible"
    assert placeholder["aria-busy"] == "true"
    assert placeholder.id == "nitro-chart_a"
    assert 'height="240"' in str(placeholder.element)
    assert "style=" not in str(placeholder.element)


def test_a_placeholder_s_size_is_no_number_of_a_language(
    monkeypatch: pytest.MonkeyPatch, settings: Settings
):
    monkeypatch.setattr(Chart, "placeholder_height", 1240)
    settings.USE_THOUSAND_SEPARATOR = True
    assert 'height="1240"' in str(lazy().element)


def test_a_lazy_component_is_mounted(client: Client):
    """With its id, key and arguments; from then on it is like any other."""
    response = act(client, lazy(), "nitro-mount", is_quiet=True)
    chart = root_of(response.content)
    assert (chart.id, chart["data-nitro-key"]) == ("nitro-chart_a", "a")
    assert "aria-busy" not in chart.element.attrs
    assert chart.state() == {"year": 2026, "shown": 0}
    assert events_of(response) == []
    assert root_of(act(client, chart, "zoom").content).state()["shown"] == 1


def test_a_placeholder_has_a_template_of_the_users_own(settings: Settings):
    use_templates(settings, {"nitro_htmx/placeholder.html": "{{ component_name }} comes"})
    assert lazy().text == "Chart comes"


@pytest.mark.parametrize(("year", "status"), [(404, 404), (403, 403)])
def test_a_lazy_component_may_refuse(client: Client, year: int, status: int):
    response = act(client, lazy(year), "nitro-mount", is_quiet=True)
    assert response.status_code == status
    assert error_of(response)["component"] == "Chart"


@pytest.mark.parametrize("change", ["state token", "other component", "tampered", "missing"])
def test_a_mount_needs_a_token_of_its_own(client: Client, change: str):
    """A state's token is no permission to mount, and a mount's none to act."""
    placeholder = lazy()
    url = placeholder.url
    token = placeholder.token
    if change == "state token":
        token = root_of(act(client, placeholder, "nitro-mount", is_quiet=True).content).token
    elif change == "other component":
        url = "/nitro/Card/"
    else:
        token = "" if change == "missing" else token[:-2] + "xx"
    response = client.post(f"{url}nitro-mount/", ended({"nitro-token": token, "year": "1"}))
    assert response.status_code == 400
    assert not roots_of(response.content)


def test_a_mount_token_is_no_state(client: Client):
    assert act(client, lazy(), "zoom").status_code == 400


@pytest.mark.django_db
def test_a_mount_token_is_its_subjects(client: Client, django_user_model: Any):
    placeholder = lazy()
    client.force_login(django_user_model.objects.create_user("ada"))
    assert act(client, placeholder, "nitro-mount", is_quiet=True).status_code == 400


def test_a_mount_token_ages(client: Client, settings: Settings, monkeypatch: pytest.MonkeyPatch):
    placeholder = lazy()
    monkeypatch.setattr("nitro_htmx.state.token.time", lambda: 4_000_000_000)
    assert act(client, placeholder, "nitro-mount", is_quiet=True).status_code == 400


def test_a_lazy_child_is_left_alone_too(client: Client, settings: Settings):
    """The page has its placeholder, or itself; both stay."""
    text = '{% load nitro_htmx %}{% nitro_component "Chart" year=1 lazy="load" %}'
    use_templates(settings, {"site/components/board.html": text})
    board = mounted(Board)
    html = act(client, board, "redraw").content.decode()
    assert '<div id="nitro-board-1-chart-1" hx-preserve' in html
    assert "nitro-mount" not in html


# Groups of lazy components


def grouped(*years: object) -> list[Root]:
    """Return the placeholders of charts in one group."""
    tags = (
        f'{{% nitro_component "Chart" key={key} year="{year}" lazy="load" lazy_group="a b" %}}'
        for key, year in enumerate(years)
    )
    return roots_of(render_page("".join(tags), page_request()))


def ask_for(client: Client, first: Root, others: list[str], **extra: Any) -> Any:
    return act(client, first, "nitro-mount", {"group": others}, is_quiet=True, **extra)


def member(root: Root) -> str:
    return f"{root.name} {root.token}"


def charts_in(response: Any) -> list[tuple[str, int]]:
    """Return the ids and years of the components that came, and not of placeholders."""
    html = re.sub("</?(template|hx-partial)[^>]*>", "", response.content.decode())
    return [(root.id, root.state()["year"]) for root in roots_of(html)]


def test_placeholders_name_their_group():
    """Only lazy ones have one."""
    assert grouped(2026)[0]["data-nitro-group"] == "a b"
    html = render_page(
        '{% nitro_component "Chart" year=1 lazy=False lazy_group="a" %}', page_request()
    )
    assert "data-nitro-group" not in html


@pytest.mark.parametrize("version", [4, 2])
def test_one_request_brings_a_group(client: Client, settings: Settings, version: int):
    """The one that asks is the answer's root; htmx puts the others into their places."""
    settings.NITRO_HTMX = {"HTMX_VERSION": version}
    first, *others = grouped(2026, 2027, 2028)
    response = ask_for(client, first, [member(other) for other in others])
    assert charts_in(response) == [
        ("nitro-chart_0", 2026),
        ("nitro-chart_1", 2027),
        ("nitro-chart_2", 2028),
    ]
    html = response.content.decode()
    if version == 4:
        begin = '<hx-partial data-nitro-update hx-target="#nitro-chart_1" hx-swap="outerMorph">'
        assert f'{begin}<div id="nitro-chart_1" ' in html
    else:
        begin = "<template data-nitro-update>"
        assert f'{begin}<div id="nitro-chart_1" hx-swap-oob="true" ' in html
    assert events_of(response) == []


@pytest.mark.parametrize("year", [404, 403, "no year"])
def test_a_member_that_fails_is_left_out(client: Client, year: object):
    """It asks alone, and its own answer says what is wrong."""
    first, broken, last = grouped(2026, year, 2028)
    response = ask_for(client, first, [member(broken), member(last)])
    assert response.status_code == 200
    assert [chart for chart, _year in charts_in(response)] == ["nitro-chart_0", "nitro-chart_2"]
    assert events_of(response) == []


def test_the_failure_of_the_one_that_asks_is_its_own(client: Client):
    first, other = grouped(404, 2027)
    response = ask_for(client, first, [member(other)])
    assert response.status_code == 404
    assert not roots_of(response.content)
    assert error_of(response)["component"] == "Chart"


@pytest.mark.parametrize(
    "other", ["", "Chart", "Chart x", "Nobody {token}", "Card {token}", "Chart {state}", "{token}"]
)
def test_a_member_needs_a_token_of_its_own(client: Client, other: str):
    """As if it asked alone: nothing is mounted for what does not fit."""
    first, second = grouped(2026, 2027)
    state = root_of(act(client, second, "nitro-mount", is_quiet=True).content).token
    response = ask_for(client, first, [other.format(token=second.token, state=state)])
    assert charts_in(response) == [("nitro-chart_0", 2026)]


def test_a_group_has_a_limit(client: Client):
    """One request is not to make any number of components."""
    first, other = grouped(2026, 2027)
    assert len(charts_in(ask_for(client, first, 49 * [member(other)]))) == 50
    assert ask_for(client, first, 50 * [member(other)]).status_code == 400
    script = Path(names.__file__).parent / "client" / "lazy.js"
    assert "GROUP_LIMIT = 50;" in script.read_text(encoding="utf-8")
    assert names.GROUP_LIMIT == 50


class FrontState(BaseModel):
    year: int = 0


class Writer(NitroComponent[FrontState]):
    template_name = "anything.html"

    def get_initial_state(self, **kwargs: Any) -> FrontState:
        Group.objects.create(name=f"year {kwargs['year']}")
        if kwargs["year"] == 404:
            Group.objects.create(name="year 404")  # a name twice
        return FrontState(**kwargs)


@pytest.mark.django_db(transaction=True)
def test_a_member_that_fails_leaves_no_trace_in_the_database(settings: Settings):
    """Under ATOMIC_REQUESTS as well, where all of a request is one transaction."""
    register_component(Writer)
    use_templates(settings, {"anything.html": ""})
    tag = '{% nitro_component "Writer" key=year year=year lazy="load" %}'
    first, *others = (root_of(render_page(tag, page_request(), year=y)) for y in (1, 404, 3))
    with mock.patch.dict(connection.settings_dict, ATOMIC_REQUESTS=True):
        response = ask_for(Client(), first, [member(other) for other in others])
    assert [chart for chart, _year in charts_in(response)] == ["nitro-writer_1", "nitro-writer_3"]
    assert sorted(Group.objects.values_list("name", flat=True)) == ["year 1", "year 3"]
