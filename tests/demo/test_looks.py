"""How the demo's pages look in a real browser: on a desk and on a phone, light and dark."""

from io import StringIO
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from playwright.sync_api import FloatRect, Locator, ViewportSize, expect
from pytest_django import Settings

from demo.shop.models import Product
from tests.browser.axe import violations
from tests.browser.journey import Journey
from tests.demo.test_demo import PAGES

pytestmark = pytest.mark.modes("htmx4")

PHONE = ViewportSize(width=390, height=844)
DESK = ViewportSize(width=1280, height=900)


@pytest.fixture(autouse=True)
def sample_data(transactional_db: None, settings: Settings, tmp_path: Path) -> None:
    """Fill the shop and a small warehouse."""
    settings.MEDIA_ROOT = tmp_path / "media"
    call_command("load_sample_data", products=120, stdout=StringIO())


def box(target: Locator) -> FloatRect:
    """Return where an element is."""
    found = target.bounding_box()
    assert found is not None
    return found


def edges(target: Locator) -> tuple[float, float]:
    """Return where an element begins and ends, from the top of the window."""
    place = box(target)
    return place["y"], place["y"] + place["height"]


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_axe_finds_nothing_wrong(journey: Journey, size: ViewportSize):
    """On any page, with some of the documentation: landmarks, regions, contrast and all else."""
    journey.page.set_viewport_size(size)
    found = {}
    for path in [*PAGES, "/docs/", "/docs/lists/", "/docs/events/"]:
        page = journey.open(path)
        journey.settle()
        if wrong := violations(page):
            found[path] = wrong
    assert found == {}


def test_axe_finds_nothing_wrong_with_events_and_an_empty_search(journey: Journey):
    """Nor with what a click has added."""
    page = journey.open("/")
    page.get_by_role("button", name="Add Apple crate to cart").click()
    expect(page.locator(".log-line")).to_have_count(3)
    page.get_by_role("searchbox").fill("zeppelin")
    expect(page.get_by_role("button", name="Show all")).to_be_visible()
    expect(page.locator(".log-line.is-earlier")).to_have_count(3)
    assert violations(page) == []


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_the_events_of_the_last_click_are_in_view(journey: Journey, size: ViewportSize):
    """Wherever one clicks; those of the click before are marked as earlier."""
    journey.page.set_viewport_size(size)
    page = journey.open("/")
    add = page.locator("[data-add-to-cart]:enabled")
    for at in (0, 8):
        add.nth(at).click()
        expect(page.locator(".log-line:not(.is-earlier)")).to_have_count(3)
        newest = page.locator(".log-name").first
        expect(newest).to_have_text("nitro:action-complete")
        expect(newest).to_be_in_viewport()
        expect(add.nth(at)).to_be_in_viewport()
        assert page.locator("[data-log-count]").inner_text() == "3"
    expect(page.locator(".log-line.is-earlier")).to_have_count(3)
    assert page.locator("main").evaluate("() => scrollY") > 0  # the second button is further down


def test_the_log_of_the_events_page_is_in_view_on_a_phone(journey: Journey):
    """Also below the buttons of the chain."""
    journey.page.set_viewport_size(PHONE)
    page = journey.open("/events/")
    page.get_by_role("button", name="Order something").click()
    expect(page.locator("[data-payment-result]")).to_contain_text("is paid")
    expect(page.locator(".log-name").first).to_be_in_viewport()


def test_what_has_the_focus_is_not_behind_the_events(journey: Journey):
    """The Tab key brings each button above them."""
    journey.page.set_viewport_size(PHONE)
    page = journey.open("/")
    page.locator("[data-add-to-cart]:enabled").first.focus()
    for _ in range(8):
        page.keyboard.press("Tab")
        top, _ = edges(page.locator(".log"))
        _, bottom = edges(page.locator(":focus"))
        assert bottom <= top


def test_a_toast_is_not_in_front_of_the_events(journey: Journey):
    """It shows up above them."""
    page = journey.open("/")
    page.get_by_role("button", name="Add Apple crate to cart").click()
    toast = page.locator(".nitro-toast")
    expect(toast).to_be_visible()
    toast.evaluate("toast => Promise.all(toast.getAnimations().map((each) => each.finished))")
    assert edges(toast)[1] <= edges(page.locator(".log"))[0]


@pytest.mark.parametrize("width", [320, 390])
def test_the_head_has_two_lines_on_a_phone(journey: Journey, width: int):
    """The name and the cart, then all pages beside each other."""
    journey.page.set_viewport_size({"width": width, "height": 844})
    for path in ("/", "/admin/", "/guide/"):
        page = journey.open(path)
        links = page.locator(".site-nav a").all()
        assert len({box(link)["y"] for link in links}) == 1
        assert box(page.locator(".site-header"))["height"] < 120
        if width == PHONE["width"]:
            assert box(links[-1])["x"] + box(links[-1])["width"] <= width
            for tab in page.locator(".tabs a").all():
                assert box(tab)["x"] + box(tab)["width"] <= width


@pytest.mark.parametrize("path", ["/", "/catalogue/", "/admin/products/"])
def test_a_search_without_a_hit_leads_back(journey: Journey, path: str):
    """The text has room above it, and a button shows all again."""
    page = journey.open(path)
    search = page.get_by_role("searchbox").first
    search.fill("zeppelin")
    empty = page.locator(".empty:has(button), .nitro-list-empty")
    expect(empty).to_be_visible()
    above = empty.evaluate(
        "element => element.previousElementSibling.getBoundingClientRect().bottom"
    )
    assert edges(empty)[0] - above >= 8
    empty.get_by_role("button", name="Show all").click()
    expect(empty).to_have_count(0)
    expect(search).to_have_value("")


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_figures_are_on_one_line(journey: Journey, size: ViewportSize):
    """However much there is in stock."""
    Product.objects.update(price=99_999, stock=2_000)
    journey.page.set_viewport_size(size)
    for path in ("/admin/", "/orders/"):
        page = journey.open(path)
        expect(page.locator(".figures")).to_be_visible()
        assert len({box(figure)["height"] for figure in page.locator(".figures dd").all()}) == 1


def test_the_figures_have_no_empty_strip_below(journey: Journey):
    """Their panel ends where they end."""
    page = journey.open("/admin/")
    figures = page.locator(".figures")
    expect(figures).to_be_visible()
    panel = page.locator(".figures-panel")
    padding = float(panel.evaluate("panel => parseFloat(getComputedStyle(panel).paddingBottom)"))
    assert edges(panel)[1] - edges(figures)[1] <= padding + 2


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_no_page_is_wider_than_the_window(journey: Journey, size: ViewportSize):
    """And neither are the documentation's tables and examples."""
    journey.page.set_viewport_size(size)
    journey.log_in(User.objects.get(username="sam"))
    for path in [*PAGES, "/docs/", "/docs/settings/", "/docs/from-nitro/"]:
        page = journey.open(path)
        assert (path, page.evaluate("document.documentElement.scrollWidth")) == (
            path,
            size["width"],
        )
