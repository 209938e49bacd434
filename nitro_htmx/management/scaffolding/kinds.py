"""The text of new components: a plain one, a list, one that edits rows, and one with a form."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from django.db.models import Model

from ...names import split_words
from .imports import MAX_LINE
from .models import BufferField, buffer_fields, key_type, missing_fields

_BASE = "from nitro_htmx import "


@dataclass(frozen=True)
class Files:
    """The text of a component's files.

    Attributes:
        imports: Lines that import one thing each, for the component's module.
        body: The classes.
        template: The template.
        test_imports: Further lines of the test's imports.
        test: The methods of the test case.
        notes: What the developer has to do by hand.
    """

    imports: list[str]
    body: str
    template: str
    test: str
    test_imports: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def plain(name: str) -> Files:
    """Return a component with a state and an action."""
    return Files(
        [f"{_BASE}NitroComponent", f"{_BASE}register_component", "from pydantic import BaseModel"],
        f'''class {name}State(BaseModel):
    """What the component remembers from request to request. Visitors can read it."""

    count: int = 0


@register_component
class {name}(NitroComponent[{name}State]):
    """On a page: {{% nitro_component "{name}" %}}."""

    def add(self, amount: int = 1):
        """Runs when a visitor clicks."""
        self.state.count += amount
        self.emit("{split_words(name, "-")}-changed", {{"count": self.state.count}})
''',
        """{# Variables: count. #}
{% load nitro_htmx %}
<p>{{ count }}</p>
<button type="button" {% nitro_action "add" %}>Add</button>
""",
        f'''    def test_a_click_counts(self):
        page = self.nitro.mount({name})
        page.click("button")
        page.assert_emitted("{split_words(name, "-")}-changed", count=1)
        self.assertEqual(page.state.count, 1)
''',
    )


def form(name: str) -> Files:
    """Return a component with a form of Django's."""
    return Files(
        [
            "from django import forms",
            f"{_BASE}FormNitroComponent",
            f"{_BASE}register_component",
        ],
        f'''class {name}Fields(forms.Form):
    name = forms.CharField(max_length=100)


@register_component
class {name}(FormNitroComponent):
    """On a page: {{% nitro_component "{name}" %}}."""

    template_name = "{{template_name}}"
    form_class = {name}Fields

    def form_valid(self, form):
        """Runs when the form has been sent and is valid."""
        self.success(f"Thank you, {{form.cleaned_data['name']}}.")
''',
        """{# Variables: form. #}
{% load nitro_htmx %}
<form {% nitro_form live=True %}>
  {{ form }}
  <button>Send</button>
</form>
""",
        _form_test(name),
    )


def _form_test(name: str) -> str:
    return f"""    def test_a_valid_form_is_taken(self):
        page = self.nitro.mount({name})
        page.fill("name", "Ada")
        page.click("form button")
        page.assert_message("success", "Thank you, Ada.")

    def test_an_invalid_form_shows_what_is_wrong(self):
        page = self.nitro.mount({name})
        page.call("submit", name="")
        page.assert_error(422)
        self.assertIn("name", page.errors)
"""


def rows(name: str, model: type[Model]) -> Files:
    """Return a list of a model's rows."""
    fields = buffer_fields(model)
    shown = [each.name for each in fields][:4]
    searched = [each.name for each in fields if each.is_text][:2]
    return Files(
        [
            f"{_BASE}BaseListComponent",
            f"{_BASE}BaseListState",
            f"{_BASE}register_component",
            _import_of(model),
        ],
        f'''@register_component
class {name}(BaseListComponent[BaseListState]):
    """On a page: {{% nitro_component "{name}" %}}."""

    model = {model.__name__}
    {_listed("search_fields", searched)}
    {_listed("ordering_fields", shown)}
    ordering = "pk"
    {_listed("list_display", shown or ["pk"])}
    per_page = 25
''',
        "{# Variables: items, page_obj, paginator, and the state. #}\n"
        '{% extends "nitro_htmx/list/list.html" %}\n',
        f"""    def test_rows_are_shown(self):
        page = self.nitro.mount({name})
        self.assertEqual(page.state.page, 1)
        page.call("search_items", search="")
        page.assert_complete("search_items")
""",
    )


def crud(name: str, model: type[Model]) -> Files:
    """Return a component that creates, edits and deletes a model's rows."""
    fields, missing = buffer_fields(model), missing_fields(model)
    key, key_import = key_type(model)
    needed = {each.needs for each in fields} | {key_import}
    notes = [
        f"No input sets {missing_name}. Set it in perform_create(self, instance)."
        for missing_name in missing
    ]
    return Files(
        [
            *sorted(line for line in needed if line),
            f"{_BASE}CrudNitroComponent",
            f"{_BASE}register_component",
            "from pydantic import BaseModel",
            _import_of(model),
        ],
        _crud_classes(name, model, key, fields),
        _crud_template(fields),
        _mounts(name) if missing else _crud_test(name, model, fields),
        [] if missing else [_import_of(model)],
        notes,
    )


def _crud_classes(name: str, model: type[Model], key: str, fields: list[BufferField]) -> str:
    return f'''class {name}Buffer(BaseModel):
    """What a visitor may set of a row, and nothing else."""

{_buffer_lines(fields)}

class {name}State(BaseModel):
    create_buffer: {name}Buffer = {name}Buffer()
    edit_buffer: {name}Buffer | None = None
    editing_id: {key} | None = None


@register_component
class {name}(CrudNitroComponent[{name}State]):
    """On a page: {{% nitro_component "{name}" %}}.

    Everybody may use it, until login_required or permission_required says otherwise.
    """

    model = {model.__name__}

    def get_context_data(self, **kwargs):
        rows = self.scoped_queryset().order_by("pk")
        return super().get_context_data(rows=rows, **kwargs)
'''


def _buffer_lines(fields: list[BufferField]) -> str:
    lines = [f"    {each.name}: {each.annotation} = {each.default}\n" for each in fields]
    return "".join(lines) or '    note: str = ""\n'


def _crud_template(fields: list[BufferField]) -> str:
    def inputs(buffer: str, indent: str) -> str:
        tags = (f'{indent}{{% nitro_field "{buffer}.{each.name}" %}}\n' for each in fields)
        return "".join(tags)

    return f"""{{# Variables: rows; editing_id, create_buffer, edit_buffer. #}}
{{% load nitro_htmx %}}
<ul>
  {{% for row in rows %}}
    <li>
      {{% if editing_id == row.pk %}}
        <form method="post" {{% nitro_action "save_edit" %}}>
{inputs("edit_buffer", " " * 10)}          <button>Save</button>
          <button type="button" {{% nitro_action "cancel_edit" %}}>Cancel</button>
        </form>
      {{% else %}}
        {{{{ row }}}}
        <button type="button" {{% nitro_action "start_edit" id=row.pk %}}>Edit</button>
        <button type="button" hx-confirm="Delete it?" {{% nitro_action "delete_item" id=row.pk %}}>
          Delete
        </button>
      {{% endif %}}
    </li>
  {{% empty %}}
    <li>Nothing yet.</li>
  {{% endfor %}}
</ul>
<form method="post" {{% nitro_action "create_item" %}}>
{inputs("create_buffer", "  ")}  <button id="create">Add</button>
</form>
"""


def _crud_test(name: str, model: type[Model], fields: list[BufferField]) -> str:
    fills = "".join(
        f'        page.fill("create_buffer.{each.name}", {each.sample})\n' for each in fields
    )
    return f"""    def test_a_row_is_created_edited_and_deleted(self):
        page = self.nitro.mount({name})
{fills}        page.click("#create")
        page.assert_complete("create_item")
        row = {model.__name__}.objects.get()
        page.click("[hx-post$='/start_edit/']")
        page.click("button:not([type]):not([id])")
        page.assert_complete("save_edit")
        page.call("delete_item", id=row.pk)
        self.assertFalse({model.__name__}.objects.exists())
"""


def _mounts(name: str) -> str:
    return f"""    def test_it_is_shown(self):
        page = self.nitro.mount({name})
        self.assertIsNone(page.state.editing_id)
"""


def _import_of(model: type[Model]) -> str:
    return f"from {model.__module__} import {model.__name__}"


def _listed(attribute: str, names: list[str]) -> str:
    quoted = [f'"{name}"' for name in names]
    line = f"{attribute} = [{', '.join(quoted)}]"
    if len(line) + 4 <= MAX_LINE:
        return line
    return "\n".join([f"{attribute} = [", *(f"        {name}," for name in quoted), "    ]"])


MODEL_KINDS: dict[str, Callable[[str, type[Model]], Files]] = {"list": rows, "crud": crud}
KINDS: dict[str, Callable[[str], Files]] = {"plain": plain, "form": form}
