"""Writing one row: checks, the version, and the database's own objections."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.core.validators import RegexValidator
from django.db import DatabaseError, IntegrityError, connections, router
from django.db.models import (
    F,
    ForeignKey,
    IntegerField,
    Model,
    ProtectedError,
    QuerySet,
    RestrictedError,
)
from django.http import Http404
from django.utils import timezone
from django.utils.translation import gettext as _

from ...events.transactions import writing_to
from ..querysets import check_fits
from .choices import choosable, may_be_unknown
from .instances import ModelField


@contextmanager
def writing(instance: Model, entered: Iterable[str] = ()) -> Iterator[str]:
    """Write ``instance`` in a transaction, and say what the database objects to.

    Between the checks and the writing another visitor may have taken a unique value. Then the
    model is asked again, and its own words are raised.

    Args:
        instance: The row.
        entered: The names of the fields that a visitor may have left empty. A model's checks pass
            over those that may be blank, since its ``save()`` might fill them.

    Yields:
        The name of the database.

    Raises:
        ValidationError: A constraint does not hold.
        Http404: The row has gone.
    """
    database = router.db_for_write(type(instance), instance=instance)
    is_new = instance._state.adding
    try:
        with writing_to(database):
            yield database
    except (ProtectedError, RestrictedError):
        raise
    except IntegrityError as error:
        try:
            instance.validate_unique()
            instance.validate_constraints()
            _check_null(instance, entered)
        except ValidationError as explained:
            raise explained from error
        raise
    except DatabaseError as error:
        if is_new or _exists(instance, database):
            raise
        raise Http404(f"The {instance._meta.verbose_name} has been deleted.") from error


def _check_null(instance: Model, entered: Iterable[str]) -> None:
    missing = [
        field
        for field in map(instance._meta.get_field, entered)
        if not field.null and field.concrete and getattr(instance, field.attname, "") is None
    ]
    if missing:
        raise ValidationError({field.name: [field.error_messages["null"]] for field in missing})


def clean(instance: Model, included: Iterable[str]) -> None:
    """Validate ``instance`` as Django's model forms do: only the fields that are ``included``.

    Models do not check all that a database refuses, such as a duration of a million years.

    Raises:
        ValidationError: Something is wrong.
    """
    names = set(included)
    errors = _misfits(instance, names)
    excluded = {
        field.name
        for field in instance._meta.fields
        if field.name not in names
        # A form's menu lets it be neither true nor false; Django's own check would ask for one.
        or (may_be_unknown(field) and getattr(instance, field.attname) is None)
    }
    try:
        instance.full_clean(exclude=excluded | errors.keys())
    except ValidationError as error:
        errors = error.update_error_dict(errors)
    if errors:
        raise ValidationError(errors)


def _misfits(instance: Model, names: Container[str]) -> dict[str, list[Any]]:
    """Return the errors of those fields whose values the database would refuse."""
    connection = connections[router.db_for_write(type(instance), instance=instance)]
    errors = {}
    for field in instance._meta.concrete_fields:
        if field.name not in names or field.is_relation:
            continue
        value = getattr(instance, field.attname)
        try:
            check_fits(field, field.to_python(value), connection)
        except ValidationError:
            pass  # full_clean() says so
        except (TypeError, ValueError, ArithmeticError):
            errors[field.name] = _what_is_wrong(instance, field, value)
    return errors


def _what_is_wrong(instance: Model, field: ModelField, value: Any) -> list[Any]:
    """Return the field's own words if it has any, such as for too many digits."""
    try:
        field.clean(value, instance)
    except ValidationError as error:
        return list(error.error_list)
    except ArithmeticError:
        pass
    return [RegexValidator.message]  # "Enter a valid value."


def check_related(field: ModelField, rows: QuerySet[Any], value: Any, before: Any = None) -> None:
    """Check that what a visitor chose for a relation is one of ``rows``.

    Args:
        field: A foreign key, or a relation to many.
        rows: What may be chosen.
        value: What the column holds, or the keys of several rows.
        before: What it was; of several keys, these are not asked again.

    Raises:
        ValidationError: It is not.
    """
    if value is None:
        return
    target = field.target_field if isinstance(field, ForeignKey) else rows.model._meta.pk
    rows = choosable(field, rows)
    is_one = isinstance(field, ForeignKey)
    chosen = [value] if is_one else [key for key in value if key not in (before or ())]
    try:
        keys = {target.to_python(key) for key in chosen}
        for key in keys:
            check_fits(target, key, connections[rows.db])
        found = rows.filter(**{f"{target.name}__in": keys}).values(target.name).distinct().count()
    except (TypeError, ValueError, ArithmeticError, ValidationError):
        found = -1
        keys = set()
    if found != len(keys):
        text = _("Select a valid choice. That choice is not one of the available choices.")
        raise ValidationError({field.name: [text]})


def take_version(instance: Model, name: str, seen: str | None, database: str) -> None:
    """Check that nobody has changed a row since its version was ``seen``, and claim it.

    The check is the condition of an UPDATE, so of two visitors who save at once one waits, and then
    finds another version. The version goes up by one, or becomes the time.

    Args:
        instance: The row, just read.
        name: The field with the version: an integer or a time.
        seen: The version as text, as ``version_text()`` returned it; ``None`` is never the same.
        database: Where to write.

    Raises:
        ValidationError: Somebody has.
    """
    stale = ValidationError(
        {
            NON_FIELD_ERRORS: [
                _(
                    "This has been changed by somebody else in the meantime. "
                    "Cancel and edit it again to see what it is now."
                )
            ]
        }
    )
    if seen is None:  # the class had no version field when the editing began
        raise stale
    field: Any = instance._meta.get_field(name)
    owner = field.model  # of a model that inherits tables, the one with the column
    value: Any = F(name)  # a time that sets itself is written when the row is saved
    if isinstance(field, IntegerField):
        value = field.to_python(seen) + 1
    elif not (field.auto_now or field.auto_now_add):
        value = timezone.now()
    row = owner._base_manager.using(database).filter(pk=getattr(instance, owner._meta.pk.attname))
    if not row.filter(**{name: field.to_python(seen)}).update(**{name: value}):
        raise stale
    if not isinstance(value, F):
        setattr(instance, name, value)


def version_text(instance: Model, name: str) -> str:
    """Return the version of a row as text."""
    return str(instance._meta.get_field(name).value_to_string(instance))  # type: ignore[union-attr]


def _exists(instance: Model, database: str) -> bool:
    rows = type(instance)._base_manager.using(database)
    return rows.filter(pk=instance.pk).exists()


def save_related(instance: Any, related: Mapping[str, Any]) -> None:
    """Save relations to many: the field's name → keys or rows."""
    for name, keys in related.items():
        getattr(instance, name).set(keys or ())
