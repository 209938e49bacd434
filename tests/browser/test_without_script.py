"""Forms that no script sends: it was blocked, has failed, or is late.

The forms are sent by POST, so nothing that was typed stands in an address, which histories, logs
and the Referer of the next request keep.
"""

from collections.abc import Iterator

import pytest
from django.contrib.auth.models import User
from django.contrib.sessions.models import Session
from django.urls import path
from playwright.sync_api import Page, Request, expect
from pytest_django import Settings

from tests.browser.journey import Journey
from tests.site.components.entrance import Entrance
from tests.site.urls import urlpatterns as site_urls

NAME, PASSWORD = "ada.l", "hunter22"
ALONE = "/entrance/"  # by as_view()
IN_A_PAGE = "/page/bridge/?one=Entrance"
SCRIPTS = ("**/*.js", "**/django_htmx/htmx-*", "**/nitro_htmx/nitro-htmx*")
HEADING = "Nothing was changed"

urlpatterns = [path("entrance/", Entrance.as_view(title="Entrance")), *site_urls]


@pytest.fixture(autouse=True)
def asked(journey: Journey, settings: Settings, transactional_db: None) -> Iterator[None]:
    """See at the end that no address had anything of what was typed, and nobody is logged in."""
    settings.ROOT_URLCONF = __name__
    User.objects.create_user(NAME, password=PASSWORD)
    journey.allow("Failed to load|found none|Error Code 403|Content Security Policy|CSP violation")
    requests: list[Request] = []
    journey.context.on("request", lambda request: requests.append(request))
    yield
    assert requests
    for request in requests:
        kept = [request.url, request.headers.get("referer", "")]
        assert not [text for text in kept if NAME in text or PASSWORD in text]
    assert User.objects.get().last_login is None
    assert not Session.objects.exists()


def log_in(page: Page) -> None:
    page.get_by_label("Username").fill(NAME)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_label("Password").press("Enter")


@pytest.mark.parametrize("blocked", SCRIPTS[:2])
@pytest.mark.parametrize(
    ("address", "status", "text"), [(ALONE, 405, HEADING), (IN_A_PAGE, 403, "CSRF verification")]
)
def test_a_form_without_its_script_is_refused(
    journey: Journey, blocked: str, address: str, status: int, text: str
):
    """In words that visitors can read: ours on a page of ours, Django's on one of the project's."""
    journey.page.route(blocked, lambda route: route.abort())
    page = journey.open(address)
    with page.expect_navigation() as navigation:
        log_in(page)
    assert navigation.value.status == status
    assert navigation.value.request.method == "POST"
    assert page.url == journey.base_url + address
    expect(page.locator("body")).to_contain_text(text)


def test_htmx_alone_asks_in_no_address(journey: Journey):
    """Without the bridge the action's own address refuses what htmx sends."""
    journey.page.route(SCRIPTS[2], lambda route: route.abort())
    page = journey.open(ALONE)
    with page.expect_response("**/nitro/Entrance/submit/") as response:
        log_in(page)
    assert (response.value.request.method, response.value.status) == ("POST", 403)
    assert page.url == journey.base_url + ALONE


@pytest.mark.whole_browser
def test_a_form_that_is_sent_before_its_script_has_come(journey: Journey):
    """What was typed is there again when the visitor goes back, but for the password."""
    page = journey.page
    with journey.hold("**/*.js"):
        page.goto(journey.base_url + ALONE, wait_until="commit")
        with page.expect_navigation() as navigation:
            log_in(page)
        assert navigation.value.status == 405
    journey.go_back()
    expect(page.get_by_label("Username")).to_have_value(NAME)


def test_the_page_can_be_loaded_again(journey: Journey):
    """By a link that does not send the form a second time."""
    page = journey.page
    page.route("**/*.js", lambda route: route.abort())
    journey.open(ALONE + "?from=mail")
    with page.expect_navigation():
        log_in(page)
    page.unroute_all()
    with page.expect_navigation() as navigation:
        page.get_by_role("link", name="Reload the page").click()
    assert (navigation.value.request.method, navigation.value.status) == ("GET", 200)
    assert page.url == journey.base_url + ALONE + "?from=mail"
