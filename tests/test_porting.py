"""``docs/from-nitro.md`` is enough to port a project of the ``nitro`` package.

What stands here was written in that package's style, and is ported by the page's tables alone: what
the first column says is replaced by what the second one says.
"""

from __future__ import annotations

import logging
import re
import sys
import types
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import Group, User
from django.core.checks import CheckMessage
from django.template import engines
from django.test import Client
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import BaseListComponent, BaseListState, NitroComponent, register_component
from nitro_htmx.checks import check_project
from nitro_htmx.components.lists.former import FORMER_NAMES
from nitro_htmx.exceptions import ComponentError, StateTooLarge
from tests.site.models import Task
from tests.support import act, isolated_registry, mounted, root_of, use_templates

PAGE = (Path(__file__).parents[1] / "docs" / "from-nitro.md").read_text(encoding="utf-8")

# Every tag and filter of that package, in its three libraries.
TAGS = [
    "nitro_component",
    "nitro_scripts",
    "nitro_for",
    "nitro_text",
    "nitro_model",
    "nitro_action",
    "nitro_show",
    "nitro_class",
    "nitro_class_map",
    "nitro_bind",
    "nitro_attr",
    "nitro_toggle",
    "nitro_set",
    "nitro_key",
    "nitro_disabled",
    "nitro_file_action",
    "nitro_cloak",
    "nitro_stop",
    "nitro_rating",
    "nitro_transition",
    "nitro_file",
    "nitro_if",
    "nitro_input",
    "nitro_select",
    "nitro_dynamic_select",
    "nitro_checkbox",
    "nitro_textarea",
    "nitro_phone",
    "nitro_switch",
    "nitro_visible",
    "nitro_plural",
    "nitro_count",
    "nitro_format",
    "nitro_date",
    "nitro_badge",
    "nitro_each",
    "nitro_call",
    "toggle_btn",
    "loading_btn",
    "panel_container",
    "form_field",
    "card",
    "empty_state",
    "to_json",
    "searchable_dropdown",
]

_ROW = re.compile(r"^\| (.+?) \| (.+) \|$", re.MULTILINE)
_CODE = re.compile(r"`([^`]+)`")


def rows() -> list[tuple[list[str], list[str], str]]:
    """Return of each row of the page's tables its code before and now, and all that it says now."""
    found = []
    for before, now in _ROW.findall(PAGE.replace("\\|", "\0")):
        if before not in ("before", "---"):
            cells = [
                [code.replace("\0", "|") for code in _CODE.findall(cell)] for cell in (before, now)
            ]
            found.append((cells[0], cells[1], now))
    return found


def replacements() -> dict[str, str]:
    """Return what a project's text is to be searched for, with what to put in its place."""
    found = {}
    for before, codes, now in rows():
        for code in before:
            found[code] = "" if now.startswith("nothing") else codes[0] if codes else code
    return found


def ported(text: str) -> str:
    """Return ``text`` with everything replaced that the page says, the longest first."""
    found = replacements()
    for before in sorted(found, key=len, reverse=True):
        text = text.replace(before, found[before])
    return text


COMPONENTS = """
from typing import Any
from nitro.base import NitroComponent
from nitro.list import BaseListComponent, BaseListState
from nitro.registry import register_component
from nitro.security import OwnershipMixin
from pydantic import BaseModel
from tests.site.models import Task

class ProductSchema(BaseModel):
    id: int
    title: str

class TasksState(BaseListState):
    items: list[ProductSchema] = []
    is_open: bool = True

@register_component
class OldTasks(OwnershipMixin, BaseListComponent[TasksState]):
    model = Task
    template_name = "old_tasks.html"
    search_fields = ["title"]
    order_by = "-id"
    per_page = 2
    poll = 5000

    def get_base_queryset(self, search="", filters=None):
        queryset = super().get_base_queryset(search, filters)
        queryset = self.filter_by_owner(queryset)
        return queryset.exclude(note="archived")

    def add_points(self, id, amount):
        task = self.get_object(id)
        task.points += amount
        task.save()
        self.success("Added")
        self.refresh()

class CounterState(BaseModel):
    count: int = 0
    email: str = ""
    is_open: bool = True

@register_component
class OldCounter(NitroComponent[CounterState]):
    template_name = "old_counter.html"

    def add(self, amount: int = 1):
        self.state.count += amount
        self.refresh_component("OldTasks")
"""

TASKS = """
{% load nitro_tags %}
<p>{{ total_count }} tasks, {{ showing_start }} to {{ showing_end }}, {{ num_pages }} pages</p>
{% nitro_for 'items' as 'item' %}
  <b {% nitro_attr 'href' 'item.url' %}>{{ item.title }}: {{ item.points }}</b>
{% end_nitro_for %}
{% nitro_if 'is_open' %}open{% end_nitro_if %}
{% if has_next %}<button {% nitro_action 'next_page' %}>Next</button>{% endif %}
{% if has_previous %}<i>{{ previous_page_number }}</i>{% endif %}
"""

COUNTER = """
{% load nitro_tags %}{% load nitro_zero %}
<p {% nitro_show 'is_open' %}>{{ count }}</p>
<button {% nitro_action 'add' amount='5' %} {% nitro_disabled 'is_full' %}>Add</button>
<input {% nitro_model 'email' lazy=True %}>
{% nitro_plural 'count' 'task' 'tasks' %}{% nitro_cloak %}
"""


@pytest.fixture
def project(registry: None, settings: Settings, monkeypatch: pytest.MonkeyPatch, db: None) -> None:
    """The components and templates above, after the port."""
    use_templates(settings, {"old_tasks.html": ported(TASKS), "old_counter.html": ported(COUNTER)})
    module = types.ModuleType("ported")
    # Where pydantic looks for the names in annotations.
    monkeypatch.setitem(sys.modules, "ported", module)
    exec(compile(ported(COMPONENTS), "ported.py", "exec"), vars(module))


def test_nothing_of_the_package_is_left():
    for text in map(ported, (COMPONENTS, TASKS, COUNTER)):
        assert not re.search(r"nitro\.\w+ import|get_base_queryset|order_by|nitro_tags", text)
        tags = set(re.findall(r"{% (\w+)", text)) & set(TAGS)
        assert tags <= {"nitro_action", "nitro_model"}


@pytest.mark.usefixtures("project")
class TestThePortedProject:
    def visit(self, client: Client) -> Any:
        from nitro_htmx.registry import get_component

        home = Group.objects.create(name="Home")
        for name, titles in (("ada", "abcd"), ("bob", "x")):
            user = User.objects.create_user(name)
            for title in titles:
                note = "archived" if title == "d" else ""
                Task.objects.create(title=title, note=note, user=user, organization=home)
        client.force_login(User.objects.get(username="ada"))
        return mounted(get_component("OldTasks"), request=client.get("/").wsgi_request)

    def test_the_list_shows_its_rows_and_no_others(self, client: Client):
        root = self.visit(client)
        assert root.text == "3 tasks, 1 to 2, 2 pages c: 0 b: 0 open Next"
        assert "every 5s" in root["hx-trigger"]
        root = root_of(act(client, root, "next_page").content)
        assert root.text == "3 tasks, 3 to 3, 2 pages a: 0 open 1"
        root = root_of(act(client, root, "search_items", {"search": "x"}).content)
        assert root.text.startswith("0 tasks")

    def test_its_actions(self, client: Client):
        root = self.visit(client)
        own, foreign = Task.objects.get(title="b").pk, Task.objects.get(title="x").pk
        root = root_of(act(client, root, "add_points", {"id": own, "amount": "2"}).content)
        assert "b: 2" in root.text
        assert act(client, root, "add_points", {"id": foreign, "amount": "2"}).status_code == 404
        assert act(client, root, "get_queryset").status_code == 404

    def test_the_counter(self, client: Client):
        from nitro_htmx.registry import get_component

        root = mounted(get_component("OldCounter"))
        response = act(client, root, "add", {"amount": "5"}, fields={"email": "a@b.c"})
        root = root_of(response.content)
        assert root.text == "5 Add 5 tasks"
        assert root.state()["email"] == "a@b.c"

    def test_the_checks_find_nothing(self):
        found: list[CheckMessage] = check_project()
        assert [(message.id, message.msg) for message in found] == []


# The page


@pytest.mark.parametrize("tag", TAGS)
def test_every_tag_has_its_row(tag: str):
    assert any(re.search(rf"\b{tag}\b", code) for before, _now, _text in rows() for code in before)


@pytest.mark.parametrize(
    "code",
    sorted(
        {code for _before, now, _text in rows() for code in now if "{%" in code or "{{" in code}
    ),
)
def test_what_replaces_a_tag_can_be_read(code: str):
    """Blocks are closed; templates are compiled, not run."""
    opened = re.findall(r"{% (if|for) ", code)
    closed = re.findall(r"{% end(if|for) ", code)
    if code in ("{% endif %}", "{% endfor %}", "{% load nitro_htmx %}"):
        return
    for name in opened[len(closed) :] if len(opened) > len(closed) else []:
        code += f"{{% end{name} %}}"
    engines["django"].from_string("{% load nitro_htmx %}" + code.replace("{% if %}", "{% if x %}")
                                  .replace("{% for %}", "{% for x in y %}"))  # fmt: skip


# Names that would quietly show nothing


@pytest.mark.parametrize(("former", "new"), FORMER_NAMES.items())
@pytest.mark.parametrize(
    "template", ["{{{{ {} }}}}", "{{% if {} %}}x{{% endif %}}", "{{{{ {}|add:1 }}}}"]
)
def test_an_old_variable_of_a_list_raises(
    settings: Settings, db: None, former: str, new: str, template: str
):
    class Plain(BaseListComponent[BaseListState]):
        model = Task
        template_name = "plain.html"

    use_templates(settings, {"plain.html": template.format(former)})
    with isolated_registry():
        register_component(Plain)
        with pytest.raises(ComponentError) as caught:
            mounted(Plain)
    assert str(caught.value) == f"A list's template has no {former!r}. Write '{new}'."
    assert any(new in code for before, now, _text in rows() for code in now if former in before[0])


def test_an_old_name_may_be_one_s_own(settings: Settings, db: None):
    class State(BaseListState):
        total_count: int = 7

    class Own(BaseListComponent[State]):
        model = Task
        template_name = "own.html"

        def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
            return super().get_context_data(num_pages=3, **kwargs)

    use_templates(settings, {"own.html": "{{ total_count }} {{ num_pages }}"})
    with isolated_registry():
        assert mounted(register_component(Own)).text == "7 3"


# Rows in the state


class Item(BaseModel):
    id: int = 1000
    name: str = "Garden chair"
    price: str = "49.90"
    stock: int = 12


class ItemsState(BaseModel):
    items: list[Item] = []


class Items(NitroComponent[ItemsState]):
    template_name = "items.html"


@pytest.fixture
def items(registry: None, settings: Settings) -> None:
    settings.DEBUG = True
    use_templates(settings, {"items.html": "{{ items|length }}"})
    register_component(Items)


@pytest.mark.usefixtures("items")
def test_how_many_rows_fit_into_a_state():
    """The page says with how many it fails."""
    found = re.search(r"fails from ([\d,]+) rows on", PAGE)
    assert found is not None
    limit = int(found[1].replace(",", ""))
    assert mounted(Items, items=[Item()] * (limit - 1)).text == str(limit - 1)
    with pytest.raises(StateTooLarge):
        mounted(Items, items=[Item()] * limit)


@pytest.mark.usefixtures("items")
def test_the_log_warns_before(caplog: pytest.LogCaptureFixture):
    """Once for a class, and only in DEBUG."""
    caplog.set_level(logging.WARNING, "nitro_htmx.reminders")

    class Many(Items):
        pass

    register_component(Many)
    mounted(Many, items=[Item()] * 537)
    assert caplog.messages == []
    for _ in range(2):
        mounted(Many, items=[Item()] * 538)
    expected = (
        "The state of Many has 32829 bytes, 32819 of them in 'items'. Over 65536, which is "
        "MAX_STATE_BYTES, its page fails. Rows belong in the database: give them to the template "
        "in get_context_data(), or derive the component from BaseListComponent."
    )
    assert caplog.messages == [expected]
