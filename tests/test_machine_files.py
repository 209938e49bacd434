"""What ``make docs`` writes for language models and editors knows all there is, and is right."""

import json
import re

import pytest
from bs4 import BeautifulSoup
from django.template import engines
from pydantic import BaseModel
from pytest_django import Settings

import nitro_htmx
from nitro_htmx import NitroComponent, action, names, on, register_component
from nitro_htmx.conf import Settings as NitroSettings
from nitro_htmx.templatetags.nitro_htmx import register
from scripts import llms_recipes, write_editor_files, write_llms
from tests.docs.pages import ROOT, Page, all_pages, recipe_pages
from tests.push.installed import push_installed
from tests.support import page_request, use_templates

PAGES = all_pages()
_BLOCK = re.compile(r"^```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)

ATTRIBUTES = [value for name, value in vars(names).items() if name.endswith("_ATTRIBUTE") and value]

PAGE = """{% load nitro_htmx %}
{% nitro_scripts %}
{% nitro_channels "news" %}
{% nitro_component "Everything" key=1 %}
{% nitro_component "Everything" key=2 lazy="visible" lazy_group="all" %}
{% nitro_untrusted %}<b>x</b>{% endnitro_untrusted %}
"""
EVERYTHING = """{% load nitro_htmx %}
{% nitro_component "Inner" on_done="refresh" %}
  {% nitro_fill "footer" %}What is given{% endnitro_fill %}
{% endnitro_component %}
<button {% nitro_action "save" amount=1 %} {% nitro_hide "li" %}></button>
<button hx-post="{% nitro_url 'save' %}"></button>
<form {% nitro_form "save" live=True %}>
  <textarea {% nitro_model "note" element="textarea" %}>{% nitro_value "note" %}</textarea>
  <select {% nitro_model "size" element="select" %}>
    <option {% nitro_option "size" "m" %}>Medium</option>
  </select>
  {% nitro_field "note" debounce="300ms" %}{% nitro_errors "note" %}{% nitro_progress %}
  <i {% nitro_loading %}></i><b {% nitro_keep "map" %}></b>
</form>
"""


class State(BaseModel):
    note: str = ""
    size: str = "m"


class Everything(NitroComponent[State]):
    template_name = "everything.html"
    poll = "5s"
    ride = False
    emits = ["saved"]
    channels = ["news"]
    toast_duration = 1000

    @action(single=True)
    def save(self, amount: int = 0) -> None:
        """Do nothing."""

    @on("done", key="number")
    def hear(self) -> None:
        """Do nothing."""


class Inner(NitroComponent[State]):
    template_name = "inner.html"


# For language models


@pytest.fixture(scope="module")
def full() -> str:
    return write_llms.llms_full_txt()


def test_the_file_is_small_enough(full: str):
    """What reads it has little room."""
    assert len(full.encode()) <= write_llms.MAX_BYTES == 60_000


def test_its_code_is_that_of_tested_pages(full: str):
    """Each block, to the letter; so it was run, compiled or parsed. Of recipes it may be a part."""
    tested = {block.text for page in PAGES for block in page.blocks}
    tested |= {text for page in recipe_pages() for text in pieces(page)}
    blocks = _BLOCK.findall(full)
    assert len(blocks) > 20
    assert [block for block in blocks if block not in tested] == []


def test_it_has_nothing_that_readers_do_not_see(full: str):
    """No hidden checks, no pictures, no links to other files."""
    outside = _BLOCK.sub("", full)
    assert "<!--" not in outside
    assert "<picture>" not in full
    assert re.findall(r"\]\((?!https?:)[^)]*\)", outside) == []


def pieces(page: Page) -> list[str]:
    """Return the files of a recipe as the tests run them, without imports and comments."""
    return [llms_recipes.shortened(block.language, block.text) for block in page.blocks]


def heads(text: str) -> list[tuple[str, str, str, str]]:
    """Return of each recipe its title, its address, what it shows, and the line below that."""
    head = r"^## (.+) \(`recipes/(.+)\.html`\)\n\n(.+)\n(.*)\n"
    return re.findall(head, text, re.MULTILINE)


def test_every_recipe_is_there(full: str):
    """With its address: the most asked ones whole, the others in three lines."""
    pages = {page.path.stem: page for page in recipe_pages() if page.path.stem != "index"}
    index = (llms_recipes.FOLDER / "index.md").read_text(encoding="utf-8")
    found = heads(full)
    assert sorted(slug for _title, slug, _text, _more in found) == sorted(pages)
    assert all(f"- [{title}]({slug}.md): {text}\n" in index for title, slug, text, _ in found)
    whole = [slug for _title, slug, _text, more in found if not more]
    assert whole == [*llms_recipes.MOST_ASKED[: len(whole)]]
    assert len(whole) >= 5
    for slug in whole:
        assert [piece for piece in pieces(pages[slug]) if f"\n{piece}```\n" not in full] == []


def test_as_many_are_whole_as_there_is_room_for():
    """And none in part."""
    short = llms_recipes.recipes_text(0)
    room = len(short.encode())
    assert len(heads(short)) == len(heads(llms_recipes.recipes_text(1_000_000)))
    assert "```" not in llms_recipes.recipes_text(room)
    first = llms_recipes.recipes_text(room + 4_000)
    assert room < len(first.encode()) <= room + 4_000
    assert 0 < [more for _, _, _, more in heads(first)].count("") < len(llms_recipes.MOST_ASKED)
    everything = llms_recipes.recipes_text(1_000_000)
    whole = [slug for _title, slug, _text, more in heads(everything) if not more]
    assert whole == [*llms_recipes.MOST_ASKED]


@pytest.mark.parametrize(
    ("language", "text", "short"),
    [
        ("python", '"""A."""\n\nfrom a import b\n\nX = 1\n', "X = 1\n"),
        ("python", "import a\nfrom b import (\n    c,\n)\n\n\nclass X:\n    a = 1\n", None),
        ("js", "// Why.\nconst a = 1; // so\n  // And.\n", "const a = 1; // so\n"),
        ("html", "<p>// no</p>\n", "<p>// no</p>\n"),
    ],
)
def test_imports_and_comments_are_left_out(language: str, text: str, short: str | None):
    short = "class X:\n    a = 1\n" if short is None else short
    assert llms_recipes.shortened(language, text) == short


def test_a_heading_that_a_page_does_not_have_is_an_error():
    with pytest.raises(LookupError, match=r"docs/lists\.md does not have each of \('Maps',\)"):
        write_llms._part(write_llms.Part("lists", without=("Maps",)))


@pytest.mark.parametrize("name", nitro_htmx.__all__)
def test_it_has_every_export(full: str, name: str):
    assert re.search(rf"^- `{name}\b", full, re.MULTILINE)


@pytest.mark.parametrize("name", [*register.tags, *NitroSettings.model_fields])
def test_it_has_every_tag_and_setting(full: str, name: str):
    assert f"`{name}`" in full


def test_the_list_has_every_page():
    """With the addresses that the site has."""
    listed = re.findall(r"^- \[.+?\]\((.+?)\.html\): .", write_llms.llms_txt(), re.MULTILINE)
    pages = {page.path.stem for page in PAGES[1:]} - {"index"}
    recipes = {f"recipes/{page.path.stem}" for page in recipe_pages()}
    assert set(listed) == pages | recipes | {"reference/index"}
    assert len(listed) == len(set(listed))


# For editors


@pytest.mark.parametrize("tag", register.tags)
def test_every_tag_is_known(tag: str):
    """As a snippet that compiles once its places are filled, and as a symbol of web types."""
    contributions = write_editor_files.web_types()["contributions"]
    assert tag in {each["name"] for each in contributions["html"][write_editor_files.TAGS_KIND]}
    snippet = write_editor_files.snippets()[tag]
    assert tag in snippet["prefix"]
    assert snippet["description"]
    filled = re.sub(r"\$\{\d+:(.*?)\}", r"\1", str(snippet["body"])).replace("$0", "")
    if tag == "nitro_fill":  # stands in a block alone
        filled = f"{{% nitro_component 'Panel' %}}{filled}{{% endnitro_component %}}"
    if tag == "nitro_part":
        filled = filled.replace("%}{%", "%}<tr></tr>{%")
    if tag == "nitro_component":
        assert filled.startswith('{% nitro_component "Cart" key=cart.pk')
    engines["django"].from_string("{% load nitro_htmx %}" + filled)


@pytest.mark.parametrize("attribute", ATTRIBUTES)
def test_every_attribute_is_known(attribute: str):
    """Each constant of the code, in both forms, with a text."""
    data = write_editor_files.html_data()["globalAttributes"]
    assert {each["name"]: each["description"]["value"] for each in data}[attribute]
    symbols = write_editor_files.web_types()["contributions"]["html"]["attributes"]
    assert {each["name"]: each["description"] for each in symbols}[attribute]


@pytest.mark.parametrize("version", [2, 4])
def test_every_attribute_that_the_tags_write_is_known(
    settings: Settings, registry: None, version: int
):
    """Of the scripts, roots, placeholders, inputs, buttons, children and what people wrote."""
    register_component(Everything)
    register_component(Inner)
    inner = "{% load nitro_htmx %}{% nitro_slot %}{% nitro_slot 'footer' %}"
    use_templates(settings, {"page.html": PAGE, "everything.html": EVERYTHING, "inner.html": inner})
    settings.NITRO_HTMX = {"HTMX_VERSION": version, "ONCE": True}
    with push_installed(settings):
        html = engines["django"].get_template("page.html").render({}, page_request("/"))
    written = {
        re.sub(r"(?<=^data-nitro-error-)\d+$", "<status>", name)
        for element in BeautifulSoup(html, "html.parser").find_all(True)
        for name in element.attrs
        if name.startswith(("hx-", "data-nitro-"))
    }
    assert {"data-nitro-args", "data-nitro-lazy", "hx-trigger", "data-nitro-push-url"} <= written
    assert len(written) > 40, sorted(written)
    assert written - set(write_editor_files.attributes()) == set()


def test_every_built_in_event_is_known():
    known = write_editor_files.events()
    for name in (names.MESSAGE, names.ACTION_COMPLETE, names.ERROR, names.ADDRESS, names.NAVIGATED):
        assert "Detail: " in known[names.EVENT_PREFIX + name]
    for name in (names.OFFLINE, names.ONLINE, names.MISSED, names.PUSH_STATE):
        assert known[names.EVENT_PREFIX + name]


@pytest.mark.parametrize("name", write_editor_files.FILES)
def test_the_files_are_documented(name: str):
    """And are JSON."""
    assert f"`{name}`" in Page(ROOT / "docs" / "typing.md").prose
    assert json.loads(json.dumps(write_editor_files.FILES[name]()))
