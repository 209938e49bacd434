"""What ``{% nitro_component %}`` puts on the page: a component, or a placeholder for one.

Two kinds of placeholders have the id, and the tag, of the component that they stand for:

*Preserving.* A child that its parent's page has already, with the same arguments, is not run. Its
place is taken by an empty element with ``hx-preserve``, for which htmx puts the child that is
there. Should the page have lost it, the element asks the parent to refresh itself, with the child's
name as the argument ``missing``. The parent's own token allows that; no argument of the child
travels.

*Lazy.* See ``lazy.py``.

What is given for a component's slots is rendered here, with the template in which the tag stands;
``slots.py`` says what becomes of it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any, NamedTuple

from django.http import HttpRequest
from django.utils.safestring import SafeString

from .. import names
from ..base.children import CALLS, Calls, add_child
from ..base.component import BaseComponent, ComponentClass
from ..conf import get_settings
from ..events.queue import event_name
from ..exceptions import ComponentError, UnknownName
from .addresses import escaped_url, join_url
from .blocks import slots_in
from .lazy import placeholder
from .page import Rendering
from .render import Placement, mount_at
from .slots import SLOTS, content_update, owned_by

logger = logging.getLogger("nitro_htmx.nesting")

Contents = Mapping[str, Callable[[], SafeString]]

_ON = "on_"


class Asked(NamedTuple):
    """What a component's tag says.

    Attributes:
        kwargs: The arguments of ``get_initial_state()``, and ``on_<event>`` for the parent's.
        key: What tells the instance from others of its class.
        lazy: ``"visible"``, ``"load"``, or false.
        lazy_group: The lazy components with which it is loaded in one request.
        contents: What is given for its slots, by name: functions that render it.
    """

    kwargs: dict[str, Any]
    key: object = None
    lazy: object = None
    lazy_group: object = None
    contents: Contents = MappingProxyType({})


def place(
    component_class: ComponentClass,
    request: HttpRequest,
    parent: BaseComponent[Any] | None,
    asked: Asked,
) -> SafeString:
    """Return the HTML of a component, or of a placeholder for it.

    Args:
        component_class: A registered class.
        request: The page's request.
        parent: The component in whose template it stands.
        asked: What the tag says.

    Raises:
        ComponentError: An argument is not possible.
    """
    kwargs, contents = asked.kwargs, asked.contents
    key = None if asked.key is None else str(asked.key)
    if parent is not None and parent._instance.part and key is None:
        raise ComponentError(
            f"{{% nitro_component {component_class._meta.name!r} %}} stands in a part of "
            f"{parent._meta.name} without key=. Alone, the part could not tell which one it is."
        )
    component_id = Rendering.of(request).new_id(component_class._meta.name, key, parent)
    calls = _take_calls(component_class, parent, kwargs)
    rendered: dict[str, str] = {}
    given: list[Any] = []
    if contents:
        if get_settings().is_debug:
            _warn_of_unknown_slots(component_class, request, contents)
        rendered = {slot: render() for slot, render in contents.items()}
        given = owned_by(parent, rendered, _refresh_url(parent))
    if parent is not None:
        name = component_id[len(parent.component_id) + 1 :]
        if add_child(parent._instance, name, kwargs, calls, tuple(rendered)):
            parent._instance.updates += [
                content_update(component_class, component_id, slot, given, content)
                for slot, content in rendered.items()
            ]
            url = escaped_url(_refresh_url(parent))
            return _preserving(component_class.tag, component_id, name, url)
    Rendering.of(request).placed.add(component_id)
    kept: dict[str, Any] = {CALLS: calls} if calls else {}
    if given:
        kept[SLOTS] = given
    placement = Placement(component_class, request, component_id, key, kept, rendered, kwargs)
    if asked.lazy:
        return placeholder(placement, str(asked.lazy), asked.lazy_group)
    return mount_at(placement).html()


def _take_calls(
    component_class: ComponentClass, parent: BaseComponent[Any] | None, kwargs: dict[str, Any]
) -> Calls:
    """Take the ``on_<event>`` out of ``kwargs``; those that name a field of the state stay."""
    calls: dict[str, tuple[str, str]] = {}
    for name in [name for name in kwargs if name[:3] == _ON]:
        if name in component_class.state_class.model_fields:
            continue
        action = kwargs.pop(name)
        if parent is None:
            raise ComponentError(
                f"{name}= calls an action of the component in whose template the tag stands, but "
                f"{component_class._meta.name} stands on a page. Listen to the event with @on."
            )
        known = type(parent)._meta.actions
        if action not in known and action != names.REFRESH:
            problem = f"{name}={action!r}: {parent._meta.name} has no such action."
            raise UnknownName(problem, action, "actions", sorted(known))
        event = event_name(name.removeprefix(_ON).replace("_", "-"))
        calls[event] = (parent.component_id, names.CALL_PREFIX + str(action))
    return calls


def _warn_of_unknown_slots(
    component_class: ComponentClass, request: HttpRequest, contents: Contents
) -> None:
    known = slots_in(Rendering.of(request).template_of(component_class).nodelist)
    for slot in contents:
        if known is not None and slot not in known:
            logger.warning(
                "%s is given content for the slot %r, but its template has no {%% nitro_slot %%} "
                "of that name. It has: %s.",
                component_class._meta.name,
                slot,
                ", ".join(sorted(known)) or "none",
            )


def _refresh_url(parent: BaseComponent[Any] | None) -> str:
    return "" if parent is None else join_url(parent._instance.actions_url, names.REFRESH)


@lru_cache(maxsize=4096)
def _preserving(tag: str, component_id: str, name: str, refresh_url: str) -> SafeString:
    return SafeString(
        f'<{tag} id="{component_id}" hx-preserve hx-trigger="load" hx-post="{refresh_url}" '
        f'{names.ARGUMENTS_ATTRIBUTE}="{{&quot;{names.MISSING}&quot;:&quot;{name}&quot;}}">'
        f"</{tag}>"
    )
