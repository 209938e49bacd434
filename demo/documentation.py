"""The documentation of this clone, read from ``docs/``: ``make docs`` makes the site itself.

The pages are Markdown, with a little HTML for pictures, and comments that hold their tests.
"""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.views.generic import TemplateView
from django.views.static import serve
from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token

from demo.sources import LANGUAGES, highlighted

FOLDER = Path(settings.BASE_DIR) / "docs"
# What Pygments calls a language. As "console" it would take commands without a prompt for output.
_FENCES = {"html": LANGUAGES[".html"], "js": LANGUAGES[".js"], "console": "bash"}
_SHOWS = re.compile(r"<!-- the site shows: (\S+) -->")
_PAGE = re.compile(r"(?:docs/)?(?P<name>[a-z/.-]+)\.md(?P<anchor>#.*)?")
_ROOT_PAGES = {"../CHANGELOG.md": "changelog.md", "../CONTRIBUTING.md": "contributing.md"}


class DocumentationPage(TemplateView):
    """A page of the documentation."""

    template_name = "documentation.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the page's ``title`` and its content as ``html``."""
        path = pages().get(self.kwargs.get("name", "index"))
        if path is None:
            raise Http404
        title, html = read_page(path)
        return super().get_context_data(title=title, html=html, **kwargs)


def pages() -> dict[str, Path]:
    """Return the pages by their names, such as ``"lists"`` and ``"recipes/tabs"``."""
    found = {path.stem: path for path in FOLDER.glob("*.md")}
    recipes = {f"recipes/{path.stem}": path for path in (FOLDER / "recipes").glob("*.md")}
    return found | recipes


def picture(request: HttpRequest, path: str) -> HttpResponseBase:
    """Serve a picture of the documentation."""
    return serve(request, path, document_root=str(FOLDER / "images"))


def read_page(path: Path) -> tuple[str, SafeString]:
    """Return a page's title and its HTML, without that heading."""
    text = path.read_text(encoding="utf-8")
    if shown := _SHOWS.search(text):
        text = (FOLDER.parent / shown[1]).read_text(encoding="utf-8")
    heading, _, body = text.partition("\n")
    folder = path.parent.relative_to(FOLDER).as_posix()
    html = _MARKDOWN.render(body, {"headings": Counter(), "folder": folder})
    return heading.removeprefix("# "), mark_safe(html)  # noqa: S308 - these files are our own


class _Renderer(RendererHTML):
    """Writes HTML that fits the demo: its addresses, its colours, its policy."""

    def heading_open(
        self, tokens: Sequence[Token], at: int, options: Any, env: dict[str, Any]
    ) -> str:
        """Give a heading the id that GitHub's links to it have."""
        words = re.sub(r"[^\w\- ]", "", tokens[at + 1].content.lower()).replace(" ", "-")
        count = env["headings"][words]
        env["headings"][words] += 1
        tokens[at].attrSet("id", f"{words}-{count}" if count else words)
        return self.renderToken(tokens, at, options, env)

    def link_open(self, tokens: Sequence[Token], at: int, options: Any, env: dict[str, Any]) -> str:
        """Lead to this site's page. What is not Markdown has none, so it is no link."""
        href = str(tokens[at].attrGet("href"))
        found = _PAGE.fullmatch(_ROOT_PAGES.get(href, href))
        if found:
            name = posixpath.normpath(posixpath.join(env["folder"], found["name"]))
            page = reverse("docs") if name == "index" else reverse("docs", args=[name])
            tokens[at].attrSet("href", page + (found["anchor"] or ""))
        elif not href.startswith(("#", "https:")):
            tokens[at].attrs.clear()
        return self.renderToken(tokens, at, options, env)

    def table_open(self, *_args: Any) -> str:
        """Let a wide table scroll in a frame that the keyboard reaches."""
        return '<div class="table-scroll" role="group" aria-label="Table" tabindex="0"><table>'

    def table_close(self, *_args: Any) -> str:
        """Close the frame."""
        return "</table></div>"

    def html_block(self, tokens: Sequence[Token], at: int, _options: Any, _env: Any) -> str:
        """Leave out comments, and find pictures where they are served."""
        html = re.sub(r"<!--.*?-->", "", tokens[at].content, flags=re.DOTALL)
        return html.replace("images/", reverse("docs_picture", args=[""]))

    def html_inline(self, tokens: Sequence[Token], at: int, options: Any, env: Any) -> str:
        """Do the same within a line."""
        return self.html_block(tokens, at, options, env)

    def fence(self, tokens: Sequence[Token], at: int, _options: Any, _env: Any) -> str:
        """Colour an example."""
        language = tokens[at].info.strip()
        text = tokens[at].content
        code = highlighted(text, _FENCES.get(language, language)) if language else escape(text)
        return f'<pre tabindex="0"><code>{code}</code></pre>\n'


_MARKDOWN = MarkdownIt("commonmark", renderer_cls=_Renderer).enable("table")
