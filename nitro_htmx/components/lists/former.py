"""Names that lists of the `nitro` package give to their templates, and what stands for them here.

Django's templates show nothing in place of a name that they do not find, so a ported list would
quietly lose its pages. Each of these names raises instead.
"""

from __future__ import annotations

from collections.abc import Mapping

from ...exceptions import ComponentError

FORMER_NAMES: Mapping[str, str] = {
    "num_pages": "paginator.num_pages",
    "has_previous": "page_obj.has_previous",
    "has_next": "page_obj.has_next",
    "previous_page_number": "page_obj.previous_page_number",
    "next_page_number": "page_obj.next_page_number",
    "total_count": "paginator.count",
    "showing_start": "page_obj.start_index",
    "showing_end": "page_obj.end_index",
}


class FormerName:
    """A variable that a template must not read. Templates call what is callable."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def __call__(self) -> str:
        """Say what to write instead.

        Raises:
            ComponentError: Always.
        """
        raise ComponentError(
            f"A list's template has no {self._name!r}. Write '{FORMER_NAMES[self._name]}'."
        )


FORMER = {name: FormerName(name) for name in FORMER_NAMES}
