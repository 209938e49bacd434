"""The Admin in a real browser: by keyboard, under axe-core, on both versions of htmx."""

import re
from io import StringIO
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from playwright.sync_api import Locator, expect
from pytest_django import Settings

from demo.shop.models import Order, Product
from tests.browser.axe import violations
from tests.browser.journey import Journey
from tests.demo.keyboard import tab_to

pytestmark = pytest.mark.modes("htmx4", "htmx2")

PNG = bytes.fromhex(  # one white pixel
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55"
    "0000000a49444154789c63f80f00010101001bb6ee560000000049454e44ae426082"
)
PAGES = [
    "/admin/",
    *(f"/admin/{name}/" for name in ("products", "new-product", "categories", "orders")),
]


@pytest.fixture(autouse=True)
def sample_data(transactional_db: None, settings: Settings, tmp_path: Path) -> None:
    """Fill the shop and a small warehouse, and keep uploads apart."""
    settings.MEDIA_ROOT = tmp_path / "media"
    call_command("load_sample_data", products=120, stdout=StringIO())


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """Return a file to upload."""
    path = tmp_path / "white.png"
    path.write_bytes(PNG)
    return path


def press(journey: Journey, target: Locator) -> None:
    """Go to a button with the Tab key, and press it with Enter."""
    tab_to(journey, target)
    journey.page.keyboard.press("Enter")


def type_over(journey: Journey, target: Locator, text: str) -> None:
    """Go to an input with the Tab key, and type over what is there."""
    tab_to(journey, target)
    journey.page.keyboard.press("ControlOrMeta+A")
    journey.page.keyboard.type(text)


def log_in(journey: Journey, username: str) -> None:
    """Log a sample user in."""
    journey.log_in(User.objects.get(username=username))


def headings(journey: Journey) -> Locator:
    """Return the row headings of the list."""
    return journey.page.locator("tbody th")


def test_a_working_day_by_keyboard(journey: Journey):
    """Log in, find a product, change it, and delete another, without a mouse."""
    page = journey.open("/admin/products/")
    press(journey, page.get_by_role("button", name="Log in as Sam"))
    expect(page.get_by_text("Sam Okafor")).to_be_visible()

    tab_to(journey, page.get_by_role("searchbox", name="Search"))
    page.keyboard.type("crate")
    expect(page.get_by_role("button", name="Edit Apple crate")).to_be_visible()
    page.wait_for_url("**/admin/products/?q=crate")

    edit = page.get_by_role("button", name="Edit Apple crate")
    press(journey, edit)
    form = page.get_by_role("form", name="Edit Apple crate")
    expect(form).to_be_visible()
    expect(form.get_by_label("Name")).to_be_focused()
    type_over(journey, form.get_by_label("Price in €"), "31.50")
    page.keyboard.press("Enter")
    expect(form).to_have_count(0)
    expect(page.get_by_role("row", name="Apple crate")).to_contain_text("€31.50")
    assert str(Product.objects.get(name="Apple crate").price) == "31.50"

    page.once("dialog", lambda dialog: dialog.accept())
    press(journey, page.get_by_role("button", name="Delete Apple crate"))
    expect(page.get_by_role("row", name="Apple crate")).to_have_count(0)
    assert not Product.objects.filter(name="Apple crate").exists()


def test_pages_filters_and_the_way_back(journey: Journey):
    """The address follows the list, and the list the address."""
    page = journey.open("/admin/products/?rows=10")
    first = headings(journey).first.inner_text()
    page.get_by_role("button", name="Next").click()
    page.wait_for_url("**page=2**")
    expect(headings(journey).first).not_to_have_text(first)
    page.get_by_label("On the shelf").select_option("Yes")
    expect(page.locator(".nitro-list-status")).to_have_text("1–10 of 64")
    page.get_by_role("button", name="Price", exact=True).click()
    expect(page.locator("[aria-sort=ascending]")).to_have_text("Price")
    page.evaluate("history.back()")
    expect(page.locator("[aria-sort=ascending]")).to_have_text("Name")
    page.reload()
    expect(page.locator(".nitro-list-status")).to_have_text("1–10 of 64")
    expect(page.get_by_label("On the shelf")).to_have_value("true")


def test_a_picture_is_uploaded_and_replaced(journey: Journey, picture: Path):
    """It shows in the form and in the list, which reloads by itself; what was typed stays."""
    log_in(journey, "sam")
    page = journey.open("/admin/products/?q=apple+crate")
    page.get_by_role("button", name="Edit Apple crate").click()
    summary = page.get_by_label("Summary")
    summary.fill("Not saved yet")
    upload = page.get_by_role("form", name="Picture of Apple crate")
    upload.get_by_label("New picture").set_input_files(picture)
    upload.get_by_role("button", name="Upload").click()
    shown = page.locator("tbody th img")
    expect(shown).to_be_visible()
    assert shown.evaluate("image => image.decode().then(() => image.naturalWidth)") == 1
    expect(upload.locator("img")).to_be_visible()
    expect(summary).to_have_value("Not saved yet")
    upload.get_by_role("button", name="Remove picture").click()
    expect(shown).to_have_count(0)
    expect(upload.locator("img")).to_have_count(0)
    expect(summary).to_have_value("Not saved yet")


def test_what_is_no_picture_is_refused(journey: Journey, tmp_path: Path):
    """The input says why."""
    journey.allow("422")
    log_in(journey, "sam")
    page = journey.open("/admin/products/?q=apple+crate")
    page.get_by_role("button", name="Edit Apple crate").click()
    fake = tmp_path / "fake.png"
    fake.write_text("<script>")
    upload = page.get_by_role("form", name="Picture of Apple crate")
    upload.get_by_label("New picture").set_input_files(fake)
    upload.get_by_role("button", name="Upload").click()
    expect(upload.get_by_role("alert")).to_have_text("“fake.png” is not what its name says.")


def test_the_overview(journey: Journey):
    """The figures come after the page; details are validated while one types."""
    log_in(journey, "ada")
    page = journey.open("/admin/")
    expect(page.locator(".figures dd").first).to_have_text("120")
    email = page.get_by_label("Email address")
    type_over(journey, email, "nowhere")
    page.keyboard.press("Tab")
    expect(page.get_by_text("Enter a valid email address.")).to_be_visible()
    type_over(journey, page.get_by_label("First name"), "Adele")
    email.fill("adele@example.com")
    press(journey, page.get_by_role("button", name="Save"))
    expect(page.get_by_text("Your details are saved.", exact=True)).to_be_visible()
    assert User.objects.get(username="ada").first_name == "Adele"


def test_a_new_product_by_keyboard(journey: Journey, picture: Path):
    """Forwards, back and forwards again, with a picture on the way; nothing is lost."""
    log_in(journey, "sam")
    page = journey.open("/admin/new-product/")
    step = page.locator("[aria-current=step]")

    type_over(journey, page.get_by_label("Name"), "Oak tray")
    tab_to(journey, page.get_by_label("Category"))
    page.keyboard.type("Kitchen")
    press(journey, page.get_by_role("button", name="Next"))
    expect(step).to_have_text("Price and stock")

    type_over(journey, page.get_by_label("Price in €"), "12.50")
    press(journey, page.get_by_role("button", name="Back"))
    expect(page.get_by_label("Name")).to_be_focused()
    expect(page.get_by_label("Name")).to_have_value("Oak tray")
    expect(page.get_by_label("Category")).to_have_value("kitchen")
    press(journey, page.get_by_role("button", name="Next"))
    expect(page.get_by_label("Price in €")).to_have_value("12.50")
    type_over(journey, page.get_by_label("Pieces"), "4")
    page.keyboard.press("Enter")
    expect(step).to_have_text("Picture")

    page.locator("input[type=file]").set_input_files(picture)
    expect(page.get_by_role("img", name="white.png")).to_be_visible()
    press(journey, page.get_by_role("button", name="Next"))
    expect(page.locator(".summary")).to_contain_text("€12.50")
    expect(step).to_be_focused()
    press(journey, page.get_by_role("button", name="Description"))
    type_over(journey, page.get_by_label("Name"), "Oak board")
    for title in ("Price and stock", "Picture", "Check"):
        press(journey, page.get_by_role("button", name="Next"))
        expect(step).to_have_text(title)
    expect(page.locator(".summary")).to_contain_text("Oak board")
    assert violations(page) == []
    press(journey, page.get_by_role("button", name="Create the product"))
    page.wait_for_url("**/admin/products/?q=*")
    expect(page.get_by_text("Oak board is in the catalogue.")).to_be_visible()
    expect(page.locator("tbody th img")).to_be_visible()


def test_categories_by_keyboard(journey: Journey):
    """One is added, changed and deleted; one that has products is not, and the page says why."""
    journey.allow("422")
    log_in(journey, "sam")
    page = journey.open("/admin/categories/")
    add = page.get_by_role("form", name="Categories: add")
    type_over(journey, add.get_by_label("Name"), "Nursery")
    tab_to(journey, add.get_by_label("Picture"))
    page.keyboard.type("Textiles")
    type_over(journey, add.get_by_label("Key"), "nursery")
    page.keyboard.press("Enter")
    row = page.get_by_role("row", name="Nursery")
    expect(row).to_contain_text("Textiles")
    expect(add.get_by_label("Name")).to_have_value("")

    press(journey, page.get_by_role("button", name="Edit Nursery"))
    form = page.get_by_role("form", name="Edit Nursery")
    type_over(journey, form.get_by_label("Name"), "Playroom")
    page.keyboard.press("Enter")
    expect(page.get_by_role("row", name="Playroom")).to_be_visible()
    expect(form).to_have_count(0)

    page.on("dialog", lambda dialog: dialog.accept())
    press(journey, page.get_by_role("button", name="Delete Playroom"))
    expect(page.get_by_role("row", name="Playroom")).to_have_count(0)
    press(journey, page.get_by_role("button", name="Delete Bath"))
    expect(page.locator(".nitro-errors")).to_contain_text("something else depends on it")
    expect(page.get_by_role("row", name="Bath")).to_be_visible()


def test_a_customer_changes_and_cancels_an_order(journey: Journey):
    """Its lines come when it is opened; only orders that are not paid can be taken back."""
    ada = User.objects.get(username="ada")
    journey.log_in(ada)
    page = journey.open("/admin/orders/")
    new = Order.objects.filter(member=ada, status=Order.Status.NEW).first()
    assert new is not None
    line = new.lines.first()
    assert line is not None
    press(journey, page.get_by_role("button", name=f"Open order {new.pk}"))
    expect(page.locator(".line", has_text=line.product_name)).to_be_visible()
    type_over(journey, page.get_by_label("Note"), "Ring twice")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Note")).to_have_count(0)
    new.refresh_from_db()
    assert new.note == "Ring twice"
    page.once("dialog", lambda dialog: dialog.accept())
    press(journey, page.get_by_role("button", name=f"Cancel order {new.pk}"))
    expect(page.get_by_role("button", name=f"Open order {new.pk}")).to_have_count(0)
    expect(page.locator(".tag.paid").first).to_be_visible()
    assert page.get_by_role("button", name="Cancel order").count() == (
        page.locator(".tag.new").count()
    )
    assert not Order.objects.filter(pk=new.pk).exists()


def test_the_staff_takes_the_money(journey: Journey):
    """All orders are on the desk, and one click makes one paid."""
    log_in(journey, "sam")
    page = journey.open("/admin/orders/?status=new")
    row = page.locator("tbody tr").first
    number = re.search(r"\d+", row.locator("th").inner_text())
    assert number is not None
    press(journey, page.get_by_role("button", name=f"Mark as paid: order {number[0]}"))
    expect(page.get_by_role("button", name=f"Mark as paid: order {number[0]}")).to_have_count(0)
    assert Order.objects.get(pk=number[0]).status == "paid"


@pytest.mark.parametrize("username", [None, "ada", "sam"])
def test_axe_finds_nothing_wrong(journey: Journey, username: str | None):
    """With the buttons and forms that each visitor sees."""
    if username:
        log_in(journey, username)
    for path in PAGES:
        page = journey.open(path)
        journey.settle()  # of what comes after the page
        assert (path, violations(page)) == (path, [])


def test_axe_finds_nothing_wrong_with_open_forms(journey: Journey):
    """And with what they say of wrong input."""
    journey.allow("422")
    log_in(journey, "sam")
    page = journey.open("/admin/products/?q=apple+crate")
    page.get_by_role("button", name="Edit Apple crate").click()
    page.get_by_label("Name").fill("Rail wallet")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("already exists")).to_be_visible()
    assert violations(page) == []
    page = journey.open("/admin/categories/")
    page.get_by_role("button", name="Edit Bath").click()
    expect(page.get_by_role("button", name="Save")).to_be_visible()
    page.get_by_role("button", name="Add").click()
    expect(page.get_by_text("This field cannot be blank.").first).to_be_visible()
    assert violations(page) == []
    log_in(journey, "ada")
    page = journey.open("/admin/orders/")
    page.get_by_role("button", name="Open order").first.click()
    expect(page.locator(".line").first).to_be_visible()
    assert violations(page) == []


@pytest.mark.parametrize("username", ["ada", "sam"])
def test_nothing_is_wider_than_a_small_phone(journey: Journey, username: str):
    """At 360 pixels no page scrolls sideways, and no form does in its table."""
    journey.page.set_viewport_size({"width": 360, "height": 740})
    log_in(journey, username)
    for path in PAGES:
        page = journey.open(path)
        opening = page.get_by_role("button", name=re.compile("^(Edit|Open)"))
        if opening.count():
            opening.first.click()
            expect(page.get_by_role("button", name="Save")).to_be_visible()
            width = "element => element.scrollWidth - element.clientWidth"
            assert (path, page.locator(".nitro-list-scroll").evaluate(width)) == (path, 0)
        assert page.evaluate("document.documentElement.scrollWidth") == 360
