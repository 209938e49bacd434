"""The demo's settings, with a test database like that of ``tests.site.settings``."""

import os

os.environ.setdefault("DEMO_DEBUG", "0")

from demo.settings import *  # noqa: F403
from tests.site.settings import DATABASES, PASSWORD_HASHERS  # noqa: F401

# Most tests are about the shelf. Those of the Admin ask for more.
SAMPLE_PRODUCTS = 0
