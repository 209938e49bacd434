"""django-allauth: its login page, and a component whose session has ended."""

from pathlib import Path

from tests.integrations.projects import run_in_project

SETTINGS = """
INSTALLED_APPS += ["allauth", "allauth.account"]
MIDDLEWARE += ["allauth.account.middleware.AccountMiddleware"]
AUTHENTICATION_BACKENDS = [
    "django.contrib.auth.backends.ModelBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
LOGIN_URL = "account_login"
"""
FILES = {
    "mysite/urls.py": """
from django.urls import include, path
from shop.components import Purse

urlpatterns = [
    path("purse/", Purse.as_view()),
    path("accounts/", include("allauth.urls")),
    path("nitro/", include("nitro_htmx.urls")),
]
""",
    "shop/components.py": """
from nitro_htmx import NitroComponent, register_component
from pydantic import BaseModel


class PurseState(BaseModel):
    coins: int = 0


@register_component
class Purse(NitroComponent[PurseState]):
    login_required = True

    def put(self):
        self.state.coins += 1
""",
    "shop/templates/shop/components/purse.html": "{{ coins }}",
}
CODE = """
from django.contrib.auth.models import User
from django.conf import settings
from django.test import Client, override_settings

User.objects.create_user("ada", password="secret")
client = Client()
nitro = Nitro(client)

answer = client.get("/purse/")
assert answer["Location"] == "/accounts/login/?next=/purse/", answer.headers
client.force_login(User.objects.get())
page = nitro.visit("/purse/")
page["Purse"].call("put")
assert page["Purse"].state.coins == 1

# The session ends elsewhere; the visitor clicks, is asked to reload, and that leads to the login.
client.logout()
page["Purse"].call("put")
page["Purse"].assert_error(400)
there = "/accounts/login/?next=/purse/"
assert client.get("/purse/")["Location"] == there

# Django's middleware exempts actions, so it is the same with it.
middleware = [*settings.MIDDLEWARE, "django.contrib.auth.middleware.LoginRequiredMiddleware"]
with override_settings(MIDDLEWARE=middleware):
    guarded = Client()
    guarded.force_login(User.objects.get())
    page = Nitro(guarded).visit("/purse/")
    guarded.logout()
    page["Purse"].call("put")
    page["Purse"].assert_error(400)
    assert guarded.get("/purse/")["Location"] == there
    assert b'name="login"' in guarded.get(there).content

# allauth's own page shows no component, and leads back to where the visitor was.
form = client.get(there)
assert b'name="login"' in form.content and b"nitro-token" not in form.content
values = {"login": "ada", "password": "secret", "next": "/purse/"}
answer = client.post("/accounts/login/", values)
assert answer["Location"] == "/purse/", answer
assert nitro.visit("/purse/")["Purse"].state.coins == 0
"""


def test_a_session_that_has_ended(tmp_path: Path):
    """The visitor is asked to reload, which leads to allauth's page, and from there back."""
    run_in_project(tmp_path, FILES, SETTINGS, CODE)
