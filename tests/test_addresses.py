"""The URLs of actions, as Django itself would write them."""

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.urls import reverse, set_urlconf

from nitro_htmx.exceptions import ConfigurationError
from nitro_htmx.rendering.addresses import action_url


class NoUrls:
    urlpatterns: tuple[object, ...] = ()


@pytest.mark.parametrize(("name", "quoted"), [("add", "add"), ("größe", "gr%C3%B6%C3%9Fe")])
def test_the_url_of_an_action(name: str, quoted: str):
    """As Django itself would write it."""
    url = action_url("Cart", name)
    assert url == f"/nitro/Cart/{quoted}/" == reverse("nitro_htmx:action", args=["Cart", name])


def test_urls_that_are_not_included():
    set_urlconf(NoUrls)  # type: ignore[arg-type]
    try:
        with pytest.raises(ConfigurationError) as caught:
            action_url("Cart", "add")
    finally:
        set_urlconf(None)
    assert str(caught.value) == (
        'Add path("nitro/", include("nitro_htmx.urls")) to the URLs of the project.'
    )
    assert isinstance(caught.value, ImproperlyConfigured)
