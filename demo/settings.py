"""Settings of the demo shop. They suit a demonstration on your own machine and nothing else.

Environment variables:
    DEMO_DEBUG: ``1`` (default) or ``0``.
    DEMO_HTMX_VERSION: ``4`` (default) or ``2``.
    DEMO_DB: Path of the SQLite file; default ``demo/db.sqlite3``.
    DEMO_MEDIA: Folder for uploaded files; default ``demo/media``.
"""

from __future__ import annotations

import os
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent

DEBUG = os.environ.get("DEMO_DEBUG", "1") == "1"
# Public, so good for a demonstration only: whoever knows this key can sign any state.
SECRET_KEY = "demo-only-not-a-secret"
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    # The two apps that nitro-htmx needs.
    "django_htmx",
    "nitro_htmx",
    # With it the server tells open pages what has happened. On SQLite, no other server runs.
    "nitro_htmx.push",
    # Their components are found by themselves: nitro_htmx imports each app's "components".
    "demo.shop",
    "demo.guide",
    "demo.recipes",
    "demo.admin",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "demo.middleware.content_security_policy",
    "demo.middleware.tunnel",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    # Needed by nitro-htmx; its place in the list does not matter.
    "django_htmx.middleware.HtmxMiddleware",
]

# Every key is optional. See the README for all of them.
NITRO_HTMX = {
    # Which htmx {% nitro_scripts %} loads: 4 (the default) or 2.
    "HTMX_VERSION": int(os.environ.get("DEMO_HTMX_VERSION", "4")),
    # Show the messages of success(), warning() and so on as toasts, in this corner of the page.
    "TOAST_POSITION": "bottom-right",
}

ROOT_URLCONF = "demo.urls"
AUTHENTICATION_BACKENDS = ["demo.recipes.backends.SampleUserBackend"]
LOGIN_URL = "shop_admin:overview"  # which has a button for each sample user
WSGI_APPLICATION = "demo.wsgi.application"
ASGI_APPLICATION = "demo.asgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "demo.shop.context_processors.cart",
            ],
        },
    },
]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": os.environ.get("DEMO_DB", BASE_DIR / "demo" / "db.sqlite3"),
        # Requests that write at the same time wait for each other: no "database is locked".
        "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 20},
    },
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

LANGUAGE_CODE = "en"
TIME_ZONE = "UTC"
USE_TZ = True
# One way to write numbers and dates on all pages, those of the ready-made parts included.
USE_THOUSAND_SEPARATOR = True
FORMAT_MODULE_PATH = "demo.formats"

STATIC_URL = "static/"
STATICFILES_DIRS = [BASE_DIR / "demo" / "static"]

# The pictures that are uploaded in the Admin.
MEDIA_URL = "media/"
MEDIA_ROOT = os.environ.get("DEMO_MEDIA", BASE_DIR / "demo" / "media")

# How many products `manage.py load_sample_data` makes, for the Admin. The shelf has 64 of them.
SAMPLE_PRODUCTS = 10_000

# Django 6.0's tasks framework; 5.2 does not read this, and the demo calls its workers itself.
TASKS = {"default": {"BACKEND": "demo.guide.task_backend.ThreadBackend"}}
