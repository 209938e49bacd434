"""The demo's own source, as its pages show it."""

from __future__ import annotations

import inspect
import sys
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles import finders
from django.utils.safestring import SafeString, mark_safe
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name

from nitro_htmx.registry import get_component

LANGUAGES = {".css": "css", ".html": "html+django", ".js": "javascript", ".py": "python"}
"""What Pygments calls the language of a file, by the end of its name."""


@dataclass(frozen=True, slots=True)
class Source:
    """A piece of source as a page shows it.

    Attributes:
        title: The component's name, or the file's path.
        text: The source.
        language: What Pygments calls its language.
    """

    title: str
    text: str
    language: str = "python"

    @property
    def html(self) -> SafeString:
        """The source with a class around each word of the language; the colours are in shop.css."""
        return highlighted(self.text, self.language)


@lru_cache(maxsize=256)
def highlighted(text: str, language: str) -> SafeString:
    """Return ``text`` as HTML with Pygments' classes: the page's policy forbids inline styles."""
    # As they are by default, lexers would drop empty lines at both ends.
    lexer = get_lexer_by_name(language, stripnl=False, ensurenl=False)
    html = highlight(text, lexer, HtmlFormatter(nowrap=True))
    return mark_safe(html)  # noqa: S308 - the formatter escapes the text


def component_source(name: str) -> Source:
    """Return the class of a component."""
    return Source(name, inspect.getsource(get_component(name)))


def module_source(name: str) -> Source:
    """Return the whole module in which a component is."""
    module = sys.modules[get_component(name).__module__]
    return Source(f"{module.__name__.replace('.', '/')}.py", inspect.getsource(module))


def static_source(path: str) -> Source:
    """Return a static file."""
    found = finders.find(path)
    text = Path(found).read_text(encoding="utf-8") if isinstance(found, str) else ""
    return Source(path, text, LANGUAGES[Path(path).suffix])


def template_source(name: str) -> Source:
    """Return a template of the demo."""
    return file_source(f"templates/{name}")


def file_source(path: str) -> Source:
    """Return a file of the repository."""
    file = Path(settings.BASE_DIR) / path
    return Source(path, file.read_text(encoding="utf-8"), LANGUAGES[file.suffix])
