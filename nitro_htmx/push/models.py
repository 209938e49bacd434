"""The tables: two of the database engine; one of durable events and one of rechecks, for all."""

from __future__ import annotations

from django.db import models


class Head(models.Model):
    """How far the log is: one row, locked while entries are added.

    ``stamp`` and ``last`` are the newest entry's. ``server`` is the start of the database's server
    that the log knows of.
    """

    id = models.SmallIntegerField(primary_key=True)
    epoch = models.CharField(max_length=20)
    stamp = models.BigIntegerField()
    last = models.BigIntegerField()
    server = models.CharField(max_length=40)

    class Meta:
        """Django's options."""

        app_label = "nitro_push"
        default_permissions = ()

    def __str__(self) -> str:
        """Return the position."""
        return f"{self.epoch}.{self.stamp}-{self.last}"


class Event(models.Model):
    """An entry of the log. ``stamp`` is when it was added, in milliseconds."""

    id = models.BigIntegerField(primary_key=True)
    stamp = models.BigIntegerField()
    body = models.TextField()

    class Meta:
        """Django's options."""

        app_label = "nitro_push"
        default_permissions = ()

    def __str__(self) -> str:
        """Return the entry."""
        return f"{self.id}: {self.body}"


class Outgoing(models.Model):
    """A durable event on its way to the log. ``at`` is when it was said, in milliseconds."""

    id = models.BigAutoField(primary_key=True)
    ticket = models.CharField(max_length=32, unique=True)
    at = models.BigIntegerField()
    body = models.TextField()

    class Meta:
        """Django's options."""

        app_label = "nitro_push"
        default_permissions = ()

    def __str__(self) -> str:
        """Return the entry."""
        return f"{self.ticket}: {self.body}"


class Recheck(models.Model):
    """A user whose rights were changed. ``at`` is when they last were, in milliseconds."""

    user_id = models.CharField(max_length=255, primary_key=True)
    at = models.BigIntegerField()

    class Meta:
        """Django's options."""

        app_label = "nitro_push"
        default_permissions = ()

    def __str__(self) -> str:
        """Return the user's id."""
        return self.user_id
