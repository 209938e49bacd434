"""Parts of a component that an action sends alone, as the server makes them."""

import random
import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.template import NodeList, TemplateSyntaxError
from django.test import Client
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import NitroComponent, on, register_component
from nitro_htmx.exceptions import ComponentError
from nitro_htmx.once import packing
from nitro_htmx.rendering.page import Rendering
from nitro_htmx.rendering.parts import PartNode
from nitro_htmx.rendering.render import mount
from nitro_htmx.rendering.templates import JinjaTemplate
from nitro_htmx.testing import Nitro
from tests.site.components.parts import PartBoard, PartEcho, PartShelf
from tests.support import (
    Root,
    act,
    isolated_registry,
    mounted,
    page_request,
    render_page,
    roots_of,
    told_by,
    use_templates,
)

ROW = re.compile(r'<tr id="nitro-partboard-1--_row_(\d+)".*?</tr>', re.DOTALL)


@pytest.fixture
def board() -> Root:
    root = mounted(PartBoard)
    PartBoard.renders = 0
    return root


def rows_in(html: str) -> dict[str, str]:
    return {match[1]: match[0] for match in ROW.finditer(html)}


def parts_of(response: Any) -> list[Any]:
    """Return what the envelope says of the first run besides: its token, and its places."""
    assert response.status_code == 200
    (_id, length, _count, _heard, *alone), *_others = told_by(response)[1].get("parts", [[0] * 4])
    if alone:
        assert length == sum(units for _place, units in alone[1])
    return list(alone)


def with_token(root: Root, token: str) -> Root:
    root.element["data-nitro-token"] = token
    return root


# What is sent


def test_the_part_alone_with_the_new_state(client: Client, board: Root):
    """Neither the root nor the other rows; get_context_data() has not run."""
    response = act(client, board, "bump", {"number": "2"})
    html, told = told_by(response)
    token, places = parts_of(response)
    assert list(rows_in(html)) == ["2"]
    assert rows_in(html)["2"] == html
    assert places == [["nitro-partboard-1--_row_2", len(html)]]
    assert [part[:1] + part[2:4] for part in told["parts"]] == [["nitro-partboard-1", 2, []]]
    assert not roots_of(html)
    assert [row["count"] for row in with_token(board, token).state()["rows"]] == [0, 1, 0]
    assert PartBoard.renders == 0


def test_several_parts_in_the_order_asked(client: Client, board: Root):
    html, _told = told_by(act(client, board, "swap", {"first": "3", "second": "1"}))
    assert list(rows_in(html)) == ["3", "1"]
    assert "".join(rows_in(html).values()) == html


def test_a_part_in_a_part(client: Client, settings: Settings, own_components: None):
    """Each can be asked for, and both can."""

    class PartNested(NitroComponent[HeardState]):
        template_name = "nested.html"

        def ask(self, names: list[str]) -> None:
            for name in names:
                values = {"log": self.state.log} if name == "outer" else {"entry": "b"}
                self.render_only(name, "b" if name == "inner" else None, **values)

    register_component(PartNested)
    text = (
        '{% load nitro_htmx %}{% nitro_part "outer" log=log %}<ul>{% for entry in log %}'
        '{% nitro_part "inner" entry entry=entry %}<li>{{ entry }}{{ forloop.counter }}</li>'
        "{% endnitro_part %}{{ forloop.counter }}{% endfor %}</ul>{% endnitro_part %}"
    )
    use_templates(settings, {"nested.html": text})
    root = mounted(PartNested, log=["a", "b"])
    assert root.text == "a 1 b 2"
    both = act(client, root, "ask", {"names": ["outer", "inner"]})
    outer, inner = parts_of(both)[1]
    assert [outer[0], inner[0]] == ["nitro-partnested-1--_outer", "nitro-partnested-1--_inner_b"]
    html, _told = told_by(both)
    assert html[outer[1] :] in html[: outer[1]]
    assert html[outer[1] :].endswith(">b</li>")


def test_lengths_are_those_of_javascript(client: Client, board: Root):
    """As of all parts: an astral character counts twice."""
    response = act(client, board, "edit", {"number": "2"})
    board = with_token(board, parts_of(response)[0])
    response = act(client, board, "save", fields={"draft": "𝄞ä"})
    html, _told = told_by(response)
    assert parts_of(response)[1] == [["nitro-partboard-1--_row_2", len(html) + 1]]


def test_what_people_wrote_is_escaped(client: Client, board: Root):
    response = act(client, board, "edit", {"number": "2"})
    board = with_token(board, parts_of(response)[0])
    html, _told = told_by(act(client, board, "save", fields={"draft": "<i>"}))
    assert "&lt;i&gt;: 0" in html
    assert "<i>" not in html


def test_fields_that_stand_outside_stay_bound(client: Client, board: Root):
    """And those of the part are bound from now on."""
    assert board.read_token().bound == ("note",)
    response = act(client, board, "edit", {"number": "2"})
    board = with_token(board, parts_of(response)[0])
    assert board.read_token().bound == ("draft", "note")
    response = act(client, board, "bump", {"number": "1"}, fields={"note": "n", "draft": "d"})
    state = with_token(board, parts_of(response)[0]).state()
    assert (state["note"], state["draft"]) == ("n", "d")


def test_children_that_stand_outside_stay_known(client: Client):
    """Alone, a part has the placeholder of its own child, and content for that one's slot."""
    shelf = mounted(PartShelf)
    children = shelf.read_token().kept["children"]
    assert list(children) == ["partchip_1", "partchip_2"]
    response = act(client, shelf, "bump", {"number": "2"})
    html, _told = told_by(response)
    assert html.startswith('<section id="nitro-partshelf-1--_item_2"')
    assert '<div id="nitro-partshelf-1-partchip_2" hx-preserve' in html
    assert html.count("data-nitro-update") == 1
    assert "Given 1" in html
    shelf = with_token(shelf, parts_of(response)[0])
    assert shelf.read_token().kept["children"] == children
    response = act(client, shelf, "renew", {"number": "1"})
    now = with_token(shelf, parts_of(response)[0]).read_token().kept["children"]
    assert now["partchip_2"] == children["partchip_2"]
    assert now["partchip_1"] != children["partchip_1"]
    assert [root.id for root in roots_of(response.content)] == ["nitro-partshelf-1-partchip_1"]


def test_an_answer_too_large_to_keep_leaves_its_token(client: Client, board: Root):
    """As any; the page then asks for the whole."""
    response = act(client, board, "bump", {"number": "2"})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(packing, "MAX_KEPT_BYTES", 100)
        kept = packing.unpack(packing.pack(response)).content.decode()
    assert f'data-nitro-tokens>{{"nitro-partboard-1":"{parts_of(response)[0]}"}}<' in (
        kept.replace('": "', '":"')
    )


# When the whole is sent


def test_errors_bring_the_whole(client: Client, board: Root):
    """And so does what follows as long as the page shows them."""
    response = act(client, board, "refuse", {"number": "2"})
    assert response.status_code == 422
    (root,) = roots_of(response.content)
    assert "No." in root.text
    response = act(client, root, "bump", {"number": "1"})
    assert parts_of(response) == []
    (root,) = roots_of(response.content)
    assert parts_of(act(client, root, "bump", {"number": "1"})) != []


class PolledState(BaseModel):
    runs: bool = False


@pytest.fixture
def own_components() -> Iterator[None]:
    with isolated_registry(is_empty=False):
        yield


def test_a_poll_that_begins_brings_the_whole(
    client: Client, settings: Settings, own_components: None
):
    """The root says that it polls."""

    class PartPoll(NitroComponent[PolledState]):
        template_name = "poll.html"

        @property
        def poll(self) -> str | None:  # type: ignore[override]
            return "2s" if self.state.runs else None

        def start(self) -> None:
            self.state.runs = True
            self.render_only("it")

    register_component(PartPoll)
    text = '{% nitro_part "it" %}<p>{{ runs }}</p>{% endnitro_part %}'
    use_templates(settings, {"poll.html": "{% load nitro_htmx %}" + text})
    (root,) = roots_of(act(client, mounted(PartPoll), "start").content)
    assert "every 2s" in root["hx-trigger"]


class HeardState(BaseModel):
    log: list[str] = []


def test_all_listeners_have_to_want_parts(client: Client, settings: Settings, own_components: None):
    """One that does not, and whoever asks for a refresh besides, wants the whole."""

    class PartEar(NitroComponent[HeardState]):
        template_name = "ear.html"

        @on("ear-part")
        def part(self) -> None:
            self.state.log.append("part")
            self.render_only("log", log=self.state.log)

        @on("ear-whole")
        def whole(self) -> None:
            self.state.log.append("whole")

    register_component(PartEar)
    text = '{% nitro_part "log" log=log %}<p>{{ log }}</p>{% endnitro_part %}'
    use_templates(settings, {"ear.html": "{% load nitro_htmx %}" + text})
    root = mounted(PartEar)

    def heard(*names: str) -> list[Any]:
        return parts_of(act(client, root, "refresh", heard=[[name, {}] for name in names]))

    assert heard("nitro:ear-part")
    assert heard("nitro:ear-part", "nitro:ear-part")
    assert not heard("nitro:ear-part", "nitro:ear-whole")
    assert not heard("nitro:ear-whole", "nitro:ear-part")
    assert not heard("nitro:ear-part", "nitro:refresh-partear")
    assert not heard("nitro:refresh-partear", "nitro:ear-part")


def test_a_refresh_is_the_whole(client: Client, settings: Settings, own_components: None):
    """Whatever the hook asks for: the page may have asked because it has lost a part."""

    class PartRefresh(NitroComponent[PolledState]):
        template_name = "refresh.html"

        def refresh(self) -> None:
            self.render_only("it")

        def updated(self, field: str, value: Any) -> None:
            self.render_only("it")

        def act(self) -> None:
            """Ask for nothing."""

    register_component(PartRefresh)
    text = '{% nitro_part "it" %}<p>{% nitro_model "runs" %}</p>{% endnitro_part %}'
    use_templates(settings, {"refresh.html": "{% load nitro_htmx %}" + text})
    root = mounted(PartRefresh)
    assert not parts_of(act(client, root, "refresh"))
    assert not parts_of(act(client, root, "act", fields={"runs": "true"}))
    assert not parts_of(act(client, root, "sync", {"field": "runs"}, fields={"runs": "true"}))


def test_riders_bring_parts_too(client: Client, board: Root):
    echo = mounted(PartEcho)
    response = act(client, board, "bump", {"number": "2"}, along=[echo])
    html, told = told_by(response)
    host, rider = told["parts"]
    assert [host[0], rider[0]] == [board.id, echo.id]
    assert rider[3:4] == [[0]]
    assert rider[5] == [["nitro-partecho-1--_line_2", rider[1]]]
    assert html[host[1] :] == (
        '<li id="nitro-partecho-1--_line_2" data-nitro-slot="line" '
        'data-nitro-owner="nitro-partecho-1">Line 2: 1</li>'
    )


class PingState(BaseModel):
    counts: dict[str, int] = {}


def test_a_rider_that_runs_again_brings_the_whole(
    client: Client, settings: Settings, own_components: None
):
    """The page gets its last HTML alone, which then has all that it has changed."""

    class PartPing(NitroComponent[PingState]):
        template_name = "ping.html"

        def start(self) -> None:
            self.emit("ping-a")

    class PartPong(NitroComponent[PingState]):
        template_name = "pong.html"

        def _count(self, name: str) -> None:
            count = self.state.counts[name] = self.state.counts.get(name, 0) + 1
            self.render_only("count", name, count=count)

        @on("ping-a")
        def first(self) -> None:
            self._count("a")

        @on("ping-b")
        def second(self) -> None:
            self._count("b")

    class PartBack(NitroComponent[PingState]):
        template_name = "ping.html"

        @on("ping-a")
        def back(self) -> None:
            self.emit("ping-b")

    for component in (PartPing, PartPong, PartBack):
        register_component(component)
    text = (
        "{% load nitro_htmx %}{% for name, count in counts.items %}"
        '{% nitro_part "count" name count=count %}<p>{{ count }}</p>{% endnitro_part %}'
        "{% endfor %}"
    )
    use_templates(settings, {"ping.html": "", "pong.html": text})
    ping, pong, back = mounted(PartPing), mounted(PartPong), mounted(PartBack)
    response = act(client, ping, "start", along=[pong, back])
    runs = [part for part in told_by(response)[1]["parts"] if part[0] == pong.id]
    assert [len(run) for run in runs] == [4, 4]
    assert runs[0][1] == 0
    (root,) = [root for root in roots_of(response.content) if root.id == pong.id]
    assert root.state()["counts"] == {"a": 1, "b": 1}


# What a part sees


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("<p>{{ item }}|{{ forloop.counter }}|{{ own }}</p>", [">a||</p>", ">b||</p>"]),
        ("<p>{{ log }}|{{ component.component_id }}</p>", None),
        ("<p class=\"{% cycle 'x' 'y' %}\"></p>", [' class="x"></p>', ' class="x"></p>']),
        ("<p>{% for n in 'ab' %}{% cycle '1' '2' '3' %}{% endfor %}</p>", [">12</p>", ">12</p>"]),
    ],
)
def test_a_part_is_the_same_wherever_it_stands(
    client: Client,
    settings: Settings,
    own_components: None,
    block: str,
    expected: list[str] | None,
):
    """Nothing of what stands around reaches into it: a loop, ``with``, and what they say."""

    class PartSeen(NitroComponent[HeardState]):
        template_name = "seen.html"

        def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
            return {"own": "own", "items": ["a", "b"], **kwargs}

        def ask(self) -> None:
            for item in ("a", "b"):
                self.render_only("one", item, item=item)

    register_component(PartSeen)
    text = (
        "{% load nitro_htmx %}{% autoescape off %}{% for item in items %}"
        '{% nitro_part "one" item item=item %}'
        f"{block}{{% endnitro_part %}}|{{% endfor %}}{{% endautoescape %}}"
    )
    use_templates(settings, {"seen.html": text})
    root = mounted(PartSeen)
    whole = str(root.element.decode_contents()).split("|<p")
    html, _told = told_by(act(client, root, "ask"))
    alone = ["<p" + part for part in html.split("<p")[1:]]
    page = str(mount(PartSeen, page_request()))
    assert "".join(re.findall(r"<p.*?</p>", page)) == html
    assert len(whole) == 2
    for found, end in zip(alone, expected or [], strict=False):
        assert found.endswith(end)


# What is refused


ROW_TAG = '{% nitro_part "row" row.id row=row %}'


@pytest.mark.parametrize(
    ("ask", "message"),
    [
        (
            lambda board: board.render_only("rwo", 1, row=None),
            (
                """render_only('rwo'): the template of PartBoard has no {% nitro_part "rwo" %}. """
                "Did you mean 'row'?"
            ),
        ),
        (
            lambda board: board.render_only("cell"),
            (
                """render_only('cell'): the template of PartBoard has no {% nitro_part "cell" %}."""
                " Its parts: row, total."
            ),
        ),
        (
            lambda board: board.render_only("row", 1),
            (f"render_only('row'): {ROW_TAG} needs row. Write self.render_only('row', …, row=…)."),
        ),
        (
            lambda board: board.render_only("row", 1, row=None, raw=None),
            f"render_only('row'): {ROW_TAG} takes no value 'raw'. Did you mean 'row'?",
        ),
        (
            lambda board: board.render_only("row", row=None),
            (
                f"{ROW_TAG}: the key is None. What tells an element from the others of its name "
                "has to be there."
            ),
        ),
        (
            lambda board: board.render_only("total", 1, total=2),
            '{% nitro_part "total" total=total %} has no key, but is asked for with 1.',
        ),
    ],
)
def test_calls_that_fit_no_part(ask: Any, message: str):
    board = PartBoard(page_request(), "nitro-partboard-1")
    with pytest.raises(ComponentError) as caught:
        ask(board)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    "arguments", ["", "row", '"Row"', "'row' 7 8", "'row' 7 x=1 y", "'row' x=1 7", "'row' state=1"]
)
def test_arguments_that_no_part_takes(arguments: str):
    with pytest.raises(TemplateSyntaxError, match=r"nitro_part .*in line 1: "):
        render_page(f"{{% nitro_part {arguments} %}}<p></p>{{% endnitro_part %}}", None)


@pytest.mark.parametrize(
    "block", ["", "text", "<p>", "<p></p> text", "{% if a %}<p></p>{% endif %}", "<br>", "</p>"]
)
def test_blocks_that_are_no_element(block: str):
    with pytest.raises(TemplateSyntaxError, match="the block is one element"):
        render_page(f'{{% nitro_part "row" 7 %}}{block}{{% endnitro_part %}}', None)


def test_blanks_and_comments_around_the_element_are_no_part(settings: Settings):
    text = '{% nitro_part "row" 7 %}\n {% comment %}a{% endcomment %}{# b #} <P>c</P> \n'
    with pytest.raises(ComponentError, match="stands outside of a component's template"):
        render_page(text + "{% endnitro_part %}", page_request())


@pytest.mark.parametrize(
    ("block", "message"),
    [
        ('<p id="own"></p>', "the element has an id of its own"),
        ("<p class='>' {{ more|safe }}></p>", "the element has an id of its own"),
        ("<p></p><p></p>", "the block has more than one element"),
        ("<p>{% if 1 %}</p> text <p>{% endif %}</p>", "the block has more than one element"),
        ("<p>{% nitro_component 'PartChip' seen=1 %}</p>", "without key="),
    ],
)
def test_elements_that_could_not_be_replaced(
    settings: Settings, own_components: None, block: str, message: str
):
    class PartWrong(NitroComponent[HeardState]):
        template_name = "wrong.html"

        def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
            return {"more": "id=own", **kwargs}

    register_component(PartWrong)
    text = f'{{% nitro_part "it" more=more %}}{block}{{% endnitro_part %}}'
    use_templates(settings, {"wrong.html": "{% load nitro_htmx %}" + text})
    with pytest.raises(ComponentError, match=message):
        mounted(PartWrong)


@pytest.mark.parametrize("block", ['<p data-id="x" title="a id=b">c</p>', "<p><p-x></p-x></p>"])
def test_elements_that_only_look_wrong(settings: Settings, own_components: None, block: str):
    class PartRight(NitroComponent[HeardState]):
        template_name = "right.html"

    register_component(PartRight)
    text = f'{{% nitro_part "it" %}}{block}{{% endnitro_part %}}'
    use_templates(settings, {"right.html": "{% load nitro_htmx %}" + text})
    assert mounted(PartRight).element.find(id="nitro-partright-1--_it") is not None


@pytest.mark.parametrize(("key", "message"), [("log.0", "shows the key 'a' twice"), ("x", "''")])
def test_a_key_is_there_once(settings: Settings, own_components: None, key: str, message: str):
    class PartTwice(NitroComponent[HeardState]):
        template_name = "twice.html"

    register_component(PartTwice)
    text = f'{{% for n in "ab" %}}{{% nitro_part "it" {key} %}}<p></p>{{% endnitro_part %}}'
    use_templates(settings, {"twice.html": f"{{% load nitro_htmx %}}{text}{{% endfor %}}"})
    with pytest.raises(ComponentError, match=message):
        mounted(PartTwice, log=["a"])


def test_visitors_see_no_such_error(
    settings: Settings, own_components: None, monkeypatch: pytest.MonkeyPatch
):
    """Outside of DEBUG and tests nothing is checked that may be right all the same."""

    class PartLenient(NitroComponent[HeardState]):
        template_name = "lenient.html"

    register_component(PartLenient)
    text = '{% for n in "ab" %}{% nitro_part "it" 7 %}<p></p>{% endnitro_part %}{% endfor %}'
    use_templates(settings, {"lenient.html": "{% load nitro_htmx %}" + text})
    monkeypatch.setattr("nitro_htmx.rendering.parts.is_under_test", lambda: False)
    assert len(mounted(PartLenient).element.find_all("p")) == 2


# Where parts are found


def test_parts_of_templates_that_are_included_or_extended(
    client: Client, settings: Settings, own_components: None
):
    class PartFar(NitroComponent[HeardState]):
        template_name = "far.html"

        def ask(self, name: str) -> None:
            self.render_only(name)

    register_component(PartFar)
    load, part = "{% load nitro_htmx %}", '{{% nitro_part "{}" %}}<p>{}</p>{{% endnitro_part %}}'
    use_templates(
        settings,
        {
            "far.html": '{% extends "base_far.html" %}{% block a %}{% include "in.html" %}'
            "{% include log.0 %}{% if errors %}{% include 'missing.html' %}{% endif %}"
            "{% endblock %}",
            "base_far.html": load
            + part.format("base", 1)
            + "{% block a %}"
            + part.format("in", 4)
            + "{% endblock %}",
            "in.html": load
            + part.format("in", 2)
            + "{% if errors %}{% include 'in.html' %}{% endif %}",
            "var.html": load + part.format("var", 3),
        },
    )
    root = mounted(PartFar, log=["var.html"])
    assert root.text == "1 2 3"
    for name, number in (("base", 1), ("in", 2)):
        html, _told = told_by(act(client, root, "ask", {"name": name}))
        assert html.endswith(f">{number}</p>")
    with pytest.raises(ComponentError, match="Its parts: base, in"):
        act(client, root, "ask", {"name": "var"})


def test_two_parts_of_one_name_are_none(settings: Settings, own_components: None):
    """Both may stand in branches, but nobody knows which one the page has."""

    class PartDouble(NitroComponent[HeardState]):
        template_name = "double.html"

    register_component(PartDouble)
    part = '{% nitro_part "it" %}<p></p>{% endnitro_part %}'
    text = f"{{% load nitro_htmx %}}{{% if log %}}{part}{{% else %}}{part}{{% endif %}}"
    use_templates(settings, {"double.html": text})
    component = PartDouble(page_request(), "nitro-partdouble-1")
    with pytest.raises(ComponentError, match="has 2 parts of this name"):
        component.render_only("it")


def test_jinja2_has_none(own_components: None):
    class PartJinja(NitroComponent[HeardState]):
        template_name = "never.html"

    register_component(PartJinja)
    component = PartJinja(page_request(), "nitro-partjinja-1")
    rendering = Rendering.of(component.request)
    template: Any = JinjaTemplate.__new__(JinjaTemplate)
    rendering._templates[PartJinja] = template
    with pytest.raises(ComponentError, match="is one of Jinja2, which has no parts"):
        component.render_only("it")


def test_a_part_names_itself_without_a_template():
    """As one that was made by hand, in tests."""
    assert str(PartNode("row", None, {}, "p", NodeList())) == "{% nitro_part 'row' %}"


def test_who_renders_is_named(client: Client, settings: Settings, own_components: None):
    """As of the whole: with the component and its template."""

    class PartFails(NitroComponent[HeardState]):
        template_name = "fails.html"

        def ask(self) -> None:
            self.render_only("it", log=lambda: 1 / 0)

    register_component(PartFails)
    text = '{% nitro_part "it" log=log %}<p>{{ log }}</p>{% endnitro_part %}'
    use_templates(settings, {"fails.html": "{% load nitro_htmx %}" + text})
    with pytest.raises(ZeroDivisionError) as caught:
        act(client, mounted(PartFails), "ask")
    assert "Component PartFails (#nitro-partfails-1), template 'fails.html'" in (
        caught.value.__notes__
    )


# In tests of projects


def test_a_test_s_page_takes_parts_as_a_browser_does(nitro: Nitro):
    board = nitro.mount(PartBoard)
    board.find("output")
    board.click("button:-soup-contains('Bump 2')")
    assert "Row 2: 1" in board.text
    assert "Total 0" in board.text
    assert [row.count for row in board.state.rows] == [0, 1, 0]
    board.click("button:-soup-contains('Edit 3')")
    board.fill("note", "typed")
    board.fill("draft", "Renamed")
    board.submit("form")
    assert "Renamed: 0" in board.text
    assert board.value("note") == "typed"
    board.click("button:-soup-contains('Add')")
    assert [request.action for request in board.requests] == ["add", "refresh"]
    assert "Row 4: 0" in board.text
    assert "Total 1" in board.text


@pytest.mark.parametrize("seed", range(20))
def test_parts_lead_to_the_page_that_the_whole_would_show(nitro: Nitro, seed: int):
    """Whatever is clicked: each row is as if all had been rendered."""
    chance = random.Random(seed)
    board = nitro.mount(PartBoard, size=5)
    for _ in range(12):
        numbers = chance.sample(range(1, len(board.state.rows) + 1), 2)
        action = chance.choice(["bump", "swap", "edit", "save", "add", "refuse", "bump_all"])
        if action == "swap":
            board.call("swap", first=numbers[0], second=numbers[1])
        elif action == "save":
            if board.state.editing:
                board.fill("draft", f"<{numbers}>")
                board.call("save")
        elif action in ("add", "bump_all"):
            board.call(action)
        elif action == "edit" and board.state.editing:
            continue  # the other row would stay open, which is the action's own business
        else:
            board.page.expected_refusal = 422 if action == "refuse" else None
            board.call(action, number=numbers[0])
    before = rows_in(board.html)
    board.poll()
    assert rows_in(board.html) == before
    assert len(before) == len(board.state.rows)


def test_what_parts_have_left_as_it_was_is_named(nitro: Nitro):
    """With what was there and what has come; what the visitor has typed is none of it."""
    board = nitro.mount(PartBoard)
    board.assert_up_to_date()
    board.fill("note", "typed")
    board.call("edit", number=2)
    board.fill("draft", "Renamed")
    board.call("save")
    board.assert_up_to_date()
    board.assert_complete("save")
    board.click("button:-soup-contains('Bump 2')")
    with pytest.raises(AssertionError) as caught:
        board.assert_up_to_date()
    what, *lines = str(caught.value).splitlines()[:4]
    assert what.startswith("The page did not show what PartBoard shows as a whole.")
    assert lines == [
        "- Total 0",
        "+ Total 1",
        """What click("button:-soup-contains('Bump 2')") led to, in order:""",
    ]
    board.assert_up_to_date()
    board.assert_emitted("part-bumped", number=2)


def test_each_board_of_a_page_is_asked_by_itself(nitro: Nitro):
    page = nitro.mount_many(PartBoard, PartShelf)
    page[PartShelf].click("button:-soup-contains('Bump 1')")
    page[PartShelf].assert_up_to_date()
    page[PartBoard].assert_up_to_date()
    assert "Item 1: 1" in page.text
    assert "Given 1" in page.text
