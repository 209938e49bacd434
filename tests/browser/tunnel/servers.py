"""The servers at the end of the tunnel, each with processes and a database of its own."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from sqlite3 import OperationalError, connect
from typing import Any, Literal

from tests.servers import free_port, running

ROOT = Path(__file__).resolve().parents[3]

Kind = Literal["runserver", "gunicorn", "uvicorn"]


class Server:
    """A server.

    Attributes:
        port: Where it listens, on loopback.
        process: What was started; the workers of gunicorn and uvicorn are its children.
        environment: That of its processes.
    """

    def __init__(
        self, port: int, process: subprocess.Popen[bytes], environment: dict[str, str]
    ) -> None:
        self.port = port
        self.process = process
        self.environment = environment
        self._database = environment["TUNNEL_DATABASE"]

    def rows(self, query: str) -> list[Any]:
        """Return what is in the database."""
        with closing(connect(self._database, timeout=30)) as connection:
            return connection.execute(query).fetchall()

    def is_writing(self) -> bool:
        """Return whether a transaction is open that writes."""
        with closing(connect(self._database, timeout=0)) as connection:
            try:
                connection.execute("BEGIN IMMEDIATE")
            except OperationalError:  # the database is locked
                return True
        return False

    def kill_workers(self) -> None:
        """End all workers at once, whatever they do; the server starts others."""
        for worker in self.workers():
            os.kill(worker, signal.SIGKILL)

    def workers(self) -> list[int]:
        """Return the ids of the processes that answer."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        ids = map(int, children.read_text(encoding="ascii").split())
        # Python's own helper tells of what processes have left behind.
        return [id_ for id_ in ids if b"resource_tracker" not in _command_of(id_)]

    @contextmanager
    def emitting(self, count: int, first: int = 0) -> Iterator[subprocess.Popen[bytes]]:
        """Push events from a process of its own."""
        numbers = [str(first), str(count)]
        command = [sys.executable, "-m", "tests.browser.tunnel.emit", *numbers]
        process = subprocess.Popen(command, cwd=ROOT, env=self.environment)
        try:
            yield process
            assert process.wait(600) == 0
        finally:
            process.kill()
            process.wait()


def _command_of(process: int) -> bytes:
    try:
        return Path(f"/proc/{process}/cmdline").read_bytes()
    except OSError:  # it has ended
        return b""


@contextmanager
def serve(
    kind: Kind,
    htmx: int,
    folder: Path,
    *,
    redis: str | None = None,
    workers: int = 2,
    push: dict[str, Any] | None = None,
) -> Iterator[Server]:
    """Run the test site in ``folder``.

    Args:
        kind: Django's own server, gunicorn with ``workers`` of four threads, or uvicorn with as
            many.
        htmx: The version that its pages load.
        folder: Where its database stands; one that is there stays.
        redis: The URL of the Redis that is its cache; ``None``: local memory.
        workers: How many processes gunicorn and uvicorn have.
        push: The setting ``PUSH``; ``None``: the site does not push.
    """
    port, database = free_port(), folder / "tunnel.sqlite3"
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "tests.browser.tunnel.settings",
        "TUNNEL_DATABASE": str(database),
        "TUNNEL_HTMX": str(htmx),
    }
    if redis is not None:
        environment["TUNNEL_REDIS"] = redis
    if push is not None:
        environment["TUNNEL_PUSH"] = json.dumps(push)
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
        "uvicorn": [
            *("uvicorn", "tests.browser.tunnel.asgi:application", "--port", str(port)),
            *("--workers", str(workers), "--log-level", "critical"),
        ],
    }
    command = [sys.executable, "-m", *commands[kind]]
    with running(command, port, cwd=ROOT, env=environment) as process:
        yield Server(port, process, environment)
