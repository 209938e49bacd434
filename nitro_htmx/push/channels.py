"""Channels: whom a pushed event is for.

A channel is a name, of up to 200 printable characters. ``channel("news")`` gives it whole; several
parts are joined by ``:``, with ``:`` and ``%`` inside a part escaped, so that no visitor's text can
name another channel.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from enum import Enum
from hashlib import sha256
from typing import TYPE_CHECKING, Any, overload
from uuid import UUID

from django.db.models import Model

from .. import names
from ..events.queue import MessageLevel, NitroEvent, detail_of, named, refresh_event_name
from ..registry import warn_if_unknown
from .changes import next_change
from .entries import recheck_entry
from .publishing import publish_after_commit, push
from .rechecks import Recheck

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser

    from ..base.component import BaseComponent

MAX_NAME_LENGTH = 200
CONTROL_PREFIX = "!"  # of the marks in ``entries.py``


class Channel:
    """An audience: the pages that name one of its channels.

    ``a | b`` is both, and a page that names both hears the event once.

    Attributes:
        names: The names of the channels, each once.
    """

    def __init__(self, *channel_names: str) -> None:
        self.names = channel_names

    def __repr__(self) -> str:
        """Return the channels' names."""
        return f"<Channel {' | '.join(self.names)}>"

    def __eq__(self, other: object) -> bool:
        """Return whether ``other`` is the same audience."""
        return isinstance(other, Channel) and set(self.names) == set(other.names)

    def __hash__(self) -> int:
        """Return a hash of the audience."""
        return hash(frozenset(self.names))

    def __or__(self, other: Channel) -> Channel:
        """Return the audience of both."""
        return Channel(*dict.fromkeys((*self.names, *other.names)))

    @overload
    def emit(self, event: NitroEvent, *, durable: bool = False) -> None: ...
    @overload
    def emit(
        self, event: str, data: Mapping[str, Any] | None = None, *, durable: bool = False
    ) -> None: ...
    def emit(
        self,
        event: str | NitroEvent,
        data: Mapping[str, Any] | None = None,
        *,
        durable: bool = False,
    ) -> None:
        """Send an event to the pages, once every transaction that is open now is committed.

        Args:
            event: A name, prefixed with ``nitro:`` unless it has the prefix, or a typed event.
            data: JSON-ready values and ``Decimal``, ``UUID``, dates, lazy text, pydantic models.
            durable: Whether it arrives even if the process dies after the commit, or the log is
                away. It is then a row of the transaction that is open, in the database ``DATABASE``
                of the settings; another process may send it, some seconds late. Not in coroutines.

        Raises:
            EventError: The name is reserved or not possible, a value has no JSON form, or the data
                is over ``MAX_EVENT_BYTES``; in DEBUG and in tests also, pushed events have led to
                one another.
        """
        name, data = named(event, data)
        detail = {"component": None, **detail_of(name, data)}
        push(self.names, name, detail, is_durable=durable)

    def refresh_component(
        self, component: str | type[BaseComponent[Any]], key: object = None
    ) -> None:
        """Ask the components of a class to refresh themselves, on the pages.

        Args:
            component: The class, or the name under which it is registered.
            key: Refresh only the instance with this key.
        """
        name = component if isinstance(component, str) else component._meta.name
        warn_if_unknown(name)
        self._publish(refresh_event_name(name), {} if key is None else {"key": str(key)})

    def refresh(self) -> None:
        """Ask every component that names one of the channels itself to refresh itself.

        Those that the same request renders from here on need not ask: they show the change.
        """
        change = next_change()
        self._publish(names.EVENT_PREFIX + names.REFRESH_ALL, {"change": change} if change else {})

    def success(self, text: object) -> None:
        """Show a message of success."""
        self._message("success", text)

    def error(self, text: object) -> None:
        """Show a message that something went wrong."""
        self._message("error", text)

    def warning(self, text: object) -> None:
        """Show a warning."""
        self._message("warning", text)

    def info(self, text: object) -> None:
        """Show an informative message."""
        self._message("info", text)

    def _message(self, level: MessageLevel, text: object) -> None:
        self._publish(names.EVENT_PREFIX + names.MESSAGE, {"level": level, "text": str(text)})

    def _publish(self, name: str, data: Mapping[str, Any]) -> None:
        push(self.names, name, {"component": None, **data})


everyone = Channel("*")


def channel(*parts: Any) -> Channel:
    """Return a channel.

    Args:
        parts: Its whole name; a saved row, for ``<app>.<model>:<pk>``; a model class, for
            ``<app>.<model>``; or several of text, numbers, dates, rows, which are joined.

    Raises:
        ValueError: They make no name.
    """
    return Channel(channel_name(*parts))


def channel_of_row(model: Model | type[Model], pk: object) -> Channel:
    """Return the channel of a row, which need not be at hand.

    Where the key makes no name, because it is long or not printable, a digest stands for it.
    """
    name = f"{_label(model)}:{_escape(str(pk))}"
    if not _is_possible(name):  # _escape() makes no "%-"
        digest = sha256(str(pk).encode(errors="surrogatepass")).hexdigest()
        name = f"{_label(model)}:%-{digest}"
    return Channel(name)


def channel_name(*parts: Any) -> str:
    """Return the name that ``parts`` make; see ``channel()``.

    Raises:
        ValueError: They make none.
    """
    texts = [_text(part) for part in parts]
    return _checked(texts[0] if len(texts) == 1 else ":".join(map(_escape, texts)))


def _checked(name: str) -> str:
    if not _is_possible(name):
        raise ValueError(
            f"{name!r} can't be a channel's name. Use 1 to {MAX_NAME_LENGTH} printable characters."
        )
    if name.startswith(CONTROL_PREFIX):
        raise ValueError(f"{name!r} can't be a channel's name: none begins with '!'.")
    return name


def _is_possible(name: str) -> bool:
    return 0 < len(name) <= MAX_NAME_LENGTH and name.isprintable()


def channel_names(given: Iterable[Any]) -> tuple[str, ...]:
    """Return the names of channels as pages and components give them, each once.

    Args:
        given: Names, rows, tuples of parts, or ``Channel`` objects. ``None`` and visitors who are
            not logged in are left out.

    Raises:
        ValueError: One of them makes no name.
    """
    found: dict[str, None] = {}
    for each in given:
        if type(each) is str:  # most are, and each page has some
            found[_checked(each)] = None
        elif isinstance(each, Channel):
            found.update(dict.fromkeys(each.names))
        elif isinstance(each, tuple):
            found[channel_name(*each)] = None
        elif each is not None and not getattr(each, "is_anonymous", False):
            found[channel_name(each)] = None
    return tuple(found)


def recheck(user: AbstractBaseUser) -> None:
    """End the streams of a user everywhere, and take back what their pages may hear.

    Call it where rights change. Components then ask anew, and get the channels that they have now;
    what ``{% nitro_channels %}`` names the page gets when it is loaded again.

    Args:
        user: A saved user.
    """
    user_id = str(user.pk)
    publish_after_commit(Recheck(recheck_entry(user_id), user_id))


def _text(part: Any) -> str:
    if type(part) is str and part:
        return part
    if isinstance(part, Channel) and len(part.names) == 1:
        return part.names[0]
    if isinstance(part, Model):
        if part.pk is None:
            raise ValueError(f"{part!r} has no primary key yet, so it has no channel. Save it.")
        return channel_of_row(part, part.pk).names[0]  # it may be a lazy one
    if isinstance(part, type) and issubclass(part, Model):
        return _label(part)
    if isinstance(part, Enum):
        return _text(part.value)
    if isinstance(part, (str, int, UUID, date)) and not isinstance(part, bool) and str(part):
        return str(part)
    raise ValueError(
        f"{part!r} can't be part of a channel's name. Use text, a number, a date, or a row."
    )


def _label(model: Model | type[Model]) -> str:
    # A proxy shows the same rows.
    return (model._meta.concrete_model or model)._meta.label_lower


def _escape(text: str) -> str:
    return text.replace("%", "%25").replace(":", "%3A")
