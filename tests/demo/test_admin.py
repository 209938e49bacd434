"""The Admin, called as its pages call it, but without a browser."""

from io import StringIO
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pytest_django import Settings

from demo.shop.models import Product
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


@pytest.mark.parametrize("path", ["../settings.py", "products/none.png", ""])
def test_only_uploaded_files_are_served(client: Client, path: str):
    """No way leads out of the folder."""
    assert client.get(f"/media/{path}").status_code in (400, 404)
