"""Mistakes made on purpose: each is named, with its place and its cure.

``mistakes.py`` has the table. Each is made in a project that is in order, and is looked for in the
order in which one would meet it: the module when it is imported, ``manage.py check``, the page when
it is shown, the component in a test. The first that complains has to say what the row names.
"""

import sys
from collections.abc import Callable
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

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


def say(problem: BaseException) -> str:
    names = [kind.__name__ for kind in type(problem).__mro__ if kind is not object]
    return " ".join([*names, str(problem), *getattr(problem, "__notes__", ())])


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


def checked(folder: Path, settings: Settings) -> list[str]:
    """Return what ``manage.py check`` says of this project alone, without the site's templates."""
    (backend,) = settings.TEMPLATES
    settings.TEMPLATES = [{**backend, "DIRS": [folder], "APP_DIRS": False}]
    return [
        f"{message.id} {message.obj} {message.msg} {message.hint}"
        for message in (*check_project(), *check_files())
    ]


def shown(folder: Path, settings: Settings) -> None:
    (backend,) = settings.TEMPLATES
    settings.TEMPLATES = [{**backend, "DIRS": [folder], "APP_DIRS": True}]
    engines["django"].get_template("page.html").render({}, page_request("/"))


def used(module: ModuleType) -> None:
    nitro = Nitro()
    nitro.mount(module.Cart).call("add", pieces=1)


def first_complaint(steps: list[tuple[Step, Callable[[], object]]]) -> tuple[Step | None, str]:
    """Return the first step in which anything is said, and all that is said there."""
    for step, take in steps:
        try:
            found = take()
        except Exception as problem:  # noqa: BLE001 - whatever is said is looked at
            return step, say(problem)
        if step == "check" and found:
            assert isinstance(found, list)
            return step, "\n".join(found)
    return None, ""


def follow(
    folder: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch, mistake: Mistake | None
) -> tuple[Step | None, str]:
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
    return first_complaint(
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
    assert follow(tmp_path, settings, monkeypatch, None) == (None, "")


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
def test_a_mistake_is_named(
    tmp_path: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch, mistake: Mistake
):
    """Where it is met first, with its place and its cure."""
    step, text = follow(tmp_path, settings, monkeypatch, mistake)
    assert step == mistake.step, text
    assert [word for word in mistake.says if word not in text] == [], text


def test_no_mistake_is_there_twice():
    assert len({mistake.name for mistake in MISTAKES}) == len(MISTAKES) >= 100
