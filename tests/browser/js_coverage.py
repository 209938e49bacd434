"""What of the package's own scripts the browser tests run.

``$NITRO_JS_COVERAGE`` names a folder, or nothing is recorded. Chromium counts, block by block; each
page adds one file to the folder, in the form that ``NODE_V8_COVERAGE`` has made common. ``make
js-coverage`` has them added up, and the map in the readable build leads back to the sources.

What is counted of a minified script says little, so pages that are recorded get the readable build.
Those are the journeys on the builds of htmx that django-htmx brings, and the tabs of Chromium. All
others, those in other browsers, and every one when nothing is recorded, get what is shipped.
"""

import json
import os
import re
import sys
from itertools import count
from pathlib import Path
from typing import Any

from playwright.sync_api import CDPSession, Page

from tests.browser.builds import SHIPPED, Mode

PACKAGE = Path(__file__).resolve().parents[2] / "nitro_htmx"
# What pages load, and what `make client` has built part of it from.
SCRIPTS = PACKAGE / "static" / "nitro_htmx"
SOURCES = PACKAGE / "client"
BUILT = re.compile(r"/nitro_htmx/(nitro-[a-z]+[24]?|debug)\.js$")
_numbers = count()


def readable(url: str) -> str:
    """Return the name of the script at ``url``; of one that is built, its readable build's."""
    name = url.partition("?")[0].rpartition("/")[2]
    return BUILT.sub(r"/nitro_htmx/\1.debug.js", f"/nitro_htmx/{name}").rpartition("/")[2]


class JsCoverage:
    """The coverage of one page's scripts; of none on a build of htmx that django-htmx lacks."""

    def __init__(self, page: Page, mode: Mode | None = None) -> None:
        self._folder = os.environ.get("NITRO_JS_COVERAGE")
        self._session: CDPSession | None = None
        if self._folder and (mode is None or mode.name in SHIPPED):
            page.context.route(
                BUILT,
                lambda route: route.fulfill(
                    path=SCRIPTS / readable(route.request.url), content_type="text/javascript"
                ),
            )
            self._session = page.context.new_cdp_session(page)
            self._session.send("Profiler.enable")
            options = {"callCount": True, "detailed": True}
            self._session.send("Profiler.startPreciseCoverage", options)

    def stop(self) -> None:
        """Record nothing more, where a page gets other scripts than the package's own."""
        self._session = None

    def save(self) -> None:
        """Write what has run since the last time. Has to be called before the page goes."""
        if self._session is None or not self._folder:
            return
        taken = self._session.send("Profiler.takePreciseCoverage")["result"]
        scripts = []
        for script in taken:
            path = SCRIPTS / readable(script["url"])
            if "/nitro_htmx/" in script["url"] and path.is_file():
                scripts.append({**script, "url": path.as_uri()})
        if scripts:
            _write(Path(self._folder), scripts)


def complete(folder: Path) -> None:
    """Record the scripts that no page has loaded as unrun, so that the sum has them, too.

    Raises:
        RuntimeError: One of them is a readable build. c8 would take all of its sources for run.
    """
    recorded = " ".join(path.read_text(encoding="utf-8") for path in folder.glob("*.json"))
    paths = [path for path in SCRIPTS.glob("*.js") if path.name == readable(path.name)]
    unrun = [path for path in paths if path.as_uri() not in recorded]
    if builds := ", ".join(path.name for path in unrun if path.name.endswith(".debug.js")):
        raise RuntimeError(f"No page has loaded {builds}: run `make test` on all builds.")
    _write(folder, [_unrun(path) for path in unrun])


def _unrun(path: Path) -> dict[str, Any]:
    size = len(path.read_text(encoding="utf-8"))
    ranges = [{"startOffset": 0, "endOffset": size, "count": 0}]
    function = {"functionName": "", "ranges": ranges, "isBlockCoverage": True}
    return {"scriptId": "0", "url": path.as_uri(), "functions": [function]}


def _write(folder: Path, scripts: list[dict[str, Any]]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    name = f"coverage-{os.getpid()}-{next(_numbers)}.json"
    (folder / name).write_text(json.dumps({"result": scripts}), encoding="utf-8")


if __name__ == "__main__":
    complete(Path(sys.argv[1]))
