"""Programs that run while tests need them."""

import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep

# Long, because a busy machine is slow; nothing that works waits for it.
TIMEOUT_SECONDS = 60


@contextmanager
def running(
    command: Sequence[str], log: Path, env: Mapping[str, str] | None = None, fd: int | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    """Run ``command`` while the ``with`` block lasts; what it says goes into the file ``log``.

    Args:
        command: The program and its arguments.
        log: Where its output goes.
        env: Its environment; None: ours.
        fd: A file descriptor that it inherits.
    """
    with log.open("wb") as output:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            env=env,
            pass_fds=[] if fd is None else [fd],
        )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def wait_for(
    condition: Callable[[], bool], process: subprocess.Popen[bytes] | None, what: str
) -> None:
    """Wait until ``condition`` is true.

    Raises:
        RuntimeError: It did not become so, or ``process`` has ended.
    """
    deadline = monotonic() + TIMEOUT_SECONDS
    while not condition():
        if process and process.poll() is not None:
            raise RuntimeError(f"Waited for {what}, but {process.args!r} has ended.")
        if monotonic() > deadline:
            raise RuntimeError(f"Waited in vain for {what}.")
        sleep(0.02)
