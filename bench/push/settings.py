"""The settings of the site that is measured.

The environment says where things are: ``BENCH_DATABASE`` is the default database, and
``BENCH_PUSH`` the setting ``PUSH``, both as JSON.
"""

from __future__ import annotations

import json
import os

from .. import settings
from ..settings import *  # noqa: F403 - Django reads settings from one module

ALLOWED_HOSTS = ["127.0.0.1"]
ROOT_URLCONF = "bench.push.urls"
INSTALLED_APPS = [
    *(app for app in settings.INSTALLED_APPS if app != "bench"),
    "nitro_htmx",
    "nitro_htmx.push",
    "bench.push",
]
DATABASES = {"default": json.loads(os.environ["BENCH_DATABASE"])}
NITRO_HTMX = {"PUSH": json.loads(os.environ["BENCH_PUSH"])}
