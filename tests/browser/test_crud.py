"""Rows in the browser: created, edited with an error on the way, and deleted."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.journey import Journey
from tests.site.models import Device

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.modes("htmx4", "htmx2"),
    pytest.mark.everywhere,
]

UNPROCESSABLE = r"422 \(Unprocessable"


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def names(page: Page) -> Locator:
    return page.locator("[data-nitro-component=Workshop] li span")


def test_a_row_is_created_edited_and_deleted(journey: Journey):
    journey.allow(UNPROCESSABLE)
    page = journey.open("/page/crud/")

    # An error is shown at its field, and what was typed is kept.
    new = page.get_by_label("New device")
    new.fill("A name that is far too long for a device")
    button(page, "Add").click()
    expect(page.get_by_text("Ensure this value has at most 20 characters")).to_be_visible()
    expect(new).to_have_attribute("aria-invalid", "true")
    expect(new).to_have_value("A name that is far too long for a device")
    new.fill("Lamp")
    button(page, "Add").click()
    expect(names(page)).to_have_text(["Lamp"])
    expect(new).to_have_value("")
    expect(new).not_to_have_attribute("aria-invalid", "true")
    (created,) = journey.wait_for_heard("nitro:device-created")
    assert created.detail["device_id"] == str(Device.objects.get().pk)

    button(page, "Edit Lamp").click()
    name = page.get_by_label("Name", exact=True)
    expect(name).to_have_value("Lamp")
    name.fill("")
    button(page, "Save").click()
    expect(page.get_by_text("This field cannot be blank.")).to_be_visible()
    expect(name).to_have_value("")
    name.fill("Light")
    name.press("Enter")
    expect(names(page)).to_have_text(["Light"])
    journey.wait_for_heard("nitro:device-updated")

    button(page, "Edit Light").click()
    name.fill("Never")
    button(page, "Cancel").click()
    expect(names(page)).to_have_text(["Light"])

    button(page, "Delete Light").click()
    expect(names(page)).to_have_count(0)
    journey.wait_for_heard("nitro:device-deleted")
    assert not Device.objects.exists()


def test_a_component_of_a_deleted_row_says_so(journey: Journey):
    device = Device.objects.create(name="Lamp")
    page = journey.open(f"/page/crud/?sign={device.pk}")
    sign = page.locator("[data-nitro-component=DeviceSign]")
    expect(sign).to_have_text("Sign: Lamp")
    button(page, "Delete Lamp").click()
    expect(sign).to_have_text("This is no longer available.")
