"""What is pushed reaches the right pages, once and in order, and their components refresh."""

from functools import partial
from threading import Thread
from time import monotonic
from urllib.parse import urlsplit

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Route, expect
from pytest_django import Settings

from nitro_htmx.push import channel, everyone, recheck
from nitro_htmx.push.engines import reset_engine
from nitro_htmx.push.hub import hub
from tests.browser.builds import MODES
from tests.browser.journey import Journey
from tests.browser.pushing import World, cut, grant, held_slots, open_page, wait_for_state
from tests.site.models import Label

pytestmark = [pytest.mark.modes("htmx4", "htmx2"), pytest.mark.usefixtures("listening")]

GAP_SECONDS = 0.5  # between two goes of requests
ADD_GRANT = """grant => {
    const meta = document.createElement("meta");
    meta.dataset.nitroChannels = grant;
    document.head.append(meta);
}"""


def test_an_event_reaches_page_scripts_and_components(journey: Journey):
    open_page(journey)
    channel("orders").emit("order-paid", {"order_id": 7})
    [event] = journey.wait_for_heard("nitro:order-paid")
    assert event.detail == {"component": None, "order_id": 7}
    assert event.target == "body"
    expect(journey.page.locator(".paid")).to_have_text("1")


def test_an_event_reaches_a_page_that_gets_no_lock(journey: Journey):
    """As of an origin that the browser does not trust: it refuses in place of giving none."""
    refuse = "() => Promise.reject(new DOMException('No locks here.'))"
    # The empty page, where the journey begins, has none.
    journey.context.add_init_script(f"if (navigator.locks) navigator.locks.request = {refuse};")
    open_page(journey)
    channel("orders").emit("order-paid", {"order_id": 7})
    journey.wait_for_heard("nitro:order-paid")


def test_two_rooms_do_not_hear_each_other(journey: Journey):
    """Though they listen to an event of one name; a component without channels hears neither."""
    open_page(journey, "lonely")
    channel("room", "red").emit("said")
    expect(journey.page.locator("#nitro-room_red output")).to_have_text("1")
    channel("room", "blue").emit("said")
    channel("room", "blue").emit("said")
    expect(journey.page.locator("#nitro-room_blue output")).to_have_text("2")
    journey.settle()
    expect(journey.page.locator("#nitro-room_red output")).to_have_text("1")
    expect(journey.page.locator("#nitro-bystander-1 output")).to_have_text("0")


def test_what_the_page_hears_all_on_it_hear(journey: Journey):
    open_page(journey)
    channel("news").emit("said")
    for name in ("room_red", "room_blue", "bystander-1"):
        expect(journey.page.locator(f"#nitro-{name} output")).to_have_text("1")
    everyone.emit("said")
    channel("news").emit("last")
    journey.wait_for_heard("nitro:last")
    assert len(journey.heard("nitro:said")) == 1


def test_components_refresh_by_channel_by_name_and_by_key(journey: Journey):
    open_page(journey)
    for number, call in enumerate(
        (
            channel("orders").refresh,
            lambda: channel("news").refresh_component("Orders"),
            lambda: (channel("orders") | channel("news")).refresh_component("Orders"),
        ),
        1,
    ):
        World.seen = number
        call()
        expect(journey.page.locator(".seen")).to_have_text(str(number))
    journey.settle()
    assert len(journey.requests) == 3
    channel("news").refresh_component("Room", key="red")
    journey.wait_until(lambda: len(journey.requests) == 4, "the refresh of the red room")
    journey.settle()
    assert len(journey.requests) == 4


def test_a_message_is_shown(journey: Journey):
    open_page(journey)
    channel("news").success("Your export is ready.")
    expect(journey.page.get_by_text("Your export is ready.")).to_be_visible()


def test_a_burst_makes_few_requests_and_every_event_counts(journey: Journey):
    open_page(journey)
    begin = monotonic()
    for _ in range(300):
        channel("orders").emit("order-paid")
    goes = (monotonic() - begin) / GAP_SECONDS  # on a busy machine it is no burst
    expect(journey.page.locator(".paid")).to_have_text("300")
    assert len(journey.heard("nitro:order-paid")) == 300
    assert len(journey.requests) <= 3 + goes


@pytest.mark.modes(*MODES)
def test_nothing_is_lost_or_doubled_when_streams_are_cut(journey: Journey):
    """Whatever is said meanwhile comes in order, and counts once."""
    open_page(journey)
    count = 120

    def emit() -> None:
        for number in range(count):
            channel("orders").emit("order-paid", {"number": number})
            if number % 10 == 0:
                cut()

    thread = Thread(target=emit)
    thread.start()
    heard = journey.wait_for_heard("nitro:order-paid", count)
    thread.join()
    assert [event.detail["number"] for event in heard] == list(range(count))
    expect(journey.page.locator(".paid")).to_have_text(str(count))
    assert journey.heard("nitro:missed") == []


def test_nothing_falls_between_the_rendering_and_the_stream(journey: Journey):
    with journey.hold("**/nitro/push/") as gate:
        journey.open("/page/pushed/")
        gate.wait_for(1)
        channel("orders").emit("order-paid")
    expect(journey.page.locator(".paid")).to_have_text("1")


def test_what_one_types_stays(journey: Journey):
    open_page(journey)
    note = journey.page.get_by_label("Note")
    note.press_sequentially("Half a sen")
    World.seen = 1
    channel("orders").refresh()
    expect(journey.page.locator(".seen")).to_have_text("1")
    note.press_sequentially("tence")
    expect(note).to_have_value("Half a sentence")


def test_a_page_that_missed_too_much_is_made_anew(journey: Journey, settings: Settings):
    """One event says so, and all that may be old asks."""
    open_page(journey)
    with journey.hold("**/nitro/push/"):
        cut()
        journey.wait_until(lambda: hub.stream_count == 0, "the end of the stream")
        World.seen = 5
        hub.stop()
        reset_engine()  # a new log
    expect(journey.page.locator(".seen")).to_have_text("5")
    assert len(journey.heard("nitro:missed")) == 1
    channel("orders").emit("order-paid")
    expect(journey.page.locator(".paid")).to_have_text("1")


def test_who_logs_out_hears_no_more(journey: Journey, transactional_db: None):
    user = User.objects.create_user("ann")
    journey.log_in(user)
    open_page(journey)
    channel(user).emit("said")
    journey.wait_for_heard("nitro:said")
    journey.allow("403")
    journey.context.clear_cookies()
    recheck(user)
    wait_for_state(journey, "refused")
    channel("orders").emit("order-paid")
    journey.page.evaluate(ADD_GRANT, grant("orders"))  # as htmx brings it from a login
    wait_for_state(journey, "open")
    channel("orders").emit("last")
    journey.wait_for_heard("nitro:last")
    assert journey.heard("nitro:order-paid") == []


def test_a_refused_grant_takes_no_other_along(journey: Journey):
    """As one of before a login, which a component still has when those of after it come."""
    open_page(journey)
    journey.allow("403")
    refused, good = f"{grant('private')}x", grant("more")
    journey.page.evaluate(f"grants => grants.forEach({ADD_GRANT})", [refused, good])
    states = ["open", "refused", "open"]

    def has_opened_again() -> bool:
        return [event.detail["state"] for event in journey.heard("nitro:push-state")] == states

    journey.wait_until(has_opened_again, "a stream by the other grants")
    channel("private").emit("secret")
    for name in ("orders", "more"):
        channel(name).emit(f"of-{name}")
        journey.wait_for_heard(f"nitro:of-{name}")
    assert journey.heard("nitro:secret") == []


def test_a_script_that_comes_late_hears_all_from_the_first(journey: Journey):
    """What is replayed, and that the stream is open: the stream waits for all deferred scripts."""
    late = """window.late = [];
        for (const name of ["nitro:push-state", "nitro:told"])
            window.addEventListener(name, ({ type }) => window.late.push(type));"""
    page = journey.page
    page.route("**/late.js", lambda route: route.fulfill(body=late, content_type="text/javascript"))
    with journey.hold("**/late.js") as gate:
        page.goto(f"{journey.base_url}/page/tardy/", wait_until="commit")
        gate.wait_for(1)
        page.wait_for_function("() => window.nitro?.hasPush")
        channel("news").emit("told")
        # By then a stream that did not wait has said what there is.
        page.evaluate(
            "async (url) => (await fetch(url)).text()", f"{journey.base_url}/page/arrived/"
        )
        page.evaluate("() => new Promise((done) => setTimeout(done))")
        assert hub.stream_count == 0
    page.wait_for_function("() => window.late?.length === 2")
    assert page.evaluate("() => window.late") == ["nitro:push-state", "nitro:told"]


def test_the_script_comes_once_the_page_is_there(journey: Journey):
    """As htmx runs it that puts a page with push in the place of one without."""
    page = journey.page
    page.route("**/nitro-push*.js", lambda route: route.abort())
    journey.allow("ERR_FAILED")
    journey.open("/page/pushed/")
    page.unroute("**/nitro-push*.js")
    channel("orders").emit("order-paid")
    page.evaluate(
        """() => {
            const old = document.querySelector("script[src*=nitro-push]");
            const fresh = document.createElement("script");
            for (const { name, value } of old.attributes) fresh.setAttribute(name, value);
            old.replaceWith(fresh);
        }"""
    )
    wait_for_state(journey, "open")
    expect(page.locator(".paid")).to_have_text("1")


@pytest.mark.django_db(transaction=True)
def test_who_lost_rights_hears_no_more_of_what_they_were_for(
    journey: Journey, monkeypatch: pytest.MonkeyPatch
):
    """The components ask what they may hear now. What was said meanwhile is told as missed."""
    user = User.objects.create_user("ann")
    journey.log_in(user)
    open_page(journey, "member")
    output = journey.page.locator("#nitro-member-1 output")
    channel("secret").emit("said")
    expect(output).to_have_text("1")
    journey.allow("412")
    monkeypatch.setattr(World, "seen", 1)
    recheck(user)
    journey.wait_for_heard("nitro:missed")
    wait_for_state(journey, "open")
    channel("secret").emit("said")
    channel("open").emit("said")
    expect(output).to_have_text("2")
    assert len(journey.heard("nitro:said")) == 2
    assert [each.detail["state"] for each in journey.heard("nitro:push-state")] == [
        *("open", "refused", "open")
    ]


def test_a_loop_over_the_server_stops(journey: Journey, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("nitro_htmx.push.hops.is_under_test", lambda: False)
    journey.open("/page/answering/")
    wait_for_state(journey, "open")
    channel("echo").emit("echoed")
    expect(journey.page.locator("#nitro-answering-1 output")).to_have_text("2")
    channel("echo").emit("last")
    journey.wait_for_heard("nitro:last")
    journey.settle()
    assert len(journey.heard("nitro:echoed")) == 2


def test_a_row_that_is_live(journey: Journey, transactional_db: None):
    """Whoever changes it."""
    label = Label.objects.create(name="before")
    journey.open(f"/page/live/?pk={label.pk}")
    wait_for_state(journey, "open")
    label.name = "after"
    label.save()
    expect(journey.page.locator("output")).to_have_text("after")
    label.delete()
    expect(journey.page.locator("output")).to_have_count(0)


@pytest.mark.parametrize("is_pushed_first", [False, True])
def test_a_row_that_an_action_of_the_page_saves(
    journey: Journey, transactional_db: None, is_pushed_first: bool
):
    """The card that its answer renders does not ask again; the badge beside it does."""
    label = Label.objects.create(name="new")
    journey.open(f"/page/live/?pk={label.pk}&badge=1")
    wait_for_state(journey, "open")
    page = journey.page
    card, badge = page.locator("output").all()
    for count in range(1, 4):
        if is_pushed_first:
            page.route("**/rename/", partial(answer_after_push, journey, label, count))
        page.get_by_role("button", name="Rename").first.click()
        expect(card).to_have_text("new" + count * "!")
        expect(badge).to_have_text("new" + count * "!")
        channel(label).emit("last", {"number": -count})
        journey.wait_for_heard("nitro:last", -count)
        journey.settle()
    asked = [urlsplit(request.url).path.split("/")[-3:-1] for request in journey.requests]
    assert sorted(asked) == [["LabelBadge", "refresh"]] * 3 + [["LabelCard", "rename"]] * 3


def answer_after_push(journey: Journey, label: Label, number: int, route: Route) -> None:
    """Let the page hear what the action has pushed, and begin to ask, before its answer."""
    response = route.fetch()
    channel(label).emit("last", {"number": number})
    journey.wait_for_heard("nitro:last", number)
    expect(journey.page.locator("output").last).to_have_text("new" + number * "!")
    route.fulfill(response=response)


def test_each_page_hears_once_what_one_of_them_says(journey: Journey):
    """The one that has asked, by its answer; another tab of the same visitor, by push."""
    other = journey.context.new_page()
    other.goto(f"{journey.base_url}/page/desk/")
    other.evaluate(
        """() => {
            window.told = [];
            for (const name of ["sold", "last"])
                window.addEventListener(`nitro:${name}`, () => window.told.push(name));
        }"""
    )
    open_page(journey, "desk")
    journey.wait_until(lambda: hub.stream_count == 2, "both streams")
    for number in range(1, 4):
        journey.page.get_by_role("button", name="Sell").click()
        for page in (journey.page, other):
            expect(page.locator("#nitro-ledger-1 output")).to_have_text(str(number))
        cut()  # what it has said does not come by the next stream
        journey.wait_until(lambda: hub.stream_count == 2, "both streams again")
    channel("desk").emit("last")
    journey.wait_for_heard("nitro:last")
    assert len(journey.heard("nitro:sold")) == 3
    other.wait_for_function("() => window.told.includes('last')")
    assert other.evaluate("() => window.told") == ["sold", "sold", "sold", "last"]
    other.close()


def test_a_server_that_can_not_stream_answers_polls(
    journey: Journey, monkeypatch: pytest.MonkeyPatch
):
    """With the same events in the same order."""
    monkeypatch.setattr("nitro_htmx.push.views._has_thread_to_spare", lambda request: False)
    journey.open("/page/pushed/")
    wait_for_state(journey, "polls")
    for number in range(5):
        channel("orders").emit("order-paid", {"number": number})
    heard = journey.wait_for_heard("nitro:order-paid", 5)
    assert [event.detail["number"] for event in heard] == list(range(5))
    expect(journey.page.locator(".paid")).to_have_text("5")


def test_four_tabs_stream_and_the_fifth_polls(journey: Journey):
    """A browser has six connections on HTTP/1.1. When a tab is closed, another gets its place."""
    others = []
    for _ in range(4):
        others.append(journey.context.new_page())
        others[-1].goto(f"{journey.base_url}/page/pushed/")
        journey.wait_until(lambda: hub.stream_count == len(others), "a stream")
    journey.open("/page/pushed/")
    wait_for_state(journey, "polls")
    assert hub.stream_count == 4
    channel("orders").emit("order-paid")
    for page in (journey.page, *others):
        expect(page.locator(".paid")).to_have_text("1")
    others[0].close()
    wait_for_state(journey, "open")
    for page in others[1:]:
        page.close()


@pytest.mark.whole_browser
def test_a_page_from_the_back_forward_cache_goes_on(journey: Journey):
    open_page(journey)
    journey.page.evaluate("() => { window.isKept = true; }")
    journey.page.goto(f"{journey.base_url}/page/arrived/")
    journey.wait_until(lambda: held_slots(journey.page) == [], "the slot of its stream")
    channel("orders").emit("order-paid")
    journey.go_back()
    assert journey.page.evaluate("() => window.isKept")
    journey.wait_for_heard("nitro:order-paid")
    expect(journey.page.locator(".paid")).to_have_text("1")


def test_a_component_that_comes_later_is_heard(journey: Journey):
    """Its channels are new, so the stream is opened anew, and nothing comes twice."""
    open_page(journey)
    channel("orders").emit("order-paid")
    expect(journey.page.locator(".paid")).to_have_text("1")
    channel("green").emit("order-paid")
    with journey.page.expect_request("**/nitro/push/"):
        journey.page.evaluate(ADD_GRANT, grant("green"))
    channel("green").emit("said")
    channel("orders").emit("order-paid")
    journey.wait_for_heard("nitro:said")
    expect(journey.page.locator(".paid")).to_have_text("2")
    assert len(journey.heard("nitro:order-paid")) == 2
