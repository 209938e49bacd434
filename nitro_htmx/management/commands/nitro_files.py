"""``manage.py nitro_files``: stored uploads that no row refers to, listed or deleted."""

from __future__ import annotations

from argparse import ArgumentParser
from datetime import timedelta
from typing import Any

from django.apps import apps
from django.core.management.base import BaseCommand, CommandError
from django.db.models import Model
from django.template.defaultfilters import filesizeformat
from django.utils import timezone

from nitro_htmx.conf import get_settings
from nitro_htmx.management.leftovers import NotReadable, StoredName, all_models, find_leftovers

_DAY_SECONDS = 86_400


class Command(BaseCommand):
    """Lists files that forms have left behind, and deletes them if it is told to."""

    help = (
        "List the files that components have stored and that no row of any model refers to. "
        "With --delete, delete them."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare ``--delete``, ``--days`` and ``--exclude``."""
        parser.add_argument("--delete", action="store_true", help="Delete the files.")
        parser.add_argument(
            "--days",
            type=int,
            default=1,
            help="Only files that are older, 1 by default. A page that has been open for longer "
            "than that may still hold one of them.",
        )
        parser.add_argument(
            "-e",
            "--exclude",
            action="append",
            default=[],
            metavar="APP.MODEL",
            help="Do not look for names in this model, such as one without a table.",
        )

    def handle(self, *, delete: bool, days: int, exclude: list[str], **options: Any) -> None:
        """List or delete the files.

        Raises:
            CommandError: An argument does not fit, a table can't be read, or a file not deleted.
        """
        if days < 1:
            raise CommandError("--days is 1 or more: forms that are open hold younger files.")
        say = self.stdout.write if options["verbosity"] else str
        models = _models_but(exclude)
        before = timezone.now() - timedelta(days=days)
        count = size = failures = 0
        try:
            for file in find_leftovers(models, before, skip=self._skip):
                size_bytes = file.storage.size(file.name)
                if delete and not self._delete(file):
                    failures += 1
                    continue
                count, size = count + 1, size + size_bytes
                say(file.name if file.alias == "default" else f"{file.name} ({file.alias})")
        except NotReadable as error:
            raise CommandError(
                f"{error} Nothing was deleted. If the model has no table, add "
                f"--exclude {error.label}."
            ) from error
        found = f"{count} files that nothing refers to, {filesizeformat(size)}"
        say(f"Deleted {found}." if delete else f"{found}. --delete deletes them.")
        max_age = get_settings().STATE_MAX_AGE_SECONDS
        if count and not delete and (max_age is None or max_age > days * _DAY_SECONDS):
            say(f"A page that has been open for {days} days or more may still hold one of them.")
        if failures:
            raise CommandError(f"{failures} files could not be deleted.")

    def _delete(self, file: StoredName) -> bool:
        try:
            file.storage.delete(file.name)
        except Exception as error:  # noqa: BLE001 - storages have their own; the next file is next
            self.stderr.write(f"{file.name} can't be deleted: {error}")
            return False
        return True

    def _skip(self, alias: str) -> None:
        self.stderr.write(f"The storage {alias!r} can't list its files, so it is left out.")


def _models_but(excluded: list[str]) -> list[type[Model]]:
    try:
        left_out = {apps.get_model(label) for label in excluded}
    except (LookupError, ValueError) as error:
        raise CommandError(f"--exclude: {error}") from error
    return [model for model in all_models() if model not in left_out]
