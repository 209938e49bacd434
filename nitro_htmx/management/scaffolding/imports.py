"""Imports as formatters sort them: by section, then by module, each module once.

Only lines that gain something change; whatever else a module's author wrote stays as it is.
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path

MAX_LINE = 88  # what Black and Ruff allow unless they are told otherwise

_Import = ast.Import | ast.ImportFrom
# The number of the section, whether it is ``from … import``, the module.
_Key = tuple[int, bool, str]


def with_imports(source: str, wanted: list[str], root: Path) -> str:
    """Return a module's source with the imports that it lacks.

    Args:
        source: Valid Python.
        wanted: Statements that import one thing each.
        root: The project's folder: the imports of what lies in it are a section of their own.
    """
    for statement in wanted:
        tree = ast.parse(source)
        node = _statement(statement)
        if not _has(tree, node):
            lines = source.splitlines()
            source = "\n".join(_joined(tree, lines, node) or _inserted(tree, lines, node, root))
    return source


def _statement(text: str) -> _Import:
    (node,) = ast.parse(text).body
    assert isinstance(node, _Import)  # noqa: S101 - written by kinds.py
    return node


def _has(tree: ast.Module, wanted: _Import) -> bool:
    (alias,) = wanted.names
    return any(
        _module(node) == _module(wanted)
        and any((other.name, other.asname) == (alias.name, None) for other in node.names)
        for node in tree.body
        if type(node) is type(wanted) and isinstance(node, _Import)
    )


def _joined(tree: ast.Module, lines: list[str], wanted: _Import) -> list[str] | None:
    """Return the lines with one more name from a module that there are names from, or ``None``."""
    if isinstance(wanted, ast.Import):
        return None
    for node in _leading(tree):
        start, end = node.lineno - 1, node.end_lineno or 0
        text = "\n".join(lines[start:end])
        is_plain = not any(alias.asname for alias in node.names) and not set(text) & set("#;\\")
        if isinstance(node, ast.ImportFrom) and _module(node) == _module(wanted) and is_plain:
            names = [alias.name for alias in (*node.names, *wanted.names)]
            return [*lines[:start], *_from(_module(node), names), *lines[end:]]
    return None


def _inserted(tree: ast.Module, lines: list[str], wanted: _Import, root: Path) -> list[str]:
    """Return the lines with one more, where its section and its module have it."""
    new = [ast.unparse(wanted)]
    section, leading = _key(wanted, root)[0], _leading(tree)
    before = [node for node in leading if _key(node, root) < _key(wanted, root)]
    after = [node for node in leading if node not in before]
    follows_section = bool(before) and _key(before[-1], root)[0] == section
    precedes_section = bool(after) and _key(after[0], root)[0] == section
    if follows_section or (before and not precedes_section):
        at = before[-1].end_lineno or 0
        new = new if follows_section else ["", *new]
    elif after:
        at = after[0].lineno - 1
        new = new if precedes_section else [*new, ""]
    else:
        at = _end_of_docstring(tree)
        new = ["", *new] if at else new
    is_before_code = not leading and at < len(lines) and lines[at].strip()
    return [*lines[:at], *new, *([""] if is_before_code else []), *lines[at:]]


def _leading(tree: ast.Module) -> list[_Import]:
    """Return the imports at the top, before any other statement but the docstring."""
    found: list[_Import] = []
    for node in tree.body[_has_docstring(tree) :]:
        if not isinstance(node, _Import):
            break
        found.append(node)
    return found


def _has_docstring(tree: ast.Module) -> bool:
    return ast.get_docstring(tree, clean=False) is not None


def _end_of_docstring(tree: ast.Module) -> int:
    return (tree.body[0].end_lineno or 0) if _has_docstring(tree) else 0


def _module(node: _Import) -> str:
    if isinstance(node, ast.Import):
        return node.names[0].name
    return "." * node.level + (node.module or "")


def _key(node: _Import, root: Path) -> _Key:
    module = _module(node)
    top = module.partition(".")[0]
    is_own = (root / top).is_dir() or (root / f"{top}.py").exists()
    if top == "__future__":
        section = 0
    elif not top:  # relative
        section = 4
    elif top in sys.stdlib_module_names:
        section = 1
    else:
        section = 3 if is_own else 2
    return section, isinstance(node, ast.ImportFrom), module


def _from(module: str, names: list[str]) -> list[str]:
    """Return the lines of ``from module import names``: constants, classes, all else."""
    ordered = sorted(names, key=lambda name: (name.islower() or not name[0].isupper(), name))
    line = f"from {module} import {', '.join(ordered)}"
    if len(line) <= MAX_LINE:
        return [line]
    return [f"from {module} import (", *(f"    {name}," for name in ordered), ")"]
