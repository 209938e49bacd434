"""The timeline in Chromium, Firefox and WebKit: files, and the dialog that is modal."""

import pytest
from pytest_django import Settings

from tests.browser.tabs.tab import Tab

pytestmark = pytest.mark.modes("htmx4")

PAGE = "/page/bridge/?one=Tally&two=Ear"
# A download shows no window to a driver: the file is read where the browser takes it.
OPEN = """() => {
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob) => ((window.saved = blob), createObjectURL.call(URL, blob));
    const keys = { key: 'N', code: 'KeyN', altKey: true, shiftKey: true };
    window.dispatchEvent(new KeyboardEvent('keydown', keys));
    window.inDrawer = (selector) =>
        [...document.querySelector('nitro-timeline').shadowRoot.querySelectorAll(selector)];
    window.press = (label) => inDrawer('button').find((one) => one.textContent === label).click();
}"""
# As if the file was chosen.
LOAD = """async () => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([await window.saved.text()], 'theirs.json'));
    const [input] = inDrawer('input[type=file]');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
}"""


@pytest.fixture(autouse=True)
def debug(settings: Settings) -> None:
    """Have pages in DEBUG."""
    settings.NITRO_HTMX = {**settings.NITRO_HTMX, "DEBUG": True}


def test_files_and_dialogs(tab: Tab):
    tab.open(PAGE)
    tab.evaluate(OPEN)
    tab.click("button=Add")
    tab.wait_until("() => inDrawer('ol > li').length >= 1")
    tab.settle()
    tab.evaluate("() => press('Save')")
    assert tab.evaluate("async () => JSON.parse(await window.saved.text()).format") == (
        "nitro-timeline"
    )
    tab.evaluate(LOAD)
    tab.wait_until("() => inDrawer('p[role=alert]')[0].textContent.includes('theirs.json')")
    tab.evaluate("() => press('Close the file')")
    assert tab.evaluate("() => getComputedStyle(inDrawer('section')[0]).color") == "rgb(28, 31, 35)"
    where = """() => {
        const [aside] = inDrawer('aside');
        const { host } = aside.getRootNode();
        const box = inDrawer('section')[0].getBoundingClientRect();
        const top = document.elementFromPoint(box.right - 30, box.bottom - 30);
        return [host.parentNode.localName, aside.matches(':popover-open'), top === host];
    }"""
    assert tab.evaluate(where) == ["html", True, True]
    tab.evaluate(
        """() => {
            const dialog = document.createElement('dialog');
            document.body.append(dialog);
            dialog.style.transform = 'scale(0.9)';
            dialog.showModal();
        }"""
    )
    tab.wait_until(f"() => ({where})()[0] === 'dialog'")
    assert tab.evaluate(where) == ["dialog", True, True]
    tab.evaluate("() => document.querySelector('dialog').close()")
    tab.wait_until(f"() => ({where})()[0] === 'html'")
    assert tab.evaluate(where) == ["html", True, True]
