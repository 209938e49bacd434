"""Use the README's example as its reader would: ``python -m tests.docs.readme``, in its project."""

import json

import django


def main() -> None:
    """Check the project, load the page, and call an action."""
    django.setup()

    # These need a Django that has been set up.
    from django.core.management import call_command

    from tests.docs.visitor import Visitor

    call_command("check", fail_level="WARNING")
    visitor = Visitor()
    visitor.visit("/")
    assert visitor.text == "0 in the cart Add tea Add cake", visitor.text

    button = visitor.find("ShoppingCart").find("button", string="Add tea")
    assert button is not None
    assert button["hx-post"] == "/nitro/ShoppingCart/add/"
    arguments = json.loads(str(button["data-nitro-args"]))
    answer = visitor.call("ShoppingCart", "add", arguments)
    assert answer.status == 200
    assert answer.text == "Tea Add tea Add cake", answer.text
    detail = {"component": "ShoppingCart"}
    assert answer.events == [
        ("nitro:cart-updated", {**detail, "item_count": 1}),
        ("nitro:message", {**detail, "level": "success", "text": "Added Tea"}),
        ("nitro:action-complete", {**detail, "action": "add", "state": {"items": ["Tea"]}}),
    ], answer.events

    assert "nitro:cart-updated from:body" in visitor.find("CartBadge")["hx-trigger"]
    visitor.hear("CartBadge", answer.events[0])
    assert visitor.text == "1 in the cart Tea Add tea Add cake", visitor.text

    refused = visitor.client.post("/nitro/ShoppingCart/add/", {"product": "Tea"})
    assert refused.status_code == 403, "CSRF is enforced."


if __name__ == "__main__":
    main()
