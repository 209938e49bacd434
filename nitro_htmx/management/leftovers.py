"""Stored files that nothing refers to: of forms that were left, and of files chosen in vain.

Files are looked for where the rules of the registered components store them, and only under names
such as they make. One is a leftover if no row of any model has its name: in a file's column, or
anywhere in text or JSON.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import datetime
from typing import Any, NamedTuple

from django.apps import apps
from django.core.files.storage import Storage, storages
from django.db import Error, connections, router
from django.db.models import (
    BinaryField,
    BooleanField,
    DateField,
    DecimalField,
    DurationField,
    FileField,
    FloatField,
    GenericIPAddressField,
    IntegerField,
    Model,
    Q,
    QuerySet,
    TextField,
    TimeField,
    UUIDField,
)
from django.db.models.functions import Cast

from ..registry import registered_components
from ..state.files import GENERATED_NAME

# Columns in which no name can be. Any other may hold text or JSON, also of a field of a project's
# own that is derived from none of Django's.
_WITHOUT_TEXT = (
    BinaryField,
    BooleanField,
    DateField,
    DecimalField,
    DurationField,
    FloatField,
    GenericIPAddressField,
    IntegerField,
    TimeField,
    UUIDField,
)
# At each place of a text: a letter may stand before a name, as in an address with "%2F" for "/".
_MENTION = re.compile(f"(?=({GENERATED_NAME}))")
_BATCH = 100

Places = dict[tuple[str, str], frozenset[str]]  # alias of a storage and folder → extensions


class NotReadable(Exception):
    """A table can't be read, so nobody knows what it refers to."""

    def __init__(self, model: type[Model], error: Error) -> None:
        self.label = model._meta.label
        super().__init__(f"{self.label} can't be read: {error}")


class StoredName(NamedTuple):
    """A file in a storage.

    Attributes:
        alias: The storage's, in the setting ``STORAGES``.
        name: Its name in there.
    """

    alias: str
    name: str

    @property
    def storage(self) -> Storage:
        """Where it is."""
        return storages[self.alias]

    @property
    def generated(self) -> str:
        """The random part of its name."""
        return self.name.rpartition("/")[2].partition(".")[0]


def find_leftovers(
    models: Collection[type[Model]], before: datetime, *, skip: Callable[[str], None]
) -> Iterator[StoredName]:
    """Yield the files that nothing refers to, each as soon as it is sure.

    Args:
        models: Where to look for their names.
        before: They are older than this.
        skip: Called with the alias of each storage that can't list its files.

    Raises:
        NotReadable: A table of ``models``; nothing has been yielded by then.
    """
    places = upload_places()
    files: list[StoredName] = []
    for (alias, folder), extensions in places.items():
        try:
            files += _stored_files(alias, folder, extensions)
        except NotImplementedError:
            skip(alias)
    if not files:
        return
    generated = {file.generated for file in files}
    mentioned = _mentioned(models, frozenset().union(*places.values()), generated)
    left = [file for file in files if file.generated not in mentioned and _is_older(file, before)]
    for at in range(0, len(left), _BATCH):
        batch = left[at : at + _BATCH]
        # Once more, and right before the file may go: a form that was open may have been sent.
        named = _named_in_files(models, [file.name for file in batch])
        yield from (file for file in batch if file.name not in named)


def _is_older(file: StoredName, moment: datetime) -> bool:
    try:
        modified = file.storage.get_modified_time(file.name)
    except FileNotFoundError:  # it has gone meanwhile
        return False
    return modified < moment  # both are aware with USE_TZ, and naive without


def _mentioned(
    models: Iterable[type[Model]], extensions: Collection[str], names: set[str]
) -> set[str]:
    """Return those generated ``names`` that rows have anywhere, without their extensions."""
    found: set[str] = set()
    for model in models:
        try:
            for field in _text_columns(model):
                for rows in _rows_of(model):
                    for text in _texts_in(rows, field, extensions):
                        found |= names.intersection(m[1] for m in _MENTION.finditer(text))
        except Error as error:
            raise NotReadable(model, error) from error
    return found


def _named_in_files(models: Iterable[type[Model]], names: list[str]) -> set[str]:
    """Return those of ``names`` that are in a file's column of a row."""
    return {
        name
        for model in models
        for field in _own_fields(model)
        if isinstance(field, FileField)
        for rows in _rows_of(model)
        for name in rows.filter(**{f"{field.name}__in": names}).values_list(field.name, flat=True)
    }


def upload_places() -> Places:
    """Return where the rules of the registered components store files."""
    places: Places = {}
    for _name, component in registered_components():
        for rules in component.uploads.values():
            place = (rules.storage, rules.upload_to.strip("/"))
            places[place] = places.get(place, frozenset()) | set(rules.extensions)
    return places


def _stored_files(alias: str, folder: str, extensions: Collection[str]) -> Iterator[StoredName]:
    """Yield the files in a place that its rules may have stored: ``<folder>/2024/02/<name>``.

    Raises:
        NotImplementedError: The storage can't list its files.
    """
    storage = storages[alias]
    name = re.compile(rf"{GENERATED_NAME}\.(?:{'|'.join(map(re.escape, extensions))})")
    for year in _folders(storage, folder, r"\d{4}"):
        for month in _folders(storage, year, r"\d\d"):
            for file in storage.listdir(month)[1]:
                if name.fullmatch(file):
                    yield StoredName(alias, f"{month}/{file}")


def all_models() -> list[type[Model]]:
    """Return every model with rows of its own."""
    return [model for model in apps.get_models(include_auto_created=True) if not model._meta.proxy]


def _folders(storage: Storage, folder: str, pattern: str) -> Iterator[str]:
    try:
        names = storage.listdir(folder)[0]
    except FileNotFoundError:  # nothing has been stored yet
        return
    for name in sorted(names):
        if re.fullmatch(pattern, name):
            yield f"{folder}/{name}".lstrip("/")


def _own_fields(model: type[Model]) -> list[Any]:
    """Return the columns of the model's own table; a parent is a model, too."""
    return [field for field in model._meta.local_fields if field.concrete and not field.is_relation]


def _text_columns(model: type[Model]) -> list[Any]:
    return [field for field in _own_fields(model) if not isinstance(field, _WITHOUT_TEXT)]


def _rows_of(model: type[Model]) -> Iterator[QuerySet[Any]]:
    """Yield all rows in each database that may have some; a manager may leave rows out."""
    aliases = {router.db_for_read(model), router.db_for_write(model)}
    aliases |= {alias for alias in connections if router.allow_migrate_model(alias, model)}
    for alias in sorted(aliases):
        yield QuerySet(model, using=alias)


def _texts_in(rows: QuerySet[Any], field: Any, extensions: Collection[str]) -> Iterator[str]:
    # Cast, since a field may read or look up its text in a way of its own.
    rows = rows.annotate(nitro_text=Cast(field.name, TextField()))
    if not isinstance(field, FileField):
        wanted = Q()
        for extension in sorted(extensions):
            wanted |= Q(nitro_text__contains=f".{extension}")
        rows = rows.filter(wanted)
    texts = rows.values_list("nitro_text", flat=True).order_by()
    return (text for text in texts.iterator() if text)
