"""What the components of one request share: ids, templates, and what they load.

Everything that is computed once a request, whatever the number of components, is kept in a
``Rendering`` that travels with the request.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import Any, NamedTuple

from django.conf import settings as django_settings
from django.http import HttpRequest
from django.template.loader import get_template
from django.urls import get_script_prefix, get_urlconf
from django.utils.crypto import get_random_string

from .. import names
from ..base.component import BaseComponent
from ..conf import get_settings
from ..registry import template_name_of
from ..state.token import subject_of
from .addresses import component_url
from .fragments import is_fragment
from .reminders import expect_scripts
from .templates import ComponentTemplate, usable

logger = logging.getLogger("nitro_htmx.rendering")


class _Brought(NamedTuple):
    """What renderings have used up.

    Attributes:
        numbers: By the part of an id before it.
        ids: Of components.
        media: Tags of scripts and styles.
        placed: The ids of components that were made anew.
    """

    numbers: dict[str, int]
    ids: set[str]
    media: set[str]
    placed: set[str]


class Rendering:
    """What the components of one request share."""

    def __init__(self, request: HttpRequest) -> None:
        self.request = request
        self._urlconf = get_urlconf() or django_settings.ROOT_URLCONF
        self._script_prefix = get_script_prefix()
        self._templates: dict[type, ComponentTemplate] = {}
        self._numbers: dict[str, int] = {}
        self._ids: set[str] = set()
        self._processors: dict[object, dict[str, Any]] = {}  # by engine
        self._media: set[str] = set()
        self._brought: dict[str, _Brought] = {}
        self.placed: set[str] = set()  # the ids of components that this answer makes anew

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

    def template_of(self, component_class: type[BaseComponent[Any]]) -> ComponentTemplate:
        """Return the template of a class, looked up at the first call."""
        template = self._templates.get(component_class)
        if template is None:
            template = get_component_template(template_name_of(component_class))
            self._templates[component_class] = template
        return template

    def template_shown_by(self, component: BaseComponent[Any]) -> ComponentTemplate:
        """Return the template of an instance: that of its class, or what is shown in its place."""
        replacement = component._instance.replacement
        if replacement is None:
            return self.template_of(type(component))
        return get_component_template(replacement)

    def url_of(self, component: str, language: str) -> str:
        """Return the URL under which a component's actions are."""
        return component_url(component, self._urlconf, self._script_prefix, language)

    def processors(self, template: ComponentTemplate) -> dict[str, Any]:
        """Return what the context processors give, computed at the first call for an engine."""
        engine = template.engine
        data = self._processors.get(engine)
        if data is None:
            data = self._processors[engine] = {}
            for processor in template.processors:
                data.update(processor(self.request))
        return data

    def media_of(self, component: BaseComponent[Any]) -> str:
        """Return the tags of scripts and styles that this component is the first to need.

        They stand beside the root element, where no answer takes them away or runs them again.
        """
        media = component.media_for_inputs()
        if media is None:
            return ""
        tags = [*media.render_css(), *media.render_js()]
        new = [tag for tag in dict.fromkeys(tags) if tag not in self._media]
        self._media.update(new)
        return "".join(new)

    @contextmanager
    def attempt(self, component_id: str) -> Iterator[None]:
        """Render a component of the page, maybe once more, and forget what comes of it if it fails.

        The page sees its last rendering alone. So the ids, numbers, scripts and styles that the one
        before has used up are there again. The context processors are asked anew: what they tell
        may have changed since the last component has run.
        """
        self._processors = {}
        before = left = self._state()
        last = self._brought.get(component_id)
        if last is not None:
            self._take_back(last)
            left = self._state()
        try:
            yield
        except BaseException:
            self._numbers, self._ids, self._media, self.placed = before
            raise
        numbers = {key: self._numbers[key] for key in self._numbers.keys() - left.numbers.keys()}
        self._brought[component_id] = _Brought(
            numbers, self._ids - left.ids, self._media - left.media, self.placed - left.placed
        )

    def _state(self) -> _Brought:
        return _Brought(self._numbers.copy(), self._ids.copy(), self._media.copy(), {*self.placed})

    def has(self, component_id: str) -> bool:
        """Return whether the component of this id stands in another that has been rendered."""
        return component_id in self._ids

    def is_placed(self, component_id: str) -> bool:
        """Return whether the answer makes the component of this id anew."""
        return component_id in self.placed

    def _take_back(self, brought: _Brought) -> None:
        for prefix in brought.numbers:
            del self._numbers[prefix]
        self._ids -= brought.ids
        self._media -= brought.media
        self.placed -= brought.placed

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


def get_component_template(name: str) -> ComponentTemplate:
    """Return a template of Django's own engine, or of Jinja2 with our extension.

    Raises:
        ConfigurationError: Another engine's stands first.
        TemplateDoesNotExist: No engine has one.
    """
    return usable(get_template(name), name)


def _is_page(request: HttpRequest) -> bool:
    """Return whether the answer is a page of its own: neither a fragment nor an action's."""
    return not is_fragment(request) and names.TOKEN_PARAMETER not in request.POST
