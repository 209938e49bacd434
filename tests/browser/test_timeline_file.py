"""The timeline's steps as a file: what it holds, what it never holds, and what becomes of one."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, quote_plus

import pytest
from django.core import signing
from django.middleware.csrf import get_token
from playwright.sync_api import Locator, Page, expect
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import NitroComponent, register_component
from tests.browser.axe import violations
from tests.browser.journey import Journey
from tests.browser.test_timeline import (
    ALONE,
    SHORTCUT,
    TEMPLATES,
    Kitchen,
    Larder,
    Waiter,
    cook,
    drawer,
    fact,
    step,
    summaries,
)
from tests.push.installed import push_installed
from tests.support import isolated_registry, use_templates

PASSWORD = 'open "sésame" & more'

VAULT = {
    "pages/vault.html": """{% extends "base.html" %}{% load nitro_htmx %}
{% block content %}<main><h1>Vault</h1>{% nitro_component "Vault" %}</main>{% endblock %}""",
    "vault.html": """{% load nitro_htmx %}
<form method="post" {% nitro_action "open" %}>
  {% csrf_token %}
  <label>Note <input {% nitro_model "note" %}></label>
  <label>Secret <input type="password" {% nitro_model "secret" %}></label>
  <label>Other <input type="password" name="other"></label>
  <input type="hidden" name="signed" value="{{ signed }}">
  <button>Open</button>
</form>
<output>{{ said }}</output>""",
}


class VaultState(BaseModel):
    note: str = ""
    secret: str = ""
    said: str = ""
    pairs: dict[str, str] = {}


class Vault(NitroComponent[VaultState]):
    """Sends back whatever it knows, in every way that a careless component could."""

    template_name = "vault.html"
    channels = ["vault"]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {**super().get_context_data(**kwargs), "signed": signing.dumps({"user": 7})}

    def open(self, other: str = "", signed: str = "", told: str = "") -> None:
        assert self.request is not None
        cookies = self.request.COOKIES
        secret = self.state.secret
        self.state.said = f"It is {secret}, and {other}: {signed} {told}"
        self.state.pairs = {signed: cookies["tracker"], secret: "a key"}
        self.emit(
            "opened",
            {
                "urls": [f"/?q={quote(secret)}&r=1", f"/?q={quote_plus(secret)}"],
                "nested": {"json": json.dumps({"deep": [secret]}), "csrf": get_token(self.request)},
                "letters": json.dumps({"deep": secret}, ensure_ascii=False),
                "cookies": f"csrftoken={cookies['csrftoken']}; tracker={cookies['tracker']}",
                secret: "a key",
            },
        )


pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.modes("htmx4", "htmx2")]


@pytest.fixture(autouse=True)
def kitchen(journey: Journey, settings: Settings) -> Iterator[None]:
    """Have pages in DEBUG with push, one with a kitchen and one with a vault."""
    settings.NITRO_HTMX = {**settings.NITRO_HTMX, "DEBUG": True}
    use_templates(settings, {**TEMPLATES, **VAULT})
    journey.page.add_init_script(ALONE)
    with push_installed(settings), isolated_registry(is_empty=False):
        for component in (Kitchen, Larder, Waiter, Vault):
            register_component(component)
        yield
        journey.coverage.save()
        journey.page.goto("about:blank")


def save(page: Page, folder: Path) -> Path:
    """Save the steps as a person does, and return where they are."""
    with page.expect_download() as download:
        drawer(page).get_by_role("button", name="Save").click()
    name = download.value.suggested_filename
    assert re.fullmatch(r"nitro-timeline-\d{4}-\d\d-\d\d\.json", name)
    download.value.save_as(folder / name)
    return folder / name


def load(page: Page, path: Path) -> None:
    with page.expect_file_chooser() as chooser:
        drawer(page).get_by_role("button", name="Load").click()
    chooser.value.set_files(path)


def said(page: Page) -> Locator:
    return drawer(page).get_by_role("alert")


def way_back(page: Page) -> Locator:
    """Return the buttons of steps that are open, by which one travels."""
    return drawer(page).get_by_role("button", name="Back to before this step")


def facts_of(page: Page, number: int) -> str:
    """Return all that a step says, once it is open."""
    facts = step(page, number).locator("dl")
    expect(facts.locator("dt").first).to_be_visible()
    return facts.inner_text()


def texts_in(data: Any) -> list[str]:
    """Return each text in JSON as it is without its quotes, names too."""
    if isinstance(data, dict):
        return [text for pair in data.items() for item in pair for text in texts_in(item)]
    if isinstance(data, list):
        return [text for item in data for text in texts_in(item)]
    return [str(data)]


def test_steps_are_read_again_elsewhere(journey: Journey, tmp_path: Path):
    """As they were, apart from the page's own, which go on; and no way leads back to them."""
    page = cook(journey)
    page.get_by_role("button", name="Shout").click()
    expect(summaries(page).last).to_contain_text("sends dish-coked")
    titles = summaries(page).all_inner_texts()
    count = len(titles)
    facts = [facts_of(page, number) for number in range(1, count + 1)]
    path = save(page, tmp_path)
    page = journey.open("/page/kitchen/")
    page.get_by_role("button", name="Shout").click()
    journey.settle()
    expect(summaries(page)).to_have_count(1)
    load(page, path)
    expect(said(page)).to_contain_text(f"Steps of {path.name}, not of this page. None leads back")
    expect(summaries(page)).to_have_count(count)
    assert summaries(page).all_inner_texts() == titles
    assert [facts_of(page, number) for number in range(1, count + 1)] == facts
    expect(way_back(page)).to_have_count(0)
    assert violations(page) == []
    page.get_by_role("button", name="Shout").click()
    journey.settle()
    expect(summaries(page)).to_have_count(count)  # the page's own are not among them
    drawer(page).get_by_role("button", name="Close the file").press("Enter")
    expect(said(page)).to_be_hidden()
    expect(summaries(page)).to_have_count(2)
    expect(summaries(page).first).to_contain_text("Kitchen.shout")
    step(page, 1)
    way_back(page).click()
    expect(fact(page, 3, "Now")).to_contain_text("The database did not travel")


def test_a_file_becomes_a_test(journey: Journey, tmp_path: Path):
    """The same as on the page that it is of, also on one without its components."""
    page = cook(journey)
    copy, text = page.get_by_role("button", name="Copy as test"), page.get_by_label("Test")
    copy.click()
    recorded = text.input_value()
    assert recorded.count(".state.model_dump") == 2
    path = save(page, tmp_path)
    page = journey.open("/page/vault/")
    load(page, path)
    expect(said(page)).to_contain_text(path.name)
    copy.click()
    assert text.input_value() == recorded
    drawer(page).get_by_text("Who caused whom").click()
    expect(drawer(page).locator(".graph")).to_contain_text("Larder #nitro-larder-1 asks in step 2")


def test_a_file_can_be_saved_again(journey: Journey, tmp_path: Path):
    first = save(cook(journey), tmp_path)
    page = journey.open("/page/vault/")
    load(page, first)
    expect(said(page)).to_contain_text(first.name)
    (tmp_path / "again").mkdir()
    assert save(page, tmp_path / "again").read_bytes() == first.read_bytes()
    drawer(page).get_by_role("button", name="Close the file").click()
    load(page, first)  # for its input that would be no change
    expect(said(page)).to_contain_text(first.name)


def test_a_file_tells_no_secret(journey: Journey, tmp_path: Path):
    """Nothing that would let somebody be the visitor, whatever a component makes of it."""
    page = journey.open("/page/vault/")
    page.evaluate("document.cookie = 'tracker=visitor-4711; path=/'")
    page.keyboard.press(SHORTCUT)
    secrets = {PASSWORD, quote(PASSWORD), quote_plus(PASSWORD), "sésame", "another secret"}
    secrets |= {json.dumps(PASSWORD)[1:-1], json.dumps(PASSWORD, ensure_ascii=False)[1:-1]}

    def learn() -> None:
        """Note the signatures of tokens and grants, and the CSRF tokens, that are on the page."""
        html = page.content()
        secrets.update(re.findall(r"[.:]([\w-]{43})(?![\w-])", html))
        secrets.update(re.findall(r"\b[A-Za-z0-9]{64}\b", html))

    learn()
    for _ in range(2):
        page.get_by_label("Note").fill("A note")
        page.get_by_label("Secret").fill(PASSWORD)
        page.get_by_label("Other").fill("another secret")
        page.get_by_role("button", name="Open").click()
        journey.settle()
        learn()
    page.evaluate(
        """(password) => {
            const root = document.querySelector('[data-nitro-token][data-nitro-channels]');
            const { nitroToken: token, nitroChannels: grant } = root.dataset;
            return nitro.call('Vault', 'open', { told: [token, grant, password].join() });
        }""",
        PASSWORD,
    )
    journey.settle()
    learn()
    secrets |= {cookie.get("value", "") for cookie in journey.context.cookies()}
    assert {"visitor-4711"} <= secrets
    assert len(secrets) > 15  # four tokens, their grant, signed values, CSRF tokens

    path = save(page, tmp_path)
    text = path.read_text(encoding="utf-8")
    assert "A note" in text  # so the rest of it is there
    assert len(json.loads(text)["steps"]) == 3
    everything = "\n".join([text, *texts_in(json.loads(text))])
    assert sorted(secret for secret in secrets if secret in everything) == []
    load(page, path)
    expect(summaries(page).last).to_contain_text("Vault.open")


def test_a_secret_that_is_learnt_later_is_not_told_either(journey: Journey, tmp_path: Path):
    """What was an argument may have become a password since."""
    page = journey.open("/page/kitchen/")
    page.keyboard.press(SHORTCUT)
    page.evaluate("() => nitro.call('Kitchen', 'cook', { dish: 'xyzzy plugh' })")
    expect(fact(page, 1, "Arguments")).to_contain_text("xyzzy plugh")
    # As a password manager may do it.
    page.get_by_label("Secret").evaluate("(input) => { input.value = 'xyzzy plugh'; }")
    assert "xyzzy" not in save(page, tmp_path).read_text(encoding="utf-8")


def test_what_was_typed_on_the_way_to_a_password_is_no_secret(journey: Journey, tmp_path: Path):
    """Else nothing could be read that has its first four letters."""
    page = journey.open("/page/kitchen/")
    page.keyboard.press(SHORTCUT)
    page.get_by_label("Secret").press_sequentially("soup of the day")
    page.get_by_label("Note").fill("soup")
    page.get_by_role("button", name="Cook").click()
    journey.settle()
    expect(fact(page, 1, "In inputs")).to_contain_text('note = "soup"')
    text = save(page, tmp_path).read_text(encoding="utf-8")
    assert '"note":"soup"' in text
    assert "soup of the day" not in text


OURS = '{"format": "nitro-timeline", "version": %s}'
BROKEN = {
    "not JSON": ("hello", "is not valid JSON"),
    "not ours": ('{"steps": []}', "The timeline has not saved it."),
    "nothing": ("null", "The timeline has not saved it."),
    "of another version": (
        OURS % '2, "steps": []',
        "It is of version 2, and this nitro-htmx reads version 1.",
    ),
    "without steps": (OURS % "1", "not iterable"),
    "with half a step": (
        OURS % '1, "steps": [{"number": 1, "kind": "request"}]',
        "Cannot read properties",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_file_that_can_not_be_read(journey: Journey, tmp_path: Path, name: str):
    """What is shown stays, be it the page's own or those of a file."""
    text, message = BROKEN[name]
    path = tmp_path / "other.json"
    path.write_text(text)
    page = cook(journey)
    good = save(page, tmp_path)
    count = summaries(page).count()
    load(page, path)
    expect(said(page)).to_contain_text("other.json can't be read, so all is as it was.")
    expect(said(page)).to_contain_text(message)
    expect(summaries(page)).to_have_count(count)
    assert violations(page) == []
    load(page, good)
    expect(said(page)).to_contain_text(f"Steps of {good.name}")
    load(page, path)
    expect(said(page)).to_contain_text("other.json can't be read")
    expect(said(page)).to_contain_text(f"Steps of {good.name}")
    drawer(page).get_by_role("button", name="Close the file").click()
    expect(said(page)).to_be_hidden()
    expect(summaries(page)).to_have_count(count)


def test_a_file_is_put_away_and_nothing_of_the_page_is_lost(journey: Journey, tmp_path: Path):
    """*Clear* means what is shown."""
    page = cook(journey)
    count = summaries(page).count()
    path = save(page, tmp_path)
    load(page, path)
    expect(said(page)).to_contain_text(path.name)
    page.get_by_role("button", name="Clear").click()
    expect(said(page)).to_be_hidden()
    expect(summaries(page)).to_have_count(count)
    step(page, 1)
    expect(way_back(page)).to_have_count(1)


HTML = "<img src=x onerror=alert(1)>"
# Places in the first step, in its first event, and who hears that.
PLACES = [
    *["number", "component", "action", "key", "why", "id", "kind", "heard.0.0", "causes.0.event"],
    *["riders.0.component", "runs.0.component", "runs.0.id", "channels.0", "status", "start"],
    *["events.0.name", "events.0.from", "events.0.others", "events.0.why"],
    *["events.0.hearers.0.component", "events.0.hearers.0.id", "events.0.hearers.0.fate"],
]


def put(data: Any, place: str, value: Any) -> None:
    """Put a value where the dots lead."""
    *parts, last = [int(part) if part.isdigit() else part for part in place.split(".")]
    for part in parts:
        data = data[part]
    data[last] = value


def forged(text: str, place: str, evil: Any) -> str:
    """Return a file with something evil at a place, and wherever any data may be."""
    read = json.loads(text)
    [first, *_] = read["steps"]
    first |= {"heard": [["heard", {}]], "channels": ["all"], "args": {HTML: evil}}
    first["page"] = [["nitro-kitchen-1", HTML, []]]
    first["causes"] = [{"step": 2, "event": "caused", "by": "nitro-kitchen-2"}]
    first["riders"] = [{"id": "nitro-rider-1", "component": "Rider"}]
    first["runs"][0]["after"] = {HTML: evil}
    first["events"][0]["detail"] = evil
    put(first, place, evil)
    read["steps"] = [first, {**first, "kind": "travel"}, {**first, "kind": "push"}]
    return json.dumps(read)


@pytest.mark.parametrize("evil", [HTML, {"innerHTML": HTML}, [{"innerHTML": HTML}]], ids=type)
def test_a_file_runs_nothing(journey: Journey, tmp_path: Path, evil: Any):
    """Whatever a stranger has written into it, it is text, or the file can't be read."""
    path = save(cook(journey), tmp_path)
    text = path.read_text(encoding="utf-8")
    page = journey.page
    for place in PLACES:
        path.write_text(forged(text, place, evil))
        load(page, path)
        expect(said(page)).to_contain_text(re.compile("not of this page|can't be read"))
        if "not of this page" in said(page).inner_text():
            for number in (1, 2, 3):
                assert facts_of(page, number)
            expect(way_back(page)).to_have_count(0)
        assert drawer(page).locator("img").count() == 0, place
        drawer(page).get_by_role("button", name="Clear").click()  # the file, or the page's own
