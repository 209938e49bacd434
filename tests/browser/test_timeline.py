"""The timeline of the page: what a developer reads of each step, and in whose way it is not."""

import json
import re
from collections.abc import Iterator
from urllib.parse import quote

import pytest
from playwright.sync_api import Locator, Page, expect
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import NitroComponent, on, register_component
from tests.browser.axe import violations
from tests.browser.journey import Journey
from tests.support import isolated_registry, use_templates

SHORTCUT = "Alt+Shift+N"
BY_HAND = "Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false });"
# The journey's own listener would make every event a heard one.
ALONE = """
  const { addEventListener } = EventTarget.prototype;
  window.addEventListener = function (type, listener, options) {
    const isTest = listener?.name === 'hear';
    const add = isTest ? addEventListener : EventTarget.prototype.addEventListener;
    return add.call(window, type, listener, options);
  };
"""

TEMPLATES = {
    "pages/kitchen.html": """{% extends "base.html" %}{% load nitro_htmx %}
{% block content %}<main><h1>Kitchen</h1>
  {% nitro_component "Kitchen" %}{% nitro_component "Larder" %}{% nitro_component "Waiter" %}
</main>{% endblock %}""",
    "kitchen.html": """{% load nitro_htmx %}
<form method="post" {% nitro_action "cook" dish="Soup" %}>
  <label>Note <input {% nitro_model "note" %}></label>
  <label>Secret <input type="password" {% nitro_model "secret" %}></label>
  <button>Cook</button>
</form>
<button {% nitro_action "shout" %}>Shout</button><button {% nitro_action "burn" %}>Burn</button>""",
    "pages/modal.html": """{% extends "base.html" %}{% load nitro_htmx %}
{% block content %}<main><h1>Modal</h1>{% nitro_component "Kitchen" %}
  <dialog aria-label="Box">{% nitro_component "Pantry" %}</dialog>
</main>{% endblock %}""",
    "pantry.html": """{% load nitro_htmx %}<p>{{ count }} jars</p>
<dialog aria-label="Jars"><button {% nitro_action "fetch" %}>Fetch</button></dialog>""",
    "larder.html": "<output>{{ taken }}</output>",
    "waiter.html": "<output>{{ told }}</output>",
}


class KitchenState(BaseModel):
    note: str = ""
    secret: str = ""
    dishes: list[str] = []


class LarderState(BaseModel):
    taken: int = 0


class PantryState(BaseModel):
    count: int = 0


class WaiterState(BaseModel):
    told: str = ""


class Kitchen(NitroComponent[KitchenState]):
    template_name = "kitchen.html"

    def cook(self, dish: str) -> None:
        self.state.dishes.append(dish)
        self.emit("dish-cooked", {"dish": dish, "said": self.state.secret})
        self.success("Cooked.")

    def shout(self) -> None:
        self.emit("dish-coked")

    def burn(self) -> None:
        self.add_error(None, "Too hot.")


class Larder(NitroComponent[LarderState]):
    template_name = "larder.html"

    @on("dish-cooked")
    def take(self) -> None:
        self.state.taken += 1
        self.emit("larder-low", {"left": 3})


class Pantry(NitroComponent[PantryState]):
    template_name = "pantry.html"

    def fetch(self) -> None:
        self.state.count += 1


class Waiter(NitroComponent[WaiterState]):
    template_name = "waiter.html"

    @on("larder-low")
    def hear(self, left: int) -> None:
        self.state.told = f"{left} left"


pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.modes("htmx4", "htmx2")]


@pytest.fixture(autouse=True)
def kitchen(journey: Journey, settings: Settings) -> Iterator[None]:
    """Have pages in DEBUG, and one with a kitchen."""
    settings.NITRO_HTMX = {**settings.NITRO_HTMX, "DEBUG": True}
    use_templates(settings, TEMPLATES)
    journey.page.add_init_script(ALONE)
    with isolated_registry(is_empty=False):
        for component in (Kitchen, Larder, Waiter, Pantry):
            register_component(component)
        yield
        journey.coverage.save()
        journey.page.goto("about:blank")


def drawer(page: Page) -> Locator:
    return page.get_by_role("region", name="Timeline", exact=True)


def summaries(page: Page) -> Locator:
    return drawer(page).locator("ol summary")


def step(page: Page, number: int) -> Locator:
    """Return a step of the list, opened."""
    item = drawer(page).locator("ol > li").nth(number - 1)
    if item.locator("details").get_attribute("open") is None:
        item.locator("summary").click()
    return item


def fact(page: Page, number: int, name: str) -> Locator:
    """Return what a step says under a name."""
    return step(page, number).locator(f"dt:text-is('{name}') + dd")


def cook(journey: Journey) -> Page:
    """Open the drawer, and have the kitchen cook, with something typed."""
    journey.stop_the_clock()  # so that no request is too slow for riders
    page = journey.open("/page/kitchen/")
    page.get_by_label("Note").fill("hot")
    page.get_by_label("Secret").fill("open sesame")
    page.keyboard.press(SHORTCUT)
    page.get_by_role("button", name="Cook").click()
    expect(page.locator("#nitro-waiter-1 output")).to_have_text("3 left")
    journey.settle()
    return page


# Where it is, and in whose way it is not


def test_nothing_of_it_is_there_until_it_is_asked_for(journey: Journey):
    """A browser that a test drives: what the test looks for is the page's alone."""
    page = journey.open("/page/kitchen/")
    page.get_by_role("button", name="Shout").click()
    journey.settle()
    expect(page.locator("nitro-timeline")).to_have_count(0)
    expect(page.get_by_text("Timeline")).to_have_count(0)
    page.keyboard.press(SHORTCUT)
    expect(drawer(page)).to_be_focused()
    expect(summaries(page)).to_have_count(1)  # what happened before is told as well


def test_it_opens_and_closes_by_keyboard(journey: Journey):
    """The focus comes back to where it was; the next page knows that it was open."""
    page = journey.open("/page/kitchen/")
    page.get_by_label("Note").focus()
    page.keyboard.press(SHORTCUT)
    expect(drawer(page)).to_be_focused()
    page.reload()
    expect(drawer(page)).to_be_visible()
    expect(drawer(page)).not_to_be_focused()
    page.get_by_label("Note").focus()
    page.keyboard.press(SHORTCUT)
    expect(drawer(page)).to_be_hidden()
    page.keyboard.press(SHORTCUT)
    page.keyboard.press("Escape")
    expect(drawer(page)).to_be_hidden()
    expect(page.get_by_label("Note")).to_be_focused()
    page.reload()
    expect(page.get_by_label("Note")).to_be_visible()
    expect(page.locator("nitro-timeline")).to_have_count(0)


def test_people_have_a_button(journey: Journey):
    """It counts the steps, and gives way to the drawer, whose own button closes it."""
    journey.page.add_init_script(BY_HAND)
    page = journey.open("/page/kitchen/")
    button = page.get_by_role("button", name="Timeline", exact=True)
    expect(button).to_have_attribute("aria-expanded", "false")
    page.get_by_role("button", name="Shout").click()
    expect(page.get_by_role("button", name="Timeline 1")).to_be_visible()
    page.get_by_role("button", name="Timeline 1").click()
    expect(drawer(page)).to_be_visible()
    page.get_by_role("button", name="Close the timeline").click()
    expect(drawer(page)).to_be_hidden()
    expect(page.get_by_role("button", name="Timeline 1")).to_be_focused()


@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_nothing_wrong(journey: Journey, width: int):
    """Closed, and open with steps of every kind."""
    journey.page.add_init_script(BY_HAND)
    journey.page.set_viewport_size({"width": width, "height": 800})
    journey.allow("422")
    page = journey.open("/page/kitchen/")
    assert violations(page) == []
    page.get_by_role("button", name="Burn").click()
    journey.wait_for_heard("nitro:error")
    page.get_by_role("button", name="Shout").click()
    journey.wait_for_heard("nitro:dish-coked")
    page.evaluate("document.querySelector('.nitro-toast-list')?.remove()")
    page.keyboard.press(SHORTCUT)
    step(page, 1)
    step(page, 2)
    drawer(page).get_by_text("Who caused whom").click()
    assert violations(page) == []


def test_the_site_s_styles_do_not_reach_it(journey: Journey):
    """Whatever they say of all elements."""
    journey.page.add_init_script(BY_HAND)
    page = journey.open("/page/kitchen/")
    page.evaluate(
        """() => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync("* { display: none !important; color: red !important; }");
            document.adoptedStyleSheets = [sheet];
        }"""
    )
    expect(page.get_by_label("Note")).to_be_hidden()
    # The page's root is hidden with all that is in it, so show that one alone.
    page.evaluate(
        "document.adoptedStyleSheets[0].insertRule(':root { display: block !important }', 1)"
    )
    button = page.get_by_role("button", name="Timeline")
    expect(button).to_be_visible()
    expect(button).to_have_css("color", "rgb(28, 31, 35)")


def test_what_is_done_in_it_is_not_the_page_s_business(journey: Journey):
    """A site's shortcuts and its clicks outside of menus."""
    page = journey.open("/page/kitchen/")
    page.keyboard.press(SHORTCUT)
    page.evaluate(
        """() => {
            window.seen = [];
            for (const name of ['click', 'keydown', 'change']) {
                document.addEventListener(name, ({ type }) => window.seen.push(type));
            }
        }"""
    )
    drawer(page).get_by_label("Component").focus()
    page.keyboard.press("a")
    page.get_by_role("button", name="Clear").click()
    assert page.evaluate("window.seen") == []


def test_it_is_used_while_a_dialog_is_modal(journey: Journey):
    """Nothing outside of that can be, so it stands in there; the dialog is none the wiser."""
    page = journey.open("/page/modal/")
    box, jars = page.locator("[aria-label=Box]"), page.locator("[aria-label=Jars]")
    page.keyboard.press(SHORTCUT)
    box.evaluate("(box) => { box.style.transform = 'scale(0.9)'; box.showModal(); }")
    where = drawer(page).bounding_box()
    assert where
    assert page.viewport_size
    assert where["x"] + where["width"] == page.viewport_size["width"]
    jars.evaluate("(jars) => jars.showModal()")
    for count in (1, 2):
        page.get_by_role("button", name="Fetch").click()
        journey.settle()
        expect(fact(page, count, "Changed")).to_contain_text(f"count {count - 1} → {count}")
    assert violations(page) == []
    summaries(page).last.focus()
    page.keyboard.press("Escape")
    expect(drawer(page)).to_be_hidden()
    expect(jars).to_be_visible()
    page.keyboard.press(SHORTCUT)
    back(page, 2)
    expect(page.get_by_text("1 jars")).to_be_attached()
    expect(page.locator("nitro-timeline")).to_have_count(1)
    box.evaluate("(box) => box.close()")
    expect(box).to_be_hidden()
    page.get_by_role("button", name="Shout").click()
    expect(drawer(page).get_by_text("Kitchen.shout", exact=True)).to_be_visible()
    box.evaluate("(box) => box.showModal()")
    page.keyboard.press(SHORTCUT)
    page.keyboard.press(SHORTCUT)
    expect(drawer(page)).to_be_focused()
    box.evaluate("(box) => box.remove()")
    expect(drawer(page)).to_be_visible()
    drawer(page).get_by_role("button", name="Clear").click()
    expect(summaries(page)).to_have_count(0)


def test_the_body_may_be_swapped(journey: Journey):
    """The drawer stands beside it, with all of its steps."""
    page = journey.open("/page/kitchen/")
    page.keyboard.press(SHORTCUT)
    page.get_by_role("button", name="Shout").click()
    expect(summaries(page)).to_have_count(1)
    journey.add_boosted_link("Away", "/page/bridge/?one=Tally&two=Tally")
    page.get_by_role("link", name="Away").press("Enter")
    expect(page.locator("#nitro-tally-1")).to_be_visible()
    expect(summaries(page)).to_have_count(1)


def test_visitors_have_none(journey: Journey, settings: Settings):
    settings.NITRO_HTMX = {**settings.NITRO_HTMX, "DEBUG": False}
    journey.page.add_init_script(BY_HAND)
    page = journey.open("/page/kitchen/")
    page.keyboard.press(SHORTCUT)
    page.get_by_role("button", name="Shout").click()
    journey.wait_for_heard("nitro:action-complete")
    expect(page.locator("nitro-timeline")).to_have_count(0)


# What it says


def test_a_step_says_what_was_asked_and_what_came(journey: Journey):
    """Arguments, what was typed, time, status, bytes and queries."""
    page = cook(journey)
    expect(summaries(page).first).to_contain_text("Kitchen.cook")
    expect(summaries(page).first).to_contain_text("#nitro-kitchen-1 · sends dish-cooked, message")
    expect(fact(page, 1, "Arguments")).to_have_text('dish = "Soup"')
    expect(fact(page, 1, "In inputs")).to_contain_text('note = "hot"')
    expect(fact(page, 1, "Time")).to_contain_text("in the server")
    expect(fact(page, 1, "Answer")).to_contain_text("status 200")
    expect(fact(page, 1, "Answer")).to_contain_text("0 queries")


def test_a_step_says_who_heard_what(journey: Journey):
    """First who asks, and in which step; the next time, who travelled along."""
    page = cook(journey)
    event = fact(page, 1, "Events").locator("> ul > li").first
    expect(event.locator("code").first).to_have_text("dish-cooked")
    expect(event.locator("ul")).to_have_text("Larder #nitro-larder-1 asks in step 2")
    event.get_by_role("button", name="step 2").click()
    expect(summaries(page).nth(1)).to_be_focused()
    expect(fact(page, 2, "Because of")).to_have_text("dish-cooked of step 1")
    page.get_by_role("button", name="Cook").click()
    journey.settle()
    last = summaries(page).count()
    expect(fact(page, last, "Travelled along")).to_contain_text("Larder #nitro-larder-1 ran")
    expect(fact(page, last, "Events").locator("li li").first).to_have_text(
        "Larder #nitro-larder-1 is in the same answer"
    )


def test_a_step_says_that_nobody_heard(journey: Journey):
    """With the name that was meant, and who hears that."""
    page = journey.open("/page/kitchen/")
    page.keyboard.press(SHORTCUT)
    page.get_by_role("button", name="Shout").click()
    expect(summaries(page).first).to_contain_text("nobody hears it: dish-coked")
    expect(fact(page, 1, "Events")).to_contain_text("Did you mean nitro:dish-cooked?")
    expect(fact(page, 1, "Events")).to_contain_text("? Larder hears that.")


def test_a_step_says_what_went_wrong(journey: Journey):
    journey.allow("422")
    page = journey.open("/page/kitchen/")
    page.keyboard.press(SHORTCUT)
    page.get_by_role("button", name="Burn").click()
    expect(summaries(page).first).to_contain_text("status 422")


def test_a_step_says_what_it_has_changed(journey: Journey):
    """Field by field, also of those that travelled along; nothing of what stayed."""
    page = cook(journey)
    changes = fact(page, 1, "Changed").locator("ul ul li")
    expect(changes).to_have_text(
        ['note "" → "hot"', 'secret "" → "•••"', 'dishes.0 none → "Soup"'], use_inner_text=True
    )
    page.get_by_label("Note").fill("hot")
    page.get_by_role("button", name="Cook").click()
    journey.settle()
    last = summaries(page).count()
    changed = fact(page, last, "Changed")
    expect(changed.locator("> ul > li")).to_have_count(3)
    expect(changed).to_contain_text('Kitchen #nitro-kitchen-1dishes.1 none → "Soup"')
    expect(changed).to_contain_text("Larder #nitro-larder-1taken 1 → 2")
    expect(changed).to_contain_text("Waiter #nitro-waiter-1: no field")


def test_a_step_says_what_a_part_alone_has_changed(journey: Journey):
    """Its HTML has no root, and here the token of a child."""
    page = journey.open("/page/composition/?one=PartShelf")
    page.keyboard.press(SHORTCUT)
    page.get_by_role("button", name="Renew 1").click()
    changes = fact(page, 1, "Changed").locator("ul ul li")
    expect(changes).to_have_text(["rows.1 0 → 1", "seen 0 → 1"], use_inner_text=True)


def test_a_compressed_state_is_read_as_well(journey: Journey):
    """With letters of more than one byte."""
    page = journey.open("/page/kitchen/")
    page.keyboard.press(SHORTCUT)
    page.evaluate("() => nitro.call('Kitchen', 'cook', { dish: 'Kräuter' + ' gut'.repeat(400) })")
    expect(fact(page, 1, "Changed")).to_contain_text('dishes.0 none → "Kräuter gut gut')


def test_a_graph_says_who_caused_whom(journey: Journey):
    """For the last click: each event, who heard it, and what that sent in turn."""
    page = cook(journey)
    drawer(page).get_by_text("Who caused whom").click()
    graph = drawer(page).locator(".graph > div > ul")
    expect(graph.locator("> li > strong")).to_have_text("Kitchen.cook")
    larder = graph.locator("> li > ul > li").first
    expect(larder).to_contain_text("dish-cookedLarder #nitro-larder-1 asks in step 2")
    waiter = larder.locator("> ul > li > ul > li")
    expect(waiter).to_have_text("larder-lowWaiter #nitro-waiter-1 asks in step 3")
    page.get_by_role("button", name="Cook").click()
    expect(larder).to_contain_text("Larder #nitro-larder-1 is in the same answer")
    expect(waiter).to_have_text("larder-lowWaiter #nitro-waiter-1 is in the same answer")
    page.get_by_role("button", name="Shout").click()
    expect(graph).to_contain_text("nobody hears it")
    graph.get_by_role("button").first.click()
    expect(summaries(page).last).to_be_focused()


def back(page: Page, number: int) -> None:
    """Go back to before a step."""
    step(page, number).get_by_role("button", name="Back to before this step").click()


def test_the_components_travel_back(journey: Journey):
    """To their HTML, their states and what was typed; from there it goes on, also forward again."""
    page = cook(journey)
    page.get_by_label("Note").fill("very hot")
    page.get_by_role("button", name="Cook").click()
    journey.settle()
    expect(page.locator("#nitro-larder-1 output")).to_have_text("2")
    count = summaries(page).count()
    back(page, count)
    expect(page.locator("#nitro-larder-1 output")).to_have_text("1")
    expect(page.get_by_label("Note")).to_have_value("very hot")
    expect(fact(page, count + 1, "Now")).to_contain_text("The database did not travel")
    expect(drawer(page).get_by_role("status")).to_contain_text("The database did not travel")
    page.get_by_role("button", name="Cook").click()
    expect(page.locator("#nitro-larder-1 output")).to_have_text("2")
    journey.settle()
    expect(fact(page, count + 2, "Changed")).to_contain_text('dishes.1 none → "Soup"')
    back(page, 1)
    expect(page.locator("#nitro-larder-1 output")).to_have_text("0")
    expect(page.get_by_label("Note")).to_have_value("hot")
    expect(page.get_by_label("Secret")).to_have_value("")  # though it was typed by then
    back(page, count + 3)  # the way back is a step, too
    expect(page.locator("#nitro-larder-1 output")).to_have_text("2")


def test_what_is_under_way_while_one_travels(journey: Journey):
    """Its answer is of the page that was left, so it is not put in; nothing stays busy."""
    page = cook(journey)
    with journey.hold() as gate:
        page.get_by_role("button", name="Cook").click()
        gate.wait_for(1)
        expect(page.locator("#nitro-kitchen-1")).to_have_attribute("aria-busy", "true")
        back(page, 1)
        expect(page.locator("#nitro-kitchen-1")).not_to_have_attribute("aria-busy", "true")
        expect(page.locator("#nitro-larder-1 output")).to_have_text("0")
    journey.settle()
    expect(page.locator("#nitro-kitchen-1")).not_to_have_attribute("aria-busy", "true")
    page.get_by_role("button", name="Cook").click()
    journey.settle()
    cooked = drawer(page).locator("ol > li").filter(has_text="Kitchen.cook").last
    cooked.locator("summary").click()
    expect(cooked).to_contain_text("dishes.0 none")


def test_a_component_that_has_gone_can_not_travel(journey: Journey):
    page = cook(journey)
    page.locator("#nitro-waiter-1").evaluate("(root) => root.remove()")
    back(page, 1)
    expect(page.locator("#nitro-larder-1 output")).to_have_text("0")
    last = summaries(page).count()
    expect(fact(page, last, "Now")).to_contain_text("No longer on the page: #nitro-waiter-1.")


def test_steps_are_copied_as_a_test(journey: Journey):
    """Only those that are shown; without the password, and what follows from it."""
    page = cook(journey)
    page.get_by_role("button", name="Shout").click()
    journey.settle()
    copy = page.get_by_role("button", name="Copy as test")
    copy.click()
    text = page.get_by_role("textbox", name="Test")
    expect(text).to_have_value(
        """def test_journey(nitro):
    page = nitro.visit("/page/kitchen/")
    page.component("Kitchen").fill("note", "hot")
    page.component("Kitchen").fill("secret", "•••")
    page.component("Kitchen").call("cook", dish="Soup")
    page.assert_emitted("dish-cooked", dish="Soup")
    page.assert_message("success", "Cooked.")
    page.assert_complete("cook")
    page.assert_emitted("larder-low", left=3)
    assert page.component("Larder").state.model_dump(mode="json") == {"taken": 1}
    assert page.component("Waiter").state.model_dump(mode="json") == {"told": "3 left"}
    page.component("Kitchen").call("shout")
    page.assert_emitted("dish-coked")
    page.assert_complete("shout")
"""
    )
    assert violations(page) == []
    copy.click()
    expect(text).to_be_hidden()
    drawer(page).get_by_label("Event").select_option("dish-coked")
    copy.click()
    assert text.input_value().count(".call(") == 1


def test_what_a_test_can_not_name_is_left_to_people(journey: Journey):
    """Two components of one name and without keys; those with keys have them."""
    page = journey.open("/page/bridge/?one=Tally&two=Tally")
    page.keyboard.press(SHORTCUT)
    page.evaluate("() => nitro.call('Tally', 'increment', { by: 2 })")
    expect(summaries(page)).to_have_count(1)
    page.get_by_role("button", name="Copy as test").click()
    text = page.get_by_role("textbox", name="Test")
    expect(text).to_have_value(
        'def test_journey(nitro):\n    page = nitro.visit("/page/bridge/?one=Tally&two=Tally")\n'
        "    # Tally.increment: by hand\n"
    )
    page = journey.open("/page/debug/")
    page.evaluate("() => nitro.call('Mailbox', 'refresh', {}, { key: 2 })")
    page.get_by_role("button", name="Copy as test").click()
    expect(text).to_have_value(
        re.compile(r'page\.component\("Mailbox", key="2"\)\.call\("refresh"\)')
    )


def test_loops_are_steps(journey: Journey, settings: Settings):
    """That they were stopped, after which event, and the way that they went."""
    settings.NITRO_HTMX = {**settings.NITRO_HTMX, "ALONG": False}
    page = journey.open(f"/page/loops/?graph={quote(json.dumps([[1], [2], [0]]))}")
    page.keyboard.press(SHORTCUT)
    page.evaluate("() => nitro.call('Node', 'start', {}, { key: 0 })")
    stopped = summaries(page).filter(has_text="loop stopped")
    expect(stopped.first).to_contain_text(
        "loop stopped: nitro-node_0 > nitro-node_1 > nitro-node_2 > nitro-node_0"
    )


def test_passwords_are_not_shown(journey: Journey):
    """Neither in what was typed, nor where the server sends them back."""
    page = cook(journey)
    expect(fact(page, 1, "In inputs")).to_contain_text('secret = "•••"')
    expect(fact(page, 1, "Events").locator("code").nth(1)).to_contain_text('"said":"•••"')
    assert "sesame" not in str(
        page.locator("nitro-timeline").evaluate("({ shadowRoot }) => shadowRoot.innerHTML")
    )


def test_steps_are_filtered(journey: Journey):
    """By component and by event: who sends, hears, or travels along counts."""
    journey.allow("422")
    page = cook(journey)
    page.get_by_role("button", name="Burn").click()
    journey.wait_for_heard("nitro:error")
    titles = drawer(page).locator("li:not([hidden]) > details > summary .title")
    drawer(page).get_by_label("Component").select_option("Waiter")
    expect(titles).to_have_text(["Larder.refresh", "Waiter.refresh"])
    drawer(page).get_by_label("Event").select_option("dish-cooked")
    expect(titles).to_have_text(["Larder.refresh"])
    drawer(page).get_by_label("Component").select_option("")
    expect(titles).to_have_text(["Kitchen.cook", "Larder.refresh"])
    drawer(page).get_by_label("Event").select_option("error")
    expect(titles).to_have_text(["Kitchen.burn"])
    page.get_by_role("button", name="Clear").click()
    expect(drawer(page)).to_contain_text("Nothing has happened yet.")


def test_the_arrow_keys_go_from_step_to_step(journey: Journey):
    page = cook(journey)
    summaries(page).first.focus()
    page.keyboard.press("ArrowDown")
    expect(summaries(page).nth(1)).to_be_focused()
    page.keyboard.press("Enter")
    expect(fact(page, 2, "Because of")).to_be_visible()
    page.keyboard.press("ArrowUp")
    expect(summaries(page).first).to_be_focused()


def test_only_the_last_steps_are_kept(journey: Journey):
    page = journey.open("/page/kitchen/")
    page.keyboard.press(SHORTCUT)
    page.evaluate(
        """() => {
            const push = { channels: ['all'], spread: 0, hops: 0, hears: () => true };
            for (let at = 0; at < 205; at++) nitroDebug.pushed('nitro:dish-cooked', {}, push);
        }"""
    )
    expect(summaries(page)).to_have_count(200)
    expect(summaries(page).first.locator(".number")).to_have_text("6")
    expect(summaries(page).first).to_contain_text("pushed dish-cooked")
