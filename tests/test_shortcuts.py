"""``nitro_htmx.render()`` does what ``{% nitro_component %}`` does."""

import re
from typing import Any

import pytest
from asgiref.sync import async_to_sync, sync_to_async
from django.contrib.auth import get_user
from django.contrib.auth.models import AnonymousUser, User
from django.contrib.sessions.backends.db import SessionStore
from django.core.exceptions import PermissionDenied, SynchronousOnlyOperation
from django.http import HttpRequest
from django.test import Client
from django.utils.functional import SimpleLazyObject
from django.utils.safestring import SafeString, mark_safe
from pydantic import BaseModel
from pytest_django import Settings

import nitro_htmx
from nitro_htmx import FormNitroComponent, NitroComponent, register_component
from nitro_htmx.exceptions import ComponentError
from tests.site.components.composition import Board, Card
from tests.site.components.slots import Panel
from tests.support import (
    act,
    isolated_registry,
    page_request,
    render_page,
    root_of,
    roots_of,
    use_templates,
)


def plain(html: str) -> str:
    """Return HTML without tokens, whose time differs."""
    return re.sub(r'data-nitro-token="[^"]+"', "", html)


@pytest.mark.parametrize(
    ("arguments", "tag"),
    [
        ({}, '"Panel"'),
        ({"key": 7, "title": "<b>"}, '"Panel" key=7 title="<b>"'),
        ({"lazy": "visible", "lazy_group": "a"}, '"Panel" lazy="visible" lazy_group="a"'),
    ],
)
def test_the_html_is_that_of_the_tag(arguments: dict[str, Any], tag: str):
    html = nitro_htmx.render(Panel, page_request(), **arguments)
    assert isinstance(html, SafeString)
    assert plain(html) == plain(render_page(f"{{% nitro_component {tag} %}}", page_request()))
    assert plain(html) == plain(nitro_htmx.render("Panel", page_request(), **arguments))


def test_what_it_returns_works(client: Client):
    root = root_of(nitro_htmx.render(Panel, page_request(), title="A"))
    assert root_of(act(client, root, "toggle").content).state()["toggles"] == 1


def test_the_calls_of_a_page_share_ids_and_media():
    """Two instances have two ids, and what the first has loaded is not loaded again."""
    request = page_request()
    roots = [root_of(nitro_htmx.render(Panel, request)) for _ in range(2)]
    assert [root.id for root in roots] == ["nitro-panel-1", "nitro-panel-2"]
    page = render_page('{% nitro_component "Panel" %}', request)
    assert root_of(page).id == "nitro-panel-3"


def test_media_comes_with_the_first(registry: None, settings: Settings):
    from django import forms

    class Clocked(forms.Form):
        class Media:
            js = ["clock.js"]

    class Clock(FormNitroComponent):
        form_class = Clocked
        template_name = "clock.html"

    use_templates(settings, {"clock.html": "tick"})
    register_component(Clock)
    request = page_request()
    pages = [nitro_htmx.render(Clock, request) for _ in range(2)]
    assert ["clock.js" in html for html in pages] == [True, False]
    assert pages[0].startswith('<script src="/static/clock.js"></script><div id=')


def test_slots_are_given_escaped_unless_safe():
    slots = {"default": "<i>", "footer": mark_safe("<b>F</b>")}
    html = nitro_htmx.render(Panel, page_request(), slots=slots)
    tag = (
        '{% nitro_component "Panel" %}{% nitro_fill "default" %}&lt;i&gt;{% endnitro_fill %}'
        '{% nitro_fill "footer" %}<b>F</b>{% endnitro_fill %}{% endnitro_component %}'
    )
    assert plain(html) == plain(render_page(tag, page_request()))
    assert "&lt;i&gt;" in html
    with pytest.raises(ComponentError, match=r"'Foot\"er' can't be the name of a slot\. .*\"foot"):
        nitro_htmx.render(Panel, page_request(), slots={'Foot"er': ""})


@pytest.mark.django_db(transaction=True)
def test_in_an_async_view_a_thread_does_it(monkeypatch: pytest.MonkeyPatch):
    """Who is logged in is in the database, which an event loop may not ask."""
    monkeypatch.delenv("DJANGO_ALLOW_ASYNC_UNSAFE", raising=False)
    user = User.objects.create_user("ann")
    client = Client()
    client.force_login(user)

    def asked() -> Any:
        request: Any = page_request()
        request.session = SessionStore(client.session.session_key)
        request.user = SimpleLazyObject(lambda: get_user(request))
        return request

    async def view(request: HttpRequest) -> str:
        return await sync_to_async(nitro_htmx.render)(Panel, request)

    async def careless(request: HttpRequest) -> str:
        return nitro_htmx.render(Panel, request)

    root = root_of(async_to_sync(view)(asked()))
    assert act(client, root, "toggle").status_code == 200
    with pytest.raises(SynchronousOnlyOperation, match="sync_to_async"):
        async_to_sync(careless)(asked())


class OuterState(BaseModel):
    numbers: list[int] = [1]
    heard: int = 0


class Outer(NitroComponent[OuterState]):
    template_name = "outer.html"

    def add(self) -> None:
        self.state.numbers.append(2)

    def note(self, number: int) -> None:
        self.state.heard = number

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        children = [
            nitro_htmx.render(Card, self, key=number, number=number, on_card_saved="note")
            for number in self.state.numbers
        ]
        return super().get_context_data(children=children, **kwargs)


def test_a_child_of_a_component_is_left_alone_by_its_parent_s_actions(
    client: Client, settings: Settings
):
    """As with the tag in the parent's template: only the new one is made."""
    use_templates(settings, {"outer.html": "{% for each in children %}{{ each }}{% endfor %}"})
    with isolated_registry(is_empty=False):
        register_component(Outer)
        outer, card = roots_of(nitro_htmx.render(Outer, page_request()))
        assert card.id == f"{outer.id}-card_1"
        assert 'nitro:card-saved": ["nitro-outer-1", "call:note"]' in card["data-nitro-on"]
        Card.starts = 0
        html = act(client, outer, "add").content.decode()
        assert Card.starts == 1
        assert f'<li id="{outer.id}-card_1" hx-preserve' in html
        assert [root.id for root in roots_of(html)] == [outer.id, f"{outer.id}-card_2"]


class Adrift(Outer):
    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        child = nitro_htmx.render(Card, self.request, key=1, number=1)
        return super(Outer, self).get_context_data(children=[child], **kwargs)


def test_a_child_that_is_given_the_request_is_made_anew_and_the_log_says_so(
    client: Client, settings: Settings, caplog: pytest.LogCaptureFixture
):
    """Whatever stood in it would be lost with each action of its parent."""
    use_templates(settings, {"outer.html": "{% for each in children %}{{ each }}{% endfor %}"})
    with isolated_registry(is_empty=False):
        register_component(Adrift)
        outer, _card = roots_of(nitro_htmx.render(Adrift, page_request()))
        act(client, outer, "add")
        assert caplog.messages == []  # in production
        settings.NITRO_HTMX = {"DEBUG": True}
        outer = roots_of(nitro_htmx.render(Adrift, page_request()))[0]
        assert caplog.messages == []  # a page may have it
        act(client, outer, "add")
    message = (
        "An action makes Card anew, as if it stood on the page by itself: its state and what was "
        "entered in it are lost. In get_context_data(), give render() self in place of the "
        "request; in an {% include %} with 'only', pass component=component."
    )
    assert caplog.messages == [message]


def test_a_class_that_is_not_registered(registry: None):
    class Panel2(NitroComponent[OuterState]):
        pass

    with pytest.raises(ComponentError, match=r"No component is registered as 'Panel2'\."):
        nitro_htmx.render(Panel2, page_request())
    register_component(name="Panel2")(Outer)
    with pytest.raises(
        ComponentError,
        match=r"<locals>\.Panel2 is not registered: its name is that of tests\.test_shortcuts\.Out",
    ):
        nitro_htmx.render(Panel2, page_request())


def test_who_may_not_see_it(registry: None, settings: Settings):
    """The view decides what the visitor gets: the exception is the tag's."""

    class Members(NitroComponent[OuterState]):
        template_name = "members.html"
        login_required = True

    use_templates(settings, {"members.html": ""})
    register_component(Members)
    request = page_request()
    request.user = AnonymousUser()
    with pytest.raises(PermissionDenied):
        nitro_htmx.render(Members, request)


def test_what_an_argument_may_not_be():
    with pytest.raises(ComponentError, match="write lazy="):
        nitro_htmx.render(Panel, page_request(), lazy="later")  # type: ignore[arg-type]
    with pytest.raises(ComponentError, match="Board stands on a page"):
        nitro_htmx.render(Board, page_request(), on_saved="note")
