"""Offline: what is clicked waits in line, and leaves in order once a read was answered."""

import pytest
from playwright.sync_api import Dialog, Request, Route, expect

from tests.browser.answers import answer_first, lose_answer, of, to
from tests.browser.journey import Journey

TALLY = "/page/bridge/?one=Tally&two=Ear"
FRAGILE = "/page/bridge/?one=Fragile&two=Tally"
OUTPUT = "#nitro-tally-1 output"
IS_MARKED = "() => document.documentElement.hasAttribute('data-nitro-offline')"
# The five seconds between two looks, as a tenth of one.
LOOK_OFTEN = """() => {
    const { setTimeout } = window;
    window.setTimeout = (call, ms, ...more) => setTimeout(call, ms === 5000 ? 100 : ms, ...more);
}"""
SAY_OFFLINE = """() => {
    Object.defineProperty(navigator, "onLine", { get: () => window.isOnline ?? false });
}"""

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.modes("htmx4", "htmx2")]


@pytest.fixture(autouse=True)
def quiet(journey: Journey) -> None:
    """Expect what lost connections write into the console."""
    journey.allow("ERR_|htmx:|Failed to fetch|sendError|status of|Status Error Code")


def add(journey: Journey) -> None:
    journey.page.get_by_role("button", name="Add", exact=True).click()


def go_offline(journey: Journey) -> None:
    """Cut the network, and wait until the page has seen that for itself."""
    journey.context.set_offline(True)
    journey.page.wait_for_function(IS_MARKED)


def reads(journey: Journey) -> list[Request]:
    """Return, from now on, the looks whether the server is there."""
    found: list[Request] = []

    def note(request: Request) -> None:
        if request.method == "HEAD":
            found.append(request)

    journey.page.on("request", note)
    return found


def test_clicks_wait_and_leave_in_order(journey: Journey):
    """Each on the state that the one before left; the mark and both events come once."""
    page = journey.open(TALLY)
    go_offline(journey)
    for _ in range(3):
        add(journey)
    journey.settle()
    assert journey.requests == []
    assert [event.type for event in journey.heard()] == ["nitro:offline"]
    journey.context.set_offline(False)
    events = journey.wait_for_heard("nitro:tally-changed", 3)
    expect(page.locator(OUTPUT)).to_have_text("3")
    journey.settle()
    assert [event.detail["count"] for event in events] == [1, 2, 3]
    assert len(to(journey, "/increment/")) == 3
    assert {of(request, "nitro-try") for request in journey.requests} == {"0"}
    assert not page.evaluate(IS_MARKED)
    types = [event.type for event in journey.heard()]
    assert types[:3] == ["nitro:offline", "nitro:online", "nitro:tally-changed"]
    assert types.count("nitro:offline") == types.count("nitro:online") == 1
    assert journey.heard("nitro:error") == []
    assert journey.heard("nitro:online")[0].target == "body"


@pytest.mark.usefixtures("nothing_kept")
def test_clicks_wait_where_no_answers_are_kept(journey: Journey):
    """What has not left can't run twice."""
    page = journey.open(TALLY)
    go_offline(journey)
    add(journey)
    add(journey)
    journey.settle()
    assert journey.requests == []
    journey.context.set_offline(False)
    expect(page.locator(OUTPUT)).to_have_text("2")


def test_the_browser_s_own_word_decides_nothing(journey: Journey):
    """It is wrong on machines that reach their server. One read tells, for all that follows."""
    page = journey.open(TALLY)
    page.evaluate(SAY_OFFLINE)
    found = reads(journey)
    for count in ("1", "2"):
        add(journey)
        expect(page.locator(OUTPUT)).to_have_text(count)
    journey.settle()
    assert len(found) == 1
    assert found[0].url == page.url
    assert journey.heard("nitro:offline", "nitro:online") == []


def test_a_read_tries_again_and_again(journey: Journey):
    """Also after the browser has said that it is online: the server decides."""
    page = journey.open(TALLY)
    page.evaluate(LOOK_OFTEN)
    page.evaluate(SAY_OFFLINE)
    is_there = False

    def answer(route: Route) -> None:
        if is_there or route.request.method != "HEAD":
            route.fallback()
        elif len(found) == 2:
            route.fulfill(status=502)
        else:
            route.abort("internetdisconnected")

    page.route("**/page/bridge/**", answer)
    found = reads(journey)
    add(journey)
    journey.wait_until(lambda: len(found) >= 3, "three reads")
    assert page.evaluate(IS_MARKED)
    page.evaluate("() => { window.isOnline = true; dispatchEvent(new Event('online')); }")
    journey.wait_until(lambda: len(found) >= 5, "five reads")
    assert page.evaluate(IS_MARKED)
    assert journey.requests == []
    is_there = True
    expect(page.locator(OUTPUT)).to_have_text("1")
    assert not page.evaluate(IS_MARKED)
    assert len(journey.heard("nitro:offline")) == 1


def test_a_read_that_is_led_elsewhere_was_answered(journey: Journey):
    """As to a login on another site, which scripts may not follow."""
    page = journey.open(TALLY)
    page.evaluate(SAY_OFFLINE)
    page.route(
        "**/page/bridge/**",
        lambda route: route.fulfill(status=302, headers={"Location": "https://login.example/"}),
    )
    add(journey)
    expect(page.locator(OUTPUT)).to_have_text("1")


def test_what_was_under_way_is_asked_for_again_first(journey: Journey):
    """Its clock stands still offline, and its answer is kept: it ran once."""
    page = journey.open(TALLY)
    answer_first(journey, "Tally/**", lose_answer)
    page.evaluate(
        """() => {
            let n = 0;
            Object.defineProperty(navigator, "onLine", { get: () => window.isOnline ?? true });
            nitro.on("leaving", () => n++ || (window.isOnline = false));
        }"""
    )
    page.evaluate(LOOK_OFTEN)
    is_there = False
    page.route(
        "**/page/bridge/**",
        lambda route: route.fallback() if is_there else route.abort("internetdisconnected"),
    )
    add(journey)
    page.wait_for_function(IS_MARKED)
    add(journey)
    page.evaluate("() => { const { now } = Date; Date.now = () => now() + 200 * 1000; }")
    journey.settle()
    is_there = True
    events = journey.wait_for_heard("nitro:tally-changed", 2)
    journey.settle()
    assert [event.detail["count"] for event in events] == [1, 2]
    assert [of(request, "nitro-try") for request in to(journey, "/increment/")] == ["0", "1", "0"]
    assert journey.heard("nitro:error") == []


def test_what_was_under_way_is_told_once_nobody_knows_of_it(journey: Journey):
    """After ten minutes in a tunnel; what was clicked in there runs."""
    page = journey.open(TALLY)
    page.evaluate(LOOK_OFTEN)
    with journey.hold() as gate:
        add(journey)
        gate.wait_for(1)
        go_offline(journey)
        gate.drop()
        add(journey)
        page.evaluate("() => { const { now } = Date; Date.now = () => now() + 541 * 1000; }")
        journey.settle()
        gate.is_open = True
    journey.context.set_offline(False)
    expect(page.locator(OUTPUT)).to_have_text("1")
    journey.settle()
    (error,) = journey.heard("nitro:error")
    assert error.detail["status"] == 0
    assert error.detail["error"].startswith("It is not known whether this was done")
    assert len(to(journey, "/increment/")) == 2


@pytest.mark.usefixtures("nothing_kept")
def test_without_a_store_what_was_under_way_fails_at_once(journey: Journey):
    """As ever; what follows waits."""
    page = journey.open(TALLY)
    with journey.hold() as gate:
        add(journey)
        gate.wait_for(1)
        go_offline(journey)
        gate.drop()
        (error,) = journey.wait_for_heard("nitro:error")
        assert error.detail["status"] == 0
        add(journey)
        journey.settle()
        gate.is_open = True
    assert len(to(journey, "/increment/")) == 1
    journey.context.set_offline(False)
    expect(page.locator(OUTPUT)).to_have_text("1")


# Leaving the page


class Question:
    """What the browser asks before the page is left; the answer is no."""

    def __init__(self, journey: Journey) -> None:
        self.count = 0
        journey.page.on("dialog", self._refuse)

    def _refuse(self, dialog: Dialog) -> None:
        assert dialog.type == "beforeunload"
        self.count += 1
        dialog.dismiss()


def leave(journey: Journey) -> None:
    journey.page.get_by_role("link", name="Elsewhere").click(no_wait_after=True)


def test_a_page_asks_before_it_is_left_while_something_waits(journey: Journey):
    """And not before, nor afterwards."""
    page = journey.open(TALLY)
    question = Question(journey)
    go_offline(journey)
    add(journey)
    leave(journey)
    journey.wait_until(lambda: question.count == 1, "a question")
    journey.context.set_offline(False)
    expect(page.locator(OUTPUT)).to_have_text("1")
    journey.settle()
    leave(journey)
    page.wait_for_url("**/page/arrived/")
    assert question.count == 1


def test_a_page_asks_while_an_action_waits_behind_another(journey: Journey):
    """It has not left yet, and would be lost."""
    journey.open(TALLY)
    question = Question(journey)
    with journey.hold() as gate:
        add(journey)
        add(journey)
        gate.wait_for(1)
        leave(journey)
        journey.wait_until(lambda: question.count == 1, "a question")


def test_a_page_asks_while_an_action_is_sent_again(journey: Journey):
    """Whether it ran is not known yet."""
    journey.open(TALLY)
    question = Question(journey)
    with journey.hold() as gate:
        add(journey)
        gate.wait_for(1)
        gate.drop()
        gate.wait_for(1)
        leave(journey)
        journey.wait_until(lambda: question.count == 1, "a question")


def test_a_page_does_not_ask_while_an_action_is_under_way(journey: Journey):
    """The server has it. A page that asked at each click that is followed by a link would annoy."""
    page = journey.open(TALLY)
    question = Question(journey)
    with journey.hold() as gate:
        add(journey)
        gate.wait_for(1)
        leave(journey)
        page.wait_for_url("**/page/arrived/")
    assert question.count == 0


def test_a_redirect_of_ours_asks_nothing(journey: Journey):
    """Whatever waits: the server leads to another page."""
    page = journey.open(FRAGILE)
    question = Question(journey)
    with journey.hold("**/nitro/Tally/**") as gate:
        add(journey)
        add(journey)
        gate.wait_for(1)
        page.get_by_role("button", name="Leave").click(no_wait_after=True)
        page.wait_for_url("**/page/arrived/")
    assert question.count == 0


@pytest.mark.whole_browser
def test_a_page_that_comes_back_goes_on(journey: Journey):
    """From the back-forward cache, with an action under way and two behind it."""
    page = journey.open(TALLY)
    page.evaluate("() => addEventListener('pageshow', (e) => { window.wasKept = e.persisted; })")
    page.on("dialog", lambda dialog: dialog.accept())
    answer_first(journey, "Tally/**", lose_answer)
    page.evaluate(
        "() => nitro.on('again', () => { const { setTimeout } = window; window.isAgain = true; })"
    )
    page.evaluate(
        """() => {
            const { setTimeout } = window; // its pause outlasts the way out
            window.setTimeout = (call, ms, ...more) =>
                setTimeout(call, ms >= 25 && ms <= 50 ? 1500 : ms, ...more);
        }"""
    )
    for _ in range(3):
        add(journey)
    page.wait_for_function("() => window.isAgain")
    leave(journey)
    page.wait_for_url("**/page/arrived/")
    journey.go_back()
    expect(page.locator(OUTPUT)).to_have_text("3")
    assert page.evaluate("() => window.wasKept")
    journey.settle()
    assert [event.detail["count"] for event in journey.heard("nitro:tally-changed")] == [1, 2, 3]
