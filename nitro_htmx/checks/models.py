"""The system checks of components of a model, and of the mixins that guard them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.core.checks import CheckMessage, Error
from django.core.checks import Warning as CheckWarning
from django.core.exceptions import FieldDoesNotExist
from django.db.models import (
    DateField,
    DateTimeField,
    DecimalField,
    DurationField,
    Field,
    IntegerField,
    Model,
    UUIDField,
)
from pydantic_core import to_json

from ..actions.table import foreign_hooks
from ..base.access import permissions_of
from ..base.component import BaseComponent
from ..components.crud import CrudNitroComponent
from ..components.mixins import OwnershipMixin, PermissionMixin, TenantScopedMixin
from ..components.models import ModelNitroComponent
from ..components.querysets import QuerysetComponent
from ..components.rows.buffers import CREATE, EDIT, EDITING, buffer_class_of
from ..components.rows.instances import writable_fields
from ..components.rows.lookups import own_path, value_field
from ..exceptions import nearest_name
from ..state.schema import StateSchema

ComponentClass = type[BaseComponent[Any]]

_PERMISSION = re.compile(r"\w+\.\w+")
_MANDATORY: tuple[tuple[type, str, str], ...] = (
    (PermissionMixin, "check_permission", "(self, action)"),
    (TenantScopedMixin, "get_user_tenant", "(self)"),
)


def _check_model(component_class: ComponentClass) -> Iterator[CheckMessage]:
    if not issubclass(component_class, QuerysetComponent) or hasattr(component_class, "model"):
        return
    needs_it = issubclass(component_class, (CrudNitroComponent, ModelNitroComponent))
    if needs_it or component_class.get_queryset is QuerysetComponent.get_queryset:
        yield Error(
            "The component has no model.",
            hint="Write model = Product in the class, with your own model.",
            obj=component_class,
            id="nitro_htmx.E009",
        )


def _check_buffers(component_class: ComponentClass) -> Iterator[CheckMessage]:
    if not issubclass(component_class, CrudNitroComponent):
        return
    state_class = component_class.state_class
    fields = state_class.model_fields
    problems = []
    if CREATE not in fields and EDIT not in fields:
        problems.append(f"has neither {CREATE!r} nor {EDIT!r}")
    if (EDIT in fields) != (EDITING in fields):
        problems.append(f"has only one of {EDIT!r} and {EDITING!r}")
    problems += [
        f"has a {name!r} that is no pydantic model"
        for name in (CREATE, EDIT)
        if name in fields and buffer_class_of(state_class, name) is None
    ]
    problems += [
        f"has no default for {name!r}"
        for name in (CREATE, EDIT, EDITING)
        if name in fields and fields[name].is_required()
    ]
    for problem in problems:
        yield Error(
            f"The state {state_class.__name__} {problem}.",
            hint=(
                "Write create_buffer: ProductForm = ProductForm(), edit_buffer: ProductForm | None "
                "= None and editing_id: int | None = None, with a pydantic model of your own."
            ),
            obj=component_class,
            id="nitro_htmx.E010",
        )


# A key of each kind. What a state makes of it has to be equal, or no template knows the row again.
_KEYS: tuple[tuple[type[Field[Any, Any]], Any], ...] = (
    (UUIDField, UUID(int=1)),
    (DateTimeField, datetime(2000, 1, 1, tzinfo=UTC)),
    (DateField, date(2000, 1, 1)),
    (DecimalField, Decimal("1.5")),
    (DurationField, timedelta(1)),
)


def _check_editing_id(component_class: ComponentClass) -> Iterator[CheckMessage]:
    """Report an ``editing_id`` that is not equal to the key of the row that is edited."""
    model = getattr(component_class, "model", None)
    state_class = component_class.state_class
    if not issubclass(component_class, CrudNitroComponent) or model is None:
        return
    key = value_field(model._meta.pk)
    sample = next((sample for kind, sample in _KEYS if isinstance(key, kind)), None)
    field = state_class.model_fields.get(EDITING)
    if sample is None or field is None:
        return
    loaded = StateSchema(state_class).load(to_json({EDITING: sample})).state
    if getattr(loaded, EDITING) != sample:
        kind = type(sample).__name__
        yield Error(
            f"{EDITING} makes something else of a {kind}, the key of {model.__name__}, so no "
            "template finds the row that is edited.",
            hint=f"Write {EDITING}: {kind} | None = None.",
            obj=component_class,
            id="nitro_htmx.E027",
        )


def _check_fields(component_class: ComponentClass) -> Iterator[CheckMessage]:
    model = getattr(component_class, "model", None)
    if model is None:
        return
    for attribute in ("owner_field", "tenant_field", "version_field"):
        name = getattr(component_class, attribute, None)
        problem = None if name is None else _path_problem(model, name)
        if attribute == "version_field" and name is not None and problem is None:
            field = model._meta.get_field(name) if "__" not in name else None
            if not isinstance(field, (IntegerField, DateTimeField)):
                problem = "It has to be an integer or a time of the model's own."
        if problem:
            yield Error(
                f"{attribute} is {name!r}. {problem}",
                hint="Name a field of the model.",
                obj=component_class,
                id="nitro_htmx.E011",
            )
    for name in getattr(component_class, "open_relations", ()):
        problem = _path_problem(model, name)
        if problem:
            yield Error(
                f"open_relations has {name!r}. {problem}",
                hint="Name relations of the model.",
                obj=component_class,
                id="nitro_htmx.E011",
            )


def _path_problem(model: type[Model], path: str) -> str | None:
    """Return what is wrong with a field's name, or with a path of them, or ``None``."""
    for name in path.split("__"):
        try:
            field = model._meta.get_field(name)
        except FieldDoesNotExist:
            names = [field.name for field in model._meta.get_fields()]
            nearest = nearest_name(name, names)
            hint = f"Did you mean {nearest!r}?" if nearest else f"It has: {', '.join(names)}."
            return f"{model.__name__} has no field {name!r}. {hint}"
        related: Any = field.related_model
        model = related or model
    return None


def _check_permissions(component_class: ComponentClass) -> Iterator[CheckMessage]:
    for permission in permissions_of(component_class):
        if not _PERMISSION.fullmatch(str(permission)):
            yield Error(
                f"permission_required has {permission!r}, which nobody can have.",
                hint="Write '<app label>.<codename>', such as 'shop.change_product'.",
                obj=component_class,
                id="nitro_htmx.E012",
            )


def _check_mandatory_hooks(component_class: ComponentClass) -> Iterator[CheckMessage]:
    for mixin, hook, arguments in _MANDATORY:
        if getattr(component_class, hook, None) is vars(mixin)[hook]:
            yield Error(
                f"{mixin.__name__} needs the method {hook}(), which is not there.",
                hint=f"Define {hook}{arguments}, in the class or in a base before the mixin.",
                obj=component_class,
                id="nitro_htmx.E013",
            )


def _check_mixins(component_class: ComponentClass) -> Iterator[CheckMessage]:
    """Report mixins for rows on a component that has no queryset for them to narrow."""
    if issubclass(component_class, QuerysetComponent):
        return
    for mixin in (OwnershipMixin, TenantScopedMixin):
        if mixin in component_class.__mro__:
            yield Error(
                f"The component has the {mixin.__name__}, but no queryset, so it guards nothing.",
                hint=(
                    "Derive it from ModelNitroComponent, CrudNitroComponent or BaseListComponent, "
                    "or take the mixin away and choose the rows yourself."
                ),
                obj=component_class,
                id="nitro_htmx.E025",
            )


def _check_foreign_hooks(component_class: ComponentClass) -> Iterator[CheckMessage]:
    """Report hooks of a similar package: nothing calls them, so the rows are not narrowed."""
    for name, hook in foreign_hooks(component_class).items():
        if hasattr(component_class, name):
            yield Error(
                f"{name}() is never called, so it leaves no row out.",
                hint=(
                    f"Write {hook}(self) in its place. Search, filters and order are applied to "
                    "what that returns, and so are the filters of the mixins. If the method is "
                    "something else, rename it."
                ),
                obj=component_class,
                id="nitro_htmx.E026",
            )


def _check_relations(component_class: ComponentClass) -> Iterator[CheckMessage]:
    """Warn of relations to rows from which nothing leads to an owner, so that all are offered."""
    model = getattr(component_class, "model", None)
    if (
        model is None
        or not issubclass(component_class, CrudNitroComponent)
        or not issubclass(component_class, OwnershipMixin)
        or component_class.get_related_queryset is not CrudNitroComponent.get_related_queryset
    ):
        return
    owned: Any = component_class
    for field in _offered_relations(owned):
        related = field.related_model
        if field.name not in owned.open_relations and not _leads_to_owner(owned, related):
            yield CheckWarning(
                f"Visitors can point {field.name!r} at other users' rows of {related.__name__}.",
                hint=(
                    f"Nothing leads from {related.__name__} to an owner, so any row is offered. "
                    "Override get_related_queryset(self, field) to say which rows may be chosen; "
                    f"if all may, write open_relations = [{field.name!r}]."
                ),
                obj=component_class,
                id="nitro_htmx.W005",
            )


def _offered_relations(component_class: type[CrudNitroComponent[Any]]) -> list[Any]:
    """Return the relations that visitors may set, each once."""
    found: dict[str, Any] = {}
    for name in (CREATE, EDIT):
        buffer_class = buffer_class_of(component_class.state_class, name)
        if buffer_class is not None:
            fields = writable_fields(component_class.model, buffer_class, is_new=name == CREATE)
            found |= {field.name: field for field in fields.values() if field.is_relation}
    own = [getattr(component_class, name, None) for name in ("owner_field", "tenant_field")]
    return [field for name, field in found.items() if name not in own]


def _leads_to_owner(component_class: Any, related: type[Model]) -> bool:
    try:
        path = own_path(related, component_class.model, component_class.owner_field)
    except FieldDoesNotExist:  # E011 says so
        return False
    return path is not None


def _check_buffer_names(component_class: ComponentClass) -> Iterator[CheckMessage]:
    model = getattr(component_class, "model", None)
    if model is None or not issubclass(component_class, CrudNitroComponent):
        return
    known = [field.name for field in model._meta.get_fields()]
    for name in _buffer_names(component_class):
        nearest = nearest_name(name, known)
        if _field(model, name) is None and nearest:
            yield CheckWarning(
                f"A buffer has {name!r}, which {model.__name__} has not, so it is not saved.",
                hint=f"Did you mean {nearest!r}?",
                obj=component_class,
                id="nitro_htmx.W006",
            )


def _buffer_names(component_class: ComponentClass) -> list[str]:
    """Return the names of the fields of both buffers, each once."""
    found = (buffer_class_of(component_class.state_class, name) for name in (CREATE, EDIT))
    return list(dict.fromkeys(name for buffer in found if buffer for name in buffer.model_fields))


def _field(model: type[Model], name: str) -> Any:
    try:
        return model._meta.get_field(name)
    except FieldDoesNotExist:
        return None


MODEL_CHECKS = (
    _check_model,
    _check_buffers,
    _check_editing_id,
    _check_fields,
    _check_permissions,
    _check_mandatory_hooks,
    _check_mixins,
    _check_foreign_hooks,
    _check_relations,
    _check_buffer_names,
)
