"""The project with components as an ASGI application, for ``python -m bench.parallel``."""

from __future__ import annotations

import os

from django.core.asgi import get_asgi_application

os.environ["DJANGO_SETTINGS_MODULE"] = "bench.settings_nitro"

application = get_asgi_application()
