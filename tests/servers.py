"""Servers beside the tests, on loopback, gone with the block."""

import os
import pwd
import signal
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from time import monotonic, sleep
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from tests.browser import programs


@contextmanager
def redis_server(port: int | None = None) -> Iterator[str]:
    """Run a Redis that keeps nothing on the disk, and yield its URL."""
    port = port or free_port()
    with tempfile.TemporaryDirectory() as folder:
        command = [_program("redis"), "--port", str(port), "--bind", "127.0.0.1"]
        command += ["--save", "", "--appendonly", "no", "--dir", folder]
        with running(command, port):
            yield f"redis://127.0.0.1:{port}/0"


class PostgreSQL:
    """A server with an empty database, in a folder, so that it may come back with its data."""

    def __init__(self, folder: Path, **options: object) -> None:
        self.port = free_port()
        self._bin = Path(_program("postgresql")).resolve().parent
        self._folder, self._options = folder, {"fsync": "off", **options}
        self._owner = _plain_user()
        self._process: subprocess.Popen[bytes] | None = None
        if self._owner is not None:
            os.chown(folder, *self._owner)
        initdb = [self._bin / "initdb", "-D", folder / "data", "-U", "tests", "-A", "trust"]
        _run_as(self._owner, [*initdb, "-E", "UTF8", "--locale=C", "--no-sync"])

    @property
    def settings(self) -> dict[str, object]:
        """Django's settings for it."""
        return {
            "ENGINE": "django.db.backends.postgresql",
            "HOST": "127.0.0.1",
            "PORT": self.port,
            "USER": "tests",
            "NAME": "postgres",
        }

    def start(self) -> None:
        server = [self._bin / "postgres", "-D", self._folder / "data", "-p", self.port]
        server += ["-k", self._folder, "-c", "listen_addresses=127.0.0.1"]
        for name, value in self._options.items():
            server += ["-c", f"{name}={value}"]
        user, group = self._owner or (None, None)
        command = [str(part) for part in server]
        silent = subprocess.DEVNULL
        self._process = subprocess.Popen(
            command, user=user, group=group, cwd="/", stdout=silent, stderr=silent
        )
        wait_for_port(self.port, self._process)
        ready = f"{self._bin / 'pg_isready'} -q -h 127.0.0.1 -p {self.port}".split()
        while subprocess.run(ready, check=False).returncode:  # after a crash it recovers first
            assert self._process.poll() is None
            sleep(0.05)

    def crash(self) -> None:
        """End it as ``pg_ctl stop -m immediate`` does: without writing what it has in memory."""
        self.stop(signal.SIGQUIT)

    def stop(self, number: int = signal.SIGINT) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.send_signal(number)
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextmanager
def postgresql() -> Iterator[dict[str, object]]:
    """Run a PostgreSQL with an empty database, and yield Django's settings for it."""
    with tempfile.TemporaryDirectory() as name:
        server = PostgreSQL(Path(name))
        server.start()
        try:
            yield server.settings
        finally:
            server.stop()


# A MariaDB or MySQL that runs already, such as mysql://tests@127.0.0.1:3306/push. Its driver has to
# be compiled, so no test asks for it by itself.
_MYSQL = os.environ.get("NITRO_MYSQL", "")
MORE_DATABASES = ["mysql"] if _MYSQL else []


def mysql_settings() -> dict[str, object]:
    """Return Django's settings for the database that ``NITRO_MYSQL`` names; it is emptied."""
    address = urlsplit(_MYSQL)
    return {
        "ENGINE": "django.db.backends.mysql",
        "HOST": address.hostname,
        "PORT": address.port,
        "USER": address.username,
        "PASSWORD": address.password or "",
        "NAME": address.path.strip("/"),
        "OPTIONS": dict(parse_qsl(address.query)),
    }


def _program(name: str) -> str:
    """Return a program's path; install it where it is missing, if that is possible."""
    programs.main([name])
    return programs.require(name)


def _plain_user() -> tuple[int, int] | None:
    """Return whom PostgreSQL may run as: it refuses root."""
    if os.geteuid() != 0:
        return None
    entry = pwd.getpwnam("postgres")
    return entry.pw_uid, entry.pw_gid


def _run_as(owner: tuple[int, int] | None, command: list[object]) -> None:
    user, group = owner or (None, None)
    texts = [str(part) for part in command]
    subprocess.run(texts, check=True, stdout=subprocess.DEVNULL, user=user, group=group, cwd="/")


@contextmanager
def running(command: list[str], port: int, **options: Any) -> Iterator[subprocess.Popen[bytes]]:
    """Run ``command`` while it is needed, from when it listens on ``port``."""
    silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen(command, **{**silent, **options})
    try:
        wait_for_port(port, process)
        yield process
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def free_port() -> int:
    """Return a port on loopback that nobody listens on."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def wait_for_port(port: int, process: subprocess.Popen[bytes], seconds: float = 180) -> None:
    """Return when ``process`` listens on ``port``; raise RuntimeError if it ends before."""
    deadline = monotonic() + seconds
    while monotonic() < deadline and process.poll() is None:
        with closing(socket.socket()) as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        sleep(0.01)
    raise RuntimeError(f"{process.args!r} does not listen on port {port}.")
