"""The addresses that the guide's page scripts use: what they store, and what they refuse."""

import json
from typing import Any

import pytest
from django.conf import settings
from django.test import Client

from demo.guide import views
from demo.guide.models import Export, Payment, TrackedEvent
from demo.shop.models import Order

pytestmark = pytest.mark.django_db

TRACK = "/api/analytics/track"


def become(client: Client, visitor: str) -> None:
    """Have the client be a visitor whose name is known."""
    session = client.session
    session["visitor"] = visitor
    session.save()
    client.cookies[settings.SESSION_COOKIE_NAME] = session.session_key or ""


def track(client: Client, body: Any, content_type: str = "application/json") -> int:
    text = body if isinstance(body, (str, bytes)) else json.dumps(body)
    return client.generic("POST", TRACK, text, content_type=content_type).status_code


class TestAnalytics:
    """The endpoint is open to anybody, so it takes little and keeps little."""

    def test_an_event_is_stored_with_all_that_was_sent(self):
        """No CSRF token is asked for, as with any service for analytics."""
        strict = Client(enforce_csrf_checks=True)
        data = {"event": "product_deleted", "product_id": 3, "note": "ß</script>"}
        assert track(strict, data) == 204
        stored = TrackedEvent.objects.get()
        assert stored.name == "product_deleted"
        assert stored.data == {"product_id": 3, "note": "ß</script>"}

    @pytest.mark.parametrize("content_type", ["text/plain", "application/x-www-form-urlencoded"])
    def test_what_a_foreign_page_could_send_is_refused(self, client: Client, content_type: str):
        """A form on another site can send these kinds without being asked."""
        assert track(client, {"event": "x"}, content_type) == 415
        assert TrackedEvent.objects.count() == 0

    @pytest.mark.parametrize(
        "body",
        [
            "{",
            b"\xff",
            "null",
            "[]",
            '"event"',
            {},
            {"event": 3},
            {"event": ""},
            {"event": "Deleted!"},
            {"event": "a" * 61},
            "[" * 9_000,
        ],
        ids=lambda body: repr(body)[:20],
    )
    def test_what_is_no_event_is_refused(self, client: Client, body: Any):
        """It has to be an object whose ``event`` is a plain name."""
        assert track(client, body) == 400
        assert TrackedEvent.objects.count() == 0

    def test_a_large_report_is_refused(self, client: Client):
        """10,000 bytes are enough for a report."""
        assert track(client, {"event": "x", "text": "a" * views.MAX_TRACKED_BYTES}) == 413
        assert TrackedEvent.objects.count() == 0

    def test_only_a_post_is_a_report(self, client: Client):
        """Whoever opens the address in a browser stores nothing."""
        assert client.get(TRACK).status_code == 405

    def test_the_newest_are_kept(self, client: Client, monkeypatch: pytest.MonkeyPatch):
        """Anybody may report, so the table must not grow without end."""
        monkeypatch.setattr(views, "MAX_TRACKED_EVENTS", 3)
        for number in range(5):
            assert track(client, {"event": "x", "n": number}) == 204
        assert [event.data["n"] for event in TrackedEvent.objects.all()] == [4, 3, 2]


class TestPayment:
    """The payment service that the demo pretends to have."""

    def test_a_card_is_charged(self, client: Client):
        """The answer names the payment."""
        order = Order.objects.create(customer="Ada", total=5)
        answer = client.post("/api/pay", {"order_id": order.pk, "card": "4242424242424242"})
        assert Payment.objects.get(pk=answer.json()["payment_id"]).order == order

    @pytest.mark.parametrize("order_id", ["", "x", "-1", "0", "9" * 19, "9" * 5000])
    def test_an_order_that_is_not_there_can_not_be_paid(self, client: Client, order_id: str):
        """It is not found, and no card is charged."""
        assert client.post("/api/pay", {"order_id": order_id}).status_code == 404
        assert Payment.objects.count() == 0


def test_an_export_that_is_not_ready_can_not_be_downloaded(client: Client):
    """Its address exists from the beginning; its content does not."""
    become(client, "one")
    export = Export.objects.create(visitor="one")
    assert client.get(f"/exports/{export.pk}.csv").status_code == 404
    export.status, export.content = Export.Status.READY, "a,b\r\n"
    export.save()
    answer = client.get(f"/exports/{export.pk}.csv")
    assert (answer.status_code, answer.content) == (200, b"a,b\r\n")
    assert answer["Content-Disposition"] == 'attachment; filename="products.csv"'


@pytest.mark.parametrize("visitor", ["", "another"])
def test_an_export_belongs_to_one_visitor(client: Client, visitor: str):
    """Nobody else gets it, and neither does anybody get one that belongs to nobody."""
    if visitor:
        become(client, visitor)
    for owner in ("one", ""):
        export = Export.objects.create(visitor=owner, status=Export.Status.READY, content="a")
        assert client.get(export.download_url).status_code == 404
