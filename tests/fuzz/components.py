"""What the site of the browser tests lacks: rows of users, keys of each kind, forms of models."""

from __future__ import annotations

import datetime
import uuid
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.db.models import Model
from django.http import Http404
from pydantic import BaseModel, create_model

from nitro_htmx import (
    BaseListComponent,
    BaseListState,
    CrudNitroComponent,
    FormNitroComponent,
    FormState,
    ModelNitroComponent,
    NitroComponent,
    OwnershipMixin,
    PermissionMixin,
    TenantScopedMixin,
    Upload,
    on,
)
from tests.site import models
from tests.site.models import Article, Country, Device, Label, Maker, Step, Tag, Task

MOMENT = datetime.datetime(2024, 2, 29, 12, 30, tzinfo=datetime.UTC)
LIST = "nitro_htmx/list/list.html"


class Inputs:
    """Has an input for each place of the buffers."""

    state: Any

    @property
    def inputs(self) -> list[str]:
        """The names of the places."""
        return [
            f"{name}.{field}"
            for name in ("create_buffer", "edit_buffer")
            if (buffer := getattr(self.state, name)) is not None
            for field in type(buffer).model_fields
        ]


class TaskForm(BaseModel):
    title: str = ""
    note: str = ""
    points: int = 0
    due: datetime.date | None = None
    details: dict[str, Any] = {}
    label: int | None = None
    labels: list[int] = []


class TasksState(BaseListState):
    create_buffer: TaskForm = TaskForm()
    edit_buffer: TaskForm | None = None
    editing_id: int | None = None


class OwnTasks(OwnershipMixin, CrudNitroComponent[TasksState], BaseListComponent[TasksState]):
    """Each user's own, with a version."""

    model = Task
    template_name = LIST
    version_field = "version"
    search_fields = ["title", "label__name"]
    filter_fields = ["label", "points__gte", "due__lte"]
    ordering_fields = ["title", "due"]
    per_page = 5
    max_per_page = 20

    def get_related_queryset(self, field: str) -> Any:
        """Labels belong to no user, so no path to one narrows them."""
        labels = super().get_related_queryset(field)
        return labels.filter(organization__user=self.current_user.pk)

    def perform_create(self, instance: Any) -> None:
        instance.organization = self.current_user.groups.get()  # type: ignore[union-attr]  # owned
        super().perform_create(instance)


class HomeTasks(Inputs, TenantScopedMixin, CrudNitroComponent[TasksState]):
    """Those of the users' group."""

    model = Task
    template_name = "crud.html"

    def get_user_tenant(self) -> Any:
        return self.current_user.groups.first() if self.is_authenticated else None  # type: ignore[union-attr]  # Django's own user

    def perform_create(self, instance: Any) -> None:
        instance.user = self.current_user
        super().perform_create(instance)


class StepForm(BaseModel):
    task: int | None = None
    text: str = ""


class StepsState(BaseModel):
    create_buffer: StepForm = StepForm()
    edit_buffer: StepForm | None = None
    editing_id: int | None = None


class OwnSteps(Inputs, OwnershipMixin, CrudNitroComponent[StepsState]):
    """They belong to whom their task belongs to."""

    model = Step
    owner_field = "task__user"
    template_name = "crud.html"


class ArticleForm(BaseModel):
    name: str = ""
    number: int = 0
    price: Decimal = Decimal(0)
    weight: float | None = None
    kind: str = "a"
    is_new: bool = False
    added: datetime.date | None = None
    changed: datetime.datetime | None = None
    code: uuid.UUID | None = None
    maker: int | None = None
    tags: list[int] = []


class ArticlesState(BaseListState):
    create_buffer: ArticleForm = ArticleForm()
    edit_buffer: ArticleForm | None = None
    editing_id: int | None = None


class ArticleAdmin(CrudNitroComponent[ArticlesState], BaseListComponent[ArticlesState]):
    """A field of each kind, to edit, to search, to filter and to order by."""

    model = Article
    template_name = LIST
    search_fields = ["name", "maker__name"]
    filter_fields = [
        "number", "price__gte", "weight__lt", "kind", "is_new", "added", "added__year", "changed",
        "changed__lte", "code", "maker", "maker__name__icontains", "tags",
    ]  # fmt: skip
    ordering_fields = ["name", "price", "maker__name", "changed"]
    per_page = 4
    max_per_page = 50
    url_fields = {"search": "q", "kind": "kind", "added": "added", "page": "page"}


class ArticleState(BaseModel):
    pk: int
    name: str
    changed: datetime.datetime | None = None


class ArticleCard(ModelNitroComponent[ArticleState]):
    """One row, by its key."""

    model = Article
    template_name = "card.html"

    def rename(self, name: str) -> None:
        article = self.get_object(self.state.pk)
        article.name = name[:80]
        article.save()
        self.refresh()


def crud_of(model: type[Model], key: Any) -> type[CrudNitroComponent[Any]]:
    """Return a component that makes, edits and deletes rows with such a key."""
    pk = model._meta.pk
    assert pk is not None
    fields: dict[str, Any] = {"name": (str, "")}
    if not pk.has_default():
        fields[pk.name] = (key | None, None)
    form = create_model("RowForm", **fields)
    state = create_model(
        "RowState",
        create_buffer=(form, form()),
        edit_buffer=(form | None, None),
        editing_id=(key | None, None),
    )
    attributes = {"model": model, "state_class": state, "template_name": "crud.html"}
    return type(f"{model.__name__}Keys", (Inputs, CrudNitroComponent), attributes)


class ModelForm(FormNitroComponent[FormState]):
    """A form of a row, with a file."""

    form_class = forms.modelform_factory(Task, fields=["title", "points", "due"])

    def get_instance(self) -> Any:
        return Task.objects.filter(user=self.current_user.pk).first()

    def form_valid(self, form: Any) -> Any:
        if form.instance.pk is None:
            raise ValidationError("Log in first.")
        return super().form_valid(form)


class TagSet(FormNitroComponent[FormState]):
    """Rows in a formset."""

    form_class = forms.modelformset_factory(Tag, fields=["name"], can_delete=True, max_num=9)
    success_url = "/there/"


class AnyForm(forms.Form):
    """A field of each kind."""

    form = forms.CharField(required=False)
    group = forms.IntegerField(required=False)
    field = forms.DecimalField(required=False)
    rest = forms.JSONField(required=False)
    ratio = forms.FloatField(required=False)
    day = forms.DateField(required=False)
    moment = forms.SplitDateTimeField(required=False)
    time = forms.DateTimeField(required=False)
    wait = forms.DurationField(required=False)
    uid = forms.UUIDField(required=False)
    ip = forms.GenericIPAddressField(required=False)
    url = forms.URLField(required=False, assume_scheme="https")
    pick = forms.TypedChoiceField(choices=[(1, "One")], coerce=int, required=False)
    maker = forms.ModelChoiceField(Maker.objects.all(), required=False)
    tags = forms.ModelMultipleChoiceField(Tag.objects.all(), required=False)
    picture = forms.ImageField(required=False)
    paper = forms.FileField(required=False)


class Enquiry(FormNitroComponent[FormState]):
    """Takes whatever is valid."""

    form_class = AnyForm


class LedgerState(BaseModel):
    written: list[str] = []


class Ledger(PermissionMixin, NitroComponent[LedgerState]):
    """Writes rows, and refuses some: alone, and among what one request calls and hears."""

    template_name = "ledger.html"
    uploads = {"scan": Upload(extensions=("txt",))}

    def check_permission(self, action: str) -> bool:
        return action != "forbidden"

    def forbidden(self) -> None:
        Label.objects.create(name="forbidden")

    def write(self, name: str = "x") -> None:
        Label.objects.update_or_create(name=name[:20])
        self.state.written = [*self.state.written, name[:20]][-5:]

    def refuse(self, kind: int = 0) -> None:
        raise [Http404(), ValidationError("No."), PermissionError("a bug of the user's")][kind % 3]

    @on("told")
    def hear(self, name: str = "y") -> None:
        self.write(name)

    @on("refused")
    def hear_refused(self, kind: int = 0) -> None:
        self.refuse(kind)

    def take(self, scan: UploadedFile) -> None:
        self.store_file("scan", scan)

    def drop(self, scan: UploadedFile) -> None:
        self.store_file("scan", scan)
        raise Http404


KEYS: dict[type[Model], Any] = {
    Device: uuid.UUID,
    Country: str,
    models.DurationKeyed: datetime.timedelta,
    models.MomentKeyed: datetime.datetime,
    models.DayKeyed: datetime.date,
    models.HourKeyed: datetime.time,
    models.FloatKeyed: float,
    models.DecimalKeyed: Decimal,
    models.BigKeyed: int,
}
FIRST_KEYS: dict[Any, tuple[Any, Any]] = {
    Country: ("de", "fr"),
    models.DurationKeyed: (datetime.timedelta(0), datetime.timedelta(days=1, seconds=1)),
    models.MomentKeyed: (MOMENT, MOMENT - datetime.timedelta(days=400)),
    models.DayKeyed: (datetime.date(2024, 2, 29), datetime.date(1, 1, 1)),
    models.HourKeyed: (datetime.time(12, 30), datetime.time(0, 0, 1)),
    models.FloatKeyed: (1.0, 0.1),
    models.DecimalKeyed: (Decimal(1), Decimal("7.25")),
    models.BigKeyed: (1, 2**62),
}
CRUD = """{% load nitro_htmx %}
{% for row in component.scoped_queryset %}<i>{{ row.pk }} {{ row }}</i>{% endfor %}
{% for name in component.inputs %}{% nitro_field name %}{% endfor %}"""
TEMPLATES = {
    "crud.html": CRUD,
    "card.html": "{{ name }} {{ changed }}",
    "ledger.html": "{{ written|join:', ' }}",
}


def own_components() -> list[type[NitroComponent[Any]]]:
    """Return all of the above."""
    return [
        *(OwnTasks, HomeTasks, OwnSteps, ArticleAdmin, ArticleCard),
        *(ModelForm, TagSet, Enquiry, Ledger),
        *(crud_of(model, key) for model, key in KEYS.items()),
    ]
