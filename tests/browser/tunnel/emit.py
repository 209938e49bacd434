"""Push events from a process of its own: ``python -m tests.browser.tunnel.emit FIRST COUNT``."""

import random
import sys
from time import sleep

import django

PAUSE_SECONDS = 0.01  # at most, between two of them


def main(first: int, count: int) -> None:
    django.setup()
    from nitro_htmx.push import channel

    for number in range(first, first + count):
        channel("pushed").emit("said", {"number": number})
        sleep(random.random() * PAUSE_SECONDS)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
