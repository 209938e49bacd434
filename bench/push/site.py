"""The site: a log in one of the places where it can be, a server, and a process that emits."""

from __future__ import annotations

import asyncio
import json
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from http.client import HTTPConnection
from pathlib import Path
from time import monotonic, sleep
from typing import Any, Literal

from tests.servers import free_port, postgresql, redis_server, running

from .ticks import Ticks

Engine = Literal["redis", "sqlite", "postgresql", "memory"]
App = Literal["through_django", "by_itself"]

NAMES: dict[Engine, str] = {
    "redis": "Redis",
    "sqlite": "SQLite",
    "postgresql": "PostgreSQL",
    "memory": "memory, one process",
}
_PATIENCE_SECONDS = 120


class Site:
    """Processes that share a log.

    Args:
        engine: Where the log is.
        database: Django's settings of the default database.
        push: The setting ``PUSH``.
    """

    def __init__(self, engine: Engine, database: dict[str, Any], push: dict[str, Any]) -> None:
        self.engine = engine
        self._environment = {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "bench.push.settings",
            "BENCH_DATABASE": json.dumps(database),
            "BENCH_PUSH": json.dumps(push),
        }
        migrate = [sys.executable, "-m", "django", "migrate", "--verbosity", "0"]
        subprocess.run(migrate, check=True, env=self._environment)

    @contextmanager
    def served(self, app: App = "through_django") -> Iterator[Server]:
        """Run uvicorn with one worker."""
        port = free_port()
        command = [sys.executable, "-m", "uvicorn", f"bench.push.served:{app}"]
        command += ["--interface", "asgi3", "--port", str(port), "--log-level", "warning"]
        environment = {"env": self._environment, "stderr": None}
        with running(command, port, **environment) as process:
            yield Server(port, process.pid)

    @contextmanager
    def emitter(self) -> Iterator[Emitter]:
        """Run the process that emits."""
        command = [sys.executable, "-m", "bench.push.emitter"]
        pipe = subprocess.PIPE
        with subprocess.Popen(
            command, env=self._environment, text=True, stdin=pipe, stdout=pipe
        ) as process:
            yield Emitter(process)


@contextmanager
def site(engine: Engine, **push: Any) -> Iterator[Site]:
    """Run what the engine needs, and make the tables; ``push`` are more of its settings."""
    with tempfile.TemporaryDirectory() as folder:
        sqlite = {"ENGINE": "django.db.backends.sqlite3", "NAME": f"{folder}/site.sqlite3"}
        if engine == "redis":
            with redis_server() as url:
                yield Site(engine, sqlite, {"ENGINE": "redis", "URL": url, **push})
        elif engine == "postgresql":
            with postgresql() as database:
                yield Site(engine, dict(database), {"ENGINE": "database", **push})
        else:
            kind = {"sqlite": "database", "memory": "memory"}[engine]
            yield Site(engine, sqlite, {"ENGINE": kind, **push})


class Server:
    """A server that runs, seen from outside.

    Attributes:
        port: Where it listens.
    """

    def __init__(self, port: int, pid: int) -> None:
        self.port = port
        self._proc = Path(f"/proc/{pid}")

    def get(self, path: str) -> bytes:
        """Return what it answers.

        Raises:
            RuntimeError: It answers with an error.
        """
        connection = HTTPConnection("127.0.0.1", self.port, timeout=_PATIENCE_SECONDS)
        try:
            connection.request("GET", path, headers={"Connection": "close"})
            response = connection.getresponse()
            if response.status != 200:
                raise RuntimeError(f"{path} answers {response.status}.")
            return response.read()
        finally:
            connection.close()

    def left(self) -> dict[str, int]:
        """Return how many streams, tasks, threads and open files it has."""
        left: dict[str, int] = json.loads(self.get("/left/"))
        sleep(0.05)  # its own connection is closed
        return {**left, "files": len(list((self._proc / "fd").iterdir()))}

    def wait_for_streams(self, count: int) -> None:
        """Return as soon as it has ``count`` streams.

        Raises:
            TimeoutError: It has another number, and goes on having it.
        """
        ends = monotonic() + _PATIENCE_SECONDS
        while (left := self.left()["streams"]) != count:
            if monotonic() > ends:
                raise TimeoutError(f"{left} streams are open, not {count}.")
            sleep(0.1)

    def resident_bytes(self) -> int:
        """Return how much memory it has."""
        return int((self._proc / "statm").read_text().split()[1]) * resource.getpagesize()

    def cpu_seconds(self) -> float:
        """Return how long it has computed, user and system."""
        fields = (self._proc / "stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    async def core_share(self, seconds: float) -> float:
        """Return how much of a core it needs in the next ``seconds``."""
        computed, begun = self.cpu_seconds(), monotonic()
        await asyncio.sleep(seconds)
        return (self.cpu_seconds() - computed) / (monotonic() - begun)


class Emitter:
    """A process that emits when it is told to."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def grant(self) -> str:
        """Return a grant for the channel ``ticks``, from now on."""
        return str(self._ask("grant"))

    def mark(self) -> float:
        """Return how many µs it takes to ask the log how far it is."""
        return float(self._ask("mark"))

    def start(self, ticks: Ticks) -> None:
        """Have it emit; ``wait()`` says when it has."""
        assert self._process.stdin
        print(json.dumps(asdict(ticks)), file=self._process.stdin, flush=True)

    def wait(self) -> float:
        """Return how many seconds it took to emit, once it has."""
        return float(self._answer())

    def emit(self, ticks: Ticks) -> float:
        """Have it emit, and return how many seconds it took."""
        self.start(ticks)
        return self.wait()

    def _ask(self, command: object) -> Any:
        assert self._process.stdin
        print(json.dumps(command), file=self._process.stdin, flush=True)
        return self._answer()

    def _answer(self) -> Any:
        assert self._process.stdout
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("The process that emits has ended; its error stands above.")
        return json.loads(line)
