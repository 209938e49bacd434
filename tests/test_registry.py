"""One name means one class, and every app's components are found."""

import logging
import sys
import types
from pathlib import Path
from typing import Any

import pytest
from django.template.loader import get_template
from django.template.utils import get_app_template_dirs
from django.test.utils import modify_settings, override_settings
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import NitroComponent, register_component
from nitro_htmx.exceptions import ComponentError, UnknownComponent
from nitro_htmx.registry import (
    autodiscover,
    get_component,
    registered_components,
    template_name_of,
    warn_if_unknown,
)

pytestmark = pytest.mark.usefixtures("registry")


class State(BaseModel):
    pass


class ShoppingCart(NitroComponent[State]):
    pass


def define(name: str, module: str = __name__) -> type[NitroComponent[Any]]:
    attributes = {"__module__": module}
    return types.new_class(name, (NitroComponent[State],), {}, lambda body: body.update(attributes))


def test_a_class_is_found_by_its_name():
    assert register_component(ShoppingCart) is ShoppingCart
    assert get_component("ShoppingCart") is ShoppingCart
    assert ShoppingCart._meta.name == "ShoppingCart"
    assert list(registered_components()) == [("ShoppingCart", ShoppingCart)]


def test_a_class_may_have_another_name():
    assert register_component(name="cart_2")(ShoppingCart) is ShoppingCart
    assert get_component("cart_2") is ShoppingCart
    assert ShoppingCart._meta.name == "cart_2"
    with pytest.raises(UnknownComponent):
        get_component("ShoppingCart")


def test_empty_parentheses_change_nothing():
    assert register_component()(ShoppingCart) is ShoppingCart  # type: ignore[call-overload]
    assert get_component("ShoppingCart") is ShoppingCart


def test_a_class_that_is_not_registered_has_its_own_name():
    register_component(name="Base")(ShoppingCart)

    class Child(ShoppingCart):
        pass

    assert Child._meta.name == "Child"
    with pytest.raises(UnknownComponent):
        get_component("Child")


@pytest.mark.parametrize(
    "name", ["shoppingcart", "Shopping", "", "__class__", None, 7, []], ids=repr
)
def test_an_unknown_name(name: Any):
    register_component(ShoppingCart)
    with pytest.raises(UnknownComponent) as caught:
        get_component(name)
    assert caught.value.name == name


@pytest.mark.parametrize(
    "name", ["Shopping Cart", "2fast", "_x", "a-b", "ä", "", "a/b", "A\n", "a."]
)
def test_a_name_that_can_not_stand_in_a_url(name: str):
    with pytest.raises(ComponentError) as caught:
        register_component(name=name)(ShoppingCart)
    assert str(caught.value) == (
        f"{name!r} can't be a component's name. Use ASCII letters, digits and '_', and begin with "
        "a letter."
    )


@pytest.mark.parametrize("name", ["ShoppingCart", "SHOPPINGCART", "shoppingcart"])
def test_a_name_that_is_taken(name: str):
    """Also in another case: events and ids are written in lower case."""
    register_component(ShoppingCart)
    other = define("Other")
    with pytest.raises(ComponentError) as caught:
        register_component(name=name)(other)
    assert str(caught.value) == (
        f"The name {name!r} is taken by tests.test_registry.ShoppingCart. Pass another: "
        "@register_component(name='…')."
    )
    assert list(registered_components()) == [("ShoppingCart", ShoppingCart)]


def test_a_class_has_one_name():
    """Registering it twice is harmless; by a second name its tokens would not be accepted."""
    register_component(ShoppingCart)
    register_component(ShoppingCart)
    with pytest.raises(ComponentError) as caught:
        register_component(name="Cart")(ShoppingCart)
    assert str(caught.value) == (
        "ShoppingCart is registered as 'ShoppingCart' already. Derive a class from it for the name "
        "'Cart'."
    )
    assert [name for name, _ in registered_components()] == ["ShoppingCart"]


def test_a_reloaded_module_takes_its_names_again():
    register_component(define("Cart"))
    again = register_component(define("Cart"))
    assert get_component("Cart") is again
    with pytest.raises(ComponentError, match="is taken"):
        register_component(define("Cart", "another.module"))


def test_a_class_without_a_state():
    class Base(NitroComponent):
        pass

    with pytest.raises(ComponentError) as caught:
        register_component(Base)
    assert str(caught.value) == (
        "Base has no state class. Write class Base(NitroComponent[MyState]), where MyState is a "
        "pydantic model."
    )


def test_a_class_that_is_no_component():
    with pytest.raises(ComponentError, match="Path has no state class"):
        register_component(Path)  # type: ignore[type-var]


def test_a_name_in_the_place_of_the_class():
    with pytest.raises(ComponentError) as caught:
        register_component("Cart")  # type: ignore[call-overload]
    assert str(caught.value) == (
        "@register_component stands before a class, not before 'Cart'. For a name of its own, "
        "write @register_component(name='…')."
    )


# Templates


@pytest.mark.parametrize(
    ("module", "expected"),
    [
        ("tests.site.components", "site/components/shopping_cart.html"),
        ("tests.site.components.deep.down", "site/components/shopping_cart.html"),
        ("django.contrib.auth.components", "auth/components/shopping_cart.html"),
        ("somewhere.else", "components/shopping_cart.html"),
    ],
)
def test_the_template_lies_in_the_app_s_folder(module: str, expected: str):
    assert template_name_of(define("ShoppingCart", module)) == expected


def test_a_class_may_name_its_template():
    class Cart(NitroComponent[State]):
        template_name = "shop/cart.html"

    class Child(Cart):
        pass

    assert template_name_of(Cart) == template_name_of(Child) == "shop/cart.html"


# Warnings


def test_a_known_name_in_any_case_is_no_cause_for_a_warning(caplog: pytest.LogCaptureFixture):
    register_component(ShoppingCart)
    for name in ("ShoppingCart", "shoppingcart", "SHOPPINGCART"):
        warn_if_unknown(name)
    assert caplog.records == []
    warn_if_unknown("ShopingCart")
    assert caplog.record_tuples == [
        (
            "nitro_htmx.registry",
            logging.WARNING,
            (
                "refresh_component('ShopingCart'): no component of this name is registered. "
                "Did you mean 'ShoppingCart'?"
            ),
        )
    ]


# Autodiscovery

MODULE = """
from pydantic import BaseModel
from nitro_htmx import NitroComponent, register_component

@register_component
class {name}(NitroComponent[BaseModel.__class__("S", (BaseModel,), {{"__module__": __name__}})]):
    pass
"""


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


@pytest.fixture
def apps_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Yield a folder from which apps are imported; forget them afterwards."""
    monkeypatch.syspath_prepend(tmp_path)
    before = set(sys.modules)
    yield tmp_path
    for name in set(sys.modules) - before:
        del sys.modules[name]


def discovered(*apps: str) -> list[str]:
    with modify_settings(INSTALLED_APPS={"append": list(apps)}):
        autodiscover()
    return sorted(name for name, _ in registered_components())


def test_modules_and_packages_are_imported(apps_folder: Path):
    """``components.py``, ``components/__init__.py`` and ``components/*.py`` all count."""
    write(
        apps_folder,
        {
            "one_module/__init__.py": "",
            "one_module/components.py": MODULE.format(name="One"),
            "a_package/__init__.py": "",
            "a_package/components/__init__.py": MODULE.format(name="Two"),
            "a_package/components/more.py": MODULE.format(name="Three"),
            "a_package/components/deep/__init__.py": MODULE.format(name="Four"),
            "no_init/__init__.py": "",
            "no_init/components/cart.py": MODULE.format(name="Five"),
            "none/__init__.py": "",
        },
    )
    found = discovered("one_module", "a_package", "no_init", "none")
    assert found == ["Five", "Four", "One", "Three", "Two"]


@pytest.mark.parametrize("module", ["late/components.py", "late/components/cart.py"])
def test_a_module_that_is_new_is_found_in_debug(apps_folder: Path, module: str):
    """``runserver`` watches the files that it knows, so it does not start again for a new one."""
    write(apps_folder, {"late/__init__.py": ""})
    with modify_settings(INSTALLED_APPS={"append": "late"}):
        autodiscover()
        write(apps_folder, {module: MODULE.format(name="Late")})
        with pytest.raises(UnknownComponent):
            get_component("Late")
        with override_settings(DEBUG=True):
            assert get_component("Late").__name__ == "Late"
            with pytest.raises(UnknownComponent):
                get_component("Later")


def test_the_first_folder_of_templates_is_found_as_well(apps_folder: Path):
    """Django looks once for the folders that apps have."""
    write(apps_folder, {"late/__init__.py": ""})
    with modify_settings(INSTALLED_APPS={"append": "late"}), override_settings(DEBUG=True):
        assert apps_folder / "late/templates" not in get_app_template_dirs("templates")
        write(apps_folder, {"late/components.py": MODULE.format(name="Late")})
        write(apps_folder, {"late/templates/late/components/late.html": "Late"})
        get_component("Late")
        assert get_template("late/components/late.html").render() == "Late"
    get_app_template_dirs.cache_clear()  # type: ignore[attr-defined]


def test_one_more_module_of_a_package_is_found_in_debug(apps_folder: Path, settings: Settings):
    write(apps_folder, {"late/__init__.py": "", "late/components/__init__.py": ""})
    settings.DEBUG = True
    with modify_settings(INSTALLED_APPS={"append": "late"}):
        autodiscover()
        write(apps_folder, {"late/components/cart.py": MODULE.format(name="Late")})
        assert get_component("Late").__name__ == "Late"


def test_a_mistake_in_a_new_module_is_not_swallowed(apps_folder: Path, settings: Settings):
    write(apps_folder, {"late/__init__.py": ""})
    settings.DEBUG = True
    with modify_settings(INSTALLED_APPS={"append": "late"}):
        autodiscover()
        write(apps_folder, {"late/components.py": "1/0"})
        with pytest.raises(ZeroDivisionError):
            get_component("Late")


def test_a_refresh_of_a_component_that_is_new_is_no_cause_for_a_warning(
    apps_folder: Path, settings: Settings, caplog: pytest.LogCaptureFixture
):
    write(apps_folder, {"late/__init__.py": ""})
    settings.DEBUG = True
    with modify_settings(INSTALLED_APPS={"append": "late"}):
        autodiscover()
        write(apps_folder, {"late/components.py": MODULE.format(name="Late")})
        warn_if_unknown("Late")
    assert caplog.records == []


def test_a_mistake_in_a_module_is_not_swallowed(apps_folder: Path):
    write(
        apps_folder,
        {
            "broken/__init__.py": "",
            "broken/components/__init__.py": "",
            "broken/components/x.py": "1/0",
        },
    )
    with pytest.raises(ZeroDivisionError):
        discovered("broken")


def test_an_app_s_label_names_the_folder(apps_folder: Path):
    write(
        apps_folder,
        {
            "labelled/__init__.py": "",
            "labelled/apps.py": (
                "from django.apps import AppConfig\n"
                "class Config(AppConfig):\n    name = 'labelled'\n    label = 'other'\n"
            ),
            "labelled/components.py": MODULE.format(name="LabelledCart"),
        },
    )
    with modify_settings(INSTALLED_APPS={"append": "labelled"}):
        autodiscover()
        component_class = get_component("LabelledCart")
        assert template_name_of(component_class) == "other/components/labelled_cart.html"
