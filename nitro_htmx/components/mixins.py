"""Mixins that say which rows, and which actions, are for which visitor.

Each stands beside the component class, in any order::

    class Orders(OwnershipMixin, CrudNitroComponent[OrdersState]):
        model = Order
        owner_field = "customer"

``_scope()`` narrows rows, and ``_scope_related()`` those that relations may point to. ``_claim()``
makes a new row the visitor's; ``_claims`` names the attribute with the field that it sets.
``_check_access()`` guards actions. Every class of a component that defines one of them is asked:
see ``querysets.py``, ``crud.py`` and ``base/access.py``.

The mixins' ``self`` is whatever component they are mixed into, so its type is ``Any``.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, final

from django.core.exceptions import PermissionDenied
from django.db.models import Model, Q, QuerySet

from ..actions.table import FRAMEWORK
from ..exceptions import AccessRefused, ComponentError
from ..texts import failure_text
from .querysets import rows_that_meet
from .rows.instances import claim
from .rows.lookups import own_path, resolve, same_path


class OwnershipMixin:
    """Show and change only the rows of the visitor. Who has not logged in has none.

    Class attributes:
        owner_field: The model's field for the owner, or a path to it such as ``"project__owner"``.
            Creating a row sets it; with a path, or a relation to many, the row has to lead to the
            visitor once it is saved.
        open_relations: The model's relations that may lead to other people's rows, such as a
            comment's post, or to rows that are nobody's, such as a category. All others lead to the
            visitor's own rows, where there is a way from these to an owner.
    """

    owner_field: ClassVar[str] = "user"
    open_relations: ClassVar[Sequence[str]] = ()

    _claims: ClassVar[str] = "owner_field"
    _foreign_hooks: ClassVar[Mapping[str, str]] = {"filter_by_owner": "get_queryset"}
    _nitro_role: ClassVar[str] = FRAMEWORK

    def _scope(self: Any, queryset: QuerySet[Any]) -> QuerySet[Any]:
        if not self.is_authenticated:
            return queryset.none()
        return _rows_of(queryset, self.owner_field, self.current_user)

    def _scope_related(self: Any, field: str, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """Leave out other people's rows, and those of nobody: they may be guests'."""
        path = own_path(queryset.model, self.model, self.owner_field)
        if path is None or field in self.open_relations:
            return queryset
        if not self.is_authenticated:
            return queryset.none()
        return _rows_of(queryset, path.name, self.current_user)

    def _claim(self: Any, instance: Model) -> None:
        self.require_auth()
        claim(instance, self.owner_field, self.current_user)


class TenantScopedMixin:
    """Show and change only the rows of the visitor's tenant. Without a tenant there are no rows.

    Class attributes:
        tenant_field: The model's field for the tenant, or a path to it. Creating a row sets it;
            with a path, or a relation to many, the row has to lead to the visitor's tenant.
    """

    tenant_field: ClassVar[str] = "organization"

    _claims: ClassVar[str] = "tenant_field"
    _foreign_hooks: ClassVar[Mapping[str, str]] = {"filter_by_tenant": "get_queryset"}
    _nitro_role: ClassVar[str] = FRAMEWORK

    def get_user_tenant(self) -> Any:
        """Return the tenant that the visitor works for, or ``None``. A hook; mandatory.

        It runs at each read and write, so it is the place to check that the visitor still belongs
        to the tenant.

        Returns:
            An instance of the tenant model, or what ``tenant_field`` holds.
        """
        raise ComponentError(
            f"{type(self).__qualname__} has the TenantScopedMixin, but does not say whose rows it "
            "shows. Define get_user_tenant(self)."
        )

    def _scope(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        tenant = self.get_user_tenant()
        # Rows that belong to no tenant are not those of a visitor who has none.
        if _is_missing(tenant):
            return queryset.none()
        return _rows_of(queryset, self.tenant_field, tenant)

    def _scope_related(self: Any, _field: str, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """Leave out other tenants' rows. Those of no tenant are everybody's to point to."""
        path = same_path(queryset.model, self.model, self.tenant_field)
        if path is None:
            return queryset
        found = Q(**{f"{path.name}__isnull": True})
        tenant = self.get_user_tenant()
        if not _is_missing(tenant):
            found |= Q(**{path.name: tenant})
        return rows_that_meet(queryset, found, is_many=path.is_many)

    def _claim(self, instance: Model) -> None:
        tenant = self.get_user_tenant()
        if _is_missing(tenant):
            raise PermissionDenied("The visitor has no tenant.")
        claim(instance, self.tenant_field, tenant)


class PermissionMixin:
    """Ask ``check_permission()`` before the component is shown and before each of its actions."""

    _nitro_role: ClassVar[str] = FRAMEWORK

    def check_permission(self, action: str) -> bool:  # noqa: ARG002 - for overriding
        """Return whether the visitor may do this. A hook; mandatory.

        It is asked by itself: for every action and every listener before it runs, and with
        ``"view"`` whenever the component is shown.

        Args:
            action: The method's name, or ``"view"``.
        """
        raise ComponentError(
            f"{type(self).__qualname__} has the PermissionMixin, but does not say who may do what. "
            "Define check_permission(self, action)."
        )

    @final
    def enforce_permission(self, action: str, message: object = None) -> Literal[True]:
        """Return ``True`` if the visitor may do ``action``, and stop what is running if not.

        Only needed for names of your own: actions and listeners are asked for by themselves.

        Args:
            action: Any name that ``check_permission()`` knows.
            message: What the visitor reads; a general text by default.

        Raises:
            AccessRefused: Answered with 403.
        """
        allowed: object = self.check_permission(action)
        if inspect.isawaitable(allowed):  # true, whatever it would say
            if inspect.iscoroutine(allowed):
                allowed.close()
            raise ComponentError(
                f"{type(self).__qualname__}.check_permission() returned {allowed!r}. "
                "It is not awaited, so it has to return True or False."
            )
        if not allowed:
            raise AccessRefused(failure_text(403) if message is None else str(message))
        return True

    def _check_access(self, action: str) -> None:
        self.enforce_permission(action)


def _rows_of(queryset: QuerySet[Any], path: str, value: Any) -> QuerySet[Any]:
    """Return the rows that lead to ``value``, each once: there may be several ways."""
    is_many = resolve(queryset.model, path).is_many
    return rows_that_meet(queryset, {path: value}, is_many=is_many)


def _is_missing(tenant: object) -> bool:
    return tenant is None or tenant == ""
