"""Streams on real servers: events of other processes, a process that ends, Redis that goes."""

import http.client
import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from threading import Thread
from time import monotonic, sleep
from typing import Any

import pytest
from pytest_django import Settings

from nitro_htmx.push import channel
from nitro_htmx.push.engines import PushUnavailable, get_engine
from nitro_htmx.push.engines import base as engine_base
from nitro_htmx.push.grants import Grant, sign
from nitro_htmx.push.hub import hub
from nitro_htmx.push.positions import parse
from tests.push.pages import Page
from tests.push.servers import RedisServer, redis_server
from tests.servers import free_port, wait_for_port

ROOT = Path(__file__).resolve().parents[2]
OPTIONS = ["--log-level", "warning", "--port"]
SERVERS = {  # the port comes last
    "django": ["uvicorn", "django.core.asgi:get_asgi_application", "--factory", *OPTIONS],
    "own": ["uvicorn", "nitro_htmx.push.asgi:application", *OPTIONS],
    "runserver": ["django", "runserver", "--skip-checks"],
}
APPLICATIONS = ["django", "own"]
PATIENCE_SECONDS = 180


class Site:
    """Processes that share a log in one database."""

    def __init__(self, folder: Path) -> None:
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("COV")},
            "DJANGO_SETTINGS_MODULE": "tests.push.served",
            "NITRO_DATABASE": str(folder / "site.sqlite3"),
            "NITRO_PUSH": json.dumps({"ENGINE": "database"}),
        }
        self.run("-m", "django", "migrate", "nitro_push", "--verbosity", "0")

    def run(self, *arguments: str) -> str:
        command = [sys.executable, *arguments]
        return subprocess.run(
            command, cwd=ROOT, env=self.environment, check=True, capture_output=True, text=True
        ).stdout

    def emit(self, *names: str) -> None:
        """Say something from a process of its own."""
        calls = "; ".join(f"channel('a').emit({name!r})" for name in names)
        self.run(
            "-c",
            f"import django; django.setup(); from nitro_htmx.push import channel; {calls}",
        )

    def page(self) -> Page:
        """Return a page that is rendered now."""
        page = Page()
        ask = "import django; django.setup(); from nitro_htmx.push.engines import get_engine"
        page.position = self.run("-c", f"{ask}; print(get_engine().position())").strip()
        return page

    @contextmanager
    def serve(self, app: str) -> Iterator["Server"]:
        server = Server(self, app)
        try:
            yield server
        finally:
            server.process.kill()
            server.process.wait()


class Server:
    """uvicorn or ``runserver``, in a process of its own."""

    def __init__(self, site: Site, app: str) -> None:
        self.port = free_port()
        self.process = subprocess.Popen(
            [sys.executable, "-m", *SERVERS[app], str(self.port)],
            cwd=ROOT,
            env=site.environment,
            stdout=subprocess.DEVNULL,
        )
        wait_for_port(self.port, self.process)

    def stop(self) -> None:
        """Ask it to stop, and return when it has; with a stream open it might wait for ever."""
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(PATIENCE_SECONDS)


class Listener:
    """A page that listens to one server, as long as that serves it.

    Attributes:
        was_cut: Whether the connection has gone before the server had ended the answer.
    """

    def __init__(self, server: Server, page: Page, user: str = "", session: str = "") -> None:
        self.page, self.was_cut = page, False
        self._connection = http.client.HTTPConnection(
            "127.0.0.1", server.port, timeout=PATIENCE_SECONDS
        )
        grants = [[sign(Grant(user, parse(page.position), ("a",))), page.position]]
        body = json.dumps({"hold": True, "grants": grants})
        headers = {"Content-Type": "application/json", "Cookie": f"sessionid={session}"}
        self._connection.request("POST", "/nitro/push/", body, headers)
        self.response = self._connection.getresponse()
        self.thread = Thread(target=self._listen, daemon=True)
        self.thread.start()

    def _listen(self) -> None:
        rest = b""
        try:
            while part := self.response.read1():
                *whole, rest = (rest + part).split(b"\n\n")
                self.page.take(b"".join(block + b"\n\n" for block in whole))
        except (OSError, http.client.HTTPException):
            self.was_cut = True

    def close(self) -> None:
        """Leave, once the answer has ended."""
        self.thread.join(PATIENCE_SECONDS)
        assert not self.thread.is_alive()
        self._connection.close()


def wait_until(condition: Any, what: str) -> None:
    deadline = monotonic() + PATIENCE_SECONDS
    while not condition():
        assert monotonic() < deadline, f"Waited in vain for {what}."
        sleep(0.02)


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with tempfile.TemporaryDirectory() as folder:
        yield Site(Path(folder))


@pytest.mark.parametrize("app", APPLICATIONS)
def test_events_cross_processes_and_the_server_can_stop(site: Site, app: str):
    """A page that holds a stream keeps no server from stopping, and goes on at the next one."""
    page = Page()
    with site.serve(app) as server:
        listener = Listener(server, page)
        wait_until(lambda: page.position, "the stream")
        site.emit("one")
        wait_until(lambda: page.names == ["one"], "an event of another process")
        server.stop()
        listener.close()
        assert not listener.was_cut
    site.emit("two")
    with site.serve(app) as server:
        listener = Listener(server, page)
        wait_until(lambda: "two" in page.names, "what came meanwhile")
        assert (page.names, page.resets) == (["one", "two"], 1)  # the first: it knew no position
        server.process.kill()
        server.process.wait()
        listener.close()
        assert listener.was_cut


@pytest.mark.parametrize("app", APPLICATIONS)
def test_a_worker_that_has_answered_enough_ends_its_streams(
    site: Site, app: str, monkeypatch: pytest.MonkeyPatch
):
    """It gets no signal, takes no connection any more, and would wait for them for minutes."""
    *command, port = SERVERS[app]
    monkeypatch.setitem(SERVERS, app, [*command, "--limit-max-requests", "2", port])
    with site.serve(app) as server:
        listeners = [Listener(server, Page()) for _ in range(2)]
        for _ in range(2):
            connection = http.client.HTTPConnection("127.0.0.1", server.port)
            with closing(connection):
                connection.request("GET", "/nitro/push/")
                assert connection.getresponse().status == 405
        server.process.wait(PATIENCE_SECONDS)
        for listener in listeners:
            listener.close()
            assert not listener.was_cut


def test_runserver_takes_new_code_with_streams_open(tmp_path: Path):
    """The change ends the streams; the page comes back to the new code and has missed nothing."""
    settings_file = tmp_path / "reloaded.py"
    settings_file.write_text("from tests.push.served import *\n", encoding="utf-8")
    site = Site(tmp_path)
    site.environment |= {"DJANGO_SETTINGS_MODULE": "reloaded", "PYTHONPATH": str(tmp_path)}
    page = site.page()
    with site.serve("runserver") as server:
        try:
            listeners = [Listener(server, each) for each in (page, Page(), Page())]
            wait_until(lambda: page.hellos, "the stream")
            with settings_file.open("a", encoding="utf-8") as file:
                file.write("X_FRAME_OPTIONS = 'SAMEORIGIN'\n")
            wait_until(partial(have_ended, listeners, settings_file), "the end of the streams")
            site.emit("one")
            wait_for_port(server.port, server.process)
            listeners = [Listener(server, page)]
            wait_until(lambda: page.names, "what came meanwhile")
            assert (page.names, page.resets) == (["one"], 0)
            assert listeners[0].response.headers["X-Frame-Options"] == "SAMEORIGIN"
        finally:
            server.stop()  # killed, it would leave the process that it has started
            listeners[0].close()


def have_ended(listeners: list[Listener], file: Path) -> bool:
    """Return whether the streams have ended; ``runserver`` first looks when it has started."""
    file.touch()
    return not any(listener.thread.is_alive() for listener in listeners)


LOG_IN = """
import django; django.setup()
from django.contrib.auth import login, logout
from django.contrib.auth.models import User
from django.contrib.sessions.backends.db import SessionStore
from django.test import RequestFactory
from nitro_htmx.push import recheck
request = RequestFactory().get("/")
"""


@pytest.mark.parametrize("app", APPLICATIONS)
def test_another_process_ends_the_streams_of_a_user(tmp_path: Path, app: str):
    """After ``recheck()`` a page needs a new grant, after a logout none helps."""
    site = Site(tmp_path)
    site.run("-m", "django", "migrate", "--verbosity", "0", "--skip-checks")
    session, user = site.run(
        "-c",
        LOG_IN + "request.session = SessionStore()\n"
        "user = User.objects.create_user('ann')\n"
        "login(request, user, 'django.contrib.auth.backends.ModelBackend')\n"
        "request.session.save(); print(request.session.session_key, user.pk)",
    ).split()
    with site.serve(app) as server:
        other = Listener(server, Page())
        log_out = (
            f"request.session = SessionStore({session!r}); "
            f"request.user = User.objects.get(pk={user}); logout(request)"
        )
        for ending, refusal in ((f"recheck(User.objects.get(pk={user}))", 412), (log_out, 403)):
            listener = Listener(server, site.page(), user, session)
            assert listener.response.status == 200
            wait_until(lambda page=listener.page: page.hellos, "the stream")
            site.run("-c", LOG_IN + ending)
            listener.close()
            refused = Listener(server, Page(), user, session)
            assert refused.response.status == refusal
            refused.close()
        assert other.thread.is_alive()
        server.stop()
        other.close()


@pytest.fixture
def own_redis(settings: Settings) -> Iterator[RedisServer]:
    with redis_server() as server:
        settings.NITRO_HTMX = {"PUSH": {"ENGINE": "redis", "URL": server.url}}
        yield server
        hub.stop()


def take(page: Page, stream: Any) -> Page:
    page.take(hub.take(stream))
    return page


@pytest.mark.parametrize("has_data", [True, False], ids=["with its data", "empty"])
def test_redis_goes_away_and_comes_back(
    own_redis: RedisServer, has_data: bool, monkeypatch: pytest.MonkeyPatch
):
    """Open streams stay, are told once that something may be missing, and go on."""
    monkeypatch.setattr(engine_base, "_REST_SECONDS", 0.0)
    engine = get_engine()
    channel("a").emit("one")
    assert hub.start(30)
    page = Page()
    stream = hub.open({"a": engine.position()}, "", None)
    channel("a").emit("two")
    wait_until(lambda: take(page, stream).names == ["two"], "an event")
    own_redis.kill()
    channel("a").emit("lost")
    with pytest.raises(PushUnavailable):
        engine.position()
    wait_until(lambda: hub.known_position() is None, "that the hub has noticed")
    assert stream in hub._streams
    if not has_data:
        own_redis.forget()
    own_redis.start()

    def has_heard() -> bool:
        return "back" in take(page, stream).names

    channel("a").emit("unheard")
    wait_until(lambda: hub.known_position() is not None, "the log")
    wait_until(lambda: take(page, stream).resets, "the reset")
    channel("a").emit("back")
    wait_until(has_heard, "what came after")
    assert page.resets == 1
    assert page.names[0] == "two"
    assert page.names[-1] == "back"
    hub.close(stream)


DIE_AFTER_THE_COMMIT = """
import os, signal, django; django.setup()
from django.db import transaction
from nitro_htmx.push import channel
with transaction.atomic():
    transaction.on_commit(lambda: os.kill(os.getpid(), signal.SIGKILL))
    channel("a").emit("lost")
    channel("a").emit("kept", durable=True)
"""


@pytest.mark.parametrize("kind", ["database", "redis"])
def test_a_durable_event_survives_its_process(tmp_path: Path, kind: str, redis: RedisServer):
    """``kill -9`` between the commit and the log: another process sends it, once."""
    site = Site(tmp_path)
    options = {"database": {}, "redis": {"URL": redis.url, "KEY": "durable"}}[kind]
    site.environment["NITRO_PUSH"] = json.dumps({"ENGINE": kind, **options})
    page = Page()
    with site.serve("own") as server:
        listener = Listener(server, page)
        wait_until(lambda: page.position, "the stream")
        with pytest.raises(subprocess.CalledProcessError):
            site.run("-c", DIE_AFTER_THE_COMMIT)
        wait_until(lambda: "kept" in page.names, "the event of a process that was killed")
        site.emit("last")
        wait_until(lambda: "last" in page.names, "the last")
        assert page.names == ["kept", "last"]
        server.stop()
        listener.close()
