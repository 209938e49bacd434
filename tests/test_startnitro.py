"""``manage.py startnitro`` makes components whose tests pass at once, and overwrites nothing."""

from io import StringIO
from pathlib import Path

import pytest
from django.apps import AppConfig, apps
from django.core.management import CommandError, call_command
from django.db import models
from django.test.utils import isolate_apps

from nitro_htmx.management.scaffolding import kinds, targets
from nitro_htmx.management.scaffolding.imports import with_imports
from nitro_htmx.management.scaffolding.kinds import crud
from nitro_htmx.management.scaffolding.models import buffer_fields, key_type, missing_fields
from tests.docs.project import common_files, make_project, python
from tests.site.components.bridge import Tally

CHOOSY_MODEL = """
from django.contrib.auth.models import User
from django.db import models


class Thing(models.Model):
    owner = models.ForeignKey(User, on_delete=models.CASCADE)
    name = models.CharField(max_length=20)


class Part(models.Model):
    key = models.UUIDField(primary_key=True, default=__import__("uuid").uuid4)
    name = models.CharField(max_length=20, choices=[("a", "A"), ("b", "B")])
    mail = models.EmailField()
    amount = models.PositiveIntegerField(default=1)
    price = models.DecimalField(max_digits=6, decimal_places=2)
    day = models.DateField(null=True)
    hour = models.TimeField(null=True)
    moment = models.DateTimeField(null=True)
    is_sold = models.BooleanField(default=False)
    weight = models.FloatField(null=True)
    site = models.URLField(blank=True)
    created = models.DateTimeField(auto_now_add=True)
"""


def start(project: Path, *arguments: str) -> str:
    return python(project, "manage.py", "startnitro", *arguments)


def run_tests(project: Path) -> None:
    """Check the project, its style too, with the rules that most projects have."""
    made = [str(path) for path in (project / "shop").rglob("*.py") if "nitro" in path.read_text()]
    style = ["--isolated", *made]
    python(project, "-m", "ruff", "check", "--select", "B,E,F,I,RUF100,UP,W", *style)
    python(project, "-m", "ruff", "format", "--check", *style)
    python(project, "manage.py", "makemigrations", "shop", "--verbosity", "0")
    python(project, "manage.py", "check", "--fail-level", "WARNING")
    python(project, "manage.py", "test", "--verbosity", "0")


def test_all_kinds_pass_at_once_in_a_module(tmp_path: Path):
    """One module takes them one after the other, each with its own imports."""
    project = make_project(tmp_path, common_files())
    start(project, "Greeting", "--app", "shop", "--test")
    start(project, "ContactForm", "--app", "shop", "--form", "--test")
    start(project, "ProductList", "--app", "shop", "--list", "--test")
    output = start(project, "ProductEditor", "--app", "shop", "--crud", "--test")
    assert output.splitlines() == [
        str(project / "shop/components.py"),
        str(project / "shop/templates/shop/components/product_editor.html"),
        str(project / "shop/test_product_editor.py"),
        'Show it on a page: {% nitro_component "ProductEditor" %}',
    ]
    source = (project / "shop/components.py").read_text(encoding="utf-8")
    assert source.count("@register_component\n") == 4
    run_tests(project)


def test_all_kinds_pass_at_once_in_a_package(tmp_path: Path):
    """A package gets a module for each, and tests go where tests are."""
    models = {"shop/models.py": CHOOSY_MODEL}
    folders = {"shop/components/__init__.py": "", "shop/tests/__init__.py": ""}
    project = make_project(tmp_path, {**common_files(), **models, **folders})
    (project / "shop/tests.py").unlink()
    start(project, "Greeting", "--app", "shop", "--test")
    start(project, "Letter", "--app", "shop", "--form", "--test")
    start(project, "PartList", "--app", "shop", "--list", "--test")
    start(project, "Stock", "--app", "shop", "--crud", "--model", "part", "--test")
    output = start(project, "ThingEditor", "--app", "shop", "--crud", "--test")
    assert "No input sets owner. Set it in perform_create(self, instance)." in output
    assert (project / "shop/components/part_list.py").exists()
    assert (project / "shop/tests/test_stock.py").exists()
    run_tests(project)


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AppConfig:
    """An app of the project, whose folder is a new one."""
    config = apps.get_app_config("site")
    monkeypatch.setattr(config, "path", str(tmp_path))
    return config


def refused(*arguments: str) -> str:
    with pytest.raises(CommandError) as caught:
        call_command("startnitro", *arguments, stdout=StringIO())
    return str(caught.value)


@pytest.mark.parametrize(
    ("name", "better"),
    [
        ("shopping-cart", "ShoppingCart"),
        ("cart", "Cart"),
        ("2cart", "Cart"),
        ("True", ""),
        ("é", ""),
    ],
)
def test_a_name_that_no_class_can_have(app: AppConfig, name: str, better: str):
    hint = f" Did you mean {better!r}?" if better else ""
    assert refused(name, "--app", "site") == (
        f"{name!r} can't be a component's name. Use ASCII letters and digits, and begin with a "
        f"capital letter.{hint}"
    )


def test_a_name_that_is_taken(app: AppConfig):
    where = f"{Tally.__module__}.Tally"
    assert refused("TALLY", "--app", "site") == (
        f"{where} has the name 'Tally' already. Choose another."
    )


@pytest.mark.parametrize(("label", "hint"), [("sit", " Did you mean 'site'?"), ("auth", "")])
def test_an_app_that_is_none_of_the_project_s(app: AppConfig, label: str, hint: str):
    own = [each.label for each in apps.get_app_configs() if targets._is_own(each)]
    assert refused("Fresh", "--app", label) == (
        f"This project has no app {label!r} of its own.{hint} Its apps: "
        f"{', '.join(sorted(own))}. A new app has to be in INSTALLED_APPS."
    )


def test_models(app: AppConfig):
    listed = ", ".join(model.__name__ for model in app.get_models())
    assert refused("Fresh", "--app", "site", "--list") == (
        f"Which model is Fresh for? Name it: --model … The models of site: {listed}."
    )
    assert refused("Fresh", "--app", "site", "--crud", "--model", "Xyz") == (
        f"site has no model 'Xyz'. Its models: {listed}."
    )
    assert refused("Fresh", "--app", "site", "--model", "X") == "--model is for --list and --crud."


@pytest.mark.parametrize(
    "name", ["templates/site/components/fresh.html", "test_fresh.py", "components/fresh.py"]
)
def test_nothing_is_overwritten(app: AppConfig, tmp_path: Path, name: str):
    (tmp_path / "components").mkdir()
    (tmp_path / "components/__init__.py").touch()
    (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / name).write_text("precious")
    before = sorted(tmp_path.rglob("*"))
    assert refused("Fresh", "--app", "site", "--test") == (
        f"{tmp_path / name} is there already, and nothing is overwritten. Rename it."
    )
    assert sorted(tmp_path.rglob("*")) == before
    assert (tmp_path / name).read_text() == "precious"


def test_a_class_that_is_there(app: AppConfig, tmp_path: Path):
    (tmp_path / "components.py").write_text("class FreshState:\n    pass\n")
    assert "has a class FreshState already. Choose another name." in refused(
        "Fresh", "--app", "site"
    )


def test_a_module_that_is_no_python(app: AppConfig, tmp_path: Path):
    (tmp_path / "components.py").write_text("class")
    assert "is not valid Python" in refused("Fresh", "--app", "site")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "import new"),
        ('"""Components."""\n', '"""Components."""\n\nimport new'),
        ('"""Components."""\nx = 1\n', '"""Components."""\n\nimport new\n\nx = 1'),
        ("import os\n\nx = 1\n", "import os\n\nimport new\n\nx = 1"),
        ("import attrs\nimport zope\n", "import attrs\nimport new\nimport zope"),
        ("import zope\n", "import new\nimport zope"),
        ("import os\n\nimport zope\n", "import os\n\nimport new\nimport zope"),
        ("from . import views\n", "import new\n\nfrom . import views"),
        ("import new\nfrom . import views\n", "import new\nfrom . import views"),
        ("import new as old\n", "import new\nimport new as old"),
        ("x = 1\n", "import new\n\nx = 1"),
    ],
)
def test_an_import_is_added_to_a_module(before: str, after: str):
    """In its section, where its module has it, and not twice."""
    assert with_imports(before, ["import new"], Path("/nowhere")).rstrip() == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("from new import Old, old\n", "from new import Name, Old, old"),
        ("from new import (\n    Old,\n)\n", "from new import Name, Old"),
        ("from new import Old  # why\n", "from new import Name\nfrom new import Old  # why"),
        ("from new import Name as N\n", "from new import Name\nfrom new import Name as N"),
        ("from new import Old, Name\n", "from new import Old, Name"),
        ("import new\n", "import new\nfrom new import Name"),
        ("from own import x\n", "from new import Name\n\nfrom own import x"),
        (
            "from __future__ import annotations\n",
            "from __future__ import annotations\n\nfrom new import Name",
        ),
    ],
)
def test_a_name_is_added_to_those_of_its_module(tmp_path: Path, before: str, after: str):
    """Unless a comment or another name stands there, which a new line leaves alone."""
    (tmp_path / "own").mkdir()
    assert with_imports(before, ["from new import Name"], tmp_path).rstrip() == after


def test_long_lines_are_broken(tmp_path: Path):
    names = [f"ALongNameOfSomeThing{number}" for number in range(4)]
    wanted = [f"from new import {name}" for name in names]
    listed = "".join(f"    {name},\n" for name in names)
    assert with_imports("", wanted, tmp_path) == f"from new import (\n{listed})"
    shown = "".join(f'        "{name}",\n' for name in names)
    assert kinds._listed("list_display", names) == f"list_display = [\n{shown}    ]"


def test_a_class_is_added_to_a_module():
    """At its end, with two lines between."""
    body = "class New:\n    pass\n"
    path = Path("components.py")
    added = targets.added_to("x = 1\n", ["import new"], body, path=path, root=path.parent)
    assert added == f"import new\n\nx = 1\n\n\n{body}"


@pytest.mark.parametrize("kind", [[], ["--form"], ["--list"], ["--crud"]])
def test_what_is_written(app: AppConfig, tmp_path: Path, kind: list[str]):
    """A class, a template and a test, which is valid Python without a stranger's name."""
    model = next(iter(app.get_models()))
    named = ["--model", model.__name__] if kind in (["--list"], ["--crud"]) else []
    call_command("startnitro", "Fresh", "--app", "site", *kind, *named, "--test", stdout=StringIO())
    component = (tmp_path / "components.py").read_text(encoding="utf-8")
    test = (tmp_path / "test_fresh.py").read_text(encoding="utf-8")
    assert "class Fresh(" in component
    assert "class FreshTests(NitroTestCase):" in test
    for text in (component, test):
        compile(text, "file", "exec")
        assert "{template_name}" not in text
    assert (tmp_path / "templates/site/components/fresh.html").exists()


class Size(models.TextChoices):
    SMALL = "s"
    LARGE = "l"


def everything() -> type[models.Model]:
    """Return a model with fields of every kind, which no other test sees."""
    with isolate_apps("tests.site"):

        class Everything(models.Model):  # noqa: DJ008 - nobody reads it
            owner = models.ForeignKey("auth.User", on_delete=models.CASCADE)
            name = models.CharField(max_length=20, choices=[("", "None"), ("a", "A")])
            amount = models.PositiveIntegerField(default=1)
            size = models.CharField(max_length=1, choices=Size, default=Size.LARGE)
            since = models.DateTimeField()
            day = models.DateField()
            file = models.FileField()
            data = models.JSONField()

            class Meta:
                app_label = "site"

    return Everything


def test_what_a_buffer_holds():
    model = everything()
    assert [(each.name, each.default, each.sample) for each in buffer_fields(model)] == [
        ("name", '""', '"a"'),
        ("amount", "1", "1"),
        ("size", '"l"', '"s"'),
        ("day", "None", '"2026-01-31"'),
    ]
    assert missing_fields(model) == ["owner", "since", "file", "data"]
    assert key_type(model) == ("int", "")
    assert "No input sets owner." in crud("Fresh", model).notes[0]
