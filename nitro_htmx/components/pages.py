"""A component on a page of its own: what ``NitroComponent.as_view()`` returns."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from ..base.component import BaseComponent
from ..exceptions import AuthenticationRequired, UnknownComponent
from ..registry import get_component
from ..rendering.render import mount

_METHODS = ("GET", "HEAD")


def component_view(
    component_class: type[BaseComponent[Any]],
    *,
    template_name: str,
    title: str | None,
    key: object,
    initkwargs: dict[str, Any],
) -> Callable[..., HttpResponse]:
    """Return a view that shows ``component_class`` in the page ``template_name``.

    Raises:
        UnknownComponent: The class has not been registered, so its actions could not be found.
    """
    if get_component(component_class._meta.name) is not component_class:
        raise UnknownComponent(component_class._meta.name, ())
    title = title or component_class._meta.name

    def view(request: HttpRequest, **kwargs: Any) -> HttpResponse:
        if request.method not in _METHODS:  # a form that no script has sent
            response = render(request, "nitro_htmx/not_sent.html", {"title": title}, status=405)
            response["Allow"] = ", ".join(_METHODS)
            return response
        try:
            html = mount(component_class, request, key=key, kwargs={**initkwargs, **kwargs})
        except AuthenticationRequired:
            if not hasattr(request, "user"):  # there is no login to go to
                raise
            return _redirect_to_login(request)
        context = {
            "component_html": html,
            "component_name": component_class._meta.name,
            "title": title,
        }
        return render(request, template_name, context)

    view.__doc__ = component_class.__doc__
    view.component_class = component_class  # type: ignore[attr-defined]
    # It takes no POST, so there is nothing to forge, and Django's own page would speak of CSRF.
    view.csrf_exempt = True  # type: ignore[attr-defined]
    return view


def _redirect_to_login(request: HttpRequest) -> HttpResponse:
    """Return what Django's own generic views return to a visitor who has to log in."""
    from django.contrib.auth.mixins import AccessMixin  # needs the app to be installed

    view = AccessMixin()
    view.request = request  # type: ignore[attr-defined]  # as a view has it
    return view.handle_no_permission()
