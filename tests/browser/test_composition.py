"""Components inside components, lazy ones, and what shows that one works."""

import re

import pytest
from playwright.sync_api import APIResponse, Locator, Page, Route, expect

from tests.browser.journey import Journey

pytestmark = pytest.mark.modes("htmx4", "htmx2", "htmx2-idiomorph")

BOARD = "/page/composition/?one=Board"


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def card(page: Page, number: int) -> Locator:
    return page.locator(f"#nitro-board-1-card_{number}")


def paths(journey: Journey) -> list[str]:
    return [re.sub(r".*/nitro/", "", request.url) for request in journey.requests]


def test_children_stay_when_their_parent_is_rendered(journey: Journey):
    """Their state, their nodes, what was typed and the caret; and they still work."""
    page = journey.open(BOARD)
    button(page, "Click 1").click()
    expect(card(page, 1)).to_contain_text("old 1: 1, 0")
    note = page.get_by_label("Note 1")
    note.fill("typed")
    card(page, 1).evaluate("(element) => { element.mark = 'the same'; }")
    for draws in ("1", "2"):
        button(page, "Redraw").click()
        expect(page.locator("h2")).to_have_text(draws)
    expect(card(page, 1)).to_contain_text("old 1: 1, 0")
    expect(note).to_have_value("typed")
    assert card(page, 1).evaluate("(element) => element.mark") == "the same"
    button(page, "Click 1").click()
    expect(card(page, 1)).to_contain_text("old 1: 2, 0")
    journey.settle()
    assert paths(journey) == [
        "Card/click/",
        "Board/redraw/",
        "Board/redraw/",
        "Card/click/",
    ]


def test_children_come_and_go(journey: Journey):
    """The rest keeps its state; a new one works."""
    page = journey.open(BOARD)
    button(page, "Click 2").click()
    expect(card(page, 2)).to_contain_text("old 2: 1, 0")
    button(page, "Add").click()
    expect(card(page, 3)).to_contain_text("old 3: 0, 0")
    button(page, "Remove").click()
    expect(card(page, 1)).to_have_count(0)
    expect(card(page, 2)).to_contain_text("old 2: 1, 0")
    button(page, "Click 3").click()
    expect(card(page, 3)).to_contain_text("old 3: 1, 0")


def test_changed_arguments_begin_a_child_anew(journey: Journey):
    page = journey.open(BOARD)
    button(page, "Click 1").click()
    expect(card(page, 1)).to_contain_text("old 1: 1, 0")
    button(page, "Rename").click()
    expect(card(page, 1)).to_contain_text("new 1: 0, 0")
    button(page, "Click 1").click()
    expect(card(page, 1)).to_contain_text("new 1: 1, 0")


def test_a_lost_child_comes_back(journey: Journey):
    """A script has removed two; each is mounted once, the others stay."""
    page = journey.open(BOARD)
    button(page, "Add").click()
    expect(card(page, 3)).to_be_visible()
    button(page, "Click 2").click()
    expect(card(page, 2)).to_contain_text("old 2: 1, 0")
    card(page, 1).evaluate("(element) => element.remove()")
    card(page, 3).evaluate("(element) => element.remove()")
    button(page, "Redraw").click()
    expect(card(page, 1)).to_contain_text("old 1: 0, 0")
    expect(card(page, 3)).to_contain_text("old 3: 0, 0")
    expect(card(page, 2)).to_contain_text("old 2: 1, 0")
    journey.settle()
    assert paths(journey)[2:] == ["Board/redraw/", "Board/refresh/", "Board/refresh/"]
    assert len(journey.heard("nitro:action-complete")) == 3
    button(page, "Click 1").click()
    expect(card(page, 1)).to_contain_text("old 1: 1, 0")


def test_a_child_calls_its_parent(journey: Journey):
    """The parent's action runs with the event's data; the children stay."""
    page = journey.open(BOARD)
    button(page, "Click 2").click()
    expect(card(page, 2)).to_contain_text("old 2: 1, 0")
    button(page, "Save 2").click()
    expect(page.locator("output")).to_have_text("2")
    expect(card(page, 2)).to_contain_text("old 2: 1, 0")
    journey.settle()
    assert paths(journey) == ["Card/click/", "Card/save/", "Board/refresh/"]
    chain = journey.requests[-1].headers["nitro-chain"]
    assert chain == "nitro-board-1-card_2"
    button(page, "Redraw").click()
    expect(page.locator("h2")).to_have_text("1")
    button(page, "Save 1").click()
    expect(page.locator("output")).to_have_text("2,1")


def test_more_calls_than_one_request_may_carry(journey: Journey):
    """The rest goes with the next one; none is lost."""
    page = journey.open(BOARD)
    page.evaluate("nitro.call('Card', 'save', {times: 70}, {key: 2})")
    expect(page.locator("output")).to_have_text(",".join(["2"] * 70))
    journey.settle()
    assert paths(journey) == ["Card/save/", "Board/refresh/", "Board/refresh/"]


def test_a_call_arrives_though_the_child_has_gone(journey: Journey):
    """The parent removes it while its action is under way."""
    page = journey.open(BOARD)
    with journey.hold("**/Card/save/") as gate:
        button(page, "Save 1").click()
        gate.wait_for(1)
        button(page, "Remove").click()
        expect(card(page, 1)).to_have_count(0)
    expect(page.locator("output")).to_have_text("1")


def test_a_parent_refreshes_one_child(journey: Journey):
    page = journey.open(BOARD)
    button(page, "Poke").click()
    expect(card(page, 1)).to_contain_text("old 1: 0, 1")
    expect(card(page, 2)).to_contain_text("old 2: 0, 0")


def test_a_child_refreshes_its_parent(journey: Journey):
    """Both show what is new; the other child is not run."""
    page = journey.open(BOARD)
    button(page, "Tell 1").click()
    expect(card(page, 1)).to_contain_text("old 1: 1, 0")
    journey.settle()
    assert paths(journey) == ["Card/tell/", "Board/refresh/"]
    button(page, "Tell 1").click()
    expect(card(page, 1)).to_contain_text("old 1: 2, 0")
    expect(card(page, 2)).to_contain_text("old 2: 0, 0")


def test_a_childs_answer_counts_though_the_parent_was_rendered_meanwhile(journey: Journey):
    page = journey.open(BOARD)
    with journey.hold("**/Card/**") as gate:
        button(page, "Click 1").click()
        gate.wait_for(1)
        button(page, "Redraw").click()
        expect(page.locator("h2")).to_have_text("1")
    expect(card(page, 1)).to_contain_text("old 1: 1, 0")


# Lazy


def test_a_lazy_component_loads_with_the_page(journey: Journey):
    """One request; then it acts like any other."""
    page = journey.open("/page/composition/?lazy=load&year=2026")
    expect(page.get_by_role("heading")).to_have_text("Chart of 2026")
    expect(page.locator("#nitro-chart-1")).not_to_have_attribute("aria-busy", "true")
    button(page, "Zoom").click()
    expect(page.locator("output")).to_have_text("1")
    journey.settle()
    assert paths(journey) == ["Chart/nitro-mount/", "Chart/zoom/"]


def test_a_lazy_component_loads_when_it_is_seen(journey: Journey):
    """Until then its place is reserved."""
    page = journey.open("/page/composition/?lazy=visible&far=1&year=2026")
    journey.settle()
    assert journey.requests == []
    placeholder = page.locator("#nitro-chart-1")
    expect(placeholder).to_have_attribute("aria-busy", "true")
    assert placeholder.evaluate("(element) => element.offsetHeight") >= 240
    placeholder.scroll_into_view_if_needed()
    expect(page.get_by_role("heading")).to_have_text("Chart of 2026")
    journey.settle()
    assert paths(journey) == ["Chart/nitro-mount/"]


def test_a_lazy_component_whose_place_comes_back_is_made_once(journey: Journey):
    """That it was loading before is forgotten, so a refresh is not needed, as the first time."""
    page = journey.open("/page/composition/?lazy=visible&far=1&year=2026")
    chart = page.locator("#nitro-chart-1")
    place = chart.evaluate("(placeholder) => placeholder.outerHTML")
    chart.scroll_into_view_if_needed()
    expect(page.get_by_role("heading")).to_have_text("Chart of 2026")
    page.evaluate("() => window.scrollTo(0, 0)")
    expect(chart).not_to_be_in_viewport()
    page.evaluate(
        """async (place) => {
            document.getElementById('nitro-chart-1').outerHTML = place;
            htmx.process(document.body);
            await new Promise((done) => requestAnimationFrame(done));
            document.body.dispatchEvent(new CustomEvent('nitro:refresh-chart'));
        }""",
        place,
    )
    journey.settle()
    assert paths(journey) == ["Chart/nitro-mount/"]
    chart.scroll_into_view_if_needed()
    expect(page.get_by_role("heading")).to_have_text("Chart of 2026")
    journey.settle()
    assert paths(journey) == ["Chart/nitro-mount/"] * 2


def test_a_lazy_component_that_fails_says_so(journey: Journey):
    """The placeholder stays, and is no longer busy."""
    journey.allow("status of 404")
    page = journey.open("/page/composition/?lazy=load&year=404")
    (error,) = journey.wait_for_heard("nitro:error")
    assert (error.detail["component"], error.detail["status"]) == ("Chart", 404)
    expect(page.locator("#nitro-chart-1")).not_to_have_attribute("aria-busy", "true")
    expect(page.get_by_text("What you asked for is no longer there.")).to_be_visible()
    journey.settle()
    assert len(journey.requests) == 1


@pytest.mark.usefixtures("nothing_kept")
def test_a_lazy_component_that_fails_is_made_anew_later(journey: Journey):
    """It has not begun to load then, so a refresh meanwhile is not needed."""
    journey.allow("ERR_|htmx|Failed to fetch|sendError")
    page = journey.open("/page/composition/?lazy=visible&far=1&year=2026")
    chart = page.locator("#nitro-chart-1")
    page.route("**/nitro/**", lambda route: route.abort())
    chart.scroll_into_view_if_needed()
    journey.wait_for_heard("nitro:error")
    page.unroute_all()
    page.evaluate("() => document.body.dispatchEvent(new CustomEvent('nitro:refresh-chart'))")
    page.evaluate("() => window.scrollTo(0, 0)")
    expect(chart).not_to_be_in_viewport()
    chart.scroll_into_view_if_needed()
    expect(page.get_by_role("heading")).to_have_text("Chart of 2026")
    journey.settle()
    assert paths(journey) == ["Chart/nitro-mount/"] * 2


def test_a_script_calls_a_lazy_component(journey: Journey):
    """One that loads is waited for; before that there is none, and no toast blames the page."""
    page = journey.open("/page/composition/?lazy=visible&far=1&year=2026")
    call = "() => nitro.call('Chart', 'zoom').catch((failed) => ({ ...failed }))"
    assert page.evaluate(call) == {
        "component": "Chart",
        "action": "zoom",
        "error": "Chart.zoom not sent: it is not there",
        "status": 0,
    }
    assert journey.heard() == []
    assert journey.requests == []
    with journey.hold() as gate:
        page.locator("#nitro-chart-1").scroll_into_view_if_needed()
        gate.wait_for(1)
        page.evaluate("() => void nitro.call('Chart', 'zoom')")
    expect(page.locator("output")).to_have_text("1")


def test_a_lazy_component_waits_for_those_who_listen(journey: Journey):
    """A script that comes late hears what became of it all the same."""
    journey.allow("status of 404")
    page = journey.page
    late = "addEventListener('nitro:error', ({ detail }) => (document.title = detail.status));"
    page.route("**/late.js", lambda route: route.fulfill(body=late, content_type="text/javascript"))
    with journey.hold("**/late.js") as gate:
        address = f"{journey.base_url}/page/composition/?lazy=load&year=404&late=1"
        page.goto(address, wait_until="commit")
        gate.wait_for(1)
        page.wait_for_function("() => window.nitro")
        journey.settle()
        assert journey.requests == []
    expect(page).to_have_title("404")
    expect(page.get_by_text("What you asked for is no longer there.")).to_be_visible()


@pytest.mark.parametrize("lazy", ["load", "visible"])
def test_a_group_loads_in_one_request(journey: Journey, lazy: str):
    """Whoever is seen first asks for all; then each acts like any other."""
    page = journey.open(f"/page/composition/?group={lazy}")
    for number, key in enumerate("abcd"):
        chart = page.locator(f"#nitro-chart_{key}")
        expect(chart.get_by_role("heading")).to_have_text(f"Chart of {2026 + number}")
        expect(chart).not_to_have_attribute("aria-busy", "true")
        expect(chart).not_to_have_attribute("data-nitro-group", "charts")
        chart.get_by_role("button").click()
        expect(chart.locator("output")).to_have_text("1")
    journey.settle()
    assert paths(journey) == 2 * ["Chart/nitro-mount/"] + 4 * ["Chart/zoom/"]
    assert journey.heard("nitro:error") == []


@pytest.mark.parametrize("place", ["first", "second"])
def test_one_of_a_group_that_fails_does_not_keep_the_others(journey: Journey, place: str):
    """It says so once, as if it had been alone."""
    journey.allow("status of 404")
    page = journey.open(f"/page/composition/?group=load&{place}=404")
    (error,) = journey.wait_for_heard("nitro:error")
    assert (error.detail["component"], error.detail["status"]) == ("Chart", 404)
    failed, other = ("a", "b") if place == "first" else ("b", "a")
    for key in (other, "c", "d"):
        expect(page.locator(f"#nitro-chart_{key}").get_by_role("heading")).to_be_visible()
    expect(page.locator(f"#nitro-chart_{failed}")).not_to_have_attribute("aria-busy", "true")
    journey.settle()
    assert len(journey.heard("nitro:error")) == 1
    assert paths(journey) == 3 * ["Chart/nitro-mount/"]


def test_an_exception_in_a_group_is_its_members_own(journey: Journey):
    journey.allow("status of 500")
    page = journey.open("/page/composition/?group=load&second=no-year")
    journey.wait_for_heard("nitro:error")
    for key in "acd":
        expect(page.locator(f"#nitro-chart_{key}").get_by_role("heading")).to_be_visible()
    journey.settle()
    (error,) = journey.heard("nitro:error")
    assert (error.detail["component"], error.detail["status"]) == ("Chart", 500)


def test_a_lazy_component_hears_what_happens_while_it_loads(journey: Journey):
    """Its HTML was made before, so its answer knows nothing of it; one more request does.

    What it hears later comes with the action that sends it: it rides.
    """
    page = journey.page
    journey.stop_the_clock()
    answers: list[tuple[Route, APIResponse]] = []
    page.route("**/nitro-mount/", lambda route: answers.append((route, route.fetch())))
    journey.open("/page/composition/?ear=load")
    journey.wait_until(lambda: bool(answers), "the answer to be on its way")
    for number in (1, 2):
        button(page, "Add").click()
        journey.wait_for_heard("nitro:tally-changed", number)
    page.evaluate("() => document.body.dispatchEvent(new CustomEvent('nitro:refresh-ear'))")
    ((route, answer),) = answers
    route.fulfill(response=answer)
    ear = page.locator("#nitro-ear-1 output")
    expect(ear).to_have_text(["1,2", "1"])
    button(page, "Add").click()
    expect(ear).to_have_text(["1,2,3", "1"])
    journey.settle()
    assert [path for path in paths(journey) if path.startswith("Ear")] == [
        "Ear/nitro-mount/",
        "Ear/refresh/",
    ]


def test_a_lazy_component_hears_what_happened_before_it_was_seen(journey: Journey):
    """A refresh is not needed then: it is made anew anyway."""
    page = journey.open("/page/composition/?ear=visible&far=1")
    page.evaluate(
        """async () => {
            document.body.dispatchEvent(new CustomEvent('nitro:refresh-ear'));
            await nitro.call('Tally', 'increment');
        }"""
    )
    journey.settle()
    assert paths(journey) == ["Tally/increment/"]
    placeholder = page.locator("#nitro-ear-1")
    placeholder.scroll_into_view_if_needed()
    expect(page.locator("#nitro-ear-1 output")).to_have_text(["1", "0"])
    journey.settle()
    assert paths(journey)[1:] == ["Ear/nitro-mount/", "Ear/refresh/"]


# Showing that a component works


def test_a_component_shows_that_it_works(journey: Journey):
    """Busy for whoever looks or listens, with the words of the action that runs."""
    page = journey.open("/page/composition/?one=Worker")
    root = page.locator("#nitro-worker-1")
    saving, working = page.get_by_text("Saving"), page.get_by_text("Working")
    expect(saving).to_be_hidden()
    with journey.hold() as gate:
        button(page, "Save").click()
        gate.wait_for(1)
        expect(root).to_have_attribute("aria-busy", "true")
        expect(root).to_have_class("nitro-busy")
        expect(saving).to_be_visible()
        expect(working).to_be_visible()
    expect(page.locator("output")).to_have_text("1")
    expect(root).not_to_have_attribute("aria-busy", "true")
    expect(root).not_to_have_class(re.compile("nitro-busy"))
    expect(saving).to_be_hidden()
    with journey.hold() as gate:
        button(page, "Other").click()
        gate.wait_for(1)
        expect(working).to_be_visible()
        expect(saving).to_be_hidden()
    expect(working).to_be_hidden()


def test_a_page_that_was_left_while_working_comes_back_at_rest(journey: Journey):
    """Nobody will end what it waited for, so it does not say that it waits."""
    page = journey.open("/page/composition/?one=Worker")
    with journey.away_meanwhile() as gate:
        button(page, "Save").click()
        gate.wait_for(1)
        expect(page.get_by_text("Saving")).to_be_visible()
    root = page.locator("#nitro-worker-1")
    expect(root).to_be_visible()
    expect(root).not_to_have_attribute("aria-busy", "true")
    expect(page.get_by_text("Saving")).to_be_hidden()


def test_a_row_is_shown_on_a_page_that_was_left_meanwhile(journey: Journey):
    """Nobody knows there what became of it."""
    page = journey.open("/page/composition/?one=Worker")
    with journey.away_meanwhile() as gate:
        button(page, "Delete 1").click()
        gate.wait_for(1)
        expect(page.get_by_text("Row 1")).to_be_hidden()
    expect(page.get_by_text("Row 1")).to_be_visible()


@pytest.mark.usefixtures("nothing_kept")
def test_a_row_is_shown_again_if_no_answer_comes(journey: Journey):
    """Nor was anything deleted, as far as the page knows."""
    journey.allow("ERR_|htmx|Failed to fetch|sendError")
    page = journey.open("/page/composition/?one=Worker")
    page.route("**/nitro/**", lambda route: route.abort())
    button(page, "Delete 1").click()
    (error,) = journey.wait_for_heard("nitro:error")
    assert error.detail["status"] == 0
    expect(page.get_by_text("Row 1")).to_be_visible()
    expect(page.locator("#nitro-worker-1")).not_to_have_attribute("aria-busy", "true")


def test_a_row_stays_if_the_question_is_denied(journey: Journey):
    """It is hidden only once the visitor has agreed."""
    page = journey.open("/page/composition/?one=Worker")
    page.once("dialog", lambda dialog: dialog.dismiss())
    button(page, "Ask to delete 2").click()
    journey.settle()
    assert journey.requests == []
    expect(page.get_by_text("Row 2")).to_be_visible()
    page.once("dialog", lambda dialog: dialog.accept())
    button(page, "Ask to delete 2").click()
    expect(page.get_by_text("Row 2")).to_have_count(0)


def test_a_row_is_hidden_at_once_and_shown_again_if_the_action_fails(journey: Journey):
    journey.allow("status of 403")
    page = journey.open("/page/composition/?one=Worker")
    with journey.hold() as gate:
        button(page, "Delete 1").click()
        gate.wait_for(1)
        expect(page.get_by_text("Row 1")).to_be_hidden()
    expect(page.get_by_text("Row 1")).to_have_count(0)
    with journey.hold() as gate:
        button(page, "Delete 3").click()
        gate.wait_for(1)
        expect(page.get_by_text("Row 3")).to_be_hidden()
    journey.wait_for_heard("nitro:error")
    expect(page.get_by_text("Row 3")).to_be_visible()
    expect(page.get_by_text("Row 2")).to_be_visible()
    expect(page.locator("#nitro-worker-1")).not_to_have_attribute("aria-busy", "true")
