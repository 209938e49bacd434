"""Imports run in one direction: the order of the table in ``docs/architecture.md``."""

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "nitro_htmx"
DOCUMENT = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")

_ROW = re.compile(r"^\| `([\w/]+(?:\.py|/))` \|(.*)\|(.*)\|$", re.MULTILINE)


@dataclass(frozen=True)
class Import:
    """One import of a module.

    Attributes:
        target: A module's file in the package, or the dotted name of anything else.
        is_late: Whether it is made when a function runs, or for type checkers only.
    """

    target: str
    is_late: bool


def _table(heading: str) -> list[tuple[str, str, str]]:
    """Return the rows of the first table below the text ``heading``."""
    below = DOCUMENT.split(heading, 1)[1].lstrip().removeprefix("\n")
    table = re.search(r"(^\|.*\n)+", below, re.MULTILINE)
    assert table is not None
    return [(name, second, third) for name, second, third in _ROW.findall(table[0])]


ROOMS = _table("## The rooms")
ORDER = [room for room, _owns, _never in ROOMS]
MODULES = sorted(
    name
    for name in (str(path.relative_to(PACKAGE)) for path in PACKAGE.rglob("*.py"))
    if not name.startswith("locale/")
)


def _room(module: str) -> str:
    """Return the row of the table that ``module`` belongs to."""
    rooms = [
        room for room in ORDER if module == room or (room[-1] == "/" and module.startswith(room))
    ]
    assert len(rooms) == 1, f"Give {module} a place in the table of docs/architecture.md."
    return rooms[0]


@cache
def _imports(module: str) -> set[Import]:
    path = PACKAGE / module
    return set(_walk(path, ast.parse(path.read_text(encoding="utf-8")), is_late=False))


def _walk(path: Path, tree: ast.AST, *, is_late: bool) -> Iterator[Import]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.ImportFrom):
            for alias in node.names:
                yield Import(_target(path, node, alias.name), is_late)
        elif isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(alias.name, is_late)
        is_function = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        is_for_types = isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        yield from _walk(path, node, is_late=is_late or is_function or is_for_types)


def _target(path: Path, node: ast.ImportFrom, name: str) -> str:
    """Return the file that ``from … import name`` reads, or a dotted name outside the package."""
    dotted = node.module or ""
    if node.level:
        folder = path.parents[node.level - 1]
    elif dotted.split(".")[0] == PACKAGE.name:
        folder = ROOT
    else:
        return f"{dotted}.{name}"
    base = folder.joinpath(*dotted.split(".")) if dotted else folder
    for candidate in (base / f"{name}.py", base / name / "__init__.py"):
        if candidate.exists():
            return str(candidate.relative_to(PACKAGE))
    file = base.with_suffix(".py")
    return str((file if file.exists() else base / "__init__.py").relative_to(PACKAGE))


def test_every_room_exists():
    """The table lists nothing that has gone."""
    assert set(ORDER) == {_room(module) for module in MODULES}


@pytest.mark.parametrize("module", MODULES)
def test_a_module_imports_only_from_above(module: str):
    """No import runs against the order of the table, made late or for types only or not."""
    room = _room(module)
    allowed = {room, *ORDER[: ORDER.index(room)]}
    wrong = {
        imported.target
        for imported in _imports(module)
        if imported.target in MODULES and _room(imported.target) not in allowed
    }
    assert wrong == set()


@pytest.mark.parametrize("module", MODULES)
def test_a_module_does_not_know_what_is_not_its_own(module: str):
    """The table's last column holds."""
    never = next(never for room, _owns, never in ROOMS if room == _room(module))
    forbidden = re.findall(r"`([\w.]+)`", never)
    wrong = {
        imported.target
        for imported in _imports(module)
        for name in forbidden
        if not imported.is_late and f"{imported.target}.".startswith(f"{name}.")
    }
    assert wrong == set()


def _run_before(module: str, target: str) -> Iterator[str]:
    """Yield the ``__init__.py`` of each package that Python runs for an import, but for its own."""
    own = set((PACKAGE / module).parents)
    for folder in (PACKAGE / target).parents:
        if folder not in own and folder.is_relative_to(PACKAGE):
            yield str((folder / "__init__.py").relative_to(PACKAGE))


def test_no_import_is_circular():
    """Not even inside a folder, late or for types only does a module lead back to itself."""
    graph: dict[str, set[str]] = {}
    for module in MODULES:
        found = {each.target for each in _imports(module) if each.target in MODULES}
        first = {package for target in found for package in _run_before(module, target)}
        graph[module] = (found | first) - {module}
    graph["__init__.py"] = set()  # Python runs it before any other module, half done or not
    TopologicalSorter(graph).prepare()


def test_the_top_of_the_package_is_its_table_of_contents():
    """What a newcomer sees first: Django's own words, and the parts of a request's way."""
    assert len([module for module in MODULES if "/" not in module]) <= 14


@pytest.mark.parametrize("module", MODULES)
def test_no_module_is_long(module: str):
    """The tags are the exception: Django looks for all of a library's in one module."""
    limit = 420 if module == "templatetags/nitro_htmx.py" else 400
    assert len((PACKAGE / module).read_text(encoding="utf-8").splitlines()) <= limit


def test_the_package_can_be_imported_without_settings():
    """Django loads the package before the apps are ready, so importing it reads no setting."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("DJANGO")}
    command = [sys.executable, "-W", "error", "-c", "import nitro_htmx; nitro_htmx.NitroComponent"]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)
