"""Live inputs and nested places: what a posted value may change, and which errors show."""

from typing import Annotated, Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from pydantic import BaseModel, Field, StringConstraints, field_validator, model_validator
from pytest_django import Settings

from nitro_htmx import NitroComponent, PermissionMixin, action, register_component
from nitro_htmx.exceptions import ComponentError
from nitro_htmx.inputs.bound import bound_attributes
from nitro_htmx.state.annotations import holds
from tests.support import (
    Root,
    act,
    ended,
    events_of,
    mounted,
    page_request,
    root_of,
    use_templates,
)

TEMPLATE = """{% load nitro_htmx %}
{% nitro_errors %}
<input {% nitro_model "name" live=True %}>{% nitro_errors "name" %}
<input type="number" {% nitro_model "age" %}>{% nitro_errors "age" %}
<input {% nitro_model "address.street" %}>{% nitro_errors "address.street" %}
{% for line in lines %}
  <input {% nitro_model line.place %}>{% nitro_errors line.place %}
{% endfor %}
<p>{{ secret }}</p>"""

hooks: list[tuple[str, Any]] = []


class Address(BaseModel):
    street: str = ""
    city: str = "Bonn"

    @field_validator("street")
    @classmethod
    def check_street(cls, value: str) -> str:
        if value == "nowhere":
            raise ValueError("There is no such street.")
        return value


class Line(BaseModel):
    amount: int = Field(1, ge=1)
    price: int = 100


class FormState(BaseModel):
    name: str = Field("", min_length=2)
    age: int | None = Field(None, ge=0)
    address: Address = Address()
    lines: list[Line] = []
    secret: int = 7

    @model_validator(mode="after")
    def check(self) -> "FormState":
        if self.name == "root":
            raise ValueError("Not you.")
        return self


class Form(NitroComponent[FormState]):
    template_name = "form.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        places = [{"place": f"lines.{at}.amount"} for at in range(len(self.state.lines))]
        return super().get_context_data(lines=places, **kwargs)

    def save(self) -> None:
        if self.state.name == "taken":
            self.add_error("name", "That name is taken.")
            return
        self.success("Saved")

    @action(validate=False)
    def cut(self) -> None:
        self.state.lines = self.state.lines[:1]

    def updating(self, field: str, value: Any) -> bool | None:
        hooks.append((field, value))
        if value == 13:
            raise ValidationError("Not thirteen.")
        return None


@pytest.fixture(autouse=True)
def components(registry: None, settings: Settings) -> None:
    use_templates(settings, {"form.html": TEMPLATE})
    hooks.clear()
    register_component(Form)


@pytest.fixture
def client() -> Client:
    return Client()


@pytest.fixture
def root() -> Root:
    return mounted(Form, lines=[Line(), Line(amount=2)])


def entered(**more: Any) -> dict[str, Any]:
    values = {
        "name": "",
        "age": "",
        "address.street": "",
        "lines.0.amount": "1",
        "lines.1.amount": "2",
    }
    return {**values, **more}


def shown(root: Root) -> dict[str, str]:
    """Return the errors that the component shows, by the end of their element's id."""
    found = root.element.select(".nitro-errors")
    return {
        str(element["id"]).removeprefix("nitro-form-1-").removesuffix("-errors"): element.text
        for element in found
    }


def test_places_inside_are_bound(root: Root):
    names = [str(element["name"]) for element in root.element.find_all("input")]
    assert names == [
        "nitro-form-1.name",
        "nitro-form-1.age",
        "nitro-form-1.address.street",
        "nitro-form-1.lines.0.amount",
        "nitro-form-1.lines.1.amount",
    ]
    assert [element.get("data-nitro-sync") for element in root.element.find_all("input")] == [
        "150",
        *[None] * 4,
    ]
    assert root.read_token().bound == (
        "address.street",
        "age",
        "lines.0.amount",
        "lines.1.amount",
        "name",
    )


def test_an_action_sees_values_inside(client: Client, root: Root):
    fields = entered(name="Ada", age="36", **{"address.street": "Main", "lines.1.amount": "5"})
    response = act(client, root, "save", fields=fields)
    assert response.status_code == 200, response.content
    state = root_of(response.content).state()
    assert state["address"] == {"street": "Main", "city": "Bonn"}
    assert state["lines"] == [{"amount": 1, "price": 100}, {"amount": 5, "price": 100}]
    assert dict(hooks) == {"address.street": "Main", "age": 36, "lines.1.amount": 5, "name": "Ada"}


def test_errors_inside_have_dotted_names(client: Client, root: Root):
    fields = entered(name="Ada", **{"address.street": "nowhere", "lines.0.amount": "0"})
    response = act(client, root, "save", fields=fields)
    assert response.status_code == 422
    page = root_of(response.content)
    assert shown(page) == {
        "address-street": "There is no such street.",
        "lines-0-amount": "Ensure this value is greater than or equal to 1.",
    }
    street = page.element.select_one('[data-nitro-model="address.street"]')
    assert street is not None
    assert street["value"] == "nowhere"
    assert street["aria-invalid"] == "true"
    assert street["aria-describedby"] == "nitro-form-1-address-street-errors"
    assert page.state()["lines"][0]["amount"] == "0"  # as typed
    again = act(client, page, "save", fields=entered(name="Ada"))
    assert again.status_code == 200
    assert shown(root_of(again.content)) == {}


def test_a_hook_can_refuse_a_value_inside(client: Client, root: Root):
    fields = entered(name="Ada", **{"lines.1.amount": "13"})
    response = act(client, root, "save", fields=fields)
    assert response.status_code == 422
    page = root_of(response.content)
    assert shown(page) == {"lines-1-amount": "Not thirteen."}
    assert page.state()["lines"][1]["amount"] == 2
    typed = page.element.select_one('[data-nitro-model="lines.1.amount"]')
    assert typed is not None
    assert typed["value"] == "13"


@pytest.mark.parametrize(
    "name",
    [
        "secret",
        "address",
        "address.city",
        "address.__class__",
        "address.__dict__.city",
        "address.model_config",
        "__class__.secret",
        "__init__.__globals__.hooks",
        "lines",
        "lines.0",
        "lines.0.price",
        "lines.2.amount",
        "lines.-1.amount",
        "lines.1.amount.real",
        "lines.append",
        "state.secret",
        "",
        ".",
        "name.",
    ],
)
@pytest.mark.parametrize("action_name", ["save", "sync", "cut"])
def test_only_what_was_bound_can_be_set(client: Client, root: Root, name: str, action_name: str):
    """Neither a neighbour, nor an attribute, nor an index beyond the list."""
    before = root.state()
    fields = {"name": "Ada", name: "999"}
    response = act(client, root, action_name, {"field": [name, "name"]}, fields=fields)
    assert response.status_code == 200, response.content
    after = root_of(response.content).state()
    expected = {**before, "name": "Ada"}
    if action_name == "cut":
        expected["lines"] = expected["lines"][:1]
    assert after == expected
    assert hooks == [("name", "Ada")]


def test_a_list_that_has_become_shorter(client: Client, root: Root):
    """The token still names the place; there is none in the state any more."""
    page = root_of(act(client, root, "cut", fields={}).content)
    assert page.read_token().bound == ("address.street", "age", "lines.0.amount", "name")
    fields = entered(name="Ada", **{"lines.1.amount": "9"})
    response = act(client, page, "save", fields=fields)
    assert root_of(response.content).state()["lines"] == [{"amount": 1, "price": 100}]


def test_a_sync_takes_values_and_tells_nobody(client: Client, root: Root):
    response = act(client, root, "sync", {"field": "name"}, fields=entered(name="Ada", age="x"))
    assert response.status_code == 200
    assert events_of(response) == []
    page = root_of(response.content)
    assert (page.state()["name"], page.state()["age"]) == ("Ada", "x")
    assert shown(page) == {}  # nobody has been in the field "age"


def test_a_sync_shows_the_errors_of_what_was_touched(client: Client, root: Root):
    response = act(client, root, "sync", {"field": "name"}, fields=entered(name="A"))
    assert response.status_code == 200
    assert events_of(response) == []
    page = root_of(response.content)
    assert shown(page) == {"name": "Ensure this value has at least 2 characters (it has 1)."}
    fields = entered(name="A", **{"lines.0.amount": "0"})
    page = root_of(act(client, page, "sync", {"field": "lines.0.amount"}, fields=fields).content)
    assert list(shown(page)) == ["name", "lines-0-amount"]
    fields["name"] = "Ada"
    page = root_of(act(client, page, "sync", {"field": "name"}, fields=fields).content)
    assert list(shown(page)) == ["lines-0-amount"]


def test_what_an_action_has_found_stays_until_it_is_mended(client: Client, root: Root):
    fields = entered(name="taken")
    page = root_of(act(client, root, "save", fields=fields).content)
    assert shown(page) == {"name": "That name is taken."}
    page = root_of(
        act(client, page, "sync", {"field": "age"}, fields={**fields, "age": "-1"}).content
    )
    assert list(shown(page)) == ["name", "age"]
    page = root_of(
        act(client, page, "sync", {"field": "name"}, fields=entered(name="free")).content
    )
    assert shown(page) == {}


def test_the_whole_model_s_error_shows_after_an_action_only(client: Client, root: Root):
    fields = entered(name="root")
    page = root_of(act(client, root, "sync", {"field": "name"}, fields=fields).content)
    assert shown(page) == {}
    page = root_of(act(client, page, "save", fields=fields).content)
    assert shown(page) == {"__all__": "Not you."}
    page = root_of(act(client, page, "sync", {"field": "age"}, fields=fields).content)
    assert shown(page) == {"__all__": "Not you."}
    page = root_of(act(client, page, "sync", {"field": "name"}, fields=entered(name="Ada")).content)
    assert shown(page) == {}


class TypedState(BaseModel):
    name: Annotated[str, StringConstraints(strip_whitespace=True)] = ""
    ratio: float = 0
    stock: int = 0
    sizes: list[str] = []
    is_gift: bool = False
    row: Address | None = None


class Typed(NitroComponent[TypedState]):
    template_name = "typed.html"

    def updated(self, field: str, value: Any) -> None:
        self.state.stock = min(self.state.stock, 10)
        if value == "none":
            self.state.row = None

    def save(self) -> None:
        pass


def test_a_sync_shows_what_was_typed_as_long_as_the_state_means_the_same(
    client: Client, settings: Settings
):
    """Else an answer would come between two keys. An action shows what the state has."""
    template = """{% load nitro_htmx %}<input {% nitro_model "name" live=True %}>
        <input {% nitro_model "ratio" live=True %}><input {% nitro_model "stock" live=True %}>
        <select {% nitro_model "sizes" element="select" %}></select>
        <input type="checkbox" {% nitro_model "is_gift" %}>
        {% if row %}<input {% nitro_model "row.city" %}>{% endif %}"""
    use_templates(settings, {"typed.html": template})
    register_component(Typed)
    root = mounted(Typed, row=Address())
    fields: dict[str, Any] = {
        "name": "Ada ", "ratio": "1.50", "stock": "007", "sizes": ["s"], "is_gift": "on",
        "row.city": "none",
    }  # fmt: skip

    def values(action_name: str) -> list[str]:
        response = act(client, root, action_name, {"field": "name"}, fields=fields)
        inputs = root_of(response.content).element.select("input:not([type=checkbox])")
        return [str(element["value"]) for element in inputs]

    assert values("sync") == ["Ada ", "1.50", "007"]
    assert values("save") == ["Ada", "1.5", "7"]
    fields = {**fields, "ratio": "1", "stock": "99", "row.city": "Bonn"}
    assert values("sync") == ["Ada ", "1", "10", "Bonn"]  # updated() has changed the stock
    assert values("save") == ["Ada", "1", "10", "Bonn"]


def test_a_refresh_shows_no_errors(client: Client, root: Root):
    page = root_of(act(client, root, "save", fields=entered()).content)
    assert list(shown(page)) == ["name"]
    page = root_of(act(client, page, "refresh", is_quiet=True).content)
    assert shown(page) == {}
    assert page.read_token().errors == {}


def test_a_place_that_is_not_there():
    """The template has to ask before it binds."""

    class Gap(BaseModel):
        lines: list[Line] = []
        spare: Address | None = None

    class Gaps(NitroComponent[Gap]):
        template_name = "form.html"

    component = Gaps(page_request(), "nitro-gaps-1")
    component.state = Gap()
    for name in ("spare.street", "lines.0.amount"):
        with pytest.raises(ComponentError, match="there is nothing at this place now"):
            bound_attributes(component, name)


def test_more_inputs_than_a_request_may_carry(settings: Settings):
    settings.DATA_UPLOAD_MAX_NUMBER_FIELDS = 5
    with pytest.raises(TypeError, match="DATA_UPLOAD_MAX_NUMBER_FIELDS is 5"):
        mounted(Form, lines=[Line()] * 5)
    settings.DATA_UPLOAD_MAX_NUMBER_FIELDS = None
    assert len(mounted(Form, lines=[Line()] * 50).read_token().bound) == 53


def test_as_many_inputs_as_a_request_may_carry(client: Client, settings: Settings):
    """What is shown can be sent, with the bridge's own parameters."""
    settings.DATA_UPLOAD_MAX_NUMBER_FIELDS = 12
    root = mounted(Form, lines=[Line()] * 4)
    bound = root.read_token().bound
    assert len(bound) == 7
    values = {f"{root.id}.{name}": "1" for name in bound}
    own = {"nitro-fields": ",".join(bound), "csrfmiddlewaretoken": "x"}
    own |= {"nitro-try": "0", "nitro-token": root.token}
    assert client.post(f"{root.url}save/", ended({**values, **own})).status_code == 422  # not 400
    with pytest.raises(TypeError, match="DATA_UPLOAD_MAX_NUMBER_FIELDS is 12"):
        mounted(Form, lines=[Line()] * 5)


def test_sync_is_the_framework_s_own_name():
    with pytest.raises(TypeError, match="sync"):

        class Wrong(NitroComponent[FormState]):
            def sync(self) -> None:
                """Not an action of one's own."""


def test_more_names_than_a_page_can_bind(client: Client, root: Root, settings: Settings):
    settings.DATA_UPLOAD_MAX_NUMBER_FIELDS = 20
    names = ["name"] * 20
    data = {"nitro-token": root.token, "nitro-fields": ",".join(names), "nitro-form-1.name": "Ada"}
    assert client.post(f"{root.url}save/", ended(data)).status_code == 200
    data["nitro-fields"] += ",name"
    assert client.post(f"{root.url}save/", ended(data)).status_code == 400
    settings.DATA_UPLOAD_MAX_NUMBER_FIELDS = None
    assert client.post(f"{root.url}save/", ended(data)).status_code == 200


def test_a_sync_asks_for_permission(client: Client):
    """It runs hooks, and may store files."""

    class Guarded(PermissionMixin, Form):
        def check_permission(self, action: str) -> bool:
            return action == "view"

    register_component(Guarded)
    root = mounted(Guarded)
    response = act(client, root, "sync", {"field": "name"}, fields={"name": "Ada"})
    assert response.status_code == 403
    assert hooks == []


class Node(BaseModel):
    value: int = 1
    children: list["Node"] = []


def test_models_may_hold_each_other():
    assert not holds(Node, (str,))
    assert holds(Node, (int,))
