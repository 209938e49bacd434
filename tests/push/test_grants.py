"""A grant is the server's word: nobody else's, for nobody else, and for nothing from before it."""

import base64
import json
from contextvars import Context
from time import time
from typing import Any

import pytest
import time_machine
from django.core.signing import Signer
from django.test import RequestFactory
from pytest_django import Settings

from nitro_htmx.exceptions import MalformedRequest, TokenRefused
from nitro_htmx.push.changes import Change, begin_changes, next_change
from nitro_htmx.push.grants import Grant, change_in, sign, unsign
from nitro_htmx.push.marks import grant_for
from nitro_htmx.push.positions import UNKNOWN, Position, began, new_epoch, parse
from nitro_htmx.push.requests import read_asked
from nitro_htmx.state import signing

AT = Position("6928a1b2f00dcafe", (7, 0))


def grant(*channels: str, subject: str = "7", position: Position = AT) -> str:
    return sign(Grant(subject, position, channels or ("orders",)))


def body(*grants: Any, hold: Any = True) -> bytes:
    return json.dumps({"hold": hold, "grants": grants}).encode()


def test_a_grant_comes_back():
    with time_machine.travel(1_700_000_000, tick=False):
        text = grant("orders", "Größe")
        assert unsign(text, subject="7") == Grant("7", AT, ("orders", "Größe"), 1_700_000_000)


def test_the_format_is_pinned(settings: Settings):
    """Pages that are open over a deploy hold grants of this form; the salt stays as it is."""
    settings.SECRET_KEY = "pinned"
    with time_machine.travel(1_700_000_000, tick=False):
        text = grant("orders")
    payload = '[1,1700000000,"7","6928a1b2f00dcafe.7-0",["orders"]]'
    value = base64.urlsafe_b64encode(payload.encode()).rstrip(b"=").decode()
    assert text == Signer(salt="nitro_htmx.push", sep=".").sign(value)
    assert len(text) <= 130


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "tampered"),
        ("x", "tampered"),
        (signing.sign(b'[1,1700000000,"7","",["orders"]]'), "tampered"),  # a state's salt
        (signing.sign(b"{}", salt="nitro_htmx.push"), "outdated: another format"),
        (signing.sign(b'[1,0,"7","?",[]]', salt="nitro_htmx.push"), "outdated: another format"),
        (signing.sign(b'[2,0,"7","",["a"]]', salt="nitro_htmx.push"), "outdated: format 2"),
        (signing.sign(b'[1,0,"7","",["a"]]', salt="nitro_htmx.push"), "expired"),
        (
            signing.sign(b'[1,99999999999,"7","",["a"]]', salt="nitro_htmx.push"),
            "from the future",
        ),
    ],
    ids=str,
)
def test_what_is_no_grant_is_refused(text: str, reason: str):
    with pytest.raises(TokenRefused) as caught:
        unsign(text, subject="7")
    assert caught.value.reason == reason


def test_a_grant_is_bound_to_its_subject_and_age(settings: Settings):
    text = grant()
    with pytest.raises(TokenRefused, match="of another subject"):
        unsign(text, subject="")
    settings.NITRO_HTMX = {"STATE_MAX_AGE_SECONDS": None}
    with time_machine.travel(time() + 1e8):
        assert unsign(text, subject="7").channels == ("orders",)


def test_every_changed_letter_is_noticed():
    text = grant()
    for at, letter in enumerate(text):
        changed = text[:at] + ("A" if letter != "A" else "B") + text[at + 1 :]
        with pytest.raises(TokenRefused):
            unsign(changed, subject="7")


@pytest.mark.parametrize("text", ["6928a1b2f00dcafe.7-0", "0.0-0", ""])
def test_positions_come_back(text: str):
    assert str(parse(text)) == text


@pytest.mark.parametrize(
    "text",
    ["x", "a.1", "a.1-", "a.-1-0", "A.1-0", "a.1-0 ", "a.\u0661-0", f"a.{'9' * 19}-0", "a.b.1-0"],
)
def test_what_is_no_position_is_refused(text: str):
    with pytest.raises(ValueError, match="is no position"):
        parse(text)


def test_a_log_tells_when_it_began():
    with time_machine.travel(1_700_000_000, tick=False):
        assert began(new_epoch()) == 1_700_000_000
    assert new_epoch() != new_epoch()
    assert (began(""), began("zz")) == (0, 0)


# What a page may ask for


def test_a_page_goes_on_where_it_is():
    later = Position(AT.epoch, (9, 0))
    assert read_asked(body([grant("a"), str(later)], [grant("b"), ""]), "7").starts == {
        "a": later,
        "b": AT,
    }


def test_nothing_from_before_the_grant():
    assert read_asked(body([grant(), f"{AT.epoch}.0-0"]), "7").starts == {"orders": AT}


def test_another_log_counts_if_it_began_after_the_grant():
    """Else a page whose position was unknown could claim to be at the beginning of this log."""
    text = grant()
    with time_machine.travel(time() + 60):
        later = Position(new_epoch(), (3, 0))
    assert read_asked(body([text, str(later)]), "7").starts == {"orders": later}
    for epoch in (f"{int(time()) - 60:08x}", "other"):
        asked = read_asked(body([grant(position=UNKNOWN), f"{epoch}.0-0"]), "7")
        assert asked.starts == {"orders": UNKNOWN}


def test_a_grant_that_tells_nothing_of_the_log_covers_what_was_said_after_it():
    """The ids of the logs that may be away begin with the time in milliseconds."""
    now_ms = int(1000 * time())
    text = grant(position=UNKNOWN)
    after, before = (Position(AT.epoch, (now_ms + wait, 7)) for wait in (2_000, -2_000))
    assert read_asked(body([text, str(after)]), "7").starts == {"orders": after}
    assert read_asked(body([text, str(before)]), "7").starts == {"orders": UNKNOWN}


def test_of_two_grants_for_a_channel_the_earlier_counts():
    later = grant(position=Position(AT.epoch, (9, 0)))
    for grants in ([grant(), ""], [later, ""]), ([later, ""], [grant(), ""]):
        assert read_asked(body(*grants), "7").starts == {"orders": AT}
    other = grant(position=Position("other", (1, 0)))
    assert read_asked(body([grant(), ""], [other, ""]), "7").starts == {"orders": UNKNOWN}


@pytest.mark.parametrize("hold", [True, False])
def test_a_page_says_whether_it_would_wait(hold: bool):
    assert read_asked(body([grant(), ""], hold=hold), "7").wants_stream is hold


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"[]",
        b"{}",
        b'{"hold": true, "grants": []}',
        b'{"hold": 1, "grants": []}',
        b'{"hold": true, "grants": [["x"]]}',
        b'{"hold": true, "grants": {"x": "y"}}',
        b"\xff",
    ],
)
def test_a_malformed_body_is_refused(text: bytes):
    with pytest.raises(MalformedRequest):
        read_asked(text, "7")


def test_a_malformed_position_is_refused():
    with pytest.raises(MalformedRequest, match="is no position"):
        read_asked(body([grant(), "x"]), "7")


def test_too_many_channels_are_refused():
    with pytest.raises(MalformedRequest, match="1 to 500 channels, not 501"):
        read_asked(body([grant(*map(str, range(501))), ""]), "7")


def test_a_grant_knows_the_refreshes_before_it():
    """Those of its own request, and no later ones; outside of requests there are none."""

    def grants_and_changes() -> tuple[list[str], list[Change | None]]:
        changes = [next_change()]
        begin_changes()
        request = RequestFactory().get("/")
        grants = []
        for _ in range(3):
            grants.append(grant_for(request, ["orders"]))
            assert grant_for(request, ["orders"]) == grants[-1]
            changes.append(next_change())
        return grants, changes

    grants, (outside, first, second, _third) = Context().run(grants_and_changes)
    assert outside is None
    assert first is not None
    assert second == (first.name, 2)
    assert [change_in(each) for each in grants] == [None, [*first], [*second]]
    assert [unsign(each, subject="").change for each in grants] == [None, first, second]
