"""The input that suits a field, and what stands around it."""

import datetime
import enum
from decimal import Decimal
from typing import Annotated, Any, Literal
from unittest.mock import patch

import pytest
from bs4 import BeautifulSoup, Tag
from django.db import models
from pydantic import AnyUrl, BaseModel, EmailStr, Field, HttpUrl, StringConstraints
from pytest_django import Settings

from nitro_htmx import CrudNitroComponent, NitroComponent, register_component
from nitro_htmx.exceptions import ComponentError
from nitro_htmx.inputs.widgets import OfferedChoice, given_choices, suitable_input
from nitro_htmx.state.paths import Path
from tests.site.models import Task
from tests.support import mounted, page_request, use_templates


class Level(enum.IntEnum):
    LOW = 1
    VERY_HIGH = 2


class Status(models.TextChoices):
    NEW = "new", "Brand new"


@pytest.mark.parametrize(
    ("annotation", "expected"),
    [
        (str, {"type": "text"}),
        (
            Annotated[str, Field(min_length=2, max_length=9)],
            "text required minlength=2 maxlength=9",
        ),
        (Annotated[str, Field(max_length=9)] | None, "text maxlength=9"),
        (Annotated[str, StringConstraints(max_length=5)], "text maxlength=5"),
        (Annotated[str, Field(pattern="^[a-z]+$")], "text pattern=[a-z]+"),
        (Annotated[str, Field(pattern="[0-9]")], "text pattern=.*(?:[0-9]).*"),
        (Annotated[str, Field(pattern="(?i)^a$")], "text"),
        (int, "number required step=1"),
        (int | None, "number step=1"),
        (Annotated[int, Field(ge=1, le=9)], "number required min=1 max=9 step=1"),
        (Annotated[int, Field(gt=0, lt=9)], "number required min=1 max=8 step=1"),
        (Annotated[int, Field(multiple_of=5)], "number required step=5"),
        (float, "number required step=any"),
        (Annotated[float, Field(gt=0)], "number required step=any"),
        (Annotated[Decimal, Field(decimal_places=2, ge=0)], "number required min=0 step=0.01"),
        (datetime.date, "date required"),
        (
            Annotated[datetime.date | None, Field(ge=datetime.date(2024, 1, 1))],
            "date min=2024-01-01",
        ),
        (datetime.time, "time required"),
        (datetime.datetime, "datetime-local required"),
        (EmailStr, "email"),
        (HttpUrl, "url"),
        (AnyUrl | None, "url"),
        (dict[str, int], "text"),
        (Any, "text"),
    ],
    ids=str,
)
def test_the_input_that_suits(annotation: Any, expected: Any):
    if isinstance(expected, str):
        type_, *rest = expected.split()
        pairs = (part.partition("=") for part in rest)
        expected = {"type": type_, **{name: value for name, _, value in pairs}}
    found = suitable_input(Path("x", ("x",), annotation, None))
    assert (found.widget, found.attributes, found.choices) == ("input", expected, ())


@pytest.mark.parametrize(
    ("annotation", "widget", "attributes", "choices"),
    [
        (bool, "checkbox", {"type": "checkbox"}, []),
        (bool | None, "checkbox", {"type": "checkbox"}, []),
        (Literal["a", 2], "select", {}, [("a", "a"), (2, "2")]),
        (Literal["a"] | None, "select", {}, [("", "---------"), ("a", "a")]),
        (Literal["a", None], "select", {}, [("", "---------"), ("a", "a")]),
        (Level, "select", {}, [(Level.LOW, "Low"), (Level.VERY_HIGH, "Very high")]),
        (Status, "select", {}, [(Status.NEW, "Brand new")]),
        (list[Literal["a"]], "select", {"multiple": ""}, [("a", "a")]),
        (set[Level] | None, "select", {"multiple": ""}, [(1, "Low"), (2, "Very high")]),
        (list[str], "select", {"multiple": ""}, []),
    ],
    ids=str,
)
def test_what_can_be_chosen(
    annotation: Any, widget: str, attributes: dict[str, str], choices: list[Any]
):
    found = suitable_input(Path("x", ("x",), annotation, None))
    assert (found.widget, found.attributes) == (widget, attributes)
    assert [tuple(choice) for choice in found.choices] == choices


class Line(BaseModel):
    unit_price: Decimal = Field(Decimal("1.00"), decimal_places=2, description="Without tax.")


class FormState(BaseModel):
    email: str = Field("", min_length=3, title="E-mail", description="We tell nobody.")
    age: int | None = Field(None, ge=18)
    agreed: bool = False
    size: Literal["s", "m"] = "m"
    extras: list[str] = ["bow"]
    note: str = Field("", max_length=500)
    lines: list[Line] = [Line()]


class Form(NitroComponent[FormState]):
    template_name = "form.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        if self.request.GET.get("wrong"):
            self.add_error("email", "Wrong <b>.")
        pairs = [("bow", "A bow"), ("card", "A card")]
        return super().get_context_data(pairs=pairs, markup="<b>", **kwargs)


OWN_JINJA = '{% nitro_field "email" label=markup template="own.jinja" %}'


@pytest.fixture(autouse=True)
def components(registry: None) -> None:
    register_component(Form)


def shown(
    settings: Settings, tag: str, *, wrong: bool = False, own: str = "", name: str = "own.html"
) -> Tag:
    text = "{% load nitro_htmx %}" + tag
    use_templates(settings, {"form.html": text, name: own})
    root = mounted(Form, request=page_request("/?wrong=1" if wrong else "/"))
    html = BeautifulSoup(root.element.decode_contents(), "html.parser")
    found = html.find("div")
    return found if isinstance(found, Tag) else root.element


def attributes(element: Any) -> dict[str, Any]:
    assert isinstance(element, Tag)
    return dict(element.attrs)


def test_a_field_with_all_that_belongs_to_it(settings: Settings):
    field = shown(settings, '{% nitro_field "email" live=True autocomplete="email" %}')
    assert attributes(field.label) == {"for": "nitro-form-1-email"}
    assert field.text.split() == ["E-mail", "We", "tell", "nobody."]
    assert attributes(field.input) == {
        "name": "nitro-form-1.email",
        "data-nitro-model": "email",
        "value": "",
        "id": "nitro-form-1-email",
        "type": "text",
        "minlength": "3",
        "required": "",
        "autocomplete": "email",
        "aria-describedby": "nitro-form-1-email-help",
        "data-nitro-sync": "150",
    }


def test_errors_and_help_both_describe(settings: Settings):
    field = shown(settings, '{% nitro_field "email" help="Hint" %}', wrong=True)
    found = attributes(field.input)
    assert found["aria-invalid"] == "true"
    ids = found["aria-describedby"].split()
    assert ids == ["nitro-form-1-email-errors", "nitro-form-1-email-help"]
    texts = [element.text for id_ in ids if (element := field.find(id=id_))]
    assert texts == ["Wrong <b>.", "Hint"]


def test_the_template_has_the_last_word(settings: Settings):
    tag = '{% nitro_field "age" label="Years" min=21 step=None required=True class_="wide" %}'
    field = shown(settings, tag)
    assert attributes(field.input) == {
        "name": "nitro-form-1.age",
        "data-nitro-model": "age",
        "value": "",
        "id": "nitro-form-1-age",
        "type": "number",
        "min": "21",
        "class": ["wide"],
        "required": "",
    }
    assert field.label is not None
    assert field.label.text == "Years"


def test_a_check_box_stands_in_its_label(settings: Settings):
    field = shown(settings, '{% nitro_field "agreed" lazy=True %}')
    assert field.label is not None
    assert attributes(field.label.input)["type"] == "checkbox"
    assert attributes(field.label.input)["data-nitro-sync"] == "change"
    assert field.label.text.strip() == "Agreed"


def test_a_select(settings: Settings):
    field = shown(settings, '{% nitro_field "size" %}')
    options = [
        (option["value"], option.has_attr("selected")) for option in field.find_all("option")
    ]
    assert options == [("s", False), ("m", True)]
    assert "value" not in attributes(field.find("select"))


@pytest.mark.parametrize(
    ("widget", "types"), [("radio", ["radio", "radio"]), ("checkboxes", ["checkbox"] * 2)]
)
def test_a_group(settings: Settings, widget: str, types: list[str]):
    field = shown(settings, f'{{% nitro_field "extras" choices=pairs widget="{widget}" %}}')
    assert field.legend is not None
    assert field.legend.text == "Extras"
    inputs = field.find_all("input")
    assert [element["type"] for element in inputs] == types
    assert [element.has_attr("checked") for element in inputs] == [True, False]
    labels = [(label["for"], label.text.strip()) for label in field.find_all("label")]
    assert labels == [(inputs[0]["id"], "A bow"), (inputs[1]["id"], "A card")]


@pytest.mark.parametrize(
    ("options", "focused"),
    [
        ('"size" widget="radio"', [False, True]),
        ('"age" choices="12" widget="radio"', [True, False]),
        ('"extras" choices="xy" widget="checkboxes"', [True, False]),
    ],
)
def test_the_focus_goes_into_a_group_once(settings: Settings, options: str, focused: list[bool]):
    """To the radio button that is chosen, as by the Tab key: on another, Space chooses that one."""
    field = shown(settings, f"{{% nitro_field {options} autofocus=True %}}")
    inputs = field.find_all("input")
    assert [element.has_attr("autofocus") for element in inputs] == focused


def test_a_multiple_select_with_given_choices(settings: Settings):
    field = shown(settings, '{% nitro_field "extras" choices="xy" %}')
    assert attributes(field.find("select"))["multiple"] == ""
    assert [option.text for option in field.find_all("option")] == ["x", "y"]


PAIRS = [("bow", "A bow"), ("card", "A card")]
DICTIONARIES = [{"value": "bow", "label": "A bow"}, {"label": "A card", "value": "card", "id": 2}]


@pytest.mark.parametrize("choices", [PAIRS, [[*pair] for pair in PAIRS], DICTIONARIES])
def test_choices_with_labels(settings: Settings, choices: Any):
    """Pairs, or the dictionaries of the ``nitro`` package."""
    assert given_choices(choices) == tuple(OfferedChoice(*pair) for pair in PAIRS)
    with patch.object(Form, "get_context_data", lambda _self, **_kwargs: {"given": choices}):
        field = shown(settings, '{% nitro_field "extras" choices=given %}')
    options = [(option["value"], option.text) for option in field.find_all("option")]
    assert options == PAIRS


def test_a_dictionary_that_is_no_choice():
    """Its keys are named, where the options would show ``{'id': 1, …``."""
    with pytest.raises(ComponentError) as caught:
        given_choices([{"id": 1, "name": "A bow"}])
    assert str(caught.value) == (
        "choices= has {'id': 1, 'name': 'A bow'}. Write a pair, (value, label), or a dictionary "
        "with the keys 'value' and 'label'."
    )


def test_choices_for_any_field(settings: Settings):
    field = shown(settings, '{% nitro_field "email" choices=pairs %}')
    assert attributes(field.find("select"))["required"] == ""
    assert "minlength" not in attributes(field.find("select"))


def test_a_textarea(settings: Settings):
    field = shown(settings, '{% nitro_field "note" widget="textarea" rows=4 %}')
    assert attributes(field.textarea) == {
        "name": "nitro-form-1.note",
        "data-nitro-model": "note",
        "id": "nitro-form-1-note",
        "maxlength": "500",
        "rows": "4",
    }


class NoteForm(BaseModel):
    title: str = ""
    note: str = "one\ntwo"


class NotesState(BaseModel):
    create_buffer: NoteForm = NoteForm()


class Notes(CrudNitroComponent[NotesState]):
    model = Task
    template_name = "form.html"


@pytest.mark.parametrize(
    ("tag", "element"),
    [
        ('"create_buffer.note"', "textarea"),
        ('"create_buffer.title"', "input"),
        ('"create_buffer.note" widget="input"', "input"),
        ('"create_buffer.note" type="hidden"', "input"),
        ('"create_buffer.note" choices="ab"', "select"),
    ],
)
def test_a_text_of_a_model_keeps_its_lines(settings: Settings, tag: str, element: str):
    """A browser takes line breaks out of an input, and would send the text without."""
    use_templates(settings, {"form.html": f"{{% load nitro_htmx %}}{{% nitro_field {tag} %}}"})
    root = mounted(register_component(Notes)).element
    assert [found.name for found in root(["textarea", "input", "select"])] == [element]
    if root.textarea:
        assert root.textarea.text.strip() == "one\ntwo"


def test_a_place_inside(settings: Settings):
    field = shown(settings, '{% nitro_field "lines.0.unit_price" %}')
    assert field.label is not None
    assert field.label.text == "Unit price"
    assert attributes(field.input)["step"] == "0.01"
    assert "Without tax." in field.text


def test_an_own_template(settings: Settings):
    own = "<i>{{ label }}{{ attributes }}</i>"
    field = shown(settings, '{% nitro_field "email" template="own.html" %}', own=own)
    assert field.find("i") is not None
    field = shown(
        settings,
        '{% nitro_field "email" %}',
        own="<b>{{ label }}</b>",
        name="nitro_htmx/field.html",
    )
    assert field.find("b") is not None


def test_labels_and_errors_are_escaped_whatever_the_engine_says(settings: Settings):
    tags = """{% nitro_field "email" label=markup help=markup %}
    {% nitro_field "note" choices=markup %}{% nitro_errors "email" %}"""
    use_templates(settings, {"form.html": "{% load nitro_htmx %}" + tags})
    (backend,) = settings.TEMPLATES
    settings.TEMPLATES = [{**backend, "OPTIONS": {**backend["OPTIONS"], "autoescape": False}}]
    root = mounted(Form, request=page_request("/?wrong=1"))
    assert root.element.find("b") is None
    assert root.text.count("<b>") == 4  # the error is shown twice


def test_a_template_of_another_engine(settings: Settings, tmp_path: Any):
    (tmp_path / "own.jinja").write_text("<i>{{ label }}</i>")
    use_templates(settings, {"form.html": "{% load nitro_htmx %}" + OWN_JINJA})
    jinja = {"BACKEND": "django.template.backends.jinja2.Jinja2", "DIRS": [tmp_path]}
    settings.TEMPLATES = [*settings.TEMPLATES, jinja]
    assert str(mounted(Form).element.find("i")) == "<i>&lt;b&gt;</i>"


def test_a_widget_that_there_is_not(settings: Settings):
    with pytest.raises(ComponentError, match="widget='slider' is none of input, checkbox"):
        shown(settings, '{% nitro_field "age" widget="slider" %}')


def test_a_field_that_there_is_not(settings: Settings):
    with pytest.raises(ComponentError, match="Did you mean 'email'"):
        shown(settings, '{% nitro_field "emial" %}')
