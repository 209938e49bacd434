"""A component's way to HTML: an instance, its template's context, its token."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from django.http import HttpRequest
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from ..base.access import authorize
from ..base.assigned import check_assigned, note_unknown_field
from ..base.children import keep_children
from ..base.component import BaseComponent, ComponentClass
from ..conf import get_settings
from ..instrumentation import watched
from ..push.marks import mark_for
from ..registry import template_name_of
from ..state.schema import Settled
from ..state.token import Token, sign
from .context import context_data
from .elements import Element, written
from .page import Rendering
from .reminders import remind_of_size, remind_of_unheard
from .root import component_attributes
from .slots import unshown_slots


class Placement(NamedTuple):
    """Where a new instance stands, and what it begins with.

    Attributes:
        component_class: A registered class.
        request: The page's request.
        component_id: Its id.
        key: What tells the instance from others of its class.
        kept: What the token keeps beside the state.
        contents: The content of its slots, by name.
        kwargs: The arguments of ``get_initial_state()``.
    """

    component_class: ComponentClass
    request: HttpRequest
    component_id: str
    key: str | None
    kept: dict[str, Any]
    contents: Mapping[str, str]
    kwargs: dict[str, Any]


class Mounted(NamedTuple):
    """What a new instance puts on a page.

    Attributes:
        media: The tags of scripts and styles that it is the first to need.
        root: Its root element.
    """

    media: str
    root: Element

    def html(self) -> SafeString:
        """Return both."""
        return SafeString(self.media + self.root.html())


def mount(
    component_class: ComponentClass,
    request: HttpRequest,
    *,
    key: object = None,
    kwargs: dict[str, Any] | None = None,
) -> SafeString:
    """Return the HTML of a new instance that stands in no other's template.

    Args:
        component_class: A registered class.
        request: The page's request.
        key: What tells the instance from others of its class; shown as text.
        kwargs: The arguments of ``get_initial_state()``.

    Raises:
        PermissionDenied: The visitor may not see it.
    """
    key = None if key is None else str(key)
    component_id = Rendering.of(request).new_id(component_class._meta.name, key, None)
    placement = Placement(component_class, request, component_id, key, {}, {}, kwargs or {})
    return mount_at(placement).html()


@watched("mount")
def mount_at(placement: Placement) -> Mounted:
    """Return a new instance, rendered.

    Raises:
        PermissionDenied: The visitor may not see it.
    """
    component_class, request, component_id, key, kept, contents, kwargs = placement
    component = component_class(request, component_id, key)
    instance = component._instance
    instance.kept, instance.contents, instance.initial = kept, contents, kwargs
    mark_for(component)
    authorize(component)  # before any other code of the class runs
    component.complete_first_state()
    component.prepare_for_rendering(None, is_quiet=True)
    component.state, settled = component._meta.schema.settle(component.state)
    if settled.invalid:
        check_assigned(component, settled, "get_initial_state", bound=settled.invalid)
    if instance.events:
        remind_of_unheard(component_class, instance.events)
    media = Rendering.of(request).media_of(component)
    return Mounted(media, render_root(component, settled))


def render(component: BaseComponent[Any], settled: Settled) -> SafeString:
    """Return the component's root element, with no whitespace around it.

    New content for the slots of children that stay follows it.

    Args:
        component: An instance whose state is the settled one.
        settled: The state as the token will carry it.
    """
    return written(render_root(component, settled), component._instance.updates)


@watched("render")
def render_root(component: BaseComponent[Any], settled: Settled) -> Element:
    """Return the component's root element; new content for others' slots is noted as updates."""
    rendering, instance = Rendering.of(component.request), component._instance
    name, language = component._meta.name, get_language() or ""
    instance.bound.clear()
    instance.held.clear()
    instance.apart = None
    instance.actions_url = rendering.url_of(name, language)
    try:
        template = rendering.template_shown_by(component)
        data = context_data(component, rendering, template)
        inner = template.render(data, component.request)
        if instance.kept or instance.children:
            keep_children(instance)
            inner += unshown_slots(component)
    except Exception as error:
        explain(component, error)
        raise
    attributes = component_attributes(component, new_token(component, settled, language))
    return Element(component.tag, component.component_id, attributes, inner)


def new_token(component: BaseComponent[Any], settled: Settled, language: str) -> str:
    """Return the token of a component that has been rendered.

    Args:
        component: Its record knows the bound fields, and what is kept beside the state.
        settled: The state.
        language: The page's.
    """
    token = Token(
        component=component._meta.name,
        instance_id=component.component_id,
        key=component.key,
        subject=Rendering.of(component.request).subject,
        language=language,
        bound=tuple(sorted(component._instance.bound)),
        invalid=settled.invalid,
        state=settled.json,
        errors=component.errors,
        kept=component._instance.kept,
    )
    if get_settings().is_debug:
        remind_of_size(type(component), settled.json)
    return sign(token)


def explain(component: BaseComponent[Any], error: Exception) -> None:
    """Tell developers which component failed, for one inside of each; and which field it meant."""
    note_unknown_field(component, error)
    component_class = type(component)
    error.add_note(
        f"Component {component_class._meta.name} (#{component.component_id}), "
        f"template {template_name_of(component_class)!r}"
    )
