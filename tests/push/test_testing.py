"""What the testing helpers know of push."""

import asyncio
import gc
from collections.abc import Iterator
from typing import Any

import pytest
from asgiref.sync import sync_to_async
from django.contrib.auth.models import User
from django.db import transaction
from django.test import Client, SimpleTestCase
from django.test.utils import CaptureQueriesContext
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import ModelNitroComponent, NitroComponent, NitroEvent, on, register_component
from nitro_htmx.push import channel, everyone
from nitro_htmx.push.engines import get_engine
from nitro_htmx.push.engines.choice import stand_in
from nitro_htmx.push.hub import hub
from nitro_htmx.testing import Mount, Nitro, NitroTestCase, Page, PushedEvent
from tests.site.models import Label
from tests.support import isolated_registry, use_templates


class OrderPaid(NitroEvent):
    order_id: int
    note: str = ""


class Counted(BaseModel):
    count: int = 0


class LabelState(BaseModel):
    id: int
    name: str


class _Counting(NitroComponent[Counted]):
    template_name = "count.html"

    @on("order-paid")
    def count(self) -> None:
        self.state.count += 1


@pytest.fixture(autouse=True)
def registry(settings: Settings, push: None) -> Iterator[None]:
    """Components: one that hears ``orders``, one for each room, one that hears nothing itself."""
    use_templates(settings, {"count.html": "{{ count }}", "label.html": "{{ name }}"})
    with isolated_registry():

        class Orders(_Counting):
            channels = ["orders"]

            def pay(self, order_id: int) -> None:
                channel("orders").emit(OrderPaid(order_id=order_id))

            def tell(self) -> None:
                self.emit("told", to=channel("orders"))

            async def pay_slowly(self, order_id: int) -> None:
                channel("orders").emit(OrderPaid(order_id=order_id))

        class Room(_Counting):
            def get_channels(self) -> Any:
                return [("room", self.key), self.request.user]

        class Deaf(_Counting):
            pass

        class Echoing(_Counting):
            channels = ["echo"]

            @on("echo")
            def again(self) -> None:
                channel("echo").emit("echo")

        for each in (Orders, Room, Deaf, Echoing):
            register_component(each)
        yield


def state_of(page: Page, name: str, key: object = None) -> Any:
    return page.component(name, key).state


def said(events: Any) -> list[tuple[tuple[str, ...], str]]:
    return [(event.channels, event.name.removeprefix("nitro:")) for event in events]


# Who hears


def test_a_page_hears_its_channels(nitro: Nitro):
    """By the rules of components: who names the channel, and nobody else. Each event once."""
    page = nitro.mount_many("Orders", Mount("Room", key=1), Mount("Room", key=2), "Deaf")
    channel("orders").emit(OrderPaid(order_id=7))
    channel("room", 2).emit("order-paid")
    channel("elsewhere").emit("order-paid")
    assert said(page.pushed()) == [(("orders",), "order-paid"), (("room:2",), "order-paid")]
    page.assert_emitted(OrderPaid, order_id=7, component=None)
    assert state_of(page, "Orders").count == 1
    assert [state_of(page, "Room", key).count for key in (1, 2)] == [0, 1]
    assert state_of(page, "Deaf").count == 0
    assert page.pushed() == []
    page.assert_requests(0)


def test_those_of_one_event_ride_in_one_request(nitro: Nitro):
    page = nitro.mount_many("Orders", "Deaf", Mount("Room", key=1))
    (channel("orders") | channel("room", 1)).emit("order-paid")
    assert said(page.pushed()) == [(("orders", "room:1"), "order-paid")]
    page.assert_requests(1)
    assert page.requests[0].along == ["Room"]
    assert ("nitro-pushed", "0") in page.requests[0].parameters
    assert (state_of(page, "Orders").count, state_of(page, "Room", 1).count) == (1, 1)


def test_all_of_a_page_hear_its_tag(nitro: Nitro):
    page = nitro.show("{% nitro_channels 'news' %}{% nitro_component 'Deaf' %}")
    channel("news").emit("order-paid")
    page.pushed()
    assert state_of(page, "Deaf").count == 1


def test_listeners_run_for_each_event_and_refreshes_are_one(nitro: Nitro):
    page = nitro.mount_many("Orders")
    for _ in range(3):
        channel("orders").emit("order-paid")
        channel("orders").refresh_component("Orders")
    page.pushed()
    assert state_of(page, "Orders").count == 3
    page.assert_requests(1)
    assert page.requests[0].heard.count("nitro:refresh-orders") == 1


def test_refresh_reaches_those_who_name_the_channel_themselves(nitro: Nitro):
    page = nitro.show(
        "{% nitro_channels 'orders' %}{% nitro_component 'Deaf' %}{% nitro_component 'Orders' %}"
    )
    channel("orders").refresh()
    assert said(page.pushed()) == [(("orders",), "refresh-*")]
    assert [request.component for request in page.requests] == ["Orders"]
    page.assert_pushed("orders", "refresh-*")


@pytest.mark.django_db
def test_each_visitor_hears_what_is_theirs(nitro: Nitro):
    ann, bob = (User.objects.create_user(name) for name in ("ann", "bob"))
    hers, his = (nitro.mount_many(Mount("Room", key=user.pk), user=user) for user in (ann, bob))
    channel(ann).success("Your export is ready.")
    assert his.pushed() == []
    hers.pushed()
    hers.assert_message("success", "Your export is ready.")
    assert "nothing" not in str(hers.record)


@pytest.mark.django_db
def test_whoever_has_logged_out_hears_nothing(client: Client):
    nitro = Nitro(client)
    ann = User.objects.create_user("ann")
    page = nitro.mount_many(Mount("Room", key=1), user=ann)
    channel(ann).emit("order-paid")
    client.logout()
    assert page.pushed() == []
    assert "the stream of this page was refused: 403" in str(page.record)
    nitro.close()


def test_a_page_without_channels_hears_nothing(nitro: Nitro):
    page = nitro.mount_many("Deaf")
    channel("orders").emit("order-paid")
    assert page.pushed() == []
    assert "nothing can be pushed to this page: no channel" in str(page.record)


def test_nothing_from_before_the_page_is_heard(nitro: Nitro):
    """But all since, also over answers that bring later grants, and after a reload."""
    channel("orders").emit("order-paid")
    page = nitro.mount_many("Orders")
    channel("orders").emit("order-paid")
    page["Orders"].call("pay", order_id=1)
    page.pushed()
    assert state_of(page, "Orders").count == 2
    channel("orders").emit("order-paid")
    page.reload()
    assert page.pushed() == []


def test_a_component_has_it_as_well(nitro: Nitro):
    component = nitro.mount_many("Orders")["Orders"]
    channel("orders").emit("order-paid")
    assert len(component.pushed()) == 1
    assert component.state.count == 1


def test_a_loop_fails_the_test(nitro: Nitro):
    page = nitro.mount_many("Echoing")
    channel("echo").emit("echo")
    page.pushed()
    assert len(nitro.pushed) == 2
    with pytest.raises(Exception, match="is pushed by a request that a pushed event has caused"):
        page.pushed()
    channel("echo").emit("order-paid")  # what the test says comes of nothing


def test_what_was_missed_is_made_anew(nitro: Nitro, settings: Settings):
    """A page that was away for longer than the log goes back."""
    settings.NITRO_HTMX = {"PUSH": {"ENGINE": "memory", "HISTORY": 3}}
    nitro.close()
    short = Nitro()
    page = short.mount_many("Orders")
    for _ in range(9):
        channel("orders").emit("order-paid")
    assert page.pushed() == []
    page.assert_emitted("nitro:missed")
    page.assert_requests(1)
    assert state_of(page, "Orders").count == 0
    short.close()


def test_an_action_that_tells_all_does_not_hear_itself(nitro: Nitro):
    """Its page has the event by the answer; other pages hear it."""
    one, other = (nitro.mount_many("Orders") for _ in range(2))
    one["Orders"].call("tell")
    one.assert_emitted("told", component="Orders")
    one.assert_pushed("orders", "told")
    assert one.pushed() == []
    assert said(other.pushed()) == [(("orders",), "told")]


@pytest.mark.django_db
def test_an_async_action_pushes(nitro: Nitro):
    page = nitro.mount_many("Orders")
    page["Orders"].call("pay_slowly", order_id=4)
    page.assert_pushed("orders", OrderPaid, order_id=4)
    assert len(page.pushed()) == 1


# What was pushed


def test_what_an_operation_pushes(nitro: Nitro):
    page = nitro.mount_many("Orders")
    orders = page["Orders"]
    orders.call("pay", order_id=7)
    pushed = orders.assert_pushed("orders", OrderPaid, order_id=7)
    assert pushed == PushedEvent(
        ("orders",), "nitro:order-paid", {"component": None, "order_id": 7, "note": ""}
    )
    page.assert_pushed(channel("orders"), OrderPaid(order_id=7))
    page.assert_pushed("orders", "order-paid")
    page.assert_not_pushed("orders", "order-paid", order_id=8)
    page.pushed()
    page.assert_pushed("orders", "order-paid")  # it still asks about the call
    orders.call("refresh")
    page.assert_not_pushed("orders", "order-paid")
    nitro.assert_pushed("orders", "order-paid")
    assert len(nitro.pushed) == 1


@pytest.mark.django_db
def test_channels_as_channel_takes_them(nitro: Nitro):
    ann = User.objects.create_user("ann")
    (channel(ann) | everyone | channel("room", "5:a")).emit("order-paid")
    for given in (ann, everyone, ("room", "5:a"), channel(ann) | everyone, f"auth.user:{ann.pk}"):
        nitro.assert_pushed(given, "order-paid")
    nitro.assert_not_pushed(channel(ann) | channel("news"), "order-paid")


def test_messages_and_refreshes(nitro: Nitro):
    channel("a").warning("Careful.")
    channel("a").refresh_component("Orders", key=3)
    nitro.assert_pushed("a", "message", level="warning", text="Careful.")
    nitro.assert_pushed("a", "refresh-orders", key="3")


def test_a_failure_says_what_was_pushed_instead(nitro: Nitro):
    page = nitro.mount_many("Orders")
    channel("news").emit("weather")
    page["Orders"].call("pay", order_id=7)
    channel("news").emit("weather")
    with pytest.raises(AssertionError) as caught:
        page.assert_pushed("orders", "order-payed", order_id=7)
    assert str(caught.value).splitlines()[:5] == [
        "nitro:order-payed with order_id=7 was not pushed to 'orders'.",
        "Pushed instead, the nearest first:",
        '  nitro:order-paid {"component": null, "order_id": 7, "note": ""} to orders',
        '  nitro:weather {"component": null} to news',
        "What call('pay', order_id=7) led to, in order:",
    ]
    with pytest.raises(AssertionError, match=r'^It was pushed: nitro:weather {"component": null} '):
        nitro.assert_not_pushed("news", "weather")
    nitro.close()
    with pytest.raises(AssertionError, match=r"was not pushed to 'news'.\nNothing was pushed.$"):
        nitro.assert_pushed("news", "weather")


def test_a_record_shows_what_was_heard(nitro: Nitro):
    page = nitro.mount_many("Orders")
    channel("orders").emit("order-paid")
    page.pushed()
    assert str(page.record).splitlines()[:3] == [
        "What pushed() led to, in order:",
        '  pushed: nitro:order-paid {"component": null} to orders',
        "  1. Orders.refresh hearing nitro:order-paid -> 200",
    ]


# Transactions


@pytest.mark.django_db
def test_the_transaction_around_a_test_is_no_obstacle(nitro: Nitro):
    page = nitro.mount_many("Orders")
    channel("orders").emit("order-paid")
    page.pushed()
    assert state_of(page, "Orders").count == 1


@pytest.mark.django_db
def test_what_is_rolled_back_was_never_said(nitro: Nitro):
    page = nitro.mount_many("Orders")
    with transaction.atomic():
        channel("orders").emit("order-paid", {"order_id": 1})
        with transaction.atomic():
            channel("orders").emit("order-paid", {"order_id": 2})
            transaction.set_rollback(True)
        with transaction.atomic():
            channel("orders").emit("order-paid", {"order_id": 3})
        assert page.pushed() == []
        with pytest.raises(AssertionError, match="in a transaction that is still open: 2"):
            nitro.assert_pushed("orders", "order-paid")
    assert [event.detail["order_id"] for event in page.pushed()] == [1, 3]
    with transaction.atomic():
        channel("orders").emit("order-paid")
        transaction.set_rollback(True)
    assert page.pushed() == []


@pytest.mark.django_db
def test_what_was_captured_is_said_once(nitro: Nitro, django_capture_on_commit_callbacks: Any):
    """The callbacks may have run before."""
    with django_capture_on_commit_callbacks(execute=True):
        channel("orders").emit("order-paid")
        transaction.on_commit(lambda: channel("orders").emit("later"))
    assert said(nitro.pushed) == [(("orders",), "order-paid"), (("orders",), "later")]


@pytest.mark.django_db(transaction=True)
def test_where_transactions_are_committed(nitro: Nitro):
    """Django calls what waits there, and the helpers leave it alone."""
    page = nitro.mount_many("Orders")
    with transaction.atomic():
        channel("orders").emit("order-paid")
        assert page.pushed() == []
    assert len(page.pushed()) == 1


@pytest.mark.django_db
def test_rows_that_are_live(nitro: Nitro):
    class LabelCard(ModelNitroComponent[LabelState]):
        model = Label
        template_name = "label.html"
        live = True

    register_component(LabelCard)
    label, other = (Label.objects.create(name=name) for name in ("old", "other"))
    page = nitro.mount(LabelCard, pk=label.pk)
    assert page.page.pushed() == []
    Label.objects.get(pk=label.pk).save()
    label.name = "new"
    label.save()
    other.save()
    nitro.assert_pushed(label, "refresh-*")
    assert len(page.pushed()) == 2
    assert page.text == "new"


@pytest.mark.django_db
def test_a_row_that_an_action_saves(nitro: Nitro):
    """Its own answer shows the row; what was rendered before another change does not."""

    class LabelCard(ModelNitroComponent[LabelState]):
        model = Label
        template_name = "label.html"
        live = True

        def rename(self) -> None:
            Label.objects.get(pk=self.state.id).save()
            self.state.name = "mine"

    register_component(LabelCard)
    page = nitro.mount(LabelCard, pk=Label.objects.create(name="old").pk)
    assert page.page.pushed() == []
    page.call("rename")
    assert len(page.pushed()) == 1
    assert page.text == "mine"
    page.page.assert_requests(0)
    Label.objects.get().save()
    assert len(page.pushed()) == 1
    assert page.text == "old"


# Where the log is


def test_no_database_is_needed(nitro: Nitro, settings: Settings):
    """Whatever the settings say; and nothing is asked of it."""
    settings.NITRO_HTMX = {}
    page = nitro.mount_many("Orders")
    channel("orders").emit("order-paid")
    page.pushed()
    assert state_of(page, "Orders").count == 1


@pytest.mark.django_db
def test_no_query_is_made(nitro: Nitro, settings: Settings):
    from django.db import connection

    settings.NITRO_HTMX = {}
    page = nitro.mount_many("Orders")
    with CaptureQueriesContext(
        connection,
    ) as queries:
        channel("orders").emit("order-paid")
        page.pushed()
    assert not [query for query in queries if "nitro_push" in query["sql"]]


def test_the_log_ends_with_its_test():
    own = get_engine()
    nitro = Nitro()
    assert get_engine() is stand_in() is not own
    assert Nitro().mount_many("Orders") is not None  # another one shares it
    nitro.close()
    assert get_engine() is own
    unclosed = Nitro()
    assert get_engine() is not own
    del unclosed
    gc.collect()
    assert get_engine() is own


def test_a_reader_does_not_go_on_with_the_log_before():
    assert hub.start(10)
    nitro = Nitro()
    assert hub.known_position() is None
    nitro.close()


def test_without_the_app(settings: Settings):
    settings.INSTALLED_APPS = [app for app in settings.INSTALLED_APPS if "push" not in app]
    nitro = Nitro()
    assert stand_in() is None
    page = nitro.mount_many("Orders")
    assert (nitro.pushed, page.pushed()) == ([], [])
    with pytest.raises(AssertionError, match=r'The app "nitro_htmx.push" is not installed\.'):
        page.assert_pushed("orders", "order-paid")
    nitro.close()


# Both kinds of tests, and async ones


def test_async(nitro: Nitro):
    async def test() -> None:
        page = await sync_to_async(nitro.mount_many)("Orders")
        channel("orders").emit("order-paid")
        assert len(await sync_to_async(page.pushed)()) == 1
        assert state_of(page, "Orders").count == 1
        page.assert_pushed("orders", "order-paid")

    asyncio.run(test())


@pytest.mark.usefixtures("push", "registry")
class TestInATestCase(NitroTestCase):
    async def test_it_works_in_async_tests(self):
        page = await sync_to_async(self.nitro.mount_many)("Orders")
        await sync_to_async(Label.objects.create)(name="new")
        channel("orders").emit("order-paid")
        await sync_to_async(lambda: channel("orders").emit("order-paid"))()
        assert len(await sync_to_async(page.pushed)()) == 2
        page.assert_pushed("orders", "order-paid")

    def test_it_works_without_extra_steps(self):
        page = self.nitro.mount_many("Orders")
        channel("orders").emit("order-paid")
        with transaction.atomic():
            channel("orders").emit("order-paid")
            transaction.set_rollback(True)
        assert len(page.pushed()) == 1
        assert state_of(page, "Orders").count == 1
        page.assert_pushed("orders", "order-paid")


class TestDataOfATestCase(NitroTestCase):
    """What the data of all tests says lies before the pages of each."""

    @classmethod
    def setUpTestData(cls) -> None:
        channel("orders").emit("order-paid")

    @pytest.fixture(autouse=True)
    def site(self, registry: None) -> None:
        pass

    def test_it_lies_before_the_page(self):
        page = self.nitro.mount_many("Orders")
        assert page.pushed() == []


class TestACleanEnd(SimpleTestCase):
    def test_the_test_case_ends_the_log(self):
        assert stand_in() is None
