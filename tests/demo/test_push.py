"""What is pushed in the demo: exports of one visitor, stock for everybody, announcements."""

import os
import subprocess
import sys
from collections.abc import Iterator
from io import StringIO
from threading import Event

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import connection
from playwright.sync_api import Browser, Locator, Page, expect
from pytest_django.live_server_helper import LiveServer

from demo.guide import exporting
from demo.guide.models import Export
from demo.settings import BASE_DIR
from demo.shop.models import Order, Product
from demo.shop.ordering import cancel_order, place_order
from nitro_htmx.push import channel
from nitro_htmx.push.engines import get_engine
from tests.browser.builds import Mode
from tests.browser.journey import Journey

pytestmark = [pytest.mark.modes("htmx4", "htmx2"), pytest.mark.pushed]


@pytest.fixture(autouse=True)
def sample_data(transactional_db: None) -> None:
    """Fill the shop."""
    call_command("load_sample_data", stdout=StringIO())


@pytest.fixture
def other(journey: Journey, browser: Browser, mode: Mode, site: LiveServer) -> Iterator[Journey]:
    """Another visitor, in a browser of their own."""
    context = browser.new_context()
    other = Journey(context, mode, site.url)
    yield other
    other.coverage.save()
    context.close()
    assert other.problems == []


@pytest.fixture
def worker(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Return what a background worker waits for before each step."""
    go = Event()
    monkeypatch.setattr(exporting, "pause", lambda: go.wait(60))
    yield go
    go.set()


def open_live(journey: Journey, path: str) -> None:
    """Open a page, and wait until it hears what is pushed."""
    journey.open(path)
    wait_until_live(journey)


def wait_until_live(journey: Journey) -> None:
    """Wait until the page hears what is pushed, and says so."""
    expect(journey.page.locator("[data-push-state=open]")).to_have_text("Live")


def component(page: Page) -> Locator:
    """Return the component of the exports. What it says may be spoken elsewhere as well."""
    return page.locator("[data-nitro-component=ProductExport]")


def writing(page: Page) -> Locator:
    """Return what it says of each export that is under way."""
    return component(page).get_by_text("The worker is writing")


def export(journey: Journey) -> None:
    """Ask for an export."""
    journey.page.get_by_role("button", name="Export", exact=False).first.click()
    journey.wait_for_heard("nitro:action-complete")


class TestExports:
    """They belong to one visitor, and none of it is lost."""

    def test_only_pages_of_the_visitor_hear_of_it(
        self, journey: Journey, other: Journey, worker: Event
    ):
        """All of them do, wherever in the shop they are."""
        open_live(journey, "/guide/notifications/")
        export(journey)
        expect(writing(journey.page)).to_be_visible()
        open_live(other, "/guide/notifications/")
        second = journey.context.new_page()
        second.goto(f"{journey.base_url}/catalogue/")
        expect(second.locator("[data-push-state=open]")).to_have_text("Live")
        worker.set()
        told = second.locator(".log-data", has_text="Your export is ready.")
        expect(told).to_have_count(1)  # its toast may have gone again
        expect(journey.page.get_by_role("link", name="Download CSV")).to_be_visible()
        channel("*").info("Fin")
        other.wait_for_heard("nitro:message")  # of all that came, this is the last
        assert [event.detail["text"] for event in other.heard("nitro:message")] == ["Fin"]
        assert other.heard("nitro:export-ready") == []
        expect(other.page.get_by_role("link", name="Download CSV")).to_have_count(0)

    def test_a_page_that_is_loaded_anew_goes_on(self, journey: Journey, worker: Event):
        """It shows how far the worker is, and hears that it is done."""
        open_live(journey, "/guide/notifications/")
        export(journey)
        expect(writing(journey.page)).to_be_visible()
        journey.page.reload()
        wait_until_live(journey)
        expect(writing(journey.page)).to_be_visible()
        worker.set()
        [ready] = journey.wait_for_heard("nitro:export-ready")
        assert ready.detail["download_url"] == Export.objects.get().download_url
        expect(journey.page.get_by_role("link", name="Download CSV")).to_be_visible()
        expect(writing(journey.page)).to_have_count(0)

    def test_a_worker_that_ends_while_nobody_looks_is_seen_later(
        self, journey: Journey, worker: Event
    ):
        """The database knows what no page has heard."""
        open_live(journey, "/guide/notifications/")
        export(journey)
        journey.page.goto("about:blank")
        worker.set()
        ready = Export.objects.filter(status=Export.Status.READY)
        journey.wait_until(ready.exists, "the file")
        page = journey.open("/guide/notifications/")
        expect(page.get_by_role("link", name="Download CSV")).to_be_visible()

    def test_two_exports_at_once(self, journey: Journey, worker: Event):
        """Each is told of once, and each can be downloaded."""
        open_live(journey, "/guide/notifications/")
        export(journey)
        export(journey)
        journey.wait_for_heard("nitro:action-complete", 2)
        expect(writing(journey.page)).to_have_count(2)
        worker.set()
        links = journey.page.get_by_role("link", name="Download CSV")
        expect(links).to_have_count(2)
        journey.wait_for_heard("nitro:message", 2)
        told = [event.detail["download_url"] for event in journey.heard("nitro:export-ready")]
        assert sorted(told) == sorted(export.download_url for export in Export.objects.all())
        assert {link.get_attribute("href") for link in links.all()} == set(told)
        # The one that became ready last stands out.
        primary = component(journey.page).locator("a.primary")
        expect(primary).to_have_attribute("href", told[-1])

    def test_one_that_fails_says_so_beside_one_that_does_not(
        self, journey: Journey, worker: Event, monkeypatch: pytest.MonkeyPatch
    ):
        """The visitor is told of both, also on another page."""
        open_live(journey, "/guide/notifications/")
        export(journey)
        good = Export.objects.get()
        write = exporting._write

        def fail(export: Export) -> Iterator[None]:
            if export.pk != good.pk:
                raise OSError("no space left")
            return write(export)

        monkeypatch.setattr(exporting, "_write", fail)
        export(journey)
        page = journey.page
        failed = component(page).get_by_text("The export failed.", exact=True)
        expect(failed).to_be_visible()
        expect(page.locator(".nitro-toast-text").first).to_have_text(
            "The export failed. Please try again."
        )
        worker.set()
        expect(page.get_by_role("link", name="Download CSV")).to_be_visible()
        expect(failed).to_be_visible()


def stock_on(page: Page, path: str) -> Locator:
    """Return where a page says how many Apple crates there are."""
    if path == "/":
        return page.locator(".card", has_text="Apple crate").locator(".card-price span")
    return page.get_by_role("row", name="Apple crate").locator("td.nitro-number").last


class TestStock:
    """It changes for everybody when somebody orders."""

    def test_rows_follow_in_two_windows(self, journey: Journey, other: Journey):
        """Both anonymous; each sees what the other orders, at once."""
        crate = Product.objects.get(name="Apple crate")
        for window in (journey, other):
            open_live(window, "/guide/live-rows/")
        stock = [window.page.locator(f"#stock-{crate.pk} td").nth(1) for window in (journey, other)]
        for window, left in ((journey, crate.stock - 1), (other, crate.stock - 2)):
            window.page.get_by_role("button", name="Order one Apple crate").click()
            for cell in stock:
                expect(cell).to_have_text(str(left))
        for window in (journey, other):
            window.wait_for_heard("nitro:message")
            window.settle()
            assert len(window.heard("nitro:message")) == 1  # each of its own order

    @pytest.mark.parametrize(
        "path", ["/", "/catalogue/", "/guide/live-rows/", "/admin/products/?q=apple+crate"]
    )
    def test_every_page_with_stock_follows(self, journey: Journey, path: str):
        """The shop, the catalogue and the Admin; also when an order is taken back."""
        crate = Product.objects.get(name="Apple crate")
        open_live(journey, path)
        stock = stock_on(journey.page, path)
        order = place_order("Ada", {crate.pk: crate.stock - 3})
        expect(stock).to_have_text("3 left" if path == "/" else "3")
        place_order("Bram", {crate.pk: 3})
        expect(stock).to_have_text("Sold out" if path == "/" else "0")
        cancel_order(order)
        if path == "/":
            expect(stock).to_have_count(0)  # there are enough
        else:
            expect(stock).to_have_text(str(crate.stock - 3))

    def test_an_order_reaches_the_orders_page(self, journey: Journey, other: Journey):
        """The list, the stock and the revenue, there and on the page that ordered."""
        open_live(journey, "/orders/")
        open_live(other, "/orders/")
        pieces = other.page.locator("#inventory-pieces")
        before = pieces.inner_text()
        crate = Product.objects.get(name="Apple crate")
        other.page.get_by_label("Your name").fill("Half a na")  # somebody is typing
        page = journey.page
        page.get_by_label("Product").select_option(str(crate.pk))
        page.get_by_role("button", name="Add", exact=True).click()
        expect(page.get_by_text("1 × Apple crate")).to_be_visible()
        page.get_by_label("Your name").fill("Ada")
        page.get_by_role("button", name="Place order").click()
        for window in (journey, other):
            expect(window.page.locator(".order", has_text="Ada").first).to_contain_text("€24.00")
        expect(pieces).not_to_have_text(before)
        expect(page.locator("#inventory-pieces")).to_have_text(pieces.inner_text())
        expect(other.page.get_by_label("Your name")).to_have_value("Half a na")

    def test_an_order_that_fails_says_nothing(self, journey: Journey):
        """Nothing leaves before the commit, and there is none."""
        crate, full = Product.objects.get(name="Apple crate"), 100_000
        before = len(get_engine().tail(1000).entries)
        with pytest.raises(ValidationError, match="only"):
            place_order("Ada", {Product.objects.get(name="Seed tin").pk: 1, crate.pk: full})
        assert Order.objects.filter(customer="Ada", lines__product=crate).count() == 0
        assert len(get_engine().tail(1000).entries) == before


def test_an_announcement_from_a_terminal_is_on_every_page(journey: Journey, other: Journey):
    """``manage.py announce`` runs in another process, and knows no page."""
    open_live(journey, "/")
    open_live(other, "/guide/live-rows/")
    text = "We close at six. <b>Really</b>"
    database = str(connection.settings_dict["NAME"])
    demo = {"DJANGO_SETTINGS_MODULE": "demo.settings", "DEMO_DB": database}
    said = subprocess.run(
        [sys.executable, "-W", "error", "demo/manage.py", "announce", text],
        cwd=BASE_DIR,
        env={**os.environ, **demo},
        check=True,
        capture_output=True,
        text=True,
    )
    assert said.stdout == "Said to every open page.\n"
    for window in (journey, other):
        [message] = window.wait_for_heard("nitro:message")
        assert message.detail == {"component": None, "level": "info", "text": text}
