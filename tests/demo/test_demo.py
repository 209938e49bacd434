"""The demo's configuration, its pages as a browser first gets them, and its sample data."""

import re
from decimal import Decimal
from io import StringIO

import html5lib
import pytest
from bs4 import BeautifulSoup, Tag
from django.contrib.auth.models import User
from django.core.management import call_command
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory
from pytest_django import Settings

from demo import settings as demo_settings
from demo.guide.sections import SECTIONS
from demo.middleware import POLICY, content_security_policy
from demo.shop.models import Order, OrderLine, Product, Symbol
from demo.shop.warehouse import warehouse_products
from demo.sources import Source

SHOP = ["/", "/catalogue/", "/orders/", "/events/"]
ADMIN = [f"/admin/{name}/" for name in ("products", "new-product", "categories", "orders")]
NAVIGATION = [*SHOP, "/admin/", "/guide/", "/recipes/"]
PAGES = [*NAVIGATION, *ADMIN, *(f"/guide/{section.slug}/" for section in SECTIONS)]


@pytest.fixture
def sample_data(db: None) -> None:
    """Fill the shop."""
    call_command("load_sample_data", verbosity=0, stdout=StringIO())


@pytest.mark.django_db
def test_configuration_is_sound():
    """Every system check passes, and every change of a model has its migration."""
    call_command("check", fail_level="WARNING")
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.usefixtures("sample_data")
class TestPages:
    """Each page of the shop."""

    @pytest.fixture
    def page(self, client: Client, path: str) -> BeautifulSoup:
        """Return the page."""
        return BeautifulSoup(client.get(path).content, "html.parser")

    def test_is_valid_html(self, client: Client, path: str):
        """A strict HTML5 parser finds nothing to complain about."""
        html5lib.HTMLParser(strict=True).parse(client.get(path).content)

    def test_forbids_and_has_no_inline_code(self, client: Client, path: str):
        """The Content-Security-Policy is strict, and nothing on the page would break it."""
        response = client.get(path)
        policy = response.headers["Content-Security-Policy"]
        assert policy == POLICY
        assert "unsafe" not in policy
        page = BeautifulSoup(response.content, "html.parser")
        assert page.select("script:not([src])") == []
        assert page.select("style") == []
        assert page.select("[style]") == []
        assert not re.search(rb"\son[a-z]+=", response.content)

    def test_loads_nothing_from_elsewhere(self, page: BeautifulSoup, path: str):
        """Scripts, styles and icons come from this site."""
        loaded = [
            *(tag["src"] for tag in page.find_all(["script", "img"])),
            *(tag["href"] for tag in page.find_all(["link", "use"])),
        ]
        assert loaded
        assert [url for url in loaded if not str(url).startswith("/static/")] == []

    def test_says_where_one_is(self, page: BeautifulSoup, path: str):
        """The navigation names all pages and marks this one."""
        links = page.select(".site-nav a")
        assert [link["href"] for link in links] == NAVIGATION
        current = {
            link["href"]: link["aria-current"] for link in links if "aria-current" in link.attrs
        }
        # A section of the guide is within it, not it.
        [within] = [link for link in ("/admin/", "/guide/") if path.startswith(link)] or [""]
        assert current == ({path: "page"} if path in NAVIGATION else {within: "true"})
        assert page.find("html")["lang"] == "en"  # type: ignore[index]
        assert len(page.find_all("h1")) == 1

    def test_can_be_used_without_a_mouse(self, page: BeautifulSoup, path: str):
        """The first link skips to the content; every field has a label; every button a name."""
        first = page.find("a")
        assert isinstance(first, Tag)
        assert first["href"] == f"#{page.main['id']}"  # type: ignore[index]
        labels = {label.get("for") for label in page.find_all("label")}
        for field in page.select("input:not([type=hidden]), select"):
            assert field.find_parent("label") or field.get("id") in labels, field
        for button in page.find_all("button"):
            assert button.get_text(strip=True) or button.get("aria-label"), button

    def test_shows_its_source_in_colour(self, page: BeautifulSoup, path: str):
        """Pygments has marked each piece; none of it speaks to tools instead of readers."""
        blocks = page.select(".sources pre code")
        assert blocks
        for block in blocks:
            assert block.select("span[class]")
            assert "noqa" not in block.get_text()

    def test_has_unique_ids(self, page: BeautifulSoup, path: str):
        """No two elements share an id."""
        ids = [tag["id"] for tag in page.find_all(id=True)]
        assert len(ids) == len(set(ids))


@pytest.mark.django_db
@pytest.mark.parametrize("path", SHOP)
def test_pages_of_an_empty_shop_say_so(client: Client, path: str):
    """Without any data each page still loads, and its lists say that they are empty."""
    page = BeautifulSoup(client.get(path).content, "html.parser")
    assert page.select(".empty, .nitro-list-empty")
    assert page.find_all("tbody") == []


def test_colours_leave_the_source_as_it_is():
    """Nothing is dropped, neither empty lines at both ends, and markup is text."""
    text = '\n\nx = "<b>&amp;</b>"\n\n'
    source = Source("x", text)
    assert "<b>" not in source.html
    shown = BeautifulSoup(f"<pre>{source.html}</pre>", "html.parser")
    assert shown.get_text() == text


def test_debug_pages_are_exempt_from_the_policy(rf: RequestFactory, settings: Settings):
    """Django's own error pages use inline styles, so they go without a policy, under DEBUG only."""

    def fail(request: HttpRequest) -> HttpResponse:
        return HttpResponse(status=500)

    answer = content_security_policy(fail)(rf.get("/"))
    assert answer.headers["Content-Security-Policy"] == POLICY
    settings.DEBUG = True
    answer = content_security_policy(fail)(rf.get("/"))
    assert "Content-Security-Policy" not in answer.headers


@pytest.mark.usefixtures("sample_data")
class TestSampleData:
    """``manage.py load_sample_data``."""

    def test_fills_every_department(self):
        """There are at least 60 products with names, prices and summaries, in all departments."""
        products = Product.objects.all()
        assert len(products) >= 60
        assert {product.category_id for product in products} == set(Symbol.values)
        for product in products:
            product.full_clean(validate_unique=False)
            assert product.summary

    def test_has_orders_that_add_up(self):
        """Each order's total is the sum of its lines."""
        orders = Order.objects.prefetch_related("lines")
        assert len(orders) >= 14
        for order in orders:
            lines = order.lines.all()
            assert order.total == sum(line.unit_price * line.quantity for line in lines)

    def test_adds_nothing_the_second_time(self):
        """Loading twice leaves as many rows as loading once."""
        before = Product.objects.count(), Order.objects.count(), OrderLine.objects.count()
        said = StringIO()
        call_command("load_sample_data", stdout=said)
        assert said.getvalue() == "Added 0 products and 0 orders.\n"
        assert (
            Product.objects.count(),
            Order.objects.count(),
            OrderLine.objects.count(),
        ) == before

    def test_keeps_what_a_visitor_changed(self):
        """A changed price stays, and a deleted product comes back."""
        Product.objects.filter(name="Apple crate").update(price=Decimal("1.00"))
        Product.objects.get(name="Rail wallet").delete()
        call_command("load_sample_data", stdout=StringIO())
        assert Product.objects.get(name="Apple crate").price == Decimal("1.00")
        assert Product.objects.filter(name="Rail wallet").exists()

    def test_fills_the_warehouse_and_leaves_the_shelf_alone(self):
        """There are as many products as asked for; those that are new are not for sale yet."""
        shelf = set(Product.on_shelf.values_list("pk", flat=True))
        call_command("load_sample_data", products=300, stdout=StringIO())
        assert Product.objects.count() == 300
        assert set(Product.on_shelf.values_list("pk", flat=True)) == shelf
        new = Product.objects.filter(is_on_shelf=False)
        assert {product.category_id for product in new} == set(Symbol.values)
        for product in new:
            product.full_clean(validate_unique=False)
        said = StringIO()
        call_command("load_sample_data", products=300, stdout=said)
        assert said.getvalue() == "Added 0 products and 0 orders.\n"

    def test_makes_the_same_products_on_every_machine(self):
        """Nothing depends on chance."""
        made = [list(warehouse_products(50, known=())) for _ in range(2)]
        assert [product.name for product in made[0]] == [product.name for product in made[1]]
        assert [product.price for product in made[0]] == [product.price for product in made[1]]
        assert made[0][0].name == "Birkdale rug, rust, small"

    def test_can_make_ten_thousand(self):
        """`make demo` does so, with a name of its own for each."""
        assert demo_settings.SAMPLE_PRODUCTS == 10_000
        products = list(warehouse_products(10_000, known=()))
        assert len({product.name for product in products}) == 10_000

    def test_gives_orders_to_the_members(self):
        """Each has some that are paid and some that are not; the staff has none."""
        users = {user.username: user for user in User.objects.all()}
        assert {name: user.is_staff for name, user in users.items()} == {
            "ada": False,
            "bram": False,
            "sam": True,
        }
        for user in users.values():
            orders = Order.objects.filter(member=user)
            assert {order.status for order in orders} == (
                set() if user.is_staff else set(Order.Status.values)
            )
            assert {order.customer for order in orders} <= {user.get_full_name()}
            assert not user.has_usable_password()
