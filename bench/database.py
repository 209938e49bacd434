"""The database of both sides, filled: each process has its own, in memory."""

from __future__ import annotations

from decimal import Decimal

from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.auth.models import User
from django.contrib.sessions.backends.db import SessionStore
from django.core.management import call_command

from .cases import PRODUCTS, ROWS
from .models import Product, Task


def fill_database() -> dict[str, str]:
    """Make tables, tasks, products and one user.

    Returns:
        The cookie of the user's session.
    """
    call_command("migrate", run_syncdb=True, verbosity=0)
    Task.objects.bulk_create(Task(title=f"Task {number}") for number in range(1, ROWS + 1))
    _fill_catalogue()
    user = User.objects.create_user("ada")
    session = SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = "django.contrib.auth.backends.ModelBackend"
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.save()
    return {"sessionid": str(session.session_key)}


def _fill_catalogue() -> None:
    things, categories = ("Chair", "Desk", "Lamp", "Shelf", "Table"), ("Home", "Office", "Garden")
    Product.objects.bulk_create(
        Product(
            name=f"{things[number % 5]} {number}",
            category=categories[number % 3],
            price=Decimal(number) / 100,
        )
        for number in range(1, PRODUCTS + 1)
    )
