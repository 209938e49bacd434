"""What only a request can show: warnings for developers, in the log and in DEBUG alone.

Each names a mistake that raises nothing, because the page or the request is a good one without it.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable
from contextvars import ContextVar
from typing import Any
from weakref import WeakSet

from django.core.signals import got_request_exception, request_finished, request_started
from django.http import HttpRequest
from pydantic_core import from_json, to_json

from ..base.component import BaseComponent
from ..conf import get_settings
from ..events.queue import Event
from ..state.paths import find_path

logger = logging.getLogger("nitro_htmx.reminders")

_large: WeakSet[type[Any]] = WeakSet()  # classes that have been warned of

_page: ContextVar[HttpRequest | None] = ContextVar("nitro_page", default=None)


def expect_scripts(request: HttpRequest) -> None:
    """Note that the page of ``request`` has components; warn at its end if it has no scripts."""
    _page.set(request)
    # Connected only now: a project outside of DEBUG pays nothing for it.
    request_started.connect(_forget, dispatch_uid=__name__)
    got_request_exception.connect(_forget, dispatch_uid=__name__)
    request_finished.connect(_remind_of_scripts, dispatch_uid=__name__)


def note_scripts(request: HttpRequest, extras: Iterable[str]) -> None:
    """Note that the page of ``request`` has ``{% nitro_scripts %}``, with these extra scripts."""
    before = getattr(request, "nitro_scripts", ())
    request.nitro_scripts = (*before, *extras)  # type: ignore[attr-defined]


def expect_extra(component: BaseComponent[Any], extra: str, tag: str) -> None:
    """Note that a page needs an extra script; warn at its end if it does not load that.

    Args:
        component: In whose template something needs it.
        extra: Its name in ``{% nitro_scripts %}``.
        tag: What needs it, as it is written.
    """
    page = _page.get()
    if page is not None:
        needs = vars(page).setdefault("nitro_needs", {})
        needs.setdefault(extra, (component._meta.name, tag))


def _forget(**_kwargs: object) -> None:
    _page.set(None)


def _remind_of_scripts(**_kwargs: object) -> None:
    request = _page.get()
    _page.set(None)
    if request is None:
        return
    extras = getattr(request, "nitro_scripts", None)
    if extras is not None:
        _remind_of_extras(request, extras)
    else:
        logger.warning(
            "The page %s shows components, but has no {%% nitro_scripts %%}, so none of them "
            "reacts. Put it into the <head> of the page.",
            request.path,
        )


def _remind_of_extras(request: HttpRequest, extras: Iterable[str]) -> None:
    for extra, (name, tag) in getattr(request, "nitro_needs", {}).items():
        if extra not in extras:
            logger.warning(
                "The page %s shows %s, whose template has {%% %s %%}, but does not load the script "
                "for that. Write {%% nitro_scripts %s %%} into its <head>.",
                request.path,
                name,
                tag,
                " ".join(f'"{each}"' for each in (*extras, extra)),
            )


def remind_of_unbound(
    component_class: type[BaseComponent[Any]],
    action: str,
    *,
    arguments: Iterable[str],
    fields: Iterable[str],
    bound: Collection[str],
) -> None:
    """Warn of posted values that change nothing, though the state has fields of their names.

    Args:
        component_class: The component that was called.
        action: The action's name.
        arguments: The names of the posted parameters.
        fields: The dotted names of the posted values of bound inputs.
        bound: Those that were bound when the token was made.
    """
    called = f"{component_class._meta.name}.{action}"
    for name in fields:
        if name not in bound:
            logger.warning(
                "%s was sent a value for %r, which {%% nitro_model %%} had not bound when the page "
                "was made, so it is ignored. Bound: %s.",
                called,
                name,
                ", ".join(bound) or "nothing",
            )
    made = component_class._meta.actions.get(action)
    for name in arguments:
        if not made or made.binder.takes(name):  # a refresh takes none
            continue
        if find_path(component_class.state_class, name):
            logger.warning(
                "%s was sent %r, which is a field of the state but no argument of %s(), so it is "
                'ignored. Write {%% nitro_model "%s" %%} in place of name="%s", or take it as an '
                "argument.",
                called,
                name,
                action,
                name,
                name,
            )


def remind_of_passed_over(
    component_class: type[BaseComponent[Any]], steps: Iterable[str], errors: Iterable[str]
) -> None:
    """Warn of what an event was to run, and did not, because the state is not valid.

    Args:
        component_class: The component that heard the event.
        steps: The names of its listeners and actions that were passed over.
        errors: The names of what is invalid.
    """
    logger.warning(
        "%s heard an event, but %s did not run: %s is not valid. @action(validate=False) lets it "
        "run all the same.",
        component_class._meta.name,
        ", ".join(steps),
        ", ".join(errors),
    )


def remind_of_size(component_class: type[BaseComponent[Any]], state: bytes) -> None:
    """Warn, once for each class, of a state that is on its way to be too large.

    Args:
        component_class: The component whose token is made.
        state: The state as JSON.
    """
    limit = get_settings().MAX_STATE_BYTES
    if len(state) <= limit // 2 or component_class in _large:
        return
    _large.add(component_class)
    sizes = {name: len(to_json(value)) for name, value in from_json(state).items()}
    largest = max(sizes, key=lambda name: sizes[name])
    logger.warning(
        "The state of %s has %d bytes, %d of them in %r. Over %d, which is MAX_STATE_BYTES, "
        "its page fails. Rows belong in the database: give them to the template in "
        "get_context_data(), or derive the component from BaseListComponent.",
        component_class._meta.name,
        len(state),
        sizes[largest],
        largest,
        limit,
    )


def remind_of_unheard(component_class: type[BaseComponent[Any]], events: Iterable[Event]) -> None:
    """Warn of events that a component has sent before its page was there to hear them.

    Args:
        component_class: The component that is being shown for the first time.
        events: What it has sent.
    """
    logger.warning(
        "%s has sent %s while its first state was made. Nobody hears that: the page is not there "
        "yet. Send events in actions and listeners.",
        component_class._meta.name,
        ", ".join(dict.fromkeys(event.name for event in events)),
    )


def remind_of_parent(component_class: type[BaseComponent[Any]]) -> None:
    """Warn of a component that an action's answer has, and that belongs to no other.

    Args:
        component_class: The component that is made.
    """
    logger.warning(
        "An action makes %s anew, as if it stood on the page by itself: its state and what was "
        "entered in it are lost. In get_context_data(), give render() self in place of the "
        "request; in an {%% include %%} with 'only', pass component=component.",
        component_class._meta.name,
    )
