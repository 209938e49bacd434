"""The end of streams as the process is asked to end.

Servers wait for open responses before they stop, and a stream never ends by itself. So the streams
hear the signal, too, before the server does.
"""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable
from typing import Any

SIGNALS = (signal.SIGTERM, signal.SIGINT)


def end_with_process(end: Callable[[], None]) -> None:
    """Call ``end`` as the process is asked to end, before the handler that is there now.

    Only the main thread may set handlers; elsewhere nothing happens. Handlers stay where somebody
    has replaced ours since.

    Args:
        end: Must not wait for a lock: the signal may have interrupted who holds it.
    """
    if threading.current_thread() is not threading.main_thread():
        return
    for number in SIGNALS:
        before = signal.getsignal(number)
        if not isinstance(before, _Chained):
            signal.signal(number, _Chained(end, before))


class _Chained:
    def __init__(self, end: Callable[[], None], before: Any) -> None:
        self._end, self._before = end, before

    def __call__(self, number: int, frame: Any) -> None:
        self._end()
        if callable(self._before):
            self._before(number, frame)
        elif self._before == signal.SIG_DFL:
            signal.signal(number, signal.SIG_DFL)
            os.kill(os.getpid(), number)
