"""Content for a component's slots, as the server makes it."""

import logging
import re
from collections.abc import Iterator
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import NitroComponent, register_component
from nitro_htmx.exceptions import ComponentError
from tests.site.components.slots import Desk, Panel
from tests.support import (
    Root,
    act,
    events_of,
    isolated_registry,
    mounted,
    page_request,
    render_page,
    root_of,
    roots_of,
    use_templates,
)

PANEL = "nitro-desk-1-panel_a"
ENDED = "{% endnitro_component %}"


def desk_and_panel() -> tuple[Root, Root]:
    desk, panel = roots_of(render_page('{% nitro_component "Desk" %}', page_request()))[:2]
    Panel.starts = 0
    return desk, panel


def text_of(html: bytes | str, selector: str) -> str:
    soup = BeautifulSoup(html if isinstance(html, str) else html.decode(), "html.parser")
    (element,) = soup.select(selector)
    return " ".join(element.get_text(" ").split())


def page(text: str, **context: Any) -> str:
    return render_page(text, page_request(), **context)


# What the page shows


def test_content_is_rendered_where_its_tags_stand():
    """With the page's variables, escaped as anywhere; the component's own are not there."""
    html = page(
        '{% nitro_component "Panel" title="T" %}[{{ name }}|{{ title }}]' + ENDED, name="<i>"
    )
    assert text_of(html, "#nitro-panel-1--default") == "[<i>|]"
    assert "&lt;i&gt;" in html


def test_each_slot_has_its_content_or_its_fallback():
    html = page('{% nitro_component "Panel" title="T" %}x' + ENDED)
    assert text_of(html, "section") == "x"
    assert text_of(html, "footer") == "No footer 0"
    html = page(
        '{% nitro_component "Panel" title="T" %}'
        '{% nitro_fill "footer" %}f{% endnitro_fill %}' + ENDED
    )
    assert text_of(html, "section") == "Nothing in T"
    assert text_of(html, "footer") == "f"


def test_a_block_can_be_kept_in_a_variable():
    html = page('{% nitro_component "Panel" as panel %}x' + ENDED + "<main>{{ panel }}</main>")
    assert text_of(html, "main section") == "x"


def test_an_element_says_which_slot_it_is_and_whose_content():
    desk, _panel = desk_and_panel()
    footer = desk.element.select_one(f"#{PANEL}--footer")
    assert footer is not None
    assert footer.name == "div"
    assert footer.attrs == {
        "id": f"{PANEL}--footer",
        "data-nitro-slot": "footer",
        "data-nitro-owner": "nitro-desk-1",
    }
    of_page = root_of(page('{% nitro_component "Panel" %}x' + ENDED)).element
    assert "data-nitro-owner" not in str(of_page)


def test_what_stands_in_a_slot_belongs_to_its_owner():
    """Inputs are bound to the owner's state, components are the owner's children."""
    desk, panel = desk_and_panel()
    assert desk.read_token().bound == ("note", "word")
    assert panel.read_token().bound == ()
    assert "chip_1" in desk.read_token().kept["children"]
    assert panel.read_token().kept == {
        "slots": [["default", "footer"], "nitro-desk-1", "/nitro/Desk/refresh/"]
    }


def test_a_slot_may_be_another_element(client: Client):
    """Rows can't stand in a div, neither at first nor in an answer."""
    desk, _panel = desk_and_panel()
    assert text_of(str(desk.element), "table > tbody > tr") == "Row 0"
    (sheet,) = (root for root in roots_of(str(desk.element)) if root.name == "Sheet")
    assert '<tbody id="nitro-desk-1-sheet-1--default" hx-preserve' in (
        act(client, sheet, "click").content.decode()
    )


# What an action of the component renders


def test_a_component_leaves_its_content_to_the_page(client: Client):
    """It holds the places; hidden, those that the template does not show."""
    _desk, panel = desk_and_panel()
    html = act(client, panel, "toggle").content.decode()
    place = (
        f'<div id="{PANEL}--{{}}" hx-preserve data-nitro-slot="{{}}" '
        'data-nitro-owner="nitro-desk-1" hx-trigger="load" hx-post="/nitro/Desk/refresh/" '
        'data-nitro-args="{{&quot;missing&quot;:&quot;&quot;}}"></div>'
    )
    default, footer = place.format("default", "default"), place.format("footer", "footer")
    assert html.endswith(f"<div hidden>{default}</div></div>")
    assert re.search(rf"<footer>\s*{re.escape(footer)}\s*</footer>", html)
    assert "data-nitro-update" not in html
    again = act(client, root_of(html), "toggle").content.decode()
    assert re.search(rf"<section>\s*{re.escape(default)}\s*</section>", again)
    assert "<div hidden>" not in again


def test_a_pages_content_is_not_asked_for(client: Client):
    """Nobody could render it anew."""
    panel = root_of(page('{% nitro_component "Panel" %}x' + ENDED))
    html = act(client, panel, "toggle").content.decode()
    assert '<div id="nitro-panel-1--default" hx-preserve data-nitro-slot="default"></div>' in html


def test_the_refresh_for_lost_content_is_a_quiet_one(client: Client):
    desk, _panel = desk_and_panel()
    response = act(client, desk, "refresh", {"missing": ""})
    assert events_of(response) == []
    assert f'hx-target="#{PANEL}--footer"' in response.content.decode()


# What an action of the owner renders


@pytest.mark.parametrize("version", [4, 2])
def test_an_owner_sends_new_content_and_leaves_the_component_alone(
    client: Client, settings: Settings, version: int
):
    settings.NITRO_HTMX = {"HTMX_VERSION": version}
    desk, _panel = desk_and_panel()
    html = act(client, desk, "redraw").content.decode()
    assert Panel.starts == 0
    root, *updates = re.split(r"(?=<(?:hx-partial|template) data-nitro-update)", html)
    assert [each.id for each in roots_of(root)] == ["nitro-desk-1"]
    assert f'<div id="{PANEL}" hx-preserve' in root
    assert "Drawn" not in root
    assert len(updates) == 4
    footer = f'id="{PANEL}--footer"'
    shared = 'data-nitro-slot="footer" data-nitro-owner="nitro-desk-1"'
    if version == 4:
        begin = (
            f'<hx-partial data-nitro-update hx-target="#{PANEL}--footer" hx-swap="outerMorph">'
            f"<div {footer} {shared}>"
        )
        end = "</div></hx-partial>"
    else:
        begin = f'<template data-nitro-update><div {footer} hx-swap-oob="true" {shared}>'
        end = "</div></template>"
    assert updates[1].startswith(begin)
    assert updates[1].endswith(end)
    assert "<b>Foot 1</b>" in updates[1]
    assert '<span id="nitro-desk-1-chip_1" hx-preserve' in updates[0]


def test_other_slots_begin_a_component_anew(client: Client, settings: Settings):
    """Which slots are filled counts as an argument; what with does not."""
    text = (
        '{% load nitro_htmx %}{% if draws < 2 %}{% nitro_component "Panel" key="p" %}'
        '{{ draws }}{% endnitro_component %}{% else %}{% nitro_component "Panel" key="p" %}'
        '{{ draws }}{% nitro_fill "footer" %}f{% endnitro_fill %}'
        "{% endnitro_component %}{% endif %}"
    )
    use_templates(settings, {"site/components/desk.html": text})
    desk = mounted(Desk)
    response = act(client, desk, "redraw")
    assert [root.name for root in roots_of(response.content)] == ["Desk"]
    response = act(client, root_of(response.content), "redraw")
    assert [root.name for root in roots_of(response.content)] == ["Desk", "Panel"]
    assert text_of(response.content, "footer") == "f"
    assert b"data-nitro-update" not in response.content


def test_a_lost_component_is_made_with_its_content(client: Client):
    desk, _panel = desk_and_panel()
    html = act(client, desk, "refresh", {"missing": "panel_a"}).content.decode()
    assert text_of(html, f"#{PANEL}--footer") == "Foot 0"
    assert f'hx-target="#{PANEL}--footer"' not in html


# Lazy


def test_the_content_of_a_lazy_component_waits_in_its_placeholder(client: Client):
    text = '{% nitro_component "Panel" lazy="load" %}<b>x</b>' + ENDED
    placeholder = root_of(page(text))
    waiting = placeholder.element.select_one("div[hidden] > #nitro-panel-1--default > b")
    assert waiting is not None
    panel = act(client, placeholder, "nitro-mount", is_quiet=True).content.decode()
    assert '<div id="nitro-panel-1--default" hx-preserve' in panel
    assert root_of(panel).read_token().kept == {"slots": [["default"], "", ""]}


# Mistakes


class RackState(BaseModel):
    pass


class Rack(NitroComponent[RackState]):
    template_name = "shelf.html"


class Row(NitroComponent[RackState]):
    template_name = "shelf.html"
    tag = "tr"


class Body(NitroComponent[RackState]):
    template_name = "shelf.html"
    tag = "tbody"


@pytest.fixture(autouse=True)
def _shelves(settings: Settings) -> Iterator[None]:
    with isolated_registry(is_empty=False):
        for component_class in (Rack, Row, Body):
            register_component(component_class)
        yield


def shelf(settings: Settings, name: str, template: str, content: str = "x") -> str:
    use_templates(settings, {"shelf.html": "{% load nitro_htmx %}" + template})
    return page(f'{{% nitro_component "{name}" %}}' + content + ENDED)


def test_a_slot_is_shown_once(settings: Settings):
    with pytest.raises(ComponentError, match="Rack shows the slot 'default' twice"):
        shelf(settings, "Rack", "{% nitro_slot %}{% nitro_slot %}")
    assert "xx" in shelf(settings, "Rack", "{% nitro_slot 'a' %}xx{% endnitro_slot %}", "<!-- -->")


def test_hidden_content_stands_where_html_allows_it(settings: Settings):
    assert '<td hidden><div id="nitro-row-1--default"' in shelf(settings, "Row", "")
    with pytest.raises(ComponentError, match="whose tag is 'tbody' has to show each"):
        shelf(settings, "Body", "")


def test_a_slot_stands_in_a_components_template():
    with pytest.raises(ComponentError, match="nitro_slot %} stands outside"):
        page("{% nitro_slot %}")


@pytest.mark.parametrize(
    ("template", "warnings"),
    [
        ("{% nitro_slot %}", ["'foot'. It has: default."]),
        ("", ["'default'. It has: none.", "'foot'. It has: none."]),
        ("{% if False %}{% nitro_slot %}{% nitro_slot 'foot' %}{% endif %}", []),
        ("{% include 'other.html' %}", []),
        ("{% extends 'other.html' %}", []),
    ],
)
def test_content_that_is_never_shown_is_warned_of(
    settings: Settings, caplog: pytest.LogCaptureFixture, template: str, warnings: list[str]
):
    """In DEBUG; a template that takes others in may show any slot."""
    use_templates(settings, {"shelf.html": "{% load nitro_htmx %}" + template, "other.html": ""})
    if "extends" in template:
        use_templates(settings, {"shelf.html": template, "other.html": ""})
    text = '{% nitro_component "Rack" %}x{% nitro_fill "foot" %}y{% endnitro_fill %}' + ENDED
    with caplog.at_level(logging.WARNING, "nitro_htmx.nesting"):
        page(text)
        assert caplog.messages == []
        settings.NITRO_HTMX = {"DEBUG": True}
        page(text)
    expected = "Rack is given content for the slot {}"
    found = [
        message.replace(", but its template has no {% nitro_slot %} of that name", "")
        for message in caplog.messages
    ]
    assert found == [expected.format(warning) for warning in warnings]
