"""Inputs bound to state fields: what they show, and what the token notes."""

import datetime
import enum
from decimal import Decimal
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.template.exceptions import TemplateSyntaxError
from django.utils.safestring import mark_safe
from django.utils.translation import override
from pydantic import BaseModel, Field
from pytest_django import Settings

from nitro_htmx import NitroComponent, register_component
from nitro_htmx.exceptions import ComponentError
from nitro_htmx.inputs.bound import Element, bound_attributes
from tests.support import Root, mounted, page_request, use_templates

NASTY = "'\"><script>\u2028</script>"


class Size(enum.Enum):
    SMALL = 1


class Part(BaseModel):
    price: Decimal = Decimal("1.50")


class FormState(BaseModel):
    email: str = ""
    age: int | None = None
    price: Decimal = Decimal("1234.50")
    ratio: float = 0.5
    day: datetime.date | None = None
    moment: datetime.datetime | None = None
    hour: datetime.time | None = None
    size: Size = Size.SMALL
    agreed: bool = False
    maybe: bool | None = None
    tags: list[str] = []
    numbers: set[int] = set()
    parts: dict[str, Any] = {}
    part: Part = Part()
    short: str = Field("", max_length=3)


class Form(NitroComponent[FormState]):
    template_name = "form.html"


@pytest.fixture(autouse=True)
def components(registry: None, settings: Settings) -> None:
    use_templates(settings, {})
    register_component(Form)


MOMENT = "2024-02-29T01:02:03"  # in the current time zone, without its name and fractions


def attributes(field: str, choice: object = None, **state: Any) -> dict[str, str]:
    """Return the attributes of a bound input, without the two that tie it to its field."""
    component = Form(page_request(), "nitro-form-1")
    component.state = FormState(**state)
    return parse(component, field, choice)


def parse(component: NitroComponent[Any], field: str, choice: object = None) -> dict[str, str]:
    html = f"<input {bound_attributes(component, field, choice)}>"
    element = BeautifulSoup(html, "html.parser").find("input")
    assert element is not None
    found = {name: str(value) for name, value in element.attrs.items()}
    assert found.pop("name") == f"nitro-form-1.{field}"
    assert found.pop("data-nitro-model") == field
    return found


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("email", "a@b.c", "a@b.c"),
        ("email", NASTY, NASTY),
        ("email", mark_safe('"><b>'), '"><b>'),
        ("age", None, ""),
        ("age", 1234567, "1234567"),
        ("price", Decimal("1234.50"), "1234.50"),
        ("ratio", 1234.5, "1234.5"),
        ("ratio", 2.0, "2"),
        ("ratio", 2e300, "2e+300"),
        ("day", datetime.date(2024, 2, 29), "2024-02-29"),
        ("day", None, ""),
        ("moment", datetime.datetime(2024, 2, 29, 1, 2, 3, 9, tzinfo=datetime.UTC), MOMENT),
        ("hour", datetime.time(1, 2, 3, 999_999), "01:02:03"),
        ("size", Size.SMALL, "1"),
        ("parts", {"ä": [1, None]}, '{"ä": [1, null]}'),
        ("part", Part(), '{"price": "1.50"}'),
    ],
    ids=repr,
)
def test_the_value_as_an_input_takes_it(field: str, value: Any, expected: str):
    """Never in the format of a language: an input could not read it."""
    with override("de"):
        assert attributes(field, **{field: value}) == {"value": expected}


@pytest.mark.parametrize("field", ["agreed", "maybe"])
def test_a_check_box_has_no_value(field: str):
    """It posts ``on``; with an empty value it would post what means ``None``."""
    assert attributes(field, **{field: True}) == {"checked": ""}
    assert attributes(field, **{field: False}) == {}
    assert attributes("maybe", maybe=None) == {}


@pytest.mark.parametrize(
    ("field", "value", "choice", "checked"),
    [
        ("email", "a", "a", True),
        ("email", "a", "b", False),
        ("age", 7, 7, True),
        ("age", 7, "7", True),
        ("age", None, "", True),
        ("age", None, 7, False),
        ("size", Size.SMALL, Size.SMALL, True),
        ("size", Size.SMALL, 1, True),
        ("agreed", True, True, True),
        ("agreed", True, False, False),
        ("agreed", False, False, True),
        ("tags", ["a", "b"], "b", True),
        ("tags", ["a"], "b", False),
        ("tags", [], "", False),
        ("numbers", {1, 2}, "2", True),
        ("day", datetime.date(2024, 1, 1), "2024-01-01", True),
    ],
    ids=repr,
)
def test_a_choice_is_checked_where_the_state_has_it(
    field: str, value: Any, choice: Any, checked: bool
):
    """Radio buttons, and check boxes of which several stand for one field."""
    text = str(choice.value if isinstance(choice, Size) else choice)
    expected = {"value": text, **({"checked": ""} if checked else {})}
    assert attributes(field, choice, **{field: value}) == expected


def test_a_choice_is_escaped():
    assert attributes("email", NASTY, email=NASTY) == {"value": NASTY, "checked": ""}


def test_a_multiple_selection():
    """Its options are the template's."""
    component = Form(page_request(), "nitro-form-1")
    component.state = FormState(tags=["a"])
    assert 'multiple=""' in bound_attributes(component, "tags", element="select")


@pytest.mark.parametrize("element", ["input", "textarea"])
def test_a_list_has_no_single_input(element: Element):
    """It would post one text, ``""`` for a list that nobody has touched."""
    component = Form(page_request(), "nitro-form-1")
    component.state = FormState()
    with pytest.raises(ComponentError) as caught:
        bound_attributes(component, "tags", element=element)
    assert str(caught.value) == (
        f"{{% nitro_model 'tags' %}}: it holds several values, and one <{element}> posts a single "
        'one. Use check boxes, each with value=, a <select> with element="select", or a formset.'
    )


def test_errors_mark_the_input():
    component = Form(page_request(), "nitro-form-1")
    component.state = FormState(email="x")
    component.add_error("email", "No.")
    assert parse(component, "email") == {
        "value": "x",
        "aria-invalid": "true",
        "aria-describedby": "nitro-form-1-email-errors",
    }
    assert parse(component, "age") == {"value": ""}


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("email", "typed", {"value": "typed"}),
        ("agreed", "on", {"checked": ""}),
        ("agreed", "false", {}),
        ("agreed", False, {}),
        ("age", None, {"value": ""}),
        ("parts", {"a": 1}, {"value": '{"a": 1}'}),
    ],
)
def test_a_refused_value_is_shown_again(field: str, value: Any, expected: dict[str, str]):
    component = Form(page_request(), "nitro-form-1")
    component.state = FormState(agreed=field != "agreed", email="old")
    component._instance.typed[field] = value
    assert parse(component, field) == expected


def test_a_field_that_the_state_does_not_have():
    with pytest.raises(ComponentError) as caught:
        attributes("emial")
    assert str(caught.value) == (
        "{% nitro_model 'emial' %}: the state of Form has no such field. Did you mean 'email'?"
    )
    with pytest.raises(ComponentError) as caught:
        attributes("xyz")
    assert str(caught.value) == (
        "{% nitro_model 'xyz' %}: the state of Form has no such field. Its fields: email, age, "
        "price, ratio, day, moment, hour, size, agreed, maybe, tags, numbers, parts, part, short."
    )


@pytest.mark.parametrize("field", ["__class__", "model_fields", "email.x", "", None, 7])
def test_only_fields_can_be_bound(field: Any):
    """No attribute is looked up that is not a declared field."""
    with pytest.raises(ComponentError, match="has no such field"):
        attributes(field)


def form(settings: Settings, template: str, **state: Any) -> Root:
    use_templates(settings, {"form.html": "{% load nitro_htmx %}" + template})
    return mounted(Form, **state)


def test_the_token_notes_what_is_bound(settings: Settings):
    """What the template did not show can't be set; the order is fixed, so tokens compare."""
    template = (
        '<input {% nitro_model "email" %}><input {% nitro_model "age" %}>'
        '{% if agreed %}<input {% nitro_model "price" %}>{% endif %}'
        '<input type="radio" {% nitro_model "size" 1 %}><input {% nitro_model "age" value=7 %}>'
    )
    assert form(settings, template).read_token().bound == ("age", "email", "size")
    assert form(settings, template, agreed=True).read_token().bound == (
        "age",
        "email",
        "price",
        "size",
    )


def test_inputs_in_an_include_are_bound(settings: Settings):
    templates = {
        "form.html": (
            '{% include "field.html" %}{% include "only.html" with component=component only %}'
        ),
        "field.html": '{% load nitro_htmx %}<input {% nitro_model "email" %}>',
        "only.html": '{% load nitro_htmx %}<input {% nitro_model "age" %}>',
    }
    use_templates(settings, templates)
    assert mounted(Form).read_token().bound == ("age", "email")


def test_an_input_belongs_to_the_innermost_component(settings: Settings):
    class Outer(NitroComponent[FormState]):
        template_name = "outer.html"

    use_templates(
        settings,
        {
            "outer.html": (
                '{% load nitro_htmx %}<input {% nitro_model "age" %}>{% nitro_component "Form" %}'
            ),
            "form.html": '{% load nitro_htmx %}<input {% nitro_model "email" %}>',
        },
    )
    outer = mounted(Outer)
    names = [element["name"] for element in outer.element.find_all("input")]
    assert names == ["nitro-outer-1.age", "nitro-outer-1-form-1.email"]
    assert outer.read_token().bound == ("age",)


def test_a_tag_without_a_field(settings: Settings):
    with pytest.raises(TemplateSyntaxError):
        form(settings, "{% nitro_model %}")


@pytest.mark.parametrize(
    ("options", "sync"),
    [
        ({}, None),
        ({"live": True}, "150"),
        ({"live": True, "debounce": "300ms"}, "300"),
        ({"debounce": "2s"}, "2000"),
        ({"lazy": True}, "change"),
    ],
)
def test_a_live_input(options: dict[str, Any], sync: str | None):
    component = Form(page_request(), "nitro-form-1")
    component.state = FormState()
    html = f"<input {bound_attributes(component, 'email', **options)}>"
    element = BeautifulSoup(html, "html.parser").find("input")
    assert element is not None
    assert element.attrs.get("data-nitro-sync") == sync


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ("lazy=True live=True", "lazy=True waits until the input is left"),
        ('lazy=True debounce="1s"', "lazy=True waits until the input is left"),
        ('debounce="fast"', "debounce='fast' is no duration. Write '300ms' or '1s'."),
        ("debounce=300", "debounce=300 is no duration."),
        ('element="div"', "element='div' is none of input, select, textarea."),
        ("lively=True", "does not take lively. It takes value, debounce, element, lazy, live."),
    ],
)
def test_options_that_do_not_fit(settings: Settings, options: str, message: str):
    with pytest.raises(ComponentError) as caught:
        form(settings, f'<input {{% nitro_model "email" {options} %}}>')
    assert str(caught.value).startswith("{% nitro_model 'email' %}")
    assert message in str(caught.value)


def test_a_textarea_and_its_content(settings: Settings):
    start = '<textarea {% nitro_model "email" element="textarea" %}>'
    template = start + '{% nitro_value "email" %}</textarea>'
    element = form(settings, template, email="\n<b> & ä").element.textarea
    assert element is not None
    assert "value" not in element.attrs
    assert element.text == "\n\n<b> & ä"  # a browser drops the first line break


def test_a_select_and_its_options(settings: Settings):
    template = (
        '<select {% nitro_model "tags" element="select" %}>'
        '<option {% nitro_option "tags" "a" %}><option {% nitro_option "tags" "b" %}></select>'
        '<select {% nitro_model "size" element="select" %}>'
        '<option {% nitro_option "size" 1 %}></select>'
        '<select {% nitro_model "age" element="select" %}>'
        '<option {% nitro_option "age" None %}></select>'
    )
    element = form(settings, template, tags=["b"]).element
    selects = element.find_all("select")
    assert [select.has_attr("multiple") for select in selects] == [True, False, False]
    options = [
        (option["value"], option.has_attr("selected")) for option in element.find_all("option")
    ]
    assert options == [("a", False), ("b", True), ("1", True), ("", True)]
