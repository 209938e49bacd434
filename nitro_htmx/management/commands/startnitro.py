"""``manage.py startnitro``: a new component, with its template and its test."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.apps import AppConfig
from django.core.management.base import BaseCommand, CommandError

from nitro_htmx.management.scaffolding.kinds import KINDS, MODEL_KINDS, Files
from nitro_htmx.management.scaffolding.models import find_model
from nitro_htmx.management.scaffolding.targets import (
    NotPossible,
    Targets,
    added_to,
    check_name,
    find_app,
    find_targets,
)


class Command(BaseCommand):
    """Writes the files of a new component, and overwrites none."""

    help = "Make a component, its template and, with --test, its test in an app of the project."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare the name, ``--app``, the kind, ``--model`` and ``--test``."""
        parser.add_argument("name", help="The component's name, such as ProductList.")
        parser.add_argument("--app", required=True, metavar="LABEL", help="The app's label.")
        kinds = parser.add_mutually_exclusive_group()
        kinds.add_argument(
            "--list", dest="kind", action="store_const", const="list", help="A list of rows."
        )
        kinds.add_argument(
            "--crud",
            dest="kind",
            action="store_const",
            const="crud",
            help="Creates, edits and deletes rows.",
        )
        kinds.add_argument(
            "--form", dest="kind", action="store_const", const="form", help="A form of Django's."
        )
        parser.add_argument(
            "--model",
            help="For --list and --crud: the model. Default: the one whose name the component's "
            "begins with, or the app's only one.",
        )
        parser.add_argument("--test", action="store_true", help="Make a test, too.")

    def handle(
        self,
        *,
        name: str,
        app: str,
        kind: str | None,
        model: str | None,
        test: bool,
        **options: Any,
    ) -> None:
        """Make the files.

        Raises:
            CommandError: The name, the app or the model does not fit, or a file is there already.
        """
        try:
            check_name(name)
            config = find_app(app)
            targets = find_targets(config, name, with_test=test)
            files = _files(config, name, kind or "plain", model)
            texts = _texts(name, targets, files, with_test=test)
        except (NotPossible, LookupError) as error:
            raise CommandError(str(error)) from error
        for path, text in texts.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            self.stdout.write(str(path))
        for note in files.notes:
            self.stdout.write(self.style.WARNING(note))
        self.stdout.write(f'Show it on a page: {{% nitro_component "{name}" %}}')


def _files(app: AppConfig, name: str, kind: str, model: str | None) -> Files:
    if kind in MODEL_KINDS:
        return MODEL_KINDS[kind](name, find_model(app, name, model))
    if model is not None:
        raise NotPossible("--model is for --list and --crud.")
    return KINDS[kind](name)


def _texts(name: str, targets: Targets, files: Files, *, with_test: bool) -> dict[Path, str]:
    body = files.body.replace("{template_name}", targets.template_name)
    source = "" if targets.is_new_module else targets.module.read_text(encoding="utf-8")
    root = targets.root
    texts = {
        targets.module: added_to(source, files.imports, body, path=targets.module, root=root),
        targets.template: files.template,
    }
    if with_test:
        imports = [
            "from nitro_htmx.testing import NitroTestCase",
            f"from {targets.dotted_module} import {name}",
            *files.test_imports,
        ]
        case = f"class {name}Tests(NitroTestCase):\n{files.test}"
        texts[targets.test] = added_to("", imports, case, path=targets.test, root=root)
    return texts
