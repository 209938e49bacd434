"""The debugging script: what a developer reads in the console, and what it leaves as it is."""

import json
import re
from urllib.parse import quote

import pytest
from playwright.sync_api import ConsoleMessage, Locator, Page, Route, expect
from pytest_django import Settings

from tests.browser.builds import HTMX_2, HTMX_4, HTMX_FILE, npm_file
from tests.browser.journey import Journey

PAGE = "/page/debug/"
LINE = re.compile(r"^nitro: (?P<name>[\w.]+) \| (?P<id>#[\w-]+) \| \d+ ms \| (?P<rest>.*)$")
# The journey's own listener would make every event a heard one.
HIDE_THE_TEST = """
  const { addEventListener } = EventTarget.prototype;
  window.addEventListener = function (type, listener, options) {
    const isTest = listener?.name === 'hear';
    const add = isTest ? addEventListener : EventTarget.prototype.addEventListener;
    return add.call(window, type, listener, options);
  };
"""

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.modes("htmx4", "htmx2"),
]


class Console:
    """What the page has written to the console.

    Attributes:
        messages: (kind, text) of each message, in order; kinds are Playwright's.
    """

    def __init__(self, page: Page) -> None:
        self.messages: list[tuple[str, str]] = []
        page.on("console", self._note)

    def _note(self, message: ConsoleMessage) -> None:
        self.messages.append((message.type, message.text))

    def of(self, kind: str) -> list[str]:
        """Return the texts of one kind that are ours."""
        texts = [text for found, text in self.messages if found == kind]
        return [text for text in texts if text.startswith("nitro: ")]

    @property
    def lines(self) -> list[tuple[str, str, str]]:
        """Return (component and action, id, what followed the time) of each group."""
        found = [LINE.match(text) for text in self.of("startGroupCollapsed")]
        return [(match["name"], match["id"], match["rest"]) for match in found if match]


@pytest.fixture(autouse=True)
def debug(settings: Settings) -> None:
    """Turn debugging on, before the journey starts."""
    settings.NITRO_HTMX = {**settings.NITRO_HTMX, "DEBUG": True}


@pytest.fixture
def console(journey: Journey) -> Console:
    """Collect the console's messages, as if the journey did not listen."""
    journey.page.add_init_script(HIDE_THE_TEST)
    return Console(journey.page)


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def click(journey: Journey, console: Console, name: str, lines: int) -> None:
    """Click, and wait until the console has so many lines."""
    button(journey.page, name).click()
    journey.wait_until(lambda: len(console.lines) >= lines, f"{lines} lines: {console.messages}")
    journey.settle()
    assert len(console.lines) == lines, console.lines


def only_warning(console: Console) -> str:
    (warning,) = console.of("warning")
    return warning


def serve(journey: Journey, pattern: str, text: str) -> None:
    journey.context.route(
        re.compile(pattern),
        lambda route: route.fulfill(body=text, content_type="text/javascript"),
    )


# One line an action


def test_an_action_is_one_line(journey: Journey, console: Console):
    """With its time, size and events; a group holds the details."""
    journey.open(PAGE)
    click(journey, console, "Nothing", 1)
    ((name, id_, rest),) = console.lines
    assert (name, id_) == ("Messenger.nothing", "#nitro-messenger-1")
    assert re.fullmatch(r"[\d.]+ (k?)B > action-complete", rest)
    kinds = [kind for kind, _text in console.messages]
    assert kinds == ["startGroupCollapsed", "log", "endGroup"]
    assert "Messenger" in console.messages[1][1]


def test_the_line_says_who_is_refreshed(journey: Journey, console: Console):
    """And the refresh says why it came. Two that heard the same ask together; then they ride."""
    journey.stop_the_clock()
    journey.open(PAGE)
    click(journey, console, "Known", 2)
    assert console.lines[0][2].endswith(
        " > letter-sent, action-complete > refreshes #nitro-mailbox_1, #nitro-mailbox_2"
    )
    name, id_, rest = console.lines[1]
    assert (name, id_) == ("Mailbox.refresh", "#nitro-mailbox_1")
    assert rest.partition("B ")[2] == (
        "(after letter-sent from #nitro-messenger-1) > brings along #nitro-mailbox_2"
    )
    click(journey, console, "Known", 3)
    assert console.lines[2][2].endswith(
        " > letter-sent, action-complete > brings along #nitro-mailbox_1, #nitro-mailbox_2"
    )
    assert ("log", "rode along, and heard #nitro-mailbox_2") in console.messages
    assert console.of("warning") == []


def test_the_line_names_the_first_riders_and_counts_the_others(journey: Journey, console: Console):
    """The group has them all, and says who rode in vain."""
    journey.stop_the_clock()
    graph = [["DeclaredBell", None], *(["Badge", str(key)] for key in range(1, 6))]
    journey.open(f"/page/riding/?graph={quote(json.dumps(graph))}&lazy=")
    click(journey, console, "Ring", 1)
    assert console.lines[0][2].endswith(
        " > brings along #nitro-badge_1, #nitro-badge_2, #nitro-badge_3 and 2 more"
    )
    assert ("log", "rode along, and heard #nitro-badge_5") in console.messages
    click(journey, console, "Ring for 2", 2)
    assert ("log", "rode along, and heard #nitro-badge_2") in console.messages
    assert ("log", "rode along in vain #nitro-badge_5") in console.messages


def test_only_the_instance_that_is_meant(journey: Journey, console: Console):
    """By the key of a refresh, and by the key of a listener."""
    journey.open(PAGE)
    click(journey, console, "Refresh 2", 2)
    assert console.lines[0][2].endswith("> refreshes #nitro-mailbox_2")
    click(journey, console, "Parcel 2", 4)
    assert console.lines[2][2].endswith("> refreshes #nitro-mailbox_2")
    assert console.of("warning") == []


def test_events_that_travel_in_the_body(journey: Journey, console: Console):
    """They are as good as those in the header."""
    journey.open(PAGE)
    click(journey, console, "Large", 2)
    assert re.fullmatch(
        r"\d\.\d kB > letter-sent, action-complete > refreshes .*", console.lines[0][2]
    )


@pytest.mark.usefixtures("nothing_kept")
def test_failures(journey: Journey, console: Console):
    """The status is in the line, or that there was no answer."""
    page = journey.open(PAGE)
    journey.allow("500|ERR_FAILED|Failed to fetch|htmx:")
    click(journey, console, "Broken", 1)
    assert re.search(r"B \| status 500 > error$", console.lines[0][2])
    page.route("**/nitro/**", lambda route: route.abort())
    click(journey, console, "Nothing", 2)
    assert console.lines[1][2] == "no answer > error"
    details = [text for kind, text in console.messages if kind == "log"]
    assert "status: 0" in details[-1]


def test_a_poll_is_no_group(journey: Journey, console: Console):
    """It would bury the rest."""
    journey.open("/page/bridge/?one=Ticker")
    journey.wait_until(lambda: len(console.of("debug")) > 1, "polls")
    assert console.lines == []
    assert console.of("debug")[0].startswith("nitro: Ticker.refresh | #nitro-ticker-1 | ")


# Warnings


def test_an_event_nobody_listens_to(journey: Journey, console: Console):
    """Once, with the name that was meant."""
    journey.open(PAGE)
    click(journey, console, "Misspelt", 1)
    click(journey, console, "Misspelt", 2)
    assert only_warning(console) == (
        "nitro: nobody listens to nitro:leter-sent, which Messenger sent. No component on this "
        'page has @on("leter-sent"), and no script that runs after {% nitro_scripts %} has begun '
        "listens. Did you mean nitro:letter-sent?"
    )


@pytest.mark.parametrize(
    "listen",
    [
        "window.addEventListener('nitro:leter-sent', () => {})",
        "document.addEventListener('nitro:leter-sent', { handleEvent() {} }, true)",
        "document.body.addEventListener('nitro:leter-sent', () => {}, { once: true })",
        "document.querySelector('output').addEventListener('nitro:leter-sent', () => {})",
        "document.body.setAttribute('hx-on:nitro:leter-sent', '')",
        """document.body.insertAdjacentHTML('beforeend',
            '<p hx-get="/page/fragment/" hx-trigger="nitro:leter-sent from:body"></p>')""",
    ],
)
def test_an_event_that_a_script_listens_to(journey: Journey, console: Console, listen: str):
    page = journey.open(PAGE)
    page.evaluate(f"() => {{ {listen} }}")
    click(journey, console, "Misspelt", 1)
    assert console.of("warning") == []


def test_the_events_of_rows_are_sent_anyway(journey: Journey, console: Console):
    """Nobody has asked for them, so nobody is told that nobody listens."""
    page = journey.open("/page/bridge/?one=Workshop")
    page.get_by_label("New device").fill("Lathe")
    page.get_by_role("button", name="Add").click()
    journey.wait_until(lambda: len(console.lines) == 1, "created")
    page.get_by_role("button", name="Delete Lathe").click()
    journey.wait_until(lambda: len(console.lines) == 2, "deleted")
    assert "device-created" in console.lines[0][2]
    assert "device-deleted" in console.lines[1][2]
    refreshed = 'Workshop refreshed "devicesign", which reached nobody.'
    assert [text for text in console.of("warning") if refreshed not in text] == []


def test_an_event_that_is_only_called_like_those_of_rows(journey: Journey, console: Console):
    journey.open(PAGE)
    click(journey, console, "Made by hand", 1)
    assert only_warning(console).startswith("nitro: nobody listens to nitro:parcel-created, ")


def test_an_event_for_an_instance_that_is_not_there(journey: Journey, console: Console):
    journey.open(PAGE)
    click(journey, console, "Parcel 9", 1)
    assert only_warning(console) == (
        "nitro: nobody listens to nitro:parcel-sent, which Messenger sent. Mailbox hears it with a "
        "key, which none of those on this page has; the keys here: 1, 2."
    )


def test_a_refresh_of_an_instance_that_is_not_there(journey: Journey, console: Console):
    journey.open(PAGE)
    click(journey, console, "Refresh 9", 1)
    assert only_warning(console) == (
        'nitro: Messenger refreshed "mailbox", which reached nobody. No Mailbox on this page has '
        'the key "9"; the keys here: 1, 2.'
    )


def test_a_refresh_of_a_component_that_is_not_there(journey: Journey, console: Console):
    journey.open(PAGE)
    click(journey, console, "Refresh the absent", 1)
    assert only_warning(console) == (
        'nitro: Messenger refreshed "ear", which reached nobody. No such component is on this '
        "page; there are: Messenger, Mailbox."
    )


def test_a_refresh_of_what_has_left(journey: Journey, console: Console):
    """htmx may still listen for it."""
    page = journey.open(PAGE)
    for key in "12":
        page.locator(f"#nitro-mailbox_{key}").evaluate("(root) => root.remove()")
    click(journey, console, "Refresh", 1)
    assert len(console.of("warning")) == 1


def test_a_component_that_refreshes_itself(journey: Journey, console: Console):
    """It has been rendered anyway, so there is nothing to warn of."""
    journey.open(PAGE)
    click(journey, console, "Refresh oneself", 1)
    assert console.of("warning") == []


def test_htmx_is_missing(journey: Journey, console: Console):
    """The console says which file did not come."""
    journey.allow("404|needs htmx")
    journey.context.route(HTMX_FILE, lambda route: route.fulfill(status=404, body=""))
    journey.open(PAGE)
    assert re.match(
        r"nitro: htmx is missing, so no component reacts. Not loaded: .*/htmx-[24]\.min\.js\. Is",
        only_warning(console),
    )


def test_htmx_is_not_asked_for(journey: Journey, console: Console):
    journey.allow("needs htmx")
    serve(journey, HTMX_FILE.pattern, "")
    journey.open(PAGE)
    assert only_warning(console) == (
        "nitro: htmx is missing, so no component reacts. Its script is not on the page. "
        "{% nitro_scripts %} loads it."
    )


def test_htmx_is_loaded_twice(journey: Journey, console: Console):
    """Both addresses are named."""
    serve(journey, r"/library\.js$", npm_file(HTMX_4))
    journey.open(f"{PAGE}?twice=1")
    assert re.fullmatch(
        r"nitro: htmx was loaded twice, so elements may react twice or not at all: "
        r"\S+/htmx-[24]\.min\.js and \S+/library\.js\. {% nitro_scripts %} loads it already\. "
        r"Remove the other script\.",
        only_warning(console),
    )


def load_htmx_first(journey: Journey, file: str) -> None:
    """Let the page have a classic script tag of its own above ours, as most sites have it."""
    own = '<meta charset="utf-8"><script src="/vendor/htmx.js"></script>'

    def put(route: Route) -> None:
        response = route.fetch()
        text = response.text().replace('<meta charset="utf-8">', own)
        route.fulfill(response=response, body=text)

    journey.page.route("**/page/**", put)
    serve(journey, r"/vendor/htmx\.js$", npm_file(file))


@pytest.mark.parametrize("file", [HTMX_2, HTMX_4], ids=["2 first", "4 first"])
def test_htmx_is_on_the_page_before_ours(journey: Journey, console: Console, file: str):
    """The page says so, and where; a click still posts once, whatever the two versions are."""
    journey.allow("inline style|CSP violation")  # htmx 2 has its settings from us too late
    load_htmx_first(journey, file)
    page = journey.open("/page/bridge/?one=Tally&two=Ear")
    text = (
        r"htmx was loaded twice, so elements may react twice or not at all: \S+/vendor/htmx\.js "
        r"and \S+/django_htmx/htmx-[24]\S+\.js\. {% nitro_scripts %} loads it already\. "
        r"Remove the other script\."
    )
    assert re.fullmatch(f"nitro: {text}", only_warning(console))
    expect(page.get_by_role("alert").filter(has_text="htmx")).to_have_text(re.compile(text))
    page.get_by_role("button", name="Add", exact=True).click()
    journey.wait_for_heard("nitro:action-complete")
    expect(page.locator("#nitro-ear-1 output").first).to_have_text("1")
    journey.settle()
    assert [request.url.split("/")[-2] for request in journey.requests] == ["increment", "refresh"]


def test_the_scripts_are_on_the_page_twice(journey: Journey, console: Console):
    """Then htmx is, from one address."""
    journey.allow("inline style|CSP violation")  # htmx 2 asks its settings too late
    page = journey.open(PAGE)
    page.evaluate(
        """() => new Promise((resolve) => {
            const first = document.querySelector("script[src*='/django_htmx/htmx-']");
            const script = document.createElement("script");
            script.src = first.src;
            script.onload = resolve;
            document.head.append(script);
        })"""
    )
    assert only_warning(console).endswith(
        "{% nitro_scripts %} stands on the page twice, or in a part that htmx swaps."
    )


def test_htmx_is_loaded_by_a_module(journey: Journey, console: Console):
    """It has no address that the script could name."""
    page = journey.open(PAGE)
    page.evaluate("() => { window.htmx = { ...window.htmx }; }")
    assert "/django_htmx/" in only_warning(console)
    assert " and a module or inline script. " in only_warning(console)


def test_a_refresh_by_key_of_an_instance_that_has_none(journey: Journey, console: Console):
    page = journey.open(PAGE)
    page.evaluate(
        "() => void nitro.call('Messenger', 'refresh_one', { name: 'Messenger', key: 9 })"
    )
    journey.wait_until(lambda: len(console.lines) == 1, "a line")
    assert only_warning(console).endswith(
        'No Messenger on this page has the key "9"; the keys here: none.'
    )


# What it leaves alone


def test_what_is_no_component_s(journey: Journey, console: Console):
    """Events of page scripts have no line, only what they refresh; requests of htmx have none."""
    page = journey.open(PAGE)
    click(journey, console, "Known", 2)
    page.evaluate(
        """() => {
            const init = { bubbles: true, detail: { number: 3 } };
            document.body.dispatchEvent(new CustomEvent('nitro:letter-sent', init));
            document.body.insertAdjacentHTML(
                'beforeend', '<button hx-get="/page/fragment/" hx-swap="outerHTML">Plain</button>');
            htmx.process(document.body);
        }"""
    )
    journey.wait_until(lambda: len(console.lines) == 3, "the refresh")
    assert [rest.partition("B ")[2] for _, _, rest in console.lines[2:]] == [
        "(after letter-sent) > brings along #nitro-mailbox_2"
    ]
    button(page, "Plain").click()
    expect(button(page, "Plain")).to_have_count(0)
    journey.settle()
    assert len(console.lines) == 3


def test_a_component_that_has_gone_meanwhile(journey: Journey, console: Console):
    """Its events arrive on the body, and its line is as ever."""
    page = journey.open(PAGE)
    with journey.hold() as gate:
        button(page, "Nothing").click()
        gate.wait_for(1)
        page.locator("#nitro-messenger-1").evaluate("(root) => root.remove()")
    journey.wait_until(lambda: len(console.lines) == 1, "a line")
    assert console.lines[0][2].endswith("> action-complete")


def test_it_stays_silent_on_a_good_page(journey: Journey, console: Console):
    page = journey.open(PAGE)
    expect(button(page, "Nothing")).to_be_visible()
    assert console.messages == []


def test_nothing_is_loaded_without_debug(journey: Journey, console: Console, settings: Settings):
    settings.NITRO_HTMX = {**settings.NITRO_HTMX, "DEBUG": False}
    page = journey.open(PAGE)
    button(page, "Misspelt").click()
    journey.wait_for_heard("nitro:action-complete")
    assert console.messages == []
    assert page.evaluate("() => 'nitroDebug' in window") is False


def test_listeners_are_added_as_ever(journey: Journey):
    """With their options, once, on what they were added to."""
    page = journey.open(PAGE)
    assert page.evaluate(
        """() => {
          const seen = [];
          const hear = function (event) { seen.push(this === window, event.detail); };
          addEventListener('nitro:x', hear, { once: true });
          addEventListener('nitro:x', hear, { once: true });
          const send = (detail) => document.body.dispatchEvent(
            new CustomEvent('nitro:x', { bubbles: true, detail }));
          send(1);
          send(2);
          return seen;
        }"""
    ) == [True, 1]
