"""Whether an answer becomes part of a page is asked of django-htmx."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from django_htmx.middleware import HtmxDetails

from nitro_htmx.components.lists.address import page_query
from nitro_htmx.rendering.fragments import details_of, is_fragment
from tests.support import page_request


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, False),
        ({"HX-Request": "true"}, True),
        ({"HX-Request": "true", "HX-Boosted": "true"}, False),
        ({"HX-Request": "true", "HX-History-Restore-Request": "true"}, False),
        ({"HX-Request": "false"}, False),
        ({"HX-Boosted": "true"}, False),
    ],
)
@pytest.mark.parametrize("has_middleware", [True, False])
def test_what_is_a_part_of_a_page(headers: dict[str, str], expected: bool, has_middleware: bool):
    request: Any = page_request(**headers)
    if has_middleware:
        request.htmx = HtmxDetails(request)
    assert is_fragment(request) is expected


def test_the_middleware_s_word_counts():
    """A project may put its own in its place, as django-htmx allows."""
    request: Any = page_request()
    request.htmx = SimpleNamespace(boosted=False, history_restore_request=False)
    assert details_of(request) is request.htmx
    assert is_fragment(request)


def test_the_page_s_address_may_be_encoded():
    """htmx does so for letters that a header can't have; django-htmx knows."""
    headers = {
        "HX-Request": "true",
        "HX-Current-URL": "http%3A//testserver/%3Fq%3Dt%C3%A9",
        "HX-Current-URL-URI-AutoEncoded": "true",
    }
    assert page_query(page_request(**headers)).dict() == {"q": "té"}
