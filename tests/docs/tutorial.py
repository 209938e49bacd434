"""The tutorial, done step by step as its reader does: files, commands, a look at the page."""

import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.docs.pages import ROOT, SEE, Block, Page, files_of
from tests.docs.project import SETTINGS, environment

TUTORIAL = Page(ROOT / "docs" / "tutorial.md")

# What readers do once for their machine, or in a terminal of its own.
_DONE_ALREADY = ("python -m venv", "source ", "python -m pip", "python manage.py runserver")
# What a command asks at the keyboard.
_ANSWERS = {
    "python manage.py createsuperuser": [
        "--noinput",
        "--username=boss",
        "--email=boss@example.com",
    ]
}
_PASSWORD = {"DJANGO_SUPERUSER_PASSWORD": "a-long-password"}


def steps() -> list[tuple[str, list[Block]]]:
    """Return the title and the blocks of each step."""
    return [section for section in TUTORIAL.sections if section[0].startswith("Step ")]


def follow(folder: Path, blocks: list[Block]) -> None:
    """Do in ``folder`` what a step says, in its order.

    Raises:
        AssertionError: A command failed, or printed something else than the page says.
    """
    printed = ""
    for block in blocks:
        if block.file:
            _write(folder, block)
        elif block.language == "console":
            printed = "".join(_run(folder, line) for line in block.text.splitlines())
        elif block.language == "text":
            assert block.text.strip() in printed, f"{block} is not in what was printed: {printed}"


def seen(blocks: list[Block]) -> Iterator[Block]:
    """Yield what a step says about the page in the browser."""
    return (block for block in blocks if block.language == SEE)


def _write(folder: Path, block: Block) -> None:
    assert block.file is not None
    path = folder / block.file
    is_added_to = block.file == SETTINGS
    assert block.is_whole == (path.exists() and not is_added_to), f"{block}: new, or changed?"
    path.parent.mkdir(parents=True, exist_ok=True)
    before = path.read_text(encoding="utf-8") + "\n" if is_added_to else ""
    path.write_text(before + files_of([block])[block.file], encoding="utf-8")


def _run(folder: Path, line: str) -> str:
    """Run a command of a step, and return what it printed."""
    if line.startswith(_DONE_ALREADY):
        return ""
    program, *arguments = [*shlex.split(line), *_ANSWERS.get(line, [])]
    start = {"python": [], "django-admin": ["-m", "django"]}[program]
    result = subprocess.run(
        [sys.executable, "-W", "error", *start, *arguments],
        cwd=folder,
        env={**environment(ROOT), **_PASSWORD},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, f"{line}\n{result.stdout}{result.stderr}"
    return result.stdout + result.stderr
