"""The templates of components: in Django's own language, or in Jinja2's with our extension.

Jinja2 is not imported here, so that a project may do without it: a template of Django's Jinja2
backend is known by the extension that its environment has.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from django.http import HttpRequest
from django.template import Context, NodeList, Template
from django.template.backends.django import Template as BackendTemplate
from django.template.backends.utils import csrf_input_lazy
from django.template.context_processors import csrf

from ..exceptions import ConfigurationError

Processors = Iterable[Callable[[HttpRequest], dict[str, Any]]]

EXTENSION = "nitro_htmx.jinja2.NitroExtension"
_JINJA2_BACKEND = "django.template.backends.jinja2"


class DjangoTemplate:
    """A template of Django's own engine.

    Args:
        template: What ``get_template()`` has returned.

    Attributes:
        engine: What has made it, for all of its templates the same.
        processors: The context processors of that.
        nodelist: What it is made of.
        path: Where it is.
        made: What Django has made of it.
    """

    __slots__ = ("engine", "made", "nodelist", "path", "processors")

    def __init__(self, template: BackendTemplate) -> None:
        made: Template = template.template
        self.made = made
        self.engine: object = made.engine
        self.processors: Processors = made.engine.template_context_processors
        self.nodelist: NodeList | None = made.nodelist
        self.path: str = made.origin.name

    @property
    def source(self) -> str:
        """What is written in it, or in the file that it is a part of, as ``page.html#cart`` is."""
        made: Any = self.made
        if isinstance(made, Template):
            return made.source
        return str(made.origin.loader.get_template(made.origin.template_name).source)

    def render(self, data: dict[str, Any], request: HttpRequest) -> str:
        """Return what the template makes of ``data``."""
        context = Context(data)
        context.request = request  # type: ignore[attr-defined]  # as in a RequestContext
        # Django would do this in a context manager, which a page of many components notices.
        context.template, context.template_name = self.made, self.made.name
        html: str = self.made.render(context)
        return html


class JinjaTemplate:
    """A template of Django's Jinja2 backend, whose environment has our extension.

    It has what ``DjangoTemplate`` has, but what is written in it nobody reads but Jinja2.

    Args:
        template: What ``get_template()`` has returned.
    """

    nodelist: NodeList | None = None
    source = ""
    path = ""

    def __init__(self, template: Any) -> None:  # Any: the class can't be imported without Jinja2
        self.engine: object = template.backend
        self.processors: Processors = (
            csrf,
            _csrf_input,
            *template.backend.template_context_processors,
        )
        self._template = template

    def render(self, data: dict[str, Any], _request: HttpRequest) -> str:
        """Return what the template makes of ``data``."""
        html: str = self._template.render(data)  # without a request it adds nothing of its own
        return html


ComponentTemplate = DjangoTemplate | JinjaTemplate


def usable(template: Any, name: str) -> ComponentTemplate:
    """Return a template as one that a component can have.

    Args:
        template: What ``get_template()`` has returned.
        name: Its name.

    Raises:
        ConfigurationError: It is of an engine in which there are no tags of ours.
    """
    if isinstance(template, BackendTemplate):
        return DjangoTemplate(template)
    module = type(template).__module__
    is_jinja = module == _JINJA2_BACKEND
    if is_jinja and _has_extension(template.backend.env):
        return JinjaTemplate(template)
    hint = f', or add "{EXTENSION}" to its extensions' if is_jinja else ""
    raise ConfigurationError(
        f"{name} is found by {module}; components need Django's own template engine. Put the "
        f"DjangoTemplates backend first in TEMPLATES{hint}."
    )


def _has_extension(environment: Any) -> bool:
    extensions = environment.extensions.values()
    return any(getattr(extension, "shows_components", False) for extension in extensions)


def _csrf_input(request: HttpRequest) -> dict[str, Any]:
    return {"csrf_input": csrf_input_lazy(request)}
