"""A visitor without a browser: opens a page of the shop and calls the actions on it."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from bs4 import BeautifulSoup, Tag
from django.test import Client


class Answer(NamedTuple):
    """What came back from an action.

    Attributes:
        status: The HTTP status.
        events: The events as ``[name, detail]``, in order.
        text: The text of the component's new HTML, with single spaces.
    """

    status: int
    events: list[list[Any]]
    text: str


class Visitor:
    """One visitor on one page.

    Attributes:
        page: The page, changed by each action as a browser would change it.
    """

    def __init__(self, client: Client, path: str) -> None:
        self._client = client
        response = client.get(path)
        assert response.status_code == 200
        self.page = BeautifulSoup(response.content, "html.parser")

    def root(self, component: str) -> Tag:
        """Return the root element of a component."""
        root = self.page.select_one(f"[data-nitro-component={component}]")
        assert root is not None
        return root

    def call(
        self,
        component: str,
        action: str,
        *,
        bound: Mapping[str, object] | None = None,
        heard: list[list[Any]] | None = None,
        **arguments: object,
    ) -> Answer:
        """Call an action, and put the component's new HTML into the page.

        Args:
            component: The component's name.
            action: The action's name.
            bound: What the visitor typed or chose, by state field; files too.
            heard: The events that caused the call, for the action ``refresh``.
            arguments: The action's own arguments.
        """
        root = self.root(component)
        data = {**arguments, "nitro-token": root["data-nitro-token"]}
        if bound:
            data |= {f"{root['id']}.{field}": value for field, value in bound.items()}
            data["nitro-fields"] = ",".join(bound)
        if heard:
            data["nitro-events"] = json.dumps(heard)
        response = self._client.post(f"{root['data-nitro-url']}{action}/", data)
        fragment = BeautifulSoup(response.content, "html.parser")
        text = " ".join(fragment.get_text(" ").split())
        new_root = fragment.select_one(f"[data-nitro-component={component}]")
        if new_root is not None:
            root.replace_with(new_root)
        envelope = json.loads(response.headers.get("HX-Trigger", "{}")).get("nitro:events", {})
        return Answer(response.status_code, envelope.get("events", []), text)
