"""What an answer has cost is told to developers alone."""

import json

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import NitroComponent, register_component
from nitro_htmx.names import COST_HEADER
from tests.support import act, mounted, use_templates

pytestmark = pytest.mark.django_db


class CostState(BaseModel):
    count: int = 0


class Costly(NitroComponent[CostState]):
    template_name = "costly.html"

    def look(self) -> None:
        self.state.count = User.objects.count() + User.objects.count()

    def refuse(self) -> None:
        self.add_error(None, "No.")


@pytest.fixture(autouse=True)
def site(registry: None, settings: Settings) -> None:
    use_templates(settings, {"costly.html": "{{ count }}"})
    register_component(Costly)


@pytest.mark.parametrize(("action", "queries"), [("look", 2), ("refuse", 0)])
def test_an_answer_says_what_it_has_cost(
    client: Client, settings: Settings, action: str, queries: int
):
    """In DEBUG: milliseconds and queries, also where something was wrong."""
    settings.NITRO_HTMX = {"DEBUG": True}
    cost = json.loads(act(client, mounted(Costly), action)[COST_HEADER])
    assert sorted(cost) == ["ms", "queries", "query_ms"]
    assert cost["queries"] == queries
    assert 0 <= cost["query_ms"] < cost["ms"] < 60_000


def test_visitors_are_not_told(client: Client, settings: Settings):
    settings.NITRO_HTMX = {"DEBUG": False}
    assert COST_HEADER not in act(client, mounted(Costly), "look")
