"""The functions for templates of Jinja2. What they do is written once, at Django's tags.

Most are those tags' own functions, which read a context by ``get()``, as Jinja2's has it, too. The
others, of tags that may be blocks, take what stands in a ``{% call %}``::

    {% call nitro_component("Card", slots={"footer": footer}) %} … {% endcall %}
    {% call nitro_slot("footer") %} what is shown if nothing is given {% endcall %}
    {% call nitro_untrusted() %}{{ html|safe }}{% endcall %}
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial, wraps
from types import MappingProxyType
from typing import Any

from django.utils.safestring import SafeString
from jinja2 import Undefined, UndefinedError, pass_context
from jinja2.runtime import Context

from ..exceptions import ComponentError
from ..rendering.context import component_in, place_in
from ..rendering.placement import Asked
from ..rendering.slots import DEFAULT, show_slot
from ..rendering.untrusted import untrusted_html
from ..shortcuts import show, slot_contents
from ..templatetags import nitro_htmx as tags

Caller = Callable[[], str]


@pass_context
def nitro_component(
    context: Context,
    component: str,
    /,
    *,
    slots: Mapping[str, str] = MappingProxyType({}),
    caller: Caller | None = None,
    **kwargs: Any,
) -> SafeString:
    """Show a component, as Django's tag of this name does.

    Args:
        context: The page's or the parent component's.
        component: The registered name.
        slots: The content of slots, by name.
        caller: What stands in the ``{% call %}``: the content of the default slot.
        kwargs: Those of Django's tag: ``key``, ``lazy``, ``lazy_group``, the arguments of
            ``get_initial_state()``, and ``on_<event>="action"``.
    """
    _refuse_undefined("nitro_component", component)
    contents = slot_contents(slots)
    if caller is not None:
        contents[DEFAULT] = partial(_html_of, caller)
    key, lazy, group = (kwargs.pop(name, None) for name in ("key", "lazy", "lazy_group"))
    asked = Asked(kwargs, key, lazy, group, contents)
    return show(component, place_in(context, "nitro_component"), asked)


@pass_context
def nitro_slot(
    context: Context, slot: str = DEFAULT, /, *, caller: Caller | None = None
) -> SafeString:
    """Show what is given for a slot, or else what stands in the ``{% call %}``."""
    html = show_slot(component_in(context, "nitro_slot"), slot)
    if html is not None:
        return html
    return SafeString() if caller is None else _html_of(caller)


def nitro_untrusted(*, caller: Caller) -> SafeString:
    """Show what people wrote, which stands in the ``{% call %}``, so that nothing in it acts."""
    return untrusted_html(caller())


def _html_of(caller: Caller) -> SafeString:
    # A part of the template, escaped where the template escapes.
    return SafeString(caller())


def _with_context(tag: Callable[..., Any]) -> Callable[..., Any]:
    """Return a tag of Django's as a function that Jinja2 gives its context."""
    name = tag.__name__

    @pass_context
    @wraps(tag)
    def call(context: Context, *args: Any, **kwargs: Any) -> Any:
        for argument in args:
            _refuse_undefined(name, argument)
        return tag(context, *args, **kwargs)

    return call


def _refuse_undefined(function: str, argument: object) -> None:
    if not isinstance(argument, Undefined):
        return
    try:
        argument()
    except UndefinedError as error:
        raise ComponentError(
            f"{function}(): {error}. Names are written in quotes: {{{{ {function}('…') }}}}."
        ) from error


FUNCTIONS: dict[str, Callable[..., Any]] = {
    **{
        tag.__name__: _with_context(tag)
        for tag in (
            tags.nitro_action,
            tags.nitro_channels,
            tags.nitro_errors,
            tags.nitro_field,
            tags.nitro_form,
            tags.nitro_keep,
            tags.nitro_loading,
            tags.nitro_model,
            tags.nitro_option,
            tags.nitro_progress,
            tags.nitro_scripts,
            tags.nitro_sort,
            tags.nitro_sort_handle,
            tags.nitro_url,
            tags.nitro_value,
        )
    },
    "nitro_component": nitro_component,
    "nitro_hide": tags.nitro_hide,
    "nitro_slot": nitro_slot,
    "nitro_untrusted": nitro_untrusted,
}
