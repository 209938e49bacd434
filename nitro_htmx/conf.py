"""The ``NITRO_HTMX`` setting: one dictionary, every key optional.

``get_settings()`` reads it lazily and caches the result until Django's ``setting_changed`` signal.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Literal, TypedDict

from django.conf import settings as django_settings
from django.core import mail
from django.core.signals import setting_changed
from pydantic import BaseModel, ConfigDict, Field, PositiveInt, ValidationError

from .exceptions import ConfigurationError, nearest_name

SETTING = "NITRO_HTMX"
DEFAULT_SUBJECT = "nitro_htmx.state.session_user_id"
KEY_SUBJECT = "nitro_htmx.state.session_key_digest"

ToastPosition = Literal[
    "top-left", "top-center", "top-right", "bottom-left", "bottom-center", "bottom-right"
]


class NitroSettings(TypedDict, total=False):
    """The type of ``NITRO_HTMX``, for annotations; what each key means is in ``Settings``."""

    HTMX_VERSION: Literal[2, 4]
    DEBUG: bool | None
    EXPLICIT_ACTIONS: bool
    STATE_MAX_AGE_SECONDS: int | None
    MAX_STATE_BYTES: int
    MAX_EVENT_BYTES: int
    MAX_HEARD_EVENTS: int
    ALONG: bool
    SUBJECT: str
    ONCE: bool | None
    ONCE_CACHE: str
    ONCE_SECONDS: int
    TOAST_ENABLED: bool
    TOAST_POSITION: ToastPosition
    TOAST_DURATION: int
    TOAST_STYLE: str
    PUSH: dict[str, Any]  # checked by the app, whose engines may have keys of their own


class Settings(BaseModel):
    """The keys of ``NITRO_HTMX`` with their defaults."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    HTMX_VERSION: Literal[2, 4] = Field(
        4, description="The major version of htmx that `{% nitro_scripts %}` loads."
    )
    DEBUG: bool | None = Field(
        None,
        description=(
            "Whether errors show their own text on the page, and the browser's console explains "
            "each action. `None`: as Django's `DEBUG`."
        ),
    )
    EXPLICIT_ACTIONS: bool = Field(
        False,
        description="Whether only methods marked with `@action` can be called from the browser.",
    )
    STATE_MAX_AGE_SECONDS: PositiveInt | None = Field(
        604_800,
        description="The oldest state token accepted, in seconds. `None` accepts any age.",
    )
    MAX_STATE_BYTES: PositiveInt = Field(
        65_536, description="The largest state, as JSON, in bytes. A larger one answers 413."
    )
    MAX_EVENT_BYTES: PositiveInt = Field(
        1_048_576,
        description="The largest data of one event, as ASCII JSON, in bytes. `emit()` raises.",
    )
    MAX_HEARD_EVENTS: PositiveInt = Field(
        500,
        description="How many events one refresh request may carry. More answer 400.",
    )
    ALONG: bool = Field(
        True,
        description=(
            "Whether components that hear an action's events are answered in the action's own "
            "request. `False`: each asks by itself."
        ),
    )
    SUBJECT: str = Field(
        DEFAULT_SUBJECT,
        description=(
            "Dotted path of a function from a request to the text that a state token is bound to."
        ),
    )
    ONCE: bool | None = Field(
        None,
        description=(
            "Whether the answers to actions are kept, so that a request which is sent again does "
            "not run again. `None`: where the cache is one that all processes share."
        ),
    )
    ONCE_CACHE: str = Field(
        "default", description="The cache that keeps them: an alias of `CACHES`."
    )
    ONCE_SECONDS: PositiveInt = Field(
        600, description="How long an answer is kept, in seconds. Nothing is sent again later."
    )
    TOAST_ENABLED: bool = Field(True, description="Whether messages are shown as toasts.")
    TOAST_POSITION: ToastPosition = Field(
        "top-right", description="The corner or edge of the window where toasts appear."
    )
    TOAST_DURATION: PositiveInt = Field(
        5_000, description="How long a toast stays, in milliseconds."
    )
    TOAST_STYLE: str = Field(
        "default",
        description="A name that stylesheets find as `data-style` on a toast, and adapters get.",
    )
    PUSH: dict[str, Any] = Field(
        {}, description="The settings of the app `nitro_htmx.push`, where it is installed."
    )

    @property
    def is_debug(self) -> bool:
        """Whether developers rather than visitors look at the page."""
        return django_settings.DEBUG if self.DEBUG is None else self.DEBUG


@lru_cache(maxsize=1)
def get_settings() -> Settings:
    """Return the project's settings.

    Raises:
        ConfigurationError: A key is unknown, or a value does not fit.
    """
    problems = find_problems()
    if problems:
        raise ConfigurationError(" ".join(f"{text} {hint}" for text, hint in problems))
    return Settings.model_validate(getattr(django_settings, SETTING, {}))


def are_actions_explicit() -> bool:
    """Return ``EXPLICIT_ACTIONS``, ``True`` if the settings do not fit.

    Classes are defined before Django runs its checks, which say more clearly what is wrong than an
    exception here could. No request gets that far.
    """
    try:
        return get_settings().EXPLICIT_ACTIONS
    except ConfigurationError:
        return True


def is_under_test() -> bool:
    """Return whether Django's test environment is set up, as every test runner for Django does."""
    return hasattr(mail, "outbox")


def find_problems() -> list[tuple[str, str]]:
    """Return a (message, hint) pair for each thing wrong with ``NITRO_HTMX``."""
    given = getattr(django_settings, SETTING, {})
    try:
        Settings.model_validate(given)
    except ValidationError as error:
        if not isinstance(given, dict):
            return [(f"{SETTING} is not a dictionary.", f"Write {SETTING} = {{}}.")]
        return describe_problems(error, Settings, SETTING)
    return []


def describe_problems(
    error: ValidationError, settings: type[BaseModel], place: str
) -> list[tuple[str, str]]:
    """Return a (message, hint) pair for each thing wrong with a dictionary of settings.

    Args:
        error: What the validation has found.
        settings: The keys, with their descriptions.
        place: Where the dictionary is, as a project writes it.
    """
    return [_describe(details, settings, place) for details in error.errors()]


def _describe(details: Any, settings: type[BaseModel], place: str) -> tuple[str, str]:
    key, fields = str(details["loc"][0]), settings.model_fields
    if key in fields:
        message = f"{place}[{key!r}] is {details['input']!r}: {details['msg']}."
        return message, str(fields[key].description)
    nearest = nearest_name(key, fields)
    hint = f"Did you mean {nearest!r}?" if nearest else ""
    choices = ", ".join(sorted(fields))
    return f"{place} has no key {key!r}.", hint or f"The keys are: {choices}."


def _forget(*, setting: str, **_kwargs: object) -> None:
    if setting == SETTING:
        get_settings.cache_clear()


setting_changed.connect(_forget)
