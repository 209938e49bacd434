"""A token is accepted as it was made, by whom and for what it was made, and no longer than that."""

import base64
import json
import re
import zlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
import time_machine
from django.contrib.auth import SESSION_KEY
from django.core.signing import JSONSerializer, Signer, TimestampSigner
from django.http import HttpRequest
from pytest_django import Settings

from nitro_htmx.exceptions import StateTooLarge, TokenRefused
from nitro_htmx.state.signing import SALT
from nitro_htmx.state.token import Token, check_size, session_user_id, sign, subject_of, unsign

NOON = datetime(2025, 6, 1, 12, tzinfo=UTC)

TOKEN = Token(
    component="Cart",
    instance_id="nitro-cart-1",
    key=None,
    subject="7",
    language="en",
    bound=("note",),
    invalid=(),
    state=b'{"items":[],"note":""}',
)

# The wire format: a change here makes every open page reload, so it needs a new VERSION.
PINNED = (
    "WzEsMTc0ODc3OTIwMCwiQ2FydCIsIm5pdHJvLWNhcnQtMSIsbnVsbCwiNyIsImVuIixbIm5vdGUiXSxbXV0KeyJpdG"
    "VtcyI6W10sIm5vdGUiOiIifQ.3AhPUpv87xpEmTDK4JJDY4sXxjF9FdRAD-27dkPVWFk"
)


def accept(text: str, *, component: str = "Cart", subject: str = "7") -> Token:
    return unsign(text, component=component, subject=subject)


def reason(text: str, **options: str) -> str:
    with pytest.raises(TokenRefused) as caught:
        accept(text, **options)
    return caught.value.reason


def shopper(request: HttpRequest) -> str:
    """A project's own subject, named by the setting in a test below."""
    return request.headers.get("X-Shopper", "")


def organisation(_request: HttpRequest) -> UUID:
    """Another, which forgets to make it text."""
    return UUID(int=7)


@time_machine.travel(NOON, tick=False)
def test_the_format_is_pinned():
    assert sign(TOKEN) == PINNED
    assert accept(PINNED) == TOKEN


@pytest.mark.parametrize(
    "token",
    [
        TOKEN,
        TOKEN._replace(key="42", subject="", language="", bound=(), invalid=("a", "__all__")),
        TOKEN._replace(key="'\"><script>\n\0ä", instance_id="nitro-cart_k0", bound=("a", "b")),
        TOKEN._replace(state=json.dumps({"text": "</script>\n\u2028'\"><"}).encode()),
        TOKEN._replace(state=b'{"text":"' + b"x" * 5000 + b'"}'),
    ],
    ids=["plain", "empty", "strange", "escapes", "compressed"],
)
def test_every_part_comes_back(token: Token):
    text = sign(token)
    assert accept(text, subject=token.subject) == token
    assert re.fullmatch(r"[A-Za-z0-9_:.-]+", text)


def test_long_states_are_compressed():
    text = sign(TOKEN._replace(state=b'{"text":"' + b"x" * 50_000 + b'"}'))
    assert text.startswith(".")
    assert len(text) < 1000


def change(position: int) -> Callable[[str], str]:
    return lambda text: (
        text[:position] + ("y" if text[position] == "x" else "x") + text[position + 1 :]
    )


@pytest.mark.parametrize(
    "tamper",
    [
        lambda text: text[:-1],
        lambda text: text + "A",
        lambda text: " " + text,
        lambda text: "." + text,
        lambda text: text.replace(".", "", 1),
        lambda text: text.split(".")[0],
        lambda text: "..",
        lambda text: "x",
        lambda text: "ä" * 40,
        lambda text: "\0" + text,
        change(0),
        change(-80),
    ],
)
def test_a_changed_token_is_refused(tamper: Callable[[str], str]):
    assert reason(tamper(sign(TOKEN))) == "tampered"


def test_a_payload_of_ones_own_is_refused():
    """Knowing the format is no help without the key."""
    head, *rest = sign(TOKEN).split(".")
    payload = base64.urlsafe_b64decode(head + "==").replace(b'"7"', b'"8"')
    forged = base64.urlsafe_b64encode(payload).decode().rstrip("=")
    assert reason(".".join([forged, *rest]), subject="8") == "tampered"
    bomb = "." + base64.urlsafe_b64encode(zlib.compress(b"x" * 10**6)).decode().rstrip("=")
    assert reason(".".join([bomb, *rest])) == "tampered"


@pytest.mark.parametrize("salt", ["", "nitro_htmx", "django.core.signing", "nitro_htmx.stateX"])
def test_what_was_signed_for_something_else_is_refused(salt: str):
    """Another signed value of the project, such as a cookie, is no token."""
    signer = TimestampSigner(salt=salt) if salt else TimestampSigner()
    assert reason(signer.sign("x")) == "tampered"
    assert reason(signer.sign_object(["x"], serializer=JSONSerializer)) == "tampered"


def test_no_token():
    assert reason("") == "missing"


def test_a_token_of_another_component_is_refused():
    assert reason(sign(TOKEN), component="Orders") == "of another component"
    assert reason(sign(TOKEN), component="cart") == "of another component"


@pytest.mark.parametrize(("mine", "theirs"), [("7", "8"), ("7", ""), ("", "7"), ("7", "07")])
def test_a_token_of_another_subject_is_refused(mine: str, theirs: str):
    text = sign(TOKEN._replace(subject=mine))
    assert reason(text, subject=theirs) == "of another subject"


def test_parts_do_not_run_into_each_other():
    """One structured payload is signed, so ``a`` + ``bc`` never passes for ``ab`` + ``c``."""
    moved = [
        TOKEN._replace(component="Car", instance_id="tnitro-cart-1"),
        TOKEN._replace(subject="", language="7en"),
        TOKEN._replace(bound=(), invalid=("note",)),
        TOKEN._replace(bound=("no", "te")),
        TOKEN._replace(key="null"),
        TOKEN._replace(component='Cart","nitro-cart-1'),
    ]
    texts = {sign(token) for token in [TOKEN, *moved]}
    assert len(texts) == 7
    for token in moved:
        assert accept(sign(token), component=token.component, subject=token.subject) == token


def test_a_state_can_not_end_the_header():
    """JSON holds no raw line break, so the first one is the header's end."""
    token = TOKEN._replace(key="a\n[1]\n", state=b'{"note":"\\n[1]"}')
    assert accept(sign(token)) == token


@pytest.mark.parametrize(
    ("max_age", "seconds", "expected"),
    [
        (60, 60, None),
        (60, 61, "expired"),
        (None, 10**9, None),
        (604_800, 604_800, None),
        (604_800, 604_801, "expired"),
    ],
)
def test_tokens_expire(settings: Settings, max_age: int | None, seconds: int, expected: str | None):
    settings.NITRO_HTMX = {"STATE_MAX_AGE_SECONDS": max_age}
    with time_machine.travel(NOON, tick=False):
        text = sign(TOKEN)
    with time_machine.travel(NOON + timedelta(seconds=seconds), tick=False):
        if expected is None:
            assert accept(text) == TOKEN
        else:
            assert reason(text) == expected


@pytest.mark.parametrize("max_age", [604_800, None])
def test_tokens_from_the_future(settings: Settings, max_age: int | None):
    """Servers' clocks may differ by a minute. A token that was made later would outlive others."""
    settings.NITRO_HTMX = {"STATE_MAX_AGE_SECONDS": max_age}
    with time_machine.travel(NOON, tick=False):
        text = sign(TOKEN)
    with time_machine.travel(NOON - timedelta(seconds=60), tick=False):
        assert accept(text) == TOKEN
    with time_machine.travel(NOON - timedelta(seconds=61), tick=False):
        assert reason(text) == "from the future"


def test_a_changed_token_is_not_called_expired():
    """The signature is looked at first: nothing of a forged token is believed."""
    with time_machine.travel(NOON - timedelta(days=30), tick=False):
        text = sign(TOKEN)
    assert reason(text) == "expired"
    assert reason(text[:-1]) == "tampered"


def test_keys_rotate(settings: Settings):
    """A token of the old key is accepted until the key leaves the fallbacks."""
    text = sign(TOKEN)
    settings.SECRET_KEY = "the new one"
    settings.SECRET_KEY_FALLBACKS = ["only-for-tests"]
    assert accept(text) == TOKEN
    assert accept(sign(TOKEN)) == TOKEN
    settings.SECRET_KEY_FALLBACKS = []
    assert reason(text) == "tampered"


def test_another_format_is_outdated(monkeypatch: pytest.MonkeyPatch):
    """A token that an older release made is refused, with what the log needs."""
    monkeypatch.setattr("nitro_htmx.state.token.VERSION", 2)
    text = sign(TOKEN)
    monkeypatch.undo()
    assert reason(text) == "outdated: format 2"


def test_a_future_format_may_have_other_parts():
    """Only the version is read of a format that is not ours."""
    assert reason(signed(b'[9,"Cart"]\n{}')) == "outdated: format 9"


def signed(payload: bytes) -> str:
    """Return ``payload``, signed with the project's key."""

    class Raw:
        def dumps(self, obj: Any) -> bytes:
            return payload

    return Signer(salt=SALT, sep=".").sign_object(None, serializer=Raw)  # type: ignore[arg-type]


HEADER = [1, 1748779200, "Cart", "nitro-cart-1", None, "7", "en", ["note"], [], {}, {}]


def header(at: int, value: Any) -> bytes:
    """Return a header with another value in one place."""
    return json.dumps([*HEADER[:at], value, *HEADER[at + 1 :]]).encode()


@pytest.mark.parametrize(
    ("first_line", "expected"),
    [
        *((header(at, {"x": 1} if at < 9 else [1]), "1") for at in range(1, 11)),
        (header(0, "1"), "?"),
        (header(7, [1]), "1"),
        (header(9, {"note": "x"}), "1"),
        (header(11, {}), "1"),
        (json.dumps(HEADER[:8]).encode(), "1"),
        *((line, "?") for line in (b"", b"{}", b"[]", b"1", b"null", b"[", b"\xff", b"\x80\x04")),
    ],
)
@time_machine.travel(NOON, tick=False)
def test_a_header_of_another_shape_is_outdated(first_line: bytes, expected: str):
    """It is signed, so some release made it, or a project that borrows the salt."""
    assert accept(signed(json.dumps(HEADER).encode() + b"\n{}")).state == b"{}"
    assert reason(signed(first_line + b"\n{}")) == f"outdated: format {expected}"


@time_machine.travel(NOON, tick=False)
@pytest.mark.parametrize("state", [b"", b"\n", b"\n[]", b"\n\x80\x04K\x01."])
def test_a_token_without_a_state_is_outdated(state: bytes):
    assert reason(signed(json.dumps(HEADER).encode() + state)) == "outdated: without a state"


def test_the_largest_state(settings: Settings):
    """The limit is what the state may have; one byte more is refused."""
    settings.NITRO_HTMX = {"MAX_STATE_BYTES": len(TOKEN.state)}
    assert accept(sign(TOKEN)) == TOKEN
    with pytest.raises(StateTooLarge) as caught:
        sign(TOKEN._replace(state=TOKEN.state + b" "))
    size = len(TOKEN.state) + 1
    assert (caught.value.size_bytes, caught.value.limit_bytes) == (size, size - 1)
    assert str(caught.value) == (
        f"The state of Cart has {size} bytes; the setting MAX_STATE_BYTES allows {size - 1}. Keep "
        "rows in the database and only their ids in the state."
    )


def test_what_a_token_keeps_counts_as_its_state(settings: Settings):
    """Or what was typed could be of any size."""
    kept = {"note": "x"}  # 12 bytes as JSON
    size = len(TOKEN.state) + len(b'{"note":"x"}')
    settings.NITRO_HTMX = {"MAX_STATE_BYTES": size}
    check_size("Cart", TOKEN.state, kept)
    with pytest.raises(StateTooLarge) as caught:
        check_size("Cart", TOKEN.state + b" ", kept)
    assert (caught.value.size_bytes, caught.value.limit_bytes) == (size + 1, size)


def test_a_state_at_the_limit_that_does_not_compress_comes_back(settings: Settings):
    settings.NITRO_HTMX = {"MAX_STATE_BYTES": 65_536}
    characters = "".join(chr(33 + (index * index * 7919) % 94) for index in range(40_000))
    state = json.dumps({"text": characters}).encode()[:65_536]
    token = TOKEN._replace(state=state, bound=tuple(f"field_{index}" for index in range(100)))
    assert accept(sign(token)) == token


def test_a_text_longer_than_any_token_is_not_looked_at(settings: Settings):
    settings.NITRO_HTMX = {"MAX_STATE_BYTES": 100}
    assert reason("x" * 4296) == "tampered"
    with pytest.raises(StateTooLarge) as caught:
        accept("x" * 4297)
    assert (caught.value.size_bytes, caught.value.limit_bytes) == (4297, 4296)


@pytest.mark.parametrize(
    ("session", "expected"),
    [({}, ""), ({SESSION_KEY: "7"}, "7"), ({SESSION_KEY: 7}, "7"), (None, "")],
)
def test_the_subject_is_the_session_s_user(session: dict[str, Any] | None, expected: str):
    """Without sessions, everybody is anonymous."""
    request = HttpRequest()
    if session is not None:
        request.session = session  # type: ignore[assignment]
    assert session_user_id(request) == subject_of(request) == expected


def test_a_project_may_name_its_own_subject(settings: Settings):
    request = HttpRequest()
    request.META["HTTP_X_SHOPPER"] = "anna"
    settings.NITRO_HTMX = {"SUBJECT": f"{__name__}.shopper"}
    assert subject_of(request) == "anna"
    settings.NITRO_HTMX = {}
    assert subject_of(request) == ""


def test_a_subject_is_text_whatever_the_project_s_function_returns(settings: Settings):
    settings.NITRO_HTMX = {"SUBJECT": f"{__name__}.organisation"}
    subject = subject_of(HttpRequest())
    assert subject == "00000000-0000-0000-0000-000000000007"
    token = TOKEN._replace(subject=subject)
    assert unsign(sign(token), component=token.component, subject=subject) == token
