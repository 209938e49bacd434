"""Write what language models read: ``python -m scripts.write_llms build/docs``.

``llms.txt`` lists the pages of the site. ``llms-full.txt`` is one file of at most 60 KB: the
contract of a component, chosen sections of the guide, the settings, the recipes, and the reference
in short. Its code is that of the pages, which the tests run. What the contract says is left out
further down, to leave room for recipes.

The form of ``llms.txt`` is that of https://llmstxt.org/: a heading, a summary in a quotation, then
lists of links.
"""

import inspect
import os
import re
import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import django

from scripts.llms_recipes import LISTED, recipes, recipes_text

DOCS = Path(__file__).resolve().parents[1] / "docs"
MAX_BYTES = 60_000
SUMMARY = (
    "Components for Django: a Python class with a pydantic state, a Django template, and methods "
    "that the browser calls through htmx (4 or 2). Components talk through events."
)


class Part(NamedTuple):
    """A page of the guide, or some of its sections.

    Attributes:
        page: Its file in ``docs/``, without the ending.
        sections: Headings of the second level; all of the page if empty.
        without: Headings below them, or of the second level, that are left out.
        is_brief: Whether headings, tables and examples are enough.
    """

    page: str
    sections: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    is_brief: bool = False


# What stands in llms-full.txt, in this order. A section that a page does not have is an error.
PARTS = (
    Part("contract"),
    Part("installation", ("Into a project",)),
    Part("components", ("The state", "The template tags"), without=("The first state",)),
    Part("actions", ("Calling an action", "Arguments", "Bound input")),
    Part("events", ("Listening in a component",), is_brief=True),
    Part("forms", ("Whole fields",)),
    Part("lists", ("A complete list",), is_brief=True),
    Part("composition", ("A child speaks to its parent",)),
    Part(
        "page-scripts",
        ("Hearing events", "Calling an action"),
        without=("Sending events",),
        is_brief=True,
    ),
    Part("push", ("What can be said",), without=("From an action", "Not in circles")),
    Part("testing", ("Using it", "Asking what happened"), is_brief=True),
    Part("errors", ("What an action may raise",)),
    Part("settings", without=("In tests",), is_brief=True),
)

# The modules whose ``__all__`` is the reference, and whether their classes' members are.
MODULES = {"nitro_htmx": True, "nitro_htmx.push": True, "nitro_htmx.testing": False}

_COMMENT = re.compile(r"^ *<!--.*?-->\n", re.MULTILINE | re.DOTALL)
_PICTURE = re.compile(r"<picture>.*?</picture>\n", re.DOTALL)
_LINK = re.compile(r"(?<!!)\[([^\]]+)\]\((?!https?:)[^)]+\)")
_BLANK = re.compile(r"\n{3,}")
_FENCE = re.compile(r"(^```\w*\n.*?^```$)", re.MULTILINE | re.DOTALL)
# A line that is neither of a table or a heading nor the name of the file below.
_PARAGRAPH = re.compile(r"^(?![|#]|`[\w./]+`:$).+$", re.MULTILINE)
_HEADING = re.compile(r"^(?=#{2,3} )", re.MULTILINE)


def llms_txt() -> str:
    """Return the list of the site's pages, under the headings of its first page."""
    lines = [f"# nitro-htmx {version('nitro-htmx')}", "", f"> {SUMMARY}", ""]
    lines += ["- [All in one file](llms-full.txt): the contract, the reference, chosen sections"]
    for line in (DOCS / "index.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            lines += ["", line, ""]
        elif found := LISTED.match(line):
            lines.append(f"- [{found['title']}]({found['page']}.html): {found['text']}")
            if found["page"] == "recipes/index":
                lines += [
                    f"- [{each['title']}](recipes/{each['page']}.html): {each['text']}"
                    for each in recipes()
                ]
    text = "\n".join(lines) + "\n"
    # A heading below which no page is listed.
    return re.sub(r"^## .+\n\n+(?=## )", "", text, flags=re.MULTILINE)


def llms_full_txt() -> str:
    """Return the contract, the sections, the recipes and the reference as one text."""
    parts = [f"# nitro-htmx {version('nitro-htmx')}\n\n> {SUMMARY}\n"]
    parts += [_part(part) for part in PARTS]
    members = (_module(name, has_members) for name, has_members in MODULES.items())
    reference = ["# Reference in short\n", *members, _tags()]
    room = MAX_BYTES - len("\n".join([*parts, *reference]).encode()) - 1
    return "\n".join([*parts, recipes_text(room), *reference])


def _part(part: Part) -> str:
    text = (DOCS / f"{part.page}.md").read_text(encoding="utf-8")
    text = _PICTURE.sub("", _COMMENT.sub("", text))
    head, *sections = re.split(r"^(?=## )", text, flags=re.MULTILINE)
    if part.sections:
        by_title = {section.partition("\n")[0].removeprefix("## "): section for section in sections}
        title = head.partition("\n")[0]
        text = "\n".join([title, "", *(by_title[name] for name in part.sections)])
    # Links would lead out of the file; what they say is enough. Code stays as it is.
    pieces = _FENCE.split("".join(_kept(text, part)))
    prose = _tables if part.is_brief else _prose
    return "".join(piece if piece.startswith("```") else prose(piece) for piece in pieces)


def _kept(text: str, part: Part) -> Iterator[str]:
    """Yield the text under each heading that is not left out, which each have to be there."""
    left_out = set()
    for piece in _HEADING.split(text):
        title = piece.partition("\n")[0].lstrip("# ")
        if title in part.without:
            left_out.add(title)
        else:
            yield piece
    if left_out != {*part.without}:
        raise LookupError(f"docs/{part.page}.md does not have each of {part.without}")


def _prose(text: str) -> str:
    return _BLANK.sub("\n\n", _LINK.sub(r"\1", text))


def _tables(text: str) -> str:
    return _BLANK.sub("\n\n", _LINK.sub(r"\1", _PARAGRAPH.sub("", text)))


def _module(name: str, has_members: bool) -> str:
    module = import_module(name)
    lines = [f"## {name}", ""]
    for exported in module.__all__:
        lines += _entry(exported, getattr(module, exported), has_members)
    return "\n".join(lines) + "\n"


def _entry(name: str, value: object, has_members: bool) -> Iterator[str]:
    yield f"- `{name}{_signature(value)}`: {_summary(value)}"
    if not inspect.isclass(value) or not has_members:
        return
    properties = []
    for each, member in _members(value):
        if isinstance(member, property):
            properties.append(f"`{each}`")
        else:
            yield f"  - `{each}{_signature(member)}`: {_summary(member)}"
    if properties:
        yield f"  - Properties: {', '.join(properties)}."


def _members(value: type) -> Iterator[tuple[str, object]]:
    """Yield the public methods and properties that the class adds, but for the library's own.

    Left out are also those that the contract has, and those of ``NitroComponent`` in others.
    """
    from nitro_htmx import NitroComponent
    from nitro_htmx.base.component import BaseComponent
    from nitro_htmx.base.definition import is_reserved

    contract = (DOCS / "contract.md").read_text(encoding="utf-8")
    is_derived = value is not NitroComponent and issubclass(value, NitroComponent)
    # What NitroComponent has of its base is documented as its own.
    own = [*([BaseComponent] if BaseComponent in value.__bases__ else []), value]
    for name, member in ((name, member) for each in own for name, member in vars(each).items()):
        is_told = callable(member) or isinstance(member, (property, classmethod, staticmethod))
        if name.startswith("_") or not is_told or is_reserved(member):
            continue
        if f"`{name}(" in contract or (is_derived and hasattr(NitroComponent, name)):
            continue
        if inspect.getdoc(member):
            yield name, getattr(member, "__func__", member)


def _signature(value: object) -> str:
    if isinstance(value, property) or inspect.isclass(value) or not callable(value):
        return ""
    parameters = [
        one.replace(annotation=inspect.Parameter.empty)
        for one in inspect.signature(value).parameters.values()
        if one.name not in {"self", "cls"}
    ]
    return str(inspect.Signature(parameters))


def _summary(value: object) -> str:
    first = (inspect.getdoc(value) or "").partition("\n\n")[0]
    return " ".join(first.replace("``", "`").split())


def _tags() -> str:
    from nitro_htmx.templatetags.nitro_htmx import register

    # What each makes stands in the table of the page about components.
    names = ", ".join(f"`{name}`" for name in register.tags)
    return f"## Template tags\n\nThe table above has what each makes: {names}.\n"


def main(site: Path) -> None:
    """Write both files into the folder ``site``."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.site.settings")
    django.setup()
    full = llms_full_txt()
    if (size := len(full.encode())) > MAX_BYTES:
        sys.exit(f"llms-full.txt has {size} bytes; at most {MAX_BYTES} are allowed. Shorten PARTS.")
    (site / "llms.txt").write_text(llms_txt(), encoding="utf-8")
    (site / "llms-full.txt").write_text(full, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
