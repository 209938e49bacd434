"""Every name that Python and the browser share.

The modules in ``client/`` have their own copy of these; a test compares the two.
"""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache
from typing import Final

# Events, as ``window.addEventListener`` hears them.
EVENT_PREFIX: Final = "nitro:"
MESSAGE: Final = "message"
ACTION_COMPLETE: Final = "action-complete"
ERROR: Final = "error"
REFRESH_PREFIX: Final = "refresh-"

# What a list tells the address bar, and what the address bar tells lists; see ``address.js``.
ADDRESS: Final = "address"
NAVIGATED: Final = "navigated"

# Whether the server can be reached, as the body tells, and the attribute of <html> while it can't;
# see ``offline.js``.
OFFLINE: Final = "offline"
ONLINE: Final = "online"
OFFLINE_ATTRIBUTE: Final = "data-nitro-offline"
# What push says to page scripts: events may have been missed, and how its stream fares.
MISSED: Final = "missed"
PUSH_STATE: Final = "push-state"

# What ``channel(…).refresh()`` pushes, after ``EVENT_PREFIX``: to every component that names the
# channel, whatever it is called. No component and no event can have such a name.
REFRESH_ALL: Final = "refresh-*"

# Of a root, and of a page's tag: the server's word on what it may hear; see ``push/grants.py``.
CHANNELS_ATTRIBUTE: Final = "data-nitro-channels"

# The single key of the ``HX-Trigger`` response header. See ``web/responses.py`` for its value.
ENVELOPE: Final = "nitro:events"

# Parameters of an action request. Python identifiers hold no hyphen, so none can be an argument.
TOKEN_PARAMETER: Final = "nitro-token"  # noqa: S105 - a parameter's name, not a secret
FIELDS_PARAMETER: Final = "nitro-fields"
OTHERS_PARAMETER: Final = "nitro-others"
HEARD_PARAMETER: Final = "nitro-events"
RIDERS_PARAMETER: Final = "nitro-along"
TRY_PARAMETER: Final = "nitro-try"
ID_PARAMETER: Final = "nitro-id"  # the last one: of a body that was cut off, it is missing

# How many pushed events had led to the one that caused the request; see ``push/hops.py``.
PUSHED_PARAMETER: Final = "nitro-pushed"

# The page that asks, by a name of its own; see ``push/origins.py``.
PAGE_PARAMETER: Final = "nitro-page"

# Django's own name.
CSRF_PARAMETER: Final = "csrfmiddlewaretoken"

# Request header: the instances whose events led to this request, oldest first.
CHAIN_HEADER: Final = "Nitro-Chain"

# Response header of the answer to a request that has come before, and its values: that the first
# one still runs, or that this is the answer which the first one was given.
ONCE_HEADER: Final = "Nitro-Once"

# Of an answer in DEBUG, for the timeline: JSON, {"ms", "queries", "query_ms"}.
COST_HEADER: Final = "Nitro-Debug"
RUNNING: Final = "running"
KEPT: Final = "kept"

# Attributes of a component's root element.
COMPONENT_ATTRIBUTE: Final = "data-nitro-component"
KEY_ATTRIBUTE: Final = "data-nitro-key"
FILTERS_ATTRIBUTE: Final = "data-nitro-filters"
TOAST_ATTRIBUTE: Final = "data-nitro-toast"
URL_ATTRIBUTE: Final = "data-nitro-url"
TOKEN_ATTRIBUTE: Final = "data-nitro-token"  # noqa: S105

# The full names of the events that the class says it sends, with spaces; and the mark of a class
# that rides with nobody.
EMITS_ATTRIBUTE: Final = "data-nitro-emits"
ALONE_ATTRIBUTE: Final = "data-nitro-alone"

# JSON: full event name → the id of the parent that is called, and what it hears.
CALLS_ATTRIBUTE: Final = "data-nitro-on"

# Of a slot's element: the slot's name, and the id of the component whose content stands in it. Of
# what follows a root element in an answer: new content for an element elsewhere on the page.
SLOT_ATTRIBUTE: Final = "data-nitro-slot"
OWNER_ATTRIBUTE: Final = "data-nitro-owner"
UPDATE_ATTRIBUTE: Final = "data-nitro-update"

# Attributes of elements inside a component, and of the element that carries surplus events.
ARGUMENTS_ATTRIBUTE: Final = "data-nitro-args"
MODEL_ATTRIBUTE: Final = "data-nitro-model"
LAZY_ATTRIBUTE: Final = "data-nitro-lazy"
GROUP_ATTRIBUTE: Final = "data-nitro-group"
SINGLE_ATTRIBUTE: Final = "data-nitro-single"
LOADING_ATTRIBUTE: Final = "data-nitro-loading"
HIDE_ATTRIBUTE: Final = "data-nitro-hide"
GUARD_ATTRIBUTE: Final = "data-nitro-guard"
QUESTION_ATTRIBUTE: Final = "data-nitro-question"  # of the script for it
SYNC_ATTRIBUTE: Final = "data-nitro-sync"
KEEP_ATTRIBUTE: Final = "data-nitro-keep"
SORT_ATTRIBUTE: Final = "data-nitro-sort"
HANDLE_ATTRIBUTE: Final = "data-nitro-handle"
SURPLUS_ATTRIBUTE: Final = "data-nitro-events"
TOKENS_ATTRIBUTE: Final = "data-nitro-tokens"  # in place of HTML that is not kept

# The action that a root element itself asks for: after an event that it heard, or at a poll.
REFRESH: Final = "refresh"

# Of the element that shows how far a component's files have got.
PROGRESS_ATTRIBUTE: Final = "data-nitro-progress"

# The argument of a refresh that names a child which the page has lost.
MISSING: Final = "missing"

# What the action of a sorted list is given: the key of the row that was moved, and that of the one
# before which it goes, if there is one.
SORT_KEY: Final = "key"
SORT_BEFORE: Final = "before"

# What a parent hears when a child calls its action: no event has such a name.
CALL_PREFIX: Final = "call:"

# How many such calls one request may carry.
CALL_LIMIT: Final = 50

# How many components may ride with one request, in how many characters of JSON, and how many events
# may lead from one to the next.
RIDERS_LIMIT: Final = 50
RIDERS_SIZE: Final = 65_536
MAX_HOPS: Final = 6

# The action that a lazy placeholder asks for, at an event of this name, and what its token is
# signed for: no action and no component can be called so.
MOUNT: Final = "nitro-mount"
MOUNT_PREFIX: Final = "mount:"

# The argument of that action with the other placeholders of a group, "<component> <token>" each,
# and how many placeholders one request may be for.
GROUP: Final = "group"
GROUP_LIMIT: Final = 50

# The action that a live input asks for, with the argument that names the bound fields it is about.
SYNC: Final = "sync"
SYNC_FIELD: Final = "field"
SYNC_FORM: Final = "form"  # and what a live form holds, as a query string

# The key of ``errors`` for what concerns no single field, as in Django's forms.
ALL_FIELDS: Final = "__all__"

# Two hyphens, of which one may end the key, begin the name of a slot: see ``rendering/slots.py``.
_SAFE_KEY = re.compile(r"(?=.{1,40}\Z)-?[A-Za-z0-9]+(-[A-Za-z0-9]+)*")
_WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def split_words(class_name: str, separator: str) -> str:
    """Return ``CartUpdated`` as ``cart-updated`` or ``cart_updated``."""
    return _WORD_START.sub(separator, class_name).lower()


@lru_cache(maxsize=4096)
def safe_key(key: str) -> str:
    """Return ``key`` if it can stand in an id and in a CSS selector, else a digest of it."""
    if _SAFE_KEY.fullmatch(key):
        return key
    return "k" + hashlib.blake2s(key.encode(), digest_size=9).hexdigest()
