"""The shop's components, used as on its pages, but without a browser."""

from decimal import Decimal
from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client

from demo.guide.payments import charge
from demo.shop.cart_session import load_cart
from demo.shop.models import Order, Product, Symbol
from nitro_htmx.testing import MountedComponent, Nitro, Page

Component = MountedComponent[Any]

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def sample_data() -> None:
    """Fill the shop."""
    call_command("load_sample_data", stdout=StringIO())


def product(name: str) -> Product:
    """Return a product of the sample data."""
    return Product.objects.get(name=name)


def names(component: Component) -> list[str]:
    """Return the names of the events that a component has just sent."""
    return [event.name for event in component.events]


def told(component: Component) -> list[tuple[str, dict[str, Any]]]:
    """Return the events that a component has just sent; all of them name it as their sender."""
    events = []
    for event in component.events:
        detail = dict(event.detail)
        assert detail.pop("component") == component.name
        events.append((event.name, detail))
    return events


class TestProductShelf:
    """Search, departments and pages."""

    @pytest.fixture
    def shelf(self, nitro: Nitro) -> Component:
        """Return the shelf of the first page."""
        return nitro.visit("/")["ProductShelf"]

    def test_search_narrows_the_shelf(self, shelf: Component):
        """What was typed is looked for in names and summaries, from the first page on."""
        shelf.call("go_to_page", page=3)
        shelf.fill("query", "WOOL")
        assert "2 products" in shelf.text
        assert "Heather wool throw" in shelf.text
        assert "Quiet keyboard mat" in shelf.text

    def test_department_narrows_the_shelf(self, shelf: Component):
        """One department, and back to all."""
        shelf.call("choose_category", category="bath")
        assert "8 products" in shelf.text
        shelf.call("choose_category", category="")
        assert "64 products" in shelf.text

    def test_unknown_department_is_refused(self, shelf: Component):
        """The action does not run."""
        shelf.call("choose_category", category="weapons")
        shelf.assert_error(422, "There is no such department.")

    def test_nothing_found_says_so(self, shelf: Component):
        """The query is repeated, escaped."""
        shelf.fill("query", "<b>")
        assert "Nothing on the shelf matches “<b>”." in shelf.text
        assert shelf.element.find("b") is None

    def test_all_is_shown_again(self, shelf: Component):
        """A search that found nothing, in a department, ends with one button."""
        shelf.call("choose_category", category="bath")
        shelf.fill("query", "wool")
        shelf.click("button:-soup-contains('Show all')")
        assert "64 products" in shelf.text
        assert "Show all" not in shelf.text
        assert shelf.value("query") == ""

    @pytest.mark.parametrize("page", [0, -5, 999])
    def test_pages_out_of_range_show_the_nearest(self, shelf: Component, page: int):
        """No page number empties the shelf."""
        shelf.call("go_to_page", page=page)
        shelf.assert_complete("go_to_page")
        assert shelf.element.select(".card")


class TestShoppingCart:
    """The guide's cart."""

    @pytest.fixture
    def cart(self, nitro: Nitro) -> Component:
        """Return the cart of the first page."""
        return nitro.visit("/")["ShoppingCart"]

    def test_adding_tells_the_page_what_the_guide_says(self, cart: Component):
        """Three events, in order, each with the guide's detail."""
        throw = product("Heather wool throw")
        cart.call("add_to_cart", product_id=throw.pk)
        item = {"id": throw.pk, "name": throw.name, "price": "92.00", "quantity": 1}
        assert told(cart) == [
            (
                "nitro:cart-updated",
                {"item_count": 1, "product_id": throw.pk, "product_name": throw.name},
            ),
            ("nitro:message", {"level": "success", "text": "Added Heather wool throw to cart"}),
            ("nitro:action-complete", {"action": "add_to_cart", "state": {"items": [item]}}),
        ]

    def test_same_product_twice_is_one_line(self, cart: Component):
        """Its quantity grows, and shrinks again until the line has gone."""
        jar = product("Pantry jar, two litres")
        cart.call("add_to_cart", product_id=jar.pk)
        cart.call("add_to_cart", product_id=jar.pk)
        cart.assert_emitted("cart-updated", item_count=2)
        assert "€35.60" in cart.text
        assert "Order 2 pieces" in cart.text
        cart.call("take_one", product_id=jar.pk)
        cart.call("take_one", product_id=jar.pk)
        cart.assert_emitted("cart-updated", item_count=0)
        assert "Your cart is empty" in cart.text

    def test_removing_takes_all_pieces(self, cart: Component):
        """One request removes the line."""
        jar, pot = product("Pantry jar, two litres"), product("Fenwick stock pot")
        for pk in (jar.pk, jar.pk, pot.pk):
            cart.call("add_to_cart", product_id=pk)
        cart.call("remove", product_id=jar.pk)
        cart.assert_emitted("cart-updated", item_count=1)
        assert "Pantry jar" not in cart.text

    @pytest.mark.parametrize("action", ["take_one", "remove"])
    def test_what_is_not_in_the_cart_cannot_be_taken_out(self, cart: Component, action: str):
        """Nothing happens, and nothing is announced."""
        cart.call(action, product_id=product("Rail wallet").pk)
        assert names(cart) == ["nitro:action-complete"]

    def test_there_is_no_more_than_the_stock(self, cart: Component):
        """The visitor is told, and the cart stays."""
        bench = product("Shoe bench")
        for _ in range(bench.stock + 1):
            cart.call("add_to_cart", product_id=bench.pk)
        assert names(cart) == ["nitro:message", "nitro:action-complete"]
        cart.assert_message("warning")
        assert cart.state.items[0].quantity == bench.stock

    def test_unknown_product_is_refused(self, cart: Component):
        """The visitor is told, and the cart stays."""
        cart.call("add_to_cart", product_id=0)
        cart.assert_message("warning", "This product is no longer sold.")
        cart.assert_emitted("action-complete", state={"items": []})

    def test_cart_lives_on_the_next_page(self, nitro: Nitro, cart: Component):
        """The session remembers it: cart, badge, shelf and order form begin with it."""
        jar = product("Pantry jar, two litres")
        for _ in range(2):
            cart.call("add_to_cart", product_id=jar.pk)
        shop = nitro.visit("/")
        assert "Order 2 pieces" in shop["ShoppingCart"].text
        assert shop.find("#cart-badge").get_text() == "2"
        shop["ProductShelf"].fill("query", "pantry")
        assert "2 in cart" in shop["ProductShelf"].text
        assert "2 × Pantry jar" in nitro.visit("/orders/")["OrderCreator"].text

    def test_refresh_reads_the_session_again(self, nitro: Nitro, cart: Component):
        """A second tab's change shows up."""
        second = nitro.visit("/")["ShoppingCart"]
        second.call("add_to_cart", product_id=product("Pantry jar, two litres").pk)
        cart.call("refresh")
        assert "Pantry jar" in cart.text


class TestProductList:
    """The catalogue as a table."""

    @pytest.fixture
    def products(self, nitro: Nitro) -> Component:
        """Return the table."""
        return nitro.visit("/catalogue/")["ProductList"]

    def test_edit_asks_the_editor(self, products: Component):
        """The list marks the row and sends the event that the editor listens to."""
        crate = product("Apple crate")
        products.call("edit", product_id=crate.pk)
        assert told(products)[0] == ("nitro:product-selected", {"product_id": crate.pk})
        assert products.element.select(".selected")[0]["id"] == f"row-{crate.pk}"

    def test_search_and_pages(self, products: Component):
        """A search begins at its first page; without a result it says so."""
        products.call("go_to_page", page=2)
        assert "Apple crate" not in products.text
        products.fill("search", "APPLE")
        assert "Apple crate" in products.text
        products.fill("search", "zeppelin")
        assert "Nothing fits the search." in products.text
        products.call("clear_filters")
        assert "1–12 of 64" in products.text


class TestProductEditor:
    """The guide's editor."""

    FORM = {"name": "Tea cosy", "summary": "Wool", "category_id": "textiles", "price": "19.5"}

    @pytest.fixture
    def catalogue(self, nitro: Nitro) -> Page:
        """Return the page."""
        return nitro.visit("/catalogue/")

    @pytest.fixture
    def crate(self) -> Product:
        """Return a product."""
        return product("Apple crate")

    @pytest.fixture
    def editor(self, catalogue: Page, crate: Product) -> Component:
        """Return the editor with a product in it."""
        catalogue.hear("product-selected", product_id=crate.pk)
        assert names(catalogue["ProductEditor"]) == ["nitro:product-shown"]
        return catalogue["ProductEditor"]

    def save(self, editor: Component, **entries: str) -> None:
        """Fill in the form and save."""
        for field, text in entries.items():
            editor.fill(field, text)
        editor.submit()

    def test_shows_the_selected_product(self, editor: Component):
        """The form has the product's values."""
        fields = {
            field["data-nitro-model"]: field.get("value")
            for field in editor.element.find_all("input")
        }
        assert fields == {
            "name": "Apple crate",
            "summary": "Pine, 50 × 40 × 30 cm",
            "price": "24.00",
            "stock": "40",
        }

    def test_saving_a_new_name_and_price_reloads_the_list_alone(
        self, editor: Component, crate: Product
    ):
        """The statistics show neither, so they are left alone."""
        self.save(editor, name="Pear crate", price="25.10")
        assert told(editor)[:3] == [
            ("nitro:product-updated", {"product_id": crate.pk, "changes": ["name", "price"]}),
            ("nitro:refresh-productlist", {}),
            ("nitro:message", {"level": "success", "text": "Product saved!"}),
        ]
        assert names(editor)[3:] == ["nitro:action-complete"]
        asked = [request.component for request in editor.page.requests]
        assert asked == ["ProductEditor", "ProductList"]
        crate.refresh_from_db()
        assert (crate.name, crate.price) == ("Pear crate", Decimal("25.10"))

    @pytest.mark.parametrize("entry", [{"stock": "41"}, {"category_id": "garden"}])
    def test_saving_what_the_statistics_count_reloads_them_too(
        self, editor: Component, entry: dict[str, str]
    ):
        """A new department or stock changes a department's numbers."""
        self.save(editor, **entry)
        editor.assert_refreshed("CategoryStats")

    def test_a_new_product_is_created(self, catalogue: Page):
        """An empty form makes a new row, and then edits it."""
        editor = catalogue["ProductEditor"]
        self.save(editor, **self.FORM, stock="5")
        made = {"product_name": "Tea cosy", "category": "textiles"}
        cosy = product("Tea cosy")
        assert told(editor)[0] == ("nitro:product-created", {"product_id": cosy.pk, **made})
        assert "Edit product" in editor.text

    @pytest.mark.parametrize(
        ("field", "typed", "text"),
        [
            ("name", "  ", "Give the product a name."),
            ("price", "", "Enter a price."),
            ("price", "0", "Ensure this value is greater than or equal to 0.01."),
            ("stock", "-1", "Ensure this value is greater than or equal to 0."),
            ("name", "Rail wallet", "Product with this Name already exists."),
        ],
    )
    def test_wrong_input_is_shown_beside_the_field(
        self, editor: Component, crate: Product, field: str, typed: str, text: str
    ):
        """The answer is 422, what was typed stays, and nothing is saved."""
        self.save(editor, **{field: typed})
        editor.assert_error(422)
        assert names(editor) == ["nitro:error"]
        assert text in editor.text
        wrong = editor.find("[aria-invalid=true]")
        assert (wrong["data-nitro-model"], wrong["value"]) == (field, typed)
        assert Product.objects.filter(pk=crate.pk, name="Apple crate", stock=40).exists()

    def test_the_id_cannot_be_set_from_outside(self, editor: Component, crate: Product):
        """Only bound fields travel: the form has no field for the id."""
        wallet = product("Rail wallet")
        editor.forge("id", wallet.pk)
        self.save(editor, name="Mine")
        assert product("Mine").pk == crate.pk
        assert product("Rail wallet").pk == wallet.pk

    def test_deleting_reloads_list_and_statistics(self, editor: Component, crate: Product):
        """The events are the guide's, in its order, and the form is empty then."""
        editor.fill("name", "")  # what is in the form does not matter any more
        editor.click("button:-soup-contains('Delete')")
        assert told(editor)[:4] == [
            ("nitro:product-deleted", {"product_name": "Apple crate", "category": "storage"}),
            ("nitro:refresh-productlist", {}),
            ("nitro:refresh-categorystats", {}),
            ("nitro:message", {"level": "success", "text": "Deleted Apple crate"}),
        ]
        assert "New product" in editor.text
        assert not Product.objects.filter(pk=crate.pk).exists()

    def test_a_product_deleted_elsewhere_is_gone(self, editor: Component, crate: Product):
        """Saving and deleting find no row; reloading says so."""
        crate.delete()
        for action in ("save_product", "delete_product"):
            editor.call(action)
            editor.assert_error(404)
        editor.call("refresh")
        assert "no longer available" in editor.text

    def test_new_product_empties_the_form(self, editor: Component):
        """Also when the form holds nonsense; and an empty form reloads as one."""
        editor.forge("price", "free")
        editor.find("form").name = "div"  # so nothing says that the price is of another form
        editor.call("new_product")
        editor.assert_complete("new_product")
        assert "Create" in editor.text
        editor.call("refresh")
        assert "Create" in editor.text


class TestCategoryStats:
    """Statistics by department."""

    def test_counts_and_sorts(self, nitro: Nitro):
        """By name at first, by a number with the lowest or the highest first, as all lists do."""
        Product.objects.filter(category=Symbol.TRAVEL).first().delete()  # type: ignore[union-attr]
        stats = nitro.visit("/catalogue/")["CategoryStats"]

        def departments() -> list[str]:
            return [cell.get_text(strip=True) for cell in stats.element.select("tbody th")]

        assert departments() == sorted(Symbol.labels)
        assert departments()[-1] == "Travel"
        stats.call("sort_by", field="-products")
        assert departments()[-1] == "Travel"
        stats.call("sort_by", field="products")
        assert departments()[0] == "Travel"
        stats.call("sort_by", field="-pieces")
        assert departments()[0] == "Desk"


class TestOrders:
    """An order, and what it changes."""

    @pytest.fixture
    def orders(self, nitro: Nitro) -> Page:
        """Return the page."""
        return nitro.visit("/orders/")

    @pytest.fixture
    def creator(self, orders: Page) -> Component:
        """Return the form."""
        return orders["OrderCreator"]

    def order(self, creator: Component, customer: str) -> None:
        """Enter a name and order."""
        creator.fill("customer", customer)
        creator.submit("form:has([data-nitro-model=customer])")

    def test_an_order_tells_the_three_that_show_it(self, creator: Component):
        """The events are the guide's, in its order; the total is a number there."""
        jar = product("Pantry jar, two litres")
        creator.call("add_line", product_id=jar.pk, quantity=2)
        self.order(creator, "Zoë")
        order = Order.objects.first()
        assert order is not None
        assert (order.customer, order.total) == ("Zoë", Decimal("35.60"))
        assert told(creator)[:4] == [
            ("nitro:refresh-orderlist", {}),
            ("nitro:refresh-inventorystatus", {}),
            ("nitro:refresh-revenuechart", {}),
            ("nitro:order-created", {"order_id": order.pk, "total": 35.6}),
        ]
        assert names(creator)[4:] == ["nitro:message", "nitro:action-complete"]
        jar.refresh_from_db()
        assert jar.stock == 59

    def test_low_stock_is_announced(self, creator: Component):
        """The event is the guide's."""
        bench = product("Shoe bench")
        creator.call("add_line", product_id=bench.pk, quantity=1)
        self.order(creator, "Ada")
        assert (
            "nitro:inventory-low",
            {
                "product_id": bench.pk,
                "product_name": "Shoe bench",
                "current_stock": 2,
                "threshold": 10,
            },
        ) in told(creator)

    def test_price_and_stock_are_read_when_the_order_is_made(self, creator: Component):
        """What the page was told when the line was added does not count."""
        jar = product("Pantry jar, two litres")
        creator.call("add_line", product_id=jar.pk, quantity=2)
        Product.objects.filter(pk=jar.pk).update(price=Decimal(20), stock=1)
        self.order(creator, "Ada")
        creator.assert_error(422)
        assert "Pantry jar, two litres: only 1 left." in creator.text
        Product.objects.filter(pk=jar.pk).update(stock=2)
        self.order(creator, "Ada")
        assert Order.objects.filter(customer="Ada").get().total == 40

    def test_the_cart_is_empty_after_its_order(self, client: Client):
        """The order form begins with the cart, and the session forgets it then."""
        nitro = Nitro(client)
        wallet = product("Rail wallet")
        nitro.visit("/")["ShoppingCart"].call("add_to_cart", product_id=wallet.pk)
        self.order(nitro.visit("/orders/")["OrderCreator"], "Ada")
        request = client.get("/").wsgi_request
        assert load_cart(request) == {}

    @pytest.mark.parametrize(
        ("customer", "text"),
        [(" ", "Enter your name."), ("Ada", "Add at least one product.")],
    )
    def test_incomplete_orders_are_refused(self, creator: Component, customer: str, text: str):
        """The text says what is missing."""
        before = Order.objects.count()
        self.order(creator, customer)
        creator.assert_error(422)
        assert text in creator.text
        assert Order.objects.count() == before

    @pytest.mark.parametrize(
        ("name", "quantity", "text"),
        [
            ("Rail wallet", 0, "Choose at least one piece."),
            ("Rail wallet", 1000, "There are no more than 24 of Rail wallet"),
            ("", 1, "This product is no longer sold."),
        ],
    )
    def test_impossible_lines_are_refused(
        self, creator: Component, name: str, quantity: int, text: str
    ):
        """The visitor is told, and the order stays."""
        pk = product(name).pk if name else 0
        creator.call("add_line", product_id=pk, quantity=quantity)
        assert told(creator)[0][1]["text"] == text
        assert creator.assert_emitted("action-complete").detail["state"]["quantities"] == {}

    def test_a_line_of_a_deleted_product_can_be_removed(self, creator: Component):
        """It is shown, blocks the order, and goes."""
        wallet = product("Rail wallet")
        creator.call("add_line", product_id=wallet.pk, quantity=1)
        pk = wallet.pk
        wallet.delete()
        self.order(creator, "Ada")
        assert "no longer sold" in creator.text
        creator.call("remove_line", product_id=pk)
        assert "Nothing chosen yet" in creator.text

    def test_the_list_shows_more(self, orders: Page):
        """Six orders at first, newest first, then twelve."""

        def shown() -> list[str]:
            return [str(order["id"]) for order in orders["OrderList"].element.select(".order")]

        newest = [f"order-{pk}" for pk in Order.objects.values_list("pk", flat=True)[:12]]
        assert shown() == newest[:6]
        orders["OrderList"].call("show_more")
        assert shown() == newest

    def test_the_chart_shows_seven_or_fourteen_days(self, orders: Page):
        """Other numbers are refused."""
        chart = orders["RevenueChart"]
        assert len(chart.element.select("rect")) == 14
        chart.call("show_days", days=7)
        assert len(chart.element.select("rect")) == 7
        with chart.expect_refusal(422):
            chart.call("show_days", days=8)

    def test_the_inventory_counts(self, nitro: Nitro):
        """Pieces, value and what is running low follow the stock."""
        Product.objects.exclude(name="Rail wallet").delete()
        inventory = nitro.visit("/orders/")["InventoryStatus"].text
        assert "Pieces 24 Value €1,248.00 Running low 0 Sold out 0" in inventory
        assert "Every shelf is full." in inventory


class TestEventsPage:
    """The components that send and hear events."""

    @pytest.fixture
    def page(self, nitro: Nitro) -> Page:
        """Return the page."""
        return nitro.visit("/events/")

    def order(self, page: Page) -> Order:
        """Order something, and return it."""
        page["OrderForm"].call("submit_order")
        name, detail = told(page["OrderForm"])[0]
        assert name == "nitro:order-created"
        return Order.objects.get(pk=detail["order_id"])

    def confirm(self, page: Page, order_id: int, payment_id: str) -> Component:
        """Let the page say that an order has been paid, and return who checks that."""
        processor = page["PaymentProcessor"]
        processor.call("confirm_payment", order_id=order_id, payment_id=payment_id)
        return processor

    def test_greeting_is_sent_and_heard(self, page: Page):
        """The listener shows the text of the event."""
        sender, listener = page["EventSender"], page["EventListener"]
        sender.fill("text", "Hej <i>")
        sender.submit()
        assert told(sender)[0] == ("nitro:greeting", {"text": "Hej <i>"})
        assert "Hej <i>" in listener.text
        assert "1 event heard" in listener.text

    def test_steps_are_sent_twice_and_counted(self, page: Page):
        """The same name twice in one action is two events."""
        sender, listener = page["EventSender"], page["EventListener"]
        sender.call("send_twice")
        assert [detail.get("number") for _, detail in told(sender)[:2]] == [1, 2]
        assert "2 events heard" in listener.text
        assert "Step 2" in listener.text

    def test_messages_have_four_levels(self, page: Page):
        """In the order of the calls."""
        sender = page["EventSender"]
        sender.call("send_messages")
        levels = [detail.get("level") for _, detail in told(sender)]
        assert levels == ["success", "info", "warning", "error", None]

    def test_the_chain_ends_with_a_paid_order(self, page: Page):
        """Order, payment, and the events of both."""
        order = self.order(page)
        payment = charge(order, "good")
        processor = self.confirm(page, order.pk, payment.pk)
        order.refresh_from_db()
        assert (order.status, order.payment_id) == ("paid", payment.pk)
        assert told(processor)[:2] == [
            ("nitro:order-paid", {"order_id": order.pk, "payment_id": payment.pk}),
            ("nitro:refresh-orderlist", {}),
        ]

    @pytest.mark.parametrize(
        ("card", "text"),
        [("declined", "The card was declined."), (None, "There is no such payment.")],
    )
    def test_what_was_not_paid_is_not_confirmed(self, page: Page, card: str | None, text: str):
        """The payment service says how it ended, not the page."""
        order = self.order(page)
        payment_id = charge(order, card).pk if card else "made-up"
        processor = self.confirm(page, order.pk, payment_id)
        processor.assert_error(422)
        assert text in processor.text
        order.refresh_from_db()
        assert order.status == "new"

    def test_a_payment_of_another_order_does_not_count(self, page: Page):
        """One payment pays one order."""
        first, second = self.order(page), self.order(page)
        self.confirm(page, second.pk, charge(first, "good").pk).assert_error(422)

    def test_nothing_is_ordered_when_all_is_sold(self, page: Page):
        """The visitor is told."""
        Product.objects.update(stock=0)
        form = page["OrderForm"]
        form.call("submit_order")
        assert told(form)[0][1]["text"] == "Everything is sold out."

    def test_an_unknown_order_cannot_be_paid(self, page: Page):
        """It is not found."""
        self.confirm(page, 0, "x").assert_error(404)


class TestVisitorHall:
    """The guide's page "One request"."""

    @pytest.fixture
    def page(self, nitro: Nitro) -> Page:
        """Return the page."""
        return nitro.visit("/guide/one-request/")

    @pytest.mark.parametrize("count", [0, 1, 50])
    def test_badges_that_ride_are_in_the_same_answer(self, page: Page, count: int):
        """However many there are."""
        page["VisitorHall"].call("show", badges=count)
        page["Door"].call("enter")
        page.assert_requests(1)
        badges = [page.component("VisitorBadge", number) for number in range(1, count + 1)]
        assert [badge.state.visitors for badge in badges] == [1] * count

    def test_badges_that_do_not_ask_by_themselves(self, page: Page):
        """One request each."""
        page["VisitorHall"].call("switch")
        page["Door"].call("enter")
        page.assert_requests(11)
        badges = [page.component("LoneBadge", number) for number in range(1, 11)]
        assert [badge.state.visitors for badge in badges] == [1] * 10


class TestTurnstile:
    """A row for each passage."""

    def test_each_page_has_a_turnstile_of_its_own(self, nitro: Nitro):
        one, other = (nitro.visit("/guide/tunnel/")["Turnstile"] for _ in range(2))
        one.click("button")
        one.click("button")
        assert told(one)[0] == ("nitro:passed", {"passages": 2})
        assert "2 rows in the database" in one.text
        other.click("button")
        assert "1 row in the database" in other.text

    def test_the_tunnel_loses_every_second_request(self, client: Client):
        """Of one who has switched it on: on the way there and on the way back, in turn."""
        assert client.post("/").status_code == 405
        client.cookies["tunnel"] = "1"
        statuses = [client.post("/").status_code for _ in range(8)]
        assert sorted(statuses) == [405] * 4 + [502] * 2 + [504] * 2
        assert client.get("/").status_code == 200
