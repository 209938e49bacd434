"""The recipes: each is tried as a visitor would, by keyboard where that matters, under axe-core.

On htmx 4 the window is a desk's and light, on htmx 2 a phone's and dark.
"""

from collections.abc import Callable, Iterator
from io import StringIO

import html5lib
import pytest
from bs4 import BeautifulSoup
from django.core.management import call_command
from django.test import Client
from playwright.sync_api import Locator, Page, ViewportSize, expect

from demo.recipes.models import Task
from demo.recipes.recipes import RECIPES, Recipe
from tests.browser.axe import violations
from tests.browser.journey import Journey
from tests.demo import test_demo
from tests.docs.pages import Page as DocsPage
from tests.docs.pages import recipe_pages

DESK = ViewportSize(width=1280, height=900)
PHONE = ViewportSize(width=390, height=844)
Opened = Callable[[str], Page]

on_both = pytest.mark.modes("htmx4", "htmx2")


@pytest.fixture
def sample_data(transactional_db: None) -> None:
    """Fill the shop and the list of tasks."""
    call_command("load_sample_data", stdout=StringIO())


@pytest.fixture
def recipe(journey: Journey, sample_data: None) -> Iterator[Opened]:
    """Return a function that opens a recipe by its slug; at the end axe-core looks at the page."""
    is_phone = journey.mode.htmx == 2
    journey.page.set_viewport_size(PHONE if is_phone else DESK)
    journey.page.emulate_media(color_scheme="dark" if is_phone else "light")
    yield lambda slug: journey.open(f"/recipes/{slug}/")
    journey.settle()
    assert violations(journey.page) == []
    width = journey.page.evaluate("document.documentElement.scrollWidth")
    assert width == (PHONE if is_phone else DESK)["width"]


def live(page: Page) -> Locator:
    """Return what can be tried, without the page's source."""
    return page.locator("main .recipe")


def status(page: Page) -> Locator:
    """Return the lines that screen readers speak."""
    return live(page).get_by_role("status")


# Every recipe


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.slug)
def test_the_page_is_sound(client: Client, db: None, recipe: Recipe):
    """Valid HTML without inline code, with names for all fields, and the whole source."""
    call_command("load_sample_data", stdout=StringIO())
    path = f"/recipes/{recipe.slug}/"
    answer = client.get(path)
    html5lib.HTMLParser(strict=True).parse(answer.content)
    page = BeautifulSoup(answer.content, "html.parser")
    checks = test_demo.TestPages()
    checks.test_forbids_and_has_no_inline_code(client, path)
    checks.test_loads_nothing_from_elsewhere(page, path)
    checks.test_can_be_used_without_a_mouse(page, path)
    checks.test_shows_its_source_in_colour(page, path)
    checks.test_has_unique_ids(page, path)
    current = page.select(".site-nav [aria-current]")
    assert [(link["href"], link["aria-current"]) for link in current] == [("/recipes/", "true")]
    assert [block.get_text() for block in page.select(".sources summary")] == recipe.files
    assert client.get(f"/docs/recipes/{recipe.slug}/").status_code == 200


def test_the_index_leads_to_each(client: Client, db: None):
    """In the order of the table."""
    page = BeautifulSoup(client.get("/recipes/").content, "html.parser")
    found = [str(link["href"]) for link in page.select(".contents a")]
    assert found == [f"/recipes/{recipe.slug}/" for recipe in RECIPES]
    assert client.get("/recipes/nothing/").status_code == 404


@pytest.mark.parametrize("page", recipe_pages()[1:], ids=str)
def test_the_documentation_has_the_whole_source(page: DocsPage):
    """To the letter, as the demo runs it; so the journeys below try what readers copy."""
    [recipe] = [each for each in RECIPES if each.slug == page.path.stem]
    shown = [(block.file, block.text.rstrip("\n")) for block in page.blocks if block.file]
    expected = [(source.title, source.text.rstrip("\n")) for source in recipe.sources]
    assert shown == expected, "Run: python -m scripts.write_recipes"
    assert page.text.startswith(f"# {recipe.title}\n")


def test_each_recipe_has_its_page():
    """And the list of the documentation has all of them, in their order, each in a sentence."""
    index, *pages = recipe_pages()
    assert {page.path.stem for page in pages} == {recipe.slug for recipe in RECIPES}
    lines = [line for line in index.text.splitlines() if line.startswith("- [")]
    assert lines == [f"- [{each.title}]({each.slug}.md): {each.summary}" for each in RECIPES]


# Each recipe


@on_both
def test_a_modal_dialog(recipe: Opened, journey: Journey):
    """What is wrong is said in it, what is right closes it; Back and Cancel lose no text."""
    journey.allow("422")
    page = recipe("modal-dialog")
    opener = page.get_by_role("button", name="New task")
    dialog = page.get_by_role("dialog", name="New task")
    title = dialog.get_by_label("What is to be done?")
    opener.click()
    expect(title).to_be_focused()
    page.keyboard.press("Enter")
    expect(dialog).to_contain_text("This field is required.")
    expect(title).to_be_focused()
    title.fill("Mend the fence")
    page.go_back()
    expect(dialog).to_be_hidden()
    expect(opener).to_be_focused()
    page.go_forward()
    expect(title).to_have_value("Mend the fence")
    page.keyboard.press("Enter")
    expect(dialog).to_be_hidden()
    expect(live(page).locator("li").first).to_have_text("Mend the fence")
    expect(opener).to_be_focused()
    page.keyboard.press("Enter")
    expect(title).to_have_value("")
    page.keyboard.press("Escape")
    expect(opener).to_be_focused()
    journey.wait_until(lambda: not page.evaluate("history.state.dialog"), "the entry before")
    page.keyboard.press("Enter")
    assert Task.objects.filter(title="Mend the fence").count() == 1
