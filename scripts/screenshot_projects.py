"""The projects that the screenshots are taken of, beside the demo."""

from __future__ import annotations

from pathlib import Path

from tests.docs import tutorial
from tests.docs.pages import ROOT, Page
from tests.docs.project import common_files, make_project, python

_FAILING = {
    "mysite/settings.py": """
INSTALLED_APPS += ["django_htmx", "nitro_htmx", "shop", "debug_toolbar"]
MIDDLEWARE.insert(0, "debug_toolbar.middleware.DebugToolbarMiddleware")
MIDDLEWARE += ["django_htmx.middleware.HtmxMiddleware"]
INTERNAL_IPS = ["127.0.0.1"]
DEBUG_TOOLBAR_PANELS = [
    "debug_toolbar.panels.history.HistoryPanel",
    "nitro_htmx.panel.NitroPanel",
    "debug_toolbar.panels.timer.TimerPanel",
    "debug_toolbar.panels.sql.SQLPanel",
]
DEBUG_TOOLBAR_CONFIG = {
    "UPDATE_ON_FETCH": True,
    "SHOW_TOOLBAR_CALLBACK": "shop.components.wants_toolbar",
}
NITRO_HTMX = {"TOAST_DURATION": 60_000}
""",
    "mysite/urls.py": """
from debug_toolbar.toolbar import debug_toolbar_urls
from django.urls import include, path
from django.views.generic import TemplateView

page = TemplateView.as_view(template_name="shop/page.html")
urlpatterns = [
    path("", page),
    path("toolbar/", page),
    path("nitro/", include("nitro_htmx.urls")),
    *debug_toolbar_urls(),
]
""",
    "shop/components.py": """
from nitro_htmx import NitroComponent, register_component
from pydantic import BaseModel


def wants_toolbar(request):
    page = request.headers.get("HX-Current-URL", "") or request.path
    return "/toolbar/" in page or "/__debug__/" in request.path


class SpeakerState(BaseModel):
    said: int = 0


@register_component
class Speaker(NitroComponent[SpeakerState]):
    def say(self):
        self.state.said += 4
        self.info("Your report is being made.")
        self.success("Three products have been saved.")
        self.warning("Only two of Earl Grey are left.")
        self.error("The page is out of date. Reload it.")

    def count(self):
        self.state.said += 1
        self.emit("counted", {"count": self.state.said})

    def divide(self):
        return self.state.said / 0
""",
    "shop/templates/shop/components/speaker.html": """
{% load nitro_htmx %}
<p>Said so far: {{ said }}</p>
<button {% nitro_action "say" %}>Say something</button>
<button {% nitro_action "count" %}>Count</button>
<button {% nitro_action "divide" %}>Divide</button>
""",
    "shop/templates/shop/page.html": """
{% load nitro_htmx %}
<!DOCTYPE html>
<html lang="en" style="color-scheme: light dark; font: 1.05rem/1.5 system-ui, sans-serif">
  <head><title>A page</title>{% nitro_scripts %}</head>
  <body style="margin: 2rem">
    <h1>A component</h1>
    {% nitro_component "Speaker" %}
  </body>
</html>
""",
}


_STYLED_PAGE = """
{% load nitro_htmx %}
<!DOCTYPE html>
<html lang="en" style="color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif">
  <head><title>A page</title>{% nitro_scripts %}</head>
  <body style="margin: 1.5rem">{% nitro_component "COMPONENT" %}</body>
</html>
"""

_PRODUCTS = """
from shop.models import Product
for name, category, price, stock in [
    ("Apple corer", "Kitchen", "6.50", 12), ("Bread knife", "Kitchen", "24.00", 3),
    ("Garden shears", "Garden", "31.90", 8), ("Kettle", "Kitchen", "39.00", 0),
    ("Rake", "Garden", "18.20", 5), ("Teapot", "Kitchen", "27.50", 7),
]:
    Product.objects.create(name=name, category=category, price=price, stock=stock)
"""


def make_page(folder: Path, name: str, component: str) -> None:
    """Make the project of a page of the documentation, and show one of its components."""
    files = {
        **common_files(),
        **Page(ROOT / "docs" / name).files,
        "shop/templates/shop/page.html": _STYLED_PAGE.lstrip().replace("COMPONENT", component),
    }
    make_project(folder, files)
    python(folder, "manage.py", "makemigrations", "shop", "--verbosity=0")
    python(folder, "manage.py", "migrate", "--verbosity=0")
    python(folder, "manage.py", "shell", "--no-imports", "-c", _PRODUCTS)


def make_tutorial(folder: Path) -> None:
    """Follow the tutorial in ``folder``."""
    for _title, blocks in tutorial.steps():
        tutorial.follow(folder, blocks)


def make_failing(folder: Path) -> None:
    """Make a project with a component that says all there is to say, and then fails."""
    make_project(folder, {name: text.lstrip() for name, text in _FAILING.items()})
    python(folder, "manage.py", "migrate", "--verbosity=0")
