"""A state class's way to JSON and back.

States are dumped and loaded in pydantic's JSON mode, by field name. Loading is lenient: a field
that does not validate keeps the JSON value it came with and is named in ``errors``. That is how a
form shows again what was typed, and how a required field can start out empty.
"""

from __future__ import annotations

from contextvars import ContextVar
from functools import cached_property
from typing import Any, Generic, NamedTuple, TypeVar

from pydantic import BaseModel, ValidationError, create_model, field_validator
from pydantic_core import PydanticSerializationError, from_json, to_json

from .names import ALL_FIELDS

StateT = TypeVar("StateT", bound=BaseModel)

Errors = dict[str, list[str]]  # field name, or ALL_FIELDS → texts


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
            TypeError: ``state`` is not an instance of the state class.
        """
        if not isinstance(state, self.state_class):
            raise TypeError(
                f"The state has to be of the class {self.state_class.__name__}, "
                f"not {type(state).__name__}."
            )
        try:
            return self._to_json(state)
        except PydanticSerializationError:
            return self._dump_leniently(state)

    def load(self, data: bytes, *, strict: bool | None = None) -> Loaded[StateT]:
        """Return the state that ``data`` holds, with what does not validate named in ``errors``.

        Args:
            data: A JSON object, keyed by field name.
            strict: Whether pydantic may convert ``"5"`` to ``5``; ``None`` asks the class.
        """
        try:
            state = self.state_class.__pydantic_validator__.validate_json(
                data, strict=strict, by_alias=False, by_name=True
            )
        except ValidationError as error:
            return self._load_leniently(data, strict, error)
        return Loaded(state, {})

    def merge(self, data: bytes, changes: dict[str, Any]) -> bytes:
        """Return the JSON object ``data`` with the fields in ``changes`` replaced."""
        return to_json({**from_json(data), **changes})

    def settle(self, state: StateT) -> tuple[StateT, Settled]:
        """Return what ``state`` will be once it has gone through its token, and the token's share.

        A value that does not survive the way through JSON shows at once, not one request later.
        """
        data = self.dump(state)
        settled, errors = self.load(data)
        return settled, Settled(data, tuple(errors))

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
                values[name] = getattr(state, name)
        return to_json(values, inf_nan_mode="null")

    def _load_leniently(
        self, data: bytes, strict: bool | None, error: ValidationError
    ) -> Loaded[StateT]:
        errors: Errors = {}
        for details in error.errors(include_url=False, include_context=False, include_input=False):
            field = str(details["loc"][0]) if details["loc"] else ALL_FIELDS
            errors.setdefault(field, []).append(_visitor_text(details["msg"]))
        valid = self._valid_values(data, strict)
        state = self.state_class.model_construct(**{**from_json(data), **valid})
        return Loaded(state, errors)

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


def _visitor_text(message: str) -> str:
    """Return pydantic's message without the prefix that it puts before a validator's own words."""
    return message.removeprefix("Value error, ").removeprefix("Assertion failed, ")
