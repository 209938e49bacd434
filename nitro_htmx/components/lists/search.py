"""Searching as in Django's admin: every word has to be found, in whichever of the fields."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache, reduce
from operator import or_
from typing import Any, NamedTuple

from django.core.exceptions import ValidationError
from django.db.models import CharField, Model, Q, QuerySet, TextField
from django.utils.text import smart_split, unescape_string_literal

from ..querysets import rows_that_meet
from ..rows.lookups import resolve, value_field
from .state import MAX_SEARCH_CHARACTERS

# What may stand before a field's name, as in Django's admin.
PREFIXES = {"^": "istartswith", "=": "iexact", "@": "search"}
MAX_WORDS = 50


def search(queryset: QuerySet[Any], text: str, fields: Sequence[str]) -> QuerySet[Any]:
    """Return the rows of ``queryset`` in which every word of ``text`` is found.

    Args:
        queryset: All rows.
        text: Words; ``"two words"`` in quotes count as one.
        fields: Where to look: names of fields, each found by ``icontains`` or as its prefix says.
    """
    model: Any = queryset.model
    places = _places(model, tuple(fields))
    if not places:
        return queryset
    is_many = any(place.is_many for place in places)
    for word in _words(text):
        conditions = [place.condition(word) for place in places]
        found = reduce(or_, (condition for condition in conditions if condition), Q())
        if not found:
            return queryset.none()
        queryset = rows_that_meet(queryset, found, is_many=is_many)
    return queryset


def split_prefix(name: str) -> tuple[str, str]:
    """Return the lookup that the prefix of ``name`` stands for, and the name without it."""
    lookup = PREFIXES.get(name[:1])
    return ("icontains", name) if lookup is None else (lookup, name[1:])


def _words(text: str) -> Iterator[str]:
    # Databases refuse the character NUL, and patterns of many thousand characters.
    text = text.replace("\x00", "")[:MAX_SEARCH_CHARACTERS]
    for number, word in enumerate(smart_split(text)):
        if number == MAX_WORDS:
            return
        if word[0] in "\"'" and word[0] == word[-1]:
            word = unescape_string_literal(word)
        if word:
            yield word


class _Place(NamedTuple):
    """One of the fields to search."""

    name: str  # with its lookup
    number_field: Any  # reads a word where text can't be compared; None for text
    is_many: bool

    def condition(self, word: str) -> Q | None:
        """Return what a row has to meet; ``None`` if no value of the field can be ``word``."""
        if self.number_field is None:
            return Q((self.name, word))
        try:
            return Q((self.name, self.number_field.to_python(word)))
        except (ValidationError, ValueError, TypeError, ArithmeticError):
            return None


@lru_cache(maxsize=512)
def _places(model: type[Model], fields: tuple[str, ...]) -> list[_Place]:
    return [_place(model, name) for name in fields]


def _place(model: type[Model], name: str) -> _Place:
    lookup, name = split_prefix(name)
    path = resolve(model, name)
    if path.rest:
        return _Place(name, None, path.is_many)
    field = value_field(path.field)
    if lookup == "iexact" and not isinstance(field, (CharField, TextField)):
        return _Place(f"{name}__exact", field, path.is_many)
    return _Place(f"{name}__{lookup}", None, path.is_many)
