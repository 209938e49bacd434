"""``docs/deployment.md`` is as the code is, and its commands and its nginx serve a site."""

import http.client
import re
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import urlencode

import pytest
from django.conf import settings as django_settings

from nitro_htmx import names
from nitro_htmx.conf import Settings
from nitro_htmx.once.packing import MAX_KEPT_BYTES
from nitro_htmx.web.responses import MAX_HEADER_BYTES
from tests.browser.nginx import nginx
from tests.docs.pages import ROOT, Page
from tests.docs.project import SETTINGS, make_project, python
from tests.push.test_deployment import Server, serve
from tests.support import ended, root_of, roots_of

PAGE = Page(ROOT / "docs" / "deployment.md")
README = Page(ROOT / "README.md")
COMMANDS = [
    line.removeprefix("$ ").replace("--workers 4", "--workers 1")  # four take as many times as long
    for block in PAGE.blocks
    if block.language == "console" and block.is_run
    for line in block.text.splitlines()
]
NGINX = next(block.text for block in PAGE.blocks if block.language == "nginx")
KB = 1024


# Numbers and names


def test_every_logger_is_in_the_table():
    """With the names that the code has, and no other."""
    sources = (path.read_text(encoding="utf-8") for path in (ROOT / "nitro_htmx").rglob("*.py"))
    named = {name for text in sources for name in re.findall(r'getLogger\("([^"]+)"\)', text)}
    section = PAGE.prose.split("\n## Logging\n")[1].split("\n## ")[0]
    rows = [line.split("|")[1] for line in section.splitlines() if line.startswith("|")]
    assert {name for row in rows for name in re.findall("`([^`]+)`", row)} == named


@pytest.mark.parametrize(
    ("words", "size"),
    [
        ("`MAX_STATE_BYTES`, 64 KB", Settings().MAX_STATE_BYTES),
        ("twice that and 4 KB: 132 KB", 2 * Settings().MAX_STATE_BYTES + 4 * KB),
        ("| 64 KB of JSON", names.RIDERS_SIZE),
        ("`DATA_UPLOAD_MAX_MEMORY_SIZE`, 2.5 MB", django_settings.DATA_UPLOAD_MAX_MEMORY_SIZE),
        ("`MAX_EVENT_BYTES`, 1 MB", Settings().MAX_EVENT_BYTES),
        ("`HX-Trigger` of an answer | 2 KB", MAX_HEADER_BYTES),
        ("without its HTML above 64 KB", MAX_KEPT_BYTES),
    ],
)
def test_a_size_is_that_of_the_code(words: str, size: int):
    assert words in PAGE.text
    *_others, (number, unit) = re.findall(r"([\d.]+) ([KM]B)", words)
    assert float(number) * {"KB": KB, "MB": KB * KB}[unit] == size


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("`DATA_UPLOAD_MAX_NUMBER_FIELDS`, 1,000", django_settings.DATA_UPLOAD_MAX_NUMBER_FIELDS),
        ("`MAX_HEARD_EVENTS`, 500", Settings().MAX_HEARD_EVENTS),
        ("ids of at most 12 components", 2 * names.MAX_HOPS),
    ],
)
def test_a_number_is_that_of_the_code(words: str, count: int):
    assert words in PAGE.text
    (number,) = re.findall(r"[\d,]*\d", words)
    assert int(number.replace(",", "")) == count


def test_the_times_are_those_of_the_settings():
    assert Settings().STATE_MAX_AGE_SECONDS == 7 * 24 * 3600, "a week by default"
    assert Settings().ONCE_SECONDS == 600, "ten minutes by default"


# Servers


@pytest.fixture(scope="module")
def project() -> Iterator[Path]:
    """The README's project, with its static files where the page puts them."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = {**README.files}
        files[SETTINGS] += '\nSTATIC_ROOT = BASE_DIR / "static"\n'
        make_project(folder, files)
        folder.chmod(0o755)  # nginx reads the static files as another user
        python(folder, "manage.py", "migrate", "--verbosity", "0")
        python(folder, "manage.py", "collectstatic", "--noinput", "--verbosity", "0")
        yield folder


def click(port: int, **more: str) -> int:
    """Visit the page at a port and add tea to its cart; return the status of the answer."""
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=60)) as connection:
        connection.request("GET", "/")
        page = connection.getresponse()
        cookie = (page.headers["Set-Cookie"] or "").split(";")[0]
        html = page.read().decode()
        (token,) = re.findall('data-nitro-csrf="([^"]+)"', html)
        root = next(root for root in roots_of(html) if "add" in str(root.element))
        data = {"product": "Tea", "nitro-token": root.token, "csrfmiddlewaretoken": token}
        body = urlencode(ended({**data, **more}))
        headers = {"Cookie": cookie, "HX-Request": "true"}
        headers |= {"Content-Type": "application/x-www-form-urlencoded"}
        connection.request("POST", f"{root.url}add/", body, headers)
        answer = connection.getresponse()
        text = answer.read().decode()
        if answer.status == 200:
            assert "Tea" in root_of(text).text
        return answer.status


@pytest.mark.parametrize("command", [command for command in COMMANDS if ".asgi" in command])
def test_a_server_answers_a_click(project: Path, command: str):
    """That of WSGI does so behind nginx, below."""
    with serve(project, command) as server:
        assert click(server.port) == 200


def locations(site: Server, static: Path) -> str:
    """Return those of the page."""
    return NGINX.replace(":8000", f":{site.port}").replace("/srv/mysite/static", str(static))


def test_nginx_passes_clicks_and_serves_static_files(project: Path):
    """Also a click with more than the megabyte that nginx allows by itself."""
    [on_wsgi] = [command for command in COMMANDS if "mysite.wsgi" in command]
    with serve(project, on_wsgi) as site, nginx(locations(site, project / "static")) as port:
        assert click(port) == 200
        assert click(port, note="x" * 1_500_000) == 200
        with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=60)) as connection:
            connection.request("GET", "/static/nitro_htmx/nitro-htmx4.js")
            answer = connection.getresponse()
            assert answer.status == 200
            assert "public, immutable" in (answer.headers.get_all("Cache-Control") or ())
            assert answer.read()
