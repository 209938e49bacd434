"""Strings that look like the names of modules, and are data: they stay when a module moves."""

import logging
from importlib import import_module
from pkgutil import walk_packages

from django.utils.module_loading import import_string
from pytest_django import Settings

import nitro_htmx
from nitro_htmx import conf
from nitro_htmx.base import children
from nitro_htmx.state import session_user_id, signing
from tests.docs.tables import checks_in_code


def test_the_salt_of_tokens_stays():
    """With another one, every page that a visitor has open is out of date."""
    assert signing.SALT == "nitro_htmx.state"


def test_the_digests_of_children_stay(settings: Settings):
    """With another key, an open page makes its children anew, and what they held is lost."""
    settings.SECRET_KEY = "pinned"
    assert children.SALT == "nitro_htmx.family"
    assert children._digest("{'number': 1}", settings.SECRET_KEY) == "152d7ab4"


def test_the_default_of_subject_stays():
    """Projects repeat it in their settings."""
    assert conf.DEFAULT_SUBJECT == "nitro_htmx.state.session_user_id"
    assert import_string(conf.DEFAULT_SUBJECT) is session_user_id


def test_the_ids_of_checks_stay():
    """Projects silence them, and tools look them up. None goes, and none changes its level."""
    errors = [*range(1, 14), *range(15, 28), *range(30, 39), *range(50, 53), *range(60, 65)]
    warnings = [*range(1, 7), 15, *range(25, 38), 40, *range(50, 53), *range(60, 63)]
    pinned = {f"nitro_htmx.E{number:03}" for number in errors}
    pinned |= {f"nitro_htmx.W{number:03}" for number in warnings}
    assert pinned <= checks_in_code()


def test_the_names_of_loggers_stay():
    """Projects name them in ``LOGGING``."""
    modules = {module.name for module in walk_packages(nitro_htmx.__path__, "nitro_htmx.")}
    modules.remove("nitro_htmx.panel")  # imports the toolbar, which has to be installed then
    found = {
        value.name
        for module in modules
        for value in vars(import_module(module)).values()
        if isinstance(value, logging.Logger)
    }
    assert found == {
        "django.security.nitro_htmx",
        "nitro_htmx.events",
        "nitro_htmx.nesting",
        "nitro_htmx.once",
        "nitro_htmx.push",
        "nitro_htmx.registry",
        "nitro_htmx.reminders",
        "nitro_htmx.rendering",
        "nitro_htmx.riders",
        "nitro_htmx.templatetags.nitro_htmx",
        "nitro_htmx.undoing",
        "nitro_htmx.views",
    }
