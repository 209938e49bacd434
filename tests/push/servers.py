"""A Redis that a test may kill, and that comes back with its data or without."""

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.browser import programs
from tests.servers import free_port, wait_for_port


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
