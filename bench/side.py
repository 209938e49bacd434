"""One side, in the process that serves it: Django, its database, and the requests to it."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from functools import partial
from secrets import token_hex

from .cases import Ask, Case, Project, Visitor
from .http import CSRF_SECRET, Request, send

_json = partial(json.dumps, separators=(",", ":"))
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
        if project == "nitro_push":
            from nitro_htmx.push.hub import hub

            hub.start(10)  # as any process has it since its first page listened

    def requests(self, ask: Ask, visitor: Visitor) -> list[Request]:
        """Return ``ask`` as the browser sends it, with the page's tokens, and what follows."""
        cookies = self._session if visitor.has_session else {}
        if ask.data is None:
            return [Request(ask.path, None, cookies)]
        if not ask.component:  # htmx itself: the token is in hx-headers, on the page's <body>
            headers = {"HTTP_X_CSRFTOKEN": CSRF_SECRET}
            return [Request(ask.path, dict(ask.data), cookies, headers)]
        html = send(self.handler, Request(ask.page, None, cookies).environ()).body.decode()
        roots = _TOKEN.findall(html)
        listeners = [token for name, token in roots if name == ask.listener]
        data = {  # as the bridge sends it
            "csrfmiddlewaretoken": CSRF_SECRET,
            **ask.data,
            "nitro-fields": "",
            "nitro-try": "0",
        }
        if ask.along:
            data["nitro-along"] = _json([[ask.listener, token] for token in listeners])
        data["nitro-token"] = dict(roots)[ask.component]
        data["nitro-id"] = token_hex(16)
        request = Request(ask.path, data, cookies)
        if ask.along or not listeners:
            return [request]
        return [request, *self._heard(request, ask, listeners, cookies)]

    def _heard(
        self, request: Request, ask: Ask, listeners: list[str], cookies: dict[str, str]
    ) -> Iterator[Request]:
        """Yield what each listener sends when it has heard the action's first event."""
        envelope = dict(send(self.handler, request.environ()).headers)["HX-Trigger"]
        events = json.loads(envelope)["nitro:events"]["events"][:1]
        chain = {"HTTP_NITRO_CHAIN": f"nitro-{ask.component.lower()}-1"}
        for token in listeners:
            data = {
                "csrfmiddlewaretoken": CSRF_SECRET,
                "nitro-events": _json(events),
                "nitro-try": "0",
                "nitro-token": token,
                "nitro-id": token_hex(16),
            }
            yield Request(f"/nitro/{ask.listener}/refresh/", data, cookies, chain)

    def check(self, case: Case, requests: list[Request]) -> None:
        """Make sure that the work of ``case`` is done.

        Raises:
            AssertionError: The answer is not what it should be.
        """
        request, *others = requests
        answer = send(self.handler, request.environ())
        assert answer.status == "200 OK", (request.path, answer.status)
        assert case.shows in answer.body.decode(), (request.path, case.shows)
        if case.says_something:
            trigger = dict(answer.headers)["HX-Trigger"]
            assert trigger.count("-changed") + trigger.count("-toggled") == 2, trigger
            assert "success" in trigger, trigger
        badges = [send(self.handler, other.environ()).body.decode() for other in others]
        if case.nitro.listener:
            assert "".join([answer.body.decode(), *badges]).count("<span>Badge 1</span>") == 10
