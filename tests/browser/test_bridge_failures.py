"""Failures: the old HTML stays, the page hears one error, and the next click works."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Locator, Page, Route, expect
from pytest_django import Settings

from tests.browser.journey import Journey

FRAGILE = "/page/bridge/?one=Fragile"

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.first_on_further_builds,
    pytest.mark.usefixtures("nothing_kept"),  # test_again.py is about where answers are kept
]


@pytest.fixture(params=[False, True], ids=["production", "debug"])
def debug(request: pytest.FixtureRequest, settings: Settings) -> bool:
    """Run with DEBUG off and on: then django-htmx's script replaces pages by error pages."""
    settings.DEBUG = request.param
    return bool(request.param)


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def assert_one_error(journey: Journey, action: str, status: int) -> dict[str, Any]:
    """Check the page after a failure, then that the next click works; return the error."""
    page = journey.page
    journey.wait_for_heard("nitro:error")
    journey.settle()
    (error,) = journey.heard()
    assert error.type == "nitro:error"
    assert error.target == "nitro-fragile-1"
    detail: dict[str, Any] = error.detail
    assert set(detail) == {"component", "action", "error", "status"}
    assert (detail["component"], detail["action"]) == ("Fragile", action)
    assert detail["status"] == status
    assert detail["error"]
    if page.get_by_role("dialog").count():  # in DEBUG the error's page lies on top
        page.keyboard.press("Escape")
    expect(page.locator("output")).to_have_text("0")
    button(page, "Fine").click()
    expect(page.locator("output")).to_have_text("1")
    assert len(journey.heard("nitro:error")) == 1
    return detail


@pytest.mark.parametrize(
    ("name", "action", "status"),
    [
        ("Boom", "boom", 500),
        ("Forbid", "forbid", 403),
        ("Bad argument", "needs", 422),
        ("Unknown URL", "fine", 404),
    ],
)
def test_a_failed_action_leaves_the_page_as_it_was(
    journey: Journey, debug: bool, name: str, action: str, status: int
):
    """Whatever the action raises, in production and in DEBUG."""
    page = journey.open(FRAGILE)
    journey.allow(f"status of {status}|Response Status Error Code {status}")
    button(page, name).click()
    detail = assert_one_error(journey, action, status)
    assert debug or "secret" not in detail["error"]


def test_an_unknown_action_is_an_error(journey: Journey, debug: bool):
    """So is an action that a deploy has removed."""
    page = journey.open(FRAGILE)
    journey.allow("status of 404")
    page.evaluate("() => nitro.call('Fragile', 'removed').catch(() => {})")
    assert_one_error(journey, "removed", 404)


def test_a_refused_token_is_an_error(journey: Journey, debug: bool):
    """The page is too old, or somebody else's; the visitor is told to reload."""
    page = journey.open(FRAGILE)
    journey.allow("status of 400")
    token = page.evaluate("() => document.getElementById('nitro-fragile-1').dataset.nitroToken")
    set_token = (
        "(token) => { document.getElementById('nitro-fragile-1').dataset.nitroToken = token; }"
    )
    page.evaluate(set_token, token[:-1] + ("A" if token[-1] != "A" else "B"))
    button(page, "Fine").click()
    journey.wait_for_heard("nitro:error")
    page.evaluate(set_token, token)
    assert_one_error(journey, "fine", 400)


def test_a_csrf_failure_is_an_error(journey: Journey, debug: bool):
    """Django's own answer says nothing of ours, so the bridge knows the words."""
    page = journey.open(FRAGILE)
    journey.allow("status of 403")
    cookies = journey.context.cookies()
    journey.context.clear_cookies()
    button(page, "Fine").click()
    journey.wait_for_heard("nitro:error")
    journey.context.add_cookies(cookies)  # type: ignore[arg-type]  # Playwright's own two types
    detail = assert_one_error(journey, "fine", 403)
    assert detail["error"] == "You are not allowed to do this. Reloading the page may help."


@pytest.mark.parametrize(
    ("status", "headers"),
    [
        (502, {}),
        (200, {}),
        (200, {"HX-Trigger": '{"nitro:events": '}),
        (200, {"HX-Trigger": '{"evil": {"target": "#nowhere"}}', "HX-Retarget": "#nowhere"}),
        (404, {"HX-Trigger": "a, b"}),
        (200, {"HX-Redirect": "/page/arrived/"}),
        (200, {"HX-Refresh": "true"}),
        (200, {"HX-Location": "/page/arrived/", "HX-Push-Url": "/pushed/"}),
        (200, {"HX-Push-Url": "/pushed/", "HX-Replace-Url": "/replaced/"}),
    ],
)
def test_a_foreign_answer_stays_outside(
    journey: Journey, debug: bool, status: int, headers: dict[str, str]
):
    """A proxy's page, or any page without our envelope, is never swapped in, and leads nowhere."""
    page = journey.open(FRAGILE)
    address = page.url
    journey.allow(f"status of {status}|Response Status Error Code {status}")

    def answer(route: Route) -> None:
        body = "<html><title>Foreign</title><h1 id='foreign'>Foreign</h1></html>"
        route.fulfill(status=status, body=body, headers={"Content-Type": "text/html", **headers})

    page.route("**/nitro/**", answer, times=1)
    button(page, "Fine").click()
    assert_one_error(journey, "fine", status)
    expect(page.locator("#foreign")).to_have_count(0)
    expect(page).not_to_have_title("Foreign")
    assert page.url == address


@pytest.mark.parametrize("reason", ["connectionreset", "timedout", "failed"])
def test_a_lost_connection_is_an_error_without_status(journey: Journey, debug: bool, reason: str):
    """Its status is 0; the browser may re-send such a request, the page hears one error."""
    page = journey.open(FRAGILE)
    journey.allow("ERR_|htmx|Failed to fetch|sendError")
    page.route("**/nitro/**", lambda route: route.abort(reason), times=1)
    button(page, "Fine").click()
    detail = assert_one_error(journey, "fine", 0)
    assert "could not be reached" in detail["error"]


def test_a_server_that_never_answers_is_an_error_without_status(journey: Journey):
    """After a minute, on htmx 2 too, which by itself waits for ever; what waits behind goes on."""
    page = journey.open(FRAGILE)
    journey.allow("htmx|timeout|abort")
    page.evaluate(
        """() => {
            window.limits = [];
            const end = (limit) => limits.push(limit) && 300;
            const { config } = htmx; // of htmx 4
            if (config.defaultTimeout) {
                config.defaultTimeout = end(config.defaultTimeout);
                addEventListener("nitro:error", () => { config.defaultTimeout = 60000; });
            } else document.addEventListener("htmx:beforeSend", ({ detail: { xhr } }) => {
                if (!limits.length) xhr.timeout = end(xhr.timeout);
            });
        }"""
    )
    with journey.hold() as gate:
        button(page, "Fine").click()
        gate.wait_for(1)
        button(page, "Fine").click()
        (error,) = journey.wait_for_heard("nitro:error")
    assert (error.detail["action"], error.detail["status"]) == ("fine", 0)
    assert page.evaluate("() => limits") == [60_000]
    expect(page.locator("output")).to_have_text("1")


def test_the_line_goes_on_after_a_failure(journey: Journey):
    """What waited behind the failed action runs."""
    page = journey.open(FRAGILE)
    journey.allow("status of 500|Response Status Error Code 500")
    with journey.hold() as gate:
        for name in ("Fine", "Boom", "Fine"):
            button(page, name).click()
        gate.wait_for(1)
    expect(page.locator("output")).to_have_text("2")
    assert [event.type for event in journey.heard()] == [
        "nitro:action-complete",
        "nitro:error",
        "nitro:action-complete",
    ]


@pytest.mark.parametrize("query", ["?one=Fragile", "?one=Fragile&next=%2Fnitro%2F"])
def test_a_login_page_takes_the_browser_and_leads_back_to_the_page(
    journey: Journey, settings: Settings, debug: bool, query: str
):
    """A redirect that the request followed moves the browser; after login it is on this page."""
    user = User.objects.create_user("ann", password="secret")
    journey.log_in(user)
    settings.MIDDLEWARE = [*settings.MIDDLEWARE, "tests.site.login_wall.login_wall"]
    page = journey.open(f"/page/bridge/{query}")
    cookies = [cookie for cookie in journey.context.cookies() if cookie["name"] != "sessionid"]
    journey.context.clear_cookies()
    journey.context.add_cookies(cookies)  # type: ignore[arg-type]  # Playwright's own two types
    button(page, "Fine").click()
    expect(page).to_have_title("Log in")
    assert journey.heard() == []
    page.get_by_label("Username").fill("ann")
    page.get_by_label("Password").fill("secret")
    page.get_by_role("button", name="Log in").click()
    page.wait_for_url(f"{journey.base_url}/page/bridge/{query}")
    assert page.url == f"{journey.base_url}/page/bridge/{query}"
    button(page, "Fine").click()
    expect(page.locator("output")).to_have_text("1")
    assert journey.heard("nitro:error") == []


def test_a_session_that_ends_under_django_s_login_middleware(journey: Journey, settings: Settings):
    """Actions are exempt, so they are refused and not redirected; the page offers the way back."""
    user = User.objects.create_user("ann", password="secret")
    journey.log_in(user)
    login_required = "django.contrib.auth.middleware.LoginRequiredMiddleware"
    settings.MIDDLEWARE = [*settings.MIDDLEWARE, login_required]
    page = journey.open(FRAGILE)
    journey.allow("status of 400")
    button(page, "Fine").click()
    expect(page.locator("output")).to_have_text("1")
    journey.context.clear_cookies(name="sessionid")
    button(page, "Fine").click()
    (error,) = journey.wait_for_heard("nitro:error")
    assert (error.detail["action"], error.detail["status"]) == ("fine", 400)
    expect(page.locator("output")).to_have_text("1")
    page.get_by_role("button", name="Reload the page").click()
    expect(page).to_have_title("Log in")
    page.get_by_label("Username").fill("ann")
    page.get_by_label("Password").fill("secret")
    page.get_by_role("button", name="Log in").click()
    page.wait_for_url(f"{journey.base_url}{FRAGILE}")
    button(page, "Fine").click()
    expect(page.locator("output")).to_have_text("1")


def test_a_redirect_to_another_site_looks_like_no_answer(journey: Journey, settings: Settings):
    """No script may follow it, and no HTML from there enters the page."""
    settings.MIDDLEWARE = [*settings.MIDDLEWARE, "tests.site.login_wall.single_sign_on"]
    page = journey.open(FRAGILE)
    journey.allow("htmx|CORS|ERR_FAILED|Fetch API cannot load|violates|CSP violation: ")
    journey.allow("Unsafe attempt to load URL")  # how Chromium names it for htmx 4's fetch()
    cookie = {"name": "expired", "value": "1", "url": journey.base_url}
    journey.context.add_cookies([cookie])  # type: ignore[list-item]  # a dictionary is one
    button(page, "Fine").click()
    journey.wait_for_heard("nitro:error")
    journey.context.clear_cookies(name="expired")
    journey.forget_unfinished()  # Chromium reports no end of a request whose redirect it blocks
    assert_one_error(journey, "fine", 0)
