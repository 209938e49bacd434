"""Take the README's screenshots of the demo shop anew.

Run it after ``make venv``::

    .venv/bin/python scripts/take_screenshots.py

It serves the demo with a database of its own, fills a cart in Chromium, and writes
``docs/images/shop-light.png`` and ``docs/images/shop-dark.png``.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, expect, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
MAX_BYTES = 200_000

# As a module, `tests` is found from the root only.
sys.path.insert(0, str(ROOT))

from tests.browser.programs import require  # noqa: E402


@contextmanager
def served_demo() -> Iterator[str]:
    """Yield the address of a demo shop with fresh sample data."""
    with tempfile.TemporaryDirectory() as folder, socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
        probe.close()
        manage = [sys.executable, str(ROOT / "demo" / "manage.py")]
        environment = {
            **os.environ,
            "DEMO_DB": str(Path(folder) / "demo.sqlite3"),
            "DEMO_DEBUG": "0",
        }
        for command in (["migrate", "--verbosity=0"], ["load_sample_data"]):
            subprocess.run([*manage, *command], env=environment, check=True)
        server = subprocess.Popen(
            [*manage, "runserver", "--noreload", f"127.0.0.1:{port}"], env=environment
        )
        try:
            wait_for(port)
            yield f"http://127.0.0.1:{port}/"
        finally:
            server.terminate()
            server.wait()


def wait_for(port: int) -> None:
    """Wait until something listens on ``port``, for at most 30 seconds."""
    for _ in range(300):
        with suppress(OSError), socket.create_connection(("127.0.0.1", port)):
            return
        time.sleep(0.1)
    raise SystemExit("The demo does not start.")


def take(browser: Browser, address: str, scheme: Literal["light", "dark"]) -> None:
    """Write the image of the shop front in one colour scheme."""
    context = browser.new_context(
        viewport={"width": 1280, "height": 800}, color_scheme=scheme, reduced_motion="reduce"
    )
    page = context.new_page()
    page.goto(address)
    for count, name in enumerate(["Apple crate", "Apple crate", "Beeswax pillar trio"], start=1):
        page.get_by_role("button", name=f"Add {name} to cart").click()
        expect(page.locator("#cart-badge")).to_have_text(str(count))
    path = IMAGES / f"shop-{scheme}.png"
    page.screenshot(path=path)
    context.close()
    size = path.stat().st_size
    if size > MAX_BYTES:
        raise SystemExit(f"{path} has {size} bytes; the limit is {MAX_BYTES}.")
    print(f"{path.relative_to(ROOT)}: {size} bytes")


def main() -> None:
    """Take both images."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with served_demo() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=require("chromium"), args=["--no-sandbox"]
        )
        take(browser, address, "light")
        take(browser, address, "dark")
        browser.close()


if __name__ == "__main__":
    main()
