"""What visitors read says nothing of the inside."""

import pytest

from nitro_htmx.texts import failure_text


@pytest.mark.parametrize(
    ("status", "text"),
    [
        (0, "The server could not be reached. Check the connection, or reload the page."),
        (400, "This page is out of date. Reload it to go on."),
        (403, "You are not allowed to do this. Reloading the page may help."),
        (404, "What you asked for is no longer there."),
        (405, "Something went wrong. Reload the page and try again."),
        (413, "This is more than the page can hold."),
        (422, "Some of the values sent were not valid."),
        (503, "It is not known whether this was done. Reload the page to see."),
        (500, "Something went wrong. Please try again."),
        (418, "Something went wrong. Please try again."),
    ],
)
def test_text_of_a_status(status: int, text: str):
    assert failure_text(status) == text
