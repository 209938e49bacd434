"""The catalogue knows who pushes what, to which channels, and who hears it."""

import json
import sys
from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import ModelNitroComponent, NitroComponent, NitroEvent, on, register_component
from nitro_htmx.catalogue import build_catalogue
from nitro_htmx.checks import check_project
from nitro_htmx.push import channel
from tests.site.models import Label
from tests.support import isolated_registry, use_templates
from tests.typescript import compile_strictly

EVENTS = """
from nitro_htmx import NitroEvent


class OrderPaid(NitroEvent):
    order_id: int
"""

TASKS = '''
"""Not loaded by anybody: a task."""
from nitro_htmx.push import channel, everyone
import nitro_htmx.push as push
from .events import OrderPaid
from tests.site.models import Label


def pay(order):
    audience = channel("orders") | channel(order.user)
    audience.emit(OrderPaid(order_id=order.pk))
    everyone.emit("shop-open", {"hours": 8})
    push.channel(Label).refresh_component("Orders")


class Room:
    def say(self, text):
        channel("room", self.key).emit("said", {"text": text})
        self.emit("said-here", to=channel("room", 5))
        self.emit("only-here")
        self.queue.emit("no-event-of-ours")


channel("boot").emit("booted")
'''


USES = """
const nobody: Nitro.Message["component"] = null;
addEventListener("nitro:told", ({ detail }) => {
  const sender: "Teller" | null = detail.component;
});
addEventListener("nitro:push-state", ({ detail }) => {
  const state: "open" | "polls" | "waits" | "refused" = detail.state;
});
addEventListener("nitro:missed", () => {});
"""


class Counted(BaseModel):
    count: int = 0


class LabelState(BaseModel):
    id: int
    name: str


Write = Callable[..., None]


@pytest.fixture(autouse=True)
def registry(settings: Settings, push: None) -> Iterator[None]:
    use_templates(settings, {"plain.html": ""})
    settings.NITRO_HTMX = {}
    with isolated_registry():
        yield


@pytest.fixture
def write(tmp_path: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[Write]:
    """Write the modules of an app, which is then installed."""
    monkeypatch.syspath_prepend(str(tmp_path))
    app = tmp_path / "pushing"
    app.mkdir()
    (app / "__init__.py").touch()

    def write(**modules: str) -> None:
        for name, text in modules.items():
            path = app / f"{name.replace('__', '/')}.py"
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        if "pushing" not in settings.INSTALLED_APPS:
            settings.INSTALLED_APPS = [*settings.INSTALLED_APPS, "pushing"]

    yield write
    for name in [*sys.modules]:
        if name.partition(".")[0] == "pushing":
            del sys.modules[name]


def make_orders(heard: str | type[NitroEvent] = "order-paid", needed: str = "order_id") -> None:
    class Orders(NitroComponent[Counted]):
        template_name = "plain.html"
        channels = ["orders", Label, ("room", "a:b"), channel("x") | channel("y")]

        @on(heard)
        def count(self, **_kwargs: Any) -> None:
            self.state.count += 1

    register_component(Orders)


def pushed() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    return {
        event.name: [(push.channels, push.where) for push in event.pushes]
        for event in build_catalogue().events
        if event.pushes
    }


def output(**options: Any) -> str:
    out = StringIO()
    call_command("nitro_events", stdout=out, **options)
    return out.getvalue()


def test_what_a_project_pushes(write: Write):
    """Anywhere in it, whether the module is loaded or not."""
    write(events=EVENTS, tasks=TASKS)
    __import__("pushing.events")  # that of the components is loaded
    make_orders()
    assert pushed() == {
        "nitro:order-paid": [(("orders", "<order.user>"), "pushing.tasks:11")],
        "nitro:shop-open": [(("*",), "pushing.tasks:12")],
        "nitro:said": [(("room:<self.key>",), "pushing.tasks:18")],
        "nitro:said-here": [(("room:5",), "pushing.tasks:19")],
        "nitro:booted": [(("boot",), "pushing.tasks:24")],
    }
    [refresh] = [push for push in build_catalogue().pushes if push.component]
    assert (refresh.component, refresh.event) == ("Orders", "nitro:refresh-orders")
    assert refresh.channels == ("site.label",)
    [paid] = [event for event in build_catalogue().events if event.name == "nitro:order-paid"]
    assert [each.__name__ for each in paid.classes] == ["OrderPaid"]
    assert [(field.name, field.type) for field in paid.fields] == [("order_id", "int")]


def test_a_module_that_is_loaded(write: Write):
    """What its names stand for is known then, also where they are made up there."""
    write(
        signals='from nitro_htmx.push import channel as c\nNEWS = c("news")\n'
        'NAME = "told"\ndef tell():\n    NEWS.emit(NAME)\n'
    )
    __import__("pushing.signals")
    assert pushed() == {"nitro:told": [(("news",), "pushing.signals:5")]}


def test_an_audience_that_is_made_in_steps(write: Write):
    write(
        tasks="""
from nitro_htmx.push import channel

def tell(staff):
    audience = channel("a")
    if staff:
        audience = audience | channel("b")
    other = audience
    other.emit("told")
    nobody = nobody | nobody
    nobody.emit("lost")
"""
    )
    assert pushed() == {"nitro:told": [(("a", "b"), "pushing.tasks:9")]}


def test_what_is_left_out(write: Write, settings: Settings):
    """Tests, migrations, files that can't be read; and all, where the app is not installed."""
    source = 'from nitro_htmx.push import channel\nchannel("a").emit("x")\n'
    write(
        tests=source,
        test_x=source,
        migrations__one=source,
        conftest=source,
        broken=f"{source}(",
        other='def channel(name): ...\nchannel("nitro_htmx").emit("x")\n',
    )
    assert pushed() == {}
    write(tasks=source)
    assert list(pushed()) == ["nitro:x"]
    settings.INSTALLED_APPS = [app for app in settings.INSTALLED_APPS if "push" not in app]
    assert pushed() == {}


def test_which_components_name_which_channels():
    make_orders()

    class Room(NitroComponent[Counted]):
        template_name = "plain.html"

        def get_channels(self) -> Any:
            if self.key is None:
                return []
            return [("room", self.key), self.request.user, "news"]

    class Opaque(NitroComponent[Counted]):
        template_name = "plain.html"

        def get_channels(self) -> Any:
            return sorted({"a", "b"})

    class LabelCard(ModelNitroComponent[LabelState]):
        template_name = "plain.html"
        model = Label
        live = True

    for each in (Room, Opaque, LabelCard):
        register_component(each)
    found = {entry.name: (entry.channels, entry.live) for entry in build_catalogue().components}
    assert found == {
        "Orders": (("orders", "site.label", "room:a%3Ab", "x | y"), None),
        "Room": (("room:<self.key>", "<self.request.user>", "news"), None),
        "Opaque": (("<get_channels()>",), None),
        "LabelCard": ((), "site.label"),
    }


def test_the_table_has_columns_for_it(write: Write):
    write(tasks='from nitro_htmx.push import channel\nchannel("orders").emit("order-paid")\n')
    assert "CHANNELS" not in output()
    make_orders()
    lines = output().splitlines()
    titles = "COMPONENT APP EMITS HEARS REFRESHES CHANNELS WHAT IT IS"
    assert lines[0].split() == titles.split()
    assert [line.split()[-1] for line in lines[1:3]] == ["orders", "site.label"]
    assert "pushing.tasks:2 to orders" in output()


def test_json_has_the_channels(write: Write):
    write(tasks='from nitro_htmx.push import channel\nchannel("orders").emit("order-paid")\n')
    make_orders()
    data = json.loads(output(format="json"))
    [component] = data["components"]
    assert component["channels"][0] == "orders"
    assert component["live"] is None
    [event] = data["events"]
    assert event["pushed_by"] == [{"module": "pushing.tasks", "line": 2, "channels": ["orders"]}]
    assert {"name": "orders", "heard_by": ["Orders"], "events": ["nitro:order-paid"]} in data[
        "channels"
    ]


def test_the_chart_has_modules_that_push(write: Write):
    write(tasks='from nitro_htmx.push import channel\nchannel("orders").emit("order-paid")\n')
    chart = output(format="mermaid")
    assert 'n2[/"pushing.tasks"/]' in chart
    assert 'n2 -->|"orders"| n1' in chart


def test_an_app_has_what_its_modules_push(write: Write):
    write(tasks='from nitro_htmx.push import channel\nchannel("a").emit("x")\n')
    assert '"nitro:x"' in output(format="json", app="pushing")
    assert '"nitro:x"' not in output(format="json", app="site")


def test_typescript_knows_that_nobody_has_sent_it(write: Write, settings: Settings, tmp_path: Path):
    """Of events that may be pushed: what is seen, or is heard by components with channels."""
    write(tasks='from nitro_htmx.push import channel\nchannel("a").emit("told", {"x": 1})\n')
    make_orders()

    class Teller(NitroComponent[Counted]):
        template_name = "plain.html"

        def tell(self) -> None:
            self.emit("told", {"x": 1})
            self.emit("said")

    register_component(Teller)
    text = output(format="typescript")
    lines = {line.strip() for line in text.splitlines()}
    assert '"nitro:told": CustomEvent<{ component: "Teller" | null; x: unknown; }>;' in lines
    assert '"nitro:said": CustomEvent<{ component: "Teller"; }>;' in lines
    paid = [line for line in lines if "order-paid" in line]
    assert "component?: string | null;" in paid[0]
    assert "component: ComponentName | null;" in lines
    types = tmp_path / "types"
    types.mkdir()
    (types / "nitro.d.ts").write_text(text, encoding="utf-8")
    (types / "page.ts").write_text(USES, encoding="utf-8")
    assert compile_strictly(types) == []
    settings.INSTALLED_APPS = [app for app in settings.INSTALLED_APPS if app != "nitro_htmx.push"]
    plain = output(format="typescript")
    assert "null" not in plain
    assert "push" not in plain


# Checks


def found() -> list[tuple[str | None, str, str | None]]:
    return [(each.id, each.msg, each.hint) for each in check_project()]


def test_a_listener_may_hear_what_is_pushed(write: Write):
    """Also one without channels: a tag of the page may name them."""

    class Deaf(NitroComponent[Counted]):
        template_name = "plain.html"

        @on("order-paid")
        def count(self) -> None:
            pass

    register_component(Deaf)
    assert [check_id for check_id, _text, _hint in found()] == ["nitro_htmx.W004"]
    write(tasks='from nitro_htmx.push import channel\nchannel("a").emit("order-paid")\n')
    assert found() == []


def test_a_slip_in_a_name(write: Write):
    make_orders()
    write(
        tasks='from nitro_htmx.push import channel\nchannel("a").emit("order-payed")\n'
        'channel("a").emit("order-shipped")\n'
    )
    assert found() == [
        (
            "nitro_htmx.W063",
            "pushing.tasks:2 pushes 'nitro:order-payed', which no component hears.",
            "Did you mean 'order-paid'? If only page scripts hear it, use another name.",
        )
    ]


def test_a_component_that_is_not_there(write: Write):
    make_orders()
    write(tasks='from nitro_htmx.push import channel\nchannel("a").refresh_component("Order")\n')
    assert found() == [
        (
            "nitro_htmx.W003",
            "pushing.tasks:2: refresh_component('Order'): no component of this name is registered.",
            "Did you mean 'Orders'?",
        )
    ]


def test_what_a_listener_needs(write: Write):
    class Orders(NitroComponent[Counted]):
        template_name = "plain.html"
        channels = ["a"]

        @on("order-paid")
        def count(self, order_id: int) -> None:
            pass

    register_component(Orders)
    write(tasks='from nitro_htmx.push import channel\nchannel("a").emit("order-paid", {"id": 1})\n')
    [(check_id, text, _hint)] = found()
    assert check_id == "nitro_htmx.W035"
    assert text == (
        "count() listens to 'nitro:order-paid' and needs 'order_id', which pushing.tasks:2 does "
        "not send."
    )


def test_other_data_than_that_of_the_class(write: Write):
    write(
        events=EVENTS,
        tasks="from nitro_htmx.push import channel\n"
        'from .events import OrderPaid\nchannel("a").emit(OrderPaid(order_id=1))\n'
        'channel("a").emit("order-paid", {"id": 1})\n',
    )
    __import__("pushing.events")
    [(check_id, text, _hint)] = found()
    assert check_id == "nitro_htmx.E008"
    assert text.startswith("pushing.tasks:4: emit('nitro:order-paid') has the data (id), but")


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        (lambda self, request: [], "needs 'request'"),
        (["orders"], "is no method"),
        (property(lambda self: ["orders"]), "is no method"),
        (staticmethod(lambda: ["orders"]), "is no method"),
    ],
)
def test_get_channels_is_called_without_arguments(written: Any, problem: str):
    class Bad(NitroComponent[Counted]):
        template_name = "plain.html"
        get_channels = written

    register_component(Bad)
    assert [(check_id, text) for check_id, text, _hint in found()] == [
        ("nitro_htmx.E065", f"Bad.get_channels() {problem}.")
    ]


def test_get_channels_may_have_defaults():
    class Good(NitroComponent[Counted]):
        template_name = "plain.html"

        def get_channels(self, *more: str, extra: bool = False, **rest: Any) -> Any:
            return ["orders"]

    register_component(Good)
    assert found() == []
