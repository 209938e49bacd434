"""What the recipes keep: tasks, which visitors add, tick off, move and sort."""

from __future__ import annotations

from django.db import models


class Task(models.Model):
    """Something to do."""

    class Column(models.TextChoices):
        """Where a task hangs on the board."""

        TODO = "todo", "To do"
        DOING = "doing", "Under way"
        DONE = "done", "Done"

    title = models.CharField(max_length=60)
    column = models.CharField(max_length=10, choices=Column.choices, default=Column.TODO)
    position = models.PositiveIntegerField(default=0, help_text="Its place among all, from 0.")

    class Meta:
        """Tasks are listed as people have sorted them."""

        ordering = ("position", "pk")

    def __str__(self) -> str:
        """Return the title."""
        return self.title
