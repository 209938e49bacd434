"""Wizards: several steps, one state, and nothing lost on the way."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from pydantic import BaseModel, Field, model_validator
from pytest_django import Settings

from nitro_htmx import WizardNitroComponent, WizardState, register_component
from nitro_htmx.exceptions import ComponentError
from tests.support import Root, act, events_of, mounted, root_of, use_templates


class Address(BaseModel):
    city: str = Field("", min_length=2)
    code: str = Field("1", min_length=1)


class SignUpState(WizardState):
    email: str = Field("", min_length=5)
    address: Address = Address()
    is_company: bool = False
    tax_number: str = ""

    @model_validator(mode="after")
    def check(self) -> "SignUpState":
        if self.is_company and self.tax_number == "none":
            raise ValueError("A company has a tax number.")
        return self


class SignUp(WizardNitroComponent[SignUpState]):
    steps = {
        "account": ["email"],
        "address": ["address.city", "is_company"],
        "tax": ["tax_number"],
        "summary": [],
    }
    step_titles = {"account": "Your account"}

    def get_steps(self) -> list[str]:
        steps = super().get_steps()
        return steps if self.state.is_company else [step for step in steps if step != "tax"]

    def finish(self) -> None:
        self.emit("signed-up", {"city": self.state.address.city})
        self.state = SignUpState()


@pytest.fixture(autouse=True)
def components(registry: None, settings: Settings) -> None:
    use_templates(settings, {})
    register_component(SignUp)


@pytest.fixture
def client() -> Client:
    return Client()


def step(root: Root) -> str:
    found = root.element.select_one("[aria-current=step]")
    assert found is not None
    return found.text.strip()


def go(client: Client, root: Root, action: str, status: int = 200, **fields: Any) -> Root:
    given = {name.replace("__", "."): value for name, value in fields.items()}
    response = act(client, root, action, fields=given)
    assert response.status_code == status, response.content
    return root_of(response.content)


def test_the_first_step():
    root = mounted(SignUp)
    assert step(root) == "Your account"
    assert [element["name"] for element in root.element.find_all("input")] == [
        "nitro-signup-1.email"
    ]
    assert [button.text for button in root.element.find_all("button")] == ["Next"]
    assert root.text.startswith("Your account Address Summary")


def test_a_step_is_left_forwards_when_it_is_valid(client: Client):
    root = go(client, mounted(SignUp), "next_step", 422, email="x")
    assert step(root) == "Your account"
    assert root.read_token().errors == {
        "email": ["Ensure this value has at least 5 characters (it has 1)."]
    }
    root = go(client, root, "next_step", email="a@b.de")
    assert step(root) == "Address"  # its own empty fields are no error yet
    assert root.read_token().errors == {}


def test_back_and_forward_without_loss(client: Client):
    root = go(client, mounted(SignUp), "next_step", email="a@b.de")
    root = go(client, root, "previous_step", address__city="B", is_company="on")
    assert step(root) == "Your account"
    email = root.element.select_one("[data-nitro-model=email]")
    assert email is not None
    assert email["value"] == "a@b.de"
    root = go(client, root, "next_step", email="a@b.de")
    city = root.element.select_one("[data-nitro-model='address.city']")
    assert city is not None
    assert city["value"] == "B"  # not valid, but not lost
    root = go(client, root, "next_step", 422, address__city="B", is_company="on")
    root = go(client, root, "next_step", address__city="Bonn", is_company="on")
    assert step(root) == "Tax"
    root = go(client, root, "next_step", tax_number="7")
    response = act(client, root, "next_step", fields={})
    assert events_of(response)[0] == ["nitro:signed-up", {"component": "SignUp", "city": "Bonn"}]
    assert step(root_of(response.content)) == "Your account"


def test_a_step_that_is_not_needed(client: Client):
    root = go(client, mounted(SignUp), "next_step", email="a@b.de")
    root = go(client, root, "next_step", address__city="Bonn", is_company=[])
    assert step(root) == "Summary"
    assert root.text.endswith("Back Finish")


def test_an_earlier_step_can_be_chosen_and_a_later_one_can_not(client: Client):
    root = mounted(SignUp)
    response = act(client, root, "go_to_step", {"step": "summary"})
    root = root_of(response.content)
    assert step(root) == "Your account"
    root = go(client, root, "next_step", email="a@b.de")
    root = root_of(act(client, root, "go_to_step", {"step": "account"}).content)
    assert step(root) == "Your account"
    root = root_of(act(client, root, "previous_step").content)
    assert step(root) == "Your account"


def test_the_state_is_valid_as_a_whole_before_it_is_used(client: Client):
    """A page may have been left half-filled; the last step's own inputs are fine."""
    root = mounted(SignUp, step="summary", email="a@b.de")
    root = go(client, root, "next_step", 422)
    assert step(root) == "Address"
    assert "City This field is required." in root.text
    root = mounted(SignUp, step="summary", email="a@b.de", address={"city": "Bonn"})
    assert act(client, root, "next_step", fields={}).status_code == 200


class CompanyState(WizardState):
    is_company: bool = False
    tax_number: str = Field("", min_length=5)
    address: Address = Address()
    street: str = "Main"

    @model_validator(mode="after")
    def check(self) -> "CompanyState":
        if self.street == "nowhere":
            raise ValueError("There is no such street.")
        return self


class Company(SignUp):
    state_class = CompanyState
    steps = {"kind": ["is_company"], "tax": ["tax_number", "address.city"], "street": ["street"]}

    def finish(self) -> None:
        self.emit("signed-up", {"street": self.state.street})  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("left_out", "status"), [("tax", 200), ("nothing", 422)], ids=["left out", "needed"]
)
def test_a_step_that_is_left_out_is_not_asked_for(
    client: Client, monkeypatch: pytest.MonkeyPatch, left_out: str, status: int
):
    """Its empty fields, which are not valid, don't keep the wizard from finishing."""
    register_component(Company)
    names = [name for name in Company.steps if name != left_out]
    monkeypatch.setattr(Company, "get_steps", lambda _self: names)
    root = go(client, mounted(Company, step="street"), "next_step", status, street="High")
    assert (step(root) == "Street") is (status == 200)
    if status == 200:
        root = go(client, root, "next_step", 422, street="nowhere")  # validators run all the same
        assert "There is no such street." in root.text


def test_a_field_that_is_needed_beside_one_that_is_not(
    client: Client, monkeypatch: pytest.MonkeyPatch
):
    """Both are in one sub-model."""

    class Mixed(Company):
        steps = {"a": ["address.city", "tax_number"], "b": ["address.code"], "c": []}

    register_component(Mixed)
    monkeypatch.setattr(Mixed, "get_steps", lambda _self: ["b", "c"])
    root = go(client, mounted(Mixed, step="c"), "next_step")
    assert step(root) == "C"
    empty = Address.model_construct(city="", code="")
    root = go(client, mounted(Mixed, step="c", address=empty), "next_step", 422)
    assert step(root) == "B"
    assert list(root.read_token().errors) == ["address.code", "__all__"]


def test_an_error_of_the_whole_is_shown(client: Client):
    state: dict[str, Any] = {"email": "a@b.de", "address": {"city": "Bonn"}, "is_company": True}
    root = mounted(SignUp, step="tax", **state)
    root = go(client, root, "next_step", 422, tax_number="none")
    assert step(root) == "Tax"
    assert "A company has a tax number." in root.text


def test_an_error_of_the_whole_does_not_bar_the_way_to_its_remedy(client: Client):
    """What the model's validator misses may stand in a later step."""

    class NeedyState(WizardState):
        is_company: bool = False
        tax_number: str = ""

        @model_validator(mode="after")
        def check(self) -> "NeedyState":
            if self.is_company and not self.tax_number:
                raise ValueError("A company has a tax number.")
            return self

    class Needy(WizardNitroComponent[NeedyState]):
        steps = {"kind": ["is_company"], "tax": ["tax_number"], "summary": []}

        def skip(self) -> None:
            self.emit("skipped")

        def finish(self) -> None:
            self.emit("done")

    register_component(Needy)
    root = mounted(Needy)
    go(client, root, "skip", 422, is_company="on")  # other actions run on a valid state only
    root = go(client, root, "next_step", is_company="on")
    assert step(root) == "Tax"
    assert root.read_token().errors == {}
    root = go(client, root, "next_step", 422, tax_number="")
    assert step(root) == "Tax"
    assert "A company has a tax number." in root.text
    root = go(client, root, "next_step", tax_number="7")
    response = act(client, root, "next_step", fields={})
    assert events_of(response)[0][0] == "nitro:done"


def test_the_step_can_not_be_posted(client: Client):
    root = go(client, mounted(SignUp), "next_step", email="a@b.de", step="summary")
    assert step(root) == "Address"


def test_a_wizard_without_steps():
    class Empty(WizardNitroComponent[SignUpState]):
        pass

    with pytest.raises(ComponentError, match="Empty has no steps"):
        mounted(Empty)


def test_what_finishing_refuses_is_shown_where_it_was_entered(client: Client):
    """A model may know more than the state: that somebody else has the address already."""

    class Careful(SignUp):
        def finish(self) -> None:
            if self.state.email == "taken@b.de":
                raise ValidationError({"email": "Somebody else has it."})
            raise ValidationError("Come back tomorrow.")

    register_component(Careful)
    root = mounted(Careful)
    root = go(client, root, "next_step", email="taken@b.de")
    root = go(client, root, "next_step", address__city="Bonn")
    assert step(root) == "Summary"
    root = go(client, root, "next_step", 422)
    assert step(root) == "Your account"
    assert "Somebody else has it." in root.text
    root = go(client, root, "next_step", email="a@b.de")
    root = go(client, root, "next_step", address__city="Bonn")
    root = go(client, root, "next_step", 422)
    assert (step(root), "Come back tomorrow." in root.text) == ("Summary", True)
