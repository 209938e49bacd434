"""Parts: elements of a component's template that an action can send alone.

The tag writes the element's id, and whose it is, as those of a slot's content are written::

    {% nitro_part "row" task.pk task=task %}<tr class="row">…</tr>{% endnitro_part %}

    <tr id="nitro-board-1--_row_7" data-nitro-slot="row" data-nitro-owner="nitro-board-1" class=…

What stands in the block sees what the tag names, such as ``task``, and what every template of a
component has besides the values of ``get_context_data()``. So it shows the same on the page and
alone, where ``render_only("row", task.pk, task=task)`` gives the values.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from django.template import (
    Context,
    Node,
    NodeList,
    TemplateSyntaxError,
)
from django.template.base import FilterExpression, Parser, TextNode, Token, token_kwargs

from .. import names
from ..base.component import BaseComponent
from ..conf import get_settings, is_under_test
from ..exceptions import ComponentError
from .blocks import is_blank
from .context import RESERVED_NAMES, component_in, shared_data
from .page import Rendering
from .slots import QUOTED_NAME

TAG = "nitro_part"

_VALUE = re.compile(r"\w+=")
_START = re.compile(r"\s*<([a-z][a-z0-9-]*)(?=[\s/>])", re.IGNORECASE)
# To the end of a start tag: a value in quotes may hold a ">".
_ATTRIBUTES = re.compile(r"""(?:[^"'>]|"[^"]*"|'[^']*')*>""")
_ID = re.compile(r"""\sid(?=[\s=>/])(?=(?:[^"']|"[^"]*"|'[^']*')*>$)""", re.IGNORECASE)


class PartNode(Node):
    """``{% nitro_part "row" task.pk task=task %}``, and the element in it.

    Args:
        name: Its name.
        key: What tells it from others of the name; ``None`` where there is one.
        values: What the block sees, by name.
        tag: The element's name.
        nodelist: The block from behind ``<tag`` on.
    """

    child_nodelists = ("nodelist",)

    def __init__(
        self,
        name: str,
        key: FilterExpression | None,
        values: Mapping[str, FilterExpression],
        tag: str,
        nodelist: NodeList,
    ) -> None:
        self.name = name
        self.key = key
        self.values = values
        self.tag = tag
        self.nodelist = nodelist

    def render(self, context: Context) -> str:
        """Return the element, as a part of the page."""
        component = component_in(context, TAG)
        key = None if self.key is None else self.key.resolve(context)
        values = {name: value.resolve(context) for name, value in self.values.items()}
        return self.html(component, key, values, context)

    def html(
        self, component: BaseComponent[Any], key: object, values: dict[str, Any], context: Context
    ) -> str:
        """Return the element.

        Args:
            component: Whose template it is.
            key: The key.
            values: What the block sees besides what all parts see.
            context: What renders the template; none of its variables is seen.
        """
        instance, element_id = component._instance, self.id_in(component, key)
        is_checked = get_settings().is_debug or is_under_test()
        if is_checked and element_id in instance.held:
            raise ComponentError(
                f"{self}: the template of {component._meta.name} shows the key {str(key)!r} twice. "
                "Give each element a key of its own."
            )
        instance.held.add(element_id)
        around, instance.part = instance.part, element_id
        try:
            inner = _render_apart(self.nodelist, component, values, context)
        finally:
            instance.part = around
        if is_checked:
            self._check(inner)
        return (
            f'<{self.tag} id="{element_id}" {names.SLOT_ATTRIBUTE}="{self.name}" '
            f'{names.OWNER_ATTRIBUTE}="{component.component_id}"{inner}'
        )

    def id_in(self, component: BaseComponent[Any], key: object) -> str:
        """Return the element's id. A slot's begins with the same two hyphens, and a letter.

        Raises:
            ComponentError: There is no key, or one too many.
        """
        own = f"{component.component_id}--_{self.name}"
        if self.key is None and key is None:
            return own
        if self.key is None:
            raise ComponentError(f"{self} has no key, but is asked for with {key!r}.")
        if key is None or key == "":
            raise ComponentError(
                f"{self}: the key is {key!r}. What tells an element from the others of its name "
                "has to be there."
            )
        return f"{own}_{names.safe_key(str(key))}"

    def _check(self, inner: str) -> None:
        """Refuse what can't be put into its place again, before somebody wonders."""
        attributes = _ATTRIBUTES.match(inner)
        if attributes is None or _ID.search(attributes[0]):
            raise ComponentError(
                f"{self}: the element has an id of its own. A part's id is written by the tag; "
                "use a class or another attribute in place of it."
            )
        depth = 1
        for match in re.finditer(rf"<(/?){self.tag}(?=[\s/>])[^>]*>", inner, re.IGNORECASE):
            depth += -1 if match[1] else 1
            if depth == 0 and match.end() < len(inner):
                raise ComponentError(
                    f"{self}: the block has more than one element. Put one around them, or make "
                    "each a part."
                )

    def __str__(self) -> str:
        token = getattr(self, "token", None)
        return f"{{% {TAG} {self.name!r} %}}" if token is None else f"{{% {token.contents} %}}"


def read_part(parser: Parser, token: Token) -> PartNode:
    """Return the node of a tag and of what stands before its end tag.

    Raises:
        TemplateSyntaxError: The tag, or the block, is none of a part's.
    """
    name, key, values = _read_arguments(parser, token)
    nodelist = parser.parse((f"end{TAG}",))
    parser.delete_first_token()
    return PartNode(name, key, values, _open(nodelist, token), nodelist)


def _read_arguments(
    parser: Parser, token: Token
) -> tuple[str, FilterExpression | None, dict[str, FilterExpression]]:
    _tag, *bits = token.split_contents()
    match = QUOTED_NAME.fullmatch(bits.pop(0)) if bits else None
    key = parser.compile_filter(bits.pop(0)) if bits and not _VALUE.match(bits[0]) else None
    values = token_kwargs(bits, parser)
    reserved = sorted(RESERVED_NAMES.intersection(values))
    if reserved:
        raise TemplateSyntaxError(
            f"{{% {token.contents} %}} in line {token.lineno}: every template of a component has "
            f"{', '.join(reserved)}. Give the value another name, or leave it out."
        )
    if match is None or bits:
        raise TemplateSyntaxError(
            f"{{% {token.contents} %}} in line {token.lineno}: write a name in quotes, of "
            "lower-case letters, digits and hyphens, then the key, then what the block sees, such "
            f'as {{% {TAG} "row" task.pk task=task %}}.'
        )
    return match[2], key, values


def _open(nodelist: NodeList, token: Token) -> str:
    """Take ``<tag`` off the begin of a block, and blanks off both ends; return the tag."""
    while nodelist and is_blank(nodelist[0]):
        del nodelist[0]
    while nodelist and is_blank(nodelist[-1]):
        del nodelist[-1]
    first, last = (nodelist[0], nodelist[-1]) if nodelist else (None, None)
    match = _START.match(first.s) if isinstance(first, TextNode) else None
    if match is not None and isinstance(first, TextNode) and isinstance(last, TextNode):
        first.s = first.s[match.end() :]
        last.s = last.s.rstrip()
        if last.s.lower().endswith(f"</{match[1].lower()}>"):
            return match[1]
    raise TemplateSyntaxError(
        f"{{% {token.contents} %}} in line {token.lineno}: the block is one element. It has to "
        f"begin with its start tag, such as <tr, and to end with its end tag, such as </tr>. Put "
        f"an {{% if %}} inside of it, or around {{% {TAG} %}}."
    )


def _render_apart(
    nodelist: NodeList, component: BaseComponent[Any], values: dict[str, Any], context: Context
) -> str:
    """Render a block where it sees nothing of what stands around it.

    All parts of a rendering share one context: to copy it for each would double their time.
    """
    instance, around = component._instance, context.render_context
    apart = instance.apart
    if apart is None:
        apart = instance.apart = _new_context(component, context)
    outer = apart.dicts, apart.render_context
    apart.dicts, apart.render_context = [*apart.dicts[:2], values], around
    around.dicts.append({})  # a {% cycle %} begins anew, as it does alone
    try:
        return nodelist.render(apart)
    finally:
        around.dicts.pop()
        apart.dicts, apart.render_context = outer


def _new_context(component: BaseComponent[Any], context: Context) -> Context:
    rendering = Rendering.of(component.request)
    template = rendering.template_shown_by(component)
    apart: Context = context.new(shared_data(component, rendering, template))
    apart.autoescape, apart.use_l10n, apart.use_tz = True, None, None
    return apart
