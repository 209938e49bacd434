"""The documentation is right: its examples run, its links lead somewhere, and nothing is missing.

``tests/docs/pages.py`` says how the code blocks of a page are read.
"""

import inspect
import re
import subprocess
from pathlib import Path

import pytest
from django.template import engines

import nitro_htmx
from nitro_htmx import exceptions, names
from nitro_htmx.base.component import BaseComponent
from nitro_htmx.conf import Settings
from nitro_htmx.templatetags.nitro_htmx import register
from nitro_htmx.web.failures import STATUSES
from scripts import draw_component, draw_events, draw_request, plot_bench, svg
from tests.docs import tables
from tests.docs.pages import ROOT, Block, Page, all_pages, recipe_pages
from tests.docs.project import common_files, make_project, python, run_page

DRAWINGS = {
    name: drawing
    for script in (draw_component, draw_events, draw_request, plot_bench)
    for name, drawing in script.DRAWINGS.items()
}
PAGES = all_pages()
RECIPES = recipe_pages()
TAG_PAGES = {
    path.stem: Page(path) for path in sorted((ROOT / "docs" / "reference" / "tags").glob("*.md"))
}
README = PAGES[0]
TEXT = "\n".join(page.text for page in PAGES)
SCRIPTS = [block for page in PAGES for block in page.blocks if block.language == "js"]

by_page = pytest.mark.parametrize("page", PAGES, ids=str)
# The demo runs what recipes show, and tests/demo/test_recipes.py tries it.
by_written_page = pytest.mark.parametrize("page", [*PAGES, *RECIPES], ids=str)


def page_named(name: str) -> Page:
    return next(page for page in PAGES if page.path.name == name)


# What can be run


def test_the_readmes_example_works(tmp_path: Path):
    """A new project with the README's files shows the page and answers a click."""
    make_project(tmp_path, README.files)
    assert (
        python(tmp_path, "manage.py", "check")
        == "System check identified no issues (0 silenced).\n"
    )
    python(tmp_path, "-m", "tests.docs.readme")


def test_the_five_minutes_need_nothing_else(tmp_path: Path):
    """A new project with the files of the first page alone, and nothing to complain of."""
    index = page_named("index.md")
    project = make_project(tmp_path, index.files)
    assert "no issues" in python(project, "manage.py", "check")
    run_page(project, index)


def test_what_odd_quotes_is_said():
    """The words of a heading are those that one has before one's eyes."""
    quoted = re.findall(r'^### .*?"(.+?)"', Page(ROOT / "docs" / "odd.md").text, re.MULTILINE)
    not_ours = {
        "database is locked",
        "You cannot call this from an async context",
        "You cannot use AsyncToSync",
    }
    assert len(quoted) > len(not_ours) == len(not_ours & {*quoted})
    package = ROOT / "nitro_htmx"
    files = [*package.rglob("*.py"), *(package / "client").glob("*.js")]
    said = "\n".join(path.read_text(encoding="utf-8") for path in files)
    ours = {text.replace("nitro: loop", "'loop'") for text in quoted} - not_ours
    assert [text for text in ours if text not in said] == []


@by_page
def test_examples_run(page: Page, tmp_path: Path):
    """A page's files make a project without warnings, and its other blocks and checks run in it."""
    run_page(make_project(tmp_path, {**common_files(), **page.files}), page)


@pytest.mark.parametrize("block", SCRIPTS, ids=str)
def test_javascript_parses(block: Block, tmp_path: Path):
    """Every JavaScript example is one."""
    file = tmp_path / "example.mjs"
    file.write_text(block.text, encoding="utf-8")
    result = subprocess.run(["node", "--check", file], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr


@by_written_page
def test_every_block_has_a_language(page: Page):
    """A block without one would neither be coloured nor run."""
    assert [str(block) for block in page.blocks if not block.language] == []


# What leads somewhere


@by_written_page
def test_links_lead_somewhere(page: Page):
    """A link names a file of the repository, and a heading of that file if it has an anchor."""
    for link in page.links:
        file, _, anchor = link.partition("#")
        target = (page.path.parent / file).resolve() if file else page.path
        assert target.exists(), link
        if anchor:
            assert anchor in Page(target).anchors, link


@by_written_page
def test_tests_that_are_named_exist(page: Page):
    """A page that names a test as a proof names one that there is."""
    for path, name in re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", page.prose):
        assert re.search(
            rf"^def {name}\(", (ROOT / path).read_text(encoding="utf-8"), re.MULTILINE
        ), f"{path} has no {name}()"


@pytest.mark.parametrize("page", PAGES[1:], ids=str)
def test_the_index_leads_to_every_page(page: Page):
    """No page is hidden: the site's tree of pages is made from the lists in the index."""
    listed = re.findall(r"^- \[.+?\]\((.+?)\): ", page_named("index.md").prose, re.MULTILINE)
    assert page.path.name == "index.md" or listed.count(str(page)) == 1, (
        f"Give {page} one line in a list of docs/index.md: - [Title]({page}): what it explains"
    )


@pytest.mark.parametrize(
    "page",
    sorted(
        path
        for path in (ROOT / "docs" / "reference").rglob("*")
        if path.suffix in {".md", ".rst"} and path.stem != "index"
    ),
    ids=lambda path: path.stem,
)
def test_the_reference_leads_to_its_pages(page: Path):
    """Each of its pages is in the tree of its folder."""
    assert f"\n   {page.stem}\n" in (page.parent / "index.rst").read_text(encoding="utf-8")


def test_the_reference_begins_with_what_everything_derives_from():
    index = (ROOT / "docs" / "reference" / "index.rst").read_text(encoding="utf-8")
    assert index.partition(":maxdepth: 1")[2].split()[:3] == [
        "component",
        "components",
        "functions",
    ]


@pytest.mark.parametrize("tag", register.tags)
def test_every_template_tag_has_its_page(tag: str):
    """With its docstring, where it stands, an example that compiles, and where to read on."""
    page = TAG_PAGES[tag]
    assert page.text.startswith(f"# `{{% {tag} %}}`\n\n:::{{template-tag}} {tag}\n:::\n")
    examples = [block for block in page.blocks if block.language == "html"]
    assert any(f"{{% {tag} " in block.text for block in examples)
    for block in examples:
        engines["django"].from_string("{% load nitro_htmx %}" + block.text)
    test_links_lead_somewhere(page)
    test_a_line_is_a_sentence(page)
    assert page.links


# What has to be there


@by_page
def test_tables_are_up_to_date(page: Page):
    """Settings and checks are as the code says."""
    assert page.text == tables.with_tables(page.text), "Run: python -m tests.docs.tables"


@pytest.mark.parametrize(
    ("path", "drawing"),
    list(svg.files(DRAWINGS)),
    ids=lambda value: value.name if isinstance(value, Path) else "",
)
def test_drawings_are_up_to_date(path: Path, drawing: str):
    """Diagrams and plots are as their scripts and the figures say."""
    assert path.read_text(encoding="utf-8") == drawing, "Run: make figures"


def test_every_check_is_documented():
    """The docstring that the table is made from knows each id of the code."""
    assert set(re.findall(r"nitro_htmx\.[EW]\d+", tables.checks_table())) == tables.checks_in_code()


@pytest.mark.parametrize("name", Settings.model_fields)
def test_every_setting_has_a_use(name: str):
    """A setting is mentioned where it matters, not only in the table."""
    assert f"`{name}`" in TEXT.replace(tables.settings_table(), "") or f'"{name}"' in TEXT


@pytest.mark.parametrize("name", nitro_htmx.__all__)
def test_every_export_is_documented(name: str):
    """Each name that users import is explained, beyond the README."""
    assert re.search(rf"`@?{name}\b", "".join(page.prose for page in PAGES[1:]))


@pytest.mark.parametrize("tag", register.tags)
def test_every_template_tag_is_documented(tag: str):
    """Each tag has a row in the table of tags."""
    assert f"| `{{% {tag}" in page_named("components.md").text


@pytest.mark.parametrize(
    "name",
    [
        name
        for name, value in inspect.getmembers(exceptions, inspect.isclass)
        if value.__module__ == exceptions.__name__
    ],
)
def test_every_exception_is_documented(name: str):
    """Each exception of the library is on the page about errors."""
    assert f"`{name}`" in page_named("errors.md").prose


@pytest.mark.parametrize(("exception", "status"), STATUSES.items())
def test_every_status_is_documented(exception: type[Exception], status: int):
    """The page about errors says which status an exception has; the README has a row for it."""
    rows = page_named("errors.md").prose.splitlines()
    assert any(f"`{exception.__name__}`" in row and str(status) in row for row in rows)
    assert f"\n| {status} |" in README.prose


@pytest.mark.parametrize(
    "name",
    [
        value
        for name, value in vars(names).items()
        if name.isupper() and name[0] != "_" and isinstance(value, str)
    ],
)
def test_every_wire_name_is_documented(name: str):
    """The architecture page has each name that Python and the browser share."""
    assert name in page_named("architecture.md").text


@pytest.mark.parametrize("name", [names.MESSAGE, names.ACTION_COMPLETE, names.ERROR])
def test_every_built_in_event_is_documented(name: str):
    """Each built-in event has a row in the table for page scripts."""
    assert f"| `{names.EVENT_PREFIX}{name}` |" in page_named("page-scripts.md").text


@pytest.mark.parametrize(
    "name",
    [
        name
        for name, value in inspect.getmembers(nitro_htmx.NitroComponent)
        if not name.startswith("_")
        and (callable(value) or name in vars(nitro_htmx.NitroComponent) | vars(BaseComponent))
    ],
)
def test_every_member_of_a_component_is_documented(name: str):
    """Each public method and attribute of a component is explained somewhere."""
    assert re.search(rf"`(\w+\.)?{name}\b", "".join(page.prose for page in PAGES[1:]))


# Style


@by_written_page
def test_a_line_is_a_sentence(page: Page):
    """No line of running text holds two sentences, so that a change shows as one."""
    for line in page.prose.splitlines():
        if re.match(r"[A-Z`*\[]", line) and not line.startswith("|"):
            assert not re.search(r"[a-z)`][.!?] [A-Z]", line), line
