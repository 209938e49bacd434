"""What becomes of the files that came with a request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from pydantic_core import to_jsonable_python

from ..base.component import BaseComponent
from ..state.annotations import is_collection
from ..state.files import StoredFile, is_file, rules_for
from ..state.paths import find_path
from ..state.token import check_size
from .posted import is_refused


def take_files(
    component: BaseComponent[Any],
    bound: tuple[str, ...],
    files: Mapping[str, list[UploadedFile[Any]]],
    data: bytes,
) -> bytes:
    """Check and store the files of bound inputs, and put them into the component's state.

    A file that is refused leaves the state as it was, and an error under its name. What is stored
    stays so even if the action then finds errors, so that the visitor need not choose it again.

    Args:
        component: The component, with its state.
        bound: The names that were bound when the token was made.
        files: The uploaded files, by dotted name.
        data: The state as JSON.

    Returns:
        The state as JSON, with the stored files in it.

    Raises:
        StateTooLarge: With them it is over the limit.
    """
    taken = {}
    for name in bound:
        path = find_path(component.state_class, name) if files.get(name) else None
        if path is not None and is_file(path.annotation):
            is_many = is_collection(path.annotation)
            stored = _take(component, name, files[name], is_many=is_many)
            if stored:
                taken[name] = stored if is_many else stored[-1]
    if not taken:
        return data
    schema = component._meta.schema
    changes = {name: to_jsonable_python(value) for name, value in taken.items()}
    changed = schema.merge(schema.dump(component.state), changes)  # ``updated()`` may have set more
    check_size(component._meta.name, changed, component._instance.kept)
    component.state = schema.load(changed, strict=False).state
    for name, value in taken.items():
        component.updated(name, value)
    return schema.merge(data, changes)


def check_files(component: BaseComponent[Any], arguments: Mapping[str, Any]) -> None:
    """Check the files among an action's arguments by the rules that the component has for them.

    What is refused is an error under the argument's name, so the action does not run.
    """
    for name, value in arguments.items():
        rules = component.uploads.get(name)
        files = [file for file in _listed(value) if isinstance(file, UploadedFile)]
        if rules is None or not files:
            continue
        try:
            rules.validate(files)
        except ValidationError as error:
            component.errors.setdefault(name, []).extend(error.messages)


def _take(
    component: BaseComponent[Any], name: str, files: list[UploadedFile[Any]], *, is_many: bool
) -> list[StoredFile]:
    """Return the stored files of one input; none if one of them is refused."""
    rules = rules_for(component.uploads, name, component._meta.name)
    files = files if is_many else files[-1:]
    try:
        rules.validate(files)
    except ValidationError as error:
        component.errors.setdefault(name, []).extend(error.messages)
        return []
    if is_refused(component, name, files if is_many else files[0]):
        return []
    return [rules.store(file) for file in files]


def _listed(value: Any) -> list[Any]:
    return list(value) if isinstance(value, (list, tuple, set, frozenset)) else [value]
