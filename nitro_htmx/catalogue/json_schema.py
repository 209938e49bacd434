"""pydantic's JSON schemas of what really travels: events, states and arguments.

Three generators, since the three do not travel the same way. ``emit()`` sends ``model_dump()`` made
JSON-ready by ``events/json_data.py``; states are dumped by ``state/schema.py``; arguments are what
``actions/arguments.py`` takes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from pydantic import BaseModel, TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaMode, JsonSchemaValue
from pydantic_core import PydanticOmit, core_schema


class Schemas(NamedTuple):
    """The JSON schemas of several types, which share definitions.

    Attributes:
        schemas: The schemas, by what they were asked for with.
        definitions: What a ``$ref`` in any of them names.
    """

    schemas: dict[Any, JsonSchemaValue]
    definitions: dict[str, JsonSchemaValue]


class _Taken(GenerateJsonSchema):
    """What an argument's annotation takes. A type without a schema takes anything."""

    ignored_warning_kinds = {"skipped-choice", "non-serializable-default"}

    def handle_invalid_for_json_schema(self, _schema: Any, _error_info: str) -> JsonSchemaValue:
        return {}


class _Sent(_Taken):
    """Types that Python sends: each field is there, also those that have a default."""

    def field_is_required(self, field: Any, total: bool) -> bool:
        if field["type"] == "typed-dict-field":
            return super().field_is_required(field, total)
        return field.get("serialization_exclude_if") is None


class _SentEvent(_Sent):
    """``json_ready(event.model_dump())``."""

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        outer = self.by_alias
        self.by_alias = bool(schema["cls"].model_config.get("serialize_by_alias"))
        try:
            return super().model_schema(schema)
        finally:
            self.by_alias = outer

    def ser_schema(self, schema: Any) -> JsonSchemaValue | None:
        """Leave out the serializers that pydantic runs only when it writes JSON itself."""
        return (
            None if schema.get("when_used", "").startswith("json") else super().ser_schema(schema)
        )

    def _iso_8601(self, schema: Any) -> JsonSchemaValue:  # noqa: ARG002 - pydantic's signature
        """Say text, also where the model asks for numbers in pydantic's own JSON."""
        return {"type": "string"}

    date_schema = time_schema = datetime_schema = timedelta_schema = _iso_8601


class _SentState(_Sent):
    """``to_json(state, by_alias=False, round_trip=True)``."""

    def computed_field_schema(self, _schema: core_schema.ComputedField) -> JsonSchemaValue:
        raise PydanticOmit

    def json_schema(self, _schema: core_schema.JsonSchema) -> JsonSchemaValue:
        return {"type": "string"}


def event_schemas(classes: Iterable[type[BaseModel]]) -> Schemas:
    """Return the schemas of event classes, as ``emit()`` sends them, by class."""
    return _schemas(_adapters(classes), "serialization", _SentEvent, by_alias=False)


def state_schemas(classes: Iterable[type[BaseModel]]) -> Schemas:
    """Return the schemas of state classes, as ``nitro:action-complete`` shows them, by class."""
    return _schemas(_adapters(classes), "serialization", _SentState, by_alias=False)


def argument_schemas(adapters: Mapping[Any, TypeAdapter[Any]]) -> Schemas:
    """Return the schemas of what the annotations of arguments take, by the keys given."""
    return _schemas(adapters, "validation", _Taken, by_alias=True)


def result_schemas(adapters: Mapping[Any, TypeAdapter[Any]]) -> Schemas:
    """Return the schemas of what actions return, which travels as events do, by the keys given."""
    return _schemas(adapters, "serialization", _SentEvent, by_alias=False)


def _adapters(classes: Iterable[type[BaseModel]]) -> dict[Any, TypeAdapter[Any]]:
    return {described: TypeAdapter(described) for described in classes}


def _schemas(
    adapters: Mapping[Any, TypeAdapter[Any]],
    mode: JsonSchemaMode,
    generator: type[GenerateJsonSchema],
    *,
    by_alias: bool,
) -> Schemas:
    schemas, shared = TypeAdapter.json_schemas(
        [(key, mode, adapter) for key, adapter in adapters.items()],
        by_alias=by_alias,
        ref_template="{model}",
        schema_generator=generator,
    )
    return Schemas({key: schema for (key, _), schema in schemas.items()}, shared.get("$defs", {}))
