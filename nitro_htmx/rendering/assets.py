"""The scripts and the stylesheet that a page with components needs.

Their tags take longer to make than a small component. All but the CSRF token and the nonce is the
same from page to page, and is kept.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from django.conf import settings as django_settings
from django.core.signals import setting_changed
from django.http import HttpRequest
from django.middleware.csrf import get_token
from django.templatetags.static import static
from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django_htmx.jinja import htmx_script

from .. import names
from ..caching import is_once_on
from ..conf import get_settings
from ..push.conf import push_settings
from ..push.marks import is_installed
from ..texts import failure_text
from .addresses import push_url
from .extras import EXTRAS, known_extras
from .reminders import note_scripts

# The failures whose words the bridge has to know itself: nobody of ours answered.
_BRIDGE_STATUSES = (0, 400, 403, 404, 413, 503)

_STYLESHEET = "nitro_htmx/nitro.css"

# What stands in kept tags for what does not stay. No setting and no text holds such a character.
_TOKEN, _NONCE, _PUSH = "\0token", "\0nonce", "\0push"


def page_assets(
    request: HttpRequest, nonce: Any = None, extras: Iterable[object] = ()
) -> SafeString:
    """Return the tags that load htmx, our script and, in DEBUG, what explains them.

    Args:
        request: The page's request. Its CSRF token is made, so that the cookie is set.
        nonce: A Content-Security-Policy nonce, or ``None``. Compared with ``None``, never by truth:
            Django's ``LazyNonce`` is false until it is first used.
        extras: The names of the scripts that the page needs besides; see ``extras.py``.

    Raises:
        UnknownName: There is no script of such a name.
    """
    asked = known_extras(extras)
    note_scripts(request, asked)
    token = get_token(request)
    push = push_url() if is_installed() else ""
    if get_settings().is_debug or django_settings.DEBUG:  # what is written just now is to be seen
        return _tags(token, nonce, push, asked)
    # The stylesheet's address speaks for all: a storage that signs addresses, or has others for
    # each tenant, gives another one.
    has = nonce is not None, bool(push)
    tags = _kept_tags(static(_STYLESHEET), get_language(), *has, asked)
    tags = tags.replace(_TOKEN, token).replace(_NONCE, conditional_escape(nonce))
    return SafeString(tags.replace(_PUSH, conditional_escape(push)))


@lru_cache(maxsize=64)
def _kept_tags(
    _stylesheet: str,
    _language: str | None,
    has_nonce: bool,
    has_push: bool,
    extras: tuple[str, ...],
) -> str:
    """Return the tags with marks in place of the CSRF token, the nonce and the address of push.

    The arguments, with the settings, are all that they depend on.
    """
    return _tags(_TOKEN, _NONCE if has_nonce else None, _PUSH if has_push else "", extras)


def _forget(**_kwargs: object) -> None:
    _kept_tags.cache_clear()


setting_changed.connect(_forget)  # whichever it is: one of Django's may count as well


def _tags(token: str, nonce: Any, push: str, extras: Iterable[str]) -> SafeString:
    settings = get_settings()
    tags = [
        format_html('<link rel="stylesheet" href="{}">', static(_STYLESHEET)),
        # Before htmx, so that nothing is asked without it.
        _script(_client_path(), _client_attributes(token), nonce),
        htmx_script(version=settings.HTMX_VERSION, nonce=nonce),
    ]
    if push:
        tags.append(_script(_path_of("nitro-push"), _push_attributes(push), nonce))
    tags += [
        _script(_path_of(f"nitro-{name}"), {"defer": "", **EXTRAS[name]()}, nonce)
        for name in extras
    ]
    if settings.is_debug:
        # Not deferred: it watches all other scripts come.
        tags.insert(0, _script("nitro_htmx/debug.js", {}, nonce))
        if django_settings.DEBUG:  # else there is no page about an error to show
            tags.insert(0, _script("nitro_htmx/overlay.js", {}, nonce))
    return format_html_join("\n", "{}", ((tag,) for tag in tags))


def _client_path() -> str:
    """Return the build for the htmx in use, which ``make client`` has made of ``client/``."""
    return _path_of(f"nitro-htmx{get_settings().HTMX_VERSION}")


def _path_of(name: str) -> str:
    return f"nitro_htmx/{name}{'.debug' if get_settings().is_debug else ''}.js"


def _push_attributes(url: str) -> dict[str, object]:
    # A stream that is silent for longer than its server ever is has died.
    silence_ms = int(2500 * push_settings().HEARTBEAT_SECONDS)
    return {"defer": "", "data-nitro-push-url": url, "data-nitro-push-silence": silence_ms}


def _client_attributes(token: str) -> dict[str, object]:
    return {"defer": "", **_bridge_attributes(token), **_toast_attributes()}


def _bridge_attributes(token: str) -> dict[str, object]:
    attributes: dict[str, object] = {
        "data-nitro-csrf": token,
        "data-nitro-heard": get_settings().MAX_HEARD_EVENTS,
        "data-nitro-along": riders_size(),
        "data-nitro-error": failure_text(500),
    }
    if not (django_settings.CSRF_USE_SESSIONS or django_settings.CSRF_COOKIE_HTTPONLY):
        attributes["data-nitro-csrf-cookie"] = django_settings.CSRF_COOKIE_NAME
    if is_once_on():
        attributes["data-nitro-once"] = get_settings().ONCE_SECONDS
    for status in _BRIDGE_STATUSES:
        attributes[f"data-nitro-error-{status}"] = failure_text(status)
    return attributes


def riders_size() -> int:
    """Return how many characters of JSON the riders of a request may take; 0 if nobody rides.

    Django refuses a body over ``DATA_UPLOAD_MAX_MEMORY_SIZE``, and the action would be lost with
    its riders. It counts the body as it is posted, where a quotation mark has three characters.
    """
    if not get_settings().ALONG:
        return 0
    limit: int | None = django_settings.DATA_UPLOAD_MAX_MEMORY_SIZE
    return names.RIDERS_SIZE if limit is None else min(names.RIDERS_SIZE, limit // 4)


def _toast_attributes() -> dict[str, object]:
    settings = get_settings()
    return {
        "data-nitro-toast-enabled": "true" if settings.TOAST_ENABLED else "false",
        "data-nitro-toast-position": settings.TOAST_POSITION,
        "data-nitro-toast-duration": settings.TOAST_DURATION,
        "data-nitro-toast-style": settings.TOAST_STYLE,
        "data-nitro-toast-label": _("Notifications"),
        "data-nitro-toast-dismiss": _("Dismiss"),
        "data-nitro-toast-reload": _("Reload the page"),
        "data-nitro-toast-again": _("Send again"),
    }


def _script(path: str, attributes: dict[str, object], nonce: Any) -> SafeString:
    if nonce is not None:
        attributes = {**attributes, "nonce": nonce}
    return format_html(
        '<script src="{}"{}></script>',
        static(path),
        format_html_join("", ' {}="{}"', attributes.items()),
    )
