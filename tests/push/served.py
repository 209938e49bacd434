"""Settings of the test site with push, for servers in processes of their own.

The environment says where the log is: ``NITRO_PUSH``, the setting as JSON, and ``NITRO_DATABASE``.
"""

import json
import os

from tests.site.settings import *  # noqa: F403
from tests.site.settings import DATABASES, INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "nitro_htmx.push"]
NITRO_HTMX = {"PUSH": json.loads(os.environ["NITRO_PUSH"])}
DATABASES["default"]["NAME"] = os.environ["NITRO_DATABASE"]
