"""A visitor without a browser: loads pages and calls actions as the bridge does."""

import json
from copy import copy
from pathlib import Path
from typing import Any

from bs4 import BeautifulSoup, Tag
from django.template import engines
from django.template.backends.django import DjangoTemplates
from django.test import Client

_PAGE = Path("shop/templates/shop/page.html")
_FRAME = "{{% load nitro_htmx %}}<html><head>{{% nitro_scripts %}}</head><body>{}</body></html>"


class Answer:
    """What an action answered.

    Attributes:
        status: The HTTP status.
        html: The new HTML of the component, parsed.
        text: Its text, with single spaces.
        events: The pairs of name and ``detail``, in order.
        headers: The response's headers.
    """

    def __init__(self, response: Any) -> None:  # the test client's own subclass
        self.status = response.status_code
        self.headers = response.headers
        self.html = BeautifulSoup(response.content.decode(), "html5lib")
        envelope = json.loads(response.headers["HX-Trigger"])["nitro:events"]
        surplus = self.html.find("script", attrs={"data-nitro-events": True})
        pairs = json.loads(surplus.text) if isinstance(surplus, Tag) else envelope["events"]
        self.events = [(name, detail) for name, detail in pairs]
        self.text = _text(self.html)

    @property
    def names(self) -> list[str]:
        """The names of the events, in order."""
        return [name for name, _detail in self.events]


class Visitor:
    """A visitor with cookies. CSRF is enforced, as in a browser."""

    def __init__(self) -> None:
        self.client = Client(enforce_csrf_checks=True, headers={"host": "localhost"})
        self.html = BeautifulSoup("", "html5lib")

    @property
    def text(self) -> str:
        """The page's text, with single spaces."""
        return _text(self.html)

    def visit(self, path: str = "/") -> BeautifulSoup:
        """Load a page."""
        response = self.client.get(path)
        assert response.status_code == 200, response.content.decode()
        self.html = BeautifulSoup(response.content.decode(), "html5lib")
        return self.html

    def show(self, body: str) -> BeautifulSoup:
        """Load a page that has ``body``, a template, between its body tags."""
        _PAGE.parent.mkdir(parents=True, exist_ok=True)
        _PAGE.write_text(_FRAME.format(body), encoding="utf-8")
        for backend in engines.all():
            assert isinstance(backend, DjangoTemplates)
            for loader in backend.engine.template_loaders:
                loader.reset()  # templates are cached
        return self.visit("/")

    def find(self, component: str, key: str | None = None) -> Tag:
        """Return the root element of a component of the page."""
        selector = f"[data-nitro-component={component}]"
        if key is not None:
            selector += f'[data-nitro-key="{key}"]'
        root = self.html.select_one(selector)
        assert root is not None, f"There is no {component} on the page."
        return root

    def call(
        self,
        component: str,
        action: str,
        arguments: dict[str, Any] | None = None,
        *,
        fields: dict[str, Any] | None = None,
        key: str | None = None,
        **parameters: Any,
    ) -> Answer:
        """Call an action, and put the new HTML into the page if it may be swapped.

        Args:
            component: The component's name.
            action: The action's name.
            arguments: Its arguments.
            fields: Values of bound inputs. An unchecked box has the value ``None``.
            key: The instance's key.
            parameters: Further parameters, with ``_`` in place of ``-``.
        """
        root = self.find(component, key)
        body = {**(arguments or {}), "nitro-token": root["data-nitro-token"]}
        if fields is not None:
            body["nitro-fields"] = ",".join(fields)
            given = {name: value for name, value in fields.items() if value is not None}
            body |= {f"{root['id']}.{name}": value for name, value in given.items()}
        body |= {name.replace("_", "-"): value for name, value in parameters.items()}
        response = self.client.post(
            f"{root['data-nitro-url']}{action}/", body, headers={"X-CSRFToken": self._csrf_token()}
        )
        answer = Answer(response)
        new = answer.html.select_one(f"[data-nitro-component={component}]")
        if new is not None:
            root.replace_with(copy(new))
        return answer

    def hear(self, component: str, *events: tuple[str, dict[str, Any]], **options: Any) -> Answer:
        """Let a component hear events, as its root element's ``hx-trigger`` does."""
        return self.call(component, "refresh", nitro_events=json.dumps(events), **options)

    def _csrf_token(self) -> str:
        script = self.html.find("script", attrs={"data-nitro-csrf": True})
        return str(script["data-nitro-csrf"]) if isinstance(script, Tag) else ""


def _text(html: BeautifulSoup) -> str:
    body = html.body
    return "" if body is None else " ".join(body.get_text(" ").split())
