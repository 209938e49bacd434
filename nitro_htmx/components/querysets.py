"""``QuerysetComponent``: rows of a model, and no others.

Which rows a component may touch is said in two places. ``get_queryset()`` is a hook, so a class may
forget to call ``super()``. What guards rows is therefore not in it: each class that narrows them
defines ``_scope()``, and ``scoped_queryset()`` applies all of these to whatever the hook returned.
Every read and every write of the framework goes through it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, ClassVar, Generic, final

from django.core.exceptions import ObjectDoesNotExist, ValidationError
from django.db import connections
from django.db.models import CompositePrimaryKey, IntegerField, Model, Q, QuerySet
from django.forms.utils import from_current_timezone
from django.http import Http404
from pydantic_core import from_json
from typing_extensions import TypeVar  # comes with pydantic; Python has defaults from 3.13 on

from ..base.definition import reserved
from ..exceptions import ComponentError
from ..push.live import tell_of_changes
from ..state.schema import StateT
from .component import NitroComponent
from .rows.lookups import value_field

ModelT = TypeVar("ModelT", bound=Model, default=Any)


NUL = "\x00"  # a character on which databases fail
_LARGEST_INTEGER = 2**63 - 1  # that a column takes


class QuerysetComponent(NitroComponent[StateT], Generic[StateT, ModelT], framework=True):
    """Base of the components that show or change rows of a model.

    A second type parameter, ``[ProductState, Product]``, tells type checkers what
    ``get_object()`` returns. It may be left out, and changes nothing else.

    Class attributes:
        model: The model. Mandatory, unless ``get_queryset()`` does without it.
        live: Whether the component refreshes itself when a row of the model is saved or deleted, or
            a relation to many of it changes, whoever does it. Needs the app ``nitro_htmx.push``.
    """

    model: ClassVar[type[Model]]
    live: ClassVar[bool] = False

    _foreign_hooks: ClassVar[Mapping[str, str]] = {"get_base_queryset": "get_queryset"}

    def __init_subclass__(cls, *, framework: bool = False, **kwargs: Any) -> None:
        super().__init_subclass__(framework=framework, **kwargs)
        if cls.live and hasattr(cls, "model"):
            cls._meta.has_channels = True
            tell_of_changes(cls.model)

    def get_queryset(self) -> QuerySet[ModelT]:
        """Return the rows that this component is about. A hook; it runs at each read and write.

        Mixins that guard rows narrow what it returns, so it may return more than a visitor may see.
        """
        if not hasattr(type(self), "model"):
            raise ComponentError(
                f"{type(self).__qualname__} has no model. Write model = Product, "
                "or override get_queryset()."
            )
        rows: QuerySet[Any] = self.model._default_manager.all()
        return rows

    @final
    def scoped_queryset(self) -> QuerySet[ModelT]:
        """Return ``get_queryset()``, narrowed by every class of this component that guards rows.

        The order of the bases makes no difference, and no class can undo another's filter.
        """
        # A class may return a manager, or a queryset that has been used.
        return self._narrow(self.get_queryset().all())

    @final
    def get_object(self, pk: Any) -> ModelT:
        """Return the row with the primary key ``pk``, out of ``scoped_queryset()``.

        Args:
            pk: The key, or text that the model's key field can read.

        Raises:
            Http404: There is no such row, or ``pk`` can't be a key.
        """
        row: ModelT = find_row(self.scoped_queryset(), pk)
        return row

    @reserved
    def live_channels(self) -> Sequence[Any]:
        """Return the model's channel, if the component is live."""
        return [self.model] if self.live else ()

    @final
    def _narrow(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """Apply the filter of every class that guards rows."""
        for scope in defined_by_bases(type(self), "_scope"):
            queryset = scope(self, queryset)
        return queryset


def defined_by_bases(component_class: type, name: str) -> Iterator[Any]:
    """Yield what each class in the MRO calls ``name``, overridden ones too."""
    for base in component_class.__mro__:
        found = vars(base).get(name)
        if found is not None:
            yield found


def rows_that_meet(
    queryset: QuerySet[Any], condition: Q | Mapping[str, Any], *, is_many: bool
) -> QuerySet[Any]:
    """Return the rows of ``queryset`` that meet ``condition``, each once.

    Args:
        queryset: The rows.
        condition: A ``Q``, or what ``filter()`` takes by name.
        is_many: Whether it leads through a relation to many rows. A join would then show a row
            once for each of them that fits.
    """
    found = condition if isinstance(condition, Q) else Q(**condition)
    if is_many:
        keys = queryset.model._base_manager.using(queryset.db).filter(found).values("pk")
        found = Q(pk__in=keys)
    return queryset.filter(found)


def find_row(queryset: QuerySet[Any], pk: Any) -> Any:
    """Return the row of ``queryset`` with the primary key ``pk``.

    Raises:
        Http404: There is none, or ``pk`` can't be a key.
    """
    key = read_key(queryset.model, pk, connections[queryset.db])
    try:
        return queryset.get(pk=key)
    except ObjectDoesNotExist as error:
        raise _no_row(queryset.model, pk) from error


def read_key(model: type[Model], value: Any, connection: Any) -> Any:
    """Return ``value``, which may be anything, as a primary key of ``model``.

    Raises:
        Http404: It can't be one.
    """
    field: Any = model._meta.pk
    try:
        if not isinstance(field, CompositePrimaryKey):
            return _read_column(field, value, connection)
        values = from_json(value) if isinstance(value, str) else value
        pairs = zip(field.fields, values, strict=True)
        return tuple(_read_column(part, each, connection) for part, each in pairs)
    except (ValueError, TypeError, ArithmeticError, ValidationError) as error:
        raise _no_row(model, value) from error


def _read_column(field: Any, value: Any, connection: Any) -> Any:
    # The field's own conversion: what it refuses is no key, whatever a database makes of it.
    key = value_field(field).to_python(value)
    if isinstance(key, datetime):
        key = from_current_timezone(key)
    check_fits(value_field(field), key, connection)
    return key


def _no_row(model: type[Model], key: object) -> Http404:
    return Http404(f"No {model._meta.verbose_name} has the key {key!r}.")


def check_fits(field: Any, value: Any, connection: Any) -> None:
    """Let ``field`` prepare ``value`` as for a row, since databases fail on what does not fit.

    Args:
        field: A model's field, none for a relation.
        value: What its ``to_python()`` has returned.
        connection: The database's.

    Raises:
        TypeError, ValueError, ArithmeticError: It does not fit.
    """
    text = str(value)
    text.encode()  # half of a surrogate pair has no UTF-8
    if NUL in text:
        raise ValueError("Databases fail on the character NUL.")
    if isinstance(value, int) and isinstance(field, IntegerField):
        lowest, highest = connection.ops.integer_field_range(field.get_internal_type())
        if (lowest is not None and value < lowest) or (highest is not None and value > highest):
            raise ValueError("Out of range.")
    prepared = field.get_db_prep_value(field.get_prep_value(value), connection, prepared=True)
    if isinstance(prepared, int) and abs(prepared) > _LARGEST_INTEGER:  # a duration, for one
        raise ValueError("Out of range.")
