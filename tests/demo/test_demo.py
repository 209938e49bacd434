"""The demo shop starts, and its pages load without a complaint of the browser."""

from django.core.management import call_command

from tests.browser.journey import Journey


def test_configuration_is_sound():
    """Every system check passes."""
    call_command("check", fail_level="WARNING")


def test_front_page_loads(journey: Journey):
    """The first page shows the shop, on every build of htmx, without one console error."""
    call_command("load_sample_data", verbosity=0)
    page = journey.open()
    assert page.locator("[data-nitro-component]").count() > 0
