"""Checks of a component's state: whether it can go through the browser and come back."""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Callable, Iterator
from typing import Annotated, Any

from django.core.checks import CheckMessage, Error
from pydantic import BaseModel, ConfigDict, SecretBytes, SecretStr, create_model
from pydantic.errors import PydanticInvalidForJsonSchema, PydanticUserError
from pydantic.fields import FieldInfo
from pydantic.json_schema import PydanticJsonSchemaWarning

from ..state.annotations import holds
from .components import ComponentClass


def _check_state(component_class: ComponentClass) -> Iterator[CheckMessage]:
    state_class = component_class.state_class
    for name in state_class.__private_attributes__:
        yield _state_error(component_class, name, "is private, so it is lost between requests")
    for name, field in state_class.model_fields.items():
        if field.exclude:
            yield _state_error(component_class, name, "is excluded, so it is lost between requests")
        if holds(field.annotation, (SecretStr, SecretBytes)):
            yield _state_error(
                component_class, name, "is a secret, but visitors can read the state"
            )


def _state_error(component_class: ComponentClass, field: str, problem: str) -> CheckMessage:
    return Error(
        f"The state's field {field!r} {problem}.",
        hint="Keep it in the session or the database.",
        obj=component_class,
        id="nitro_htmx.E006",
    )


def _check_json_form(component_class: ComponentClass) -> Iterator[CheckMessage]:
    state_class = component_class.state_class
    try:
        if _has_json_form(state_class):
            return
    except PydanticUserError as error:
        yield Error(
            f"The state {state_class.__name__} can't be read: {error.message}",
            hint="Import each type at run time, not under TYPE_CHECKING.",
            obj=component_class,
            id="nitro_htmx.E006",
        )
        return
    for name in _unfit_fields(state_class):
        kind = _type_text(state_class.model_fields[name].annotation)
        yield Error(
            f"The state's field {name!r} is {kind}, which has no JSON form.",
            hint="Keep an id or plain values in the state, and look the rest up.",
            obj=component_class,
            id="nitro_htmx.E006",
        )


def _has_json_form(model: type[BaseModel]) -> bool:
    """Return whether states of this class can be written as JSON.

    The schema of what is written says so: it knows serializers, and asks for no value.

    Raises:
        PydanticUserError: The class is not complete.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", PydanticJsonSchemaWarning)  # of defaults
            model.model_json_schema(mode="serialization")
    except PydanticInvalidForJsonSchema:
        return False
    return True


def _unfit_fields(state_class: type[BaseModel]) -> Iterator[str]:
    serialized = {
        name
        for serializer in state_class.__pydantic_decorators__.field_serializers.values()
        for name in serializer.info.fields
    }
    for name, field in state_class.model_fields.items():
        if name not in serialized and not _has_json_form(_model_of(name, field)):
            yield name


def _model_of(name: str, field: FieldInfo) -> type[BaseModel]:
    """Return a model with this field alone."""
    annotation: Any = field.annotation
    if field.metadata:
        annotation = Annotated[annotation, *field.metadata]
    config = ConfigDict(arbitrary_types_allowed=True)
    fields: Any = {name: (annotation, None)}
    return create_model("Field", __config__=config, **fields)


def _type_text(annotation: Any) -> str:
    return annotation.__qualname__ if inspect.isclass(annotation) else str(annotation)


STATE_CHECKS: tuple[Callable[[ComponentClass], Iterator[CheckMessage]], ...] = (
    _check_state,
    _check_json_form,
)
