"""A new Django project, made the way a reader makes one, with a page's files in it."""

import atexit
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from socket import create_connection, create_server
from tempfile import mkdtemp
from time import monotonic, sleep

from tests.docs.pages import ROOT, Page, all_pages

SETTINGS = "mysite/settings.py"
_STARTUP_SECONDS = 60


def make_project(folder: Path, files: Mapping[str, str]) -> Path:
    """Make a project ``mysite`` with an app ``shop`` in ``folder``, and put ``files`` into it.

    What ``files`` has for the settings is added to Django's own; other files are replaced.
    """
    shutil.copytree(_new_project(), folder, dirs_exist_ok=True)
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        before = path.read_text(encoding="utf-8") if name == SETTINGS else ""
        path.write_text(before + "\n" + text, encoding="utf-8")
    return folder


@cache
def _new_project() -> Path:
    """Make the project that every page begins with, once for all pages."""
    folder = Path(mkdtemp())
    atexit.register(shutil.rmtree, folder)
    python(folder, "-m", "django", "startproject", "mysite", ".")
    python(folder, "manage.py", "startapp", "shop")
    return folder


def common_files() -> dict[str, str]:
    """Return what every page's project has: the README's settings and URLs, and the models."""
    pages = {page.path.name: page for page in all_pages()}
    readme, components = pages["README.md"], pages["components.md"]
    return {
        "mysite/settings.py": readme.files["mysite/settings.py"],
        "mysite/urls.py": readme.files["mysite/urls.py"],
        "shop/models.py": components.files["shop/models.py"],
    }


def python(folder: Path, *arguments: str, packages: Path = ROOT) -> str:
    """Run Python in ``folder`` with warnings as errors, and return what it prints.

    Args:
        folder: Where to run it.
        arguments: Its arguments.
        packages: The folder in which it finds ``nitro_htmx``.

    Raises:
        AssertionError: It failed. The text is what it wrote.
    """
    result = subprocess.run(
        [sys.executable, "-W", "error", *arguments],
        cwd=folder,
        env=environment(packages),
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


def run_page(folder: Path, page: Page) -> None:
    """Run a page's blocks in its project.

    Raises:
        AssertionError: One of them failed. The traceback names the page's lines.
    """
    python(folder, "-m", "tests.docs.runner", str(page.path))


@contextmanager
def serve(folder: Path, packages: Path = ROOT) -> Iterator[str]:
    """Yield the address of a project's development server; ``packages`` as in ``python()``."""
    with create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    command = [sys.executable, "manage.py", "runserver", "--noreload", f"127.0.0.1:{port}"]
    with (folder / "server.log").open("w") as log:
        process = subprocess.Popen(
            command, cwd=folder, env=environment(packages), stdout=log, stderr=log
        )
        try:
            wait_for(port, process, folder / "server.log")
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait()


def wait_for(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    """Wait until a server listens on ``port``; fail with its log if it ends, or takes too long."""
    deadline = monotonic() + _STARTUP_SECONDS
    while True:
        try:
            create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            assert process.poll() is None, log.read_text()
            assert monotonic() < deadline, f"The server did not start. {log.read_text()}"
            sleep(0.05)
        else:
            return


def environment(packages: Path) -> dict[str, str]:
    """Return an environment with the modules in ``packages``, without the tests' own settings."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    return {
        **inherited,
        "DJANGO_SETTINGS_MODULE": "mysite.settings",
        "PYTHONPATH": str(packages),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
