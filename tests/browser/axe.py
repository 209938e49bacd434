"""axe-core looks at a page."""

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


def violations(page: Page) -> list[str]:
    """Return what axe-core finds wrong with the page, each with the element."""
    page.evaluate(COME_TO_REST)
    # `evaluate` is not subject to the page's policy; a script element is.
    page.evaluate(npm_file(AXE))
    found = page.evaluate("async () => (await axe.run(document)).violations")
    return [f"{item['id']}: {node['html']}" for item in found for node in item["nodes"]]
