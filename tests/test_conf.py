"""The setting ``NITRO_HTMX`` is checked as a whole, read lazily and read anew after a change."""

from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

import pytest
from django.core import mail
from django.core.exceptions import ImproperlyConfigured
from pydantic import ValidationError
from pytest_django import Settings as DjangoSettings

from nitro_htmx.conf import (
    NitroSettings,
    Settings,
    are_actions_explicit,
    find_problems,
    get_settings,
    is_under_test,
)
from nitro_htmx.exceptions import ConfigurationError

ALL_KEYS = (
    "The keys are: ALONG, DEBUG, EXPLICIT_ACTIONS, HTMX_VERSION, MAX_EVENT_BYTES, "
    "MAX_HEARD_EVENTS, MAX_STATE_BYTES, ONCE, ONCE_CACHE, ONCE_SECONDS, PUSH, "
    "STATE_MAX_AGE_SECONDS, SUBJECT, TOAST_DURATION, TOAST_ENABLED, TOAST_POSITION, TOAST_STYLE."
)


def test_every_key_has_a_default(settings: DjangoSettings):
    """A project without the setting gets the documented defaults."""
    del settings.NITRO_HTMX
    assert find_problems() == []
    assert get_settings().model_dump() == {
        "HTMX_VERSION": 4,
        "DEBUG": None,
        "EXPLICIT_ACTIONS": False,
        "STATE_MAX_AGE_SECONDS": 604_800,
        "MAX_STATE_BYTES": 65_536,
        "MAX_EVENT_BYTES": 1_048_576,
        "MAX_HEARD_EVENTS": 500,
        "ALONG": True,
        "SUBJECT": "nitro_htmx.state.session_user_id",
        "ONCE": None,
        "ONCE_CACHE": "default",
        "ONCE_SECONDS": 600,
        "TOAST_ENABLED": True,
        "TOAST_POSITION": "top-right",
        "TOAST_DURATION": 5_000,
        "TOAST_STYLE": "default",
        "PUSH": {},
    }


def test_the_annotation_has_the_same_keys_and_types():
    """``NitroSettings`` is for type checkers; a positive integer is an integer to them."""
    allowed = {name: field.rebuild_annotation() for name, field in Settings.model_fields.items()}
    plain = {name: _without_metadata(annotation) for name, annotation in allowed.items()}
    assert get_type_hints(NitroSettings) == plain
    assert NitroSettings.__required_keys__ == frozenset()


def _without_metadata(annotation: Any) -> Any:
    if get_origin(annotation) is Annotated:
        return _without_metadata(get_args(annotation)[0])
    if get_origin(annotation) in (Union, UnionType):
        return Union[tuple(_without_metadata(member) for member in get_args(annotation))]  # noqa: UP007 - computed
    return annotation


def test_classes_can_be_defined_under_any_settings(settings: DjangoSettings):
    """The checks then say what is wrong; until it is mended, no method is an action by itself."""
    settings.NITRO_HTMX = {}
    assert are_actions_explicit() is False
    settings.NITRO_HTMX = {"EXPLICIT_ACTIONS": True}
    assert are_actions_explicit() is True
    settings.NITRO_HTMX = {"EXPLICIT_ACTION": False}
    assert are_actions_explicit() is True


def test_every_key_says_what_it_means():
    assert all(field.description for field in Settings.model_fields.values())


@pytest.mark.parametrize(
    ("given", "message", "hint"),
    [
        ({"MAX_STATE_BITES": 1}, "has no key 'MAX_STATE_BITES'", "Did you mean 'MAX_STATE_BYTES'?"),
        ({"htmx_version": 2}, "has no key 'htmx_version'", "Did you mean 'HTMX_VERSION'?"),
        ({"X": 1}, "has no key 'X'", ALL_KEYS),
        ({1: 1}, "has no key '1'", ALL_KEYS),
        (
            {"HTMX_VERSION": 3},
            "['HTMX_VERSION'] is 3: Input should be 2 or 4",
            "The major version of htmx that `{% nitro_scripts %}` loads.",
        ),
        (
            {"MAX_STATE_BYTES": "5"},
            "['MAX_STATE_BYTES'] is '5': Input should be a valid integer",
            "The largest state, as JSON, in bytes. A larger one answers 413.",
        ),
        (
            {"STATE_MAX_AGE_SECONDS": 0},
            "['STATE_MAX_AGE_SECONDS'] is 0: Input should be greater than 0",
            "The oldest state token accepted, in seconds. `None` accepts any age.",
        ),
        ([], " is not a dictionary", "Write NITRO_HTMX = {}."),
        (None, " is not a dictionary", "Write NITRO_HTMX = {}."),
    ],
    ids=repr,
)
def test_problems_are_named(settings: DjangoSettings, given: Any, message: str, hint: str):
    """Each names the key or value, and what to write instead."""
    settings.NITRO_HTMX = given
    separator = "" if message[0] in "[ " else " "
    text = f"NITRO_HTMX{separator}{message}."
    assert find_problems() == [(text, hint)]
    with pytest.raises(ConfigurationError) as caught:
        get_settings()
    assert str(caught.value) == f"{text} {hint}"
    assert isinstance(caught.value, ImproperlyConfigured)


def test_all_problems_are_named_at_once(settings: DjangoSettings):
    settings.NITRO_HTMX = {"DEBUG": "yes", "NOTHING": 1}
    assert [text for text, _hint in find_problems()] == [
        "NITRO_HTMX['DEBUG'] is 'yes': Input should be a valid boolean.",
        "NITRO_HTMX has no key 'NOTHING'.",
    ]


def test_settings_are_kept_until_they_change(settings: DjangoSettings):
    settings.NITRO_HTMX = {"MAX_STATE_BYTES": 10}
    before = get_settings()
    assert before.MAX_STATE_BYTES == 10
    settings.LANGUAGE_CODE = "de"
    assert get_settings() is before
    settings.NITRO_HTMX = {"MAX_STATE_BYTES": 20}
    assert get_settings().MAX_STATE_BYTES == 20


def test_settings_do_not_change_by_assignment():
    with pytest.raises(ValidationError):
        get_settings().MAX_STATE_BYTES = 1  # type: ignore[misc]


@pytest.mark.parametrize(
    ("ours", "djangos", "expected"),
    [
        (None, True, True),
        (None, False, False),
        (True, False, True),
        (False, True, False),
    ],
)
def test_debug_follows_django_unless_it_is_set(
    settings: DjangoSettings, ours: bool | None, djangos: bool, expected: bool
):
    settings.DEBUG = djangos
    settings.NITRO_HTMX = {"DEBUG": ours}
    assert get_settings().is_debug is expected


def test_a_test_run_is_known(monkeypatch: pytest.MonkeyPatch):
    """Django's test environment has an outbox; nothing else has."""
    assert is_under_test() is True
    monkeypatch.delattr(mail, "outbox")
    assert is_under_test() is False
