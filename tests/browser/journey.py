"""One user in one fresh browser context, with a memory of all that went on."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth.models import User
from django.test import Client
from playwright.sync_api import (
    BrowserContext,
    ConsoleMessage,
    Error,
    Locator,
    Page,
    Request,
    Route,
    expect,
)

from tests.browser.builds import HTMX_FILE, Mode
from tests.browser.js_coverage import JsCoverage

LISTEN = Path(__file__).with_name("listen.js").read_text(encoding="utf-8")
# Long, because a busy machine is slow; no test that passes waits for it.
TIMEOUT_SECONDS = 30


class Heard(NamedTuple):
    """A ``nitro:`` event that reached the window.

    Attributes:
        type: The event's name, prefix included.
        detail: Its ``detail``, as it was at that moment.
        target: Id of the element it was dispatched on, or ``"body"``.
        connected: Whether that element was in the page.
        html: That element's outer HTML at that moment.
    """

    type: str
    detail: Any
    target: str
    connected: bool
    html: str


class Gate:
    """Requests that are held back until the test lets them go on to the server."""

    def __init__(self, journey: "Journey") -> None:
        self._journey = journey
        self._routes: list[Route] = []
        self.is_open = False

    def handle(self, route: Route) -> None:
        """Hold ``route``, or let it pass once the gate is open."""
        if self.is_open:
            route.fallback()
        else:
            self._routes.append(route)

    def wait_for(self, count: int) -> None:
        """Wait until ``count`` requests are held."""
        self._journey.wait_until(lambda: len(self._routes) >= count, f"{count} held requests")

    @property
    def count(self) -> int:
        """How many requests are held now."""
        return len(self._routes)

    def release(self, *, last: bool = False) -> None:
        """Let one request go: the first, or the ``last``."""
        self._routes.pop(-1 if last else 0).fallback()

    def drop(self) -> None:
        """Cut the connection of the first one, before the server hears of it."""
        self._routes.pop(0).abort("connectionreset")

    def open(self) -> None:
        """Let all held requests go, and hold none any more."""
        self.is_open = True
        while self._routes:
            self.release()


class Journey:
    """A page, what it did, and ways to wait for what it does.

    Attributes:
        page: Playwright's page.
        mode: The build of htmx in use.
        base_url: The live server's address. A test may point it at a proxy before ``open()``.
        requests: Every request to the components' URLs, in order.
        problems: Console errors, page errors and CSP violations that the test did not allow.
    """

    def __init__(self, context: BrowserContext, mode: Mode, base_url: str) -> None:
        self.context = context
        self.mode = mode
        self.base_url = base_url
        self.requests: list[Request] = []
        self.problems: list[str] = []
        self._allowed: list[re.Pattern[str]] = []
        self._unfinished: set[Request] = set()
        self._diary: list[str] = []
        context.add_init_script(LISTEN)
        context.on("request", self._on_request)
        context.on("requestfinished", self._on_request_end)
        context.on("requestfailed", self._on_request_end)
        context.on("console", self._on_console)
        context.on("weberror", lambda error: self._note(f"page error: {error.error}"))
        if (script := mode.script()) is not None:
            context.route(
                HTMX_FILE,
                lambda route: route.fulfill(body=script, content_type="text/javascript"),
            )
        self.page: Page = context.new_page()
        self.coverage = JsCoverage(self.page, mode)

    # Going places

    def open(self, path: str = "/") -> Page:
        """Load ``path``, wait until its deferred scripts have run, and return the page."""
        self.coverage.save()
        self.page.goto(self.base_url + path)
        return self.page

    def follow(self, link: Locator) -> None:
        """Click a link, and wait until the scripts of the next page have run.

        A click by itself does not wait: what follows it may reach a page without htmx.
        """
        with self.page.expect_navigation():
            link.click()

    def add_boosted_link(self, name: str, path: str) -> None:
        """Put a link on the page that htmx follows: it swaps the body, and notes the history."""
        self.page.evaluate(
            """([textContent, href]) => {
                const link = Object.assign(document.createElement("a"), { href, textContent });
                link.setAttribute("hx-boost", "true");
                document.body.append(link);
                htmx.process(document.body);
            }""",
            [name, path],
        )

    @contextmanager
    def away_meanwhile(self) -> Iterator["Gate"]:
        """Leave the page at the end of the ``with`` block, its requests held, and come back.

        htmx swaps the body, so the page comes from the history, and what was asked is answered.
        """
        self.add_boosted_link("Away", "/page/bridge/?one=Tally&two=Tally")
        with self.hold() as gate:
            yield gate
            self.page.get_by_role("link", name="Away").click()
            expect(self.page.locator("#nitro-tally-1")).to_be_visible()
        self.settle()
        self.page.go_back()

    def go_back(self) -> None:
        """Press the browser's back button, and wait until the page is there.

        Playwright's own ``go_back()`` waits for ``load``, which a page from the back-forward cache
        need not fire.
        """
        self.page.go_back(wait_until="commit")
        self.wait_until(self._is_loaded, "the page before")

    def log_in(self, user: User) -> None:
        """Give the browser a session of ``user``, without the login page."""
        client = Client()
        client.force_login(user)
        name = settings.SESSION_COOKIE_NAME
        value = client.cookies[name].value
        self.context.add_cookies([{"name": name, "value": value, "url": self.base_url}])

    # What happened

    def heard(self, *types: str) -> list[Heard]:
        """Return the events that this page has heard, all or only those of ``types``."""
        rows = self.page.evaluate("() => window.__heard")
        events = [Heard(type_, detail, **extra) for type_, detail, extra in rows]
        return [event for event in events if not types or event.type in types]

    def allow(self, pattern: str) -> None:
        """Expect problems whose text matches the regular expression ``pattern``."""
        self._allowed.append(re.compile(pattern))
        self.problems[:] = [text for text in self.problems if not self._is_allowed(text)]

    # Waiting for conditions

    def wait_for_heard(self, type_: str, count: int = 1) -> list[Heard]:
        """Wait until ``type_`` was heard ``count`` times, and return all of its events."""
        self.wait_until(lambda: len(self.heard(type_)) >= count, f"{count} of {type_}")
        return self.heard(type_)

    def settle(self) -> None:
        """Wait until no request to a component is under way and the page has nothing more to do.

        Call it before asserting that something did *not* happen.
        """
        quiet_frames = 0
        deadline = monotonic() + TIMEOUT_SECONDS
        while quiet_frames < 3:
            self._next_frame()
            quiet_frames = 0 if self._unfinished else quiet_frames + 1
            assert monotonic() < deadline, f"Requests are still under way: {self._unfinished}"

    def stop_the_clock(self) -> None:
        """Let nothing take long on the next pages: nobody rides with an action of over a second."""
        self.context.add_init_script("performance.now = () => 1;")

    def forget_unfinished(self) -> None:
        """Take every request for finished whose end the browser does not report."""
        self._unfinished.clear()

    def wait_until(self, condition: Callable[[], bool], what: str) -> None:
        """Wait until ``condition`` is true; fail with ``what`` when it does not become so."""
        deadline = monotonic() + TIMEOUT_SECONDS
        while not condition():
            assert monotonic() < deadline, f"Waited in vain for {what}."
            self._next_frame()

    def report(self) -> str:
        """Tell what went on, for the reader of a failure that can't be had again."""
        try:
            seen = self.page.evaluate(
                "() => [location.href, history.state, document.body.innerText]"
            )
            heard = [(event.type, event.detail) for event in self.heard()]
        except Error as error:
            seen, heard = error, []
        return f"{self._diary}\nHeard: {heard}\nProblems: {self.problems}\nThe page: {seen}"

    # Being in control of the network

    @contextmanager
    def hold(self, pattern: str = "**/nitro/**") -> Iterator[Gate]:
        """Hold back the requests whose URL matches the glob ``pattern``, until they are released.

        At the end of the ``with`` block all go on.
        """
        gate = Gate(self)
        self.page.route(pattern, gate.handle)
        try:
            yield gate
        finally:
            gate.open()
            self.page.unroute(pattern, gate.handle)

    # Inside

    def _is_loaded(self) -> bool:
        try:
            return bool(self.page.evaluate("() => document.readyState === 'complete'"))
        except Error:  # The page is just being replaced by the next one.
            return False

    def _next_frame(self) -> None:
        """Let the browser, and Playwright's own events, go on for a moment."""
        try:
            self.page.evaluate("() => new Promise((done) => requestAnimationFrame(() => done()))")
        except Error:  # The page is just being replaced by the next one.
            return

    def _on_request(self, request: Request) -> None:
        path = urlsplit(request.url).path
        if request.is_navigation_request():
            self._diary.append(f"to {request.url}")
        if path.startswith("/nitro/") and path != "/nitro/push/":  # a stream never ends
            self.requests.append(request)
            self._diary.append(f"asked {path}")
            self._unfinished.add(request)

    def _on_request_end(self, request: Request) -> None:
        if request in self._unfinished:
            self._unfinished.remove(request)
            answer = request.existing_response
            how = answer.status if answer else request.failure
            self._diary.append(f"{how} from {urlsplit(request.url).path}")

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self._note(f"console: {message.text} ({message.location.get('url', '')})")

    def _is_allowed(self, text: str) -> bool:
        return any(pattern.search(text) for pattern in self._allowed)

    def _note(self, text: str) -> None:
        if not self._is_allowed(text):
            self.problems.append(text)
