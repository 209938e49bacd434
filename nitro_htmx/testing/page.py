"""A page under test and the components on it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Generic
from urllib.parse import urljoin

from bs4 import Tag
from django.core.files.base import File

from .. import names
from ..components.component import NitroComponent
from ..conf import get_settings
from ..events.json_data import json_ready
from ..events.queue import NitroEvent
from ..registry import get_component
from ..state.schema import StateT
from ..state.token import read
from .client import BrowserClient, errors_in
from .interactions import Interactions
from .mistakes import check_arguments
from .pushes import PushedEvent
from .simulation.bridge import Bridge
from .simulation.dom import attribute, by_id, elements, is_trusted, option_of, root_of
from .simulation.fields import FIELDS
from .simulation.forms import as_pairs
from .simulation.jobs import Cause
from .simulation.parsing import parse
from .stale import differences, lines_of

ComponentName = str | type[NitroComponent[Any]]


class PageNotShown(AssertionError):
    """The page answered with an error.

    Attributes:
        status: The HTTP status.
        response: Django's response, or Playwright's.
    """

    def __init__(self, path: str, status: int, response: Any) -> None:
        self.status = status
        self.response = response
        super().__init__(f"GET {path} answered {self.status}, not 200.")


class Page(Interactions):
    """A page in a browser of one visitor.

    Attributes:
        path: Its address.
        location: Where an action has sent the browser, or ``None``. The page has then gone.
        bridge: The page's half of the components.
        mounted: The components that the test put on the page, in their order.
        expected_refusal: The status that ``expect_refusal()`` waits for, or ``None``.
    """

    def __init__(self, client: BrowserClient, path: str) -> None:
        self.path = path
        self.location: str | None = None
        self.expected_refusal: int | None = None
        self.bridge = Bridge(client, get_settings().HTMX_VERSION, self._leave)
        self.mounted: list[MountedComponent[Any]] = []
        self._client = client
        self._must_reload = False
        self._redirected_to: str | None = None
        self._load(f"visit({path!r})")
        self.mounted = [
            MountedComponent(self, root)
            for root in self._roots()
            if root.parent is not None and root_of(root.parent) is None
        ]

    @property
    def page(self) -> Page:
        """The page itself."""
        return self

    @property
    def element(self) -> Tag:
        """The whole document."""
        return self.bridge.page

    def __iter__(self) -> Iterator[MountedComponent[Any]]:
        """Yield the components of ``mount_many()``, in its order."""
        return iter(self.mounted)

    def __getitem__(self, component: ComponentName) -> MountedComponent[Any]:
        """Return the one instance of a component: ``page["CartBadge"]``."""
        return self.component(component)

    def component(self, component: ComponentName, key: object = None) -> MountedComponent[Any]:
        """Return an instance of a component, wherever it stands.

        Args:
            component: Its name or class.
            key: The key that tells it from others of its class.

        Raises:
            AssertionError: There is none, or there are several.
        """
        name = component if isinstance(component, str) else component._meta.name
        roots = self._roots()
        found = [
            root
            for root in roots
            if attribute(root, names.COMPONENT_ATTRIBUTE) == name
            and (key is None or attribute(root, names.KEY_ATTRIBUTE) == str(key))
        ]
        if len(found) == 1:
            return MountedComponent(self, found[0])
        shown = name if key is None else f"{name} with the key {str(key)!r}"
        ids = ", ".join(attribute(root, "id") or "" for root in roots) or "none"
        raise AssertionError(f"{len(found)} components are {shown}. On the page: {ids}.")

    def hear(self, event: str | NitroEvent, /, **data: Any) -> None:
        """Let an event happen on the page, as a page script could.

        Args:
            event: Its name, with or without ``nitro:``, or a typed event.
            data: Its ``detail``.
        """
        if isinstance(event, NitroEvent):
            name, data = event.wire_name, {**event.model_dump(), **data}
        else:
            name = names.EVENT_PREFIX + event.removeprefix(names.EVENT_PREFIX)
        with self.operation(f"hear({name!r})") as bridge:
            if bridge.page.body is not None:
                bridge.dispatch(bridge.page.body, Cause(name, json_ready(data)))

    def pushed(self) -> list[PushedEvent]:
        """Let the page hear what has been pushed since it was shown, or since the last time.

        It hears what its grants are for, and its components do what they do in a browser. What
        ``assert_pushed()`` asks about stays what the operation before has pushed.

        Returns:
            What the page has heard, in order.
        """
        since = self.record.since
        with self.operation("pushed()") as bridge:
            self.record.since = since
            self.record.heard = bridge.pushed.hear()
        return self.record.heard

    def reload(self) -> None:
        """Load the page anew: all states begin again."""
        self._load("reload()")

    def assert_redirected(self, path: str) -> None:
        """Assert that the browser was sent to another page: by an action, or by the page's view.

        Args:
            path: Where it has been sent, with the query.
        """
        gone_to = self._redirected_to if self.location is None else self.location
        if gone_to != path:
            shown = "stayed" if gone_to is None else f"went to {gone_to!r}"
            self._fail(f"The browser {shown}; it should have gone to {path!r}.")

    def _roots(self) -> list[Tag]:
        roots = elements(self.bridge.page)
        return [
            each for each in roots if each.has_attr(names.COMPONENT_ATTRIBUTE) and is_trusted(each)
        ]

    def _load(self, operation: str) -> None:
        response = self._client.open(self.path)
        if response.status_code != 200:
            raise PageNotShown(self.path, response.status_code, response)
        hops = [urljoin(self.path, url) for url, _status in response.redirect_chain]
        self._redirected_to = hops[-1] if hops else None
        page = parse(response.content.decode(response.charset))
        self.bridge.record = self._client.begin(operation)
        self.bridge.address = self._redirected_to or self.path
        self.bridge.show(page, errors_in(response))
        if self._roots() and option_of(page, "csrf") is None:
            raise AssertionError(
                f"{self.path} has components but no bridge: write {{% nitro_scripts %}} into its "
                "<head>."
            )
        self.bridge.run()

    def _leave(self, to: str) -> None:
        if to:
            self.location = to
        else:
            self._must_reload = True

    @contextmanager
    def operation(self, name: str) -> Iterator[Bridge]:
        """Begin a new record, and at the end do all that the operation has led to."""
        if self.location is not None:
            raise AssertionError(
                f"The browser has left this page for {self.location!r}. Open that with "
                "nitro.visit(), or mount the component anew."
            )
        self.bridge.record = self._client.begin(name)
        try:
            yield self.bridge
        except BaseException:
            self.bridge.stop()
            raise
        self.bridge.run()
        record = self.bridge.record
        if self._must_reload:
            self._must_reload = False
            self._load(name)
            self.bridge.record = record
        if self._client.raise_request_exception:
            record.check_refusals(self.expected_refusal)


class MountedComponent(Interactions, Generic[StateT]):
    """One component on a page.

    Its ``assert_…`` methods ask about the component and those inside of it; ``page`` has all.
    """

    def __init__(self, page: Page, root: Tag) -> None:
        self._page = page
        self.id = attribute(root, "id") or ""
        self.name = attribute(root, names.COMPONENT_ATTRIBUTE) or ""
        self.key = attribute(root, names.KEY_ATTRIBUTE)

    @property
    def page(self) -> Page:
        """The page that the component is on."""
        return self._page

    @property
    def element(self) -> Tag:
        """The root element."""
        root = by_id(self._page.bridge.page, self.id)
        if root is None:
            raise AssertionError(f"{self.name} is no longer on the page.\n{self.record}")
        return root

    @property
    def state(self) -> StateT:
        """The state as the page has it, as the state class. Changing it changes nothing."""
        component_class = get_component(self.name)
        token = read(attribute(self.element, names.TOKEN_ATTRIBUTE) or "")
        state: StateT = component_class._meta.schema.load(token.state, strict=False).state
        return state

    @property
    def errors(self) -> dict[str, list[str]]:
        """The errors that the component shows: field → texts, ``"__all__"`` for no single field."""
        return self._page.bridge.errors.get(self.id, {})

    def call(self, action: str, /, **arguments: Any) -> Any:
        """Call an action with the component's bound inputs, as ``nitro.call()`` does on a page.

        Args:
            action: Its name.
            arguments: Its arguments: JSON-ready values, ``Decimal``, dates …, or files. One that
                the action does not take fails the test.

        Returns:
            What the action returned, as a page script finds it under ``result``.
        """
        __tracebackhide__ = True
        check_arguments(self.name, action, arguments)
        shown = ", ".join([repr(action), *(f"{key}={value!r}" for key, value in arguments.items())])
        ready = {key: _ready(value) for key, value in arguments.items()}
        root = self.element
        with self._page.operation(f"call({shown})") as bridge:
            bridge.call(root, action, ready)
        asked = (self.id, action)
        requests = self.record.requests
        return next((r.result for r in requests if (r.instance_id, r.action) == asked), None)

    def forge(self, field: str, value: Any) -> None:
        """Let the component send what no input of its page would, as an attacker's request does.

        Args:
            field: A field of the state, whether an input is bound to it or not.
            value: As for ``call()``. It need be nothing that ``fill()`` would take.
        """
        root, bridge = self.element, self._page.bridge
        bound = root.find_all(FIELDS, {names.MODEL_ATTRIBUTE: field})
        own = [control for control in bound if root_of(control) is root]
        name = f"{self.id}.{field}"
        attributes = {"type": "hidden", "name": name, names.MODEL_ATTRIBUTE: field}
        forged = bridge.page.new_tag("input", attrs=attributes)
        own[0].insert_before(forged) if own else root.append(forged)
        for control in own:
            control.extract()
        bridge.entries.write(forged, [text for _, text in as_pairs({name: _ready(value)})])

    def poll(self) -> None:
        """Refresh the component as its ``poll`` does when the time has come."""
        root = self.element
        with self._page.operation("poll()") as bridge:
            bridge.poll(root)

    def assert_up_to_date(self) -> None:
        """Assert that the page shows what the whole component would show now.

        Parts that an action sends alone leave the rest of the component as it was. The component is
        refreshed, as anybody may ask it at any time; the other assertions go on asking about the
        operation before.
        """
        __tracebackhide__ = True
        bridge, record = self._page.bridge, self.record
        before = lines_of(self.element, bridge.entries)
        self.poll()
        bridge.record = record
        after = lines_of(self.element, bridge.entries)
        if before != after:
            self._fail(
                f"The page did not show what {self.name} shows as a whole. What was there (-) and "
                f"what has come (+):\n{differences(before, after)}"
            )

    def pushed(self) -> list[PushedEvent]:
        """Let the page hear what has been pushed; see ``Page.pushed()``."""
        return self._page.pushed()

    def hear(self, event: str | NitroEvent, /, **data: Any) -> None:
        """Let an event happen on the page; see ``Page.hear()``."""
        self._page.hear(event, **data)

    def assert_redirected(self, path: str) -> None:
        """Assert that the browser was sent to another page; see ``Page.assert_redirected()``."""
        self._page.assert_redirected(path)

    def _is_own(self, instance_id: str) -> bool:
        return instance_id == self.id or instance_id.startswith(f"{self.id}-")


def _ready(value: Any) -> Any:
    if isinstance(value, File):
        return value
    if isinstance(value, list | tuple) and any(isinstance(item, File) for item in value):
        return list(value)
    return json_ready(value)
