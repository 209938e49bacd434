"""The documentation as the demo serves it."""

from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

import html5lib
import pytest
from bs4 import BeautifulSoup, Comment
from django.test import Client

from demo.documentation import pages

pytestmark = pytest.mark.django_db
NAMES = sorted(pages())


def read(client: Client, address: str) -> BeautifulSoup:
    answer = client.get(address)
    assert answer.status_code == 200, address
    html5lib.HTMLParser(strict=True).parse(answer.content)
    return BeautifulSoup(answer.content, "html.parser")


def links(page: BeautifulSoup, address: str) -> Iterator[tuple[str, str]]:
    """Yield the path and the anchor of each link to a page of the documentation."""
    for link in page.select(".document a[href]"):
        target = urlsplit(urljoin(address, str(link["href"])))
        if not target.netloc:
            yield target.path, target.fragment


def test_the_first_page_leads_to_docs_guide_and_source(client: Client):
    """In two lines it says what this is."""
    page = BeautifulSoup(client.get("/").content, "html.parser")
    intro = page.select_one(".intro")
    assert intro is not None
    assert "A demo of nitro-htmx" in intro.get_text()
    assert len(intro.select("p:first-child > br")) == 1
    for link in intro.select("a"):
        address = str(link["href"])
        if address.startswith("#"):
            assert page.select(f"{address}.sources")
        else:
            assert client.get(address).status_code == 200
    assert [link.get_text() for link in intro.select("a")] == [
        "Guide to events",
        "Documentation",
        "Source of this page",
    ]


@pytest.mark.parametrize("name", NAMES)
def test_every_page_is_there_and_all_its_links_lead_somewhere(client: Client, name: str):
    """Pages, headings and pictures; tests in comments are left out; examples are coloured."""
    address = "/docs/" if name == "index" else f"/docs/{name}/"
    page = read(client, address)
    assert page.h1 is not None
    assert page.h1.get_text()
    text = page.get_text()
    assert page.find(string=lambda text: isinstance(text, Comment)) is None
    assert "assert answer" not in text or name == "testing"
    for path, anchor in links(page, address):
        target = page if path == address else read(client, path)
        assert not anchor or target.find(id=anchor), f"{path}#{anchor}"
    for picture in page.select(".document img, .document source"):
        source = str(picture.get("src") or picture.get("srcset"))
        answer = client.get(urljoin(address, source))
        assert answer.status_code == 200, source
        answer.close()
    assert page.select("[style], style, script:not([src])") == []


def test_examples_are_coloured(client: Client):
    """As the pages' own source is."""
    page = read(client, "/docs/lists/")
    assert page.select("pre code .k")
    assert page.select("pre code .nt")


def test_what_is_no_page_is_not_found(client: Client):
    """No way leads out of the folder."""
    for path in ("nothing/", "conf/", "_site/", "images/", "images/../conf.py", "../demo/"):
        assert client.get(f"/docs/{path}").status_code in (400, 404)
