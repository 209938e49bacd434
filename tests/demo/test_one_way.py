"""What all pages of the demo do in one way: numbers, money, dates, searching and sorting."""

import re
from decimal import Decimal
from io import StringIO

import pytest
from bs4 import BeautifulSoup, Tag
from django.contrib.auth.models import User
from django.core.management import call_command
from django.db import transaction
from django.test import Client
from pytest_django import DjangoDbBlocker

from demo.shop.models import Order, Product
from tests.demo.test_demo import PAGES

DAY = r"\d{1,2} [A-Z][a-z]{2} \d{4}"
SHORT_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
MONTHS = "January|February|March|April|June|July|August|September|October|November|December"
WITHOUT_SEPARATORS = re.compile(r"(?<![\d.,:/#-])\d{4,}(?![\d:-])")


Pages = dict[str, Tag]


@pytest.fixture(scope="module")
def visits(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> dict[str | None, Pages]:
    """Return what each page shows to a guest, a customer and the staff, by user and path.

    Orders and some products have large numbers, keys and prices.
    """
    with django_db_blocker.unblock(), transaction.atomic():
        call_command("load_sample_data", products=1_200, stdout=StringIO())
        Product.objects.filter(name="Apple crate").update(stock=2_500, price=Decimal("1234.50"))
        crate = Product.objects.get(name="Apple crate")
        crate.pk, crate.name = 98_765, "Aardvark crate"
        crate.save(force_insert=True)
        ada = User.objects.get(username="ada")
        Order.objects.create(pk=54_321, customer="Zoë", total=Decimal("54321.00"), member=ada)
        found = {username: _pages(username) for username in (None, "ada", "sam")}
        transaction.set_rollback(True)
    return found


def _pages(username: str | None) -> Pages:
    client = Client()
    if username:
        client.force_login(User.objects.get(username=username))
    found = {}
    for path in PAGES:
        page = BeautifulSoup(client.get(path).content, "html.parser")
        for tag in page.select(".sources, script, pre"):
            tag.decompose()
        assert page.main is not None
        found[path] = page.main
    return found


@pytest.fixture(params=[None, "ada", "sam"])
def pages(request: pytest.FixtureRequest, visits: dict[str | None, Pages]) -> Pages:
    """Return what each page shows to somebody, by its path."""
    return visits[request.param]


def test_numbers_have_separators(pages: Pages):
    """Only years, and the numbers by which people call an order, have none."""
    shown = {path: page.get_text(" ", strip=True) for path, page in pages.items()}
    for path, text in shown.items():
        text = re.sub(rf"{DAY}|#\d+|[Oo]rder \d+", "", text)
        assert (path, WITHOUT_SEPARATORS.findall(text)) == (path, [])
    assert "1–25 of 1,201" in shown["/admin/products/"]
    assert "2,500" in shown["/catalogue/"]


def test_what_scripts_and_servers_read_has_no_separators(pages: Pages):
    """Ids, values and arguments are the same as with small keys."""
    keys = {"98,765", "54,321", "2,500"}
    for path, page in pages.items():
        for tag in page.find_all(True):
            for name, value in tag.attrs.items():
                found = {key for key in keys if key in str(value)}
                assert (path, name, found) == (path, name, set())
    assert pages["/"].select_one("[data-add-to-cart='98765']")


def test_money_has_its_cents(pages: Pages):
    """Prices, totals and the value of all there is are written alike."""
    for path, page in pages.items():
        for amount in re.findall(r"€\S*", page.get_text(" ", strip=True)):
            assert re.fullmatch(r"€(\d{1,3}(,\d{3})*\.\d\d[,:]?)?", amount), (path, amount)


def test_numbers_stand_below_each_other(pages: Pages):
    """In every table the cells with numbers and their header have the class that aligns them."""
    for path, page in pages.items():
        for table in page.select(".nitro-table"):
            heads = table.select("thead th")
            for row in table.select("tbody tr"):
                for head, cell in zip(heads, row.select(":scope > td, :scope > th"), strict=True):
                    is_number = re.fullmatch(r"€?[\d,.]+", cell.get_text(strip=True)) is not None
                    marked = [tag for tag in (head, cell) if tag.css.match(".nitro-number")]
                    assert len(marked) == 2 * is_number, (path, cell)


def test_dates_have_one_format(pages: Pages):
    """A day, a month of three letters and a year, with hours of 24 where there is a time."""
    for path, page in pages.items():
        for tag in page.select("time"):
            assert re.fullmatch(rf"{DAY}, \d\d:\d\d", tag.get_text()), (path, tag)
        text = page.get_text(" ", strip=True)
        for date in re.findall(
            r"\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b.{5}", text
        ):
            assert re.match(DAY, date), (path, date)
        assert not re.search(rf"[ap]\.m\.|\b({MONTHS})\b \d|\b[A-Z][a-z]{{2}}\. \d", text), path
    assert len(pages["/orders/"].select(".chart-table tbody th")) == 14


def test_there_is_one_way_to_search_and_to_sort(pages: Pages):
    """A box with a word above, without a button; and headers with arrows."""
    searches = [form for page in pages.values() for form in page.select("[role=search]")]
    headers = [button for page in pages.values() for button in page.select("thead button")]
    assert {tuple(form["class"]) for form in searches} == {("nitro-search",)}
    for form in searches:
        assert form.select("button") == []
        label = form.select_one("label")
        assert label is not None
        assert next(label.stripped_strings) == "Search"
    assert {tuple(button["class"]) for button in headers} == {("nitro-sort",)}
    assert {str(button["data-direction"]) for button in headers} >= {"ascending", "none"}


def test_a_button_does_not_look_for_a_badge(pages: Pages):
    """What can be done is not called like what is so."""
    for path, page in pages.items():
        badges = {tag.get_text(strip=True) for tag in page.select(".tag:not(.nitro-number *)")}
        buttons = {tag.get_text(strip=True) for tag in page.select("button")}
        assert (path, badges & buttons) == (path, set())


def test_steps_are_counted_without_a_gap(pages: Pages):
    """1, 2, 3."""
    for path in ("/events/", "/guide/chain/"):
        titles = [tag.get_text(strip=True) for tag in pages[path].select(".step-title")]
        assert [title[:2] for title in titles] == ["1.", "2.", "3."]
        assert pages[path].select("[data-payment-result]")


def test_labels_say_what_they_are_about(visits: dict[str | None, Pages]):
    """Also to somebody who has not read the models."""
    form = visits["sam"]["/admin/categories/"].select_one("form[aria-label='Categories: add']")
    assert form is not None
    text = form.get_text(" ", strip=True)
    assert "Picture" in text
    assert "For products that have none of their own." in text
    assert "letters, digits and hyphens. It can’t be changed later." in text
