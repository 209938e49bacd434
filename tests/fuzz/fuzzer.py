"""Sends random requests, and looks whether each answer is what it has to be.

A run is made of epochs. Each begins with the same rows and with new pages, and sends requests to
whatever the pages and the answers so far have shown. What it does follows from its seed.
"""

from __future__ import annotations

import json
import traceback
from collections import Counter
from collections.abc import Collection
from pathlib import Path
from typing import Any

from django.core.exceptions import BadRequest, SuspiciousOperation
from django.core.files.uploadedfile import UploadedFile
from django.db import connection
from django.http import HttpResponse
from django.http.multipartparser import MultiPartParserError

from nitro_htmx import names
from nitro_htmx.exceptions import EventError
from nitro_htmx.state.token import read
from nitro_htmx.views import action_view

from .making import Maker, Sent
from .world import SECRET, stored_files

REQUESTS_IN_AN_EPOCH = 2000

_TESTS = str(Path(__file__).resolve().parent.parent)
_REFUSED_BY_DJANGO = (SuspiciousOperation, BadRequest, MultiPartParserError)


class Finding(AssertionError):
    """Something that must not happen."""


class Fuzzer(Maker):
    """Sends random requests.

    Attributes:
        statuses: How many answers had which status.
        asked: How many requests went to which component.
    """

    def __init__(self, seed: int, only: Collection[str] = ()) -> None:
        super().__init__(seed, only)
        self.statuses: Counter[int] = Counter()
        self.asked: Counter[str] = Counter()
        self._has_written = False
        self._number = 0

    def run(self, requests: int) -> None:
        """Send ``requests`` requests.

        Raises:
            Finding: An answer is not what it has to be.
        """
        with connection.execute_wrapper(self._watch):
            for self._number in range(requests):
                if self._number % REQUESTS_IN_AN_EPOCH == 0:
                    self._begin()
                self._send(self._make())

    def _send(self, sent: Sent) -> None:
        self.asked[sent.component] += 1
        self._has_written = False
        has_files = any(isinstance(value, UploadedFile) for _, value in sent.pairs)
        files = stored_files() if has_files else None
        request = self._request(sent)
        try:
            response = action_view(request, sent.component, sent.action)
        except _REFUSED_BY_DJANGO:
            response = HttpResponse(status=400)
        except Exception as error:  # noqa: BLE001 - it is looked at
            if not _is_users_own(error):
                self._report(sent, "An exception that no component has raised.")
            response = HttpResponse(status=500)
        self.statuses[response.status_code] += 1
        try:
            self._check(sent, response, files)
        except Finding:
            raise
        except Exception:  # noqa: BLE001 - it is reported
            self._report(sent, "The answer is not what the bridge expects.")

    def _check(self, sent: Sent, response: HttpResponse, files: list[str] | None) -> None:
        status = response.status_code
        html = response.content.decode()
        if not sent.has_own_token and status < 400:
            self._report(sent, "A token that was not the visitor's was accepted.")
        if SECRET in html and sent.root.user != self._bob:
            self._report(sent, "Another's row is shown.")
        if status in (200, 422, 404, 413) or "HX-Trigger" in response:
            assert set(json.loads(response["HX-Trigger"])) == {names.ENVELOPE}
        if self._has_written:
            before, foreign = self._rows, self._foreign(sent.root.user)
            self._note_rows()
            if 400 <= status < 500 and self._rows != before:
                self._report(sent, f"A request that was refused with {status} has changed rows.")
            if self._foreign(sent.root.user) != foreign:
                self._report(sent, "Another's row has changed.")
        if files is not None and status in (400, 403, 404, 413) and stored_files() != files:
            self._report(sent, f"A request that was refused with {status} has left a file.")
        if status == 200 or html.startswith("<"):
            self._read(html, sent.root.user)
        elif status not in (400, 403, 404, 405, 413, 422, 500):
            self._report(sent, f"The status is {status}.")

    def _watch(self, execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        self._has_written = self._has_written or not sql.startswith(
            ("SELECT", "SAVEPOINT", "RELEASE")
        )
        return execute(sql, params, many, context)

    def _report(self, sent: Sent, what: str) -> None:
        raise Finding(
            f"{what}\n"
            f"seed {self.seed}, request {self._number}: "
            f"{sent.method} {sent.component}.{sent.action} by {sent.root.user or 'nobody'}\n"
            f"state: {read(sent.root.token)}\n"
            + "\n".join(f"  {name!r}: {value!r}"[:500] for name, value in sent.pairs)
            + f"\n{traceback.format_exc()}"
        )


def _is_users_own(error: BaseException) -> bool:
    """Return whether a component of the tests has raised ``error``."""
    frames = traceback.extract_tb(error.__traceback__)
    return isinstance(error, EventError) or frames[-1].filename.startswith(_TESTS)
