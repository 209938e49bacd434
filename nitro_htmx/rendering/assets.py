"""The scripts and the stylesheet that a page with components needs."""

from __future__ import annotations

from typing import Any

from django.conf import settings as django_settings
from django.http import HttpRequest
from django.middleware.csrf import get_token
from django.templatetags.static import static
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django_htmx.jinja import htmx_script

from ..conf import get_settings
from ..texts import failure_text
from .reminders import note_scripts

# The failures whose words the bridge has to know itself: nobody of ours answered.
_BRIDGE_STATUSES = (0, 400, 403, 404, 413)


def page_assets(request: HttpRequest, nonce: Any = None) -> SafeString:
    """Return the tags that load htmx, the bridge, the toasts and, in DEBUG, what explains them.

    Args:
        request: The page's request. Its CSRF token is made, so that the cookie is set.
        nonce: A Content-Security-Policy nonce, or ``None``. Compared with ``None``, never by truth:
            Django's ``LazyNonce`` is false until it is first used.
    """
    note_scripts(request)
    settings = get_settings()
    tags = [
        format_html('<link rel="stylesheet" href="{}">', static("nitro_htmx/nitro.css")),
        _script("nitro_htmx/early.js", {"defer": ""}, nonce),
        htmx_script(version=settings.HTMX_VERSION, nonce=nonce),
        _script("nitro_htmx/nitro.js", _bridge_attributes(request), nonce),
        _script("nitro_htmx/press.js", {"defer": ""}, nonce),
        _script("nitro_htmx/keep.js", {"defer": ""}, nonce),
        _script("nitro_htmx/live.js", {"defer": ""}, nonce),
        _script("nitro_htmx/typing.js", {"defer": ""}, nonce),
        _script("nitro_htmx/uploads.js", {"defer": ""}, nonce),
        _script("nitro_htmx/lazy.js", {"defer": ""}, nonce),
        _script("nitro_htmx/loading.js", {"defer": ""}, nonce),
        _script("nitro_htmx/polls.js", {"defer": ""}, nonce),
        _script("nitro_htmx/toasts.js", _toast_attributes(), nonce),
        _script("nitro_htmx/urls.js", {"defer": ""}, nonce),
    ]
    if settings.is_debug:
        # Not deferred: it watches all other scripts come.
        tags.insert(0, _script("nitro_htmx/debug.js", {}, nonce))
        if django_settings.DEBUG:  # else there is no page about an error to show
            tags.insert(0, _script("nitro_htmx/overlay.js", {}, nonce))
    return format_html_join("\n", "{}", ((tag,) for tag in tags))


def _bridge_attributes(request: HttpRequest) -> dict[str, object]:
    attributes: dict[str, object] = {
        "defer": "",
        "data-nitro-csrf": get_token(request),
        "data-nitro-heard": get_settings().MAX_HEARD_EVENTS,
        "data-nitro-error": failure_text(500),
    }
    if not (django_settings.CSRF_USE_SESSIONS or django_settings.CSRF_COOKIE_HTTPONLY):
        attributes["data-nitro-csrf-cookie"] = django_settings.CSRF_COOKIE_NAME
    for status in _BRIDGE_STATUSES:
        attributes[f"data-nitro-error-{status}"] = failure_text(status)
    return attributes


def _toast_attributes() -> dict[str, object]:
    settings = get_settings()
    return {
        "defer": "",
        "data-nitro-toast-enabled": "true" if settings.TOAST_ENABLED else "false",
        "data-nitro-toast-position": settings.TOAST_POSITION,
        "data-nitro-toast-duration": settings.TOAST_DURATION,
        "data-nitro-toast-style": settings.TOAST_STYLE,
        "data-nitro-toast-label": _("Notifications"),
        "data-nitro-toast-dismiss": _("Dismiss"),
        "data-nitro-toast-reload": _("Reload the page"),
    }


def _script(path: str, attributes: dict[str, object], nonce: Any) -> SafeString:
    if nonce is not None:
        attributes = {**attributes, "nonce": nonce}
    return format_html(
        '<script src="{}"{}></script>',
        static(path),
        format_html_join("", ' {}="{}"', attributes.items()),
    )
