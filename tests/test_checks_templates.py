"""``manage.py check`` reads the templates: names, arguments, and where components stand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.checks import CheckMessage, Error, run_checks
from django.core.checks import Warning as CheckWarning
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import (
    BaseListComponent,
    BaseListState,
    NitroComponent,
    StoredFile,
    helper,
    register_component,
)
from nitro_htmx.checks import check_files, modules
from nitro_htmx.checks.extras import NEEDED_BY
from nitro_htmx.checks.outline import Outline
from nitro_htmx.rendering.extras import EXTRAS
from tests.site.models import Task

Found = Callable[..., list[CheckMessage]]


class CartState(BaseModel):
    note: str = ""
    tags: list[str] = []
    picture: list[StoredFile] = []


class Cart(NitroComponent[CartState]):
    template_name = "cart.html"

    def add(self, product_id: int, pieces: int = 1) -> None:
        pass

    def save(self, note: str) -> None:
        pass

    def record(self, kind: str, **kwargs: Any) -> None:
        pass

    def clear(self) -> None:
        pass

    @helper
    def total(self) -> int:
        return 0


class Badge(NitroComponent[CartState]):
    template_name = "badge.html"

    def blink(self) -> None:
        pass


@pytest.fixture(autouse=True)
def components(registry: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(modules, "component_modules", list)  # the test site's own
    register_component(Cart)
    register_component(Badge)


@pytest.fixture
def found(settings: Settings, tmp_path: Path) -> Found:
    """Return what the checks say of the templates that it is given, text by name."""
    (backend,) = settings.TEMPLATES
    settings.TEMPLATES = [{**backend, "DIRS": [tmp_path], "APP_DIRS": False}]

    def check(**templates: str) -> list[CheckMessage]:
        for name, text in {"cart": "", "badge": "", **templates}.items():
            path = tmp_path / f"{name}.html"
            path.write_text("{% load nitro_htmx %}\n" + text, "utf-8")
        return check_files()

    return check


def ids(messages: list[CheckMessage]) -> list[str]:
    return [str(message.id).removeprefix("nitro_htmx.") for message in messages]


@pytest.mark.django_db
def test_the_check_is_registered(found: Found):
    found(page='{% nitro_component "Catr" %}')
    assert "nitro_htmx.E032" in {message.id for message in run_checks()}


def test_wrong_settings_come_first(found: Found, settings: Settings):
    settings.NITRO_HTMX = {"HTMX_VERSON": 4}
    assert found(page='{% nitro_component "Catr" %}') == []


def test_proper_templates_have_no_messages(found: Found):
    cart = """
        {# {% nitro_action "ad" %} #}
        {% comment %}{% nitro_action "ad" %}{% endcomment %}
        <button {% nitro_action "add" product_id=7 %} class="{% if note > 'a' %}x{% endif %}">
        <form method="post" {% nitro_action "add" pieces=2 %}>
          <label>{{ note }} <select name="product_id"></select></label><button>Add</button>
        </form>
        <form method="post" {% nitro_action "record" kind="x" anything=1 %}></form>
        <button {% nitro_action "refresh" %} {% nitro_loading "add" %}></button>
        <a hx-post="{% nitro_url 'clear' %}"></a>
        {% nitro_component "Badge" on_blinked="clear" %}
        {% for action in actions %}<button {% nitro_action action %}></button>{% endfor %}
    """
    assert found(cart=cart, page='{% nitro_component "Cart" %}{% nitro_component name %}') == []


class Rows(BaseListComponent[BaseListState]):
    model = Task
    template_name = "rows.html"


class OwnRows(Rows):
    template_name = "own_rows.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(num_pages=3, **kwargs)


@pytest.mark.parametrize(
    ("tag", "name", "new"),
    [
        ("if not has_next", "has_next", "page_obj.has_next"),
        ("if rows and num_pages > 1", "num_pages", "paginator.num_pages"),
        ("if rows %}{% elif total_count|add:1 == 2", "total_count", "paginator.count"),
    ],
)
def test_a_condition_on_what_lists_had_in_the_nitro_package(
    found: Found, tag: str, name: str, new: str
):
    """W037. Django takes it for false, whatever the list."""
    register_component(Rows)
    assert found(rows=f"{{% {tag} %}}x{{% endif %}}") == [
        CheckWarning(
            f"{{% {tag.rpartition('{% ')[2]} %}} asks for {name!r}, which a list does not have; "
            "Django takes it for false.",
            hint=f"Write {new!r}.",
            obj="rows.html, line 2",
            id="nitro_htmx.W037",
        )
    ]


ASKS = "{% if num_pages > 1 %}x{% endif %}"


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("{% if page_obj.has_next and not items %}{% endif %}", []),
        (f"{{% now 'Y' as num_pages %}}{ASKS}", []),
        (f"{{% with num_pages=3 %}}{ASKS}{{% endwith %}}", []),
        ("{% include 'own_rows.html' %}", ["W037"]),
    ],
)
def test_a_condition_on_what_has_that_name(found: Found, rows: str, expected: list[str]):
    """Of a list's own context, a tag's, or a template's that is none of a list."""
    register_component(Rows)
    register_component(OwnRows)
    assert ids(found(rows=rows, own_rows=ASKS, cart=ASKS)) == expected


# Names


def test_a_component_that_nobody_has(found: Found):
    """E032, on a page as well."""
    assert found(page='<main>\n{% nitro_component "Catr" %}</main>') == [
        Error(
            "{% nitro_component 'Catr' %}: no component is registered as 'Catr'.",
            hint="Did you mean 'Cart'?",
            obj="page.html, line 3",
            id="nitro_htmx.E032",
        )
    ]


def test_an_action_that_nobody_has(found: Found):
    """E033."""
    assert found(cart='<b {% nitro_action "claer" %}></b>') == [
        Error(
            "{% nitro_action 'claer' %}: Cart has no such action.",
            hint="Did you mean 'clear'?",
            obj="cart.html, line 2",
            id="nitro_htmx.E033",
        )
    ]


@pytest.mark.parametrize(
    "text",
    [
        '{% nitro_url "total" %}',
        '<form {% nitro_form "sumbit" %}></form>',
        '<b {% nitro_loading "x" %}></b>',
        '{% nitro_component "Badge" on_blinked="clean" %}',
        '{% include "part.html" %}',
        '{% include "./part.html" %}',
    ],
)
def test_each_place_where_an_action_is_named(found: Found, text: str):
    assert ids(found(cart=text, part='{% if note %}{% nitro_action "x" %}{% endif %}')) == ["E033"]


def test_a_list_in_one_input(found: Found):
    """E070. Nobody has typed anything, and the list would have one empty text."""
    assert found(cart='<p>\n<input {% nitro_model "tags" live=True %}>') == [
        Error(
            "{% nitro_model 'tags' %}: it holds several values, and one input posts a single one.",
            hint='Use check boxes, each with value=, a <select> with element="select", or a '
            "formset.",
            obj="cart.html, line 3",
            id="nitro_htmx.E070",
        )
    ]


@pytest.mark.parametrize(
    ("cart", "expected"),
    [
        ('<textarea {% nitro_model "tags" element="textarea" %}></textarea>', ["E070"]),
        ('<input type="checkbox" {% nitro_model "tags" value="a" %}>', []),
        ('<input type="checkbox" {% nitro_model "tags" "a" %}>', []),
        ('<select {% nitro_model "tags" element="select" %}></select>', []),
        ('<input type="file" {% nitro_model "picture" %}>', []),
        ('<input {% nitro_model "note" %}><input {% nitro_model field %}>', []),
        ('<input {% nitro_model "nothing" %}>', []),
    ],
)
def test_what_may_be_bound_to_a_list(found: Found, cart: str, expected: list[str]):
    assert ids(found(cart=cart)) == expected


def test_a_part_may_call_what_one_of_its_components_has(found: Found):
    """The other one may leave it out by an ``{% if %}``."""
    part = '{% if can_clear %}<b {% nitro_action "clear" %}></b>{% endif %}'
    include = '{% include "part.html" %}'
    assert found(cart=include, badge=include, part=part) == []


def test_a_part_whose_only_component_lacks_the_action(found: Found):
    part = '{% if can_clear %}<b {% nitro_action "clear" %}></b>{% endif %}'
    assert ids(found(badge='{% include "part.html" %}', part=part)) == ["E033"]


def test_an_argument_that_the_action_does_not_take(found: Found):
    """E034."""
    assert found(cart='<b {% nitro_action "add" produkt_id=1 product_id=1 %}></b>') == [
        Error(
            "{% nitro_action 'add' %}: add() takes no argument 'produkt_id'.",
            hint="Did you mean 'product_id'?",
            obj="cart.html, line 2",
            id="nitro_htmx.E034",
        )
    ]


def test_forgotten_quotes(found: Found):
    """W030: a variable may be called so, too."""
    assert found(cart="<b {% nitro_action clear %}></b>", page="{% nitro_component Cart %}") == [
        CheckWarning(
            "{% nitro_action clear %} reads a variable called 'clear'.",
            hint='Write quotes: {% nitro_action "clear" %}.',
            obj="cart.html, line 2",
            id="nitro_htmx.W030",
        ),
        CheckWarning(
            "{% nitro_component Cart %} reads a variable called 'Cart'.",
            hint='Write quotes: {% nitro_component "Cart" %}.',
            obj="page.html, line 2",
            id="nitro_htmx.W030",
        ),
    ]


def test_a_template_that_includes_itself(found: Found):
    text = '{% include "cart.html" %}<b {% nitro_action "x" %}></b>'
    assert ids(found(cart=text)) == ["E033"]


@pytest.mark.parametrize(
    "text",
    ['{% include "../../part.html" %}', '{% include "nowhere.html" %}', "{% include name %}"],
)
def test_a_part_that_can_not_be_found(found: Found, text: str):
    assert found(cart=text) == []


def test_templates_that_can_not_be_read_are_passed_over(found: Found, tmp_path: Path):
    """E004 tells of a component's own."""
    (tmp_path / "picture.html").write_bytes(b"\xff{% nitro_component")
    assert found(page='{% nitro_component "Catr" %}{% if %}') == []


# Missing arguments


def test_a_button_without_a_required_argument(found: Found):
    """W029."""
    assert found(cart='<button {% nitro_action "add" pieces=2 %}>') == [
        CheckWarning(
            "{% nitro_action 'add' %}: add() needs 'product_id', and nothing gives it.",
            hint=(
                'Write {% nitro_action "add" product_id=… %}, put an input with '
                'name="product_id" into its form, or give the argument a default.'
            ),
            obj="cart.html, line 2",
            id="nitro_htmx.W029",
        )
    ]


def test_a_bound_input_is_no_argument(found: Found):
    text = '<form method="post" {% nitro_action "save" %}><input {% nitro_model "note" %}></form>'
    (message,) = found(cart=text)
    assert message.hint == (
        "A bound input is no argument: its value is in self.state.note. Take the argument out of "
        "save()."
    )


@pytest.mark.parametrize(
    "text",
    [
        '<form method="post" {% nitro_action "add" %}><input name="pieces"></form>',
        '<form {% nitro_form "add" %}>{% csrf_token %}</form>',
        '<a hx-post="{% nitro_url "add" %}"></a>',
        '<form method="post"><input name="pieces"><b {% nitro_action "add" %}></b></form>',
        '{% if note %}<form {% nitro_form "add" %}>{% else %}<form>{% endif %}</form>',
    ],
)
def test_where_nothing_gives_the_argument(found: Found, text: str):
    assert ids(found(cart=text)) == ["W029"]


@pytest.mark.parametrize(
    "text",
    [
        '<form method="post" {% nitro_action "add" %}><p><input name="product_id"></form>',
        '<form method="post"><input name=product_id><b {% nitro_action "add" %}></b></form>',
        '<form method="post" {% nitro_action "add" %}>{% include "part.html" %}</form>',
        '<form method="post" {% nitro_action "add" %}>{{ form }}</form>',
        '<form method="post" {% nitro_action "add" %}><input name="{{ name }}"></form>',
        '<form id="f" {% nitro_form "add" %}></form><input name="product_id" form="f">',
        '<button form="f" {% nitro_action "add" %}></button>',
        '<button {% nitro_action "add" %} name="product_id" value="7"></button>',
        '<select {% nitro_action "add" %} name="product_id"></select>',
        """<button {% nitro_action "add" %} hx-vals='{"product_id": 7}'></button>""",
        '<p hx-include="#x"><button {% nitro_action "add" %}></button></p>',
        '<button {% nitro_action "add" %} {{ attributes }}></button>',
        '<script>const url = "{% nitro_url "add" %}";</script>',
        '<b data-url="{% nitro_url "add" %}"></b>',
        '{% include "button.html" %}',  # a form may stand around it
        '{% extends "button.html" %}',
    ],
)
def test_where_the_argument_is_given_or_may_be(found: Found, text: str):
    button = '<button {% nitro_action "add" %}>{% block x %}{% endblock %}</button>'
    assert found(cart=text, part="", button=button) == []


# Forms


@pytest.mark.parametrize(
    ("form", "tag"),
    [
        ('<form {% nitro_action "clear" %}>', 'nitro_action "clear"'),
        ('<form action="/x/" {% nitro_action "clear" %}>', 'nitro_action "clear"'),
        ('<form method="GET" {% nitro_action "clear" %}>', 'nitro_action "clear"'),
        ('<form method="get" {% nitro_form "clear" %}>', 'nitro_form "clear"'),
        ("<form hx-post=\"{% nitro_url 'clear' %}\">", "nitro_url 'clear'"),
        ('<form><button {% nitro_action "clear" %}></button></form>', 'nitro_action "clear"'),
        ('<form><p><input {% nitro_model "note" %}></p></form>', 'nitro_model "note"'),
        ('<form>{% nitro_field "note" %}</form>', 'nitro_field "note"'),
    ],
)
def test_a_form_that_browsers_would_send_by_get(found: Found, form: str, tag: str):
    """W042: what is typed in it would stand in an address before the script has come."""
    assert found(cart=f"<p>\n{form}") == [
        CheckWarning(
            f'{{% {tag} %}} stands in a <form> without method="post". Where no script has run, '
            "the form puts what was typed into the address.",
            hint='Write <form method="post" …>.',
            obj="cart.html, line 3",
            id="nitro_htmx.W042",
        )
    ]


@pytest.mark.parametrize(
    "form",
    [
        '<form {% nitro_form "clear" %}>{% nitro_field "note" %}</form>',
        '<form method="POST" {% nitro_action "clear" %}>{% nitro_field "note" %}</form>',
        '<form method="dialog"><button {% nitro_action "clear" %}></button></form>',
        '<form method="{{ method }}" {% nitro_action "clear" %}></form>',
        '<form {{ attributes }} {% nitro_action "clear" %}></form>',
        "<form><button data-url=\"{% nitro_url 'clear' %}\"></button></form>",
        '<form></form><button {% nitro_action "clear" %}></button>',
        '<form action="/download/">{% nitro_field "note" %}</form>',  # for a view of the project's
        '<form method="get">{% nitro_field "note" %}</form>',
    ],
)
def test_a_form_that_puts_nothing_of_ours_into_an_address(found: Found, form: str):
    assert found(cart=form) == []


# Where components stand


class Row(NitroComponent[CartState]):
    template_name = "row.html"
    tag = "tr"


TABLE = "<table><tbody>{}</tbody></table>"


def test_a_component_that_a_browser_moves_out_of_its_table(found: Found):
    """W031."""
    assert found(page=TABLE.format('{% nitro_component "Badge" %}')) == [
        CheckWarning(
            "{% nitro_component 'Badge' %} puts a <div> into a <tbody>, and browsers move it out "
            "of the table.",
            hint='Set tag = "tr" in the component\'s class, or show it in a cell.',
            obj="page.html, line 2",
            id="nitro_htmx.W031",
        )
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TABLE.format('{% for x in y %}{% nitro_component "Badge" %}{% endfor %}'), ["W031"]),
        (TABLE.format('<tr>{% nitro_component "Badge" %}</tr>'), ["W031"]),
        ('<table>{% nitro_component "Badge" %}</table>', ["W031"]),
        (TABLE.format('<tr><td>{% nitro_component "Badge" %}'), []),
        (TABLE.format('{% if x %}<tr><td>{% endif %}{% nitro_component "Badge" as b %}'), []),
        (TABLE.format('{% nitro_component "Row" %}'), []),
        (TABLE.format("{% nitro_component name %}"), []),
        ('{% nitro_component "Badge" %}', []),
    ],
)
def test_what_may_stand_in_a_table(found: Found, text: str, expected: list[str]):
    register_component(Row)
    assert ids(found(page=text, row="")) == expected


def test_a_component_in_the_root_of_another(found: Found):
    register_component(Row)
    assert ids(found(row='{% nitro_component "Badge" %}')) == ["W031"]


def test_a_part_does_not_know_what_is_around_it(found: Found):
    register_component(Row)
    include = '<td>{% include "part.html" %}</td>'
    assert found(row=include, part='{% nitro_component "Badge" %}') == []


def test_a_component_in_a_cache(found: Found):
    """E035: it would be one visitor's for all."""
    text = '{% load cache %}{% cache 60 menu %}<p>{% nitro_component "Cart" %}</p>{% endcache %}'
    assert found(page=text) == [
        Error(
            '{% nitro_component "Cart" %} stands in {% cache %}, which shows one visitor\'s '
            "component to all.",
            hint="End the {% cache %} before it, and begin another one behind it.",
            obj="page.html, line 2",
            id="nitro_htmx.E035",
        )
    ]


def test_what_may_stand_in_a_cache(found: Found):
    cart = (
        '{% load cache %}{% cache 60 a %}<b {% nitro_action "clear" %}></b>{% endcache %}'
        '<input {% nitro_model "note" %}>'
    )
    assert found(cart=cart) == []


def test_a_bound_input_in_a_cache(found: Found):
    text = "{% load cache %}{% cache 60 a %}<input {% nitro_model 'note' %}>{% endcache %}"
    assert ids(found(badge=text)) == ["E035"]


# Alpine


def test_what_is_left_of_alpine(found: Found):
    """W032."""
    assert found(cart='<b x-text="count"></b>\n<b @click="call(\'clear\')"></b>') == [
        CheckWarning(
            'x-text="count" is for Alpine, which does not know the state of a component.',
            hint="Write {{ … }}. The docs have a page for users of the nitro package.",
            obj="cart.html, line 2",
            id="nitro_htmx.W032",
        ),
        CheckWarning(
            "@click=\"call('clear')\" is for Alpine, which does not know the state of a component.",
            hint="Write {% nitro_action %}. The docs have a page for users of the nitro package.",
            obj="cart.html, line 3",
            id="nitro_htmx.W032",
        ),
    ]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ('<input x-model.lazy="note">', 1),
        ("<form @submit.prevent=\"call('clear')\"></form>", 1),
        ('<div x-data="{open: false}"><p x-show="open"></p></div>', 0),
        ('<div x-data="{open: false}"><p @click="call(1)"></p></div>', 1),
        ('<b @click="open = true"></b>', 0),
    ],
)
def test_alpine_of_the_template_s_own_is_left_alone(found: Found, text: str, count: int):
    assert ids(found(cart=text)) == ["W032"] * count


def test_a_page_may_use_alpine(found: Found):
    assert found(page='{% nitro_component "Cart" %}<b x-text="count"></b>') == []


# The first state


class NeedyState(BaseModel):
    product_id: int
    note: str = ""


class Needy(NitroComponent[NeedyState]):
    template_name = "needy.html"


def test_a_state_that_needs_a_field(found: Found):
    """W033."""
    register_component(Needy)
    assert found(needy="", page='{% nitro_component "Needy" note="x" %}') == [
        CheckWarning(
            "{% nitro_component 'Needy' %}: the state's field 'product_id' has no default, and the "
            "component has no get_initial_state().",
            hint=(
                'Write {% nitro_component "Needy" product_id=… %}, give the field a default, or '
                "write get_initial_state()."
            ),
            obj="page.html, line 2",
            id="nitro_htmx.W033",
        )
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{% nitro_component "Needy" product_id=7 %}', []),
        ("", []),  # a view may give it: as_view(product_id=7)
        ('{% nitro_component "Needy" product_id=7 %}{% nitro_component "Needy" %}', ["W033"]),
    ],
)
def test_the_tags_may_give_the_field(found: Found, text: str, expected: list[str]):
    register_component(Needy)
    assert ids(found(needy="", page=text)) == expected


def test_a_component_that_makes_its_own_state(found: Found):
    class Own(Needy):
        def get_initial_state(self) -> NeedyState:
            return NeedyState(product_id=1)

    register_component(Own)
    assert found(needy="", page='{% nitro_component "Own" %}') == []


# Reading


def outline(text: str) -> dict[str, list[str]]:
    """Return the tags of a template, each with the elements around it."""
    found: dict[str, list[str]] = {}
    for tag in Outline(text).tags:
        place = tag.element or tag.parent
        around = [] if place is None else place.with_those_around()
        found[tag.text] = [each.name for each in around]
    return found


@pytest.mark.parametrize(
    ("text", "around"),
    [
        ("<p><b>{% x %}</b></p>", ["b", "p"]),
        ("<p><br><i>a</i>{% x %}", ["p"]),
        ("<p {% x %}>", ["p"]),
        ("<p /><br />{% x %}", ["p"]),
        ("<p class='a {% x %}'>", ["p"]),
        ("<p>{# {% x %} #}</p><b>{% x %}</b>", ["b"]),
        ("<p><!-- {% x %} -->", ["p"]),
        ("<script>a < b; {% x %}</script>", ["script"]),
        ("{% if a %}<p>{% else %}<div>{% endif %}{% x %}", ["div"]),
        ("{% if a %}<p>{% elif b %}<div>{% else %}<b>{% endif %}</b>{% x %}", []),
        ("<tr>{% for a in b %}<td>{% empty %}<th>{% x %}{% endfor %}", ["th", "tr"]),
        ("<{{ tag }} a>{% x %}</{{ tag }}>", ["nitro-mark-0"]),
        ("</p><p>{% x %}</b>", ["p"]),
        ("{% verbatim %}<p>{% x %}{% endverbatim %}<b>{% x %}", ["b", "p"]),
        ("<p>{% x %}<![x[y]]>", ["p"]),
    ],
)
def test_where_a_tag_stands(text: str, around: list[str]):
    assert outline(text)["x"] == around


def test_the_blocks_around_a_tag():
    inner = "{% nitro_component 'X' %}{% x %}"
    text = f"{{% cache 1 a %}}{inner}{{% endcache %}}{{% y %}}{{% endnitro_component %}}"
    blocks = {tag.name: tag.blocks for tag in Outline(text).tags}
    assert blocks["x"] == ("cache", "nitro_component")
    assert blocks["y"] == ()


def test_the_parts_of_a_tag():
    (first, second) = Outline('<p>\n{{ a }}\n<b\n{% x "é" y="1 2" as z %}>').tags
    assert (first.name, first.text, first.line, first.bits) == ("", "a", 2, ())
    assert (second.constant, second.keywords, second.is_stored) == ("é", {"y": '"1 2"'}, True)
    assert second.element is not None
    assert (second.line, second.element.line) == (4, 3)


# Sorting, and extra scripts


class Tracks(NitroComponent[CartState]):
    template_name = "tracks.html"

    def move(self, key: int, before: int | None = None, pile: str = "") -> None:
        pass

    def turn(self, key: int) -> None:
        pass

    def shift(self, key: int, before: int | None, pile: str) -> None:
        pass


PAGE = '{% nitro_scripts "sort" %}'


def test_a_list_that_is_sorted(found: Found):
    register_component(Tracks)
    text = '<ol {% nitro_sort "move" pile=1 %}><li><button {% nitro_sort_handle 1 2 %}></li></ol>'
    assert found(tracks=text, page=PAGE) == []


@pytest.mark.parametrize(
    ("tag", "check", "said", "hint"),
    [
        (
            'nitro_sort "moev"',
            "E033",
            "{% nitro_sort 'moev' %}: Tracks has no such action.",
            "Did you mean 'move'?",
        ),
        (
            'nitro_sort "turn"',
            "E034",
            "{% nitro_sort 'turn' %}: turn() takes no argument 'before'.",
            "Its arguments are: key.",
        ),
        (
            'nitro_sort "move" pil=1',
            "E034",
            "{% nitro_sort 'move' %}: move() takes no argument 'pil'.",
            "Did you mean 'pile'?",
        ),
        (
            'nitro_sort "shift" pile=1',
            "W029",
            "{% nitro_sort 'shift' %}: shift() needs 'before', and nothing gives it.",
            "Give it a default, for the end of the list: before: int | None = None.",
        ),
        (
            "nitro_sort move",
            "W030",
            "{% nitro_sort move %} reads a variable called 'move'.",
            'Write quotes: {% nitro_sort "move" %}.',
        ),
    ],
)
def test_a_list_that_can_not_be_sorted(found: Found, tag: str, check: str, said: str, hint: str):
    """As with any tag that names an action; key and before are given by the row."""
    register_component(Tracks)
    (message,) = found(tracks=f"<ol {{% {tag} %}}></ol>", page=PAGE)
    assert (message.id, message.msg, message.hint) == (f"nitro_htmx.{check}", said, hint)


def test_an_argument_that_no_row_gives(found: Found):
    """W029, beside that of before, which needs a default."""
    register_component(Tracks)
    messages = found(tracks='<ol {% nitro_sort "shift" %}></ol>', page=PAGE)
    assert [message.hint for message in messages] == [
        "Give it a default, for the end of the list: before: int | None = None.",
        'Write {% nitro_sort "shift" pile=… %}, or give the argument a default.',
    ]


def test_a_handle_that_is_no_button(found: Found):
    """W039."""
    register_component(Tracks)
    text = "<span {% nitro_sort_handle 1 2 %}></span>{% nitro_sort_handle 1 2 %}"
    assert found(tracks=text) == [
        CheckWarning(
            "{% nitro_sort_handle 1 2 %} stands in a <span>, which nobody can press by keyboard.",
            hint="Write <button {% nitro_sort_handle 1 2 %}>.",
            obj="tracks.html, line 2",
            id="nitro_htmx.W039",
        )
    ]


def test_a_list_without_its_script(found: Found):
    """W038, where no page loads it."""
    register_component(Tracks)
    sorting = '<ol {% nitro_sort "move" %}></ol>'
    missing = CheckWarning(
        '{% nitro_sort "move" %} needs the script "sort", which no page loads.',
        hint='Write {% nitro_scripts "sort" %} into the <head> of its pages.',
        obj="tracks.html, line 2",
        id="nitro_htmx.W038",
    )
    assert found(tracks=sorting, page="{% nitro_scripts %}") == [missing]
    assert found(tracks=sorting, page="{% nitro_scripts %}", other=PAGE) == []


@pytest.mark.parametrize(
    ("guard", "is_said"), [(" guard=True", True), (" guard=False", False), ("", False)]
)
def test_a_guarded_form_without_its_script(found: Found, guard: str, is_said: bool):
    """W038; a form that is not guarded needs none."""
    register_component(Tracks)
    form = f'<form {{% nitro_form "move"{guard} %}}></form>'
    problem = f'{{% nitro_form "move"{guard} %}} needs the script "guard", which no page loads.'
    said = [each.msg for each in found(tracks=form, page="{% nitro_scripts %}")]
    assert (problem in said) is is_said


def test_each_extra_script_is_known_by_what_needs_it():
    assert {*NEEDED_BY} == {*EXTRAS}


@pytest.mark.parametrize("pages", ["", "{% nitro_scripts name %}"])
def test_scripts_that_can_not_be_told(found: Found, pages: str):
    """A page may come from elsewhere, or name what is in a variable."""
    register_component(Tracks)
    assert found(tracks='<ol {% nitro_sort "move" %}></ol>', page=pages) == []


def test_pages_in_another_language(found: Found, settings: Settings):
    """They may load it, and are not read."""
    register_component(Tracks)
    found()
    other = {"BACKEND": "django.template.backends.jinja2.Jinja2", "DIRS": [], "APP_DIRS": False}
    settings.TEMPLATES = [*settings.TEMPLATES, other]
    assert found(tracks='<ol {% nitro_sort "move" %}></ol>', page="{% nitro_scripts %}") == []


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("srot", "Did you mean 'sort'?"),
        ("xyz", f"The names are: {', '.join(sorted(EXTRAS))}."),
    ],
)
def test_an_extra_script_that_there_is_none_of(found: Found, name: str, hint: str):
    """E039."""
    assert found(page=f'{{% nitro_scripts "sort" "{name}" %}}') == [
        Error(
            f'{{% nitro_scripts "sort" "{name}" %}}: there is no extra script {name!r}.',
            hint=hint,
            obj="page.html, line 2",
            id="nitro_htmx.E039",
        )
    ]
