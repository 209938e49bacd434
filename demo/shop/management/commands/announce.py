"""``manage.py announce "…"``: show a message on every open page."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from nitro_htmx.push import everyone


class Command(BaseCommand):
    """Say something to everybody who has a page open."""

    help = "Show a message on every page of the shop that is open now."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the message."""
        parser.add_argument("text", help="What to say, in one piece: put it in quotes.")

    def handle(self, *_args: object, text: str, **_options: Any) -> None:
        """Say it."""
        everyone.info(text)
        self.stdout.write("Said to every open page.")
