"""``manage.py check`` knows forms, wizards and uploads."""

from typing import Any

import pytest
from django import forms
from django.core.files.uploadedfile import UploadedFile
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import (
    FormNitroComponent,
    FormState,
    NitroComponent,
    StoredFile,
    Upload,
    WizardNitroComponent,
    WizardState,
    register_component,
)
from nitro_htmx.checks import check_project
from tests.support import use_templates


@pytest.fixture(autouse=True)
def components(registry: None, settings: Settings) -> None:
    use_templates(settings, {"any.html": ""})


def found(component: type[NitroComponent[Any]]) -> list[tuple[str, str, str | None]]:
    register_component(component)
    return [(str(message.id), message.msg, message.hint) for message in check_project()]


class Plain(BaseModel):
    name: str = ""


class Contact(forms.Form):
    name = forms.CharField()


def test_a_form_component_needs_a_form():
    class Bare(FormNitroComponent[FormState]):
        pass

    assert found(Bare) == [
        (
            "nitro_htmx.E020",
            "The component shows a form, but has none.",
            "Set form_class, or override get_form_class().",
        )
    ]


def test_a_form_component_with_a_form_of_its_own_making():
    class Own(FormNitroComponent[FormState]):
        def get_form_class(self) -> type[Any]:
            return Contact

    assert found(Own) == []


def test_the_state_of_a_form():
    class Wrong(FormNitroComponent[Plain]):
        form_class = Contact

    assert found(Wrong) == [
        (
            "nitro_htmx.E021",
            "The state class Plain is not derived from FormState.",
            "Write class Plain(FormState).",
        )
    ]


def test_a_wizard_s_steps():
    class State(WizardState):
        email: str = ""

    class Fine(WizardNitroComponent[State]):
        steps = {"first": ["email"], "second": []}

    class Wrong(WizardNitroComponent[State]):
        steps = {"first": ["emial"]}

    assert found(Fine) == []
    assert found(Wrong) == [
        (
            "nitro_htmx.E022",
            "The step 'first' shows 'emial', which the state does not have.",
            "Did you mean 'email'?",
        )
    ]


def test_a_wizard_without_anything():
    class Empty(WizardNitroComponent[Plain]):
        pass

    assert found(Empty) == [
        (
            "nitro_htmx.E022",
            "The wizard has no steps.",
            'Add steps = {"first": ["field"], "second": []} to the class.',
        ),
        (
            "nitro_htmx.E021",
            "The state class Plain is not derived from WizardState.",
            "Write class Plain(WizardState).",
        ),
    ]


class FileState(BaseModel):
    avatar: StoredFile | None = None
    rows: list[Plain] = []
    papers: list[StoredFile] = []


def test_uploads_that_fit():
    class Fine(NitroComponent[FileState]):
        template_name = "any.html"
        uploads = {
            "avatar": Upload(extensions=("png",)),
            "papers": Upload(extensions=("pdf", "xyz"), check=print),
            "table": Upload(extensions=("csv",)),
        }

        def read(self, table: UploadedFile) -> None:
            """Read it."""

        def read_all(self, table: list[UploadedFile] | None = None) -> None:
            """Read them."""

    assert found(Fine) == []


def test_uploads_that_do_not_fit():
    class Wrong(NitroComponent[FileState]):
        template_name = "any.html"
        uploads = {
            "avatr": Upload(extensions=("png",)),
            "rows": Upload(extensions=("png",)),
            "avatar": Upload(extensions=("PNG", "svg")),
        }

        def read(self, table: UploadedFile, number: int = 1) -> None:
            """Read it."""

    messages = found(Wrong)
    assert [id_ for id_, _message, _hint in messages] == [
        "nitro_htmx.E023",
        "nitro_htmx.E023",
        "nitro_htmx.E024",
        "nitro_htmx.W015",
    ]
    assert messages[0][1] == (
        "uploads has 'avatr', which is neither a field for a StoredFile nor an argument for an "
        "UploadedFile."
    )
    assert messages[0][2] == "Did you mean 'avatar'?"
    assert messages[2][1] == (
        "uploads['avatar'] allows PNG, svg, whose content the library does not know."
    )
    assert messages[3][1] == "read() takes the file 'table', and nothing says what it may be."


class ProofForm(forms.Form):
    proof = forms.FileField()
    name = forms.CharField()


def test_uploads_of_a_form():
    rules = Upload(extensions=("pdf",))

    class Fine(FormNitroComponent[FormState]):
        form_class = ProofForm
        uploads = {"proof": rules}

    class Rows(FormNitroComponent[FormState]):
        form_class = forms.formset_factory(ProofForm)
        uploads = {"proof": rules}

    class Later(FormNitroComponent[FormState]):
        uploads = {"anything": rules}

        def get_form_class(self) -> type[Any]:
            return ProofForm

    class Wrong(FormNitroComponent[FormState]):
        form_class = ProofForm
        uploads = {"proofs": rules, "name": rules}

    for fine in (Fine, Rows, Later):
        assert found(fine) == []
    assert [id_ for id_, _message, _hint in found(Wrong)] == ["nitro_htmx.E023"] * 2


def test_annotations_that_can_not_be_resolved_are_told_once():
    class Lost(NitroComponent[FileState]):
        template_name = "any.html"

        def read(self, table: "Nowhere") -> None:  # type: ignore[name-defined]  # noqa: F821
            """Read it."""

    assert [id_ for id_, _message, _hint in found(Lost)] == ["nitro_htmx.E007"]
