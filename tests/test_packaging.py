"""The wheel holds the whole package and nothing else."""

import subprocess
import sys
import tarfile
import zipfile
from email.parser import Parser
from pathlib import Path
from typing import Literal

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """Build the wheel with the backend that pyproject.toml names."""
    return zipfile.ZipFile(build(tmp_path_factory.mktemp("wheel"), "wheel"))


def build(folder: Path, target: Literal["wheel", "sdist"], source: Path = ROOT) -> Path:
    """Build a distribution of ``source`` into ``folder``, and return its path."""
    command = [sys.executable, "-m", "hatchling", "build", "--target", target, "-d", str(folder)]
    subprocess.run(command, cwd=source, check=True, capture_output=True)
    (made,) = folder.iterdir()
    return made


def source_files() -> set[str]:
    files = (path for path in (ROOT / "nitro_htmx").rglob("*") if path.is_file())
    return {str(path.relative_to(ROOT)) for path in files if "__pycache__" not in path.parts}


def test_wheel_holds_exactly_the_package(wheel: zipfile.ZipFile):
    """Code, templates, static files, the pytest plugin are all there; tests and demo are not.

    Nor is what the scripts are built from.
    """
    names = {name for name in wheel.namelist() if ".dist-info/" not in name}
    shipped = {name for name in source_files() if not name.startswith("nitro_htmx/client/")}
    assert names == shipped | {"pytest_nitro_htmx.py"}


def test_wheel_holds_what_is_not_python(wheel: zipfile.ZipFile):
    """The marker for type checkers, the bridge and the templates ship."""
    names = wheel.namelist()
    assert "nitro_htmx/py.typed" in names
    assert "nitro_htmx/static/nitro_htmx/nitro-htmx4.js" in names
    assert any(name.startswith("nitro_htmx/templates/nitro_htmx/") for name in names)


def test_wheel_requires_three_packages(wheel: zipfile.ZipFile):
    """Installing brings Django, django-htmx and pydantic, and nothing for development."""
    path = next(name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
    metadata = Parser().parsestr(wheel.read(path).decode())
    required = metadata.get_all("Requires-Dist") or []
    assert [name for name in required if "extra ==" not in name] == [
        "django-htmx>=1.29",
        "django>=5.2",
        "pydantic>=2.11",
    ]
    assert metadata["Requires-Python"] == ">=3.11"
    assert metadata["License-Expression"] == "MIT"


def test_translations_are_compiled_in_every_distribution(tmp_path: Path, wheel: zipfile.ZipFile):
    """A wheel that is built from the sdist has them, as has one from the clone."""
    expected = {name for name in source_files() if name.endswith(".mo")}
    assert len(expected) == 8
    assert expected <= set(wheel.namelist())
    with tarfile.open(build(tmp_path, "sdist")) as sdist:
        sdist.extractall(tmp_path, filter="data")
    (folder,) = (path for path in tmp_path.iterdir() if path.is_dir())
    again = zipfile.ZipFile(build(tmp_path / "wheel", "wheel", source=folder))
    assert expected <= set(again.namelist())


def test_the_source_distribution_holds_what_a_wheel_is_built_of(tmp_path: Path):
    """No tests: they need the demo, the documentation and browsers, so they run in a clone only."""
    with tarfile.open(build(tmp_path, "sdist")) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    beside = {"CHANGELOG.md", "LICENSE", "PKG-INFO", "README.md", "pyproject.toml", ".gitignore"}
    assert names - beside == source_files() | {"pytest_nitro_htmx.py"}
    assert beside - names <= {".gitignore"}


@pytest.mark.parametrize("target", ["wheel", "sdist"])
def test_an_index_accepts_the_distribution(tmp_path: Path, target: Literal["wheel", "sdist"]):
    """Its metadata is complete, and its README can be shown."""
    command = [sys.executable, "-m", "twine", "check", "--strict", str(build(tmp_path, target))]
    result = subprocess.run(command, check=False, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr


def test_what_is_committed_is_text_but_for_pictures_and_compiled_messages():
    """A database or a dump that a tool left in the folder stays out."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True)
    files = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
    odd = [file for file in files if file.is_file() and b"\0" in file.read_bytes()]
    assert {file.suffix for file in odd} <= {".mo", ".png"}, odd
