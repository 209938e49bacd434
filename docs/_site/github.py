"""Sphinx extension: pages written for GitHub, as pages of the site.

- ``index.md`` has lists of links under its headings. They become the site's tree of pages, and the
  list in ``recipes/index.md`` the branch of that page.
- HTML comments are left out. They hold tests, which ``tests/docs/pages.py`` describes.
- ``<picture>`` with a dark and a light image follows the site's own switch of colours.
- A page with ``<!-- the site shows: <file> -->`` is replaced by that file of the repository.
- HTML blocks are coloured as Django templates, and commands as such: without a prompt before each,
  Pygments would take them for output and show them pale.

Line numbers stay as they are, so that a warning names the right line.
"""

import re
from pathlib import Path

from pygments.lexers.shell import BashLexer
from pygments.lexers.templates import HtmlDjangoLexer
from sphinx.application import Sphinx
from sphinx.errors import ExtensionError

_FENCE = re.compile(r"^(```\w*\n.*?^```)$", re.MULTILINE | re.DOTALL)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_SHOWS = re.compile(r"^<!-- the site shows: (\S+) -->$", re.MULTILINE)
_PICTURE = re.compile(
    r"<picture>\s*<source [^>]*srcset=\"(?P<dark>[^\"]+)\"[^>]*>\s*"
    r"<img src=\"(?P<light>[^\"]+)\" alt=\"(?P<alt>[^\"]*)\"[^>]*>\s*</picture>"
)
_SECTION = re.compile(r"^## (?P<title>.+)\n(?P<body>(?:(?!## ).*\n?)*)", re.MULTILINE)
_PAGE = re.compile(r"^- \[[^\]]+\]\(([\w/-]+)\.(?:md|rst)\)", re.MULTILINE)


def setup(app: Sphinx) -> dict[str, bool]:
    """Register the extension."""
    app.add_lexer("html", HtmlDjangoLexer)
    app.add_lexer("console", BashLexer)
    app.connect("source-read", _on_source_read)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _on_source_read(app: Sphinx, name: str, source: list[str]) -> None:
    if not (app.srcdir / f"{name}.md").exists():
        return
    text = source[0]
    if shown := _SHOWS.search(text):
        text = _file_of_the_repository(app.srcdir.parent / shown[1])
    if name == app.config.root_doc:
        text += _toctrees(text)
    elif name == "recipes/index":
        text += _toctree("Recipes", _PAGE.findall(text))
    source[0] = "".join(map(_outside_of_code, _FENCE.split(text)))


def _file_of_the_repository(path: Path) -> str:
    """Return the text of a file at the root, with links as they are from ``docs/``."""
    return path.read_text(encoding="utf-8").replace("](docs/", "](")


def _outside_of_code(text: str) -> str:
    if text.startswith("```"):
        return text
    text = _PICTURE.sub(_images, text)
    if "<img" in text or "<picture" in text:
        # The builder copies and checks only those images that it knows of.
        raise ExtensionError(f"An image is not written as in the other pages: {text!r}")
    return _COMMENT.sub(lambda match: "\n" * match[0].count("\n"), text)


def _images(match: re.Match[str]) -> str:
    images = (
        f"![{match['alt']}]({match[scheme]}){{.only-{scheme}}}" for scheme in ("light", "dark")
    )
    return " ".join(images) + "\n" * match[0].count("\n")


def _toctrees(index: str) -> str:
    """Return a hidden tree of pages for each section of the index that lists any."""
    trees = ""
    for section in _SECTION.finditer(index):
        if pages := _PAGE.findall(section["body"]):
            trees += _toctree(section["title"], pages)
    return trees


def _toctree(title: str, pages: list[str]) -> str:
    lines = ["```{toctree}", ":hidden:", f":caption: {title}", "", *pages, "```"]
    return "\n" + "\n".join(lines) + "\n"
