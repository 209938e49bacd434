"""The shop's components, called as a page calls them, but without a browser."""

from decimal import Decimal
from io import StringIO

import pytest
from django.core.management import call_command
from django.test import Client

from demo.guide.payments import charge
from demo.shop.cart_session import load_cart
from demo.shop.models import Order, Product, Symbol
from tests.demo.visitor import Visitor

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def sample_data() -> None:
    """Fill the shop."""
    call_command("load_sample_data", stdout=StringIO())


def product(name: str) -> Product:
    """Return a product of the sample data."""
    return Product.objects.get(name=name)


def names(events: list[list[object]]) -> list[object]:
    """Return the names of ``events``."""
    return [name for name, _ in events]


class TestProductShelf:
    """Search, departments and pages."""

    def test_search_narrows_the_shelf(self, client: Client):
        """What was typed is looked for in names and summaries, from the first page on."""
        shop = Visitor(client, "/")
        shop.call("ProductShelf", "go_to_page", page=3)
        answer = shop.call("ProductShelf", "search", bound={"query": "WOOL"})
        assert "2 products" in answer.text
        assert "Heather wool throw" in answer.text
        assert "Quiet keyboard mat" in answer.text

    def test_department_narrows_the_shelf(self, client: Client):
        """One department, and back to all."""
        shop = Visitor(client, "/")
        assert "8 products" in shop.call("ProductShelf", "choose_category", category="bath").text
        assert "64 products" in shop.call("ProductShelf", "choose_category", category="").text

    def test_unknown_department_is_refused(self, client: Client):
        """The action does not run."""
        shop = Visitor(client, "/")
        assert shop.call("ProductShelf", "choose_category", category="weapons").status == 422

    def test_nothing_found_says_so(self, client: Client):
        """The query is repeated, escaped."""
        shop = Visitor(client, "/")
        answer = shop.call("ProductShelf", "search", bound={"query": "<b>"})
        assert "Nothing on the shelf matches “<b>”." in answer.text
        assert shop.root("ProductShelf").find("b") is None

    def test_all_is_shown_again(self, client: Client):
        """A search that found nothing, in a department, ends with one button."""
        shop = Visitor(client, "/")
        shop.call("ProductShelf", "choose_category", category="bath")
        nothing = shop.call("ProductShelf", "search", bound={"query": "wool"})
        assert "Show all" in nothing.text
        everything = shop.call("ProductShelf", "show_all", bound={"query": "wool"})
        assert "64 products" in everything.text
        assert "Show all" not in everything.text
        search = shop.root("ProductShelf").select_one("input[type=search]")
        assert search is not None
        assert not search.get("value")

    @pytest.mark.parametrize("page", [0, -5, 999])
    def test_pages_out_of_range_show_the_nearest(self, client: Client, page: int):
        """No page number empties the shelf."""
        shop = Visitor(client, "/")
        assert shop.call("ProductShelf", "go_to_page", page=page).status == 200
        assert shop.root("ProductShelf").select(".card")


class TestShoppingCart:
    """The guide's cart."""

    def test_adding_tells_the_page_what_the_guide_says(self, client: Client):
        """Three events, in order, each with the guide's detail."""
        throw = product("Heather wool throw")
        shop = Visitor(client, "/")
        answer = shop.call("ShoppingCart", "add_to_cart", product_id=throw.pk)
        item = {"id": throw.pk, "name": throw.name, "price": "92.00", "quantity": 1}
        assert answer.events == [
            [
                "nitro:cart-updated",
                {
                    "component": "ShoppingCart",
                    "item_count": 1,
                    "product_id": throw.pk,
                    "product_name": throw.name,
                },
            ],
            [
                "nitro:message",
                {
                    "component": "ShoppingCart",
                    "level": "success",
                    "text": "Added Heather wool throw to cart",
                },
            ],
            [
                "nitro:action-complete",
                {
                    "component": "ShoppingCart",
                    "action": "add_to_cart",
                    "state": {"items": [item]},
                },
            ],
        ]

    def test_same_product_twice_is_one_line(self, client: Client):
        """Its quantity grows, and shrinks again until the line has gone."""
        jar = product("Pantry jar, two litres")
        shop = Visitor(client, "/")
        shop.call("ShoppingCart", "add_to_cart", product_id=jar.pk)
        answer = shop.call("ShoppingCart", "add_to_cart", product_id=jar.pk)
        assert answer.events[0][1]["item_count"] == 2
        assert "€35.60" in answer.text
        assert "Order 2 pieces" in answer.text
        shop.call("ShoppingCart", "take_one", product_id=jar.pk)
        answer = shop.call("ShoppingCart", "take_one", product_id=jar.pk)
        assert answer.events[0][1]["item_count"] == 0
        assert "Your cart is empty" in answer.text

    def test_removing_takes_all_pieces(self, client: Client):
        """One request removes the line."""
        jar, pot = product("Pantry jar, two litres"), product("Fenwick stock pot")
        shop = Visitor(client, "/")
        for pk in (jar.pk, jar.pk, pot.pk):
            shop.call("ShoppingCart", "add_to_cart", product_id=pk)
        answer = shop.call("ShoppingCart", "remove", product_id=jar.pk)
        assert answer.events[0][1]["item_count"] == 1
        assert "Pantry jar" not in answer.text

    @pytest.mark.parametrize("action", ["take_one", "remove"])
    def test_what_is_not_in_the_cart_cannot_be_taken_out(self, client: Client, action: str):
        """Nothing happens, and nothing is announced."""
        shop = Visitor(client, "/")
        answer = shop.call("ShoppingCart", action, product_id=product("Rail wallet").pk)
        assert names(answer.events) == ["nitro:action-complete"]

    def test_there_is_no_more_than_the_stock(self, client: Client):
        """The visitor is told, and the cart stays."""
        bench = product("Shoe bench")
        shop = Visitor(client, "/")
        for _ in range(bench.stock):
            shop.call("ShoppingCart", "add_to_cart", product_id=bench.pk)
        answer = shop.call("ShoppingCart", "add_to_cart", product_id=bench.pk)
        assert names(answer.events) == ["nitro:message", "nitro:action-complete"]
        assert answer.events[0][1]["level"] == "warning"
        assert answer.events[1][1]["state"]["items"][0]["quantity"] == bench.stock

    def test_unknown_product_is_refused(self, client: Client):
        """The visitor is told, and the cart stays."""
        answer = Visitor(client, "/").call("ShoppingCart", "add_to_cart", product_id=0)
        assert answer.events[0][1]["text"] == "This product is no longer sold."
        assert answer.events[1][1]["state"] == {"items": []}

    def test_cart_lives_on_the_next_page(self, client: Client):
        """The session remembers it: cart, badge, shelf and order form begin with it."""
        jar = product("Pantry jar, two litres")
        shop = Visitor(client, "/")
        for _ in range(2):
            shop.call("ShoppingCart", "add_to_cart", product_id=jar.pk)
        shop = Visitor(client, "/")
        assert "Order 2 pieces" in shop.root("ShoppingCart").get_text()
        badge = shop.page.find(id="cart-badge")
        assert badge is not None
        assert badge.get_text() == "2"
        found = shop.call("ProductShelf", "search", bound={"query": "pantry"})
        assert "2 in cart" in found.text
        assert "2 × Pantry jar" in Visitor(client, "/orders/").root("OrderCreator").get_text()

    def test_refresh_reads_the_session_again(self, client: Client):
        """A second tab's change shows up."""
        jar = product("Pantry jar, two litres")
        first, second = Visitor(client, "/"), Visitor(client, "/")
        second.call("ShoppingCart", "add_to_cart", product_id=jar.pk)
        assert "Pantry jar" in first.call("ShoppingCart", "refresh").text


class TestProductList:
    """The catalogue as a table."""

    def test_edit_asks_the_editor(self, client: Client):
        """The list marks the row and sends the event that the editor listens to."""
        catalogue = Visitor(client, "/catalogue/")
        crate = product("Apple crate")
        answer = catalogue.call("ProductList", "edit", product_id=crate.pk)
        assert answer.events[0] == [
            "nitro:product-selected",
            {"component": "ProductList", "product_id": crate.pk},
        ]
        assert catalogue.root("ProductList").select(".selected")[0]["id"] == f"row-{crate.pk}"

    def test_search_and_pages(self, client: Client):
        """A search begins at its first page; without a result it says so."""
        catalogue = Visitor(client, "/catalogue/")
        first = catalogue.call("ProductList", "go_to_page", page=2).text
        assert "Apple crate" not in first
        assert (
            "Apple crate"
            in catalogue.call("ProductList", "search_items", bound={"search": "APPLE"}).text
        )
        nothing = catalogue.call("ProductList", "search_items", bound={"search": "zeppelin"})
        assert "Nothing fits the search." in nothing.text
        everything = catalogue.call("ProductList", "clear_filters")
        assert "1–12 of 64" in everything.text


class TestProductEditor:
    """The guide's editor."""

    FORM = {"name": "Tea cosy", "summary": "Wool", "category_id": "textiles", "price": "19.5"}

    def open(self, client: Client, name: str) -> tuple[Visitor, Product]:
        """Return the page with a product in the editor."""
        catalogue = Visitor(client, "/catalogue/")
        chosen = product(name)
        detail = {"component": "ProductList", "product_id": chosen.pk}
        answer = catalogue.call(
            "ProductEditor", "refresh", heard=[["nitro:product-selected", detail]]
        )
        assert names(answer.events) == ["nitro:product-shown"]
        return catalogue, chosen

    def test_shows_the_selected_product(self, client: Client):
        """The form has the product's values."""
        catalogue, _ = self.open(client, "Apple crate")
        fields = {
            field["data-nitro-model"]: field.get("value")
            for field in catalogue.root("ProductEditor").find_all("input")
        }
        assert fields == {
            "name": "Apple crate",
            "summary": "Pine, 50 × 40 × 30 cm",
            "price": "24.00",
            "stock": "40",
        }

    def test_saving_a_new_name_and_price_reloads_the_list_alone(self, client: Client):
        """The statistics show neither, so they are left alone."""
        catalogue, crate = self.open(client, "Apple crate")
        bound = {"name": "Pear crate", "price": "25.10"}
        answer = catalogue.call("ProductEditor", "save_product", bound=bound)
        assert answer.events[:3] == [
            [
                "nitro:product-updated",
                {
                    "component": "ProductEditor",
                    "product_id": crate.pk,
                    "changes": ["name", "price"],
                },
            ],
            ["nitro:refresh-productlist", {"component": "ProductEditor"}],
            [
                "nitro:message",
                {"component": "ProductEditor", "level": "success", "text": "Product saved!"},
            ],
        ]
        assert names(answer.events[3:]) == ["nitro:action-complete"]
        crate.refresh_from_db()
        assert (crate.name, crate.price) == ("Pear crate", Decimal("25.10"))

    @pytest.mark.parametrize("bound", [{"stock": "41"}, {"category_id": "garden"}])
    def test_saving_what_the_statistics_count_reloads_them_too(
        self, client: Client, bound: dict[str, str]
    ):
        """A new department or stock changes a department's numbers."""
        catalogue, _ = self.open(client, "Apple crate")
        answer = catalogue.call("ProductEditor", "save_product", bound=bound)
        assert "nitro:refresh-categorystats" in names(answer.events)

    def test_a_new_product_is_created(self, client: Client):
        """An empty form makes a new row, and then edits it."""
        catalogue = Visitor(client, "/catalogue/")
        answer = catalogue.call("ProductEditor", "save_product", bound={**self.FORM, "stock": "5"})
        cosy = product("Tea cosy")
        assert answer.events[0] == [
            "nitro:product-created",
            {
                "component": "ProductEditor",
                "product_id": cosy.pk,
                "product_name": "Tea cosy",
                "category": "textiles",
            },
        ]
        assert "Edit product" in answer.text

    @pytest.mark.parametrize(
        ("bound", "text"),
        [
            ({"name": "  "}, "Give the product a name."),
            ({"price": ""}, "Enter a price."),
            ({"price": "0"}, "Ensure this value is greater than or equal to 0.01."),
            ({"stock": "-1"}, "Ensure this value is greater than or equal to 0."),
            ({"name": "Rail wallet"}, "Product with this Name already exists."),
        ],
    )
    def test_wrong_input_is_shown_beside_the_field(
        self, client: Client, bound: dict[str, str], text: str
    ):
        """The answer is 422, what was typed stays, and nothing is saved."""
        catalogue, crate = self.open(client, "Apple crate")
        answer = catalogue.call("ProductEditor", "save_product", bound=bound)
        assert answer.status == 422
        assert names(answer.events) == ["nitro:error"]
        assert text in answer.text
        [(field, typed)] = bound.items()
        [wrong] = catalogue.root("ProductEditor").select("[aria-invalid=true]")
        assert (wrong["data-nitro-model"], wrong["value"]) == (field, typed)
        assert Product.objects.filter(pk=crate.pk, name="Apple crate", stock=40).exists()

    def test_the_id_cannot_be_set_from_outside(self, client: Client):
        """Only bound fields travel: the form has no field for the id."""
        catalogue, crate = self.open(client, "Apple crate")
        wallet = product("Rail wallet")
        bound = {"id": str(wallet.pk), "name": "Mine"}
        catalogue.call("ProductEditor", "save_product", bound=bound)
        assert product("Mine").pk == crate.pk
        assert product("Rail wallet").pk == wallet.pk

    def test_deleting_reloads_list_and_statistics(self, client: Client):
        """The events are the guide's, in its order, and the form is empty then."""
        catalogue, crate = self.open(client, "Apple crate")
        # What is in the form does not matter any more.
        answer = catalogue.call("ProductEditor", "delete_product", bound={"name": ""})
        assert answer.events[:4] == [
            [
                "nitro:product-deleted",
                {
                    "component": "ProductEditor",
                    "product_name": "Apple crate",
                    "category": "storage",
                },
            ],
            ["nitro:refresh-productlist", {"component": "ProductEditor"}],
            ["nitro:refresh-categorystats", {"component": "ProductEditor"}],
            [
                "nitro:message",
                {
                    "component": "ProductEditor",
                    "level": "success",
                    "text": "Deleted Apple crate",
                },
            ],
        ]
        assert "New product" in answer.text
        assert not Product.objects.filter(pk=crate.pk).exists()

    def test_a_product_deleted_elsewhere_is_gone(self, client: Client):
        """Saving and deleting find no row; reloading says so."""
        catalogue, crate = self.open(client, "Apple crate")
        crate.delete()
        for action in ("save_product", "delete_product"):
            assert catalogue.call("ProductEditor", action).status == 404
        assert "no longer available" in catalogue.call("ProductEditor", "refresh").text

    def test_new_product_empties_the_form(self, client: Client):
        """Also when the form holds nonsense; and an empty form reloads as one."""
        catalogue, _ = self.open(client, "Apple crate")
        answer = catalogue.call("ProductEditor", "new_product", bound={"price": "free"})
        assert answer.status == 200
        assert "Create" in answer.text
        assert "Create" in catalogue.call("ProductEditor", "refresh").text


class TestCategoryStats:
    """Statistics by department."""

    def test_counts_and_sorts(self, client: Client):
        """By name at first, by a number with the lowest or the highest first, as all lists do."""
        Product.objects.filter(category=Symbol.TRAVEL).first().delete()  # type: ignore[union-attr]
        catalogue = Visitor(client, "/catalogue/")

        def departments() -> list[str]:
            cells = catalogue.root("CategoryStats").select("tbody th")
            return [cell.get_text(strip=True) for cell in cells]

        assert departments() == sorted(Symbol.labels)
        assert departments()[-1] == "Travel"
        catalogue.call("CategoryStats", "sort_by", field="-products")
        assert departments()[-1] == "Travel"
        catalogue.call("CategoryStats", "sort_by", field="products")
        assert departments()[0] == "Travel"
        catalogue.call("CategoryStats", "sort_by", field="-pieces")
        assert departments()[0] == "Desk"


class TestOrders:
    """An order, and what it changes."""

    def test_an_order_tells_the_three_that_show_it(self, client: Client):
        """The events are the guide's, in its order; the total is a number there."""
        jar = product("Pantry jar, two litres")
        orders = Visitor(client, "/orders/")
        orders.call("OrderCreator", "add_line", product_id=jar.pk, quantity=2)
        answer = orders.call("OrderCreator", "create_order", bound={"customer": "Zoë"})
        order = Order.objects.first()
        assert order is not None
        assert (order.customer, order.total) == ("Zoë", Decimal("35.60"))
        assert answer.events[:4] == [
            ["nitro:refresh-orderlist", {"component": "OrderCreator"}],
            ["nitro:refresh-inventorystatus", {"component": "OrderCreator"}],
            ["nitro:refresh-revenuechart", {"component": "OrderCreator"}],
            [
                "nitro:order-created",
                {"component": "OrderCreator", "order_id": order.pk, "total": 35.6},
            ],
        ]
        assert names(answer.events[4:]) == ["nitro:message", "nitro:action-complete"]
        jar.refresh_from_db()
        assert jar.stock == 59

    def test_low_stock_is_announced(self, client: Client):
        """The event is the guide's."""
        bench = product("Shoe bench")
        orders = Visitor(client, "/orders/")
        orders.call("OrderCreator", "add_line", product_id=bench.pk, quantity=1)
        answer = orders.call("OrderCreator", "create_order", bound={"customer": "Ada"})
        assert [
            "nitro:inventory-low",
            {
                "component": "OrderCreator",
                "product_id": bench.pk,
                "product_name": "Shoe bench",
                "current_stock": 2,
                "threshold": 10,
            },
        ] in answer.events

    def test_price_and_stock_are_read_when_the_order_is_made(self, client: Client):
        """What the page was told when the line was added does not count."""
        jar = product("Pantry jar, two litres")
        orders = Visitor(client, "/orders/")
        orders.call("OrderCreator", "add_line", product_id=jar.pk, quantity=2)
        Product.objects.filter(pk=jar.pk).update(price=Decimal(20), stock=1)
        refused = orders.call("OrderCreator", "create_order", bound={"customer": "Ada"})
        assert refused.status == 422
        assert "Pantry jar, two litres: only 1 left." in refused.text
        Product.objects.filter(pk=jar.pk).update(stock=2)
        orders.call("OrderCreator", "create_order", bound={"customer": "Ada"})
        assert Order.objects.filter(customer="Ada").get().total == 40

    def test_the_cart_is_empty_after_its_order(self, client: Client):
        """The order form begins with the cart, and the session forgets it then."""
        shop = Visitor(client, "/")
        shop.call("ShoppingCart", "add_to_cart", product_id=product("Rail wallet").pk)
        orders = Visitor(client, "/orders/")
        orders.call("OrderCreator", "create_order", bound={"customer": "Ada"})
        request = client.get("/").wsgi_request
        assert load_cart(request) == {}

    @pytest.mark.parametrize(
        ("customer", "text"),
        [(" ", "Enter your name."), ("Ada", "Add at least one product.")],
    )
    def test_incomplete_orders_are_refused(self, client: Client, customer: str, text: str):
        """The text says what is missing."""
        before = Order.objects.count()
        orders = Visitor(client, "/orders/")
        answer = orders.call("OrderCreator", "create_order", bound={"customer": customer})
        assert answer.status == 422
        assert text in answer.text
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
        self, client: Client, name: str, quantity: int, text: str
    ):
        """The visitor is told, and the order stays."""
        pk = product(name).pk if name else 0
        orders = Visitor(client, "/orders/")
        answer = orders.call("OrderCreator", "add_line", product_id=pk, quantity=quantity)
        assert answer.events[0][1]["text"] == text
        assert answer.events[1][1]["state"]["quantities"] == {}

    def test_a_line_of_a_deleted_product_can_be_removed(self, client: Client):
        """It is shown, blocks the order, and goes."""
        wallet = product("Rail wallet")
        orders = Visitor(client, "/orders/")
        orders.call("OrderCreator", "add_line", product_id=wallet.pk, quantity=1)
        pk = wallet.pk
        wallet.delete()
        refused = orders.call("OrderCreator", "create_order", bound={"customer": "Ada"})
        assert "no longer sold" in refused.text
        assert (
            "Nothing chosen yet" in orders.call("OrderCreator", "remove_line", product_id=pk).text
        )

    def test_the_list_shows_more(self, client: Client):
        """Six orders at first, newest first, then twelve."""
        orders = Visitor(client, "/orders/")

        def shown() -> list[str]:
            return [str(order["id"]) for order in orders.root("OrderList").select(".order")]

        newest = [f"order-{pk}" for pk in Order.objects.values_list("pk", flat=True)[:12]]
        assert shown() == newest[:6]
        orders.call("OrderList", "show_more")
        assert shown() == newest

    def test_the_chart_shows_seven_or_fourteen_days(self, client: Client):
        """Other numbers are refused."""
        orders = Visitor(client, "/orders/")
        assert len(orders.root("RevenueChart").select("rect")) == 14
        orders.call("RevenueChart", "show_days", days=7)
        assert len(orders.root("RevenueChart").select("rect")) == 7
        assert orders.call("RevenueChart", "show_days", days=8).status == 422

    def test_the_inventory_counts(self, client: Client):
        """Pieces, value and what is running low follow the stock."""
        Product.objects.exclude(name="Rail wallet").delete()
        inventory = Visitor(client, "/orders/").root("InventoryStatus").get_text(" ", strip=True)
        assert "Pieces 24 Value €1,248.00 Running low 0 Sold out 0" in inventory
        assert "Every shelf is full." in inventory


class TestEventsPage:
    """The components that send and hear events."""

    def test_greeting_is_sent_and_heard(self, client: Client):
        """The listener shows the text of the event."""
        events = Visitor(client, "/events/")
        sent = events.call("EventSender", "greet", bound={"text": "Hej <i>"})
        assert sent.events[0] == ["nitro:greeting", {"component": "EventSender", "text": "Hej <i>"}]
        heard = events.call("EventListener", "refresh", heard=[sent.events[0]])
        assert "Hej <i>" in heard.text
        assert "1 event heard" in heard.text

    def test_steps_are_sent_twice_and_counted(self, client: Client):
        """The same name twice in one action is two events."""
        events = Visitor(client, "/events/")
        sent = events.call("EventSender", "send_twice")
        assert [detail.get("number") for _, detail in sent.events[:2]] == [1, 2]
        heard = events.call("EventListener", "refresh", heard=sent.events[:2])
        assert "2 events heard" in heard.text
        assert "Step 2" in heard.text

    def test_messages_have_four_levels(self, client: Client):
        """In the order of the calls."""
        sent = Visitor(client, "/events/").call("EventSender", "send_messages")
        levels = [detail.get("level") for _, detail in sent.events]
        assert levels == ["success", "info", "warning", "error", None]

    def test_the_chain_ends_with_a_paid_order(self, client: Client):
        """Order, payment, and the events of both."""
        events = Visitor(client, "/events/")
        placed = events.call("OrderForm", "submit_order")
        name, detail = placed.events[0]
        assert name == "nitro:order-created"
        order = Order.objects.get(pk=detail["order_id"])
        payment = charge(order, "good")
        paid = events.call(
            "PaymentProcessor", "confirm_payment", order_id=order.pk, payment_id=payment.pk
        )
        order.refresh_from_db()
        assert (order.status, order.payment_id) == ("paid", payment.pk)
        assert paid.events[:2] == [
            [
                "nitro:order-paid",
                {"component": "PaymentProcessor", "order_id": order.pk, "payment_id": payment.pk},
            ],
            ["nitro:refresh-orderlist", {"component": "PaymentProcessor"}],
        ]

    @pytest.mark.parametrize(
        ("card", "text"),
        [("declined", "The card was declined."), (None, "There is no such payment.")],
    )
    def test_what_was_not_paid_is_not_confirmed(self, client: Client, card: str | None, text: str):
        """The payment service says how it ended, not the page."""
        events = Visitor(client, "/events/")
        [placed, *_] = events.call("OrderForm", "submit_order").events
        order = Order.objects.get(pk=placed[1]["order_id"])
        payment_id = charge(order, card).pk if card else "made-up"
        answer = events.call(
            "PaymentProcessor", "confirm_payment", order_id=order.pk, payment_id=payment_id
        )
        assert answer.status == 422
        assert text in answer.text
        order.refresh_from_db()
        assert order.status == "new"

    def test_a_payment_of_another_order_does_not_count(self, client: Client):
        """One payment pays one order."""
        events = Visitor(client, "/events/")
        first, second = (
            Order.objects.get(pk=events.call("OrderForm", "submit_order").events[0][1]["order_id"])
            for _ in range(2)
        )
        answer = events.call(
            "PaymentProcessor",
            "confirm_payment",
            order_id=second.pk,
            payment_id=charge(first, "good").pk,
        )
        assert answer.status == 422

    def test_nothing_is_ordered_when_all_is_sold(self, client: Client):
        """The visitor is told."""
        Product.objects.update(stock=0)
        answer = Visitor(client, "/events/").call("OrderForm", "submit_order")
        assert answer.events[0][1]["text"] == "Everything is sold out."

    def test_an_unknown_order_cannot_be_paid(self, client: Client):
        """It is not found."""
        events = Visitor(client, "/events/")
        answer = events.call("PaymentProcessor", "confirm_payment", order_id=0, payment_id="x")
        assert answer.status == 404
