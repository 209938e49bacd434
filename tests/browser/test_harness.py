"""The tools of the browser tests do what the other tests rely on."""

import json
import os
import re
from functools import partial
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import expect
from pytest_django import Settings

from tests.browser import js_coverage, programs
from tests.browser.builds import Mode, names_to_run
from tests.browser.journey import Journey

EXACT_VERSION = re.compile(r"htmx\.org@([^/]+)/")


def test_each_mode_loads_its_build(journey: Journey, mode: Mode):
    """The page runs the htmx, and the Idiomorph, that the mode names, and no other."""
    page = journey.open()
    version = page.evaluate("() => htmx.version")
    exact = EXACT_VERSION.match(mode.files[0]) if mode.files else None
    assert version == exact[1] if exact else version.startswith(f"{mode.htmx}.")
    assert page.evaluate("() => Boolean(window.Idiomorph)") == mode.has_idiomorph


def test_a_run_can_be_narrowed_to_some_builds(monkeypatch: pytest.MonkeyPatch):
    """A test for other builds alone is not lost by it."""
    monkeypatch.setenv("NITRO_BUILDS", "htmx4 htmx2")
    assert names_to_run(("htmx4-newest", "htmx4", "htmx2")) == ("htmx4", "htmx2")
    assert names_to_run(("htmx2-idiomorph",)) == ("htmx2-idiomorph",)
    monkeypatch.setenv("NITRO_BUILDS", "htmx4 htmx5")
    with pytest.raises(ValueError, match="NITRO_BUILDS names htmx5; there are htmx4, "):
        names_to_run(("htmx4",))
    monkeypatch.delenv("NITRO_BUILDS")
    assert names_to_run(("htmx4-newest", "htmx4")) == ("htmx4-newest", "htmx4")


@pytest.mark.modes("htmx4")
def test_events_are_heard_in_order(journey: Journey):
    """Every bubbling ``nitro:`` event is noted, with its target as it was."""
    page = journey.open()
    page.evaluate(
        """() => {
            const fire = (target, type, detail, bubbles) =>
                target.dispatchEvent(new CustomEvent(type, {detail, bubbles}));
            const heading = document.querySelector("h1");
            heading.id = "heading";
            fire(heading, "nitro:one", {n: 1}, true);
            fire(document.body, "nitro:two", null, true);
            fire(heading, "nitro:silent", null, false);
            fire(heading, "other", null, true);
            fire(heading, "nitro:one", {n: 2}, true);
        }"""
    )
    heard = journey.wait_for_heard("nitro:one", 2)
    assert [event.detail for event in heard] == [{"n": 1}, {"n": 2}]
    assert heard[0].html == '<h1 id="heading">Home</h1>'
    assert [(event.type, event.target) for event in journey.heard()] == [
        ("nitro:one", "heading"),
        ("nitro:two", "body"),
        ("nitro:one", "heading"),
    ]


@pytest.mark.modes("htmx4")
def test_problems_are_noted(journey: Journey):
    """A violation of the policy, an error and a console error each count, unless allowed."""
    page = journey.open()
    page.evaluate(
        """() => {
            const script = document.createElement("script");
            script.textContent = "1";
            document.body.append(script);
            console.error("from the console");
            setTimeout(() => { throw new Error("from the page"); });
        }"""
    )
    expected = ("CSP violation: script-src", "from the console", "from the page")
    for text in expected:
        journey.wait_until(partial(_is_noted, journey, text), text)
    for text in (*expected, "violates the following Content Security Policy"):
        journey.allow(text)


def test_what_is_waited_for_is_a_function():
    """An expression that does not hold at once is evaluated, which the page's policy refuses."""
    call = re.compile(r"\.wait_for_function\(\s*\w*[\"'](?!.*=>)")
    files = [path for path in Path(__file__).parents[1].rglob("*.py") if path != Path(__file__)]
    assert [path.name for path in files if call.search(path.read_text(encoding="utf-8"))] == []


def _is_noted(journey: Journey, text: str) -> bool:
    return any(text in problem for problem in journey.problems)


@pytest.mark.modes("htmx4")
def test_requests_are_counted_and_held(journey: Journey):
    """A gate keeps requests back until the test releases them."""
    page = journey.open()
    journey.allow("status of 40[45]")
    with journey.hold() as gate:
        page.evaluate(
            """() => {
                window.answers = [];
                for (const name of ["One", "Two"])
                    fetch(`/nitro/${name}/x/`).then(() => window.answers.push(name));
            }"""
        )
        gate.wait_for(2)
        gate.release(last=True)
        journey.wait_until(lambda: page.evaluate("() => answers.length") == 1, "one answer")
        assert gate.count == 1
    journey.settle()
    assert page.evaluate("() => answers") == ["Two", "One"]
    assert len(journey.requests) == 2


@pytest.mark.modes("htmx4")
@pytest.mark.whole_browser
def test_a_page_returns_from_the_back_forward_cache(journey: Journey):
    """Chromium keeps pages in its back-forward cache here, so journeys can go through it."""
    page = journey.open()
    page.evaluate("() => addEventListener('pageshow', (e) => { window.persisted = e.persisted; })")
    journey.open("/accounts/login/")
    journey.go_back()
    expect(page).to_have_title("Home")
    journey.wait_until(lambda: page.evaluate("() => window.persisted") is True, "pageshow")


@pytest.mark.modes("htmx4")
def test_a_journey_back_asks_for_the_whole_browser(journey: Journey):
    """Chromium's engine alone keeps no page, so such a journey would prove less there."""
    page = journey.open()
    page.evaluate("() => addEventListener('unload', () => {})")  # nor does a whole one keep it
    journey.open("/accounts/login/")
    assert journey.problems == []
    journey.go_back()
    journey.wait_until(lambda: bool(journey.problems), "the problem")
    assert "mark it with whole_browser" in journey.problems[0]
    journey.allow("mark it with whole_browser")


def test_a_program_that_not_every_system_offers_has_a_substitute(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    """If that is missing too, the message names what can be installed everywhere."""
    monkeypatch.setenv("HEADLESS_SHELL", str(tmp_path / "none"))
    assert programs.require("headless_shell") == programs.require("chromium")
    monkeypatch.setenv("CHROMIUM", str(tmp_path / "none"))
    with pytest.raises(RuntimeError, match=r"Not found: chromium\."):
        programs.require("headless_shell")


def test_the_tests_go_on_where_it_cannot_be_installed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    """It only saves time; a machine without a network has none to fetch it by."""
    monkeypatch.setenv("HEADLESS_SHELL", str(tmp_path / "none"))
    monkeypatch.setenv("CHROMIUM", programs.require("chromium"))
    (tmp_path / "apt-get").write_text("#!/bin/sh\nexit 100\n", encoding="utf-8")
    (tmp_path / "apt-get").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    assert programs.main(["chromium", "headless_shell"]) == 0


@pytest.mark.modes("htmx4")
def test_the_site_follows_the_middleware_setting(journey: Journey, settings: Settings):
    """A journey can add a middleware, although the server has long been running."""
    settings.MIDDLEWARE = [
        *settings.MIDDLEWARE,
        "django.contrib.auth.middleware.LoginRequiredMiddleware",
    ]
    expect(journey.open()).to_have_title("Log in")


@pytest.mark.modes("htmx4")
def test_a_user_is_logged_in(journey: Journey, settings: Settings, django_user_model: type[User]):
    """A journey can begin with a session."""
    settings.MIDDLEWARE = [
        *settings.MIDDLEWARE,
        "django.contrib.auth.middleware.LoginRequiredMiddleware",
    ]
    journey.log_in(django_user_model.objects.create_user("ada"))
    expect(journey.open()).to_have_title("Home")


@pytest.mark.modes("htmx4")
def test_nginx_serves_the_site(journey: Journey, nginx: str):
    """A journey can go through nginx."""
    journey.base_url = nginx
    page = journey.open("/accounts/login/")
    expect(page).to_have_title("Log in")
    assert page.url.startswith(nginx)


def test_what_no_page_has_loaded_is_not_taken_for_run(tmp_path: Path):
    """A script is recorded as unrun; of a build, nothing could be said, so its lack is an error."""
    builds = [
        f"{name}.debug.js"
        for name in (
            "nitro-htmx2",
            "nitro-htmx4",
            "nitro-push",
            "nitro-sort",
            "nitro-guard",
            "debug",
        )
    ]
    records = [{"url": (js_coverage.SCRIPTS / name).as_uri()} for name in builds]
    (tmp_path / "one.json").write_text(json.dumps({"result": records}), encoding="utf-8")
    js_coverage.complete(tmp_path)
    (added,) = set(tmp_path.iterdir()) - {tmp_path / "one.json"}
    found = {
        Path(row["url"]).name: row["functions"] for row in json.loads(added.read_text())["result"]
    }
    assert set(found) == {"overlay.js"}
    for name, (function,) in found.items():
        size = len((js_coverage.SCRIPTS / name).read_text(encoding="utf-8"))
        assert function["ranges"] == [{"startOffset": 0, "endOffset": size, "count": 0}]
    (tmp_path / "one.json").write_text(json.dumps({"result": records[:1]}), encoding="utf-8")
    with pytest.raises(RuntimeError, match=r"No page has loaded .*nitro-htmx4\.debug\.js"):
        js_coverage.complete(tmp_path)
