"""``Nitro``: components on pages, without a browser."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any, cast

from django.contrib.auth.base_user import AbstractBaseUser
from django.http import HttpRequest, HttpResponse
from django.template import RequestContext, Template
from django.test import Client, TestCase
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from ..base.component import BaseComponent
from ..components.component import NitroComponent
from ..exceptions import UnknownComponent
from ..registry import get_component
from ..rendering import render
from ..rendering.assets import page_assets
from ..rendering.extras import EXTRAS
from ..state.schema import StateT
from .client import BrowserClient, View
from .page import ComponentName, MountedComponent, Page
from .push_assertions import PushAssertions
from .pushes import PushedEvent, end_log, publish_committed, recorded_log
from .simulation.parsing import framed


class Mount:
    """A component for ``mount_many()``: ``Mount(Row, key=7, currency="EUR")``."""

    def __init__(self, component: ComponentName, /, *, key: object = None, **kwargs: Any) -> None:
        self.component_class = _class_of(component)
        self.key = key
        self.kwargs = kwargs


class Nitro(PushAssertions):
    """Puts components on pages and uses them, through Django's handler, middleware and CSRF check.

    Every user has a browser of their own, with its cookies; pages of one user share them.

    Args:
        client: A client of Django's whose cookies are to be used for all pages.
        raise_request_exception: Whether an exception in an action ends the test. If not, it becomes
            a ``nitro:error`` with status 500, as visitors see it.
        secure: Whether the pages are under https.
    """

    def __init__(
        self,
        client: Client | None = None,
        *,
        raise_request_exception: bool = True,
        secure: bool = False,
    ) -> None:
        self._log = recorded_log()
        self._since = 0 if self._log is None else len(self._log.events)
        self._client = client
        self._raises = raise_request_exception
        self._is_secure = secure
        self._browsers: dict[Any, BrowserClient] = {}

    def mount(
        self,
        component: type[NitroComponent[StateT]],
        /,
        *,
        user: AbstractBaseUser | None = None,
        key: object = None,
        path: str = "/",
        **kwargs: Any,
    ) -> MountedComponent[StateT]:
        """Put one component on a page of its own, and return it.

        Args:
            component: A registered class.
            user: Who is logged in.
            key: The instance's key.
            path: The page's address, which components see in ``HX-Current-URL``.
            kwargs: The arguments of ``get_initial_state()``.

        Raises:
            PageNotShown: The page answered with an error, such as 403.
        """
        page = self.mount_many(Mount(component, key=key, **kwargs), user=user, path=path)
        mounted: MountedComponent[StateT] = page.mounted[0]
        return mounted

    def mount_many(
        self,
        *components: ComponentName | Mount,
        user: AbstractBaseUser | None = None,
        path: str = "/",
    ) -> Page:
        """Put several components on one page. What one of them emits, the others hear.

        ``editor, products = nitro.mount_many(ProductEditor, Mount(ProductList, category=1))``

        Args:
            components: Classes, names, or either with a key and arguments as ``Mount(…)``.
            user: Who is logged in.
            path: The page's address.
        """
        mounts = [each if isinstance(each, Mount) else Mount(each) for each in components]
        return self._open(path, user, page_view(lambda request: mounted(mounts, request)))

    def show(
        self,
        template: str,
        /,
        *,
        user: AbstractBaseUser | None = None,
        path: str = "/",
        **context: Any,
    ) -> Page:
        """Put a piece of a template on a page: components with slots, or lazy ones.

        ``nitro.show("{% nitro_component 'Panel' title=title %}Soup{% endnitro_component %}")``

        Args:
            template: Text for Django's template engine, which has the library loaded.
            user: Who is logged in.
            path: The page's address.
            context: Its variables.
        """
        return self._open(
            path, user, page_view(lambda request: _filled(template, request, context))
        )

    def visit(self, path: str, *, user: AbstractBaseUser | None = None) -> Page:
        """Open a page of the project, with all components that are on it."""
        browser = self._browser_of(user)
        browser.serve_project()
        return Page(browser, path)

    @property
    def pushed(self) -> list[PushedEvent]:
        """All that was pushed since this ``Nitro`` was made, in order.

        Nothing where the app ``nitro_htmx.push`` is not installed.
        """
        publish_committed()
        return [] if self._log is None else self._log.events[self._since :]

    def close(self) -> None:
        """Let pushed events go where the settings say again.

        The fixture and the test cases do it at the end of a test.
        """
        end_log(self._log)
        self._log = None

    def _all_pushed(self) -> Sequence[PushedEvent]:
        return self.pushed

    def _open(self, path: str, user: AbstractBaseUser | None, view: View) -> Page:
        browser = self._browser_of(user)
        browser.serve(path, view)
        return Page(browser, path)

    def _browser_of(self, user: AbstractBaseUser | None) -> BrowserClient:
        """Return a client for one more page of a user's browser."""
        like = self._client
        if like is None:
            like = self._browsers.get(None if user is None else user.pk)
        browser = BrowserClient(like, raise_request_exception=self._raises, secure=self._is_secure)
        if user is not None and (like is None or self._client is not None):
            browser.force_login(cast(Any, user))
        if self._client is None and like is None:
            self._browsers[None if user is None else user.pk] = browser
        return browser


class NitroTestMixin:
    """Gives a test case of Django's the attribute ``nitro``."""

    @cached_property
    def nitro(self) -> Nitro:
        """Puts components on pages; new for each test."""
        nitro = Nitro()
        add_cleanup: Any = getattr(self, "addCleanup", None)
        if add_cleanup is not None:
            add_cleanup(nitro.close)
        return nitro


class NitroTestCase(NitroTestMixin, TestCase):
    """Django's ``TestCase`` with the attribute ``nitro``."""


def page_view(body: Callable[[HttpRequest], SafeString]) -> View:
    """Return the view of a page that has ``body(request)`` between its body tags."""

    def view(request: HttpRequest) -> HttpResponse:
        html = format_html(
            "<!doctype html>\n<html><head><title>Test</title>\n{}\n</head><body>\n{}\n"
            "</body></html>",
            page_assets(request, extras=EXTRAS),  # whatever the components of a test need
            body(request),
        )
        return HttpResponse(html)

    return view


def mounted(mounts: Sequence[Mount], request: HttpRequest) -> SafeString:
    """Return components, each inside of what its root element needs."""
    return format_html_join("\n", "{}", ((_show(each, request),) for each in mounts))


def _filled(template: str, request: HttpRequest, context: dict[str, Any]) -> SafeString:
    loaded = Template("{% load nitro_htmx %}" + template)
    return loaded.render(RequestContext(request, context))


def _show(mount: Mount, request: HttpRequest) -> SafeString:
    html = render.mount(mount.component_class, request, key=mount.key, kwargs=mount.kwargs)
    return mark_safe(framed(html, mount.component_class.tag))  # noqa: S308 - rendered by a template


def _class_of(component: ComponentName) -> type[BaseComponent[Any]]:
    """Return a registered class.

    Raises:
        UnknownComponent: It has not been registered, so its actions could not be found.
    """
    if isinstance(component, str):
        return get_component(component)
    if get_component(component._meta.name) is not component:
        raise UnknownComponent(component._meta.name, ())
    return component
