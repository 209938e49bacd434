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
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pytest_django import Settings

from demo.shop.models import Category, Order, OrderLine, Product
from nitro_htmx.testing import MountedComponent, Nitro, Page, PageNotShown

Component = MountedComponent[Any]

pytestmark = pytest.mark.django_db

PRODUCTS = 120
CREATE = "form:has([data-nitro-model^=create_buffer])"
EDIT = "form[aria-label^=Edit]"
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20


@pytest.fixture(autouse=True)
def sample_data(db: None, settings: Settings, tmp_path: Path) -> None:
    """Fill the shop and a small warehouse, and keep uploads apart."""
    settings.MEDIA_ROOT = tmp_path
    call_command("load_sample_data", products=PRODUCTS, stdout=StringIO())


@pytest.fixture
def sam() -> User:
    """Return the sample staff."""
    return User.objects.get(username="sam")


@pytest.fixture
def crate() -> Product:
    """Return a product of the shelf."""
    return Product.objects.get(name="Apple crate")


def stored(folder: Path) -> list[Path]:
    """Return the uploaded files that are kept."""
    return [path for path in folder.rglob("*") if path.is_file()]


def somebody(name: str | None) -> User | None:
    """Return a sample user, or nobody."""
    return User.objects.get(username=name) if name else None


def names(component: Component) -> list[str]:
    """Return the row headings of a list."""
    cells = component.element.select("tbody th")
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

    @pytest.fixture
    def admin(self, nitro: Nitro, sam: User) -> Component:
        """Return the list as the staff sees it, with one product."""
        return nitro.visit("/admin/products/?q=apple+crate", user=sam)["ProductAdmin"]

    @pytest.fixture
    def edited(self, admin: Component, crate: Product) -> Component:
        """Return the list with the form of a product open."""
        admin.call("start_edit", id=crate.pk)
        return admin

    def test_shows_the_whole_catalogue_in_pages(self, nitro: Nitro):
        """What is on the shelf and what is not, sorted by name."""
        admin = nitro.visit("/admin/products/?rows=100")["ProductAdmin"]
        everything = sorted(Product.objects.values_list("name", flat=True))
        assert names(admin) == everything[:100]
        admin.call("next_page")
        assert names(admin) == everything[100:]
        shown = admin.find("[role=status]").get_text(strip=True)
        assert shown == f"101–{PRODUCTS} of {PRODUCTS}"

    def test_search_filters_and_sorting_work_together(self, nitro: Nitro):
        """And the address says the same as the list."""
        admin = nitro.visit("/admin/products/")["ProductAdmin"]
        admin.call("set_filters", category="storage", is_on_shelf="true")
        admin.call("sort_by", field="-price")
        shelf = Product.on_shelf.filter(category="storage")
        assert names(admin) == [product.name for product in shelf.order_by("-price")]
        admin.call("search_items", search="crate")
        assert names(admin) == ["Apple crate"]
        parameters = admin.assert_emitted("address").detail["parameters"]
        shared = "/admin/products/?q=crate&category=storage&shelf=true&sort=-price"
        assert names(nitro.visit(shared)["ProductAdmin"]) == ["Apple crate"]
        given = {name: ",".join(values) for name, values in parameters.items() if values}
        assert f"/admin/products/?{urlencode(given)}" == shared

    def test_the_number_of_queries_does_not_depend_on_the_rows(self, client: Client, sam: User):
        """Ten rows cost as many as a hundred, with all buttons."""
        client.force_login(sam)

        def queries(path: str) -> int:
            with CaptureQueriesContext(connection) as captured:
                assert client.get(path).status_code == 200
            return len(captured)

        queries("/admin/")  # the first page of all begins the log of pushed events
        assert queries("/admin/products/?rows=10") == queries("/admin/products/?rows=100")

    def test_staff_edits_a_product(self, edited: Component, crate: Product):
        """Only what was changed is written, and the shop has it at once."""
        Product.objects.filter(pk=crate.pk).update(summary="Written meanwhile")
        edited.fill("edit_buffer.price", "31.50")
        edited.submit(EDIT)
        edited.assert_complete("save_edit")
        told = edited.assert_emitted("product-updated")
        assert told.detail == {"component": "ProductAdmin", "product_id": crate.pk}
        crate.refresh_from_db()
        assert (str(crate.price), crate.summary, crate.version) == ("31.50", "Written meanwhile", 2)

    def test_a_stale_edit_is_refused_and_what_was_typed_stays(
        self, edited: Component, crate: Product
    ):
        """Somebody ordered a crate while its stock was being edited."""
        Product.objects.filter(pk=crate.pk).update(stock=3, version=crate.version + 1)
        edited.fill("edit_buffer.stock", 99)
        edited.submit(EDIT)
        edited.assert_error(422)
        assert "changed by somebody else" in edited.text
        assert edited.value("edit_buffer.stock") == "99"
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
        self, edited: Component, crate: Product, field: str, value: str, text: str
    ):
        """The input says why, and nothing is saved: also what a browser would not send."""
        edited.forge(f"edit_buffer.{field}", value)
        edited.submit(EDIT)
        edited.assert_error(422)
        assert text in edited.text
        assert edited.find("[aria-invalid]")["data-nitro-model"] == f"edit_buffer.{field}"
        assert Product.objects.get(pk=crate.pk).version == crate.version

    def test_staff_deletes_a_product_and_its_picture(
        self,
        admin: Component,
        crate: Product,
        settings: Settings,
        django_capture_on_commit_callbacks: Any,
    ):
        """The file goes with the row."""
        crate.picture.save("crate.png", SimpleUploadedFile("crate.png", PNG))
        assert len(stored(settings.MEDIA_ROOT)) == 1
        button = "[aria-label='Delete Apple crate']"
        assert admin.find(button)["hx-confirm"] == "Delete “Apple crate”?"
        with django_capture_on_commit_callbacks(execute=True):
            admin.click(button)
        admin.assert_complete("delete_item")
        assert not Product.objects.filter(pk=crate.pk).exists()
        assert stored(settings.MEDIA_ROOT) == []

    @pytest.mark.parametrize("who", [None, "ada"])
    def test_others_look_and_touch_nothing(self, nitro: Nitro, who: str | None, crate: Product):
        """They see no buttons, and what they ask for all the same is refused."""
        admin = nitro.visit("/admin/products/?q=apple+crate", user=somebody(who))["ProductAdmin"]
        assert names(admin) == ["Apple crate"]
        assert admin.element.select("[aria-label^=Edit], [aria-label^=Delete]") == []
        before = list(Product.objects.values())
        row = {"id": crate.pk}
        asked = {"start_edit": row, "delete_item": row, "save_edit": {}, "cancel_edit": {}}
        for action, arguments in asked.items():
            admin.call(action, **arguments)
            admin.assert_error(403, action=action)
        admin.call("search_items", search="wallet")
        assert names(admin) == ["Rail wallet"]
        assert list(Product.objects.values()) == before


class TestPicture:
    """The upload below the form of a product."""

    @pytest.fixture
    def page(self, nitro: Nitro, sam: User, crate: Product) -> Page:
        """Return the list with the form of a product open."""
        page = nitro.visit("/admin/products/?q=apple+crate", user=sam)
        page["ProductAdmin"].call("start_edit", id=crate.pk)
        return page

    @pytest.fixture
    def picture(self, page: Page) -> Component:
        """Return the upload."""
        return page["ProductPicture"]

    def upload(self, picture: Component, name: str, content: bytes) -> None:
        """Choose a file and press the button."""
        picture.fill("photo", SimpleUploadedFile(name, content))
        picture.submit()

    def test_is_stored_under_a_generated_name_and_shown(
        self, page: Page, picture: Component, client: Client, crate: Product, settings: Settings
    ):
        """The list reloads and shows it, and the site serves it."""
        self.upload(picture, "../me & you.png", PNG)
        assert [event.name for event in picture.events][:2] == [
            "nitro:product-updated",
            "nitro:refresh-productadmin",
        ]
        crate.refresh_from_db()
        name = str(crate.picture.name)
        assert re.fullmatch(r"products/\d{4}/\d\d/[A-Za-z0-9]{32}\.png", name)
        [file] = stored(settings.MEDIA_ROOT)
        assert file.read_bytes() == PNG
        served = client.get(str(page["ProductAdmin"].find("th img")["src"]))
        assert b"".join(served) == PNG
        assert served["X-Content-Type-Options"] == "nosniff"

    def test_another_one_replaces_it(
        self,
        picture: Component,
        crate: Product,
        settings: Settings,
        django_capture_on_commit_callbacks: Any,
    ):
        """The file before is deleted; removing the picture leaves none."""
        self.upload(picture, "one.png", PNG)
        with django_capture_on_commit_callbacks(execute=True):
            self.upload(picture, "two.png", PNG + b"2")
        [file] = stored(settings.MEDIA_ROOT)
        assert file.read_bytes() == PNG + b"2"
        with django_capture_on_commit_callbacks(execute=True):
            picture.call("remove")
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
        self, picture: Component, settings: Settings, name: str, content: bytes, text: str
    ):
        """Nothing is stored."""
        self.upload(picture, name, content)
        picture.assert_error(422)
        assert text in picture.text
        assert stored(settings.MEDIA_ROOT) == []

    def test_a_picture_has_to_be_chosen(self, picture: Component):
        """The button alone changes nothing."""
        picture.submit()
        picture.assert_error(422)
        assert "Choose a picture first." in picture.text

    def test_who_is_no_longer_staff_stores_nothing(self, picture: Component, settings: Settings):
        """Not even a file that is sent along."""
        User.objects.update(is_staff=False)
        self.upload(picture, "one.png", PNG)
        picture.assert_error(403)
        picture.call("remove")
        picture.assert_error(403)
        assert stored(settings.MEDIA_ROOT) == []


class TestCategories:
    """The list of categories."""

    NEW = {
        "create_buffer.slug": "nursery",
        "create_buffer.name": "Nursery",
        "create_buffer.symbol": "textiles",
    }

    @pytest.fixture
    def admin(self, nitro: Nitro, sam: User) -> Component:
        """Return the list as the staff sees it."""
        return nitro.visit("/admin/categories/", user=sam)["CategoryAdmin"]

    def test_a_new_one_is_there_for_products_and_in_the_shop(self, nitro: Nitro, admin: Component):
        """Its key and name are its own; its picture is one of those that there are."""

        def create() -> None:
            for field, value in self.NEW.items():
                admin.fill(field, value)
            admin.submit(CREATE)

        create()
        admin.assert_complete("create_item")
        assert "Nursery" in names(admin)
        assert Category.objects.get(pk="nursery").symbol == "textiles"
        assert "Nursery" in nitro.visit("/")["ProductShelf"].text
        create()
        admin.assert_error(422)
        assert "already exists" in admin.text
        admin.forge("create_buffer.slug", "x y")
        admin.forge("create_buffer.symbol", "house")
        admin.submit(CREATE)
        admin.assert_error(422)
        assert Category.objects.count() == 9

    def test_counts_products(self, nitro: Nitro):
        """All of them, and those on the shelf."""
        admin = nitro.visit("/admin/categories/")["CategoryAdmin"]
        bath = Product.objects.filter(category="bath")
        cells = admin.find("tr:-soup-contains('Bath')").select("td")
        shown = [cell.get_text(strip=True) for cell in cells]
        assert shown == ["Bath", str(bath.count()), "8"]
        assert bath.count() > 8

    def test_is_renamed_and_keeps_its_key(self, admin: Component):
        """The key is what products refer to."""
        admin.call("start_edit", id="bath")
        admin.fill("edit_buffer.name", "Bathroom")
        admin.forge("edit_buffer.slug", "other")
        admin.submit(EDIT)
        admin.assert_complete("save_edit")
        assert Category.objects.get(pk="bath").name == "Bathroom"

    def test_one_with_products_stays(self, admin: Component):
        """The visitor reads why; an empty one goes."""
        admin.call("delete_item", id="bath")
        admin.assert_error(422)
        assert "something else depends on it" in admin.text
        Category.objects.create(slug="empty", name="Empty")
        admin.call("delete_item", id="empty")
        admin.assert_complete("delete_item")
        assert Category.objects.count() == 8

    @pytest.mark.parametrize("who", [None, "ada"])
    def test_others_change_nothing(self, nitro: Nitro, who: str | None):
        """They see no buttons and no form."""
        admin = nitro.visit("/admin/categories/", user=somebody(who))["CategoryAdmin"]
        assert admin.element.select("button:not(.nitro-sort)") == []
        before = list(Category.objects.values())
        for action in ("start_edit", "delete_item"):
            admin.call(action, id="bath")
            admin.assert_error(403, action=action)
        for field, value in self.NEW.items():
            admin.forge(field, value)
        admin.call("create_item")
        admin.assert_error(403, action="create_item")
        assert list(Category.objects.values()) == before


class TestOrders:
    """Each customer's own orders, and the staff's desk."""

    @pytest.fixture
    def ada(self) -> User:
        """Return a customer."""
        return User.objects.get(username="ada")

    @pytest.fixture
    def mine(self, nitro: Nitro, ada: User) -> Component:
        """Return her list."""
        return nitro.visit("/admin/orders/", user=ada)["MyOrders"]

    @pytest.fixture
    def desk(self, nitro: Nitro, sam: User) -> Component:
        """Return the staff's list."""
        return nitro.visit("/admin/orders/", user=sam)["OrderDesk"]

    def orders_of(self, username: str, **filters: Any) -> QuerySet[Order]:
        """Return somebody's orders."""
        return Order.objects.filter(member__username=username, **filters)

    def test_shows_her_own_and_no_others(self, mine: Component):
        """Also in the menu, the search and the count."""
        own = [f"Order {order.pk}" for order in self.orders_of("ada")]
        shown = [re.match(r"Order \d+", name) for name in names(mine)]
        assert [match and match[0] for match in shown] == own[:5]
        assert f"1–5 of {len(own)}" in mine.text
        mine.call("search_items", search="Bram")
        assert names(mine) == []

    @pytest.mark.parametrize("action", ["start_edit", "delete_item"])
    @pytest.mark.parametrize("owner", ["bram", None])
    def test_others_orders_are_not_found(self, mine: Component, action: str, owner: str | None):
        """As if they did not exist, and nothing happens to them."""
        other = Order.objects.filter(member__username=owner).first()
        assert other is not None
        before = list(Order.objects.values()), list(OrderLine.objects.values())
        mine.call(action, id=other.pk)
        mine.assert_error(404, action=action)
        assert (list(Order.objects.values()), list(OrderLine.objects.values())) == before

    def test_an_order_that_went_to_somebody_else_is_not_saved(self, mine: Component):
        """Not even if its form was open already."""
        order = self.orders_of("ada")[0]
        mine.call("start_edit", id=order.pk)
        Order.objects.filter(pk=order.pk).update(member=User.objects.get(username="bram"))
        mine.fill("edit_buffer.note", "Mine")
        mine.submit(EDIT)
        mine.assert_error(404, action="save_edit")
        order.refresh_from_db()
        assert order.note == ""

    def test_she_changes_what_the_form_has_and_nothing_else(self, mine: Component):
        """Neither the owner nor the price can be sent along."""
        order = self.orders_of("ada")[0]
        mine.call("start_edit", id=order.pk)
        mine.fill("edit_buffer.note", "Ring twice")
        mine.forge("edit_buffer.total", 0)
        mine.forge("edit_buffer.member", User.objects.get(username="bram").pk)
        mine.submit(EDIT)
        mine.assert_complete("save_edit")
        changed = Order.objects.get(pk=order.pk)
        assert changed.note == "Ring twice"
        assert (changed.total, changed.member) == (order.total, order.member)

    def test_a_cancelled_order_gives_its_products_back(self, mine: Component):
        """Those who edit their stock are told."""
        order = self.orders_of("ada", status="new")[0]
        line = order.lines.select_related("product")[0]
        assert line.product is not None
        mine.call("delete_item", id=order.pk)
        mine.assert_complete("delete_item")
        assert not Order.objects.filter(pk=order.pk).exists()
        product = Product.objects.get(pk=line.product.pk)
        assert product.stock == line.product.stock + line.quantity
        assert product.version == line.product.version + 1

    def test_a_paid_order_is_not_cancelled(self, mine: Component):
        """The list says why, and has no button for it."""
        paid = self.orders_of("ada", status="paid")[0]
        stock = list(Product.objects.values_list("stock", flat=True))
        mine.call("delete_item", id=paid.pk)
        mine.assert_error(422)
        assert "has been paid" in mine.text
        assert Order.objects.filter(pk=paid.pk).exists()
        assert list(Product.objects.values_list("stock", flat=True)) == stock
        assert mine.element.select(f"[aria-label='Cancel order {paid.pk}']") == []

    def test_the_shop_gives_her_a_new_order(self, nitro: Nitro, ada: User):
        """What she orders while she is logged in is hers."""
        shop = nitro.visit("/orders/", user=ada)["OrderCreator"]
        jar = Product.objects.get(name="Pantry jar, two litres")
        shop.call("add_line", product_id=jar.pk, quantity=1)
        shop.fill("customer", "Ada")
        shop.submit("form:has([data-nitro-model=customer])")
        assert self.orders_of("ada", customer="Ada", status="new").count() == 1

    def test_who_is_not_logged_in_is_asked_to(self, nitro: Nitro):
        """There is no list to act on."""
        page = nitro.visit("/admin/orders/")
        assert page.element.select("[data-nitro-component]") == []
        assert "Log in above" in page.text

    def test_the_desk_has_all_orders_and_marks_them_paid(self, desk: Component):
        """For the staff."""
        assert f"of {Order.objects.count()}" in desk.text
        new = self.orders_of("bram", status="new")[0]
        desk.call("mark_paid", order_id=new.pk)
        desk.assert_complete("mark_paid")
        new.refresh_from_db()
        assert new.status == "paid"

    def test_the_desk_is_for_the_staff_alone(self, desk: Component):
        """Also for who was one of them when the page was loaded."""
        User.objects.update(is_staff=False)
        new = self.orders_of("bram", status="new")[0]
        desk.call("mark_paid", order_id=new.pk)
        desk.assert_error(403)
        desk.call("next_page")
        desk.assert_error(403)
        new.refresh_from_db()
        assert new.status == "new"

    def test_the_lines_of_others_are_not_shown(self, nitro: Nitro, ada: User):
        """Not on a page, and not through the placeholder of one."""
        other = self.orders_of("bram")[0]
        with pytest.raises(PageNotShown) as refused:
            nitro.show("{% nitro_component 'OrderLines' id=id %}", user=ada, id=other.pk)
        assert refused.value.status == 404


class TestNewProduct:
    """The steps to a new product."""

    DESCRIPTION = {"name": "Oak tray", "summary": "Oiled", "category": "kitchen"}
    SALE = {"price": "12.50", "stock": "4", "is_on_shelf": True}
    PICTURE = {"picture": SimpleUploadedFile("tray.png", PNG)}

    @pytest.fixture
    def wizard(self, nitro: Nitro, sam: User) -> Component:
        """Return the first step."""
        return nitro.visit("/admin/new-product/", user=sam)["NewProduct"]

    def fill_in(self, wizard: Component, **step: object) -> None:
        """Fill in a step."""
        for field, value in step.items():
            wizard.fill(field, value)

    def next(self, wizard: Component, **step: object) -> None:
        """Fill in a step and go on."""
        self.fill_in(wizard, **step)
        wizard.submit()

    def current(self, wizard: Component) -> str:
        """Return the title of the step that is shown."""
        return wizard.find("[aria-current=step]").get_text(strip=True)

    def test_four_steps_make_a_product(
        self, nitro: Nitro, sam: User, wizard: Component, settings: Settings
    ):
        """With its picture; the browser goes to the list, which shows it and says so."""
        self.next(wizard, **self.DESCRIPTION)
        self.next(wizard, **self.SALE)
        self.next(wizard, **self.PICTURE)
        assert self.current(wizard) == "Check"
        summary = wizard.find(".summary").get_text()
        assert "Oak tray" in summary
        assert "€12.50" in summary
        self.next(wizard)
        found = "/admin/products/?q=%22Oak+tray%22"
        wizard.assert_redirected(found)
        product = Product.on_shelf.get(name="Oak tray")
        assert (str(product.price), product.stock, product.category_id) == ("12.50", 4, "kitchen")
        [file] = stored(settings.MEDIA_ROOT)
        assert file.name in str(product.picture.name)
        products = nitro.visit(found, user=sam)
        assert names(products["ProductAdmin"]) == ["Oak tray"]
        assert "Oak tray is in the catalogue." in products.text

    def test_back_and_forward_without_loss(self, wizard: Component):
        """Also what is not right yet, and the picture."""
        self.next(wizard, **self.DESCRIPTION)
        self.fill_in(wizard, **{**self.SALE, "price": "-1"})
        wizard.call("previous_step")
        assert self.current(wizard) == "Description"
        self.next(wizard, **self.DESCRIPTION)
        assert wizard.value("price") == "-1"
        wizard.forge("price", -1)  # its input has a minimum
        self.next(wizard)
        wizard.assert_error(422)
        assert "Enter a price." in wizard.text
        self.next(wizard, **self.SALE)
        self.next(wizard, **self.PICTURE)
        wizard.call("go_to_step", step="sale")
        self.next(wizard, **self.SALE)
        assert wizard.element.select("img.preview")

    @pytest.mark.parametrize(
        ("entry", "text"),
        [({"name": "Rail wallet"}, "already exists"), ({"category": ""}, "cannot be")],
    )
    def test_what_the_model_refuses_is_shown_in_its_step(
        self, wizard: Component, entry: dict[str, str], text: str
    ):
        """The name may have been taken since the first step."""
        count = Product.objects.count()
        for step in ({**self.DESCRIPTION, **entry}, self.SALE, {}, {}):
            self.next(wizard, **step)
        wizard.assert_error(422)
        assert self.current(wizard) == "Description"
        assert text in wizard.text
        assert Product.objects.count() == count

    @pytest.mark.parametrize("who", [None, "ada"])
    def test_is_for_the_staff(self, nitro: Nitro, who: str | None):
        """Others are told so."""
        page = nitro.visit("/admin/new-product/", user=somebody(who))
        assert page.element.select("[data-nitro-component]") == []
        assert "New products are made by the staff" in page.text

    def test_who_is_no_longer_staff_uploads_nothing(self, wizard: Component, settings: Settings):
        """The check comes before the file, when it is chosen and when it is sent."""
        self.next(wizard, **self.DESCRIPTION)
        self.next(wizard, **self.SALE)
        User.objects.update(is_staff=False)
        self.fill_in(wizard, **self.PICTURE)
        assert [request.action for request in wizard.requests] == ["sync"]
        wizard.assert_error(403)
        self.next(wizard)
        wizard.assert_error(403)
        assert wizard.requests[0].values["nitro-newproduct-1.picture"] == ["tray.png"]
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

    def test_a_visitor_changes_their_own_details(self, nitro: Nitro):
        """And nobody else's, whatever is sent along."""
        ada, bram = (User.objects.get(username=name) for name in ("ada", "bram"))
        details = nitro.visit("/admin/", user=ada)["YourDetails"]
        posted = {"first_name": "Adele", "last_name": "W", "email": "a@example.com"}
        details.call("submit", **posted, id=bram.pk, is_staff="on", username="root")
        details.assert_message("success", "Your details are saved.")
        changed = User.objects.get(pk=ada.pk)
        assert (changed.first_name, changed.email) == ("Adele", "a@example.com")
        assert (changed.username, changed.is_staff) == ("ada", False)
        assert User.objects.get(pk=bram.pk).first_name == "Bram"

    def test_a_wrong_address_is_refused(self, nitro: Nitro):
        """The form says so, with what was typed."""
        details = nitro.visit("/admin/", user=somebody("ada"))["YourDetails"]
        details.call("submit", email="nowhere")
        details.assert_error(422)
        assert "Enter a valid email address." in details.text
        assert User.objects.get(username="ada").first_name == "Ada"

    def test_who_is_not_logged_in_has_no_details(self, nitro: Nitro):
        """There is no form."""
        page = nitro.visit("/admin/")
        assert page.element.select("[data-nitro-component=YourDetails]") == []


@pytest.mark.parametrize("path", ["../settings.py", "products/none.png", ""])
def test_only_uploaded_files_are_served(client: Client, path: str):
    """No way leads out of the folder."""
    assert client.get(f"/media/{path}").status_code in (400, 404)
