"""Elements of an answer: written once, as the page's htmx takes them."""

import pytest
from pytest_django import Settings

from nitro_htmx.rendering.elements import Element, written

ROOT = Element("section", "nitro-board-1", ' class="board"', "<p>1</p>")
SLOT = Element(
    "tbody", "nitro-board-1--rows", ' data-nitro-slot="rows"', 'id="nitro-board-1--rows"'
)


def test_the_first_stands_as_it_is():
    assert written(ROOT) == '<section id="nitro-board-1" class="board"><p>1</p></section>'


ON_HTMX_4 = (
    '<hx-partial data-nitro-update hx-target="#nitro-board-1--rows" hx-swap="outerMorph">'
    '<tbody id="nitro-board-1--rows" data-nitro-slot="rows">id="nitro-board-1--rows"</tbody>'
    "</hx-partial>"
)
ON_HTMX_2 = (
    '<template data-nitro-update><tbody id="nitro-board-1--rows" hx-swap-oob="true" '
    'data-nitro-slot="rows">id="nitro-board-1--rows"</tbody></template>'
)


@pytest.mark.parametrize(("version", "expected"), [(4, ON_HTMX_4), (2, ON_HTMX_2)])
def test_the_others_are_updates(settings: Settings, version: int, expected: str):
    """What is inside of them is left as it is."""
    settings.NITRO_HTMX = {**settings.NITRO_HTMX, "HTMX_VERSION": version}
    assert written(ROOT, [SLOT, SLOT]) == written(ROOT) + expected * 2
