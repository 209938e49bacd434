"""axe-core looks at a page."""

from playwright.sync_api import Page

from tests.browser.builds import npm_file

AXE = "axe-core@4.14.1/axe.min.js"


def violations(page: Page) -> list[str]:
    """Return what axe-core finds wrong with the page, each with the element."""
    # `evaluate` is not subject to the page's policy; a script element is.
    page.evaluate(npm_file(AXE))
    found = page.evaluate("async () => (await axe.run(document)).violations")
    return [f"{item['id']}: {node['html']}" for item in found for node in item["nodes"]]
