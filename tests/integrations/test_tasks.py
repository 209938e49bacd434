"""Tasks that run in a worker of Celery, or of ``django.tasks``, and say so to pages."""

from collections.abc import Iterator
from typing import Any

import django
import pytest
from celery import Celery, shared_task  # type: ignore[import-untyped]
from celery.contrib.testing.worker import start_worker  # type: ignore[import-untyped]
from celery.signals import setup_logging  # type: ignore[import-untyped]
from django.db import transaction
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import NitroComponent, on, register_component
from nitro_htmx.push import channel
from nitro_htmx.testing import MountedComponent, Nitro
from tests.push.installed import push_installed
from tests.support import isolated_registry, use_templates


class ExportsState(BaseModel):
    ready: list[int] = []


class Exports(NitroComponent[ExportsState]):
    """Shows what is ready."""

    template_name = "exports.html"
    channels = ["exports"]

    @on("export-ready")
    def add(self, number: int) -> None:
        self.state.ready.append(number)


@pytest.fixture
def page(settings: Settings) -> Iterator[MountedComponent[ExportsState]]:
    with push_installed(settings), isolated_registry(is_empty=False):
        use_templates(settings, {"exports.html": "{{ ready|join:' ' }}"})
        register_component(Exports)
        nitro = Nitro()
        yield nitro.mount(Exports)
        nitro.close()


@pytest.fixture
def logging_as_it_is() -> Iterator[None]:
    """Keep Celery's worker from setting up the process's logging, for all later tests."""

    def do_nothing(**kwargs: object) -> None:
        """Whoever hears the signal has done it."""

    setup_logging.connect(do_nothing)
    yield
    setup_logging.disconnect(do_nothing)


@shared_task  # type: ignore[untyped-decorator]
def export(number: int) -> None:
    channel("exports").emit("export-ready", {"number": number})


@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("logging_as_it_is")
@pytest.mark.filterwarnings("ignore::DeprecationWarning:kombu")
@pytest.mark.filterwarnings("ignore::DeprecationWarning:celery")
def test_celery(page: MountedComponent[ExportsState]):
    """A worker in another thread runs what was sent after the commit; the open page hears it."""
    app = Celery("tests", broker="memory://", backend="cache+memory://", set_as_current=True)
    app.conf.update(worker_hijack_root_logger=False, broker_connection_retry_on_startup=True)
    with start_worker(app, perform_ping_check=False, pool="solo"):
        sent: list[Any] = []
        with transaction.atomic():
            transaction.on_commit(lambda: sent.append(export.delay(7)))
            assert sent == []
        sent[0].get(timeout=30)
    page.pushed()
    assert page.state.ready == [7]
    page.assert_requests(1)


@pytest.mark.django_db
def test_an_eager_task(page: MountedComponent[ExportsState]):
    """As in the tests of projects, ``task_always_eager``."""
    app = Celery("tests", set_as_current=True)
    app.conf.task_always_eager = True
    export.delay(8)
    page.pushed()
    assert page.state.ready == [8]


@pytest.mark.django_db
@pytest.mark.skipif(django.VERSION < (6, 0), reason="Django has django.tasks since 6.0")
def test_django_tasks(page: MountedComponent[ExportsState]):
    from django.tasks import task  # not in Django 5.2

    task(_export).enqueue(9)
    page.pushed()
    assert page.state.ready == [9]


def _export(number: int) -> None:
    channel("exports").emit("export-ready", {"number": number})
