"""What a page may hear of pushed events, in its HTML: grants at roots, and of the page itself."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString

from .. import names
from ..exceptions import ConfigurationError
from ..push.marks import grant_for, is_installed


def channels_attribute(request: HttpRequest, channels: Iterable[Any]) -> str:
    """Return the attribute of a root that says what it may hear, with a space before it.

    Empty where there is no channel, or where the app is not installed, which a check tells.
    """
    grant = grant_for(request, channels) if is_installed() else ""
    return f' {names.CHANNELS_ATTRIBUTE}="{grant}"' if grant else ""


def channels_tag(request: HttpRequest, channels: Iterable[Any]) -> SafeString:
    """Return the element that says what the page may hear, and with it all that stand on it.

    Raises:
        ConfigurationError: The app is not installed.
    """
    if not is_installed():
        raise ConfigurationError(
            '{% nitro_channels %} needs the app "nitro_htmx.push". Add it to INSTALLED_APPS.'
        )
    grant = grant_for(request, channels)
    if not grant:
        return SafeString("")
    return format_html('<meta name="nitro-channels" {}="{}">', names.CHANNELS_ATTRIBUTE, grant)
