"""Uploads: a file is what its content says, and nobody outside names what is stored."""

from datetime import date
from decimal import Decimal
from typing import Any
from unittest import mock

import pytest
from django.contrib.auth.models import Group, User
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.base import ContentFile
from django.core.files.storage import InMemoryStorage, default_storage, storages
from django.core.files.uploadedfile import SimpleUploadedFile, UploadedFile
from django.db import connection
from django.http import Http404
from django.test import Client
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import (
    NitroComponent,
    NitroEvent,
    StoredFile,
    Upload,
    action,
    on,
    register_component,
)
from nitro_htmx.exceptions import ComponentError
from nitro_htmx.state.stored import tells
from tests.site.models import Task
from tests.support import (
    Root,
    act,
    error_of,
    events_of,
    mounted,
    root_of,
    use_templates,
)

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20
TEMPLATE = """{% load nitro_htmx %}
<input {% nitro_model "name" %}>{% nitro_errors "name" %}
<input {% nitro_model "avatar" live=True %}>{% nitro_errors "avatar" %}
{% nitro_field "papers" %}
<input {% nitro_model "rows.0.scan" %}>
{% nitro_progress %}"""

hooks: list[Any] = []
looked_at: list[bytes] = []  # by updating()
failures: list[Exception] = []


class Row(BaseModel):
    scan: StoredFile | None = None


class ProfileState(BaseModel):
    name: str = "Ada"
    avatar: StoredFile | None = None
    papers: list[StoredFile] = []
    rows: list[Row] = [Row()]
    other: StoredFile | None = None


def no_ducks(file: UploadedFile) -> None:
    if b"duck" in file.read():
        raise ValidationError("No ducks.")


class Profile(NitroComponent[ProfileState]):
    template_name = "profile.html"
    uploads = {
        "avatar": Upload(extensions=("png", "jpg"), max_bytes=1000, upload_to="avatars"),
        "papers": Upload(extensions=("pdf", "txt", "zz"), max_files=2, check=no_ducks),
        "rows.*.scan": Upload(extensions=("png",)),
        "attachment": Upload(extensions=("txt",)),
        "scan": Upload(extensions=("txt", "png")),
    }

    def save(self) -> None:
        if self.state.name == "":
            self.add_error("name", "A name, please.")

    def fail(self, scan: UploadedFile | None = None) -> None:
        if scan is not None:
            self.store_file("scan", scan)
        if self.state.name == "grow":
            self.state.name *= 20_000
            return
        if self.state.name == "write":
            assert self.state.avatar is not None
            Task.objects.create(
                title="Kept",
                attachment=self.state.avatar.name,
                user=User.objects.create_user("ada"),
                organization=Group.objects.create(name="Home"),
            )
        raise failures[0]

    @action(validate=False)
    def attach(self, attachment: UploadedFile) -> None:
        hooks.append(self.store_file("attachment", attachment).original_name)

    def read(self, scan: UploadedFile) -> None:
        hooks.append(scan.read())

    def attach_all(self, attachment: list[UploadedFile]) -> None:
        hooks.append([file.name for file in attachment])

    def updating(self, field: str, value: Any) -> bool | None:
        if field == "papers":
            looked_at.extend(file.read() for file in value)
        if getattr(value, "name", "") == "unlucky.png":
            return False
        if getattr(value, "name", "") == "worse.png":
            raise ValidationError("Not this one.")
        if getattr(value, "name", "") == "noted.png":
            self.add_error(field, "Not that one.")
        return None

    def updated(self, field: str, value: Any) -> None:
        hooks.append((field, value))


@pytest.fixture(autouse=True)
def components(registry: None, settings: Settings) -> None:
    use_templates(settings, {"profile.html": TEMPLATE})
    memory = "django.core.files.storage.InMemoryStorage"
    settings.STORAGES = {**settings.STORAGES, "default": {"BACKEND": memory}}
    hooks.clear()
    looked_at.clear()
    register_component(Profile)


@pytest.fixture
def client() -> Client:
    return Client()


@pytest.fixture
def root() -> Root:
    return mounted(Profile)


def file(name: str = "me.png", content: bytes = PNG, content_type: str = "text/html") -> Any:
    return SimpleUploadedFile(name, content, content_type)


def stored_names(folder: str = "") -> list[str]:
    folders, names = default_storage.listdir(folder) if default_storage.exists(folder) else ([], [])
    below = [name for inner in folders for name in stored_names(f"{folder}/{inner}".strip("/"))]
    return [*(f"{folder}/{name}".strip("/") for name in names), *below]


def all_stored() -> list[str]:
    return [name for folder in ("avatars", "uploads") for name in stored_names(folder)]


def test_a_file_input(root: Root):
    inputs = {str(element["name"]): element for element in root.element.find_all("input")}
    avatar, papers = inputs["nitro-profile-1.avatar"], inputs["nitro-profile-1.papers"]
    assert {
        "type": "file",
        "accept": ".png,.jpg",
        "data-nitro-sync": "150",
    }.items() <= avatar.attrs.items()
    assert not avatar.has_attr("value")
    assert not avatar.has_attr("multiple")
    assert {
        "type": "file",
        "accept": ".pdf,.txt,.zz",
        "multiple": "",
    }.items() <= papers.attrs.items()
    progress = root.element.progress
    assert progress is not None
    assert progress.has_attr("hidden")


def test_a_file_is_stored_under_a_generated_name(client: Client, root: Root):
    response = act(client, root, "save", fields={"name": "Ada", "avatar": file("../../Me <b>.PNG")})
    assert response.status_code == 200, response.content
    avatar = root_of(response.content).state()["avatar"]
    (name,) = all_stored()
    assert avatar == {
        "name": name,
        "original_name": "Me <b>.PNG",
        "size": len(PNG),
        "content_type": "image/png",
        "storage": "default",
    }
    folder, _year, _month, base = name.split("/")
    assert folder == "avatars"
    assert len(base) == 36
    assert base.endswith(".png")
    stored = StoredFile(**avatar)
    assert hooks == [("avatar", stored)]
    with stored.open() as opened:
        assert opened.read() == PNG
    assert stored.url.endswith(name)
    stored.delete()
    assert all_stored() == []


def test_a_sync_stores_a_file_at_once(client: Client, root: Root):
    response = act(client, root, "sync", {"field": "avatar"}, fields={"avatar": file()})
    assert response.status_code == 200
    assert events_of(response) == []
    page = root_of(response.content)
    response = act(client, page, "save", fields={"name": "Grace"})  # no file chosen this time
    assert root_of(response.content).state()["avatar"] == page.state()["avatar"]


def test_a_stored_file_outlives_another_field_s_error(client: Client, root: Root):
    response = act(client, root, "save", fields={"name": "", "avatar": file()})
    assert response.status_code == 422
    assert root_of(response.content).state()["avatar"]["original_name"] == "me.png"


def test_a_file_leaves_what_updated_has_set(settings: Settings, client: Client):
    """The hook that another field has called runs before the file is taken."""

    class Named(Profile):
        def updated(self, field: str, value: Any) -> None:
            if field == "name":
                self.state.rows = []

    use_templates(
        settings, {"profile.html": TEMPLATE.replace('{% nitro_model "rows.0.scan" %}', "")}
    )
    register_component(Named)
    fields = {"name": "Bob", "avatar": file()}
    state = root_of(act(client, mounted(Named), "save", fields=fields).content).state()
    assert (state["name"], state["rows"]) == ("Bob", [])
    assert state["avatar"]["original_name"] == "me.png"


def test_several_files(client: Client, root: Root):
    papers = [file("a.txt", "ä".encode()), file("b.pdf", b"%PDF-1.7")]
    state = root_of(act(client, root, "save", fields={"papers": papers}).content).state()
    assert [paper["original_name"] for paper in state["papers"]] == ["a.txt", "b.pdf"]
    assert [paper["content_type"] for paper in state["papers"]] == ["text/plain", "application/pdf"]


def test_a_place_inside(client: Client, root: Root):
    state = root_of(act(client, root, "save", fields={"rows.0.scan": file()}).content).state()
    assert state["rows"][0]["scan"]["original_name"] == "me.png"


def test_several_files_for_one_place(client: Client, root: Root):
    """The browser would not send them; the last counts, as with any input."""
    fields = {"avatar": [file("a.png"), file("b.png")]}
    state = root_of(act(client, root, "save", fields=fields).content).state()
    assert state["avatar"]["original_name"] == "b.png"
    assert len(all_stored()) == 1


@pytest.mark.parametrize(
    ("field", "uploaded", "text"),
    [
        ("avatar", file("page.html", b"<script>"), "“page.html” is none of: png, jpg."),
        ("avatar", file("page.html", PNG, "image/png"), "“page.html” is none of: png, jpg."),
        ("avatar", file("png", PNG), "“png” is none of: png, jpg."),
        ("avatar", file("me.png", b"<script>", "image/png"), "“me.png” is not what its name says."),
        ("avatar", file("me.png", b"\xff\xd8\xff" + PNG), "“me.png” is not what its name says."),
        ("avatar", file("me.png", PNG + b"x" * 1000), "“me.png” is larger than 1000\xa0bytes."),
        ("avatar", file("me.png", b""), "“me.png” is empty."),
        ("avatar", file("unlucky.png"), "This value was not accepted."),
        ("avatar", file("worse.png"), "Not this one."),
        ("avatar", file("noted.png"), "Not that one."),
        ("papers", [file("a.txt", b"a")] * 3, "Choose at most 2 files."),
        ("papers", file("a.txt", b"\xff\xfe"), "“a.txt” is not what its name says."),
        ("papers", file("a.txt", b"a\0b"), "“a.txt” is not what its name says."),
        ("papers", file("a.txt", b"a duck"), "No ducks."),
        (
            "papers",
            [file("a.txt", b"fine"), file("b.pdf", b"%PD")],
            "“b.pdf” is not what its name says.",
        ),
        ("rows.0.scan", file("a.jpg", b"\xff\xd8\xff"), "“a.jpg” is none of: png."),
    ],
    ids=str,
)
@pytest.mark.parametrize("action_name", ["save", "sync"])
def test_18_what_is_refused(
    client: Client, root: Root, action_name: str, field: str, uploaded: Any, text: str
):
    """Neither the content type nor the extension that the browser sends is believed."""
    for one in uploaded if isinstance(uploaded, list) else [uploaded]:
        one.seek(0)
    fields = {"name": "Ada", field: uploaded}
    response = act(client, root, action_name, {"field": field}, fields=fields)
    assert response.status_code == (200 if action_name == "sync" else 422)
    page = root_of(response.content)
    assert page.read_token().errors == {field: [text]}
    assert page.state() == root.state()
    assert all_stored() == []
    assert hooks == []


FORGED = '{"name": "settings.py", "original_name": "x", "size": 1, "content_type": "x"}'


@pytest.mark.parametrize("name", ["avatar", "papers", "rows.0.scan", "rows", "rows.0", "other"])
def test_18_no_text_makes_a_file(client: Client, root: Root, name: str):
    for value in (FORGED, f"[{FORGED}]", ""):
        response = act(client, root, "save", fields={"name": "Ada", name: value})
        assert response.status_code == 200
        assert root_of(response.content).state() == root.state()


@pytest.mark.parametrize(
    "name", ["other", "name", "rows", "rows.0", "rows.1.scan", "papers.0", "__class__"]
)
def test_18_a_file_goes_only_where_one_was_bound(client: Client, root: Root, name: str):
    response = act(client, root, "save", fields={"name": "Ada", name: file()})
    state = root_of(response.content).state()
    assert {**state, "name": "Ada"} == root.state()
    assert all_stored() == []


def test_18_files_without_a_token(client: Client, root: Root):
    response = client.post(root.url + "save/", {f"{root.id}.avatar": file()})
    assert response.status_code == 400
    assert all_stored() == []


HEADS = [
    ("gif", b"GIF89a"), ("webp", b"RIFF\x10\0\0\0WEBPVP8 "), ("avif", b"\0\0\0 ftypavif"),
    ("pdf", b"%PDF-1.7"), ("docx", b"PK\x03\x04"), ("mp4", b"\0\0\0 ftypisom"), ("ogg", b"OggS"),
    ("mp3", b"ID3\x04"), ("mp3", b"\xff\xfb\x90"), ("mp3", b"\xff\xf3\x84"), ("mp3", b"\xff\xe3"),
    ("wav", b"RIFF\x10\0\0\0WAVEfmt "),
]  # fmt: skip


@pytest.mark.parametrize(("extension", "head"), HEADS)
def test_how_files_of_a_kind_begin(extension: str, head: bytes):
    """With such a head the file is taken, and with none of the other kinds' heads."""
    rules = Upload(extensions=(extension,))
    rules.validate([file(f"a.{extension}", head)])
    for other, wrong in HEADS:
        if other != extension and (extension, other) != ("mp4", "avif"):  # of one family
            with pytest.raises(ValidationError):
                rules.validate([file(f"a.{extension}", wrong)])


def test_an_extension_that_only_a_check_knows(client: Client, root: Root):
    state = root_of(
        act(client, root, "save", fields={"papers": file("a.zz", b"any")}).content
    ).state()
    assert state["papers"][0]["content_type"] == "application/octet-stream"
    with pytest.raises(ValidationError):
        Upload(extensions=("zz",)).validate([file("a.zz", b"any")])


def test_a_refused_file_s_error_stays_while_other_inputs_sync(client: Client, root: Root):
    page = root_of(
        act(
            client, root, "sync", {"field": "avatar"}, fields={"avatar": file("a.txt", b"x")}
        ).content
    )
    page = root_of(act(client, page, "sync", {"field": "name"}, fields={"name": "Bob"}).content)
    assert list(page.read_token().errors) == ["avatar"]
    page = root_of(
        act(client, page, "sync", {"field": "avatar"}, fields={"avatar": file()}).content
    )
    assert page.read_token().errors == {}


def test_a_file_as_an_argument(client: Client, root: Root):
    response = act(client, root, "attach", {"attachment": file("a.txt", b"text")})
    assert response.status_code == 200, response.content
    assert hooks == ["a.txt"]
    response = act(client, root, "attach", {"attachment": file("a.exe", b"MZ")})
    assert response.status_code == 422
    assert root_of(response.content).read_token().errors == {
        "attachment": ["“a.exe” is none of: txt."]
    }
    response = act(client, root, "attach", {"attachment": "a.txt"})
    assert error_of(response)["status"] == 422
    act(client, root, "attach_all", {"attachment": [file("a.txt", b"1"), file("b.txt", b"2")]})
    response = act(client, root, "attach_all", {"attachment": [file("a.txt"), file("b.txt", b"2")]})
    assert response.status_code == 422
    assert hooks == ["a.txt", ["a.txt", "b.txt"]]


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.txt", b"name,price"), ("a.png", PNG * 500)],
    ids=["text", "larger than what is looked at"],
)
def test_a_checked_file_is_handed_on_from_its_beginning(
    client: Client, root: Root, name: str, content: bytes
):
    act(client, root, "read", {"scan": file(name, content)})
    assert hooks == [content]


def test_updating_reads_checked_files_from_their_beginning(client: Client, root: Root):
    papers = [file("a.txt", b"first"), file("b.txt", b"second")]
    state = root_of(act(client, root, "save", fields={"papers": papers}).content).state()
    assert looked_at == [b"first", b"second"]
    for stored, content in zip(state["papers"], looked_at, strict=True):
        with StoredFile(**stored).open() as opened:
            assert opened.read() == content


def test_a_refresh_takes_no_file(client: Client, root: Root):
    response = act(client, root, "refresh", fields={"avatar": file()})
    assert root_of(response.content).state()["avatar"] is None
    assert all_stored() == []


def test_a_file_without_rules(settings: Settings):
    use_templates(settings, {"profile.html": '{% load nitro_htmx %}{% nitro_model "other" %}'})
    with pytest.raises(ComponentError, match="takes the file 'other' but says nothing of what"):
        mounted(Profile)


@pytest.mark.parametrize("name", ["rows", "rows.0"])
def test_what_holds_a_file_can_not_be_bound(settings: Settings, name: str):
    use_templates(
        settings, {"profile.html": f'{{% load nitro_htmx %}}{{% nitro_model "{name}" %}}'}
    )
    with pytest.raises(ComponentError, match="it holds a file, which no text can make"):
        mounted(Profile)


class Uploaded(NitroEvent):
    file: StoredFile


def test_no_argument_can_be_a_stored_file():
    """Anybody could name any file of the storage."""

    class Careless(NitroComponent[ProfileState]):
        def remove(self, file: StoredFile) -> None:
            """Delete it."""

        def remove_all(self, rows: list[Row] | None = None) -> None:
            """Delete them."""

        @on(Uploaded)
        def hear(self, event: Uploaded) -> None:
            """Believe it."""

    for name in ("remove", "remove_all", "hear"):
        with pytest.raises(ComponentError, match="takes a StoredFile"):
            Careless._meta.actions[name].binder  # noqa: B018


def test_files_under_names_that_visitors_choose():
    """No rule would be found for them, so they would come in unchecked."""

    class Careless(NitroComponent[ProfileState]):
        uploads = {"files": Upload(extensions=("txt",))}

        def take(self, **files: UploadedFile) -> None:
            """Take them."""

        def take_lists(self, **files: list[UploadedFile]) -> None:
            """Take them."""

    for name in ("take", "take_lists"):
        with pytest.raises(ComponentError, match="so visitors choose their names"):
            Careless._meta.actions[name].binder  # noqa: B018


# Requests that fail


FAILURES = {
    "a refusal": (Http404(), 404),
    "a permission": (PermissionDenied(), 403),
    "a bug": (RuntimeError("bug"), 500),
}


@pytest.fixture
def failing_client() -> Client:
    return Client(raise_request_exception=False)


@pytest.mark.parametrize("kind", FAILURES)
def test_what_a_failed_request_has_stored_is_deleted(failing_client: Client, root: Root, kind: str):
    """The page still has the files in its inputs, and sends them again."""
    failure, status = FAILURES[kind]
    failures[:] = [failure]
    arguments = {"scan": file()}
    fields = {"avatar": file(), "papers": [file("a.txt", b"a"), file("b.txt", b"b")]}
    response = act(failing_client, root, "fail", arguments, fields=fields)
    assert response.status_code == status
    assert all_stored() == []


def test_so_is_what_no_state_can_name(client: Client, root: Root):
    response = act(client, root, "fail", fields={"name": "grow", "avatar": file()})
    assert response.status_code == 413
    assert all_stored() == []


def test_of_several_files_all_are_stored_or_none(failing_client: Client, root: Root):
    """Nor is the first part of one, which a full disk leaves behind."""
    papers = [file(f"{name}.txt", b"text") for name in "ab"]
    names: list[str] = []
    save = default_storage.save

    def fail_at_last(name: str, content: Any) -> str:
        names.append(save(name, content if not names else ContentFile(b"te")))
        if names[1:]:
            raise OSError("No space left on device")
        return names[0]

    with mock.patch.object(storages["default"], "save", fail_at_last):
        response = act(failing_client, root, "save", fields={"papers": papers})
    assert response.status_code == 500
    assert len(names) == 2
    assert all_stored() == []


def test_a_refused_form_keeps_its_own_files_alone(client: Client, root: Root):
    """The state has them; it does not have what the action stored before it was refused."""
    failures[:] = [ValidationError("No.")]
    response = act(client, root, "fail", {"scan": file()}, fields={"avatar": file()})
    assert response.status_code == 422
    (name,) = all_stored()
    assert root_of(response.content).state()["avatar"]["name"] == name


def test_a_file_that_updated_refuses(client: Client, settings: Settings):
    class Strict(Profile):
        def updated(self, field: str, value: Any) -> None:
            raise ValidationError("Not now.")

    register_component(Strict)
    root = mounted(Strict)
    response = act(client, root, "save", fields={"avatar": file()})
    assert response.status_code == 422
    assert root_of(response.content).state() == root.state()
    assert all_stored() == []


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("is_atomic", [False, True])
def test_a_file_that_a_row_names_stays(
    failing_client: Client, root: Root, settings: Settings, is_atomic: bool
):
    """Unless the row goes with the request's transaction."""
    failures[:] = [RuntimeError("bug")]
    with mock.patch.dict(connection.settings_dict, {"ATOMIC_REQUESTS": is_atomic}):
        fields = {"name": "write", "avatar": file(), "papers": file("a.txt", b"a")}
        response = act(failing_client, root, "fail", fields=fields)
    assert response.status_code == 500
    rows = list(Task.objects.values_list("attachment", flat=True))
    assert all_stored() == rows
    assert len(rows) == (0 if is_atomic else 1)


@pytest.mark.django_db(transaction=True)
def test_a_file_that_json_names_stays(failing_client: Client):
    """The letters of its folder may be escaped there."""

    class Filing(Profile):
        uploads = {
            **Profile.uploads,
            "avatar": Upload(extensions=("png",), upload_to="avatars/été"),
        }

        def fail(self, scan: UploadedFile | None = None) -> None:
            Task.objects.create(
                title="Kept",
                details=self.state.model_dump(mode="json"),
                user=User.objects.create_user("ada"),
                organization=Group.objects.create(name="Home"),
            )
            raise RuntimeError("bug")

    register_component(Filing)
    response = act(failing_client, mounted(Filing), "fail", fields={"avatar": file()})
    assert response.status_code == 500
    assert all_stored() == [Task.objects.get().details["avatar"]["name"]]


def test_a_storage_that_does_not_delete(
    client: Client, root: Root, caplog: pytest.LogCaptureFixture
):
    """What made the request fail is what the visitor and the developer hear of."""
    failures[:] = [RuntimeError("the bug")]
    with (
        mock.patch.object(InMemoryStorage, "delete", side_effect=OSError("read-only")),
        pytest.raises(RuntimeError, match="the bug"),
    ):
        act(client, root, "fail", fields={"avatar": file()})
    (name,) = all_stored()
    assert f"{name} was stored in vain, and can't be deleted." in caplog.text


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (("update t set f = 'a/b.png'", None), True),
        (("update t set f = %s", ["x", b"-a/b.png-"]), True),
        (("update t set f = %(f)s", {"f": ("a/b.png",)}), True),
        (("update t set f = %s", [object()]), True),
        (("update t set f = %s", [1, None, 2.5, Decimal(1), date(2026, 1, 1), "b.png"]), False),
    ],
)
def test_what_tells_of_a_file(value: Any, expected: bool):
    """What a driver has wrapped may hold anything."""
    assert tells(value, "a/b.png") is expected


class Sender(NitroComponent[ProfileState]):
    template_name = "sender.html"
    uploads = {"parcel": Upload(extensions=("txt",))}

    def send(self, parcel: UploadedFile | None = None, letter: list[UploadedFile] = []) -> None:  # noqa: B006
        self.add_error("letter", "Not today.")


@pytest.mark.parametrize("name", ["parcel", "letter"])
def test_the_errors_of_a_file_argument_are_shown_by_its_name(
    client: Client, settings: Settings, name: str
):
    """It is no field of the state, and has errors all the same."""
    use_templates(
        settings,
        {
            "sender.html": f"""{{% load nitro_htmx %}}<form {{% nitro_action "send" %}}>
            <input type="file" name="{name}">{{% nitro_errors "{name}" %}}</form>"""
        },
    )
    root = mounted(register_component(Sender))
    assert "Not today" not in root.text
    arguments = {"parcel": file("a.exe", b"MZ")} if name == "parcel" else {}
    response = act(client, root, "send", arguments)
    assert response.status_code == 422
    shown = root_of(response.content)
    errors = shown.element.select_one(f"#{shown.id}-{name}-errors")
    assert errors is not None
    assert errors.get_text(strip=True) == shown.read_token().errors[name][0]


def test_an_argument_that_is_no_file_has_no_errors_of_its_own(settings: Settings):
    use_templates(settings, {"sender.html": '{% load nitro_htmx %}{% nitro_errors "parcels" %}'})
    with pytest.raises(ComponentError, match="the state of Sender has no such field"):
        mounted(register_component(Sender))
