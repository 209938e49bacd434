"""Mistakes made on purpose: each is named, with its place and its cure.

``mistakes.py`` has the table. Each is made in a project that is in order, and is looked for in the
order in which one would meet it: the module when it is imported, ``manage.py check``, the page when
it is shown, the component in a test. The first that complains has to say what the row names.

The place may stand in the message, or be what Django shows beside it: the object of a check, the
line of the module in a traceback, the line of the template on the debug page.
"""

import sys
import traceback
from collections.abc import Callable
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest
from django.template import engines
from pytest_django import Settings

from nitro_htmx.checks import check_files, check_project, modules
from nitro_htmx.testing import Nitro
from tests.mistakes import CART, MISTAKES, MODULE, PAGE, Mistake, Step
from tests.support import page_request

# Its name makes it a module of the test site's app.
MODULE_NAME = "tests.site.mistaken"

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def components(registry: None) -> None:
    """Let each test have a registry of its own."""


class Complaint(NamedTuple):
    """What is said of a mistake.

    Attributes:
        kind: The id of a check, or the class of an exception.
        text: What is wrong, and what to do.
        places: What leads to the place, the text included.
    """

    kind: str
    text: str
    places: str

    def lacks(self, mistake: Mistake) -> list[str]:
        """Return which parts of a row are not said; the cure has to follow what is wrong."""
        _before, _said, behind = self.text.partition(mistake.said)
        is_there = {
            "kind": mistake.kind == self.kind,
            "said": mistake.said in self.text,
            "place": mistake.place in self.places,
            "cure": mistake.cure in behind,
        }
        return [part for part, is_said in is_there.items() if not is_said]


def complaint(problem: Exception) -> Complaint:
    """Return what an exception says, as a traceback and the debug page show it."""
    notes = getattr(problem, "__notes__", ())
    lines = [
        f"line {frame.lineno}: {frame.line}"
        for frame in traceback.extract_tb(problem.__traceback__)
        if frame.filename.endswith("mistaken.py")
    ]
    template = getattr(problem, "template_debug", {})
    if template:
        lines.append(f"{Path(template['name']).name}, line {template['line']}")
    text = "\n".join([str(problem), *notes])
    return Complaint(type(problem).__name__, text, "\n".join([text, *lines]))


def loaded(folder: Path, text: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    path = folder / "mistaken.py"
    path.write_text(text, "utf-8")
    spec = spec_from_file_location(MODULE_NAME, path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    monkeypatch.setitem(sys.modules, MODULE_NAME, module)
    monkeypatch.setattr(modules, "component_modules", lambda: [module])
    spec.loader.exec_module(module)
    return module


def checked(folder: Path, settings: Settings) -> list[Complaint]:
    """Return what ``manage.py check`` says of this project alone, without the site's templates."""
    (backend,) = settings.TEMPLATES
    settings.TEMPLATES = [{**backend, "DIRS": [folder], "APP_DIRS": False}]
    found = []
    for message in (*check_project(), *check_files()):
        text = f"{message.msg} {message.hint}"
        found.append(Complaint(str(message.id), text, f"{message.obj} {text}"))
    return found


def shown(folder: Path, settings: Settings) -> None:
    (backend,) = settings.TEMPLATES
    options = {**backend["OPTIONS"], "debug": True}
    settings.TEMPLATES = [{**backend, "DIRS": [folder], "APP_DIRS": True, "OPTIONS": options}]
    engines["django"].get_template("page.html").render({}, page_request("/"))


def used(module: ModuleType) -> None:
    nitro = Nitro()
    nitro.mount(module.Cart).call("add", pieces=1)


def first_complaints(
    steps: list[tuple[Step, Callable[[], object]]],
) -> tuple[Step | None, list[Complaint]]:
    """Return the first step in which anything is said, and all that is said there."""
    for step, take in steps:
        try:
            found = take()
        except Exception as problem:  # noqa: BLE001 - whatever is said is looked at
            return step, [complaint(problem)]
        if step == "check" and found:
            assert isinstance(found, list)
            return step, found
    return None, []


def follow(
    folder: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch, mistake: Mistake | None
) -> tuple[Step | None, list[Complaint]]:
    """Make the mistake, and go through the steps until something is said."""
    files = {"module": MODULE, "cart": CART, "page": PAGE}
    if mistake and mistake.file == "settings":
        setattr(settings, mistake.before, mistake.after)
    elif mistake:
        assert mistake.before in files[mistake.file], "the row does not fit the file"
        files[mistake.file] = files[mistake.file].replace(mistake.before, mistake.after, 1)
    for name, text in {**files, "badge": "{{ pieces }}"}.items():
        (folder / f"{name}.html").write_text(text, "utf-8")
    made: list[ModuleType] = []
    return first_complaints(
        [
            ("import", lambda: made.append(loaded(folder, files["module"], monkeypatch))),
            ("check", lambda: checked(folder, settings)),
            ("page", lambda: shown(folder, settings)),
            ("test", lambda: used(made[0])),
        ]
    )


def test_the_project_itself_is_in_order(
    tmp_path: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch
):
    """So what is said below is said of the mistake."""
    assert follow(tmp_path, settings, monkeypatch, None) == (None, [])


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
def test_a_mistake_is_named(
    tmp_path: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch, mistake: Mistake
):
    """Where it is met first, by one complaint that has its place and its cure."""
    step, complaints = follow(tmp_path, settings, monkeypatch, mistake)
    assert step == mistake.step, complaints
    assert [] in [each.lacks(mistake) for each in complaints], complaints


def test_no_mistake_is_there_twice():
    assert len({mistake.name for mistake in MISTAKES}) == len(MISTAKES) >= 100


def test_no_row_leaves_anything_out():
    """A name alone is no cure, and what is wrong is none either."""
    short = [row.name for row in MISTAKES if min(map(len, (row.said, row.place, row.cure))) < 4]
    assert short == []
    assert [row.name for row in MISTAKES if row.cure in row.said or row.cure.isidentifier()] == []


@pytest.mark.parametrize(
    ("part", "text"),
    [("kind", "Error"), ("said", "is mistaken"), ("place", "Badge.add"), ("cure", "Cart.add")],
)
def test_each_part_is_looked_for(part: str, text: str):
    """The cure behind what is wrong: a row can't be met by the text of another part."""
    row = Mistake("x", "cart", "", "", "page", "TypeError", "is wrong", "Cart.add", "Mend it")
    found = Complaint("TypeError", "Cart.add is wrong. Mend it.", "Cart.add is wrong. Mend it.")
    assert found.lacks(row) == []
    assert part in found.lacks(Mistake(**{**row._asdict(), part: text}))
