"""Attacks known against components of this kind. Each is sent, refused, and without effect.

The numbers are those of the list that the design keeps. Prototype keys in event data (17) are the
browser's matter: ``tests/browser/test_bridge_events.py``. Dotted names inside bound states (2, 3)
are in ``tests/test_live.py``, uploads (18) in ``tests/test_files.py``. What
becomes of a form that no script sends (35) is told in ``tests/browser/test_without_script.py``.
"""

from __future__ import annotations

import asyncio
import datetime
import json
import pickle
import time
from collections.abc import Callable
from pathlib import Path
from secrets import token_hex
from typing import Any

import pytest
import time_machine
from django import forms
from django.contrib.auth.models import Group, User
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.signing import Signer, b64_encode
from django.db.models.signals import post_save
from django.http import Http404
from django.test import Client, RequestFactory
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart
from django.utils.http import urlencode
from pydantic import BaseModel, Field
from pydantic import ValidationError as PydanticValidationError
from pytest_django import Settings

import nitro_htmx
from nitro_htmx import (
    CrudNitroComponent,
    FormNitroComponent,
    FormState,
    NitroComponent,
    OwnershipMixin,
    StoredFile,
    Upload,
    names,
    on,
    register_component,
)
from nitro_htmx.actions.arguments import Binder
from nitro_htmx.checks.markup import MARKUP_CHECKS
from nitro_htmx.checks.shown import Shown
from nitro_htmx.exceptions import MalformedRequest
from nitro_htmx.push.requests import read_asked
from nitro_htmx.state.signing import SALT
from nitro_htmx.state.token import Token
from nitro_htmx.texts import failure_text
from nitro_htmx.web.requests import read_call, read_riders
from tests.site.models import Plan, Task
from tests.support import (
    Root,
    act,
    envelope_of,
    error_of,
    events_of,
    mounted,
    page_request,
    render_page,
    root_of,
    roots_of,
    use_templates,
)

ran: list[str] = []  # what user code did


class VaultState(BaseModel):
    label: str = ""
    gold: int = Field(1, le=10)


class Vault(NitroComponent[VaultState]):
    template_name = "vault.html"

    def rename(self, label: str = "x") -> None:
        ran.append("rename")
        self.state.label = label

    async def count_slowly(self) -> None:
        await asyncio.sleep(0)
        self.state.gold += 1

    def break_down(self) -> None:
        ran.append("break_down")
        raise RuntimeError("secret of the inside")

    def speak(self) -> None:
        self.emit("spoken", {"text": "Größe 日本 🎉"})

    @on("alarm")
    def hear(self, level: int) -> None:
        ran.append("hear")
        self.state.gold = level

    @property
    def treasure(self) -> str:
        ran.append("treasure")
        return "gold"

    def _hide(self) -> None:
        ran.append("_hide")

    @staticmethod
    def static() -> None:
        ran.append("static")

    @classmethod
    def of_class(cls) -> None:
        ran.append("of_class")


class Twin(NitroComponent[VaultState]):
    template_name = "vault.html"

    def rename(self) -> None:
        ran.append("twin")


@pytest.fixture(autouse=True)
def components(registry: None, settings: Settings) -> None:
    text = '{% load nitro_htmx %}<input {% nitro_model "label" %}> {{ gold }} {{ label }}'
    use_templates(settings, {"vault.html": text})
    ran.clear()
    register_component(Vault)
    register_component(Twin)


@pytest.fixture
def root() -> Root:
    return mounted(Vault)


HEADER = b'[1,%d,"Vault","nitro-vault-1",null,"","en",["label"],[]]\n' % time.time()


def forged(root: Root, payload: bytes) -> Root:
    """Return ``root`` with a token that is signed with the right key over ``payload``."""
    text = Signer(salt=SALT, sep=".").sign(b64_encode(payload).decode())
    root.element["data-nitro-token"] = text
    return root


def with_token(root: Root, token: str) -> Root:
    root.element["data-nitro-token"] = token
    return root


@pytest.mark.parametrize(
    "name",
    [
        "__init__", "__setattr__", "__class__", "__dict__", "_hide", "_actions", "_schema",
        "emit", "refresh_component", "success", "add_error", "require_auth", "as_view",
        "get_initial_state", "get_context_data", "updating", "updated", "heard_events",
        "treasure", "static", "of_class", "state", "request", "errors", "template_name", "nothing",
    ],
)  # fmt: skip
def test_1_only_actions_can_be_called(client: Client, root: Root, name: str):
    response = act(client, root, name)
    assert response.status_code == 404
    assert error_of(response)["action"] == name
    assert ran == []


def test_2_only_bound_fields_can_be_set(client: Client, root: Root):
    response = act(client, root, "rename", {"label": "a"}, fields={"gold": "9", "label": "b"})
    assert response.status_code == 200
    assert root_of(response.content).state() == {"label": "a", "gold": 1}


@pytest.mark.parametrize(
    "name", ["__class__", "label.__class__", "state.gold", "gold.real", "__dict__", "model_config"]
)
def test_3_names_are_not_walked(client: Client, root: Root, name: str):
    """Neither as a bound field nor as an argument does a dotted name lead anywhere."""
    response = act(client, root, "rename", {name: "9", "label": "a"}, fields={name: "9"})
    assert response.status_code == 200
    assert root_of(response.content).state() == {"label": "a", "gold": 1}
    assert Vault.__name__ == "Vault"


def test_4_a_token_is_for_one_component(client: Client, root: Root):
    response = act(client, with_token(mounted(Twin), root.token), "rename")
    assert response.status_code == 400
    assert ran == []


def test_5_a_token_is_for_one_user(client: Client, root: Root, db: None):
    client.force_login(User.objects.create_user("ann"))
    assert act(client, root, "rename").status_code == 400
    assert ran == []


def test_5_a_token_ends(client: Client, settings: Settings):
    settings.NITRO_HTMX = {"STATE_MAX_AGE_SECONDS": 60}
    with time_machine.travel(datetime.datetime(2030, 1, 1, tzinfo=datetime.UTC), tick=False) as now:
        root = mounted(Vault)
        now.shift(60)
        assert act(client, root, "rename").status_code == 200
        now.shift(1)
        assert act(client, root, "rename").status_code == 400
    assert ran == ["rename"]


def test_5_a_token_does_not_begin_later(client: Client, root: Root):
    """Made with the key of a server whose clock is wrong, it would outlive all others."""
    with time_machine.travel(datetime.timedelta(seconds=-90), tick=False):
        assert act(client, root, "rename").status_code == 400
    assert ran == []


def test_5_the_instance_is_the_token_s(client: Client, root: Root):
    """No parameter, header or address can name another one."""
    response = act(
        client, root, "rename", {"id": "nitro-vault-9", "key": "9", "component_id": "nitro-vault-9"}
    )
    assert root_of(response.content).id == "nitro-vault-1"
    assert envelope_of(response)["id"] == "nitro-vault-1"


def test_6_values_do_not_run_into_each_other():
    """Parts that give the same text when put together come back apart."""
    states = [("a", '"b"'), ('a"', 'b"'), ("a\n{}", ""), ('", "', "\n")]
    roots = [mounted(Vault, key=key, label=label) for key, label in states]
    assert [(root.read_token().key, root.state()["label"]) for root in roots] == states


class Bomb:
    def __reduce__(self) -> Any:
        return ran.append, ("unpickled",)


@pytest.mark.parametrize(
    "payload",
    [
        pickle.dumps(Bomb()),
        HEADER + pickle.dumps(Bomb()),
    ],
    ids=["whole", "state"],
)
def test_7_nothing_is_unpickled(client: Client, root: Root, payload: bytes):
    """Not even with the right key."""
    assert act(client, forged(root, payload), "rename").status_code == 400
    assert ran == []


@pytest.mark.parametrize("state", ['{"gold": {"__class__": "os"}}', '{"py/object": "os.system"}'])
def test_7_the_class_alone_chooses_types(client: Client, root: Root, state: str):
    payload = HEADER + state.encode()
    response = act(client, forged(root, payload), "rename", {"label": "a"})
    if response.status_code == 200:  # what the class does not know is left out
        assert root_of(response.content).state() == {"label": "a", "gold": 1}
    else:
        assert (response.status_code, ran) == (400, [])


@pytest.mark.parametrize(
    "label", ["'\"><script>alert(1)</script>", "</script>", "{{ gold }}", "&lt;"]
)
def test_8_state_is_escaped(client: Client, label: str):
    root = mounted(Vault, label=label, key=label)
    response = act(client, root, "rename", {"label": label})
    assert b"<script>" not in response.content
    again = root_of(response.content)
    assert again.state()["label"] == again.element.input["value"] == label  # type: ignore[index]
    assert again["data-nitro-key"] == label


@pytest.mark.parametrize(
    "content_type", ["application/x-www-form-urlencoded", "text/plain", "application/json"]
)
def test_9_csrf_is_always_checked(root: Root, content_type: str, settings: Settings):
    """Whatever the content type, and with the middleware left out."""
    for middleware in (settings.MIDDLEWARE, [m for m in settings.MIDDLEWARE if "Csrf" not in m]):
        settings.MIDDLEWARE = middleware
        strict = Client(enforce_csrf_checks=True)
        body = f"nitro-token={root.token}"
        response = strict.post(f"{root.url}rename/", body, content_type=content_type)
        assert response.status_code == 403
    assert ran == []


@pytest.mark.parametrize("path", ["action", "listener"])
@pytest.mark.parametrize(
    ("change", "status"), [("user", 400), ("token", 400), ("argument", 422), ("name", 404)]
)
def test_10_both_paths_check_the_same(
    client: Client, root: Root, db: None, path: str, change: str, status: int
):
    if change == "user":
        client.force_login(User.objects.create_user("ann"))
    if change == "token":
        with_token(root, root.token[:-1] + ("A" if root.token[-1] != "A" else "B"))
    level = "high" if change == "argument" else "3"
    if path == "action":
        name = "nothing" if change == "name" else "hear"
        response = act(client, root, name, {"level": level})
    else:
        event = "nitro:nothing" if change == "name" else "nitro:alarm"
        response = act(client, root, "refresh", heard=[[event, {"level": level}]])
    assert response.status_code == status
    assert ran == []


def test_10_neither_path_takes_unchecked_input(client: Client, root: Root):
    """A refresh carries no values, whatever is posted."""
    response = act(
        client, root, "refresh", heard=[["nitro:alarm", {"level": 3}]], fields={"label": "<b>"}
    )
    assert root_of(response.content).state() == {"label": "", "gold": 3}


class NoteForm(BaseModel):
    title: str = ""


class NotesState(BaseModel):
    create_buffer: NoteForm = NoteForm()
    edit_buffer: NoteForm | None = None
    editing_id: int | None = None


class Notes(CrudNitroComponent[NotesState], OwnershipMixin):  # the mixin last
    model = Task
    template_name = "notes.html"

    def get_queryset(self) -> Any:  # without super()
        return Task.objects.all()


NOTES = (
    '{% load nitro_htmx %}<input {% nitro_model "editing_id" %}>'
    '{% if edit_buffer %}<input {% nitro_model "edit_buffer.title" %}>{% endif %}'
)


@pytest.fixture
def notes(settings: Settings, client: Client, db: None) -> Root:
    """The notes of a user who edits the first of two; the second is somebody else's."""
    use_templates(settings, {"notes.html": NOTES})
    register_component(Notes)
    tenant = Group.objects.create(name="Home")
    for name in ("ada", "bob"):
        user = User.objects.create_user(name)
        Task.objects.create(title=f"{name}'s", user=user, organization=tenant)
    client.force_login(User.objects.get(username="ada"))
    root = mounted(Notes, request=client.get("/").wsgi_request)
    own = Task.objects.get(user__username="ada").pk
    return root_of(act(client, root, "start_edit", {"id": own}).content)


@pytest.mark.parametrize("action", ["start_edit", "save_edit", "delete_item"])
def test_13_no_action_reaches_another_s_row(client: Client, notes: Root, action: str):
    """Whatever ``get_queryset()`` returns, and wherever the mixin stands."""
    other = Task.objects.get(user__username="bob").pk
    fields = {"editing_id": other, "edit_buffer.title": "Mine"}
    arguments = {} if action == "save_edit" else {"id": other}
    response = act(client, notes, action, arguments, fields=fields)
    assert response.status_code == 404
    assert set(Task.objects.values_list("title", flat=True)) == {"ada's", "bob's"}


class PlanForm(BaseModel):
    first: int | None = None


class PlansState(BaseModel):
    create_buffer: PlanForm = PlanForm()


class Plans(CrudNitroComponent[PlansState], OwnershipMixin):
    model = Plan
    template_name = "plans.html"


@pytest.mark.parametrize("is_visitor_known", [True, False])
def test_29_a_menu_tells_nothing_of_rows_that_the_visitor_does_not_see(
    client: Client, notes: Root, settings: Settings, is_visitor_known: bool
):
    use_templates(
        settings, {"plans.html": '{% load nitro_htmx %}{% nitro_field "create_buffer.first" %}'}
    )
    register_component(Plans)
    if not is_visitor_known:
        client.logout()
    request = client.get("/").wsgi_request
    root = mounted(Plans, request=request)
    assert "bob's" not in root.text
    assert ("ada's" in root.text) is is_visitor_known
    other = Task.objects.get(user__username="bob").pk
    response = act(client, root, "create_item", fields={"create_buffer.first": other})
    assert response.status_code == 422
    assert "bob's" not in response.content.decode()
    assert Plan.objects.count() == 0


def test_14_an_edit_is_validated_and_saved_with_signals(client: Client, notes: Root):
    """Not by an update past ``full_clean()`` and ``save()``."""
    saved: list[Any] = []

    def receive(instance: Task, **_more: Any) -> None:
        saved.append(instance.title)

    post_save.connect(receive, Task)
    for title, status in (("", 422), ("x" * 41, 422), ("root", 422), ("New", 200)):
        response = act(client, notes, "save_edit", fields={"edit_buffer.title": title})
        assert response.status_code == status
    post_save.disconnect(receive, Task)
    assert saved == ["New"]
    assert set(Task.objects.values_list("title", flat=True)) == {"New", "bob's"}


class BellState(BaseModel):
    at: datetime.datetime | None = None


class Bell(NitroComponent[BellState]):
    template_name = "bell.html"

    def ring(self) -> None:
        ran.append("ring")

    def move(self, at: datetime.datetime) -> None:
        ran.append("move")


@pytest.mark.parametrize("at", ["9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z"])
def test_30_a_time_that_some_page_could_not_show_does_not_come_in(
    client: Client, settings: Settings, at: str
):
    """West or east of UTC it is beyond the calendar, and each page with it would fail."""
    settings.TIME_ZONE = "Pacific/Kiritimati" if at > "2" else "Pacific/Pago_Pago"
    use_templates(
        settings, {"bell.html": '{% load nitro_htmx %}<i {% nitro_model "at" %}>{{ at }}'}
    )
    root = mounted(register_component(Bell))
    assert act(client, root, "move", {"at": at}).status_code == 422
    response = act(client, root, "ring", fields={"at": at})
    assert response.status_code == 422
    assert root_of(response.content).state() == root.state()
    assert ran == []


def test_15_bodies_batches_and_nesting_are_bounded(client: Client, root: Root, settings: Settings):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 100_000
    assert act(client, root, "rename", {"label": "x" * 100_000}).status_code == 400
    assert act(client, root, "rename", {f"a{i}": "1" for i in range(1001)}).status_code == 400
    settings.NITRO_HTMX = {"MAX_HEARD_EVENTS": 3, "MAX_STATE_BYTES": 100}
    heard = [["nitro:alarm", {"level": 1}]] * 4
    assert act(client, root, "refresh", heard=heard).status_code == 400
    assert act(client, root, "refresh", heard="[" * 50_000).status_code == 400
    assert ran == []
    assert act(client, root, "rename", {"label": "x" * 200}).status_code == 413
    assert act(client, with_token(root, "x" * 5000), "rename").status_code == 413


def test_16_names_from_the_wire_are_data(client: Client, root: Root):
    response = client.post("/nitro/%3Cscript%3E/%22%3E%0d%0aX-Bad:1/", {"nitro-token": root.token})
    assert response.status_code == 404
    assert response.content == b""
    assert "X-Bad" not in response
    assert error_of(response)["component"] == "<script>"


def test_19_async_actions_run(client: Client, root: Root):
    response = act(client, root, "count_slowly")
    assert root_of(response.content).state()["gold"] == 2


@pytest.mark.parametrize("debug", [False, True])
def test_21_visitors_see_nothing_of_the_inside(root: Root, settings: Settings, debug: bool):
    settings.DEBUG = debug
    response = act(Client(raise_request_exception=False), root, "break_down")
    assert response.status_code == 500
    assert (b"secret of the inside" in response.content) is debug
    response = act(Client(), root, "hear", {"level": "secret"})
    assert ("unable to parse" in error_of(response)["error"]) is debug


def test_22_a_failure_sends_no_html(root: Root):
    """The page keeps what it has: there is no envelope to swap anything for."""
    response = act(Client(raise_request_exception=False), root, "break_down")
    assert "HX-Trigger" not in response
    assert roots_of(response.content) == []


def test_23_unicode_arrives(client: Client, root: Root):
    response = act(client, root, "speak")
    assert response.headers["HX-Trigger"].isascii()
    assert json.loads(response.headers["HX-Trigger"])
    assert events_of(response)[0] == [
        "nitro:spoken",
        {"component": "Vault", "text": "Größe 日本 🎉"},
    ]


def test_24_ids_are_unique_and_stable(caplog: pytest.LogCaptureFixture):
    page = 2 * '{% nitro_component "Vault" %}' + '{% nitro_component "Vault" key=1 %}'
    first, second = (
        [root.id for root in roots_of(render_page(page, page_request()))] for _load in "12"
    )
    assert first == second == ["nitro-vault-1", "nitro-vault-2", "nitro-vault_1"]
    fragments = {
        root_of(render_page(page, page_request(**{"HX-Request": "true"}))).id for _ in range(5)
    }
    assert len(fragments) == 5
    assert not fragments & set(first)
    render_page('{% for x in "ab" %}{% nitro_component "Vault" %}{% endfor %}', page_request())
    assert "stands in a loop without key=" in caplog.text


def test_25_every_request_has_its_own_instance(client: Client, root: Root):
    act(client, root, "rename", {"label": "first"})
    response = act(client, root, "speak")
    assert root_of(response.content).state()["label"] == ""


class Letter(Vault):
    """Has everything that runs before an action."""

    def updating(self, field: str, value: Any) -> None:
        ran.append("updating")

    def updated(self, field: str, value: Any) -> None:
        ran.append("updated")


class ReportForm(forms.Form):
    text = forms.CharField()

    def clean_text(self) -> str:
        ran.append("clean")
        return str(self.cleaned_data["text"])


class Report(FormNitroComponent[FormState]):
    form_class = ReportForm

    def form_valid(self, form: Any) -> None:
        ran.append("form_valid")
        self.add_error(None, "Too late.")


LONG = "x" * 70_000


@pytest.mark.parametrize("action", ["rename", "sync"])
def test_28_what_was_typed_is_measured_before_anything_runs(client: Client, action: str):
    register_component(Letter)
    root = mounted(Letter)
    response = act(client, root, action, {"field": "label"}, fields={"label": LONG})
    assert response.status_code == 413
    assert error_of(response)["error"] == failure_text(413)
    assert ran == []
    act(client, root, "rename", fields={"label": LONG[:65_000]})
    assert ran == ["updating", "updated", "rename"]


@pytest.mark.parametrize(
    ("action", "arguments"),
    [("submit", {"text": LONG}), ("sync", {"form": f"text={LONG}", "field": "text"})],
)
def test_28_so_is_a_form(client: Client, action: str, arguments: dict[str, str]):
    register_component(Report)
    response = act(client, mounted(Report), action, arguments)
    assert response.status_code == 413
    assert error_of(response)["error"] == failure_text(413)
    assert ran == []
    assert act(client, mounted(Report), "submit", {"text": LONG[:65_000]}).status_code == 422
    assert ran == ["clean", "form_valid"]


def test_28_so_are_the_names_of_files(client: Client, settings: Settings):
    use_templates(
        settings, {"vault.html": '{% load nitro_htmx %}<input {% nitro_model "scans" %}>'}
    )

    class ScansState(VaultState):
        scans: list[StoredFile] = []

    class Scans(Letter):
        state_class = ScansState
        uploads = {"scans": Upload(extensions=("txt",))}

        def updated(self, field: str, value: Any) -> None:
            ran.append("updated")

    settings.NITRO_HTMX = {"MAX_STATE_BYTES": 300}
    register_component(Scans)
    files = [SimpleUploadedFile(f"{number}.txt", b"text") for number in range(3)]
    response = act(client, mounted(Scans), "rename", fields={"scans": files})
    assert response.status_code == 413
    assert ran == ["updating"]


class Ledger(Vault):
    """Writes a row for each name, and refuses some."""

    def write(self, name: str) -> None:
        Group.objects.create(name=name)
        self.state.label = name
        self.emit("written", {"name": name})
        if name == "late":
            raise refusals[0]

    @on("told")
    def hear_told(self, name: str) -> None:
        self.write(name)

    def refresh(self) -> None:
        ran.append("refresh")


refusals: list[Exception] = []


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("kind", ["call:write", "nitro:told"])
@pytest.mark.parametrize(
    ("refusal", "status"),
    [
        (Http404(), 404),
        (PermissionDenied(), 403),
        (ValidationError("Too late."), 422),
        (RuntimeError(), 500),
    ],
    ids=lambda value: str(getattr(value, "__class__", value).__name__),
)
def test_33_a_batch_is_written_as_a_whole_or_not_at_all(kind: str, refusal: Exception, status: int):
    """Each of the requests is answered as its refused call would be alone."""
    register_component(Ledger)
    root, client = mounted(Ledger), Client(raise_request_exception=False)
    refusals[:] = [refusal]
    batch = [[kind, {"name": name}] for name in ("first", "second", "late", "fourth")]
    response = act(client, root, "refresh", heard=batch)
    assert response.status_code == status
    assert list(Group.objects.all()) == []
    if status != 500:
        assert [name for name, _ in events_of(response)] == ["nitro:error"]
    response = act(client, root, "refresh", heard=batch[:2])
    assert response.status_code == 200
    assert [name for name, _ in events_of(response)] == ["nitro:written"] * 2
    assert root_of(response.content).state()["label"] == "second"
    assert set(Group.objects.values_list("name", flat=True)) == {"first", "second"}


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    "heard",
    [
        [["call:write", {"name": "one"}]],
        [["nitro:refresh-ledger", {}], ["nitro:told", {"name": "one"}]],
    ],
    ids=["one call", "a refresh before it"],
)
def test_33_one_call_has_no_transaction_of_its_own(
    client: Client, django_assert_num_queries: Any, heard: Any
):
    """Nothing is written before the last step, so there is nothing to undo."""
    register_component(Ledger)
    root = mounted(Ledger)
    with django_assert_num_queries(1):
        assert act(client, root, "refresh", heard=heard).status_code == 200


def test_33_a_batch_needs_no_database(client: Client, root: Root):
    heard = [["nitro:alarm", {"level": level}] for level in (1, 2)]
    response = act(client, root, "refresh", heard=heard)
    assert root_of(response.content).state()["gold"] == 2


def test_15_calls_have_a_limit_of_their_own(client: Client, root: Root):
    calls = [["call:rename", {"label": "x"}]] * names.CALL_LIMIT
    events = [["nitro:alarm", {"level": 1}]] * 400
    assert act(client, root, "refresh", heard=[*calls, *events]).status_code == 200
    ran.clear()
    assert act(client, root, "refresh", heard=[*calls, *events, *calls[:1]]).status_code == 400
    assert ran == []


@pytest.mark.parametrize("kind", ["urlencoded", "multipart"])
def test_32_a_body_that_was_cut_off_is_refused(client: Client, root: Root, kind: str):
    """At whatever byte: what the bridge sends last is the id, of fixed length."""
    sent = {"csrfmiddlewaretoken": "x" * 64, "label": "Grüße, all of them", "nitro-fields": ""}
    sent["nitro-token"] = root.token
    sent["nitro-id"] = token_hex(16)
    if kind == "urlencoded":
        content_type, body = "application/x-www-form-urlencoded", urlencode(sent).encode()
        least = len(body)
    else:
        content_type, body = MULTIPART_CONTENT, encode_multipart(BOUNDARY, sent)
        least = body.rindex(sent["nitro-id"].encode()) + 32  # no more is told after it
    for length in range(least):
        response = client.generic("POST", f"{root.url}rename/", body[:length], content_type)
        assert response.status_code == 400, body[:length]
    assert ran == []
    response = client.generic("POST", f"{root.url}rename/", body, content_type)
    assert root_of(response.content).state()["label"] == sent["label"]


TEMPLATES = sorted((Path(nitro_htmx.__file__).parent / "templates").rglob("*.html"))


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_35_a_ready_made_form_is_sent_by_post(path: Path):
    """The check that says so of a project's templates does not read the library's own."""
    shown = Shown(path.name, path.read_text("utf-8"))
    assert [message for check in MARKUP_CHECKS for message in check(shown)] == []


def test_35_a_form_that_the_tag_writes_is_sent_by_post():
    register_component(Report)
    (form,) = mounted(Report).element.select("form")
    assert form["method"] == "post"


def read_heard(text: str) -> object:
    request = RequestFactory().post("/", {names.HEARD_PARAMETER: text})
    token = Token("Vault", "nitro-vault_1", None, "", "en", (), (), b"{}")
    return read_call(request, Vault, names.REFRESH, token)


def read_along(text: str) -> object:
    return read_riders(RequestFactory().post("/", {names.RIDERS_PARAMETER: text}))


def read_grants(text: str) -> object:
    return read_asked(f'{{"hold": true, "grants": {text}}}'.encode(), "")


def take_numbers(component: Vault, numbers: list[int], by_name: dict[str, set[int]]) -> None:
    pass


@pytest.mark.parametrize("item", ["0", '["x", 0]', '["x", "y", [0, 0, 0], []]'])
@pytest.mark.parametrize("read", [read_heard, read_along, read_grants])
def test_36_the_first_wrong_item_ends_a_list(read: Callable[[str], object], item: str):
    """A list that is too long is refused before its items are looked at."""
    with pytest.raises(MalformedRequest) as info:
        read(f"[{', '.join([item] * 50)}]")
    error = info.value.__cause__
    assert isinstance(error, PydanticValidationError)
    assert error.error_count() <= 8  # of the one item, by each form that it may have
    with pytest.raises(MalformedRequest) as info:
        read(f"[{', '.join([item] * 10_000)}]")
    error = info.value.__cause__
    assert error is None or (
        isinstance(error, PydanticValidationError) and error.error_count() <= 8
    )


def test_36_so_it_does_in_an_argument():
    wrong = ["x"] * 10_000
    values = {"numbers": wrong, "by_name": {"a": wrong}}
    for parameter in Binder(take_numbers, "take_numbers").parameters:
        with pytest.raises(PydanticValidationError) as info:
            parameter.validate(values[parameter.name])
        assert info.value.error_count() == 1
