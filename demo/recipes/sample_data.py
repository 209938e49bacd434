"""The tasks that ``manage.py load_sample_data`` loads."""

from __future__ import annotations

from demo.recipes.models import Task

_TITLES = (
    ("Water the fig tree", Task.Column.TODO),
    ("Sharpen the knives", Task.Column.TODO),
    ("Order more beeswax", Task.Column.DOING),
    ("Wash the shop window", Task.Column.TODO),
    ("Answer the post", Task.Column.DOING),
    ("Label the new jars", Task.Column.DONE),
)


def load_sample_tasks() -> None:
    """Add the sample tasks, if there are no tasks at all."""
    if not Task.objects.exists():
        Task.objects.bulk_create(
            Task(title=title, column=column, position=position)
            for position, (title, column) in enumerate(_TITLES)
        )
