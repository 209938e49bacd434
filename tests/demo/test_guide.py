"""The guide to events: each section in a real browser, by what it shows and what window heard."""

import json
from io import StringIO
from threading import Event
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.core.management import call_command
from django.template.defaultfilters import filesizeformat
from playwright.sync_api import Page, expect

from demo.guide import exporting
from demo.guide.models import Export, Payment, TrackedEvent
from demo.guide.sections import SECTIONS
from demo.shop.models import Order, Product
from tests.browser.journey import Journey

pytestmark = [pytest.mark.modes("htmx4", "htmx2"), pytest.mark.everywhere]

# A stand-in for the system's notifications, which a browser without a screen has not.
NOTIFICATION = """
window.Notification = class extends EventTarget {
  static permission = 'default';
  static shown = [];
  static async requestPermission() {
    return (this.permission = 'granted');
  }
  constructor(title, { body }) {
    super();
    Notification.shown.push([title, body]);
  }
};
"""


@pytest.fixture(autouse=True)
def sample_data(transactional_db: None) -> None:
    """Fill the shop."""
    call_command("load_sample_data", stdout=StringIO())


def heard(journey: Journey, *types: str) -> list[tuple[str, Any]]:
    """Return what window heard once all is quiet, in order: all of it, or only ``types``."""
    journey.settle()
    return [(event.type, event.detail) for event in journey.heard(*types)]


def complete(component: str, action: str, **state: object) -> tuple[str, dict[str, object]]:
    """Return the event that ends an action."""
    detail: dict[str, object] = {"component": component, "action": action, "state": state}
    return "nitro:action-complete", detail


def message(component: str | None, level: str, text: str) -> tuple[str, dict[str, object]]:
    """Return the event of a message."""
    return "nitro:message", {"component": component, "level": level, "text": text}


def calls(journey: Journey) -> list[str]:
    """Return what the page asked the server for, as ``Component/action``."""
    paths = [urlsplit(request.url).path for request in journey.requests]
    return [path.removeprefix("/nitro/").removesuffix("/") for path in paths]


def click(page: Page, name: str) -> None:
    """Click the button of this name."""
    page.get_by_role("button", name=name, exact=True).click()


def figure(page: Page, component: str, key: str | None = None) -> Any:
    """Return a wait for the large number in a component."""
    root = f'[data-nitro-component="{component}"]' + (f'[data-nitro-key="{key}"]' if key else "")
    return expect(page.locator(f"{root} .big-number"))


def tracked_after(journey: Journey, count: int) -> list[tuple[str, dict[str, Any]]]:
    """Return what the endpoint has stored once the report shows it, the oldest first."""
    report = journey.page.locator("[data-nitro-component=AnalyticsReport]")
    expect(report.locator(".line")).to_have_count(count)
    return [(row.name, row.data) for row in TrackedEvent.objects.order_by("pk")]


def test_every_section_shows_its_source(journey: Journey):
    """The contents lead to all pages; each shows its source as text and loads without an error."""
    page = journey.open("/guide/")
    expect(page.locator(".contents a")).to_have_text([section.title for section in SECTIONS])
    for section in SECTIONS:
        page = journey.open(f"/guide/{section.slug}/")
        expect(page.locator("h1")).to_have_text(section.title)
        titles = page.locator(".source summary").all_inner_texts()
        assert titles == [*section.components, *section.scripts]
        texts = page.locator(".source code code, .source pre code").all_text_contents()
        assert texts == [source.text for source in section.sources]
        for name, text in zip(section.components, texts, strict=False):
            assert f"\nclass {name}(" in text


def test_emitting_custom_events(journey: Journey):
    """A name gets the prefix; one that has it keeps it."""
    page = journey.open("/guide/emitting/")
    click(page, 'emit("parcel-sent")')
    figure(page, "PostOffice").to_have_text("1")
    click(page, 'emit("nitro:custom")')
    figure(page, "PostOffice").to_have_text("2")
    assert heard(journey) == [
        ("nitro:parcel-sent", {"component": "PostOffice", "number": 1}),
        complete("PostOffice", "send_parcel", sent=1),
        ("nitro:custom", {"component": "PostOffice", "number": 2}),
        complete("PostOffice", "send_custom", sent=2),
    ]
    expect(page.locator(".log-name")).to_have_text(
        ["nitro:action-complete", "nitro:custom", "nitro:action-complete", "nitro:parcel-sent"]
    )


def test_refreshing_other_components(journey: Journey):
    """By name and by class all clocks are refreshed, by key one."""
    page = journey.open("/guide/refreshing/")
    counts = {"lisbon": 0, "nairobi": 0, "osaka": 0}
    for button, reached in [
        ("All, by name", ["lisbon", "nairobi", "osaka"]),
        ("All, by class", ["lisbon", "nairobi", "osaka"]),
        ("Nairobi, by key", ["nairobi"]),
    ]:
        click(page, button)
        for key in reached:
            counts[key] += 1
        for key, count in counts.items():
            figure(page, "WorldClock", key).to_have_text(str(count))
    refresh = "nitro:refresh-worldclock"
    assert heard(journey) == [
        (refresh, {"component": "ClockMaker"}),
        complete("ClockMaker", "by_name"),
        (refresh, {"component": "ClockMaker"}),
        complete("ClockMaker", "by_class"),
        (refresh, {"component": "ClockMaker", "key": "nairobi"}),
        complete("ClockMaker", "one_by_key"),
    ]
    # Those that hear the same ask together.
    assert calls(journey).count("WorldClock/refresh") == 3


def test_one_request(journey: Journey):
    """With riding one request whatever the number; without, one more for each badge."""
    journey.stop_the_clock()
    page = journey.open("/guide/one-request/")
    badges = page.locator(".wall-badge strong")
    requests = expect(page.locator("[data-log-requests]"))
    click(page, "Let one in")
    expect(badges).to_have_text(["1"] * 10)
    requests.to_have_text("1 request")
    click(page, "50")
    expect(badges).to_have_count(50)
    click(page, "Let one in")
    expect(badges).to_have_text(["2"] * 50)
    journey.settle()
    assert calls(journey) == ["Door/enter", "VisitorHall/show", "Door/enter"]
    click(page, "10")
    page.get_by_role("switch", name="Badges ride along").click()
    expect(badges).to_have_text(["0"] * 10)
    click(page, "Let one in")
    expect(badges).to_have_text(["3"] * 10)
    requests.to_have_text("11 requests")


def test_listening_in_javascript(journey: Journey):
    """The script shows the event's detail, and sends an event that a component hears."""
    page = journey.open("/guide/listening/")
    crate = Product.objects.get(name="Apple crate")
    click(page, "Add Apple crate to cart")
    detail = {
        "component": "ShoppingCart",
        "item_count": 1,
        "product_id": crate.pk,
        "product_name": "Apple crate",
    }
    expect(page.locator("#cart-detail")).to_have_text(json.dumps(detail, indent=2))
    click(page, "Send it from the script")
    expect(page.locator("#shelf-detail")).to_have_text("ProductShelf refreshes itself")
    item = {"id": crate.pk, "name": "Apple crate", "price": "24.00", "quantity": 1}
    assert heard(journey) == [
        ("nitro:cart-updated", detail),
        message("ShoppingCart", "success", "Added Apple crate to cart"),
        complete("ShoppingCart", "add_to_cart", items=[item]),
        ("nitro:refresh-productshelf", None),
    ]
    assert calls(journey) == ["ShoppingCart/add_to_cart", "ProductShelf/refresh"]


def test_built_in_events(journey: Journey):
    """A message, a success and a failure have exactly the documented details."""
    journey.allow("500")
    page = journey.open("/guide/built-in/")
    click(page, "Save")
    figure(page, "NoteKeeper").to_have_text("1")
    expect(page.locator("#last-action-complete")).to_contain_text('"saved": 1')
    click(page, "Fail")
    expect(page.locator("#last-error")).to_contain_text('"status": 500')
    [*succeeded, (failure, error)] = heard(journey)
    assert succeeded == [
        message("NoteKeeper", "success", "Operation completed!"),
        complete("NoteKeeper", "save", saved=1),
    ]
    text = error.pop("error")
    assert (failure, error) == (
        "nitro:error",
        {"component": "NoteKeeper", "action": "lose", "status": 500},
    )
    assert text
    assert "hunter2" not in page.content().split('class="sources"')[0]
    figure(page, "NoteKeeper").to_have_text("1")
    for name, (_, shown) in zip(["message", "action-complete"], succeeded, strict=True):
        expect(page.locator(f"#last-{name}")).to_have_text(json.dumps(shown, indent=2))


def test_workflow_of_several_components(journey: Journey):
    """A deletion reloads list and statistics, and reaches the analytics endpoint."""
    page = journey.open("/guide/workflow/")
    page.on("dialog", lambda dialog: dialog.accept())
    crate = Product.objects.get(name="Apple crate")
    click(page, "Edit Apple crate")
    expect(page.get_by_label("Name", exact=True)).to_have_value("Apple crate")
    journey.settle()
    before = len(journey.heard())
    click(page, "Delete")
    expect(page.locator("#deleted")).to_have_text("Product Apple crate was deleted")
    expect(page.locator("#reloading")).to_have_text("ProductEditor asked ProductList to reload")
    [(name, data)] = tracked_after(journey, 1)
    data.pop("timestamp")
    assert (name, data) == (
        "product_deleted",
        {"product_name": "Apple crate", "category": crate.category_id},
    )
    expect(page.locator(".tracked-data")).to_contain_text("product_name: Apple crate")
    expect(page.locator(f"#row-{crate.pk}")).to_have_count(0)
    deletion = heard(journey)[before:]
    assert deletion[:4] == [
        (
            "nitro:product-deleted",
            {
                "component": "ProductEditor",
                "product_name": "Apple crate",
                "category": crate.category_id,
            },
        ),
        ("nitro:refresh-productlist", {"component": "ProductEditor"}),
        ("nitro:refresh-categorystats", {"component": "ProductEditor"}),
        message("ProductEditor", "success", "Deleted Apple crate"),
    ]
    assert [(name, detail["component"]) for name, detail in deletion[4:]] == [
        ("nitro:action-complete", "ProductEditor"),
        ("nitro:action-complete", "AnalyticsReport"),
    ]
    # The statistics ride with the list; the page script asks for the report.
    assert sorted(calls(journey)[-2:]) == ["AnalyticsReport/refresh", "ProductList/refresh"]


def test_cart_badge_everywhere(journey: Journey):
    """All three badges follow the cart."""
    page = journey.open("/guide/cart-badge/")
    badges = page.locator(".cart-badge")
    expect(badges).to_have_text(["0", "0", "0"])
    click(page, "Add Apple crate to cart")
    expect(badges).to_have_text(["1", "1", "1"])
    click(page, "One Apple crate more")
    expect(badges).to_have_text(["2", "2", "2"])
    crate = Product.objects.get(name="Apple crate")
    detail = {"component": "ShoppingCart", "product_id": crate.pk, "product_name": "Apple crate"}
    assert heard(journey, "nitro:cart-updated") == [
        ("nitro:cart-updated", {**detail, "item_count": 1}),
        ("nitro:cart-updated", {**detail, "item_count": 2}),
    ]
    click(page, "Remove Apple crate")
    expect(badges).to_have_text(["0", "0", "0"])


@pytest.fixture
def worker(monkeypatch: pytest.MonkeyPatch) -> Event:
    """Return what a background worker waits for before each step."""
    go = Event()
    monkeypatch.setattr(exporting, "pause", lambda: go.wait(60))
    return go


@pytest.mark.pushed
class TestNotifications:
    """The export in the background. ``test_push.py`` has more of it."""

    @pytest.mark.parametrize("is_allowed", [True, False])
    def test_the_page_learns_when_the_worker_is_done(
        self, journey: Journey, worker: Event, is_allowed: bool
    ):
        """It never polls, and gets one event and a link to the file."""
        journey.page.add_init_script(NOTIFICATION)
        page = journey.open("/guide/notifications/")
        if is_allowed:
            click(page, "Allow notifications")
            expect(page.locator("#notification-state")).to_have_text("Notifications are allowed.")
            expect(page.locator("#allow-notifications")).to_be_hidden()
        click(page, "Export")
        component = page.locator("[data-nitro-component=ProductExport]")
        expect(component.get_by_text("The worker is writing")).to_be_visible()
        # The answer came before the file: somebody else writes that.
        export = Export.objects.get()
        assert export.status == Export.Status.RUNNING
        [(name, detail)] = heard(journey, "nitro:action-complete")
        assert (name, detail["action"]) == ("nitro:action-complete", "process_export")
        assert calls(journey) == ["ProductExport/process_export"]

        worker.set()
        link = page.get_by_role("link", name="Download CSV")
        expect(link).to_be_visible()
        export.refresh_from_db()
        url, size = f"/exports/{export.pk}.csv", filesizeformat(export.size_bytes)
        journey.wait_for_heard("nitro:message")
        assert heard(journey, "nitro:export-ready", "nitro:message") == [
            ("nitro:export-ready", {"component": None, "download_url": url, "file_size": size}),
            message(None, "success", "Your export is ready."),
        ]
        shown = page.evaluate("Notification.shown")
        assert shown == ([["Export Ready", f"Download ready ({size})"]] if is_allowed else [])

        with page.expect_download() as download:
            link.click()
        assert download.value.suggested_filename == "products.csv"
        lines = download.value.path().read_text(encoding="utf-8").splitlines()
        assert lines[0] == "id,name,category,price,stock"
        assert len(lines) == 1 + Product.objects.count()

    def test_a_worker_that_fails_is_reported(
        self, journey: Journey, monkeypatch: pytest.MonkeyPatch
    ):
        """The visitor is told."""

        def fail() -> None:
            raise OSError("no space left")

        monkeypatch.setattr(exporting, "pause", fail)
        page = journey.open("/guide/notifications/")
        click(page, "Export")
        export = page.get_by_role("region", name="Export of all products")
        expect(export.get_by_text("The export failed.", exact=True)).to_be_visible()
        journey.wait_for_heard("nitro:message")
        assert heard(journey, "nitro:export-ready", "nitro:message") == [
            message(None, "error", "The export failed. Please try again.")
        ]


def test_analytics(journey: Journey):
    """Each action of the visitor reaches the endpoint, with its value."""
    page = journey.open("/guide/analytics/")
    click(page, "Buy a ticket")
    figure(page, "TicketDesk").to_have_text("1")
    tracked_after(journey, 1)
    click(page, "Give one back")
    stored = tracked_after(journey, 2)
    for _, data in stored:
        data.pop("timestamp")
    assert stored == [("purchase", {"value": 99.99}), ("refund", {"value": -99.99})]
    action = {"component": "TicketDesk"}
    assert heard(journey) == [
        ("nitro:user-action", {**action, "action_type": "purchase", "value": 99.99}),
        complete("TicketDesk", "buy", tickets=1),
        complete("AnalyticsReport", "refresh", shown=5),
        ("nitro:user-action", {**action, "action_type": "refund", "value": -99.99}),
        complete("TicketDesk", "give_back", tickets=0),
        complete("AnalyticsReport", "refresh", shown=5),
    ]


def test_coordinating_components(journey: Journey):
    """An order reloads three components, and its event carries number and total."""
    page = journey.open("/guide/coordination/")
    crate = Product.objects.get(name="Apple crate")
    page.get_by_label("Product").select_option(str(crate.pk))
    click(page, "Add")
    expect(page.get_by_text("1 × Apple crate")).to_be_visible()
    page.get_by_label("Your name").fill("Ada")
    journey.settle()
    before = len(journey.heard())
    click(page, "Place order")
    expect(page.locator(".order", has_text="Ada")).to_contain_text("€24.00")
    order = Order.objects.get(customer="Ada")
    expect(page.locator("#order-heard")).to_have_text(f"Order {order.pk} came to €24.00")
    sender = {"component": "OrderCreator"}
    assert heard(journey)[before:] == [
        ("nitro:refresh-orderlist", sender),
        ("nitro:refresh-inventorystatus", sender),
        ("nitro:refresh-revenuechart", sender),
        ("nitro:order-created", {**sender, "order_id": order.pk, "total": 24}),
        message("OrderCreator", "success", f"Order {order.pk} placed"),
        complete("OrderCreator", "create_order", customer="", quantities={}),
    ]
    # The three are new with one request: two ride with the first.
    assert calls(journey)[-2:] == ["OrderCreator/create_order", "OrderList/refresh"]


def test_descriptive_names_and_useful_context(journey: Journey):
    """The typed event carries all fields to the script and, as an object, to the listener."""
    Product.objects.filter(name="Apple crate").update(stock=14)
    page = journey.open("/guide/names-and-context/")
    click(page, "Sell five")
    figure(page, "SalesCounter").to_have_text("9")
    expect(page.locator("#low-heard")).to_have_text("Apple crate: 9 left, fewer than 10")
    expect(page.locator("[data-nitro-component=ReorderList] .line")).to_have_text("1 × Apple crate")
    crate = Product.objects.get(name="Apple crate")
    assert heard(journey) == [
        (
            "nitro:inventory-low",
            {
                "component": "SalesCounter",
                "product_id": crate.pk,
                "product_name": "Apple crate",
                "current_stock": 9,
                "threshold": 10,
            },
        ),
        complete("SalesCounter", "sell_five", product_id=crate.pk),
    ]
    # The class declares what it sends, so the list rides from the first click on.
    assert calls(journey) == ["SalesCounter/sell_five"]


def test_loops_stop(journey: Journey):
    """Each mirror refreshes the other; the chain ends where it would come round."""
    page = journey.open("/guide/loops/")
    warnings: list[str] = []
    page.on("console", lambda said: warnings.append(said.text) if said.type == "warning" else None)
    page.get_by_role("button", name="Refresh the other mirror").first.click()
    figure(page, "RightMirror").to_have_text("1")
    assert heard(journey) == [
        ("nitro:refresh-rightmirror", {"component": "LeftMirror"}),
        complete("LeftMirror", "reflect", refreshes=0),
        ("nitro:refresh-leftmirror", {"component": "RightMirror"}),
    ]
    figure(page, "LeftMirror").to_have_text("0")
    assert calls(journey) == ["LeftMirror/reflect", "RightMirror/refresh"]
    [warning] = warnings
    assert "nitro-leftmirror-1 > nitro-rightmirror-1 > nitro-leftmirror-1" in warning


def test_documented_events(journey: Journey):
    """The page shows what the command writes, in each format."""
    page = journey.open("/guide/documented-events/")
    catalogue = page.locator("pre.catalogue")
    for form in ("table", "mermaid", "json", "typescript"):
        click(page, form)
        expect(page.get_by_role("button", name=form, exact=True)).to_have_attribute(
            "aria-pressed", "true"
        )
        written = StringIO()
        call_command("nitro_events", "--app", "guide", "--format", form, stdout=written)
        assert catalogue.text_content() == written.getvalue()
        assert "export-ready" in written.getvalue()
    click(page, "table")
    expect(catalogue).to_contain_text("current_stock: int")
    expect(catalogue).to_contain_text("ReorderList.note()")
    assert heard(journey) == [
        complete("EventCatalogue", "show", format=form)
        for form in ("table", "mermaid", "json", "typescript", "table")
    ]


class TestChain:
    """Order, payment by the page script, confirmation."""

    def order(self, journey: Journey, card: str) -> tuple[Page, Order]:
        """Order with this card, and return the page and the order."""
        page = journey.open("/guide/chain/")
        page.locator("[data-card]").select_option(card)
        click(page, "Order something")
        journey.wait_for_heard("nitro:order-created")
        return page, Order.objects.get(customer="A visitor of the guide")

    def test_an_accepted_payment_ends_the_chain(self, journey: Journey):
        """The order is paid, and the list shows it."""
        page, order = self.order(journey, "good")
        result = page.locator("[data-payment-result]")
        expect(result).to_have_text(f"Order #{order.pk} is paid.")
        expect(page.locator(f"#order-{order.pk}")).to_contain_text("Paid")
        payment = Payment.objects.get()
        state = {"order_id": order.pk, "payment_id": payment.pk}
        assert heard(journey) == [
            ("nitro:order-created", {"component": "OrderForm", "order_id": order.pk}),
            complete("OrderForm", "submit_order", order_id=order.pk),
            ("nitro:order-paid", {"component": "PaymentProcessor", **state}),
            ("nitro:refresh-orderlist", {"component": "PaymentProcessor"}),
            complete("PaymentProcessor", "confirm_payment", **state),
        ]
        assert calls(journey) == [
            "OrderForm/submit_order",
            "PaymentProcessor/confirm_payment",
            "OrderList/refresh",
        ]

    def test_a_declined_payment_is_shown(self, journey: Journey):
        """The promise of the call is rejected, the page says why, and the list shows the order."""
        journey.allow("422")
        page, order = self.order(journey, "declined")
        step = page.locator("[data-nitro-component=PaymentProcessor]")
        expect(step).to_contain_text("The card was declined.")
        result = page.locator("[data-payment-result]")
        expect(result).to_contain_text(f"Order #{order.pk} is not paid.")
        expect(page.locator(f"#order-{order.pk}")).not_to_contain_text("Paid")
        expect(page.locator(f"#order-{order.pk}")).to_contain_text("New")
        [*placed, (name, error), refresh] = heard(journey)
        assert placed == [
            ("nitro:order-created", {"component": "OrderForm", "order_id": order.pk}),
            complete("OrderForm", "submit_order", order_id=order.pk),
        ]
        assert refresh == ("nitro:refresh-orderlist", None)
        assert calls(journey)[-1] == "OrderList/refresh"
        assert name == "nitro:error"
        assert error == {
            "component": "PaymentProcessor",
            "action": "confirm_payment",
            "error": error["error"],
            "status": 422,
        }
        expect(result).to_have_text(f"Order #{order.pk} is not paid. {error['error']}")
        order.refresh_from_db()
        assert order.status == Order.Status.NEW


@pytest.mark.modes("htmx4")
def test_sections_fit_a_narrow_screen(journey: Journey):
    """At 320 pixels nothing has to be scrolled sideways to be read."""
    journey.page.set_viewport_size({"width": 320, "height": 640})
    for section in SECTIONS:
        page = journey.open(f"/guide/{section.slug}/")
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, section.slug


def test_clicks_count_once_through_a_tunnel(journey: Journey):
    """Every second request is lost: clicks, rows and events come out even."""
    page = journey.open("/guide/tunnel/")
    journey.allow("status of 50[24]|Status Error Code 50[24]")
    page.get_by_label("Lose every second request").check()
    for _ in range(4):
        page.get_by_role("button", name="Enter", exact=True).click()
    events = journey.wait_for_heard("nitro:passed", 4)
    assert [event.detail["passages"] for event in events] == [1, 2, 3, 4]
    journey.settle()
    expect(page.locator(".big-number")).to_have_text("4")
    for name, number in (("clicks", "4"), ("requests", "8"), ("events", "4")):
        expect(page.locator(f"#tunnel-{name}")).to_have_text(number)
    statuses = [request.response().status for request in journey.requests]  # type: ignore[union-attr]  # it has come
    assert sorted(statuses) == [200] * 4 + [502] * 2 + [504] * 2
    assert heard(journey, "nitro:error") == []
    page.get_by_label("Lose every second request").uncheck()
    page.get_by_role("button", name="Enter", exact=True).click()
    expect(page.locator(".big-number")).to_have_text("5")
    assert len(journey.requests) == 9


def test_clicks_wait_offline(journey: Journey):
    """The page says so, and sends them when it is back."""
    page = journey.open("/guide/tunnel/")
    journey.allow("ERR_INTERNET_DISCONNECTED|Failed to fetch")
    journey.context.set_offline(True)
    note = page.locator("#offline-note")
    expect(note).to_contain_text("You are offline.")
    for _ in range(2):
        page.get_by_role("button", name="Enter", exact=True).click()
    journey.context.set_offline(False)
    expect(page.locator(".big-number")).to_have_text("2")
    expect(note).to_have_text("You are online again.")
