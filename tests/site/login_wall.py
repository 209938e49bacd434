"""Middleware that redirects actions: to the login page, and to another site."""

from collections.abc import Callable

from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

GetResponse = Callable[[HttpRequest], HttpResponse]


def login_wall(get_response: GetResponse) -> GetResponse:
    """Send anonymous visitors to the login page, as a company's own middleware might."""

    def middleware(request: HttpRequest) -> HttpResponse:
        login = reverse("login")
        if request.user.is_authenticated or request.path in (login, "/favicon.ico"):
            return get_response(request)
        return redirect_to_login(request.get_full_path(), login)

    return middleware


def single_sign_on(get_response: GetResponse) -> GetResponse:
    """Send the actions of a browser with the cookie ``expired`` to another site."""

    def middleware(request: HttpRequest) -> HttpResponse:
        if "expired" in request.COOKIES and request.method == "POST":
            host = request.get_host().replace("localhost", "127.0.0.1")
            return redirect(f"http://{host}{reverse('login')}")
        return get_response(request)

    return middleware
