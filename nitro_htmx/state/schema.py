"""A state class's way to JSON and back.

States are dumped and loaded in pydantic's JSON mode, by field name. Loading is lenient: a field
that does not validate keeps the JSON value it came with and is named in ``errors``. That is how a
form shows again what was typed, and how a required field can start out empty.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from contextvars import ContextVar
from functools import cached_property, lru_cache
from typing import Any, Generic, NamedTuple, TypeVar

from pydantic import BaseModel, RootModel, ValidationError, create_model, field_validator
from pydantic_core import PydanticSerializationError, from_json, to_json

from ..exceptions import ComponentError
from .annotations import item_annotation, models_in
from .field_texts import field_text
from .paths import error_name, find_path, first_field, set_value

StateT = TypeVar("StateT", bound=BaseModel)

Errors = dict[str, list[str]]  # dotted name of a field, or ALL_FIELDS → texts


# The ends of pydantic's types of errors, for values that are of another type than their field's.
_WRONG_TYPE = ("_type", "_parsing", "_from_float", "literal_error", "enum", "is_instance_of")


class Loaded(NamedTuple, Generic[StateT]):
    """A state with what is wrong with it."""

    state: StateT
    errors: Errors


class Settled(NamedTuple):
    """A state as its token will carry it."""

    json: bytes
    invalid: tuple[str, ...]


class StateSchema(Generic[StateT]):
    """Dumps and loads the states of one class."""

    def __init__(self, state_class: type[StateT]) -> None:
        self.state_class = state_class

    def dump(self, state: StateT) -> bytes:
        """Return ``state`` as a JSON object. Values that are not of their field's type are kept.

        Raises:
            TypeError: ``state`` is not an instance of the state class, or a value has no JSON form.
        """
        # The second question takes pydantic ten times as long.
        if type(state) is not self.state_class and not isinstance(state, self.state_class):
            raise TypeError(
                f"The state has to be of the class {self.state_class.__name__}, "
                f"not {type(state).__name__}."
            )
        try:
            return self._to_json(state)
        except PydanticSerializationError:
            return self._dump_leniently(state)

    def load(
        self, data: bytes, *, strict: bool | None = None, bound: Collection[str] = ()
    ) -> Loaded[StateT]:
        """Return the state that ``data`` holds, with what does not validate named in ``errors``.

        Args:
            data: A JSON object, keyed by field name.
            strict: Whether pydantic may convert ``"5"`` to ``5``; ``None`` asks the class.
            bound: Dotted names of the places that inputs are bound to. An error inside of one is
                its own; see ``paths.error_name()``.
        """
        try:
            state = self.state_class.__pydantic_validator__.validate_json(
                data, strict=strict, by_alias=False, by_name=True
            )
        except ValidationError as error:
            return self._load_leniently(data, strict, error, bound)
        return Loaded(state, {})

    def merge(self, data: bytes, changes: dict[str, Any]) -> bytes:
        """Return the JSON object ``data`` with the values in ``changes`` replaced.

        Args:
            data: A JSON object, keyed by field name.
            changes: Dotted name → raw value. A place that is not there, such as one in a sub-model
                that is ``None``, is passed over.
        """
        merged = from_json(data)
        for name, value in changes.items():
            path = find_path(self.state_class, name)
            if path is not None:
                set_value(merged, path.steps, value)
        return to_json(merged)

    def without(self, data: bytes, fields: Iterable[str]) -> bytes:
        """Return the JSON object ``data`` without ``fields``, so that they get their defaults.

        A default is not validated. So the model's validators run, which an invalid field prevents.
        """
        left = from_json(data)
        for name in fields:
            left.pop(name, None)
        return to_json(left)

    def settle(self, state: StateT) -> tuple[StateT, Settled]:
        """Return what ``state`` will be once it has gone through its token, and the token's share.

        A value that does not survive the way through JSON shows at once, not one request later.
        """
        data = self.dump(state)
        settled, errors = self.load(data)
        return settled, Settled(data, tuple(dict.fromkeys(map(first_field, errors))))

    def type_errors(self, data: bytes) -> dict[str, str]:
        """Return the fields of a state, as JSON, whose values are not of their type.

        Returns:
            Dotted name → what pydantic says to developers.
        """
        try:
            self.state_class.__pydantic_validator__.validate_json(
                data, by_alias=False, by_name=True
            )
        except ValidationError as error:
            return {
                error_name(self.state_class, details["loc"], ()): details["msg"]
                for details in error.errors(include_url=False, include_context=False)
                if details["type"].endswith(_WRONG_TYPE)
            }
        return {}

    def _to_json(self, state: StateT, *, only: str | None = None) -> bytes:
        return self.state_class.__pydantic_serializer__.to_json(
            state,
            include=None if only is None else {only},
            by_alias=False,
            round_trip=True,
            warnings=False,
        )

    def _dump_leniently(self, state: StateT) -> bytes:
        """Dump each field by itself, as it is where the class's own serializer fails.

        A serializer expects the field's type. Text that did not validate is not of that type.
        """
        values: dict[str, Any] = dict(state.model_extra or {})
        for name in self.state_class.model_fields:
            try:
                values.update(from_json(self._to_json(state, only=name)))
            except PydanticSerializationError:
                values[name] = from_json(self._to_plain_json(name, getattr(state, name)))
        return to_json(values, inf_nan_mode="null")

    def _to_plain_json(self, name: str, value: Any) -> bytes:
        try:
            return to_json(_plain(value), inf_nan_mode="null")
        except (PydanticSerializationError, UnicodeEncodeError) as error:
            raise ComponentError(
                f"The field {name!r} of {self.state_class.__name__} holds a value of the type "
                f"{type(value).__name__}, which has no JSON form: {error}. Keep an id or plain "
                "values in the state, and look the rest up."
            ) from error

    def _load_leniently(
        self, data: bytes, strict: bool | None, error: ValidationError, bound: Collection[str]
    ) -> Loaded[StateT]:
        errors: Errors = {}
        for details in error.errors(include_url=False):
            name = error_name(self.state_class, details["loc"], bound)
            errors.setdefault(name, []).append(field_text(details))
        values = {**from_json(data), **self._valid_values(data, strict)}
        for name in {first_field(name) for name in errors} & values.keys():
            field = self.state_class.model_fields.get(name)
            if field is not None:
                values[name] = _load_part(field.annotation, values[name], strict)
        return Loaded(self.state_class.model_construct(**values), errors)

    def _valid_values(self, data: bytes, strict: bool | None) -> dict[str, Any]:
        """Return the validated values of the fields that are valid by themselves."""
        values: dict[str, Any] = {}
        reset = _validated.set(values)
        try:
            self._recording_class.__pydantic_validator__.validate_json(
                data, strict=strict, by_alias=False, by_name=True
            )
        except ValidationError:
            pass  # expected: the caller holds the same error, from the class itself
        finally:
            _validated.reset(reset)
        return values

    @cached_property
    def _recording_class(self) -> type[BaseModel]:
        """A subclass that notes each field's value as soon as it has been validated.

        A wrap validator of a subclass runs outside all of its parent's validators, so what it sees
        is final. pydantic has no public way to get at the valid part of an invalid model.
        """
        return create_model(
            self.state_class.__name__,
            __base__=self.state_class,
            __validators__={"_record": field_validator("*", mode="wrap")(_record)},
        )


_validated: ContextVar[dict[str, Any]] = ContextVar("nitro_htmx_validated")


# pydantic knows a class method by the name of its first argument.
def _record(cls: type[BaseModel], value: Any, handler: Any, info: Any) -> Any:  # noqa: ARG001
    validated = handler(value)
    _validated.get()[info.field_name] = validated
    return validated


def _load_part(annotation: Any, raw: Any, strict: bool | None) -> Any:
    """Return the JSON value ``raw`` as models where ``annotation`` has them, valid or not.

    Templates and hooks then find the fields of a half-filled sub-model where they always are.
    """
    if isinstance(raw, list):
        return [
            _load_part(item_annotation(annotation, at), item, strict) for at, item in enumerate(raw)
        ]
    models = models_in(annotation)
    if not isinstance(raw, dict) or len(models) != 1 or issubclass(models[0], RootModel):
        return raw
    return _schema_of(models[0]).load(to_json(raw), strict=strict).state


@lru_cache(maxsize=1024)
def _schema_of(model: type[BaseModel]) -> StateSchema[Any]:
    return StateSchema(model)


def _plain(value: Any) -> Any:
    """Return ``value`` without models, whose serializers can't write what did not validate."""
    if isinstance(value, BaseModel):
        return {name: _plain(part) for name, part in value}
    if isinstance(value, (list, tuple)):
        return [_plain(part) for part in value]
    return value
