"""The Admin, called as its pages call it, but without a browser."""

import re
from io import StringIO
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.db import connection
from django.db.models import QuerySet
from django.http import Http404
from django.template import engines
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from pytest_django import Settings

from demo.shop.models import Category, Order, OrderLine, Product
from tests.demo.visitor import Visitor

pytestmark = pytest.mark.django_db

PRODUCTS = 120
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20


@pytest.fixture(autouse=True)
def sample_data(db: None, settings: Settings, tmp_path: Path) -> None:
    """Fill the shop and a small warehouse, and keep uploads apart."""
    settings.MEDIA_ROOT = tmp_path
    call_command("load_sample_data", products=PRODUCTS, stdout=StringIO())


@pytest.fixture
def staff(client: Client) -> Client:
    """Log the sample staff in."""
    client.force_login(User.objects.get(username="sam"))
    return client


@pytest.fixture
def crate() -> Product:
    """Return a product of the shelf."""
    return Product.objects.get(name="Apple crate")


def stored(folder: Path) -> list[Path]:
    """Return the uploaded files that are kept."""
    return [path for path in folder.rglob("*") if path.is_file()]


def names(page: Visitor, component: str = "ProductAdmin") -> list[str]:
    """Return the row headings of a list."""
    cells = page.root(component).select("tbody th")
    return [cell.get_text(" ", strip=True) for cell in cells]


class TestLogin:
    """One click for each sample user."""

    @pytest.mark.parametrize("name", ["ada", "bram", "sam"])
    def test_a_click_logs_a_sample_user_in_and_out(self, client: Client, name: str):
        """And leads back to the page."""
        data = {"username": name, "next": "/admin/products/?q=oak"}
        answer = client.post("/admin/login/", data)
        assert (answer.status_code, answer["Location"]) == (302, "/admin/products/?q=oak")
        user = User.objects.get(username=name)
        assert client.session["_auth_user_id"] == str(user.pk)
        assert user.get_full_name() in client.get("/admin/").text
        client.post("/admin/logout/")
        assert "_auth_user_id" not in client.session

    def test_nobody_else_gets_in(self, client: Client):
        """Not who is no sample user, and not one who has been given more rights."""
        User.objects.create_superuser("root")
        User.objects.filter(username="sam").update(is_superuser=True)
        User.objects.filter(username="ada").update(is_active=False)
        for name in ("root", "sam", "ada", "nobody", ""):
            assert client.post("/admin/login/", {"username": name}).status_code == 404
        assert "_auth_user_id" not in client.session

    @pytest.mark.parametrize("page", ["https://evil.example/", "//evil.example", ""])
    def test_the_way_back_is_on_this_site(self, client: Client, page: str):
        """Any other address is not followed."""
        answer = client.post("/admin/login/", {"username": "ada", "next": page})
        assert answer["Location"] == "/admin/"

    def test_a_link_does_not_log_in(self, client: Client):
        """Only a form with a token does."""
        assert client.get("/admin/login/?username=sam").status_code == 405
        strict = Client(enforce_csrf_checks=True)
        assert strict.post("/admin/login/", {"username": "sam"}).status_code == 403


class TestProducts:
    """The list of products."""

    def test_shows_the_whole_catalogue_in_pages(self, client: Client):
        """What is on the shelf and what is not, sorted by name."""
        page = Visitor(client, "/admin/products/?rows=100")
        everything = sorted(Product.objects.values_list("name", flat=True))
        assert names(page) == everything[:100]
        page.call("ProductAdmin", "next_page")
        assert names(page) == everything[100:]
        assert page.root("ProductAdmin").select_one("[role=status]").get_text(  # type: ignore[union-attr]
            strip=True
        ) == (f"101–{PRODUCTS} of {PRODUCTS}")

    def test_search_filters_and_sorting_work_together(self, client: Client):
        """And the address says the same as the list."""
        page = Visitor(client, "/admin/products/")
        page.call("ProductAdmin", "set_filters", category="storage", is_on_shelf="true")
        page.call("ProductAdmin", "sort_by", field="-price")
        shelf = Product.on_shelf.filter(category="storage")
        by_price = [product.name for product in shelf.order_by("-price")]
        assert names(page) == by_price
        answer = page.call("ProductAdmin", "search_items", search="crate")
        assert names(page) == ["Apple crate"]
        [address] = [detail for name, detail in answer.events if name == "nitro:address"]
        shared = "/admin/products/?q=crate&category=storage&shelf=true&sort=-price"
        assert names(Visitor(client, shared)) == ["Apple crate"]
        given = {name: ",".join(values) for name, values in address["parameters"].items() if values}
        assert f"/admin/products/?{urlencode(given)}" == shared

    def test_the_number_of_queries_does_not_depend_on_the_rows(self, staff: Client):
        """Ten rows cost as many as a hundred, with all buttons."""

        def queries(path: str) -> int:
            with CaptureQueriesContext(
                connection,
            ) as captured:
                assert staff.get(path).status_code == 200
            return len(captured)

        assert queries("/admin/products/?rows=10") == queries("/admin/products/?rows=100")

    def test_staff_edits_a_product(self, staff: Client, crate: Product):
        """Only what was changed is written, and the shop has it at once."""
        page = Visitor(staff, "/admin/products/?q=apple+crate")
        page.call("ProductAdmin", "start_edit", id=crate.pk)
        Product.objects.filter(pk=crate.pk).update(summary="Written meanwhile")
        answer = page.call("ProductAdmin", "save_edit", bound={"edit_buffer.price": "31.50"})
        assert answer.status == 200
        assert ["nitro:product-updated", {"component": "ProductAdmin", "product_id": crate.pk}] in (
            answer.events
        )
        crate.refresh_from_db()
        assert (str(crate.price), crate.summary, crate.version) == ("31.50", "Written meanwhile", 2)

    def test_a_stale_edit_is_refused_and_what_was_typed_stays(self, staff: Client, crate: Product):
        """Somebody ordered a crate while its stock was being edited."""
        page = Visitor(staff, "/admin/products/?q=apple+crate")
        page.call("ProductAdmin", "start_edit", id=crate.pk)
        Product.objects.filter(pk=crate.pk).update(stock=3, version=crate.version + 1)
        answer = page.call("ProductAdmin", "save_edit", bound={"edit_buffer.stock": "99"})
        assert answer.status == 422
        assert "changed by somebody else" in answer.text
        field = page.root("ProductAdmin").select_one("[data-nitro-model='edit_buffer.stock']")
        assert field is not None
        assert field["value"] == "99"
        crate.refresh_from_db()
        assert crate.stock == 3

    @pytest.mark.parametrize(
        ("field", "value", "text"),
        [
            ("name", "", "This field cannot be blank."),
            ("name", "Rail wallet", "already exists"),
            ("price", "0", "greater than or equal to 0.01"),
            ("category", "weapons", "is not one of the available choices"),
        ],
    )
    def test_wrong_input_is_refused(
        self, staff: Client, crate: Product, field: str, value: str, text: str
    ):
        """The input says why, and nothing is saved."""
        page = Visitor(staff, "/admin/products/?q=apple+crate")
        page.call("ProductAdmin", "start_edit", id=crate.pk)
        answer = page.call("ProductAdmin", "save_edit", bound={f"edit_buffer.{field}": value})
        assert answer.status == 422
        assert text in answer.text
        invalid = page.root("ProductAdmin").select_one("[aria-invalid]")
        assert invalid is not None
        assert invalid["data-nitro-model"] == f"edit_buffer.{field}"
        assert Product.objects.get(pk=crate.pk).version == crate.version

    def test_staff_deletes_a_product_and_its_picture(
        self,
        staff: Client,
        crate: Product,
        settings: Settings,
        django_capture_on_commit_callbacks: Any,
    ):
        """The file goes with the row."""
        crate.picture.save("crate.png", SimpleUploadedFile("crate.png", PNG))
        assert len(stored(settings.MEDIA_ROOT)) == 1
        page = Visitor(staff, "/admin/products/?q=apple+crate")
        button = page.root("ProductAdmin").select_one("[aria-label='Delete Apple crate']")
        assert button is not None
        assert button["hx-confirm"] == "Delete “Apple crate”?"
        with django_capture_on_commit_callbacks(execute=True):
            assert page.call("ProductAdmin", "delete_item", id=crate.pk).status == 200
        assert not Product.objects.filter(pk=crate.pk).exists()
        assert stored(settings.MEDIA_ROOT) == []

    @pytest.mark.parametrize("who", [None, "ada"])
    def test_others_look_and_touch_nothing(self, client: Client, who: str | None, crate: Product):
        """They see no buttons, and what they ask for all the same is refused."""
        if who:
            client.force_login(User.objects.get(username=who))
        page = Visitor(client, "/admin/products/?q=apple+crate")
        assert names(page) == ["Apple crate"]
        assert page.root("ProductAdmin").select("[aria-label^=Edit], [aria-label^=Delete]") == []
        before = list(Product.objects.values())
        for action in ("start_edit", "delete_item", "save_edit", "cancel_edit"):
            assert page.call("ProductAdmin", action, id=crate.pk).status == 403
        assert page.call("ProductAdmin", "search_items", search="wallet").status == 200
        assert names(page) == ["Rail wallet"]
        assert list(Product.objects.values()) == before


class TestPicture:
    """The upload below the form of a product."""

    @pytest.fixture
    def page(self, staff: Client, crate: Product) -> Visitor:
        """Return the list with the form of a product open."""
        page = Visitor(staff, "/admin/products/?q=apple+crate")
        page.call("ProductAdmin", "start_edit", id=crate.pk)
        return page

    def upload(self, page: Visitor, name: str, content: bytes) -> Any:
        """Choose a file and press the button."""
        return page.call(
            "ProductPicture", "keep", bound={"photo": SimpleUploadedFile(name, content)}
        )

    def test_is_stored_under_a_generated_name_and_shown(
        self, page: Visitor, staff: Client, crate: Product, settings: Settings
    ):
        """The list reloads and shows it, and the site serves it."""
        answer = self.upload(page, "../me & you.png", PNG)
        assert [name for name, _ in answer.events][:2] == [
            "nitro:product-updated",
            "nitro:refresh-productadmin",
        ]
        crate.refresh_from_db()
        name = str(crate.picture.name)
        assert name.startswith("products/")
        assert "me" not in name
        [file] = stored(settings.MEDIA_ROOT)
        assert file.read_bytes() == PNG
        page.call("ProductAdmin", "refresh")
        image = page.root("ProductAdmin").select_one("th img")
        assert image is not None
        served = staff.get(str(image["src"]))
        assert b"".join(served) == PNG
        assert served["X-Content-Type-Options"] == "nosniff"

    def test_another_one_replaces_it(
        self,
        page: Visitor,
        crate: Product,
        settings: Settings,
        django_capture_on_commit_callbacks: Any,
    ):
        """The file before is deleted; removing the picture leaves none."""
        self.upload(page, "one.png", PNG)
        with django_capture_on_commit_callbacks(execute=True):
            self.upload(page, "two.png", PNG + b"2")
        [file] = stored(settings.MEDIA_ROOT)
        assert file.read_bytes() == PNG + b"2"
        with django_capture_on_commit_callbacks(execute=True):
            page.call("ProductPicture", "remove")
        assert stored(settings.MEDIA_ROOT) == []
        crate.refresh_from_db()
        assert not crate.picture

    @pytest.mark.parametrize(
        ("name", "content", "text"),
        [
            ("page.html", b"<script>", "is none of"),
            ("fake.png", b"<script>", "is not what its name says"),
            ("big.png", PNG + b"\0" * 2_000_000, "is larger than"),
        ],
    )
    def test_what_is_no_picture_is_refused(
        self, page: Visitor, settings: Settings, name: str, content: bytes, text: str
    ):
        """Nothing is stored."""
        answer = self.upload(page, name, content)
        assert answer.status == 422
        assert text in answer.text
        assert stored(settings.MEDIA_ROOT) == []

    def test_a_picture_has_to_be_chosen(self, page: Visitor):
        """The button alone changes nothing."""
        answer = page.call("ProductPicture", "keep")
        assert answer.status == 422
        assert "Choose a picture first." in answer.text

    def test_who_is_no_longer_staff_stores_nothing(self, page: Visitor, settings: Settings):
        """Not even a file that is sent along."""
        User.objects.update(is_staff=False)
        assert self.upload(page, "one.png", PNG).status == 403
        assert page.call("ProductPicture", "remove").status == 403
        assert stored(settings.MEDIA_ROOT) == []


class TestCategories:
    """The list of categories."""

    NEW = {
        "create_buffer.slug": "nursery",
        "create_buffer.name": "Nursery",
        "create_buffer.symbol": "textiles",
    }

    def test_a_new_one_is_there_for_products_and_in_the_shop(self, staff: Client):
        """Its key and name are its own; its picture is one of those that there are."""
        page = Visitor(staff, "/admin/categories/")
        assert page.call("CategoryAdmin", "create_item", bound=self.NEW).status == 200
        assert "Nursery" in names(page, "CategoryAdmin")
        assert Category.objects.get(pk="nursery").symbol == "textiles"
        assert "Nursery" in Visitor(staff, "/").root("ProductShelf").get_text()
        twice = page.call("CategoryAdmin", "create_item", bound=self.NEW)
        assert twice.status == 422
        assert "already exists" in twice.text
        wrong = {**self.NEW, "create_buffer.slug": "x y", "create_buffer.symbol": "house"}
        assert page.call("CategoryAdmin", "create_item", bound=wrong).status == 422
        assert Category.objects.count() == 9

    def test_counts_products(self, client: Client):
        """All of them, and those on the shelf."""
        page = Visitor(client, "/admin/categories/")
        bath = Product.objects.filter(category="bath")
        [row] = [row for row in page.root("CategoryAdmin").select("tr") if "Bath" in row.get_text()]
        shown = [cell.get_text(strip=True) for cell in row.select("td")]
        assert shown == ["Bath", str(bath.count()), "8"]
        assert bath.count() > 8

    def test_is_renamed_and_keeps_its_key(self, staff: Client):
        """The key is what products refer to."""
        page = Visitor(staff, "/admin/categories/")
        page.call("CategoryAdmin", "start_edit", id="bath")
        bound = {"edit_buffer.name": "Bathroom", "edit_buffer.slug": "other"}
        assert page.call("CategoryAdmin", "save_edit", bound=bound).status == 200
        assert Category.objects.get(pk="bath").name == "Bathroom"

    def test_one_with_products_stays(self, staff: Client):
        """The visitor reads why; an empty one goes."""
        page = Visitor(staff, "/admin/categories/")
        answer = page.call("CategoryAdmin", "delete_item", id="bath")
        assert answer.status == 422
        assert "something else depends on it" in answer.text
        Category.objects.create(slug="empty", name="Empty")
        assert page.call("CategoryAdmin", "delete_item", id="empty").status == 200
        assert Category.objects.count() == 8

    @pytest.mark.parametrize("who", [None, "ada"])
    def test_others_change_nothing(self, client: Client, who: str | None):
        """They see no buttons and no form."""
        if who:
            client.force_login(User.objects.get(username=who))
        page = Visitor(client, "/admin/categories/")
        buttons = page.root("CategoryAdmin").select("button:not(.nitro-sort)")
        assert buttons == []
        before = list(Category.objects.values())
        assert page.call("CategoryAdmin", "create_item", bound=self.NEW).status == 403
        for action in ("start_edit", "delete_item"):
            assert page.call("CategoryAdmin", action, id="bath").status == 403
        assert list(Category.objects.values()) == before


class TestOrders:
    """Each customer's own orders, and the staff's desk."""

    @pytest.fixture
    def ada(self) -> User:
        """Return a customer."""
        return User.objects.get(username="ada")

    @pytest.fixture
    def page(self, client: Client, ada: User) -> Visitor:
        """Return her page."""
        client.force_login(ada)
        return Visitor(client, "/admin/orders/")

    def orders_of(self, username: str, **filters: Any) -> QuerySet[Order]:
        """Return somebody's orders."""
        return Order.objects.filter(member__username=username, **filters)

    def test_shows_her_own_and_no_others(self, page: Visitor):
        """Also in the menu, the search and the count."""
        own = [f"Order {order.pk}" for order in self.orders_of("ada")]
        shown = [re.match(r"Order \d+", name) for name in names(page, "MyOrders")]
        assert [match and match[0] for match in shown] == own[:5]
        assert f"1–5 of {len(own)}" in page.root("MyOrders").get_text()
        page.call("MyOrders", "search_items", search="Bram")
        assert names(page, "MyOrders") == []

    @pytest.mark.parametrize("action", ["start_edit", "delete_item"])
    @pytest.mark.parametrize("owner", ["bram", None])
    def test_others_orders_are_not_found(self, page: Visitor, action: str, owner: str | None):
        """As if they did not exist, and nothing happens to them."""
        other = Order.objects.filter(member__username=owner).first()
        assert other is not None
        before = list(Order.objects.values()), list(OrderLine.objects.values())
        assert page.call("MyOrders", action, id=other.pk).status == 404
        assert (list(Order.objects.values()), list(OrderLine.objects.values())) == before

    def test_an_order_that_went_to_somebody_else_is_not_saved(self, page: Visitor):
        """Not even if its form was open already."""
        order = self.orders_of("ada")[0]
        page.call("MyOrders", "start_edit", id=order.pk)
        Order.objects.filter(pk=order.pk).update(member=User.objects.get(username="bram"))
        answer = page.call("MyOrders", "save_edit", bound={"edit_buffer.note": "Mine"})
        assert answer.status == 404
        order.refresh_from_db()
        assert order.note == ""

    def test_she_changes_what_the_form_has_and_nothing_else(self, page: Visitor):
        """Neither the owner nor the price can be sent along."""
        order = self.orders_of("ada")[0]
        page.call("MyOrders", "start_edit", id=order.pk)
        bound = {
            "edit_buffer.note": "Ring twice",
            "edit_buffer.total": "0",
            "edit_buffer.member": str(User.objects.get(username="bram").pk),
        }
        assert page.call("MyOrders", "save_edit", bound=bound).status == 200
        changed = Order.objects.get(pk=order.pk)
        assert changed.note == "Ring twice"
        assert (changed.total, changed.member) == (order.total, order.member)

    def test_a_cancelled_order_gives_its_products_back(self, page: Visitor):
        """Those who edit their stock are told."""
        order = self.orders_of("ada", status="new")[0]
        line = order.lines.select_related("product")[0]
        assert line.product is not None
        answer = page.call("MyOrders", "delete_item", id=order.pk)
        assert answer.status == 200
        assert not Order.objects.filter(pk=order.pk).exists()
        product = Product.objects.get(pk=line.product.pk)
        assert product.stock == line.product.stock + line.quantity
        assert product.version == line.product.version + 1

    def test_a_paid_order_is_not_cancelled(self, page: Visitor):
        """The list says why, and has no button for it."""
        paid = self.orders_of("ada", status="paid")[0]
        stock = list(Product.objects.values_list("stock", flat=True))
        answer = page.call("MyOrders", "delete_item", id=paid.pk)
        assert answer.status == 422
        assert "has been paid" in answer.text
        assert Order.objects.filter(pk=paid.pk).exists()
        assert list(Product.objects.values_list("stock", flat=True)) == stock
        buttons = page.root("MyOrders").select(f"[aria-label='Cancel order {paid.pk}']")
        assert buttons == []

    def test_the_shop_gives_her_a_new_order(self, client: Client, page: Visitor):
        """What she orders while she is logged in is hers."""
        shop = Visitor(client, "/orders/")
        jar = Product.objects.get(name="Pantry jar, two litres")
        shop.call("OrderCreator", "add_line", product_id=jar.pk, quantity=1)
        shop.call("OrderCreator", "create_order", bound={"customer": "Ada"})
        assert self.orders_of("ada", customer="Ada", status="new").count() == 1

    def test_who_is_not_logged_in_is_asked_to(self, client: Client):
        """There is no list to act on."""
        page = Visitor(client, "/admin/orders/").page
        assert page.select("[data-nitro-component]") == []
        assert "Log in above" in page.get_text()

    def test_the_desk_has_all_orders_and_marks_them_paid(self, staff: Client):
        """For the staff."""
        page = Visitor(staff, "/admin/orders/")
        assert f"of {Order.objects.count()}" in page.root("OrderDesk").get_text()
        new = self.orders_of("bram", status="new")[0]
        assert page.call("OrderDesk", "mark_paid", order_id=new.pk).status == 200
        new.refresh_from_db()
        assert new.status == "paid"

    def test_the_desk_is_for_the_staff_alone(self, staff: Client):
        """Also for who was one of them when the page was loaded."""
        page = Visitor(staff, "/admin/orders/")
        User.objects.update(is_staff=False)
        new = self.orders_of("bram", status="new")[0]
        assert page.call("OrderDesk", "mark_paid", order_id=new.pk).status == 403
        assert page.call("OrderDesk", "next_page").status == 403
        new.refresh_from_db()
        assert new.status == "new"

    def test_the_lines_of_others_are_not_shown(self, client: Client, page: Visitor):
        """Not on a page, and not through the placeholder of one."""
        other = self.orders_of("bram")[0]
        request = RequestFactory().get("/")
        request.user = User.objects.get(username="ada")
        template = engines["django"].from_string(
            "{% load nitro_htmx %}{% nitro_component 'OrderLines' id=id %}"
        )
        with pytest.raises(Http404):
            template.render({"id": other.pk}, request)


class TestNewProduct:
    """The steps to a new product."""

    DESCRIPTION = {"name": "Oak tray", "summary": "Oiled", "category": "kitchen"}
    SALE = {"price": "12.50", "stock": "4", "is_on_shelf": "on"}

    @pytest.fixture
    def page(self, staff: Client) -> Visitor:
        """Return the first step."""
        return Visitor(staff, "/admin/new-product/")

    def next(self, page: Visitor, **bound: object) -> Any:
        """Fill in a step and go on."""
        return page.call("NewProduct", "next_step", bound=bound)

    def current(self, page: Visitor) -> str:
        """Return the title of the step that is shown."""
        [step] = page.root("NewProduct").select("[aria-current=step]")
        return step.get_text(strip=True)

    def test_four_steps_make_a_product(self, page: Visitor, settings: Settings, staff: Client):
        """With its picture; the browser goes to the list, which shows it and says so."""
        self.next(page, **self.DESCRIPTION)
        self.next(page, **self.SALE)
        self.next(page, picture=SimpleUploadedFile("tray.png", PNG))
        assert self.current(page) == "Check"
        summary = page.root("NewProduct").select_one(".summary")
        assert summary is not None
        assert "Oak tray" in summary.get_text()
        assert "€12.50" in summary.get_text()
        root = page.root("NewProduct")
        token = {"nitro-token": root["data-nitro-token"]}
        answer = staff.post(f"{root['data-nitro-url']}next_step/", token)
        assert answer["HX-Redirect"] == "/admin/products/?q=%22Oak+tray%22"
        product = Product.on_shelf.get(name="Oak tray")
        assert (str(product.price), product.stock, product.category_id) == ("12.50", 4, "kitchen")
        [file] = stored(settings.MEDIA_ROOT)
        assert file.name in str(product.picture.name)
        products = Visitor(staff, answer["HX-Redirect"])
        assert names(products) == ["Oak tray"]
        assert "Oak tray is in the catalogue." in products.page.get_text()

    def test_back_and_forward_without_loss(self, page: Visitor):
        """Also what is not right yet, and the picture."""
        self.next(page, **self.DESCRIPTION)
        page.call("NewProduct", "previous_step", bound={**self.SALE, "price": "-1"})
        assert self.current(page) == "Description"
        self.next(page, **self.DESCRIPTION)
        price = page.root("NewProduct").select_one("[data-nitro-model=price]")
        assert price is not None
        assert price["value"] == "-1"
        answer = self.next(page, **{**self.SALE, "price": "-1"})
        assert answer.status == 422
        assert "Enter a price." in answer.text
        self.next(page, **self.SALE)
        self.next(page, picture=SimpleUploadedFile("tray.png", PNG))
        page.call("NewProduct", "go_to_step", step="sale")
        self.next(page, **self.SALE)
        assert page.root("NewProduct").select("img.preview")

    @pytest.mark.parametrize(
        ("bound", "text"),
        [({"name": "Rail wallet"}, "already exists"), ({"category": ""}, "cannot be")],
    )
    def test_what_the_model_refuses_is_shown_in_its_step(
        self, page: Visitor, bound: dict[str, str], text: str
    ):
        """The name may have been taken since the first step."""
        count = Product.objects.count()
        self.next(page, **{**self.DESCRIPTION, **bound})
        self.next(page, **self.SALE)
        self.next(page)
        answer = self.next(page)
        assert answer.status == 422
        assert self.current(page) == "Description"
        assert text in answer.text
        assert Product.objects.count() == count

    @pytest.mark.parametrize("who", [None, "ada"])
    def test_is_for_the_staff(self, client: Client, who: str | None):
        """Others are told so."""
        if who:
            client.force_login(User.objects.get(username=who))
        page = Visitor(client, "/admin/new-product/").page
        assert page.select("[data-nitro-component]") == []
        assert "New products are made by the staff" in page.get_text()

    def test_who_is_no_longer_staff_uploads_nothing(self, page: Visitor, settings: Settings):
        """The check comes before the file."""
        self.next(page, **self.DESCRIPTION)
        self.next(page, **self.SALE)
        User.objects.update(is_staff=False)
        for action in ("sync", "next_step"):
            bound = {"picture": SimpleUploadedFile("tray.png", PNG)}
            assert page.call("NewProduct", action, bound=bound, field="picture").status == 403
        assert stored(settings.MEDIA_ROOT) == []


class TestOverview:
    """Figures, and one's own details."""

    def test_the_page_does_not_wait_for_the_figures(self, client: Client):
        """They come with a request of their own, so the page asks for none of them."""
        with CaptureQueriesContext(connection) as captured:
            page = client.get("/admin/")
        found = BeautifulSoup(page.content, "html.parser")
        assert found.select(".figures-panel")
        assert found.select(".figures") == []
        assert [query["sql"] for query in captured if "shop_product" in query["sql"]] == []

    def test_a_visitor_changes_their_own_details(self, client: Client):
        """And nobody else's, whatever is sent along."""
        ada, bram = (User.objects.get(username=name) for name in ("ada", "bram"))
        client.force_login(ada)
        page = Visitor(client, "/admin/")
        posted: dict[str, Any] = {
            "first_name": "Adele",
            "last_name": "W",
            "email": "a@example.com",
        }
        more: dict[str, Any] = {"id": bram.pk, "is_staff": "on", "username": "root"}
        answer = page.call("YourDetails", "submit", **posted, **more)
        assert answer.events[0][1]["text"] == "Your details are saved."
        changed = User.objects.get(pk=ada.pk)
        assert (changed.first_name, changed.email) == ("Adele", "a@example.com")
        assert (changed.username, changed.is_staff) == ("ada", False)
        assert User.objects.get(pk=bram.pk).first_name == "Bram"

    def test_a_wrong_address_is_refused(self, client: Client):
        """The form says so, with what was typed."""
        client.force_login(User.objects.get(username="ada"))
        page = Visitor(client, "/admin/")
        answer = page.call("YourDetails", "submit", email="nowhere")
        assert answer.status == 422
        assert "Enter a valid email address." in answer.text
        assert User.objects.get(username="ada").first_name == "Ada"

    def test_who_is_not_logged_in_has_no_details(self, client: Client):
        """There is no form."""
        page = Visitor(client, "/admin/").page
        assert page.select("[data-nitro-component=YourDetails]") == []


@pytest.mark.parametrize("path", ["../settings.py", "products/none.png", ""])
def test_only_uploaded_files_are_served(client: Client, path: str):
    """No way leads out of the folder."""
    assert client.get(f"/media/{path}").status_code in (400, 404)
