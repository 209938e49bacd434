"""Look at the documentation site that has been built: ``python -m scripts.check_site build/docs``.

What only the built pages can show: that each has its version, a button that copies code, a table of
contents if it has sections, logo and icon, and an edit link where a repository is named; and that a
search finds what people look for.
"""

import json
import re
import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from snowballstemmer import stemmer

# What is searched for → a page that has to be among those with all of its words.
SEARCHES = {
    "modal": "faq",
    "infinite scroll": "faq",
    "websocket": "push",
    "deployment": "deployment",
    "upgrade": "upgrading",
    "FAQ": "faq",
    "toast": "page-scripts",
    "confirm": "faq",
    "accessibility": "accessibility",
    "comparison": "comparison",
    "CSRF": "odd",
    "nginx": "deployment",
    "rotation": "deployment",
    "logging": "deployment",
    "metrics": "deployment",
    "Jinja2": "integrations",
    "Tailwind": "integrations",
    "crispy": "integrations",
    "Celery": "integrations",
    "Sentry": "integrations",
}
_CONFIGURATION = Path(__file__).resolve().parents[1] / "docs" / "conf.py"
_REPOSITORY = re.findall(r'^REPOSITORY = "(.*)"', _CONFIGURATION.read_text("utf-8"), re.MULTILINE)[
    0
]


def problems(site: Path) -> Iterator[str]:
    """Yield what is wrong with the site in the folder ``site``."""
    index = read_index(site)
    for words, page in SEARCHES.items():
        if page not in find(index, words):
            yield f"A search for {words!r} does not find {page}.html."
    for name in index["docnames"]:
        yield from _page_problems(name, (site / f"{name}.html").read_text(encoding="utf-8"))


def read_index(site: Path) -> dict:
    """Return the index that the site's search reads."""
    text = (site / "searchindex.js").read_text(encoding="utf-8")
    return json.loads(text.removeprefix("Search.setIndex(").removesuffix(")"))


def find(index: dict, words: str) -> set[str]:
    """Return the names of the pages that have all of ``words``, as the site's search does it."""
    stem = stemmer("english").stemWord
    found = [_pages_with(index, stem(word.lower())) for word in words.split()]
    return {index["docnames"][number] for number in set.intersection(*found)}


def _pages_with(index: dict, term: str) -> set[int]:
    numbers: set[int] = set()
    for terms in (index["terms"], index["titleterms"]):
        pages = terms.get(term, [])
        numbers |= {pages} if isinstance(pages, int) else set(pages)
    return numbers


def _page_problems(name: str, html: str) -> Iterator[str]:
    wanted = {
        "its version": f"nitro-htmx {version('nitro-htmx')}</title>",
        "a button that copies": "copybutton.js",
        "the logo": "_static/logo.svg",
        "the icon": 'rel="shortcut icon" href="',
    }
    for what, text in wanted.items():
        if text not in html:
            yield f"{name}.html lacks {what}: {text}"
    if "<h2>" in html and 'class="toc-tree"' not in html:
        yield f"{name}.html has sections, and no table of contents."
    if ('title="Edit this page"' in html) != bool(_REPOSITORY):
        yield f"{name}.html: docs/conf.py names {_REPOSITORY!r} for an edit link."


def main(site: Path) -> None:
    """Print what is wrong, and end with 1 if anything is."""
    found = list(problems(site))
    print("\n".join(found), end="\n" if found else "")
    sys.exit(bool(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
