"""axe-core looks at a page."""

from typing import Any

from playwright.sync_api import Page

from tests.browser.builds import npm_file

AXE = "axe-core@4.14.1/axe.min.js"
# What is half faded in has half of its contrast. What runs for ever, such as a spinner, stays.
COME_TO_REST = """async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const ends = ({ effect }) => effect.getComputedTiming().endTime < Infinity;
    const isRunning = (one) => one.playState === "running" && ends(one);
    for (let quiet = 0; quiet < 3; quiet++) {
        await frame();
        if (document.getAnimations().some(isRunning)) quiet = 0;
    }
}"""
# A scheme changes colours; of all else nothing is asked twice.
COLOURS = {"runOnly": ["color-contrast", "link-in-text-block"]}


def violations(page: Page) -> list[str]:
    """Return what axe-core finds wrong with the page, light and dark, each with the element."""
    # `evaluate` is not subject to the page's policy; a script element is.
    page.evaluate(npm_file(AXE))
    found = _violations(page, {})
    page.emulate_media(color_scheme="dark")
    found += [f"dark: {text}" for text in _violations(page, COLOURS)]
    page.emulate_media(color_scheme="light")
    return found


def _violations(page: Page, options: dict[str, Any]) -> list[str]:
    page.evaluate(COME_TO_REST)
    run = "async (options) => (await axe.run(document, options)).violations"
    found = page.evaluate(run, {**options, "resultTypes": ["violations"]})
    return [f"{item['id']}: {node['html']}" for item in found for node in item["nodes"]]
