"""``manage.py check`` says what is wrong before the first request, and what to do about it."""

from __future__ import annotations

import inspect
import os
import re
import subprocess
import sys
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import pytest
from django.contrib.auth.models import User
from django.core.checks import CheckMessage, Error, run_checks
from django.core.checks import Warning as CheckWarning
from django.http import HttpResponseBase
from django.middleware.csrf import CsrfViewMiddleware
from django.shortcuts import redirect
from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    PrivateAttr,
    SecretBytes,
    SecretStr,
    computed_field,
)
from pytest_django import Settings

from nitro_htmx import (
    NitroComponent,
    NitroEvent,
    WizardNitroComponent,
    WizardState,
    action,
    checks,
    helper,
    on,
)
from nitro_htmx.checks import check_project
from nitro_htmx.registry import register_component
from tests.support import use_templates

if TYPE_CHECKING:
    from datetime import date

pytestmark = pytest.mark.usefixtures("registry")

PAGE = "base.html"  # some template that exists
ROOT = Path(__file__).resolve().parents[1]


def found(*components: type[NitroComponent[Any]]) -> list[CheckMessage]:
    """Return what the checks say of ``components`` alone."""
    for component in components:
        register_component(component)
    return check_project()


class State(BaseModel):
    count: int = 0


# The project


def test_a_proper_project_has_no_messages():
    """The test site's own settings."""
    assert found() == []


@pytest.mark.django_db
def test_django_runs_the_checks(settings: Settings):
    """They are registered at start-up."""
    settings.NITRO_HTMX = {"HTMX_VERSON": 4}
    assert "nitro_htmx.E001" in {message.id for message in run_checks()}


@pytest.mark.parametrize(
    "mistake",
    ["NITRO_HTMX = {'HTMX_VERSON': 4}", "NITRO_HTMX = 4", "NITRO_HTMX = {'EXPLICIT_ACTIONS': 1}"],
)
def test_the_command_says_what_is_wrong_with_the_settings(tmp_path: Path, mistake: str):
    """As at every start: components are found before the checks run."""
    text = f"from tests.site.settings import *\n{mistake}\n"
    (tmp_path / "mistaken.py").write_text(text, "utf-8")
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "mistaken"}
    environment["PYTHONPATH"] = os.pathsep.join([str(tmp_path), str(ROOT)])
    command = [sys.executable, "-m", "django", "check"]
    result = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert result.returncode == 1
    assert "(nitro_htmx.E001) NITRO_HTMX" in result.stderr
    assert "HINT: " in result.stderr
    assert "Traceback" not in result.stderr


def test_an_unknown_setting_is_named(settings: Settings):
    """E001. The other checks would read the settings, so they do not run."""
    settings.NITRO_HTMX = {"HTMX_VERSON": 4}
    settings.MIDDLEWARE = []
    assert found() == [
        Error(
            "NITRO_HTMX has no key 'HTMX_VERSON'.",
            hint="Did you mean 'HTMX_VERSION'?",
            id="nitro_htmx.E001",
        )
    ]


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("nowhere.at_all", "No module named 'nowhere'"),
        ("os.nothing", 'Module "os" does not define a "nothing" attribute/class'),
        ("plain", "plain doesn't look like a module path"),
    ],
)
def test_a_subject_that_is_not_there_is_named(settings: Settings, path: str, problem: str):
    """E001. It would fail at the first page that shows a component."""
    settings.NITRO_HTMX = {"SUBJECT": path}
    assert found() == [
        Error(
            f"NITRO_HTMX['SUBJECT'] is {path!r}: {problem}.",
            hint=(
                "Dotted path of a function from a request to the text that a state token is bound "
                "to."
            ),
            id="nitro_htmx.E001",
        )
    ]


def test_a_missing_app_is_named(settings: Settings):
    """E002."""
    settings.INSTALLED_APPS = [app for app in settings.INSTALLED_APPS if app != "django_htmx"]
    assert found() == [
        Error(
            "The app 'django_htmx' is not installed.",
            hint='Add "django_htmx" to INSTALLED_APPS.',
            id="nitro_htmx.E002",
        )
    ]


def test_missing_middleware_is_named(settings: Settings):
    """W001."""
    settings.MIDDLEWARE = []
    assert found() == [
        CheckWarning(
            f"{path} is not active.", hint=f'Add "{path}" to MIDDLEWARE.', id="nitro_htmx.W001"
        )
        for path in (
            "django.middleware.csrf.CsrfViewMiddleware",
            "django_htmx.middleware.HtmxMiddleware",
        )
    ] + [
        CheckWarning(
            "django.contrib.sessions.middleware.SessionMiddleware is not active.",
            hint='Add "django.contrib.sessions.middleware.SessionMiddleware" to MIDDLEWARE. '
            "Without it nobody is logged in.",
            id="nitro_htmx.W001",
        )
    ]


class OwnCsrf(CsrfViewMiddleware):
    pass


def test_a_subclass_of_middleware_will_do(settings: Settings):
    """And a path that leads nowhere is Django's to report."""
    settings.MIDDLEWARE = [
        "nowhere.at_all",
        "tests.site.middleware.strict_csp",
        *(path for path in settings.MIDDLEWARE if not path.endswith("CsrfViewMiddleware")),
        f"{__name__}.OwnCsrf",
    ]
    assert found() == []


def test_missing_urls_are_named(settings: Settings):
    """E003."""
    settings.ROOT_URLCONF = "django.contrib.auth.urls"
    assert found() == [
        Error(
            "nitro_htmx.urls is not included.",
            hint='Add path("nitro/", include("nitro_htmx.urls")) to the URLs of the project.',
            id="nitro_htmx.E003",
        )
    ]


# One component


class Garbled(NitroComponent[State]):
    template_name = "garbled.html"


def test_a_template_that_can_not_be_read(settings: Settings):
    """E004. Most often the tags were not loaded."""
    use_templates(settings, {"garbled.html": '{% nitro_action "add" %}'})
    (message,) = found(Garbled)
    assert message.msg.startswith("The template 'garbled.html' can't be read: ")
    assert "Invalid block tag on line 1: 'nitro_action'." in message.msg
    assert message.hint == "Correct it, and load the tags that it uses: {% load nitro_htmx %}."
    assert (message.obj, message.id) == (Garbled, "nitro_htmx.E004")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('<textarea rows="3" {% nitro_model "count" %}></textarea>', ["textarea"]),
        ('<select {% nitro_model "count" live=True %}></select>', ["select"]),
        ('<select\n  {% if count %}multiple{% endif %}\n  {%nitro_model "count"%}>', ["select"]),
        ('<textarea {% nitro_model "count" %}></textarea>' * 2, ["textarea"] * 2),
        ('<textarea {% nitro_model "count" element="textarea" %}></textarea>', []),
        ('<input {% nitro_model "count" %}><select name="a"></select>', []),
        ('<select name="a"><option></select><input {% nitro_model "count" %}>', []),
    ],
)
def test_an_element_that_is_bound_as_an_input(settings: Settings, text: str, said: list[str]):
    """W028. What ``nitro_model`` writes for an input is not valid in others."""
    use_templates(settings, {"garbled.html": "{% load nitro_htmx %}" + text})
    messages = found(Garbled)
    assert {message.id for message in messages} <= {"nitro_htmx.W028"}
    assert [str(message.hint).split('"')[-2] for message in messages] == said


def test_what_to_write_for_another_element(settings: Settings):
    """W028. Word for word."""
    text = '{% load nitro_htmx %}<textarea {% nitro_model "count" live=True %}></textarea>'
    use_templates(settings, {"garbled.html": text})
    assert found(Garbled) == [
        CheckWarning(
            '{% nitro_model "count" live=True %} stands in a <textarea>, which has no value '
            "attribute.",
            hint='Write {% nitro_model "count" live=True element="textarea" %}.',
            obj=Garbled,
            id="nitro_htmx.W028",
        )
    ]


class Lost(NitroComponent[State]):
    template_name = "no/such.html"


def test_a_missing_template_is_named():
    """E004."""
    assert found(Lost) == [
        Error(
            "The template 'no/such.html' is not found.",
            hint="Create it in a templates folder, or set template_name.",
            obj=Lost,
            id="nitro_htmx.E004",
        )
    ]


class Shadowing(BaseModel):
    request: str = ""
    component: int = 0


class Shadows(NitroComponent[Shadowing]):
    template_name = PAGE


def test_a_field_that_means_something_else_in_a_template_is_named():
    """E005."""
    assert found(Shadows) == [
        Error(
            f"The state has a field {field!r}, which means something else in a template.",
            hint="Rename it. Reserved: component, csrf_token, errors, request, state.",
            obj=Shadows,
            id="nitro_htmx.E005",
        )
        for field in ("request", "component")
    ]


class Leaky(BaseModel):
    _cache: int = PrivateAttr(0)
    left_out: int = Field(0, exclude=True)
    password: SecretStr = SecretStr("")


class Leaks(NitroComponent[Leaky]):
    template_name = PAGE


def test_a_field_that_can_not_come_back_is_named():
    """E006."""
    assert found(Leaks) == [
        Error(
            f"The state's field {field!r} {problem}.",
            hint="Keep it in the session or the database.",
            obj=Leaks,
            id="nitro_htmx.E006",
        )
        for field, problem in (
            ("_cache", "is private, so it is lost between requests"),
            ("left_out", "is excluded, so it is lost between requests"),
            ("password", "is a secret, but visitors can read the state"),
        )
    ]


class Account(BaseModel):
    """Holds a secret, and models that lead back to itself."""

    pin: SecretBytes | None = None
    others: list[Account] = []


class Deep(BaseModel):
    optional: SecretStr | None = None
    listed: dict[str, list[SecretStr]] = {}
    nested: Account = Account()
    itself: dict[Literal["a"], list[Deep]] | None = None


class Deeper(NitroComponent[Deep]):
    template_name = PAGE


def test_a_secret_is_found_at_any_depth():
    """E006. A model that contains itself is looked at once."""
    messages = [message.msg for message in found(Deeper)]
    assert messages == [
        f"The state's field {field!r} is a secret, but visitors can read the state."
        for field in ("optional", "listed", "nested", "itself")
    ]


class Pinged(NitroEvent):
    at: int = 0


class Unreadable(NitroComponent[State]):
    template_name = PAGE
    emits = ["late", Pinged]

    def choose(self, day: date) -> None: ...

    @on(Pinged)
    def hear(self, event: Pinged, other: int) -> None: ...


def test_an_annotation_that_can_not_be_resolved_is_named():
    """E007. An argument beside an event is another mistake of the signature."""
    assert found(Unreadable) == [
        Error(
            "The arguments of choose() can't be read: name 'date' is not defined",
            hint="Import each type at run time, not under TYPE_CHECKING.",
            obj=Unreadable,
            id="nitro_htmx.E007",
        ),
        Error(
            "The arguments of hear() can't be read: hear() takes Pinged and other arguments. An "
            "event's class stands for all of the event's data; give the others a default.",
            hint="Change the method's signature.",
            obj=Unreadable,
            id="nitro_htmx.E007",
        ),
    ]


class Mixin:
    @action
    def marked_in_mixin(self) -> int:
        return 1


class Base(NitroComponent[State]):
    template_name = PAGE

    def inherited(self) -> int:
        return self.state.count


class Returns(Mixin, Base):
    def total(self) -> int:
        def double() -> int:
            return 2

        return double()

    def nothing(self) -> None:
        for _ in range(2):
            return None  # noqa: RET501 - people write it
        return

    def inner(self) -> None:
        def double() -> int:
            return 2

        double()

    def leave(self) -> HttpResponseBase:
        return redirect("/")

    @action
    def marked(self) -> int:
        return 1

    @helper
    def computed(self) -> int:
        return 1


def test_an_unmarked_method_that_returns_a_value_is_named():
    """W002. Redirects, ``None``, and the values of functions inside are no values."""
    assert found(Returns) == [
        CheckWarning(
            f"{method}() can be called from the browser, and returns a value.",
            hint="If it only computes something, mark it with @helper; if not, with @action.",
            obj=Returns,
            id="nitro_htmx.W002",
        )
        for method in ("total", "inherited")
    ]


# Components together


class ProductList(NitroComponent[State]):
    template_name = PAGE


class Editor(NitroComponent[State]):
    template_name = PAGE

    def save(self) -> None:
        self.refresh_component("productlist")
        self.refresh_component(ProductList)
        self.refresh_component("ProductLst")
        self.refresh_component("Xyzzy")


def test_a_refresh_of_an_unknown_component_is_named():
    """W003. Upper and lower case are one."""
    assert found(ProductList, Editor) == [
        CheckWarning(
            f"refresh_component({name!r}): no component of this name is registered.",
            hint=hint,
            obj=Editor,
            id="nitro_htmx.W003",
        )
        for name, hint in (
            ("ProductLst", "Did you mean 'ProductList'?"),
            ("Xyzzy", "Register it, or use emit()."),
        )
    ]


class Badge(NitroComponent[State]):
    template_name = PAGE

    @on("cart-updated", "cart-update", "nitro:page-hidden", "refresh-productlist")
    def count(self) -> None: ...

    @on("refresh-nobody")
    def wait(self) -> None: ...


class Cart(NitroComponent[State]):
    template_name = PAGE

    def add(self) -> None:
        self.emit("cart-updated", {"item_count": 1})


LISTENER_HINT = (
    "If a component makes up the name at run time, list it in that component's 'emits'. If a "
    "script of the page sends the event, say so: @on(…, from_page=True)."
)


def test_a_listener_that_nobody_speaks_to_is_named():
    """W004. A component's refresh may be asked for by a page script, without any emitter."""
    assert found(ProductList, Badge, Cart) == [
        CheckWarning(message, hint=hint, obj=Badge, id="nitro_htmx.W004")
        for message, hint in (
            (
                "count() listens to 'nitro:cart-update', which no component emits.",
                f"Did you mean 'cart-updated'? {LISTENER_HINT}",
            ),
            ("count() listens to 'nitro:page-hidden', which no component emits.", LISTENER_HINT),
            ("wait() listens to 'nitro:refresh-nobody', which no component emits.", LISTENER_HINT),
        )
    ]


class Declares(NitroComponent[State]):
    template_name = PAGE
    emits = ["cart-update", "page-hidden", "not-used"]

    def refresh_nobody(self) -> None:
        self.refresh_component("Nobody")


def test_a_declared_event_has_an_emitter():
    """``emits`` is believed, and nobody has to use all of it."""
    assert [message.id for message in found(ProductList, Badge, Cart, Declares)] == [
        "nitro_htmx.W003"
    ]


class HearsScripts(NitroComponent[State]):
    template_name = PAGE

    @on("page-hidden", from_page=True)
    def pause(self) -> None: ...

    @on("page-hiden")
    @on("refresh-nobody", from_page=True)
    def wait(self) -> None: ...


def test_an_event_that_page_scripts_send_needs_no_emitter():
    """One listener that says so is enough for the event; others are looked at as ever."""
    messages = found(ProductList, Badge, Cart, HearsScripts)
    assert [message.msg for message in messages] == [
        "count() listens to 'nitro:cart-update', which no component emits.",
        "wait() listens to 'nitro:page-hiden', which no component emits.",
    ]
    assert messages[1].hint == f"Did you mean 'page-hidden'? {LISTENER_HINT}"


class CartChanged(NitroEvent):
    name = "cart-updated"
    item_count: int


class SameCartChanged(NitroEvent):
    name = "cart-updated"
    item_count: int


class OtherCartChanged(NitroEvent):
    name = "cart-updated"
    item_count: str
    total: Decimal

    @computed_field  # type: ignore[prop-decorator]
    @property
    def text(self) -> str:
        return f"{self.item_count} items"


class TypedCart(NitroComponent[State]):
    template_name = PAGE

    def add(self) -> None:
        self.emit(CartChanged(item_count=1))


class SameTypedCart(NitroComponent[State]):
    template_name = PAGE
    emits = [SameCartChanged]


class OtherTypedCart(NitroComponent[State]):
    template_name = PAGE
    emits = [OtherCartChanged]


def test_two_classes_of_one_event_are_named():
    """E008. Two with the same fields are one event."""
    assert found(TypedCart, SameTypedCart) == []
    assert found(OtherTypedCart) == [
        Error(
            "Two events are called 'nitro:cart-updated' and have different fields: "
            "tests.test_checks.OtherCartChanged (item_count: str, total: Decimal, text: str) and "
            f"tests.test_checks.{other} (item_count: int).",
            hint="Use one class for both, or set the class attribute 'name' of one.",
            id="nitro_htmx.E008",
        )
        for other in ("SameCartChanged", "CartChanged")
    ]


class Sloppy(NitroComponent[State]):
    template_name = PAGE

    def add(self, data: dict[str, int]) -> None:
        self.emit("cart-updated", {"item_count": 1})
        self.emit("cart-updated", {"item_count": 1, "colour": "red"})
        self.emit("cart-updated", {**data, "count": 1})
        self.emit("cart-updated", {**data})
        self.emit("cart-updated")


def test_data_that_does_not_fit_the_events_class_is_named():
    """E008. What a dictionary gets at run time is not judged."""
    assert found(TypedCart, Sloppy) == [
        Error(
            f"emit('nitro:cart-updated') has the data ({keys}), but the event's class is "
            "tests.test_checks.CartChanged (item_count: int).",
            hint="Emit CartChanged(…), or choose another name.",
            obj=Sloppy,
            id="nitro_htmx.E008",
        )
        for keys in ("item_count, colour", "count", "")
    ]


class PartOfCart(NitroEvent):
    name = "cart-updated"
    item_count: int
    note: str = ""


class Hears(NitroComponent[State]):
    template_name = PAGE

    @on(PartOfCart)
    def hear(self, event: PartOfCart) -> None: ...


def test_a_class_that_is_only_listened_to_may_be_a_part():
    """E008. It needs the keys without a default; the listener would refuse an event without."""
    assert found(Cart, Hears) == []
    assert [message.msg for message in found(Sloppy)] == [
        (
            "emit('nitro:cart-updated') has the data (), but the event's class is "
            "tests.test_checks.PartOfCart (item_count: int, note: str)."
        )
    ]


class AnyCart(NitroEvent):
    name = "cart-updated"

    model_config = ConfigDict(extra="allow")


class EmitsAny(NitroComponent[State]):
    template_name = PAGE
    emits = [AnyCart]


def test_a_class_may_allow_other_keys():
    """Then any dictionary fits that has its fields."""
    assert found(EmitsAny, Sloppy) == []


# The list of checks


def test_the_list_of_ids_is_complete():
    """Each id in the code is described at the top of the package, and none else."""
    folder = Path(inspect.getfile(checks)).parent
    text = "".join(path.read_text() for path in folder.glob("*.py"))
    used = set(re.findall(r'id="(nitro_htmx\.[EW]\d+)"', text))
    described = re.findall(r"^``(nitro_htmx\.[EW]\d+)``", checks.__doc__ or "", re.MULTILINE)
    assert described == sorted(used)


@pytest.mark.parametrize(
    "id_", re.findall(r"^``nitro_htmx\.(\w+)``", checks.__doc__ or "", re.MULTILINE)
)
def test_each_has_a_test(id_: str):
    """By its whole message: the tests beside this one compare with it."""
    tests = Path(__file__).parent.rglob("test_*.py")
    mentions = re.compile(rf'"(nitro_htmx\.)?{id_}"')
    assert any(mentions.search(path.read_text(encoding="utf-8")) for path in tests), id_


# What a class says


def test_an_argument_that_is_a_row_is_named():
    """E037. Neither a request nor an event can bring one."""

    class Shop(NitroComponent[State]):
        template_name = PAGE

        def edit(self, user: User, *, others: list[User] | None = None) -> None:
            pass

        def find(self, user_id: int) -> User | None:
            return None

    assert [message for message in found(Shop) if message.id == "nitro_htmx.E037"] == [
        Error(
            f"edit() takes {name!r} as a row of a model, but requests and events bring text and "
            "numbers.",
            hint=f"Take the row's key, such as {name}_id: int, and look the row up.",
            obj=Shop,
            id="nitro_htmx.E037",
        )
        for name in ("user", "others")
    ]


@pytest.mark.parametrize("poll", [5, "5", "2 s", "", timedelta(seconds=2)], ids=repr)
def test_a_poll_that_is_no_interval_is_named(poll: Any):
    """E038."""

    class Clock(NitroComponent[State]):
        template_name = PAGE

    Clock.poll = poll
    assert found(Clock) == [
        Error(
            f"Clock.poll is {poll!r}. Write '2s', '500ms' or '1m'.",
            hint="The interval is text with a unit: ms, s or m.",
            obj=Clock,
            id="nitro_htmx.E038",
        )
    ]


def test_intervals_that_fit():
    class Clock(NitroComponent[State]):
        template_name = PAGE
        poll = "500ms"

    class Waiting(NitroComponent[State]):
        template_name = PAGE

        @property
        def poll(self) -> str | None:  # type: ignore[override]
            return None

    assert found(Clock, Waiting) == []


def test_a_template_by_the_wrong_name_is_named():
    """W036."""

    class Shop(NitroComponent[State]):
        template_name = PAGE
        template = "shop.html"

    assert found(Shop) == [
        CheckWarning(
            "The component has template = 'shop.html', which nothing reads.",
            hint="Write template_name = 'shop.html'.",
            obj=Shop,
            id="nitro_htmx.W036",
        )
    ]


def test_a_template_that_the_ready_made_one_hides_is_named(settings: Settings):
    """W041. A wizard whose own template is named, or is not there, is all right."""

    class Opening(WizardNitroComponent[WizardState]):
        steps = {"all": []}

        def finish(self) -> None: ...

    class Named(Opening):
        template_name = "components/opening.html"

    class Plain(Opening):
        pass

    use_templates(settings, {"components/opening.html": ""})
    assert found(Opening, Named, Plain) == [
        CheckWarning(
            "The template 'components/opening.html' is not used, but 'nitro_htmx/wizard.html'.",
            hint="Write template_name = 'components/opening.html', or rename the file.",
            obj=Opening,
            id="nitro_htmx.W041",
        )
    ]


# Listeners and what an event brings


class Moved(NitroEvent):
    place: str
    by: int | None = None


class Mover(NitroComponent[State]):
    template_name = PAGE
    emits = ("declared-alone",)

    def move(self, name: str) -> None:
        self.emit("thing-moved", {"place": name})
        self.emit("things-moved", {"place": name, name: 1})
        self.emit(Moved(place=name))


def test_a_listener_that_needs_more_than_the_event_brings():
    """W035. It would answer 422 at each of them."""

    class Map(NitroComponent[State]):
        template_name = PAGE

        @on("thing-moved")
        def show(self, place: str, palce: str, zoom: int = 1) -> None:
            pass

        @on(Moved)
        def draw(self, place: str, by: int, colour: str) -> None:
            pass

    assert found(Mover, Map) == [
        CheckWarning(
            f"{method}() listens to 'nitro:{event}' and needs {name!r}, which Mover does not send.",
            hint=f"{hint} An argument that may be missing needs a default.",
            obj=Map,
            id="nitro_htmx.W035",
        )
        for method, event, name, hint in (
            ("draw", "moved", "colour", "It sends: by, place."),
            ("show", "thing-moved", "palce", "Did you mean 'place'?"),
        )
    ]


def test_listeners_that_may_get_what_they_need():
    class Map(NitroComponent[State]):
        template_name = PAGE

        @on("thing-moved")
        def take(self, place: str, **kwargs: Any) -> None:
            pass

        @on("things-moved", "declared-alone")
        def guess(self, colour: str) -> None:
            pass

        @on(Moved)
        def draw(self, event: Moved) -> None:
            pass

        @on("thing-moved", from_page=True)
        def hear(self, colour: str) -> None:
            pass

    assert found(Mover, Map) == []
