"""The system checks of forms, wizards and uploads."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_type_hints

from django.core.checks import CheckMessage, Error
from django.core.checks import Warning as CheckWarning
from django.core.files.uploadedfile import UploadedFile
from django.forms import FileField

from ..base.component import BaseComponent
from ..components.forms import FormNitroComponent, FormState
from ..components.wizards import WizardNitroComponent, WizardState
from ..exceptions import nearest_name
from ..state.annotations import holds
from ..state.files import KNOWN_EXTENSIONS, is_file
from ..state.paths import find_path

ComponentClass = type[BaseComponent[Any]]


def _check_form(component_class: ComponentClass) -> Iterator[CheckMessage]:
    if not issubclass(component_class, FormNitroComponent):
        return
    has_form = component_class.form_class is not None
    if not has_form and component_class.get_form_class is FormNitroComponent.get_form_class:
        yield Error(
            "The component shows a form, but has none.",
            hint="Set form_class, or override get_form_class().",
            obj=component_class,
            id="nitro_htmx.E020",
        )
    if not issubclass(component_class.state_class, FormState):
        yield _state_error(component_class, FormState.__name__)


def _check_wizard(component_class: ComponentClass) -> Iterator[CheckMessage]:
    if not issubclass(component_class, WizardNitroComponent):
        return
    if not component_class.steps:
        yield Error(
            "The wizard has no steps.",
            hint='Add steps = {"first": ["field"], "second": []} to the class.',
            obj=component_class,
            id="nitro_htmx.E022",
        )
    if not issubclass(component_class.state_class, WizardState):
        yield _state_error(component_class, WizardState.__name__)
    for step, fields in component_class.steps.items():
        for field in fields:
            if find_path(component_class.state_class, field) is None:
                yield Error(
                    f"The step {step!r} shows {field!r}, which the state does not have.",
                    hint=_nearest(field, component_class),
                    obj=component_class,
                    id="nitro_htmx.E022",
                )


def _check_uploads(component_class: ComponentClass) -> Iterator[CheckMessage]:
    arguments = _file_arguments(component_class)
    for name, rules in component_class.uploads.items():
        path = find_path(component_class.state_class, name.replace("*", "0"))
        is_argument = name in {argument for _action, argument in arguments}
        is_known = is_argument or _is_form_field(component_class, name)
        if not is_known and (path is None or not is_file(path.annotation)):
            yield Error(
                f"uploads has {name!r}, which is neither a field for a StoredFile nor an argument "
                "for an UploadedFile.",
                hint=_nearest(name, component_class)
                if path is None
                else f"Annotate {name!r} with StoredFile, or name the argument in its place.",
                obj=component_class,
                id="nitro_htmx.E023",
            )
        unknown = sorted({*rules.extensions} - KNOWN_EXTENSIONS)
        if unknown and rules.check is None:
            yield Error(
                f"uploads[{name!r}] allows {', '.join(unknown)}, whose content the library does "
                "not know.",
                hint="Add check=, a function that looks at the content. Extensions are in lower "
                f"case, without a dot. Known are: {', '.join(sorted(KNOWN_EXTENSIONS))}.",
                obj=component_class,
                id="nitro_htmx.E024",
            )
    for action, argument in arguments:
        if argument not in component_class.uploads:
            yield CheckWarning(
                f"{action}() takes the file {argument!r}, and nothing says what it may be.",
                hint=f'Add uploads = {{"{argument}": Upload(extensions=("png", "jpg"))}}.',
                obj=component_class,
                id="nitro_htmx.W015",
            )


def _file_arguments(component_class: ComponentClass) -> list[tuple[str, str]]:
    """Return each action's name with that of an argument that takes files."""
    found = []
    for action in component_class._meta.actions.values():
        try:
            hints = get_type_hints(action.function)
        except (NameError, TypeError):
            continue  # check E007 tells
        for name, annotation in hints.items():
            if holds(annotation, (UploadedFile,)):
                found.append((action.name, name))
    return found


def _is_form_field(component_class: ComponentClass, name: str) -> bool:
    """Return whether a component's form takes a file as ``name``, or may do so."""
    if not issubclass(component_class, FormNitroComponent):
        return False
    form_class = component_class.form_class
    if component_class.get_form_class is not FormNitroComponent.get_form_class:
        return True  # only a request can tell
    fields = getattr(getattr(form_class, "form", form_class), "base_fields", {})
    return isinstance(fields.get(name), FileField)


def _state_error(component_class: ComponentClass, base: str) -> CheckMessage:
    return Error(
        f"The state class {component_class.state_class.__name__} is not derived from {base}.",
        hint=f"Write class {component_class.state_class.__name__}({base}).",
        obj=component_class,
        id="nitro_htmx.E021",
    )


def _nearest(name: str, component_class: ComponentClass) -> str:
    fields = component_class.state_class.model_fields
    nearest = nearest_name(name, fields)
    return f"Did you mean {nearest!r}?" if nearest else f"The fields are: {', '.join(fields)}."


FORM_CHECKS = (_check_form, _check_wizard, _check_uploads)
