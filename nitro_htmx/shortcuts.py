"""Components for views and for other template languages: what ``{% nitro_component %}`` does.

``show()`` is what the tag, its twin for Jinja2 and ``render()`` have in common.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType
from typing import Any, Literal

from django.http import HttpRequest
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString

from . import names
from .base.component import BaseComponent
from .conf import get_settings
from .exceptions import ComponentError, UnknownComponent
from .registry import get_component
from .rendering.placement import Asked, place
from .rendering.reminders import remind_of_parent
from .rendering.slots import NAME


def render(
    component: type[BaseComponent[Any]] | str,
    request: HttpRequest | BaseComponent[Any],
    /,
    *,
    key: object = None,
    lazy: Literal["visible", "load"] | None = None,
    lazy_group: object = None,
    slots: Mapping[str, str] = MappingProxyType({}),
    **kwargs: Any,
) -> SafeString:
    """Return the HTML of a component, as ``{% nitro_component %}`` puts it on a page.

    Args:
        component: The class, or its registered name.
        request: The page's request. For a child, the component in whose template it is to stand:
            in its ``get_context_data()``, ``self``.
        key: What tells this instance from others of its class.
        lazy: ``"visible"`` or ``"load"``: a placeholder first, and the component when that is seen
            or loaded.
        lazy_group: A name. The lazy components of a group are loaded together, in one request.
        slots: The content of slots, by name: safe HTML, or text, which is escaped. The name of
            ``{% nitro_slot %}`` without one is ``"default"``.
        kwargs: The arguments of ``get_initial_state()``, and of a child ``on_<event>="action"``.

    Returns:
        The root element, with the scripts and styles that the component is the first to need; of a
        child that its parent's page has already, what stands for it.

    Raises:
        ComponentError: The class is not registered, or an argument is not possible.
        PermissionDenied: The visitor may not see it.
    """
    asked = Asked(kwargs, key, lazy, lazy_group, slot_contents(slots))
    return show(component, request, asked)


def slot_contents(slots: Mapping[str, str]) -> dict[str, Callable[[], SafeString]]:
    """Return what shows the content of each slot: safe HTML as it is, and text escaped.

    Raises:
        ComponentError: A name can't be that of a slot.
    """
    for slot in slots:
        if not re.fullmatch(NAME, slot):
            raise ComponentError(
                f"{slot!r} can't be the name of a slot. A name has lower-case letters, "
                'digits and hyphens, such as "footer".'
            )
    return {slot: partial(conditional_escape, content) for slot, content in slots.items()}


def show(
    component: type[BaseComponent[Any]] | str,
    within: HttpRequest | BaseComponent[Any],
    asked: Asked,
) -> SafeString:
    """Return the HTML of a component, or of a placeholder for it.

    Args:
        component: The class, or its registered name.
        within: The page's request, or the component in whose template it stands.
        asked: What the tag says, or the call.

    Raises:
        ComponentError: The class is not registered, or an argument is not possible.
        PermissionDenied: The visitor may not see it.
    """
    try:
        found = get_component(component._meta.name if isinstance(component, type) else component)
    except UnknownComponent as error:  # a developer's mistake here, not a visitor's
        raise ComponentError(str(error)) from error
    if isinstance(component, type) and _path(found) != _path(component):
        raise ComponentError(
            f"{_path(component)} is not registered: its name is that of {_path(found)}, whose "
            "actions its page would call. Give it another in @register_component(name='…')."
        )
    if isinstance(within, BaseComponent):
        return place(found, within.request, within, asked)
    if get_settings().is_debug and names.TOKEN_PARAMETER in within.POST:
        remind_of_parent(found)
    return place(found, within, None, asked)


def _path(component: type[BaseComponent[Any]]) -> str:
    # A reloaded module has the same path.
    return f"{component.__module__}.{component.__qualname__}"
