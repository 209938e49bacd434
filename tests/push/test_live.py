"""A component that is live hears of every change of its rows."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import transaction
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import (
    BaseListComponent,
    CrudNitroComponent,
    ModelNitroComponent,
    register_component,
)
from nitro_htmx.components.lists.state import BaseListState
from nitro_htmx.push.engines import BaseEngine
from nitro_htmx.push.entries import read_entry
from nitro_htmx.push.grants import unsign
from nitro_htmx.testing import Nitro
from tests.site.models import Article, Label, Tag
from tests.support import Root, isolated_registry, mounted, use_templates

pytestmark = pytest.mark.django_db(transaction=True)


class LabelState(BaseModel):
    id: int
    name: str


@pytest.fixture(autouse=True)
def registry(settings: Settings, push: None) -> Iterator[None]:
    use_templates(settings, {"label.html": "{{ name }}", "labels.html": ""})
    with isolated_registry():
        yield


def make_card(*, is_live: bool = True) -> type[ModelNitroComponent[LabelState]]:
    class LabelCard(ModelNitroComponent[LabelState]):
        model = Label
        template_name = "label.html"
        live = is_live

    return register_component(LabelCard)


def said(engine: BaseEngine) -> list[tuple[tuple[str, ...], bytes]]:
    entries = [read_entry(data) for _id, data in engine.tail(100).entries]
    return [(entry.channels, entry.body.partition(b",")[0]) for entry in entries]


def channels_of(root: Root) -> tuple[str, ...]:
    return unsign(root["data-nitro-channels"], subject="").channels


def test_a_component_hears_of_its_row():
    label = Label.objects.create(name="new")
    root = mounted(make_card(), pk=label.pk)
    assert channels_of(root) == (f"site.label:{label.pk}",)


def test_a_list_hears_of_all_rows():
    class Labels(BaseListComponent[BaseListState]):
        model = Label
        template_name = "labels.html"
        live = True

    assert channels_of(mounted(register_component(Labels))) == ("site.label",)


def test_every_change_is_said_once(engine: BaseEngine):
    """However many components are live; and only what is committed."""
    make_card()
    for name in ("Other", "Third"):
        type(name, (make_card(),), {"__module__": __name__})
    label = Label.objects.create(name="new")
    channels = (f"site.label:{label.pk}", "site.label")
    label.save()
    with transaction.atomic():
        label.save()
        transaction.set_rollback(True)
    Label.objects.filter(pk=label.pk).delete()
    assert said(engine) == [(channels, b'"nitro:refresh-*"')] * 3


def test_relations_to_many_are_changes(engine: BaseEngine):
    """From either side; of what was added, removed or cleared, and of nothing else."""

    class Articles(BaseListComponent[BaseListState]):
        model = Article
        live = True

    one, two = (Article.objects.create(name=name) for name in ("one", "two"))
    tag, other = (Tag.objects.create(name=name) for name in ("new", "old"))
    before = len(said(engine))
    first, second, rows = f"site.article:{one.pk}", f"site.article:{two.pk}", "site.article"
    one.tags.set([tag])
    one.tags.set([tag])
    one.tags.add(tag)
    with transaction.atomic():
        one.tags.clear()
        transaction.set_rollback(True)
    one.tags.remove(tag)
    tag.article_set.add(one, two)
    other.article_set.clear()
    tag.article_set.remove(one)
    tag.article_set.clear()
    told = [{*channels} for channels, _name in said(engine)[before:]]
    assert told == [
        {first, rows},
        {first, rows},
        {first, second, rows},
        {first, rows},
        {second, rows},
    ]


def test_an_edit_of_related_rows_alone_is_a_change(nitro: Nitro, settings: Settings):
    template = """{% load nitro_htmx %}{% if editing_id %}<form {% nitro_form "save_edit" %}>
        {% nitro_field "edit_buffer.tags" %}<button>Save</button></form>{% endif %}"""
    use_templates(settings, {"articles.html": template})

    class ArticleForm(BaseModel):
        tags: list[int] = []

    class EditState(BaseModel):
        edit_buffer: ArticleForm | None = None
        editing_id: int | None = None

    class Articles(CrudNitroComponent[EditState]):
        model = Article
        template_name = "articles.html"
        live = True

    article, tag = Article.objects.create(name="one"), Tag.objects.create(name="new")
    page = nitro.mount(register_component(Articles))
    page.call("start_edit", id=article.pk)
    page.fill("edit_buffer.tags", [tag.pk])
    page.submit()
    page.assert_complete("save_edit")
    page.assert_pushed(article, "refresh-*")


def test_own_channels_are_heard_as_well():
    class Card(make_card()):  # type: ignore[misc]
        def get_channels(self) -> Any:
            return ["labels"]

    label = Label.objects.create(name="new")
    root = mounted(register_component(Card), pk=label.pk)
    assert channels_of(root) == ("labels", f"site.label:{label.pk}")


def test_others_say_nothing(engine: BaseEngine, settings: Settings):
    """Neither a component that is not live, nor fixtures, nor one without the app."""
    assert (
        "data-nitro-channels"
        not in mounted(
            make_card(is_live=False), pk=Label.objects.create(name="new").pk
        ).element.attrs
    )
    assert said(engine) == []


def test_fixtures_and_projects_without_the_app_say_nothing(engine: BaseEngine, settings: Settings):
    make_card()
    label = Label(pk=5, name="loaded")
    label.save_base(raw=True)
    settings.INSTALLED_APPS = [app for app in settings.INSTALLED_APPS if "push" not in app]
    label.save()
    assert said(engine) == []
