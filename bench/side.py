"""One side, in the process that serves it: Django, its database, and the requests to it."""

from __future__ import annotations

import os
import re
from secrets import token_hex

from .cases import Ask, Case, Project, Visitor
from .http import CSRF_SECRET, Request, send

_TOKEN = re.compile(r'data-nitro-component="(\w+)"[^>]* data-nitro-token="([^"]+)"')


class Side:
    """A project that is ready to serve.

    Args:
        project: Which one. The other one's code is not loaded.
    """

    def __init__(self, project: Project) -> None:
        os.environ["DJANGO_SETTINGS_MODULE"] = f"bench.settings_{project}"
        from django.core.wsgi import get_wsgi_application

        self.handler = get_wsgi_application()
        from .database import fill_database  # models need Django to be set up

        self._session = fill_database()

    def request(self, ask: Ask, visitor: Visitor) -> Request:
        """Return ``ask`` as the browser sends it: with the page's tokens."""
        cookies = self._session if visitor.has_session else {}
        if ask.data is None:
            return Request(ask.path, None, cookies)
        if not ask.component:  # htmx itself: the token is in hx-headers, on the page's <body>
            headers = {"HTTP_X_CSRFTOKEN": CSRF_SECRET}
            return Request(ask.path, dict(ask.data), cookies, headers)
        html = send(self.handler, Request(ask.page, None, cookies).environ()).body.decode()
        data = {  # as the bridge sends it
            "csrfmiddlewaretoken": CSRF_SECRET,
            **ask.data,
            "nitro-fields": "",
            "nitro-try": "0",
            "nitro-token": dict(_TOKEN.findall(html))[ask.component],
            "nitro-id": token_hex(16),
        }
        return Request(ask.path, data, cookies)

    def check(self, case: Case, request: Request) -> None:
        """Make sure that the work of ``case`` is done.

        Raises:
            AssertionError: The answer is not what it should be.
        """
        answer = send(self.handler, request.environ())
        assert answer.status == "200 OK", (request.path, answer.status)
        assert case.shows in answer.body.decode(), (request.path, case.shows)
        if case.says_something:
            trigger = dict(answer.headers)["HX-Trigger"]
            assert trigger.count("-changed") + trigger.count("-toggled") == 2, trigger
            assert "success" in trigger, trigger
