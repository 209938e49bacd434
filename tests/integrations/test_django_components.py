"""django-components: our tags in their templates, theirs in ours.

It changes how Django reads templates for as long as the process lives, so this runs in its own.
"""

import re
from pathlib import Path

from tests.docs.pages import ROOT
from tests.integrations.projects import run_in_project

_FILE = re.compile(
    r"^In `([\w/.]+)`:\n\n<!-- not run: [^\n]+ -->\n```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL
)

CODE = """
from django.template import engines
from django.test import RequestFactory
from shop.components import Bell

page = engines["django"].get_template("shop/bells.html").render({}, RequestFactory().get("/"))
assert page.count('data-nitro-component="Bell"') == 1, page
assert page.count('<section class="panel"') == 2, page
bell = Nitro().mount(Bell)
bell.click("section.panel button.wide")
assert bell.state.rung == 1
assert "Rung 1" in bell.find("section.panel").text, bell.html
"""


def test_the_section_works(tmp_path: Path):
    """A project with the section's files shows both in each other, and a click is answered."""
    text = (ROOT / "docs" / "integrations.md").read_text(encoding="utf-8")
    files = dict(_FILE.findall(text))
    assert len(files) == 4
    run_in_project(tmp_path, files, 'INSTALLED_APPS += ["django_components"]', CODE)
