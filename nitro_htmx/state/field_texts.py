"""What visitors read when a value is not valid: Django's words for what pydantic has found.

pydantic's own are in English, and for developers. Django's are translated into some hundred
languages, so they are taken from its fields and validators. The few that it lacks are ours. What a
project's own validators say stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, get_args

from django import forms
from django.core import validators
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy
from pydantic_core import ErrorDetails
from pydantic_core.core_schema import ErrorType

Words = Callable[[Any, Mapping[str, Any]], Any]  # of the input, and pydantic's context

REQUIRED_TEXT = forms.Field.default_error_messages["required"]
JSON_TEXT = forms.JSONField.default_error_messages["invalid"]
_FINITE = _("Enter a finite number.")
PROBLEM_TEXTS: Mapping[str, Any] = {  # what pydantic lets through, or does not catch
    "duration": forms.DurationField.default_error_messages["invalid"],
    "number": _FINITE,
    "time": forms.DateTimeField.default_error_messages["invalid"],
}
_INVALID = validators.RegexValidator.message
_NO_FILE = forms.FileField.default_error_messages["missing"]
_VALIDATORS = ("value_error", "assertion_error")
_PREFIXES = ("Value error, ", "Assertion failed, ")  # which pydantic puts before their words


def field_text(details: ErrorDetails) -> str:
    """Return the words for one of a pydantic error's details, in the visitor's language.

    Args:
        details: From ``ValidationError.errors()``, with context and input.
    """
    kind, value, context = details["type"], details["input"], details.get("ctx", {})
    if kind in _VALIDATORS and not _is_of_email(context):
        return _without_prefix(details["msg"])
    words = _WORDS.get(kind)
    if words is None:  # of a PydanticCustomError
        return details["msg"]
    if value is None or value == "" or value == []:
        return str(_NO_FILE if words is _no_file else REQUIRED_TEXT)
    try:
        return str(words(value, context))
    except KeyError:  # a project's own error, of a type that pydantic has as well
        return details["msg"]


def _without_prefix(message: str) -> str:
    for prefix in _PREFIXES:
        message = message.removeprefix(prefix)
    return message


def _is_of_email(context: Mapping[str, Any]) -> bool:
    """Return whether the error is that of ``EmailStr``, which has no type of its own."""
    return "reason" in context and "error" not in context


def _fixed(text: Any) -> Words:
    return lambda _value, _context: text


def _of_field(field: type[forms.Field]) -> Words:
    return _fixed(field.default_error_messages["invalid"])


def _limit(text: Any, key: str) -> Words:
    return lambda _value, context: text % {"limit_value": context[key]}


def _digits(kind: str, key: str) -> Words:
    text = validators.DecimalValidator.messages[kind]
    return lambda _value, context: text % {"max": context[key]}


def _text(value: Any) -> Any:
    """Return what the length is counted of: pydantic may take a number as text."""
    return value if isinstance(value, (str, bytes)) else str(value)


def _too_short(value: Any, context: Mapping[str, Any]) -> Any:
    limit, text = context["min_length"], _text(value)
    # Where the state takes the space around a text away, that does not count.
    shown = len(text) if len(text) < limit else len(text.strip())
    return validators.MinLengthValidator.message % {"limit_value": limit, "show_value": shown}


def _too_long(value: Any, context: Mapping[str, Any]) -> Any:
    numbers = {"limit_value": context["max_length"], "show_value": len(_text(value))}
    return validators.MaxLengthValidator.message % numbers


def _for_items(of_items: Words, of_text: Words) -> Words:
    """Return the words for several values, or for a secret text, whose errors have these types."""

    def words(value: Any, context: Mapping[str, Any]) -> Any:
        return (of_text if isinstance(value, (str, bytes)) else of_items)(value, context)

    return words


def _choice(value: Any, _context: Mapping[str, Any]) -> Any:
    return forms.ChoiceField.default_error_messages["invalid_choice"] % {"value": value}


def _no_file(_value: Any, context: Mapping[str, Any]) -> Any:
    return _NO_FILE if context["class"].endswith("UploadedFile") else _INVALID


def _refused_by(validator: Callable[[Any], None]) -> Words:
    """Return the words of a validator of Django's, which differ between its versions."""

    def words(value: Any, _context: Mapping[str, Any]) -> Any:
        try:
            validator(str(value))
        except ValidationError as error:
            return error.messages[0]
        return _INVALID

    return words


_TOO_FEW = ngettext_lazy(
    "Choose at least %(limit_value)d item.",
    "Choose at least %(limit_value)d items.",
    "limit_value",
)
_TOO_MANY = ngettext_lazy(
    "Choose at most %(limit_value)d item.",
    "Choose at most %(limit_value)d items.",
    "limit_value",
)
_LIST = _fixed(forms.MultipleChoiceField.default_error_messages["invalid_list"])
_BEFORE = _fixed(_("Enter a date in the past."))
_AFTER = _fixed(_("Enter a date in the future."))

# What the types of pydantic's core begin with → the words. The first that fits counts.
_BY_START: tuple[tuple[str, Words], ...] = (
    ("missing_sentinel", _fixed(_INVALID)),
    ("missing", _fixed(REQUIRED_TEXT)),
    ("greater_than_equal", _limit(validators.MinValueValidator.message, "ge")),
    ("less_than_equal", _limit(validators.MaxValueValidator.message, "le")),
    ("greater_than", _limit(_("Ensure this value is greater than %(limit_value)s."), "gt")),
    ("less_than", _limit(_("Ensure this value is less than %(limit_value)s."), "lt")),
    ("multiple_of", _limit(validators.StepValueValidator.message, "multiple_of")),
    ("finite_number", _fixed(_FINITE)),
    ("too_short", _for_items(_limit(_TOO_FEW, "min_length"), _too_short)),
    ("too_long", _for_items(_limit(_TOO_MANY, "max_length"), _too_long)),
    ("string_too_short", _too_short),
    ("string_too_long", _too_long),
    ("enum", _choice),
    ("literal_error", _choice),
    ("int_parsing_size", _fixed(_INVALID)),  # it is a whole number, but beyond all measure
    ("int", _of_field(forms.IntegerField)),
    ("float", _of_field(forms.FloatField)),
    ("fraction", _of_field(forms.FloatField)),
    ("complex", _of_field(forms.FloatField)),
    ("decimal_max_digits", _digits("max_digits", "max_digits")),
    ("decimal_max_places", _digits("max_decimal_places", "decimal_places")),
    ("decimal_whole_digits", _digits("max_whole_digits", "whole_digits")),
    ("decimal", _of_field(forms.DecimalField)),
    ("datetime_past", _BEFORE),
    ("datetime_future", _AFTER),
    ("datetime", _of_field(forms.DateTimeField)),
    ("timezone", _of_field(forms.DateTimeField)),
    ("date_past", _BEFORE),
    ("date_future", _AFTER),
    ("date", _of_field(forms.DateField)),
    ("time_delta", _of_field(forms.DurationField)),
    ("time", _of_field(forms.TimeField)),
    ("uuid", _of_field(forms.UUIDField)),
    ("json", _of_field(forms.JSONField)),
    ("url", _of_field(forms.URLField)),
    ("list_type", _LIST),
    ("set_type", _LIST),
    ("tuple_type", _LIST),
    ("frozen_set_type", _LIST),
    ("is_instance_of", _no_file),
    ("value_error", _fixed(validators.EmailValidator.message)),
    ("", _fixed(_INVALID)),
)

# Errors that pydantic itself raises beside those of its core. Others are a project's.
_CUSTOM: Mapping[str, Words] = {
    "ip_v4_address": _refused_by(validators.validate_ipv4_address),
    "ip_v6_address": _refused_by(validators.validate_ipv6_address),
    "ip_any_address": _refused_by(validators.validate_ipv46_address),
    **dict.fromkeys(
        (
            *("ip_v4_network", "ip_v6_network", "ip_any_network"),
            *("ip_v4_interface", "ip_v6_interface", "ip_any_interface"),
            *("payment_card_number_digits", "payment_card_number_luhn"),
            *("payment_card_number_brand", "byte_size", "byte_size_unit", "color_error"),
            *("path_type", "path_exists", "path_not_file", "path_not_directory"),
            *("path_not_socket", "parent_does_not_exist", "zoneinfo_str", "sequence_str"),
            *("pattern_type", "pattern_str_type", "pattern_bytes_type", "pattern_regex"),
            *("base64_decode", "base64_encode", "import_error", "predicate_failed"),
            "not_operation_failed",
        ),
        _fixed(_INVALID),
    ),
}

_CORE: Mapping[str, Words] = {
    kind: next(words for start, words in _BY_START if kind.startswith(start))
    for kind in get_args(ErrorType)
}
_WORDS: Mapping[str, Words] = {**_CORE, **_CUSTOM}
