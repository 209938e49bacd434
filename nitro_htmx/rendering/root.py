"""The root element of a component: who it is, what it hears, where it asks.

Nothing but the token and the grant may differ between two renderings of an instance. An attribute
of htmx that changes makes htmx 4 initialise the element, and lose what waits there; ``hx-target``,
``hx-swap`` and ``hx-vals`` would leak into htmx elements inside.
"""

from __future__ import annotations

import json
import re
from html import escape
from typing import Any

from .. import names
from ..base.children import CALLS
from ..base.component import BaseComponent
from ..exceptions import ComponentError
from .addresses import escaped_url, join_url
from .channels import channels_attribute

_INTERVAL = re.compile(r"[0-9]+(ms|s|m)")


def component_attributes(component: BaseComponent[Any], token: str) -> str:
    """Return the attributes of a component's root element, but for its id."""
    component_class, name = type(component), component._meta.name
    triggers = event_triggers(component_class)
    poll = component.poll
    if poll is not None:
        check_interval(name, poll)
        triggers = f"{triggers}, every {poll}"
    attributes = root_attributes(
        component_class,
        component.key,
        component._instance.actions_url,
        token,
        names.REFRESH,
        triggers,
    )
    calls = component._instance.kept.get(CALLS)
    if calls:
        attributes += f' {names.CALLS_ATTRIBUTE}="{escape(json.dumps(calls))}"'
    if component._meta.has_channels:
        attributes += channels_attribute(component.request, _channels(component))
    return attributes


def _channels(component: BaseComponent[Any]) -> list[Any]:
    return [*component.get_channels(), *component.live_channels()]


def event_triggers(component_class: type[BaseComponent[Any]]) -> str:
    """Return the part of ``hx-trigger`` that names the events which the component hears."""
    return _shared_attributes(component_class)[1]


def root_attributes(
    component_class: type[BaseComponent[Any]],
    key: str | None,
    actions_url: str,
    token: str,
    action: str,
    triggers: str,
) -> str:
    """Return the attributes of a root element that asks for ``action`` at ``triggers``.

    All but its id, with a space before each.
    """
    url = escaped_url(actions_url)
    key_attribute = "" if key is None else f' {names.KEY_ATTRIBUTE}="{escape(key)}"'
    shared, _triggers = _shared_attributes(component_class)
    return (
        f'{shared}{key_attribute} {names.URL_ATTRIBUTE}="{url}" '
        f'{names.TOKEN_ATTRIBUTE}="{token}" '
        f'hx-post="{join_url(url, action)}" hx-trigger="{triggers}"'
    )


def check_interval(name: str, poll: object) -> None:
    """Raise an error unless ``poll`` is an interval; ``name`` is the component's.

    Raises:
        ComponentError: It is none.
    """
    if not isinstance(poll, str) or not _INTERVAL.fullmatch(poll):
        raise ComponentError(f"{name}.poll is {poll!r}. Write '2s', '500ms' or '1m'.")


def _shared_attributes(component_class: type[BaseComponent[Any]]) -> tuple[str, str]:
    """Return what all instances of a class share.

    Returns:
        Attributes, with a leading space each, and the value of ``hx-trigger`` without the poll.
    """
    meta = component_class._meta
    if meta.root is None:
        meta.root = _make_shared_attributes(component_class)
    return meta.root


def _make_shared_attributes(component_class: type[BaseComponent[Any]]) -> tuple[str, str]:
    heard = component_class.heard_events()
    toast = {
        "enabled": component_class.toast_enabled,
        "position": component_class.toast_position,
        "duration": component_class.toast_duration,
        "style": component_class.toast_style,
    }
    as_json = {
        names.FILTERS_ATTRIBUTE: {event: keys for event, keys in heard.items() if keys},
        names.TOAST_ATTRIBUTE: {key: value for key, value in toast.items() if value is not None},
    }
    attributes = {
        names.COMPONENT_ATTRIBUTE: component_class._meta.name,
        **{attribute: json.dumps(value) for attribute, value in as_json.items() if value},
    }
    if component_class._meta.declared:
        attributes[names.EMITS_ATTRIBUTE] = " ".join(sorted(component_class._meta.declared))
    if not component_class.ride:
        attributes[names.ALONE_ATTRIBUTE] = ""
    return (
        "".join(f' {attribute}="{escape(value)}"' for attribute, value in attributes.items()),
        ", ".join(f"{event} from:body" for event in heard),
    )
