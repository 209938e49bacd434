"""The URLs of actions.

All actions of a component have one URL, and a word behind it. ``reverse()`` takes some 10 µs, and a
page may name hundreds of actions, so what it gives is remembered.
"""

from __future__ import annotations

from functools import lru_cache
from html import escape
from typing import Any
from urllib.parse import quote

from django.conf import settings as django_settings
from django.urls import NoReverseMatch, get_script_prefix, get_urlconf, reverse
from django.utils.translation import get_language

from .. import names
from ..base.component import BaseComponent
from ..events.json_data import NotSendable, arguments_ready, ascii_json
from ..exceptions import ComponentError, ConfigurationError


def action_url(component: str, action: str) -> str:
    """Return the URL of a component's action.

    Raises:
        ConfigurationError: The project's URLs do not include ``nitro_htmx.urls``.
    """
    urlconf = get_urlconf() or django_settings.ROOT_URLCONF
    url = component_url(component, urlconf, get_script_prefix(), get_language() or "")
    return join_url(url, action)


def push_url() -> str:
    """Return the URL at which pages hear what is pushed, where the app is installed."""
    urlconf = get_urlconf() or django_settings.ROOT_URLCONF
    return _push_url(urlconf, get_script_prefix(), get_language() or "")


@lru_cache(maxsize=256)
def _push_url(urlconf: str, _script_prefix: str, _language: str) -> str:
    try:
        return reverse("nitro_htmx:push", urlconf=urlconf)
    except NoReverseMatch as error:
        raise _not_included() from error


@lru_cache(maxsize=4096)
def join_url(component_url: str, action: str) -> str:
    """Return the URL of an action of the component whose actions are under ``component_url``."""
    return f"{component_url}{quote(action)}/"


escaped_url = lru_cache(maxsize=4096)(escape)


@lru_cache(maxsize=4096)
def component_url(component: str, urlconf: str, _script_prefix: str, _language: str) -> str:
    """Return what the URLs of a component's actions begin with.

    The arguments are all that it depends on.

    Raises:
        ConfigurationError: The project's URLs do not include ``nitro_htmx.urls``.
    """
    try:
        url = reverse("nitro_htmx:action", args=(component, names.REFRESH), urlconf=urlconf)
    except NoReverseMatch as error:
        raise _not_included() from error
    return url.removesuffix(f"{names.REFRESH}/")


def asking_attributes(component: BaseComponent[Any], action: str) -> str:
    """Return the attributes that make an element of a component ask for an action."""
    url = escaped_url(join_url(component._instance.actions_url, action))
    found = component._meta.actions.get(action)
    is_single = found is not None and found.options.single
    return f'hx-post="{url}"' + (f" {names.SINGLE_ATTRIBUTE}" if is_single else "")


def arguments_attribute(call: str, arguments: dict[str, Any]) -> str:
    """Return the attribute that carries the arguments of a call, with a space before it.

    Args:
        call: What is written in the template, for the message.
        arguments: By name.

    Raises:
        ComponentError: One can't be sent.
    """
    if not arguments:
        return ""
    try:
        text = ascii_json(arguments_ready(arguments))
    except NotSendable as error:
        raise ComponentError(f"{call}: {error}") from error
    return f' {names.ARGUMENTS_ATTRIBUTE}="{escape(text)}"'


def _not_included() -> ConfigurationError:
    return ConfigurationError(
        'Add path("nitro/", include("nitro_htmx.urls")) to the URLs of the project.'
    )
