"""WhiteNoise serves our files under names with hashes, and pages name them so."""

import gzip
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.core.management import call_command
from django.test import Client
from pytest_django import Settings

WHITENOISE = "whitenoise.middleware.WhiteNoiseMiddleware"


@pytest.fixture
def collected(settings: Settings, tmp_path: Path) -> Iterator[Path]:
    settings.STATIC_ROOT = tmp_path / "static"
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
    }
    security, *others = settings.MIDDLEWARE
    settings.MIDDLEWARE = [security, WHITENOISE, *others]
    finders.get_finder.cache_clear()  # type: ignore[attr-defined]  # an lru_cache
    call_command("collectstatic", interactive=False, verbosity=0)
    yield settings.STATIC_ROOT
    finders.get_finder.cache_clear()  # type: ignore[attr-defined]  # an lru_cache


def test_a_page_s_scripts_are_served_for_ever_and_compressed(collected: Path, client: Client):
    page = client.get("/").content.decode()
    addresses = re.findall(r'(?:src|href)="(/static/[^"]+)"', page)
    ours = [address for address in addresses if "nitro" in address or "htmx" in address]
    assert len(ours) == 3
    for address in ours:
        assert re.search(r"\.[0-9a-f]{12}\.(js|css)$", address), address
        answer = client.get(address, headers={"Accept-Encoding": "gzip"})
        assert answer.status_code == 200
        assert "immutable" in answer["Cache-Control"]
        content = b"".join(answer.streaming_content)  # type: ignore[attr-defined]
        assert answer["Content-Encoding"] == "gzip"
        assert gzip.decompress(content)
