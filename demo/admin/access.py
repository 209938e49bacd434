"""Who may do what in the Admin."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from nitro_htmx import PermissionMixin

LIST_ACTIONS = frozenset(
    {
        *("search_items", "set_filters", "clear_filters", "sort_by"),
        *("next_page", "previous_page", "go_to_page", "set_per_page", "follow_address"),
        "sync",  # of the search, while one types
    }
)
"""What a list does for everybody who sees it."""


class StaffWrites(PermissionMixin):
    """Everybody may look. Only the staff may change anything."""

    open_actions: Collection[str] = ()

    def check_permission(self: Any, action: str) -> bool:
        """Return whether the visitor may do this."""
        if action in ("view", "refresh") or action in self.open_actions:
            return True
        return getattr(self.current_user, "is_staff", False)


class StaffOnly(PermissionMixin):
    """Only the staff may look, and do what there is to do."""

    def check_permission(self: Any, action: str) -> bool:  # noqa: ARG002 - the same for all
        """Return whether the visitor is of the staff."""
        return getattr(self.current_user, "is_staff", False)
