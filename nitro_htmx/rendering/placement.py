"""What ``{% nitro_component %}`` puts on the page: a component, or a placeholder for one.

Two kinds of placeholders have the id, and the tag, of the component that they stand for:

*Preserving.* A child that its parent's page has already, with the same arguments, is not run. Its
place is taken by an empty element with ``hx-preserve``, for which htmx puts the child that is
there. Should the page have lost it, the element asks the parent to refresh itself, with the child's
name as the argument ``missing``. The parent's own token allows that; no argument of the child
travels.

*Lazy.* The component's arguments travel to the page and back in a token of their own, which is
signed like a state, but for a name that no component can have. The placeholder is a root element
that asks for the action ``nitro-mount`` when ``lazy.js`` sends it an event of that name. What it
hears meanwhile, ``lazy.js`` hands on to the component.

What is given for a component's slots is rendered here, with the template in which the tag stands;
``slots.py`` says what becomes of it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from html import escape
from typing import Any

from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from pydantic_core import from_json

from .. import names
from ..base.children import CALLS, Calls, add_child
from ..base.component import BaseComponent
from ..conf import get_settings
from ..events.json_data import NotSendable, ascii_json, json_ready
from ..events.queue import event_name
from ..events.transactions import savepoints
from ..exceptions import ComponentError, UnknownName
from ..registry import get_component
from ..state.token import Token, sign, unsign
from .addresses import escaped_url, join_url
from .blocks import slots_in
from .render import Rendering, mount
from .root import event_triggers, root_attributes
from .slots import SLOTS, content_update, element_update, hidden_slots, owned_by

logger = logging.getLogger("nitro_htmx.nesting")

ComponentClass = type[BaseComponent[Any]]
Contents = Mapping[str, Callable[[], SafeString]]

_ON = "on_"
_LAZY = ("visible", "load")


def place(
    component_class: ComponentClass,
    request: HttpRequest,
    *,
    key: object = None,
    parent: BaseComponent[Any] | None = None,
    lazy: object = None,
    lazy_group: object = None,
    contents: Contents | None = None,
    kwargs: dict[str, Any],
) -> SafeString:
    """Return the HTML of a component, or of a placeholder for it.

    Args:
        component_class: A registered class.
        request: The page's request.
        key: What tells the instance from others of its class.
        parent: The component in whose template it stands.
        lazy: ``"visible"``, ``"load"``, or false.
        lazy_group: The lazy components with which it is loaded in one request.
        contents: What is given for its slots, by name: functions that render it.
        kwargs: The arguments of ``get_initial_state()``, and ``on_<event>`` for the parent's.

    Raises:
        ComponentError: An argument is not possible.
    """
    key = None if key is None else str(key)
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
    kept: dict[str, Any] = {CALLS: calls} if calls else {}
    if given:
        kept[SLOTS] = given
    if lazy:
        html = _lazy(component_class, request, component_id, key, str(lazy), kwargs, kept, rendered)
        return html if lazy_group is None else _grouped(html, component_id, str(lazy_group))
    return mount(
        component_class,
        request,
        key=key,
        component_id=component_id,
        kept=kept,
        contents=rendered,
        kwargs=kwargs,
    )


def read_mount(text: str, component: str, subject: str) -> Token:
    """Return what the token of a lazy placeholder says.

    Raises:
        TokenRefused: As for a state's token. A state's token is refused here, and this one there.
    """
    return unsign(text, component=names.MOUNT_PREFIX + component, subject=subject)


def mount_lazy(component_class: ComponentClass, request: HttpRequest, token: Token) -> SafeString:
    """Return the HTML of the component that a lazy placeholder stands for."""
    return mount(
        component_class,
        request,
        key=token.key,
        component_id=token.instance_id,
        kept=dict(token.kept),
        kwargs=from_json(token.state),
    )


def mount_group(request: HttpRequest, members: Iterable[str]) -> tuple[str, str]:
    """Return the HTML of the other components of a lazy group.

    One that can't be made is left out. Its placeholder then asks alone, and fails as any other.

    Args:
        request: The request of the placeholder that asks for all.
        members: The component's name and the token of each of the others.

    Returns:
        Scripts and styles that they need, and what puts each into its place.
    """
    media, updates = "", ""
    for member in members:
        try:
            with savepoints():
                before, root = _mount_member(request, member)
        except Exception:  # noqa: BLE001, S112 - whatever it is, it comes again when it asks alone
            continue
        media, updates = media + before, updates + root
    return media, updates


def _mount_member(request: HttpRequest, member: str) -> tuple[str, str]:
    component, _, text = member.partition(" ")
    component_class = get_component(component)
    token = read_mount(text, component, Rendering.of(request).subject)
    html = mount_lazy(component_class, request, token)
    begin = html.index(f'<{component_class.tag} id="{token.instance_id}"')
    return html[:begin], element_update(html[begin:], token.instance_id)


def _grouped(placeholder: str, component_id: str, group: str) -> SafeString:
    own = f'id="{component_id}"'
    attribute = f'{names.GROUP_ATTRIBUTE}="{escape(group)}"'
    return SafeString(placeholder.replace(own, f"{own} {attribute}", 1))


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
    known = slots_in(Rendering.of(request).template_of(component_class).template.nodelist)
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


def _lazy(
    component_class: ComponentClass,
    request: HttpRequest,
    component_id: str,
    key: str | None,
    lazy: str,
    kwargs: Mapping[str, Any],
    kept: Mapping[str, Any],
    contents: Mapping[str, str],
) -> SafeString:
    name, language = component_class._meta.name, get_language() or ""
    if lazy not in _LAZY:
        raise ComponentError(
            f'{{% nitro_component {name!r} lazy={lazy!r} %}}: write lazy="visible", to load the '
            'component when it is seen, or lazy="load".'
        )
    try:
        state = ascii_json(json_ready(dict(kwargs))).encode()
    except NotSendable as error:
        raise ComponentError(
            f"{{% nitro_component {name!r} lazy={lazy!r} %}}: its arguments travel through the "
            f"page. {error}"
        ) from error
    rendering = Rendering.of(request)
    token = Token(
        component=names.MOUNT_PREFIX + name,
        instance_id=component_id,
        key=key,
        subject=rendering.subject,
        language=language,
        bound=(),
        invalid=(),
        state=state,
        kept=kept,
    )
    url = rendering.url_of(name, language)
    # lazy.js keeps what it hears for the component.
    triggers = f"{names.MOUNT}, {event_triggers(component_class)}"
    attributes = root_attributes(
        component_class, component_id, key, url, sign(token), names.MOUNT, triggers
    )
    tag = component_class.tag
    inner: str = render_to_string(
        component_class.placeholder_template_name,
        {"component_name": name, "height": component_class.placeholder_height, "tag": tag},
        request,
    )
    if contents:  # they wait here for the component
        inner += hidden_slots(component_class, component_id, contents, kept[SLOTS], contents)
    return SafeString(
        f'<{tag} {attributes} {names.LAZY_ATTRIBUTE}="{lazy}" aria-busy="true">{inner}</{tag}>'
    )
