"""Signed bytes are Django's own, in both directions."""

import zlib

import pytest
from django.conf import settings as django_settings
from django.core.signing import BadSignature, Signer
from hypothesis import given
from hypothesis import strategies as st
from pytest_django import Settings

from nitro_htmx.state.signing import SALT, sign, unsign

payloads = st.binary(max_size=300) | st.text(max_size=60).map(lambda text: text.encode() * 20)


class Raw:
    """A serializer for Django's signer that leaves bytes alone."""

    def dumps(self, obj: bytes) -> bytes:
        return obj

    def loads(self, data: bytes) -> bytes:
        return data


def djangos() -> Signer:
    return Signer(salt=SALT, sep=".")


@given(payloads, st.booleans())
def test_the_text_is_the_one_that_django_makes(payload: bytes, compress: bool):
    theirs = djangos().sign_object(payload, serializer=Raw, compress=compress)
    assert sign(payload, compress=compress) == theirs
    assert unsign(theirs) == payload
    assert djangos().unsign_object(sign(payload, compress=compress), serializer=Raw) == payload


@pytest.mark.parametrize("key", ["text", b"bytes", "ключ", "k" * 200])
def test_keys_of_every_kind(key: str | bytes, settings: Settings):
    settings.SECRET_KEY = key
    assert sign(b"payload") == djangos().sign_object(b"payload", serializer=Raw)


def test_only_what_gets_shorter_is_compressed():
    payload = b"a" * 100
    assert len(sign(payload, compress=True)) < len(sign(payload))
    assert sign(payload, compress=True)[0] == "."
    assert sign(b"abc", compress=True) == sign(b"abc")
    # A gain of one byte is none, since the mark takes it.
    payloads = [bytes(range(40)) + b"a" * length for length in range(60)]
    by_gain = {len(payload) - len(zlib.compress(payload)): payload for payload in payloads}
    assert sign(by_gain[1], compress=True) == sign(by_gain[1])
    assert len(sign(by_gain[2], compress=True)) < len(sign(by_gain[2]))


def test_keys_rotate(settings: Settings):
    """A text of an older key is read, one of a dropped key is not; the newest key signs."""
    settings.SECRET_KEY = "oldest"
    oldest = sign(b"payload")
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = "newest", ["middle", "oldest"]
    assert unsign(oldest) == b"payload"
    assert sign(b"payload") != oldest
    settings.SECRET_KEY_FALLBACKS = ["middle"]
    with pytest.raises(BadSignature):
        unsign(oldest)


def test_every_changed_character_is_refused():
    text = sign(b"a small payload")
    for at, character in enumerate(text):
        changed = text[:at] + ("A" if character != "A" else "B") + text[at + 1 :]
        with pytest.raises(BadSignature):
            unsign(changed)
        with pytest.raises(BadSignature):
            unsign(text[:at] + text[at + 1 :])


@pytest.mark.parametrize("text", ["", ".", "..", "abc", "é.é", "\ud800.x", "a" * 100_000, "=.="])
def test_what_nobody_signed_is_refused(text: str):
    with pytest.raises(BadSignature):
        unsign(text)


@pytest.mark.parametrize("value", ["a", ".cGF5bG9hZA", "."], ids=["base64", "zlib", "empty"])
def test_what_was_signed_in_another_form_is_refused(value: str):
    with pytest.raises(BadSignature):
        unsign(djangos().sign(value))


def test_a_mark_of_compression_is_signed_too():
    """Otherwise a visitor could have any payload unpacked."""
    text = sign(b"payload")
    with pytest.raises(BadSignature):
        unsign("." + text)
    compressed = sign(b"a" * 100, compress=True)
    with pytest.raises(BadSignature):
        unsign(compressed[1:])


def test_another_salt_is_another_key():
    other = Signer(key=django_settings.SECRET_KEY, salt="nitro_htmx.other", sep=".")
    with pytest.raises(BadSignature):
        unsign(other.sign_object(b"payload", serializer=Raw))
