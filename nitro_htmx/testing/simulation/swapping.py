"""Putting an answer's HTML into the page without losing what the visitor has entered since."""

from __future__ import annotations

from bs4 import Tag

from ...dispatch.calls import INVALID
from ...names import COMPONENT_ATTRIBUTE, OWNER_ATTRIBUTE
from .dom import attribute, by_id, elements, is_connected
from .fields import Entries, Value, fields_of, given_values
from .jobs import Job
from .parsing import parse_root, split_updates
from .triggers import htmx_attribute

_Kept = dict[str, list[Value] | None]


def put(page: Tag, place: str, text: str, entries: Entries, jobs: list[Job]) -> list[Tag]:
    """Put a component's root, or a part of it, into its place, and return what is new.

    Args:
        page: The page.
        place: The id of the root or the part.
        text: Its HTML, and what follows it for other elements.
        entries: What the visitor has entered.
        jobs: The job whose answer it is, and those that wait behind it.
    """
    old = by_id(page, place)
    html, updates = split_updates(text)
    mark = COMPONENT_ATTRIBUTE if place == jobs[0].id else OWNER_ATTRIBUTE
    new = None if old is None else parse_root(html, old.name, mark)
    if old is None or new is None:
        return []
    swap(page, old, new, updates, entries, jobs)
    return [new, *filter(is_connected, updates)]


def swap(
    page: Tag, root: Tag, new: Tag, updates: list[Tag], entries: Entries, jobs: list[Job]
) -> None:
    """Replace a component's root element, and other elements by those that come with it.

    Args:
        page: The page.
        root: The element that is there.
        new: The element that comes.
        updates: What comes for other elements of the page.
        entries: What the visitor has entered.
        jobs: The job whose answer it is, and those that wait behind it.
    """
    job, *behind = jobs
    kept = _kept(root, entries, job)
    _replace(page, root, new)
    for update in updates:
        old = by_id(page, attribute(update, "id") or "")
        if old is not None:
            _replace(page, old, update)
    _restore(new, entries, kept, behind)


def _kept(root: Tag, entries: Entries, job: Job) -> _Kept:
    """Return by key what fields hold that did not travel, or has changed since; or ``None``."""
    kept: _Kept = {}
    for key, field in fields_of(root).items():
        now, before = entries.values(field), job.sent.get(key)
        is_refused = before is not None and job.status == INVALID and not before.is_bound
        then = given_values(field) if before is None else before.values
        kept[key] = now if is_refused or now != then else None
    return kept


def _restore(root: Tag, entries: Entries, kept: _Kept, behind: list[Job]) -> None:
    fields = fields_of(root)
    for key, values in kept.items():
        field = fields.get(key)
        if field is None:
            continue
        if values is not None:
            entries.write(field, values)
            continue
        entries.forget(field)
        for job in behind:  # their clicks build on the new value
            if key in job.sent:
                job.sent[key].values = entries.values(field)


def _replace(page: Tag, old: Tag, new: Tag) -> None:
    _preserve(page, new)
    old.replace_with(new)


def _preserve(page: Tag, new: Tag) -> None:
    """Put what ``hx-preserve`` protects into the place that the new HTML holds for it."""
    for place in list(elements(new)):
        if htmx_attribute(place, "preserve") is None:
            continue
        old = by_id(page, attribute(place, "id") or "")
        if old is not None:
            place.replace_with(old.extract())
