"""What of the package's own scripts the browser tests run.

``$NITRO_JS_COVERAGE`` names a folder, or nothing is recorded. Chromium counts, block by block; each
page adds one file to the folder, in the form that ``NODE_V8_COVERAGE`` has made common. ``make
js-coverage`` has them added up.
"""

import json
import os
from itertools import count
from pathlib import Path

from playwright.sync_api import CDPSession, Page

SCRIPTS = Path(__file__).resolve().parents[2] / "nitro_htmx" / "static" / "nitro_htmx"
_numbers = count()


class JsCoverage:
    """The coverage of one page's scripts."""

    def __init__(self, page: Page) -> None:
        self._folder = os.environ.get("NITRO_JS_COVERAGE")
        self._session: CDPSession | None = None
        if self._folder:
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
            path = SCRIPTS / script["url"].partition("?")[0].rpartition("/")[2]
            if "/nitro_htmx/" in script["url"] and path.is_file():
                scripts.append({**script, "url": path.as_uri()})
        if scripts:
            folder = Path(self._folder)
            folder.mkdir(parents=True, exist_ok=True)
            name = f"coverage-{os.getpid()}-{next(_numbers)}.json"
            (folder / name).write_text(json.dumps({"result": scripts}), encoding="utf-8")
