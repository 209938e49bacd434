"""Tags whose arguments are constants: ``{% nitro_action "increment" by=1 %}``."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.template import Context, Node
from django.template.base import FilterExpression, Parser, Token, Variable
from django.template.library import SimpleNode

from ..base.component import BaseComponent, ComponentClass

ComponentOf = Callable[[Context], BaseComponent[Any]]

_MAX_KEPT = 64  # of one tag; a site with an address for each tenant has any number


class ConstantNode(Node):
    """A tag that shows the same in all components of a class whose actions have one address.

    Args:
        tag: What shows it.
        component_of: Returns the component in whose template the tag stands.
    """

    def __init__(self, tag: SimpleNode, component_of: ComponentOf) -> None:
        self.func = tag.func
        self._tag = tag
        self._component_of = component_of
        self._made: dict[tuple[ComponentClass, str], str] = {}

    def render(self, context: Context) -> str:
        """Return what the tag shows, made at the first call."""
        component = self._component_of(context)
        key = type(component), component._instance.actions_url
        made = self._made.get(key)
        if made is None:
            if len(self._made) >= _MAX_KEPT:
                self._made.clear()
            made = self._made[key] = self._tag.render(context)
        return made


def made_once(
    compile_tag: Callable[[Parser, Token], Node], component_of: ComponentOf
) -> Callable[..., Node]:
    """Return a simple tag that makes what constants give once for a class and an address.

    Args:
        compile_tag: A tag that depends on nothing but these and its arguments.
        component_of: Returns the component in whose template the tag stands.
    """

    @wraps(compile_tag)
    def compile_once(parser: Parser, token: Token) -> Node:
        tag = compile_tag(parser, token)
        if isinstance(tag, SimpleNode) and _is_constant(tag):
            return ConstantNode(tag, component_of)
        return tag

    return compile_once


def _is_constant(tag: SimpleNode) -> bool:
    """Return whether the tag shows what it gives, and has literals alone."""
    return tag.target_var is None and all(map(_is_literal, (*tag.args, *tag.kwargs.values())))


def _is_literal(expression: FilterExpression) -> bool:
    """Return whether an argument is text or a number. A text to be translated is neither."""
    var = expression.var
    literal = var.literal if isinstance(var, Variable) else var
    return not expression.filters and isinstance(literal, str | int | float)
