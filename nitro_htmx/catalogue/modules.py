"""The source of a project: the modules of its apps, and of the package that has its settings.

Django loads some of them only when they are needed, so they are found as files. Tests and
migrations are left out.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from django.apps import apps
from django.conf import settings

# What does not have these has nothing to do with channels, and is not parsed.
_NEEDLE = b"nitro_htmx"
_WORDS = (b"channel", b"everyone")
_OTHERS = {"migrations", "tests"}


def project_modules() -> dict[str, Path]:
    """Return the project's modules: dotted name → file."""
    roots = {config.name: Path(config.path) for config in apps.get_app_configs()}
    package, _, module = str(getattr(settings, "SETTINGS_MODULE", "")).rpartition(".")
    if package and (file := getattr(sys.modules.get(f"{package}.{module}"), "__file__", None)):
        roots[package] = Path(file).parent
    found: dict[str, Path] = {}
    for name, root in roots.items():
        if name.partition(".")[0] not in ("django", "nitro_htmx"):
            found.update(_files_below(name, root))
    return found


def _files_below(name: str, root: Path) -> Iterator[tuple[str, Path]]:
    for path in root.rglob("*.py"):
        parts = path.relative_to(root).with_suffix("").parts
        is_test = parts[-1].startswith("test") or parts[-1] == "conftest"
        if not is_test and _OTHERS.isdisjoint(parts) and all(map(str.isidentifier, parts)):
            yield ".".join([name, *(part for part in parts if part != "__init__")]), path


def tree_of(path: str) -> ast.Module | None:
    """Return the tree of a file that may push, ``None`` for others."""
    try:
        changed_ns = Path(path).stat().st_mtime_ns
    except OSError:
        return None
    return _parsed(path, changed_ns)


@lru_cache(maxsize=4096)
def _parsed(path: str, _changed_ns: int) -> ast.Module | None:
    source = Path(path).read_bytes()
    if _NEEDLE not in source or not any(word in source for word in _WORDS):
        return None
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError):
        return None


def parts_of(tree: ast.Module) -> Iterator[Any]:
    """Yield the functions of a module, those of its classes, and the rest of it."""
    rest: list[ast.stmt] = []
    waiting: list[ast.stmt] = [*tree.body]
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node
        elif isinstance(node, ast.ClassDef):
            waiting += node.body
        else:
            rest.append(node)
    yield ast.Module(body=rest, type_ignores=[])


def scope_of(module: str, path: Path, tree: ast.Module) -> Mapping[str, Any]:
    """Return what the names of a module stand for; of one that is not loaded, what it imports."""
    if module in sys.modules:
        return vars(sys.modules[module])
    package = module if path.stem == "__init__" else module.rpartition(".")[0]
    scope: dict[str, Any] = {}
    for node in ast.walk(tree):
        match node:
            case ast.ImportFrom(module=name, names=aliases, level=level):
                above = package.split(".")[: len(package.split(".")) - level + 1] if level else []
                source = sys.modules.get(".".join([*above, *([name] if name else [])]))
                for alias in aliases:
                    if hasattr(source, alias.name):
                        scope[alias.asname or alias.name] = getattr(source, alias.name)
            case ast.Import(names=aliases):
                for alias in aliases:
                    name = alias.name if alias.asname else alias.name.partition(".")[0]
                    if name in sys.modules:
                        scope[alias.asname or name] = sys.modules[name]
    return scope
