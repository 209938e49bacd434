"""Programs from npm, installed once into ``.cache/`` and never committed."""

import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path

from tests.browser import programs

CACHE = Path(__file__).resolve().parents[1] / ".cache"


def npm_modules(folder: str, *packages: str) -> Path:
    """Return the ``node_modules`` with ``packages``, from the cache or else from the registry.

    Args:
        folder: Its folder in the cache. The name has the packages' version.
        packages: What npm installs, such as ``typescript@5.9.3``.

    Raises:
        RuntimeError: npm is missing.
        CalledProcessError: npm could not fetch them.
    """
    modules = CACHE / folder / "node_modules"
    if not modules.exists():
        _install(packages, modules)
    return modules


def _install(packages: tuple[str, ...], modules: Path) -> None:
    """Put ``packages`` into the folder ``modules``, which is there only when it is complete."""
    modules.parent.mkdir(parents=True, exist_ok=True)
    command = [programs.require("npm"), "install", "--silent", "--no-save", "--no-package-lock"]
    with tempfile.TemporaryDirectory(dir=modules.parent) as folder:
        subprocess.run([*command, "--prefix", folder, *packages], check=True)
        with suppress(OSError):  # another run of the tests was faster
            Path(folder, "node_modules").rename(modules)
