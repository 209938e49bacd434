"""Riders: what hears an action's events is answered in the action's own request."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.contrib import messages
from django.contrib.auth import login
from django.contrib.auth.models import Group, User
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection, transaction
from django.http import HttpResponseRedirect
from django.test import Client
from django.utils.translation import get_language, override
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import NitroComponent, on, register_component
from tests.support import (
    Root,
    act,
    envelope_of,
    error_of,
    events_of,
    isolated_registry,
    mounted,
    page_request,
    render_page,
    root_of,
    roots_of,
    told_by,
    use_templates,
)

RAN: list[str] = []


class BoxState(BaseModel):
    n: int = 0
    log: list[str] = []
    does: str = ""


class Box(NitroComponent[BoxState]):
    """Sends what it is told to, and does as it is told to when it hears something."""

    template_name = "box.html"

    def send(self, events: list[str], key: str | None = None) -> None:
        for event in events:
            self.emit(event, {} if key is None else {"key": key})

    def fail(self) -> None:
        self.emit("a")
        raise ValidationError("No.")

    def leave(self) -> Any:
        self.emit("a")
        return HttpResponseRedirect("/there/")

    def write(self) -> None:
        Group.objects.create(name="host")
        messages.info(self.request, "from the host")
        self.emit("a")

    @on("a")
    def hear_a(self) -> Any:
        RAN.append(self.component_id)
        self.state.n += 1
        self.state.log.append("a")
        return getattr(self, f"_do_{self.state.does or 'nothing'}")()

    @on("b")
    def hear_b(self) -> None:
        RAN.append(self.component_id)
        self.state.log.append("b")

    def _do_nothing(self) -> None:
        pass

    def _do_answer(self) -> None:
        self.emit("b", {"from": self.key})

    def _do_loop(self) -> None:
        self.emit("a")

    def _do_pulse(self) -> None:
        if not self._instance.events:
            self.emit("a")

    def _do_grow(self) -> None:
        self.emit("grow", {"at": "top/4", "name": "4"})

    def _do_raise(self) -> None:
        Group.objects.create(name="lost")
        messages.info(self.request, "lost")
        raise RuntimeError

    def _do_refuse(self) -> None:
        raise PermissionDenied

    def _do_find(self) -> None:
        Group.objects.create(name=f"invalid {Group.objects.count()}")
        self.emit("b")
        raise ValidationError("Not so.")

    def _do_count(self) -> None:
        self.state.n = Group.objects.count()

    def _do_write(self) -> None:
        Group.objects.create(name=f"by {self.key}")
        messages.success(self.request, f"from {self.key}")

    def _do_write_and_go(self) -> Any:
        self._do_write()
        return HttpResponseRedirect("/there/")

    def _do_leaf(self) -> None:
        self.emit("leaf", {"fails": False})

    def _do_leaf_in_vain(self) -> None:
        self.emit("leaf", {"fails": True})

    def _do_durable(self) -> None:
        with transaction.atomic(durable=True):
            pass

    def _do_speak(self) -> None:
        self.state.log.append(str(get_language()))

    def _do_log_in(self) -> None:
        self.success("Welcome")
        user = User.objects.create(username="ann")
        login(self.request, user, backend="django.contrib.auth.backends.ModelBackend")


class Keyed(NitroComponent[BoxState]):
    template_name = "box.html"

    def tell(self, data: dict[str, Any]) -> None:
        self.emit("k", data)

    def refresh_one(self, key: str | None = None) -> None:
        self.refresh_component("Keyed", key)

    @on("k", key="key")
    def hear_key(self) -> None:
        RAN.append(self.component_id)


TEMPLATES = {
    "tree.html": "{% load nitro_htmx %}{{ state.heard }}{% for one in state.shown %}"
    '{% nitro_component "Tree" key=one name=state.name|add:"/"|add:one level=state.level|add:1 '
    'tint=state.tint on_fell="note" %}{% endfor %}'
    '{% if state.tint == "wrong" %}{{ component.paint }}{% endif %}',
    "box.html": "{{ state.n }} {{ state.log|join:',' }} {% if state.n > 90 %}{{ component.hear_a }}"
    "{% endif %}{% for text in component.general_errors %}{{ text }}{% endfor %}é😀"
    "{% if groups %}!{{ groups }}{% endif %}",
}


@pytest.fixture(autouse=True)
def components(settings: Settings):
    RAN.clear()
    use_templates(settings, TEMPLATES)
    options = settings.TEMPLATES[0]["OPTIONS"]
    options["context_processors"] = [
        *options["context_processors"],
        f"{__name__}.count_of_groups",
    ]
    with isolated_registry():
        register_component(Box)
        register_component(Keyed)
        register_component(Tree)
        yield


def box(key: str, does: str = "", **state: Any) -> Root:
    return mounted(Box, key=key, does=does, **state)


def parts_of(response: Any) -> list[list[Any]]:
    return [part[:1] + part[2:] for part in told_by(response)[1].get("parts", [])]


def htmls_of(response: Any) -> dict[str, Root]:
    """Return the HTML of each part, cut off as the page does: in UTF-16 units."""
    html, told = told_by(response)
    units, at, found = html.encode("utf-16-le"), 0, {}
    for component_id, length, *_ in told["parts"]:
        if length:
            found[component_id] = root_of(units[2 * at : 2 * (at + length)].decode("utf-16-le"))
            assert found[component_id].id == component_id
        at += length
    assert at == len(units) // 2
    return found


def test_who_hears_an_event_is_answered_along(client: Client):
    host, first, second = box("host"), box("1"), box("2")
    response = act(client, host, "send", {"events": ["a"]}, along=[first, second])
    assert [name for name, _ in events_of(response)] == ["nitro:a", "nitro:action-complete"]
    assert parts_of(response) == [[host.id, 2, []], [first.id, 0, [0]], [second.id, 0, [0]]]
    htmls = htmls_of(response)
    assert [htmls[root.id].state()["n"] for root in (host, first, second)] == [0, 1, 1]


def test_who_hears_nothing_is_left_alone(client: Client):
    response = act(client, box("host"), "send", {"events": ["c"]}, along=[box("1")])
    assert "parts" not in told_by(response)[1]
    assert RAN == []


def test_an_answer_is_heard_in_the_next_round(client: Client):
    host, first, second = box("host"), box("1", "answer"), box("2")
    response = act(client, host, "send", {"events": ["a"]}, along=[first, second])
    assert [name for name, _ in events_of(response)] == [
        "nitro:a",
        "nitro:action-complete",
        "nitro:b",
    ]
    assert parts_of(response) == [
        [host.id, 2, []],
        [first.id, 1, [0]],
        [second.id, 0, [0]],
        [second.id, 0, [2]],
    ]
    assert htmls_of(response)[second.id].state()["log"] == ["a", "b"]


def test_what_a_rider_brings_is_heard_first(client: Client):
    host, first = box("host"), box("1")
    brought = [["nitro:b", {"component": "Page"}]]
    response = act(client, host, "send", {"events": ["a"]}, along=[(first, brought, ["nitro-x"])])
    assert htmls_of(response)[first.id].state()["log"] == ["b", "a"]


@pytest.mark.parametrize(
    "along",
    [
        "{",
        "{}",
        "[[]]",
        '[["Box"]]',
        '[["Box", 7]]',
        '[["Box", "x", []]]',
        '[["Box", "x", [["a"]], []]]',
        '[["Box", "x", [], ["1", "2", "3", "4", "5", "6", "7"]]]',
        json.dumps([["Box", "x"]] * 51),
        json.dumps([["Box", "x", [["nitro:a", None]] * 501, []]]),
    ],
)
def test_what_no_bridge_sends_is_refused_before_anything_runs(client: Client, along: str):
    host = box("host")
    response = act(client, host, "hear_a", along=along)
    assert response.status_code == 400
    assert error_of(response)["component"] == "Box"
    assert RAN == []


def test_with_riding_switched_off_nobody_rides(client: Client, settings: Settings):
    """A page from before may still bring riders; each then asks by itself."""
    settings.NITRO_HTMX = {"ALONG": False}
    response = act(client, box("host"), "send", {"events": ["a"]}, along=[box("1")])
    assert "parts" not in told_by(response)[1]
    assert RAN == []
    assert act(client, box("host"), "send", {"events": ["a"]}, along="{").status_code == 200


def test_keys_and_refreshes(client: Client):
    """A refresh for a key, and a listener that filters by one, reach that instance alone."""
    roots = [mounted(Keyed, key=key) for key in ("1", "2", "true", "null")]
    host = mounted(Keyed, key="host")
    for key, ids in [
        (1, ["nitro-keyed_1"]),
        (1.0, ["nitro-keyed_1"]),
        ("2", ["nitro-keyed_2"]),
        (True, ["nitro-keyed_true"]),
        (None, ["nitro-keyed_null"]),
        ("x", []),
    ]:
        RAN.clear()
        response = act(client, host, "tell", {"data": json.dumps({"key": key})}, along=roots)
        assert [part[0] for part in parts_of(response)[1:]] == ids
        assert ids == RAN
    response = act(client, host, "refresh_one", {"key": "2"}, along=roots)
    assert [part[0] for part in parts_of(response)[1:]] == ["nitro-keyed_2"]
    response = act(client, host, "refresh_one", along=roots)
    assert len(parts_of(response)) == 5


def test_who_rides_with_nobody(client: Client, monkeypatch: pytest.MonkeyPatch):
    """The page is told; one from before a deploy has it ride all the same."""
    assert not mounted(Keyed, key="1").element.has_attr("data-nitro-alone")
    monkeypatch.setattr(Keyed, "ride", False)
    monkeypatch.setattr(Keyed._meta, "root", None)
    root = mounted(Keyed, key="1")
    assert root["data-nitro-alone"] == ""
    response = act(client, mounted(Keyed, key="host"), "refresh_one", along=[root])
    assert "parts" not in envelope_of(response)


def test_what_the_class_says_it_sends():
    """The root lists it; an event of a model's is listed without a word."""

    class Says(Box):
        emits = ["zoo", "ape"]

    assert mounted(Says)["data-nitro-emits"] == "nitro:ape nitro:zoo"
    assert not box("1").element.has_attr("data-nitro-emits")


@pytest.mark.django_db
def test_context_processors_are_asked_for_each(client: Client, settings: Settings):
    """As in a request of its own: what they tell may have changed since the action was shown."""
    along = [box("1", "write"), box("2", "write")]
    response = act(client, box("host"), "write", along=along)
    counts = [root.text.rpartition("!")[2] for root in htmls_of(response).values()]
    assert counts == ["1", "2", "3"]


def count_of_groups(_request: Any) -> dict[str, int]:
    return {"groups": Group.objects.count()} if connection.in_atomic_block else {}


# Rounds and loops


def test_a_chain_ends_where_it_comes_from(client: Client):
    """A rider does not hear what it has itself led to; the action does not run again either."""
    host, first, second = box("host", "loop"), box("1", "loop"), box("2", "loop")
    response = act(client, host, "send", {"events": ["a"]}, along=[first, second, host])
    # Each hears the action, then the other's answer, in whose chain it is not.
    assert [first.id, second.id, first.id, second.id] == RAN
    assert [part[2] for part in parts_of(response)] == [[], [0], [0], [3], [2]]


def test_a_chain_of_more_than_six_stops(client: Client):
    host = box("host")
    chain = ",".join(f"nitro-x-{number}" for number in range(5))
    for sent, runs in ((chain, 1), (f"{chain},nitro-x-5", 0)):
        RAN.clear()
        act(client, host, "send", {"events": ["a"]}, along=[box("1")], chain=sent)
        assert len(RAN) == runs, sent


def test_no_rider_runs_more_often_than_the_page_would_let_it(client: Client):
    """Each of ten answers each: they stop, and nobody runs more than seven times."""
    roots = [box(str(number), "loop") for number in range(10)]
    response = act(client, box("host"), "send", {"events": ["a"]}, along=roots)
    ran = [part[0] for part in parts_of(response)]
    assert 2 <= max(ran.count(root.id) for root in roots) <= 7


def test_a_circle_of_several_ends_as_well(client: Client):
    """What each hears has nothing in common but the action, so no chain grows."""
    roots = [box(str(number), "pulse") for number in range(3)]
    response = act(client, box("host"), "send", {"events": ["a"]}, along=roots)
    ran = [part[0] for part in parts_of(response)]
    assert [ran.count(root.id) for root in roots] == [7, 7, 7]


@pytest.mark.parametrize(("name", "limit"), [("nitro:b", 500), ("call:hear_a", 50)])
def test_38_all_riders_together_bring_no_more_than_one_request(
    client: Client, caplog: pytest.LogCaptureFixture, name: str, limit: int
):
    """Those beyond it ask alone, with what they have heard."""
    brought = [[name, {}]] * (limit // 5)
    along: list[Any] = [(box(str(number)), brought, []) for number in range(50)]
    response = act(client, box("host"), "send", {"events": ["x"]}, along=along)
    assert [part[0] for part in parts_of(response)[1:]] == [root.id for root, *_ in along[:5]]
    assert len(caplog.messages) == 45
    assert caplog.messages[0] == f"{along[5][0].id} is left out: the request brings too much"


def test_more_than_one_request_may_bring_is_left_out(
    client: Client, settings: Settings, caplog: pytest.LogCaptureFixture
):
    settings.NITRO_HTMX = {"MAX_HEARD_EVENTS": 3}
    root = box("1")
    response = act(client, box("host"), "send", {"events": ["a"] * 4}, along=[root, box("2")])
    assert "parts" not in told_by(response)[1]
    assert caplog.messages[0] == f"{root.id} is left out: it has heard too much for one request"
    response = act(client, box("host"), "send", {"events": ["a"] * 3}, along=[root])
    assert len(parts_of(response)) == 2


# The action itself


@pytest.mark.parametrize("action", ["fail", "leave"])
def test_if_the_action_does_not_end_well_nobody_rides(client: Client, action: str):
    root = box("1")
    response = act(client, box("host"), action, along=[(root, [["nitro:b", None]], [])])
    assert RAN == []
    assert "parts" not in envelope_of(response)


def test_the_action_does_not_run_again(client: Client):
    host = box("host")
    act(client, host, "send", {"events": ["a"]}, along=[(host, [["nitro:a", None]], [])])
    assert RAN == []


def test_one_that_comes_twice_runs_once(client: Client):
    root = box("1")
    act(client, box("host"), "send", {"events": ["a"]}, along=[root, root])
    assert [root.id] == RAN


def test_each_rides_in_the_language_of_its_page(client: Client):
    with override("de"):
        german = box("de", "speak")
    response = act(
        client, box("host"), "send", {"events": ["a"]}, along=[german, box("en", "speak")]
    )
    states = [root.state()["log"][1] for root in htmls_of(response).values() if root.state()["log"]]
    assert states == ["de", "en"]
    assert htmls_of(response)[german.id].read_token().language == "de"


# Failures


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("is_atomic", [True, False])
@pytest.mark.parametrize(
    ("does", "state"),
    [("raise", {}), ("refuse", {}), ("durable", {}), ("write", {"n": 90}), ("write_and_go", {})],
)
def test_what_fails_is_undone_and_left_out(
    client: Client,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    does: str,
    state: dict[str, Any],
    is_atomic: bool,
):
    """Raising, lacking permission, not rendering, a response: rows and messages go with it."""
    monkeypatch.setitem(connection.settings_dict, "ATOMIC_REQUESTS", is_atomic)
    good, other = box("good", "write"), box("other", "write")
    along = [good, box("bad", does, **state), other]
    response = act(client, box("host"), "write", along=along)
    assert [part[0] for part in parts_of(response)] == ["nitro-box_host", good.id, other.id]
    assert {*Group.objects.values_list("name", flat=True)} == {"host", "by good", "by other"}
    told = [detail["text"] for name, detail in events_of(response) if name == "nitro:message"]
    assert told == ["from the host", "from good", "from other"]
    assert caplog.messages[0].startswith("nitro-box_bad is left out: ")


@pytest.mark.parametrize("text", ["x", ""])
def test_a_bad_token_is_left_out(client: Client, text: str):
    good = box("good")
    along = json.dumps([["Box", text], ["Boxx", good.token], ["Keyed", good.token]])
    along = f'{along[:-1]}, ["Box", "{good.token}"]]'
    response = act(client, box("host"), "send", {"events": ["a"]}, along=along)
    assert [part[0] for part in parts_of(response)] == ["nitro-box_host", good.id]


def test_what_belongs_to_others_is_left_out(client: Client):
    """The token of another visitor, and one of a placeholder."""
    request = page_request()
    request.session = {"_auth_user_id": "7"}  # type: ignore[assignment]
    theirs = mounted(Box, key="theirs", request=request)
    lazy = root_of(render_page('{% nitro_component "Box" key="l" lazy="load" %}', page_request()))
    assert (theirs.read_token("7").subject, lazy.id) == ("7", "nitro-box_l")
    response = act(client, box("host"), "send", {"events": ["a"]}, along=[theirs, lazy, box("1")])
    assert [part[0] for part in parts_of(response)] == ["nitro-box_host", "nitro-box_1"]


def test_an_event_that_nobody_hears_is_left_out(client: Client):
    """One that was made up: alone it would be a 404."""
    along: list[Any] = [(box("1"), [["nitro:made-up", None]], [])]
    assert "parts" not in envelope_of(act(client, box("host"), "send", {"events": []}, along=along))


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("is_atomic", [True, False])
def test_errors_that_a_rider_finds_are_shown(
    client: Client, monkeypatch: pytest.MonkeyPatch, is_atomic: bool
):
    """As in a request of its own: what it wrote goes with ``ATOMIC_REQUESTS`` alone."""
    monkeypatch.setitem(connection.settings_dict, "ATOMIC_REQUESTS", is_atomic)
    root = box("1", "find")
    response = act(client, box("host"), "write", along=[root, box("2", "count")])
    name, detail = events_of(response)[-1]
    assert (name, detail) == (
        "nitro:error",
        {"component": "Box", "action": "refresh", "error": "Not so.", "status": 422},
    )
    html = htmls_of(response)[root.id]
    assert "Not so." in html.text
    assert html.state()["log"] == []
    alone = act(client, root, "refresh", heard=[["nitro:a", {}]])
    assert events_of(alone) == [[name, detail]]
    names = ["host"] if is_atomic else ["host", "invalid 1", "invalid 2"]
    assert sorted(Group.objects.values_list("name", flat=True)) == names
    assert htmls_of(response)["nitro-box_2"].state()["n"] == len(names[:2])


@pytest.mark.django_db
def test_a_rider_that_logs_in_loads_the_page_anew(client: Client):
    response = act(
        client, box("host"), "write", along=[box("1", "write"), box("2", "log_in"), box("3")]
    )
    assert response["HX-Refresh"] == "true"
    assert RAN == ["nitro-box_1", "nitro-box_2"]
    assert [message.message for message in response.wsgi_request._messages._queued_messages] == [
        "from the host",
        "from 1",
        "Welcome",
    ]


def messages_of(response: Any) -> list[str]:
    return [message.message for message in response.wsgi_request._messages]


# Messages


@pytest.mark.django_db
def test_messages_belong_to_the_run_that_added_them(client: Client):
    along = [box("1", "write"), box("2"), box("3", "write")]
    response = act(client, box("host"), "write", along=along)
    assert [(part[0][-4:], part[1]) for part in parts_of(response)] == [
        ("host", 3),
        ("ox_1", 1),
        ("ox_2", 0),
        ("ox_3", 1),
    ]
    assert [detail.get("text", name) for name, detail in events_of(response)] == [
        "nitro:a",
        "from the host",
        "nitro:action-complete",
        "from 1",
        "from 3",
    ]
    assert messages_of(response) == ["from the host"]  # which has been shown


@pytest.mark.django_db
def test_older_messages_come_with_the_first_that_are_told(client: Client):
    """As in any page. The action has said nothing, and one rider has."""
    client.get("/")  # begins with no messages
    session = client.session
    session.save()
    response = act(
        client, box("host"), "send", {"events": ["a"]}, along=[box("1", "write"), box("2", "write")]
    )
    told = [detail["text"] for name, detail in events_of(response) if name == "nitro:message"]
    assert told == ["from 1", "from 2"]


# Components inside components


class TreeState(BaseModel):
    name: str = ""
    level: int = 0
    shown: list[str] = []
    tint: str = ""
    heard: int = 0
    called: int = 0


class Tree(NitroComponent[TreeState]):
    """Shows one of its class for each name; "paint" hands them another argument."""

    template_name = "tree.html"

    def get_initial_state(self, name: str = "", level: int = 0, **rest: Any) -> TreeState:
        shown = ["4", "4-2"] if level < 2 else []
        return TreeState(name=name, level=level, shown=shown, **rest)

    @on("drop")
    def drop(self, at: str, name: str) -> None:
        if at == self.state.name:
            self.state.shown.remove(name)

    @on("grow")
    def grow(self, at: str, name: str) -> None:
        if at == self.state.name:
            self.state.shown.append(name)
            self.emit("leaf")

    @on("paint")
    def paint(self, at: str, tint: str = "red") -> None:
        if at == self.state.name:
            self.state.tint = tint

    def start(self, event: str, at: str, name: str = "") -> None:
        getattr(self, event)(**({"at": at, "name": name} if name else {"at": at}))
        self.emit(event, {"at": at, "name": name} if name else {"at": at})
        self.emit("leaf")

    @on("leaf")
    def hear(self, fails: bool = False) -> None:
        if fails:
            raise RuntimeError
        RAN.append(self.component_id)
        self.state.heard += 1
        self.emit("fell", {"by": self.state.name})

    def note(self, by: str) -> None:
        self.state.called += 1


def tree_roots() -> dict[str, Root]:
    html = render_page('{% nitro_component "Tree" name="top" %}', page_request())
    roots = roots_of(html)
    assert [root.id for root in roots] == [
        TOP,
        f"{TOP}-tree_4",
        f"{TOP}-tree_4-tree_4",
        f"{TOP}-tree_4-tree_4-2",
        f"{TOP}-tree_4-2",
        f"{TOP}-tree_4-2-tree_4",
        f"{TOP}-tree_4-2-tree_4-2",
    ]
    return {root.id: root for root in roots}


TOP = "nitro-tree-1"


def ran_without(tree: dict[str, Root], *left_out: str) -> list[str]:
    return [each for each in tree if each not in {f"{TOP}{rest}" for rest in ("", *left_out)}]


def test_what_the_action_takes_off_the_page_does_not_run(client: Client):
    """Nor what stands inside of it; a sibling whose key begins alike does."""
    tree = tree_roots()
    host, *along = tree.values()
    arguments = {"event": "drop", "at": "top", "name": "4"}
    act(client, host, "start", arguments, along=along)
    assert ran_without(tree, "-tree_4", "-tree_4-tree_4", "-tree_4-tree_4-2") == RAN


def test_what_the_action_makes_anew_does_not_run(client: Client):
    """Its posted token is old. It asks afterwards, with the new one."""
    tree = tree_roots()
    host, *along = tree.values()
    response = act(client, host, "start", {"event": "paint", "at": "top"}, along=along)
    assert RAN == []
    assert "parts" not in told_by(response)[1]


@pytest.mark.parametrize("event", ["drop", "paint"])
def test_what_another_rider_changes_of_its_children(client: Client, event: str):
    """They heard the action before that. What it has made anew asks with its new token."""
    tree = tree_roots()
    host, *along = tree.values()
    arguments = {"event": event, "at": "top/4", **({"name": "4"} if event == "drop" else {})}
    response = act(client, host, "start", arguments, along=along)
    made_anew = ("-tree_4-tree_4", "-tree_4-tree_4-2") if event == "paint" else ()
    assert ran_without(tree, *made_anew) == RAN
    part = htmls_of(response)[f"{TOP}-tree_4"]
    assert [root.id for root in roots_of(str(part.element))][1:] == [
        f"{TOP}{rest}" for rest in made_anew
    ]


@pytest.mark.parametrize("does", ["leaf", "leaf_in_vain"])
def test_a_second_run_knows_the_children_of_the_page(client: Client, does: str):
    """The page has not seen the HTML of the first one; so what that made is made once more."""
    parent = tree_roots()[f"{TOP}-tree_4"]
    along = [(parent, [["nitro:paint", {"at": "top/4"}]], []), box("1", does)]
    response = act(client, box("host"), "send", {"events": ["a"]}, along=along)
    runs = [[], [2]] if does == "leaf" else [[]]
    assert [part[2] for part in parts_of(response) if part[0] == parent.id] == runs
    html = htmls_of(response)[parent.id]
    assert [root.id for root in roots_of(str(html.element))] == [
        parent.id,
        f"{parent.id}-tree_4",
        f"{parent.id}-tree_4-2",
    ]
    assert html.state() == {**parent.state(), "tint": "red", "heard": len(runs) - 1}


def test_what_could_not_be_rendered_has_made_nothing_anew(client: Client):
    """The children of a rider that is left out are still those of the page."""
    tree = tree_roots()
    parent, child = (tree[f"{TOP}-tree_4{rest}"] for rest in ("", "-tree_4"))
    brought = [["nitro:paint", {"at": "top/4", "tint": "wrong"}]]
    along = [(parent, brought, []), child]
    response = act(client, box("host"), "send", {"events": ["leaf"]}, along=along)
    assert [part[0] for part in parts_of(response)[1:]] == [child.id]


def test_a_child_that_comes_back_before_the_page_has_lost_it(client: Client):
    tree = tree_roots()
    parent, child = (tree[f"{TOP}-tree_4{rest}"] for rest in ("", "-tree_4"))
    along = [
        (parent, [["nitro:drop", {"at": "top/4", "name": "4"}]], []),
        child,
        box("1", "grow"),
    ]
    response = act(client, box("host"), "send", {"events": ["a"]}, along=along)
    assert [part[0] for part in parts_of(response)[1:]] == [
        parent.id,
        "nitro-box_1",
        parent.id,
        child.id,  # for what is not meant for it
        child.id,
    ]
    assert htmls_of(response)[child.id].state()["heard"] == 1


def test_a_child_calls_its_parent(client: Client):
    """The parent rides and its action runs; it hears the calls of all children at once."""
    tree = tree_roots()
    parent = tree[f"{TOP}-tree_4"]
    children = [tree[f"{TOP}-tree_4-tree_4"], tree[f"{TOP}-tree_4-tree_4-2"]]
    response = act(client, box("host"), "send", {"events": ["leaf"]}, along=[*children, parent])
    assert parts_of(response)[1:] == [
        [children[0].id, 1, [0]],
        [children[1].id, 1, [0]],
        [parent.id, 1, [0]],
        [parent.id, 0, [2, 3]],
    ]
    assert htmls_of(response)[parent.id].state() == {**parent.state(), "heard": 1, "called": 2}
    # The action's own call of its parent.
    response = act(client, children[0], "hear", along=[parent])
    assert parts_of(response)[1:] == [[parent.id, 0, [0]]]
