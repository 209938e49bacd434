"""Actions: what a click asks for, and the line in which a component's actions wait."""

from functools import partial
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from playwright.sync_api import Dialog, Locator, Page, expect
from pytest_django import Settings

from tests.browser.journey import Journey


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def test_one_click_is_one_request_and_three_events(journey: Journey):
    """The page hears event, message and completion in order, once, with the new HTML in place."""
    page = journey.open("/page/bridge/?one=Tally")
    button(page, "Add").click()
    journey.wait_for_heard("nitro:action-complete")
    journey.settle()
    assert len(journey.requests) == 1
    heard = journey.heard()
    assert [(event.type, event.detail) for event in heard] == [
        ("nitro:tally-changed", {"component": "Tally", "count": 1}),
        ("nitro:message", {"component": "Tally", "level": "success", "text": "Counted"}),
        (
            "nitro:action-complete",
            {"component": "Tally", "action": "increment", "state": {"count": 1}},
        ),
    ]
    for event in heard:
        assert event.connected
        assert event.target == "nitro-tally-1"
        assert "<output>1</output>" in event.html


def test_five_clicks_within_one_round_trip_are_five_increments(journey: Journey):
    """Each action runs on the state that the one before it left."""
    page = journey.open("/page/bridge/?one=Tally")
    with journey.hold() as gate:
        for _ in range(5):
            button(page, "Add").click()
        gate.wait_for(1)
    journey.wait_for_heard("nitro:action-complete", 5)
    expect(page.locator("output")).to_have_text("5")
    assert len(journey.requests) == 5


def test_queued_deletes_outlive_their_buttons(journey: Journey):
    """The first answer takes all buttons away; the three deletes that wait run all the same."""
    page = journey.open("/page/bridge/?one=Rows")
    with journey.hold() as gate:
        for row in (1, 2, 3, 4):
            button(page, f"Delete {row}").click()
        gate.wait_for(1)
    journey.wait_for_heard("nitro:action-complete", 4)
    expect(page.locator("output")).to_have_text("1,2,3,4")
    assert [event.detail["row"] for event in journey.heard("nitro:row-deleted")] == [1, 2, 3, 4]


def test_a_hand_written_request_works(journey: Journey):
    """The bridge supplies target, swap and state for any element under the component's URL."""
    page = journey.open("/page/bridge/?one=Tally")
    button(page, "By hand").click()
    expect(page.locator("output")).to_have_text("5")
    button(page, "By hand").click()
    expect(page.locator("output")).to_have_text("10")


def test_a_hand_written_request_sends_what_it_said_at_the_click(journey: Journey):
    """It waits behind another one whose answer changes its values, and its element stays."""
    page = journey.open("/page/bridge/?one=Tally")
    page.evaluate(
        """() => window.addEventListener("nitro:tally-changed", () => {
            document.querySelector("[hx-vals]").setAttribute("hx-vals", '{"by": "100"}');
        })"""
    )
    with journey.hold() as gate:
        button(page, "By hand").click()
        gate.wait_for(1)
        button(page, "By hand").click()
    journey.wait_for_heard("nitro:action-complete", 2)
    expect(page.locator("output")).to_have_text("10")


@pytest.mark.parametrize(
    "attributes",
    [
        {"hx-params": "none"},
        {"hx-params": "not nitro-token"},
        {
            "hx-vals": '{"nitro-token": "theirs", "by": "50"}',
            "hx-vals:inherited": '{"nitro-token": "theirs", "by": "50"}',
        },
    ],
)
def test_what_the_page_says_about_parameters_keeps_none_of_ours(
    journey: Journey, attributes: dict[str, str]
):
    """Around the component stands what adds parameters to every request, or takes them away."""
    page = journey.open("/page/bridge/?one=Tally&two=Ear")
    page.evaluate(
        """(attributes) => {
            for (const [name, value] of Object.entries(attributes)) {
                document.body.setAttribute(name, value);
            }
        }""",
        attributes,
    )
    button(page, "Burst").click()
    expect(page.locator("#nitro-ear-1 output").first).to_have_text("0,1,2,3,4,5,6")
    journey.settle()
    assert journey.heard("nitro:error") == []
    assert "by=50" not in (journey.requests[1].post_data or "")


@pytest.mark.parametrize(
    "attributes",
    [
        {"hx-boost": "true"},
        {"hx-target": "#inside", "hx-swap": "delete", "hx-select": "#nowhere"},
        {"hx-select-oob": "#nitro-ear-1", "hx-push-url": "true", "hx-validate": "true"},
    ],
    ids=["boost", "swap", "address"],
)
def test_what_the_page_says_about_swapping_leaves_components_alone(
    journey: Journey, attributes: dict[str, str]
):
    """It may stand around them for the sake of other elements.

    Of the listener's two refreshes, the second rides with the action.
    """
    journey.stop_the_clock()
    page = journey.open("/page/bridge/?one=Tally&two=Ear")
    address = page.url
    inherited = {f"{name}:inherited": value for name, value in attributes.items()}  # on htmx 4
    page.evaluate(
        """(attributes) => {
            for (const [name, value] of Object.entries(attributes)) {
                document.body.setAttribute(name, value);
            }
            htmx.process(document.body);
        }""",
        {**attributes, **inherited},
    )
    button(page, "Add").click()
    expect(page.locator("output").first).to_have_text("1")
    journey.settle()
    page.get_by_role("spinbutton").fill("7")
    page.get_by_role("spinbutton").press("Enter")
    expect(page.locator("#nitro-ear-1 output").first).to_have_text("1,8")
    expect(page.locator("#inside")).to_have_text("Nothing yet")
    journey.settle()
    assert len(journey.requests) == 3
    assert page.url == address


def test_an_ordinary_element_inside_a_component_is_left_alone(journey: Journey):
    """It keeps its own target and swap, and carries nothing of ours."""
    page = journey.open("/page/bridge/?one=Tally")
    with page.expect_request("**/page/fragment/") as request:
        page.get_by_role("link", name="Plain htmx").click()
    expect(page.locator("#inside > b")).to_have_text("A fragment")
    expect(page.locator("output")).to_have_text("0")
    page.evaluate("() => htmx.ajax('GET', '/page/fragment/?by=script', '#inside')")
    expect(page.locator("#inside > b")).to_have_text("A fragment")
    assert request.value.method == "GET"
    assert "nitro-chain" not in request.value.headers
    button(page, "Add").click()
    expect(page.locator("output")).to_have_text("1")
    assert len(journey.requests) == 1


def test_a_question_is_asked_once_and_before_the_action(journey: Journey):
    """hx-confirm works: no sends nothing, yes sends one request; others do not ask."""
    page = journey.open("/page/bridge/?one=Tally")
    questions: list[str] = []

    def answer(dialog: Dialog, *, yes: bool) -> None:
        questions.append(dialog.message)
        dialog.accept() if yes else dialog.dismiss()

    page.once("dialog", partial(answer, yes=False))
    button(page, "Ask first").click()
    journey.settle()
    assert journey.requests == []
    page.once("dialog", partial(answer, yes=True))
    button(page, "Ask first").click()
    expect(page.locator("output")).to_have_text("3")
    button(page, "Add").click()
    expect(page.locator("output")).to_have_text("4")
    assert questions == ["Sure?", "Sure?"]
    assert len(journey.requests) == 2


def test_a_question_answered_while_the_component_is_busy_waits_in_line(journey: Journey):
    """The action that was confirmed runs after the one under way."""
    page = journey.open("/page/bridge/?one=Tally")
    page.on("dialog", lambda dialog: dialog.accept())
    with journey.hold() as gate:
        button(page, "Add").click()
        gate.wait_for(1)
        button(page, "Ask first").click()
        button(page, "Add").click()
    journey.wait_for_heard("nitro:action-complete", 3)
    expect(page.locator("output")).to_have_text("5")
    assert len(journey.requests) == 3


def test_a_form_sends_its_fields_and_is_validated_by_the_browser(journey: Journey):
    """An empty required field stops the form; a value arrives as the argument of its name."""
    page = journey.open("/page/bridge/?one=Tally")
    button(page, "Add many").click()
    journey.settle()
    assert journey.requests == []
    page.get_by_role("spinbutton").fill("7")
    page.get_by_role("spinbutton").press("Enter")
    expect(page.locator("output")).to_have_text("7")
    expect(page.get_by_role("spinbutton")).to_have_value("")


def test_the_indicator_and_the_request_class_work_as_in_htmx(journey: Journey):
    """The element that hx-indicator names is visible while the request is under way."""
    page = journey.open("/page/bridge/?one=Tally")
    busy = page.locator("#busy")
    expect(busy).to_be_hidden()
    with journey.hold() as gate:
        button(page, "Spin").click()
        gate.wait_for(1)
        expect(busy).to_be_visible()
    journey.wait_for_heard("nitro:action-complete")
    expect(busy).to_be_hidden()


def test_a_script_calls_an_action_and_gets_what_the_page_hears(journey: Journey):
    """nitro.call() resolves with the detail of action-complete, and encodes arguments."""
    page = journey.open("/page/bridge/?one=Tally&two=Rows")
    detail = page.evaluate("() => nitro.call('Tally', 'increment', {by: 4})")
    assert detail == {"component": "Tally", "action": "increment", "state": {"count": 4}}
    assert page.evaluate("() => nitro.call('Tally', 'refresh')") == {
        "component": "Tally",
        "action": "refresh",
        "state": {"count": 4},
    }
    page.evaluate("""() => nitro.call('Rows', 'delete', {row: 2})""")
    expect(page.locator("#nitro-rows-1 output")).to_have_text("2")


@pytest.mark.parametrize("lines", [1, 300])
def test_a_script_gets_what_the_action_returns(journey: Journey, lines: int):
    """Beside the detail, which stays as the page hears it; a large one comes behind the HTML."""
    page = journey.open("/page/bridge/?one=Kiosk")
    done = page.evaluate("(lines) => nitro.call('Kiosk', 'sell', {lines})", lines)
    assert done.pop("result") == {"number": lines, "lines": ["ä</script>"] * lines}
    (event,) = journey.wait_for_heard("nitro:action-complete")
    assert done == event.detail
    assert done == {"component": "Kiosk", "action": "sell", "state": {"sold": lines}}
    expect(page.locator("#nitro-kiosk-1 output")).to_have_text(str(lines))


CUTS = 12


def encoded_body(page: Page) -> tuple[str, bytes]:
    """Return the type and the bytes of the last body that a script has sent by XMLHttpRequest.

    Playwright does not have them of a body with files.
    """
    kind, data = page.evaluate(
        """async () => {
            const response = new Response(window.sent);
            const bytes = new Uint8Array(await response.arrayBuffer());
            return [response.headers.get("content-type"), [...bytes]];
        }"""
    )
    return kind, bytes(data)


@pytest.mark.parametrize("one", ["Tally", "Notepad"])
def test_a_body_that_is_cut_off_on_the_way_is_refused(journey: Journey, one: str):
    """Of a form with Django's own CSRF token at its beginning, without a file and with one."""
    page = journey.open(f"/page/bridge/?one={one}")
    page.locator("form").last.evaluate(
        """(form) => {
            const token = document.querySelector("[data-nitro-csrf]").dataset.nitroCsrf;
            const html = `<input type="hidden" name="csrfmiddlewaretoken" value="${token}">`;
            form.insertAdjacentHTML("afterbegin", html);
            const { send } = XMLHttpRequest.prototype;
            XMLHttpRequest.prototype.send = function (body) {
                window.sent = body;
                send.call(this, body);
            };
        }"""
    )
    if one == "Tally":
        page.get_by_role("spinbutton").fill("3")
        button(page, "Add many").click()
    else:
        page.get_by_label("File").set_input_files(
            {"name": "a.txt", "mimeType": "text/plain", "buffer": b"eggs " * 99}
        )
        button(page, "Attach").click()
    journey.wait_for_heard("nitro:action-complete")
    (request,) = journey.requests
    kind, body = request.headers["content-type"], request.post_data_buffer or b""
    if one == "Notepad":
        kind, body = encoded_body(page)
    places = [200 + (len(body) - 250) * part // CUTS for part in range(CUTS + 1)]

    def status_of(data: bytes) -> int:
        headers = {"Content-Type": kind}
        return journey.context.request.post(request.url, data=data, headers=headers).status

    assert status_of(b"") == 403  # without even Django's token
    assert {status_of(body[:place]) for place in places} == {400}
    assert status_of(body) == 200


@pytest.mark.modes("htmx4", "htmx2")
def test_arguments_travel_by_kind(journey: Journey):
    """Lists repeat the name, objects are JSON, null is empty, inherited properties stay behind."""
    page = journey.open("/page/bridge/?one=Tally")
    page.evaluate(
        """() => nitro.call("Tally", "increment", Object.assign(Object.create({inherited: 1}), {
            by: 2, list: [1, "two"], object: {a: [1]}, nothing: null, yes: true,
            ["__proto__"]: "own", constructor: "own",
        }))"""
    )
    posted = parse_qs(journey.requests[0].post_data or "", keep_blank_values=True)
    posted.pop("nitro-token")
    posted.pop("csrfmiddlewaretoken")
    posted.pop("nitro-try")
    posted.pop("nitro-id")
    assert posted == {
        "by": ["2"],
        "list": ["1", "two"],
        "object": ['{"a":[1]}'],
        "nothing": [""],
        "yes": ["true"],
        "constructor": ["own"],
        "nitro-fields": [""],
    }


def test_a_call_is_rejected_with_the_error(journey: Journey):
    """The promise carries what nitro:error says; without an instance nothing is sent."""
    page = journey.open("/page/bridge/?one=Fragile")
    journey.allow("status of 422|was not sent|not sent")
    rejected = page.evaluate("() => nitro.call('Fragile', 'needs').catch((error) => ({...error}))")
    assert rejected == journey.heard("nitro:error")[0].detail
    assert (rejected["component"], rejected["action"], rejected["status"]) == (
        "Fragile",
        "needs",
        422,
    )
    nobody = page.evaluate("() => nitro.call('Tally', 'increment').catch((error) => ({...error}))")
    assert (nobody["component"], nobody["status"]) == ("Tally", 0)
    assert len(journey.requests) == 1


@pytest.mark.modes("htmx4", "htmx2")
@pytest.mark.parametrize("debug", [False, True], ids=["production", "debug"])
def test_a_call_of_an_unknown_component_says_which_there_are(
    journey: Journey, settings: Settings, debug: bool
):
    """The rejection, which is an Error, names them, and for developers the nearest."""
    settings.DEBUG = debug
    page = journey.open("/page/bridge/?one=Tally&two=Rows")
    failed = """([name, key]) => nitro.call(name, "increment", {}, { key }).catch((error) => {
        const { component, action, status, message } = error;
        return [error instanceof Error, component, action, status, message, error.error];
    })"""
    nearest = " Did you mean Tally?" if debug else ""
    text = f"Taly.increment not sent: on this page there is only Tally, Rows.{nearest}"
    assert page.evaluate(failed, ["Taly", None]) == [True, "Taly", "increment", 0, text, text]
    text = 'Tally.increment not sent: none on this page has the key "7"'
    assert page.evaluate(failed, ["Tally", "7"]) == [True, "Tally", "increment", 0, text, text]
    assert journey.requests == []
    assert journey.heard() == []


@pytest.mark.modes("htmx4", "htmx2")
def test_a_call_on_a_page_without_components_says_so(journey: Journey):
    page = journey.open("/page/arrived/")
    said = page.evaluate("() => nitro.call('Tally', 'increment').catch((error) => error.message)")
    assert said == "Tally.increment not sent: on this page there is none."


@pytest.mark.modes("htmx4", "htmx2")
@pytest.mark.parametrize("name", ["increment/?by=9#", "../Rows/delete", "a b"])
def test_a_call_asks_for_exactly_the_action_that_it_names(journey: Journey, name: str):
    """Whatever the name is, it stays one part of the component's own address."""
    page = journey.open("/page/bridge/?one=Tally&two=Rows")
    journey.allow("status of 404")
    page.evaluate("(name) => nitro.call('Tally', name, { row: 1 }).catch(() => {})", name)
    (error,) = journey.wait_for_heard("nitro:error")
    assert (error.detail["action"], error.detail["status"]) == (name, 404)
    (request,) = journey.requests
    assert urlsplit(request.url).path == f"/nitro/Tally/{quote(name, safe='')}/"
    assert urlsplit(request.url).query == ""


def test_a_call_reaches_the_instance_with_the_key(journey: Journey):
    """Without a key it is the first on the page."""
    page = journey.open("/page/bridge/?one=Caller&key=1")
    page.evaluate("() => nitro.call('Ear', 'slow', {}, {key: 2})")
    expect(page.locator("#nitro-ear_2 output").first).to_have_text("-1")
    page.evaluate("() => nitro.call('Ear', 'slow')")
    expect(page.locator("#nitro-ear_1 output").first).to_have_text("-1")
    assert page.evaluate("() => nitro.call('Ear', 'slow', {}, {key: 9}).catch(() => 'none')") == (
        "none"
    )


def test_what_waits_for_a_component_that_is_gone_is_an_error(journey: Journey):
    """Its token is gone: neither the click nor the call ran; each is told once, others go on."""
    page = journey.open("/page/bridge/?one=Tally&two=Rows")
    warnings: list[str] = []
    page.on("console", lambda message: warnings.append(message.text))
    with journey.hold() as gate:
        button(page, "Add").click()
        gate.wait_for(1)
        button(page, "Add").click()
        page.evaluate(
            """() => {
                nitro.call("Tally", "burst").catch((error) => { window.rejected = error; });
                document.getElementById("nitro-tally-1").remove();
            }"""
        )
    journey.wait_for_heard("nitro:action-complete")
    journey.wait_until(lambda: bool(page.evaluate("() => window.rejected")), "the rejection")
    assert len(journey.requests) == 1
    errors = journey.wait_for_heard("nitro:error", 2)
    assert [(event.target, event.detail) for event in errors] == [
        (
            "body",
            {
                "component": "Tally",
                "action": action,
                "error": "What you asked for is no longer there.",
                "status": 0,
            },
        )
        for action in ("increment", "burst")
    ]
    assert page.evaluate("() => ({ ...rejected })") == errors[1].detail
    assert sum("not sent" in text for text in warnings) == 2
    expect(page.get_by_text("What you asked for is no longer there.")).to_have_count(1)
    button(page, "Delete 1").click()
    journey.wait_for_heard("nitro:row-deleted")


def test_a_listener_of_the_page_can_stop_and_complete_requests(journey: Journey):
    """What htmx documents for that works; the line goes on after a stopped action."""
    page = journey.open("/page/bridge/?one=Tally")
    event = "htmx:config:request" if journey.mode.htmx == 4 else "htmx:configRequest"
    page.evaluate(
        """(name) => document.addEventListener(name, (event) => {
            if (window.stop) event.preventDefault();
            const body = event.detail.ctx?.request.body ?? event.detail.formData;
            body.append("by", "10");
        })""",
        event,
    )
    page.evaluate("() => { window.stop = true; }")
    button(page, "Add").click()
    journey.settle()
    assert journey.requests == []
    page.evaluate("() => { window.stop = false; }")
    button(page, "Add").click()
    expect(page.locator("output")).to_have_text("10")
    posted = parse_qs(journey.requests[0].post_data or "")
    assert posted["by"] == ["10"]
    assert journey.heard("nitro:error") == []


def test_a_redirect_takes_the_browser_along(journey: Journey):
    """Messages are shown by the next page; the page that is left hears nothing."""
    page = journey.open("/page/bridge/?one=Fragile")
    button(page, "Leave").click()
    expect(page.get_by_role("heading")).to_have_text("Arrived")
    expect(page.get_by_text("See you there")).to_be_visible()
    assert journey.heard() == []


def test_a_redirect_ends_the_line(journey: Journey):
    """A second click behind it is not sent: it was meant for a state that has gone."""
    page = journey.open("/page/bridge/?one=Fragile")
    with journey.hold() as gate:
        button(page, "Leave").click()
        gate.wait_for(1)
        button(page, "Leave").click()
    page.wait_for_url("**/arrived/")
    journey.settle()
    assert len(journey.requests) == 1


def test_clicks_outlive_a_change_of_the_address(journey: Journey):
    """A page script may keep the state in the address bar between two answers."""
    page = journey.open("/page/bridge/?one=Tally")
    page.evaluate(
        """() => window.addEventListener("nitro:tally-changed", ({ detail }) => {
            history.replaceState(null, "", `?one=Tally&count=${detail.count}`);
        })"""
    )
    with journey.hold() as gate:
        for _ in range(3):
            button(page, "Add").click()
        gate.wait_for(1)
    journey.wait_for_heard("nitro:action-complete", 3)
    expect(page.locator("output")).to_have_text("3")
