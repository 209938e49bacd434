"""Names in tags that are written without quotes, which makes variables of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.template import Context, Node
from django.template.base import FilterExpression, Parser, Token
from django.template.library import SimpleNode

from ..exceptions import ComponentError, UnknownName


def hinting_at_quotes(compile_tag: Callable[[Parser, Token], Node]) -> Callable[..., Node]:
    """Return a simple tag that says, of an unquoted name which names nothing, to write quotes."""

    @wraps(compile_tag)
    def compile_hinting(parser: Parser, token: Token) -> Node:
        node = compile_tag(parser, token)
        if isinstance(node, SimpleNode) and node.args:
            hint = quotes_hint(token.contents.split()[0], node.args[0])
            if hint:  # with quotes the tag is left as it is, and as quick
                node.func = _hinting(node.func, hint)
        return node

    return compile_hinting


def quotes_hint(tag: str, name: FilterExpression) -> str:
    """Return what to add to an error about a name that is written without quotes, or ``""``."""
    text = str(name.token)
    if not text.isidentifier():
        return ""
    return (
        f" {text!r} stands without quotes, so it is read as a variable. Write quotes: "
        f'{{% {tag} "{text}" %}}.'
    )


def _hinting(function: Callable[..., Any], hint: str) -> Callable[..., Any]:
    def call(context: Context, name: object, *args: Any, **kwargs: Any) -> Any:
        try:
            return function(context, name, *args, **kwargs)
        except UnknownName as error:
            if error.name != name:  # an argument
                raise
            raise ComponentError(f"{error}{hint}") from error

    return call
