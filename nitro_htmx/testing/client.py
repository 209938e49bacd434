"""A browser's half of HTTP on Django's test client: cookies, CSRF, headers, redirects."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode, urljoin, urlsplit

from django.conf import settings as django_settings
from django.contrib.auth.decorators import login_not_required
from django.core.files.base import File
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.test.client import MULTIPART_CONTENT, ClientHandler
from django.urls import ResolverMatch

from ..exceptions import ArgumentsInvalid, UnknownAction
from ..push.hops import forget_cause
from .pushes import hear_once, publish_committed, recorded_log
from .record import Record
from .simulation.forms import Pairs

_FORM = "application/x-www-form-urlencoded"
_MAX_REDIRECTS = 20
# What a test itself mostly got wrong: no page would send it.
_MISTAKES = (UnknownAction, ArgumentsInvalid)

View = Callable[[HttpRequest], HttpResponse]


@dataclass
class Answer:
    """What the bridge sees of a response.

    Attributes:
        status: The HTTP status; 0 where a browser would say that there was no answer.
        headers: Response headers.
        text: The body.
        url: The address, after redirects.
        is_redirected: Whether it is another than was asked for.
        errors: Instance id → the ``errors`` with which the component was rendered.
        refusal: What was wrong with the request, where it named an action that is not there, or
            gave it arguments that do not fit.
    """

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    text: str = ""
    url: str = ""
    is_redirected: bool = False
    errors: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    refusal: str = ""


class _Handler(ClientHandler):
    """Django's own handler, middleware and all, with one more view: the page under test."""

    def __init__(self, path: str, view: View, method: str = "GET") -> None:
        super().__init__(enforce_csrf_checks=True)
        self._path = path_info(path)
        self._method = method
        # A page under test is open to everybody; its components decide for themselves.
        self._view = login_not_required(view)

    def resolve_request(self, request: Any) -> Any:
        if request.method != self._method or request.path_info != self._path:
            return super().resolve_request(request)
        request.resolver_match = ResolverMatch(self._view, (), {}, "nitro-test-page")
        return request.resolver_match


class BrowserClient(Client):
    """Sends what a browser would send. CSRF is checked.

    Attributes:
        log: What is pushed while the test runs; ``None`` where the app is not installed.

    Args:
        like: A client whose cookies and default headers are shared.
        raise_request_exception: Whether an exception in an action ends the test.
        secure: Whether the site is under https.
    """

    def __init__(
        self, like: Client | None = None, *, raise_request_exception: bool, secure: bool
    ) -> None:
        super().__init__(enforce_csrf_checks=True, raise_request_exception=raise_request_exception)
        if like is not None:
            self.cookies = like.cookies
            self.defaults = like.defaults
        self._is_secure = secure
        self.log = recorded_log()
        host = self.defaults.get("HTTP_HOST") or self.defaults.get("SERVER_NAME") or "testserver"
        self.origin = f"{'https' if secure else 'http'}://{host}"

    def serve(self, path: str, view: View) -> None:
        """Let GET requests for ``path`` reach ``view``, through the project's middleware."""
        self.handler = _Handler(urlsplit(path).path, view)

    def serve_project(self) -> None:
        """Let all requests reach the project's own views."""
        self.handler = ClientHandler(enforce_csrf_checks=True)

    def request(self, **request: Any) -> Any:
        """Make a request, between what was pushed before it and what is pushed after it."""
        request["PATH_INFO"] = path_info(request["PATH_INFO"])
        if self.log is None:
            return super().request(**request)
        publish_committed()
        try:
            return super().request(**request)
        finally:
            publish_committed()
            forget_cause()  # what the test itself says comes of nothing

    def begin(self, operation: str) -> Record:
        """Return the record of what a test does next."""
        if self.log is None:
            return Record(operation)
        publish_committed()
        return Record(operation, log=self.log.events, since=len(self.log.events))

    def listen(self, path: str, page: str, grants: Sequence[tuple[str, str]]) -> tuple[int, str]:
        """Ask for what was pushed, as the script does where no stream is to be had.

        Args:
            path: The endpoint of push.
            page: The page's name.
            grants: Each with how far the page has heard its channels, or ``""``.

        Returns:
            The status and the body of the answer.
        """
        handler: Any = self.handler
        self.handler = _Handler(path, hear_once, "POST")
        try:
            response = self.post(
                path,
                json.dumps({"hold": False, "page": page, "grants": grants}),
                content_type="application/json",
                headers={"Origin": self.origin, "Sec-Fetch-Site": "same-origin"},
                secure=self._is_secure,
            )
        finally:
            self.handler = handler
        return response.status_code, response.content.decode()

    def open(self, path: str) -> Any:
        """Return the response to a GET, after redirects."""
        return self.get(path, follow=True, secure=self._is_secure)

    def send(self, path: str, pairs: Pairs, headers: Mapping[str, str]) -> Answer:
        """Post a form and return the answer, after redirects."""
        content_type, body = _encode(pairs)
        response: Any = self.post(
            path,
            body,
            content_type=content_type,
            headers={"HX-Request": "true", "Origin": self.origin, **headers},
            secure=self._is_secure,
        )
        url, hops = urljoin(self.origin, path), 0
        while 300 <= response.status_code < 400 and response.has_header("Location"):
            url, hops = urljoin(url, response["Location"]), hops + 1
            if not url.startswith(f"{self.origin}/") or hops > _MAX_REDIRECTS:
                return Answer(0)  # a browser tells scripts nothing more
            response = self.get(url.removeprefix(self.origin), secure=self._is_secure)
        return Answer(
            response.status_code,
            dict(response.items()),
            response.content.decode(response.charset),
            url,
            is_redirected=hops > 0,
            errors=errors_in(response),
            refusal=_refusal_of(response),
        )


def path_info(path: str) -> str:
    """Return ``path`` as a server hands it to Django: without what ``FORCE_SCRIPT_NAME`` says.

    Django's own test client hands on what it is given, and answers 404.
    """
    prefix = (django_settings.FORCE_SCRIPT_NAME or "").rstrip("/")
    return path.removeprefix(prefix) if path.startswith(f"{prefix}/") else path


def errors_in(response: Any) -> dict[str, dict[str, list[str]]]:
    """Return the ``errors`` of the components that a response has rendered, by instance id."""
    return {
        component.component_id: dict(component.errors)
        for component in _components_in(response.context)
    }


def _refusal_of(response: Any) -> str:
    error = getattr(response.wsgi_request, "nitro_refusal", None)
    return str(error) if isinstance(error, _MISTAKES) else ""


def _components_in(contexts: Any) -> Iterator[Any]:
    for context in contexts or ():
        component = context.get("component")
        if hasattr(component, "component_id"):
            yield component


def _encode(pairs: Pairs) -> tuple[str, Any]:
    """Return the content type and the data: a form with files is sent in parts."""
    if not any(isinstance(value, File) for _, value in pairs):
        return _FORM, urlencode(pairs)
    data: dict[str, list[Any]] = {}
    for name, value in pairs:
        if isinstance(value, str):  # HTML says so, for parts only
            data.setdefault(name, []).append(value.replace("\r\n", "\n").replace("\n", "\r\n"))
        elif value.name:
            value.seek(0)
            data.setdefault(name, []).append(value)
        else:  # Django takes the part of an empty input for text
            data.setdefault(name, []).append("")
    return MULTIPART_CONTENT, data
