"""What is wrong with push shows before the first request."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.core.checks import CheckMessage
from django.core.exceptions import ImproperlyConfigured
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import ModelNitroComponent, NitroComponent, on, register_component
from nitro_htmx.checks import check_files, check_project
from nitro_htmx.exceptions import ConfigurationError
from nitro_htmx.push.conf import PushSettings, push_settings
from tests.site.models import Label
from tests.support import isolated_registry, use_templates


@pytest.fixture(autouse=True)
def registry(settings: Settings, push: None) -> Iterator[None]:
    use_templates(settings, {"plain.html": ""})
    with isolated_registry():
        yield


def found() -> list[tuple[str | None, str, str | None]]:
    return [(each.id, each.msg, each.hint) for each in _messages()]


def _messages() -> list[CheckMessage]:
    return check_project()


def uninstall(settings: Settings) -> None:
    settings.INSTALLED_APPS = [app for app in settings.INSTALLED_APPS if "push" not in app]


def test_the_defaults_fit(settings: Settings):
    settings.NITRO_HTMX = {}
    assert found() == []
    assert push_settings() == PushSettings.model_validate({})


@pytest.mark.parametrize(
    ("given", "message", "hint"),
    [
        ({"ENGIN": "redis"}, "has no key 'ENGIN'", "Did you mean 'ENGINE'?"),
        ({"X": 1}, "has no key 'X'", "The keys are: DATABASE, ENGINE, HEARTBEAT_SECONDS, HISTORY,"),
        (
            {"HISTORY": 0},
            "['HISTORY'] is 0: Input should be greater than 0",
            "How many events the log keeps for pages that come back.",
        ),
    ],
    ids=repr,
)
def test_settings_that_do_not_fit(settings: Settings, given: Any, message: str, hint: str):
    settings.NITRO_HTMX = {"PUSH": given}
    separator = "" if message[0] == "[" else " "
    [(check_id, text, found_hint)] = found()
    assert check_id == "nitro_htmx.E060"
    assert text == f'NITRO_HTMX["PUSH"]{separator}{message}.'
    assert (found_hint or "").startswith(hint)
    with pytest.raises(ConfigurationError) as caught:
        push_settings()
    assert isinstance(caught.value, ImproperlyConfigured)


def test_an_engine_that_does_not_exist(settings: Settings):
    settings.NITRO_HTMX = {"PUSH": {"ENGINE": "shop.engines.Own"}}
    [(check_id, text, _hint)] = found()
    assert check_id == "nitro_htmx.E061"
    assert text == "NITRO_HTMX[\"PUSH\"]['ENGINE'] is 'shop.engines.Own': No module named 'shop'"


def test_an_engine_whose_package_is_missing(settings: Settings, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "redis", None)
    monkeypatch.delitem(sys.modules, "nitro_htmx.push.engines.redis", raising=False)
    settings.NITRO_HTMX = {"PUSH": {"ENGINE": "redis"}}
    [(check_id, text, _hint)] = found()
    assert check_id == "nitro_htmx.E061"
    assert text == (
        "NITRO_HTMX[\"PUSH\"]['ENGINE'] is 'redis': The engine 'redis' needs the package redis: "
        'pip install "nitro-htmx[redis]".'
    )


@pytest.mark.parametrize("engine", ["database", "redis"])
def test_a_site_on_wsgi_is_as_good(settings: Settings, engine: str):
    """Its pages poll, with all that is promised, so there is nothing to warn of."""
    settings.DEBUG = False
    settings.WSGI_APPLICATION = "mysite.wsgi.application"
    settings.NITRO_HTMX = {"PUSH": {"ENGINE": engine}}
    assert not hasattr(settings, "ASGI_APPLICATION")
    assert found() == []


def test_a_database_that_does_not_exist(settings: Settings):
    settings.NITRO_HTMX = {"PUSH": {"DATABASE": "push"}}
    [(check_id, text, _hint)] = found()
    assert check_id == "nitro_htmx.E062"
    assert text == "NITRO_HTMX[\"PUSH\"]['DATABASE'] is 'push', which DATABASES does not have."


def test_memory_is_for_tests(settings: Settings):
    """And for development."""
    [(check_id, _text, _hint)] = found()
    assert check_id == "nitro_htmx.W061"
    settings.DEBUG = True
    assert "nitro_htmx.W061" not in [check_id for check_id, _text, _hint in found()]


def test_the_app_is_forgotten(settings: Settings):
    uninstall(settings)
    [(check_id, text, hint)] = found()
    assert check_id == "nitro_htmx.W060"
    assert text == "NITRO_HTMX[\"PUSH\"] is set, but the app 'nitro_htmx.push' is not installed."
    assert hint == 'Add "nitro_htmx.push" to INSTALLED_APPS.'
    settings.NITRO_HTMX = {}
    assert found() == []


TAGS = ["nitro_htmx.templatetags.nitro_htmx", "django.templatetags.cache"]


class Nothing(BaseModel):
    pass


def test_channels_need_the_app(settings: Settings):
    settings.NITRO_HTMX = {}

    class Orders(NitroComponent[Nothing]):
        template_name = "plain.html"
        channels = ["orders"]

    register_component(Orders)
    assert found() == []
    uninstall(settings)
    [(check_id, text, _hint)] = found()
    assert check_id == "nitro_htmx.W062"
    assert text.startswith("Orders has channels")


def test_rows_that_are_live_need_the_app(settings: Settings):
    settings.NITRO_HTMX = {}

    class LabelState(BaseModel):
        id: int

    class Card(ModelNitroComponent[LabelState]):
        template_name = "plain.html"
        model = Label
        live = True

    register_component(Card)
    assert found() == []
    uninstall(settings)
    [(check_id, text, _hint)] = found()
    assert check_id == "nitro_htmx.W062"
    assert text.startswith("Card has channels")


def test_channels_have_names(settings: Settings):
    settings.NITRO_HTMX = {}

    class Orders(NitroComponent[Nothing]):
        template_name = "plain.html"
        channels = [3.5]

    register_component(Orders)
    [(check_id, text, _hint)] = found()
    assert check_id == "nitro_htmx.E063"
    assert text.startswith("Orders.channels: 3.5 can't be part of a channel's name")


def test_a_component_with_channels_may_listen_to_anything(settings: Settings):
    """What is pushed may be said anywhere in the project."""
    settings.NITRO_HTMX = {}

    def make(name: str, heard: list[str]) -> None:
        class Orders(NitroComponent[Nothing]):
            template_name = "plain.html"
            channels = heard

            @on("order-paid")
            def hear(self) -> None:
                pass

        register_component(name=name)(Orders)

    make("Hearing", ["orders"])
    assert found() == []
    make("Deaf", [])
    assert [check_id for check_id, _text, _hint in found()] == ["nitro_htmx.W004"]


def test_live_is_for_rows(settings: Settings):
    settings.NITRO_HTMX = {}

    class Clock(NitroComponent[Nothing]):
        template_name = "plain.html"
        live = True

    register_component(Clock)
    [(check_id, text, _hint)] = found()
    assert check_id == "nitro_htmx.E064"
    assert text == "Clock has live = True, but shows no rows of a model."


def test_the_tag_needs_the_app(settings: Settings, tmp_path: Path):
    """Also where no component stands; and no cache may keep what it makes."""
    settings.NITRO_HTMX = {}
    (backend,) = settings.TEMPLATES
    settings.TEMPLATES = [
        {**backend, "DIRS": [tmp_path], "APP_DIRS": False, "OPTIONS": {"builtins": TAGS}}
    ]
    (tmp_path / "a.html").write_text("\n{% nitro_channels 'news' %}")
    cached = "{% cache 9 x %}{% nitro_channels user %}{% endcache %}"
    (tmp_path / "b.html").write_text(cached)
    [message] = [each for each in check_files() if each.id != "nitro_htmx.W034"]  # of the site
    assert (message.id, message.obj) == ("nitro_htmx.E035", "b.html, line 1")
    assert message.msg.startswith(
        "{% nitro_channels user %} stands in {% cache %}, which shows one visitor's channels "
    )
    uninstall(settings)
    missing = [each for each in check_files() if each.id == "nitro_htmx.E066"]
    assert [(each.msg, each.obj, each.hint) for each in missing] == [
        (
            f"{{% nitro_channels {given} %}} needs the app 'nitro_htmx.push'.",
            f"{name}.html, line {line}",
            'Add "nitro_htmx.push" to INSTALLED_APPS.',
        )
        for given, name, line in (("'news'", "a", 2), ("user", "b", 1))
    ]
