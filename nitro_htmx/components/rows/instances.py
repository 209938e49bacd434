"""Rows of a model as pydantic models, and back."""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Mapping
from copy import deepcopy
from decimal import Decimal
from enum import Enum
from typing import Any, TypeAlias, get_args

from django.core.exceptions import FieldDoesNotExist, ValidationError
from django.core.validators import ProhibitNullCharactersValidator
from django.db.models import (
    AutoField,
    CharField,
    DateTimeField,
    DecimalField,
    Field,
    FileField,
    ForeignKey,
    JSONField,
    ManyToManyField,
    Model,
    TextField,
)
from django.db.models.fields.files import FieldFile
from django.db.models.manager import BaseManager
from pydantic import BaseModel
from pydantic_core import to_jsonable_python

from ...state import times

ModelField: TypeAlias = "Field[Any, Any]"


_LARGEST_NUMBER = 2**53 - 1  # that a browser reads unchanged
_refuse_nul = ProhibitNullCharactersValidator()  # as Django's form fields for text have it


class RowReader:
    """A row as pydantic reads it, ``from_attributes``.

    A relation is read as related rows where the annotation holds a pydantic model, else as keys. A
    file is read as its name.
    """

    def __init__(
        self,
        instance: Model,
        target: type[BaseModel],
        rest: BaseModel | None = None,
        *,
        for_inputs: bool = False,
    ) -> None:
        """Read ``instance`` for the fields of ``target``.

        Args:
            instance: A saved row.
            target: The pydantic model that is to be made.
            rest: Where the values of fields come from that are not the row's.
            for_inputs: Whether times are read as inputs show them.
        """
        self._instance = instance
        self._target = target
        self._rest = rest
        self._for_inputs = for_inputs

    def __getattr__(self, name: str) -> Any:
        field = self._target.model_fields.get(name)
        if field is None or not _has(self._instance, name):
            return getattr(self._rest, name)  # an AttributeError makes pydantic take the default
        value = _read(self._instance, name, wants_rows=_holds_model(field.annotation))
        return times.for_input(value, field.annotation) if self._for_inputs else value


def writable_fields(
    model: type[Model], buffer_class: type[BaseModel], *, is_new: bool
) -> dict[str, ModelField]:
    """Return the model's fields that a visitor may set, by the buffer's fields.

    As in Django's model forms, fields that are not editable and automatic keys are left out. So are
    files, whose column is a path, and the key of a row that exists, which would make another row.

    Args:
        model: The model.
        buffer_class: Its fields are named as the model's or, for foreign keys, as their columns.
            One that holds related rows rather than their keys is for reading only.
        is_new: Whether the row is being created.
    """
    fields: dict[str, ModelField] = {}
    for name, declared in buffer_class.model_fields.items():
        try:
            field = model._meta.get_field(name)
        except FieldDoesNotExist:
            continue
        if not isinstance(field, Field) or not _is_writable(field, is_new=is_new):
            continue
        if not (field.is_relation and _holds_model(declared.annotation)):
            fields[name] = field
    return fields


def write(instance: Model, field: ModelField, value: Any) -> None:
    """Set one field of ``instance``, which is not saved, to a value of a pydantic model.

    Raises:
        ValidationError: Django's; the current time zone has no such time, or the text has the
            character NUL, on which databases fail.
    """
    column_value = _column_value(field, value)
    if column_value is None and field.blank and not field.null and field.has_default():
        column_value = field.get_default()  # "may be left out" can't mean NULL here
    if isinstance(column_value, str):
        try:
            _refuse_nul(column_value)
        except ValidationError as error:
            raise ValidationError({field.name: error.messages}) from error
    setattr(instance, field.attname, column_value)


def claim(instance: Model, field: str, value: Any) -> None:
    """Make ``value`` the owner or tenant of a row that is not saved yet.

    Args:
        instance: The row.
        field: A field's name. A path, which holds ``__``, is left to the row's own fields, and a
            relation to many to the hook that saves the row: before that it can't be set.
        value: A related instance, or what the field's column holds.
    """
    if "__" in field or not instance._meta.get_field(field).concrete:
        return
    if not isinstance(value, Model):
        field = getattr(instance._meta.get_field(field), "attname", field)
    setattr(instance, field, value)


def column_values(instance: Model) -> dict[str, Any]:
    """Return the values of the columns that have been loaded, by attribute."""
    loaded = vars(instance)
    return {
        field.attname: _frozen(loaded[field.attname])
        for field in instance._meta.concrete_fields
        if field.attname in loaded
    }


def changed_columns(instance: Model, before: Mapping[str, Any]) -> list[str]:
    """Return the names of the fields whose values are not those of ``before``."""
    loaded = vars(instance)
    return [
        field.name
        for field in instance._meta.concrete_fields
        if not field.primary_key
        and field.attname in loaded
        and (field.attname not in before or loaded[field.attname] != before[field.attname])
    ]


def automatic_columns(model: type[Model]) -> list[str]:
    """Return the names of the fields that set themselves whenever a row is saved."""
    return [field.name for field in model._meta.concrete_fields if getattr(field, "auto_now", None)]


def _has(instance: Model, name: str) -> bool:
    """Return whether a row has a value called ``name``, without reading it: that may be a query."""
    if name in vars(instance) or name == instance._meta.pk.name:
        return True  # the class does not show a key of several columns
    found = getattr(type(instance), name, None)
    return found is not None and not inspect.isroutine(found)


def _read(instance: Model, name: str, *, wants_rows: bool) -> Any:
    if not wants_rows:
        try:
            field = instance._meta.get_field(name)
        except FieldDoesNotExist:
            field = None
        if isinstance(field, ForeignKey):
            return getattr(instance, field.attname)
    value = getattr(instance, name)
    if isinstance(value, BaseManager):
        rows = list(value.all())
        return rows if wants_rows else [row.pk for row in rows]
    return str(value) if isinstance(value, FieldFile) else value


def _holds_model(annotation: Any) -> bool:
    if annotation is Any:
        return True
    if inspect.isclass(annotation) and issubclass(annotation, (BaseModel, Model)):
        return True
    return any(_holds_model(part) for part in get_args(annotation))


def _is_writable(field: ModelField, *, is_new: bool) -> bool:
    if not field.editable or isinstance(field, (AutoField, FileField)):
        return False
    if field.primary_key or getattr(field.remote_field, "parent_link", False):
        return is_new and not field.auto_created
    return field.concrete or isinstance(field, ManyToManyField)


def _column_value(field: ModelField, value: Any) -> Any:
    """Return ``value`` as the model's field takes it, where a form would have converted it."""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(field, JSONField):
        return to_jsonable_python(value)
    if isinstance(field, (CharField, TextField)):
        if value is None or value == "":
            # As in Django's forms: text that may be null is, any other is empty.
            return None if field.null and (value is None or isinstance(field, CharField)) else ""
        return value if isinstance(value, str) else str(value)
    if isinstance(field, DecimalField) and isinstance(value, float):
        return Decimal(str(value))  # as it was typed: 9.99, and not all the digits that a float has
    if isinstance(field, DateTimeField):
        return times.for_column(value, field.name)
    return value


def _frozen(value: Any) -> Any:
    """Return what ``value`` is equal to as long as nothing has changed it in place."""
    if isinstance(value, FieldFile):
        return value.name
    return deepcopy(value) if isinstance(value, (dict, list)) else value


def names_of(fields: Iterable[ModelField]) -> list[str]:
    """Return the names of ``fields``."""
    return [field.name for field in fields]


def key_text(instance: Model) -> str:
    """Return the primary key as text, as Django's serializers write it."""
    key: Any = instance._meta.pk
    return str(key.value_to_string(instance))


def event_key(pk: Any) -> Any:
    """Return a primary key as events carry it: text, where a browser would read another number."""
    return str(pk) if isinstance(pk, int) and abs(pk) > _LARGEST_NUMBER else pk
