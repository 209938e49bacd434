"""What stands for a slow query."""

from __future__ import annotations

import time

SECONDS = 1.0


def pause() -> None:
    """Wait for a moment."""
    time.sleep(SECONDS)
