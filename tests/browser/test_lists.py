"""A list in the browser: searched, filtered, sorted, turned, shared, and gone back to."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Dialog, Locator, Page, expect

from tests.browser.axe import violations
from tests.browser.journey import Journey
from tests.site.models import Article, Maker

PAGE = "/page/lists/"

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.modes("htmx4", "htmx2"),
]


@pytest.fixture(autouse=True)
def articles() -> None:
    """Make 23 articles of four makers."""
    makers = [Maker.objects.create(name=f"Maker {letter}") for letter in "ABCD"]
    for number in range(23):
        Article.objects.create(
            name=f"Article {number:02}",
            price=number,
            kind="ap"[number % 2],
            maker=makers[number % 4],
        )


def root(page: Page) -> Locator:
    return page.locator("[data-nitro-component=Articles]")


def names(page: Page) -> Locator:
    return root(page).locator("tbody th")


def button(page: Page, name: str) -> Locator:
    return root(page).get_by_role("button", name=name, exact=True)


def expect_rows(page: Page, *numbers: int) -> None:
    expect(names(page)).to_have_text([f"Article {number:02}" for number in numbers])


def expect_query(journey: Journey, **expected: str) -> None:
    def query() -> dict[str, str]:
        pairs = parse_qs(urlsplit(journey.page.url).query, keep_blank_values=True)
        return {name: ",".join(values) for name, values in pairs.items()}

    journey.wait_until(lambda: query() == expected, f"{expected} in the address, not {query()}")


def back(journey: Journey) -> None:
    journey.page.evaluate("() => history.back()")


def forward(journey: Journey) -> None:
    journey.page.evaluate("() => history.forward()")


def test_pages_orders_and_filters_stand_in_the_address(journey: Journey):
    """Each makes an entry; back and forward show it again, without loading the page."""
    page = journey.open(f"{PAGE}?mine=1")
    page.evaluate("() => (window.isSame = true)")
    expect_rows(page, 0, 1, 2, 3, 4)
    button(page, "Next").click()
    expect_rows(page, 5, 6, 7, 8, 9)
    expect_query(journey, mine="1", page="2")
    button(page, "Price").click()
    expect_rows(page, 0, 1, 2, 3, 4)
    expect(root(page).locator("th[aria-sort]")).to_have_text("Price")
    expect_query(journey, mine="1", sort="price")
    button(page, "Price").click()
    expect_rows(page, 22, 21, 20, 19, 18)
    expect(root(page).locator("th[aria-sort]")).to_have_attribute("aria-sort", "descending")
    expect_query(journey, mine="1", sort="-price")
    page.get_by_label("Kind").select_option("Pear")
    expect_rows(page, 21, 19, 17, 15, 13)
    expect_query(journey, mine="1", sort="-price", kind="p")

    back(journey)
    expect_rows(page, 22, 21, 20, 19, 18)
    expect(page.get_by_label("Kind")).to_have_value("")
    back(journey)
    expect_rows(page, 0, 1, 2, 3, 4)
    back(journey)
    expect_rows(page, 5, 6, 7, 8, 9)
    expect(root(page).locator("th[aria-sort]")).to_have_text("Name")
    back(journey)
    expect_rows(page, 0, 1, 2, 3, 4)
    expect_query(journey, mine="1")
    for _step in range(4):
        forward(journey)
    expect_rows(page, 21, 19, 17, 15, 13)
    expect(page.get_by_label("Kind")).to_have_value("p")
    expect_query(journey, mine="1", sort="-price", kind="p")
    assert page.evaluate("() => window.isSame")


def test_a_reload_and_a_shared_link_show_the_same(journey: Journey):
    page = journey.open(PAGE)
    button(page, "Page 3").click()
    expect_rows(page, 10, 11, 12, 13, 14)
    expect_query(journey, page="3")
    page.get_by_label("Maker").select_option("Maker B")
    expect_rows(page, 1, 5, 9, 13, 17)
    button(page, "Next").click()
    expect_rows(page, 21)
    page.reload()
    expect_rows(page, 21)
    expect(page.get_by_label("Maker").locator("option:checked")).to_have_text("Maker B")
    other = journey.context.new_page()
    other.goto(page.url)
    expect_rows(other, 21)
    other.close()


def test_searching_while_one_types(journey: Journey):
    """The address follows without new entries, and nothing that was typed is lost."""
    page = journey.open(PAGE)
    button(page, "Next").click()
    expect_query(journey, page="2")
    length = page.evaluate("() => history.length")
    search = page.get_by_role("searchbox")
    search.press_sequentially("article 1")
    expect_rows(page, 1, 10, 11, 12, 13)
    expect_query(journey, q="article 1")
    expect(search).to_be_focused()
    search.press_sequentially("4")
    expect_rows(page, 14)
    expect(search).to_have_value("article 14")
    expect(search).to_be_focused()
    expect_query(journey, q="article 14")
    assert page.evaluate("() => history.length") == length
    search.press("Enter")
    journey.settle()
    expect_rows(page, 14)
    button(page, "Show all").click()
    expect_rows(page, 0, 1, 2, 3, 4)
    expect(search).to_have_value("")
    expect_query(journey)
    back(journey)
    expect_rows(page, 14)
    expect(search).to_have_value("article 14")


def test_what_is_typed_while_an_answer_is_under_way_is_searched_for_too(journey: Journey):
    page = journey.open(PAGE)
    search = page.get_by_role("searchbox")
    with journey.hold() as gate:
        search.press_sequentially("article")
        gate.wait_for(1)
        search.press_sequentially(" 22")
        gate.release()
        gate.wait_for(1)
        expect(search).to_have_value("article 22")
    expect_rows(page, 22)
    expect(search).to_have_value("article 22")
    expect_query(journey, q="article 22")


def test_nothing_found(journey: Journey):
    page = journey.open(f"{PAGE}?q=unheard")
    expect(root(page)).to_contain_text("Nothing fits the search.")
    root(page).locator(".nitro-list-empty").get_by_role("button").click()
    expect_rows(page, 0, 1, 2, 3, 4)
    expect(page.get_by_role("searchbox")).to_have_value("")


def test_deleting_asks_first(journey: Journey):
    """The page with the last row goes with it."""
    page = journey.open(f"{PAGE}?rows=2&page=12")
    expect_rows(page, 22)
    expect_query(journey, rows="2", page="12")
    asked: list[str] = []

    def refuse(dialog: Dialog) -> None:
        asked.append(dialog.message)
        dialog.dismiss()

    page.once("dialog", refuse)
    button(page, "Delete Article 22").click()
    journey.wait_until(lambda: bool(asked), "the question")
    journey.settle()
    expect_rows(page, 22)
    page.once("dialog", lambda dialog: dialog.accept())
    button(page, "Delete Article 22").click()
    expect_rows(page, 20, 21)
    expect_query(journey, rows="2", page="11")
    assert asked == ["Delete “Article 22”?"]


def test_two_lists_have_their_own_parameters(journey: Journey):
    """Each follows the address, and neither takes the other's."""
    page = journey.open(f"{PAGE}?two=1")
    makers = page.locator("[data-nitro-component=Makers]")
    button(page, "Next").click()
    expect_query(journey, two="1", page="2")
    makers.get_by_role("button", name="Next").click()
    expect(makers.locator("tbody th")).to_have_text(["Maker D"])
    expect_query(journey, two="1", page="2", mpage="2")
    back(journey)
    expect(makers.locator("tbody th")).to_have_text(["Maker A", "Maker B", "Maker C"])
    expect_rows(page, 5, 6, 7, 8, 9)
    back(journey)
    expect_rows(page, 0, 1, 2, 3, 4)


@pytest.mark.whole_browser
def test_going_elsewhere_and_back(journey: Journey):
    """Another page between, loaded or boosted, changes nothing."""
    page = journey.open(PAGE)
    button(page, "Next").click()
    expect_query(journey, page="2")
    page.get_by_role("link", name="Elsewhere").click()
    expect(page.get_by_role("heading")).to_have_text("Arrived")
    journey.go_back()
    expect_rows(page, 5, 6, 7, 8, 9)
    page.evaluate(
        """() => {
            const link = document.querySelector("a[href*=arrived]");
            link.setAttribute("hx-boost", "true");
            htmx.process(document.body);
        }"""
    )
    page.get_by_role("link", name="Elsewhere").click()
    expect(page.get_by_role("heading")).to_have_text("Arrived")
    back(journey)
    expect_rows(page, 5, 6, 7, 8, 9)
    button(page, "Next").click()
    expect_rows(page, 10, 11, 12, 13, 14)
    back(journey)
    expect_rows(page, 5, 6, 7, 8, 9)
    back(journey)
    expect_rows(page, 0, 1, 2, 3, 4)


def test_by_keyboard_alone(journey: Journey):
    """Focus stays on what was pressed, also once it has no use any more."""
    page = journey.open(f"{PAGE}?rows=10")
    button(page, "Next").focus()
    page.keyboard.press("Enter")
    expect_rows(page, *range(10, 20))
    expect(button(page, "Next")).to_be_focused()
    page.keyboard.press("Space")
    expect_rows(page, 20, 21, 22)
    expect(button(page, "Next")).to_be_focused()
    expect(button(page, "Next")).to_have_attribute("aria-disabled", "true")
    page.keyboard.press("Enter")
    journey.settle()
    expect_rows(page, 20, 21, 22)
    button(page, "Price").focus()
    page.keyboard.press("Enter")
    expect_rows(page, *range(10))
    expect(button(page, "Price")).to_be_focused()
    page.keyboard.press("Enter")
    expect_rows(page, *range(22, 12, -1))
    expect(button(page, "Price")).to_be_focused()
    page.get_by_label("Price from").fill("21")
    page.keyboard.press("Enter")
    expect_rows(page, 22, 21)
    expect(page.get_by_label("Price from")).to_be_focused()
    expect(root(page).get_by_role("status")).to_have_text("1–2 of 2")


def test_rows_are_added_edited_and_deleted(journey: Journey):
    """What is typed stays while one searches, and while it is wrong."""
    page = journey.open(f"{PAGE}?one=MakerAdmin")
    rows = page.locator("tbody th")
    adding = page.get_by_role("form", name="Makers: add")
    adding.get_by_label("Name").fill("Maker 0")
    adding.get_by_role("button", name="Add").click()
    expect(rows).to_have_text(["Maker 0", "Maker A", "Maker B"])
    expect(adding.get_by_label("Name")).to_have_value("")
    page.get_by_role("button", name="Edit Maker B").focus()
    page.keyboard.press("Enter")
    editing = page.get_by_role("form", name="Edit Maker B")
    expect(editing).to_be_visible()
    expect(editing.get_by_label("Name")).to_be_focused()
    editing.get_by_label("Name").fill("")
    page.get_by_role("searchbox").press_sequentially("maker b")
    expect(rows).to_have_text(["Maker B"])
    expect(editing.get_by_label("Name")).to_have_value("")
    journey.allow("422")
    editing.get_by_role("button", name="Save").click()
    expect(editing.get_by_label("Name")).to_have_attribute("aria-invalid", "true")
    editing.get_by_label("Name").fill("Maker BB")
    page.keyboard.press("Enter")
    expect(rows).to_have_text(["Maker BB"])
    expect(editing).to_have_count(0)
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Delete Maker BB").click()
    expect(page.get_by_role("main")).to_contain_text("Nothing fits the search.")


def test_long_names_fit_a_small_phone(journey: Journey):
    """Those of menus, too, which are as wide as their longest option if nothing says otherwise."""
    Maker.objects.filter(name="Maker A").update(name="Maker of quite a long name " * 2)
    journey.page.set_viewport_size({"width": 320, "height": 640})
    page = journey.open(PAGE)
    assert page.evaluate("() => document.documentElement.scrollWidth") == 320
    menu = page.get_by_label("Maker").bounding_box()
    assert menu is not None
    assert menu["x"] + menu["width"] <= 320


def test_a_page_is_printed_with_all_columns(journey: Journey):
    """And without the toasts, which would lie on each sheet."""
    page = journey.open(PAGE)
    page.on("dialog", lambda dialog: dialog.accept())
    button(page, "Delete Article 00").click()
    toast = page.locator(".nitro-toast")
    expect(toast).to_be_visible()
    page.emulate_media(media="print")
    expect(toast).to_be_hidden()
    expect(root(page).locator(".nitro-list-scroll")).to_have_css("overflow-x", "visible")


def test_axe_finds_nothing_wrong_with_the_forms(journey: Journey):
    page = journey.open(f"{PAGE}?one=MakerAdmin")
    page.get_by_role("button", name="Edit Maker A").click()
    expect(page.get_by_role("form", name="Edit Maker A")).to_be_visible()
    assert violations(page) == []


@pytest.mark.parametrize("query", ["two=1", "q=unheard", "two=1&page=2&sort=-price"])
def test_axe_finds_nothing_wrong(journey: Journey, query: str):
    page = journey.open(f"{PAGE}?{query}")
    assert violations(page) == []
