"""Rows that are live: what changes them says so to the components that show them."""

from __future__ import annotations

from collections.abc import Set
from functools import partial
from typing import Any

from django.db.models import ManyToManyField, Model
from django.db.models.signals import m2m_changed, post_delete, post_save

from .channels import Channel, channel, channel_of_row
from .marks import is_installed

_UID = "nitro_htmx.push.live"


def tell_of_changes(model: type[Model]) -> None:
    """Refresh what shows a row of ``model``, or all of them, whenever one is saved or deleted.

    So it is when a relation to many of a row changes, from whichever side.

    One listener for every model would do, but with it Django could delete no rows at one blow any
    more. ``QuerySet.update()`` and ``bulk_create()`` send no signal.
    """
    concrete = model._meta.concrete_model or model
    for sender in {model, concrete}:
        for signal in (post_save, post_delete):
            signal.connect(_changed, sender=sender, dispatch_uid=_UID)
    for field in concrete._meta.many_to_many:
        receiver = partial(_related, field)
        through = field.remote_field.through
        m2m_changed.connect(receiver, sender=through, weak=False, dispatch_uid=_UID)


def _changed(*, instance: Model, raw: bool = False, **_kwargs: Any) -> None:
    if is_installed() and not raw:  # fixtures are loaded by the thousand
        (channel(instance) | channel(type(instance))).refresh()


def _related(
    field: ManyToManyField[Any, Any],
    *,
    instance: Model,
    action: str,
    reverse: bool,
    pk_set: Set[Any] | None,
    using: str,
    raw: bool = False,
    **_kwargs: Any,
) -> None:
    # What is about to be cleared can still be asked for; it is said after the commit.
    if raw or action not in ("post_add", "post_remove", "pre_clear") or not is_installed():
        return
    if reverse and pk_set is None:
        rows = field.model._base_manager.using(using).filter(**{field.name: instance})
        pk_set = set(rows.values_list("pk", flat=True))
    if pk_set == set():
        return
    if reverse:
        each = (channel_of_row(field.model, pk).names[0] for pk in pk_set or ())
        Channel(*channel(field.model).names, *each).refresh()
    else:
        _changed(instance=instance)
