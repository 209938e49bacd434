"""Write what editors know of the library: ``python -m scripts.write_editor_files build/docs``.

Three files, made from the template tags' docstrings and from the tables of wire names in
``docs/architecture.md``, which a test compares with the code:

- ``nitro-htmx.code-snippets``, snippets of VS Code: a tag's name → ``prefix``, ``body``, …
- ``nitro-htmx.html-data.json``, its custom data for HTML: the attributes.
- ``web-types.json``, for JetBrains' editors: attributes, template tags, built-in events.
"""

import inspect
import json
import os
import re
import sys
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

import django

DOCS = Path(__file__).resolve().parents[1] / "docs"
TAGS_KIND = "django-template-tags"  # HTML has none: a kind of symbol that is the file's own
_ROW = re.compile(r"^\| (?P<names>`[^|]+`) \| (?P<text>.+?) \|(?P<rest>.*)$", re.MULTILINE)
_NAME = re.compile(r"`((?:data-nitro-|hx-)[^`]*)`")
_EXAMPLE = re.compile(r"\{% (?P<inside>.+?) %\}")
_VALUE = re.compile(r'"[^"]*"|(?<==)[\w.]+')


def attributes() -> dict[str, str]:
    """Return the attributes that stand in a page, each with what it means."""
    text = (DOCS / "architecture.md").read_text(encoding="utf-8")
    return {
        name: _plain(row["text"])
        for row in _ROW.finditer(text)
        for name in _NAME.findall(row["names"])
    }


def events() -> dict[str, str]:
    """Return the built-in events, each with when it is sent and what its ``detail`` holds."""
    found = {}
    for page in ("page-scripts", "push"):
        for row in _ROW.finditer((DOCS / f"{page}.md").read_text(encoding="utf-8")):
            if row["names"].startswith("`nitro:"):
                detail = _plain(row["rest"]).strip(" |") or "none"
                found[row["names"].strip("`")] = f"{_plain(row['text'])}. Detail: {detail}."
    return found


def tags() -> dict[str, Callable[..., Any]]:
    """Return the template tags by name."""
    from nitro_htmx.templatetags.nitro_htmx import register

    return register.tags


def snippets() -> dict[str, dict[str, Any]]:
    """Return the snippets: each tag as in the example that its docstring begins with."""
    return {
        name: {
            "scope": "html,django-html,django-txt",
            "prefix": [name, f"{{% {name}"],
            "body": _body(name, inspect.getdoc(tag) or ""),
            "description": _summary(tag),
        }
        for name, tag in tags().items()
    }


def html_data() -> dict[str, Any]:
    """Return the custom data for HTML, in VS Code's format 1.1."""
    return {
        "version": 1.1,
        "globalAttributes": [
            {"name": name, "description": {"kind": "markdown", "value": text}}
            for name, text in attributes().items()
        ],
    }


def web_types() -> dict[str, Any]:
    """Return the web types: https://github.com/JetBrains/web-types."""
    return {
        "$schema": "https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json",
        "name": "nitro-htmx",
        "version": version("nitro-htmx"),
        "description-markup": "markdown",
        "contributions": {
            "html": {
                "attributes": list(_symbols(attributes())),
                TAGS_KIND: [
                    {"name": name, "description": inspect.getdoc(tag)}
                    for name, tag in tags().items()
                ],
            },
            "js": {"events": list(_symbols(events()))},
        },
    }


def _symbols(described: dict[str, str]) -> Iterator[dict[str, str]]:
    for name, text in described.items():
        yield {"name": name, "description": text}


def _body(name: str, docstring: str) -> str:
    """Return the first example of the tag, its values as places to fill in."""
    examples = (match["inside"] for match in _EXAMPLE.finditer(docstring))
    example = next(each for each in examples if each.split()[0] == name)
    numbers = iter(range(1, 20))
    body = _VALUE.sub(lambda match: _place(next(numbers), match[0]), example)
    ends = f"$0{{% end{name} %}}" if f"{{% end{name} %}}" in docstring.partition("\n")[0] else "$0"
    return f"{{% {body} %}}{ends}"


def _place(number: int, value: str) -> str:
    quote = '"' if value.startswith('"') else ""
    inside = value.strip('"')
    return f"{quote}${{{number}:{inside}}}{quote}"


def _summary(tag: Callable[..., Any]) -> str:
    return " ".join((inspect.getdoc(tag) or "").partition("\n\n")[0].replace("``", "`").split())


def _plain(text: str) -> str:
    return re.sub(r"\[([^\]]+)\]\([^)]+\)", r"\1", text)


FILES = {
    "nitro-htmx.code-snippets": snippets,
    "nitro-htmx.html-data.json": html_data,
    "web-types.json": web_types,
}


def main(site: Path) -> None:
    """Write the files into the folder ``site``."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.site.settings")
    django.setup()
    for name, make in FILES.items():
        text = json.dumps(make(), indent=2, ensure_ascii=False)
        (site / name).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
