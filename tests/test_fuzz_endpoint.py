"""No request is a server's error, changes what it may not, or changes anything when it is refused.

``NITRO_FUZZ_REQUESTS`` says how many requests are sent, ``NITRO_FUZZ_SEED`` which ones. ``make
fuzz`` sends many.
"""

import os
import time
from collections.abc import Iterator
from contextlib import nullcontext
from random import SystemRandom
from typing import Any
from unittest import mock

import pytest
from pytest_django import Settings

from nitro_htmx import OwnershipMixin, register_component, views
from nitro_htmx.dispatch import steps
from nitro_htmx.exceptions import TokenRefused, UnknownAction
from nitro_htmx.registry import registered_components
from nitro_htmx.state import signing
from nitro_htmx.state.token import read
from nitro_htmx.web import requests
from tests.fuzz.components import TEMPLATES, own_components
from tests.fuzz.fuzzer import Finding, Fuzzer
from tests.fuzz.world import LEFT_OUT
from tests.support import isolated_registry, use_templates

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.filterwarnings("ignore"),
]

REQUESTS = int(os.environ.get("NITRO_FUZZ_REQUESTS", "20000"))
SEED = int(os.environ.get("NITRO_FUZZ_SEED", "0")) or SystemRandom().randrange(1, 2**31)


@pytest.fixture(autouse=True)
def site(settings: Settings) -> Iterator[None]:
    """Every component of the site, and those that it lacks."""
    use_templates(settings, TEMPLATES)
    (backend,) = settings.TEMPLATES
    loaders = backend["OPTIONS"]["loaders"]
    backend["OPTIONS"]["loaders"] = [("django.template.loaders.cached.Loader", loaders)]
    settings.TEMPLATES = [backend]
    settings.STORAGES = dict(settings.STORAGES)  # a storage of this test's own
    with isolated_registry(is_empty=False):
        for component in own_components():
            register_component(component)
        yield


def test_no_request_is_a_server_s_error():
    fuzzer = Fuzzer(SEED)
    start = time.monotonic()
    fuzzer.run(REQUESTS)
    seconds = time.monotonic() - start
    print(f"\nseed {SEED}: {REQUESTS} requests in {seconds:.0f} s: {dict(fuzzer.statuses)}")
    if REQUESTS >= 5000:
        assert {200, 400, 403, 404, 405, 413, 422} <= fuzzer.statuses.keys()
        names = {name for name, _component in registered_components()}
        assert fuzzer.asked.keys() >= names - LEFT_OUT


def everything(_component: Any, queryset: Any, *_field: Any) -> Any:
    return queryset


# What is broken: where, what stands there instead, whom it concerns, and what the fuzz says of it.
FAULTS: dict[str, tuple[Any, str, Any, set[str], str]] = {
    "wrong arguments are no refusal": (
        views, "REFUSALS", (TokenRefused, UnknownAction), {"Ledger", "Board"},
        "An exception that no component has raised",
    ),
    "batches are not undone": (
        steps, "all_or_nothing", nullcontext, {"Ledger"},
        "A request that was refused with 4.. has changed rows",
    ),
    "files are not deleted": (
        views, "files_kept_on_success", nullcontext, {"Ledger"},
        "A request that was refused with 404 has left a file",
    ),
    "rows have no owner": (
        OwnershipMixin, "_scope", everything, {"OwnTasks", "OwnSteps"}, "Another's row",
    ),
    "signatures are not looked at": (
        signing, "compare_digest", lambda *_both: True, {"Ledger"},
        "A token that was not the visitor's was accepted|An exception that no component has raised",
    ),
    "tokens are anybody's": (
        requests, "unsign", lambda text, **_whose: read(text), {"Ledger"},
        "A token that was not the visitor's was accepted",
    ),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_what_is_broken_is_found(fault: str):
    """Otherwise the test above would say nothing."""
    where, name, replacement, only, expected = FAULTS[fault]
    with (
        mock.patch.object(where, name, replacement),
        pytest.raises(Finding, match=expected) as caught,
    ):
        Fuzzer(1, only=only).run(6000)
    assert "seed 1, request " in str(caught.value)
