"""What a list remembers between requests: how it is narrowed and ordered, and never its rows."""

from __future__ import annotations

from typing import Any, TypeVar

from pydantic import BaseModel, Field, field_validator

MAX_SEARCH_CHARACTERS = 200  # longer ones make SQL that databases refuse


class BaseListState(BaseModel):
    """The state of a list. Derive from it for fields of your own, none of them for rows."""

    search: str = Field(
        "", max_length=MAX_SEARCH_CHARACTERS, description="What the visitor looks for."
    )
    filters: dict[str, list[str]] = Field(
        {}, description="Name of a declared filter → its values as text. Without empty ones."
    )
    ordering: str = Field(
        "", description="One of `ordering_fields`, with `-` for descending; empty: the default."
    )
    page: int = Field(1, ge=1, description="The page's number, from 1.")
    per_page: int = Field(0, ge=0, description="Rows on a page; 0: as the class says.")
    url_defaults: dict[str, list[str]] = Field(
        {},
        description="Query parameter → the values that the page's template gave, which the address "
        "therefore leaves out. For the library's own use.",
    )

    @field_validator("filters", mode="before")
    @classmethod
    def _normalise_filters(cls, value: Any) -> Any:
        return normal_filters(value) if isinstance(value, dict) else value


ListStateT = TypeVar("ListStateT", bound=BaseListState)


def normal_filters(filters: dict[str, Any]) -> dict[str, list[str]]:
    """Return ``filters`` with a list of texts for each, without empty values and empty filters."""
    normal = {}
    for name, given in filters.items():
        values = given if isinstance(given, (list, tuple, set, frozenset)) else [given]
        texts = [_text(value) for value in values if value is not None]
        texts = [text for text in texts if text]
        if texts:
            normal[name] = texts
    return normal


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(getattr(value, "pk", value))  # a model instance stands for its key
