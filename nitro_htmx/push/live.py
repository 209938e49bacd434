"""Rows that are live: what changes them says so to the components that show them."""

from __future__ import annotations

from typing import Any

from django.db.models import Model
from django.db.models.signals import post_delete, post_save

from .channels import channel
from .marks import is_installed


def tell_of_changes(model: type[Model]) -> None:
    """Refresh what shows a row of ``model``, or all of them, whenever one is saved or deleted.

    One listener for every model would do, but with it Django could delete no rows at one blow any
    more. ``QuerySet.update()`` and ``bulk_create()`` send no signal.
    """
    concrete = model._meta.concrete_model or model
    for sender in {model, concrete}:
        for signal in (post_save, post_delete):
            signal.connect(_changed, sender=sender, dispatch_uid="nitro_htmx.push.live")


def _changed(*, instance: Model, raw: bool = False, **_kwargs: Any) -> None:
    if is_installed() and not raw:  # fixtures are loaded by the thousand
        (channel(instance) | channel(type(instance))).refresh()
