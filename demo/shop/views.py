"""The shop's pages. Each only renders a template: what happens there happens in its components."""

from __future__ import annotations

from demo.pages import DemoPage

shop_page = DemoPage.as_view(
    template_name="shop.html",
    components=("ShoppingCart",),
    templates=(
        "shop.html",
        "components/shopping_cart.html",
        "components/product_shelf.html",
    ),
    scripts=("demo/shop.js",),
)
catalogue_page = DemoPage.as_view(
    template_name="catalogue.html",
    components=("ProductList",),
    templates=(
        "catalogue.html",
        "components/product_list.html",
        "components/product_editor.html",
        "components/category_stats.html",
    ),
)
orders_page = DemoPage.as_view(
    template_name="orders.html",
    components=("OrderCreator",),
    templates=(
        "orders.html",
        "components/order_creator.html",
        "components/inventory_status.html",
        "components/revenue_chart.html",
        "components/order_list.html",
    ),
)
events_page = DemoPage.as_view(
    template_name="events.html",
    components=("EventSender",),
    templates=(
        "events.html",
        "components/event_sender.html",
        "components/event_listener.html",
    ),
    scripts=("demo/payment.js", "demo/event_log.js"),
)
