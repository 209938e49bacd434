"""Firefox, by WebDriver BiDi, which it speaks itself: no other program stands between.

Commands and answers are JSON messages on a web socket; see https://www.w3.org/TR/webdriver-bidi/.
"""

import json
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any, Literal

from websockets.sync.client import ClientConnection, connect

from tests.browser import programs
from tests.browser.tabs.actions import ActingDriver, Actions
from tests.browser.tabs.driver import DriverError
from tests.browser.tabs.processes import running, wait_for

# No calls to the outside, no questions, no welcome.
PREFERENCES = {
    "app.normandy.enabled": False,
    "app.update.enabled": False,
    "browser.aboutwelcome.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.page": 0,
    "datareporting.policy.dataSubmissionEnabled": False,
    "extensions.update.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "data:,",
    "toolkit.telemetry.enabled": False,
    # As people have it; the protocol's own settings switch it off.
    "dom.disable_beforeunload": False,
}
# Of one command; a script that drives the page may take long.
PATIENCE_SECONDS = 600
PROMPT = "browsingContext.userPromptOpened"


class Firefox:
    """A running Firefox."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket
        self._numbers = count(1)
        # What the next question of a page gets; the click that leads to it may not end before.
        self.answer: bool | None = None
        prompts = {"unhandledPromptBehavior": {"default": "ignore"}}
        self.send("session.new", capabilities={"alwaysMatch": prompts})
        self.send("session.subscribe", events=[PROMPT])

    def send(self, method: str, **params: Any) -> Any:
        """Send a command, and return the result.

        Raises:
            DriverError: It failed.
        """
        number = self._write(method, **params)
        message: dict[str, Any] = {}
        while message.get("id") != number:
            message = json.loads(self._socket.recv(timeout=PATIENCE_SECONDS))
            if message.get("method") == PROMPT and self.answer is not None:
                page, accept, self.answer = message["params"]["context"], self.answer, None
                self._write("browsingContext.handleUserPrompt", context=page, accept=accept)
        if message["type"] == "error":
            raise DriverError(f"{method}: {message['error']}: {message['message']}")
        return message["result"]

    def _write(self, method: str, **params: Any) -> int:
        number = next(self._numbers)
        self._socket.send(json.dumps({"id": number, "method": method, "params": params}))
        return number


@contextmanager
def start_firefox() -> Iterator[Firefox]:
    """Run Firefox, without a window, in a profile of its own."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        profile = Path(name)
        lines = [
            f"user_pref({json.dumps(key)}, {json.dumps(value)});"
            for key, value in PREFERENCES.items()
        ]
        (profile / "user.js").write_text("\n".join(lines), encoding="utf-8")
        command = [programs.require("firefox"), "--headless", "--no-remote", "--profile", name]
        # Port 0: it takes a free one, and says so in its profile.
        with running([*command, "--remote-debugging-port", "0"], profile / "log") as process:
            address = profile / "WebDriverBiDiServer.json"
            wait_for(lambda: _has_text(address), process, "Firefox's address")
            port = json.loads(address.read_text(encoding="utf-8"))["ws_port"]
            with connect(
                f"ws://127.0.0.1:{port}/session", max_size=None, ping_interval=None, proxy=None
            ) as socket:
                yield Firefox(socket)


def _has_text(file: Path) -> bool:
    return file.exists() and file.read_text(encoding="utf-8").endswith("}")


class FirefoxDriver(ActingDriver):
    """A page in a container of its own: no cookie of another test, and no storage."""

    engine = "firefox"

    def __init__(self, firefox: Firefox) -> None:
        self._firefox = firefox
        self._container = firefox.send("browser.createUserContext")["userContext"]
        self._page = firefox.send(
            "browsingContext.create", type="tab", userContext=self._container
        )["context"]
        self._send("browsingContext.activate")

    def go(self, url: str) -> None:
        self._send("browsingContext.navigate", url=url, wait="complete")

    def reload(self) -> None:
        self._send("browsingContext.reload", wait="complete")

    def traverse(self, delta: Literal[-1, 1]) -> None:
        self._send("browsingContext.traverseHistory", delta=delta)

    def run(self, script: str) -> str:
        result = self._evaluate(script)
        if result["type"] == "exception":
            raise DriverError(result["exceptionDetails"]["text"])
        return str(result["result"]["value"])

    def perform(self, actions: Actions) -> None:
        self._send("input.performActions", actions=actions)

    def choose_files(self, selector: str, paths: Sequence[Path]) -> None:
        found = self._evaluate(f"document.querySelector({json.dumps(selector)})")
        self._send(
            "input.setFiles",
            element={"sharedId": found["result"]["sharedId"]},
            files=[str(path) for path in paths],
        )

    def prepare_answer(self, *, accept: bool) -> None:
        self._firefox.answer = accept

    def answer(self, *, accept: bool) -> None:
        wait_for(self._has_answered, None, "a question of the page")

    def close(self) -> None:
        self._send("browsingContext.close", promptUnload=False)
        self._firefox.send("browser.removeUserContext", userContext=self._container)

    def _send(self, method: str, **params: Any) -> Any:
        return self._firefox.send(method, context=self._page, **params)

    def _evaluate(self, script: str) -> Any:
        return self._firefox.send(
            "script.evaluate",
            expression=script,
            target={"context": self._page},
            awaitPromise=True,
        )

    def _has_answered(self) -> bool:
        self._firefox.send("session.status")  # reads what has come
        return self._firefox.answer is None
