"""WebKit, by WebDriver: WebKitGTK's MiniBrowser, on a screen that only exists in memory.

Commands are HTTP requests; see https://www.w3.org/TR/webdriver2/.
"""

import json
import os
import socket
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import Any, Literal

from tests.browser import programs
from tests.browser.tabs.actions import ActingDriver, Actions
from tests.browser.tabs.driver import DriverError
from tests.browser.tabs.processes import running, wait_for
from tests.servers import free_port

PATIENCE_SECONDS = 600
ENVIRONMENT = {
    "GDK_BACKEND": "x11",
    "GSETTINGS_BACKEND": "memory",
    # There is no graphics card, and root has no sandbox.
    "LIBGL_ALWAYS_SOFTWARE": "1",
    "WEBKIT_DISABLE_DMABUF_RENDERER": "1",
    "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1",
}
# The key under which an element stands in an answer.
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"


class WebKit:
    """A running WebKit, with a window that stays empty: without any it would end."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._path = ""
        wants = {"unhandledPromptBehavior": "ignore"}
        session = self.send("POST", "/session", capabilities={"alwaysMatch": wants})
        self._path = f"/session/{session['sessionId']}"
        patience_ms = PATIENCE_SECONDS * 1_000
        self.send("POST", "/timeouts", script=patience_ms, pageLoad=patience_ms)

    def send(self, method: Literal["GET", "POST", "DELETE"], path: str, **body: Any) -> Any:
        """Send a command, and return the value of its answer.

        Raises:
            DriverError: It failed.
        """
        with closing(HTTPConnection("127.0.0.1", self._port, timeout=PATIENCE_SECONDS)) as line:
            headers = {"Content-Type": "application/json"}
            text = None if method == "GET" else json.dumps(body)
            line.request(method, self._path + path, text, headers)
            answer = line.getresponse()
            value = json.loads(answer.read())["value"]
        if answer.status >= 400:
            raise DriverError(f"{path}: {value['error']}: {value['message']}")
        return value

    def end(self) -> None:
        """End the session, and the browser with it."""
        self.send("DELETE", "")


@contextmanager
def start_webkit() -> Iterator[WebKit]:
    """Run a screen and WebKit on it."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        with _screen(folder) as display:
            # Its folders are its own, too.
            folders = {f"XDG_{kind}_HOME": name for kind in ("CACHE", "CONFIG", "DATA")}
            environment = {**os.environ, **ENVIRONMENT, **folders, "DISPLAY": display}
            port = free_port()
            command = [programs.require("webkit"), f"--port={port}"]
            with running(command, folder / "log", environment) as process:
                wait_for(lambda: _listens(port), process, "WebKit's driver")
                webkit = WebKit(port)
                yield webkit
                webkit.end()


@contextmanager
def _screen(folder: Path) -> Iterator[str]:
    """Run Xvfb and yield its display, which is the first that is free."""
    reader, writer = os.pipe()
    command = [programs.require("xvfb"), "-displayfd", str(writer), "-nolisten", "tcp"]
    size = ["-screen", "0", "1400x1000x24"]
    with running([*command, *size], folder / "screen", fd=writer):
        os.close(writer)
        with os.fdopen(reader) as lines:
            yield f":{lines.readline().strip()}"


def _listens(port: int) -> bool:
    with closing(socket.socket()) as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


class WebKitDriver(ActingDriver):
    """A tab, which leaves no cookie and no storage behind."""

    engine = "webkit"

    def __init__(self, webkit: WebKit) -> None:
        self._webkit = webkit
        self._send = webkit.send
        [self._empty] = self._send("GET", "/window/handles")
        self._handle = self._send("POST", "/window/new", type="window")["handle"]
        self._send("POST", "/window", handle=self._handle)

    def go(self, url: str) -> None:
        self._send("POST", "/url", url=url)

    def reload(self) -> None:
        self._send("POST", "/refresh")

    def traverse(self, delta: Literal[-1, 1]) -> None:
        self._send("POST", "/back" if delta < 0 else "/forward")

    def run(self, script: str) -> str:
        wrapped = f"""
            const done = arguments[0];
            {script}.then((text) => done([text]), (error) => done([null, String(error)]));
        """
        text, *errors = self._send("POST", "/execute/async", script=wrapped, args=[])
        if errors:
            raise DriverError(errors[0])
        return str(text)

    def perform(self, actions: Actions) -> None:
        self._send("POST", "/actions", actions=actions)

    def choose_files(self, selector: str, paths: Sequence[Path]) -> None:
        found = self._send("POST", "/element", using="css selector", value=selector)
        text = "\n".join(str(path) for path in paths)
        self._send("POST", f"/element/{found[ELEMENT]}/value", text=text)

    def prepare_answer(self, *, accept: bool) -> None:
        """It can be answered when it is asked."""

    def answer(self, *, accept: bool) -> None:
        wait_for(lambda: self._answers(accept), None, "a question of the page")

    def close(self) -> None:
        try:
            self.run("(async () => sessionStorage.clear() ?? localStorage.clear())()")
            self._send("DELETE", "/cookie")
        finally:
            self._send("DELETE", "/window")
            self._send("POST", "/window", handle=self._empty)

    def _answers(self, accept: bool) -> bool:
        try:
            self._send("POST", "/alert/accept" if accept else "/alert/dismiss")
        except DriverError:
            return False
        return True
