"""The same helpers in a real browser, through Playwright: for what only a browser can tell.

The page itself is rendered in the test's process, as for ``Nitro``; actions go to a live server.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, Generic
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser
from django.core.files.base import File

from .. import names
from ..components.component import NitroComponent
from ..dispatch.calls import INVALID
from ..events.json_data import json_ready
from ..exceptions import UnknownAction
from ..registry import get_component, registered_components
from ..state.schema import StateT
from ..state.token import read
from .assertions import Assertions
from .client import BrowserClient
from .mistakes import check_arguments
from .nitro import Mount, mounted, page_view
from .page import PageNotShown
from .pushes import PushedEvent, end_log, recorded_log
from .record import EmittedEvent, Record, SentRequest
from .traffic import sent_request

if TYPE_CHECKING:
    from playwright.sync_api import Dialog, Locator, Request, Response, Route
    from playwright.sync_api import Page as PlaywrightPage

    from .page import ComponentName

_TIMEOUT_SECONDS = 30
_NEXT_FRAME = "() => new Promise((done) => requestAnimationFrame(() => done()))"
_TRUSTED = ':not([hx-ignore] *, [hx-disable=""] *)'  # not in what people wrote
_ROOTS = f"[{names.COMPONENT_ATTRIBUTE}]{_TRUSTED}"

# Notes what page scripts hear, and what is under way.
_WATCH = (Path(__file__).parent / "watch.js").read_text(encoding="utf-8")


class NitroBrowser:
    """Puts components on pages in a browser. See ``Nitro``, whose methods it has.

    Args:
        page: A page of Playwright's sync API.
        base_url: The address of a live server, such as ``live_server.url`` of pytest-django.
    """

    def __init__(self, page: PlaywrightPage, base_url: str) -> None:
        self.page = page
        self.base_url = base_url
        self._log = recorded_log()
        page.add_init_script(_WATCH)

    def mount(
        self,
        component: type[NitroComponent[StateT]],
        /,
        *,
        user: AbstractBaseUser | None = None,
        key: object = None,
        path: str = "/",
        **kwargs: Any,
    ) -> BrowserComponent[StateT]:
        """Put one component on a page of its own; see ``Nitro.mount()``."""
        page = self.mount_many(Mount(component, key=key, **kwargs), user=user, path=path)
        return page.mounted[0]

    def mount_many(
        self,
        *components: ComponentName | Mount,
        user: AbstractBaseUser | None = None,
        path: str = "/",
    ) -> BrowserPage:
        """Put several components on one page; see ``Nitro.mount_many()``."""
        mounts = [each if isinstance(each, Mount) else Mount(each) for each in components]
        client = BrowserClient(raise_request_exception=True, secure=False)
        client.defaults["HTTP_HOST"] = urlsplit(self.base_url).netloc
        client.serve(path, page_view(lambda request: mounted(mounts, request)))

        def answer(route: Route) -> None:
            client.cookies.load(route.request.all_headers().get("cookie", ""))
            response = client.get(path)
            headers = [(name, str(value)) for name, value in response.items()]
            cookies = "\n".join(morsel.OutputString() for morsel in response.cookies.values())
            route.fulfill(
                status=response.status_code,
                headers={**dict(headers), **({"Set-Cookie": cookies} if cookies else {})},
                body=response.content,
            )

        self.page.route(self.base_url + path, answer)
        return self.visit(path, user=user)

    def visit(self, path: str, *, user: AbstractBaseUser | None = None) -> BrowserPage:
        """Open a page of the project; see ``Nitro.visit()``."""
        if user is not None:
            self._log_in(user)
        page = BrowserPage(self.page, () if self._log is None else self._log.events)
        response = self.page.goto(self.base_url + path)
        if response is not None and response.status != 200:
            raise PageNotShown(path, response.status, response)
        page.settle()
        page.note_roots()
        return page

    def close(self) -> None:
        """Let pushed events go where the settings say again; see ``Nitro.close()``."""
        end_log(self._log)
        self._log = None

    def _log_in(self, user: Any) -> None:
        client = BrowserClient(raise_request_exception=True, secure=False)
        client.force_login(user)
        name = settings.SESSION_COOKIE_NAME
        value = client.cookies[name].value
        self.page.context.add_cookies([{"name": name, "value": value, "url": self.base_url}])


class BrowserInteractions(Assertions):
    """What a visitor can do; see ``Interactions``."""

    @property
    def page(self) -> BrowserPage:
        """The page."""
        raise NotImplementedError

    @property
    def locator(self) -> Locator:
        """Playwright's locator of what is looked into."""
        raise NotImplementedError

    @property
    def record(self) -> Record:
        """What the last operation led to."""
        return self.page.last

    @property
    def html(self) -> str:
        """The HTML as it is now."""
        return str(self.locator.evaluate("(element) => element.outerHTML"))

    @property
    def text(self) -> str:
        """The text as it is now, with single spaces."""
        return " ".join((self.locator.text_content() or "").split())

    def click(self, selector: str, *, confirm: bool = True) -> None:
        """Click on an element.

        Args:
            selector: A selector of Playwright's.
            confirm: What to answer if ``hx-confirm`` asks.
        """

        def answer(dialog: Dialog) -> None:
            dialog.accept() if confirm else dialog.dismiss()

        self.page.playwright.on("dialog", answer)
        with self.page.operation(f"click({selector!r})"):
            self.locator.locator(selector).click()
        self.page.playwright.remove_listener("dialog", answer)

    def fill(self, field: str, value: Any) -> None:
        """Enter something into an input; see ``Interactions.fill()``."""
        controls = self._controls(field)
        with self.page.operation(f"fill({field!r}, {value!r})"):
            for control in controls:
                _fill(control, value, is_one_of_many=len(controls) > 1)
            if controls[0].evaluate(f"(input) => !!input.closest('[{names.SYNC_ATTRIBUTE}]')"):
                self.page.wait_for_request(names.SYNC)

    def value(self, field: str) -> Any:
        """Return what a text input holds now."""
        return self._controls(field)[0].input_value()

    def _controls(self, field: str) -> list[Locator]:
        for attribute in (names.MODEL_ATTRIBUTE, "name", "id"):
            found = self.locator.locator(f'[{attribute}="{field}"]{_TRUSTED}').all()
            if found:
                return found
        return [self.locator.locator(field)]


class BrowserPage(BrowserInteractions):
    """A page in a browser; see ``Page``.

    Attributes:
        playwright: Playwright's page.
        last: What the last operation led to.
        mounted: The components that stand in no other, in the order of the page.
        expected_refusal: The status that ``expect_refusal()`` waits for, or ``None``.
    """

    def __init__(self, page: PlaywrightPage, log: Sequence[PushedEvent] = ()) -> None:
        self.playwright = page
        self.last = Record("visit()", log=log, since=len(log))
        self.mounted: list[BrowserComponent[Any]] = []
        self.expected_refusal: int | None = None
        self._answers: list[tuple[SentRequest, Response]] = []
        self._unfinished: dict[Request, SentRequest] = {}
        page.on("request", self._on_request)
        page.on("response", self._on_response)
        page.on("requestfinished", self._on_end)
        page.on("requestfailed", self._on_end)

    @property
    def page(self) -> BrowserPage:
        """The page itself."""
        return self

    @property
    def locator(self) -> Locator:
        """The whole document."""
        return self.playwright.locator("html")

    def __iter__(self) -> Iterator[BrowserComponent[Any]]:
        """Yield the components of ``mount_many()``, in its order."""
        return iter(self.mounted)

    def __getitem__(self, component: ComponentName) -> BrowserComponent[Any]:
        """Return the first instance of a component."""
        return self.component(component)

    def component(self, component: ComponentName, key: object = None) -> BrowserComponent[Any]:
        """Return an instance of a component; see ``Page.component()``."""
        name = component if isinstance(component, str) else component._meta.name
        selector = f'[{names.COMPONENT_ATTRIBUTE}="{name}"]{_TRUSTED}'
        if key is not None:
            selector += f'[{names.KEY_ATTRIBUTE}="{key}"]'
        root = self.playwright.locator(selector).first
        return BrowserComponent(self, root.get_attribute("id") or "", name)

    def hear(self, event: str, /, **data: Any) -> None:
        """Let an event happen on the page; see ``Page.hear()``."""
        name = names.EVENT_PREFIX + event.removeprefix(names.EVENT_PREFIX)
        with self.operation(f"hear({name!r})"):
            self.playwright.evaluate(
                "([name, detail]) => {"
                " const event = new CustomEvent(name, { bubbles: true, detail });"
                " document.body.dispatchEvent(event);"
                " window.nitroWatch.heard.shift(); }",  # what the test made happen is no outcome
                [name, json_ready(data)],
            )

    def note_roots(self) -> None:
        """Remember the components that the page began with."""
        rows = self.playwright.locator(f"{_ROOTS}:not({_ROOTS} {_ROOTS})").evaluate_all(
            "(roots) => roots.map((root) => [root.id, root.dataset.nitroComponent])"
        )
        self.mounted = [BrowserComponent(self, root_id, name) for root_id, name in rows]

    @contextmanager
    def operation(self, name: str) -> Iterator[None]:
        """Begin a new record, and wait until all that the operation leads to is done."""
        self.settle()
        self.last = Record(name, log=self.last.log, since=len(self.last.log))
        self._answers.clear()
        self.playwright.evaluate("() => window.nitroWatch.begin()")
        yield
        self.settle()
        for request, response in self._answers:
            request.refusal = _refusal_of(request, response)
        self.last.check_refusals(self.expected_refusal)

    def settle(self) -> None:
        """Wait until no request is under way and the page has nothing more to do."""
        deadline = monotonic() + _TIMEOUT_SECONDS
        while not self._is_settled():
            if monotonic() > deadline:
                raise AssertionError(f"Requests are still under way.\n{self.last}")
        heard = self.playwright.evaluate("() => window.nitroWatch.heard")
        self.last.events = [EmittedEvent(*row) for row in heard]

    def _is_settled(self) -> bool:
        from playwright.sync_api import Error

        try:
            posted = self.playwright.evaluate("() => window.nitroWatch.settled()")
        except Error:  # the page is just being replaced by the next one
            return False
        # The browser tells of requests on a way of its own, at times later.
        return not self._unfinished and len(self.last.requests) >= posted

    def wait_for_request(self, action: str) -> None:
        """Wait until a component asks for ``action``, as live inputs do after a pause."""
        deadline = monotonic() + _TIMEOUT_SECONDS
        while not any(request.action == action for request in self.last.requests):
            self.playwright.evaluate(_NEXT_FRAME)
            if monotonic() > deadline:
                raise AssertionError(f"There was no request for {action}.\n{self.last}")

    def _on_request(self, request: Request) -> None:
        if request.method == "POST" and "hx-request" in request.headers:
            self._unfinished[request] = sent_request(request)
            self.last.requests.append(self._unfinished[request])

    def _on_response(self, response: Response) -> None:
        if response.request in self._unfinished:
            request = self._unfinished[response.request]
            request.status = response.status
            self._answers.append((request, response))

    def _on_end(self, request: Request) -> None:
        self._unfinished.pop(request, None)


class BrowserComponent(BrowserInteractions, Generic[StateT]):
    """One component on a page in a browser; see ``MountedComponent``."""

    def __init__(self, page: BrowserPage, root_id: str, name: str) -> None:
        self._page = page
        self.id = root_id
        self.name = name

    @property
    def page(self) -> BrowserPage:
        """The page that the component is on."""
        return self._page

    @property
    def locator(self) -> Locator:
        """The root element."""
        return self._page.playwright.locator(f'[id="{self.id}"]{_TRUSTED}')

    @property
    def state(self) -> StateT:
        """The state as the page has it, as the state class."""
        token = read(self.locator.get_attribute(names.TOKEN_ATTRIBUTE) or "")
        schema = get_component(self.name)._meta.schema
        state: StateT = schema.load(token.state, strict=False).state
        return state

    def call(self, action: str, /, **arguments: Any) -> Any:
        """Call an action; see ``MountedComponent.call()``. Files can't be passed."""
        __tracebackhide__ = True
        check_arguments(self.name, action, arguments)
        key = self.locator.get_attribute(names.KEY_ATTRIBUTE)
        with self._page.operation(f"call({action!r})"):
            self._page.playwright.evaluate(
                "(call) => window.nitroWatch.call(...call)",
                [self.name, action, json_ready(arguments), {} if key is None else {"key": key}],
            )
        return self._page.playwright.evaluate("() => window.nitroWatch?.result")

    def hear(self, event: str, /, **data: Any) -> None:
        """Let an event happen on the page; see ``Page.hear()``."""
        self._page.hear(event, **data)

    def _is_own(self, instance_id: str) -> bool:
        return instance_id == self.id or instance_id.startswith(f"{self.id}-")


def _refusal_of(request: SentRequest, response: Response) -> str:
    """Return what was wrong with an action's name or its arguments, as far as an answer tells."""
    component_class = dict(registered_components()).get(request.component)
    if component_class is None:
        return ""
    known = [*component_class._meta.actions, names.REFRESH]
    if request.status == 404 and request.action not in {*known, names.SYNC, names.MOUNT}:
        return str(UnknownAction(request.component, request.action, known))
    # Input that is not valid comes back with the component's HTML.
    if request.status == INVALID and not response.body():
        return f"{request.component} refused the arguments of {request.action!r}."
    return ""


def _fill(control: Locator, value: Any, *, is_one_of_many: bool) -> None:
    tag, kind, own = control.evaluate("(input) => [input.localName, input.type, input.value]")
    if kind in {"checkbox", "radio"}:
        is_listed = isinstance(value, list | tuple | set | frozenset)
        wanted = [str(item) for item in value] if is_listed else [str(value)]
        is_wanted = bool(value) if isinstance(value, bool) and not is_one_of_many else own in wanted
        if is_wanted or kind == "checkbox":
            control.set_checked(is_wanted)
    elif tag == "select":
        control.select_option(value)
    elif kind == "file":
        files = value if isinstance(value, list | tuple) else [value]
        control.set_input_files([_file(file) for file in files])
    else:
        control.fill(str(json_ready(value)))
        control.blur()


def _file(file: File) -> Any:  # type: ignore[type-arg]  # django-stubs: text or bytes
    content = file.read()
    data = content.encode() if isinstance(content, str) else content
    kind = getattr(file, "content_type", None) or "application/octet-stream"
    return {"name": file.name or "file", "mimeType": kind, "buffer": data}
