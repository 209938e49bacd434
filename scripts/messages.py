"""Bring the translations in ``nitro_htmx/locale/`` up to date with the texts in the code.

It collects the texts with Django's ``makemessages``, which needs GNU gettext, compiles the
catalogues, and lists what is to be translated. What was translated stays. The compiled files are
committed, so that no installation needs to compile them; neither kind of file has a date in it, so
nothing changes unless a text does.
"""

import os
import subprocess
import sys
from pathlib import Path

import polib

PACKAGE = Path(__file__).resolve().parents[1] / "nitro_htmx"
LOCALE = PACKAGE / "locale"
LANGUAGES = ("de", "es", "fr", "it", "nl", "pl", "pt_BR", "zh_Hans")
KEPT = ("MIME-Version", "Content-Type", "Content-Transfer-Encoding", "Plural-Forms")


def collect() -> None:
    """Let Django find the texts and put new ones into each language's file.

    Raises:
        SystemExit: ``makemessages`` failed.
    """
    LOCALE.mkdir(exist_ok=True)
    locales = [f"--locale={language}" for language in LANGUAGES]
    options = ["--no-obsolete", "--add-location=file", *locales]
    command = [sys.executable, "-m", "django", "makemessages", *options]
    environment = {key: value for key, value in os.environ.items() if key[:7] != "DJANGO_"}
    if subprocess.run(command, cwd=PACKAGE, env=environment, check=False).returncode != 0:
        sys.exit("makemessages failed. Is GNU gettext installed?")


def tidy(language: str) -> polib.POFile:
    """Write a language's file and its compiled form, and return what is in it."""
    path = LOCALE / language / "LC_MESSAGES" / "django.po"
    catalogue = polib.pofile(str(path), wrapwidth=100)
    catalogue.header = "Texts of nitro-htmx. See docs/translating.md."
    catalogue.metadata_is_fuzzy = False
    catalogue.metadata = {
        "Project-Id-Version": "nitro-htmx",
        "Language": language,
        **{name: catalogue.metadata[name] for name in KEPT},
    }
    catalogue.save(str(path))
    catalogue.save_as_mofile(str(path.with_suffix(".mo")))
    return catalogue


def main() -> None:
    """Bring all languages up to date, and fail if one is not complete."""
    collect()
    is_complete = True
    for language in LANGUAGES:
        catalogue = tidy(language)
        left = [*catalogue.untranslated_entries(), *catalogue.fuzzy_entries()]
        is_complete = is_complete and not left
        print(f"{language}: {len(catalogue) - len(left)} of {len(catalogue)} texts translated")
        for entry in left:
            print(f"    {'look at' if entry.fuzzy else 'translate'}: {entry.msgid}")
    if not is_complete:
        sys.exit("Complete nitro_htmx/locale/*/LC_MESSAGES/django.po, and run this once more.")


if __name__ == "__main__":
    main()
