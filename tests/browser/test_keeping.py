"""What the browser or a script owns survives the re-rendering of its component."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.builds import npm_file
from tests.browser.journey import Journey
from tests.site.models import Maker

SHELF = "/page/bridge/?one=Shelf"
FOREIGN = "**/npm/**"
TYPES = {"css": "text/css", "js": "text/javascript"}


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def drawn(page: Page, times: int) -> None:
    """Wait until the component has been drawn ``times`` times."""
    expect(page.locator("output")).to_have_text(str(times))


def open_shelf(journey: Journey) -> Page:
    page = journey.open(SHELF)
    page.evaluate(
        """() => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(`.scrolling {
                height: 80px; overflow: auto; scroll-behavior: smooth;
            }`);
            document.adoptedStyleSheets = [sheet];
        }"""
    )
    return page


def call(page: Page, action: str, **arguments: str) -> None:
    """Run an action as a script does, and wait for its end."""
    page.evaluate("([action, args]) => nitro.call('Shelf', action, args)", [action, arguments])


def show_modal(page: Page) -> Locator:
    page.evaluate("() => document.querySelector('dialog').showModal()")
    dialog = page.get_by_role("dialog", name="Form")
    expect(dialog).to_be_visible()
    return dialog


def is_modal(page: Page) -> bool:
    return bool(page.evaluate("() => document.querySelector('dialog').matches(':modal')"))


def open_details(page: Page) -> list[str]:
    names: list[str] = page.locator("details[open]").evaluate_all(
        "(all) => all.map((details) => details.ariaLabel)"
    )
    return names


def toggle(page: Page, name: str) -> None:
    page.locator(f"details[aria-label={name}] summary").click()


def size(element: Locator) -> list[int]:
    found: list[int] = element.evaluate("(area) => [area.offsetWidth, area.offsetHeight]")
    return found


def corner(area: Locator) -> list[float]:
    """Return the place where a textarea's size is changed."""
    box = area.bounding_box()
    assert box
    return [box["x"] + box["width"] - 4, box["y"] + box["height"] - 4]


def scroll(page: Page, name: str) -> None:
    region = page.get_by_role("region", name=name, exact=True)
    region.evaluate(
        """(region) => new Promise((done) => {
            region.addEventListener('scroll', done, { once: true });
            region.scrollTo({ top: 120, behavior: 'instant' });
        })"""
    )


def place(page: Page, name: str) -> int:
    region = page.get_by_role("region", name=name, exact=True)
    return int(region.evaluate("(region) => region.scrollTop"))


def test_an_action_inside_a_modal_dialog_leaves_it_open(journey: Journey):
    """It stays modal, with the focus in it, and can be closed; then the page is usable."""
    page = open_shelf(journey)
    dialog = show_modal(page)
    page.get_by_label("Note").fill("typed")
    for times in (1, 2):
        button(page, "Draw inside").click()
        expect(page.locator("output")).to_have_text(str(times))
        journey.settle()
        assert is_modal(page)
        expect(dialog).to_be_visible()
        expect(button(page, "Draw inside")).to_be_focused()
    expect(page.get_by_label("Note")).to_have_value("typed")
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    button(page, "Draw").click()
    drawn(page, 3)
    journey.settle()
    expect(dialog).to_be_hidden()


def test_the_focus_in_a_modal_dialog_stays(journey: Journey):
    """Though opening a dialog puts it on the first control."""
    page = open_shelf(journey)
    show_modal(page)
    page.get_by_label("Note").press_sequentially("one")
    page.keyboard.press("ArrowLeft")
    call(page, "draw")
    page.keyboard.type("x")
    expect(page.get_by_label("Note")).to_have_value("onxe")


def test_details_stay_as_the_visitor_left_them(journey: Journey):
    """Also where the summary's text is another, and where a row before them has gone."""
    page = open_shelf(journey)
    for name in ("Changing", "Bob"):
        toggle(page, name)
    button(page, "Draw").click()
    drawn(page, 1)
    journey.settle()
    assert open_details(page) == ["Changing", "Bob"]
    call(page, "arrange", rows="Bob Cay")
    assert open_details(page) == ["Changing", "Bob"]
    call(page, "arrange", rows="Cay Bob Dan")
    assert open_details(page) == ["Changing", "Bob"]
    toggle(page, "Bob")
    call(page, "draw")
    assert open_details(page) == ["Changing"]


def test_details_of_one_group_stay_as_the_visitor_left_them(journey: Journey):
    """What the visitor opens closes the one that the server has opened, which stays closed."""
    page = journey.open("/page/bridge/?one=Accordion")
    assert open_details(page) == ["Second"]
    toggle(page, "First")
    for times in (1, 2):
        button(page, "Draw").click()
        drawn(page, times)
        journey.settle()
        assert open_details(page) == ["First"]
    toggle(page, "First")
    button(page, "Draw").click()
    drawn(page, 3)
    journey.settle()
    assert open_details(page) == []


def test_the_server_opens_and_closes_what_it_says_anew(journey: Journey):
    """Its word is followed when it changes, and only then."""
    page = open_shelf(journey)
    call(page, "arrange", opened="details dialog")
    assert open_details(page) == ["Changing"]
    expect(page.get_by_role("dialog", name="Form")).to_be_visible()
    # The visitor closes both. The server says the same as before.
    page.evaluate("() => document.querySelector('dialog').close()")
    toggle(page, "Changing")
    call(page, "draw")
    assert open_details(page) == []
    expect(page.get_by_role("dialog", name="Form")).to_be_hidden()
    # Opened again, and now the server closes both.
    toggle(page, "Changing")
    show_modal(page)
    call(page, "draw")
    assert open_details(page) == ["Changing"]
    assert is_modal(page)
    call(page, "arrange", opened="none")
    assert open_details(page) == []
    assert not is_modal(page)
    button(page, "Draw").click()  # nothing is in the way
    drawn(page, 3)
    # What the server opens stays open, as long as it says so.
    call(page, "arrange", opened="dialog")
    call(page, "draw")
    expect(page.get_by_role("dialog", name="Form")).to_be_visible()
    assert not is_modal(page)


def test_a_dialog_that_goes_with_the_server_s_html_blocks_nothing(journey: Journey):
    """A modal one can be closed by the server from inside."""
    page = open_shelf(journey)
    call(page, "arrange", opened="dialog")
    page.evaluate("() => document.querySelector('dialog').close()")
    show_modal(page)
    button(page, "Shut").click()
    expect(page.get_by_role("dialog", name="Form")).to_be_hidden()
    button(page, "Draw").click()
    drawn(page, 1)


def test_popovers_stay_open(journey: Journey):
    page = open_shelf(journey)
    page.evaluate("() => document.querySelector('.tip').showPopover()")
    button(page, "Help").click()
    call(page, "draw")
    expect(page.get_by_text("1 helped")).to_be_visible()
    expect(page.locator(".tip")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_text("1 helped")).to_be_hidden()
    call(page, "draw")
    expect(page.get_by_text("2 helped")).to_be_hidden()
    expect(page.locator(".tip")).to_be_visible()


def test_scrolled_elements_stay_where_they_are(journey: Journey):
    """In the page and in a modal dialog, at each of several answers."""
    page = open_shelf(journey)
    scroll(page, "Lines")
    show_modal(page)
    scroll(page, "Inner lines")
    for _ in range(2):
        call(page, "draw")
        assert place(page, "Lines") == 120
        assert place(page, "Inner lines") == 120


def test_a_textarea_stays_as_large_as_the_visitor_has_made_it(journey: Journey):
    """As long as what stands in it: who has sent a text begins another one."""
    page = journey.open("/page/bridge/?one=Notepad")
    area = page.get_by_label("Body")
    before = size(area)
    page.mouse.move(*corner(area))
    page.mouse.down()
    page.mouse.move(*[place + 50 for place in corner(area)])
    page.mouse.up()
    large = size(area)
    assert large[0] > before[0]
    assert large[1] > before[1]
    for text in ("", "typed", "and more"):
        area.focus()
        page.keyboard.type(text)
        for _ in range(2):
            page.evaluate("() => nitro.call('Notepad', 'refresh')")
            assert size(area) == large
    button(page, "Clear").click()
    expect(area).to_have_value("")
    assert size(area) == before


def test_other_html_is_what_the_server_has_sent(journey: Journey):
    """Also where HTML that is read and written again would lose a line break."""
    page = open_shelf(journey)
    toggle(page, "Changing")
    call(page, "draw")
    assert page.locator("pre").text_content() == "\n1 after an empty line"
    expect(page.get_by_label("Text")).to_have_value("\n1 after an empty line")
    assert page.locator("[data-nitro-pair]").count() == 0


def spoken(page: Page) -> list[str]:
    """Return what has changed in live regions that were on the page before, region by region."""
    texts: list[str] = page.evaluate("() => window.spoken")
    return texts


WATCH = """() => {
    window.spoken = [];
    for (const region of document.querySelectorAll('[role=status]')) {
        new MutationObserver(() => {
            const text = region.textContent.trim().replace(/\\s+/g, ' ');
            if (region.isConnected && text && text !== spoken.at(-1)) spoken.push(text);
        }).observe(region, { childList: true, characterData: true, subtree: true });
    }
}"""


@pytest.mark.django_db(transaction=True)
def test_what_a_list_says_is_spoken(journey: Journey):
    """Screen readers speak what changes in a region that stays; htmx 2 puts a new one there."""
    for letter in "AB":
        Maker.objects.create(name=f"Maker {letter}")
    page = journey.open("/page/lists/?one=MakerAdmin")
    page.evaluate(WATCH)
    page.get_by_role("searchbox").fill("unheard")
    expect(button(page, "Show all")).to_be_visible()
    journey.settle()
    assert spoken(page) == ["Nothing fits the search."]
    button(page, "Show all").click()
    expect(page.locator("tbody tr")).to_have_count(2)
    button(page, "Edit Maker A").click()
    page.get_by_role("form", name="Edit Maker A").get_by_label("Name").fill("Maker C")
    page.keyboard.press("Enter")
    expect(button(page, "Edit Maker C")).to_be_visible()
    journey.settle()
    assert spoken(page) == ["Nothing fits the search.", "1–2 of 2", "Saved. 1–2 of 2"]


# Other libraries


def open_gadgets(journey: Journey) -> Page:
    def serve(route: Route) -> None:
        name = urlsplit(route.request.url).path.partition("/npm/")[2]
        route.fulfill(body=npm_file(name), content_type=TYPES[name.rpartition(".")[2]])

    journey.context.route(FOREIGN, serve)
    page = journey.open("/page/gadgets/")
    expect(button(page, "Clicked 0")).to_be_visible()
    return page


def test_alpine_lives_on(journey: Journey):
    """With its values and listeners, and with a component that stands in it."""
    page = open_gadgets(journey)
    button(page, "Clicked 0").click()
    card = page.locator("[data-nitro-component=Card]")
    card.get_by_role("button").first.click()
    journey.settle()
    html = card.inner_text()
    for times in (1, 2):
        button(page, "Draw").click()
        drawn(page, times)
        journey.settle()
        expect(button(page, "Clicked 1")).to_be_visible()
        assert card.inner_text() == html
    button(page, "Clicked 1").click()
    expect(button(page, "Clicked 2")).to_be_visible()
    requests = len(journey.requests)
    card.get_by_role("button").first.click()
    journey.wait_until(lambda: card.inner_text() != html, "the card's answer")
    journey.settle()
    assert len(journey.requests) == requests + 1


def test_an_open_modal_of_bootstrap_stays_open(journey: Journey):
    page = open_gadgets(journey)
    button(page, "Open the modal").click()
    field = page.get_by_label("In the modal")
    field.fill("typed")
    button(page, "Draw in the modal").click()
    drawn(page, 1)
    journey.settle()
    expect(field).to_be_visible()
    expect(field).to_have_value("typed")
    expect(page.locator(".modal-backdrop")).to_have_count(1)
    button(page, "Close").click()
    expect(field).to_be_hidden()
    expect(page.locator(".modal-backdrop")).to_have_count(0)
    button(page, "Draw").click()
    drawn(page, 2)


def test_a_chart_stays_and_can_be_updated(journey: Journey):
    page = open_gadgets(journey)
    page.evaluate("() => makeChart()")
    button(page, "Draw").click()
    drawn(page, 1)
    journey.settle()
    alike = """() => {
        const canvas = document.querySelector('.gauge canvas');
        const chart = Chart.getChart(canvas);
        const before = canvas.toDataURL();
        chart.data.datasets[0].data = [9, 1];
        chart.update();
        return before === canvas.toDataURL();
    }"""
    assert page.evaluate(alike) is False


def test_a_kept_element_goes_and_comes_with_its_place(journey: Journey):
    page = open_gadgets(journey)
    page.evaluate("() => { document.querySelector('.gauge').mark = 'old'; }")
    button(page, "Toggle gauge").click()
    expect(page.locator(".gauge")).to_have_count(0)
    button(page, "Toggle gauge").click()
    expect(page.locator(".gauge canvas")).to_have_count(1)
    assert page.evaluate("() => document.querySelector('.gauge').mark") is None


def test_kept_elements_are_known_by_their_names(journey: Journey):
    """Where they change places each goes along."""
    page = open_gadgets(journey)
    numbers = page.locator(".number")
    page.evaluate("() => document.querySelectorAll('.number').forEach((each) => each.append('!'))")
    button(page, "Draw").click()
    drawn(page, 1)
    expect(numbers).to_have_text(["1 drawn 0!", "2 drawn 0!"])
    button(page, "Turn").click()
    expect(numbers).to_have_text(["2 drawn 0!", "1 drawn 0!"])


def test_what_a_form_sends_from_a_kept_element_stays(journey: Journey):
    """An answer gives the arguments of a form back; those in there are a script's."""
    page = open_gadgets(journey)
    page.evaluate(
        """() => {
            const input = document.createElement('input');
            Object.assign(input, { name: 'text', ariaLabel: 'Text' });
            document.querySelector('.editor').append(input);
            input.value = 'by a script';
        }"""
    )
    button(page, "Send").click()
    drawn(page, 1)
    journey.settle()
    expect(page.get_by_label("Text")).to_have_value("by a script")


def test_a_browser_that_can_not_tell_what_is_open_shows_the_answer(journey: Journey):
    """``:popover-open`` is unknown to those of some years ago, and ``matches()`` throws."""
    journey.allow("SyntaxError: no such selector")
    page = open_shelf(journey)
    page.evaluate(
        """() => {
            const { matches } = Element.prototype;
            Element.prototype.matches = function (selector) {
                if (selector === ":popover-open") throw new SyntaxError("no such selector");
                return matches.call(this, selector);
            };
        }"""
    )
    button(page, "Draw").click()
    drawn(page, 1)


def test_what_is_kept_keeps_the_id_that_a_script_gave_it(journey: Journey):
    """Another one stands there for as long as htmx looks for it."""
    page = journey.open("/page/bridge/?one=Keeper")
    page.evaluate("() => { document.querySelector('[data-nitro-keep]').id = 'mine'; }")
    page.evaluate("() => nitro.call('Keeper', 'draw')")
    expect(page.locator("b")).to_have_text("1")
    journey.settle()
    assert page.evaluate("() => document.querySelector('[data-nitro-keep]').id") == "mine"
