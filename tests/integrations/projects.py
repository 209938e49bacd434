"""A project of its own for a package that changes the whole process, or has models."""

from collections.abc import Mapping
from pathlib import Path

from tests.docs.project import SETTINGS, common_files, make_project, python

_BEGIN = """
import django
django.setup()
from django.core.management import call_command
from django.test.utils import setup_test_environment
from nitro_htmx.testing import Nitro
call_command("check", fail_level="WARNING")
call_command("makemigrations", "shop", verbosity=0)
call_command("migrate", verbosity=0)
setup_test_environment()
"""


def run_in_project(folder: Path, files: Mapping[str, str], settings: str, code: str) -> None:
    """Make a project in ``folder``, and run ``code`` in it, with warnings as errors.

    Args:
        folder: An empty folder.
        files: What the project has beside the README's settings and URLs.
        settings: What is added to its settings.
        code: Python, in which ``Nitro`` is the helper for tests.

    Raises:
        AssertionError: The code has failed. The text is what it wrote.
    """
    common = common_files()
    all_files = {**common, **files, SETTINGS: common[SETTINGS] + "\n" + settings}
    python(make_project(folder, all_files), "-c", _BEGIN + code)
