"""Who may see a component and call its actions.

A class says it with ``login_required`` and ``permission_required``, and a mixin with a rule of its
own: a method ``_check_access(action)`` that raises. The rules of all classes in the MRO are asked,
so none is lost to the order of the bases or to a class that does not call ``super()``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

from django.core.exceptions import PermissionDenied

from .component import BaseComponent

VIEW = "view"  # what ``check_permission()`` is asked when a component is shown, at first or again


def authorize(component: BaseComponent[Any], actions: Iterable[str] = ()) -> None:
    """Refuse ``actions``, or showing the component, to a visitor who may not.

    Showing is asked for at each request, because each answer shows the component.

    Args:
        component: An instance with its state.
        actions: The names of the actions and listeners that are to run.

    Raises:
        AuthenticationRequired: A login is needed, and might help.
        PermissionDenied: The user may not do it.
    """
    component_class = type(component)
    if component_class.login_required or component_class.permission_required:
        component.require_auth()
        permissions = permissions_of(component_class)
        if permissions and not _has_permissions(component.current_user, permissions):
            raise PermissionDenied(f"needs {', '.join(permissions)}")
    for rule in _rules_of(component_class):  # type: ignore[arg-type]  # mypy: no hash
        for action in dict.fromkeys((VIEW, *actions)):
            rule(component, action)


def is_allowed(component: BaseComponent[Any], action: str) -> bool:
    """Return whether ``authorize()`` lets the visitor call ``action``."""
    try:
        authorize(component, (action,))
    except PermissionDenied:
        return False
    return True


@lru_cache(maxsize=1024)
def _rules_of(component_class: type[BaseComponent[Any]]) -> tuple[Callable[..., None], ...]:
    found = (vars(base).get("_check_access") for base in component_class.__mro__)
    return tuple(rule for rule in found if rule is not None)


def _has_permissions(user: object, permissions: tuple[str, ...]) -> bool:
    has_perms = getattr(user, "has_perms", None)  # a user model may do without permissions
    return has_perms is not None and has_perms(permissions) is True


def permissions_of(component_class: type[BaseComponent[Any]]) -> tuple[str, ...]:
    """Return the permissions that a class asks for."""
    required = component_class.permission_required
    return (required,) if isinstance(required, str) else tuple(required or ())
