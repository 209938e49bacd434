"""The columns of a ready-made table: their labels, the orders they offer, and what is in a cell."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from types import FunctionType
from typing import Any, Literal, NamedTuple

from django.core.exceptions import FieldDoesNotExist, ObjectDoesNotExist
from django.db.models import DecimalField, FloatField, IntegerField, Model
from django.db.models.constants import LOOKUP_SEP
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from ...actions.table import FRAMEWORK, ROLE
from ...names import safe_key
from ...state.times import for_page
from ..rows.lookups import resolve
from .listing import Listing, row_model_of

EMPTY = "–"
NUMBER_FIELDS = (IntegerField, FloatField, DecimalField)


@dataclass(frozen=True)
class Column:
    """One column.

    Attributes:
        name: As ``list_display`` has it.
        label: What its header says.
        ordering: The name under which ``sort_by()`` knows it; ``""`` if it can't be sorted by.
        direction: ``"ascending"``, ``"descending"`` or ``"none"``, as ``aria-sort`` spells it.
        read: Returns what the cell of a row shows.
        is_number: Whether its cells are numbers, which stand below each other by their digits.
    """

    name: str
    label: str
    ordering: str
    direction: Literal["ascending", "descending", "none"]
    read: Callable[[Any], Any]
    is_number: bool

    @property
    def next_ordering(self) -> str:
        """The argument of ``sort_by()`` for a click on the header."""
        return f"-{self.ordering}" if self.direction == "ascending" else self.ordering


class Cell(NamedTuple):
    """One cell.

    Attributes:
        column: Its column.
        value: What it shows.
        is_heading: Whether it says which row this is: the first of the row.
    """

    column: Column
    value: Any
    is_heading: bool


class Row(NamedTuple):
    """One row of the page.

    Attributes:
        item: The model's instance.
        id: What the ids of its elements end with.
        cells: One for each column.
    """

    item: Any
    id: str
    cells: list[Cell]


def columns_of(component: Listing[Any], items: Iterable[Any]) -> list[Column]:
    """Return the columns that the component's ``list_display`` names.

    Args:
        component: A list.
        items: The rows of the page, by the first of which a column's values are judged.
    """
    chosen = component.state.ordering or _default_name(component)
    columns = []
    for name in component.list_display:
        ordering = name if name in component._meta.orderings(component) else ""
        direction: Literal["ascending", "descending", "none"] = "none"
        if ordering and chosen.removeprefix("-") == ordering:
            direction = "descending" if chosen.startswith("-") else "ascending"
        read = _reader(component, name)
        is_number = _is_number(component, name, read, items)
        columns.append(Column(name, _label(component, name), ordering, direction, read, is_number))
    return columns


def rows_of(columns: list[Column], items: Any) -> Iterator[Row]:
    """Yield a row for each of ``items``."""
    for item in items:
        cells = [Cell(column, column.read(item), at == 0) for at, column in enumerate(columns)]
        yield Row(item, safe_key(str(item.pk)), cells)


def relations_of(component: Listing[Any]) -> tuple[list[str], list[str]]:
    """Return the relations that columns lead through: to one row, and to many.

    Django's admin loads the former with the rows, too. Without it each row costs a query.
    """
    to_one: list[str] = []
    to_many: list[str] = []
    model = row_model_of(component)
    for name in component.list_display:
        options: Any = model._meta
        steps = [] if method_for(type(component), name) else name.split(LOOKUP_SEP)
        for at, step in enumerate(steps, 1):
            try:
                field = options.get_field(step)
            except FieldDoesNotExist:
                break
            if field.related_model is None or step != field.name:  # "owner_id" is but a column
                break
            is_many = field.one_to_many or field.many_to_many
            (to_many if is_many else to_one).append(LOOKUP_SEP.join(steps[:at]))
            options = field.related_model._meta
    return to_one, to_many


def has_column(component_class: type[Any], model: type[Model], name: str) -> bool:
    """Return whether a table of ``model`` can have the column ``name``."""
    if name == "__str__" or method_for(component_class, name):
        return True
    steps = name.split(LOOKUP_SEP)
    for at, step in enumerate(steps, 1):
        try:
            field: Any = model._meta.get_field(step)
        except FieldDoesNotExist:
            return hasattr(model, step)  # what follows a method or property is not known
        if field.auto_created and not field.concrete and not hasattr(model, step):
            return False  # of a relation from elsewhere the name for lookups, such as "order"
        if field.related_model is None:
            return True
        if field.one_to_many or field.many_to_many:
            return at == len(steps)
        model = field.related_model
    return True


def method_for(component_class: type[Any], name: str) -> Callable[..., Any] | None:
    """Return the method of the project's own classes that makes the column ``name``.

    The framework's attributes, such as ``label``, are names that a model may have for a field.
    """
    for base in component_class.__mro__:
        found = vars(base).get(name)
        if found is not None and vars(base).get(ROLE) != FRAMEWORK:
            return found if isinstance(found, FunctionType) else None
    return None


def _default_name(component: Listing[Any]) -> str:
    ordering = component.ordering
    first = ordering if isinstance(ordering, str) else next(iter(ordering), "")
    return first if isinstance(first, str) else ""


def _label(component: Listing[Any], name: str) -> str:
    """Return the class's own label, or what Django's admin would take."""
    if name in component.labels:
        return str(component.labels[name])
    options = row_model_of(component)._meta
    if name == "__str__":
        return capfirst(str(options.verbose_name))
    method = method_for(type(component), name) or getattr(row_model_of(component), name, None)
    described = getattr(getattr(method, "fget", method), "short_description", None)
    if described:
        return capfirst(str(described))
    try:
        field = resolve(row_model_of(component), name).field
    except FieldDoesNotExist:
        return capfirst(name.replace("_", " "))
    related = field.related_model and getattr(field, "verbose_name", None) is None
    return capfirst(str(field.related_model._meta.verbose_name if related else field.verbose_name))


def _is_number(
    component: Listing[Any], name: str, read: Callable[[Any], Any], items: Iterable[Any]
) -> bool:
    """Return what the model's field says, or else the value in the first row of the page."""
    if name != "__str__" and not method_for(type(component), name):
        try:
            field = resolve(row_model_of(component), name).field
        except FieldDoesNotExist:
            pass
        else:
            return isinstance(field, NUMBER_FIELDS) and not field.choices
    first = next(iter(items), None)
    return first is not None and isinstance(read(first), (int, float, Decimal))


def _reader(component: Listing[Any], name: str) -> Callable[[Any], Any]:
    if name == "__str__":
        return str
    method = method_for(type(component), name)
    if method is not None:
        return lambda item: _shown(method(component, item))
    steps = name.split(LOOKUP_SEP)
    return lambda item: _shown(_walk(item, steps))


def _walk(item: Any, steps: list[str]) -> Any:
    """Follow declared names as a template does, calling what is callable."""
    for step in steps:
        if item is None:
            return None
        if isinstance(item, Model) and (display := getattr(item, f"get_{step}_display", None)):
            item = display
        else:
            try:
                item = getattr(item, step)
            except ObjectDoesNotExist:  # of a reverse one-to-one relation
                return None
        if callable(item) and not hasattr(item, "all"):  # a manager is callable in templates only
            item = item()
    return item


def _shown(value: Any) -> Any:
    if value is None or value == "":
        return EMPTY
    if isinstance(value, bool):
        return _("Yes") if value else _("No")
    if hasattr(value, "all"):
        return ", ".join(str(item) for item in value.all()) or EMPTY
    if isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False, default=str)
    return for_page(value)
