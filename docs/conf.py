"""How Sphinx builds the documentation site: ``make docs``.

The pages are the Markdown files of this folder, which read well on GitHub too. ``_site/github.py``
says what is done to them on the way into the site. The reference is made from docstrings. Nothing
is fetched from the network, and every warning is an error.
"""

import sys
from importlib.metadata import version as version_of
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE / "_site")]

import django  # noqa: E402
from django.conf import settings  # noqa: E402

# What the modules of the reference need to be imported; no database and no template is used.
settings.configure(
    SECRET_KEY="documentation",
    INSTALLED_APPS=[
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "django_htmx",
        "nitro_htmx",
    ],
    # The panel refuses to be imported where the toolbar is not installed.
    DEBUG=False,
)
django.setup()

# Where the sources of the pages can be edited, such as "https://example.org/team/nitro-htmx/", and
# in which branch. Without an address no page has a link for that.
REPOSITORY = ""
BRANCH = "main"

project = "nitro-htmx"
version = release = version_of(project)
author = "nitro-htmx contributors"
project_copyright = author
language = "en"

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx_copybutton",
    "github",
    "reference",
]
root_doc = "index"
exclude_patterns = ["_site", "schemas"]
nitpicky = True
# Names of other projects are documented elsewhere, and nothing is fetched for a build. Of our own,
# type variables and modules have no entry.
nitpick_ignore_regex = [
    (r"py:.*", r"(?!nitro_htmx\.).*"),
    (r"py:.*", r".+\.[A-Z]\w*T"),
    # The base of NitroComponent, whose entry has what users need of it.
    (r"py:.*", r"nitro_htmx\.base\.component\.BaseComponent"),
    # Inside of the test helpers.
    (r"py:.*", r"nitro_htmx\.testing\.(simulation|client|operated)\..+"),
]

# Links to headings are written as GitHub makes them, and checked.
myst_heading_anchors = 4
myst_enable_extensions = ["attrs_inline", "colon_fence"]

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_preserve_defaults = True
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_rtype = False
napoleon_use_ivar = True
napoleon_custom_sections = [("Class attributes", "Attributes")]
python_maximum_signature_line_length = 90

html_theme = "furo"
html_theme_options = (
    {"source_repository": REPOSITORY, "source_branch": BRANCH, "source_directory": "docs/"}
    if REPOSITORY
    else {}
)
html_title = f"nitro-htmx {version}"
html_logo = "_site/static/logo.svg"
html_favicon = "_site/static/favicon.svg"
html_copy_source = False
html_show_sphinx = False
html_show_copyright = False
html_extra_path = ["schemas"]
html_static_path = ["_site/static"]
html_css_files = ["site.css"]
# Of a block with prompts, the commands alone are copied.
copybutton_prompt_text = "$ "
pygments_style = "friendly"
pygments_dark_style = "monokai"
