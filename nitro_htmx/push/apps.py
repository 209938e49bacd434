"""The app ``nitro_htmx.push``: with it, events reach pages from anywhere on the server."""

from __future__ import annotations

from typing import Any

from django.apps import AppConfig


class NitroPushConfig(AppConfig):
    """The application ``nitro_htmx.push``."""

    name = "nitro_htmx.push"
    label = "nitro_push"
    verbose_name = "nitro-htmx push"

    def ready(self) -> None:
        """End the streams of those who log out, and tell requests apart."""
        from django.contrib.auth.signals import user_logged_out
        from django.core.signals import request_started

        from .changes import begin_changes
        from .hops import forget_cause

        request_started.connect(begin_changes, dispatch_uid="nitro_htmx.push.changes")
        request_started.connect(forget_cause, dispatch_uid="nitro_htmx.push")
        user_logged_out.connect(_end_streams, dispatch_uid="nitro_htmx.push")


def _end_streams(*, user: Any = None, **_kwargs: object) -> None:
    """Have the pages come back. Those of another session of the user keep their grants."""
    from .entries import logout_entry
    from .publishing import publish_after_commit

    if user is not None:
        publish_after_commit(logout_entry(str(user.pk)))
