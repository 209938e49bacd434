"""Start the demo as the README says, in a fresh clone, and click through it.

Run it after ``make venv``::

    .venv/bin/python scripts/check_demo.py

It clones the last commit into a folder of its own, so what was not committed does not count, and
installs from nothing there.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from socket import create_server
from urllib.error import URLError
from urllib.request import urlopen

from playwright.sync_api import Page, expect, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.browser import programs  # noqa: E402 - needs the path

COMMAND = "make demo"
START_SECONDS = 300


def main() -> None:
    """Start, click, stop."""
    if not re.search(rf"^\s*{COMMAND}$", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE):
        sys.exit(f"The README does not say {COMMAND!r} any more. Change this script with it.")
    with (
        tempfile.TemporaryDirectory() as folder,
        serve(Path(folder)) as address,
        sync_playwright() as playwright,
    ):
        expect.set_options(timeout=30_000)  # a busy machine is slow
        browser = playwright.chromium.launch(
            executable_path=programs.require("chromium"), args=programs.CHROMIUM_ARGS
        )
        page = browser.new_context().new_page()
        problems: list[str] = []
        page.on("pageerror", lambda error: problems.append(str(error)))
        page.on(
            "console",
            lambda message: problems.append(message.text) if message.type == "error" else None,
        )
        click_through(page, address)
        listen(page, browser.new_context().new_page(), address, Path(folder))
        browser.close()
        if problems:
            sys.exit("\n".join(problems))
    print("The demo works.")


@contextmanager
def serve(folder: Path) -> Iterator[str]:
    """Yield the address of the demo, started in a fresh clone in ``folder``."""
    clone = folder / "clone"
    subprocess.run(["git", "clone", "--quiet", ROOT, clone], check=True)
    with create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    environment = {**os.environ, "PORT": str(port)}
    # A group of its own: make has children.
    process = subprocess.Popen(COMMAND.split(), cwd=clone, env=environment, start_new_session=True)
    try:
        address = f"http://127.0.0.1:{port}"
        wait_for(address, process)
        yield address
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait()


def wait_for(address: str, process: subprocess.Popen[bytes]) -> None:
    """Wait until ``address`` answers."""
    deadline = time.monotonic() + START_SECONDS
    while process.poll() is None and time.monotonic() < deadline:
        try:
            urlopen(address, timeout=10).close()  # noqa: S310 - our own http address
        except URLError:
            time.sleep(0.2)
        else:
            return
    sys.exit(f"{COMMAND} did not serve {address} within {START_SECONDS} seconds.")


def click_through(page: Page, address: str) -> None:
    """Fill the cart, order, look into every page of the navigation and of the guide."""
    page.goto(address)
    page.get_by_role("button", name="Add").first.click()
    expect(page.get_by_role("link", name=re.compile("Cart"))).to_contain_text("1")
    page.goto(f"{address}/orders/")
    page.get_by_label("Your name").fill("Ada")
    page.get_by_role("button", name="Place order").click()
    expect(page.get_by_role("link", name=re.compile("Cart"))).to_contain_text("0")
    for link in page.locator("nav a").all():
        visit(page, address, link.get_attribute("href"))
    page.goto(f"{address}/guide/")
    for path in [link.get_attribute("href") for link in page.locator("main a").all()]:
        visit(page, address, path)


def listen(page: Page, other: Page, address: str, folder: Path) -> None:
    """Order in one window and see it in another; hear a worker, and a terminal."""
    page.goto(f"{address}/guide/live-rows/")
    other.goto(f"{address}/guide/live-rows/")
    for window in (page, other):
        expect(window.locator("[data-push-state=open]")).to_be_visible()
    cells = [each.locator("tbody td.nitro-number").nth(1) for each in (page, other)]
    left = int(cells[0].inner_text()) - 1
    page.get_by_role("button", name="Order one").first.click()
    for cell in cells:
        expect(cell).to_have_text(str(left))
    page.goto(f"{address}/guide/notifications/")
    page.get_by_role("button", name="Export", exact=True).click()
    expect(page.get_by_role("link", name="Download CSV")).to_be_visible()
    python = folder / "clone" / ".venv" / "bin" / "python"
    subprocess.run(
        [python, "demo/manage.py", "announce", "Hello."], cwd=folder / "clone", check=True
    )
    for window in (page, other):
        expect(window.get_by_text("Hello.", exact=True).first).to_be_visible()


def visit(page: Page, address: str, path: str | None) -> None:
    """Open ``path`` in a page of its own."""
    other = page.context.new_page()
    response = other.goto(f"{address}{path}")
    if response is None or response.status != 200:
        sys.exit(f"{path} answers {response and response.status}.")
    other.close()


if __name__ == "__main__":
    main()
