"""A middleware that stands between a tab and the site: it notes requests, and can hold them back.

It also puts ``witness.js`` into every page, as its first script, and the build of htmx that a test
is for in the place of django-htmx's own.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Condition

from django.http import HttpRequest, HttpResponse

from tests.browser.builds import HTMX_FILE, MODES, Mode

SCRIPT = Path(__file__).with_name("witness.js").read_bytes()
SCRIPT_PATH = "/witness.js"
# One address for each build, because browsers keep files.
BUILD_PATH = "/build-of-htmx/"
HEAD = re.compile(r"<head[^>]*>")
HTMX_SOURCE = re.compile(rf'"[^"]*{HTMX_FILE.pattern}"')
TIMEOUT_SECONDS = 60


@dataclass
class Witness:
    """What the server has been asked for, in this process.

    Attributes:
        mode: The build of htmx that pages get.
        paths: Of the requests to components, in order, without their common beginning.
    """

    mode: Mode
    paths: list[str] = field(default_factory=list)
    _holding: re.Pattern[str] | None = None
    _held: int = 0
    _changed: Condition = field(default_factory=Condition)

    def enter(self, path: str) -> None:
        """Note a request, and wait while such ones are held."""
        with self._changed:
            if path.startswith("/nitro/") and path != "/nitro/push/":  # a stream is no action
                self.paths.append(path.removeprefix("/nitro/").removesuffix("/"))
            if self._is_held(path):
                self._held += 1
                self._changed.notify_all()
                self._changed.wait_for(lambda: not self._is_held(path), TIMEOUT_SECONDS)
                self._held -= 1

    def wait_for_held(self, count: int) -> None:
        """Wait until ``count`` requests are held."""
        with self._changed:
            came = self._changed.wait_for(lambda: self._held >= count, TIMEOUT_SECONDS)
        assert came, f"{self._held} requests are held, not {count}."

    @contextmanager
    def hold(self, pattern: str) -> Iterator[None]:
        """Hold back each request whose path matches ``pattern``, before it reaches the site."""
        self._set(re.compile(pattern))
        try:
            yield
        finally:
            self.let_go()

    def let_go(self) -> None:
        """Let all held requests go, and hold none any more."""
        self._set(None)

    def _is_held(self, path: str) -> bool:
        return self._holding is not None and self._holding.search(path) is not None

    def _set(self, pattern: re.Pattern[str] | None) -> None:
        with self._changed:
            self._holding = pattern
            self._changed.notify_all()


# Of the test that is running. The middleware is made anew for each.
current = Witness(MODES["htmx4"])


def middleware(get_response: Callable[[HttpRequest], HttpResponse]) -> object:
    """Serve the scripts, and let everything else pass."""
    witness = current

    def respond(request: HttpRequest) -> HttpResponse:
        if request.path == SCRIPT_PATH:
            return HttpResponse(SCRIPT, content_type="text/javascript")
        if request.path.startswith(BUILD_PATH):
            mode = MODES[request.path.removeprefix(BUILD_PATH)]
            return HttpResponse(mode.script(), content_type="text/javascript")
        witness.enter(request.path)
        response = get_response(request)
        if response.get("Content-Type", "").startswith("text/html") and not response.streaming:
            response.content = _with_scripts(response.content.decode(), witness.mode)
            if response.has_header("Content-Length"):
                response["Content-Length"] = str(len(response.content))
        return response

    return respond


def _with_scripts(html: str, mode: Mode) -> str:
    if mode.files:
        html = HTMX_SOURCE.sub(f'"{BUILD_PATH}{mode.name}"', html, count=1)
    tag = f'<script src="{SCRIPT_PATH}"></script>'
    return HEAD.sub(lambda head: head[0] + tag, html, count=1)
