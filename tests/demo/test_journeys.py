"""What a visitor of the demo shop does, in a real browser, on every build of htmx."""

from decimal import Decimal
from io import StringIO
from urllib.parse import urlsplit

import pytest
from django.core.management import call_command
from playwright.sync_api import Locator, expect

from demo.shop.models import Order, Product
from tests.browser.journey import Journey
from tests.demo.keyboard import tab_to

PAGES = ["/", "/catalogue/", "/orders/", "/events/"]


@pytest.fixture(autouse=True)
def sample_data(transactional_db: None) -> None:
    """Fill the shop."""
    call_command("load_sample_data", stdout=StringIO())


def calls(journey: Journey) -> list[str]:
    """Return what the page asked the server for, as ``Component/action``."""
    paths = [urlsplit(request.url).path for request in journey.requests]
    return [path.removeprefix("/nitro/").removesuffix("/") for path in paths]


def content(journey: Journey) -> Locator:
    """Return the page without its source, which has many of the page's own texts."""
    return journey.page.locator("main > :not(.sources)")


def badge(journey: Journey) -> Locator:
    """Return the number beside "Cart" in the page's head."""
    return journey.page.locator("#cart-badge")


def test_pages_load_without_a_complaint(journey: Journey):
    """Every page shows its components, and the browser reports no error and no violation."""
    for path in PAGES:
        page = journey.open(path)
        assert page.locator("[data-nitro-component]").count() > 0
    assert calls(journey) == []


class TestCart:
    """The shop front."""

    def test_adding_is_one_request_with_three_events(self, journey: Journey):
        """The events arrive in order, each once, as in the guide, with the new HTML in place."""
        page = journey.open("/")
        crate = Product.objects.get(name="Apple crate")
        page.get_by_role("button", name="Add Apple crate to cart").click()
        journey.wait_for_heard("nitro:action-complete")
        journey.settle()
        assert calls(journey) == ["ShoppingCart/add_to_cart"]
        heard = journey.heard()
        item = {"id": crate.pk, "name": "Apple crate", "price": "24.00", "quantity": 1}
        assert [(event.type, event.detail) for event in heard] == [
            (
                "nitro:cart-updated",
                {
                    "component": "ShoppingCart",
                    "item_count": 1,
                    "product_id": crate.pk,
                    "product_name": "Apple crate",
                },
            ),
            (
                "nitro:message",
                {
                    "component": "ShoppingCart",
                    "level": "success",
                    "text": "Added Apple crate to cart",
                },
            ),
            (
                "nitro:action-complete",
                {
                    "component": "ShoppingCart",
                    "action": "add_to_cart",
                    "state": {"items": [item]},
                },
            ),
        ]
        for event in heard:
            assert event.connected
            assert "Apple crate" in event.html
        expect(page.get_by_text("Added Apple crate to cart", exact=True)).to_be_visible()

    def test_badge_and_shelf_follow_the_cart(self, journey: Journey):
        """Page scripts keep them up to date, without a request of their own."""
        page = journey.open("/")
        for name in ("Add Apple crate to cart", "One Apple crate more", "One Apple crate more"):
            page.get_by_role("button", name=name).click()
            journey.settle()
        expect(badge(journey)).to_have_text("3")
        expect(page.get_by_text("3 in cart")).to_be_visible()
        page.get_by_role("button", name="One Apple crate less").click()
        expect(badge(journey)).to_have_text("2")
        page.get_by_role("button", name="Remove Apple crate").click()
        expect(badge(journey)).to_have_text("0")
        expect(content(journey).get_by_text("Your cart is empty.")).to_be_visible()
        journey.settle()
        assert len(journey.requests) == 5

    def test_quick_clicks_all_count(self, journey: Journey):
        """Five clicks before the first answer are five pieces."""
        page = journey.open("/")
        with journey.hold() as gate:
            for _ in range(5):
                page.get_by_role("button", name="Add Apple crate to cart").click()
            gate.wait_for(1)
        journey.wait_for_heard("nitro:action-complete", 5)
        expect(badge(journey)).to_have_text("5")
        expect(page.get_by_role("link", name="Order 5 pieces")).to_be_visible()

    def test_search_follows_the_typing(self, journey: Journey):
        """Focus and text stay while the shelf narrows; the cart is left alone."""
        page = journey.open("/")
        search = page.get_by_role("searchbox", name="Search products")
        search.press_sequentially("wool")
        expect(content(journey).get_by_role("status").filter(has_text="2 products")).to_be_visible()
        expect(search).to_be_focused()
        expect(search).to_have_value("wool")
        journey.settle()
        assert set(calls(journey)) == {"ProductShelf/search"}

    @pytest.mark.whole_browser
    def test_cart_is_there_on_the_next_page_and_after_going_back(self, journey: Journey):
        """An ordered cart is empty, also on a page that the browser had kept."""
        page = journey.open("/")
        page.get_by_role("button", name="Add Apple crate to cart").click()
        journey.follow(page.get_by_role("link", name="Order 1 piece"))
        expect(badge(journey)).to_have_text("1")
        page.get_by_label("Your name").fill("Ada")
        page.get_by_role("button", name="Place order").click()
        expect(badge(journey)).to_have_text("0")
        journey.go_back()
        expect(content(journey).get_by_text("Your cart is empty.")).to_be_visible()
        page.get_by_role("button", name="Add Apple crate to cart").click()
        expect(badge(journey)).to_have_text("1")


class TestCatalogue:
    """The catalogue's management."""

    def edit(self, journey: Journey, name: str) -> None:
        """Open a product in the editor, and forget how it got there."""
        journey.page.get_by_role("button", name=f"Edit {name}").click()
        expect(journey.page.get_by_label("Name")).to_have_value(name)
        journey.settle()
        journey.requests.clear()

    def test_saving_reloads_the_list_alone(self, journey: Journey):
        """One request saves, one reloads the list."""
        page = journey.open("/catalogue/")
        self.edit(journey, "Apple crate")
        page.get_by_label("Name").fill("Aardvark crate")
        page.get_by_label("Price").fill("26.5")
        page.get_by_role("button", name="Save").click()
        row = page.get_by_role("row", name="Aardvark crate")
        expect(row).to_contain_text("€26.50")
        journey.settle()
        assert calls(journey) == ["ProductEditor/save_product", "ProductList/refresh"]
        expect(page.get_by_label("Name")).to_have_value("Aardvark crate")
        assert Product.objects.get(name="Aardvark crate").price == Decimal("26.50")

    def test_deleting_reloads_list_and_statistics(self, journey: Journey):
        """One request deletes, one reloads both: the statistics ride with the list."""
        page = journey.open("/catalogue/")
        self.edit(journey, "Apple crate")
        page.once("dialog", lambda dialog: dialog.accept())
        page.get_by_role("button", name="Delete").click()
        expect(page.get_by_role("row", name="Apple crate")).to_have_count(0)
        expect(page.get_by_role("row", name="Storage 7")).to_be_visible()
        journey.settle()
        assert calls(journey) == ["ProductEditor/delete_product", "ProductList/refresh"]
        [deleted] = journey.heard("nitro:product-deleted")
        assert deleted.detail == {
            "component": "ProductEditor",
            "product_name": "Apple crate",
            "category": "storage",
        }
        expect(page.get_by_role("heading", name="New product")).to_be_visible()
        expect(page.get_by_label("Name")).to_have_value("")

    def test_a_question_answered_no_sends_nothing(self, journey: Journey):
        """The product stays."""
        page = journey.open("/catalogue/")
        self.edit(journey, "Apple crate")
        page.once("dialog", lambda dialog: dialog.dismiss())
        page.get_by_role("button", name="Delete").click()
        journey.settle()
        assert calls(journey) == []
        assert Product.objects.filter(name="Apple crate").exists()

    def test_wrong_input_is_marked_and_stays(self, journey: Journey):
        """A 422 shows what is wrong, keeps what was typed, and reloads nothing."""
        journey.allow("422")
        page = journey.open("/catalogue/")
        page.get_by_label("Price").fill("0")
        page.get_by_role("button", name="Create").click()
        expect(content(journey).get_by_text("Give the product a name.")).to_be_visible()
        expect(page.get_by_text("greater than or equal to 0.01")).to_be_visible()
        expect(page.get_by_label("Price")).to_have_value("0")
        page.get_by_label("Name").fill("Aardvark lamp")
        page.get_by_label("Price").fill("12")
        page.get_by_role("button", name="Create").click()
        expect(page.get_by_role("row", name="Aardvark lamp")).to_be_visible()
        [error] = journey.heard("nitro:error")
        assert (error.detail["action"], error.detail["status"]) == ("save_product", 422)

    def test_text_for_one_product_does_not_reach_another(self, journey: Journey):
        """Choosing another product drops what was typed and not saved, and moves the focus."""
        page = journey.open("/catalogue/")
        self.edit(journey, "Apple crate")
        page.get_by_label("Name").fill("Not saved")
        page.get_by_role("button", name="Edit Archer floor lamp").click()
        expect(page.get_by_label("Name")).to_have_value("Archer floor lamp")
        expect(page.get_by_label("Name")).to_be_focused()


class TestOrders:
    """Orders, and the chain on the events page."""

    def test_an_order_reloads_what_shows_it(self, journey: Journey):
        """Orders, inventory and revenue reload once each; the badge follows."""
        page = journey.open("/")
        page.get_by_role("button", name="Add Apple crate to cart").click()
        expect(badge(journey)).to_have_text("1")
        journey.open("/orders/")
        journey.requests.clear()
        pieces = page.locator("#inventory-pieces")
        before = int(pieces.inner_text().replace(",", ""))
        page.get_by_label("Product").select_option(label="Shoe bench, €145.00")
        page.get_by_label("Pieces").fill("2")
        page.get_by_role("button", name="Add", exact=True).click()
        expect(page.get_by_text("2 × Shoe bench")).to_be_visible()
        page.get_by_label("Your name").fill("Zoë")
        page.get_by_role("button", name="Place order").click()
        expect(page.locator(".order", has_text="Zoë")).to_contain_text("€314.00")
        expect(pieces).to_have_text(f"{before - 3:,}")
        expect(badge(journey)).to_have_text("0")
        expect(content(journey).get_by_text("Nothing chosen yet.")).to_be_visible()
        expect(page.get_by_label("Your name")).to_have_value("")
        journey.settle()
        assert calls(journey)[:2] == ["OrderCreator/add_line", "OrderCreator/create_order"]
        # The three are new with one request: two ride with the first.
        assert calls(journey)[2:] == ["OrderList/refresh"]
        [created] = journey.heard("nitro:order-created")
        order = Order.objects.get(customer="Zoë")
        assert created.detail == {
            "component": "OrderCreator",
            "order_id": order.pk,
            "total": 314.0,
        }
        [low] = journey.heard("nitro:inventory-low")
        assert low.detail["product_name"] == "Shoe bench"
        expect(page.locator(".line", has_text="Shoe bench")).to_contain_text("ordered just now")

    def test_a_page_script_carries_the_chain_on(self, journey: Journey):
        """Order, payment by a page script, and the list that shows the paid order."""
        page = journey.open("/events/")
        page.get_by_role("button", name="Order something").click()
        expect(page.locator(".order", has_text="A visitor")).to_contain_text("Paid")
        journey.settle()
        assert calls(journey) == [
            "OrderForm/submit_order",
            "PaymentProcessor/confirm_payment",
            "OrderList/refresh",
        ]
        names = [event.type for event in journey.heard()]
        assert names.index("nitro:order-created") < names.index("nitro:order-paid")


class TestEventsPage:
    """Sending, hearing and watching events."""

    def test_the_log_shows_what_was_heard(self, journey: Journey):
        """Each event is one line, the newest first, with its data."""
        page = journey.open("/events/")
        page.get_by_label("Text").fill("Grüße </script>")
        page.get_by_role("button", name="Send nitro:greeting").click()
        expect(page.get_by_text("1 event heard")).to_be_visible()
        expect(page.locator(".speech")).to_have_text("Grüße </script>")
        page.get_by_role("button", name="The same event twice").click()
        expect(page.get_by_text("3 events heard")).to_be_visible()
        journey.settle()
        logged = page.locator(".log-name").all_inner_texts()
        assert logged[::-1] == [event.type for event in journey.heard()]
        assert '{"text":"Grüße </script>"}' in page.locator(".log-data").all_inner_texts()
        page.get_by_role("button", name="Clear").click()
        expect(page.locator(".log-name")).to_have_count(0)

    def test_a_failure_leaves_the_page_and_the_next_click_works(self, journey: Journey):
        """An exception is one error event and a message; nothing is replaced."""
        journey.allow("500")
        page = journey.open("/events/")
        page.get_by_role("button", name="An action that fails").click()
        [error] = journey.wait_for_heard("nitro:error")
        assert error.detail["component"] == "EventSender"
        assert error.detail["action"] == "fail"
        assert error.detail["status"] == 500
        assert "always fails" not in error.detail["error"]
        page.get_by_role("button", name="Send nitro:greeting").click()
        expect(page.locator(".speech")).to_have_text("Hello, page!")


def test_a_purchase_by_keyboard(journey: Journey):
    """Search, add, count up and order without a mouse; the focus is never lost on the way."""
    page = journey.open("/")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to content")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    tab_to(journey, page.get_by_role("searchbox", name="Search products"))
    page.keyboard.type("pantry")
    page.keyboard.press("Enter")
    expect(content(journey).get_by_role("status").filter(has_text="1 product")).to_be_visible()
    add = page.get_by_role("button", name="Add Pantry jar, two litres to cart")
    tab_to(journey, add)
    page.keyboard.press("Space")
    expect(badge(journey)).to_have_text("1")
    expect(add).to_be_focused()
    more = page.get_by_role("button", name="One Pantry jar, two litres more")
    tab_to(journey, more)
    page.keyboard.press("Enter")
    expect(badge(journey)).to_have_text("2")
    expect(more).to_be_focused()
    tab_to(journey, page.get_by_role("link", name="Order 2 pieces"))
    page.keyboard.press("Enter")
    page.wait_for_url("**/orders/")
    tab_to(journey, page.get_by_label("Your name"))
    page.keyboard.type("Wilhelmina")
    page.keyboard.press("Enter")
    expect(page.locator(".order", has_text="Wilhelmina")).to_contain_text("€35.60")


@pytest.mark.modes("htmx4")
@pytest.mark.parametrize("path", PAGES)
def test_pages_fit_a_narrow_screen(journey: Journey, path: str):
    """At 320 pixels nothing has to be scrolled sideways to be read."""
    journey.page.set_viewport_size({"width": 320, "height": 640})
    page = journey.open(path)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
