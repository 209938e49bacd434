"""TypeScript's compiler, from npm, in the place and of the version that the Makefile names."""

import re
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path

from tests.browser import programs

ROOT = Path(__file__).resolve().parents[1]
OPTIONS = ["--noEmit", "--strict", "--target", "es2022", "--lib", "es2022,dom,dom.iterable"]
OPTIONS += ["--skipDefaultLibCheck"]  # TypeScript's own declarations; faster


def compile_strictly(folder: Path) -> list[str]:
    """Return what ``tsc --strict`` says of the ``.ts`` files in ``folder``, a line each."""
    files = sorted(path.name for path in folder.glob("*.ts"))
    command = [str(_find_compiler()), *OPTIONS, *files]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert bool(result.returncode) == bool(result.stdout), result.stdout + result.stderr
    return result.stdout.splitlines()


def _find_compiler() -> Path:
    match = re.search(r"^TYPESCRIPT := (.+)$", (ROOT / "Makefile").read_text(), re.MULTILINE)
    assert match is not None
    modules = ROOT / ".cache" / f"typescript-{match[1]}" / "node_modules"
    if not modules.exists():
        _install(f"typescript@{match[1]}", modules)
    return modules / ".bin" / "tsc"


def _install(package: str, modules: Path) -> None:
    """Put ``package`` into the folder ``modules``, which is there only when it is complete."""
    modules.parent.mkdir(parents=True, exist_ok=True)
    command = [programs.require("npm"), "install", "--silent", "--no-save", "--no-package-lock"]
    with tempfile.TemporaryDirectory(dir=modules.parent) as folder:
        subprocess.run([*command, "--prefix", folder, package], check=True)
        with suppress(OSError):  # another run of the tests was faster
            Path(folder, "node_modules").rename(modules)
