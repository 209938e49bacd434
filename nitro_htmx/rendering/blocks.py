"""Reading the tags of slots: blocks whose end tag may be missing, and what stands between.

``{% nitro_component %}`` and ``{% nitro_slot %}`` may stand alone. Django has to know at the tag
whether an end tag follows that belongs to it. That is told by counting, inside of the block of
Django's in which the tag stands: where an end tag follows, each tag before it has to be ended, by
an end tag or by ``/``::

    {% nitro_component "Menu" / %}
    {% nitro_component "Card" %}… {% nitro_component "Chart" / %} …{% endnitro_component %}

Whatever else could be meant is an error, so no component takes another one's content by mistake.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from django.template import Context, Node, NodeList, TemplateSyntaxError
from django.template.base import Parser, TextNode, Token, TokenType
from django.template.defaulttags import CommentNode
from django.template.loader_tags import ExtendsNode, IncludeNode

from ..base.component import BaseComponent
from .slots import DEFAULT, QUOTED_NAME, show_slot

_ALONE = "/"
_BRANCHES = {"elif": ("if",), "else": ("if", "ifchanged"), "empty": ("for",)}


class FillNode(Node):
    """``{% nitro_fill "footer" %}…{% endnitro_fill %}``: what is given for one slot."""

    def __init__(self, slot: str, nodelist: NodeList) -> None:
        self.slot = slot
        self.nodelist = nodelist

    def render(self, context: Context) -> str:  # noqa: ARG002 - as Django calls it
        """Refuse: a component's block takes those that stand directly in it, and renders them."""
        raise TemplateSyntaxError(
            f'{{% nitro_fill "{self.slot}" %}} has to stand directly between '
            "{% nitro_component %} and {% endnitro_component %}. Put an {% if %} inside of it."
        )


class SlotNode(Node):
    """``{% nitro_slot "footer" %}``, with what is shown if nothing is given for it."""

    def __init__(
        self, slot: str, nodelist: NodeList, component_of: Callable[[Context], BaseComponent[Any]]
    ) -> None:
        self.slot = slot
        self.nodelist = nodelist
        self._component_of = component_of

    def render(self, context: Context) -> str:
        """Return what is given for the slot, or else the fallback."""
        html = show_slot(self._component_of(context), self.slot)
        return self.nodelist.render(context) if html is None else html


def slots_in(nodelist: NodeList | None) -> set[str] | None:
    """Return the slots that a template shows, or ``None`` if other templates may show some.

    Which ones a template of Jinja2 shows, whose ``nodelist`` is ``None``, is seen when it runs.
    """
    if nodelist is None:
        return None
    nodes = nodelist.get_nodes_by_type(Node)
    if any(isinstance(node, ExtendsNode | IncludeNode) for node in nodes):
        return None
    return {node.slot for node in nodes if isinstance(node, SlotNode)}


def take_block(parser: Parser, token: Token) -> NodeList | None:
    """Return what stands between a tag and its end tag, or ``None`` for a tag that stands alone.

    Args:
        parser: The parser of the template.
        token: The tag. A ``/`` at its end is taken away.

    Raises:
        TemplateSyntaxError: It can't be told to which tag an end tag belongs.
    """
    name = token.contents.split()[0]
    if _stands_alone(token):
        token.contents = token.contents.rstrip().removesuffix(_ALONE)
        return None
    if not _is_ended(parser, token, name):
        return None
    nodelist = parser.parse((f"end{name}",))
    parser.delete_first_token()
    return nodelist


def read_slot_name(token: Token) -> str:
    """Return the name of a slot in a tag such as ``{% nitro_slot "footer" %}``."""
    tag, *bits = token.split_contents()
    match = QUOTED_NAME.fullmatch(bits[0]) if len(bits) == 1 else None
    if match is None and (bits or tag != "nitro_slot"):
        raise TemplateSyntaxError(
            f"{{% {token.contents} %}}: write one name in quotes, of lower-case letters, digits "
            f'and hyphens, such as {{% {tag} "footer" %}}.'
        )
    return DEFAULT if match is None else match[2]


def contents_of(nodelist: NodeList) -> dict[str, NodeList]:
    """Return by slot what stands in a component's block.

    Raises:
        TemplateSyntaxError: Two parts are for the same slot.
    """
    contents: dict[str, NodeList] = {}
    rest = NodeList()
    for node in nodelist:
        if not isinstance(node, FillNode):
            rest.append(node)
        elif node.slot in contents:
            raise TemplateSyntaxError(f'Two {{% nitro_fill "{node.slot}" %}} in one component.')
        else:
            contents[node.slot] = node.nodelist
    if all(is_blank(node) for node in rest):
        return contents
    if DEFAULT in contents:
        raise TemplateSyntaxError(
            f'Content beside {{% nitro_fill "{DEFAULT}" %}}: both are for the default slot.'
        )
    return {DEFAULT: rest, **contents}


def is_blank(node: Node) -> bool:
    """Return whether a node shows nothing."""
    return isinstance(node, CommentNode) or (isinstance(node, TextNode) and not node.s.strip())


def _stands_alone(token: Token) -> bool:
    return token.contents.split()[-1] == _ALONE


def _is_ended(parser: Parser, token: Token, name: str) -> bool:
    """Return whether an end tag that belongs to ``token`` follows."""
    depth, is_followed = 1, False  # tags that are not ended yet, and whether any was since
    around: list[tuple[str, int, bool]] = []  # tags that may be blocks, and both as they were there
    for other in _tags_to_come(parser):
        tag = other.contents.split()[0]
        if tag == f"end{name}":
            depth, is_followed = depth - 1, True
            if depth == 0:
                return True
        elif _stands_alone(other):
            continue
        elif tag == name:
            depth += 1
        elif tag in _BRANCHES or (tag.startswith("end") and tag not in parser.tags):
            begins = _BRANCHES.get(tag, (tag.removeprefix("end"),))
            places = [at for at, (begin, *_) in enumerate(around) if begin in begins]
            if not places:  # the block that the tag stands in ends here
                break
            _begin, depth, is_followed = around[places[-1]]
            del around[places[-1] + (tag in _BRANCHES) :]
        else:
            around.append((tag, depth, is_followed))
    if is_followed:
        raise TemplateSyntaxError(
            f"{{% {token.contents} %}} in line {token.lineno} is not ended, but {{% end{name} %}} "
            f"follows. In a template that has {{% end{name} %}}, write "
            f"{{% {token.contents.strip()} / %}} for a tag without content."
        )
    return False


def _tags_to_come(parser: Parser) -> Iterator[Token]:
    """Yield the tags that follow, the next one first, without those in ``{% comment %}``."""
    is_comment = False
    tokens: list[Token] = parser.tokens  # type: ignore[assignment]  # the stubs say objects
    for token in reversed(tokens):  # Django takes them from the end
        if token.token_type != TokenType.BLOCK or not token.contents:
            continue
        tag = token.contents.split()[0]
        if is_comment or tag == "comment":
            is_comment = tag != "endcomment"
        else:
            yield token
