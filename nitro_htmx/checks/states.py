"""Checks of a component's state: whether it can go through the browser and come back."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from typing import Any, get_args

from django.core.checks import CheckMessage, Error
from pydantic import BaseModel, SecretBytes, SecretStr

from .components import ComponentClass


def _check_state(component_class: ComponentClass) -> Iterator[CheckMessage]:
    state_class = component_class.state_class
    for name in state_class.__private_attributes__:
        yield _state_error(component_class, name, "is private, so it is lost between requests")
    for name, field in state_class.model_fields.items():
        if field.exclude:
            yield _state_error(component_class, name, "is excluded, so it is lost between requests")
        if _holds_secret(field.annotation):
            yield _state_error(
                component_class, name, "is a secret, but visitors can read the state"
            )


def _holds_secret(annotation: Any, seen: tuple[Any, ...] = ()) -> bool:
    """Return whether a secret is somewhere in ``annotation``, such as in an optional or a model."""
    if annotation in seen:  # models may hold each other
        return False
    inner = list(get_args(annotation))
    if inspect.isclass(annotation) and issubclass(annotation, BaseModel):
        inner += [field.annotation for field in annotation.model_fields.values()]
    return annotation in (SecretStr, SecretBytes) or any(
        _holds_secret(part, (*seen, annotation)) for part in inner
    )


def _state_error(component_class: ComponentClass, field: str, problem: str) -> CheckMessage:
    return Error(
        f"The state's field {field!r} {problem}.",
        hint="Keep it in the session or the database.",
        obj=component_class,
        id="nitro_htmx.E006",
    )


STATE_CHECKS: tuple[Callable[[ComponentClass], Iterator[CheckMessage]], ...] = (_check_state,)
