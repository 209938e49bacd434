"""An action is sent again until it is answered, with its id, so that it runs once."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Request, Route, expect

from tests.browser.answers import answer_first, foreign, lose_answer, lose_request, of, posted, to
from tests.browser.journey import Journey

TALLY = "/page/bridge/?one=Tally&two=Ear"
FRAGILE = "/page/bridge/?one=Fragile"
# What the page hears of one click on Add.
EVENTS = ["nitro:tally-changed", "nitro:message", "nitro:action-complete"]
# Timers a hundred times as quick, all noted; no jitter.
HURRY = """() => {
    window.pauses = [];
    const { setTimeout } = window;
    window.setTimeout = (call, ms, ...more) => {
        if (ms >= 50) pauses.push(ms);
        return setTimeout(call, ms / 100, ...more);
    };
    Math.random = () => 1;
}"""
PASS = "(seconds) => { const { now } = Date; Date.now = () => now() + seconds * 1000; }"

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.modes("htmx4", "htmx2")]


@pytest.fixture(autouse=True)
def quiet(journey: Journey) -> None:
    """Expect what lost connections and foreign statuses write into the console."""
    journey.allow("ERR_|htmx:|Failed to fetch|sendError|status of|Status Error Code")


running = foreign(409, **{"Nitro-Once": "running"})


def cut_off(status: int, **headers: str) -> Callable[[Route], object]:
    """Answer with what is left where the connection was cut inside of the headers."""

    def answer(route: Route) -> None:
        route.fetch()
        route.fulfill(status=status, body="", headers=headers)

    return answer


def add(journey: Journey) -> None:
    journey.page.get_by_role("button", name="Add", exact=True).click()


def assert_counted_once(journey: Journey) -> list[Request]:
    """Check that one click was counted once, and heard once; return its requests."""
    journey.wait_for_heard("nitro:action-complete")
    journey.settle()
    expect(journey.page.locator("#nitro-tally-1 output")).to_have_text("1")
    assert [event.type for event in journey.heard()] == EVENTS
    return to(journey, "/Tally/increment/")


@pytest.mark.parametrize("lose", [lose_answer, lose_request])
def test_a_request_that_was_lost_is_sent_again_with_its_id(journey: Journey, lose: Any):
    """Whether or not it has run; all but the count of tries is the same."""
    journey.open(TALLY)
    answer_first(journey, "Tally/**", lose)
    add(journey)
    first, second = assert_counted_once(journey)
    assert [of(request, "nitro-try") for request in (first, second)] == ["0", "1"]
    rest = [
        [pair for pair in posted(request) if pair[0] != "nitro-try"] for request in (first, second)
    ]
    assert rest[0] == rest[1]
    name, value = posted(first)[-1]
    assert (name, len(value)) == ("nitro-id", 32)
    assert set(value) <= set("0123456789abcdef")


def test_what_others_add_to_a_request_is_the_same_when_it_is_sent_again(journey: Journey):
    """Else the server would take it for another request that has this id."""
    page = journey.open(TALLY)
    page.evaluate(
        """() => {
            let n = 0;
            const add = ({ detail: { ctx, formData } }) => {
                (ctx?.request.body ?? formData).append("extra", ++n);
            };
            for (const name of ["htmx:config:request", "htmx:configRequest"]) {
                document.addEventListener(name, add);
            }
        }"""
    )
    answer_first(journey, "Tally/**", lose_answer, lose_answer)
    add(journey)
    requests = assert_counted_once(journey)
    extras = [[pair for pair in posted(request) if pair[0] == "extra"] for request in requests]
    assert len(requests) == 3
    assert extras[0] != []
    assert extras[0] == extras[1] == extras[2]
    assert {posted(request)[-1][0] for request in requests} == {"nitro-id"}


def test_each_action_has_an_id_of_its_own(journey: Journey):
    """Also the next one with the same values, and what is heard."""
    journey.open(TALLY)
    for count in (1, 2, 3):
        add(journey)
        journey.wait_for_heard("nitro:action-complete", count)
    journey.settle()
    ids = [of(request, "nitro-id") for request in journey.requests]
    assert len(ids) >= 4
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize(
    "answer",
    [
        *(foreign(502), foreign(503), foreign(504), running, cut_off(409)),
        *(cut_off(200), cut_off(200, **{"HX-Trigger": '{"nitro:ev'}), cut_off(422)),
        cut_off(200, **{"HX-Trigger": '{"nitro:events": {"id": "", "events": []}}'}),
    ],
)
def test_what_a_proxy_or_a_running_action_answers_is_no_answer(journey: Journey, answer: Any):
    journey.open(TALLY)
    answer_first(journey, "Tally/**", answer, answer)
    add(journey)
    requests = assert_counted_once(journey)
    assert [of(request, "nitro-try") for request in requests] == ["0", "1", "2"]


REFUSED = {"component": "Tally", "action": "increment", "error": "No.", "status": 503}
ENVELOPE = json.dumps({"nitro:events": {"id": "", "events": [["nitro:error", REFUSED]]}})


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        (foreign(500), 500),
        (foreign(404), 404),
        (foreign(200), 200),
        (foreign(503, **{"HX-Trigger": ENVELOPE}), 503),
    ],
)
def test_other_answers_are_answers(journey: Journey, answer: Any, status: int):
    """A server that says 503 in its own words has said that it does not run it."""
    journey.open(TALLY)
    answer_first(journey, "Tally/**", answer)
    add(journey)
    (error,) = journey.wait_for_heard("nitro:error")
    assert error.detail["status"] == status
    journey.settle()
    assert len(to(journey, "/increment/")) == 1


@pytest.mark.usefixtures("nothing_kept")
def test_nothing_is_sent_again_where_no_answers_are_kept(journey: Journey):
    """It may have run, and would run twice; the id travels all the same, for the browser's own."""
    journey.open(TALLY)
    answer_first(journey, "Tally/**", lose_answer)
    add(journey)
    (error,) = journey.wait_for_heard("nitro:error")
    assert error.detail["status"] == 0
    journey.settle()
    (request,) = to(journey, "/increment/")
    assert posted(request)[-1][0] == "nitro-id"
    names = [button.inner_text() for button in journey.page.locator(".nitro-toast button").all()]
    assert names == ["Reload the page", "Dismiss"]


def test_what_waits_behind_builds_on_the_answer_that_was_lost(journey: Journey):
    """Repeats are the same job at the head of its line."""
    page = journey.open(TALLY)
    answer_first(journey, "Tally/**", lose_answer, lose_request, lose_answer)
    for _ in range(3):
        add(journey)
    events = journey.wait_for_heard("nitro:tally-changed", 3)
    journey.settle()
    assert [event.detail["count"] for event in events] == [1, 2, 3]
    expect(page.locator("#nitro-tally-1 output")).to_have_text("3")
    assert len(journey.heard("nitro:tally-changed")) == 3


def test_the_csrf_token_is_read_anew(journey: Journey):
    """It may have changed since, as in another tab."""
    page = journey.open(TALLY)
    page.evaluate(
        """() => nitro.on("again", () => {
            document.cookie = `csrftoken=${"b".repeat(32)}; path=/`;
        })"""
    )
    answer_first(journey, "Tally/**", lose_request)
    add(journey)
    first, second = assert_counted_once(journey)
    assert of(first, "csrfmiddlewaretoken") != "b" * 32
    assert of(second, "csrfmiddlewaretoken") == "b" * 32


def test_an_action_whose_component_goes_meanwhile_is_sent_again(journey: Journey):
    """It may write; its events reach the page."""
    page = journey.open(TALLY)
    page.evaluate("() => nitro.on('again', () => nitro.find('nitro-tally-1')?.remove())")
    answer_first(journey, "Tally/**", lose_request)
    add(journey)
    journey.wait_for_heard("nitro:action-complete")
    journey.settle()
    assert [(event.type, event.target) for event in journey.heard()] == [
        (name, "body") for name in EVENTS
    ]
    assert len(to(journey, "/increment/")) == 2


def test_a_call_of_a_script_is_kept_waiting(journey: Journey):
    """Its promise tells how it ended, not how often it was sent."""
    page = journey.open(TALLY)
    answer_first(journey, "Tally/**", lose_answer, running)
    state = page.evaluate("() => nitro.call('Tally', 'increment').then(({ state }) => state)")
    assert state == {"count": 1}


def test_a_file_is_sent_again(journey: Journey):
    """The id is the last part of its body, too."""
    page = journey.open("/page/bridge/?one=Notepad")
    answer_first(journey, "Notepad/**", lose_request)
    page.get_by_label("File").set_input_files(
        {"name": "a.txt", "mimeType": "text/plain", "buffer": b"text"}
    )
    page.get_by_role("button", name="Attach").click()
    (event,) = journey.wait_for_heard("nitro:attached")
    assert (event.detail["name"], event.detail["text"]) == ("a.txt", "text")
    journey.settle()
    assert len(journey.heard("nitro:attached")) == 1
    assert len(to(journey, "/attach/")) == 2


def test_a_redirect_whose_answer_was_lost_still_leads_there(journey: Journey):
    page = journey.open(FRAGILE)
    answer_first(journey, "Fragile/**", lose_answer)
    page.get_by_role("button", name="Leave").click()
    page.wait_for_url("**/page/arrived/")


def test_reads_are_sent_again(journey: Journey):
    """A refresh after an event, for one."""
    page = journey.open(TALLY)
    answer_first(journey, "Ear/**", lose_request, foreign(502))
    add(journey)
    journey.wait_for_heard("nitro:action-complete")
    expect(page.locator("#nitro-ear-1")).to_contain_text("1")
    journey.settle()
    assert len(to(journey, "/Ear/refresh/")) == 3
    assert journey.heard("nitro:error") == []


def test_pauses_double_up_to_five_seconds(journey: Journey):
    """With jitter, which may halve them."""
    page = journey.open(TALLY)
    page.evaluate(HURRY)
    answer_first(journey, "Tally/**", *[lose_request] * 9)
    add(journey)
    assert_counted_once(journey)
    ours = {*(50 * 2**n for n in range(7)), 5000}
    found = [ms for ms in page.evaluate("() => pauses") if ms in ours]
    assert found[:9] == [50, 100, 200, 400, 800, 1600, 3200, 5000, 5000]


def test_an_action_that_runs_for_good_is_given_up(journey: Journey):
    """As after the end of its worker. Whether it ran is not known; the page shows what is there."""
    page = journey.open(TALLY)
    page.evaluate(HURRY)
    answer_first(journey, "Tally/increment/", *[running] * 3)
    page.evaluate(f"() => {{ let n = 0; nitro.on('again', () => ++n === 1 && ({PASS})(61)); }}")
    add(journey)
    (error,) = journey.wait_for_heard("nitro:error")
    assert (error.detail["status"], error.detail["action"]) == (409, "increment")
    assert error.detail["error"] == "It is not known whether this was done. Reload the page to see."
    journey.wait_until(lambda: bool(to(journey, "/Tally/refresh/")), "a refresh")
    journey.settle()
    assert len(to(journey, "/increment/")) == 2
    assert page.get_by_role("button", name="Send again").count() == 0


def give_up(journey: Journey) -> None:
    """Let a click be lost until the bridge gives it up, in no time."""
    journey.page.evaluate(HURRY)
    journey.page.evaluate(f"() => nitro.on('again', () => ({PASS})(61))")
    add(journey)
    (error,) = journey.wait_for_heard("nitro:error")
    assert (error.detail["status"], error.detail["action"]) == (0, "increment")


@pytest.mark.parametrize("lose", [lose_answer, lose_request])
def test_what_was_given_up_is_sent_again_from_its_toast(journey: Journey, lose: Any):
    """With the same id, so that it is safe whether or not it has run."""
    page = journey.open(TALLY)
    answer_first(journey, "Tally/**", lose, lose_request)
    give_up(journey)
    toast = page.locator(".nitro-toast")
    expect(toast).to_contain_text("could not be reached")
    toast.get_by_role("button", name="Send again").click()
    expect(page.locator("#nitro-tally-1 output")).to_have_text("1")
    journey.settle()
    expect(toast).not_to_contain_text("could not be reached")
    assert [event.type for event in journey.heard()] == ["nitro:error", *EVENTS]
    requests = to(journey, "/increment/")
    assert [of(request, "nitro-try") for request in requests] == ["0", "1", "2"]
    assert len({of(request, "nitro-id") for request in requests}) == 1


def test_two_that_were_given_up_are_sent_from_one_toast(journey: Journey):
    """Equal toasts are one; none of what they offer is lost."""
    page = journey.open(TALLY)
    answer_first(journey, "Tally/**", *[lose_request] * 4)
    page.evaluate(HURRY)
    page.evaluate(f"() => nitro.on('again', () => ({PASS})(61))")
    add(journey)
    add(journey)
    journey.wait_for_heard("nitro:error", 2)
    page.get_by_role("button", name="Send again").click()
    journey.wait_for_heard("nitro:action-complete", 2)
    journey.settle()
    assert len({of(request, "nitro-id") for request in to(journey, "/increment/")}) == 2


def test_nothing_is_sent_again_once_the_server_may_have_forgotten_it(journey: Journey):
    """A minute before that it is told that nobody knows, and the page shows what is there."""
    page = journey.open(TALLY)
    answer_first(journey, "Tally/increment/", lose_answer)
    page.evaluate(f"() => nitro.on('again', () => ({PASS})(541))")
    add(journey)
    (error,) = journey.wait_for_heard("nitro:error")
    assert error.detail["status"] == 0
    assert error.detail["error"] == "It is not known whether this was done. Reload the page to see."
    journey.wait_until(lambda: bool(to(journey, "/Tally/refresh/")), "a refresh")
    journey.settle()
    assert len(to(journey, "/increment/")) == 1
    assert page.get_by_role("button", name="Send again").count() == 0


def test_a_toast_that_was_left_standing_sends_nothing_later(journey: Journey):
    """The record of the action has gone by then."""
    page = journey.open(TALLY)
    answer_first(journey, "Tally/increment/", lose_request, lose_request)
    give_up(journey)
    page.evaluate(PASS, 541)
    page.get_by_role("button", name="Send again").click()
    errors = journey.wait_for_heard("nitro:error", 2)
    assert errors[1].detail["error"].startswith("It is not known")
    journey.settle()
    assert len(to(journey, "/increment/")) == 2


def test_a_page_with_toasts_of_its_own_can_send_again(journey: Journey):
    """The adapter gets a function for it."""
    page = journey.open(TALLY)
    page.evaluate(
        """() => {
            window.NitroToastAdapter = {
                show(message, level, config, again) {
                    if (again) window.sendAgain = again;
                },
            };
        }"""
    )
    answer_first(journey, "Tally/**", lose_answer, lose_request)
    give_up(journey)
    page.evaluate("() => window.sendAgain()")
    expect(page.locator("#nitro-tally-1 output")).to_have_text("1")


def test_after_a_long_sleep_it_is_tried_once_more(journey: Journey):
    """Of a laptop, for one: the minute is over, and the server still knows the action."""
    page = journey.open(TALLY)
    with journey.hold() as gate:
        add(journey)
        gate.wait_for(1)
        page.evaluate(PASS, 300)
        gate.drop()
    assert_counted_once(journey)


def test_who_rode_with_what_is_sent_again_shows_what_it_has_heard(journey: Journey):
    """Its line did not wait for that, so its own new HTML is asked for."""
    page = journey.open(TALLY)
    add(journey)
    journey.wait_for_heard("nitro:action-complete")
    journey.settle()
    expect(page.locator("#nitro-ear-1")).to_contain_text("1")
    answer_first(journey, "Tally/increment/", lose_request, lose_request)
    give_up(journey)
    assert all(of(request, "nitro-along") for request in to(journey, "/increment/")[1:])
    page.get_by_role("button", name="Send again").click()
    expect(page.locator("#nitro-tally-1 output")).to_have_text("2")
    expect(page.locator("#nitro-ear-1")).to_contain_text("2")
    journey.settle()
