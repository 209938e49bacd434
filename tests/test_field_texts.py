"""What visitors read of each error that pydantic knows: Django's words, in their language."""

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from ipaddress import IPv4Address, IPv6Address
from pathlib import Path
from typing import Annotated, Any, Literal
from uuid import UUID

import pydantic
import pytest
from annotated_types import MultipleOf
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import override
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails, PydanticCustomError, _pydantic_core

from nitro_htmx.state.field_texts import _WORDS, field_text
from nitro_htmx.state.schema import StateSchema

CORE = {str(known["type"]): known for known in _pydantic_core.list_all_errors()}
PREFIX = re.compile(r"[{}%]|Input|should|String |pydantic")


@pytest.mark.parametrize("kind", sorted(CORE))
def test_every_error_of_the_core_has_words_of_ours(kind: str):
    """Neither pydantic's text nor a placeholder is left, and they are translated."""
    known: Any = CORE[kind]
    details = ErrorDetails(
        type=kind,
        loc=("a",),
        msg=known["example_message_python"],
        input="x",
        ctx=dict(known["example_context"] or {}),
    )
    if kind in ("value_error", "assertion_error"):
        details["msg"] = details["msg"].split(", ")[0] + ", Ours."
        assert field_text(details) == "Ours."
        return
    english = field_text(details)
    assert english
    assert not PREFIX.search(english), english
    assert english != details["msg"]
    with override("de"):
        assert field_text(details) != english


def test_every_error_of_pydantic_s_own_types_has_words():
    """Its package raises some beside those of its core."""
    sources = Path(pydantic.__file__).parent.rglob("*.py")
    found = {
        kind
        for source in sources
        if "v1" not in source.parts
        for kind in re.findall(r"PydanticCustomError\(\s*'(\w+)'", source.read_text())
    }
    assert len(found) > 10
    assert found - {"value_error", "not_operation_failed", "predicate_failed"} <= set(_WORDS)


class Size(Enum):
    small = "s"


PAST = timedelta(days=1)
CASES: list[tuple[Any, Any, str]] = [
    (str, None, "This field is required."),
    (int, "", "This field is required."),
    (int, "x", "Enter a whole number."),
    (int, "1.5", "Enter a whole number."),
    (int, "9" * 5000, "Enter a valid value."),
    (float, "x", "Enter a number."),
    (Decimal, "x", "Enter a number."),
    (Annotated[Decimal, Field(max_digits=3)], "1234",
     "Ensure that there are no more than 3 digits in total."),
    (Annotated[Decimal, Field(decimal_places=1)], "1.25",
     "Ensure that there are no more than 1 decimal place."),
    (Annotated[Decimal, Field(max_digits=3, decimal_places=1)], "123",
     "Ensure that there are no more than 2 digits before the decimal point."),
    (Annotated[int, Field(ge=3)], "2", "Ensure this value is greater than or equal to 3."),
    (Annotated[int, Field(gt=3)], "3", "Ensure this value is greater than 3."),
    (Annotated[int, Field(le=3)], "4", "Ensure this value is less than or equal to 3."),
    (Annotated[int, Field(lt=3)], "3", "Ensure this value is less than 3."),
    (Annotated[int, MultipleOf(5)], "4", "Ensure this value is a multiple of step size 5."),
    (Annotated[str, Field(min_length=2)], "", "This field is required."),
    (Annotated[str, Field(min_length=2)], "a",
     "Ensure this value has at least 2 characters (it has 1)."),
    (Annotated[str, StringConstraints(min_length=2, strip_whitespace=True)], " a ",
     "Ensure this value has at least 2 characters (it has 1)."),
    (Annotated[str, Field(max_length=1)], "abc",
     "Ensure this value has at most 1 character (it has 3)."),
    (Annotated[str, Field(min_length=2, coerce_numbers_to_str=True)], 7,
     "Ensure this value has at least 2 characters (it has 1)."),
    (Annotated[str, Field(max_length=1, coerce_numbers_to_str=True)], 789,
     "Ensure this value has at most 1 character (it has 3)."),
    (Annotated[pydantic.SecretStr, Field(min_length=2)], "a",
     "Ensure this value has at least 2 characters (it has 1)."),
    (Annotated[pydantic.SecretStr, Field(max_length=1)], "abc",
     "Ensure this value has at most 1 character (it has 3)."),
    (Annotated[str, Field(pattern="^a$")], "b", "Enter a valid value."),
    (Annotated[list[str], Field(min_length=1)], [], "This field is required."),
    (Annotated[list[str], Field(min_length=2)], ["a"], "Choose at least 2 items."),
    (Annotated[list[str], Field(max_length=1)], ["a", "b"], "Choose at most 1 item."),
    (list[str], "a", "Enter a list of values."),
    (date, "x", "Enter a valid date."),
    (pydantic.PastDate, "2999-01-01", "Enter a date in the past."),
    (pydantic.FutureDatetime, "1999-01-01T00:00", "Enter a date in the future."),
    (datetime, "x", "Enter a valid date/time."),
    (pydantic.AwareDatetime, "2000-01-01T00:00", "Enter a valid date/time."),
    (timedelta, "x", "Enter a valid duration."),
    (UUID, "x", "Enter a valid UUID."),
    (pydantic.HttpUrl, "x", "Enter a valid URL."),
    (pydantic.Json, "{", "Enter a valid JSON."),
    (IPv4Address, "x", "Enter a valid IPv4 address."),
    (IPv6Address, "x", "Enter a valid IPv6 address."),
    (pydantic.IPvAnyAddress, "x", "Enter a valid IPv4 or IPv6 address."),
    (Literal["a"], "b", "Select a valid choice. b is not one of the available choices."),
    (Literal["a"], "", "This field is required."),
    (Size, "x", "Select a valid choice. x is not one of the available choices."),
    (bool, "perhaps", "Enter a valid value."),
    (UploadedFile, "x", "No file was submitted."),
    (UploadedFile, None, "No file was submitted."),
    (PAST.__class__, [1], "Enter a valid duration."),
]  # fmt: skip


@pytest.mark.parametrize(("annotation", "value", "text"), CASES)
def test_what_a_visitor_reads(annotation: Any, value: Any, text: str):
    """As a form of Django's would say it."""
    config = ConfigDict(arbitrary_types_allowed=True)
    with pytest.raises(ValidationError) as info:
        TypeAdapter(annotation, config=config).validate_python(value)
    assert field_text(info.value.errors(include_url=False)[0]) == text


def test_words_of_a_project_stay():
    """Of validators, and of errors with a type of their own."""

    def refuse(error: Exception) -> Callable[[str], str]:
        def check(_value: str) -> str:
            raise error

        return check

    def texts() -> Iterator[str]:
        for error in (
            ValueError("Not this."),
            AssertionError("Not this."),
            PydanticCustomError("date_of_birth", "Not {what}.", {"what": "this"}),
            PydanticCustomError("too_short", "Not this."),  # named as pydantic's own is
        ):
            checked: Any = Annotated[str, pydantic.AfterValidator(refuse(error))]
            with pytest.raises(ValidationError) as info:
                TypeAdapter(checked).validate_python("x")
            yield field_text(info.value.errors()[0])

    assert list(texts()) == ["Not this."] * 4


def test_an_email_address_without_a_type_of_its_own():
    """EmailStr needs a package that this library does not; its error is told by its reason."""
    details = ErrorDetails(
        type="value_error",
        loc=(),
        msg="value is not a valid email address: no @",
        input="x",
        ctx={"reason": "no @"},
    )
    assert field_text(details) == "Enter a valid email address."
    assert field_text({**details, "input": ""}) == "This field is required."


class OrderState(BaseModel):
    amount: int = Field(1, ge=1)


def test_a_state_s_errors_are_in_the_visitor_s_language():
    """They are made anew at each request."""
    schema = StateSchema(OrderState)
    with override("de"):
        errors = schema.load(b'{"amount": 0}').errors
    assert errors == {"amount": ["Dieser Wert muss größer oder gleich 1 sein."]}
