"""Use the README's example as its reader would: ``python -m tests.docs.readme``, in its project."""

import django


def main() -> None:
    """Check the project, load the page, and call an action."""
    django.setup()

    # These need a Django that has been set up.
    from django.core.management import call_command
    from django.test import Client
    from django.test.utils import setup_test_environment

    from nitro_htmx.testing import Nitro

    call_command("check", fail_level="WARNING")
    setup_test_environment()
    page = Nitro().visit("/")
    cart, badge = page["ShoppingCart"], page["CartBadge"]
    assert (badge.text, cart.text) == ("0 in the cart", "Add tea Add cake"), page.text

    button = "button:-soup-contains('Add tea')"
    assert cart.find(button)["hx-post"] == "/nitro/ShoppingCart/add/"
    assert "nitro:cart-updated from:body" in badge.element["hx-trigger"]
    cart.click(button)
    assert cart.text == "Tea Add tea Add cake", cart.text
    detail = {"component": "ShoppingCart"}
    assert [(event.name, event.detail) for event in cart.events] == [
        ("nitro:cart-updated", {**detail, "item_count": 1}),
        ("nitro:message", {**detail, "level": "success", "text": "Added Tea"}),
        ("nitro:action-complete", {**detail, "action": "add", "state": {"items": ["Tea"]}}),
    ], cart.record
    assert badge.text == "1 in the cart", badge.text

    # The helpers send what the page does, and so no request without a CSRF token.
    bare = Client(enforce_csrf_checks=True)
    refused = bare.post("/nitro/ShoppingCart/add/", {"product": "Tea"})
    assert refused.status_code == 403, "CSRF is enforced."


if __name__ == "__main__":
    main()
