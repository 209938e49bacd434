"""Lists for the browser tests."""

from __future__ import annotations

from pydantic import BaseModel, Field

from nitro_htmx import (
    BaseListComponent,
    BaseListState,
    CrudNitroComponent,
    register_component,
)
from tests.site.models import Article, Maker


class ArticleList(BaseListComponent[BaseListState]):
    """All that a list can do, shown by the ready-made templates."""

    model = Article
    template_name = "nitro_htmx/list/list.html"
    search_fields = ["name", "maker__name"]
    filter_fields = ["kind", "maker", "price__gte"]
    ordering_fields = ["name", "price"]
    ordering = "name"
    per_page = 5
    max_per_page = 50
    per_page_choices = [5, 10]
    list_display = ["name", "maker", "price", "is_new"]
    list_select_related = ["maker"]


@register_component
class Articles(ArticleList):
    """A list in the address bar, whose rows can be deleted."""

    url_fields = {
        "search": "q",
        "kind": "kind",
        "maker": "maker",
        "ordering": "sort",
        "page": "page",
        "per_page": "rows",
    }

    def delete_item(self, id: int) -> None:  # noqa: A002 - as a CRUD component calls it
        article = self.get_object(id)
        article.delete()
        self.success(f"Deleted {article}")


@register_component
class Makers(BaseListComponent[BaseListState]):
    """A second list for the same page, with other parameters and without counting."""

    model = Maker
    template_name = "nitro_htmx/list/list.html"
    search_fields = ["name"]
    per_page = 3
    count_rows = False
    url_fields = {"search": "mq", "page": "mpage"}


class MakerForm(BaseModel):
    name: str = Field("", max_length=50)


class MakersState(BaseListState):
    create_buffer: MakerForm = MakerForm()
    edit_buffer: MakerForm | None = None
    editing_id: int | None = None


@register_component
class MakerAdmin(CrudNitroComponent[MakersState], BaseListComponent[MakersState]):
    """A list whose rows are added, edited and deleted."""

    model = Maker
    template_name = "nitro_htmx/list/list.html"
    search_fields = ["name"]
    per_page = 3
    list_display = ["name"]
