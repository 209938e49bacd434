"""What the tests of push share: pages that listen, and ways to wait for them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Thread
from typing import Any

import pytest
from django.db.models.signals import post_delete, post_save
from playwright.sync_api import Page
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import ModelNitroComponent, NitroComponent, on, register_component
from nitro_htmx.push import channel
from nitro_htmx.push import hub as hub_module
from nitro_htmx.push.engines import get_engine
from nitro_htmx.push.grants import Grant, sign
from nitro_htmx.push.hub import hub
from tests.browser.journey import Journey
from tests.push.installed import push_installed
from tests.site.models import Label
from tests.support import isolated_registry, use_templates

PAGE = """{% extends "base.html" %}{% load nitro_htmx %}
{% block head %}{% nitro_channels "news" request.user %}{% endblock %}
{% block content %}
  {% nitro_component "Orders" %}{% nitro_component "Room" key="red" %}
  {% nitro_component "Room" key="blue" %}{% nitro_component "Bystander" %}
{% endblock %}"""

TEMPLATES = {
    "pages/pushed.html": PAGE,
    "pages/tardy.html": PAGE.replace(
        '"Bystander" %}', '"Bystander" %}<script src="/late.js" defer></script>'
    ),
    "pages/lonely.html": PAGE.replace("{% nitro_channels", "{# nitro_channels").replace(
        "request.user %}{%", "#}{%"
    ),
    "orders.html": """{% load nitro_htmx %}
<output class="paid">{{ paid }}</output><output class="seen">{{ seen }}</output>
<output class="numbers">{{ numbers|join:"," }}</output><output class="clicks">{{ clicks }}</output>
<input aria-label="Note" {% nitro_model "note" %}><button {% nitro_action "add" %}>Add</button>""",
    "pages/stocks.html": """{% extends "base.html" %}{% load nitro_htmx %}
{% block head %}{% nitro_channels "news" %}{% endblock %}
{% block content %}{% for key in "123" %}{% nitro_component "Stock" key=key %}{% endfor %}
{% endblock %}""",
    "pages/live.html": """{% extends "base.html" %}{% load nitro_htmx %}
{% block content %}{% nitro_component "LabelCard" pk=query.pk %}
{% if query.badge %}{% nitro_component "LabelBadge" pk=query.pk %}{% endif %}{% endblock %}""",
    "pages/answering.html": """{% extends "base.html" %}{% load nitro_htmx %}
{% block content %}{% nitro_component "Chatty" %}{% nitro_component "Answering" %}{% endblock %}""",
    "pages/pair.html": """{% extends "base.html" %}{% load nitro_htmx %}
{% block content %}{% nitro_component "Pair" %}{% nitro_component "Room" key="red" %}
{% endblock %}""",
    "pages/member.html": """{% extends "base.html" %}{% load nitro_htmx %}
{% block content %}{% nitro_component "Member" %}{% endblock %}""",
    "pages/late.html": '{% load nitro_htmx %}{% nitro_component "Room" key="green" %}',
    "pages/orders-alone.html": '{% load nitro_htmx %}{% nitro_component "Orders" %}',
    "pages/lazy.html": """{% extends "base.html" %}{% load nitro_htmx %}
{% block head %}{% nitro_channels "news" %}{% endblock %}
{% block content %}{% nitro_component "Bystander" lazy="load" %}{% endblock %}""",
    "pages/reader.html": '{% load nitro_htmx %}{% nitro_component "Reader" %}',
    "pages/readers.html": """{% extends "base.html" %}{% load nitro_htmx %}
{% block content %}{% nitro_channels "news" %}{% nitro_component "Reader" %}{% endblock %}""",
    "pages/journal.html": '{% load nitro_htmx %}{% nitro_component "Journal" %}',
    "pages/desk.html": """{% extends "base.html" %}{% load nitro_htmx %}
{% block content %}{% nitro_component "Seller" %}{% nitro_component "Ledger" %}{% endblock %}""",
    "seller.html": """{% load nitro_htmx %}<output>{{ count }}</output>
<button {% nitro_action "sell" %}>Sell</button>""",
    "journal.html": "<output>{{ count }}</output><p>{{ seen }}</p>",
    "label.html": """{% load nitro_htmx %}<output>{{ name }}</output>
<button {% nitro_action "rename" %}>Rename</button>""",
    "badge.html": "<output>{{ name }}</output>",
    "counted.html": "<output>{{ count }}</output>",
}


class OrdersState(BaseModel):
    paid: int = 0
    seen: int = 0
    note: str = ""
    clicks: int = 0
    numbers: list[int] = []


class CountedState(BaseModel):
    count: int = 0


class JournalState(CountedState):
    seen: int = 0


class LabelState(BaseModel):
    id: int
    name: str


class World:
    """What is outside of the components, as a database is."""

    seen = 0


class Counted(NitroComponent[CountedState]):
    template_name = "counted.html"

    @on("said")
    def hear(self) -> None:
        self.state.count += 1


def make_components() -> None:
    @register_component
    class Orders(NitroComponent[OrdersState]):
        template_name = "orders.html"
        channels = ["orders"]

        def get_initial_state(self) -> OrdersState:
            return OrdersState(seen=World.seen)

        @on("order-paid")
        def count(self, number: int | None = None) -> None:
            self.state.paid += 1
            if number is not None:
                self.state.numbers.append(number)

        def add(self) -> None:
            self.state.clicks += 1

        def refresh(self) -> None:
            self.state.seen = World.seen

    @register_component
    class Journal(NitroComponent[JournalState]):
        template_name = "journal.html"
        channels = ["orders"]

        @on("order-paid")
        def enter(self) -> None:
            self.state.count += 1

        def refresh(self) -> None:
            self.state.seen = World.seen

    @register_component
    class Room(Counted):
        def get_channels(self) -> Any:
            return [("room", self.key)]

    @register_component
    class Bystander(Counted):
        pass

    @register_component
    class Member(Counted):
        def get_channels(self) -> Any:
            return ["open"] if World.seen else ["open", "secret"]

    @register_component
    class Pair(Counted):
        channels = ["orders", "extra"]

    @register_component
    class Answering(Counted):
        channels = ["echo"]

        @on("echoed")
        def answer(self) -> None:
            self.state.count += 1
            # Said by somebody else, at the same time.
            other = Thread(target=channel("chat").emit, args=("said",))
            other.start()
            other.join()
            channel("echo").emit("echoed")

    @register_component
    class Chatty(Counted):
        channels = ["chat"]

    @register_component
    class Stock(Counted):
        @on("stock-changed", key="product_id")
        def change(self) -> None:
            self.state.count += 1


def make_rows() -> None:
    """Components that follow a row."""

    @register_component
    class LabelCard(ModelNitroComponent[LabelState]):
        model = Label
        template_name = "label.html"
        live = True

        def rename(self) -> None:
            label = Label.objects.get(pk=self.state.id)
            label.name += "!"
            label.save()
            self.state.name = label.name

    @register_component
    class LabelBadge(ModelNitroComponent[LabelState]):
        model = Label
        template_name = "badge.html"
        live = True


def make_reader() -> None:
    """A component that hears by the page alone, and shows what is there."""

    @register_component
    class Reader(NitroComponent[JournalState]):
        template_name = "journal.html"

        def get_initial_state(self) -> JournalState:
            return JournalState(seen=World.seen)

        @on("order-paid")
        def enter(self) -> None:
            self.state.count += 1

        def refresh(self) -> None:
            self.state.seen = World.seen


def make_desk() -> None:
    """A component that tells others, on its own page and elsewhere."""

    @register_component
    class Seller(Counted):
        template_name = "seller.html"

        def sell(self) -> None:
            self.emit("sold", to=channel("desk"))

    @register_component
    class Ledger(Counted):
        channels = ["desk"]

        @on("sold")
        def enter(self) -> None:
            self.state.count += 1


@contextmanager
def pages_that_listen(
    leave: Callable[[], object], settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """Install the app, with these components and pages; ``leave()`` has the browser leave them."""
    monkeypatch.setattr(hub_module, "_READ_SECONDS", 0.05)
    monkeypatch.setattr(World, "seen", 0)
    use_templates(settings, TEMPLATES)
    with push_installed(settings), isolated_registry(is_empty=False):
        make_components()
        make_rows()
        make_desk()
        make_reader()
        yield
        leave()
    for signal in (post_save, post_delete):
        signal.disconnect(sender=Label, dispatch_uid="nitro_htmx.push.live")


def open_page(journey: Journey, name: str = "pushed") -> None:
    journey.open(f"/page/{name}/")
    wait_for_state(journey, "open")


def wait_for_state(journey: Journey, state: str) -> None:
    def has_come() -> bool:
        states = journey.heard("nitro:push-state")
        return bool(states) and states[-1].detail == {"state": state}

    journey.wait_until(has_come, f"the state {state!r}")


def held_slots(page: Page) -> Any:
    """Return which of the browser's few connections pages keep for streams."""
    query = "async () => (await navigator.locks.query()).held.map(({ name }) => name)"
    return page.evaluate(query)


def cut() -> None:
    """End all streams from the server's side."""
    with hub._lock:
        for stream in hub._streams:
            stream.is_closed = True
            stream.wake()


def grant(*channels: str) -> str:
    """Return the server's word for channels, from now on."""
    return sign(Grant("", get_engine().position(), channels))
