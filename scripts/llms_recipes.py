"""The recipes as language models read them: the most asked ones whole, the others in short.

How many are whole follows from the room that the rest of the file leaves. A whole one has its
Python without the imports, its templates, and its page script without comments. Each names its
page, where the rest is. A file that several recipes have stands at the first.
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

# What is asked for most comes first. As many are whole as there is room for.
MOST_ASKED = (
    "modal-dialog",
    "infinite-scroll",
    "dependent-selects",
    "click-to-edit",
    "shared-board",
    "bulk-update",
    "search-page",
    "dashboard",
    "load-more",
    "notifications",
    "sorting",
    "optimistic-changes",
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


def recipes_text(room_bytes: int) -> str:
    """Return all recipes, those that are whole before the others.

    Args:
        room_bytes: What there is room for, if it is enough for all of them in short.
    """
    listed = {each["page"]: each for each in recipes()}
    short = {page: _short(each) for page, each in listed.items()}
    left = room_bytes - _size([INTRODUCTION, *short.values()])
    whole: dict[str, str] = {}
    for page in MOST_ASKED:
        text = _whole(listed[page], told="".join(whole.values()))
        more = _size([text]) - _size([short[page]])
        if more > left:
            break
        whole[page], left = text, left - more
    others = [text for page, text in short.items() if page not in whole]
    return "\n".join([INTRODUCTION, *whole.values(), *others])


def _size(texts: list[str]) -> int:
    return sum(len(text.encode()) + 1 for text in texts)


def shortened(language: str, text: str) -> str:
    """Return a file of a recipe as it stands here."""
    if language == "python":
        return _IMPORTS.sub("", text)
    return _COMMENTS.sub("", text).lstrip("\n") if language == "js" else text


def _whole(each: re.Match[str], told: str) -> str:
    pieces = [f"{_head(each)}\n"]
    for file in _FILE.finditer(_page(each)):
        name = f"`{Path(file['file']).name}`"
        if f"\n{name}:\n" in told:
            pieces.append(f"And {name}, as above.\n")
        else:
            code = shortened(file["language"], file["text"])
            pieces.append(f"{name}:\n\n```{file['language']}\n{code}```\n")
    return "\n".join(pieces)


def _short(each: re.Match[str]) -> str:
    """Return what is shown, and the first of what the page says of how."""
    point = next(_POINT.finditer(_page(each)))
    return f"{_head(each)}\n" + _LINK.sub(r"\1", point[1]) + "\n"


def _page(each: re.Match[str]) -> str:
    return (FOLDER / f"{each['page']}.md").read_text(encoding="utf-8")


def _head(each: re.Match[str]) -> str:
    return f"## {each['title']} (`recipes/{each['page']}.html`)\n\n{each['text']}"
