"""Requests as a WSGI server hands them to Django, and the answers as it would send them.

No test client: it would add the same milliseconds to both sides and so hide the ratio. An environ
is prepared once for each request that is measured; each call gets a copy of its own.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any
from urllib.parse import urlencode

from django.core.handlers.wsgi import WSGIHandler

CSRF_SECRET = "benchmarkbenchmarkbenchmark00000"
FORM = "application/x-www-form-urlencoded"


@dataclass
class Answer:
    """What a WSGI server would send."""

    status: str
    headers: list[tuple[str, str]]
    body: bytes

    @property
    def size_bytes(self) -> int:
        """The status line, the headers and the body, as HTTP/1.1 spells them."""
        lines = [f"HTTP/1.1 {self.status}", *(f"{name}: {value}" for name, value in self.headers)]
        return sum(len(line) + 2 for line in lines) + 2 + len(self.body)


@dataclass
class Request:
    """One request, to be sent many times.

    Attributes:
        path: The path, without a query.
        data: What is posted; ``None`` makes it a GET.
        cookies: Cookies besides that of the CSRF secret.
        headers: Headers besides those that every request has, as an environ names them.
    """

    path: str
    data: dict[str, Any] | None = None
    cookies: dict[str, str] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._body = b"" if self.data is None else urlencode(self.data).encode()
        cookies = {"csrftoken": CSRF_SECRET, **self.cookies}
        self._environ = {
            "REQUEST_METHOD": "GET" if self.data is None else "POST",
            "SCRIPT_NAME": "",
            "PATH_INFO": self.path,
            "QUERY_STRING": "",
            "SERVER_NAME": "bench.example",
            "SERVER_PORT": "80",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "REMOTE_ADDR": "192.0.2.1",
            "HTTP_HOST": "bench.example",
            "HTTP_USER_AGENT": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101",
            "HTTP_ACCEPT": "text/html",
            "HTTP_ACCEPT_LANGUAGE": "en",
            "HTTP_COOKIE": "; ".join(f"{name}={value}" for name, value in cookies.items()),
            "wsgi.version": (1, 0),
            "wsgi.url_scheme": "http",
            "wsgi.errors": BytesIO(),
            "wsgi.multithread": False,
            "wsgi.multiprocess": True,
            "wsgi.run_once": False,
        }
        if self.data is not None:
            self._environ |= {
                "CONTENT_TYPE": FORM,
                "CONTENT_LENGTH": str(len(self._body)),
                "HTTP_HX_REQUEST": "true",
                "HTTP_HX_CURRENT_URL": "http://bench.example/",
                **self.headers,
            }

    def environ(self) -> dict[str, Any]:
        """Return a new WSGI environ."""
        return {**self._environ, "wsgi.input": BytesIO(self._body)}


def send(handler: WSGIHandler, environ: dict[str, Any]) -> Answer:
    """Run the whole of Django for ``environ``, as a WSGI server does."""
    started: list[Any] = []

    def start_response(status: str, headers: list[tuple[str, str]], _error: Any = None) -> None:
        started.extend((status, headers))

    response: Iterable[bytes] = handler(environ, start_response)
    body = b"".join(response)
    response.close()  # type: ignore[attr-defined]  # sends request_finished
    return Answer(*started, body)
