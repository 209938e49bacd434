"""TypeScript's compiler, from npm, in the place and of the version that the Makefile names."""

import re
import subprocess
from pathlib import Path

from tests.npm import npm_modules

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
    modules = npm_modules(f"typescript-{match[1]}", f"typescript@{match[1]}")
    return modules / ".bin" / "tsc"
