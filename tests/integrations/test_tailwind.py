"""Tailwind's own program makes the classes that stand in templates and in Python, as documented."""

import re
import subprocess
from pathlib import Path

import pytest

from tests.docs.pages import ROOT, Page, files_of
from tests.npm import npm_modules

VERSION = "4.3.5"
STYLES = "assets/site.css"
COMPONENTS = "shop/components.py"
(BLOCKS,) = (
    blocks
    for title, blocks in Page(ROOT / "docs" / "integrations.md").sections
    if title == "Tailwind"
)
FILES = files_of(BLOCKS)
(COMMAND,) = (
    line.split()[2:]
    for block in BLOCKS
    if block.language == "console"
    for line in block.text.splitlines()
    if line.startswith("npx @tailwindcss/cli ")
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The files that the page names, and the packages that it installs."""
    packages = (f"tailwindcss@{VERSION}", f"@tailwindcss/cli@{VERSION}")
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    modules = npm_modules(f"tailwind-{VERSION}", *packages)
    (tmp_path / "node_modules").symlink_to(modules, target_is_directory=True)
    return tmp_path


def made(project: Path, arguments: list[str], folder: str = ".") -> set[str]:
    """Run Tailwind in a folder of the project, and return the names of the classes that it made."""
    program = project / "node_modules" / ".bin" / "tailwindcss"
    result = subprocess.run(
        [program, *arguments], cwd=project / folder, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    written = project / folder / arguments[arguments.index("-o") + 1]
    return set(re.findall(r"^\s*\.([\w-]+) \{", written.read_text("utf-8"), re.MULTILINE))


def test_classes_in_python_and_in_templates_are_made(project: Path):
    """With the page's own command, stylesheet and components."""
    assert COMMAND[0] == "-i"
    assert made(project, COMMAND) >= {"bg-amber-100", "bg-green-100", "rounded-lg"}
    assert (project / "shop/static/shop/site.css").exists()


def test_a_name_that_is_put_together_is_not_found(project: Path):
    """As the comment in the page's Python says."""
    text = FILES[COMPONENTS].partition("  #")[0]
    names = ("amber", "green")
    for name in names:
        text = text.replace(f'"bg-{name}-100"', f'f"bg-{{{name}}}-100"')
    (project / COMPONENTS).write_text(text, "utf-8")
    classes = made(project, COMMAND)
    assert "rounded-lg" in classes
    assert not classes & {f"bg-{name}-100" for name in names}


def test_the_stylesheet_names_the_sources_for_any_folder(project: Path):
    """Without ``@source``, only what is below the folder is read in which Tailwind runs."""
    command = ["-i", "site.css", "-o", "made.css"]
    assert made(project, command, "assets") >= {"bg-amber-100", "bg-green-100", "rounded-lg"}
    styles = project / STYLES
    styles.write_text(styles.read_text("utf-8").partition("@source")[0], "utf-8")
    assert "bg-amber-100" not in made(project, command, "assets")
    assert "bg-amber-100" in made(project, ["-i", STYLES, "-o", "made.css"])
