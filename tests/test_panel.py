"""The panel for django-debug-toolbar, in the toolbar itself."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import User
from django.test import Client
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import NitroComponent, instrumentation, register_component
from tests.support import (
    Root,
    act,
    envelope_of,
    mounted,
    page_request,
    roots_of,
    use_templates,
)
from tests.toolbar import PANELS, installed_toolbar

pytestmark = pytest.mark.django_db

TEMPLATES = {
    "pages/shelf.html": "{% load nitro_htmx %}<body>{% nitro_component 'Shelf' %}</body>",
    "shelf.html": (
        "{% load nitro_htmx %}{{ count }}{% nitro_component 'Price' key='7' count=count %}"
    ),
    "price.html": "{{ users }}",
    "shelf_with_part.html": (
        "{% load nitro_htmx %}{% nitro_part 'n' count=count %}<p>{{ count }}</p>{% endnitro_part %}"
    ),
}


class ShelfState(BaseModel):
    count: int = 0


class Shelf(NitroComponent[ShelfState]):
    template_name = "shelf.html"

    def add(self, by: int = 1) -> None:
        self.state.count += User.objects.count() + by
        self.emit("shelf-changed", {"text": "ü" * 3})

    def refuse(self) -> None:
        self.add_error(None, "No.")

    def fail(self) -> None:
        raise RuntimeError("No rows.")

    def shout(self) -> None:
        self.emit("shelf-changed", {"text": "x" * 2_000})


class Price(NitroComponent[ShelfState]):
    template_name = "price.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {"users": User.objects.count()}


class ShelfWithPart(NitroComponent[ShelfState]):
    template_name = "shelf_with_part.html"

    def add(self) -> None:
        self.render_only("n", count=User.objects.count())


@pytest.fixture(autouse=True)
def shop(registry: None, settings: Settings) -> None:
    use_templates(settings, TEMPLATES)
    register_component(Shelf)
    register_component(Price)


@pytest.fixture
def toolbar(settings: Settings) -> Iterator[None]:
    with installed_toolbar(settings):
        yield


@pytest.fixture
def browser(toolbar: None) -> Client:
    return Client(raise_request_exception=False)


def stats_of(response: Any) -> dict[str, Any]:
    """Return what the toolbar's store has of our panel, for the request of ``response``."""
    from debug_toolbar.toolbar import DebugToolbar  # its models need the app to be installed

    stored = DebugToolbar.fetch(response["djdt-request-id"], "NitroPanel")
    assert stored is not None
    stats: dict[str, Any] = stored.get_panel_by_id("NitroPanel").get_stats()
    return stats


def without_times(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the rows without what differs from run to run, once it has been looked at."""
    kept = []
    for row in rows:
        assert 0 <= row["query_ms"] <= row["ms"] < 60_000
        assert (row["query_ms"] > 0) is (row["queries"] > 0)
        kept.append({key: value for key, value in row.items() if key not in ("ms", "query_ms")})
    return kept


def shelf_on(client: Client) -> Root:
    return roots_of(client.get("/page/shelf/").content)[0]


def test_a_page_s_components(browser: Client):
    """Each with its template, its sizes and its queries; the outer one has the inner one's, too."""
    response = browser.get("/page/shelf/")
    shelf, price = roots_of(response.content)
    stats = stats_of(response)
    assert stats["actions"] == []
    assert without_times(stats["components"]) == [
        {
            "name": "Shelf",
            "id": "nitro-shelf-1",
            "parent": "",
            "template": "shelf.html",
            "state_bytes": len('{"count":0}'),
            "token_bytes": len(shelf.token),
            "html_bytes": len(str(shelf.element).encode()),
            "queries": 1,
        },
        {
            "name": "Price",
            "id": price.id,
            "parent": "nitro-shelf-1",
            "template": "price.html",
            "state_bytes": len('{"count":0}'),
            "token_bytes": len(price.token),
            "html_bytes": len(str(price.element).encode()),
            "queries": 1,
        },
    ]


def test_a_part_alone(browser: Client):
    """With the sizes of what is sent."""
    register_component(ShelfWithPart)
    response = act(browser, mounted(ShelfWithPart), "add")
    (row,) = without_times(stats_of(response)["components"])
    (part,) = envelope_of(response)["parts"]
    sizes = (row["name"], row["token_bytes"], row["html_bytes"])
    assert sizes == ("ShelfWithPart", len(part[4]), part[1])


def test_an_action(browser: Client):
    """The action, its events and what was rendered, for a request as htmx makes it."""
    shelf = shelf_on(browser)
    response = act(browser, shelf, "add", {"by": 2})
    stats = stats_of(response)
    assert without_times(stats["actions"]) == [
        {
            "component": "Shelf",
            "id": "nitro-shelf-1",
            "action": "add",
            "heard": [],
            "token_bytes": len(shelf.token),
            "result": "complete",
            "events": [
                ["nitro:shelf-changed", '{"component": "Shelf", "text": "üüü"}'],
                [
                    "nitro:action-complete",
                    '{"component": "Shelf", "action": "add", "state": {"count": 2}}',
                ],
            ],
            "queries": 1,
        }
    ]
    assert [row["name"] for row in stats["components"]] == ["Shelf", "Price"]


def test_what_an_action_heard(browser: Client):
    """A refresh says why it came."""
    heard = [["nitro:refresh-shelf", {}]]
    (row,) = stats_of(act(browser, shelf_on(browser), "refresh", heard=heard))["actions"]
    assert (row["action"], row["heard"], row["events"]) == ("refresh", ["nitro:refresh-shelf"], [])


def test_an_action_that_finds_errors(browser: Client):
    (row,) = stats_of(act(browser, shelf_on(browser), "refuse"))["actions"]
    assert row["result"] == "errors: {'__all__': ['No.']}"


def test_an_action_that_raises(browser: Client):
    """Nothing was rendered; the toolbar has the request all the same."""
    response = act(browser, shelf_on(browser), "fail")
    assert response.status_code == 500
    stats = stats_of(response)
    assert stats["actions"][0]["result"] == "RuntimeError: No rows."
    assert stats["components"] == []


def test_a_component_that_can_not_be_made(browser: Client, settings: Settings):
    """Its row has no more than its name."""
    use_templates(
        settings, {**TEMPLATES, "shelf.html": "{% nitro_component 'Price' odd=1 %}", **BROKEN}
    )
    response = browser.get("/page/broken/")
    assert response.status_code == 500
    assert without_times(stats_of(response)["components"]) == [
        {"name": "Price", "parent": "", "queries": 0}
    ]
    assert "Price" in panel_html(browser, response)


BROKEN = {"pages/broken.html": "{% load nitro_htmx %}{% nitro_component 'Price' odd=1 %}"}


def test_long_data_is_cut(browser: Client):
    """The toolbar keeps many requests in memory."""
    (row,) = stats_of(act(browser, shelf_on(browser), "shout"))["actions"]
    _name, detail = row["events"][0]
    assert len(detail) == 1_001
    assert detail.endswith("x…")


# In the toolbar


def panel_html(client: Client, response: Any) -> str:
    """Return the panel as the toolbar's script loads it."""
    query = {"request_id": response["djdt-request-id"], "panel_id": "NitroPanel"}
    content: str = client.get("/__debug__/render_panel/", query).json()["content"]
    return content


def test_the_toolbar_shows_the_panel(browser: Client):
    """In the side bar with a summary, and its content when it is asked for."""
    page = browser.get("/page/shelf/")
    soup = BeautifulSoup(page.content, "html.parser")
    entry = re.sub(r"<.*?>", " ", str(soup.find(id="djdt-NitroPanel")))
    assert " ".join(entry.split()) == "nitro-htmx 2 components"

    shelf = Root(soup.select("[data-nitro-component]")[0])
    response = act(browser, shelf, "add")
    text = " ".join(BeautifulSoup(panel_html(browser, response), "html.parser").stripped_strings)
    assert "Shelf.add #nitro-shelf-1 complete" in text
    assert 'nitro:shelf-changed {"component": "Shelf", "text": "üüü"}' in text
    assert "Price in #nitro-shelf-1 #nitro-shelf-1-price_7 price.html" in text


def test_the_history_has_requests_made_by_htmx(browser: Client):
    """With the summary of each."""
    page = browser.get("/page/shelf/")
    response = act(browser, roots_of(page.content)[0], "add")
    history = browser.get(
        "/__debug__/history_refresh/",
        {"request_id": page["djdt-request-id"], "exclude_history": "True"},
    ).json()["requests"]
    assert response["djdt-request-id"] in [entry["id"] for entry in history]
    side_bar = browser.get(
        "/__debug__/history_sidebar/",
        {"request_id": response["djdt-request-id"], "exclude_history": "True"},
    ).json()
    button = BeautifulSoup(side_bar["NitroPanel"]["button"], "html.parser")
    assert "1 action, 2 components" in " ".join(button.get_text(" ").split())


def test_a_page_without_components(browser: Client):
    response = browser.get("/accounts/login/")
    assert stats_of(response) == {"actions": [], "components": []}
    html = panel_html(browser, response)
    assert "None ran." in html
    assert "None was rendered." in html


# When it is not there


def test_a_panel_that_is_switched_off_notes_nothing(browser: Client):
    browser.cookies["djdtNitroPanel"] = "off"
    page = browser.get("/page/shelf/")
    assert roots_of(page.content)
    assert stats_of(page) == {}


def test_nothing_is_watched_without_the_toolbar():
    """The hook point is empty."""
    assert instrumentation._watcher is None


def test_nothing_is_watched_without_the_panel(settings: Settings):
    """In a toolbar that has other panels."""
    with installed_toolbar(settings, panels=PANELS[:1]):
        assert instrumentation._watcher is None
        assert roots_of(Client().get("/page/shelf/").content)


def test_a_request_without_a_toolbar(toolbar: None):
    """Such as one of another test client, or one whose address the toolbar is not for."""
    assert mounted(Shelf, request=page_request()).state() == {"count": 0}
