"""Django's forms as components: they validate and render themselves."""

import io
import re
from typing import Any
from urllib.parse import urlencode

import pytest
from django import forms
from django.contrib.auth.models import Group, User
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import QueryDict
from django.test import Client
from django.utils.safestring import SafeString
from PIL import Image
from pytest_django import Settings

from nitro_htmx import FormNitroComponent, FormState, Upload, register_component
from nitro_htmx.exceptions import ComponentError
from nitro_htmx.texts import failure_text
from tests.site.models import Task
from tests.support import (
    Root,
    act,
    error_of,
    events_of,
    mounted,
    page_request,
    render_page,
    root_of,
    use_templates,
)

TEMPLATE = "{% load nitro_htmx %}<form {% nitro_form live=True %}>{{ form }}</form>"

taken: list[Any] = []


class ContactForm(forms.Form):
    name = forms.CharField(min_length=2)
    email = forms.EmailField()
    password = forms.CharField(widget=forms.PasswordInput, required=False)
    colours = forms.MultipleChoiceField(choices=[("r", "Red"), ("b", "Blue")], required=False)

    class Media:
        css = {"all": ["contact.css"]}
        js = ["contact.js"]

    def clean_name(self) -> str:
        if self.cleaned_data["name"] == "Nobody":
            raise ValidationError("Nobody is no name.")
        return str(self.cleaned_data["name"])

    def clean(self) -> None:
        if self.cleaned_data.get("email") == "spam@example.com":
            raise ValidationError("No spam, please.")


class Contact(FormNitroComponent[FormState]):
    form_class = ContactForm
    initial = {"name": "Ada"}

    def form_valid(self, form: Any) -> Any:
        taken.append(form.cleaned_data)
        if form.cleaned_data["name"] == "late":
            self.add_error(None, "Too late.")
        if form.cleaned_data["name"] == "wrong":
            raise ValidationError({"email": ["Wrong address."], "elsewhere": ["Wrong place."]})
        return super().form_valid(form)


class VisitForm(forms.Form):
    at = forms.SplitDateTimeField()
    at_home = forms.BooleanField()
    day = forms.DateField(widget=forms.SelectDateWidget(years=[2024]))


class Visit(FormNitroComponent[FormState]):
    form_class = VisitForm


class StockForm(forms.Form):
    name = forms.CharField(max_length=9)
    pieces = forms.IntegerField(initial=1)


class Stock(FormNitroComponent[FormState]):
    form_class = forms.formset_factory(StockForm, extra=1)

    def form_valid(self, form: Any) -> Any:
        taken.append([part.cleaned_data for part in form.forms])


class LineForm(forms.Form):
    amount = forms.IntegerField(min_value=1)


class Lines(FormNitroComponent[FormState]):
    form_class = forms.formset_factory(LineForm, extra=1, max_num=3, absolute_max=4)
    success_url = "/thanks/"

    def form_valid(self, form: Any) -> Any:
        taken.append([part.cleaned_data for part in form.forms])
        if form.forms[0].cleaned_data.get("amount") == 13:
            raise ValidationError("Not thirteen.")
        return super().form_valid(form)


class GroupEditor(FormNitroComponent[FormState]):
    form_class = forms.modelform_factory(Group, fields=["name"])

    def get_instance(self) -> Any:
        return Group.objects.filter(name=self.key).first()


@pytest.fixture(autouse=True)
def components(registry: None, settings: Settings) -> None:
    use_templates(settings, {})
    taken.clear()
    for component in (Contact, Lines, Stock, Visit, GroupEditor):
        register_component(component)


@pytest.fixture
def client() -> Client:
    return Client()


def errors_in(root: Root) -> list[str]:
    return [element.text for element in root.element.select(".errorlist li")]


def value(root: Root, name: str) -> Any:
    element = root.element.select_one(f'[name="{name}"]')
    assert element is not None
    return element.get("value")


VALID = {"name": "Grace", "email": "g@example.com", "password": "secret", "colours": ["r", "b"]}


def test_an_empty_form():
    root = mounted(Contact)
    assert root.state() == {"data": ""}
    assert value(root, "name") == "Ada"
    assert errors_in(root) == []
    form = root.element.form
    assert form is not None
    assert (form["hx-post"], form["data-nitro-sync"]) == ("/nitro/Contact/submit/", "150")
    name = root.element.select_one("#nitro-contact-1-name")
    assert name is not None


def test_a_valid_form(client: Client):
    response = act(client, mounted(Contact), "submit", VALID)
    assert response.status_code == 200
    assert taken == [VALID]
    root = root_of(response.content)
    assert root.state() == {"data": ""}
    assert value(root, "name") == "Ada"
    assert [name for name, _ in events_of(response)] == ["nitro:action-complete"]


def test_an_invalid_form(client: Client):
    entered = {**VALID, "name": "Nobody", "email": "x"}
    response = act(client, mounted(Contact), "submit", entered)
    assert response.status_code == 422
    assert taken == []
    root = root_of(response.content)
    assert errors_in(root) == ["Nobody is no name.", "Enter a valid email address."]
    assert value(root, "name") == "Nobody"
    assert "secret" not in response.content.decode()
    assert root.state() == {"data": "name=Nobody&email=x&colours=r&colours=b"}
    assert [name for name, _ in events_of(response)] == ["nitro:error"]


def test_what_was_entered_outlives_a_refresh(client: Client):
    """Without errors: nobody has asked for them anew."""
    root = root_of(act(client, mounted(Contact), "submit", {"name": "Nobody"}).content)
    root = root_of(act(client, root, "refresh", is_quiet=True).content)
    assert value(root, "name") == "Nobody"
    assert errors_in(root) == []
    root = root_of(act(client, root, "submit", {**VALID, "colours": []}).content)
    assert root.state() == {"data": ""}


@pytest.mark.parametrize(
    "text",
    ["a&b=c;d", "100 % + 1\r\n\x00", "名" * 20_000, "\"'<>#\\/ ü€𝄞\x80\xa0", "%C3%BC&amp;"],
    ids=["separators", "signs", "long", "odd", "escaped"],
)
def test_any_text_outlives_an_answer(client: Client, text: str):
    """Also a long one in a script of which each letter takes several bytes."""
    response = act(client, mounted(Contact), "submit", {"name": text, "email": "x", "colours": []})
    assert response.status_code == 422
    root = root_of(response.content)
    assert QueryDict(root.state()["data"]).dict() == {"name": text, "email": "x"}
    root = root_of(act(client, root, "refresh", is_quiet=True).content)
    assert QueryDict(root.state()["data"])["name"] == text


def test_errors_of_the_whole_form(client: Client):
    response = act(client, mounted(Contact), "submit", {**VALID, "email": "spam@example.com"})
    assert response.status_code == 422
    assert errors_in(root_of(response.content)) == ["No spam, please."]
    assert events_of(response)[0][1]["error"] == "No spam, please."


def test_errors_that_form_valid_finds(client: Client):
    response = act(client, mounted(Contact), "submit", {**VALID, "name": "late"})
    assert response.status_code == 422
    root = root_of(response.content)
    assert value(root, "name") == "late"
    response = act(client, mounted(Contact), "submit", {**VALID, "name": "wrong"})
    assert response.status_code == 422
    root = root_of(response.content)
    assert errors_in(root) == ["Wrong place.", "Wrong address."]
    assert value(root, "name") == "wrong"


def test_live_validation_shows_touched_fields_only(client: Client):
    arguments: dict[str, Any] = {
        "field": "email",
        "form": "name=N&email=x&password=p&nitro-contact-1.a=1",
    }
    response = act(client, mounted(Contact), "sync", arguments)
    assert response.status_code == 200
    assert events_of(response) == []
    root = root_of(response.content)
    assert errors_in(root) == ["Enter a valid email address."]
    assert value(root, "name") == "N"
    assert root.state() == {"data": "name=N&email=x"}
    arguments = {"field": "name", "form": "name=N&email=x"}
    root = root_of(act(client, root, "sync", arguments).content)
    assert len(errors_in(root)) == 2
    arguments = {"field": ["name", "email"], "form": "name=No&email=a@example.com"}
    root = root_of(act(client, root, "sync", arguments).content)
    assert errors_in(root) == []
    assert taken == []


def test_a_field_of_several_inputs_is_live(client: Client):
    """It is touched with the last of them; before, it can't be valid."""
    root = mounted(Visit)
    form = "at_0=x&at_1=y&day_day=31&day_month=2&day_year=2024&at_home=on"
    root = root_of(act(client, root, "sync", {"field": "at_0", "form": form}).content)
    assert errors_in(root) == []
    root = root_of(act(client, root, "sync", {"field": "day_year", "form": form}).content)
    assert errors_in(root) == ["Enter a valid date."]
    root = root_of(act(client, root, "sync", {"field": "at_1", "form": form}).content)
    wrong_time = ["Enter a valid date.", "Enter a valid time."]
    assert errors_in(root) == [*wrong_time, "Enter a valid date."]


def test_a_sync_without_a_form_changes_nothing(client: Client):
    root = root_of(act(client, mounted(Contact), "sync", {"field": "name"}).content)
    assert errors_in(root) == []
    assert value(root, "name") == "Ada"


def test_too_many_values(client: Client, settings: Settings):
    settings.DATA_UPLOAD_MAX_NUMBER_FIELDS = 20
    form = "&".join(f"a{at}=1" for at in range(30))
    response = act(client, mounted(Contact), "sync", {"field": "name", "form": form})
    assert response.status_code == 400


def test_media_stand_beside_the_component_once():
    page = render_page('{% nitro_component "Contact" %}' * 2, page_request())
    assert page.count("/static/contact.css") == 1
    assert page.count("/static/contact.js") == 1
    assert page.index("contact.css") < page.index("contact.js") < page.index("nitro-contact-1")


def test_an_answer_has_no_media(client: Client):
    response = act(client, mounted(Contact), "submit", {})
    assert b"contact.js" not in response.content


def formset(*amounts: str, total: int | None = None) -> dict[str, str]:
    rows = {f"form-{at}-amount": amount for at, amount in enumerate(amounts)}
    counts = {"form-TOTAL_FORMS": str(total or len(amounts)), "form-INITIAL_FORMS": "0"}
    return {**counts, **rows}


def test_a_formset(client: Client):
    root = mounted(Lines)
    assert len(root.element.select("[name$=amount]")) == 1
    response = act(client, root, "submit", formset("1", "2"))
    assert response.status_code == 200
    assert taken == [[{"amount": 1}, {"amount": 2}]]
    assert response["HX-Redirect"] == "/thanks/"


def test_errors_in_a_formset(client: Client):
    response = act(client, mounted(Lines), "submit", formset("1", "0"))
    assert response.status_code == 422
    root = root_of(response.content)
    assert errors_in(root) == ["Ensure this value is greater than or equal to 1."]
    assert list(root.read_token().errors) == ["form-1-amount"]
    response = act(client, mounted(Lines), "submit", {})
    assert response.status_code == 422
    assert any(
        "ManagementForm data is missing" in text for text in errors_in(root_of(response.content))
    )


def test_an_error_of_the_whole_formset(client: Client):
    response = act(client, mounted(Lines), "submit", formset("13"))
    assert response.status_code == 422
    root = root_of(response.content)
    assert errors_in(root) == ["Not thirteen."]
    assert value(root, "form-0-amount") == "13"


def test_a_formset_is_live(client: Client):
    query = "&".join(f"{name}={value}" for name, value in formset("0", "0").items())
    arguments = {"field": "form-1-amount", "form": query}
    root = root_of(act(client, mounted(Lines), "sync", arguments).content)
    assert errors_in(root) == ["Ensure this value is greater than or equal to 1."]
    assert list(root.read_token().errors) == ["form-1-amount"]


def test_a_formset_grows_up_to_its_limit(client: Client):
    root = root_of(act(client, mounted(Lines), "add_form", formset("7")).content)
    assert [element.get("value") for element in root.element.select("[name$=amount]")] == [
        "7",
        None,
    ]
    assert errors_in(root) == []
    root = root_of(act(client, root, "add_form", formset("7", "x")).content)
    root = root_of(act(client, root, "add_form", formset("7", "x", "")).content)
    assert len(root.element.select("[name$=amount]")) == 3
    root = root_of(act(client, root, "add_form", formset("7", total=10**9)).content)
    assert len(root.element.select("[name$=amount]")) <= 4


def test_a_form_that_is_added_begins_with_its_initial_values(client: Client):
    """So it may be left alone, as the first one may."""
    rows = {"form-TOTAL_FORMS": "1", "form-INITIAL_FORMS": "0"}
    rows |= {"form-0-name": "Tea", "form-0-pieces": ""}
    root = root_of(act(client, mounted(Stock), "add_form", rows).content)
    for shown in (root, root_of(act(client, root, "refresh").content)):
        assert [value(shown, f"form-{at}-pieces") for at in (0, 1)] == [None, "1"]
        assert value(shown, "form-0-name") == "Tea"
        assert errors_in(shown) == []
    rows |= {"form-TOTAL_FORMS": "2", "form-0-pieces": "3"}
    rows |= {"form-1-name": "", "form-1-pieces": str(value(root, "form-1-pieces"))}
    assert act(client, root, "submit", rows).status_code == 200
    assert taken == [[{"name": "Tea", "pieces": 3}, {}]]


def test_a_form_does_not_grow(client: Client):
    assert act(client, mounted(Contact), "add_form", {}).status_code == 404


@pytest.mark.django_db
def test_a_model_form_creates_and_changes(client: Client):
    response = act(client, mounted(GroupEditor), "submit", {"name": "editors"})
    assert response.status_code == 200
    group = Group.objects.get()
    assert group.name == "editors"
    root = mounted(GroupEditor, key="editors")
    assert value(root, "name") == "editors"
    assert act(client, root, "submit", {"name": "writers"}).status_code == 200
    group.refresh_from_db()
    assert group.name == "writers"
    response = act(client, mounted(GroupEditor), "submit", {"name": "writers"})
    assert response.status_code == 422
    assert errors_in(root_of(response.content)) == ["Group with this Name already exists."]


def test_a_component_without_a_form():
    class Bare(FormNitroComponent[FormState]):
        pass

    with pytest.raises(ComponentError, match="Bare has no form"):
        mounted(Bare)


def test_the_state_class_has_a_default():
    class Plain(FormNitroComponent):
        form_class = ContactForm

    assert mounted(Plain).state() == {"data": ""}


def test_the_default_template_is_the_package_s():
    html = render_page('{% nitro_component "Contact" %}', page_request())
    assert isinstance(html, str | SafeString)
    assert "<button>Save</button>" in html


# Files


class ProofForm(forms.Form):
    proof = forms.FileField(required=False)
    other = forms.FileField(required=False)


class TaskFiles(FormNitroComponent[FormState]):
    form_class = forms.modelform_factory(Task, fields=["title", "attachment"])
    uploads = {"attachment": Upload(extensions=("png",), max_bytes=1000)}

    def get_instance(self) -> Any:
        return Task.objects.get()


class Proofs(FormNitroComponent[FormState]):
    form_class = forms.formset_factory(ProofForm, extra=2)
    uploads = {"proof": Upload(extensions=("txt",))}

    def form_valid(self, form: Any) -> Any:
        taken.extend(dict(part.cleaned_data) for part in form.forms)


def upload(name: str, content: bytes = b"text") -> Any:
    return SimpleUploadedFile(name, content, "image/png")


PNG = b"\x89PNG\r\n\x1a\n"


@pytest.mark.parametrize(
    ("file", "text"),
    [
        (upload("page.html", b"<script>"), "“page.html” is none of: png."),
        (upload("page.png", b"<script>"), "“page.png” is not what its name says."),
        (upload("page.png", PNG * 200), "“page.png” is larger than 1000\xa0bytes."),
    ],
    ids=["extension", "content", "size"],
)
@pytest.mark.django_db
def test_18_a_file_of_a_form_is_judged_by_the_rules(
    client: Client, settings: Settings, file: Any, text: str
):
    task = prepare_task(settings)
    response = act(client, mounted(TaskFiles), "submit", {"title": "New", "attachment": file})
    assert response.status_code == 422
    assert errors_in(root_of(response.content)) == [text]
    task.refresh_from_db()
    assert (task.title, task.attachment.name) == ("Old", "")


def prepare_task(settings: Settings) -> Task:
    memory = "django.core.files.storage.InMemoryStorage"
    settings.STORAGES = {**settings.STORAGES, "default": {"BACKEND": memory}}
    register_component(TaskFiles)
    user, group = User.objects.create_user("ada"), Group.objects.create(name="Home")
    return Task.objects.create(title="Old", user=user, organization=group)


@pytest.mark.django_db
def test_a_file_of_a_form_gets_a_generated_name(client: Client, settings: Settings):
    task = prepare_task(settings)
    file = upload("../My photo.PNG", PNG)
    response = act(client, mounted(TaskFiles), "submit", {"title": "New", "attachment": file})
    assert response.status_code == 200, response.content
    task.refresh_from_db()
    assert task.title == "New"
    assert re.fullmatch(r"tasks/\w{32}\.png", str(task.attachment))
    assert task.attachment.read() == PNG
    response = act(client, mounted(TaskFiles), "submit", {"title": "No file"})
    assert response.status_code == 200


class PictureForm(forms.Form):
    picture = forms.ImageField()
    table = forms.FileField()

    def clean_table(self) -> bytes:
        content: bytes = self.cleaned_data["table"].read()
        return content


class Pictures(FormNitroComponent[FormState]):
    form_class = PictureForm
    uploads = {"picture": Upload(extensions=("png",)), "table": Upload(extensions=("csv",))}

    def form_valid(self, form: Any) -> Any:
        taken.append((form.cleaned_data["picture"].image.size, form.cleaned_data["table"]))


def test_a_form_reads_files_that_the_rules_have_looked_at(client: Client):
    register_component(Pictures)
    picture = io.BytesIO()
    Image.effect_noise((90, 60), 50).save(picture, "PNG")
    files = {"picture": upload("a.png", picture.getvalue()), "table": upload("a.csv", b"a,b")}
    response = act(client, mounted(Pictures), "submit", files)
    assert response.status_code == 200, errors_in(root_of(response.content))
    assert taken == [((90, 60), b"a,b")]


def test_files_of_a_formset(client: Client):
    register_component(Proofs)
    counts = {"form-TOTAL_FORMS": "2", "form-INITIAL_FORMS": "0"}
    files = {"form-0-proof": upload("a.txt"), "form-1-proof": upload("b.exe", b"MZ")}
    response = act(client, mounted(Proofs), "submit", {**counts, **files})
    assert response.status_code == 422
    errors = root_of(response.content).read_token().errors
    assert errors == {"form-1-proof": ["“b.exe” is none of: txt."]}
    assert taken == []
    files = {"form-0-proof": upload("a.txt"), "form-1-other": upload("b.exe", b"MZ")}
    assert act(client, mounted(Proofs), "submit", {**counts, **files}).status_code == 200
    first, second = taken
    assert re.fullmatch(r"\w{32}\.txt", first["proof"].name)
    assert second["other"].name == "b.exe"  # the form's own affair


def test_a_file_in_place_of_what_a_live_form_holds(client: Client):
    """The bridge sends a form's content as text, under the name that an input may have as well."""
    response = act(client, mounted(Contact), "sync", {"form": upload("form"), "field": "name"})
    assert response.status_code == 400
    assert error_of(response)["error"] == failure_text(400)


class DataForm(forms.Form):
    content = forms.JSONField()


class Data(FormNitroComponent[FormState]):
    form_class = DataForm


def test_half_of_a_surrogate_pair_is_shown_as_a_question_mark(client: Client):
    """Django's field takes it out of its escape, and no answer could hold it."""
    register_component(Data)
    arguments = {"form": 'content="half \\ud800 of a pair"', "field": "other"}
    response = act(client, mounted(Data), "sync", arguments)
    assert response.status_code == 200
    assert "half ? of a pair" in response.content.decode()


@pytest.mark.parametrize("text", ["9" * 5_000, "[" * 20_000])
@pytest.mark.parametrize("form_class", [DataForm, forms.formset_factory(DataForm)])
def test_json_that_python_does_not_read_is_an_error_of_its_field(
    client: Client, monkeypatch: pytest.MonkeyPatch, text: str, form_class: Any
):
    """Django's field catches what is no JSON, and neither long numbers nor deep lists."""
    monkeypatch.setattr(Data, "form_class", form_class)
    register_component(Data)
    is_set = form_class is not DataForm
    name = "form-0-content" if is_set else "content"
    entered = {
        name: text,
        **({"form-TOTAL_FORMS": "1", "form-INITIAL_FORMS": "0"} if is_set else {}),
    }
    response = act(client, mounted(Data), "submit", entered)
    assert response.status_code == 422
    assert errors_in(root_of(response.content)) == ["Enter a valid JSON."]
    assert text in response.content.decode()
    arguments = {"form": urlencode(entered), "field": name}
    root = root_of(act(client, mounted(Data), "sync", arguments).content)
    assert errors_in(root) == ["Enter a valid JSON."]
    assert act(client, root, "refresh").status_code == 200


class GroupsForm(forms.Form):
    groups = forms.ModelMultipleChoiceField(Group.objects.all())


class Groups(FormNitroComponent[FormState]):
    form_class = GroupsForm


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("action", "arguments"),
    [
        ("submit", {"groups": "9" * 20}),
        ("sync", {"form": f"groups={'9' * 20}", "field": "groups"}),
    ],
)
def test_a_key_that_no_column_holds(client: Client, action: str, arguments: dict[str, str]):
    """Django's field asks the database for it, which can't even be asked."""
    register_component(Groups)
    response = act(client, mounted(Groups), action, arguments)
    assert response.status_code == 400
    assert error_of(response)["error"] == failure_text(400)
