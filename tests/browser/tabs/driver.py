"""What a browser has to be able to do for a ``Tab``."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

Engine = Literal["chromium", "firefox", "webkit"]


class DriverError(Exception):
    """The browser could not do it: a script threw, or the page was just being replaced."""


class Driver(ABC):
    """One page of a browser, in a session of its own.

    Attributes:
        engine: Which browser it is.
    """

    engine: Engine

    @abstractmethod
    def go(self, url: str) -> None:
        """Load ``url``, and wait for its ``load`` event."""

    @abstractmethod
    def reload(self) -> None:
        """Press the button that loads the page again."""

    @abstractmethod
    def traverse(self, delta: Literal[-1, 1]) -> None:
        """Press Back (-1) or Forward (1). It need not wait for the page."""

    @abstractmethod
    def run(self, script: str) -> str:
        """Return the text that the promise ``script`` is resolved with.

        Raises:
            DriverError: It is rejected, or there is no page at the moment.
        """

    @abstractmethod
    def click_at(self, x: int, y: int) -> None:
        """Click at this point of the viewport, in CSS pixels."""

    @abstractmethod
    def press(self, keys: Sequence[str]) -> None:
        """Hold ``keys`` down in this order, and let them go: letters, or names such as ``Tab``."""

    @abstractmethod
    def hold_at(self, x: int, y: int) -> None:
        """Press the mouse's button at this point of the viewport, in CSS pixels."""

    @abstractmethod
    def let_go(self) -> None:
        """Let go of the mouse's button."""

    @abstractmethod
    def hold(self, keys: Sequence[str]) -> None:
        """Hold ``keys`` down in this order."""

    @abstractmethod
    def release(self, keys: Sequence[str]) -> None:
        """Let ``keys`` go again."""

    @abstractmethod
    def choose_files(self, selector: str, paths: Sequence[Path]) -> None:
        """Choose files in the input that the CSS selector names."""

    @abstractmethod
    def prepare_answer(self, *, accept: bool) -> None:
        """Be ready for a question of the page, where the browser wants to know before."""

    @abstractmethod
    def answer(self, *, accept: bool) -> None:
        """Answer a question of the page, such as a ``confirm()``, once it is asked."""

    @abstractmethod
    def close(self) -> None:
        """Close the page, with its cookies and storage."""
