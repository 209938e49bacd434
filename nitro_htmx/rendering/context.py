"""What a component's template has besides its state."""

from __future__ import annotations

from typing import Any

from django.template.backends.django import Template as BackendTemplate

from .. import names
from ..base.component import BaseComponent
from ..exceptions import ComponentError
from .page import Rendering

# What a component's template has besides its state. State fields may not use these names.
RESERVED_NAMES = frozenset({"component", "csrf_token", "errors", "request", "state"})


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
    component: BaseComponent[Any], rendering: Rendering, template: BackendTemplate
) -> dict[str, Any]:
    """Return all that ``template`` gets."""
    state = component.state
    return {
        **rendering.processors(template),
        **vars(state),
        **({} if component._instance.replacement else component.get_context_data()),
        "state": state,
        "component": TemplateComponent(component),
        "errors": component.errors,
        "request": component.request,
    }
