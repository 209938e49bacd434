"""Actions under ASGI: what runs on the event loop, what in the thread, and what stays the same."""

import asyncio
import logging
import sys
import threading
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any
from urllib.parse import quote

import pytest
import uvicorn
from asgiref.sync import iscoroutinefunction, sync_to_async
from asgiref.testing import ApplicationCommunicator
from django.contrib.auth.models import Group
from django.core.asgi import get_asgi_application
from django.core.exceptions import PermissionDenied, SynchronousOnlyOperation, ValidationError
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connections
from django.http import Http404, HttpRequest, HttpResponse
from django.test import AsyncClient, Client, RequestFactory
from django.utils.translation import get_language, override
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import NitroComponent, StoredFile, Upload, on, register_component
from nitro_htmx.views import action_view
from tests.support import (
    Root,
    ended,
    events_of,
    isolated_registry,
    mounted,
    root_of,
    use_templates,
)
from tests.toolbar import installed_toolbar

MEMORY = "django.core.files.storage.InMemoryStorage"
PATIENCE = 30  # seconds until a test gives up on a busy machine

mark: ContextVar[str] = ContextVar("mark", default="")

seen: dict[str, Any] = {}


class DeskState(BaseModel):
    log: list[str] = []
    count: int = 0
    photo: StoredFile | None = None


class Desk(NitroComponent[DeskState]):
    template_name = "desk.html"
    uploads = {"photo": Upload(extensions=("txt",))}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        seen["rendering"] = threading.get_ident()
        return kwargs

    def count_up(self) -> None:
        seen["action"] = threading.get_ident()
        self.state.count += 1

    async def wait(self) -> None:
        await asyncio.sleep(0)
        seen["action"] = threading.get_ident()
        seen["thread for queries"] = await sync_to_async(threading.get_ident)()
        self.state.count += 1

    async def meet(self) -> None:
        """Wait until as many are waiting as the test has sent."""
        meeting: Meeting = seen["meeting"]
        await meeting.join()
        self.state.count += 1

    async def speak(self) -> None:
        await asyncio.sleep(0)
        mark.set("spoken")
        self.state.log.append(str(get_language()))

    async def query(self) -> None:
        self.state.count = Group.objects.count()

    async def fail(self, how: str) -> None:
        await Group.objects.acreate(name="later")
        raise {
            "refuse": ValidationError("No."),
            "forbid": PermissionDenied(),
            "lose": Http404(),
            "break": RuntimeError("the inside"),
        }[how]

    async def write(self) -> None:
        await Group.objects.acreate(name="later")

    @on("said")
    def hear(self) -> None:
        Group.objects.create(name="heard")

    @on("said")
    async def hear_later(self, fail: bool = False) -> None:
        await Group.objects.acreate(name="heard later")
        if fail:
            raise ValidationError("No.")

    async def leave_behind(self) -> None:
        started: asyncio.Event = seen["started"]
        started.set()
        go_on: asyncio.Event = seen["go on"]
        await go_on.wait()
        seen["ended"] = True
        if seen.get("fails"):
            raise RuntimeError("too late")


class Meeting:
    """Counts who is there at the same time."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.there = 0
        self.busy = 0
        self._all_there = asyncio.Event()

    async def join(self) -> None:
        self.there += 1
        if self.there == self.size:
            self.busy = threads_in_the_view()
            self._all_there.set()
        await asyncio.wait_for(self._all_there.wait(), PATIENCE)


def threads_in_the_view() -> int:
    """Return how many threads, but for this one, are inside of a view that is running."""
    others = [frame for ident, frame in sys._current_frames().items() if ident != get_ident()]
    return sum(any(f.f_code.co_name == "_run_action" for f in stack_of(frame)) for frame in others)


get_ident = threading.get_ident


def stack_of(frame: Any) -> Iterator[Any]:
    while frame is not None:
        yield frame
        frame = frame.f_back


@pytest.fixture(autouse=True)
def shop(settings: Settings) -> Iterator[None]:
    use_templates(settings, {"desk.html": "{{ count }} {{ log|join:' ' }}"})
    seen.clear()
    with isolated_registry():
        register_component(Desk)
        yield


@pytest.fixture
def root() -> Root:
    return mounted(Desk)


def run(work: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
    """Run ``work()`` on a loop of its own, and close what its thread has opened."""

    async def all_of_it() -> Any:
        try:
            return await work()
        finally:
            await sync_to_async(connections.close_all)()

    return asyncio.run(all_of_it())


async def apost(root: Root, name: str, client: AsyncClient | None = None, **data: Any) -> Any:
    client = client or AsyncClient()
    posted = ended({"nitro-fields": "", **data, "nitro-token": root.token})
    return await client.post(f"{root.url}{name}/", posted)


def post(root: Root, name: str, client: AsyncClient | None = None, **data: Any) -> Any:
    return run(lambda: apost(root, name, client, **data))


def body_of(root: Root, **data: Any) -> bytes:
    fields = ended({"nitro-fields": "", **data, "nitro-token": root.token})
    return "&".join(f"{key}={quote(str(value))}" for key, value in fields.items()).encode()


class Asgi:
    """A request as a server sends it to the ASGI application."""

    def __init__(self, application: Any, root: Root, name: str, **data: Any) -> None:
        self.body = body_of(root, **data)
        scope = {
            "type": "http",
            "http_version": "1.1",
            "method": "POST",
            "path": f"{root.url}{name}/",
            "query_string": b"",
            "headers": [
                (b"host", b"testserver"),
                (b"content-type", b"application/x-www-form-urlencoded"),
                (b"content-length", str(len(self.body)).encode()),
                (b"cookie", b"csrftoken=" + b"a" * 32),
                (b"x-csrftoken", b"a" * 32),
            ],
        }
        self._server = ApplicationCommunicator(application, scope)

    async def send(self) -> None:
        await self._server.send_input({"type": "http.request", "body": self.body})

    async def leave(self) -> None:
        await self._server.send_input({"type": "http.disconnect"})

    async def answer(self) -> HttpResponse:
        """Return the answer as Django's test client would."""
        start = await self._server.receive_output(PATIENCE)
        content = await self._server.receive_output(PATIENCE)
        await self._server.wait(PATIENCE)
        headers = {name.decode(): value.decode() for name, value in start["headers"]}
        return HttpResponse(content["body"], status=start["status"], headers=headers)

    async def end(self) -> None:
        """Wait until the application has ended, and make sure that it has sent nothing."""
        await self._server.wait(PATIENCE)
        assert await self._server.receive_nothing()


async def make_application() -> Any:
    return await sync_to_async(get_asgi_application)()


def serve(root: Root, name: str, **data: Any) -> HttpResponse:
    """Send one request to the ASGI application."""

    async def talk() -> HttpResponse:
        request = Asgi(await make_application(), root, name, **data)
        await request.send()
        return await request.answer()

    response: HttpResponse = run(talk)
    return response


# Which kind of view it is


def test_without_a_loop_it_is_an_ordinary_view(root: Root):
    assert not iscoroutinefunction(action_view)
    request = RequestFactory().post(f"{root.url}wait/", ended({"nitro-token": root.token}))
    request._dont_enforce_csrf_checks = True  # type: ignore[attr-defined]
    assert action_view(request, "Desk", "wait").status_code == 200


def test_on_a_loop_it_is_an_asynchronous_one():
    async def ask() -> bool:
        return iscoroutinefunction(action_view)

    assert run(ask)


def test_it_is_an_ordinary_view_in_a_thread_of_an_asynchronous_server():
    async def ask() -> bool:
        return await sync_to_async(lambda: iscoroutinefunction(action_view))()

    assert not run(ask)


def test_a_loop_beside_synchronous_code_is_no_server_s(
    root: Root, client: Client, monkeypatch: pytest.MonkeyPatch
):
    """As in a notebook, or beside Playwright: Django's ordinary client works there."""
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

    async def ask() -> Any:
        return client.post(f"{root.url}count_up/", ended({"nitro-token": root.token}))

    assert run(ask).status_code == 200


def test_it_is_known_by_its_name():
    assert action_view.__name__ == "action_view"
    assert action_view.__module__ == "nitro_htmx.views"
    assert action_view.login_required is False


@pytest.mark.parametrize("action", ["count_up", "wait"])
def test_a_decorated_view(settings: Settings, root: Root, client: Client, action: str):
    """Django's decorators ask as well."""
    settings.ROOT_URLCONF = "tests.site.decorated_urls"
    for response in (
        client.post(f"{root.url}{action}/", ended({"nitro-token": root.token, "nitro-fields": ""})),
        post(root, action),
        serve(root, action),
    ):
        assert response.status_code == 200
        assert response["Cache-Control"] == "private"


# Where things run


@pytest.mark.parametrize("action", ["count_up", "wait"])
def test_what_runs_in_which_thread(root: Root, action: str):
    """Only what is asynchronous runs on the loop; all else in the thread with the connections."""
    assert root_of(serve(root, action).content).state()["count"] == 1
    is_async = action == "wait"
    assert (seen["action"] == threading.get_ident()) is is_async
    assert seen["rendering"] != threading.get_ident()
    assert seen.get("thread for queries", seen["rendering"]) == seen["rendering"]
    assert seen["action"] == seen["rendering"] or is_async


def test_parallel_actions_wait_together(root: Root):
    """Django's asynchronous test client has one thread for all requests."""
    seen["meeting"] = Meeting(20)

    async def all_at_once() -> list[Any]:
        return await asyncio.gather(*(apost(root, "meet") for _ in range(20)))

    assert [response.status_code for response in run(all_at_once)] == [200] * 20
    assert seen["meeting"].there == 20


@contextmanager
def uvicorn_server() -> Iterator[int]:
    """Serve the site with one worker, in a thread, and yield the port."""
    config = uvicorn.Config(get_asgi_application(), port=0, lifespan="off", log_config=None)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        while not server.started:
            assert thread.is_alive()
            thread.join(0.01)
        yield server.servers[0].sockets[0].getsockname()[1]
    finally:
        server.should_exit = True
        thread.join()


async def talk_to(port: int, path: str, body: bytes) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    lines = [
        f"POST {path} HTTP/1.1",
        "Host: localhost",
        "Connection: close",
        "Content-Type: application/x-www-form-urlencoded",
        f"Content-Length: {len(body)}",
        f"Cookie: csrftoken={'a' * 32}",
        f"X-CSRFToken: {'a' * 32}",
    ]
    writer.write("\r\n".join([*lines, "", ""]).encode() + body)
    try:
        return await asyncio.wait_for(reader.read(), PATIENCE)
    finally:
        writer.close()


@pytest.mark.django_db(transaction=True)
def test_two_hundred_wait_at_the_same_time_and_keep_no_thread_busy(root: Root):
    """On uvicorn with one worker. Counted, not timed: a busy machine takes longer."""

    async def all_at_once(port: int) -> list[bytes]:
        path = f"{root.url}meet/"
        return await asyncio.gather(*(talk_to(port, path, body_of(root)) for _ in range(200)))

    with uvicorn_server() as port:
        meeting = seen["meeting"] = Meeting(200)
        answers = asyncio.run(all_at_once(port))
    assert [answer.split()[1] for answer in answers] == [b"200"] * 200
    assert (meeting.there, meeting.busy) == (200, 0)


# What stays the same


def test_the_language_of_the_page_is_there(settings: Settings):
    with override("de"):
        root = mounted(Desk)
    for response in (serve(root, "speak"), post(root, "speak")):
        assert root_of(response.content).state()["log"] == ["de"]
        assert response["Content-Language"] == "en"  # the middleware's, after the action


def test_what_an_action_sets_is_there_afterwards(root: Root, settings: Settings):
    """Such as the fields of a log that a middleware writes."""
    settings.MIDDLEWARE = [f"{__name__}.marking_middleware", *settings.MIDDLEWARE]
    assert serve(root, "speak")["X-Mark"] == "spoken"
    assert mark.get() == ""


def marking_middleware(
    get_response: Callable[[HttpRequest], Awaitable[HttpResponse]],
) -> Callable[[HttpRequest], Awaitable[HttpResponse]]:
    async def middleware(request: HttpRequest) -> HttpResponse:
        response = await get_response(request)
        response["X-Mark"] = mark.get()
        return response

    return middleware


marking_middleware.async_capable = True  # type: ignore[attr-defined]
marking_middleware.sync_capable = False  # type: ignore[attr-defined]


@pytest.mark.parametrize("action", ["count_up", "wait"])
def test_middleware_for_threads_alone(root: Root, settings: Settings, action: str):
    """Django then runs the event loop's part from the middleware's thread."""
    settings.MIDDLEWARE = [f"{__name__}.sync_middleware", *settings.MIDDLEWARE]
    for response in (serve(root, action), post(root, action)):
        assert root_of(response.content).state()["count"] == 1
        assert seen["rendering"] == seen["middleware"]


def sync_middleware(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    def middleware(request: HttpRequest) -> HttpResponse:
        seen["middleware"] = threading.get_ident()
        return get_response(request)

    return middleware


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(("how", "status"), [("refuse", 422), ("forbid", 403), ("lose", 404)])
def test_errors_of_asynchronous_actions(root: Root, how: str, status: int):
    response = serve(root, "fail", how=how)
    assert response.status_code == status
    ((name, detail),) = events_of(response)
    assert (name, detail["status"], detail["action"]) == ("nitro:error", status, "fail")
    assert groups() == ["later"]


@pytest.mark.django_db(transaction=True)
def test_an_exception_shows_the_action_s_own_line(root: Root):
    assert serve(root, "fail", how="break").status_code == 500
    Group.objects.all().delete()
    with pytest.raises(RuntimeError, match="the inside") as caught:
        post(root, "fail", how="break")
    assert caught.traceback[-1].name == "fail"


@pytest.mark.django_db(transaction=True)
def test_the_database_refuses_synchronous_queries_on_a_loop(root: Root, client: Client):
    """As it always did: an ``async`` action runs on a loop under WSGI, too."""
    data = ended({"nitro-fields": "", "nitro-token": root.token})
    with pytest.raises(SynchronousOnlyOperation):
        client.post(f"{root.url}query/", data)
    with pytest.raises(SynchronousOnlyOperation):
        post(root, "query")


@pytest.mark.parametrize("fail", [False, True])
@pytest.mark.django_db(transaction=True)
def test_listeners_are_one_transaction(root: Root, fail: bool):
    """Though the second of them waits on the loop."""
    heard = f'[["nitro:said", {{"fail": {str(fail).lower()}}}]]'
    data = ended({"nitro-events": heard, "nitro-token": root.token})

    async def send() -> Any:
        return await AsyncClient().post(f"{root.url}refresh/", data)

    assert run(send).status_code == (422 if fail else 200)
    assert groups() == ([] if fail else ["heard", "heard later"])


def groups() -> list[str]:
    return sorted(Group.objects.values_list("name", flat=True))


@pytest.mark.django_db(transaction=True)
def test_a_file_of_an_action_that_fails_is_deleted(settings: Settings):
    """Though it was stored before the action waited."""
    settings.STORAGES = {**settings.STORAGES, "default": {"BACKEND": MEMORY}}  # an empty one
    template = "{% load nitro_htmx %}<input type=file {% nitro_model 'photo' %}>{{ count }}"
    use_templates(settings, {"desk.html": template})
    root = mounted(Desk)
    client = AsyncClient(raise_request_exception=False)
    for action, how, status, kept in (("wait", "", 200, 1), ("fail", "break", 500, 1)):
        data = {"how": how} if how else {}
        file = SimpleUploadedFile("a.txt", b"text")
        response = post(root, action, client, **data, **{f"{root.id}.photo": file})
        assert response.status_code == status
        assert len(stored_files()) == kept


def stored_files() -> list[str]:
    folder = "uploads"
    for _ in ("year", "month"):
        (inner,) = default_storage.listdir(folder)[0]
        folder = f"{folder}/{inner}"
    return default_storage.listdir(folder)[1]


# ATOMIC_REQUESTS


@pytest.fixture
def atomic_requests(monkeypatch: pytest.MonkeyPatch, transactional_db: None) -> None:
    monkeypatch.setitem(connections.settings["default"], "ATOMIC_REQUESTS", True)


@pytest.mark.parametrize(
    ("how", "status", "kept"),
    [("", 200, ["later"]), ("refuse", 422, []), ("forbid", 403, []), ("break", 500, [])],
)
def test_atomic_requests(atomic_requests: None, root: Root, how: str, status: int, kept: list[str]):
    """The view opens the transaction itself, in the thread with the connections."""
    response = serve(root, "fail", how=how) if how else serve(root, "write")
    assert response.status_code == status
    assert groups() == kept


def test_it_is_awaited_under_atomic_requests(atomic_requests: None):
    """Django refuses that of a view around which it has to open the transaction."""

    async def ask() -> bool:
        return iscoroutinefunction(action_view)

    assert run(ask)


# CSRF


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("uses_sessions", [False, True])
def test_csrf_is_checked_without_the_middleware(
    root: Root, settings: Settings, uses_sessions: bool
):
    """The token may be in the session, which is asked in the thread with the connections."""
    settings.CSRF_USE_SESSIONS = uses_sessions
    visitor, client = Client(), AsyncClient(enforce_csrf_checks=True)
    page = visitor.get("/page/home/").content.decode()
    token = page.partition('data-nitro-csrf="')[2].partition('"')[0]
    client.cookies = visitor.cookies
    name = "django.middleware.csrf.CsrfViewMiddleware"
    settings.MIDDLEWARE = [entry for entry in settings.MIDDLEWARE if entry != name]

    async def talk() -> list[int]:
        right = await apost(root, "wait", client, csrfmiddlewaretoken=token)
        wrong = await apost(root, "wait", client, csrfmiddlewaretoken="x" * 64)
        return [right.status_code, wrong.status_code]

    assert run(talk) == [200, 403]


# Visitors who leave


def leave_in_the_middle(root: Root) -> None:
    async def talk() -> None:
        seen["started"], seen["go on"] = asyncio.Event(), asyncio.Event()
        request = Asgi(await make_application(), root, "leave_behind")
        await request.send()
        await asyncio.wait_for(seen["started"].wait(), PATIENCE)
        await request.leave()
        for _ in range(50):  # rounds of the loop: Django has noticed long before
            await asyncio.sleep(0)
        seen["go on"].set()
        await request.end()

    run(talk)


def test_an_action_is_done_though_the_visitor_has_left(root: Root):
    leave_in_the_middle(root)
    assert seen["ended"]
    assert seen["rendering"]


def test_its_failure_is_logged(root: Root, caplog: pytest.LogCaptureFixture):
    seen["fails"] = True
    leave_in_the_middle(root)
    (record,) = [each for each in caplog.records if each.name == "nitro_htmx.views"]
    assert record.levelno == logging.ERROR
    assert record.exc_info
    assert str(record.exc_info[1]) == "too late"


# The debug toolbar


@pytest.mark.django_db(transaction=True)
def test_the_panel_notes_asynchronous_actions(settings: Settings, root: Root):
    with installed_toolbar(settings):
        from debug_toolbar.toolbar import DebugToolbar  # its models need the app to be installed

        response = post(root, "write")
        stored = DebugToolbar.fetch(response["djdt-request-id"], "NitroPanel")
        assert stored is not None
        (row,) = stored.get_panel_by_id("NitroPanel").get_stats()["actions"]
    assert (row["action"], row["result"], row["queries"]) == ("write", "complete", 1)
