"""What stands for a component until it is seen or loaded, and what takes its place.

A lazy component's arguments travel to the page and back in a token of their own, which is signed
like a state, but for a name that no component can have. The placeholder is a root element for which
``lazy.js`` asks for the action ``nitro-mount``. What it hears meanwhile, ``lazy.js`` hands on to
the component.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from pydantic_core import from_json

from .. import names
from ..base.component import ComponentClass
from ..events.json_data import NotSendable, ascii_json, json_ready
from ..events.transactions import savepoints
from ..exceptions import ComponentError
from ..registry import get_component
from ..state.token import Token, sign, unsign
from .elements import Element
from .page import Rendering
from .render import Mounted, Placement, mount_at
from .root import event_triggers, root_attributes
from .slots import SLOTS, hidden_slots

_LAZY = ("visible", "load")


def read_mount(text: str, component: str, subject: str) -> Token:
    """Return what the token of a lazy placeholder says.

    Raises:
        TokenRefused: As for a state's token. A state's token is refused here, and this one there.
    """
    return unsign(text, component=names.MOUNT_PREFIX + component, subject=subject)


def mount_lazy(component_class: ComponentClass, request: HttpRequest, token: Token) -> Mounted:
    """Return the component that a lazy placeholder stands for."""
    kept, kwargs = dict(token.kept), from_json(token.state)
    return mount_at(
        Placement(component_class, request, token.instance_id, token.key, kept, {}, kwargs)
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
                mounted = _mount_member(request, member)
        except Exception:  # noqa: BLE001, S112 - whatever it is, it comes again when it asks alone
            continue
        media, updates = media + mounted.media, updates + mounted.root.update()
    return media, updates


def _mount_member(request: HttpRequest, member: str) -> Mounted:
    component, _, text = member.partition(" ")
    token = read_mount(text, component, Rendering.of(request).subject)
    return mount_lazy(get_component(component), request, token)


def placeholder(placement: Placement, lazy: str, group: object = None) -> SafeString:
    """Return what stands for a component until it is seen or loaded.

    Args:
        placement: The component's.
        lazy: ``"visible"`` or ``"load"``.
        group: The lazy components with which it is loaded in one request.

    Raises:
        ComponentError: ``lazy`` is unknown, or an argument can't travel through the page.
    """
    component_class, request, component_id, key, kept, contents, _kwargs = placement
    token = _mount_token(placement, lazy)
    url = Rendering.of(request).url_of(component_class._meta.name, token.language)
    # lazy.js keeps what it hears for the component.
    triggers = f"{names.MOUNT}, {event_triggers(component_class)}"
    attributes = root_attributes(component_class, key, url, sign(token), names.MOUNT, triggers)
    if group is not None:
        attributes = f' {names.GROUP_ATTRIBUTE}="{escape(str(group))}"{attributes}'
    attributes += f' {names.LAZY_ATTRIBUTE}="{lazy}" aria-busy="true"'
    inner: str = render_to_string(
        component_class.placeholder_template_name,
        {
            "component_name": component_class._meta.name,
            "height": component_class.placeholder_height,
            "tag": component_class.tag,
        },
        request,
    )
    if contents:  # they wait here for the component
        inner += hidden_slots(component_class, component_id, contents, kept[SLOTS], contents)
    return Element(component_class.tag, component_id, attributes, inner).html()


def _mount_token(placement: Placement, lazy: str) -> Token:
    """Return the token with the component's arguments."""
    name = placement.component_class._meta.name
    if lazy not in _LAZY:
        raise ComponentError(
            f'{{% nitro_component {name!r} lazy={lazy!r} %}}: write lazy="visible", to load the '
            'component when it is seen, or lazy="load".'
        )
    try:
        state = ascii_json(json_ready(placement.kwargs)).encode()
    except NotSendable as error:
        raise ComponentError(
            f"{{% nitro_component {name!r} lazy={lazy!r} %}}: its arguments travel through the "
            f"page. {error}"
        ) from error
    return Token(
        component=names.MOUNT_PREFIX + name,
        instance_id=placement.component_id,
        key=placement.key,
        subject=Rendering.of(placement.request).subject,
        language=get_language() or "",
        bound=(),
        invalid=(),
        state=state,
        kept=placement.kept,
    )
