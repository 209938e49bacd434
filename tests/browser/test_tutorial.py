"""The tutorial, done in order: its files, its commands, and what its reader sees in the browser."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.builds import Mode
from tests.browser.journey import Journey
from tests.docs import tutorial
from tests.docs.project import serve

pytestmark = [
    pytest.mark.modes("htmx4"),  # which is what a project of a reader has
    pytest.mark.everywhere,
]


def test_the_tutorial_can_be_followed(browser: Browser, mode: Mode, tmp_path: Path):
    """Ten steps, each in the project that the one before has left."""
    steps = tutorial.steps()
    assert [title.partition(":")[0] for title, _blocks in steps] == [
        f"Step {number}" for number in range(1, 11)
    ]
    context = browser.new_context()
    journey = Journey(context, mode, "")
    journey.allow("favicon.ico")
    for _title, blocks in steps:
        tutorial.follow(tmp_path, blocks)
        looks = list(tutorial.seen(blocks))
        if not looks:
            continue
        with serve(tmp_path) as address:
            journey.base_url = address
            page = journey.open("/")
            for look in looks:
                source = "\n" * (look.line - 1) + look.text
                names = {"address": address, "expect": expect, "journey": journey, "page": page}
                exec(compile(source, str(look.page), "exec"), names)
            journey.settle()
    context.close()
    assert journey.problems == []
