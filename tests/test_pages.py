"""A component on a page of its own."""

from typing import Any

import html5lib
import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import User
from django.test import Client
from django.urls import path
from django.utils.translation import override
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import NitroComponent, register_component
from nitro_htmx.exceptions import AuthenticationRequired, ComponentError, UnknownComponent
from tests.site.urls import urlpatterns as site_urls
from tests.support import act, isolated_registry, page_request, render_page, root_of, use_templates


class PageState(BaseModel):
    slug: str = ""
    size: int = 10


class Article(NitroComponent[PageState]):
    """Shows an article."""

    template_name = "article.html"

    def grow(self) -> None:
        self.state.size += 1


class Diary(Article):
    login_required = True


class Files(Article):
    permission_required = "auth.view_user"


class Unregistered(NitroComponent[PageState]):
    template_name = "article.html"


TEMPLATES = {
    "article.html": "{{ slug }} {{ size }}",
    "own.html": "{{ title }}|{{ component_name }}|{{ component_html }}",
}

with isolated_registry():
    register_component(name="Post")(Article)
    register_component(Diary)
    register_component(Files)
    urlpatterns = [
        path("article/<slug:slug>/", Article.as_view(size=5)),
        path("titled/", Article.as_view(title="<Hello>", key="k")),
        path("own/", Article.as_view(template_name="own.html")),
        path("diary/<slug:slug>/", Diary.as_view()),
        path("files/", Files.as_view()),
        path("wrong/<slug:missing>/", Article.as_view()),
        *site_urls,
    ]


@pytest.fixture(autouse=True)
def components(registry: None, settings: Settings) -> None:
    use_templates(settings, TEMPLATES)
    settings.ROOT_URLCONF = __name__
    for component, name in ((Article, "Post"), (Diary, "Diary"), (Files, "Files")):
        register_component(name=name)(component)


def test_a_complete_page(client: Client):
    """Valid HTML, with the scripts, the component and arguments of the URL and of ``as_view``."""
    response = client.get("/article/hello/")
    assert response.status_code == 200
    html = response.content.decode()
    html5lib.HTMLParser(strict=True).parse(html.strip())
    soup = BeautifulSoup(html, "html.parser")
    assert soup.html is not None
    assert soup.html["lang"] == "en"
    assert not soup.html.has_attr("dir")
    assert soup.title is not None
    assert soup.title.text == "Post"
    assert soup.select_one("head script[src$='nitro-htmx4.js']")
    assert soup.select_one("body main > #nitro-post-1") is not None
    assert [heading.text for heading in soup.select("main > h1")] == ["Post"]
    assert root_of(html).state() == {"slug": "hello", "size": 5}
    assert root_of(html).text == "hello 5"


def test_a_title_and_a_key(client: Client):
    html = client.get("/titled/").content.decode()
    assert "<title>&lt;Hello&gt;</title>" in html
    assert root_of(html).id == "nitro-post_k"


def test_a_page_of_the_project_s_own(client: Client):
    html = client.get("/own/").content.decode()
    assert html.startswith('Post|Post|<div id="nitro-post-1" ')


def test_the_page_s_language(client: Client):
    with override("ar"):
        response: Any = Article.as_view()(page_request())
    assert '<html lang="ar" dir="rtl">' in response.content.decode()


def test_its_actions_work(client: Client):
    root = root_of(client.get("/article/hello/").content)
    response = act(client, root, "grow")
    assert root_of(response.content).state() == {"slug": "hello", "size": 6}


def test_each_request_has_an_instance_of_its_own(client: Client):
    pages = [root_of(client.get(f"/article/{slug}/").content).state() for slug in ("a", "b")]
    assert pages == [{"slug": "a", "size": 5}, {"slug": "b", "size": 5}]


def test_only_the_head(client: Client):
    response = client.head("/article/hello/")
    assert (response.status_code, response.content) == (200, b"")


@pytest.mark.parametrize("method", ["post", "put", "options"])
def test_it_takes_no_form(method: str):
    """One that no script has sent: it is refused in our words, before anything runs."""
    client = Client(enforce_csrf_checks=True)
    response = getattr(client, method)("/article/hello/?page=2", {"slug": "typed"})
    assert (response.status_code, response["Allow"]) == (405, "GET, HEAD")
    html = response.content.decode()
    html5lib.HTMLParser(strict=True).parse(html.strip())
    soup = BeautifulSoup(html, "html.parser")
    assert [each.text for each in soup.select("title, h1")] == ["Post", "Nothing was changed"]
    assert soup.select("script, #nitro-post-1") == []
    assert [link["href"] for link in soup.select("a")] == [""]  # the page's own address
    assert "typed" not in html


def test_it_takes_no_form_of_somebody_who_may_not_see_it(client: Client):
    assert client.post("/diary/today/").status_code == 405


def test_an_argument_that_the_state_does_not_have(client: Client):
    with pytest.raises(ComponentError, match="Post was given missing"):
        client.get("/wrong/x/")


def test_the_view_says_what_it_shows():
    view: Any = Article.as_view()
    assert view.__doc__ == "Shows an article."
    assert view.component_class is Article


def test_a_class_that_is_not_registered():
    """Its page would look well and none of its actions would work."""
    with pytest.raises(UnknownComponent, match="No component is registered as 'Unregistered'"):
        Unregistered.as_view()


def test_a_class_whose_name_is_another_s():
    """Its page would post to that other one."""
    register_component(name="Unregistered")(type("Other", (Article,), {}))
    with pytest.raises(UnknownComponent, match="No component is registered as 'Unregistered'"):
        Unregistered.as_view()


def test_an_anonymous_visitor_is_sent_to_the_login(client: Client, settings: Settings):
    response = client.get("/diary/today/?page=2")
    assert response.status_code == 302
    assert response["Location"] == "/accounts/login/?next=/diary/today/%3Fpage%3D2"
    assert client.get("/files/")["Location"] == "/accounts/login/?next=/files/"
    settings.LOGIN_URL = "https://sso.example.com/"
    response = client.get("/diary/today/")
    assert response["Location"] == (
        "https://sso.example.com/?next=http%3A//testserver/diary/today/"
    )


@pytest.mark.django_db
def test_a_login_shows_the_page_or_says_that_it_does_not_help(client: Client):
    client.force_login(User.objects.create_user("ada"))
    assert root_of(client.get("/diary/today/").content).text == "today 10"
    assert client.get("/files/").status_code == 403


def test_a_project_without_logins(client: Client, settings: Settings):
    middleware = "django.contrib.auth.middleware.AuthenticationMiddleware"
    settings.MIDDLEWARE = [name for name in settings.MIDDLEWARE if name != middleware]
    assert client.get("/diary/today/").status_code == 403


def test_a_component_in_a_page_can_not_redirect():
    with pytest.raises(AuthenticationRequired):
        render_page('{% nitro_component "Diary" %}', page_request())
