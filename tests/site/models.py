"""Rows for the tests: of a user, of a tenant, with versions, and with keys of every kind."""

from __future__ import annotations

import uuid

from django.contrib.auth.models import Group, User
from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models


class Label(models.Model):
    """A label of one tenant, or of all."""

    name = models.CharField(max_length=20, unique=True)
    organization = models.ForeignKey(Group, on_delete=models.CASCADE, null=True, blank=True)

    def __str__(self) -> str:
        return self.name


class Task(models.Model):
    """Something to do, which belongs to a user and to a tenant; a group is one."""

    title = models.CharField(max_length=40)
    note = models.TextField(blank=True)
    points = models.IntegerField(default=0, validators=[MinValueValidator(0)])
    due = models.DateField(null=True, blank=True)
    details = models.JSONField(default=dict, blank=True)
    secret = models.CharField(max_length=20, default="hidden", editable=False)
    attachment = models.FileField(upload_to="tasks", blank=True)
    user = models.ForeignKey(User, on_delete=models.CASCADE)
    organization = models.ForeignKey(Group, on_delete=models.CASCADE)
    label = models.ForeignKey(Label, on_delete=models.PROTECT, null=True, blank=True)
    labels = models.ManyToManyField(Label, related_name="tasks", blank=True)
    version = models.PositiveIntegerField(default=1)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["organization", "title"], name="one_title_each"),
        ]

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        if self.title == "root":
            raise ValidationError("No roots here.")


class Step(models.Model):
    """A part of a task, which belongs to whoever the task belongs to."""

    task = models.ForeignKey(Task, on_delete=models.CASCADE)
    text = models.CharField(max_length=40)

    def __str__(self) -> str:
        return self.text


class Plan(models.Model):
    """A user's row that refers to rows that have an owner, too, and to one that may have none."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, null=True, blank=True)
    first = models.ForeignKey(Task, models.CASCADE, null=True, blank=True, related_name="+")
    tasks = models.ManyToManyField(Task, blank=True, related_name="+")
    after = models.ForeignKey("self", models.CASCADE, null=True, blank=True)
    step = models.ForeignKey(Step, models.CASCADE, null=True, blank=True)

    def __str__(self) -> str:
        return f"plan {self.pk}"


class Device(models.Model):
    """A row with a UUID."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    name = models.CharField(max_length=20)

    def __str__(self) -> str:
        return self.name


class Country(models.Model):
    """A row whose key is typed."""

    code = models.CharField(max_length=2, primary_key=True)
    name = models.CharField(max_length=20)

    def __str__(self) -> str:
        return self.name


class Lap(models.Model):
    """A row whose key is a duration, and which has another one."""

    length = models.DurationField(primary_key=True)
    rest = models.DurationField(null=True, blank=True)
    begin = models.TimeField(null=True, blank=True)

    def __str__(self) -> str:
        return str(self.length)


class Moment(models.Model):
    """A row whose key is a time."""

    at = models.DateTimeField(primary_key=True)

    def __str__(self) -> str:
        return str(self.at)


class Weight(models.Model):
    """A row whose key is a number with a fraction."""

    grams = models.FloatField(primary_key=True)

    def __str__(self) -> str:
        return str(self.grams)


class Score(models.Model):
    """A row with columns that a form may leave empty, and that take no NULL."""

    points = models.IntegerField(blank=True, default=5)
    rank = models.IntegerField(blank=True)

    def __str__(self) -> str:
        return str(self.points)


class Keyed(models.Model):
    """A row whose key is neither a number nor a text of the usual kind."""

    name = models.CharField(max_length=20, blank=True)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{self.pk} {self.name}"


class DurationKeyed(Keyed):
    """A row whose key is a span of time."""

    key = models.DurationField(primary_key=True)


class MomentKeyed(Keyed):
    """A row whose key is a date and a time."""

    key = models.DateTimeField(primary_key=True)


class DayKeyed(Keyed):
    """A row whose key is a date."""

    key = models.DateField(primary_key=True)


class HourKeyed(Keyed):
    """A row whose key is a time of day."""

    key = models.TimeField(primary_key=True)


class FloatKeyed(Keyed):
    """A row whose key has a fraction."""

    key = models.FloatField(primary_key=True)


class DecimalKeyed(Keyed):
    """A row whose key is an exact number."""

    key = models.DecimalField(primary_key=True, max_digits=8, decimal_places=2)


class BigKeyed(Keyed):
    """A row whose key is a number beyond JavaScript's."""

    key = models.PositiveBigIntegerField(primary_key=True)


class UrgentTask(Task):
    """A row in two tables."""

    reason = models.CharField(max_length=20)


class Maker(models.Model):
    """A row that articles refer to."""

    name = models.CharField(max_length=50)

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class Tag(models.Model):
    """A row of which an article has many."""

    name = models.CharField(max_length=50)

    def __str__(self) -> str:
        return self.name


class Article(models.Model):
    """A row with a field of each kind that a filter can be about."""

    name = models.CharField(max_length=80)
    number = models.IntegerField("stock", default=0)
    price = models.DecimalField(max_digits=8, decimal_places=2, default=0)
    weight = models.FloatField(null=True)
    kind = models.CharField(max_length=1, choices=[("a", "Apple"), ("p", "Pear")], default="a")
    is_new = models.BooleanField(default=False)
    added = models.DateField(null=True)
    changed = models.DateTimeField(null=True)
    code = models.UUIDField(default=uuid.uuid4, unique=True)
    maker = models.ForeignKey(Maker, models.CASCADE, null=True)
    tags = models.ManyToManyField(Tag, blank=True)

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    @property
    def shout(self) -> str:
        """The name in capitals."""
        return self.name.upper()


class Arrival(models.Model):
    """What an action or a listener has done, once for each time that it ran."""

    place = models.CharField(max_length=20)
    number = models.IntegerField()

    def __str__(self) -> str:
        return f"{self.place} {self.number}"


class Note(models.Model):
    """A row about any other, with columns of which text does not say all."""

    text = models.CharField(max_length=20)
    data = models.JSONField(null=True, blank=True)
    words = models.JSONField(default=list, blank=True)
    is_read = models.BooleanField(null=True, default=True)
    tags = models.ManyToManyField(Tag, blank=True)
    about = models.ForeignKey(
        Article,
        models.SET_NULL,
        null=True,
        blank=True,
        limit_choices_to={"tags__name__startswith": "t"},
    )
    subject_type = models.ForeignKey(ContentType, models.CASCADE, null=True)
    subject_id = models.PositiveIntegerField(null=True)
    subject = GenericForeignKey("subject_type", "subject_id")

    def __str__(self) -> str:
        return self.text


class Seat(models.Model):
    """A row whose key is two columns."""

    pk = models.CompositePrimaryKey("maker", "number")
    maker = models.ForeignKey(Maker, models.CASCADE)
    number = models.SmallIntegerField()
    name = models.CharField(max_length=20)

    def __str__(self) -> str:
        return self.name
