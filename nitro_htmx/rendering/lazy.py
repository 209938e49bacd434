"""What stands for a component until it is seen or loaded, and what takes its place.

A lazy component's arguments travel to the page and back in a token of their own, which is signed
like a state, but for a name that no component can have. The placeholder is a root element that asks
for the action ``nitro-mount`` when ``lazy.js`` sends it an event of that name. What it hears
meanwhile, ``lazy.js`` hands on to the component.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any

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
from .page import Rendering
from .render import mount
from .root import event_triggers, root_attributes
from .slots import SLOTS, element_update, hidden_slots

_LAZY = ("visible", "load")


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


def grouped(placeholder: str, component_id: str, group: str) -> SafeString:
    """Return a placeholder that is loaded together with the others of ``group``."""
    own = f'id="{component_id}"'
    attribute = f'{names.GROUP_ATTRIBUTE}="{escape(group)}"'
    return SafeString(placeholder.replace(own, f"{own} {attribute}", 1))


def placeholder(
    component_class: ComponentClass,
    request: HttpRequest,
    component_id: str,
    key: str | None,
    lazy: str,
    kwargs: Mapping[str, Any],
    kept: Mapping[str, Any],
    contents: Mapping[str, str],
) -> SafeString:
    """Return what stands for a component until it is seen or loaded.

    Raises:
        ComponentError: ``lazy`` is unknown, or an argument can't travel through the page.
    """
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
