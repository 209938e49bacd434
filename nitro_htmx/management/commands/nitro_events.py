"""``manage.py nitro_events``: which component emits which event, and who hears it."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.apps import apps
from django.core.management.base import BaseCommand, CommandError

from nitro_htmx.catalogue import build_catalogue
from nitro_htmx.catalogue.formats import as_json, as_mermaid, as_table
from nitro_htmx.catalogue.typescript import as_typescript

_FORMATS = {
    "table": as_table,
    "json": as_json,
    "mermaid": as_mermaid,
    "typescript": as_typescript,
}


class Command(BaseCommand):
    """Writes the catalogue of components and events to the standard output."""

    help = (
        "Show the components of the project, the events that they emit and hear, and what the "
        "events carry."
    )
    # What the checks complain of can be seen here.
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare ``--format`` and ``--app``."""
        parser.add_argument(
            "--format",
            choices=_FORMATS,
            default="table",
            help=(
                "table (default): for reading. json: for programs. mermaid: a flowchart. "
                "typescript: a .d.ts file that types addEventListener() and nitro.call()."
            ),
        )
        parser.add_argument(
            "--app",
            metavar="LABEL",
            help="Only the components of this app, and the events that they emit or hear.",
        )

    def handle(self, *, format: str, app: str | None, **options: Any) -> None:  # noqa: A002
        """Write the catalogue.

        Raises:
            CommandError: No app has the label.
        """
        catalogue = build_catalogue()
        if app is not None:
            try:
                catalogue = catalogue.of_app(apps.get_app_config(app).label)
            except LookupError as error:
                raise CommandError(str(error)) from error
        self.stdout.write(_FORMATS[format](catalogue), ending="")
