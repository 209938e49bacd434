"""The table of ``@action(once="commit")``."""

from __future__ import annotations

from django.db import models


class OnceKey(models.Model):
    """A request whose effect is committed in the same transaction, and what it was answered.

    Attributes:
        key: Whose request it is, and which one.
        fingerprint: What tells it from another one that has taken its id.
        answer: The packed answer as JSON.
        at: When it came.
    """

    key = models.CharField(max_length=64, primary_key=True)
    fingerprint = models.CharField(max_length=32)
    answer = models.TextField(default="")
    at = models.DateTimeField(auto_now_add=True, db_index=True)

    def __str__(self) -> str:
        return self.key
