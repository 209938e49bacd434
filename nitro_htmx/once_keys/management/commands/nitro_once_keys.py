"""``manage.py nitro_once_keys``: delete the keys of requests that no page can send again."""

from __future__ import annotations

from argparse import ArgumentParser
from datetime import timedelta
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import router
from django.utils import timezone

from nitro_htmx.conf import get_settings
from nitro_htmx.once_keys.models import OnceKey

_DAY_SECONDS = 86_400
_DEFAULT_DAYS = 7  # the age of the oldest token, as STATE_MAX_AGE_SECONDS has it


class Command(BaseCommand):
    """Deletes old keys."""

    help = 'Delete the keys of @action(once="commit") that are older than seven days.'

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare ``--days``."""
        parser.add_argument(
            "--days",
            type=int,
            default=_DEFAULT_DAYS,
            help="Only keys that are older, 7 by default, the age of the oldest token.",
        )

    def handle(self, *, days: int, **options: Any) -> None:
        """Delete the keys.

        Raises:
            CommandError: A page whose token is still accepted could send one of these again.
        """
        oldest = get_settings().STATE_MAX_AGE_SECONDS
        if oldest is None and days < _DEFAULT_DAYS:
            raise CommandError(f"--days is {_DEFAULT_DAYS} or more: tokens are of any age.")
        if oldest is not None and days * _DAY_SECONDS < oldest:
            raise CommandError(
                f"--days {days} is less than STATE_MAX_AGE_SECONDS: a page whose token is still "
                "accepted could send such a request again, and it would run again."
            )
        before = timezone.now() - timedelta(days=days)
        old = OnceKey.objects.using(router.db_for_write(OnceKey)).filter(at__lt=before)
        count, _by_model = old.delete()
        if options["verbosity"]:
            self.stdout.write(f"{count} deleted.")
