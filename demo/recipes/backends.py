"""A way in for the sample users, who have no passwords of their own. For a demonstration only."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import User
from django.http import HttpRequest

PASSWORD = "halfmoon"


class SampleUserBackend(ModelBackend):
    """Django's own, and one password for all customers without one."""

    def authenticate(
        self,
        request: HttpRequest | None,
        username: str | None = None,
        password: str | None = None,
        **kwargs: Any,
    ) -> Any:
        """Return the user whose name and password these are."""
        user = User.objects.filter(username=username or "", is_staff=False).first()
        if user and not user.has_usable_password() and password == PASSWORD:
            return user
        return super().authenticate(request, username, password, **kwargs)
