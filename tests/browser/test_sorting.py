"""Rows that visitors sort, by mouse, finger and keyboard; what fails is taken back."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.journey import Journey

LIST = "/page/sorting/"
LIFTED = "[data-nitro-lifted]"


def handle(page: Page, song: int) -> Locator:
    return page.get_by_role("button", name=f"Move {song}", exact=True)


def order(page: Page) -> list[int]:
    """Return the songs as the page shows them."""
    keys: list[int] = page.eval_on_selector_all(
        "[data-nitro-handle]", "(all) => all.map((one) => +one.dataset.nitroHandle)"
    )
    return keys


def moves(page: Page) -> str:
    """Return what the server has done: each move with its key, the key behind, and the rest."""
    return page.locator("output").inner_text()


def spoken(page: Page) -> str:
    return page.locator(".nitro-toast-spoken").inner_text()


def posted(journey: Journey) -> list[dict[str, str]]:
    """Return what the moves have posted, but for what is the library's own."""
    found = []
    for request in journey.requests:
        if not request.url.endswith("/move/"):
            continue
        data = dict(request.post_data_json or {})
        own = ("csrf", "nitro-id", "nitro-try", "nitro-token", "nitro-fields", "nitro-others")
        found.append({name: data[name] for name in data if not name.startswith(own)})
    return found


def middle(locator: Locator) -> tuple[float, float]:
    box = locator.bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


@contextmanager
def dragged(page: Page, song: int, to: int, by: tuple[float, float] = (0, 0)) -> Iterator[None]:
    """Drag a song to the place of another, and drop it at the end of the ``with`` block."""
    page.mouse.move(*middle(handle(page, song)))
    page.mouse.down()
    x, y = middle(handle(page, to))
    page.mouse.move(x + by[0], y + by[1], steps=5)
    yield
    page.mouse.up()


def wait_for_order(journey: Journey, *songs: int) -> None:
    journey.wait_until(lambda: order(journey.page) == [*songs], f"the order {songs}")


def wait_until_spoken(journey: Journey, text: str) -> None:
    journey.wait_until(lambda: spoken(journey.page) == text, f"{text!r} to be spoken")


def press(journey: Journey, song: int, *keys: str) -> None:
    """Focus a song's handle, and press keys."""
    handle(journey.page, song).focus()
    for key in keys:
        journey.page.keyboard.press(key)


def say(page: Page, name: str, song: int) -> None:
    """Let a page script send an event, which the playlist hears."""
    page.evaluate(
        "([name, song]) => document.body.dispatchEvent(new CustomEvent(name, "
        "{ bubbles: true, detail: { song } }))",
        [f"nitro:{name}", song],
    )


# By pointer


def test_dragging_a_row_down(journey: Journey):
    """It is there at once; the action gets its key, and that of the row before which it goes."""
    page = journey.open(LIST)
    with journey.hold() as gate:
        with dragged(page, 1, 3):
            wait_for_order(journey, 2, 3, 1, 4)
            assert page.locator(LIFTED).count() == 1
        gate.wait_for(1)
        assert order(page) == [2, 3, 1, 4]
        assert page.locator(f"{LIFTED}, li[style]").count() == 0
    expect(page.locator("output")).to_have_text("[(1, 4, 'l')]")
    journey.settle()
    assert order(page) == [2, 3, 1, 4]
    expect(handle(page, 1)).to_be_focused()
    assert len(journey.requests) == 1
    assert spoken(page) == "1 is dropped, place 3 of 4."


def test_dragging_a_row_to_the_end_and_back(journey: Journey):
    """Behind the last one there is no row, and the row stays inside of the list."""
    page = journey.open(LIST)
    with dragged(page, 2, 4, (0, 200)):
        wait_for_order(journey, 1, 3, 4, 2)
        inside = page.locator(LIFTED).bounding_box()
        around = page.locator("ol").bounding_box()
        assert inside
        assert around
        assert inside["y"] + inside["height"] == pytest.approx(around["y"] + around["height"])
    expect(page.locator("output")).to_have_text("[(2, None, 'l')]")
    with dragged(page, 2, 1, (0, -200)):
        wait_for_order(journey, 2, 1, 3, 4)
    expect(page.locator("output")).to_have_text("[(2, None, 'l'), (2, 1, 'l')]")
    assert order(page) == [2, 1, 3, 4]


def test_a_quick_hand(journey: Journey):
    """It has dropped the row before the browser has shown that it moves."""
    page = journey.open(LIST)
    for song, behind in ((1, 3), (3, 1), (2, 3)):
        handle(page, song).evaluate(
            """(from, to) => {
                const { x, y, height } = from.getBoundingClientRect();
                const place = to.getBoundingClientRect();
                const at = (clientX, clientY) =>
                    ({ bubbles: true, isPrimary: true, button: 0, clientX, clientY });
                from.setPointerCapture = () => {}; // no pointer of the browser's
                from.dispatchEvent(new PointerEvent("pointerdown", at(x, y)));
                from.dispatchEvent(new PointerEvent("pointermove", at(x, y + 9)));
                from.dispatchEvent(new PointerEvent("pointerup", at(x, place.y)));
            }""",
            handle(page, behind).element_handle(),
        )
        journey.settle()
    assert moves(page) == "[(1, 4, 'l'), (3, 4, 'l'), (2, 4, 'l')]"


def test_a_row_that_is_dropped_where_it_was(journey: Journey):
    """Nothing is asked. A hand that trembles does not drag."""
    page = journey.open(LIST)
    with dragged(page, 2, 3):
        wait_for_order(journey, 1, 3, 2, 4)
        page.mouse.move(*middle(handle(page, 3)), steps=5)
        wait_for_order(journey, 1, 2, 3, 4)
    wait_until_spoken(journey, "2 is dropped, place 2 of 4.")
    with dragged(page, 3, 3, (2, 2)):
        assert page.locator(LIFTED).count() == 0
    journey.settle()
    assert journey.requests == []


def test_escape_takes_back_what_is_dragged(journey: Journey):
    page = journey.open(LIST)
    with dragged(page, 1, 4):
        wait_for_order(journey, 2, 3, 4, 1)
        page.keyboard.press("Escape")
        assert order(page) == [1, 2, 3, 4]
        assert page.locator(f"{LIFTED}, li[style]").count() == 0
    wait_until_spoken(journey, "1 is back, place 1 of 4.")
    journey.settle()
    assert journey.requests == []
    assert page.locator(LIFTED).count() == 0  # no click has come of it


def test_rows_of_a_table(journey: Journey):
    """Its head has no handle, so nothing goes before it."""
    page = journey.open(f"{LIST}?shape=table")
    page.get_by_label("About 2").fill("typed")
    with dragged(page, 3, 1, (0, -200)):
        wait_for_order(journey, 3, 1, 2, 4)
    expect(page.locator("output")).to_have_text("[(3, 1, 't')]")
    assert page.locator("tr").first.inner_text() == "Song"
    expect(page.get_by_label("About 2")).to_have_value("typed")


def test_rows_in_a_line_from_right_to_left(journey: Journey):
    """What is before stands on the right, also for the arrow keys."""
    page = journey.open(f"{LIST}?shape=line")
    with dragged(page, 1, 3):
        wait_for_order(journey, 2, 3, 1, 4)
    expect(page.locator("output")).to_have_text("[(1, 4, '')]")
    press(journey, 1, "Enter", "ArrowRight", "ArrowRight", "ArrowLeft", "Enter")
    expect(page.locator("output")).to_have_text("[(1, 4, ''), (1, 3, '')]")
    assert order(page) == [2, 1, 3, 4]


def test_two_lists_of_one_action(journey: Journey):
    """Each row stays in its own; a press of a handle of the other one lifts that."""
    page = journey.open(f"{LIST}?shape=pair")
    with dragged(page, 3, 4):
        wait_for_order(journey, 1, 2, 4, 3)
    expect(page.locator("output")).to_have_text("[(3, None, '')]")
    press(journey, 4, "Enter", "Home", "ArrowUp")
    assert order(page) == [1, 2, 4, 3]
    handle(page, 2).click()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    expect(page.locator("output")).to_have_text("[(3, None, ''), (2, 1, '')]")
    journey.settle()
    assert order(page) == [2, 1, 4, 3]


def test_a_long_list_scrolls(journey: Journey):
    """As long as the pointer holds the row at the edge; then the page stays as it is."""
    page = journey.open(f"{LIST}?shape=tall")
    assert page.viewport_size
    handle(page, 2).scroll_into_view_if_needed()
    page.mouse.move(*middle(handle(page, 2)))
    page.mouse.down()
    page.mouse.move(100, page.viewport_size["height"] - 2, steps=5)
    journey.wait_until(lambda: order(page)[-1] == 2, "the end of the list")
    page.mouse.up()
    journey.settle()
    assert moves(page) == "[(2, None, 'l')]"
    page.mouse.wheel(0, 100)  # not below its end
    height = page.evaluate("() => document.documentElement.scrollHeight")
    assert page.locator("output").bounding_box()
    assert height == page.evaluate("() => document.documentElement.scrollHeight")


@contextmanager
def finger(page: Page, x: float, y: float) -> Iterator[Any]:
    """Touch a point, and lift the finger at the end; gives a function that moves it."""
    devtools = page.context.new_cdp_session(page)

    def send(kind: str, *points: dict[str, float]) -> None:
        devtools.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [*points]})

    def move(to_x: float, to_y: float) -> None:
        for step in range(1, 11):
            at = {"x": x + (to_x - x) * step / 10, "y": y + (to_y - y) * step / 10}
            send("touchMove", at)

    send("touchStart", {"x": x, "y": y})
    yield move
    send("touchEnd")


def test_a_finger(journey: Journey):
    """On a handle it drags, beside it scrolls the page."""
    page = journey.open(f"{LIST}?shape=tall")
    page.evaluate("() => scrollTo(0, 0)")
    with finger(page, *middle(handle(page, 1))) as move:
        move(*middle(handle(page, 3)))
        journey.wait_until(lambda: order(page)[:4] == [2, 3, 1, 4], "the order")
    expect(page.locator("output")).to_have_text("[(1, 4, 'l')]")
    assert page.evaluate("() => scrollY") == 0
    x, y = middle(handle(page, 6))
    with finger(page, x + 300, y) as move:
        move(x + 300, y - 100)
        journey.wait_until(lambda: page.evaluate("() => scrollY") > 0, "a page that scrolls")
    journey.settle()
    assert moves(page) == "[(1, 4, 'l')]"


# Without dragging


def test_by_keyboard(journey: Journey):
    """Enter or Space lifts and drops, arrows move; all of it is spoken, and the focus stays."""
    page = journey.open(LIST)
    press(journey, 2, "Enter")
    wait_until_spoken(
        journey,
        "2 is lifted, place 2 of 4. Arrow keys move it, Space drops it, Escape takes it back.",
    )
    page.keyboard.press("ArrowDown")
    wait_until_spoken(journey, "2: place 3 of 4")
    assert order(page) == [1, 3, 2, 4]
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")  # it is the last one
    assert order(page) == [1, 3, 4, 2]
    assert journey.requests == []
    page.keyboard.press("Space")
    wait_until_spoken(journey, "2 is dropped, place 4 of 4.")
    expect(page.locator("output")).to_have_text("[(2, None, 'l')]")
    journey.settle()
    expect(handle(page, 2)).to_be_focused()
    page.keyboard.press("Space")
    page.keyboard.press("Home")
    page.keyboard.press("ArrowUp")  # it is the first one
    page.keyboard.press("Enter")
    expect(page.locator("output")).to_have_text("[(2, None, 'l'), (2, 1, 'l')]")
    journey.settle()
    expect(handle(page, 2)).to_be_focused()
    assert order(page) == [2, 1, 3, 4]
    assert page.locator(LIFTED).count() == 0


@pytest.mark.parametrize("way", ["Escape", "Tab", "click", "focus"])
@pytest.mark.first_on_further_builds
def test_a_row_that_is_taken_back(journey: Journey, way: str):
    """By Escape, and by all that takes the focus away: what was not dropped has not moved."""
    page = journey.open(LIST)
    press(journey, 1, "Enter", "ArrowDown", "End")
    assert order(page) == [2, 3, 4, 1]
    if way == "click":
        page.locator("output").click()
    elif way == "focus":
        page.get_by_label("About 3").focus()
    else:
        page.keyboard.press(way)
    wait_until_spoken(journey, "1 is back, place 1 of 4.")
    assert order(page) == [1, 2, 3, 4]
    assert page.locator(LIFTED).count() == 0
    journey.settle()
    assert journey.requests == []
    if way == "Escape":
        expect(handle(page, 1)).to_be_focused()


def test_the_focus_leaves_the_page(journey: Journey):
    """No element gets it then; Tab is enough."""
    page = journey.open(LIST)
    press(journey, 1, " ", "ArrowDown")
    page.evaluate("() => addEventListener('keydown', (event) => event.preventDefault())")
    page.keyboard.press("Tab")
    wait_until_spoken(journey, "1 is back, place 1 of 4.")
    assert page.locator(LIFTED).count() == 0


@pytest.mark.parametrize("way", ["pointercancel", "gone"])
@pytest.mark.first_on_further_builds
def test_a_drag_that_ends_otherwise(journey: Journey, way: str):
    """The browser takes the pointer, or a script the row; nothing has moved."""
    page = journey.open(LIST)
    with dragged(page, 1, 3):
        wait_for_order(journey, 2, 3, 1, 4)
        if way == "gone":
            page.locator(LIFTED).evaluate("(row) => row.remove()")
        else:
            page.locator("body").dispatch_event(way, {"pointerId": 1})
            wait_for_order(journey, 1, 2, 3, 4)
    wait_until_spoken(
        journey,
        "1 is no longer in the list." if way == "gone" else "1 is back, place 1 of 4.",
    )
    journey.settle()
    assert journey.requests == []
    assert page.locator(f"{LIFTED}, li[style]").count() == 0


def test_a_drag_takes_back_what_is_lifted(journey: Journey):
    """One row moves at a time. Keys do nothing to what is dragged."""
    page = journey.open(LIST)
    press(journey, 4, "Enter", "Home")
    assert order(page) == [4, 1, 2, 3]
    with dragged(page, 1, 2):  # 4 is above of them still
        wait_for_order(journey, 2, 3, 1, 4)
        handle(page, 1).press("End")
        assert order(page) == [2, 3, 1, 4]
    expect(page.locator("output")).to_have_text("[(1, 4, 'l')]")
    journey.settle()
    assert len(posted(journey)) == 1


def test_the_only_row_of_a_list(journey: Journey):
    """There is no place for it to go."""
    page = journey.open(LIST)
    for song in (2, 3, 4):
        say(page, "song-cut", song)
    wait_for_order(journey, 1)
    with dragged(page, 1, 1, (0, 40)):
        expect(page.locator(LIFTED)).to_have_count(1)
    press(journey, 1, "Enter", "ArrowDown", "End", "Enter")
    wait_until_spoken(journey, "1 is dropped, place 1 of 1.")
    journey.settle()
    assert posted(journey) == []


def test_a_row_that_goes_under_the_finger(journey: Journey):
    """What is pressed has gone before it is moved; another row can be dragged then."""
    page = journey.open(LIST)
    page.mouse.move(*middle(handle(page, 1)))
    page.mouse.down()
    handle(page, 1).evaluate("(handle) => handle.closest('li').remove()")
    page.mouse.move(200, 300, steps=3)
    page.mouse.up()
    assert page.locator(LIFTED).count() == 0
    with dragged(page, 2, 3):
        wait_for_order(journey, 3, 2, 4)
    expect(page.locator("output")).to_have_text("[(2, 4, 'l')]")


def test_by_two_clicks(journey: Journey):
    """The first lifts, the second, on another handle, puts the row there: nothing is dragged."""
    page = journey.open(LIST)
    handle(page, 1).click()
    assert page.locator(LIFTED).inner_text().strip() == "⠿ Song 1"
    handle(page, 3).click()
    expect(page.locator("output")).to_have_text("[(1, 4, 'l')]")
    assert order(page) == [2, 3, 1, 4]
    expect(handle(page, 1)).to_be_focused()
    handle(page, 4).click()
    handle(page, 2).click()
    journey.allow("500")
    wait_until_spoken(journey, "4 is back, place 4 of 4.")
    handle(page, 2).click()
    handle(page, 2).click()
    wait_until_spoken(journey, "2 is dropped, place 1 of 4.")
    journey.settle()
    assert len(posted(journey)) == 2


def test_a_row_that_a_script_removes_while_it_is_lifted(journey: Journey):
    """The next click is not for it: it lifts another row."""
    page = journey.open(LIST)
    handle(page, 1).click()
    handle(page, 1).evaluate("(handle) => handle.closest('li').remove()")
    handle(page, 3).click()
    expect(page.locator(LIFTED)).to_contain_text("Song 3")
    handle(page, 2).click()
    expect(page.locator("output")).to_have_text("[(3, 2, 'l')]")
    assert order(page) == [1, 3, 2, 4]  # as the server has them


# What else goes on


def test_what_is_typed_travels(journey: Journey):
    """As with any action: bound inputs go along, and no others."""
    page = journey.open(LIST)
    page.get_by_label("Note").fill("mine")
    page.get_by_label("About 2").fill("kept")
    press(journey, 1, "Enter", "ArrowDown", "Enter")
    expect(page.locator("output")).to_have_text("[(1, 3, 'lmine')]")
    journey.settle()
    expect(page.get_by_label("About 2")).to_have_value("kept")
    assert posted(journey)[0].keys() == {"key", "before", "by", "nitro-playlist-1.note"}


@pytest.mark.parametrize(("status", "goal"), [(403, 1), (500, 2)])
@pytest.mark.first_on_further_builds
def test_a_move_that_is_refused(journey: Journey, status: int, goal: int):
    """The row goes back, what was typed stays, and so does the focus."""
    journey.allow(str(status))
    page = journey.open(LIST)
    page.get_by_label("About 1").fill("kept")
    with dragged(page, 4, goal):
        journey.wait_until(lambda: order(page).index(4) == goal - 1, "the new place")
    wait_until_spoken(journey, "4 is back, place 4 of 4.")
    assert order(page) == [1, 2, 3, 4]
    [error] = journey.wait_for_heard("nitro:error")
    assert error.detail["status"] == status
    expect(page.get_by_label("About 1")).to_have_value("kept")
    expect(handle(page, 4)).to_be_focused()
    assert moves(page) == "[]"


def test_a_move_that_does_not_reach_the_server(journey: Journey):
    """It waits, and leaves once the server is there."""
    journey.allow("ERR_INTERNET_DISCONNECTED|ERR_FAILED")
    page = journey.open(LIST)
    journey.context.set_offline(True)
    press(journey, 1, "Enter", "ArrowDown", "Enter")
    expect(page.locator("html[data-nitro-offline]")).to_be_attached()
    assert order(page) == [2, 1, 3, 4]
    journey.context.set_offline(False)
    expect(page.locator("output")).to_have_text("[(1, 3, 'l')]")
    assert order(page) == [2, 1, 3, 4]


def test_two_moves_of_which_the_first_fails(journey: Journey):
    """The second one stays, as somebody has seen it."""
    journey.allow("403")
    page = journey.open(LIST)
    with journey.hold() as gate:
        press(journey, 4, "Enter", "Home", "Enter")
        press(journey, 2, "Enter", "Home", "Enter")
        assert order(page) == [2, 4, 1, 3]
        gate.wait_for(1)
        gate.release()
        gate.wait_for(1)
        wait_for_order(journey, 1, 3, 2, 4)  # before the fourth, where that is now
        wait_until_spoken(journey, "4 is back, place 4 of 4.")
    journey.settle()
    assert [(move["key"], move["before"]) for move in posted(journey)] == [("4", "1"), ("2", "4")]
    assert order(page) == [1, 3, 2, 4]


def test_a_refresh_while_a_row_is_dragged(journey: Journey):
    """It waits for the drop, and takes nothing of it."""
    page = journey.open(LIST)
    with journey.hold() as gate:
        say(page, "song-cut", 3)
        gate.wait_for(1)
        with dragged(page, 1, 4):
            wait_for_order(journey, 2, 3, 4, 1)
            gate.open()
            journey.settle()
            assert order(page) == [2, 3, 4, 1]
        expect(page.locator("output")).to_have_text("[(1, None, 'l')]")
    assert order(page) == [2, 4, 1]


def test_a_refresh_while_a_row_is_lifted(journey: Journey):
    """It stays lifted, where it was put, with the focus; the row behind it may have gone."""
    page = journey.open(LIST)
    press(journey, 1, "Enter", "ArrowDown", "ArrowDown")
    assert order(page) == [2, 3, 1, 4]
    say(page, "song-cut", 2)
    wait_for_order(journey, 3, 1, 4)
    journey.settle()
    assert order(page) == [3, 1, 4]
    assert page.locator(LIFTED).count() == 1
    expect(handle(page, 1)).to_be_focused()
    say(page, "song-cut", 4)
    journey.wait_until(lambda: len(order(page)) == 2, "one more to go")
    journey.settle()
    page.keyboard.press("ArrowUp")
    assert order(page) == [1, 3]
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("output")).to_have_text("[(1, None, 'l')]")


def test_a_row_that_goes_while_it_is_lifted(journey: Journey):
    """That is said; what is pressed next is for nothing."""
    page = journey.open(LIST)
    press(journey, 1, "Enter", "ArrowDown")
    say(page, "song-cut", 1)
    wait_until_spoken(journey, "1 is no longer in the list.")
    assert order(page) == [2, 3, 4]
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    assert order(page) == [2, 3, 4]
    press(journey, 3, "Enter", "ArrowUp", "Enter")
    expect(page.locator("output")).to_have_text("[(3, 2, 'l')]")


def test_a_refresh_while_a_move_is_under_way(journey: Journey):
    """The row does not jump back and forth."""
    page = journey.open(LIST)
    with journey.hold() as gate:
        page.get_by_role("button", name="Again").click()
        gate.wait_for(1)
        press(journey, 1, "Enter", "End", "Enter")
        gate.release()
        gate.wait_for(1)
        assert order(page) == [2, 3, 4, 1]
    expect(page.locator("output")).to_have_text("[(1, None, 'l')]")
    journey.settle()
    assert order(page) == [2, 3, 4, 1]
