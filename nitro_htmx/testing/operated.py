"""What carries out a visitor's doings, as far as ``Interactions`` know it."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Protocol

from .simulation.bridge import Bridge


class OperatedPage(Protocol):
    """A page; ``Page`` is one."""

    bridge: Bridge

    def operation(self, name: str) -> AbstractContextManager[Bridge]:
        """Begin what a test asks for, and record what comes of it under ``name``."""
