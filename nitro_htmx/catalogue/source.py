"""What the source of a class says of events. It is parsed, never run.

Only what is written out can be seen: names and classes that stand in the call itself, in a variable
of the same function, or in the module::

    self.emit("cart-updated", {"item_count": 3})
    self.emit(CartUpdated(item_count=3))
    event = CartUpdated.of(cart)
    self.emit(event)
    self.refresh_component("ProductList")
    self.refresh_component(ProductList)

Functions that a class inherits count as well, also those that it overrides: they may be called by
``super()``.
"""

from __future__ import annotations

import ast
import inspect
import linecache
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from ..actions.decorators import on
from ..events.queue import NitroEvent, event_name
from ..exceptions import EventError

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_Function = ast.FunctionDef | ast.AsyncFunctionDef
_Variables = Mapping[str, list[ast.expr]]


@dataclass(frozen=True, slots=True)
class EmitCall:
    """One ``self.emit(…)``.

    Attributes:
        event: The event's full name.
        event_class: The class of a typed event, else ``None``.
        keys: The keys of the data, as far as they are written out.
        has_more: Whether the data may have other keys.
    """

    event: str
    event_class: type[NitroEvent] | None
    keys: tuple[str, ...]
    has_more: bool


@dataclass(frozen=True, slots=True)
class ClassSource:
    """What the body of one class says, without that of its bases.

    Attributes:
        emits: Its ``self.emit(…)``, in order.
        refreshes: What it passes to ``refresh_component()``, names and classes.
        heard_classes: The typed events in its ``@on(…)``.
        returning: The names of its functions that return a value other than a redirect.
    """

    emits: tuple[EmitCall, ...] = ()
    refreshes: tuple[str | type, ...] = ()
    heard_classes: tuple[type[NitroEvent], ...] = ()
    returning: frozenset[str] = frozenset()


@lru_cache(maxsize=1024)
def read_source(owner: type) -> ClassSource:
    """Return what the source of ``owner`` says; nothing where there is no source."""
    tree = _class_tree(owner)
    if tree is None:
        return ClassSource()
    scope = vars(sys.modules[owner.__module__])
    readers = [Reader(function, scope) for function in _functions(tree)]
    return ClassSource(
        tuple(call for reader in readers for call in reader.emits()),
        tuple(target for reader in readers for target in reader.refreshes()),
        tuple(event for reader in readers for event in reader.heard_classes()),
        frozenset(reader.name for reader in readers if reader.returns_a_value()),
    )


class _Made(NamedTuple):
    """An expression that makes a typed event."""

    event_class: type[NitroEvent]


class Reader:
    """Reads one function of a class, or the statements of a module.

    Args:
        function: Its tree.
        scope: What the names of its module stand for.

    Attributes:
        calls: All calls in it.
        variables: What is assigned to each variable.
    """

    def __init__(self, function: _Function | ast.Module, scope: Mapping[str, Any]) -> None:
        self.name = getattr(function, "name", "")
        self._function = function
        self._scope = scope
        self.calls: list[ast.Call] = []
        self.variables: dict[str, list[ast.expr]] = {}
        for node in ast.walk(function):
            match node:
                case ast.Call():
                    self.calls.append(node)
                case (
                    ast.Assign(targets=[ast.Name(id=name)], value=value)
                    | ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value)
                    | ast.NamedExpr(target=ast.Name(id=name), value=value)
                ):
                    self.variables.setdefault(name, []).append(value)

    def emits(self) -> Iterator[EmitCall]:
        """Yield the ``self.emit(…)`` in it."""
        for call in self.calls:
            match call.func:
                case ast.Attribute(value=ast.Name(id="self"), attr="emit"):
                    yield from self.emit_calls(argument_of(call, 0, "event"), call)

    def refreshes(self) -> Iterator[str | type]:
        """Yield what it passes to ``refresh_component()``."""
        for call in self.calls:
            match call.func:
                case ast.Attribute(attr="refresh_component"):
                    for value in self.values(argument_of(call, 0, "component"), self.variables):
                        if isinstance(value, (str, type)):
                            yield value

    def heard_classes(self) -> Iterator[type[NitroEvent]]:
        """Yield the typed events in its ``@on(…)``."""
        for decorator in getattr(self._function, "decorator_list", ()):
            match decorator:
                case ast.Call(func=func, args=args) if on in self.values(func, {}):
                    for argument in args:
                        yield from filter(_is_event_class, self.values(argument, {}))

    def returns_a_value(self) -> bool:
        """Return whether it returns a value other than a redirect."""
        values = [
            node.value
            for node in _own_statements(self._function)
            if isinstance(node, ast.Return) and not _is_none(node.value)
        ]
        return any("redirect" not in ast.unparse(value).lower() for value in values if value)

    def emit_calls(self, event: ast.expr | None, call: ast.Call) -> Iterator[EmitCall]:
        """Yield what a call emits whose event is ``event``."""
        for value in self.values(event, self.variables):
            if isinstance(value, _Made):
                yield EmitCall(value.event_class.wire_name, value.event_class, (), False)
            elif isinstance(value, NitroEvent):
                yield EmitCall(value.wire_name, type(value), (), False)
            elif isinstance(value, str) and (name := _full_name(value)):
                yield EmitCall(name, None, *self._keys(argument_of(call, 1, "data")))

    def _keys(self, data: ast.expr | None) -> tuple[tuple[str, ...], bool]:
        """Return the keys that are written out, and whether there may be others."""
        match data:
            case None | ast.Constant(value=None):
                return (), False
            case ast.Dict(keys=keys):
                names = [key.value if isinstance(key, ast.Constant) else None for key in keys]
            case ast.Call(func=ast.Name(id="dict"), args=[], keywords=keywords):
                names = [keyword.arg for keyword in keywords]
            case ast.Name(id=name) if len(self.variables.get(name, ())) == 1:
                [value] = self.variables[name]
                # Other lines may add to the dictionary. A variable of itself ends the search.
                return (self._keys(value)[0] if not isinstance(value, ast.Name) else ()), True
            case _:
                return (), True
        texts = tuple(name for name in names if isinstance(name, str))
        return texts, len(texts) < len(names)

    def values(self, node: ast.expr | None, variables: _Variables) -> Iterator[Any]:
        """Yield what ``node`` may stand for: constants, things of the module, typed events."""
        match node:
            case ast.Constant(value=value):
                yield value
            case ast.IfExp(body=body, orelse=orelse):
                yield from self.values(body, variables)
                yield from self.values(orelse, variables)
            case ast.NamedExpr(value=value):
                yield from self.values(value, variables)
            case ast.Name(id=name) if name in variables:
                others = {other: found for other, found in variables.items() if other != name}
                for value in variables[name]:
                    yield from self.values(value, others)
            case ast.Name(id=name) if name in self._scope:
                yield self._scope[name]
            case ast.Attribute(value=owner, attr=attribute):
                for value in self.values(owner, variables):
                    if inspect.ismodule(value) or inspect.isclass(value):
                        yield getattr(value, attribute, None)
            case ast.Call(func=function):
                yield from self._made(function, variables)

    def _made(self, function: ast.expr, variables: _Variables) -> Iterator[_Made]:
        """Yield the event that ``CartUpdated(…)`` or ``CartUpdated.of(…)`` makes."""
        makers = [*self.values(function, variables)]
        if isinstance(function, ast.Attribute):
            makers += self.values(function.value, variables)
        yield from (_Made(maker) for maker in makers if _is_event_class(maker))


def _is_event_class(value: object) -> bool:
    return inspect.isclass(value) and issubclass(value, NitroEvent) and value is not NitroEvent


def _is_none(value: ast.expr | None) -> bool:
    return value is None or (isinstance(value, ast.Constant) and value.value is None)


def _full_name(name: str) -> str | None:
    try:
        return event_name(name)
    except EventError:  # emit() will say so
        return None


def argument_of(call: ast.Call, position: int, name: str) -> ast.expr | None:
    """Return the argument of a call that stands at ``position`` or has the name."""
    if len(call.args) > position:
        return call.args[position]
    return next((keyword.value for keyword in call.keywords if keyword.arg == name), None)


def _own_statements(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield the statements below ``tree``, without those of functions and classes inside."""
    for node in ast.iter_child_nodes(tree):
        if not isinstance(node, (*_FUNCTIONS, ast.ClassDef, ast.expr)):
            yield node
            yield from _own_statements(node)


def _functions(tree: ast.AST) -> Iterator[_Function]:
    """Yield the functions of a class, also those in an ``if`` or ``try``."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, _FUNCTIONS):
            yield node
        elif not isinstance(node, (ast.ClassDef, ast.expr)):
            yield from _functions(node)


def _class_tree(owner: type) -> ast.ClassDef | None:
    try:
        path = inspect.getsourcefile(owner)
    except (OSError, TypeError):  # a class of the interpreter's, or of a module without a file
        return None
    return _classes_in(path).get(owner.__qualname__) if path else None


# ``inspect.getsource()`` of a class parses the whole module at each call, before Python 3.13.
@lru_cache(maxsize=32)
def _classes_in(path: str) -> dict[str, ast.ClassDef]:
    """Return the classes of a file by their qualified names."""
    found: dict[str, ast.ClassDef] = {}
    try:
        _collect(ast.parse("".join(linecache.getlines(path))), "", found)
    except SyntaxError:  # the file has been edited since it was imported
        return {}
    return found


def _collect(tree: ast.AST, prefix: str, found: dict[str, ast.ClassDef]) -> None:
    for node in ast.iter_child_nodes(tree):
        match node:
            case ast.ClassDef(name=name):
                found[prefix + name] = node
                _collect(node, f"{prefix}{name}.", found)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                _collect(node, f"{prefix}{name}.<locals>.", found)
            case ast.expr():  # most of a module; no class is in it
                pass
            case _:
                _collect(node, prefix, found)
