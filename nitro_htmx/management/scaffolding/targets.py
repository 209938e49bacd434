"""Where the files of a new component go, and whether they may."""

from __future__ import annotations

import ast
import keyword
import re
from dataclasses import dataclass
from pathlib import Path

from django.apps import AppConfig, apps

from ...exceptions import nearest_name
from ...names import split_words
from ...registry import registered_components
from .imports import with_imports

_CLASS_NAME = re.compile(r"[A-Z][A-Za-z0-9]*")


class NotPossible(Exception):
    """The component can't be made. The text says why, and what to do."""


@dataclass(frozen=True)
class Targets:
    """The files of one component.

    Attributes:
        root: The folder of the project's packages.
        module: The module for the class.
        dotted_module: Its name, for imports.
        is_new_module: Whether the module has to be made; else the class is added to it.
        template: The template.
        template_name: What Django calls it.
        test: The test.
    """

    root: Path
    module: Path
    dotted_module: str
    is_new_module: bool
    template: Path
    template_name: str
    test: Path


def find_app(label: str) -> AppConfig:
    """Return an app of the project.

    Raises:
        NotPossible: No app is called so, or it is an installed package.
    """
    own = {config.label: config for config in apps.get_app_configs() if _is_own(config)}
    if label in own:
        return own[label]
    listed = ", ".join(sorted(own)) or "none"
    nearest = nearest_name(label, own)
    hint = f" Did you mean {nearest!r}?" if nearest else ""
    raise NotPossible(
        f"This project has no app {label!r} of its own.{hint} Its apps: {listed}. A new app has to "
        "be in INSTALLED_APPS."
    )


def _is_own(config: AppConfig) -> bool:
    parts = Path(config.path).parts
    return "site-packages" not in parts and "dist-packages" not in parts


def check_name(name: str) -> None:
    """Check that a component may have this name.

    Raises:
        NotPossible: It can't be a class's name, or another component has it.
    """
    if not _CLASS_NAME.fullmatch(name) or keyword.iskeyword(name):
        words = re.findall(r"[A-Za-z0-9]+", re.sub(r"^[^A-Za-z]+", "", name))
        better = "".join(word[0].upper() + word[1:] for word in words)
        hint = f" Did you mean {better!r}?" if better and better != name else ""
        raise NotPossible(
            f"{name!r} can't be a component's name. Use ASCII letters and digits, and begin with a "
            f"capital letter.{hint}"
        )
    for other, component_class in registered_components():
        if other.lower() == name.lower():
            where = f"{component_class.__module__}.{component_class.__qualname__}"
            raise NotPossible(f"{where} has the name {other!r} already. Choose another.")


def find_targets(app: AppConfig, name: str, *, with_test: bool) -> Targets:
    """Return where the files of the component ``name`` go.

    An app with a package ``components`` gets one more module there; otherwise the class goes into
    the module ``components``, which is made if it is missing.

    Raises:
        NotPossible: One of the files is there.
    """
    folder, word = Path(app.path), split_words(name, "_")
    package = folder / "components"
    is_package = (package / "__init__.py").exists()
    module = package / f"{word}.py" if is_package else folder / "components.py"
    tests = folder / "tests"
    template_name = f"{app.label}/components/{word}.html"
    targets = Targets(
        folder.parents[app.name.count(".")],
        module,
        f"{app.name}.components.{word}" if is_package else f"{app.name}.components",
        is_package or not module.exists(),
        folder / "templates" / template_name,
        template_name,
        (tests if (tests / "__init__.py").exists() else folder) / f"test_{word}.py",
    )
    new = [targets.template]
    new += [targets.module] if targets.is_new_module else []
    new += [targets.test] if with_test else []
    for path in new:
        if path.exists():
            raise NotPossible(f"{path} is there already, and nothing is overwritten. Rename it.")
    return targets


def added_to(source: str, imports: list[str], body: str, *, path: Path, root: Path) -> str:
    """Return a module's source with a class at its end, and with what that imports.

    Args:
        source: The module as it is.
        imports: Lines that import one thing each; those that it has are left out.
        body: The classes.
        path: The module, for the error's text.
        root: The project's folder; see ``with_imports()``.

    Raises:
        NotPossible: The module is no valid Python, or has a class of one of these names.
    """
    try:
        tree = ast.parse(source)
    except SyntaxError as error:
        raise NotPossible(f"{path} is not valid Python: {error}. Correct it first.") from error
    classes = {node.name for node in ast.parse(body).body if isinstance(node, ast.ClassDef)}
    taken = classes & {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
    if taken:
        raise NotPossible(f"{path} has a class {taken.pop()} already. Choose another name.")
    return with_imports(source, imports, root).rstrip() + "\n\n\n" + body
