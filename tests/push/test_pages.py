"""What a page says of its channels: grants, with a position from before it read anything."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.contrib.auth import SESSION_KEY
from django.contrib.auth.models import AnonymousUser, User
from django.http import HttpRequest
from django.template import engines
from django.test import Client
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import NitroComponent, register_component
from nitro_htmx.exceptions import ConfigurationError
from nitro_htmx.push import channel, mark, marks
from nitro_htmx.push.engines import BaseEngine, PushUnavailable
from nitro_htmx.push.grants import Grant, unsign
from nitro_htmx.push.hub import Hub
from nitro_htmx.push.positions import UNKNOWN
from tests.support import (
    Root,
    act,
    isolated_registry,
    mounted,
    page_request,
    root_of,
    use_templates,
)


class Counted(BaseModel):
    count: int = 0


@pytest.fixture(autouse=True)
def registry(settings: Settings, push: None) -> Iterator[None]:
    use_templates(settings, {f"{name}.html": "{{ count }}" for name in ("orders", "room", "plain")})
    with isolated_registry():
        yield


def grant_of(root: Root, subject: str = "") -> Grant:
    return unsign(root["data-nitro-channels"], subject=subject)


def make_orders() -> type[NitroComponent[Counted]]:
    class Orders(NitroComponent[Counted]):
        template_name = "orders.html"
        channels = ["orders"]

        def get_initial_state(self, **kwargs: Any) -> Counted:
            channel("orders").emit("while-it-is-made")
            return Counted()

        def add(self) -> None:
            channel("orders").emit("while-it-acts")

    return register_component(Orders)


def make_room() -> type[NitroComponent[Counted]]:
    class Room(NitroComponent[Counted]):
        template_name = "room.html"

        def get_channels(self) -> Any:
            return [("room", self.key), channel("a") | channel("b"), None, AnonymousUser()]

    return register_component(Room)


def test_a_component_says_what_it_may_hear(engine: BaseEngine):
    """The position is from before its state was made: what is pushed meanwhile is not lost."""
    before = engine.position()
    root = mounted(make_orders())
    assert grant_of(root)[:3] == ("", before, ("orders",))
    assert engine.position() != before


def test_channels_may_depend_on_the_instance():
    root = mounted(make_room(), key="5:x")
    assert grant_of(root).channels == ("room:5%3Ax", "a", "b")


def test_a_component_without_channels_says_nothing(engine: BaseEngine, monkeypatch: Any):
    """And costs nothing: nobody is asked how far the log is."""
    monkeypatch.setattr(engine, "position", lambda: pytest.fail("asked"))

    class Plain(NitroComponent[Counted]):
        template_name = "plain.html"

    root = mounted(register_component(Plain))
    assert "data-nitro-channels" not in root.element.attrs

    class Emptied(NitroComponent[Counted]):
        template_name = "plain.html"

        def get_channels(self) -> Any:
            return [None]

    monkeypatch.undo()
    assert "data-nitro-channels" not in mounted(register_component(Emptied)).element.attrs


def test_an_action_says_it_from_before_it_ran(client: Client, engine: BaseEngine):
    root = mounted(make_orders())
    before = engine.position()
    answered = root_of(act(client, root, "add").content)
    assert engine.position() != before
    assert grant_of(answered).position == before


@pytest.mark.django_db
def test_a_grant_is_for_its_user(client: Client):
    user = User.objects.create_user("ann")
    client.force_login(user)
    request = page_request()
    request.session = client.session
    root = mounted(make_orders(), request=request)
    assert grant_of(root, subject=str(user.pk)).subject == str(user.pk)


def test_all_components_of_a_request_share_the_position(engine: BaseEngine):
    """So do tags; and a view may take it before it reads data itself."""
    request = page_request()
    mark(request)
    before = engine.position()
    channel("orders").emit("one")
    for root in (
        mounted(make_orders(), request=request),
        mounted(make_room(), key=1, request=request),
    ):
        assert grant_of(root).position == before


def test_components_that_hear_the_same_share_a_grant(monkeypatch: pytest.MonkeyPatch):
    """A list of a hundred rows signs once. Another visitor, as after a login, gets another one."""
    signed: list[Grant] = []

    def sign(grant: Grant) -> str:
        signed.append(grant)
        return f"{len(signed)}"

    monkeypatch.setattr(marks, "sign", sign)
    request = page_request()
    grants = [marks.grant_for(request, each) for each in (["a"], ["a"], ["b"], ["a"])]
    assert grants == ["1", "1", "2", "1"]
    vars(request)["session"] = {SESSION_KEY: "7"}
    assert marks.grant_for(request, ["a"]) == "3"
    assert [(grant.subject, grant.channels) for grant in signed] == [
        ("", ("a",)),
        ("", ("b",)),
        ("7", ("a",)),
    ]


def test_a_process_with_a_hub_asks_nobody(
    engine: BaseEngine, running_hub: Hub, monkeypatch: pytest.MonkeyPatch
):
    before = engine.position()
    monkeypatch.setattr(engine, "position", lambda: pytest.fail("asked"))
    assert grant_of(mounted(make_orders())).position == before


def test_without_the_engine_the_position_is_unknown(
    engine: BaseEngine, monkeypatch: pytest.MonkeyPatch
):
    """The first stream then tells the page to look."""

    def fail() -> Any:
        raise PushUnavailable("It is away.")

    monkeypatch.setattr(engine, "position", fail)
    assert grant_of(mounted(make_orders())).position == UNKNOWN


def test_a_bad_channel_is_an_error():
    class Bad(NitroComponent[Counted]):
        template_name = "plain.html"
        channels = ["two\nlines"]

    with pytest.raises(ValueError, match="can't be a channel's name"):
        mounted(register_component(Bad))


# The tag


def render(source: str, request: HttpRequest, **context: Any) -> str:
    template = engines["django"].from_string("{% load nitro_htmx %}" + source)
    return template.render(context, request)


def test_a_tag_says_what_the_page_may_hear(engine: BaseEngine):
    html = render("{% nitro_channels user 'news' %}", page_request(), user=User(pk=7))
    assert html.startswith('<meta name="nitro-channels" data-nitro-channels="')
    assert unsign(html.split('"')[3], subject="").channels == ("auth.user:7", "news")


def test_a_visitor_without_login_hears_less():
    source = "{% nitro_channels user %}"
    assert render(source, page_request(), user=AnonymousUser()) == ""


def test_without_the_app_nothing_is_said(settings: Settings):
    """The tag says what to add; components, for which a check speaks, are shown all the same."""
    settings.INSTALLED_APPS = [app for app in settings.INSTALLED_APPS if app != "nitro_htmx.push"]
    assert "data-nitro-channels" not in mounted(make_orders()).element.attrs
    with pytest.raises(ConfigurationError, match=r'needs the app "nitro_htmx\.push"'):
        render("{% nitro_channels 'news' %}", page_request())
