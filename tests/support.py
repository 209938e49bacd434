"""What the tests of several modules use: components on a page, and requests like the bridge's."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from secrets import token_hex
from types import MappingProxyType
from typing import Any
from unittest import mock

from bs4 import BeautifulSoup, Tag
from django.http import HttpRequest
from django.template import engines
from django.test import Client, RequestFactory
from pytest_django import Settings

from nitro_htmx import registry
from nitro_htmx.base.component import BaseComponent
from nitro_htmx.rendering.render import mount
from nitro_htmx.state.token import Token, unsign


def id_of(value: object) -> str:
    """Return the same id of a test's example in each process: without an address in memory."""
    return re.sub(r" at 0x[0-9a-f]+", "", str(value))


class Root:
    """A component's root element, as the bridge reads it."""

    def __init__(self, element: Tag) -> None:
        self.element = element

    def __getitem__(self, attribute: str) -> str:
        return str(self.element[attribute])

    @property
    def id(self) -> str:
        return self["id"]

    @property
    def name(self) -> str:
        return self["data-nitro-component"]

    @property
    def url(self) -> str:
        return self["data-nitro-url"]

    @property
    def token(self) -> str:
        return self["data-nitro-token"]

    @property
    def text(self) -> str:
        """The visible text, with single spaces."""
        return " ".join(self.element.get_text(" ").split())

    def read_token(self, subject: str = "") -> Token:
        return unsign(self.token, component=self.name, subject=subject)

    def state(self, subject: str = "") -> Any:
        return json.loads(self.read_token(subject).state)


def roots_of(html: str | bytes) -> list[Root]:
    """Return every root element, in the order of the document."""
    text = html if isinstance(html, str) else html.decode()
    soup = BeautifulSoup(text, "html.parser")
    return [Root(element) for element in soup.select("[data-nitro-component]")]


def root_of(html: str | bytes) -> Root:
    """Return the first root element."""
    return roots_of(html)[0]


def page_request(path: str = "/", **headers: str) -> HttpRequest:
    """Return the request of an anonymous visitor's page."""
    return RequestFactory().get(path, headers=headers)


def mounted(
    component_class: type[BaseComponent[Any]],
    *,
    key: object = None,
    request: HttpRequest | None = None,
    **kwargs: Any,
) -> Root:
    """Return a new instance, as an anonymous visitor's page shows it."""
    return root_of(mount(component_class, request or page_request(), key=key, kwargs=kwargs))


def act(
    client: Client,
    root: Root,
    action: str,
    arguments: Mapping[str, Any] | None = None,
    *,
    fields: Mapping[str, Any] | None = None,
    heard: Any = None,
    chain: str = "",
    is_quiet: bool = False,
    along: Sequence[Any] | str = (),
    **extra: Any,
) -> Any:
    """Send the request that the bridge would send.

    Args:
        client: Whose request it is.
        root: The component's element.
        action: The action's name.
        arguments: Values, or lists of values, by name.
        fields: What bound inputs hold, by field; ``[]`` for one that posts nothing.
        heard: The events that caused the request; text is sent as it is.
        chain: The header ``Nitro-Chain``.
        is_quiet: Whether the root itself asks, as for a poll.
        along: The roots that ride along, each alone or with what it has heard and its chain; text
            is sent as it is.
        extra: More arguments of ``Client.post()``.
    """
    data = dict(arguments or {})
    if not is_quiet and heard is None:
        data["nitro-fields"] = ",".join(fields or {})
    for name, value in (fields or {}).items():
        data[f"{root.id}.{name}"] = value
    if heard is not None:
        data["nitro-events"] = heard if isinstance(heard, str) else json.dumps(heard)
    if along:
        if not isinstance(along, str):
            along = json.dumps(
                [_rider(*(one if isinstance(one, tuple) else (one,))) for one in along]
            )
        data["nitro-along"] = along
    data["nitro-token"] = root.token
    headers = {"HX-Request": "true", **({"Nitro-Chain": chain} if chain else {})}
    headers |= extra.pop("headers", {})
    return client.post(f"{root.url}{action}/", ended(data), headers=headers, **extra)


def ended(data: Mapping[str, Any] = MappingProxyType({})) -> dict[str, Any]:
    """Return what is posted as the bridge ends it: with an id."""
    return {**data, "nitro-id": token_hex(16)}


def _rider(root: Root, *brought: Any) -> list[Any]:
    return [root.name, root.token, *brought]


def envelope_of(response: Any) -> dict[str, Any]:
    """Return the content of the header ``HX-Trigger``, which is all ASCII and one envelope."""
    header = response["HX-Trigger"]
    assert header.isascii()
    content = json.loads(header)
    assert list(content) == ["nitro:events"]
    envelope: dict[str, Any] = content["nitro:events"]
    return envelope


def events_of(response: Any) -> list[Any]:
    """Return the events as ``[name, detail]``, wherever they stand."""
    events: list[Any] = told_by(response)[1]["events"]
    return events


def told_by(response: Any) -> tuple[str, dict[str, Any]]:
    """Return the HTML of an answer, and its events and parts, wherever they stand."""
    envelope = envelope_of(response)
    if "events" in envelope:
        return response.content.decode(), envelope
    html, found, surplus = response.content.decode().rpartition(
        '<script type="application/json" data-nitro-events>'
    )
    assert found
    assert surplus.endswith("</script>")
    text = surplus.removesuffix("</script>")
    assert "<" not in text
    told: dict[str, Any] = json.loads(text)
    return html, told


def error_of(response: Any) -> dict[str, Any]:
    """Return the detail of the one event that an answer without HTML sends."""
    ((name, detail),) = events_of(response)
    assert name == "nitro:error"
    assert detail["status"] == response.status_code
    assert not roots_of(response.content)
    result: dict[str, Any] = detail
    return result


@contextmanager
def isolated_registry(*, is_empty: bool = True) -> Iterator[None]:
    """Let a test register components that later tests do not see."""
    names = {component: name for name, component in registry.registered_components()}
    with (
        mock.patch.dict(registry._classes, clear=is_empty),
        mock.patch.dict(registry._folded, clear=is_empty),
    ):
        try:
            yield
        finally:
            for _name, component in registry.registered_components():
                component._meta.rename(names.get(component, component.__name__))


def use_templates(settings: Settings, templates: Mapping[str, str]) -> None:
    """Let the template engine find ``templates``, text by name, before the site's own."""
    (backend,) = settings.TEMPLATES
    options = {
        **backend["OPTIONS"],
        "loaders": [
            ("django.template.loaders.locmem.Loader", dict(templates)),
            "django.template.loaders.filesystem.Loader",
            "django.template.loaders.app_directories.Loader",
        ],
    }
    settings.TEMPLATES = [{**backend, "APP_DIRS": False, "OPTIONS": options}]


def render_page(text: str, request: HttpRequest | None, **context: Any) -> str:
    """Return the page that the template ``text`` makes."""
    template = engines["django"].from_string("{% load nitro_htmx %}" + text)
    return str(template.render(context, request))
