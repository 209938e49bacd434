"""Servers beside the tests, on loopback, gone with the block."""

import os
import pwd
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from time import monotonic, sleep
from typing import Any

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


@contextmanager
def postgresql() -> Iterator[dict[str, object]]:
    """Run a PostgreSQL with an empty database, and yield Django's settings for it."""
    port = free_port()
    bin_folder = Path(_program("postgresql")).resolve().parent
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        owner = _plain_user()
        if owner is not None:
            os.chown(folder, *owner)
        data = folder / "data"
        initdb = [bin_folder / "initdb", "-D", data, "-U", "tests", "-A", "trust", "-E", "UTF8"]
        _run_as(owner, [*initdb, "--locale=C", "--no-sync"])
        server = [bin_folder / "postgres", "-D", data, "-p", str(port), "-k", folder]
        server += ["-c", "listen_addresses=127.0.0.1", "-c", "fsync=off"]
        user, group = owner or (None, None)
        command = [str(part) for part in server]
        with running(command, port, user=user, group=group, cwd="/"):
            yield {
                "ENGINE": "django.db.backends.postgresql",
                "HOST": "127.0.0.1",
                "PORT": port,
                "USER": "tests",
                "NAME": "postgres",
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


def wait_for_port(port: int, process: subprocess.Popen[bytes], seconds: float = 60) -> None:
    """Return when ``process`` listens on ``port``; raise RuntimeError if it ends before."""
    deadline = monotonic() + seconds
    while monotonic() < deadline and process.poll() is None:
        with closing(socket.socket()) as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        sleep(0.01)
    raise RuntimeError(f"{process.args!r} does not listen on port {port}.")
