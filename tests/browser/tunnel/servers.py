"""The servers at the end of the tunnel, each with processes and a database of its own."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from sqlite3 import connect
from typing import Any, Literal

from tests.servers import free_port, running

ROOT = Path(__file__).resolve().parents[3]

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
    kind: Kind, htmx: int, folder: Path, *, redis: str | None = None, workers: int = 2
) -> Iterator[Server]:
    """Run the test site in ``folder``.

    Args:
        kind: Django's own server, or gunicorn with ``workers`` of four threads.
        htmx: The version that its pages load.
        folder: Where its database stands; one that is there stays.
        redis: The URL of the Redis that is its cache; ``None``: local memory.
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
        environment["TUNNEL_REDIS"] = redis
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
