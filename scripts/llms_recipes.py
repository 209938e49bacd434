"""The recipes as language models read them: the most asked ones whole, the others in short.

A whole one has its Python without the imports, its templates, and its page script without comments.
Each names its page, where the rest is. A file that several recipes have stands at the first.
"""

import re
from collections.abc import Iterator
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "recipes"
LISTED = re.compile(r"^- \[(?P<title>.+?)\]\((?P<page>[\w/-]+)\.(?:md|rst)\): (?P<text>.+)$")
INTRODUCTION = """# Recipes

Python is without its imports: `channel` is of `nitro_htmx.push`, what else is the library's
of `nitro_htmx`; `BaseModel` and `Field` are of `pydantic`, models such as `Task` of the project.
Page scripts are modules, loaded after `{% nitro_scripts %}`.
"""

# What is asked for most; as many as the file has room for.
WHOLE = (
    "modal-dialog",
    "infinite-scroll",
    "dependent-selects",
    "click-to-edit",
    "bulk-update",
    "search-page",
    "dashboard",
    "shared-board",
)

_FILE = re.compile(
    r"^`(?P<file>[\w./-]+)`:\n\n```(?P<language>\w+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL
)
_POINT = re.compile(r"^- (.+)$", re.MULTILINE)
_LINK = re.compile(r"\[([^\]]+)\]\([^)]+\)")
# All up to the last import, which may go over several lines.
_IMPORTS = re.compile(
    r".*^(?:from|import) (?:[^\n(]+|[^\n(]*\([^)]*\))\n+", re.MULTILINE | re.DOTALL
)
_COMMENTS = re.compile(r"^ *//.*\n", re.MULTILINE)


def recipes() -> Iterator[re.Match[str]]:
    """Yield the lines of the index, with ``title``, ``page`` and ``text``."""
    index = (FOLDER / "index.md").read_text(encoding="utf-8")
    return filter(None, map(LISTED.match, index.splitlines()))


def recipes_text() -> str:
    """Return all recipes, those that are whole before the others."""
    parts, told = [INTRODUCTION], set[str]()
    listed = sorted(recipes(), key=lambda each: each["page"] not in WHOLE)
    for each in listed:
        page = (FOLDER / f"{each['page']}.md").read_text(encoding="utf-8")
        is_whole = each["page"] in WHOLE
        parts.append(_whole(each, page, told) if is_whole else _short(each, page))
    return "\n".join(parts)


def shortened(language: str, text: str) -> str:
    """Return a file of a recipe as it stands here."""
    if language == "python":
        return _IMPORTS.sub("", text)
    return _COMMENTS.sub("", text).lstrip("\n") if language == "js" else text


def _whole(each: re.Match[str], page: str, told: set[str]) -> str:
    pieces = [f"{_head(each)}\n"]
    for file in _FILE.finditer(page):
        if file["file"] in told:
            pieces.append(f"And `{Path(file['file']).name}`, as above.\n")
            continue
        told.add(file["file"])
        code = shortened(file["language"], file["text"])
        pieces.append(f"`{Path(file['file']).name}`:\n\n```{file['language']}\n{code}```\n")
    return "\n".join(pieces)


def _short(each: re.Match[str], page: str) -> str:
    """Return what is shown, and the first of what the page says of how."""
    point = next(_POINT.finditer(page))
    return f"{_head(each)}\n" + _LINK.sub(r"\1", point[1]) + "\n"


def _head(each: re.Match[str]) -> str:
    return f"## {each['title']} (`recipes/{each['page']}.html`)\n\n{each['text']}"
