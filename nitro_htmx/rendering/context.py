"""What a component's template has besides its state."""

from __future__ import annotations

from typing import Any, Protocol

from django.http import HttpRequest
from django.template.context import BaseContext

from .. import names
from ..base.component import BaseComponent
from ..exceptions import ComponentError
from .page import Rendering
from .templates import ComponentTemplate

# What a component's template has besides its state. State fields may not use these names.
RESERVED_NAMES = frozenset({"component", "csrf_token", "errors", "request", "state"})
_PROCESSOR = " and the context processor 'django.template.context_processors.request'."


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


def context_data(
    component: BaseComponent[Any], rendering: Rendering, template: ComponentTemplate
) -> dict[str, Any]:
    """Return all that ``template`` gets."""
    own = {} if component._instance.replacement else component.get_context_data()
    return _with_own(component, rendering, template, own)


def shared_data(
    component: BaseComponent[Any], rendering: Rendering, template: ComponentTemplate
) -> dict[str, Any]:
    """Return what each part of ``template`` gets: all but what ``get_context_data()`` gives."""
    return _with_own(component, rendering, template, {})


def _with_own(
    component: BaseComponent[Any],
    rendering: Rendering,
    template: ComponentTemplate,
    own: dict[str, Any],
) -> dict[str, Any]:
    state = component.state
    return {
        **rendering.processors(template),
        **vars(state),
        **own,
        "state": state,
        "component": TemplateComponent(component),
        "errors": component.errors,
        "request": component.request,
    }


class Variables(Protocol):
    """A template's context: Django's or Jinja2's."""

    def get(self, key: str, /) -> Any:
        """Return a variable's value, or ``None``."""


def component_in(context: Variables, tag: str) -> BaseComponent[Any]:
    """Return the component in whose template a tag stands.

    Raises:
        ComponentError: It stands in none.
    """
    component = _component(context)
    if component is not None:
        return component
    cure = (
        "In an {% include %} with 'only', pass component=component."
        if _is_of_django(context)
        else "Import a macro of another file 'with context'."
    )
    raise ComponentError(
        f"{_written(context, tag)} stands outside of a component's template. {cure}"
    )


def request_in(context: Variables, tag: str) -> HttpRequest:
    """Return the request of the page on which a tag stands.

    Raises:
        ComponentError: The page has none.
    """
    request: HttpRequest | None = context.get("request")
    if request is None:
        raise ComponentError(
            f"{_written(context, tag)} needs the request. Render the page with render(request, …)"
            + (_PROCESSOR if _is_of_django(context) else ".")
        )
    return request


def place_in(context: Variables, tag: str) -> HttpRequest | BaseComponent[Any]:
    """Return the component in whose template a tag stands, or else the page's request.

    Raises:
        ComponentError: There is neither.
    """
    component = _component(context)
    return request_in(context, tag) if component is None else component


def _written(context: Variables, tag: str) -> str:
    """Return how the template writes a tag."""
    return f"{{% {tag} %}}" if _is_of_django(context) else f"{{{{ {tag}(…) }}}}"


def _is_of_django(context: Variables) -> bool:
    return isinstance(context, BaseContext)


def _component(context: Variables) -> BaseComponent[Any] | None:
    component = context.get("component")
    return component.__wrapped__ if isinstance(component, TemplateComponent) else None
