"""A panel for django-debug-toolbar. Name it in ``DEBUG_TOOLBAR_PANELS``.

Only the toolbar imports this module. Times and queries of a row include those of what happens
inside of it: a component's are also its parent's.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from debug_toolbar.panels import Panel
from django.http import HttpRequest, HttpResponse

from .events.json_data import ascii_json
from .events.transactions import databases_in_transaction
from .instrumentation import Kind, watch
from .names import TOKEN_ATTRIBUTE, TOKEN_PARAMETER
from .push.entries import read_entry
from .push.grants import channels_in
from .push.marks import is_installed
from .registry import template_name_of
from .rendering.elements import Answer, written
from .waiting import Work
from .web.measuring import measured

MAX_DETAIL_CHARACTERS = 1_000  # of an event's data; the toolbar keeps every request

# Whoever pushes need have no request.
_current: ContextVar[NitroPanel | None] = ContextVar("nitro_htmx_panel", default=None)

_TOKEN = re.compile(rf'{TOKEN_ATTRIBUTE}="([^"]*)"')

Row = dict[str, Any]


class NitroPanel(Panel):
    """Shows the actions that ran, their events, and the components that were rendered.

    Its stats have two lists of dictionaries, ``actions`` and ``components``; their keys are those
    of ``_action_row()`` and ``_component_row()``, and ``ms``, ``queries`` and ``query_ms``. Where
    the app of push is installed, it also has ``pushes``, with the keys of ``_push_row()``, and
    ``channels``: the ``id`` of who may hear them, and their ``names``.
    """

    title = "nitro-htmx components"
    nav_title = "nitro-htmx"
    template = "nitro_htmx/panel.html"
    is_async = True

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._actions: list[Row] = []
        self._components: list[Row] = []
        self._pushes: list[Row] = []
        self._channels: list[Row] = []
        self._open: list[Row] = []  # the components that are being made, from the outside in

    @classmethod
    def ready(cls) -> None:
        """Watch components, for those requests that have this panel."""
        watch(_watch)

    @property
    def nav_subtitle(self) -> str:
        """How many of each."""
        stats: dict[str, list[Row]] = self.get_stats()  # type: ignore[no-untyped-call]
        actions, components = len(stats.get("actions", ())), len(stats.get("components", ()))
        shown = f"{components} component{'' if components == 1 else 's'}"
        return f"{actions} action{'' if actions == 1 else 's'}, {shown}" if actions else shown

    def enable_instrumentation(self) -> None:
        """Let the watcher find this panel by its request."""
        self.toolbar.request.nitro_panel = self
        _current.set(self)

    def disable_instrumentation(self) -> None:
        """Watch no longer."""
        _current.set(None)
        vars(self.toolbar.request).pop("nitro_panel", None)

    def generate_stats(
        self,
        request: HttpRequest,  # noqa: ARG002 - the signature is the toolbar's
        response: HttpResponse,  # noqa: ARG002
    ) -> None:
        """Give the toolbar what was noted, as JSON types."""
        stats = {"actions": self._actions, "components": self._components}
        if is_installed():
            stats["pushes"] = [_shown_push(row) for row in self._pushes]
            stats["channels"] = self._channels
        self.record_stats(stats)  # type: ignore[no-untyped-call]

    def see(self, kind: Kind, args: tuple[Any, ...], proceed: Callable[[], Any]) -> Any:
        """Take one step, and note it; see ``instrumentation.Watcher``."""
        if kind == "run":
            return self._see_action(args[0], proceed)
        if kind in ("grant", "push", "send"):
            return self._see_push(kind, args, proceed)
        if kind == "mount":
            with self._component({"name": args[0].component_class._meta.name}):
                return proceed()
        if self._open and "id" not in self._open[-1]:  # it is being mounted
            return _see_rendering(self._open[-1], args, proceed)
        with self._component({}) as row:
            return _see_rendering(row, args, proceed)

    def _see_action(self, call: Any, proceed: Callable[[], Work[Any]]) -> Work[Any]:
        row = _action_row(call)
        self._actions.append(row)
        with measured(row):
            try:
                outcome = yield from proceed()
            except Exception as error:
                row["result"] = f"{type(error).__name__}: {error}"
                raise
        row["result"] = "complete" if outcome.is_valid else f"errors: {outcome.component.errors}"
        row["events"] = [[event.name, _shown(event.detail)] for event in outcome.events]
        return outcome

    def _see_push(self, kind: Kind, args: tuple[Any, ...], proceed: Callable[[], Any]) -> Any:
        if kind == "push":
            self._pushes.append(_push_row(*args))
        elif kind == "send":
            for channels, _origin, _hops, body in map(read_entry, args[0]):
                said = (row for row in self._pushes if row["entry"] == (channels, body))
                for row in (row for row in said if not row["is_sent"]):
                    row["is_sent"] = True
                    break
        result = proceed()
        if kind == "grant" and result:
            by = self._open[-1].get("id", "") if self._open else ""
            self._channels.append({"id": by, "names": list(channels_in(result))})
        return result

    @contextmanager
    def _component(self, row: Row) -> Iterator[Row]:
        row["parent"] = self._open[-1].get("id", "") if self._open else ""
        self._components.append(row)
        self._open.append(row)
        try:
            with measured(row):
                yield row
        finally:
            self._open.pop()


def _see_rendering(row: Row, args: tuple[Any, ...], proceed: Callable[[], Any]) -> Any:
    component, settled, *_before = args
    row.update(_component_row(component, settled))
    made = proceed()
    if isinstance(made, Answer):  # of parts alone
        html, size = made.html, len(made.token or "")
    else:
        html = written(made, component._instance.updates)
        token = _TOKEN.search(html)
        size = len(token[1]) if token else 0
    row["token_bytes"] = size
    row["html_bytes"] = len(html.encode())
    return made


def _watch(kind: Kind, args: tuple[Any, ...], proceed: Callable[[], Any]) -> Any:
    panel: NitroPanel | None
    if kind in ("push", "send"):
        panel = _current.get()
    else:
        request = args[0] if kind == "grant" else args[0].request
        panel = getattr(request, "nitro_panel", None)
    return proceed() if panel is None else panel.see(kind, args, proceed)


def _action_row(call: Any) -> Row:
    return {
        "component": call.component_class._meta.name,
        "id": call.token.instance_id,
        "action": call.action,
        "heard": [heard.name for heard in call.heard],
        "token_bytes": len(call.request.POST.get(TOKEN_PARAMETER, "")),
        "result": "",
        "events": [],
    }


def _component_row(component: Any, settled: Any) -> Row:
    return {
        "name": component._meta.name,
        "id": component.component_id,
        "template": template_name_of(type(component)),
        "state_bytes": len(settled.json),
    }


def _push_row(channels: tuple[str, ...], name: str, detail: Any) -> Row:
    data = ascii_json(detail)
    return {
        "channels": list(channels),
        "event": name,
        "detail": _shown(detail),
        "bytes": len(data),
        "after": sorted(databases_in_transaction()),  # whose commits it waits for
        "is_sent": False,
        "entry": (channels, f"{ascii_json(name)},{data}".encode()),
    }


def _shown_push(row: Row) -> Row:
    return {key: value for key, value in row.items() if key != "entry"}


def _shown(detail: Any) -> str:
    text = json.dumps(detail, ensure_ascii=False, default=str)
    return text if len(text) <= MAX_DETAIL_CHARACTERS else f"{text[:MAX_DETAIL_CHARACTERS]}…"
