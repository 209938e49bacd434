"""The two tables of the database engine. Other engines leave them empty."""

from __future__ import annotations

from django.db import models


class Head(models.Model):
    """How far the log is: one row, locked while entries are added."""

    id = models.SmallIntegerField(primary_key=True)
    epoch = models.CharField(max_length=20)
    last = models.BigIntegerField()

    class Meta:
        """Django's options."""

        app_label = "nitro_push"
        default_permissions = ()

    def __str__(self) -> str:
        """Return the position."""
        return f"{self.epoch}.{self.last}-0"


class Event(models.Model):
    """An entry of the log."""

    id = models.BigIntegerField(primary_key=True)
    body = models.TextField()

    class Meta:
        """Django's options."""

        app_label = "nitro_push"
        default_permissions = ()

    def __str__(self) -> str:
        """Return the entry."""
        return f"{self.id}: {self.body}"
