"""The guide to events in Chromium, Firefox and WebKit: what each section shows, and what is heard.

``test_guide.py`` looks closer, in Chromium.
"""

from io import StringIO
from threading import Event
from typing import Any

import pytest
from django.core.management import call_command
from django.template.defaultfilters import filesizeformat

from demo.guide import exporting
from demo.guide.models import Export, Payment, TrackedEvent
from demo.shop.models import Order, Product
from tests.browser.tabs.tab import Tab

pytestmark = pytest.mark.modes("htmx4", "htmx2")


@pytest.fixture(autouse=True)
def sample_data(transactional_db: None) -> None:
    """Fill the shop."""
    call_command("load_sample_data", stdout=StringIO())


def names(tab: Tab) -> list[str]:
    """Return the names of what was heard once all is quiet, without the prefix."""
    tab.settle()
    return [type_.removeprefix("nitro:") for type_, _detail in tab.heard()]


def details(tab: Tab, name: str) -> list[dict[str, Any]]:
    """Return the details of the events of this name, without their component."""
    return [{**detail, "component": None} for _type, detail in tab.heard(f"nitro:{name}")]


def number_of(component: str, key: str | None = None) -> str:
    """Return the selector of the large number in a component."""
    keyed = f'[data-nitro-key="{key}"]' if key else ""
    return f'[data-nitro-component="{component}"]{keyed} .big-number'


def test_emitting_and_refreshing(tab: Tab):
    """A name gets the prefix once; refreshes reach all clocks, or one by its key."""
    tab.open("/guide/emitting/")
    tab.click('button=emit("parcel-sent")')
    tab.wait_for_text(number_of("PostOffice"), "1")
    tab.click('button=emit("nitro:custom")')
    tab.wait_for_text(number_of("PostOffice"), "2")
    assert names(tab) == ["parcel-sent", "action-complete", "custom", "action-complete"]
    tab.open("/guide/refreshing/")
    tab.click("button=All, by name")
    for key in ("lisbon", "nairobi", "osaka"):
        tab.wait_for_text(number_of("WorldClock", key), "1")
    tab.click("button=Nairobi, by key")
    tab.wait_for_text(number_of("WorldClock", "nairobi"), "2")
    assert names(tab) == ["refresh-worldclock", "action-complete"] * 2
    assert tab.text(number_of("WorldClock", "osaka")) == "1"


def test_listening_and_a_badge_everywhere(tab: Tab):
    """Scripts of the page hear the cart, and ask a component for a refresh."""
    tab.open("/guide/listening/")
    tab.click("button=Add Apple crate to cart")
    tab.wait_until(
        "() => document.querySelector('#cart-detail').textContent.includes('Apple crate')"
    )
    tab.click("button=Send it from the script")
    tab.wait_for_text("#shelf-detail", "ProductShelf refreshes itself")
    assert names(tab) == ["cart-updated", "message", "action-complete", "refresh-productshelf"]
    assert tab.witness.paths == ["ShoppingCart/add_to_cart", "ProductShelf/refresh"]
    tab.open("/guide/cart-badge/")
    tab.click("button=Add Apple crate to cart 1 in cart")
    tab.wait_until(
        "() => [...document.querySelectorAll('.cart-badge')].map((b) => b.textContent) == '2,2,2'"
    )


def test_built_in_events(tab: Tab):
    """A message, a success and a failure."""
    tab.allow("500")
    tab.open("/guide/built-in/")
    tab.click("button=Save")
    tab.wait_for_text(number_of("NoteKeeper"), "1")
    tab.click("button=Fail")
    [error] = tab.wait_for_heard("nitro:error")
    assert names(tab) == ["message", "action-complete", "error"]
    assert (error["component"], error["action"], error["status"]) == ("NoteKeeper", "lose", 500)


def test_workflow_of_several_components(tab: Tab):
    """A deletion reloads list and statistics, and reaches the analytics endpoint."""
    crate = Product.objects.get(name="Apple crate")
    tab.open("/guide/workflow/")
    tab.click("button=Edit Apple crate")
    tab.wait_for_value("field=Name", "Apple crate")
    tab.settle()
    before = len(tab.heard())
    with tab.question(accept=True):
        tab.click("button=Delete")
    tab.wait_for_text("#deleted", "Product Apple crate was deleted")
    tab.wait_until("(id) => !document.querySelector(id)", f"#row-{crate.pk}")
    tab.wait_for(".tracked-data")
    assert names(tab)[before:][:5] == [
        "product-deleted",
        "refresh-productlist",
        "refresh-categorystats",
        "message",
        "action-complete",
    ]
    assert TrackedEvent.objects.get().name == "product_deleted"


@pytest.mark.pushed
def test_notifications_of_a_worker(tab: Tab, monkeypatch: pytest.MonkeyPatch):
    """The page asks for nothing while the worker is busy, and hears once that it is done."""
    go = Event()
    monkeypatch.setattr(exporting, "pause", lambda: go.wait(60))
    tab.open("/guide/notifications/")
    tab.click("button=Export")
    tab.wait_for_heard("nitro:action-complete")
    go.set()
    [ready] = tab.wait_for_heard("nitro:export-ready")
    export = Export.objects.get()
    assert ready["download_url"] == f"/exports/{export.pk}.csv"
    assert ready["file_size"] == filesizeformat(export.size_bytes)
    tab.wait_for_heard("nitro:message")
    told = [name for name in names(tab) if name in ("export-ready", "message")]
    assert told == ["export-ready", "message"]
    tab.wait_for(f"a[href='{ready['download_url']}']")


def test_analytics(tab: Tab):
    """Each action of the visitor reaches the endpoint, with its value."""
    tab.open("/guide/analytics/")
    tab.click("button=Buy a ticket")
    tab.wait_for_text(number_of("TicketDesk"), "1")
    tab.wait_until("() => document.querySelectorAll('.tracked-data').length === 1")
    tab.click("button=Give one back")
    tab.wait_until("() => document.querySelectorAll('.tracked-data').length === 2")
    stored = [(row.name, row.data["value"]) for row in TrackedEvent.objects.order_by("pk")]
    assert stored == [("purchase", 99.99), ("refund", -99.99)]
    assert names(tab) == ["user-action", "action-complete", "action-complete"] * 2


def test_coordinating_components(tab: Tab):
    """An order reloads three components, and its event carries number and total."""
    tab.open("/guide/coordination/")
    tab.evaluate(
        """() => {
            const select = document.querySelector("[data-nitro-component=OrderCreator] select");
            const options = [...select.options];
            select.value = options.find((one) => one.text.includes("Apple crate")).value;
        }"""
    )
    tab.click("button=Add")
    tab.wait_until("() => document.body.textContent.includes('1 × Apple crate')")
    tab.fill("field=Your name", "Ada")
    tab.settle()
    before, asked = len(tab.heard()), len(tab.witness.paths)
    tab.click("button=Place order")
    [created] = tab.wait_for_heard("nitro:order-created")
    order = Order.objects.get(customer="Ada")
    assert (created["order_id"], created["total"]) == (order.pk, 24)
    tab.wait_for_text("#order-heard", f"Order {order.pk} came to €24.00")
    assert names(tab)[before:] == [
        "refresh-orderlist",
        "refresh-inventorystatus",
        "refresh-revenuechart",
        "order-created",
        "message",
        "action-complete",
    ]
    # The three are new with one request: two ride with the first.
    assert tab.witness.paths[asked:] == ["OrderCreator/create_order", "OrderList/refresh"]


def test_names_and_loops(tab: Tab):
    """A typed event carries its fields; mirrors that refresh each other stop."""
    Product.objects.filter(name="Apple crate").update(stock=14)
    tab.open("/guide/names-and-context/")
    tab.click("button=Sell five")
    tab.wait_for_text("#low-heard", "Apple crate: 9 left, fewer than 10")
    tab.wait_for_text("[data-nitro-component=ReorderList] .line", "1 × Apple crate")
    assert details(tab, "inventory-low")[0]["current_stock"] == 9
    asked = len(tab.witness.paths)
    tab.open("/guide/loops/")
    tab.click("[data-nitro-component=LeftMirror] button")
    tab.wait_for_text(number_of("RightMirror"), "1")
    assert names(tab) == ["refresh-rightmirror", "action-complete", "refresh-leftmirror"]
    assert tab.witness.paths[asked:] == ["LeftMirror/reflect", "RightMirror/refresh"]


def test_a_chain_over_a_page_script(tab: Tab):
    """Order, payment by the script, confirmation."""
    tab.open("/guide/chain/")
    tab.evaluate("() => { document.querySelector('[data-card]').value = 'good'; }")
    tab.click("button=Order something")
    tab.wait_for_heard("nitro:order-paid")
    order = Order.objects.get(customer="A visitor of the guide")
    tab.wait_for_text("[data-payment-result]", f"Order #{order.pk} is paid.")
    assert names(tab) == [
        "order-created",
        "action-complete",
        "order-paid",
        "refresh-orderlist",
        "action-complete",
    ]
    assert details(tab, "order-paid") == [
        {"component": None, "order_id": order.pk, "payment_id": Payment.objects.get().pk}
    ]
