"""Settings of the test site where it runs in processes of its own, as the environment says.

Environment variables:
    TUNNEL_DATABASE: Path of the SQLite file.
    TUNNEL_REDIS: The address of a Redis; without one, the cache is local memory.
    TUNNEL_HTMX: ``4`` or ``2``.
    TUNNEL_PUSH: The setting ``PUSH``, as JSON; without it, the site does not push.
"""

import json
import os

from tests.site.settings import *  # noqa: F403 - it differs in these:
from tests.site.settings import DATABASES, INSTALLED_APPS

DATABASES["default"]["NAME"] = os.environ["TUNNEL_DATABASE"]

_REDIS = os.environ.get("TUNNEL_REDIS")
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": _REDIS}
    if _REDIS
    else {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}
}

_PUSH = os.environ.get("TUNNEL_PUSH")
if _PUSH:
    INSTALLED_APPS = [*INSTALLED_APPS, "nitro_htmx.push", "tests.browser.tunnel.pushed"]

NITRO_HTMX = {
    "HTMX_VERSION": int(os.environ["TUNNEL_HTMX"]),
    **({"PUSH": json.loads(_PUSH)} if _PUSH else {}),
}
