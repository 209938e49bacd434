"""Who may hear what, and that nothing that is sent to the endpoint breaks or changes anything."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable
from time import time
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.contrib.sessions.models import Session
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from pytest_django import Settings

from nitro_htmx.conf import get_settings
from nitro_htmx.push import channel, grants
from nitro_htmx.push.engines import BaseEngine, get_engine
from nitro_htmx.push.grants import Grant, sign
from nitro_htmx.push.positions import UNKNOWN
from nitro_htmx.state import signing
from tests.push.test_stream import URL, asking, post


def body_with(grant: str) -> str:
    return json.dumps({"hold": True, "grants": [[grant, ""]]})


def a_grant(*channels: str) -> str:
    return sign(Grant("", UNKNOWN, channels or ("a",)))


def with_payload(change: Callable[[list[Any]], object]) -> str:
    """Return a grant whose payload somebody has changed, with the old signature."""
    payload, _, mac = a_grant().partition(".")
    read = json.loads(urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    change(read)
    return f"{urlsafe_b64encode(json.dumps(read).encode()).decode().rstrip('=')}.{mac}"


def signed(payload: object) -> str:
    """Return a payload that is none of ours, with our signature."""
    return signing.sign(json.dumps(payload).encode(), salt=grants.SALT)


def later(monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
    monkeypatch.setattr(grants, "time", lambda: time() + seconds)


@pytest.mark.parametrize(
    "change",
    [
        lambda read: read.__setitem__(4, ["a", "b"]),
        lambda read: read.__setitem__(3, ""),
        lambda read: read.__setitem__(2, "7"),
        lambda read: read.__setitem__(1, read[1] + 100),
    ],
    ids=["channels", "position", "subject", "time"],
)
def test_a_grant_that_was_changed_is_refused(client: Client, change: Any):
    assert post(client, body_with(a_grant())).status_code == 200
    assert post(client, body_with(with_payload(change))).status_code == 403


@pytest.mark.parametrize("grant", ["", ".", "x", "é", "a.b.c", "\x00", "A" * 9_000], ids=ascii)
def test_what_is_no_grant_is_refused(client: Client, grant: str):
    assert post(client, body_with(grant)).status_code == 403


@pytest.mark.parametrize(
    "payload", [[], {}, 5, [2, 1, "", "", ["a"]], [1, "1", "", "", ["a"]], [1, 1, "", "x", ["a"]]]
)
def test_a_grant_of_another_format_is_refused(client: Client, payload: object):
    assert post(client, body_with(signed(payload))).status_code == 403


def test_a_token_of_a_component_is_no_grant(client: Client):
    """Nor the other way round: the salts differ."""
    text = signing.sign(json.dumps([1, int(time()), "", "", ["a"]]).encode())
    assert post(client, body_with(text)).status_code == 403


def test_a_grant_is_as_old_as_a_state_may_be(client: Client, monkeypatch: pytest.MonkeyPatch):
    body = body_with(a_grant())
    limit = get_settings().STATE_MAX_AGE_SECONDS
    assert limit is not None
    later(monkeypatch, limit - 10)
    assert post(client, body).status_code == 200
    later(monkeypatch, limit + 10)
    assert post(client, body).status_code == 403
    later(monkeypatch, -1_000)
    assert post(client, body).status_code == 403


@pytest.mark.parametrize(("count", "status"), [(500, 200), (501, 400)])
def test_a_page_hears_so_many_channels_at_most(client: Client, count: int, status: int):
    """In whatever number of grants."""
    names = [f"c{number}" for number in range(count)]
    half = [a_grant(*names[:250]), a_grant(*names[250:])]
    body = json.dumps({"hold": True, "grants": [[grant, ""] for grant in half]})
    assert post(client, body).status_code == status


def test_names_that_others_hold_do_not_leak(client: Client, engine: BaseEngine):
    start = engine.position()
    (channel("a") | channel("secret")).emit("one")
    body = post(client, asking("a", position=start)).content
    assert b"nitro:one" in body
    assert b"secret" not in body


def test_one_grant_given_twice_counts_once(client: Client, engine: BaseEngine):
    """From the earlier of the two places."""
    start = engine.position()
    channel("a").emit("one")
    grant = sign(Grant("", start, ("a",)))
    twice = [[grant, str(engine.position())], [grant, ""]]
    body = post(client, json.dumps({"hold": True, "grants": twice})).content
    assert body.count(b"nitro:one") == 1


# What the endpoint does


@pytest.mark.parametrize("content_type", ["text/plain", "application/x-www-form-urlencoded", ""])
def test_another_content_type_is_refused(client: Client, engine: BaseEngine, content_type: str):
    """What other sites can have a browser send without asking first."""
    body = asking("a", position=engine.position())
    assert client.post(URL, body, content_type=content_type).status_code == 400


def test_a_form_is_refused(client: Client):
    assert client.post(URL, {"hold": "true", "grants": "[]"}).status_code == 400


@pytest.mark.parametrize("method", ["get", "head", "put", "delete", "options", "patch"])
def test_only_posts_are_answered(client: Client, method: str):
    assert getattr(client, method)(URL).status_code == 405


def test_a_project_may_allow_less(client: Client, engine: BaseEngine, settings: Settings):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 10
    assert post(client, asking("a", position=engine.position())).status_code == 413


@pytest.mark.django_db
def test_nothing_is_changed(client: Client, engine: BaseEngine):
    """No cookie, no session, no row, no entry."""
    user = User.objects.create_user("ann")
    client.force_login(user)
    before = Session.objects.get(), engine.position()
    body = asking("a", position=engine.position(), subject=str(user.pk))
    with CaptureQueriesContext(
        connection,
    ) as queries:
        response = post(client, body)
    assert response.status_code == 200
    assert not response.cookies
    assert [query["sql"] for query in queries if not query["sql"].startswith("SELECT")] == []
    after = Session.objects.get()
    assert (after.session_data, after.expire_date) == (
        before[0].session_data,
        before[0].expire_date,
    )
    assert engine.position() == before[1]


# Anything at all


def grants_of_ours() -> list[str]:
    position = get_engine().position()
    return [sign(Grant("", position, ("a",))), sign(Grant("7", UNKNOWN, ("b",)))]


JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=12,
)
EPOCHS = st.text("0123456789abcxyzé٣-. ", max_size=24)
POSITIONS = st.one_of(
    st.builds("{}.{}-{}".format, EPOCHS, st.integers(), st.integers()), st.text(max_size=30), JSON
)
GRANTS = st.one_of(st.integers(0, 1), st.text(max_size=40), JSON)  # a number: one of ours
BODIES = st.one_of(
    st.fixed_dictionaries(
        {
            "hold": st.one_of(st.booleans(), JSON),
            "grants": st.one_of(st.lists(st.lists(st.one_of(GRANTS, POSITIONS), max_size=3)), JSON),
        },
        optional={"page": st.one_of(st.from_regex(r"[0-9a-f]{32}\n?", fullmatch=True), JSON)},
    ),
    st.fixed_dictionaries(
        {
            "hold": st.booleans(),
            "grants": st.lists(st.tuples(GRANTS, POSITIONS), min_size=1, max_size=5),
        }
    ),
    JSON,
)


def with_ours(ours: list[str], pair: Any) -> Any:
    """Put one of our grants in the place of its number."""
    if isinstance(pair, list | tuple) and pair and type(pair[0]) is int and pair[0] in (0, 1):
        return [ours[pair[0]], *pair[1:]]
    return pair


@given(BODIES)
@hypothesis_settings(
    max_examples=400,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_no_body_breaks_it(client: Client, engine: BaseEngine, body: Any):
    """It answers, or it refuses; the test's client raises what would be a 500."""
    if isinstance(body, dict) and isinstance(body.get("grants"), list):
        ours = grants_of_ours()
        body = {**body, "grants": [with_ours(ours, each) for each in body["grants"]]}
    assert post(client, json.dumps(body)).status_code in {200, 400, 403}


@given(st.binary(max_size=200))
@hypothesis_settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_no_bytes_break_it(client: Client, data: bytes):
    response = client.generic("POST", URL, data, content_type="application/json")
    assert response.status_code == 400


@pytest.mark.parametrize(
    "body",
    [
        "[" * 100_000,
        '{"hold": true, "grants": ' + "[" * 50_000 + "]" * 50_000 + "}",
        '{"hold": true, "grants": [["\\ud800", ""]]}',
        '{"hold": true, "grants": [[' + "9" * 10_000 + ', ""]]}',
        '{"hold": NaN, "grants": [["", NaN]]}',
        '{"hold": true, "grants": [["a", "b", "c"]]}',
        '{"hold": 1, "grants": [["a", ""]]}',
        '{"hold": true, "page": "x", "grants": [["a", ""]]}',
    ],
    ids=lambda body: body[:40],
)
def test_odd_json_is_refused(client: Client, body: str):
    assert post(client, body).status_code == 400
