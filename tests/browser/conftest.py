"""Fixtures of the browser tests: one browser of a kind for all, one fresh page for each test."""

import os
from collections.abc import Iterator
from typing import Any, get_args

import pytest
from django.test.signals import setting_changed
from playwright.sync_api import Browser, Playwright, expect, sync_playwright
from pytest_django import Settings
from pytest_django.live_server_helper import LiveServer

from tests.browser import programs
from tests.browser.builds import MODES, Mode, names_to_run
from tests.browser.journey import TIMEOUT_SECONDS, Journey
from tests.browser.nginx import serve_through_nginx
from tests.browser.tabs import witness
from tests.browser.tabs.chromium import ChromiumDriver
from tests.browser.tabs.driver import Driver, Engine
from tests.browser.tabs.firefox import Firefox, FirefoxDriver, start_firefox
from tests.browser.tabs.tab import Tab
from tests.browser.tabs.webkit import WebKit, WebKitDriver, start_webkit

# Without a back-forward cache a test would prove less there, and nobody would see it.
REFUSE_BACK = """
    if (performance.getEntriesByType("navigation")[0]?.type === "back_forward") {
        console.error("The test went back to another page: mark it with whole_browser.");
    }
"""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run each journey on every build of htmx, or on those that ``pytest.mark.modes`` names."""
    if "mode" in metafunc.fixturenames:
        marker = metafunc.definition.get_closest_marker("modes")
        names = names_to_run(marker.args if marker else tuple(MODES))
        metafunc.parametrize("mode", [MODES[name] for name in names], ids=names)
    if "engine" in metafunc.fixturenames:
        chosen = metafunc.definition.get_closest_marker("engines")
        metafunc.parametrize("engine", chosen.args if chosen else get_args(Engine))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Say with a failure what went on in the journey: on a busy machine it may not come again."""
    try:
        return (yield)
    except Exception as error:
        journey = getattr(item, "funcargs", {}).get("journey")
        if isinstance(journey, Journey):
            error.add_note(journey.report())
        raise


@pytest.fixture(scope="package")
def playwright() -> Iterator[Playwright]:
    """Start Playwright.

    Its scope is the package, not the session: Playwright's event loop must have gone before
    another test uses ``async_to_sync`` (``tests/conftest.py`` runs these tests last, too).
    """
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        # That same loop makes Django take the main thread for an asynchronous one.
        patch.setitem(os.environ, "DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        expect.set_options(timeout=TIMEOUT_SECONDS * 1000)
        yield playwright


@pytest.fixture(scope="package")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """Start Chromium's engine, which is Chromium but for its window and what depends on that."""
    yield from _started(playwright, "headless_shell")


@pytest.fixture(scope="package")
def whole_browser(playwright: Playwright) -> Iterator[Browser]:
    """Start Chromium as people have it: with a window, and a back-forward cache."""
    yield from _started(playwright, "chromium")


def _started(playwright: Playwright, program: str) -> Iterator[Browser]:
    chromium = playwright.chromium.launch(
        executable_path=programs.require(program),
        args=programs.CHROMIUM_ARGS,
        ignore_default_args=["--disable-back-forward-cache"],
    )
    yield chromium
    chromium.close()


@pytest.fixture(scope="package")
def site(live_server: LiveServer) -> Iterator[LiveServer]:
    """Let the live server follow ``settings.MIDDLEWARE``, which Django reads once, at its start."""

    def reload_middleware(*, setting: str, **kwargs: object) -> None:
        # The handlers of static and media files come first, each with a middleware chain.
        handler: Any = live_server.thread.httpd.get_app()
        while handler is not None and setting == "MIDDLEWARE":
            handler.load_middleware()
            handler = getattr(handler, "application", None)

    setting_changed.connect(reload_middleware)
    yield live_server
    setting_changed.disconnect(reload_middleware)


@pytest.fixture
def journey(
    request: pytest.FixtureRequest,
    browser: Browser,
    mode: Mode,
    site: LiveServer,
    settings: Settings,
) -> Iterator[Journey]:
    """A user's journey on one build of htmx, with ``pytest.mark.whole_browser`` in whole Chromium.

    At the end it fails on every console error, page error and CSP violation that the test did
    not expect by ``journey.allow()``.
    """
    settings.NITRO_HTMX = {**settings.NITRO_HTMX, "HTMX_VERSION": mode.htmx}
    if request.node.get_closest_marker("whole_browser"):
        context = request.getfixturevalue("whole_browser").new_context()
    else:
        context = browser.new_context()
        context.add_init_script(REFUSE_BACK)
    journey = Journey(context, mode, site.url)
    yield journey
    journey.coverage.save()
    context.close()
    assert journey.problems == []


@pytest.fixture
def listening(
    journey: Journey, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """Have the site push, to the pages of ``pushing.py``."""
    from tests.browser.pushing import pages_that_listen  # the demo has no models of the site

    def leave() -> None:
        journey.coverage.save()
        journey.page.goto("about:blank")

    with pages_that_listen(leave, settings, monkeypatch):
        yield


@pytest.fixture
def nothing_kept(settings: Settings) -> None:
    """Have the server keep no answers, so that the bridge sends nothing again by itself."""
    settings.NITRO_HTMX = {**settings.NITRO_HTMX, "ONCE": False}


@pytest.fixture(scope="package")
def firefox() -> Iterator[Firefox]:
    """Start Firefox."""
    with start_firefox() as firefox:
        yield firefox


@pytest.fixture(scope="package")
def webkit() -> Iterator[WebKit]:
    """Start WebKit."""
    with start_webkit() as webkit:
        yield webkit


@pytest.fixture
def driver(request: pytest.FixtureRequest, engine: Engine) -> Iterator[Driver]:
    """A fresh page of the browser ``engine``, which is started when the first test asks for it."""
    driver: Driver
    match engine:
        case "chromium":
            driver = ChromiumDriver(request.getfixturevalue("whole_browser"))
        case "firefox":
            driver = FirefoxDriver(request.getfixturevalue("firefox"))
        case "webkit":
            driver = WebKitDriver(request.getfixturevalue("webkit"))
    yield driver
    driver.close()


@pytest.fixture
def tab(
    driver: Driver,
    mode: Mode,
    site: LiveServer,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Tab]:
    """A page in each of the three browsers, or in those that ``pytest.mark.engines`` names.

    At the end it fails on every console error, page error and CSP violation that the test did
    not expect by ``tab.allow()``.
    """
    settings.NITRO_HTMX = {**settings.NITRO_HTMX, "HTMX_VERSION": mode.htmx}
    monkeypatch.setattr(witness, "current", witness.Witness(mode))
    settings.MIDDLEWARE = [f"{witness.__name__}.middleware", *settings.MIDDLEWARE]
    tab = Tab(driver, mode, witness.current, site.url)
    yield tab
    assert tab.problems() == []


@pytest.fixture
def nginx(live_server: LiveServer) -> Iterator[str]:
    """Yield the address of an nginx, as Debian ships it, in front of the live server."""
    with serve_through_nginx(live_server.url) as address:
        yield address
