"""A component's HTML: its root element, its id, its template's context."""

import hashlib
import json
import logging
from typing import Any, ClassVar

import django
import pytest
from bs4 import BeautifulSoup
from django.http import HttpRequest
from django.template import TemplateDoesNotExist
from django.urls import include, path, set_script_prefix, set_urlconf
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import override
from django.views.debug import ExceptionReporter
from pydantic import BaseModel, ConfigDict
from pytest_django import Settings

from nitro_htmx import NitroComponent, helper, on, register_component
from nitro_htmx.base import assigned
from nitro_htmx.exceptions import ComponentError, ConfigurationError, StateTooLarge
from nitro_htmx.rendering.page import get_component_template
from nitro_htmx.rendering.render import mount
from nitro_htmx.state.token import Token
from tests.support import (
    Root,
    mounted,
    page_request,
    render_page,
    root_of,
    roots_of,
    use_templates,
)

NASTY = "'\"><script>alert(1)</script>&amp;\u2028\0</div>{{ x }}"


class CartState(BaseModel):
    items: list[str] = []
    note: str = ""


class Cart(NitroComponent[CartState]):
    template_name = "cart.html"

    def add(self) -> None:
        raise AssertionError("no template may run an action")

    @helper
    def total(self) -> int:
        return len(self.state.items)

    @property
    def double(self) -> int:
        return 2 * len(self.state.items)


class Badge(NitroComponent[CartState]):
    template_name = "badge.html"
    tag = "span"

    @on("cart-updated", key="cart_id")
    def count(self) -> None:
        pass

    @on("cleared")
    def clear(self) -> None:
        pass


TEMPLATES = {
    "cart.html": " <p>{{ note }}</p> ",
    "badge.html": "{{ items|length }}",
    "tree.html": (
        '{% load nitro_htmx %}{% nitro_component "Badge" %}{% nitro_component "Badge" %}'
        '{% nitro_component "Badge" key="x" %}'
    ),
}


@pytest.fixture(autouse=True)
def components(registry: None, settings: Settings) -> None:
    use_templates(settings, TEMPLATES)
    register_component(Cart)
    register_component(Badge)


def define(template: str, settings: Settings, **attributes: Any) -> type[NitroComponent[Any]]:
    """Return a component with a template of its own."""
    use_templates(settings, {**TEMPLATES, "own.html": "{% load nitro_htmx %}" + template})

    class Own(NitroComponent[CartState]):
        template_name = "own.html"

    for name, value in attributes.items():
        setattr(Own, name, value)
    return Own


# The root element


def test_the_root_element():
    """Nothing surrounds it, and it carries no attribute of htmx beyond these two."""
    html = mount(Cart, page_request(), kwargs={"note": "a"})
    assert isinstance(html, SafeString)
    root = root_of(html)
    assert html == (
        f'<div id="nitro-cart-1" data-nitro-component="Cart" data-nitro-url="/nitro/Cart/" '
        f'data-nitro-token="{root.token}" hx-post="/nitro/Cart/refresh/" '
        f'hx-trigger="nitro:refresh-cart from:body"> <p>a</p> </div>'
    )
    assert root.read_token() == Token(
        component="Cart",
        instance_id="nitro-cart-1",
        key=None,
        subject="",
        language="en",
        bound=(),
        invalid=(),
        state=b'{"items":[],"note":"a"}',
    )


def test_a_root_with_a_key_listeners_and_a_tag_of_its_own():
    root = mounted(Badge, key=7)
    assert root.element.name == "span"
    assert root.id == "nitro-badge_7"
    assert root["data-nitro-key"] == "7"
    assert root["hx-trigger"] == (
        "nitro:refresh-badge from:body, nitro:cart-updated from:body, nitro:cleared from:body"
    )
    assert json.loads(root["data-nitro-filters"]) == {"nitro:cart-updated": ["cart_id"]}
    assert root.read_token().key == "7"


def test_a_registered_name_goes_everywhere():
    basket = register_component(name="basket_2")(type("Basket", (Cart,), {}))
    root = mounted(basket)
    assert (root.id, root.name, root.url) == ("nitro-basket_2-1", "basket_2", "/nitro/basket_2/")
    assert root["hx-trigger"] == "nitro:refresh-basket_2 from:body"


def test_polling(settings: Settings):
    for poll in ("2s", "500ms", "1m"):
        root = mounted(define("x", settings, poll=poll))
        assert root["hx-trigger"] == f"nitro:refresh-own from:body, every {poll}"
    stopped = property(lambda self: None if self.state.items else "2s")
    assert "every 2s" in mounted(define("x", settings, poll=stopped))["hx-trigger"]
    assert "every" not in mounted(define("x", settings, poll=stopped), items=["a"])["hx-trigger"]


@pytest.mark.parametrize("poll", ["", "2", "s", "2 s", "2s, load", "-2s", "2s\n", '2s"'])
def test_an_interval_that_can_not_be(settings: Settings, poll: str):
    with pytest.raises(ComponentError) as caught:
        mounted(define("x", settings, poll=poll))
    assert str(caught.value) == f"Own.poll is {poll!r}. Write '2s', '500ms' or '1m'."


def test_toasts_of_a_component(settings: Settings):
    assert not mounted(Cart).element.has_attr("data-nitro-toast")
    root = mounted(define("x", settings, toast_enabled=False, toast_duration=100))
    assert json.loads(root["data-nitro-toast"]) == {"enabled": False, "duration": 100}
    root = mounted(define("x", settings, toast_position="top-left"))
    assert json.loads(root["data-nitro-toast"]) == {"position": "top-left"}


def test_a_root_is_the_same_at_every_rendering(settings: Settings):
    """Only the token may differ: htmx 4 initialises an element anew whose attributes change."""
    first, second = mounted(Badge, key=1), mounted(Badge, key=1, items=["a"])
    first.element["data-nitro-token"] = second.token
    first.element.string = second.element.string = ""
    assert str(first.element) == str(second.element)


def test_a_state_of_strange_text_harms_nothing():
    """It stands escaped in the HTML and comes back whole."""
    html = mount(Cart, page_request(), key=NASTY, kwargs={"note": NASTY, "items": [NASTY]})
    soup = BeautifulSoup(html, "html.parser")
    assert soup.find("script") is None
    assert [element.name for element in soup.find_all(True)] == ["div", "p"]
    root = root_of(html)
    assert root.state() == {"items": [NASTY], "note": NASTY}
    assert root["data-nitro-key"] == NASTY
    assert root.read_token().key == NASTY
    assert html.count('"') == 14


def test_safe_strings_are_escaped_in_attributes():
    root = mounted(Cart, key=mark_safe('"><b>'))
    assert root["data-nitro-key"] == '"><b>'
    assert root.element.find("b") is None


def test_a_state_over_the_limit(settings: Settings):
    settings.NITRO_HTMX = {"MAX_STATE_BYTES": 30}
    assert mounted(Cart, note="x" * 8).state() == {"items": [], "note": "x" * 8}
    with pytest.raises(StateTooLarge, match="The state of Cart has 31 bytes"):
        mounted(Cart, note="x" * 9)


# Ids


def test_unkeyed_instances_are_counted():
    """By class, in the order of the page, and so the same from load to load."""
    page = '{% nitro_component "Cart" %}{% nitro_component "Badge" %}{% nitro_component "Cart" %}'
    for _ in range(2):
        ids = [root.id for root in roots_of(render_page(page, page_request()))]
        assert ids == ["nitro-cart-1", "nitro-badge-1", "nitro-cart-2"]


@pytest.mark.parametrize(
    ("key", "part"),
    [
        (0, "0"),
        (42, "42"),
        ("a-B", "a-B"),
        (True, "True"),
        ("x" * 40, "x" * 40),
        (-5, "-5"),
    ],
)
def test_a_plain_key_stands_in_the_id(key: object, part: str):
    root = mounted(Cart, key=key)
    assert (root.id, root["data-nitro-key"]) == (f"nitro-cart_{part}", str(key))


@pytest.mark.parametrize(
    "key",
    [
        "",
        " ",
        "a b",
        "a.b",
        "a_b",
        "ä",
        "'\"",
        "a\nb",
        "x" * 41,
        "#",
        "a,b",
        "1--footer",
        "1-",
        "--1",
        "1\n",
    ],
)
def test_any_other_key_is_hashed_in_the_id(key: str):
    """So that an id can stand in a selector and in the header ``Nitro-Chain``."""
    root = mounted(Cart, key=key)
    digest = hashlib.blake2s(key.encode(), digest_size=9).hexdigest()
    assert root.id == f"nitro-cart_k{digest}"
    assert root["data-nitro-key"] == key


def test_keys_and_places_do_not_meet():
    ids = [mounted(Cart, key=key).id for key in (None, 1, "1 ")]
    assert len(set(ids)) == 3


@pytest.mark.parametrize("key", ["1--footer", "1-"])
def test_no_key_gives_the_id_of_a_slot(key: str):
    """Which ``--`` and a name end: ``nitro-cart_1--footer``."""
    assert "--" not in f"{mounted(Cart, key=key).id}-child_1"


def test_a_key_that_occurs_twice(caplog: pytest.LogCaptureFixture):
    """The page still has one element for each id, and the log says what is wrong."""
    request = page_request()
    first, second = mounted(Cart, key=1, request=request), mounted(Cart, key=1, request=request)
    other = mounted(Badge, key=1, request=request)
    assert first.id == "nitro-cart_1"
    assert second.id.startswith("nitro-cart-")
    assert len(second.id) == len("nitro-cart-") + 12
    assert other.id == "nitro-badge_1"
    assert caplog.record_tuples == [
        (
            "nitro_htmx.rendering",
            logging.WARNING,
            "Two instances of Cart on a page have the key '1'.",
        )
    ]


@pytest.mark.parametrize(
    ("headers", "is_fragment"),
    [
        ({}, False),
        ({"HX-Request": "true"}, True),
        ({"HX-Request": "false"}, False),
        ({"HX-Request": "true", "HX-Boosted": "true"}, False),
        ({"HX-Request": "true", "HX-History-Restore-Request": "true"}, False),
    ],
)
def test_a_fragment_can_not_know_its_place(headers: dict[str, str], is_fragment: bool):
    """An unkeyed instance in HTML that htmx loads later gets a random id; a keyed one does not."""
    ids = {mounted(Cart, request=page_request(**headers)).id for _ in range(3)}
    assert len(ids) == (3 if is_fragment else 1)
    assert all(len(made) == len("nitro-cart-") + (12 if is_fragment else 1) for made in ids)
    assert mounted(Cart, key=7, request=page_request(**headers)).id == "nitro-cart_7"


def test_a_child_s_id_follows_its_parent_s(settings: Settings):
    """Also in an action's answer, which is a fragment."""

    class Tree(NitroComponent[CartState]):
        template_name = "tree.html"

    expected = [
        "nitro-tree-1",
        "nitro-tree-1-badge-1",
        "nitro-tree-1-badge-2",
        "nitro-tree-1-badge_x",
    ]
    html = mount(Tree, page_request())
    assert [root.id for root in roots_of(html)] == expected
    fragment = mount(Tree, page_request(**{"HX-Request": "true"}), key=5)
    assert [root.id for root in roots_of(fragment)] == [
        "nitro-tree_5",
        "nitro-tree_5-badge-1",
        "nitro-tree_5-badge-2",
        "nitro-tree_5-badge_x",
    ]


def test_a_component_may_contain_itself(settings: Settings):
    class Leaf(NitroComponent[CartState]):
        template_name = "leaf.html"

    register_component(Leaf)
    inner = '{% if not note %}{% nitro_component "Leaf" note="x" %}{% endif %}'
    use_templates(settings, {"leaf.html": "{% load nitro_htmx %}" + inner})
    assert [root.id for root in roots_of(mount(Leaf, page_request()))] == [
        "nitro-leaf-1",
        "nitro-leaf-1-leaf-1",
    ]


# What the template sees


def shown(component_class: type[NitroComponent[Any]], **options: Any) -> str:
    return mounted(component_class, **options).text


def test_the_context(settings: Settings):
    """State fields by name, the state as a whole, the component, errors, request, processors."""
    own = define(
        "{{ note }}|{{ state.note }}|{{ component.key }}|{{ component.component_id }}|"
        "{{ component.state.note }}|{{ request.path }}|{{ errors|length }}|{{ user }}|{{ extra }}",
        settings,
        get_context_data=lambda self: {"extra": self.state.note.upper()},
    )
    assert shown(own, key=3, note="a") == "a|a|3|nitro-own_3|a|/|0|AnonymousUser|A"


def use_processors(settings: Settings, *processors: str) -> None:
    (backend,) = settings.TEMPLATES
    options = {**backend["OPTIONS"], "context_processors": list(processors)}
    settings.TEMPLATES = [{**backend, "OPTIONS": options}]


def test_what_stands_over_what(settings: Settings):
    """Fields stand over context processors, context data over fields, our names over all."""
    use_processors(settings, f"{__name__}.processor")
    own = define(
        "{{ a }}{{ items.0 }}{{ note }}|{{ state.note }}{{ component.key }}{{ errors|length }}"
        "{{ request.path }}",
        settings,
        get_context_data=lambda self: {
            "note": "context",
            **dict.fromkeys(["state", "component", "errors", "request"], "hidden"),
        },
    )
    assert shown(own, key="k", items=["field"], note="field") == "processorfieldcontext|fieldk0/"


def processor(request: HttpRequest) -> dict[str, Any]:
    return {"a": "processor", "items": ["processor"], "note": "processor"}


class Counting:
    """A context processor that counts its calls."""

    calls: ClassVar[list[HttpRequest]] = []

    def __call__(self, request: HttpRequest) -> dict[str, Any]:
        self.calls.append(request)
        return {"counted": len(self.calls)}


count_calls = Counting()


def test_context_processors_run_once_a_request(settings: Settings):
    use_processors(settings, f"{__name__}.count_calls")
    own = define('{{ counted }}{% nitro_component "Badge" %}', settings)
    Counting.calls.clear()
    first, second = page_request(), page_request()
    assert [shown(own, request=request) for request in (first, first, first)] == ["1 0"] * 3
    assert shown(own, request=second) == "2 0"
    assert Counting.calls == [first, second]


@pytest.mark.skipif(django.VERSION < (6,), reason="Django has no template partials before 6.0.")
def test_a_partial_of_a_template(settings: Settings):
    """Without a warning, though Django knows no source of it outside of DEBUG."""
    text = "[{% partialdef cart %}{{ note }}{% endpartialdef %}]"
    own: Any = define(text, settings, template_name="own.html#cart")
    assert shown(own, note="<a>") == "<a>"
    assert get_component_template("own.html#cart").source == "{% load nitro_htmx %}" + text


def test_the_csrf_token_is_made_only_where_it_is_used(settings: Settings):
    """Otherwise every page with a component would set the cookie and vary by it."""
    request = page_request()
    mount(Cart, request)
    assert "CSRF_COOKIE" not in request.META
    token = shown(define("{{ csrf_token }}", settings), request=request)
    assert len(token) == 64
    assert request.META["CSRF_COOKIE_NEEDS_UPDATE"] is True


def test_autoescape_is_always_on(settings: Settings):
    """Also within a page that switches it off."""
    page = '{% autoescape off %}{% nitro_component "Cart" note="<b>" %}{% endautoescape %}'
    root = root_of(render_page(page, page_request()))
    assert root.element.find("b") is None
    assert root.text == "<b>"
    (backend,) = settings.TEMPLATES
    settings.TEMPLATES = [{**backend, "OPTIONS": {**backend["OPTIONS"], "autoescape": False}}]
    assert mounted(Cart, note="<b>").element.find("b") is None


def test_a_component_sees_nothing_of_the_page_around_it(settings: Settings):
    define("[{{ secret }}{{ note }}]", settings)
    register_component(define("[{{ secret }}{{ note }}]", settings))
    html = render_page('{% nitro_component "Own" note="a" %}', page_request(), secret="s")
    assert root_of(html).text == "[a]"


def test_helpers_and_properties_can_be_read(settings: Settings):
    own = define(
        "{{ component.total }}{{ component.double }}",
        settings,
        total=helper(lambda self: len(self.state.items)),
        double=property(lambda self: 2 * len(self.state.items)),
    )
    assert shown(own, items=["a"]) == "12"


@pytest.mark.parametrize("name", ["add", "refresh"])
@pytest.mark.parametrize(
    "text",
    [
        "{{{{ component.{name} }}}}",
        "{{% if component.{name} %}}{{% endif %}}",
        "{{% with a=component %}}{{{{ a.{name} }}}}{{% endwith %}}",
        "{{{{ component.{name}|default:1 }}}}",
        "{{% for x in component.{name} %}}{{% endfor %}}",
    ],
)
def test_reading_an_action_raises(settings: Settings, text: str, name: str):
    """Django would run it while the page is rendered, or show nothing."""
    use_templates(settings, {"cart.html": text.format(name=name)})
    with pytest.raises(ComponentError) as caught:
        mounted(Cart)
    assert str(caught.value) == (
        f"The template of Cart reads the action 'component.{name}', which would run it. Use "
        "{% nitro_action %} to call it from the page; mark a method that only computes a value "
        "with @helper."
    )


def test_an_error_in_a_property_is_not_swallowed(settings: Settings):
    """Not even those that Django takes for a missing name."""
    for error in (AttributeError("bug"), TypeError("bug"), KeyError("bug")):

        def fail(self: Any, error: Exception = error) -> None:
            raise error

        with pytest.raises(type(error), match="bug"):
            mounted(define("{{ component.broken }}", settings, broken=property(fail)))


def test_private_names_can_not_be_read(settings: Settings):
    for name in ("_events", "__class__", "_component"):
        with pytest.raises(Exception, match="Variables and attributes may not begin with"):
            mounted(define(f"{{{{ component.{name} }}}}", settings))


def test_a_missing_name_is_empty_as_in_any_template(settings: Settings):
    assert shown(define("[{{ component.nothing }}]", settings)) == "[]"


def test_tags_that_need_the_request(settings: Settings):
    """Such as Django's own ``{% querystring %}``."""
    own = define("{% querystring page=2 %}", settings)
    assert shown(own, request=page_request("/?a=1")) == "?a=1&page=2"


# Templates


def test_a_template_that_is_not_there():
    class Missing(NitroComponent[CartState]):
        pass

    with pytest.raises(TemplateDoesNotExist, match=r"^components/missing\.html"):
        mounted(Missing)


def test_an_error_names_the_component_and_its_template(settings: Settings):
    """So does one of a component inside, and then each around it, from the inside out."""
    error = RuntimeError("no rows")

    class Broken(NitroComponent[CartState]):
        template_name = "badge.html"

        def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
            raise error

    register_component(Broken)
    own = define('{% nitro_component "Broken" key="7" %}', settings)
    register_component(own)
    with pytest.raises(RuntimeError, match="no rows"):
        mount(own, page_request())
    assert error.__notes__ == [
        "Component Broken (#nitro-own-1-broken_7), template 'badge.html'",
        "Component Own (#nitro-own-1), template 'own.html'",
    ]


def test_django_s_page_shows_the_component(settings: Settings):
    """The page about an exception has the notes beside its text."""

    class Lost(NitroComponent[CartState]):
        template_name = "nowhere.html"

    with pytest.raises(TemplateDoesNotExist) as caught:
        mount(Lost, page_request())
    html = ExceptionReporter(None, type(caught.value), caught.value, caught.tb).get_traceback_html()
    text = BeautifulSoup(html, "html.parser").select_one(".exception_value")
    assert text is not None
    assert "Component Lost (#nitro-lost-1), template 'nowhere.html'" in text.text


def test_another_engine_s_template(monkeypatch: pytest.MonkeyPatch):
    """Such as Jinja's, where that backend stands first."""
    monkeypatch.setattr(
        "nitro_htmx.rendering.page.get_template", lambda name: object.__new__(_Foreign)
    )
    with pytest.raises(ConfigurationError) as caught:
        mounted(Cart)
    assert str(caught.value) == (
        f"cart.html is found by {__name__}; components need Django's own template engine. Put the "
        "DjangoTemplates backend first in TEMPLATES."
    )


class _Foreign:
    pass


def test_django_logs_which_template_lacks_a_variable(
    settings: Settings, caplog: pytest.LogCaptureFixture
):
    use_templates(settings, {"cart.html": "{{ missing }}"})
    with caplog.at_level("DEBUG", "django.template"):
        mounted(Cart)
    [record] = caplog.records
    assert record.getMessage() == (
        "Exception while resolving variable 'missing' in template 'cart.html'."
    )


# URLs


def test_urls_follow_the_script_prefix(settings: Settings):
    """As under ``FORCE_SCRIPT_NAME``; what was cached before does not stay."""
    assert mounted(Cart).url == "/nitro/Cart/"
    set_script_prefix("/shop/")
    try:
        root = mounted(Cart)
    finally:
        set_script_prefix("/")
    assert (root.url, root["hx-post"]) == ("/shop/nitro/Cart/", "/shop/nitro/Cart/refresh/")
    assert mounted(Cart).url == "/nitro/Cart/"


class OtherUrls:
    urlpatterns: ClassVar[list[Any]] = [path('a"&b/', include("nitro_htmx.urls"))]


def test_urls_are_escaped_and_follow_the_urlconf():
    set_urlconf(OtherUrls)  # type: ignore[arg-type]
    try:
        root = mounted(Cart)
        html = mount(Cart, page_request())
    finally:
        set_urlconf(None)
    assert root.url == "/a%22&b/Cart/"
    assert 'data-nitro-url="/a%22&amp;b/Cart/"' in html
    assert mounted(Cart).url == "/nitro/Cart/"


def test_the_token_notes_the_language(settings: Settings):
    with override("de"):
        assert mounted(Cart).read_token().language == "de"
    with override(None):
        assert mounted(Cart).read_token().language == ""


# States of other shapes


class Open(BaseModel):
    model_config = ConfigDict(extra="allow")
    note: str = ""


def test_extra_values_are_read_through_the_state(settings: Settings):
    use_templates(settings, {"open.html": "{{ state.more }}[{{ more }}]"})

    class Opened(NitroComponent[Open]):
        template_name = "open.html"

        def get_initial_state(self, **kwargs: Any) -> Open:
            return Open(**kwargs)

    root: Root = mounted(Opened, more="x")
    assert (root.text, root.state()) == ("x[]", {"note": "", "more": "x"})


def test_the_first_state_goes_through_json_too(monkeypatch: pytest.MonkeyPatch):
    """The page shows what the next request will find. In DEBUG and in tests it is an error."""
    monkeypatch.setattr(assigned, "is_under_test", lambda: False)

    class Wrong(NitroComponent[CartState]):
        template_name = "cart.html"

        def get_initial_state(self, **kwargs: Any) -> CartState:
            wrong: dict[str, Any] = {"items": "x", "note": 7}
            return CartState.model_construct(None, **wrong)

    root = mounted(Wrong)
    assert root.text == "7"
    assert root.read_token().invalid == ("items", "note")


def test_a_first_state_of_another_class():
    class Wrong(NitroComponent[CartState]):
        template_name = "cart.html"

        def get_initial_state(self, **kwargs: Any) -> Any:
            return {"note": "a"}

    with pytest.raises(TypeError) as caught:
        mounted(Wrong)
    assert str(caught.value) == "The state has to be of the class CartState, not dict."
