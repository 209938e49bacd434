"""Errors say what is wrong and what to do, and carry their data as attributes."""

import pytest
from django.core.exceptions import ImproperlyConfigured

from nitro_htmx import exceptions
from nitro_htmx.exceptions import (
    ArgumentsInvalid,
    AuthenticationRequired,
    ComponentError,
    ConfigurationError,
    EventError,
    MalformedRequest,
    NitroError,
    RequestRefused,
    StateTooLarge,
    TokenRefused,
    UnknownAction,
    UnknownComponent,
    nearest_name,
)
from nitro_htmx.web.failures import STATUSES


def test_one_tree():
    """``except NitroError`` catches all of ours."""
    classes = [value for value in vars(exceptions).values() if isinstance(value, type)]
    ours = {value for value in classes if value.__module__ == exceptions.__name__}
    assert all(issubclass(value, NitroError) for value in ours)
    assert issubclass(ConfigurationError, ImproperlyConfigured)
    assert issubclass(ComponentError, TypeError)
    assert issubclass(EventError, ValueError)


def test_every_refusal_has_a_status():
    """A new refusal that the view does not know would become a server error."""
    for refusal in RequestRefused.__subclasses__():
        assert issubclass(refusal, tuple(STATUSES))


@pytest.mark.parametrize(
    ("name", "known", "nearest", "hint"),
    [
        (
            "ShopingCart",
            ["ShoppingCart", "Orders"],
            "ShoppingCart",
            " Did you mean 'ShoppingCart'?",
        ),
        ("shoppingcart", ["ShoppingCart"], "ShoppingCart", " Did you mean 'ShoppingCart'?"),
        ("Xyz", ["ShoppingCart"], None, ""),
        ("Xyz", [], None, ""),
    ],
)
def test_unknown_component(name: str, known: list[str], nearest: str | None, hint: str):
    error = UnknownComponent(name, known)
    assert (error.name, error.nearest) == (name, nearest)
    assert str(error) == (
        f"No component is registered as {name!r}.{hint} Components are found in the 'components' "
        "module of each installed app and need @register_component. Start the server again if the "
        "module is new; with DEBUG it is looked for at once."
    )


@pytest.mark.parametrize("name", [None, 7, ["Cart"]], ids=repr)
def test_unknown_component_by_what_is_no_text(name: object):
    """A template may pass anything."""
    error = UnknownComponent(name, ["Cart"])  # type: ignore[arg-type]
    assert str(error).startswith(f"No component is registered as {name!r}.")


def test_unknown_action():
    error = UnknownAction("Cart", "ad", ["remove", "add"])
    assert (error.component, error.action) == ("Cart", "ad")
    assert error.nearest == "add"
    assert str(error) == "Cart has no action 'ad'. Did you mean 'add'? Its actions: add, remove."
    assert str(UnknownAction("Cart", "ad", [])) == "Cart has no action 'ad'. Its actions: none."


def test_token_refused():
    error = TokenRefused("expired")
    assert error.reason == "expired"
    assert str(error) == "The state token was refused: expired."


def test_state_too_large():
    error = StateTooLarge("Cart", 11, 10)
    assert (error.size_bytes, error.limit_bytes) == (11, 10)
    assert str(error) == (
        "The state of Cart has 11 bytes; the setting MAX_STATE_BYTES allows 10. Keep rows in the "
        "database and only their ids in the state."
    )


def test_arguments_invalid():
    error = ArgumentsInvalid("add", {"a": "is missing", "b": "is odd"})
    assert error.errors == {"a": "is missing", "b": "is odd"}
    assert str(error) == "The arguments of 'add' are not valid. a: is missing; b: is odd"


def test_authentication_required():
    error = AuthenticationRequired("Please log in.")
    assert error.message == str(error) == "Please log in."


def test_malformed_request_is_a_refusal():
    assert issubclass(MalformedRequest, RequestRefused)


def test_nearest_name_ignores_case_and_takes_the_best():
    assert nearest_name("CART", ["Card", "Cart", "Carte"]) == "Cart"
    assert nearest_name("", ["Cart"]) is None
