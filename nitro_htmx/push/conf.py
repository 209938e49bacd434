"""The settings of push: ``NITRO_HTMX["PUSH"]``, one dictionary, every key optional."""

from __future__ import annotations

from functools import lru_cache

from django.core.signals import setting_changed
from pydantic import BaseModel, ConfigDict, Field, PositiveFloat, PositiveInt, ValidationError

from ..conf import SETTING, describe_problems, get_settings
from ..exceptions import ConfigurationError

PLACE = f'{SETTING}["PUSH"]'


class PushSettings(BaseModel):
    """The keys of ``NITRO_HTMX["PUSH"]`` with their defaults."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    ENGINE: str = Field(
        "database",
        description=(
            'Where the log of events is: `"database"`, `"redis"`, `"memory"`, or the dotted path '
            "of a class."
        ),
    )
    URL: str = Field(
        "redis://127.0.0.1:6379/0", description="Of the engine `redis`: the server's address."
    )
    DATABASE: str = Field(
        "default",
        description=(
            "Where the engine `database` is, durable events and rechecks: a key of `DATABASES`."
        ),
    )
    KEY: str = Field(
        "nitro:push",
        description=(
            "What the names in Redis begin with: another one for each site that shares a server."
        ),
    )
    HISTORY: PositiveInt = Field(
        10_000, description="How many events the log keeps for pages that come back."
    )
    MAX_EVENT_BYTES: PositiveInt = Field(
        16_384, description="The largest data of one pushed event, as ASCII JSON, in bytes."
    )
    MAX_STREAMS: PositiveInt = Field(
        5_000, description="How many streams a process holds open; further pages poll."
    )
    MAX_STREAM_SECONDS: PositiveFloat = Field(
        300.0,
        description="How long a stream lasts, ± 20 %, until its page opens another, in seconds.",
    )
    HEARTBEAT_SECONDS: PositiveFloat = Field(
        20.0, description="How long a stream stays silent at most, in seconds."
    )
    REFRESHES_PER_SECOND: PositiveInt = Field(
        200,
        description="How many refreshes a second the pages of one process may ask for together.",
    )


@lru_cache(maxsize=1)
def push_settings() -> PushSettings:
    """Return the project's settings of push.

    Raises:
        ConfigurationError: A key is unknown, or a value does not fit.
    """
    problems = find_push_problems()
    if problems:
        raise ConfigurationError(" ".join(f"{text} {hint}" for text, hint in problems))
    return PushSettings.model_validate(get_settings().PUSH)


def find_push_problems() -> list[tuple[str, str]]:
    """Return a (message, hint) pair for each thing wrong with ``NITRO_HTMX["PUSH"]``."""
    try:
        PushSettings.model_validate(get_settings().PUSH)
    except ValidationError as error:
        return describe_problems(error, PushSettings, PLACE)
    return []


def _forget(*, setting: str, **_kwargs: object) -> None:
    if setting == SETTING:
        push_settings.cache_clear()


setting_changed.connect(_forget)
