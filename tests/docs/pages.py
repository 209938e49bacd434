"""The documentation as data: pages, their code blocks, their headings and links.

How a page's blocks are read:

- A line that consists of a file's name in backquotes and a colon, right before a block, makes the
  block that file of the page's project. The same name again adds to the file.
- Any other Python block is run, in the page's order, in one namespace.
- Any other HTML block is a template that has to compile, any other JavaScript has to parse, and
  any other JSON has to load.
- ``<!-- check`` … ``-->`` holds Python that readers do not see. It runs in the same namespace.
- ``<!-- not run: <reason> -->`` right before a block leaves it alone.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

CHECK = "check"

_FENCE = re.compile(r"^```(?P<language>\w+)?\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_CHECK = re.compile(r"^<!-- check\n(?P<text>.*?)^-->$", re.MULTILINE | re.DOTALL)
_FILE = re.compile(r"^`([\w./-]+)`:$")
_NOT_RUN = re.compile(r"^<!-- not run: .+ -->$")
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_SOURCE = re.compile(r'\bsrc(?:set)?="([^"]+)"')


@dataclass(frozen=True)
class Block:
    """A code block of a page.

    Attributes:
        page: The page's file.
        line: The number of the block's first line of code, from 1.
        language: The word after the fence, or ``CHECK``.
        text: The code.
        file: The file of the page's project that it is, or ``None``.
        is_run: Whether it is run, compiled or parsed.
    """

    page: Path
    line: int
    language: str
    text: str
    file: str | None
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
        checks = [self._block(match, CHECK) for match in self._matches(_CHECK)]
        return sorted(fences + checks, key=lambda block: block.line)

    @cached_property
    def files(self) -> dict[str, str]:
        """The files of the page's project: name → text."""
        files: dict[str, str] = {}
        for block in self.blocks:
            if block.file:
                files[block.file] = "\n\n".join(filter(None, [files.get(block.file), block.text]))
        return files

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
            file=file[1] if file else None,
            is_run=not _NOT_RUN.match(before),
        )


def all_pages() -> list[Page]:
    """Return the README and every page in ``docs/``."""
    return [Page(path) for path in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))]


def _slug(heading: str) -> str:
    """Return the anchor that GitHub gives a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
