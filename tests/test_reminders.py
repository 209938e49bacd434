"""Warnings in DEBUG of what only a request can show, each by its whole text."""

import logging
from typing import Any

import pytest
from django.test import Client
from pydantic import BaseModel, Field
from pytest_django import Settings

from nitro_htmx import NitroComponent, register_component
from nitro_htmx.conf import get_settings
from nitro_htmx.rendering.extras import EXTRAS
from nitro_htmx.rendering.reminders import expect_extra
from tests.support import (
    act,
    ended,
    mounted,
    page_request,
    render_page,
    roots_of,
    use_templates,
)

LOGGER = "nitro_htmx.reminders"

PAGE = "{% load nitro_htmx %}<body>{% nitro_component 'Form' %}{% nitro_component 'Form' %}</body>"
TEMPLATES = {
    "pages/bare.html": PAGE,
    "pages/good.html": "{% load nitro_htmx %}<head>{% nitro_scripts %}</head>" + PAGE,
    "pages/late.html": PAGE + "{% nitro_scripts %}",
    "pages/broken.html": PAGE + "{% nitro_component 'Nobody' %}",
    "form.html": '{% load nitro_htmx %}<input {% nitro_model "email" %}>',
}


class FormState(BaseModel):
    email: str = ""
    name: str = ""
    address: dict[str, str] = {}


class AskState(BaseModel):
    email: str = Field("", min_length=3)


class Ask(NitroComponent[AskState]):
    template_name = "form.html"

    def save(self) -> None: ...


class Form(NitroComponent[FormState]):
    template_name = "form.html"

    def save(self, other: str = "") -> None: ...

    def take(self, name: str) -> None: ...

    def take_all(self, **rest: str) -> None: ...


@pytest.fixture(autouse=True)
def form(registry: None, settings: Settings) -> None:
    settings.DEBUG = True
    use_templates(settings, TEMPLATES)
    register_component(Form)


@pytest.fixture
def browser(db: None) -> Client:
    return Client(raise_request_exception=False)


def warnings_of(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name == LOGGER]


def only_warning(caplog: pytest.LogCaptureFixture) -> str:
    (warning,) = warnings_of(caplog)
    return warning


# Scripts


def test_a_page_without_the_scripts(browser: Client, caplog: pytest.LogCaptureFixture):
    """Once, however many components it has."""
    assert roots_of(browser.get("/page/bare/?a=1").content)
    assert only_warning(caplog) == (
        "The page /page/bare/ shows components, but has no {% nitro_scripts %}, so none of them "
        "reacts. Put it into the <head> of the page."
    )
    assert caplog.records[-1].levelno == logging.WARNING


@pytest.mark.parametrize("path", ["/page/good/", "/page/late/", "/accounts/login/"])
def test_a_page_as_it_should_be(browser: Client, caplog: pytest.LogCaptureFixture, path: str):
    """The scripts may come last, and a page without components needs none."""
    browser.get(path)
    assert warnings_of(caplog) == []


def test_a_fragment_needs_no_scripts(browser: Client, caplog: pytest.LogCaptureFixture):
    """The page has them that loads it; a boosted page is a page."""
    browser.get("/page/bare/", headers={"HX-Request": "true"})
    assert warnings_of(caplog) == []
    browser.get("/page/bare/", headers={"HX-Request": "true", "HX-Boosted": "true"})
    assert len(warnings_of(caplog)) == 1


def test_an_action_needs_no_scripts(browser: Client, caplog: pytest.LogCaptureFixture):
    (form, _other) = roots_of(browser.get("/page/good/").content)
    act(browser, form, "save")
    url = form.element["data-nitro-url"]
    browser.post(f"{url}save/", ended({"nitro-token": form.element["data-nitro-token"]}))
    assert warnings_of(caplog) == []


def test_a_page_that_raises_is_not_blamed(browser: Client, caplog: pytest.LogCaptureFixture):
    """What it would have had is not known."""
    assert browser.get("/page/broken/").status_code == 500
    assert warnings_of(caplog) == []


def test_a_component_outside_of_a_page(browser: Client, caplog: pytest.LogCaptureFixture):
    """As in a shell; the next page is not taken for it."""
    mounted(Form, request=page_request("/nowhere/"))
    browser.get("/accounts/login/")
    assert warnings_of(caplog) == []


@pytest.mark.parametrize("ours", [None, False])
def test_outside_debug_nothing_is_said(
    browser: Client, caplog: pytest.LogCaptureFixture, settings: Settings, ours: bool | None
):
    settings.DEBUG = ours is False
    settings.NITRO_HTMX = {"DEBUG": ours}
    assert not get_settings().is_debug
    (form, _other) = roots_of(browser.get("/page/bare/").content)
    act(browser, form, "save", {"name": "Ada"}, fields={"name": "Ada"})
    assert warnings_of(caplog) == []


# Extra scripts


class Probed(NitroComponent[AskState]):
    template_name = "form.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        expect_extra(self, "probe", "nitro_probe")
        return super().get_context_data(**kwargs)


@pytest.fixture
def probed(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """A component that needs an extra script, on pages that name scripts."""
    monkeypatch.setitem(EXTRAS, "probe", dict)
    monkeypatch.setitem(EXTRAS, "ruler", dict)
    shown = "{% nitro_component 'Probed' %}" * 2
    pages = {
        f"pages/{name}.html": f"{{% load nitro_htmx %}}{{% nitro_scripts {extras} %}}{shown}"
        for name, extras in {"without": "", "ruled": '"ruler"', "with": '"probe" "ruler"'}.items()
    }
    use_templates(
        settings, TEMPLATES | pages | {"pages/none.html": "{% load nitro_htmx %}" + shown}
    )
    register_component(Probed)


@pytest.mark.parametrize(("page", "names"), [("without", '"probe"'), ("ruled", '"ruler" "probe"')])
def test_a_page_without_an_extra_script(
    browser: Client, caplog: pytest.LogCaptureFixture, probed: None, page: str, names: str
):
    """Once, with the tag to write."""
    browser.get(f"/page/{page}/")
    assert only_warning(caplog) == (
        f"The page /page/{page}/ shows Probed, whose template has {{% nitro_probe %}}, but does "
        f"not load the script for that. Write {{% nitro_scripts {names} %}} into its <head>."
    )


def test_a_page_with_its_extra_scripts(
    browser: Client, caplog: pytest.LogCaptureFixture, probed: None
):
    """What comes with an action's answer, or as a fragment, is on a page that is not known here."""
    (root, _other) = roots_of(browser.get("/page/with/").content)
    act(browser, root, "refresh")
    browser.get("/page/without/", headers={"HX-Request": "true"})
    assert warnings_of(caplog) == []


def test_a_guarded_form_needs_its_script(
    browser: Client, caplog: pytest.LogCaptureFixture, settings: Settings
):
    """The tag alone marks the form, and does nothing."""
    guarded = '{% load nitro_htmx %}<form {% nitro_form "save" guard=True %}></form>'
    use_templates(settings, TEMPLATES | {"form.html": guarded})
    assert b"novalidate data-nitro-guard>" in browser.get("/page/good/").content
    assert only_warning(caplog) == (
        "The page /page/good/ shows Form, whose template has {% nitro_form … guard=True %}, but "
        'does not load the script for that. Write {% nitro_scripts "guard" %} into its <head>.'
    )


def test_a_page_without_any_scripts_is_told_of_all(
    browser: Client, caplog: pytest.LogCaptureFixture, probed: None
):
    browser.get("/page/none/")
    assert "has no {% nitro_scripts %}" in only_warning(caplog)


# Values that change nothing


def send(browser: Client, action: str, **values: Any) -> None:
    (form, _other) = roots_of(browser.get("/page/good/").content)
    assert act(browser, form, action, **values).status_code == 200


def test_a_field_that_was_not_bound(browser: Client, caplog: pytest.LogCaptureFixture):
    """Its value is ignored, as it has to be."""
    send(browser, "save", fields={"name": "Ada", "email": "a@b.c"})
    assert only_warning(caplog) == (
        "Form.save was sent a value for 'name', which {% nitro_model %} had not bound when the "
        "page was made, so it is ignored. Bound: email."
    )


def test_an_input_that_only_has_a_name(browser: Client, caplog: pytest.LogCaptureFixture):
    """It is no argument either."""
    send(browser, "save", arguments={"name": "Ada", "other": "x", "unknown": "y"})
    assert only_warning(caplog) == (
        "Form.save was sent 'name', which is a field of the state but no argument of save(), so it "
        'is ignored. Write {% nitro_model "name" %} in place of name="name", or take it as an '
        "argument."
    )


@pytest.mark.parametrize("action", ["take", "take_all"])
def test_an_argument_with_the_name_of_a_field(
    browser: Client, caplog: pytest.LogCaptureFixture, action: str
):
    """It is the action's to use."""
    send(browser, action, arguments={"name": "Ada"})
    assert warnings_of(caplog) == []


def test_a_refresh_takes_no_arguments(browser: Client, caplog: pytest.LogCaptureFixture):
    send(browser, "refresh", arguments={"name": "Ada"})
    assert warnings_of(caplog) == []


# What an event could not run


def test_a_call_that_finds_an_invalid_state(browser: Client, caplog: pytest.LogCaptureFixture):
    """Nobody asked, so the page is not told."""
    send(browser, "refresh", heard=[["call:take_all", {"phone": "1"}]])
    assert warnings_of(caplog) == []
    register_component(Ask)
    page = render_page("{% nitro_component 'Ask' %}", page_request())
    heard = [["call:save", {}], ["call:refresh", {}]]
    assert act(browser, roots_of(page)[0], "refresh", heard=heard).status_code == 200
    assert only_warning(caplog) == (
        "Ask heard an event, but save did not run: email is not valid. @action(validate=False) "
        "lets it run all the same."
    )
