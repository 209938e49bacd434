"""The rows of the list, used by both sides alike."""

from __future__ import annotations

from django.core.paginator import Page, Paginator
from django.db import models

ROWS_PER_PAGE = 25


class Task(models.Model):
    """Something to do."""

    title = models.CharField(max_length=100)
    is_done = models.BooleanField(default=False)

    def __str__(self) -> str:
        return self.title


class Product(models.Model):
    """Something in a catalogue that is large enough to be searched."""

    name = models.CharField(max_length=100)
    category = models.CharField(max_length=100)
    price = models.DecimalField(max_digits=8, decimal_places=2)

    def __str__(self) -> str:
        return self.name


def toggle_task(task: Task) -> None:
    """Mark ``task`` as done, or as not done."""
    task.is_done = not task.is_done
    task.save(update_fields=["is_done"])


def page_of_tasks(number: int) -> Page[Task]:
    """Return one page of all tasks, the first being 1."""
    return Paginator(Task.objects.order_by("pk"), ROWS_PER_PAGE).get_page(number)
