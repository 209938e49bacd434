"""``{% nitro_sort %}`` and ``{% nitro_sort_handle %}``: what they write, and what they refuse."""

import json
import logging
import uuid
from typing import Any

import pytest
from bs4 import BeautifulSoup, Tag
from django.test import Client
from django.utils.translation import override
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import NitroComponent, register_component
from nitro_htmx.exceptions import ComponentError
from nitro_htmx.rendering.sorting import handle_attributes, sort_texts
from nitro_htmx.testing import Nitro
from tests.support import mounted, page_request, render_page, use_templates


class DeckState(BaseModel):
    cards: list[int] = [1, 2, 3]
    said: str = ""


class Deck(NitroComponent[DeckState]):
    template_name = "deck.html"

    def move(self, key: int, before: int | None = None, pile: str = "") -> None:
        self.state.said = f"{key!r} {before!r} {pile}"

    def name(self, key: str, before: str | None = None) -> None:
        self.state.said = f"{key!r} {before!r}"

    def record(self, **given: str) -> None:
        self.state.said = json.dumps(given)

    def shift(self, key: int, before: int | None) -> None: ...

    def turn(self, key: int) -> None: ...


@pytest.fixture(autouse=True)
def deck(registry: None, settings: Settings) -> None:
    use_templates(settings, {"deck.html": ""})
    register_component(Deck)


def shown(settings: Settings, text: str) -> Tag:
    use_templates(settings, {"deck.html": "{% load nitro_htmx %}" + text})
    element = mounted(Deck).element
    assert isinstance(element, Tag)
    return element


def refused(settings: Settings, text: str) -> str:
    with pytest.raises(ComponentError) as caught:
        shown(settings, text)
    return str(caught.value)


def test_a_list(settings: Settings):
    """The action, and what it gets besides."""
    plain = shown(settings, '<ol {% nitro_sort "move" %}></ol>').ol
    assert plain is not None
    assert plain.attrs == {"data-nitro-sort": "move"}
    more = shown(settings, '<ol {% nitro_sort "move" pile=said|default:"<a>" %}></ol>').ol
    assert more is not None
    assert more.attrs == {"data-nitro-sort": "move", "data-nitro-args": '{"pile":"<a>"}'}
    anything = shown(settings, '<ol {% nitro_sort "record" pile="a" %}></ol>').ol
    assert anything is not None
    assert anything["data-nitro-sort"] == "record"


@pytest.mark.parametrize(
    ("key", "given"),
    [
        (7, 7),
        (0, 0),
        (2**60, str(2**60)),
        ("<a>", "<a>"),
        (uuid.UUID(int=7), "00000000-0000-0000-0000-000000000007"),
    ],
)
def test_a_handle(key: object, given: object):
    """It is a button that says what it moves."""
    html = f"<button {handle_attributes(key, '<Tea> {x}')}>"
    button = BeautifulSoup(html, "html.parser").button
    assert button is not None
    arguments = str(button.attrs.pop("data-nitro-args"))
    assert json.loads(arguments) == {"key": given}
    assert button.attrs == {
        "type": "button",
        "data-nitro-handle": "<Tea> {x}",
        "aria-label": "Move <Tea> {x}",
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            '{% nitro_sort "moev" %}',
            "{% nitro_sort 'moev' %}: Deck has no such action. Did you mean 'move'?",
        ),
        (
            '{% nitro_sort "move" pil="x" %}',
            "{% nitro_sort 'move' %}: move() takes no argument 'pil'. Did you mean 'pile'?",
        ),
        (
            '{% nitro_sort "turn" %}',
            "{% nitro_sort 'turn' %}: turn() takes no argument 'before'. Its arguments: key.",
        ),
        (
            '{% nitro_sort "refresh" %}',
            "{% nitro_sort 'refresh' %}: refresh() takes no argument 'key'. Its arguments: none.",
        ),
        (
            '{% nitro_sort "shift" %}',
            "{% nitro_sort 'shift' %}: shift() needs 'before', and a row that is moved to the end",
        ),
        (
            '{% nitro_sort "move" key=1 %}',
            "{% nitro_sort 'move' %}: move() gets 'key' from the row. Rename the other one.",
        ),
        (
            "{% nitro_sort move %}",
            "{% nitro_sort '' %}: Deck has no such action. Its actions: move, name, record, shift",
        ),
        (
            '{% nitro_sort "move" pile=component %}',
            "{% nitro_sort 'move' %}: move: ",
        ),
        (
            "{% nitro_sort_handle card.pk 'x' %}",
            "{% nitro_sort_handle %}: the row has no key. Write {% nitro_sort_handle row.pk row",
        ),
    ],
)
def test_what_is_written_wrong(settings: Settings, text: str, said: str):
    assert refused(settings, text).startswith(said)


@pytest.mark.parametrize("tag", ['nitro_sort "move"', "nitro_sort_handle 1 1"])
def test_outside_of_a_component(tag: str):
    with pytest.raises(ComponentError, match="stands outside of a component"):
        render_page(f"{{% {tag} %}}", page_request())


def test_the_words_are_in_the_page_s_language(settings: Settings):
    with override("de"):
        assert 'aria-label="Tee verschieben"' in handle_attributes(1, "Tee")
        assert "Platz {place} von {count}" in str(sort_texts()["data-nitro-sort-moved"])
    html = render_page('{% nitro_scripts "sort" %}', page_request())
    script = BeautifulSoup(html, "html.parser").find_all("script")[-1]
    assert script["src"] == "/static/nitro_htmx/nitro-sort.js"
    assert script["data-nitro-sort-gone"] == "{row} is no longer in the list."


def test_in_tests(nitro: Nitro):
    """As the page calls it: without a row behind, there is no ``before``."""
    page = nitro.mount(Deck)
    page.call("move", key=3, before=1)
    assert page.state.said == "3 1 "
    page.call("move", key=3)
    assert page.state.said == "3 None "
    page.call("name", key="3")
    assert page.state.said == "'3' None"


@pytest.mark.django_db
def test_a_page_without_the_script(
    settings: Settings, client: Client, caplog: pytest.LogCaptureFixture
):
    settings.DEBUG = True
    page = "{% load nitro_htmx %}{% nitro_scripts %}{% nitro_component 'Deck' %}"
    files: dict[str, Any] = {
        "deck.html": '{% load nitro_htmx %}<ol {% nitro_sort "move" %}></ol>',
        "pages/deck.html": page,
        "pages/sorted.html": page.replace("nitro_scripts", 'nitro_scripts "sort"'),
    }
    use_templates(settings, files)
    with caplog.at_level(logging.WARNING, "nitro_htmx.reminders"):
        client.get("/page/sorted/")
        assert caplog.messages == []
        client.get("/page/deck/")
    (message,) = caplog.messages
    assert message == (
        "The page /page/deck/ shows Deck, whose template has {% nitro_sort %}, but does not load "
        'the script for that. Write {% nitro_scripts "sort" %} into its <head>.'
    )
