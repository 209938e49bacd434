"""The documentation as data: pages, their code blocks, their headings and links.

How a page's blocks are read:

- A line that consists of a file's name in backquotes and a colon, right before a block, makes the
  block that file of the page's project. The same name again adds to the file; with ``, now:``
  in place of the colon, it replaces what was there.
- Any other Python block is run, in the page's order, in one namespace.
- Any other HTML block is a template that has to compile, any other JavaScript has to parse, and
  any other JSON has to load.
- ``<!-- check`` … ``-->`` holds Python that readers do not see. It runs in the same namespace.
- ``<!-- see`` … ``-->`` holds Python about what the tutorial's reader sees in the browser.
- ``<!-- not run: <reason> -->`` right before a block leaves it alone.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

CHECK = "check"
SEE = "see"

_FENCE = re.compile(r"^```(?P<language>\w+)?\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_HIDDEN = re.compile(r"^<!-- (?P<kind>check|see)\n(?P<text>.*?)^-->$", re.MULTILINE | re.DOTALL)
_FILE = re.compile(r"^`(?P<name>[\w./-]+)`(?P<is_whole>, now)?:$")
_NOT_RUN = re.compile(r"^<!-- not run: .+ -->$")
_SECTION = re.compile(r"^## (.+)$", re.MULTILINE)
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_SOURCE = re.compile(r'\bsrc(?:set)?="([^"]+)"')


@dataclass(frozen=True)
class Block:
    """A code block of a page.

    Attributes:
        page: The page's file.
        line: The number of the block's first line of code, from 1.
        language: The word after the fence, or ``CHECK`` or ``SEE``.
        text: The code.
        file: The file of the page's project that it is, or ``None``.
        is_whole: Whether it replaces what the file had.
        is_run: Whether it is run, compiled or parsed.
    """

    page: Path
    line: int
    language: str
    text: str
    file: str | None
    is_whole: bool
    is_run: bool

    def __str__(self) -> str:
        return f"{self.page.name}:{self.line}"


class Page:
    """One file of documentation."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.text = path.read_text(encoding="utf-8")

    def __str__(self) -> str:
        return self.path.name

    @cached_property
    def blocks(self) -> list[Block]:
        """Every code block and check, in order."""
        fences = [self._block(match, match["language"] or "") for match in self._matches(_FENCE)]
        hidden = [self._block(match, match["kind"]) for match in self._matches(_HIDDEN)]
        return sorted(fences + hidden, key=lambda block: block.line)

    @cached_property
    def sections(self) -> list[tuple[str, list[Block]]]:
        """The headings of the second level, each with the blocks below it."""
        outside = _FENCE.sub(lambda match: "\n" * match[0].count("\n"), self.text)
        heads = [
            (outside.count("\n", 0, match.start()) + 1, match[1])
            for match in _SECTION.finditer(outside)
        ]
        ends = [line for line, _title in heads[1:]] + [self.text.count("\n") + 2]
        return [
            (title, [block for block in self.blocks if line < block.line < end])
            for (line, title), end in zip(heads, ends, strict=True)
        ]

    @cached_property
    def files(self) -> dict[str, str]:
        """The files of the page's project: name → text."""
        return files_of(self.blocks)

    @cached_property
    def prose(self) -> str:
        """The text without code blocks and comments."""
        return re.sub(r"<!--.*?-->", "", _FENCE.sub("", self.text), flags=re.DOTALL)

    @cached_property
    def anchors(self) -> set[str]:
        """What a link to a heading of this page may say after ``#``."""
        return {_slug(heading) for heading in _HEADING.findall(self.prose)}

    @cached_property
    def links(self) -> list[str]:
        """The targets of the page's links and images that stay in the repository."""
        found = _LINK.findall(self.prose) + _SOURCE.findall(self.prose)
        return [link for link in found if "://" not in link]

    def _matches(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        return pattern.finditer(self.text)

    def _block(self, match: re.Match[str], language: str) -> Block:
        before = self.text[: match.start()].rstrip().rpartition("\n")[2]
        file = _FILE.match(before)
        return Block(
            page=self.path,
            line=self.text.count("\n", 0, match.start("text")) + 1,
            language=language,
            text=match["text"],
            file=file["name"] if file else None,
            is_whole=bool(file and file["is_whole"]),
            is_run=not _NOT_RUN.match(before),
        )


def files_of(blocks: Iterable[Block]) -> dict[str, str]:
    """Return the files that ``blocks`` make: name → text."""
    files: dict[str, str] = {}
    for block in blocks:
        if block.file:
            before = None if block.is_whole else files.get(block.file)
            files[block.file] = "\n\n".join(filter(None, [before, block.text]))
    return files


def all_pages() -> list[Page]:
    """Return the README and every page in ``docs/``."""
    return [Page(path) for path in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))]


def recipe_pages() -> list[Page]:
    """Return the list of the recipes, and the page of each. The demo runs what they show."""
    folder = ROOT / "docs" / "recipes"
    index = folder / "index.md"
    return [Page(path) for path in (index, *sorted(set(folder.glob("*.md")) - {index}))]


def _slug(heading: str) -> str:
    """Return the anchor that GitHub gives a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
