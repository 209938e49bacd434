"""Answers kept in a real Redis, and what happens when it goes."""

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from django.core.cache import caches
from django.test import Client
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import NitroComponent, register_component
from nitro_htmx.caching import is_once_on
from nitro_htmx.once.store import STORE
from tests.servers import redis_server
from tests.support import Root, isolated_registry, mounted, use_templates

ID = "0123456789abcdef" * 2
ran: list[str] = []


class Note(BaseModel):
    count: int = 0


class Clicker(NitroComponent[Note]):
    template_name = "clicker.html"

    def add(self) -> None:
        ran.append("add")
        self.state.count += 1


@pytest.fixture
def url(settings: Settings) -> Iterator[str]:
    use_templates(settings, {"clicker.html": "<b>{{ count }}</b>"})
    ran.clear()
    with redis_server() as url, isolated_registry():
        register_component(Clicker)
        settings.CACHES = caches_on(url)
        settings.NITRO_HTMX = {"ONCE_CACHE": "once"}
        STORE.forget_failure()
        yield url
        caches["once"].close()
        STORE.forget_failure()


def caches_on(url: str) -> dict[str, Any]:
    backend = {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": url}
    return {
        "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
        "once": backend,
    }


@pytest.fixture
def root(url: str) -> Root:
    return mounted(Clicker)


def post(root: Root, tries: int = 0, identity: str = ID) -> Any:
    ends = {"nitro-try": tries, "nitro-token": root.token, "nitro-id": identity}
    return Client().post(f"{root.url}add/", {"nitro-fields": "", **ends})


def test_a_repeat_is_answered_from_redis(root: Root):
    assert is_once_on()
    first, again = post(root), post(root, tries=1)
    assert ran == ["add"]
    assert (again.content, again["HX-Trigger"]) == (first.content, first["HX-Trigger"])
    assert again["Nitro-Once"] == "kept"


def test_an_answer_is_forgotten_in_time(root: Root, settings: Settings):
    settings.NITRO_HTMX = {"ONCE_CACHE": "once", "ONCE_SECONDS": 90}
    post(root)
    client = caches["once"]._cache.get_client()  # type: ignore[attr-defined]
    (key,) = client.keys("*nitro-once*")
    assert 80 < client.ttl(key) <= 90


def test_of_many_at_once_one_runs(root: Root):
    """However they meet; each of the others is told that it runs, or what became of it."""
    for number in range(10):
        identity, start = f"{number:032x}", threading.Barrier(4)
        ran.clear()
        statuses: list[int] = []

        def arrive(identity: str, start: threading.Barrier, statuses: list[int]) -> None:
            start.wait(20)
            statuses.append(post(root, identity=identity).status_code)
            caches["once"].close()

        arguments = (identity, start, statuses)
        threads = [threading.Thread(target=arrive, args=arguments) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert (ran, len(statuses), set(statuses) <= {200, 409}) == (["add"], 4, True)


def test_redis_goes(url: str, settings: Settings, caplog: pytest.LogCaptureFixture):
    """A first try runs, a repeat does not; the cache is then left alone."""
    root = mounted(Clicker)
    settings.CACHES = caches_on("redis://127.0.0.1:1/0")
    assert post(root, identity="a" * 32).status_code == 200
    assert post(root, tries=1, identity="b" * 32).status_code == 503
    assert ran == ["add"]
    assert [each.levelname for each in caplog.records if each.name == "nitro_htmx.once"] == [
        "ERROR"
    ]
