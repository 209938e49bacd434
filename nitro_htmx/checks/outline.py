"""A template as its author sees it: HTML elements, and the tags of Django that stand among them.

Nothing is rendered or compiled. A mark takes the place of each tag and variable, and the rest is
read as HTML: where the mark turns up says in which element the tag stands. Each branch of an
``{% if %}`` is read as if it were the only one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

from django.template.base import Lexer, Token, TokenType

_MARK = re.compile(r"nitro-mark-(\d+)")
_CONSTANT = re.compile(r"""(["'])([^"']*)\1""")
_KEYWORD = re.compile(r"(\w+)=(.+)", re.DOTALL)
_BRANCHING = {"if", "ifchanged", "for"}
_BRANCHES = {"elif", "else", "empty"}
_VOID = frozenset(
    "area base br col embed hr img input link meta source track wbr".split()  # noqa: SIM905
)


@dataclass(eq=False)
class Element:
    """One HTML element.

    Attributes:
        name: Its name, in lower case.
        attributes: Its attributes, names in lower case, with marks in place of tags and variables.
        line: The line in which it begins.
        parent: The element around it, if the template shows one.
        tags: The tags and variables that stand in the place of attributes.
    """

    name: str
    attributes: dict[str, str]
    line: int
    parent: Element | None
    tags: list[Tag] = field(default_factory=list)

    def with_those_around(self) -> Iterator[Element]:
        """Yield the element, and each that it stands in, the nearest first."""
        element: Element | None = self
        while element is not None:
            yield element
            element = element.parent


@dataclass(eq=False)
class Tag:
    """One tag or variable of Django's.

    Attributes:
        name: The tag's name; ``""`` for a variable.
        text: What stands between the braces.
        bits: Its parts, as they are written, without the name.
        line: The line in which it begins.
        blocks: The names of the blocks of Django's that it stands in.
        element: The element in whose start tag it stands, if it does.
        attribute: The attribute in whose value it stands, if it does.
        parent: The element in whose content it stands, if it does.
    """

    name: str
    text: str
    bits: tuple[str, ...]
    line: int
    blocks: tuple[str, ...]
    element: Element | None = None
    attribute: str | None = None
    parent: Element | None = None

    @property
    def first(self) -> str:
        """The first argument as it is written; ``""`` for none."""
        return self.bits[0] if self.bits and not _KEYWORD.fullmatch(self.bits[0]) else ""

    @property
    def constant(self) -> str | None:
        """The first argument, where it is text in quotes."""
        return constant(self.first)

    @property
    def keywords(self) -> dict[str, str]:
        """The arguments with names, as they are written."""
        found = (_KEYWORD.fullmatch(bit) for bit in self.bits)
        return {match[1]: match[2] for match in found if match}

    @property
    def is_stored(self) -> bool:
        """Whether ``as`` gives a name to what the tag makes, which may be shown elsewhere."""
        return len(self.bits) > 1 and self.bits[-2] == "as"


def constant(text: str) -> str | None:
    """Return what stands in the quotes of ``text``; ``None`` for a variable, also with filters."""
    match = _CONSTANT.fullmatch(text)
    return match[2] if match else None


class Outline(HTMLParser):
    """The elements and tags of a template.

    Attributes:
        elements: The elements, in order.
        tags: The tags and variables, in order, but for those in ``{% comment %}``.
    """

    def __init__(self, source: str) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self.tags: list[Tag] = []
        self._open: list[Element] = []
        self._branches: list[list[Element]] = []
        self._blocks: list[str] = []
        try:
            self.feed(self._marked(source))
            self.close()
        except AssertionError:  # Python's parser gives up at some declarations, such as <![x
            pass

    def _marked(self, source: str) -> str:
        """Return the source with marks in place of tags and variables, on the same lines."""
        tokens = Lexer(source).tokenize()
        names = {_name_of(token) for token in tokens}
        text, is_comment = "", False
        for token in tokens:
            name = _name_of(token)
            if is_comment or name == "comment":
                is_comment = name != "endcomment"
            elif token.token_type == TokenType.TEXT:
                text += token.contents
                continue
            elif token.token_type != TokenType.COMMENT:
                mark = self._note(name, token, is_block=f"end{name}" in names)
                text += mark if text.endswith(("<", "</")) else f" {mark} "
            text += "\n" * token.contents.count("\n")
        return text

    def _note(self, name: str, token: Token, *, is_block: bool) -> str:
        begun = name.removeprefix("end")
        if begun != name and begun in self._blocks:
            while self._blocks.pop() != begun:  # a tag that may be a block, and is none here
                pass
        bits = tuple(token.split_contents()[1:]) if name else ()
        tag = Tag(name, token.contents, bits, token.lineno or 0, tuple(self._blocks))
        self.tags.append(tag)
        if is_block:
            self._blocks.append(name)
        return f"nitro-mark-{len(self.tags) - 1}"

    # What Python's parser calls

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element that begins."""
        element = Element(tag, {}, self.getpos()[0], self._open[-1] if self._open else None)
        self.elements.append(element)
        for name, value in attrs:
            marks = self._tags_in(name)
            if marks:
                element.tags += marks
            else:
                element.attributes[name] = value or ""
            for found in marks + self._tags_in(value or ""):
                found.element = element
                found.attribute = None if found in marks else name
        if tag not in _VOID:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element that begins: in HTML, ``/`` does not end one."""
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        """Note that the nearest element of this name ends."""
        for at in range(len(self._open) - 1, -1, -1):
            if self._open[at].name == tag:
                del self._open[at:]
                break

    def handle_data(self, data: str) -> None:
        """Note the tags in text."""
        for tag in self._tags_in(data):
            self._branch(tag.name)
            tag.parent = self._open[-1] if self._open else None

    handle_comment = handle_data  # Django reads on inside of HTML's comments

    def _branch(self, name: str) -> None:
        if name in _BRANCHING:
            self._branches.append([*self._open])
        elif name in _BRANCHES and self._branches:
            self._open = [*self._branches[-1]]
        elif name.removeprefix("end") in _BRANCHING and self._branches:
            self._branches.pop()

    def _tags_in(self, text: str) -> list[Tag]:
        return [self.tags[int(number)] for number in _MARK.findall(text)]


def _name_of(token: Token) -> str:
    is_tag = token.token_type == TokenType.BLOCK and token.contents.strip()
    return token.contents.split()[0] if is_tag else ""
