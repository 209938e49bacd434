"""The catalogue says who emits what, who hears it, and what really travels."""

import ast
import dataclasses
import importlib
import json
import linecache
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum, IntEnum
from pathlib import Path
from textwrap import dedent
from types import ModuleType
from typing import Annotated, Any, ClassVar, Literal, NamedTuple, Required
from unittest import mock
from uuid import UUID

import pytest
from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    Json,
    JsonValue,
    SecretStr,
    computed_field,
    field_serializer,
)
from typing_extensions import TypedDict  # pydantic's wish before Python 3.12

import nitro_htmx
from nitro_htmx import NitroComponent, NitroEvent, on
from nitro_htmx.catalogue import (
    Catalogue,
    Emission,
    EventEntry,
    EventField,
    Listener,
    build_catalogue,
    source,
)
from nitro_htmx.catalogue.build import summary_of, type_text
from nitro_htmx.catalogue.source import ClassSource, EmitCall, read_source
from nitro_htmx.catalogue.typescript import as_typescript
from nitro_htmx.events.queue import detail_of
from nitro_htmx.registry import register_component
from tests.catalogue import shop
from tests.support import isolated_registry
from tests.typescript import compile_strictly

__all__ = ["shop"]


# Who emits and hears what


def test_a_component_has_its_events_and_listeners(shop: ModuleType):
    """Declared events, those in the source of a mixin, refreshes under their registered names."""
    catalogue = build_catalogue()
    badge, cart, orders = catalogue.components
    assert (cart.name, cart.app, cart.summary) == ("Cart", "site", "The visitor's cart.")
    assert cart.emits == (
        "nitro:cart-emptied",
        "nitro:cart-updated",
        "nitro:inventory-low",
        "nitro:order-created",
    )
    assert cart.refreshes == ("Badge", "Orders")
    assert badge.listeners == (
        Listener("Badge", "count", "nitro:cart-updated", None),
        Listener("Badge", "warn", "nitro:inventory-low", "product_id"),
    )
    assert orders.component_class is shop.OrderList
    assert catalogue.component_names == ("Badge", "Cart", "Orders")


def test_an_event_has_its_fields_emitters_and_listeners(shop: ModuleType):
    """Fields come from the class, or from the dictionaries that are passed."""
    events = {event.name: event for event in build_catalogue().events}
    assert events["nitro:cart-updated"] == EventEntry(
        name="nitro:cart-updated",
        classes=(shop.CartUpdated,),
        fields=(
            EventField("item_count", "int", is_optional=False),
            EventField("total", "Decimal", is_optional=False),
            EventField("size", "Size | None", is_optional=False),
        ),
        has_more=False,
        emissions=(Emission("Cart", shop.CartUpdated),),
        listeners=(Listener("Badge", "count", "nitro:cart-updated", None),),
    )
    assert events["nitro:order-created"] == EventEntry(
        name="nitro:order-created",
        classes=(),
        fields=(
            EventField("order_id", None, is_optional=False),
            EventField("total", None, is_optional=True),
        ),
        has_more=False,
        emissions=(
            Emission("Badge", None, ("order_id",)),
            Emission("Cart", None, ("order_id", "total")),
        ),
        listeners=(),
    )


def test_an_app_has_its_components_and_their_events(shop: ModuleType):
    """The names of all components stay: any of them may be heard on a page."""
    catalogue = build_catalogue()
    assert catalogue.of_app("site") == catalogue
    assert catalogue.of_app("auth") == Catalogue((), (), ("Badge", "Cart", "Orders"))


class Empty(BaseModel):
    pass


class Moved(NitroEvent):
    to: str


class AlsoMoved(NitroEvent):
    name = "moved"
    by: int

    model_config = ConfigDict(extra="allow")


class Emitter(NitroComponent[Empty]):
    emits = ["moved", AlsoMoved, "stopped"]

    def move(self) -> None:
        self.emit(Moved(to="here"))
        self.emit("stopped", {"at": 1})
        self.refresh_component("emitter")
        self.refresh_component("Nobody")


class Hearer(NitroComponent[Empty]):
    @on("refresh-emitter", "never-sent")
    def hear(self) -> None: ...


def test_what_is_declared_adds_to_what_is_seen():
    """A name in ``emits`` says less than a call, so it counts only where there is no call."""
    with isolated_registry(is_empty=True):
        register_component(Emitter)
        moved, stopped = build_catalogue().events
    assert moved.classes == (Moved, AlsoMoved)
    assert moved.fields == (
        EventField("to", "str", is_optional=True),
        EventField("by", "int", is_optional=True),
    )
    assert moved.has_more
    assert moved.emissions == (Emission("Emitter", Moved), Emission("Emitter", AlsoMoved))
    assert stopped.emissions == (Emission("Emitter", None, ("at",)),)


def test_a_refresh_that_is_listened_to_is_an_event():
    """Its emitters are the components that ask for the refresh."""
    with isolated_registry(is_empty=True):
        register_component(Emitter)
        register_component(Hearer)
        catalogue = build_catalogue()
    assert catalogue.components[0].refreshes == ("Emitter", "Nobody")
    events = {event.name: event for event in catalogue.events}
    assert events["nitro:refresh-emitter"].emitters == ("Emitter",)
    assert events["nitro:never-sent"].emitters == ()
    assert "nitro:refresh-nobody" not in events
    with isolated_registry(is_empty=True):
        register_component(Emitter)
        register_component(Hearer)
        text = as_typescript(catalogue)
    assert text.count('"nitro:refresh-emitter"') == 1


@pytest.mark.parametrize(
    ("annotation", "text"),
    [
        (int, "int"),
        (None, "None"),
        (type(None), "None"),
        (Any, "Any"),
        (Decimal | None, "Decimal | None"),
        (list[Moved], "list[Moved]"),
        (dict[str, list[int]], "dict[str, list[int]]"),
        (tuple[int, ...], "tuple[int, ...]"),
        (Literal["a.b", 3], "Literal['a.b', 3]"),
        (Annotated[int, Field(ge=0)], "int"),
        ("Later", "Later"),
    ],
)
def test_a_type_is_written_as_in_python(annotation: Any, text: str):
    """Without the names of modules."""
    assert type_text(annotation) == text


def test_a_summary_is_the_first_line_of_ones_own_docstring():
    """That of a base says nothing of the class."""
    assert summary_of(NitroComponent).startswith("Base of all components: ")
    assert summary_of(Emitter) == ""


# What the source says

READY = Moved(to="the start")
NAME = "by-constant"


class Place:
    NAME: ClassVar = "by-attribute"

    @staticmethod
    def moved() -> Moved:
        return READY


class Speaker:
    def by_name(self) -> None:
        self.emit("plain")
        self.emit("nitro:prefixed", {"x": 1, "y": 2})
        self.emit(event="by-keyword", data=dict(x=1, y=2))  # noqa: C408 - people write it
        self.emit("nothing", None)
        self.emit(NAME)
        self.emit(Place.NAME)

    def by_class(self, is_far: bool) -> None:
        self.emit(Moved(to="a"))
        self.emit(Moved.model_validate({"to": "b"}))
        self.emit(READY)
        event = Moved(to="c")
        self.emit(event)
        other: Moved = Moved(to="d")
        self.emit(other)
        self.emit(last := AlsoMoved(by=1))
        self.emit(last)
        self.emit("far" if is_far else "near")

    async def with_open_data(self, data: dict[str, int]) -> None:
        self.emit("unknown", data)
        self.emit("spread", {"x": 1, **data})
        self.emit("computed", {"x": 1, NAME: 2})
        self.emit("copied", dict(data, x=1))
        self.emit("merged", dict(x=1, **data))
        more = {"x": 1}
        more["y"] = 2
        self.emit("extended", more)
        alias = more
        self.emit("aliased", alias)
        twice = {"x": 1}
        twice = {"y": 1}
        self.emit("rebound", twice)

    if NAME:

        def within(self) -> Callable[[], None]:
            def inner() -> None:
                self.emit("inner")

            return inner

    def not_seen(self, name: str, other: Any) -> None:
        self.emit(name)
        self.emit(f"{name}-changed")
        self.emit(Place.moved())
        self.emit(READY.to)
        self.emit(unknown_name)  # type: ignore[name-defined]  # noqa: F821
        self.emit("message")  # reserved
        self.emit("no such name!")
        self.emit(NitroEvent())
        self.emit()
        other.emit("of-another")
        loop = 1
        loop = loop + 1
        self.emit(loop)
        again = again_too = loop
        again_too = again
        again = again_too
        self.emit(again)

    class Inner:
        def other(self) -> None:
            self.emit("of-another-class")

        def emit(self, event: str) -> None: ...

    def emit(self, event: Any = None, data: Any = None) -> None: ...


def test_events_are_seen_where_they_are_written_out():
    """Names, classes, variables and constants; data as far as its keys are written."""
    assert read_source(Speaker).emits == (
        EmitCall("nitro:plain", None, (), has_more=False),
        EmitCall("nitro:prefixed", None, ("x", "y"), has_more=False),
        EmitCall("nitro:by-keyword", None, ("x", "y"), has_more=False),
        EmitCall("nitro:nothing", None, (), has_more=False),
        EmitCall("nitro:by-constant", None, (), has_more=False),
        EmitCall("nitro:by-attribute", None, (), has_more=False),
        *[EmitCall("nitro:moved", Moved, (), has_more=False)] * 5,
        *[EmitCall("nitro:moved", AlsoMoved, (), has_more=False)] * 2,
        EmitCall("nitro:far", None, (), has_more=False),
        EmitCall("nitro:near", None, (), has_more=False),
        EmitCall("nitro:unknown", None, (), has_more=True),
        EmitCall("nitro:spread", None, ("x",), has_more=True),
        EmitCall("nitro:computed", None, ("x",), has_more=True),
        EmitCall("nitro:copied", None, (), has_more=True),
        EmitCall("nitro:merged", None, ("x",), has_more=True),
        EmitCall("nitro:extended", None, ("x",), has_more=True),
        EmitCall("nitro:aliased", None, (), has_more=True),
        EmitCall("nitro:rebound", None, (), has_more=True),
        EmitCall("nitro:inner", None, (), has_more=False),
    )


class Asker:
    def ask(self, name: str) -> Any:
        self.refresh_component("ProductList")
        self.refresh_component(Emitter, key=3)
        self.refresh_component(name)
        self.refresh_component(3)
        self.refresh_component(component=NAME)
        return None

    @on(Moved, "stopped")
    @nitro_htmx.on(AlsoMoved)
    @staticmethod
    def hear() -> int:
        def inner() -> None:
            return

        inner()
        return 3

    def leave(self) -> object:
        return redirect("/")

    def refresh_component(self, component: object, key: object = None) -> None: ...


def redirect(to: str) -> str:
    return to


def test_refreshes_listened_classes_and_return_values_are_seen():
    """Names and classes of components, classes in ``@on``, functions that return a value."""
    assert read_source(Asker) == ClassSource(
        refreshes=("ProductList", Emitter, "by-constant"),
        heard_classes=(Moved, AlsoMoved),
        returning=frozenset({"hear"}),
    )


def test_a_class_without_source_says_nothing():
    """Classes of the interpreter, and those that are made at run time."""
    made = type("Made", (), {"__module__": "nowhere"})
    assert read_source(int) == ClassSource()
    assert read_source(made) == ClassSource()
    assert read_source(type("Made", (), {})) == ClassSource()


def test_a_file_that_was_edited_says_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A half-written file must not stop ``manage.py check``."""
    monkeypatch.syspath_prepend(tmp_path)
    path = tmp_path / "edited_components.py"
    path.write_text("class Cart:\n    pass\n")
    module = importlib.import_module("edited_components")
    path.write_text("class Cart:\n    def (\n")
    linecache.checkcache(str(path))
    assert read_source(module.Cart) == ClassSource()


def test_a_module_is_parsed_once():
    """The syntax trees of all its classes come from one pass."""
    read_source.cache_clear()
    source._classes_in.cache_clear()
    with mock.patch("ast.parse", wraps=ast.parse) as parse:
        for owner in (Speaker, Asker, Speaker, Emitter):
            read_source(owner)
    assert parse.call_count == 1


# What travels


class Size(Enum):
    SMALL = "s"
    LARGE = "l"


class Level(IntEnum):
    LOW = 1
    HIGH = 2


class Marks(TypedDict, total=False):
    first: Required[int]
    second: str


class Point(NamedTuple):
    x: int
    y: str


@dataclasses.dataclass
class Span:
    begin: date
    end: date | None = None


class Array(BaseModel):
    """A tree. */ The name is that of a type in TypeScript.

    This is not its summary.
    """

    kids: list["Array"] = []


class string(BaseModel):  # noqa: N801 - a word of TypeScript
    line_height: int = Field(1, serialization_alias="line-height")

    model_config = ConfigDict(serialize_by_alias=True)


class Everything(NitroEvent):
    model_config = ConfigDict(ser_json_timedelta="float")

    integer: int = 1
    real: float = 1.5
    money: Decimal = Decimal("9.50")
    flag: bool = True
    maybe: int | None = None
    day: date = date(2024, 2, 29)
    length: timedelta = timedelta(hours=1)
    ident: UUID = UUID(int=1)
    raw: bytes = b"raw"
    size: Size = Size.SMALL
    level: Level = Level.HIGH
    choice: Literal['"', 3, None] = 3
    only: Literal["x"] = "x"
    marks: Marks = {"first": 1}
    point: Point = Point(1, "y")
    span: Span = Span(date(2024, 2, 29))
    tree: Array = Array(kids=[Array()])
    text: string = string()
    pair: tuple[int, str] = (1, "a")
    many: tuple[int, ...] = (1, 2)
    unique: frozenset[str | int] = frozenset({"a"})
    by_name: dict[str, list[int] | None] = {"a": [1]}
    by_number: dict[int, Decimal] = {1: Decimal(1)}
    anything: Any = 1
    json_value: JsonValue = None
    secret: SecretStr = SecretStr("never sent")
    hook: Callable[[], int] | None = None
    plain: int = 1
    shown: int = 1
    hidden: int = Field(1, exclude=True)
    aliased: int = Field(1, alias="a name", description="Sent under its\nown name */ here.")

    @field_serializer("plain", when_used="json")
    def _not_used(self, value: int) -> str:
        return str(value)

    @field_serializer("shown")
    def _used(self, value: int) -> str:
        return str(value)

    @computed_field  # type: ignore[prop-decorator]
    @property
    def double(self) -> int:
        return self.integer * 2


EVERYTHING = dedent(
    """\
    interface Everything {
      integer: number;
      real: number;
      money: string;
      flag: boolean;
      maybe: number | null;
      day: string;
      length: string;
      ident: string;
      raw: string;
      size: Size;
      level: Level;
      choice: "\\"" | 3 | null;
      only: "x";
      marks: Marks;
      point: Point;
      span: Span;
      tree: Array;
      text: String;
      pair: [number, string];
      many: number[];
      unique: (string | number)[];
      by_name: { [name: string]: number[] | null; };
      by_number: { [name: string]: string; };
      anything: unknown;
      json_value: JsonValue;
      secret: string;
      hook: unknown | null;
      plain: number;
      shown: string;
      /** Sent under its own name *\\/ here. */
      aliased: number;
      double: number;
    }
    type JsonValue = unknown;
    type Level = 1 | 2;
    interface Marks {
      first: number;
      second?: string;
    }
    type Point = [number, string];
    type Size = "s" | "l";
    interface Span {
      begin: string;
      end: string | null;
    }
    interface String {
      "line-height": number;
    }
    """
)


class EverythingState(BaseModel):
    length: timedelta = timedelta(hours=1)
    packed: Json[list[int]] = [1]
    when: date | None = None

    @computed_field  # type: ignore[prop-decorator]
    @property
    def not_kept(self) -> int:
        return 1


class Sender(NitroComponent[EverythingState]):
    emits = [Everything]

    def take(
        self,
        price: Decimal,
        upload: object,
        sizes: list[Size],
        tree: Array | None = None,
        untyped=None,
    ) -> None: ...

    def take_later(self, day: "NotThere") -> None: ...  # type: ignore[name-defined]  # noqa: F821


@pytest.fixture
def declarations() -> str:
    with isolated_registry(is_empty=True):
        register_component(Sender)
        return as_typescript(build_catalogue())


def namespace(text: str, name: str) -> str:
    """Return the inside of a namespace in the declarations."""
    inside = text.split(f"  namespace {name} {{\n")[1].split("\n  }\n")[0]
    return dedent(inside) + "\n"


def test_an_event_is_typed_as_it_is_sent(declarations: str):
    """``model_dump()`` made JSON-ready, not pydantic's own JSON."""
    tree, _, rest = namespace(declarations, "EventData").partition("interface Everything {\n")
    assert tree == dedent(
        """\
        /** A tree. *\\/ The name is that of a type in TypeScript. */
        interface Array {
          kids: Array[];
        }
        """
    )
    assert "interface Everything {\n" + rest == EVERYTHING


def test_a_state_is_typed_as_its_token_carries_it(declarations: str):
    """Computed fields are left out, and ``Json`` stays text."""
    assert namespace(declarations, "StateData") == dedent(
        """\
        interface EverythingState {
          length: string;
          packed: string;
          when: string | null;
        }
        """
    )


def test_arguments_are_typed_as_they_are_taken(declarations: str):
    """What an annotation accepts; anything where it has no schema or can't be read."""
    _, _, rest = declarations.partition("  interface Actions {\n    Sender: {\n")
    assert dedent(rest.partition("    };\n")[0]) == dedent(
        """\
        refresh: Record<string, never>;
        take: { price: number | string; upload: unknown; sizes: ArgumentData.Size[]; tree?: ArgumentData.Array | null; untyped?: string; };
        take_later: { [name: string]: unknown; };
        """  # noqa: E501 - as it is written
    )


def test_what_is_sent_fits_its_types(declarations: str, tmp_path: Path):
    """The real data of an event and of a state compile as values of the types."""
    event = {"component": "Sender", **detail_of("everything", Everything().model_dump())}
    state = json.loads(Sender._meta.schema.dump(EverythingState()))
    (tmp_path / "nitro.d.ts").write_text(declarations)
    (tmp_path / "values.ts").write_text(
        f'const sent: Nitro.EventMap["nitro:everything"]["detail"] = {json.dumps(event)};\n'
        f"const kept: Nitro.States['Sender'] = {json.dumps(state)};\n"
    )
    assert compile_strictly(tmp_path) == []


class Ns:
    class Item(BaseModel):
        a: int = 1

    class item(BaseModel):  # noqa: N801 - on purpose
        b: int = 1


class TwoItems(NitroEvent):
    upper: Ns.Item = Ns.Item()
    lower: Ns.item = Ns.item()


class TwoSender(NitroComponent[Empty]):
    emits = [TwoItems]


def test_types_have_different_names():
    """Names that differ by a capital get a number."""
    with isolated_registry(is_empty=True):
        register_component(TwoSender)
        text = as_typescript(build_catalogue())
    assert namespace(text, "EventData") == dedent(
        """\
        interface Item {
          a: number;
        }
        interface TwoItems {
          upper: Item;
          lower: Item_2;
        }
        interface Item_2 {
          b: number;
        }
        """
    )


class Open(NitroEvent):
    model_config = ConfigDict(extra="allow")

    known: int = 1
    patterns: dict[Annotated[str, Field(pattern="^a")], int] = {}
    empty: dict[str, Any] = {}
    custom: Annotated[Any, Field(json_schema_extra={"type": "object"})] = None
    strange: Annotated[Any, Field(json_schema_extra={"type": "color"})] = None


class OpenSender(NitroComponent[Empty]):
    emits = [Open, AlsoMoved, Moved]


def test_open_data_stays_open():
    """Other keys are ``unknown``; two classes of one name are one or the other."""
    with isolated_registry(is_empty=True):
        register_component(OpenSender)
        text = as_typescript(build_catalogue())
    assert (
        '"nitro:moved": CustomEvent<{ component: "OpenSender"; } & '
        "(EventData.AlsoMoved | EventData.Moved)>;" in text
    )
    assert namespace(text, "EventData") == dedent(
        """\
        interface AlsoMoved {
          by: number;
          [name: string]: unknown;
        }
        interface Moved {
          to: string;
        }
        interface Open {
          known: number;
          patterns: { [name: string]: number; };
          empty: { [name: string]: unknown; };
          custom: { [name: string]: unknown; };
          strange: unknown;
          [name: string]: unknown;
        }
        """
    )
