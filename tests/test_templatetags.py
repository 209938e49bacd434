"""``{% load nitro_htmx %}``: the tags, and what they say if they are used wrongly."""

import datetime
import inspect
import json
import logging
import re
from decimal import Decimal
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import User
from django.template import Template
from django.template.exceptions import TemplateSyntaxError
from django.urls import set_script_prefix
from django.utils.safestring import mark_safe
from django.utils.translation import override
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import NitroComponent, helper, register_component
from nitro_htmx.exceptions import ComponentError
from nitro_htmx.rendering.extras import EXTRAS
from nitro_htmx.rendering.render import render
from nitro_htmx.templatetags.nitro_htmx import register
from tests.support import (
    mounted,
    page_request,
    render_page,
    root_of,
    roots_of,
    use_templates,
)

NASTY = "'\"><script>ä\u2028</script>"


class CartState(BaseModel):
    note: str = ""
    currency: str = "EUR"


class Cart(NitroComponent[CartState]):
    template_name = "cart.html"

    def add(self, product_id: int) -> None:
        pass

    @helper
    def total(self) -> int:
        return 0


class Quiet(NitroComponent[CartState]):
    template_name = "cart.html"


@pytest.fixture(autouse=True)
def components(registry: None, settings: Settings) -> None:
    use_templates(settings, {"cart.html": "{{ note }}"})
    register_component(Cart)
    register_component(Quiet)


def page(text: str, **context: Any) -> str:
    return render_page(text, page_request(), **context)


def inside(settings: Settings, text: str, component_class: Any = Cart, **templates: str) -> str:
    """Return the inner HTML of a component whose template is ``text``."""
    files = {f"{name}.html": "{% load nitro_htmx %}" + value for name, value in templates.items()}
    use_templates(settings, {"cart.html": "{% load nitro_htmx %}" + text, **files})
    return mounted(component_class).element.decode_contents(formatter="minimal")


# nitro_component


def test_a_component_in_a_page():
    text = '<main>{% nitro_component "Cart" key=product.pk note=note %}</main>'
    html = page(text, product=User(pk=7), note="<b>")
    assert html.startswith('<main><div id="nitro-cart_7" ')
    assert html.endswith(">&lt;b&gt;</div></main>")
    assert root_of(html).state() == {"note": "<b>", "currency": "EUR"}


def test_the_name_may_be_a_variable():
    assert root_of(page("{% nitro_component name %}", name="Cart")).name == "Cart"


@pytest.mark.parametrize("name", ["Catr", "cart", "", None, 7, Cart], ids=repr)
def test_a_name_that_nobody_has(name: Any):
    """In a template it is a developer's mistake, also while an action is answered."""
    with pytest.raises(ComponentError, match="No component is registered as"):
        page("{% nitro_component name %}", name=name)


def test_unknown_arguments():
    with pytest.raises(ComponentError, match="Cart was given colour, but its state has note"):
        page('{% nitro_component "Cart" colour="red" %}')


@pytest.mark.parametrize(
    "text",
    [
        "{% nitro_component %}",
        '{% nitro_component "Cart" "EUR" %}',
    ],
)
def test_arguments_in_the_wrong_place(text: str):
    with pytest.raises(TemplateSyntaxError):
        page(text)


LOOP = (
    "{% nitro_component 'Cart' %} stands in a loop without key=. Its state would follow the place "
    "in the list, not the item."
)


@pytest.mark.parametrize(
    ("text", "warnings"),
    [
        ('{% nitro_component "Cart" %}', 0),
        ('{% for n in "ab" %}{% nitro_component "Cart" %}{% endfor %}', 2),
        ('{% for n in "ab" %}{% nitro_component "Cart" key=n %}{% endfor %}', 0),
        ('{% for n in "ab" %}{% nitro_component "Cart" key=0 note=n %}{% endfor %}', 0),
        ('{% for n in "ab" %}{% endfor %}{% nitro_component "Cart" %}', 0),
    ],
)
def test_a_loop_without_a_key(caplog: pytest.LogCaptureFixture, text: str, warnings: int):
    page(text)
    ours = [record for record in caplog.record_tuples if "loop" in record[2]]
    assert ours == [("nitro_htmx.templatetags.nitro_htmx", logging.WARNING, LOOP)] * warnings


def test_a_component_in_a_loop_is_no_loop_of_its_own(
    settings: Settings, caplog: pytest.LogCaptureFixture
):
    """The template of a keyed component starts outside of the page's loop."""
    use_templates(
        settings,
        {"cart.html": '{% load nitro_htmx %}{% if note %}{% nitro_component "Quiet" %}{% endif %}'},
    )
    page('{% for n in "ab" %}{% nitro_component "Cart" key=n note="x" %}{% endfor %}')
    assert caplog.records == []


# nitro_action and nitro_url


def test_an_action_without_arguments(settings: Settings):
    assert inside(settings, '<b {% nitro_action "add" %}></b>') == (
        '<b hx-post="/nitro/Cart/add/"></b>'
    )
    assert inside(settings, '{% nitro_action "refresh" %}') == 'hx-post="/nitro/Cart/refresh/"'


def test_the_arguments_of_an_action_are_json(settings: Settings):
    """With exact types and escaped as a whole, so nothing breaks out of the attribute."""
    use_templates(
        settings,
        {
            "cart.html": (
                '{% load nitro_htmx %}<b {% nitro_action "keep" a=7 b=note c=None d=values e=price '
                "f=day g=True %}></b>"
            )
        },
    )

    class Rich(Cart):
        def keep(self, **kwargs: Any) -> None:
            pass

        def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
            return {
                "values": [1, {"x": mark_safe('"><b>')}],
                "price": Decimal("1234.50"),
                "day": datetime.date(2024, 2, 29),
            }

    with override("de"):
        root = mounted(Rich, note=NASTY)
    button = root.element.find("b")
    assert button is not None
    assert list(button.attrs) == ["hx-post", "data-nitro-args"]
    text = str(button["data-nitro-args"])
    assert text.isascii()
    assert json.loads(text) == {
        "a": 7,
        "b": NASTY,
        "c": None,
        "d": [1, {"x": '"><b>'}],
        "e": "1234.50",
        "f": "2024-02-29",
        "g": True,
    }
    assert root.element.find("script") is None


@pytest.mark.parametrize("tag", ["nitro_action", "nitro_url"])
@pytest.mark.parametrize("name", ["ad", "total", "_private", "__init__", "emit", "state", "", None])
def test_an_action_that_the_component_does_not_have(settings: Settings, tag: str, name: str | None):
    """A typing error shows when the page is rendered, not at the click."""
    argument = f'"{name}"' if name is not None else "missing"
    shown = repr(name or "")
    hint = "Did you mean 'add'?" if name == "ad" else "Its actions: add."
    if name is None:
        hint += (
            " 'missing' stands without quotes, so it is read as a variable. Write quotes: "
            f'{{% {tag} "missing" %}}.'
        )
    with pytest.raises(ComponentError) as caught:
        inside(settings, f"{{% {tag} {argument} %}}")
    assert str(caught.value) == f"{{% {tag} {shown} %}}: Cart has no such action. {hint}"


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("{% nitro_action add product_id=7 %}", '"add" %}.'),
        ("{% nitro_url add %}", '"add" %}.'),
        ("{% nitro_url note %}", '"note" %}.'),  # a field, whose value is no action
        ("{% nitro_form add %}", '"add" %}.'),
        ("{% nitro_model currency %}", '"currency" %}.'),
        ("{% nitro_field currency %}", '"currency" %}.'),
        ("{% nitro_value note %}", '"note" %}.'),
        ("{% nitro_option currency 'EUR' %}", '"currency" %}.'),
    ],
)
def test_forgotten_quotes(settings: Settings, text: str, hint: str):
    tag = text.split()[1]
    with pytest.raises(ComponentError) as caught:
        inside(settings, text)
    assert str(caught.value).endswith(f" Write quotes: {{% {tag} {hint}")


@pytest.mark.parametrize("text", ["{% nitro_component Cart %}", "{% nitro_component Cart / %}"])
def test_forgotten_quotes_around_a_component_s_name(text: str):
    with pytest.raises(ComponentError, match=r'Write quotes: \{% nitro_component "Cart" %\}\.$'):
        page(text)


def test_a_variable_that_holds_a_name_needs_no_quotes(settings: Settings):
    assert inside(settings, '{% with name="add" %}{% nitro_url name %}{% endwith %}') == (
        "/nitro/Cart/add/"
    )
    with pytest.raises(ComponentError) as caught:
        inside(
            settings, '{% with name="add" %}{% nitro_action name product_id=request %}{% endwith %}'
        )
    assert "quotes" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('"add" produkt_id=7', "add() takes no argument 'produkt_id'. Did you mean 'product_id'?"),
        ('"add" product_id=7 x=1', "add() takes no argument 'x'. Its arguments: product_id."),
        ('"refresh" key=1', "refresh() takes no argument 'key'. Its arguments: none."),
        ('"add" self=1', "add() takes no argument 'self'. Its arguments: product_id."),
    ],
)
def test_an_argument_that_the_action_does_not_take(settings: Settings, text: str, problem: str):
    """It would be left out without a word, and the default used."""
    name = text.split()[0].replace('"', "'")
    with pytest.raises(ComponentError) as caught:
        inside(settings, f"{{% nitro_action {text} %}}")
    assert str(caught.value) == f"{{% nitro_action {name} %}}: {problem}"


def test_a_button_in_the_templates_of_two_classes(settings: Settings):
    """What constants make is kept for each class: one may have the action, the other not."""

    class Basket(Cart):
        pass

    register_component(Basket)
    use_templates(
        settings, {"cart.html": "{% load nitro_htmx %}<b {% nitro_action 'add' product_id=7 %}>"}
    )
    for _ in range(2):
        for component_class in (Cart, Basket):
            name = component_class.__name__
            assert f'"/nitro/{name}/add/"' in page("{% nitro_component name %}", name=name)
        with pytest.raises(ComponentError, match="Quiet has no such action"):
            page("{% nitro_component 'Quiet' %}")


def test_a_button_under_many_addresses(settings: Settings):
    add = "<b {% nitro_action 'add' product_id=7 %}></b>"
    assert 'hx-post="/nitro/Cart/add/"' in inside(settings, add)
    try:
        for number in range(100):  # more than a tag keeps
            set_script_prefix(f"/shop-{number}/")
            address = f'hx-post="/shop-{number}/nitro/Cart/add/"'
            assert address in page("{% nitro_component 'Cart' %}")
    finally:
        set_script_prefix("/")


@pytest.mark.parametrize(
    ("argument", "shown"),
    [
        ("7", "7"),
        ("-1.5", "-1.5"),
        ("'<7>'", '"<7>"'),
        ("_('Dismiss')", '"Dismiss"'),
        ("7|add:1", "8"),
        ("True", "true"),
        ("None", "null"),
        ("note|default:'7'", '"7"'),
    ],
)
def test_an_argument_is_shown_alike_each_time(settings: Settings, argument: str, shown: str):
    text = f"<b {{% nitro_action 'add' product_id={argument} %}}></b>"
    first, second = inside(settings, text), page("{% nitro_component 'Cart' %}")
    attributes = BeautifulSoup(first, "html.parser").b
    assert attributes is not None
    assert attributes["data-nitro-args"] == f'{{"product_id":{shown}}}'
    again = root_of(second).element.b
    assert again == attributes


def test_a_word_that_is_translated_is_no_constant(settings: Settings):
    text = "<b {% nitro_action 'add' product_id=_('Dismiss') %}></b>"
    assert "Dismiss" in inside(settings, text)
    with override("de"):
        assert "Dismiss" not in page("{% nitro_component 'Cart' %}")


def test_an_action_under_a_name_of_its_own(settings: Settings):
    text = "{% nitro_action 'add' product_id=7 as attributes %}<b {{ attributes }}></b>"
    assert "<b data-nitro-args=" in inside(settings, text)


def test_an_address_takes_no_arguments(settings: Settings):
    with pytest.raises(TemplateSyntaxError, match="unexpected keyword argument 'product_id'"):
        inside(settings, '{% nitro_url "add" product_id=7 %}')


def test_a_component_without_actions(settings: Settings):
    with pytest.raises(ComponentError, match=r"Quiet has no such action\. Its actions: none\."):
        inside(settings, '{% nitro_action "add" %}', Quiet)


def test_arguments_that_can_not_be_sent(settings: Settings):
    with pytest.raises(ComponentError) as caught:
        inside(settings, '{% nitro_action "add" product_id=request %}')
    assert str(caught.value) == (
        "{% nitro_action 'add' %}: 'product_id' is <WSGIRequest: GET '/'>. Convert it to text or a "
        "number."
    )


def test_the_url_alone(settings: Settings):
    assert inside(settings, '<b hx-post="{% nitro_url "add" %}"></b>') == (
        '<b hx-post="/nitro/Cart/add/"></b>'
    )
    assert inside(settings, '{% nitro_url "refresh" as url %}[{{ url }}]') == (
        "[/nitro/Cart/refresh/]"
    )


def test_tags_in_an_include(settings: Settings):
    html = inside(
        settings,
        '{% include "part.html" %}{% include "part.html" with component=component only %}',
        part='{% nitro_url "add" %};',
    )
    assert html == "/nitro/Cart/add/;/nitro/Cart/add/;"


TAGS = {
    "nitro_action": '{% nitro_action "add" %}',
    "nitro_url": '{% nitro_url "add" %}',
    "nitro_model": '{% nitro_model "note" %}',
}


@pytest.mark.parametrize("tag", TAGS)
def test_tags_outside_of_a_component(settings: Settings, tag: str):
    message = (
        f"{{% {tag} %}} stands outside of a component's template. In an {{% include %}} with "
        "'only', pass component=component."
    )
    with pytest.raises(ComponentError) as caught:
        page(TAGS[tag])
    assert str(caught.value) == message
    with pytest.raises(ComponentError) as caught:
        page(TAGS[tag], component=Cart)
    assert str(caught.value) == message
    with pytest.raises(ComponentError) as caught:
        inside(settings, '{% include "part.html" only %}', part=TAGS[tag])
    assert str(caught.value) == message


# The request


@pytest.mark.parametrize("tag", ["nitro_scripts", "nitro_component"])
def test_tags_without_a_request(tag: str):
    argument = ' "Cart"' if tag == "nitro_component" else ""
    with pytest.raises(ComponentError) as caught:
        render_page(f"{{% {tag}{argument} %}}", None)
    assert str(caught.value) == (
        f"{{% {tag} %}} needs the request. Render the page with render(request, …) and the context "
        "processor 'django.template.context_processors.request'."
    )


def test_two_components_of_one_page_share_the_request(settings: Settings):
    html = page('{% nitro_component "Cart" %}{% nitro_component "Quiet" %}')
    assert [root.id for root in roots_of(html)] == ["nitro-cart-1", "nitro-quiet-1"]


# nitro_keep


def test_a_kept_element_is_named_after_its_component(settings: Settings):
    """The name may be anything; one that can not stand in an id is told by a digest."""
    text = "".join(f"<p {{% nitro_keep {name} %}}></p>" for name in ("", "'map'", "7"))
    html = inside(settings, text)
    assert html == (
        '<p data-nitro-keep="nitro-cart-1__"></p>'
        '<p data-nitro-keep="nitro-cart-1__map"></p>'
        '<p data-nitro-keep="nitro-cart-1__7"></p>'
    )
    html = inside(settings, "<p {% nitro_keep '\"><b>' %}></p>")
    assert re.fullmatch(r'<p data-nitro-keep="nitro-cart-1__k[0-9a-f]{18}"></p>', html)


def test_two_kept_elements_of_one_name(settings: Settings):
    text = "{% for n in '12' %}<p {% nitro_keep 'map' %}></p>{% endfor %}"
    with pytest.raises(ComponentError, match="the template of Cart keeps two elements named 'map'"):
        inside(settings, text)


def test_an_instance_may_be_rendered_again(settings: Settings):
    """It keeps the same elements then."""
    inside(settings, "<p {% nitro_keep %}></p>")
    component = Cart(page_request(), "nitro-cart-1", None)
    component.state, settled = Cart._meta.schema.settle(CartState())
    assert render(component, settled).count("nitro-cart-1__") == 1
    assert render(component, settled).count("nitro-cart-1__") == 1


# nitro_scripts


class Nonce:
    """As Django's ``LazyNonce``: false until somebody has used it."""

    is_used = False

    def __bool__(self) -> bool:
        return self.is_used

    def __str__(self) -> str:
        self.is_used = True
        return "n0nce"


def test_the_scripts_take_the_page_s_nonce():
    assert "nonce" not in page("{% nitro_scripts %}")
    html = page("{% nitro_scripts %}", csp_nonce=Nonce())
    assert html.count("<script") == html.count('nonce="n0nce"') > 1


def test_a_page_names_extra_scripts(monkeypatch: pytest.MonkeyPatch):
    """In quotes; without them the name is a variable that nobody has set."""
    monkeypatch.setitem(EXTRAS, "probe", dict)
    assert "nitro_htmx/nitro-probe.js" in page('{% nitro_scripts "probe" %}')
    assert "nitro-probe" not in page("{% nitro_scripts %}")
    with pytest.raises(ComponentError, match="'probe' stands without quotes"):
        page("{% nitro_scripts probe %}")


def test_the_guard_knows_its_question():
    """In the language of the page."""
    assert 'data-nitro-question="What you have entered is not saved.' in page(
        '{% nitro_scripts "guard" %}'
    )
    with override("de"):
        assert "ist nicht gespeichert" in page('{% nitro_scripts "guard" %}')


# What editors read


@pytest.mark.parametrize("name", register.tags)
def test_editors_know_each_tag(name: str):
    """They look for the docstring and the source of what is registered."""
    tag = register.tags[name]
    first_line = (tag.__doc__ or "").splitlines()[0]
    example = re.search(r"``(.*{% " + name + r" .*)``", first_line)
    assert example is not None, first_line
    Template("{% load nitro_htmx %}" + example[1])
    assert inspect.unwrap(tag).__name__ == name
    source = inspect.getsourcefile(inspect.unwrap(tag)) or ""
    assert source.endswith("nitro_htmx/templatetags/nitro_htmx.py")
