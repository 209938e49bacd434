"""Take the documentation's screenshots anew.

Run it after ``make venv``, for all of them or for some::

    .venv/bin/python -m scripts.take_screenshots
    .venv/bin/python -m scripts.take_screenshots tutorial lists

It serves the demo, the tutorial's shop as its last step leaves it, the examples of some pages, and
a small project whose action fails. Each picture is ``docs/images/<name>-light.png``, and another
with ``-dark``.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from socket import create_server
from typing import Literal

from playwright.sync_api import Browser, Page, expect, sync_playwright

from scripts import screenshot_projects
from scripts.svg import IMAGES
from tests.browser.programs import CHROMIUM_ARGS, require
from tests.docs.pages import ROOT
from tests.docs.project import serve, wait_for

MAX_BYTES = 200_000
# What two windows lie on: the edge of each is as wide at its head as a window's title.
_DESK = """
    body {{ margin: 0; padding: 16px; display: flex; gap: 16px; background: {desk}; }}
    img {{ border: 5px solid {edge}; border-top-width: 20px; border-radius: 10px; }}
"""
DESK: dict[str, str] = {
    "light": _DESK.format(desk="#e9ece8", edge="#b9c2bd"),
    "dark": _DESK.format(desk="#0b0e0d", edge="#3d4944"),
}
PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)

Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")


@dataclass(frozen=True)
class Picture:
    """What is on a picture.

    Attributes:
        name: What its files are called.
        project: The project it is of, one of ``PROJECTS``.
        path: The page.
        prepare: What to do there before.
        size: Of the window, in CSS pixels.
        scale: How many pixels of the picture one CSS pixel has.
    """

    name: str
    project: str
    path: str
    prepare: Callable[[Page], None]
    size: tuple[int, int] = (800, 560)
    scale: float = 1.5


@dataclass(frozen=True)
class Pair:
    """Two windows beside each other, each of a visitor of its own.

    Attributes:
        name: What its files are called.
        project: The project it is of, one of ``PROJECTS``.
        path: The page in both windows.
        prepare: What to do there before, in both.
        size: Of one window, in CSS pixels.
        scale: How many pixels of the picture one CSS pixel has.
    """

    name: str
    project: str
    path: str
    prepare: Callable[[Page, Page], None]
    size: tuple[int, int] = (560, 440)
    scale: float = 1


def _order_in_one_window(one: Page, other: Page) -> None:
    for page in (one, other):
        expect(page.locator("[data-push-state=open]")).to_have_count(1)
        page.locator(".log summary").click()
    stock = [page.get_by_role("row", name="Archer").locator("td").nth(1) for page in (one, other)]
    left = int(stock[0].inner_text()) - 1
    one.get_by_role("button", name="Order one Archer floor lamp").click()
    for page, cell in zip((one, other), stock, strict=True):
        expect(cell).to_have_text(str(left))
        page.locator("table").evaluate(
            "(table) => scrollBy(0, table.getBoundingClientRect().top - 20)"
        )
    expect(one.locator(".nitro-toast")).to_be_visible()


def _fill_the_demos_cart(page: Page) -> None:
    for count, name in enumerate(["Apple crate", "Apple crate", "Beeswax pillar trio"], start=1):
        page.get_by_role("button", name=f"Add {name} to cart").click()
        expect(page.locator("#cart-badge")).to_have_text(str(count))
    page.evaluate("scrollTo(0, 0)")


def _edit_in_the_admin(page: Page) -> None:
    page.get_by_role("button", name="Log in as Sam").click()
    page.get_by_role("button", name="Edit").nth(1).click()
    expect(page.get_by_role("button", name="Upload")).to_be_visible()
    page.evaluate("scrollTo(0, 0)")


def _choose_teas(page: Page) -> None:
    for count in (1, 2):
        page.get_by_role("button", name="Choose Assam").click()
        expect(page.get_by_text(f"{count} × Assam")).to_be_visible()
    page.get_by_role("button", name="Choose Jasmine").click()
    expect(page.get_by_text("Jasmine is in your cart.")).to_be_visible()


def _open_the_timeline(page: Page) -> None:
    _choose_teas(page)
    page.keyboard.press("Alt+Shift+N")
    drawer = page.locator("nitro-timeline")
    drawer.get_by_text("Who caused whom").click()
    drawer.locator("ol summary").last.click()
    expect(drawer.get_by_text("Changed")).to_be_visible()
    drawer.locator(".scroll").evaluate("(box) => { box.scrollTop = box.scrollHeight; }")


def _enter_an_address(page: Page) -> None:
    page.get_by_label("E-mail").fill("ada")
    page.get_by_label("E-mail").press("Tab")
    expect(page.get_by_text("at least 5 characters")).to_be_visible()


def _search_and_edit(page: Page) -> None:
    page.get_by_role("button", name="Edit").nth(1).click()
    expect(page.get_by_role("form", name="Edit")).to_be_visible()


def _edit_a_product(page: Page) -> None:
    page.get_by_role("button", name="Edit").nth(1).click()
    expect(page.get_by_role("button", name="Cancel")).to_be_visible()
    page.get_by_label("Name").first.fill("Watering can")
    page.get_by_role("button", name="Add").click()
    expect(page.get_by_text("This field cannot be null.")).to_be_visible()


def _choose_files(page: Page) -> None:
    picture = page.get_by_label("Picture")
    picture.set_input_files({"name": "teapot.png", "mimeType": "image/png", "buffer": PNG})
    expect(page.get_by_text("teapot.png")).to_be_visible()
    papers = {"name": "invoice.pdf", "mimeType": "application/pdf", "buffer": b"no PDF at all"}
    page.get_by_label("Papers").set_input_files(papers)
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("is not what its name says")).to_be_visible()


def _use_the_board(page: Page) -> None:
    page.get_by_role("button", name="Click").first.click()
    expect(page.get_by_text("Card 1, 1 clicks")).to_be_visible()
    page.get_by_role("button", name="Save").nth(1).click()
    expect(page.locator("output")).to_have_text("2")
    page.get_by_role("button", name="Add").click()
    expect(page.get_by_text("Card 3, 0 clicks")).to_be_visible()


def _say_all(page: Page) -> None:
    page.get_by_role("button", name="Say something").click()
    expect(page.get_by_text("The page is out of date")).to_be_visible()


def _fail(page: Page) -> None:
    page.get_by_role("button", name="Divide").click()
    expect(page.get_by_role("dialog")).to_be_visible()


def _open_the_panel(page: Page) -> None:
    page.get_by_role("button", name="Count").click()
    panel = page.locator("#djdt-NitroPanel")
    expect(panel).to_contain_text("1 action")
    panel.locator("a").click()
    expect(page.locator("#NitroPanel")).to_contain_text("Speaker.count")


PICTURES: list[Picture | Pair] = [
    Picture("shop", "demo", "/", _fill_the_demos_cart, (1280, 960), 1),
    Pair("push", "demo", "/guide/live-rows/", _order_in_one_window),
    Picture("admin", "demo", "/admin/products/", _edit_in_the_admin, (1280, 1180), 1),
    Picture("tutorial", "tutorial", "/", _choose_teas, (800, 860)),
    Picture("forms", "forms", "/", _enter_an_address, (720, 400), 1.2),
    Picture("lists", "lists", "/", _search_and_edit, (900, 560), 1.2),
    Picture("models", "models", "/", _edit_a_product, (720, 400), 1.2),
    Picture("uploads", "uploads", "/", _choose_files, (720, 250), 1.2),
    Picture("composition", "composition", "/", _use_the_board, (720, 160), 1.2),
    Picture("toasts", "failing", "/", _say_all, (800, 360)),
    # Low enough to leave out where the files are on this machine.
    Picture("overlay", "failing", "/", _fail, (1000, 334), 1.2),
    Picture("timeline", "tutorial", "/", _open_the_timeline, (1000, 800), 1.2),
    Picture("panel", "failing", "/toolbar/", _open_the_panel, (1000, 620), 1.2),
]


@contextmanager
def serve_demo(folder: Path) -> Iterator[str]:
    """Yield the address of a demo shop with fresh sample data."""
    with create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    manage = [sys.executable, str(ROOT / "demo" / "manage.py")]
    environment = {**os.environ, "DEMO_DB": str(folder / "demo.sqlite3"), "DEMO_DEBUG": "0"}
    for command in (["migrate", "--verbosity=0"], ["load_sample_data"]):
        subprocess.run([*manage, *command], env=environment, check=True)
    with (folder / "server.log").open("w") as log:
        server = subprocess.Popen(
            [*manage, "runserver", "--noreload", f"127.0.0.1:{port}"],
            env=environment,
            stdout=log,
            stderr=log,
        )
        try:
            wait_for(port, server, folder / "server.log")
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()
            server.wait()


@contextmanager
def serve_made(make: Callable[[Path], None], folder: Path) -> Iterator[str]:
    """Yield the address of a project that ``make`` puts into ``folder``."""
    make(folder)
    with serve(folder) as address:
        yield address


# Page → the component of its example that is shown.
EXAMPLES = {
    "forms": "Quote",
    "lists": "ProductList",
    "models": "Products",
    "uploads": "ProductImport",
    "composition": "Board",
}
PROJECTS = {
    "demo": serve_demo,
    "tutorial": partial(serve_made, screenshot_projects.make_tutorial),
    "failing": partial(serve_made, screenshot_projects.make_failing),
    **{
        page: partial(
            serve_made,
            partial(screenshot_projects.make_page, name=f"{page}.md", component=component),
        )
        for page, component in EXAMPLES.items()
    },
}


def take(browser: Browser, address: str, picture: Picture | Pair) -> None:
    """Write the files of a picture."""
    for scheme in SCHEMES:
        with ExitStack() as stack:
            if isinstance(picture, Pair):
                image = _both(stack, browser, address, picture, scheme)
            else:
                page = _open(stack, browser, address, picture, scheme)
                picture.prepare(page)
                image = page.screenshot()
        _write(picture.name, scheme, image)


def _open(
    stack: ExitStack, browser: Browser, address: str, picture: Picture | Pair, scheme: Scheme
) -> Page:
    """Return a page in a window of its own, closed with ``stack``."""
    width, height = picture.size
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme=scheme,
        device_scale_factor=picture.scale,
        reduced_motion="reduce",
    )
    stack.callback(context.close)
    page = context.new_page()
    page.goto(address + picture.path)
    return page


def _both(stack: ExitStack, browser: Browser, address: str, pair: Pair, scheme: Scheme) -> bytes:
    """Return the picture of two windows, as PNG."""
    pages = [_open(stack, browser, address, pair, scheme) for _ in range(2)]
    pair.prepare(*pages)
    sources = [b64encode(page.screenshot()).decode() for page in pages]
    width, height = pair.size
    size = {"width": 2 * (width + 10) + 48, "height": height + 57}
    desk = stack.enter_context(browser.new_page(viewport=size, color_scheme=scheme))
    windows = "".join(f'<img src="data:image/png;base64,{source}">' for source in sources)
    desk.set_content(f"<style>{DESK[scheme]}</style>{windows}")
    return desk.screenshot()


def _write(name: str, scheme: Scheme, image: bytes) -> None:
    path = IMAGES / f"{name}-{scheme}.png"
    path.write_bytes(image)
    if len(image) > MAX_BYTES:
        raise SystemExit(f"{path} has {len(image)} bytes; the limit is {MAX_BYTES}.")
    print(f"{path.relative_to(ROOT)}: {len(image)} bytes")


def main(names: list[str]) -> None:
    """Take the pictures called ``names``, or all."""
    pictures = [picture for picture in PICTURES if not names or picture.name in names]
    expect.set_options(timeout=30_000)  # a busy machine is slow
    with ExitStack() as stack, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=require("chromium"), args=CHROMIUM_ARGS
        )
        addresses = {
            project: stack.enter_context(
                PROJECTS[project](Path(stack.enter_context(tempfile.TemporaryDirectory())))
            )
            for project in sorted({picture.project for picture in pictures})
        }
        for picture in pictures:
            take(browser, addresses[picture.project], picture)
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1:])
