"""Paging without counting, for tables in which ``COUNT(*)`` takes seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.paginator import EmptyPage, Page, Paginator

if TYPE_CHECKING:  # Django's own class takes no type parameter
    BasePaginator = Paginator[Any]
else:
    BasePaginator = Paginator


class CountlessPaginator(BasePaginator):
    """Django's paginator for tables that are too large to be counted.

    It reads one row more than the page shows, to know whether there is a next page. ``count`` and
    ``num_pages`` are ``None``.
    """

    count: Any = None
    num_pages: Any = None

    def validate_number(self, number: Any) -> int:
        """Return ``number`` as an integer; whether there is such a page shows when it is read."""
        return max(1, int(number))

    def page(self, number: Any) -> Page[Any]:
        """Return the page ``number``.

        Raises:
            EmptyPage: It has no rows, and is not the first.
        """
        number = self.validate_number(number)
        start = (number - 1) * self.per_page
        rows = list(self.object_list[start : start + self.per_page + 1])
        if not rows and number > 1:
            raise EmptyPage("That page contains no results")
        return CountlessPage(rows[: self.per_page], number, self, len(rows) > self.per_page)

    def get_page(self, number: Any) -> Page[Any]:
        """Return the page ``number``, or the one before if its last row has gone, or the first."""
        for candidate in (number, self.validate_number(number) - 1):
            try:
                return self.page(candidate)
            except EmptyPage:
                continue
        return self.page(1)


class CountlessPage(Page[Any]):
    """A page of a ``CountlessPaginator``."""

    def __init__(
        self, object_list: list[Any], number: int, paginator: CountlessPaginator, has_more: bool
    ) -> None:
        super().__init__(object_list, number, paginator)
        self._has_more = has_more

    def __repr__(self) -> str:
        return f"<Page {self.number}>"

    def has_next(self) -> bool:
        """Return whether there are more rows."""
        return self._has_more

    def next_page_number(self) -> int:
        """Return the number of the next page."""
        return self.number + 1

    def previous_page_number(self) -> int:
        """Return the number of the page before, the first at least."""
        return max(1, self.number - 1)

    def start_index(self) -> int:
        """Return the place of the page's first row, from 1; 0 if there is none."""
        return (self.number - 1) * self.paginator.per_page + 1 if self.object_list else 0

    def end_index(self) -> int:
        """Return the place of the page's last row."""
        return (self.number - 1) * self.paginator.per_page + len(self.object_list)
