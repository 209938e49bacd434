"""The servers at the end of the tunnel, each with processes and a database of its own."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from socket import create_server, socket
from sqlite3 import connect
from time import monotonic, sleep
from typing import Any, Literal

from tests.browser import programs

ROOT = Path(__file__).resolve().parents[3]
START_SECONDS = 60

Kind = Literal["runserver", "gunicorn"]


class Server:
    """A server.

    Attributes:
        port: Where it listens, on loopback.
        process: What was started; gunicorn's workers are its children.
    """

    def __init__(self, port: int, process: subprocess.Popen[bytes], database: Path) -> None:
        self.port = port
        self.process = process
        self._database = database

    def rows(self, query: str) -> list[Any]:
        """Return what is in the database."""
        with closing(connect(self._database, timeout=30)) as connection:
            return connection.execute(query).fetchall()

    def kill_workers(self) -> None:
        """End gunicorn's workers at once, whatever they do; it starts others."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        for worker in children.read_text(encoding="ascii").split():
            os.kill(int(worker), signal.SIGKILL)


@contextmanager
def serve(
    kind: Kind, htmx: int, folder: Path, *, redis: int | None = None, workers: int = 2
) -> Iterator[Server]:
    """Run the test site in ``folder``.

    Args:
        kind: Django's own server, or gunicorn with ``workers`` of four threads.
        htmx: The version that its pages load.
        folder: Where its database stands; one that is there stays.
        redis: The port of the Redis that is its cache; ``None``: local memory.
        workers: How many processes gunicorn has.
    """
    port, database = free_port(), folder / "tunnel.sqlite3"
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "tests.browser.tunnel.settings",
        "TUNNEL_DATABASE": str(database),
        "TUNNEL_HTMX": str(htmx),
    }
    if redis is not None:
        environment["TUNNEL_REDIS"] = f"redis://127.0.0.1:{redis}"
    migrate = [
        sys.executable,
        "-m",
        "django",
        "migrate",
        "--run-syncdb",
        "--skip-checks",
        "--verbosity=0",
    ]
    subprocess.run(migrate, cwd=ROOT, env=environment, check=True)
    address = f"127.0.0.1:{port}"
    commands = {
        "runserver": ["django", "runserver", address, "--noreload", "--insecure"],
        "gunicorn": [
            *("gunicorn", "tests.browser.tunnel.wsgi", "--bind", address, "--log-level=critical"),
            *("--workers", str(workers), "--threads=4", "--worker-tmp-dir", str(folder)),
        ],
    }
    command = [sys.executable, "-m", *commands[kind]]
    with running(command, port, cwd=ROOT, env=environment) as process:
        yield Server(port, process, database)


@contextmanager
def serve_redis(port: int | None = None) -> Iterator[int]:
    """Run a Redis that keeps nothing on disk, and yield its port."""
    port = port or free_port()
    keep_nothing = ("--save", "", "--appendonly", "no")
    command = [programs.require("redis"), "--port", str(port), "--bind", "127.0.0.1", *keep_nothing]
    with running(command, port):
        yield port


@contextmanager
def running(command: list[str], port: int, **options: Any) -> Iterator[subprocess.Popen[bytes]]:
    """Run ``command`` while it is needed, from when it listens on ``port``."""
    silent = subprocess.DEVNULL
    process = subprocess.Popen(command, stdout=silent, stderr=silent, **options)
    try:
        _wait_for(port, process)
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
    with create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
        return port


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    deadline = monotonic() + START_SECONDS
    while process.poll() is None and monotonic() < deadline:
        with socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        sleep(0.02)
    raise RuntimeError(f"Nothing listens on port {port}: {process.args!r}")
