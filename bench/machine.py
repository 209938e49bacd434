"""What the figures were taken on."""

from __future__ import annotations

import os
import platform
from datetime import UTC, datetime

import django


def describe_machine() -> str:
    """Return the date, the versions, and the machine's size."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return (
        f"{datetime.now(UTC):%Y-%m-%d}: Python {platform.python_version()}, "
        f"Django {django.get_version()}, {os.cpu_count()} cores, {memory:.0f} GB of memory"
    )
