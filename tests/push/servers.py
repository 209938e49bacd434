"""Redis and PostgreSQL, as Debian has them, started for a test."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from tests.browser import programs

_STARTUP_SECONDS = 60


def free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class RedisServer:
    """A server whose data is in a folder, so that it may come back with it, or without."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        self._process = subprocess.Popen(
            [
                *(programs.require("redis"), "--port", str(self.port), "--bind", "127.0.0.1"),
                *("--dir", str(self._folder), "--appendonly", "yes", "--appendfsync", "always"),
                *("--save", "", "--daemonize", "no"),
            ],
            stdout=subprocess.DEVNULL,
        )
        wait_for_port(self.port, self._process)

    def kill(self) -> None:
        assert self._process is not None
        self._process.kill()
        self._process.wait()
        self._process = None

    def forget(self) -> None:
        """Delete the data of a server that does not run."""
        for path in self._folder.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()

    def stop(self) -> None:
        if self._process is not None:
            self.kill()


@contextmanager
def redis_server() -> Iterator[RedisServer]:
    with tempfile.TemporaryDirectory() as name:
        server = RedisServer(Path(name))
        server.start()
        try:
            yield server
        finally:
            server.stop()


@contextmanager
def postgres_server() -> Iterator[dict[str, Any]]:
    """Yield what ``DATABASES`` says of a new server's database."""
    binaries = Path(programs.require("postgres")).resolve().parent
    port = free_port()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        data = folder / "data"
        as_user = _as_user(folder)
        initdb = [str(binaries / "initdb"), "-D", str(data), "-U", "tests", "-A", "trust", "-N"]
        subprocess.run([*as_user, *initdb], check=True, stdout=subprocess.DEVNULL)
        serve = [str(binaries / "postgres"), "-D", str(data), "-p", str(port), "-k", name]
        options = [
            "-c",
            "listen_addresses=127.0.0.1",
            "-c",
            "fsync=off",
            "-c",
            "log_min_messages=fatal",
        ]
        process = subprocess.Popen([*as_user, *serve, *options], stderr=subprocess.DEVNULL)
        try:
            wait_for_port(port, process)
            yield {
                "ENGINE": "django.db.backends.postgresql",
                "NAME": "postgres",
                "USER": "tests",
                "HOST": "127.0.0.1",
                "PORT": port,
            }
        finally:
            process.terminate()
            process.wait()


def _as_user(folder: Path) -> list[str]:
    """Return what stands before a command of PostgreSQL, which refuses to be run by root."""
    if os.geteuid() != 0:
        return []
    shutil.chown(folder, "postgres")
    return ["setpriv", "--reuid", "postgres", "--regid", "postgres", "--clear-groups"]


def wait_for_port(port: int, process: subprocess.Popen[bytes]) -> None:
    deadline = monotonic() + _STARTUP_SECONDS
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            assert process.poll() is None, "The server has ended."
            assert monotonic() < deadline, "The server did not start."
            sleep(0.05)
        else:
            return
