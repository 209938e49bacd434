"""Jinja2: the functions are the tags, on a page and in a component's own template."""

import re
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.template import engines
from django.test import Client
from jinja2 import DictLoader
from pytest_django import Settings

from nitro_htmx import NitroComponent, register_component
from nitro_htmx.checks import check_project
from nitro_htmx.exceptions import ComponentError, ConfigurationError
from nitro_htmx.jinja2.functions import FUNCTIONS
from nitro_htmx.rendering.extras import EXTRAS
from nitro_htmx.templatetags.nitro_htmx import register
from tests.integrations.jinja_site import Basket, Orchard, OrchardState, Tree, jinja2_site
from tests.support import act, mounted, page_request, render_page, root_of, roots_of

# In Django's language, what tests/site/jinja2/site/components/orchard.html has.
TWIN = """{% load nitro_htmx %}
<h2>{{ picked }} of {{ trees|length }}</h2>
<ul>
  {% for number in trees %}{% nitro_component "Tree" key=number number=number on_picked="count" %}{% endfor %}
</ul>
<button {% nitro_action "plant" number=2 %}>Plant</button>
<p {% nitro_loading "plant" %}>Planting</p>
<div {% nitro_keep "map" %}></div>
<form {% nitro_form "save" debounce="50ms" %}>
  {% nitro_field "name" label="Its name" %}
  {% nitro_errors %}
  <textarea {% nitro_model "note" element="textarea" %}>{% nitro_value "note" %}</textarea>
  <select {% nitro_model "kind" element="select" %}>
    <option {% nitro_option "kind" "apple" %}>apple</option><option {% nitro_option "kind" "pear" %}>pear</option>
  </select>
  {% nitro_progress %}
  <button>Save</button>
</form>
<a hx-post="{% nitro_url "refresh" %}" {% nitro_hide "a" %}>Again</a>
{% nitro_untrusted %}<i hx-get='/x'>people's</i>{% endnitro_untrusted %}"""  # noqa: E501


@pytest.fixture
def site(settings: Settings) -> Iterator[None]:
    with jinja2_site(settings):
        yield


def templates(settings: Settings, **texts: str) -> None:
    """Have Jinja2 find templates by name."""
    first, *others = settings.TEMPLATES
    loader = DictLoader({f"{name}.html": text for name, text in texts.items()})
    settings.TEMPLATES = [{**first, "OPTIONS": {**first["OPTIONS"], "loader": loader}}, *others]


def plain(html: str) -> str:
    html = " ".join(re.sub(r'data-nitro-token="[^"]+"', "", html).split())
    return re.sub(r" ?(<[^>]*>) ?", r"\1", html)


def show(text: str, /, **context: Any) -> str:
    template = engines["jinja2"].from_string(text)
    return str(template.render(context, page_request()))


def test_every_tag_has_its_function():
    """But for slots, which are an argument, and parts: no block of Jinja2 is rendered alone."""
    assert {*FUNCTIONS} == {*register.tags} - {"nitro_fill", "nitro_part"}


def test_the_functions_make_what_the_tags_make(site: None, settings: Settings):
    """Character for character, but for spaces and the time in tokens."""
    ours = mounted(Orchard, note="<x>")
    settings.TEMPLATES = settings.TEMPLATES[1:]
    folder = "django.template.loaders.locmem.Loader"
    options = {
        **settings.TEMPLATES[0]["OPTIONS"],
        "loaders": [
            (
                folder,
                {
                    "site/components/orchard.html": TWIN,
                    "site/components/tree.html": "{% load nitro_htmx %}Tree {{ number }}: "
                    '{{ apples }}\n<button {% nitro_action "pick" %}>Pick {{ number }}</button>',
                },
            ),
            "django.template.loaders.app_directories.Loader",
        ],
    }
    settings.TEMPLATES = [{**settings.TEMPLATES[0], "APP_DIRS": False, "OPTIONS": options}]
    theirs = mounted(Orchard, note="<x>")
    assert plain(str(ours.element)) == plain(str(theirs.element))
    assert (ours.read_token().state, ours.read_token().bound, ours.read_token().kept) == (
        theirs.read_token().state,
        theirs.read_token().bound,
        theirs.read_token().kept,
    )


def test_a_page_works(site: None, client: Client):
    """Its scripts, its components, what is bound, and children that stay."""
    page = client.get("/page/orchard/?note=x")
    assert b"nitro-htmx4.js" in page.content
    assert page.cookies["csrftoken"].value
    orchard, tree, basket, given, panel = roots_of(page.content)
    assert [each.name for each in (tree, basket, given)] == ["Tree", "Basket", "Tree"]
    assert tree.id == f"{orchard.id}-tree_1"
    assert panel["data-nitro-lazy"] == "load"
    fields = {"name": "yy", "note": "n", "kind": "pear"}
    answer = act(client, orchard, "save", fields=fields)
    again = root_of(answer.content)
    assert again.state() | {"name": "yy"} == again.state()
    assert "hx-preserve" in answer.content.decode()
    planted = root_of(act(client, again, "plant", {"number": 2}).content)
    assert planted.state()["trees"] == [1, 2]


def test_a_page_names_extra_scripts(site: None, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(EXTRAS, "probe", dict)
    assert "nitro_htmx/nitro-probe.js" in show('{{ nitro_scripts("probe") }}')
    with pytest.raises(ComponentError, match=r"no such extra script\. Did you mean 'probe'"):
        show('{{ nitro_scripts("prode") }}')


def test_slots(site: None, client: Client):
    """The call is the default slot, others are arguments, and the rest shows its fallback."""
    page = BeautifulSoup(client.get("/page/orchard/").content, "html.parser")
    default = page.select_one('[data-nitro-slot="default"]')
    footer = page.select_one('[data-nitro-slot="footer"]')
    assert default is not None
    assert footer is not None
    assert "given" in default.text
    assert default.select("[data-nitro-component=Tree]")
    assert str(footer.b) == "<b>&lt;F&gt;</b>"
    basket = roots_of(str(page))[2]
    assert "no aside" in basket.text
    assert "no footer" not in basket.text
    html = act(client, basket, "fill").content.decode()
    assert "no footer" not in html
    assert html.count("hx-preserve") == 2
    assert "no footer" in mounted(Basket).text
    with pytest.raises(ComponentError, match="'A b' can't be the name of a slot"):
        show('{{ nitro_component("Basket", slots={"A b": "x"}) }}')


def test_content_without_a_slot_is_kept_and_nothing_is_said_of_it(
    site: None, settings: Settings, caplog: pytest.LogCaptureFixture
):
    """Which slots such a template has is not known before it runs."""
    settings.NITRO_HTMX = {"DEBUG": True}
    page = BeautifulSoup(
        show('{{ nitro_component("Basket", slots={"nowhere": "kept"}) }}'), "html.parser"
    )
    kept = page.select_one('[hidden] [data-nitro-slot="nowhere"]')
    assert kept is not None
    assert kept.text == "kept"
    assert caplog.messages == []


def test_text_is_escaped(site: None):
    html = show(
        '{{ nitro_component("Basket", slots={"footer": text}) }}{{ nitro_component(name) }}',
        text="<i>",
        name="Basket",
    )
    assert "<i>" not in html
    assert "&lt;i&gt;" in html


def test_what_a_component_s_template_has(site: None, settings: Settings, registry: None):
    """As in Django's: fields over context processors, our names over all; and Django's csrf."""

    class Pear(NitroComponent[OrchardState]):
        template_name = "pear.html"

        def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
            return super().get_context_data(extra="E", request="hidden", **kwargs)

        def boil(self) -> None:
            raise AssertionError("no template may run an action")

    first, *others = settings.TEMPLATES
    processors = {"context_processors": [f"{__name__}.processor"]}
    settings.TEMPLATES = [{**first, "OPTIONS": {**first["OPTIONS"], **processors}}, *others]
    text = (
        "{{ note }}|{{ state.kind }}|{{ component.component_id }}|{{ request.path }}|{{ extra }}|"
        "{{ errors|length }}|{{ processed }}|{{ csrf_token|length }}|{{ csrf_input }}"
    )
    templates(settings, pear=text)
    register_component(Pear)
    root = mounted(Pear, note="<field>")
    assert root.text == "<field>|apple|nitro-pear-1|/|E|0|yes|64|"
    assert root.element.select("input[name=csrfmiddlewaretoken]")
    templates(settings, pear="{{ component.boil() }}")
    with pytest.raises(ComponentError, match=r"Pear reads the action 'component\.boil'"):
        mounted(Pear)


def processor(request: object) -> dict[str, Any]:
    return {"processed": "yes", "note": "processor"}


def test_each_engine_has_its_own_context_processors(site: None):
    """A page of both: a component of Django's engine has not the few variables of Jinja2's."""
    html = show('{{ nitro_component("Basket") }}{{ nitro_component("Panel") }}')
    assert [root.name for root in roots_of(html)] == ["Basket", "Panel"]


def test_components_of_both_languages_stand_in_each_other(
    site: None, settings: Settings, client: Client
):
    """On a page of Django's, and a child of Django's in a parent of Jinja2's, which stays."""
    tree = root_of(render_page('{% nitro_component "Tree" number=1 %}', page_request()))
    assert root_of(act(client, tree, "pick").content).state()["apples"] == 2
    templates(settings, **{"site/components/basket": "{{ picked }}{{ nitro_component('Panel') }}"})
    basket, panel = roots_of(show('{{ nitro_component("Basket") }}'))
    assert panel.id == f"{basket.id}-panel-1"
    html = act(client, basket, "fill").content.decode()
    assert f'id="{panel.id}" hx-preserve' in html


def test_a_macro_of_another_file_needs_the_context(site: None, settings: Settings):
    macro = "{% macro pick() %}<button {{ nitro_action('pick') }}>{% endmacro %}"
    use = "{%% from 'macros.html' import pick %s %%}{{ pick() }}"
    templates(settings, macros=macro, **{"site/components/tree": use % "with context"})
    assert mounted(Tree, number=1).element.select("button[hx-post$='/pick/']")
    templates(settings, macros=macro, **{"site/components/tree": use % ""})
    with pytest.raises(ComponentError) as caught:
        mounted(Tree, number=1)
    assert str(caught.value) == (
        "{{ nitro_action(…) }} stands outside of a component's template. Import a macro of another "
        "file 'with context'."
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{{ nitro_action('add') }}", "{{ nitro_action(…) }} stands outside of a component"),
        ("{{ nitro_action(add) }}", "nitro_action(): 'add' is undefined. Names are written in "),
        ("{{ nitro_component(Tree) }}", "nitro_component(): 'Tree' is undefined. Names are wri"),
        ("{{ nitro_component('Treee') }}", "as 'Treee'. Did you mean 'Tree'?"),
        ("{{ nitro_component('Tree', lazy='soon') }}", "write lazy="),
    ],
)
def test_mistakes_are_named(site: None, text: str, message: str):
    with pytest.raises(ComponentError, match=re.escape(message)):
        show(text)


def test_a_page_without_its_request(site: None):
    with pytest.raises(ComponentError) as caught:
        engines["jinja2"].from_string("{{ nitro_scripts() }}").render({})
    assert str(caught.value) == (
        "{{ nitro_scripts(…) }} needs the request. Render the page with render(request, …)."
    )


def test_an_exception_names_the_component_and_its_template(site: None, settings: Settings):
    templates(settings, **{"site/components/tree": "{{ 1 / 0 }}"})
    with pytest.raises(ZeroDivisionError) as caught:
        mounted(Tree, number=1)
    assert caught.value.__notes__ == [
        "Component Tree (#nitro-tree-1), template 'site/components/tree.html'"
    ]


def test_an_engine_without_the_extension(site: None, settings: Settings):
    """The message says what to add; the check says it before the first page does."""
    first, *others = settings.TEMPLATES
    settings.TEMPLATES = [{**first, "OPTIONS": {}}, *others]
    with pytest.raises(ConfigurationError) as caught:
        mounted(Tree, number=1)
    assert str(caught.value) == (
        "site/components/tree.html is found by django.template.backends.jinja2; components need "
        "Django's own template engine. Put the DjangoTemplates backend first in TEMPLATES, or add "
        '"nitro_htmx.jinja2.NitroExtension" to its extensions.'
    )
    found = [each for each in check_project(None) if each.id == "nitro_htmx.E004"]
    assert {each.obj for each in found} == {Orchard, Tree, Basket}


def test_the_checks_read_django_s_templates_alone(site: None):
    assert [each for each in check_project(None) if each.obj in (Orchard, Tree, Basket)] == []


def test_jinja2_is_not_needed():
    """Nothing but this room imports it."""
    code = (
        "import sys; sys.modules['jinja2'] = None\n"
        "import django; django.setup()\n"
        "from nitro_htmx.testing import Nitro\n"
        "import nitro_htmx.urls, nitro_htmx.views\n"
        "assert 'nitro_htmx.jinja2' not in sys.modules"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
