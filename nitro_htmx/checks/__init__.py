"""System checks: what can be known to be wrong before the first request.

==================  ========================================================================
``nitro_htmx.E001``  a key of ``NITRO_HTMX`` is unknown, or its value does not fit
``nitro_htmx.E002``  an app that is needed is not installed
``nitro_htmx.E003``  ``nitro_htmx.urls`` is not included
``nitro_htmx.E004``  a component's template is not found, or can't be read
``nitro_htmx.E005``  a state has a field that its template could not read
``nitro_htmx.E006``  a state can't go through the browser and come back
``nitro_htmx.E007``  an action's annotations can't be resolved or coerced
``nitro_htmx.E008``  two events have one name on the wire and different fields
``nitro_htmx.E009``  a component of a model has no model
``nitro_htmx.E010``  the state of a CRUD component lacks a buffer, or a default for one
``nitro_htmx.E011``  ``owner_field``, ``tenant_field``, ``version_field`` or a relation does not fit
``nitro_htmx.E012``  ``permission_required`` names a permission that nobody can have
``nitro_htmx.E013``  a mixin lacks the method that it needs
``nitro_htmx.E015``  a list searches in a field that does not exist
``nitro_htmx.E016``  a list declares a filter that can't work
``nitro_htmx.E017``  a list is to be ordered by a field that does not exist
``nitro_htmx.E018``  a list has a column that shows nothing, or would run an action
``nitro_htmx.E019``  a list's ``url_fields`` names something unknown, a file, or one parameter twice
``nitro_htmx.E020``  a form component has no form
``nitro_htmx.E021``  the state of a form or wizard is not derived from the base that it needs
``nitro_htmx.E022``  a wizard has no steps, or a step shows a field that does not exist
``nitro_htmx.E023``  ``uploads`` names what is no file
``nitro_htmx.E024``  ``uploads`` allows an extension whose content nothing can check
``nitro_htmx.E025``  a mixin for rows is on a component that has no queryset
``nitro_htmx.E026``  a method is to narrow rows, but has a name that nothing calls
``nitro_htmx.E027``  ``editing_id`` is of another type than the keys of the model
``nitro_htmx.E030``  sessions can't work with the settings, or CSRF needs them and they are missing
``nitro_htmx.E031``  a component needs a login, and nobody can be logged in
``nitro_htmx.E032``  a template shows a component that is not registered
``nitro_htmx.E033``  a template calls an action that the component does not have
``nitro_htmx.E034``  a template gives an action an argument that it does not take
``nitro_htmx.E035``  a template has a component, a bound input or channels in ``{% cache %}``
``nitro_htmx.E036``  two components of a module have one name, so the first one is lost
``nitro_htmx.E037``  an action takes a row of a model as an argument
``nitro_htmx.E038``  ``poll`` is no interval
``nitro_htmx.E039``  a page names an extra script that there is none of
``nitro_htmx.E050``  ``ONCE_CACHE`` names no cache
``nitro_htmx.E051``  an action is to be committed once, and the app with its table is not installed
``nitro_htmx.E052``  that table is in another database than what the action writes
``nitro_htmx.E060``  a key of the settings of push is unknown, or its value does not fit
``nitro_htmx.E061``  the engine of push can't be loaded
``nitro_htmx.E062``  push is to use a database that does not exist
``nitro_htmx.E063``  ``channels`` holds what makes no channel's name
``nitro_htmx.E064``  ``live`` is set for a component that shows no rows
``nitro_htmx.E065``  ``get_channels()`` can't be called
``nitro_htmx.E066``  a template names channels, and the app of push is not installed
``nitro_htmx.E070``  a single input is bound to a field that holds several values
``nitro_htmx.W001``  a middleware that is needed is not active
``nitro_htmx.W002``  a public method returns a value, so it may not be meant as an action
``nitro_htmx.W003``  ``refresh_component()`` names a component that is not registered
``nitro_htmx.W004``  a method listens to an event that no component emits and nothing pushes
``nitro_htmx.W005``  a buffer's relation can be pointed at any row: none has an owner
``nitro_htmx.W006``  a buffer has a field that is almost called like one of the model
``nitro_htmx.W015``  an action takes a file, and nothing says what it may be
``nitro_htmx.W025``  templates have no ``request``
``nitro_htmx.W026``  static files have no address
``nitro_htmx.W027``  a field of a state has the name of an attribute of its component
``nitro_htmx.W028``  a textarea or a select is bound as if it were an input
``nitro_htmx.W029``  an element in a template calls an action without an argument that it needs
``nitro_htmx.W030``  a template has the name of a component or action without quotes
``nitro_htmx.W031``  a template has a component in a table whose element can't stand there
``nitro_htmx.W032``  a template has attributes for Alpine
``nitro_htmx.W033``  a template shows a component without a field that its state needs
``nitro_htmx.W034``  a component is not registered
``nitro_htmx.W035``  a listener needs an argument that the event does not bring
``nitro_htmx.W036``  a component has ``template`` in place of ``template_name``
``nitro_htmx.W037``  a list's template asks for a variable of the ``nitro`` package
``nitro_htmx.W038``  a template needs an extra script that no page loads
``nitro_htmx.W039``  a row is to be moved by an element that is no button
``nitro_htmx.W040``  ``DATA_UPLOAD_MAX_MEMORY_SIZE`` leaves no room for components that ride along
``nitro_htmx.W041``  the ready-made template is shown, though the component has one of its own
``nitro_htmx.W042``  a form whose inputs go to an action is without ``method="post"``
``nitro_htmx.W050``  with ``--deploy``: the cache of ``ONCE_CACHE`` can't keep answers
``nitro_htmx.W051``  with ``--deploy``: that cache is the project's own, and throws out entries
``nitro_htmx.W052``  with ``--deploy``: that cache has room for less than 10,000 entries
``nitro_htmx.W060``  push is set up, but its app is not installed
``nitro_htmx.W061``  the log of pushed events is in memory, and this is not a test
``nitro_htmx.W062``  a component has channels, and nothing can reach it
``nitro_htmx.W063``  an event is pushed that no component hears, under almost the name of another
==================  ========================================================================
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from django.apps import AppConfig
from django.core.checks import CheckMessage

from ..catalogue import build_catalogue
from ..conf import find_problems
from ..registry import registered_components
from .catalogue import CATALOGUE_CHECKS
from .components import COMPONENT_CHECKS
from .conditions import CONDITION_CHECKS
from .extras import check_extras
from .forms import FORM_CHECKS
from .lists import LIST_CHECKS
from .markup import MARKUP_CHECKS
from .models import MODEL_CHECKS
from .modules import check_modules
from .once import ONCE_CHECKS, TABLE_CHECKS
from .project import PROJECT_CHECKS, check_settings
from .push import CHANNEL_CHECKS, TAG_CHECKS, check_push
from .sessions import LOGIN_CHECKS, SESSION_CHECKS
from .shown import project_templates
from .states import STATE_CHECKS
from .templates import TEMPLATE_CHECKS

_PER_COMPONENT = (
    *COMPONENT_CHECKS,
    *STATE_CHECKS,
    *LOGIN_CHECKS,
    *MODEL_CHECKS,
    *LIST_CHECKS,
    *FORM_CHECKS,
    *TABLE_CHECKS,
    *CHANNEL_CHECKS,
)


def check_project(
    app_configs: Sequence[AppConfig] | None = None,  # noqa: ARG001 - Django passes it by name
    **_kwargs: object,
) -> list[CheckMessage]:
    """Return what is wrong with the project's settings and components."""
    # All the rest reads the settings.
    return list(check_settings()) or list(_check_all())


def check_files(
    app_configs: Sequence[AppConfig] | None = None,  # noqa: ARG001 - Django passes it by name
    **_kwargs: object,
) -> list[CheckMessage]:
    """Return what is wrong in the project's files: its templates and modules."""
    if find_problems():  # of the settings, without which nothing can be read
        return []
    return list(_check_files())


def _check_files() -> Iterator[CheckMessage]:
    yield from check_modules()
    templates = project_templates()
    yield from check_extras(templates)
    for shown in templates:
        for check_template in (*TEMPLATE_CHECKS, *MARKUP_CHECKS, *CONDITION_CHECKS, *TAG_CHECKS):
            yield from check_template(shown)


def _check_all() -> Iterator[CheckMessage]:
    for check in (*PROJECT_CHECKS, *SESSION_CHECKS, *ONCE_CHECKS, check_push):
        yield from check()
    for _name, component_class in registered_components():
        for check_component in _PER_COMPONENT:
            yield from check_component(component_class)
    catalogue = build_catalogue()
    for check_catalogue in CATALOGUE_CHECKS:
        yield from check_catalogue(catalogue)
