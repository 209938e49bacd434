"""An action that is sent again is answered as the first time, and does not run again."""

import threading
from collections.abc import Iterator
from secrets import token_hex
from typing import Any

import pytest
from django.contrib.auth import login
from django.contrib.auth.models import Group, User
from django.core.cache import cache, caches
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile, UploadedFile
from django.db import DatabaseError, connection, transaction
from django.http import Http404, HttpResponse
from django.middleware.csrf import rotate_token
from django.shortcuts import redirect
from django.test import Client, RequestFactory
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import NitroComponent, action, on, register_component
from nitro_htmx.once import packing
from nitro_htmx.once.identity import fingerprint_of
from nitro_htmx.once.store import STORE
from nitro_htmx.texts import failure_text
from tests.support import (
    Root,
    error_of,
    events_of,
    isolated_registry,
    mounted,
    root_of,
    use_templates,
)

ID = "0123456789abcdef" * 2
ran: list[str] = []
gate = threading.Event()
entered = threading.Event()


class Count(BaseModel):
    count: int = 0
    note: str = ""


class Counter(NitroComponent[Count]):
    template_name = "counter.html"

    def add(self, by: int = 1) -> None:
        ran.append("add")
        self.state.count += by
        self.emit("counted", {"count": self.state.count})

    @action(once=False)
    def look(self) -> None:
        ran.append("look")

    @action(single=True)
    def book(self) -> None:
        ran.append("book")

    def take(self, file: UploadedFile) -> None:
        ran.append(f"take {file.name}")

    def wait(self) -> None:
        ran.append("wait")
        entered.set()
        assert gate.wait(20)

    def grow(self) -> None:
        ran.append("grow")
        self.state.count += 1
        self.state.note = "x" * 40_000
        self.emit("grown", {"by": "ä" * 3000})

    def leave(self) -> Any:
        ran.append("leave")
        response = redirect("/elsewhere/")
        response.set_cookie("seen", "a b;ä", max_age=60, httponly=True, samesite="Lax")
        response["X-Mine"] = "1"
        return response

    def log_in(self) -> None:
        ran.append("log_in")
        login(self.request, User.objects.get(username="ann"))

    def rotate(self) -> None:
        ran.append("rotate")
        rotate_token(self.request)

    def fail(self, how: str) -> None:
        ran.append(how)
        if how == "forbid":
            raise PermissionDenied
        if how == "miss":
            raise Http404
        if how == "invalid":
            raise ValidationError({"note": "no"})
        if how == "say":
            self.add_error("note", "no")
        if how == "exit":
            raise SystemExit
        if how == "break":
            raise ZeroDivisionError

    def write(self, name: str) -> None:
        ran.append("write")
        Group.objects.create(name=name)

    @on("rung", from_page=True)
    def rung(self) -> None:
        ran.append("rung")

    @action(once=False)
    @on("seen", from_page=True)
    def seen(self) -> None:
        ran.append("seen")

    def refresh(self) -> None:
        ran.append("refresh")


@pytest.fixture(autouse=True)
def site(settings: Settings) -> Iterator[None]:
    use_templates(
        settings,
        {
            "counter.html": "{% load nitro_htmx %}<b>{{ count }}</b><i>{{ note }}</i>"
            '<button {% nitro_action "book" %}></button><a {% nitro_action "add" %}></a>'
            '<form {% nitro_form "book" %}></form>'
        },
    )
    ran.clear()
    gate.clear()
    entered.clear()
    cache.clear()
    STORE.forget_failure()
    with isolated_registry():
        register_component(Counter)
        yield
    STORE.forget_failure()


@pytest.fixture
def root() -> Root:
    return mounted(Counter)


def post(
    client: Client,
    root: Root,
    name: str,
    data: dict[str, Any] | None = None,
    tries: int = 0,
    identity: str = ID,
    token: str = "",
) -> Any:
    ends = {"nitro-try": tries, "nitro-token": token or root.token, "nitro-id": identity}
    return client.post(f"{root.url}{name}/", {"nitro-fields": "", **(data or {}), **ends})


def told(response: HttpResponse) -> Any:
    """Return all that a page sees of an answer."""
    headers = {name: value for name, value in response.items() if name != "Nitro-Once"}
    return response.status_code, headers, response.content, response.cookies.output()


# The id


@pytest.mark.parametrize(
    "ends",
    [
        {},
        {"nitro-id": ""},
        {"nitro-id": ID[:-1]},
        {"nitro-id": ID + "0"},
        {"nitro-id": ID.upper()},
        {"nitro-id": ID + "\n"},
        {"nitro-id": "٣" * 32},
        {"nitro-id": ID, "by": "2"},
        {"nitro-id": [ID, ID[:-1]]},
    ],
    ids=str,
)
@pytest.mark.parametrize("kind", ["urlencoded", "multipart"])
@pytest.mark.parametrize("name", ["add", "refresh", "nitro-mount"])
def test_a_request_ends_with_its_id(
    client: Client, root: Root, ends: dict[str, Any], kind: str, name: str
):
    data = {"nitro-token": root.token, **ends}
    url = f"{root.url}{name}/"
    if kind == "multipart":
        response = client.post(url, data)
    else:
        request = RequestFactory().post(url, data)
        body = "&".join(
            f"{key}={value}" for key, values in request.POST.lists() for value in values
        )
        response = client.post(url, body, content_type="application/x-www-form-urlencoded")
    assert response.status_code == 400
    assert error_of(response)["error"] == failure_text(400)
    assert ran == []


# A repeat


def test_a_repeat_is_answered_as_the_first_one(client: Client, root: Root):
    first = post(client, root, "add", {"by": 2})
    again = post(client, root, "add", {"by": 2}, tries=1)
    assert ran == ["add"]
    assert told(again) == told(first)
    assert "Nitro-Once" not in first
    assert again["Nitro-Once"] == "kept"
    assert root_of(again.content).state()["count"] == 2


def test_another_id_is_another_request(client: Client, root: Root):
    post(client, root, "add")
    post(client, root, "add", identity=token_hex(16))
    assert ran == ["add", "add"]


@pytest.mark.parametrize("tries", [0, 1])
def test_a_browser_s_own_repeat_has_the_same_count(client: Client, root: Root, tries: int):
    for _ in range(3):
        assert post(client, root, "add", tries=tries).status_code == 200
    assert ran == ["add"]


@pytest.mark.parametrize(
    ("how", "status"),
    [("forbid", 403), ("miss", 404), ("invalid", 422), ("say", 422), ("fine", 200)],
)
def test_what_an_action_ends_with_is_kept(client: Client, root: Root, how: str, status: int):
    first = post(client, root, "fail", {"how": how})
    again = post(client, root, "fail", {"how": how}, tries=1)
    assert (first.status_code, ran) == (status, [how])
    assert told(again) == told(first)


def test_arguments_that_do_not_fit_are_refused_again(client: Client, root: Root):
    for tries in range(2):
        assert post(client, root, "add", {"by": "x"}, tries).status_code == 422


@pytest.mark.parametrize("how", ["break", "exit"])
def test_an_exception_is_not_run_again(root: Root, how: str):
    """Without a transaction, half of it may have been written."""
    client = Client(raise_request_exception=False)
    if how == "exit":  # such as of a worker that took too long
        with pytest.raises(SystemExit):
            post(client, root, "fail", {"how": how})
    else:
        assert post(client, root, "fail", {"how": how}).status_code == 500
    again = post(client, root, "fail", {"how": how}, tries=1)
    assert (again.status_code, ran) == (500, [how])
    assert error_of(again)["error"] == failure_text(500)


def test_a_redirect_with_its_cookies(client: Client, root: Root):
    first, again = post(client, root, "leave"), post(client, root, "leave", tries=1)
    assert ran == ["leave"]
    assert told(again) == told(first)
    assert (again["HX-Redirect"], again["X-Mine"]) == ("/elsewhere/", "1")
    assert dict(again.cookies["seen"]) == dict(first.cookies["seen"])
    assert again.cookies["seen"].value == "a b;ä"


@pytest.mark.parametrize("charset", ["utf-8", "latin-1"])
def test_a_packed_answer_is_the_answer(charset: str):
    """Of any bytes, through JSON as well."""
    response = HttpResponse("grün \x00", status=418, content_type=f"text/html; charset={charset}")
    for packed in (
        packing.pack(response),
        packing.from_json(packing.to_json(packing.pack(response))),
    ):
        again = packing.unpack(packed)
        assert told(again) == told(response)


COOKIES = st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=20)


@given(st.binary(max_size=300), st.dictionaries(st.sampled_from("abc"), COOKIES))
def test_any_answer_comes_back(content: bytes, cookies: dict[str, str]):
    response = HttpResponse(content)
    for name, value in cookies.items():
        response.set_cookie(name, value, max_age=5)
    packed = packing.from_json(packing.to_json(packing.pack(response)))
    assert told(packing.unpack(packed)) == told(response)


# What is not kept


@pytest.mark.parametrize(
    ("name", "data", "runs"),
    [
        ("refresh", {}, "refresh"),
        ("refresh", {"nitro-events": '[["nitro:refresh-counter", {}]]'}, "refresh"),
        ("refresh", {"nitro-events": '[["call:refresh", {}]]'}, "refresh"),
        ("look", {}, "look"),
        ("refresh", {"nitro-events": '[["nitro:seen", {}]]'}, "seen"),
    ],
)
def test_a_look_runs_again(client: Client, root: Root, name: str, data: Any, runs: str):
    for tries in range(2):
        assert post(client, root, name, data, tries).status_code == 200
    assert ran == [runs, runs]


def test_a_sync_runs_again(client: Client, root: Root):
    answers = [post(client, root, "sync", {"field": "note"}, tries) for tries in range(2)]
    assert [answer.status_code for answer in answers] == [200, 200]
    assert "Nitro-Once" not in answers[1]


@pytest.mark.parametrize(
    "heard",
    [
        '[["nitro:rung", {}]]',
        '[["nitro:refresh-counter", {}], ["nitro:rung", {}]]',
        '[["nitro:seen", {}], ["nitro:rung", {}]]',
        '[["call:add", {}]]',
    ],
)
def test_what_listeners_do_is_done_once(client: Client, root: Root, heard: str):
    """They write, too."""
    first = post(client, root, "refresh", {"nitro-events": heard})
    before = [*ran]
    again = post(client, root, "refresh", {"nitro-events": heard}, tries=1)
    assert told(again) == told(first)
    assert ran == before != []


@pytest.mark.parametrize("is_off", [{"ONCE": False}, {"ONCE_CACHE": "dummy"}])
def test_without_a_store_a_repeat_runs(
    client: Client, root: Root, settings: Settings, is_off: dict[str, Any]
):
    settings.CACHES = {
        **settings.CACHES,
        "dummy": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"},
    }
    settings.NITRO_HTMX = is_off
    for tries in range(2):
        post(client, root, "add", tries=tries)
    assert ran == ["add", "add"]


def test_strangers_fill_no_cache(client: Client, root: Root, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(STORE, "add", lambda *args: pytest.fail("asked"))
    assert post(client, root, "add", token="x").status_code == 400


# An answer that is too large


def test_a_large_answer_is_kept_without_its_html(client: Client, root: Root, settings: Settings):
    settings.NITRO_HTMX = {"MAX_EVENT_BYTES": 100_000}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(packing, "MAX_KEPT_BYTES", 30_000)
        first = post(client, root, "grow")
    again = post(client, root, "grow", tries=1)
    assert ran == ["grow"]
    assert events_of(again) == events_of(first)
    assert again.status_code == 200
    new = root_of(first.content)
    assert again.content.startswith(
        b'<script type="application/json" data-nitro-tokens>{"%s":"%s"}</script><script '
        % (root.id.encode(), new.token.encode())
    )
    # What the page does with it: the state of the first answer is in the new token.
    refreshed = post(client, root, "refresh", identity=token_hex(16), token=new.token)
    assert root_of(refreshed.content).state()["count"] == 1


def test_the_token_of_what_people_wrote_is_not_taken():
    """Only that of our own root element, which begins the answer."""
    theirs = b'<div id="nitro-counter-1" data-nitro-component="Counter" data-nitro-token="theirs">'
    padding = b"x" * packing.MAX_KEPT_BYTES
    plain = packing.pack(HttpResponse(b"<p>" + theirs + padding))
    assert plain[2] == b'<script type="application/json" data-nitro-tokens>{}</script>'
    ours = b'<div id="nitro-counter-1" data-nitro-component="Counter" data-nitro-token="ours">'
    assert b'{"nitro-counter-1":"ours"}' in packing.pack(HttpResponse(ours + theirs + padding))[2]


# Whose it is


def test_nobody_gets_another_s_answer(root: Root, db: None):
    """Two anonymous visitors can have equal tokens; the secrets of their cookies differ."""
    for number, secret in enumerate(("a" * 32, "b" * 32)):
        client = Client()
        client.cookies["csrftoken"] = secret
        assert "Nitro-Once" not in post(client, root, "add")
        assert len(ran) == number + 1
        assert post(client, root, "add", tries=1)["Nitro-Once"] == "kept"


def test_nobody_gets_another_s_answer_with_secrets_in_sessions(
    root: Root, db: None, settings: Settings
):
    settings.CSRF_USE_SESSIONS = True
    for number, secret in enumerate(("a" * 32, "b" * 32)):
        client = Client()
        session = client.session
        session["_csrftoken"] = secret
        session.save()
        assert "Nitro-Once" not in post(client, root, "add")
        assert len(ran) == number + 1
        assert post(client, root, "add", tries=1)["Nitro-Once"] == "kept"


def test_nobody_gets_another_user_s_answer(db: None):
    for number, name in enumerate(("ann", "bob")):
        client = Client()
        client.force_login(User.objects.create_user(name))
        request = RequestFactory().get("/")
        request.session = client.session
        root = mounted(Counter, request=request)
        assert "Nitro-Once" not in post(client, root, "add")
        assert len(ran) == number + 1


def test_a_key_names_one_owner_alone():
    """Nobody's name and secret are another's when they are put together."""
    from nitro_htmx.once.identity import key_of
    from nitro_htmx.state.token import Token

    def key(subject: str, secret: str, identity: str = ID) -> str:
        request = RequestFactory().post("/", {"nitro-id": identity})
        request.META["CSRF_COOKIE"] = secret
        return key_of(request, Token("C", "c", None, subject, "", (), (), b"{}"))

    keys = [key("", "7"), key("7", ""), key("", "u7"), key("c7", ""), key("", ""), key("8", "7")]
    assert len(set(keys)) == len(keys)
    assert key("7", "x") == key("7", "y")  # the user's own repeat, whatever the cookie is by now


def test_the_same_id_with_another_request(client: Client, root: Root):
    post(client, root, "add", {"by": 2})
    for name, data in [("add", {"by": 3}), ("add", {}), ("book", {"by": 2})]:
        assert post(client, root, name, data).status_code == 400
    other = mounted(Counter, key="x")
    assert post(client, other, "add", {"by": 2}).status_code == 400
    assert ran == ["add"]


def test_a_fingerprint_knows_files_by_name_and_size(client: Client, root: Root):
    def send(name: str, content: bytes) -> int:
        status: int = post(
            client, root, "take", {"file": SimpleUploadedFile(name, content)}
        ).status_code
        return status

    assert send("a.txt", b"12") == 200
    assert send("a.txt", b"34") == 200  # the same, as far as is known
    assert send("b.txt", b"12") == send("a.txt", b"123") == 400
    assert ran == ["take a.txt"]


TEXTS = st.dictionaries(
    st.sampled_from("abc"), st.lists(st.text(max_size=3), min_size=1, max_size=2)
)


@given(TEXTS, TEXTS)
def test_a_fingerprint_tells_requests_apart(one: Any, other: Any):
    """Whatever is posted; but not the CSRF token and the count of tries."""

    def fingerprint(data: Any, tries: str) -> str:
        ends = {"csrfmiddlewaretoken": "x" * int(tries), "nitro-try": tries, "nitro-id": ID}
        return fingerprint_of(RequestFactory().post("/", {**data, **ends}))

    is_same = list(one.items()) == list(other.items())
    assert (fingerprint(one, "0") == fingerprint(other, "1")) is is_same


def test_a_login_in_between(client: Client, root: Root, db: None):
    """The page's tokens are stale then; it is not logged in twice."""
    User.objects.create_user("ann")
    assert post(client, root, "log_in")["HX-Refresh"] == "true"
    assert post(client, root, "log_in", tries=1).status_code == 400
    assert ran == ["log_in"]


def test_an_anonymous_rotation_of_the_secret_runs_again(client: Client, root: Root, db: None):
    """As the docs say: nothing else tells anonymous visitors apart."""
    for tries in range(2):
        post(client, root, "rotate", tries=tries)
    assert ran == ["rotate", "rotate"]


# The second arrival


def test_a_second_arrival_does_not_wait(client: Client, root: Root):
    answers: list[Any] = []
    first = threading.Thread(target=lambda: answers.append(post(Client(), root, "wait")))
    first.start()
    try:
        assert entered.wait(20)
        second = post(client, root, "wait", tries=1)
        assert (second.status_code, second["Nitro-Once"], second.content) == (409, "running", b"")
        assert "HX-Trigger" not in second
    finally:
        gate.set()
        first.join()
    third = post(client, root, "wait", tries=2)
    assert told(third) == told(answers[0])
    assert ran == ["wait"]


def test_a_worker_that_was_killed_leaves_it_running(
    client: Client, root: Root, monkeypatch: pytest.MonkeyPatch
):
    """It wrote nothing more: neither the answer nor that it has failed."""
    with monkeypatch.context() as patch:
        patch.setattr(STORE, "put", lambda *args: None)
        post(client, root, "add")
    assert post(client, root, "add", tries=1)["Nitro-Once"] == "running"
    assert ran == ["add"]


@pytest.mark.django_db(transaction=True)
def test_of_many_at_once_one_runs(root: Root):
    """However they meet; each of the others is told that it runs, or what became of it."""
    start = threading.Barrier(8)
    statuses: list[int] = []

    def arrive() -> None:
        client = Client()
        start.wait(20)
        statuses.append(post(client, root, "add").status_code)
        connection.close()

    threads = [threading.Thread(target=arrive) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert ran == ["add"]
    assert set(statuses) <= {200, 409}


# Transactions


@pytest.fixture
def atomic_requests(monkeypatch: pytest.MonkeyPatch, transactional_db: None) -> None:
    monkeypatch.setitem(connection.settings_dict, "ATOMIC_REQUESTS", True)


def test_an_answer_is_kept_after_the_commit(
    client: Client, root: Root, atomic_requests: None, monkeypatch: pytest.MonkeyPatch
):
    seen: list[bool] = []
    ask = STORE._ask

    def watched(*args: Any) -> Any:
        seen.append(connection.in_atomic_block)
        return ask(*args)

    monkeypatch.setattr(STORE, "_ask", watched)
    assert post(client, root, "write", {"name": "a"}).status_code == 200
    assert seen == [False, False]
    assert Group.objects.count() == 1


def test_a_commit_that_fails_has_failed(
    root: Root, atomic_requests: None, monkeypatch: pytest.MonkeyPatch
):
    """Not 500 for the first, and 200 with its events for the repeat of what was never written."""

    def fail() -> None:
        raise DatabaseError("full")

    client = Client(raise_request_exception=False)
    with monkeypatch.context() as patch:
        patch.setattr(connection, "commit", fail)
        patch.setattr(connection, "_commit", fail)
        assert post(client, root, "write", {"name": "a"}).status_code == 500
    again = post(client, root, "write", {"name": "a"}, tries=1)
    assert again.status_code == 500
    assert error_of(again)["status"] == 500
    assert Group.objects.count() == 0
    assert ran == ["write"]


def test_every_database_with_atomic_requests_has_its_transaction():
    """Django opens none for the endpoint, whatever the alias."""
    from nitro_htmx.views import action_view

    assert action_view._non_atomic_requests == set(transaction.connections)  # type: ignore[attr-defined]


# The cache fails


class Silent:
    """A cache that raises."""

    asked = 0

    def __getattr__(self, name: str) -> Any:
        def fail(*args: Any) -> None:
            type(self).asked += 1
            raise ConnectionError(name)

        return fail


@pytest.fixture
def silent(monkeypatch: pytest.MonkeyPatch) -> Silent:
    Silent.asked = 0
    silent = Silent()
    monkeypatch.setattr(caches, "__getitem__", lambda alias: silent, raising=False)
    monkeypatch.setattr("nitro_htmx.once.store.caches", {"default": silent})
    return silent


def test_where_the_cache_fails_a_first_try_runs(
    client: Client, root: Root, silent: Silent, caplog: pytest.LogCaptureFixture
):
    assert post(client, root, "add").status_code == 200
    (record,) = [each for each in caplog.records if each.name == "nitro_htmx.once"]
    assert record.levelname == "ERROR"
    assert record.getMessage() == (
        "The cache 'default', which keeps the answers to actions, fails. For 10 s actions run "
        "without it, and may run twice if they are sent again."
    )


def test_where_the_cache_fails_a_repeat_does_not_run(client: Client, root: Root, silent: Silent):
    response = post(client, root, "add", tries=1)
    assert (response.status_code, ran) == (503, [])
    assert error_of(response)["error"] == failure_text(503)


def test_a_cache_that_fails_is_left_alone(
    client: Client, root: Root, silent: Silent, monkeypatch: pytest.MonkeyPatch
):
    """For ten seconds: a Redis that does not answer would hold every action for five."""
    now = 1000.0
    monkeypatch.setattr("nitro_htmx.once.store.monotonic", lambda: now)
    for _ in range(3):
        post(client, root, "add", identity=token_hex(16))
    assert (silent.asked, len(ran)) == (1, 3)
    now += 9.9
    post(client, root, "add", identity=token_hex(16))
    assert silent.asked == 1
    now += 0.2
    post(client, root, "add", identity=token_hex(16))
    assert silent.asked == 2


def test_a_cache_that_fails_at_the_end(client: Client, root: Root, monkeypatch: pytest.MonkeyPatch):
    """The answer arrives. A repeat finds that it still runs, and the bridge gives up in time."""

    def fail(*args: Any) -> None:
        raise ConnectionError

    with monkeypatch.context() as patch:
        patch.setattr(type(caches["default"]), "set", fail)
        assert post(client, root, "add").status_code == 200
    STORE.forget_failure()
    assert post(client, root, "add", tries=1).status_code == 409


class Locked:
    """Says "no" a few times to everything, as DatabaseCache where the database is locked."""

    def __init__(self, refusals: int) -> None:
        self.left = refusals
        self.adds = 0

    def add(self, *args: Any) -> bool:
        self.adds += 1
        self.left -= 1
        return self.left < 0

    def get(self, key: str) -> None:
        return None

    def set(self, *args: Any) -> None:
        return None


@pytest.mark.parametrize(("refusals", "status", "adds"), [(3, 200, 4), (4, 503, 4)])
def test_a_cache_that_does_not_know_is_asked_again(
    client: Client,
    root: Root,
    monkeypatch: pytest.MonkeyPatch,
    refusals: int,
    status: int,
    adds: int,
):
    locked = Locked(refusals)
    monkeypatch.setattr("nitro_htmx.once.store.caches", {"default": locked})
    assert post(client, root, "add").status_code == status
    assert locked.adds == adds
    assert ran == ["add"] * (status == 200)


# The page


def test_single_is_told_to_the_page(root: Root):
    button, link, form = (root.element.find(name) for name in ("button", "a", "form"))
    assert button.has_attr("data-nitro-single")  # type: ignore[union-attr]
    assert form.has_attr("data-nitro-single")  # type: ignore[union-attr]
    assert not link.has_attr("data-nitro-single")  # type: ignore[union-attr]


@pytest.mark.parametrize("once", ["yes", None, 1.5, "Commit"])
def test_once_is_one_of_three(once: Any):
    with pytest.raises(TypeError, match='write True, False or "commit"'):
        action(once=once)
