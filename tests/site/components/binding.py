"""Components for the browser tests of bound inputs."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Annotated, Any

from django import forms
from pydantic import BaseModel, Field, StringConstraints

from nitro_htmx import (
    FormNitroComponent,
    FormState,
    NitroComponent,
    StoredFile,
    Upload,
    WizardNitroComponent,
    WizardState,
    on,
    register_component,
)


class TypistState(BaseModel):
    text: str = Field("", max_length=400)
    note: str = Field("", min_length=2)
    quantity: int | None = None
    colour: str = "red"
    is_gift: bool = False


@register_component
class Typist(NitroComponent[TypistState]):
    """Live inputs, and what the server has of them."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(colours=["red", "blue"], **kwargs)

    def save(self, remark: str = "") -> None:
        self.emit("typed", {"text": self.state.text, "remark": remark})
        self.state = TypistState()


class LineState(BaseModel):
    name: str = ""
    amount: int = Field(1, ge=1)


class OrderState(BaseModel):
    name: str = "Ada"
    body: str = "\nfirst line lost?\n<b>"
    count: int = 1
    price: Decimal = Decimal("1234.50")
    day: datetime.date | None = datetime.date(2024, 2, 29)
    hour: datetime.time | None = datetime.time(13, 5)
    moment: datetime.datetime | None = None
    agreed: bool = True
    extras: list[str] = ["bow"]
    size: str = "m"
    tags: list[str] = ["b"]
    line: LineState = LineState(name="Rake")
    lines: list[LineState] = [LineState(name="Hose"), LineState(name="Pot", amount=2)]


@register_component
class EveryInput(NitroComponent[OrderState]):
    """An input of every kind, top-level and nested."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            sizes=["s", "m", "l"],
            tag_choices=["a", "b", "c"],
            extra_choices=["bow", "card"],
            places=[f"lines.{at}.amount" for at in range(len(self.state.lines))],
            **kwargs,
        )

    def save(self) -> None:
        self.emit("saved", self.state.model_dump())

    def shorten(self) -> None:
        self.state.lines.pop()


class LiveState(BaseModel):
    """A value for each kind of input."""

    text: Annotated[str, StringConstraints(strip_whitespace=True)] = ""
    note: str = ""
    number: float | None = None
    email: str = ""
    day: datetime.date | None = None
    hour: datetime.time | None = None
    moment: datetime.datetime | None = None
    size: str = "m"
    extras: list[str] = []
    tags: list[str] = []
    lines: list[LineState] = [LineState(), LineState()]


@register_component
class LiveInputs(NitroComponent[LiveState]):
    """Every kind of input, all of them live."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(json=self.state.model_dump_json(), **kwargs)


class ContactForm(forms.Form):
    """A Django form with the inputs that are hard to keep: a password and a file."""

    name = forms.CharField(min_length=2)
    email = forms.EmailField()
    password = forms.CharField(widget=forms.PasswordInput)
    colours = forms.MultipleChoiceField(
        choices=[("r", "Red"), ("b", "Blue")], widget=forms.CheckboxSelectMultiple, required=False
    )
    proof = forms.FileField(required=False)

    class Media:
        js = ["site/contact.js"]


@register_component
class Contact(FormNitroComponent[FormState]):
    """Shows the form, and tells what it took."""

    form_class = ContactForm

    def form_valid(self, form: Any) -> Any:
        data = {**form.cleaned_data, "proof": form.cleaned_data["proof"] and "a file"}
        self.emit("taken", data)

    @on("tally-changed")
    def hear(self) -> None:
        """Be rendered anew while somebody types."""


class PriceForm(forms.Form):
    """One row of a formset."""

    price = forms.IntegerField(min_value=1)


@register_component
class Prices(FormNitroComponent[FormState]):
    """A formset that grows."""

    form_class = forms.formset_factory(PriceForm, extra=1, max_num=3)
    template_name = "site/components/prices.html"

    def form_valid(self, form: Any) -> Any:
        self.emit("taken", {"prices": [part.cleaned_data["price"] for part in form.forms]})


class SignUpState(WizardState):
    """The fields of all steps."""

    email: str = Field("", min_length=5)
    city: str = Field("", min_length=2)
    proof: StoredFile | None = None


@register_component
class SignUp(WizardNitroComponent[SignUpState]):
    """Three steps, one of them with a file."""

    steps = {"account": ["email"], "place": ["city", "proof"], "summary": []}
    uploads = {"proof": Upload(extensions=("txt",))}

    def finish(self) -> None:
        proof = self.state.proof
        name = proof.original_name if proof else None
        self.emit("signed-up", {"email": self.state.email, "city": self.state.city, "proof": name})


class AlbumState(BaseModel):
    """Stored files, and a field beside them."""

    title: str = Field("", min_length=2)
    cover: StoredFile | None = None
    photos: list[StoredFile] = []


@register_component
class Album(NitroComponent[AlbumState]):
    """A live file input, one for several files, and a progress bar."""

    uploads = {
        "cover": Upload(extensions=("txt", "png"), max_bytes=2_000_000),
        "photos": Upload(extensions=("txt",), max_files=2),
    }

    def save(self) -> None:
        photos = [photo.original_name for photo in self.state.photos]
        self.emit("kept", {"title": self.state.title, "photos": photos})


class AgendaState(BaseModel):
    draws: int = 0
    day: datetime.date | None = None
    slotted: datetime.date | None = None
    asked: datetime.date | None = None


@register_component
class Agenda(NitroComponent[AgendaState]):
    """A date in each place where one may stand: a form, a slot, a dialog, a child, what is kept."""

    @on("tally-changed")
    def draw(self) -> None:
        self.state.draws += 1
