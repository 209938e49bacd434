"""What the guide's pages keep: tracked events, exports, payments and passages."""

from __future__ import annotations

import uuid

from django.db import models
from django.urls import reverse
from django.utils import timezone

from demo.shop.models import Order


class TrackedEvent(models.Model):
    """What a page script reported to the analytics endpoint."""

    name = models.CharField(max_length=60)
    data = models.JSONField(default=dict, help_text="All the rest of what was sent.")
    received_at = models.DateTimeField(default=timezone.now, db_index=True)

    class Meta:
        """The newest comes first."""

        ordering = ("-received_at", "-pk")

    def __str__(self) -> str:
        """Return the event's name."""
        return self.name


class Export(models.Model):
    """A file of all products, made by a background worker."""

    class Status(models.TextChoices):
        """How far the worker is."""

        RUNNING = "running", "Running"
        READY = "ready", "Ready"
        FAILED = "failed", "Failed"

    # It is part of the file's address, so it must not be guessed.
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    visitor = models.CharField(
        max_length=24, blank=True, db_index=True, help_text="Whose it is; see `demo/visitors.py`."
    )
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.RUNNING)
    rows_done = models.PositiveIntegerField(default=0)
    rows_total = models.PositiveIntegerField(default=0)
    content = models.TextField(blank=True, help_text="The CSV, once it is ready.")
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        """The newest comes first."""

        ordering = ("-created_at",)

    def __str__(self) -> str:
        """Return what the export is and how far it is."""
        return f"Export {self.pk}, {self.status}"

    @property
    def download_url(self) -> str:
        """The address of the file."""
        return reverse("guide:download", args=[self.pk])

    @property
    def size_bytes(self) -> int:
        """The size of the file."""
        return len(self.content.encode())


class Payment(models.Model):
    """What the pretended payment service knows of a payment."""

    # Page scripts carry it to the shop, so it must not be guessed.
    id = models.CharField(primary_key=True, max_length=40, editable=False)
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="payments")
    is_accepted = models.BooleanField()

    def __str__(self) -> str:
        """Return the payment's id and how it ended."""
        return f"{self.pk}: {'accepted' if self.is_accepted else 'declined'}"


class Passage(models.Model):
    """Somebody has gone through a turnstile."""

    turnstile = models.CharField(max_length=16, db_index=True)

    def __str__(self) -> str:
        """Return which turnstile it was."""
        return self.turnstile
