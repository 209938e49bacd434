"""The builds of htmx that every journey runs on.

Two come with django-htmx. The newest releases come from the npm registry: fetched once into
``.cache/``, never committed, and put in the place of django-htmx's file while a test runs.
"""

import os
import re
import subprocess
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from tests.browser import programs

# django-htmx's, which the others replace.
HTMX_FILE = re.compile(r"/django_htmx/htmx-[24](\.min)?\.js")
CACHE = Path(__file__).resolve().parents[2] / ".cache" / "npm"


@dataclass(frozen=True)
class Mode:
    """A build of htmx, with what is loaded beside it.

    Attributes:
        name: What ``pytest.mark.modes`` and the test's id call it.
        htmx: The value of the setting ``HTMX_VERSION``.
        files: npm files ``package@version/path`` that replace django-htmx's htmx; empty: its own.
    """

    name: str
    htmx: Literal[2, 4]
    files: tuple[str, ...] = ()

    @property
    def has_idiomorph(self) -> bool:
        """Whether Idiomorph, the morphing extension of htmx 2, is loaded."""
        return any(file.startswith("idiomorph@") for file in self.files)

    def script(self) -> str | None:
        """Return the text to serve for django-htmx's htmx file; None: leave that as it is."""
        if not self.files:
            return None
        return "\n;\n".join(npm_file(file) for file in self.files)


HTMX_2 = "htmx.org@2.0.11/dist/htmx.min.js"
HTMX_4 = "htmx.org@4.0.1/dist/htmx.min.js"
# Idiomorph and its htmx extension in one file.
IDIOMORPH = "idiomorph@0.8.0/dist/idiomorph-ext.js"

MODES = {
    mode.name: mode
    for mode in (
        Mode("htmx4", 4),
        Mode("htmx4-newest", 4, (HTMX_4,)),
        Mode("htmx2", 2),
        Mode("htmx2-newest", 2, (HTMX_2,)),
        Mode("htmx2-idiomorph", 2, (HTMX_2, IDIOMORPH)),
    )
}

# The builds that django-htmx brings. The others differ from them in JavaScript alone.
SHIPPED = frozenset(mode.name for mode in MODES.values() if not mode.files)


def names_to_run(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return which of the builds ``names`` the environment variable ``NITRO_BUILDS`` leaves.

    It lists builds, with spaces between. A test that none of them is for runs all the same.

    Raises:
        ValueError: There is no build of such a name.
    """
    chosen = os.environ.get("NITRO_BUILDS", "").split() or list(MODES)
    unknown = sorted(set(chosen) - set(MODES))
    if unknown:
        raise ValueError(f"NITRO_BUILDS names {', '.join(unknown)}; there are {', '.join(MODES)}.")
    return tuple(name for name in names if name in chosen) or names


def npm_file(name: str) -> str:
    """Return the text of a file in an npm package, from the cache or else from the registry.

    Args:
        name: ``package@version/path``, or ``@scope/package@version/path``.

    Raises:
        RuntimeError: npm is missing, or could not fetch the package.
    """
    cached = CACHE / name
    if not cached.exists():
        package, path = re.fullmatch(r"((?:@[^/]+/)?[^/]+)/(.+)", name).groups()  # type: ignore[union-attr]  # see Args
        _fetch(package, path)
    return cached.read_text(encoding="utf-8")


def _fetch(package: str, path: str) -> None:
    """Store the file ``path`` of ``package`` in the cache; safe beside another run of the tests."""
    CACHE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=CACHE) as folder:
        command = [programs.require("npm"), "pack", "--silent", "--pack-destination", folder]
        result = subprocess.run([*command, package], capture_output=True, text=True, check=False)
        if result.returncode != 0:
            raise RuntimeError(f"npm could not fetch {package}:\n{result.stdout}{result.stderr}")
        archive = Path(folder) / result.stdout.split()[-1]
        with tarfile.open(archive) as tar:
            tar.extract(f"package/{path}", folder, filter="data")
        target = CACHE / package / path
        target.parent.mkdir(parents=True, exist_ok=True)
        (Path(folder) / "package" / path).replace(target)
