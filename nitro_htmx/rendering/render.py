"""A component's way to HTML: an instance, its template's context, its token.

Everything that is computed once a request, whatever the number of components, is kept in a
``Rendering`` that travels with the request.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from functools import cached_property
from typing import Any

from django.conf import settings as django_settings
from django.http import HttpRequest
from django.template import Context
from django.template.backends.django import Template as BackendTemplate
from django.template.loader import get_template
from django.urls import get_script_prefix, get_urlconf
from django.utils.crypto import get_random_string
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from .. import names
from ..base.access import authorize
from ..base.assigned import check_assigned
from ..base.children import keep_children
from ..base.component import BaseComponent
from ..conf import get_settings
from ..exceptions import ComponentError, ConfigurationError
from ..instrumentation import watched
from ..registry import template_name_of
from ..state.schema import Settled
from ..state.token import Token, sign, subject_of
from .addresses import component_url
from .fragments import is_fragment
from .reminders import expect_scripts, remind_of_size, remind_of_unheard
from .root import component_attributes
from .slots import unshown_slots

logger = logging.getLogger("nitro_htmx.rendering")

# What a component's template has besides its state. State fields may not use these names.
RESERVED_NAMES = frozenset({"component", "csrf_token", "errors", "request", "state"})


class Rendering:
    """What the components of one request share."""

    def __init__(self, request: HttpRequest) -> None:
        self.request = request
        self._urlconf = get_urlconf() or django_settings.ROOT_URLCONF
        self._script_prefix = get_script_prefix()
        self._templates: dict[type, BackendTemplate] = {}
        self._numbers: dict[str, int] = {}
        self._ids: set[str] = set()
        self._processors: dict[str, Any] | None = None
        self._media: set[str] = set()

    @classmethod
    def of(cls, request: HttpRequest) -> Rendering:
        """Return the rendering of ``request``."""
        rendering: Rendering | None = getattr(request, "nitro_rendering", None)
        if rendering is None:
            rendering = cls(request)
            request.nitro_rendering = rendering  # type: ignore[attr-defined]
            if get_settings().is_debug and _is_page(request):
                expect_scripts(request)
        return rendering

    @cached_property
    def _is_fragment(self) -> bool:
        return is_fragment(self.request)

    @cached_property
    def subject(self) -> str:
        """Whose tokens are made."""
        return subject_of(self.request)

    def template_of(self, component_class: type[BaseComponent[Any]]) -> BackendTemplate:
        """Return the template of a class, looked up at the first call."""
        template = self._templates.get(component_class)
        if template is None:
            template = get_component_template(template_name_of(component_class))
            self._templates[component_class] = template
        return template

    def url_of(self, component: str, language: str) -> str:
        """Return the URL under which a component's actions are."""
        return component_url(component, self._urlconf, self._script_prefix, language)

    def processors(self, template: BackendTemplate) -> dict[str, Any]:
        """Return what the context processors give, computed at the first call."""
        if self._processors is None:
            self._processors = {}
            for processor in template.template.engine.template_context_processors:
                self._processors.update(processor(self.request))
        return self._processors

    def media_of(self, component: BaseComponent[Any]) -> str:
        """Return the tags of scripts and styles that this component is the first to need.

        They stand beside the root element, where no answer takes them away or runs them again.
        """
        media = component.media_for_inputs()
        tags = [] if media is None else [*media.render_css(), *media.render_js()]
        new = [tag for tag in dict.fromkeys(tags) if tag not in self._media]
        self._media.update(new)
        return "".join(new)

    def new_id(self, name: str, key: str | None, parent: BaseComponent[Any] | None) -> str:
        """Return an id that no other component of this request has.

        It is the same from load to load: made of the key, or of the place among the unkeyed
        instances. A fragment that htmx loads into a page can't know its place there, so an unkeyed
        instance gets a random id.
        """
        prefix = (
            f"nitro-{name.lower()}" if parent is None else f"{parent.component_id}-{name.lower()}"
        )
        if key is not None:
            made = f"{prefix}_{names.safe_key(key)}"
        elif parent is None and self._is_fragment:
            made = f"{prefix}-{get_random_string(12)}"
        else:
            self._numbers[prefix] = self._numbers.get(prefix, 0) + 1
            made = f"{prefix}-{self._numbers[prefix]}"
        if made in self._ids:
            logger.warning("Two instances of %s on a page have the key %r.", name, key)
            made = f"{prefix}-{get_random_string(12)}"
        self._ids.add(made)
        return made


@watched("mount")
def mount(
    component_class: type[BaseComponent[Any]],
    request: HttpRequest,
    *,
    key: object = None,
    component_id: str | None = None,
    kept: dict[str, Any] | None = None,
    contents: Mapping[str, str] | None = None,
    kwargs: dict[str, Any] | None = None,
) -> SafeString:
    """Return the HTML of a new instance of ``component_class``.

    Args:
        component_class: A registered class.
        request: The page's request.
        key: What tells the instance from others of its class; shown as text.
        component_id: Its id; a new one by default.
        kept: What the token keeps beside the state.
        contents: The content of its slots, by name.
        kwargs: The arguments of ``get_initial_state()``.

    Raises:
        PermissionDenied: The visitor may not see it.
    """
    key = None if key is None else str(key)
    if component_id is None:
        component_id = Rendering.of(request).new_id(component_class._meta.name, key, None)
    component = component_class(request, component_id, key)
    instance = component._instance
    if kept:
        instance.kept = kept
    if contents:
        instance.contents = contents
    instance.initial = kwargs or {}
    authorize(component)  # before any other code of the class runs
    component.complete_first_state()
    component.prepare_for_rendering(None, is_quiet=True)
    component.state, settled = component._meta.schema.settle(component.state)
    if settled.invalid:
        check_assigned(component, settled, "get_initial_state", bound=settled.invalid)
    if instance.events:
        remind_of_unheard(component_class, instance.events)
    media = Rendering.of(request).media_of(component)
    html = render(component, settled)
    return SafeString(media + html) if media else html


@watched("render")
def render(component: BaseComponent[Any], settled: Settled) -> SafeString:
    """Return the component's root element, with no whitespace around it.

    New content for the slots of children that stay follows it.

    Args:
        component: An instance whose state is the settled one.
        settled: The state as the token will carry it.
    """
    rendering, instance = Rendering.of(component.request), component._instance
    name, language = component._meta.name, get_language() or ""
    instance.bound.clear()
    instance.held.clear()
    instance.actions_url = rendering.url_of(name, language)
    try:
        template = (
            rendering.template_of(type(component))
            if instance.replacement is None
            else get_component_template(instance.replacement)
        )
        context = Context(_context_data(component, rendering, template))
        context.request = component.request  # type: ignore[attr-defined]  # as in a RequestContext
        inner: str = template.template.render(context)
        if instance.kept or instance.children:
            keep_children(instance)
            inner += unshown_slots(component)
    except Exception as error:
        error.add_note(_place(component))
        raise
    token = Token(
        component=name,
        instance_id=component.component_id,
        key=component.key,
        subject=rendering.subject,
        language=language,
        bound=tuple(sorted(instance.bound)),
        invalid=settled.invalid,
        state=settled.json,
        errors=component.errors,
        kept=instance.kept,
    )
    if get_settings().is_debug:
        remind_of_size(type(component), settled.json)
    tag = component.tag
    root = f"<{tag} {component_attributes(component, sign(token))}>{inner}</{tag}>"
    return SafeString(root + "".join(instance.updates))


def _place(component: BaseComponent[Any]) -> str:
    """Return the line that tells developers which component failed; for one inside, of each."""
    component_class = type(component)
    return (
        f"Component {component_class._meta.name} (#{component.component_id}), "
        f"template {template_name_of(component_class)!r}"
    )


class TemplateComponent:
    """What a template sees as ``component``: the instance without its actions.

    Django's templates call whatever is callable, so ``{{ component.delete }}`` would run the action
    while the page is rendered. The tags of ours find the instance itself under ``__wrapped__``.
    """

    __slots__ = ("__wrapped__",)

    def __init__(self, component: BaseComponent[Any]) -> None:
        self.__wrapped__ = component

    def __getattr__(self, name: str) -> Any:
        meta = self.__wrapped__._meta
        if name in meta.actions or name == names.REFRESH:
            raise ComponentError(
                f"The template of {meta.name} reads the action 'component.{name}', "
                "which would run it. Use {% nitro_action %} to call it from the page; mark a "
                "method that only computes a value with @helper."
            )
        return getattr(self.__wrapped__, name)

    def __dir__(self) -> list[str]:
        """Django's templates swallow the errors of names that are not in here."""
        return dir(self.__wrapped__)


def _context_data(
    component: BaseComponent[Any], rendering: Rendering, template: BackendTemplate
) -> dict[str, Any]:
    state = component.state
    return {
        **rendering.processors(template),
        **{field: getattr(state, field) for field in type(state).model_fields},
        **({} if component._instance.replacement else component.get_context_data()),
        "state": state,
        "component": TemplateComponent(component),
        "errors": component.errors,
        "request": component.request,
    }


def get_component_template(name: str) -> BackendTemplate:
    """Return a template of Django's own engine.

    Raises:
        ConfigurationError: Another engine's stands first.
        TemplateDoesNotExist: No engine has one.
    """
    template = get_template(name)
    if not isinstance(template, BackendTemplate):
        raise ConfigurationError(
            f"{name} is found by {type(template).__module__}; components need Django's own "
            "template engine. Put the DjangoTemplates backend first in TEMPLATES."
        )
    return template


def _is_page(request: HttpRequest) -> bool:
    """Return whether the answer is a page of its own: neither a fragment nor an action's."""
    return not is_fragment(request) and names.TOKEN_PARAMETER not in request.POST
