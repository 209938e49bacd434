"""Content-Security-Policy with a nonce: Django's own middleware, and django-csp's."""

import re
from typing import Any

import django
import pytest
from bs4 import BeautifulSoup
from django.http import HttpRequest
from django.test import Client
from pytest_django import Settings

CSP_APP = "tests.site.middleware.strict_csp"


def use(settings: Settings, middleware: str, processor: str) -> None:
    settings.MIDDLEWARE = [middleware if name == CSP_APP else name for name in settings.MIDDLEWARE]
    (backend,) = settings.TEMPLATES
    processors = [*backend["OPTIONS"]["context_processors"], processor]
    options = {**backend["OPTIONS"], "context_processors": processors}
    settings.TEMPLATES = [{**backend, "OPTIONS": options}]


def assert_scripts_have_the_nonce(client: Client, header: str) -> None:
    """Each script of the page, and the header names the same nonce; another page has another."""
    nonces = set()
    for _visit in range(2):
        page = client.get("/")
        found = re.search(r"'nonce-([^']+)'", page[header])
        assert found is not None, page[header]
        scripts = BeautifulSoup(page.content, "html.parser").select("script[src*='/static/']")
        assert len(scripts) >= 2
        assert {script["nonce"] for script in scripts} == {found[1]}
        nonces.add(found[1])
    assert len(nonces) == 2


@pytest.mark.skipif(django.VERSION < (6, 0), reason="Django has the middleware since 6.0")
def test_django_s_own_middleware(client: Client, settings: Settings):
    from django.utils.csp import CSP  # not in Django 5.2

    use(
        settings,
        "django.middleware.csp.ContentSecurityPolicyMiddleware",
        "django.template.context_processors.csp",
    )
    settings.SECURE_CSP = {"default-src": [CSP.SELF], "script-src": [CSP.NONCE]}
    assert_scripts_have_the_nonce(client, "Content-Security-Policy")


def test_django_csp(client: Client, settings: Settings):
    """Its own context processor calls the nonce ``CSP_NONCE``, so one of a line renames it."""
    from csp.constants import NONCE, SELF

    use(settings, "csp.middleware.CSPMiddleware", f"{__name__}.as_ours")
    directives = {"default-src": [SELF], "script-src": [NONCE]}
    settings.CONTENT_SECURITY_POLICY = {"DIRECTIVES": directives}
    assert_scripts_have_the_nonce(client, "Content-Security-Policy")


def as_ours(request: HttpRequest) -> dict[str, Any]:
    """Give the nonce of django-csp the name that nitro-htmx reads."""
    return {"csp_nonce": getattr(request, "csp_nonce", None)}
