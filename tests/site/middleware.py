"""The Content-Security-Policy under which every page of the test site has to work."""

from collections.abc import Awaitable, Callable

from asgiref.sync import iscoroutinefunction
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.decorators import sync_and_async_middleware

POLICY = "default-src 'self'; script-src 'self'; style-src 'self'"

GetResponse = Callable[[HttpRequest], HttpResponse]
AsyncGetResponse = Callable[[HttpRequest], Awaitable[HttpResponse]]


@sync_and_async_middleware
def strict_csp(get_response: GetResponse | AsyncGetResponse) -> GetResponse | AsyncGetResponse:
    """Send ``POLICY`` with every response: no inline script or style, no eval, no nonce."""
    if iscoroutinefunction(get_response):

        async def async_middleware(request: HttpRequest) -> HttpResponse:
            response: HttpResponse = await get_response(request)
            response.headers["Content-Security-Policy"] = POLICY
            return response

        return async_middleware

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        assert isinstance(response, HttpResponseBase)
        response.headers["Content-Security-Policy"] = POLICY
        return response

    return middleware
