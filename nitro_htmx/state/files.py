"""Uploaded files: what may come in, how it is checked, and where it goes.

A component declares rules for each file that it takes::

    uploads = {"avatar": Upload(extensions=("png", "jpg"), max_bytes=2_000_000)}

Nothing that the browser says of a file is trusted: its content type is not looked at, its name is
kept for showing only, and its extension has to be one of the declared ones *and* fit the content.
The file is stored by Django's storage API under a generated name, and the state carries a
``StoredFile``, which no posted text can make.
"""

from __future__ import annotations

import mimetypes
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files import File
from django.core.files.storage import Storage, storages
from django.core.files.uploadedfile import UploadedFile
from django.template.defaultfilters import filesizeformat
from django.utils import timezone
from django.utils.crypto import get_random_string
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from pydantic import BaseModel, ConfigDict

from ..exceptions import ComponentError
from .annotations import holds, is_collection, item_annotation, without_none
from .stored import save_noted

_HEAD_BYTES = 4096

_NAME_CHARACTERS = 32
GENERATED_NAME = f"[A-Za-z0-9]{{{_NAME_CHARACTERS}}}"  # as a pattern, without the extension

# The first bytes of a file, by extension: (offset, bytes) of which all have to be there. Where more
# than one row is given, one is enough. SVG and HTML can hold scripts, so they have none.
_SIGNATURES: dict[str, tuple[tuple[tuple[int, bytes], ...], ...]] = {
    "png": (((0, b"\x89PNG\r\n\x1a\n"),),),
    "jpg": (((0, b"\xff\xd8\xff"),),),
    "jpeg": (((0, b"\xff\xd8\xff"),),),
    "gif": (((0, b"GIF87a"),), ((0, b"GIF89a"),)),
    "webp": (((0, b"RIFF"), (8, b"WEBP")),),
    "avif": (((4, b"ftypavif"),), ((4, b"ftypavis"),)),
    "pdf": (((0, b"%PDF-"),),),
    "zip": (((0, b"PK\x03\x04"),),),
    "docx": (((0, b"PK\x03\x04"),),),
    "xlsx": (((0, b"PK\x03\x04"),),),
    "odt": (((0, b"PK\x03\x04"),),),
    "ods": (((0, b"PK\x03\x04"),),),
    # A tag, or the head of a frame: of MPEG 1, 2 and 2.5, with and without a checksum.
    "mp3": (
        ((0, b"ID3"),),
        *(((0, b"\xff" + bytes([kind])),) for kind in (0xFB, 0xFA, 0xF3, 0xF2, 0xE3, 0xE2)),
    ),
    "mp4": (((4, b"ftyp"),),),
    "ogg": (((0, b"OggS"),),),
    "wav": (((0, b"RIFF"), (8, b"WAVE")),),
}
_TEXTS = frozenset({"txt", "csv", "md", "json"})

KNOWN_EXTENSIONS = frozenset({*_SIGNATURES, *_TEXTS})


class StoredFile(BaseModel):
    """A file that the library has stored, as a state carries it."""

    model_config = ConfigDict(frozen=True)

    name: str  # in the storage
    original_name: str  # what the visitor's computer called it; for showing only
    size: int  # in bytes
    content_type: str  # of the extension, whose content was checked
    storage: str = "default"  # an alias of the setting STORAGES

    @property
    def url(self) -> str:
        """Where the file is served."""
        return self._storage().url(self.name)

    def open(self) -> File[bytes]:
        """Return the file, opened for reading."""
        return self._storage().open(self.name)

    def delete(self) -> None:
        """Delete the file from the storage."""
        self._storage().delete(self.name)

    def _storage(self) -> Storage:
        return storages[self.storage]


@dataclass(frozen=True)
class Upload:
    """What a file may be, and where it goes.

    Attributes:
        extensions: The allowed ones, in lower case and without the dot.
        max_bytes: The largest file.
        max_files: How many files a list takes at once.
        upload_to: The folder in the storage; the year, the month and a random name follow.
        storage: An alias of Django's setting ``STORAGES``.
        check: A further look at the content; it gets the file and raises Django's
            ``ValidationError``. Mandatory for extensions whose content the library does not know.
    """

    extensions: tuple[str, ...]
    max_bytes: int = 5_000_000
    max_files: int = 10
    upload_to: str = "uploads"
    storage: str = "default"
    check: Callable[[UploadedFile[Any]], None] | None = None

    @property
    def accept(self) -> str:
        """The value of the input's attribute ``accept``."""
        return ",".join(f".{extension}" for extension in self.extensions)

    def validate(self, files: Iterable[UploadedFile[Any]]) -> None:
        """Look at what was uploaded for one input, and leave it to be read from its beginning.

        Raises:
            ValidationError: Django's, with a text for the visitor for each file that is refused.
        """
        files = list(files)
        if len(files) > self.max_files:
            text = ngettext("Choose at most %d file.", "Choose at most %d files.", self.max_files)
            raise ValidationError(text % self.max_files)
        problems = [problem for file in files for problem in self._problems(file)]
        for file in files:
            file.seek(0)
        if problems:
            raise ValidationError(problems)

    def store(self, file: UploadedFile[Any]) -> StoredFile:
        """Store a file that has been validated, under a generated name."""
        extension = _extension(file)
        folder = f"{self.upload_to.strip('/')}/{timezone.now():%Y/%m}"
        file.seek(0)
        name = save_noted(storages[self.storage], f"{folder}/{generated_name(file)}", file)
        return StoredFile(
            name=name,
            original_name=_shown_name(file),
            size=file.size or 0,
            content_type=mimetypes.types_map.get(f".{extension}", "application/octet-stream"),
            storage=self.storage,
        )

    def _problems(self, file: UploadedFile[Any]) -> list[Any]:
        name = _shown_name(file)
        if _extension(file) not in self.extensions:
            allowed = ", ".join(self.extensions)
            return [_("“%(name)s” is none of: %(allowed)s.") % {"name": name, "allowed": allowed}]
        if not file.size:
            return [_("“%(name)s” is empty.") % {"name": name}]
        if file.size > self.max_bytes:
            limit = filesizeformat(self.max_bytes)
            return [_("“%(name)s” is larger than %(limit)s.") % {"name": name, "limit": limit}]
        if not self._has_fitting_content(file):
            return [_("“%(name)s” is not what its name says.") % {"name": name}]
        try:
            if self.check is not None:
                file.seek(0)
                self.check(file)
        except ValidationError as error:
            return list(error.messages)
        return []

    def _has_fitting_content(self, file: UploadedFile[Any]) -> bool:
        extension = _extension(file)
        if extension in _TEXTS:
            return _is_text(file)
        if extension not in _SIGNATURES:
            return self.check is not None  # it has the last word, so there has to be one
        file.seek(0)
        head = file.read(_HEAD_BYTES)
        return any(
            all(head[at : at + len(part)] == part for at, part in row)
            for row in _SIGNATURES[extension]
        )


def generated_name(file: UploadedFile[Any]) -> str:
    """Return a random name with the extension of ``file``, which has to be validated by then."""
    return f"{get_random_string(_NAME_CHARACTERS)}.{_extension(file)}"


def is_file(annotation: Any) -> bool:
    """Return whether a place of the state holds a stored file, or several."""
    bare, _optional = without_none(annotation)
    if is_collection(bare):
        bare, _optional = without_none(item_annotation(bare, 0))
    return bare is StoredFile


def holds_file(annotation: Any) -> bool:
    """Return whether a stored file is somewhere in ``annotation``, such as in a model."""
    return holds(annotation, (StoredFile,))


def rules_for(uploads: Any, name: str, component: str) -> Upload:
    """Return the rules for the place or argument called ``name``.

    Args:
        uploads: The component's ``uploads``. In its keys ``*`` stands for any index.
        name: A dotted name.
        component: The component's name, for the message.

    Raises:
        ComponentError: There are none.
    """
    general = ".".join("*" if part.isdigit() else part for part in name.split("."))
    rules: Upload | None = uploads.get(name) or uploads.get(general)
    if rules is None:
        raise ComponentError(
            f"{component} takes the file {name!r} but says nothing of what it may be. Add "
            f'uploads = {{"{general}": Upload(extensions=("png", "jpg"))}} to the class.'
        )
    return rules


def _extension(file: UploadedFile[Any]) -> str:
    return PurePath(file.name or "").suffix.lower().removeprefix(".")


def _shown_name(file: UploadedFile[Any]) -> str:
    return "".join(char for char in file.name or "" if char.isprintable())[:200]


def _is_text(file: UploadedFile[Any]) -> bool:
    """Return whether the whole file is UTF-8 text. It is within ``max_bytes`` by now."""
    file.seek(0)
    try:
        return "\0" not in file.read().decode()
    except UnicodeDecodeError:
        return False
