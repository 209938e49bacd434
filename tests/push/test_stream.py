"""The endpoint: polls on WSGI, threads under runserver, streams on ASGI and by itself."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from threading import Thread
from typing import Any

import pytest
from asgiref.sync import sync_to_async
from django.contrib.auth.models import User
from django.core.handlers.asgi import ASGIHandler
from django.http import HttpResponse
from django.test import Client, RequestFactory
from pytest_django import Settings

from nitro_htmx.push import answers, channel, everyone, recheck, views
from nitro_htmx.push.asgi import application
from nitro_htmx.push.engines import BaseEngine, PushUnavailable, get_engine
from nitro_htmx.push.grants import Grant, sign
from nitro_htmx.push.hub import Hub, hub
from nitro_htmx.push.positions import UNKNOWN, Position
from nitro_htmx.push.requests import Asked
from tests.push.pages import Page, frames_of

URL = "/nitro/push/"


def asking(
    *channels: str, position: Position, claimed: str = "", subject: str = "", hold: bool = True
) -> str:
    grant = sign(Grant(subject, position, channels))
    return json.dumps({"hold": hold, "grants": [[grant, claimed]]})


def post(client: Client, body: str, **headers: str) -> Any:
    return client.post(URL, body, content_type="application/json", headers=headers)


# Polls


def test_a_poll_has_all_that_was_missed(client: Client, engine: BaseEngine):
    """With the same guarantees as a stream: it is one that ends at once."""
    start = engine.position()
    channel("orders").emit("one", {"n": 1})
    channel("other").emit("two")
    assert post(client, asking("orders", position=start)).status_code == 200
    response = post(client, asking("orders", position=start))
    assert response["Content-Type"] == "text/event-stream"
    assert response["Cache-Control"] == "no-store, no-transform"
    assert response["X-Accel-Buffering"] == "no"
    position = str(engine.position())
    assert frames_of(response.content) == [
        ("hello", "", 2000),
        ("", f"{start.epoch}.1-0", [["orders"], 5, 0, "nitro:one", {"component": None, "n": 1}]),
        ("", position, None),
    ]
    response = post(client, asking("orders", position=start, claimed=position))
    assert frames_of(response.content) == [("hello", "", 2000), ("", position, None)]


@pytest.mark.parametrize("granted", [UNKNOWN, Position("00000000other", (9, 9))], ids=str)
def test_a_page_whose_grant_tells_nothing_of_the_log_is_told_once(
    client: Client, engine: BaseEngine, granted: Position
):
    """Else all that it shows would be made anew with each poll, until it is loaded again."""
    channel("orders").emit("one")
    page = Page()
    for _ in range(3):
        asked = asking("orders", position=granted, claimed=page.position)
        page.take(post(client, asked).content)
    assert (page.names, page.resets, page.position) == ([], 1, str(engine.position()))


def test_everyone_is_who_names_it(client: Client, engine: BaseEngine):
    start = engine.position()
    everyone.emit("one")
    body = post(client, asking("*", position=start)).content
    assert b"nitro:one" in body
    assert b"nitro:one" not in post(client, asking("orders", position=start)).content


@pytest.mark.parametrize("body", ["", "[]", '{"hold": true}', '{"hold": true, "grants": []}'])
def test_a_malformed_request_is_refused(client: Client, body: str):
    assert post(client, body).status_code == 400


def test_a_forged_grant_is_refused(client: Client, caplog: pytest.LogCaptureFixture):
    grants = [[f"{sign(Grant('', UNKNOWN, ('a',)))}x", ""]]
    assert post(client, json.dumps({"hold": True, "grants": grants})).status_code == 403
    assert caplog.messages == ["A grant was refused: tampered.", "Forbidden: /nitro/push/"]


def test_the_page_is_told_which_grants_are_refused(client: Client):
    """The others are good: it asks by them alone."""
    good = sign(Grant("", UNKNOWN, ("a",)))
    grants = [[good, ""], [f"{good}x", ""], [sign(Grant("7", UNKNOWN, ("a",))), ""]]
    response = post(client, json.dumps({"hold": True, "grants": grants}))
    assert (response.status_code, response.json()) == (403, [1, 2])


@pytest.mark.django_db
def test_a_grant_of_another_user_is_refused(client: Client, engine: BaseEngine):
    user = User.objects.create_user("ann")
    body = asking("a", position=engine.position(), subject=str(user.pk))
    assert post(client, body).status_code == 403
    client.force_login(User.objects.create_user("bob"))
    assert post(client, body).status_code == 403
    client.force_login(user)
    assert post(client, body).status_code == 200
    client.logout()
    assert post(client, body).status_code == 403


@pytest.mark.parametrize(
    ("site", "status"),
    [("same-origin", 200), ("same-site", 403), ("cross-site", 403), ("none", 403)],
)
def test_another_site_is_refused(client: Client, engine: BaseEngine, site: str, status: int):
    body = asking("a", position=engine.position())
    assert post(client, body, **{"Sec-Fetch-Site": site}).status_code == status


def test_other_methods_are_refused(client: Client):
    response = client.get(URL)
    assert (response.status_code, response["Allow"]) == (405, "POST")


def test_a_long_body_is_refused(client: Client):
    assert post(client, " " * 200_001).status_code == 413


def test_no_token_and_no_login_is_asked_for(engine: BaseEngine, settings: Settings):
    """Grants prove that our page asks; a wall before all views would answer with a redirect."""
    settings.MIDDLEWARE = [
        *settings.MIDDLEWARE,
        "django.contrib.auth.middleware.LoginRequiredMiddleware",
    ]
    client = Client(enforce_csrf_checks=True)
    assert post(client, asking("a", position=engine.position())).status_code == 200


def test_history_from_before_the_grant_is_not_told(client: Client, engine: BaseEngine):
    start = engine.position()
    channel("a").emit("before")
    claimed = f"{start.epoch}.0-0"
    body = post(client, asking("a", position=engine.position(), claimed=claimed)).content
    assert b"nitro:before" not in body


def test_without_the_engine_nobody_is_served(
    client: Client, engine: BaseEngine, monkeypatch: pytest.MonkeyPatch
):
    """Until it has been reached once. Then pages are served from memory."""

    def fail(*_args: object) -> None:
        raise PushUnavailable("It is away.")

    body = asking("a", position=engine.position())
    with monkeypatch.context() as patch:
        patch.setattr(engine, "tail", fail)
        response = post(client, body)
        assert (response.status_code, response["Retry-After"]) == (503, "2")
    hub.stop()
    assert post(client, body).status_code == 200
    monkeypatch.setattr(engine, "read", fail)
    assert post(client, body).status_code == 200


def test_a_process_that_ends_takes_no_more(client: Client, engine: BaseEngine):
    body = asking("a", position=engine.position())
    assert post(client, body).status_code == 200
    hub.end_streams()
    assert post(client, body).status_code == 503


# Threads


def test_runserver_streams_in_a_thread(
    engine: BaseEngine, running_hub: Hub, monkeypatch: pytest.MonkeyPatch
):
    """It has one for each request; other servers have few, and answer polls."""
    monkeypatch.setattr(answers, "FLUSH_SECONDS", 0.01)
    start = engine.position()
    server: dict[str, Any] = {"SERVER_SOFTWARE": "WSGIServer/0.2", "wsgi.multithread": True}
    request = RequestFactory().post(
        URL, asking("a", position=start), content_type="application/json", **server
    )
    response: Any = views.stream_view(request)
    page, parts = Page(), iter(response.streaming_content)
    page.take(next(parts))
    channel("a").emit("one")
    for part in parts:
        page.take(part)
        if page.heard:
            running_hub.end_streams()
    assert page.names == ["one"]
    assert running_hub.stream_count == 0


@pytest.mark.parametrize("software", ["gunicorn/23", "WSGIServer/0.2"])
def test_few_threads_are_not_kept(engine: BaseEngine, running_hub: Hub, software: str):
    has_threads = software.startswith("gunicorn")
    server: dict[str, Any] = {"SERVER_SOFTWARE": software, "wsgi.multithread": has_threads}
    request = RequestFactory().post(
        URL,
        asking("a", position=engine.position()),
        content_type="application/json",
        **server,
    )
    assert isinstance(views.stream_view(request), HttpResponse)


@pytest.mark.django_db(transaction=True)
def test_39_a_stream_in_a_thread_ends_with_the_rights(engine: BaseEngine, running_hub: Hub):
    user = User.objects.create_user("ann")
    parts = answers.streamed_in_thread(Asked({"a": engine.position()}, True), str(user.pk))
    page = Page()
    page.take(next(parts))
    take_back(user)
    for part in parts:
        page.take(part)
    assert page.heard == []


def take_back(user: User) -> None:
    """Take a user's rights back, and say something at once to those who had them."""
    recheck(user)
    for number in range(20):
        channel("a").emit(str(number))


# Streams


class Connection:
    """A request to an ASGI application, and what it answers."""

    def __init__(self, app: Any, body: str, cookies: str = "") -> None:
        self.page = Page()
        self.status = 0
        self.headers: dict[str, str] = {}
        self.refusal = b""
        self.has_ended = False
        self._incoming: asyncio.Queue[Any] = asyncio.Queue()
        self._incoming.put_nowait({"type": "http.request", "body": body.encode()})
        headers = [(b"host", b"testserver"), (b"content-type", b"application/json")]
        headers += [(b"cookie", cookies.encode())] if cookies else []
        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": "POST",
            "path": URL,
            "query_string": b"",
            "headers": headers,
            "server": ("testserver", 80),
        }
        self.task = asyncio.ensure_future(app(scope, self._incoming.get, self._send))

    async def _send(self, message: Any) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            self.headers = {
                name.decode().lower(): value.decode() for name, value in message["headers"]
            }
        else:
            if self.status == 200:
                self.page.take(message.get("body", b""))
            else:
                self.refusal += message.get("body", b"")
            self.has_ended = not message.get("more_body", False)

    async def until(self, condition: Callable[[], Any]) -> None:
        async with asyncio.timeout(60):
            while not condition():
                await asyncio.sleep(0.01)

    async def leave(self) -> None:
        self._incoming.put_nowait({"type": "http.disconnect"})
        await asyncio.wait_for(self.task, 60)


APPLICATIONS = {"django": ASGIHandler, "own": lambda: application}
each_application = pytest.mark.parametrize("app", APPLICATIONS)


@asynccontextmanager
async def connected(app: str, body: str, cookies: str = "") -> AsyncIterator[Connection]:
    connection = Connection(APPLICATIONS[app](), body, cookies)
    try:
        yield connection
    finally:
        if not connection.task.done():
            await connection.leave()


def run(test: Any) -> None:
    asyncio.run(test)


@each_application
def test_a_stream_brings_what_comes(app: str, engine: BaseEngine):
    start = engine.position()
    channel("a").emit("one")

    async def test() -> None:
        async with connected(app, asking("a", position=start)) as connection:
            await connection.until(lambda: connection.page.heard)
            assert connection.headers["content-type"] == "text/event-stream"
            assert connection.headers["content-encoding"] == "identity"
            await asyncio.to_thread(channel("a").emit, "two")
            await connection.until(lambda: len(connection.page.heard) == 2)
            assert hub.stream_count == 1
        assert connection.page.names == ["one", "two"]
        assert hub.stream_count == 0

    run(test())


@each_application
def test_an_idle_stream_says_how_far_it_is(app: str, settings: Settings):
    """So a quiet page stays inside the history, and notices a dead connection."""
    settings.NITRO_HTMX = {"PUSH": {"ENGINE": "memory", "HEARTBEAT_SECONDS": 0.05}}
    start = get_engine().position()

    async def test() -> None:
        async with connected(app, asking("a", position=start)) as connection:
            await connection.until(lambda: connection.page.position)
            await asyncio.to_thread(channel("other").emit, "one")
            await connection.until(lambda: connection.page.position == f"{start.epoch}.1-0")

    run(test())


@each_application
def test_a_stream_ends_in_any_case(app: str, settings: Settings):
    settings.NITRO_HTMX = {"PUSH": {"ENGINE": "memory", "MAX_STREAM_SECONDS": 0.1}}

    async def test() -> None:
        connection = Connection(APPLICATIONS[app](), asking("a", position=UNKNOWN))
        await asyncio.wait_for(connection.task, 60)
        assert (connection.status, connection.has_ended) == (200, True)
        assert connection.page.resets == 1

    run(test())


@each_application
def test_streams_end_with_the_process(app: str, engine: BaseEngine):
    async def test() -> None:
        connection = Connection(APPLICATIONS[app](), asking("a", position=engine.position()))
        await connection.until(lambda: connection.page.position)
        hub.end_streams()
        await asyncio.wait_for(connection.task, 60)
        assert connection.has_ended

    run(test())


@each_application
def test_a_full_process_answers_polls(app: str, settings: Settings):
    settings.NITRO_HTMX = {"PUSH": {"ENGINE": "memory", "MAX_STREAMS": 1}}

    async def test() -> None:
        async with connected(app, asking("a", position=UNKNOWN)) as first:
            await first.until(lambda: first.page.position)
            second = Connection(APPLICATIONS[app](), asking("a", position=UNKNOWN))
            await asyncio.wait_for(second.task, 60)
            assert (second.status, second.page.resets) == (200, 1)
            assert hub.stream_count == 1

    run(test())


@each_application
@pytest.mark.django_db(transaction=True)
def test_logging_out_ends_the_streams_of_that_user(app: str, engine: BaseEngine, client: Client):
    """And their return is refused. Those of others go on."""
    user, other = User.objects.create_user("ann"), User.objects.create_user("bob")

    async def connect(who: User, login: Client) -> Connection:
        cookie = f"sessionid={login.cookies['sessionid'].value}"
        body = asking("a", position=engine.position(), subject=str(who.pk))
        connection = Connection(APPLICATIONS[app](), body, cookie)
        await connection.until(lambda: connection.status)
        return connection

    async def test() -> None:
        clients = {user: Client(), other: Client()}
        for who, login in clients.items():
            await sync_to_async(login.force_login)(who)
        ann, bob = await connect(user, clients[user]), await connect(other, clients[other])
        assert (ann.status, bob.status) == (200, 200)
        await sync_to_async(clients[user].post)("/accounts/logout/", {"next": "/"})
        await asyncio.wait_for(ann.task, 60)
        assert (await connect(user, clients[user])).status == 403
        assert not bob.task.done()
        await sync_to_async(recheck)(other)
        await asyncio.wait_for(bob.task, 60)
        again = await connect(other, clients[other])
        assert again.status == 200
        await again.leave()

    run(test())


@each_application
@pytest.mark.django_db(transaction=True)
def test_39_a_stream_ends_with_the_rights(app: str, engine: BaseEngine, client: Client):
    user = User.objects.create_user("ann")
    client.force_login(user)
    cookie = f"sessionid={client.cookies['sessionid'].value}"
    body = asking("a", position=engine.position(), subject=str(user.pk))

    async def test() -> None:
        async with connected(app, body, cookie) as connection:
            await connection.until(lambda: connection.page.position)
            await sync_to_async(take_back)(user)
            await asyncio.wait_for(connection.task, 60)
        assert connection.page.heard == []

    run(test())


def test_the_application_refuses_as_the_view_does(engine: BaseEngine):
    async def test() -> None:
        foreign = asking("a", position=UNKNOWN, subject="7")
        for body, status, refusal in (("", 400, b""), (foreign, 403, b"[0]")):
            connection = Connection(application, body)
            await asyncio.wait_for(connection.task, 60)
            assert (connection.status, connection.refusal) == (status, refusal)
        connection = Connection(application, " " * 300_000)
        await asyncio.wait_for(connection.task, 60)
        assert connection.status == 413

    run(test())


def test_the_application_lives_with_the_server(engine: BaseEngine):
    async def test() -> None:
        messages = iter([{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}])
        sent: list[str] = []

        async def receive() -> Any:
            return next(messages)

        async def send(message: Any) -> None:
            sent.append(message["type"])

        await application({"type": "lifespan"}, receive, send)
        assert sent == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
        assert hub.is_ending

    run(test())


def test_a_page_that_has_gone_gets_no_answer(engine: BaseEngine):
    async def test() -> None:
        async def receive() -> Any:
            return {"type": "http.disconnect"}

        async def send(message: Any) -> None:
            pytest.fail(f"sent: {message}")

        await application({"type": "http"}, receive, send)

    run(test())


def test_many_streams_hear_all(engine: BaseEngine):
    """Whatever comes while they begin, sleep and wake."""
    count, events = 50, 100

    def emit() -> None:
        for number in range(events):
            channel("a").emit(str(number))

    async def test() -> None:
        start = engine.position()
        streams = [Connection(application, asking("a", position=start)) for _ in range(count)]
        thread = Thread(target=emit)
        thread.start()
        for stream in streams:
            await stream.until(lambda: len(stream.page.heard) >= events)  # noqa: B023
        thread.join()
        for stream in streams:
            assert stream.page.names == [str(number) for number in range(events)]
            await stream.leave()

    run(test())
