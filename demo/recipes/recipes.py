"""The table of the recipes. Each is a page of the demo, and a page of the documentation."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath

from demo.sources import Source, file_source

_PYTHON = "demo/recipes"
_TEMPLATES = "templates/recipes/components"
_STATIC = "demo/static/demo/recipes"
_FOLDERS = {".py": _PYTHON, ".html": _TEMPLATES, ".js": _STATIC, ".css": _STATIC}


@dataclass(frozen=True, slots=True)
class Recipe:
    """One recipe.

    Attributes:
        slug: Its address, and the name of its page in ``docs/recipes/``.
        title: Its heading.
        summary: What it shows, in a sentence.
        component: The component that its page shows.
        names: All files of it, without the folder, which follows from the ending.
    """

    slug: str
    title: str
    summary: str
    component: str
    names: tuple[str, ...]

    @property
    def files(self) -> list[str]:
        """The paths of its files in the repository."""
        return [f"{_FOLDERS[PurePath(name).suffix]}/{name}" for name in self.names]

    @property
    def sources(self) -> list[Source]:
        """The text of each file."""
        return [file_source(path) for path in self.files]

    @property
    def scripts(self) -> list[str]:
        """The page scripts, as static files."""
        return self._static(".js")

    @property
    def styles(self) -> list[str]:
        """The stylesheets, as static files."""
        return self._static(".css")

    def _static(self, suffix: str) -> list[str]:
        return [f"demo/recipes/{name}" for name in self.names if name.endswith(suffix)]


RECIPES = (
    Recipe(
        "modal-dialog",
        "A modal dialog with a form",
        "A native dialog: it closes once the form is saved, and by Escape, Cancel and Back.",
        "NewTask",
        ("components/modal_dialog.py", "new_task.html", "dialogs.js"),
    ),
)
