"""The helpers that projects test their components with."""

import re
import subprocess
import sys
from typing import Any

import pytest
from django import forms
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpRequest, HttpResponseRedirect
from django.test import Client
from django.urls import set_script_prefix
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import (
    FormNitroComponent,
    FormState,
    NitroComponent,
    NitroEvent,
    on,
    register_component,
    testing,
)
from nitro_htmx.exceptions import ComponentError, UnknownComponent
from nitro_htmx.testing import (
    Mount,
    Nitro,
    NitroTestCase,
    NitroTestMixin,
    PageNotShown,
)
from tests.docs.pages import ROOT
from tests.site.components.binding import EveryInput, Typist
from tests.site.components.bridge import Ear, Fragile, Notepad, Tally, Ticker
from tests.site.components.contract import Oddities
from tests.site.components.lists import Makers
from tests.site.models import Maker
from tests.support import isolated_registry, use_templates

pytestmark = pytest.mark.django_db

# What holds the helpers together.
INNER = {"operation"}


@pytest.fixture
def nitro() -> Nitro:
    return Nitro()


class CountChanged(NitroEvent):
    count: int


class CounterState(BaseModel):
    count: int = 0
    owner: str = ""


def counter_class() -> type[NitroComponent[CounterState]]:
    @register_component
    class Counter(NitroComponent[CounterState]):
        template_name = "counter.html"

        def get_initial_state(self, *, count: int = 0, **kwargs: Any) -> CounterState:
            return CounterState(count=count, owner=self.current_user.get_username())

        def add(self, by: int = 1) -> None:
            self.state.count += by
            self.emit(CountChanged(count=self.state.count))
            self.refresh_component("Totals", key=7)
            self.success("Added")

        @on("reset-all")
        def reset(self) -> None:
            self.state.count = 0

    return Counter


def mounted(nitro: Nitro, settings: Settings, template: str, **kwargs: Any) -> Any:
    """Return a counter with this template."""
    use_templates(settings, {"counter.html": "{% load nitro_htmx %}" + template})
    return nitro.mount(counter_class(), **kwargs)


@pytest.fixture(autouse=True)
def _own_components() -> Any:
    with isolated_registry(is_empty=False):
        yield


# Mounting


@pytest.mark.parametrize("missing", ["bs4", "selectolax"])
def test_what_is_not_installed_is_named(missing: str):
    hide = f"import sys; sys.modules[{missing!r}] = None; import django; django.setup()"
    command = [sys.executable, "-c", f"{hide}; import nitro_htmx.testing"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    [*_, last] = result.stderr.splitlines()
    assert last == (
        'ImportError: nitro_htmx.testing needs a parser. Run: pip install "nitro-htmx[testing]"'
    )


def test_a_component_has_its_state_html_and_text(nitro: Nitro):
    page = nitro.mount(Tally, count=4)
    assert page.state.count == 4
    assert page.errors == {}
    assert "<output>4</output>" in page.html
    assert page.text.startswith("4 Add Ask first")
    page.assert_requests(0)
    assert (page.name, page.id, page.key) == ("Tally", "nitro-tally-1", None)


def test_a_key_and_a_user_are_given(nitro: Nitro, settings: Settings):
    """Each user has a browser of their own; pages of one user share it."""
    ada = User.objects.create_user("ada")
    page = mounted(nitro, settings, "{{ owner }}", user=ada, key=3, count=2)
    assert (page.key, page.id, page.text) == ("3", "nitro-counter_3", "ada")
    other = nitro.mount(type_of(page), user=User.objects.create_user("bob"))
    again = nitro.mount(type_of(page), user=ada)
    anonymous = nitro.mount(type_of(page))
    assert [each.state.owner for each in (other, again, anonymous)] == ["bob", "ada", ""]
    for each in (page, other, again, anonymous):
        each.call("add")
        each.assert_complete("add")


def type_of(page: Any) -> Any:
    from nitro_htmx.registry import get_component

    return get_component(page.name)


def test_a_client_s_cookies_are_used(client: Client):
    client.force_login(User.objects.create_user("ada"))
    page = Nitro(client).mount(Tally)
    page.call("increment")
    page.assert_complete()
    Nitro(client).mount(Tally, user=User.objects.create_user("bob"))
    assert client.session["_auth_user_id"] == str(User.objects.get(username="bob").pk)


@pytest.mark.parametrize(
    ("tag", "inside"),
    [
        ("tr", "<td>{{ count }}</td>"),
        ("tbody", "<tr><td>{{ count }}</td></tr>"),
        ("td", "{{ count }}"),
        ("li", "{{ count }}"),
        ("option", "{{ count }}"),
        ("section", "{{ count }}"),
    ],
)
def test_a_root_of_any_kind(nitro: Nitro, settings: Settings, tag: str, inside: str):
    """A row stands in a table, and an answer's row is put in its place."""
    use_templates(settings, {"counter.html": inside})
    counter = counter_class()
    counter.tag = tag
    page = nitro.mount(counter)
    page.call("add")
    assert page.text == "1"
    assert page.element.name == tag


def test_an_unregistered_class(nitro: Nitro):
    class Stray(NitroComponent[CounterState]):
        pass

    with pytest.raises(UnknownComponent, match="Stray"):
        nitro.mount(Stray)


def test_a_page_of_the_project(nitro: Nitro):
    page = nitro.visit("/page/bridge/?one=Tally&key=1")
    assert [each.name for each in page] == ["Tally", "Ear", "Ear"]
    page["Tally"].call("increment")
    assert page.component(Ear, key=2).state.heard == [1]
    with pytest.raises(AssertionError, match=r"2 components are Ear. On the page: nitro-tally-1, "):
        page.component("Ear")
    with pytest.raises(AssertionError, match="0 components are Ear with the key '9'"):
        page.component("Ear", key=9)


def test_a_page_with_a_piece_of_a_template(nitro: Nitro):
    """It has the library's tags, a context, a user and an address; its view's errors are told."""
    user = User.objects.create_user("ada")
    piece = "<p>{{ request.user }}: {{ title }}</p>{% nitro_component 'Tally' count=count / %}"
    page = nitro.show(piece, user=user, path="/here/", title="<Two>", count=2)
    assert page.path == "/here/"
    assert str(page.find("p")) == "<p>ada: &lt;Two&gt;</p>"
    page["Tally"].call("increment")
    assert page["Tally"].state.count == 3
    with pytest.raises(ComponentError, match="Did you mean 'Tally'"):
        nitro.show("{% nitro_component 'Talli' %}")


def test_a_page_that_is_not_shown(nitro: Nitro):
    with pytest.raises(PageNotShown, match=r"GET /nowhere/ answered 404, not 200.") as caught:
        nitro.visit("/nowhere/")
    assert caught.value.status == 404


def test_a_page_without_scripts(nitro: Nitro, settings: Settings):
    """A page without the bridge would do nothing."""
    use_templates(
        settings, {"pages/home.html": '{% load nitro_htmx %}{% nitro_component "Tally" %}'}
    )
    with pytest.raises(AssertionError, match="has components but no bridge"):
        nitro.visit("/")


# Assertions


def test_what_was_emitted(nitro: Nitro, settings: Settings):
    page = mounted(nitro, settings, "{{ count }}")
    page.call("add", by=2)
    assert page.assert_emitted("count-changed", count=2).detail["component"] == "Counter"
    page.assert_emitted("nitro:count-changed")
    page.assert_emitted(CountChanged)
    page.assert_emitted(CountChanged(count=2))
    page.assert_emitted("refresh-totals", key="7")
    page.assert_emitted("action-complete", action="add")
    page.assert_not_emitted("count-changed", count=3)
    page.assert_not_emitted(CountChanged(count=3))
    page.assert_refreshed("Totals")
    page.assert_refreshed("Totals", key=7)
    page.assert_message("success")
    page.assert_message("success", "Added")
    page.assert_message("success", re.compile("^Add"))
    page.assert_complete()
    page.assert_complete("add")
    page.assert_requests(1)


def test_the_address_of_a_list(nitro: Nitro):
    Maker.objects.bulk_create(Maker(name=f"Maker {number}") for number in range(4))
    listed = nitro.mount(Makers)
    listed.call("next_page")
    listed.assert_emitted("address", replace=False)


@pytest.mark.parametrize(
    ("method", "arguments", "text"),
    [
        ("assert_emitted", ("x",), "nitro:x was not emitted."),
        ("assert_not_emitted", (CountChanged,), "nitro:count-changed was emitted."),
        ("assert_refreshed", ("Other",), "Other was not asked to refresh itself."),
        ("assert_refreshed", ("Totals", 8), "Totals with key='8' was not asked to refresh itself."),
        ("assert_message", ("error",), "No error message was shown."),
        ("assert_message", ("success", "No"), "No success message 'No' was shown."),
        ("assert_message", ("success", re.compile("^No")), "No success message '^No' was shown."),
        ("assert_error", (403,), "There was no nitro:error with status 403."),
        ("assert_error", (403, "No"), "There was no nitro:error with status 403 'No'."),
        ("assert_complete", ("other",), "other was not completed."),
        ("assert_requests", (2,), "1 requests were made, not 2."),
        ("assert_redirected", ("/a/",), "The browser stayed; it should have gone to '/a/'."),
    ],
)
def test_a_failure_shows_all_that_happened(
    nitro: Nitro, settings: Settings, method: str, arguments: Any, text: str
):
    page = mounted(nitro, settings, "{{ count }}")
    page.call("add", by=2)
    with pytest.raises(AssertionError) as caught:
        getattr(page, method)(*arguments)
    assert (
        str(caught.value)
        == f"""{text}
What call('add', by=2) led to, in order:
  1. Counter.add {{"by": "2"}} -> 200
       nitro:count-changed {{"component": "Counter", "count": 2}}
       nitro:refresh-totals {{"component": "Counter", "key": "7"}}
       nitro:message {{"component": "Counter", "level": "success", "text": "Added"}}
       nitro:action-complete {{"component": "Counter", "action": "add", "state": \
{{"count": 2, "owner": ""}}}}"""
    )


def test_a_failure_after_nothing(nitro: Nitro):
    page = nitro.mount(Tally)
    with pytest.raises(AssertionError) as caught:
        page.assert_emitted("x", a=1)
    assert str(caught.value) == "nitro:x with a=1 was not emitted.\nvisit('/') led to no request."


def test_asking_begins_anew_with_each_operation(nitro: Nitro):
    page = nitro.mount(Tally)
    page.call("increment")
    page.call("burst", events=0)
    page.assert_not_emitted("tally-changed")
    page.poll()
    with pytest.raises(AssertionError, match="No action was completed"):
        page.assert_complete()


def test_errors(nitro: Nitro):
    page = nitro.mount(Notepad)
    page.fill("title", "")
    page.call("save")
    page.assert_error(422)
    page.assert_error(422, "Please correct the marked fields.", action="save")
    with pytest.raises(AssertionError, match="no nitro:error of clear with status 422"):
        page.assert_error(422, action="clear")
    assert page.errors == {"title": ["A title, please."]}
    with pytest.raises(AssertionError, match="An action failed"):
        page.assert_complete()
    page.fill("title", "Now")
    page.call("save")
    assert page.errors == {}


def test_every_way_to_fail(nitro: Nitro):
    page = nitro.mount(Fragile)
    page.click("[hx-post$='/forbid/']")
    page.assert_error(403)
    with page.expect_refusal(422):
        page.click("[hx-post$='/needs/']")
    page.assert_error(422, re.compile("number"))
    with page.expect_refusal(404):
        page.call("nothing")
    page.assert_error(404)
    with pytest.raises(RuntimeError, match="a secret of the inside"):
        page.call("boom")
    page.call("fine")
    assert page.state.count == 1


def test_an_action_that_is_not_there_fails_the_test(nitro: Nitro):
    """A test that misspells it would go on, and test nothing."""
    page = nitro.mount(Fragile)
    with pytest.raises(AssertionError) as caught:
        page.call("fien")
    assert str(caught.value) == (
        "Fragile has no action 'fien'. Did you mean 'fine'? Its actions: boom, fine, forbid, "
        "leave, needs, refresh.\n"
        "If that is what the test is about, write 'with page.expect_refusal(404):' around it.\n"
        "What call('fien') led to, in order:\n"
        "  1. Fragile.fien -> 404\n"
        '       nitro:error {"component": "Fragile", "action": "fien", '
        '"error": "What you asked for is no longer there.", "status": 404}'
    )


def test_an_argument_that_does_not_fit_fails_the_test(nitro: Nitro):
    page = nitro.mount(Fragile)
    with pytest.raises(AssertionError, match=r"^The arguments of 'needs' are not valid\. number: "):
        page.call("needs", number="many")
    with pytest.raises(AssertionError, match=r"number: is missing\nIf that is"):
        page.call("needs")
    with pytest.raises(AssertionError, match=r"expect_refusal\(422\)"):
        page.click("[hx-post$='/needs/']")


def test_an_argument_that_the_action_does_not_take_fails_the_test(nitro: Nitro):
    """The server would take no notice of it, and the test would test something else."""
    page = nitro.mount(Fragile)
    with pytest.raises(AssertionError) as caught:
        page.call("needs", number=1, nmber=2)
    assert str(caught.value) == (
        "Fragile.needs() takes no argument 'nmber'. Did you mean 'number'?"
    )
    assert page.requests == []


def test_only_what_is_expected_may_be_refused(nitro: Nitro):
    page = nitro.mount(Fragile)
    with (
        pytest.raises(AssertionError, match=r"^The arguments of 'needs'"),
        page.expect_refusal(404),
    ):
        page.call("needs")
    with (
        pytest.raises(AssertionError, match=r"^Nothing was refused with 422\.\n"),
        page.expect_refusal(422),
    ):
        page.call("fine")
    with (
        pytest.raises(AssertionError, match=r"^Nothing was refused with 404\."),
        page.page.expect_refusal(404),
    ):
        page.call("forbid")
    with pytest.raises(AssertionError, match="has no action"):  # no longer expected
        page.call("nothing")


def test_a_row_that_is_not_there_is_no_mistake_of_the_test(nitro: Nitro):
    """It is what happens to visitors, and asserted as any error."""
    page = nitro.mount(Fragile)
    page.call("forbid")
    page.assert_error(403)


def test_an_exception_as_visitors_see_it():
    page = Nitro(raise_request_exception=False).mount(Fragile)
    page.call("boom")
    page.assert_error(500)
    assert page.state.count == 0
    page.call("nothing")
    page.assert_error(404)


def test_a_csrf_check_is_made(nitro: Nitro):
    page = nitro.mount(Tally)
    script = page.page.find("script[data-nitro-csrf]")
    script["data-nitro-csrf"] = "x"
    page.page.bridge._client.cookies.clear()
    page.call("increment")
    page.assert_error(403)
    assert page.state.count == 0


# Several components


def test_events_travel(nitro: Nitro):
    tally, ear, other, pad = nitro.mount_many(Tally, Mount("Ear", key=1), "Caller", Notepad)
    page = tally.page
    tally.call("burst", events=3)
    assert ear.state.heard == [0, 1, 2]
    page.assert_requests(2)
    tally.assert_requests(1)
    assert [request.component for request in page.requests] == ["Tally", "Ear"]
    assert page.requests[1].along == ["Notepad"]
    assert page.requests[1].heard == ("nitro:tally-changed",) * 3
    assert page.requests[1].chain == ("nitro-tally-1",)
    assert "2. Ear.refresh hearing nitro:tally-changed, " in str(page.record)
    assert "nitro:tally-changed with Notepad along -> 200" in str(page.record)
    assert "no events" in str(page.record)
    other.assert_not_emitted("tally-changed")
    tally.call("burst", events=2)
    assert ear.state.heard == [0, 1, 2, 0, 1]
    assert '1. Tally.burst {"events": "2"} with Ear, Notepad along -> 200' in str(page.record)
    page.assert_requests(1)
    ear.assert_requests(0)
    other.call("call_all")
    assert ear.state.refreshed == 1
    other.call("call_one", key=2)
    other.assert_refreshed(Ear, key=2)
    page.assert_requests(1)
    page.hear("tally-changed", count=8)
    assert ear.state.heard[-1] == 8
    assert pad.state.saved == 600


def test_who_finds_no_room_asks_afterwards(nitro: Nitro, settings: Settings):
    """Together, so there is one request more."""
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 4_000
    page = nitro.mount_many(Tally, *(Mount("Ear", key=key) for key in range(12)))
    for _ in range(2):
        page["Tally"].call("increment")
    along = len(page.requests[0].along)
    assert 0 < along < 12
    assert page.requests[0].component == "Tally"
    assert all(request.component == "Ear" for request in page.requests[1:])
    assert along + sum(1 + len(request.along) for request in page.requests[1:]) == 12
    assert [page.component("Ear", key=key).state.heard for key in range(12)] == [[1, 2]] * 12


def test_a_rider_that_is_left_out_asks_alone(nitro: Nitro, settings: Settings):
    """It fails as any other, and nobody else is touched."""

    @register_component
    class Poor(Ear):
        template_name = "site/components/ear.html"

        @on("tally-changed")
        def hear_more(self) -> None:
            raise PermissionDenied

    page = nitro.mount_many(Tally, "Poor", "Ear")
    for count in (1, 2):
        page["Tally"].call("increment")
        page.assert_error(403)
        assert page["Ear"].state.heard[-1] == count
    assert [request.component for request in page.requests] == ["Tally", "Poor"]
    assert page.requests[0].along == ["Poor", "Ear"]
    assert page.requests[1].along == []


def test_what_a_page_script_says(nitro: Nitro, settings: Settings):
    """A listener alone is tested by letting its event happen."""
    page = mounted(nitro, settings, "{{ count }}", count=3)
    page.hear("reset-all")
    assert page.state.count == 0
    ear = nitro.mount(Ear)
    ear.hear(CountChanged(count=1))
    ear.page.assert_requests(0)


def test_loops_stop_and_say_so(nitro: Nitro):
    page = nitro.mount_many("Ping", "Pong")
    page["Ping"].call("poke")
    page.assert_requests(2)
    chain = "nitro-ping-1 > nitro-pong-1 > nitro-ping-1"
    assert page.record.notes == [f"loop: nitro:refresh-ping stops: {chain}"]
    assert chain in str(page.record)


def test_a_component_that_goes(nitro: Nitro, settings: Settings):
    """What waits for it is dropped, and asking about it fails."""
    use_templates(
        settings,
        {
            "counter.html": "{% load nitro_htmx %}{% if count < 1 %}"
            '{% nitro_component "Ear" %}{% endif %}'
        },
    )
    page = nitro.mount(counter_class())
    ear = page.page["Ear"]
    page.call("add")
    with pytest.raises(AssertionError, match="Ear is no longer on the page"):
        assert ear.state
    page.assert_complete()


def test_the_events_of_a_child_are_its_parent_s_too(nitro: Nitro):
    page = nitro.mount_many("Frame", "Tally")
    frame, tally = page
    frame.click("button:has(+ [hx-confirm])")
    frame.assert_emitted("tally-changed")
    page.assert_emitted("tally-changed")
    tally.assert_not_emitted("tally-changed")


def test_polling(nitro: Nitro):
    page = nitro.mount(Ticker)
    page.poll()
    assert page.state.count == 1
    assert page.events == []


# Leaving


def test_a_redirect(nitro: Nitro):
    page = nitro.mount(Fragile)
    page.call("leave")
    page.assert_redirected("/page/arrived/")
    assert "-> 200 to /page/arrived/" in str(page.record)
    with pytest.raises(AssertionError, match="has left this page for '/page/arrived/'"):
        page.call("fine")
    with pytest.raises(AssertionError, match="went to '/page/arrived/'; it should have gone to"):
        page.assert_redirected("/")


def test_a_page_that_sends_the_browser_on(nitro: Nitro, settings: Settings):
    settings.MIDDLEWARE = [*settings.MIDDLEWARE, f"{__name__}.page_wall"]
    page = nitro.visit("/page/tally/")
    page.assert_redirected("/accounts/login/?next=/page/tally/")
    with pytest.raises(AssertionError, match=r"went to '/accounts/login/\?next"):
        page.assert_redirected("/")
    with pytest.raises(AssertionError, match="The browser stayed"):
        nitro.visit("/accounts/login/").assert_redirected("/")


def page_wall(get_response: Any) -> Any:
    def middleware(request: HttpRequest) -> Any:
        if request.path.startswith("/page/"):
            return HttpResponseRedirect(f"/accounts/login/?next={request.path}")
        return get_response(request)

    return middleware


def test_a_reload(nitro: Nitro, settings: Settings):
    """An action that logs out loads the page anew."""
    from django.contrib.auth import logout

    counter = counter_class()

    def leave(self: Any) -> None:
        logout(self.request)

    @register_component
    class Door(counter):  # type: ignore[misc, valid-type]  # a class made by a function
        locals()["leave"] = leave

    use_templates(settings, {"counter.html": "{{ owner }}"})
    page: Any = nitro.mount(Door, user=User.objects.create_user("ada"))
    page.call("add")
    page.call("leave")
    assert page.text == ""
    assert page.state.count == 0
    page.page.reload()
    page.assert_requests(0)


def login_wall(get_response: Any) -> Any:
    def middleware(request: HttpRequest) -> Any:
        if request.method == "POST" and request.path.startswith("/nitro/"):
            target = request.headers.get("X-Wall", "/accounts/login/")
            return HttpResponseRedirect(f"{target}?next={request.path}&a=1")
        return get_response(request)

    return middleware


def test_a_followed_redirect_leads_back_here(nitro: Nitro, settings: Settings):
    settings.MIDDLEWARE = [*settings.MIDDLEWARE, f"{__name__}.login_wall"]
    page = nitro.mount(Tally, path="/shop/")
    page.call("increment")
    page.assert_redirected("/accounts/login/?next=%2Fshop%2F&a=1")


def test_a_redirect_to_another_site_is_no_answer(client: Client, settings: Settings):
    settings.MIDDLEWARE = [*settings.MIDDLEWARE, f"{__name__}.login_wall"]
    client.defaults["HTTP_X_WALL"] = "https://elsewhere.example/"
    page = Nitro(client).mount(Tally)
    page.call("increment")
    page.assert_error(0)


def test_under_a_prefix(settings: Settings):
    """A server takes it away before it hands a path to Django."""
    settings.FORCE_SCRIPT_NAME = "/sub"
    set_script_prefix("/sub/")
    try:
        nitro = Nitro()
        pages = [nitro.mount(Tally).page, nitro.mount(Tally, path="/sub/shop/").page]
        address = "/page/bridge/?one=Tally&key=1"
        pages += [nitro.visit(path) for path in (f"/sub{address}", address)]
        for page in pages:
            tally = page["Tally"]
            assert tally.element["data-nitro-url"] == "/sub/nitro/Tally/"
            tally.call("increment")
            tally.assert_complete("increment")
    finally:
        set_script_prefix("/")


def test_under_https(settings: Settings):
    settings.SECURE_SSL_REDIRECT = True
    page = Nitro(secure=True).mount(Tally)
    page.call("increment")
    page.assert_complete()


# unittest


class CartTests(NitroTestCase):
    """Run below, by pytest."""

    def test_the_attribute_is_there(self) -> None:
        assert self.nitro is self.nitro
        self.nitro.mount(Tally).call("increment")


def test_the_mixin_makes_one_for_each_test():
    assert NitroTestMixin().nitro is not NitroTestMixin().nitro


def test_files(nitro: Nitro):
    page = nitro.mount(Notepad)
    page.call("attach", upload=SimpleUploadedFile("a.txt", b"eggs"))
    page.assert_emitted("attached", name="a.txt", text="eggs")
    odd = nitro.mount(Oddities)
    odd.call("note", source="x", many=[SimpleUploadedFile("a.txt", b"a")], items=[1, 2], none=None)
    odd.assert_emitted("noted", names=["items", "many", "none"])


def test_what_no_input_would_send(nitro: Nitro):
    """In the place of a field's input, or where there is none; until the component is new."""
    odd = nitro.mount(EveryInput)
    odd.forge("count", "lots")
    odd.forge("extras", ["bow", "gold"])
    odd.forge("line.name", "")
    odd.submit()
    (request,) = odd.requests
    sent = {name.partition(".")[2]: values for name, values in request.values.items()}
    assert (sent["count"], sent["extras"], sent["line.name"]) == (["lots"], ["bow", "gold"], [""])
    assert "nitro-others" not in request.values
    odd.assert_error(422)
    count = odd.find("[data-nitro-model=count]")
    assert (count["type"], count["value"]) == ("number", "lots")


def test_a_field_without_an_input_and_a_file(nitro: Nitro):
    """What no input is bound to is sent, and not taken."""
    tally = nitro.mount(Tally, count=4)
    tally.forge("count", 40)
    tally.forge("picture", SimpleUploadedFile("a.png", b"x"))
    tally.call("increment")
    (request,) = tally.requests
    assert request.values["nitro-tally-1.count"] == ["40"]
    assert request.values["nitro-tally-1.picture"] == ["a.png"]
    assert tally.state.count == 5


# Documentation


@pytest.mark.parametrize(
    "name",
    sorted(
        {*testing.__all__, "NitroTestMixin"}
        | {
            name
            for kind in (testing.Nitro, testing.Page, testing.MountedComponent)
            for name in dir(kind)
            if not name.startswith("_") and name not in INNER
        }
    ),
)
def test_every_public_name_is_documented(name: str):
    text = (ROOT / "docs" / "testing.md").read_text(encoding="utf-8")
    assert re.search(rf"`([^`\n]*\W)?{name}\b", text)


# What stays on the page


def test_what_was_entered_stays_or_follows_the_answer(nitro: Nitro):
    """What did not travel stays; what did takes the server's value; arguments survive a failure."""
    tally, pad = nitro.mount_many(Tally, Notepad)
    pad.fill("title", "half")
    pad.fill("comment", "why")
    tally.call("increment")  # the notepad hears it
    assert (pad.value("title"), pad.value("comment")) == ("half", "why")
    pad.fill("title", "")
    pad.submit("form:has([name=comment])")
    pad.assert_error(422)
    assert pad.value("comment") == "why"
    pad.fill("title", "Now")
    pad.submit("form:has([name=comment])")
    assert (pad.value("title"), pad.value("comment")) == ("Now", "")
    pad.call("clear")
    assert pad.value("title") == ""


def test_live_inputs(nitro: Nitro):
    page = nitro.mount(Typist)
    page.fill("text", "typed")
    assert page.requests[0].action == "sync"
    assert page.requests[0].values["field"] == ["text"]
    assert page.state.text == "typed"
    page.fill("note", "x")
    assert list(page.errors) == ["note"]
    page.assert_not_emitted("action-complete")
    page.fill("remark", "not live")
    page.assert_requests(0)


def test_live_forms(nitro: Nitro, settings: Settings):
    """A form of Django's sends all of its values, and what was touched."""

    class NameForm(forms.Form):
        name = forms.CharField(min_length=2)
        mail = forms.EmailField(required=False)

    @register_component
    class NamePlate(FormNitroComponent[FormState]):
        form_class = NameForm

    page = nitro.mount(NamePlate)
    page.fill("mail", "ada@example.com")
    page.fill("name", "A")
    assert page.requests[0].values["field"] == ["name"]
    assert page.requests[0].values["form"] == ["name=A&mail=ada%40example.com"]
    assert "at least 2 characters" in page.text


def test_a_large_answer(nitro: Nitro):
    """Events that are too many for a header come with the HTML."""
    page = nitro.mount_many("Speaker")
    page["Speaker"].call("shout", size=20000)
    assert page.assert_emitted("shouted", size=20000).detail["text"]
    assert "data-nitro-events" not in page.html


def no_envelope(get_response: Any) -> Any:
    def middleware(request: HttpRequest) -> Any:
        response = get_response(request)
        if request.method == "POST":
            response.headers["HX-Trigger"] = request.headers.get("X-Trigger", "nonsense")
        return response

    return middleware


@pytest.mark.parametrize("header", ["nonsense", '{"nitro:events": 1}', '{"nitro:events": {}}'])
def test_an_answer_that_is_not_ours(client: Client, settings: Settings, header: str):
    """A proxy's page is not put in the component's place."""
    settings.MIDDLEWARE = [f"{__name__}.no_envelope", *settings.MIDDLEWARE]
    client.defaults["HTTP_X_TRIGGER"] = header
    page = Nitro(client).mount(Tally)
    page.call("increment")
    page.assert_error(200, re.compile("wrong"))
    assert page.state.count == 0


def test_a_component_that_takes_another_away(nitro: Nitro, settings: Settings):
    """A refresh that waits for a component that has gone is not sent, and the record says so."""
    use_templates(
        settings,
        {
            "counter.html": "{% load nitro_htmx %}<i>{{ count }}</i>"
            '{% if count < 1 %}{% nitro_component "Ear" %}{% endif %}'
        },
    )

    counter = counter_class()

    @register_component
    class Cutter(counter):  # type: ignore[misc, valid-type]  # a class made by a function
        @on("tally-changed")
        def cut(self) -> None:
            self.state.count += 1

    page = nitro.mount_many(Tally, Cutter)
    page["Tally"].call("increment")
    assert page.component(Cutter).text == "1"
    assert page.element.select("[data-nitro-component=Ear]") == []


@pytest.mark.parametrize(("query", "requests"), [("", 2), ("&second=404", 3), ("&first=404", 3)])
def test_groups_of_lazy_components_are_loaded(nitro: Nitro, query: str, requests: int):
    page = nitro.visit(f"/page/composition/?group=load{query}")
    page.assert_requests(requests)
    assert page.component("Chart", key="c").state.year == 2028
    assert page.text.count("Chart of") == (3 if query else 4)


def test_names_of_events(nitro: Nitro):
    with pytest.raises(ValueError, match="can't be an event's name"):
        nitro.mount(Tally).assert_emitted("no name")


def test_children_stay_and_call_their_parent(nitro: Nitro):
    """A parent's rendering keeps its children; what they emit may run an action of the parent."""
    page = nitro.mount_many("Board")
    board, card = page["Board"], page.component("Card", key=1)
    card.call("click")
    board.call("redraw")
    assert (board.state.draws, card.state.clicks) == (1, 1)
    card.call("save")
    assert board.state.saved == [1]
    page.assert_requests(2)
    board.call("remove", card=1)
    with pytest.raises(AssertionError, match="Card is no longer on the page"):
        assert card.state


@pytest.mark.parametrize("version", [4, 2])
def test_the_content_of_slots_is_its_owners(nitro: Nitro, version: int, settings: Settings):
    """What stands in a slot acts for who gave it, and both keep what they show."""
    settings.NITRO_HTMX = {"HTMX_VERSION": version}
    page = nitro.mount_many("Desk")
    (desk,), panel = page, page.component("Panel", key="a")
    page.component("Chip", key=1).click("button")
    panel.fill("note", "hello")
    panel.fill("[aria-label=Free]", "typed")
    panel.click("[hx-post$='/save/']")
    assert desk.state.saved == "hello"
    panel.click("[hx-post$='/toggle/']")
    with pytest.raises(AssertionError, match="has the attribute 'hidden'"):
        panel.click("[hx-post$='/save/']")
    desk.click("[hx-post='/nitro/Desk/redraw/']")
    panel.click("[hx-post$='/toggle/']")
    assert "Drawn 1 times" in panel.text
    assert "Foot 1" in panel.text
    assert "Row 1" in page["Sheet"].find("tbody > tr").text
    assert "Framed 1" in page["Frames"].text
    assert page.component("Chip", key=1).state.clicks == 1
    assert panel.value("[aria-label=Free]") == "typed"


@pytest.mark.parametrize("lazy", ["load", "visible"])
def test_lazy_components_are_loaded_at_once(nitro: Nitro, lazy: str):
    page = nitro.visit(f"/page/composition/?lazy={lazy}&year=2026")
    page.assert_requests(1)
    page["Chart"].call("zoom")
    assert page["Chart"].state.shown == 1


def test_more_events_than_one_request_may_carry(nitro: Nitro, settings: Settings):
    """They travel in several, as in a browser."""
    settings.NITRO_HTMX = {"MAX_HEARD_EVENTS": 3}
    page = nitro.mount_many("Tally", "Ear")
    page["Tally"].call("burst", events=7)
    assert page["Ear"].state.heard == [0, 1, 2, 3, 4, 5, 6]
    assert [len(request.heard) for request in page.requests] == [0, 3, 3, 1]


def test_more_calls_than_one_request_may_carry(nitro: Nitro):
    """They have a limit of their own."""
    page = nitro.mount_many("Board")
    page.component("Card", key=2).call("save", times=70)
    assert page["Board"].state.saved == [2] * 70
    assert [len(request.heard) for request in page.requests] == [0, 50, 20]
