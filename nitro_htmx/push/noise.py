"""A warning if the history of the log is short, and whose doing that is.

All channels share one history. One that says very much uses it up for the others: a page that was
away for longer than it goes back is made anew, which is right, but costs.
"""

from __future__ import annotations

import logging
from collections import Counter
from time import monotonic

logger = logging.getLogger("nitro_htmx.push")

# Shorter than that, a laptop that is opened again or a tab that was asleep has missed too much.
_SHORT_SECONDS = 600.0
_REST_SECONDS = 3600.0  # between two warnings of a process


class Noise:
    """Counts what each channel says, over as many entries as the history has.

    Args:
        history: How many that are.
    """

    def __init__(self, history: int) -> None:
        self._history = history
        self._rests_until = 0.0
        self._begin()

    def _begin(self) -> None:
        self._since = monotonic()
        self._entries = 0
        self._counts: Counter[str] = Counter()

    def note(self, channels: tuple[str, ...]) -> None:
        """Count an entry."""
        self._entries += 1
        self._counts.update(channels)
        if self._entries >= self._history:
            self._judge()
            self._begin()

    def _judge(self) -> None:
        now = monotonic()
        seconds = now - self._since
        if seconds >= _SHORT_SECONDS or now < self._rests_until:
            return
        self._rests_until = now + _REST_SECONDS
        name, count = self._counts.most_common(1)[0]
        logger.warning(
            "The last %d pushed events came within %d seconds, %d of them for the channel %r. The "
            'log keeps no more, by NITRO_HTMX["PUSH"]["HISTORY"], so every page that was away for '
            "longer is made anew. Push less often to that channel, or raise HISTORY.",
            self._history,
            seconds,
            count,
            name,
        )
