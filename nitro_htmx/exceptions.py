"""The error tree. Exceptions carry data; the status of each one is in ``web/failures.py``."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from difflib import get_close_matches

from django.core.exceptions import ImproperlyConfigured, PermissionDenied


class NitroError(Exception):
    """Base of every error that this package raises."""


class ConfigurationError(NitroError, ImproperlyConfigured):
    """The project's settings, apps or middleware do not fit."""


class ComponentError(NitroError, TypeError):
    """A component class, or its use in a template, is wrong. Raised for developers."""


class UnknownName(ComponentError):
    """A tag in a template names an action, an argument or a field that the component does not have.

    Attributes:
        name: The name that was looked up.
        nearest: The most similar one that there is, or ``None``.
    """

    def __init__(self, problem: str, name: object, kind: str, known: Iterable[str]) -> None:
        known = list(known)
        self.name = name
        self.nearest = nearest_name(name, known)
        choices = f"Its {kind}: {', '.join(known) or 'none'}."
        hint = f"Did you mean {self.nearest!r}?" if self.nearest else choices
        super().__init__(f"{problem} {hint}")


def unknown_argument(call: str, taken: Collection[str], given: Iterable[str]) -> UnknownName:
    """Return the error for the first name of ``given`` that an action does not take.

    Args:
        call: How the action is called, for the message.
        taken: The names of its arguments.
        given: Names, of which at least one is not in ``taken``.
    """
    name = next(name for name in given if name not in taken)
    return UnknownName(f"{call}() takes no argument {name!r}.", name, "arguments", sorted(taken))


class EventError(NitroError, ValueError):
    """An event's name or data can't be sent. Raised at the ``emit()`` call."""


class RequestRefused(NitroError):
    """Base of the errors that a request can cause. Nothing of their text reaches a visitor."""


class UnknownComponent(RequestRefused):
    """No component has this name.

    Attributes:
        name: The name that was looked up.
        nearest: The most similar registered name, or ``None``.
    """

    def __init__(self, name: str, known: Iterable[str]) -> None:
        self.name = name
        self.nearest = nearest_name(name, known)
        hint = f" Did you mean {self.nearest!r}?" if self.nearest else ""
        super().__init__(
            f"No component is registered as {name!r}.{hint} Components are found in the "
            "'components' module of each installed app and need @register_component. Start the "
            "server again if the module is new; with DEBUG it is looked for at once."
        )


class UnknownAction(RequestRefused):
    """The component has no such action, or does not listen to such an event.

    Attributes:
        component: The component's name.
        action: The name that was looked up.
        nearest: The most similar name of an action, or ``None``.
    """

    def __init__(self, component: str, action: str, known: Iterable[str]) -> None:
        self.component = component
        self.action = action
        self.nearest = nearest_name(action, known)
        hint = f" Did you mean {self.nearest!r}?" if self.nearest else ""
        choices = ", ".join(sorted(known)) or "none"
        super().__init__(f"{component} has no action {action!r}.{hint} Its actions: {choices}.")


class TokenRefused(RequestRefused):
    """The state token can't be trusted.

    Attributes:
        reason: A short text for the log: ``"tampered"``, ``"expired"``, ``"from the future"``,
            ``"of another component"``, ``"of another subject"``, ``"missing"`` or
            ``"outdated: …"``.
    """

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(f"The state token was refused: {reason}.")


class GrantsRefused(TokenRefused):
    """Some of the grants of a page can't be trusted.

    Attributes:
        reason: That of the first.
        places: Which of them, counted from 0.
    """

    def __init__(self, reason: str, places: list[int]) -> None:
        self.places = places
        super().__init__(reason)


class StateTooLarge(RequestRefused):
    """A state, or the token that carries it, is over the limit.

    Attributes:
        size_bytes: How large it is.
        limit_bytes: How large it may be.
    """

    def __init__(self, component: str, size_bytes: int, limit_bytes: int) -> None:
        self.size_bytes = size_bytes
        self.limit_bytes = limit_bytes
        super().__init__(
            f"The state of {component} has {size_bytes} bytes; the setting MAX_STATE_BYTES allows "
            f"{limit_bytes}. Keep rows in the database and only their ids in the state."
        )


class ArgumentsInvalid(RequestRefused):
    """An action's arguments are missing or have the wrong type.

    Attributes:
        errors: Argument name → what is wrong with it, one text each, for developers.
        texts: The same for visitors, in their language, where there are words for it.
    """

    def __init__(
        self, action: str, errors: dict[str, str], texts: Mapping[str, str] | None = None
    ) -> None:
        self.errors = errors
        self.texts = texts or {}
        details = "; ".join(f"{name}: {text}" for name, text in errors.items())
        super().__init__(f"The arguments of {action!r} are not valid. {details}")


class MalformedRequest(RequestRefused):
    """The request isn't one that the bridge could have sent, or asks for too much at once."""


class HasFailed(RequestRefused):
    """The same request has come before, and ended in an exception. It is not run again."""


class MayHaveRun(RequestRefused):
    """The same request may have come before, and nothing can tell. It is not run."""


class AccessRefused(RequestRefused, PermissionDenied):
    """The visitor may not do this. In a page, Django answers 403 as for its own error.

    Attributes:
        message: A text for the visitor.
    """

    def __init__(self, message: str) -> None:
        self.message = message
        super().__init__(message)


class AuthenticationRequired(AccessRefused):
    """What was asked for is for authenticated users only."""


def nearest_name(name: object, known: Iterable[str]) -> str | None:
    """Return the name in ``known`` that is most like ``name``, or ``None``.

    ``name`` may be anything, since templates pass what they like.
    """
    by_folded = {candidate.casefold(): candidate for candidate in known}
    matches = get_close_matches(str(name).casefold(), by_folded, n=1)
    return by_folded[matches[0]] if matches else None
