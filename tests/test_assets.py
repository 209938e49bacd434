"""What a page loads: htmx and one script of ours, and nothing inline."""

from typing import Any

import pytest
from bs4 import BeautifulSoup, Tag
from django.core.files.storage import storages
from django.http import HttpRequest
from django.middleware.csrf import _unmask_cipher_token  # type: ignore[attr-defined]
from django.utils.safestring import SafeString
from django.utils.translation import override
from pytest_django import Settings

from nitro_htmx.exceptions import ComponentError
from nitro_htmx.rendering import assets
from nitro_htmx.rendering.assets import page_assets
from nitro_htmx.rendering.extras import EXTRAS
from nitro_htmx.texts import failure_text
from tests.support import page_request


def tags(
    request: HttpRequest | None = None, nonce: Any = None, extras: tuple[object, ...] = ()
) -> list[Tag]:
    html = page_assets(request or page_request(), nonce, extras)
    assert isinstance(html, SafeString)
    return BeautifulSoup(html, "html.parser").find_all(True)


def script(name: str, request: HttpRequest | None = None, nonce: Any = None) -> dict[str, str]:
    """Return the attributes of the script tag that loads ``name``."""
    found = [tag for tag in tags(request, nonce) if str(tag.get("src", "")).endswith(f"/{name}")]
    assert len(found) == 1
    return {name: str(value) for name, value in found[0].attrs.items()}


def test_the_tags_in_their_order(settings: Settings):
    """Deferred scripts run in the order of the page: ours, which holds htmx, and htmx."""
    sources = [(tag.name, str(tag.get("src") or tag["href"])) for tag in tags()]
    assert sources == [
        ("link", "/static/nitro_htmx/nitro.css"),
        ("script", "/static/nitro_htmx/nitro-htmx4.js"),
        ("script", "/static/django_htmx/htmx-4.min.js"),
    ]
    for tag in tags():
        assert tag.name == "link" or (tag.has_attr("defer") and not tag.text)


@pytest.mark.parametrize(("version", "source"), [(2, "htmx-2.min.js"), (4, "htmx-4.min.js")])
def test_the_version_of_htmx(settings: Settings, version: int, source: str):
    """Each has a script of ours."""
    settings.NITRO_HTMX = {"HTMX_VERSION": version}
    assert script(source)["src"] == f"/static/django_htmx/{source}"
    ours = f"/static/nitro_htmx/nitro-htmx{version}.js"
    assert [str(tag["src"]) for tag in tags() if "nitro_htmx" in str(tag.get("src"))] == [ours]


def test_what_the_bridge_is_told():
    request = page_request()
    attributes = script("nitro-htmx4.js", request)
    token = attributes.pop("data-nitro-csrf")
    assert _unmask_cipher_token(token) == request.META["CSRF_COOKIE"]
    of_toasts = {name for name in attributes if name.startswith("data-nitro-toast-")}
    assert {name: attributes[name] for name in attributes.keys() - of_toasts} == {
        "src": "/static/nitro_htmx/nitro-htmx4.js",
        "defer": "",
        "data-nitro-csrf-cookie": "csrftoken",
        "data-nitro-heard": "500",
        "data-nitro-along": "65536",
        "data-nitro-error": failure_text(500),
        "data-nitro-error-0": failure_text(0),
        "data-nitro-error-400": failure_text(400),
        "data-nitro-error-403": failure_text(403),
        "data-nitro-error-404": failure_text(404),
        "data-nitro-error-413": failure_text(413),
        "data-nitro-error-503": failure_text(503),
        "data-nitro-once": "600",
    }


@pytest.mark.parametrize(
    ("is_on", "body", "size"),
    [
        (True, None, 65_536),
        (True, 4 * 65_536 + 400, 65_536),
        (True, 100_003, 25_000),
        (False, 100_003, 0),
    ],
)
def test_how_much_may_travel_along(settings: Settings, is_on: bool, body: int | None, size: int):
    """Never so much that Django would refuse the whole request."""
    settings.NITRO_HTMX = {"ALONG": is_on}
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = body
    assert script("nitro-htmx4.js", page_request())["data-nitro-along"] == str(size)


def test_the_page_sets_the_csrf_cookie():
    request = page_request()
    page_assets(request)
    assert request.META["CSRF_COOKIE_NEEDS_UPDATE"] is True


@pytest.mark.parametrize("setting", ["CSRF_USE_SESSIONS", "CSRF_COOKIE_HTTPONLY"])
def test_a_cookie_that_scripts_can_not_read(settings: Settings, setting: str):
    """Then the token on the tag is the only one."""
    setattr(settings, setting, True)
    request = page_request()
    request.session = {}  # type: ignore[assignment]
    attributes = script("nitro-htmx4.js", request)
    assert "data-nitro-csrf-cookie" not in attributes
    assert len(attributes["data-nitro-csrf"]) == 64


def test_a_cookie_of_the_project_s_own(settings: Settings):
    settings.CSRF_COOKIE_NAME = "crumb"
    assert script("nitro-htmx4.js")["data-nitro-csrf-cookie"] == "crumb"


@pytest.mark.parametrize("is_debug", [True, False])
def test_debugging(settings: Settings, is_debug: bool):
    """In DEBUG a script that explains ours comes first, at once, with the nonce."""
    settings.NITRO_HTMX = {"DEBUG": is_debug}
    first = tags(nonce="abc")[0]
    assert (first.name == "script") is is_debug
    if is_debug:
        assert first.attrs == {"src": "/static/nitro_htmx/debug.js", "nonce": "abc"}
    sources = [str(tag.get("src", "")) for tag in tags()]
    kind = ".debug" if is_debug else ""
    assert f"/static/nitro_htmx/nitro-htmx4{kind}.js" in sources
    assert len(tags()) == (4 if is_debug else 3)


def test_debugging_follows_django(settings: Settings):
    """django-htmx adds a script of its own in DEBUG."""
    settings.DEBUG = True
    assert script("debug.js")["src"] == "/static/nitro_htmx/debug.js"
    assert len(tags()) == 6
    settings.NITRO_HTMX = {"DEBUG": False}
    assert len(tags()) == 4


@pytest.mark.parametrize("django", [True, False])
@pytest.mark.parametrize("ours", [True, False])
def test_the_error_overlay(settings: Settings, django: bool, ours: bool):
    """It is there only if Django makes pages for developers; at once, before debug.js."""
    settings.DEBUG = django
    settings.NITRO_HTMX = {"DEBUG": ours}
    sources = [str(tag.get("src", "")).rpartition("/")[2] for tag in tags(nonce="abc")]
    assert ("overlay.js" in sources) is (django and ours)
    if django and ours:
        assert sources[:2] == ["overlay.js", "debug.js"]
        assert tags(nonce="abc")[0].attrs == {
            "src": "/static/nitro_htmx/overlay.js",
            "nonce": "abc",
        }


def test_what_the_toasts_are_told(settings: Settings):
    expected = {
        "src": "/static/nitro_htmx/nitro-htmx4.js",
        "defer": "",
        "data-nitro-toast-enabled": "true",
        "data-nitro-toast-position": "top-right",
        "data-nitro-toast-duration": "5000",
        "data-nitro-toast-style": "default",
        "data-nitro-toast-label": "Notifications",
        "data-nitro-toast-dismiss": "Dismiss",
        "data-nitro-toast-reload": "Reload the page",
    }
    found = script("nitro-htmx4.js")
    assert {name: found[name] for name in expected} == expected
    settings.NITRO_HTMX = {
        "TOAST_ENABLED": False,
        "TOAST_POSITION": "bottom-left",
        "TOAST_DURATION": 100,
        "TOAST_STYLE": "loud",
    }
    found = script("nitro-htmx4.js")
    assert found["data-nitro-toast-enabled"] == "false"
    assert found["data-nitro-toast-position"] == "bottom-left"
    assert found["data-nitro-toast-duration"] == "100"
    assert found["data-nitro-toast-style"] == "loud"


def test_a_nonce_stands_on_every_script():
    found = tags(nonce='n"')
    assert [tag.get("nonce") for tag in found] == [None, *['n"'] * 2]
    assert [tag.get("nonce") for tag in tags(nonce="")] == [None, *[""] * 2]
    assert [tag.get("nonce") for tag in tags()] == [None] * 3


def test_each_page_has_its_own_token_and_nonce():
    """The tags are kept from page to page; what is one page's alone is not."""
    for nonce in ("first", "second", None):
        request = page_request()
        attributes = script("nitro-htmx4.js", request, nonce)
        token = attributes["data-nitro-csrf"]
        assert _unmask_cipher_token(token) == request.META["CSRF_COOKIE"]
        assert attributes.get("nonce") == nonce


def test_the_words_are_in_the_page_s_language():
    with override("de"):
        german = script("nitro-htmx4.js")["data-nitro-error"]
        assert german == failure_text(500)
    with override("en"):
        assert script("nitro-htmx4.js")["data-nitro-error"] == failure_text(500) != german


def test_a_storage_that_gives_another_address_for_each_page(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
):
    """Such as one that signs the addresses for an hour, or has a host for each tenant."""
    for host in ("https://one.example/", "https://two.example/"):
        monkeypatch.setattr(storages["staticfiles"], "base_url", host)
        assert {
            str(tag.get("src") or tag["href"]).partition("/nitro_htmx/")[0] + "/"
            for tag in tags()
            if "/nitro_htmx/" in str(tag)
        } == {host}


def test_tags_are_made_once_unless_somebody_is_developing(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
):
    page_assets(page_request())
    monkeypatch.setattr(assets, "htmx_script", lambda **_options: "new")
    assert "new" not in page_assets(page_request())
    settings.NITRO_HTMX = {"DEBUG": True}
    assert "new" in page_assets(page_request())


def test_attributes_are_escaped(settings: Settings):
    settings.CSRF_COOKIE_NAME = '"><script>'
    assert script("nitro-htmx4.js")["data-nitro-csrf-cookie"] == '"><script>'


# Extra scripts


@pytest.fixture
def probe(monkeypatch: pytest.MonkeyPatch, settings: Settings) -> None:
    """Two extra scripts, of which one is told something, and no others."""
    for name in [*EXTRAS]:
        monkeypatch.delitem(EXTRAS, name)
    settings.NITRO_HTMX = {"DEBUG": False}  # what was kept is forgotten
    monkeypatch.setitem(EXTRAS, "probe", lambda: {"data-nitro-probe": '"'})
    monkeypatch.setitem(EXTRAS, "ruler", dict)


@pytest.mark.parametrize("is_debug", [True, False])
def test_an_extra_script_comes_last(probe: None, settings: Settings, is_debug: bool):
    """Once, deferred, with the nonce; in DEBUG the one that can be read."""
    settings.NITRO_HTMX = {"DEBUG": is_debug}
    for nonce in ("one", "two"):
        *_others, ruler, last = tags(nonce=nonce, extras=("ruler", "probe", "ruler"))
        kind = ".debug" if is_debug else ""
        assert ruler["src"] == f"/static/nitro_htmx/nitro-ruler{kind}.js"
        assert last.attrs == {
            "src": f"/static/nitro_htmx/nitro-probe{kind}.js",
            "defer": "",
            "data-nitro-probe": '"',
            "nonce": nonce,
        }


def test_a_page_has_the_extra_scripts_that_it_names(probe: None):
    """What is kept of one page is not another's."""
    for extras in [("probe",), (), ("ruler", "probe"), ("probe",)]:
        found = [str(tag["src"]) for tag in tags(extras=extras)[3:]]
        assert found == [f"/static/nitro_htmx/nitro-{name}.js" for name in extras]


@pytest.mark.parametrize(
    ("name", "hint"),
    [("prode", "Did you mean 'probe'?"), ("xyz", "Its names: probe, ruler.")],
)
def test_an_extra_script_that_there_is_none_of(probe: None, name: str, hint: str):
    said = f"{{% nitro_scripts {name!r} %}}: there is no such extra script. {hint}"
    with pytest.raises(ComponentError) as caught:
        tags(extras=("probe", name))
    assert str(caught.value) == said
