"""Write the recipes' source into their pages: ``python -m scripts.write_recipes``.

A block of ``docs/recipes/`` below a line with a file's name is that file of the demo. The list in
the index follows from the demo's table of recipes.
"""

import os
import re
from pathlib import Path

import django

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs" / "recipes"

_FILE = re.compile(r"^(`(?P<file>[\w./-]+)`:\n\n```\w+\n)(.*?)(?=^```$)", re.MULTILINE | re.DOTALL)
_LIST = re.compile(r"(<!-- list -->\n)(.*?)(<!-- end of list -->)", re.DOTALL)


def with_files(text: str) -> str:
    """Return a page with the files as they are."""
    return _FILE.sub(lambda match: match[1] + _read(match["file"]), text)


def with_list(text: str) -> str:
    """Return the index with a line for each recipe."""
    from demo.recipes.recipes import RECIPES

    lines = [f"- [{each.title}]({each.slug}.md): {each.summary}\n" for each in RECIPES]
    return _LIST.sub(lambda match: f"{match[1]}\n{''.join(lines)}\n{match[3]}", text)


def _read(file: str) -> str:
    return (ROOT / file).read_text(encoding="utf-8").strip("\n") + "\n"


def main() -> None:
    """Write all pages anew."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "demo.settings")
    django.setup()
    for page in FOLDER.glob("*.md"):
        page.write_text(with_list(with_files(page.read_text(encoding="utf-8"))), encoding="utf-8")


if __name__ == "__main__":
    main()
