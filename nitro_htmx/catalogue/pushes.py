"""What the source of a project pushes, and to which channels. It is parsed, never run.

Signals, tasks and commands push, so all modules of the project are read. What can be seen is what
stands in the call, as for ``self.emit()``::

    channel("orders").emit(OrderPaid(order_id=7))
    (channel(order.user) | everyone).refresh_component("OrderList")
    self.emit(OrderPaid(order_id=7), to=channel("orders"))
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from ..base.component import BaseComponent
from ..events.queue import NitroEvent, refresh_event_name
from ..push.channels import Channel, channel, channel_name
from ..push.marks import is_installed
from .modules import parts_of, project_modules, scope_of, tree_of
from .source import Reader, argument_of


class Push(NamedTuple):
    """One place that pushes an event.

    Attributes:
        event: The event's full name.
        channels: The channels, as far as they are written out: ``"room:<self.key>"``.
        module: The module's dotted name.
        line: The line of the call.
        event_class: The class of a typed event, else ``None``.
        keys: The keys of the data, as far as they are written out.
        has_more: Whether the data may have other keys.
        component: Of ``refresh_component()``: what is to refresh itself, as it is written.
    """

    event: str
    channels: tuple[str, ...]
    module: str
    line: int
    event_class: type[NitroEvent] | None = None
    keys: tuple[str, ...] = ()
    has_more: bool = False
    component: str | None = None

    @property
    def where(self) -> str:
        """The module and the line, for messages."""
        return f"{self.module}:{self.line}"


def project_pushes() -> list[Push]:
    """Return what the project pushes, in the order of its modules; nothing without the app."""
    if not is_installed():
        return []
    return [
        push for name, path in sorted(project_modules().items()) for push in _pushes_of(name, path)
    ]


def _pushes_of(module: str, path: Path) -> list[Push]:
    tree = tree_of(str(path))
    if tree is None:
        return []
    scope = scope_of(module, path, tree)
    return [push for part in parts_of(tree) for push in _pushes_in(Reader(part, scope), module)]


def channels_written(component_class: type[BaseComponent[Any]]) -> tuple[str, ...]:
    """Return the channels that a class names, as far as they are written out.

    What ``get_channels()`` returns is read where it is a list or a tuple; else it is called by its
    name.
    """
    for owner in component_class.__mro__:
        if "get_channels" in vars(owner):
            if owner is BaseComponent:
                break
            return _returned_channels(owner)
    try:
        return tuple(dict.fromkeys(_name_of_given(each) for each in component_class.channels))
    except ValueError:  # E063 says so
        return ()


def _name_of_given(given: Any) -> str:
    if isinstance(given, Channel):
        return " | ".join(given.names)
    return channel_name(*given) if isinstance(given, tuple) else channel_name(given)


def _returned_channels(owner: type) -> tuple[str, ...]:
    found: dict[str, None] = {}
    tree = tree_of(vars(sys.modules[owner.__module__]).get("__file__") or "")
    for node in ast.walk(tree) if tree is not None else ():
        if isinstance(node, ast.ClassDef) and node.name == owner.__name__:
            for function in node.body:
                if isinstance(function, ast.FunctionDef) and function.name == "get_channels":
                    reader = Reader(function, vars(sys.modules[owner.__module__]))
                    for each in _returned(function):
                        found.update(dict.fromkeys(_written(each, reader)))
    return tuple(found) or ("<get_channels()>",)


def _returned(function: ast.AST) -> Iterator[ast.expr]:
    for node in ast.walk(function):
        if isinstance(node, ast.Return) and isinstance(node.value, ast.List | ast.Tuple):
            yield from node.value.elts


def _written(node: ast.expr, reader: Reader) -> tuple[str, ...]:
    """Return what an item of ``get_channels()`` names."""
    names = _channels_in(node, reader)
    if names is not None:
        return names
    parts = node.elts if isinstance(node, ast.Tuple) else [node]
    return (_name(parts, reader),)


def _pushes_in(reader: Reader, module: str) -> Iterator[Push]:
    for call in reader.calls:
        match call.func:
            case ast.Attribute(value=ast.Name(id="self"), attr="emit"):
                to = next((word.value for word in call.keywords if word.arg == "to"), None)
                names = None if to is None else _channels_in(to, reader)
                attribute = "emit"
            case ast.Attribute(value=receiver, attr="emit" | "refresh_component" as attribute):
                names = _channels_in(receiver, reader)
            case _:
                continue
        if names is not None:
            found = _emitted if attribute == "emit" else _refreshed
            yield from found(call, names, reader, module)


def _emitted(call: ast.Call, names: tuple[str, ...], reader: Reader, module: str) -> Iterator[Push]:
    for made in reader.emit_calls(argument_of(call, 0, "event"), call):
        yield Push(
            made.event, names, module, call.lineno, made.event_class, made.keys, made.has_more
        )


def _refreshed(
    call: ast.Call, names: tuple[str, ...], reader: Reader, module: str
) -> Iterator[Push]:
    for value in reader.values(argument_of(call, 0, "component"), reader.variables):
        name = value
        if isinstance(value, type) and issubclass(value, BaseComponent):
            name = value._meta.name
        if isinstance(name, str):
            event = refresh_event_name(name)
            yield Push(event, names, module, call.lineno, has_more=True, component=name)


def _channels_in(
    node: ast.expr, reader: Reader, seen: frozenset[str] = frozenset()
) -> tuple[str, ...] | None:
    """Return the channels that an expression means; ``None`` if it makes none.

    Args:
        node: The expression.
        reader: Of the function that it stands in.
        seen: Variables that led here: one may be made of itself.
    """
    match node:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return _all_channels_in([left, right], reader, seen)
        case ast.Call(func=function, args=arguments):
            is_ours = any(value is channel for value in reader.values(function, {}))
            return (_name(arguments, reader),) if is_ours else None
        case ast.Name(id=name) if name in reader.variables:
            assigned = [] if name in seen else reader.variables[name]
            return _all_channels_in(assigned, reader, seen | {name})
    values = reader.values(node, {})
    return next((value.names for value in values if isinstance(value, Channel)), None)


def _all_channels_in(
    nodes: Iterable[ast.expr], reader: Reader, seen: frozenset[str]
) -> tuple[str, ...] | None:
    found = [_channels_in(node, reader, seen) for node in nodes]
    return tuple(dict.fromkeys(name for names in found for name in names or ())) or None


def _name(parts: Iterable[ast.expr], reader: Reader) -> str:
    """Return the name that parts make, with what only runs can tell in angle brackets."""
    parts = [*parts]
    texts = [_part(part, reader) for part in parts]
    if all(text is not None for text in texts):
        try:
            return channel_name(*texts)
        except ValueError:  # it will say so
            pass
    shown = [
        f"<{ast.unparse(part)}>" if text is None else str(text)
        for part, text in zip(parts, texts, strict=True)
    ]
    return ":".join(shown) or "<?>"


def _part(part: ast.expr, reader: Reader) -> Any:
    """Return what a part is, where that is written out: text, a number, a model."""
    for value in reader.values(part, {}):
        try:
            channel_name(value)
        except ValueError:
            continue
        return value
    return None
