"""``nitro_htmx.testing`` and Chromium agree: one script gives the same requests and events in both.

Each script is a generator that uses a page as a test would and yields after each operation.
"""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from nitro_htmx.testing import Mount, Nitro
from nitro_htmx.testing.browser import NitroBrowser
from nitro_htmx.testing.record import Record, SentRequest
from tests.browser.journey import Journey

pytestmark = pytest.mark.everywhere

Script = Callable[[Any], Iterator[None]]
Case = tuple[list[Any], Script]

CASES: dict[str, Case] = {}


def case(*components: Any) -> Callable[[Script], Script]:
    """Add a script for a page of these components."""

    def add(script: Script) -> Script:
        CASES[script.__name__] = ([*components], script)
        return script

    return add


@case("Oddities")
def forms(page: Any) -> Iterator[None]:
    (odd,) = page
    odd.click("#first")
    yield
    odd.fill("word", "second word")
    odd.fill("plain", "typed")
    odd.fill("box", ["2"])
    odd.fill("pick", "a")
    odd.fill("one", "y")
    odd.fill("many", ["y", "z"])
    odd.fill("long", "one\ntwo\n")
    odd.fill("number", 4)
    odd.click("#bold")
    yield
    odd.click("#inner")
    yield
    odd.click("#own")
    yield
    odd.fill("plain", "again")
    odd.click("#reset")
    odd.click("#first")
    yield


@case("Oddities")
def buttons(page: Any) -> Iterator[None]:
    (odd,) = page
    for selector in ("#outside", "#including", "#span", "#json", "#label", "#label", "#link"):
        odd.click(selector)
        yield
    odd.fill("alone", "2")
    yield
    odd.click("#sure")
    yield
    odd.click("#sure", confirm=False)
    yield
    odd.click("#first")
    yield
    odd.hear("told", number=1)
    yield


@case("Oddities")
def files(page: Any) -> Iterator[None]:
    (odd,) = page
    odd.click("#send")
    yield
    odd.fill("upload", SimpleUploadedFile("one.txt", b"eggs"))
    odd.fill("uploads", [SimpleUploadedFile("a.txt", b"a"), SimpleUploadedFile("b.txt", b"b")])
    odd.click("#send")
    yield
    odd.click("#send")
    yield


@case("Notepad")
def bound_inputs(page: Any) -> Iterator[None]:
    (pad,) = page
    pad.fill("title", "Grüße 日本")
    pad.fill("body", "Two\nlines")
    pad.fill("colour", "#ff0000")
    pad.fill("is_public", value=False)
    pad.fill("shade", "light")
    pad.fill("size", "l")
    pad.fill("tags", [])
    pad.click("form:has([name=comment]) button")
    yield
    pad.fill("title", "")
    pad.fill("comment", "why")
    pad.click("form:has([name=comment]) button")
    yield
    pad.fill("title", "Now")
    pad.click("form:has([name=comment]) button")
    yield
    pad.click("form:has([name=comment]) button")
    yield
    pad.fill("title", "half")
    pad.click("[hx-post$='/refresh/']")
    yield
    pad.click("[hx-post$='/clear/']")
    yield
    pad.call("save", comment="called")
    yield


@case("Kiosk")
def results(page: Any) -> Iterator[None]:
    (till,) = page
    assert till.call("sell", lines=2) == {"number": 2, "lines": ["ä</script>"] * 2}
    yield
    assert till.call("sell", lines=300)["number"] == 302
    yield
    assert till.call("refresh") is None
    yield


@case("Tally", Mount("Ear", key=1), "Notepad", Mount("Ear", key=2))
def events_between(page: Any) -> Iterator[None]:
    tally, ear, pad, _other = page
    pad.fill("title", "half")
    tally.click("button:has(+ [hx-confirm])")
    yield
    tally.call("burst", events=7)
    yield
    pad.click("form:has([name=comment]) button")
    yield
    ear.call("slow")
    yield
    tally.fill("by", 3)
    tally.click("form button")
    yield
    tally.click("[hx-vals]")
    yield
    page.hear("tally-changed", count=9)
    yield


@case("Rows", Mount("Ear", key=2), Mount("Ear", key=3), "Caller")
def keys_and_filters(page: Any) -> Iterator[None]:
    rows, ear, _other, caller = page
    rows.fill("li:nth-child(3) input", "for row three")
    rows.click("li:nth-child(2) > button")
    yield
    caller.click("[hx-post$='/call_one/']")
    yield
    caller.click("[hx-post$='/call_all/']")
    yield
    ear.hear("row-deleted", row="2")
    yield


@case("Ping", "Pong")
def loops(page: Any) -> Iterator[None]:
    ping, pong = page
    ping.call("poke")
    yield
    pong.call("refresh")
    yield


@case(*(Mount("Node", key=number, edges=[(number + 1) % 9]) for number in range(9)))
def many_hops(page: Any) -> Iterator[None]:
    first, *_others = page
    first.call("refresh")
    yield
    first.hear("refresh-node", key=4)
    yield


@case("Frame")
def nested(page: Any) -> Iterator[None]:
    (frame,) = page
    tally = page["Tally"]
    tally.click("button:has(+ [hx-confirm])")
    yield
    frame.call("redraw")
    yield
    page["Tally"].click("button:has(+ [hx-confirm])")
    yield


@case("Fragile")
def failures(page: Any) -> Iterator[None]:
    (fragile,) = page
    for action in ("boom", "forbid"):
        fragile.click(f"[hx-post$='/{action}/']")
        yield
    with page.expect_refusal(422):
        fragile.click("[hx-post$='/needs/']")
    yield
    fragile.click("[hx-post$='/fine/']")
    yield
    with page.expect_refusal(404):
        fragile.call("nothing")
    yield
    fragile.click("[hx-post$='/nothing/']")  # an address that is none of the library's
    yield


@case("Typist")
def live_inputs(page: Any) -> Iterator[None]:
    (typist,) = page
    typist.fill("text", "typed")
    yield
    typist.fill("note", "x")
    yield
    typist.fill("quantity", 3)
    yield
    typist.fill("colour", "blue")
    yield
    typist.fill("is_gift", value=True)
    yield
    typist.fill("remark", "not live")
    yield
    typist.fill("note", "long enough")
    yield
    typist.click("button")
    yield


@case("EveryInput")
def every_input(page: Any) -> Iterator[None]:
    (every,) = page
    every.call("save")
    yield
    every.fill("line.name", "Spade")
    every.fill("lines.1.amount", 5)
    every.fill("extras", ["card"])
    every.fill("day", "2026-03-01")
    every.call("save")
    yield
    every.call("shorten")
    yield


@case("Board")
def children(page: Any) -> Iterator[None]:
    (board,) = page
    card = page.component("Card", key=1)
    card.click("[hx-post$='/click/']")
    yield
    for action in ("redraw", "add", "poke", "rename"):
        board.click(f"[hx-post$='/{action}/']")
        yield
    card.click("[hx-post$='/click/']")
    yield
    card.click("[hx-post$='/save/']")
    yield
    board.click("[hx-post$='/remove/']")
    yield
    page.component("Card", key=2).click("[hx-post$='/save/']")
    yield


@case("Desk")
def slots(page: Any) -> Iterator[None]:
    (desk,) = page
    desk.fill("note", "hello")
    page.component("Panel", key="a").click("[hx-post$='/save/']")
    yield
    for action in ("toggle", "toggle"):
        page.component("Panel", key="a").click(f"[hx-post$='/{action}/']")
        yield
    desk.click("[hx-post$='/add/']")
    yield
    page.component("Chip", key=2).click("button")
    yield
    page["Frames"].click("[hx-post$='/redraw/']")
    yield


@case("/page/slots/?name=Ada&lazy=load")
def lazy_with_content(page: Any) -> Iterator[None]:
    yield
    page["Chip"].click("button")
    yield
    page["Panel"].click("[hx-post$='/toggle/']")
    yield


@case("/page/composition/?group=load")
def group(page: Any) -> Iterator[None]:
    yield
    page.component("Chart", key="c").click("button")
    yield


@case("/page/composition/?group=load&second=404")
def group_with_one_that_fails(page: Any) -> Iterator[None]:
    yield


@case("/page/composition/?group=load&first=404")
def group_whose_first_fails(page: Any) -> Iterator[None]:
    yield


@case("/page/composition/?lazy=load&year=2026")
def lazy(page: Any) -> Iterator[None]:
    yield
    page["Chart"].click("button")
    yield


@case("LateOpener")
def lazy_listener(page: Any) -> Iterator[None]:
    (opener,) = page
    opener.click("button")
    yield


@case("Bureau")
def two_forms(page: Any) -> Iterator[None]:
    (bureau,) = page
    bureau.fill("title", "x")
    bureau.fill("amount", "many")
    bureau.click("button[hx-post]")
    yield
    bureau.click("form:has(input[name$=query]) button:not([form])")
    yield
    bureau.call("archive")
    yield
    bureau.click("[form=edit]")
    yield
    bureau.fill("title", "Tea")
    bureau.click("a")
    yield


@case("PartBoard", "PartEcho")
def parts(page: Any) -> Iterator[None]:
    """Parts alone, what stands beside them, and what the page does not have."""
    board = page["PartBoard"]
    board.fill("note", "beside")
    for number in (2, 1, 2):
        board.call("bump", number=number)
        yield
    board.call("edit", number=3)
    yield
    board.fill("draft", "Renamed")
    board.call("save")
    yield
    board.call("refuse", number=1)
    yield
    board.call("bump", number=1)
    yield
    board.call("add")
    yield
    board.call("bump", number=4)
    yield


@case(Mount("Guestbook", kind="hx-ignore hx-disable"))
def what_people_wrote(page: Any) -> Iterator[None]:
    (book,) = page
    yield
    book.fill("title", "mine")
    book.click("button")
    yield
    book.call("save", note="called")
    yield


@pytest.mark.modes("htmx4", "htmx2")
@pytest.mark.parametrize("name", CASES)
def test_the_helper_does_what_the_browser_does(journey: Journey, name: str):
    """Requests with all their parameters, and events with their details, are the same."""
    journey.allow("status of (403|404|422|500)")
    journey.stop_the_clock()  # the helper never takes long
    components, script = CASES[name]
    helper = opened(Nitro(raise_request_exception=False), components)
    browser = opened(NitroBrowser(journey.page, journey.base_url), components)
    for by_helper, by_browser in zip(played(script, helper), played(script, browser), strict=True):
        assert by_helper == by_browser


def test_a_browser_knows_states_and_texts(journey: Journey):
    """What a test sees of a page is the same in both."""
    helper, browser = Nitro(), NitroBrowser(journey.page, journey.base_url)
    for tool in (helper, browser):
        page: Any = tool.mount_many("Tally", Mount("Ear", key="k"))
        page["Tally"].call("increment", by=4)
        page["Tally"].assert_emitted("tally-changed", count=4)
        page["Tally"].assert_requests(1)
        page.assert_requests(2)
        assert page.component("Ear", key="k").state.heard == [4]
        assert page.component("Ear").text.startswith("4 0")
        assert ">4</output>" in page["Tally"].html


def opened(tool: Any, components: list[Any]) -> Any:
    """Return a page with the components, or the page whose address is given in their place."""
    if str(components[0]).startswith("/"):
        return tool.visit(components[0])
    return tool.mount_many(*components)


def played(script: Script, page: Any) -> list[Any]:
    """Return what each operation of a script led to: requests, then events."""
    return [_shown(page.record) for _ in script(page)]


def _shown(record: Record) -> list[Any]:
    # Several components hear an event at once; who answers first is chance in a browser.
    requests = sorted(
        record.requests, key=lambda sent: (len(sent.chain), (sent.heard and sent.instance_id) or "")
    )
    return [
        *(
            (sent.path, _host(sent), _values(sent), sent.heard, sent.chain, sent.status)
            for sent in requests
        ),
        *((event.name, event.detail, event.instance_id) for event in record.events),
    ]


def _host(sent: SentRequest) -> str:
    """Return whose request it is; of several that heard an event, that is chance, too."""
    return "" if sent.heard and sent.along else sent.instance_id


def _values(sent: SentRequest) -> dict[str, list[Any]]:
    """Return what was posted; the tokens of a lazy group's members hold the time."""
    values = dict(sent.values)
    if "group" in values:
        values["group"] = [member.split()[0] for member in values["group"]]
    return values
