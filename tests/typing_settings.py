"""Settings for mypy alone: the models of the test site and of the demo together.

Without ``nitro_htmx`` nothing looks for components, so names may occur in both.
"""

from tests.site.settings import *  # noqa: F403
from tests.site.settings import INSTALLED_APPS as SITE_APPS

INSTALLED_APPS = [
    *(app for app in SITE_APPS if app != "nitro_htmx"),
    "nitro_htmx.push",
    "demo.shop",
    "demo.guide",
    "demo.recipes",
    "demo.admin",
]

SAMPLE_PRODUCTS: int = 0  # the demo's own
