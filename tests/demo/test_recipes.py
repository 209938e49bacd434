"""The recipes: each is tried as a visitor would, by keyboard where that matters, under axe-core.

On htmx 4 the window is a desk's and light, on htmx 2 a phone's and dark.
"""

from collections.abc import Callable, Iterator
from io import StringIO
from threading import Event

import html5lib
import pytest
from bs4 import BeautifulSoup
from django.core.management import call_command
from django.test import Client
from playwright.sync_api import Dialog, Locator, Page, ViewportSize, expect

from demo.recipes.backends import PASSWORD
from demo.recipes.components import dashboard, notifications
from demo.recipes.components.load_more import STEP
from demo.recipes.models import Task
from demo.recipes.recipes import RECIPES, Recipe
from demo.shop.models import Order, Product
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
    expect(title).to_be_focused()
    expect(title).to_have_value("Mend the fence")
    page.keyboard.press("Enter")
    expect(dialog).to_be_hidden()
    expect(live(page).locator("li").first).to_have_text("Mend the fence")
    expect(opener).to_be_focused()
    page.keyboard.press("Enter")
    expect(title).to_have_value("")
    page.keyboard.press("Escape")
    expect(opener).to_be_focused()
    journey.wait_until(lambda: not page.evaluate("history.state?.dialog"), "the entry before")
    page.keyboard.press("Enter")
    assert Task.objects.filter(title="Mend the fence").count() == 1


@on_both
def test_a_dialog_that_is_opened_by_two_clicks(recipe: Opened):
    """The second click is on the dialog itself; what is typed then is in the input all the same."""
    page = recipe("modal-dialog")
    page.get_by_role("button", name="New task").dblclick()
    title = page.get_by_label("What is to be done?")
    expect(title).to_be_focused()
    page.keyboard.type("Mend the fence")
    expect(title).to_have_value("Mend the fence")
    page.keyboard.press("Escape")
    page.wait_for_function("() => !history.state?.dialog")


@on_both
def test_a_dialog_that_is_open_again_when_its_closing_is_told(recipe: Opened):
    """As when Back and Forward come at once: browsers tell later that it has closed."""
    page = recipe("modal-dialog")
    page.get_by_role("button", name="New task").click()
    title = page.get_by_label("What is to be done?")
    expect(title).to_be_focused()
    closed = """() => new Promise(told => {
        const dialog = document.querySelector('dialog[open]');
        dialog.addEventListener('close', told);
        dialog.close();
        dialog.showModal();
    }).then(() => history.state)"""
    assert page.evaluate(closed) == {"dialog": page.get_by_role("dialog").get_attribute("id")}
    expect(title).to_be_focused()
    page.go_back()
    expect(title).to_be_hidden()


@on_both
def test_load_more(recipe: Opened):
    """By keyboard to the end, where the focus stays at the list."""
    total = Product.on_shelf.count()
    page = recipe("load-more")
    more = page.get_by_role("button", name="Load more")
    more.focus()
    expect(live(page).locator("li")).to_have_count(STEP)
    for shown in range(2 * STEP, total, STEP):
        page.keyboard.press("Enter")
        expect(live(page).locator("li")).to_have_count(shown)
        expect(more).to_be_focused()
    page.keyboard.press("Enter")
    expect(status(page)).to_have_text(f"{total} of {total} products")
    expect(status(page)).to_be_focused()
    expect(more).to_have_count(0)


@on_both
def test_infinite_scroll(recipe: Opened):
    """Each product comes once, also those behind one that is deleted meanwhile."""
    page = recipe("infinite-scroll")
    rows = live(page).locator("li")
    expect(rows.first).to_contain_text("Apple crate")
    Product.objects.get(name="Apple crate").delete()
    end = live(page).get_by_text("That is all.")
    for _ in range(12):
        rows.last.scroll_into_view_if_needed()
        page.mouse.wheel(0, 2_000)
        if end.count():
            break
        page.evaluate("() => new Promise(requestAnimationFrame)")
    expect(end).to_be_visible()
    names = [text.partition("\n")[0] for text in rows.all_inner_texts()]
    shelf = Product.on_shelf.order_by("name").values_list("name", flat=True)
    assert names == ["Apple crate", *shelf]


@on_both
def test_dependent_selects(recipe: Opened, journey: Journey):
    """The second follows the first, and forgets what is no longer offered."""
    journey.allow("422")
    page = recipe("dependent-selects")
    department = page.get_by_label("Department")
    product = live(page).get_by_label("Product")
    department.select_option("Storage")
    product.select_option("Apple crate")
    department.focus()
    department.select_option("Garden")
    expect(product.get_by_role("option", name="Apple crate")).to_have_count(0)
    expect(department).to_be_focused()
    page.get_by_role("button", name="Choose").click()
    expect(live(page)).to_contain_text("Choose a product of this department.")
    department.select_option("Storage")
    expect(product.get_by_role("option", name="Apple crate")).to_have_count(1)
    product.select_option("Apple crate")
    page.get_by_role("button", name="Choose").click()
    expect(page.get_by_text("You have chosen Apple crate.", exact=True)).to_be_visible()


@on_both
def test_autocomplete(recipe: Opened, journey: Journey):
    """Keys go through what is offered and take one; Escape closes it, and so does leaving."""
    page = recipe("autocomplete")
    finder = page.get_by_role("combobox", name="Product")
    options = page.get_by_role("option")
    finder.press_sequentially("wool")
    expect(status(page)).to_have_text("2 found")
    finder.press("ArrowUp")
    expect(options.nth(1)).to_have_attribute("aria-selected", "true")
    finder.press("ArrowDown")
    marked = options.first.get_attribute("id")
    assert marked
    expect(finder).to_have_attribute("aria-activedescendant", marked)
    name = options.first.inner_text()
    finder.press("Enter")
    expect(finder).to_have_value(name)
    expect(finder).to_be_focused()
    expect(finder).to_have_attribute("aria-expanded", "false")
    expect(status(page)).to_have_text(f"You have chosen {name}.")
    finder.fill("crate")
    expect(options).to_have_count(1)
    finder.press("Escape")
    expect(options).to_have_count(0)
    finder.press("ArrowDown")
    expect(options).to_have_attribute("aria-selected", "true")
    # The keys with which an input method is used are its own: Enter takes what it has written.
    composing = {"key": "Enter", "bubbles": True, "cancelable": True, "isComposing": True}
    passes = finder.evaluate(
        "(input, given) => input.dispatchEvent(new KeyboardEvent('keydown', given))", composing
    )
    assert passes
    finder.fill("crat")
    options.click()
    expect(finder).to_have_value("Apple crate")
    finder.fill("lamp")
    expect(options.first).to_be_visible()
    with journey.hold() as gate:
        finder.fill("wool")
        gate.wait_for(1)
        finder.blur()
    expect(status(page)).to_have_text("2 found")
    expect(options).to_have_count(0)
    finder.focus()
    expect(options).to_have_count(2)


@on_both
def test_click_to_edit(recipe: Opened, journey: Journey):
    """By keyboard: the focus goes into the form and back; two rows at once, neither loses text."""
    journey.allow("422")
    page = recipe("click-to-edit")
    page.get_by_role("button", name="Edit Answer the post").press("Enter")
    field = live(page).get_by_label("Title")
    expect(field).to_be_focused()
    field.fill("Answer all")
    page.get_by_role("button", name="Edit Water the fig tree").press("Enter")
    expect(field).to_have_count(2)
    expect(field.first).to_be_focused()
    field.first.fill("No")
    field.first.press("Enter")
    expect(live(page)).to_contain_text("at least 3 characters")
    expect(field.first).to_have_value("No")
    page.get_by_role("button", name="Cancel").first.press("Enter")
    expect(page.get_by_role("button", name="Edit Water the fig tree")).to_be_focused()
    expect(field).to_have_value("Answer all")
    field.press("Enter")
    expect(page.get_by_role("button", name="Edit Answer all")).to_be_focused()
    assert Task.objects.filter(title="Answer all").exists()
    page.keyboard.press("Enter")
    expect(field).to_be_focused()


@on_both
def test_a_bulk_update_and_undo(recipe: Opened, journey: Journey):
    """All comes back as it was, and is chosen; what somebody else has done meanwhile stays."""
    journey.allow("422")
    page = recipe("bulk-update")
    boxes = page.get_by_role("checkbox")
    columns = dict(Task.objects.values_list("title", "column"))
    page.get_by_label("Answer the post").check()
    page.get_by_label("Sharpen the knives").check()
    page.get_by_role("button", name="Mark as done").click()
    expect(status(page)).to_have_text("2 done.")
    expect(boxes).to_have_count(3)
    undo = page.get_by_role("button", name="Undo")
    undo.press("Enter")
    expect(page.get_by_label("Answer the post")).to_be_checked()
    expect(page.get_by_label("Water the fig tree")).not_to_be_checked()
    expect(undo).to_have_count(0)
    assert dict(Task.objects.values_list("title", "column")) == columns
    page.get_by_role("button", name="Choose all").click()
    expect(page.get_by_label("Water the fig tree")).to_be_checked()
    Task.objects.filter(title="Answer the post").update(column=Task.Column.DONE)
    page.get_by_role("button", name="Mark as done").click()
    expect(status(page)).to_have_text("4 done.")
    page.get_by_role("button", name="Mark as done").click()
    expect(live(page)).to_contain_text("Choose at least one task.")
    undo.click()
    expect(boxes).to_have_count(4)
    done = {**columns, "Answer the post": Task.Column.DONE}
    assert dict(Task.objects.values_list("title", "column")) == done


@on_both
def test_tabs(recipe: Opened, journey: Journey):
    """The arrow keys show each; the Tab key leads from the tab that is shown to its panel."""
    page = recipe("tabs")
    stock, orders, delivery = page.get_by_role("tab").all()
    panel = page.get_by_role("tabpanel")
    stock.focus()
    page.keyboard.press("ArrowLeft")
    expect(panel).to_have_accessible_name("Delivery")
    expect(delivery).to_be_focused()
    expect(delivery).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Tab")
    expect(panel).to_be_focused()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("ArrowRight")
    expect(panel).to_have_accessible_name("In stock")
    orders.click()
    expect(panel).to_have_accessible_name("Orders")
    expect(panel.locator("li")).to_have_count(5)


@on_both
def test_a_search_page(recipe: Opened, journey: Journey):
    """The address follows; whoever opens it sees the same, and Back shows what was before."""
    page = recipe("search-page")
    rows = live(page).locator("tbody tr")
    page.get_by_role("searchbox").fill("wool")
    expect(rows).to_have_count(2)
    journey.wait_until(lambda: "q=wool" in page.url, "the search in the address")
    live(page).get_by_role("button", name="Price").click()
    journey.wait_until(lambda: "sort=" in page.url, "the order in the address")
    shown = rows.all_inner_texts()
    journey.settle()
    journey.page.goto(page.url)
    expect(page.get_by_role("searchbox")).to_have_value("wool")
    assert rows.all_inner_texts() == shown
    live(page).get_by_label("Department").select_option("Textiles")
    journey.wait_until(lambda: "department=" in page.url, "the department in the address")
    page.go_back()
    expect(live(page).get_by_label("Department")).to_have_value("")
    expect(rows).to_have_count(2)


@on_both
def test_a_dashboard(recipe: Opened, journey: Journey, monkeypatch: pytest.MonkeyPatch):
    """The page does not wait; each part comes by itself, and is made anew alone."""
    monkeypatch.setattr(dashboard, "pause", lambda: None)
    with journey.hold() as gate:
        page = recipe("dashboard")
        expect(page.get_by_role("heading", name="A dashboard of slow parts")).to_be_visible()
        gate.wait_for(3)
        assert live(page).locator(".big-number").count() == 0
        gate.release(last=True)
        expect(live(page).get_by_role("heading")).to_have_text("Stock")
    expect(live(page).get_by_role("heading")).to_have_text(["Orders", "Turnover", "Stock"])
    number = live(page).locator("[data-nitro-key=orders] .big-number")
    expect(number).to_have_text(str(Order.objects.count()))
    Order.objects.first().delete()  # type: ignore[union-attr]
    page.get_by_role("button", name="Refresh orders").click()
    expect(number).to_have_text(str(Order.objects.count()))
    journey.settle()
    assert len(journey.requests) == 4


@on_both
def test_a_chart(recipe: Opened, journey: Journey):
    """The drawing stays, whatever is rendered; the event brings it the new numbers."""
    page = recipe("chart")
    bars = page.locator("bar-chart rect")
    expect(bars).to_have_count(4)
    page.evaluate("document.querySelector('bar-chart').isThatOne = true")
    page.get_by_role("button", name="Another day").click()
    expect(bars).to_have_count(5)
    assert page.evaluate("document.querySelector('bar-chart').isThatOne")
    page.evaluate("document.body.dispatchEvent(new CustomEvent('nitro:refresh-visitchart'))")
    journey.settle()
    assert len(journey.requests) == 2
    expect(bars).to_have_count(5)
    told = status(page).inner_text().removeprefix("Visits: ").split(", ")
    heights = [float(bar.get_attribute("height") or 0) for bar in bars.all()]
    most = max(map(int, told))
    assert heights == pytest.approx([50 * int(visits) / most for visits in told])


@on_both
def test_a_download(recipe: Opened, journey: Journey):
    """The file has what the form says, however slow the answers are; and the page stays."""
    page = recipe("download")
    department = page.get_by_label("Department")
    department.select_option("Storage")
    products = Product.on_shelf.filter(category="storage")
    expect(status(page)).to_have_text(f"{len(products)} products")
    page.get_by_label("semicolon").check()
    assert _downloaded(page) == ["name;price;stock", *_rows("storage", ";")]
    expect(status(page)).to_have_text(f"{len(products)} products")
    with journey.hold("**/sync/") as gate:
        department.select_option("Garden")
        gate.wait_for(1)
        page.get_by_label("comma").check()
        assert _downloaded(page) == ["name,price,stock", *_rows("garden", ",")]
    expect(status(page)).to_have_text(f"{len(_rows('garden', ','))} products")
    expect(department).to_have_value("garden")


def _downloaded(page: Page) -> list[str]:
    with page.expect_download() as started:
        page.get_by_role("button", name="Download CSV").click()
    assert started.value.suggested_filename == "products.csv"
    return started.value.path().read_text().splitlines()


def _rows(category: str, delimiter: str) -> list[str]:
    rows = Product.on_shelf.filter(category=category).values_list("name", "price", "stock")
    quoted = (f'"{name}"' if delimiter in name else name for name, *_numbers in rows)
    return sorted(
        delimiter.join((name, f"{price:.2f}", str(stock)))
        for name, (_name, price, stock) in zip(quoted, rows, strict=True)
    )


@on_both
def test_optimistic_changes(recipe: Opened, journey: Journey):
    """They show before the answer; what is refused comes back, with the reason."""
    page = recipe("optimistic-changes")
    fig = live(page).get_by_role("checkbox", name="Water the fig tree")
    beeswax = live(page).get_by_role("checkbox", name="Order more beeswax")
    knives = page.get_by_role("button", name="Delete Sharpen the knives")
    with journey.hold() as gate:
        knives.click()
        fig.click()
        beeswax.click()
        expect(fig).to_be_checked()
        expect(knives).to_be_hidden()
        gate.wait_for(1)
        assert Task.objects.filter(title="Sharpen the knives").exists()
    expect(page.get_by_text("Somebody is working on it.", exact=True)).to_be_visible()
    expect(beeswax).not_to_be_checked()
    expect(fig).to_be_checked()
    expect(knives).to_have_count(0)
    page.get_by_role("button", name="Delete Order more beeswax").click()
    journey.settle()
    expect(beeswax).to_be_visible()
    beeswax.evaluate("(element) => { element.mark = 'same'; }")
    fig.click()
    fig.click()
    journey.settle()
    expect(fig).to_be_checked()
    assert beeswax.evaluate("(element) => element.mark") == "same"
    assert Task.objects.get(title="Water the fig tree").column == Task.Column.DONE
    assert not Task.objects.filter(title="Sharpen the knives").exists()


@on_both
def test_sign_in_in_a_dialog(recipe: Opened, journey: Journey):
    """A wrong password is told there; the right one brings the page of the user."""
    journey.allow("422")
    page = recipe("sign-in")
    page.get_by_role("button", name="Sign in").click()
    dialog = page.get_by_role("dialog", name="Sign in")
    name = dialog.get_by_label("Username")
    expect(name).to_be_focused()
    name.fill("ada")
    dialog.get_by_label("Password").fill("wrong")
    page.keyboard.press("Enter")
    expect(dialog).to_contain_text("Please enter a correct username and password.")
    expect(name).to_have_value("ada")
    assert violations(page) == []
    dialog.get_by_label("Password").fill(PASSWORD)
    with page.expect_navigation():
        page.keyboard.press("Enter")
    expect(live(page)).to_contain_text("You are ada.")
    with page.expect_navigation():
        page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("button", name="Sign in")).to_be_visible()
    expect(dialog).to_be_hidden()


@on_both
@pytest.mark.pushed
def test_a_shared_board(recipe: Opened, journey: Journey):
    """What one moves by keyboard, another sees; the focus goes along."""
    page = recipe("shared-board")
    other = journey.context.new_page()
    other.goto(page.url)
    done = live(other).get_by_role("region", name="Done")
    expect(done.locator("li")).to_have_count(1)
    for each in (page, other):
        expect(each.locator("[data-push-state=open]")).to_be_attached()
    page.get_by_role("button", name="Sharpen the knives: Done").press("Enter")
    expect(done).to_contain_text("Sharpen the knives")
    expect(live(page).get_by_role("region", name="Done")).to_contain_text("Sharpen the knives")
    expect(live(page).locator("li", has_text="Sharpen the knives")).to_be_focused()


@on_both
@pytest.mark.pushed
def test_notifications(recipe: Opened, journey: Journey, monkeypatch: pytest.MonkeyPatch):
    """The page asks for nothing meanwhile, and hears when the task is done."""
    go = Event()
    monkeypatch.setattr(notifications, "pause", lambda: go.wait(60))
    page = recipe("notifications")
    other = journey.context.new_page()  # opened before the visitor has asked for anything
    other.goto(page.url)
    page.get_by_role("button", name="Make a report").click()
    expect(status(page)).to_have_text("The report is being made.")
    journey.settle()
    assert len(journey.requests) == 1
    go.set()
    expect(status(page)).to_have_text(f"{Order.objects.count()} orders")
    expect(page.get_by_text("Your report is ready.", exact=True)).to_be_visible()
    expect(status(other)).to_have_text(f"{Order.objects.count()} orders")


@on_both
def test_a_slide_over(recipe: Opened, journey: Journey):
    """It opens at once, never shows another row, and Back leads to the button of this one."""
    page = recipe("slide-over")
    panel = page.get_by_role("dialog", name="Product")
    first, second = page.get_by_role("button", name="Details of").all()[:2]
    names = live(page).locator("li").all_inner_texts()
    first.click()
    heading = panel.get_by_role("heading")
    expect(heading).to_have_text(names[0].partition("\n")[0].removesuffix(" Details"))
    page.keyboard.press("Escape")
    expect(first).to_be_focused()
    journey.wait_until(lambda: not page.evaluate("history.state?.dialog"), "the entry before")
    with journey.hold():
        second.click()
        expect(panel).to_contain_text("One moment…")
        expect(heading).to_have_count(0)
    expect(heading).to_have_text(names[1].partition("\n")[0].removesuffix(" Details"))
    page.go_back()
    expect(panel).to_be_hidden()
    expect(second).to_be_focused()
    page.go_forward()
    expect(heading).to_be_visible()


@on_both
def test_a_slide_over_that_can_not_be_filled(recipe: Opened, journey: Journey):
    """The panel closes, and does not show the row that it had before."""
    journey.allow("404")
    page = recipe("slide-over")
    panel = page.get_by_role("dialog", name="Product")
    first, second = page.get_by_role("button", name="Details of").all()[:2]
    first.click()
    expect(panel.get_by_role("heading")).to_be_visible()
    page.keyboard.press("Escape")
    journey.wait_until(lambda: not page.evaluate("history.state?.dialog"), "the entry before")
    number = (second.get_attribute("id") or "").removeprefix("details-")
    Product.objects.filter(pk=number).update(is_on_shelf=False)
    second.click()
    journey.wait_for_heard("nitro:error")
    expect(panel).to_be_hidden()
    expect(second).to_be_focused()


@on_both
def test_a_dirty_form(recipe: Opened, journey: Journey):
    """Only unsaved text is asked about: not before a key, not after saving."""
    asked: list[str] = []
    page = recipe("dirty-form")

    def answer(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.dismiss()

    page.on("dialog", answer)
    page.get_by_label("Subject").press_sequentially("Dear")
    leave = page.get_by_role("link", name="Recipes").first
    leave.click()
    journey.wait_until(lambda: asked == ["beforeunload"], "the question")
    with journey.hold() as gate:
        page.get_by_role("button", name="Save").click()
        gate.wait_for(1)
        page.get_by_label("Text").press_sequentially("more")
    journey.wait_for_heard("nitro:action-complete")
    leave.click()
    journey.wait_until(lambda: len(asked) == 2, "the second question")
    expect(page.get_by_label("Text")).to_have_value("more")
    page.get_by_role("button", name="Save").click()
    journey.wait_for_heard("nitro:action-complete", 2)
    journey.follow(leave)
    assert len(asked) == 2


@on_both
def test_sorting(recipe: Opened, journey: Journey):
    """By keyboard, with the focus on the row; by dragging; and back where it was refused."""
    journey.allow("404")
    page = recipe("sorting")
    rows = live(page).locator("li")
    handle = page.get_by_role("button", name="Move Water the fig tree")
    spoken = page.locator(".nitro-toast-spoken")
    handle.press("Enter")
    expect(spoken).to_contain_text("Water the fig tree is lifted, place 1 of 6.")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(spoken).to_have_text("Water the fig tree: place 3 of 6")
    page.keyboard.press("Enter")
    journey.wait_for_heard("nitro:action-complete")
    expect(handle).to_be_focused()
    handle.drag_to(rows.first)
    expect(rows.first).to_contain_text("Water the fig tree")
    handle.drag_to(rows.last, target_position={"x": 20, "y": 40})
    expect(rows.last).to_contain_text("Water the fig tree")
    journey.wait_for_heard("nitro:action-complete", 3)
    assert Task.objects.last() == Task.objects.get(title="Water the fig tree")
    Task.objects.get(title="Water the fig tree").delete()
    handle.click()
    page.keyboard.press("Home")
    page.keyboard.press("Enter")
    expect(spoken).to_have_text("Water the fig tree is back, place 6 of 6.")
