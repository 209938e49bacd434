"""The commands and the nginx of ``docs/push-deployment.md``, as they stand there."""

import http.client
import re
import shlex
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from django.conf import settings

from tests.browser.nginx import nginx
from tests.docs.pages import ROOT
from tests.docs.pages import Page as Document
from tests.docs.project import common_files, environment, make_project, python
from tests.push.pages import Page
from tests.push.test_servers import Listener, wait_until
from tests.servers import free_port, wait_for_port

GUIDE = Document(ROOT / "docs" / "push.md")
DEPLOYMENT = Document(ROOT / "docs" / "push-deployment.md")
COMMANDS = [
    line.removeprefix("$ ")
    for block in DEPLOYMENT.blocks
    if block.language == "console"
    for line in block.text.splitlines()
]
NGINX = next(block.text for block in DEPLOYMENT.blocks if block.language == "nginx")
SETTINGS = f"""
SECRET_KEY = {settings.SECRET_KEY!r}
ROOT_URLCONF = "mysite.urls"
"""
PATIENCE_SECONDS = 180


class Server:
    """A server as the page has it, on a port that is free."""

    def __init__(self, folder: Path, command: str) -> None:
        self.port = free_port()
        words = shlex.split(re.sub(r"\b800[01]\b", str(self.port), command))
        variables = dict(word.split("=", 1) for word in words if re.match(r"[A-Z_]+=", word))
        program, *options = words[len(variables) :]
        self.process = subprocess.Popen(
            [str(Path(sys.executable).parent / program), *options],
            cwd=folder,
            env={**environment(ROOT), **variables},
            stderr=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )
        wait_for_port(self.port, self.process)


@contextmanager
def serve(folder: Path, command: str) -> Iterator[Server]:
    server = Server(folder, command)
    try:
        yield server
    finally:
        server.process.kill()
        server.process.wait()


@pytest.fixture(scope="module")
def project() -> Iterator[Path]:
    """A project as the guide makes it, with its tables."""
    with tempfile.TemporaryDirectory() as name:
        files = {**common_files(), **GUIDE.files}
        files["mysite/settings.py"] += SETTINGS
        folder = make_project(Path(name), files)
        python(folder, "manage.py", "migrate", "--verbosity", "0")
        yield folder


def emit(folder: Path, name: str) -> None:
    """Say something from a process of its own."""
    call = f"from nitro_htmx.push import channel; channel('a').emit({name!r})"
    python(folder, "-c", f"import django; django.setup(); {call}")


class Visitor:
    """A page that comes back as often as it takes."""

    def __init__(self, server: Server) -> None:
        self._server, self.page, self.streams = server, Page(), 0
        self._come()

    def _come(self) -> None:
        self._listener = Listener(self._server, self.page)  # type: ignore[arg-type]  # it has a port
        self.streams += 1

    @property
    def encoding(self) -> str | None:
        return self._listener.response.headers["Content-Encoding"]

    def has_heard(self, *names: str) -> bool:
        if not self._listener.thread.is_alive():
            self._come()
        return self.page.names == [*names]

    def leave(self) -> None:
        """Go, once the server has ended the answer."""
        self._listener.close()
        assert not self._listener.was_cut


@pytest.mark.parametrize("command", COMMANDS)
def test_a_server_brings_events_and_stops(project: Path, command: str):
    """What another process says arrives, and a page that is open keeps no server from stopping."""
    with serve(project, command) as server:
        visitor = Visitor(server)
        wait_until(lambda: visitor.page.position, "the stream")
        emit(project, "one")
        wait_until(lambda: visitor.has_heard("one"), "an event of another process")
        server.process.send_signal(signal.SIGTERM)
        server.process.wait(PATIENCE_SECONDS)  # with a stream open it might wait for ever
        visitor.leave()


def locations(site: Server, streams: Server) -> str:
    """Return those of the page."""
    return NGINX.replace(":8000", f":{site.port}").replace(":8001", f":{streams.port}")


def test_nginx_leads_to_both(project: Path):
    """The site is served by WSGI, the streams by their own endpoint, and nothing is kept back."""
    [on_wsgi] = [command for command in COMMANDS if "mysite.wsgi" in command]
    [own] = [command for command in COMMANDS if "push.asgi" in command]
    with (
        serve(project, on_wsgi) as site,
        serve(project, own) as streams,
        nginx(locations(site, streams), options="gzip on; gzip_types *;") as port,
    ):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE_SECONDS)
        with closing(connection):
            connection.request("GET", "/nowhere/")
            answer = connection.getresponse()
            assert (answer.status, answer.headers["X-Frame-Options"]) == (404, "DENY")  # Django's
        streams.port = port
        visitor = Visitor(streams)
        wait_until(lambda: visitor.page.position, "the stream")
        for count in (1, 2):
            emit(project, f"number-{count}")
            names = [f"number-{number + 1}" for number in range(count)]
            wait_until(lambda names=names: visitor.has_heard(*names), "an event")
        assert visitor.streams == 1
        assert visitor.encoding == "identity"
        streams.process.send_signal(signal.SIGTERM)
        streams.process.wait(PATIENCE_SECONDS)
        visitor.leave()
