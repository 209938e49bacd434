"""The template tags, all in one module, as Django looks for them: ``{% load nitro_htmx %}``."""

from __future__ import annotations

import logging
from functools import partial, wraps
from typing import Any

from django.template import Context, Library, Node, NodeList, TemplateSyntaxError
from django.template.base import Parser, Token
from django.template.library import SimpleNode
from django.utils.html import format_html
from django.utils.safestring import SafeString

from .. import names
from ..base.component import BaseComponent
from ..exceptions import ComponentError, UnknownComponent, UnknownName, unknown_argument
from ..inputs.bound import bound_text, model_attributes, option_attributes, sync_pause
from ..inputs.fields import field_errors, field_html, progress_html
from ..rendering.addresses import arguments_attribute, asking_attributes, join_url
from ..rendering.assets import page_assets
from ..rendering.blocks import FillNode, SlotNode, contents_of, read_slot_name, take_block
from ..rendering.channels import channels_tag
from ..rendering.constants import made_once
from ..rendering.context import component_in, place_in, request_in
from ..rendering.extras import GUARD, SORT
from ..rendering.keeping import keep_attribute
from ..rendering.parts import read_part
from ..rendering.placement import Asked
from ..rendering.quotes import hinting_at_quotes, quotes_hint
from ..rendering.reminders import expect_extra
from ..rendering.sorting import handle_attributes, sort_attributes
from ..rendering.untrusted import UntrustedNode
from ..shortcuts import show

logger = logging.getLogger("nitro_htmx.templatetags.nitro_htmx")
register = Library()

# Their first argument is the name of an action or a field, which is written in quotes.
_WITH_NAME = (
    "nitro_action",
    "nitro_errors",
    "nitro_field",
    "nitro_form",
    "nitro_loading",
    "nitro_model",
    "nitro_option",
    "nitro_scripts",
    "nitro_sort",
    "nitro_url",
    "nitro_value",
)


@register.simple_tag(takes_context=True)
def nitro_scripts(context: Context, *extras: object) -> SafeString:
    """Load htmx, the bridge and the toasts: ``<head>{% nitro_scripts %}</head>``.

    Args:
        context: The page's.
        extras: The names of scripts that few pages need, in quotes.
    """
    return page_assets(request_in(context, "nitro_scripts"), context.get("csp_nonce"), extras)


@register.simple_tag(takes_context=True)
def nitro_channels(context: Context, *channels: Any) -> SafeString:
    """Let the page and all on it hear channels: ``{% nitro_channels request.user "news" %}``."""
    return channels_tag(request_in(context, "nitro_channels"), channels)


@register.simple_tag(takes_context=True)
def nitro_component(
    context: Context,
    component: str,
    /,
    *,
    key: object = None,
    lazy: object = None,
    lazy_group: object = None,
    **kwargs: Any,
) -> SafeString:
    """Show a component: ``{% nitro_component "Cart" key=cart.pk currency="EUR" %}``.

    Args:
        context: The page's or the parent component's.
        component: The registered name.
        key: What tells this instance from others; needed in a loop.
        lazy: ``"visible"`` or ``"load"``: show a placeholder first, and the component when that is
            seen or loaded.
        lazy_group: A name. The lazy components of a group are loaded together, in one request.
        kwargs: The arguments of ``get_initial_state()``, and ``on_<event>="action"`` for what the
            component in whose template the tag stands does at an event of this one.

    With ``{% endnitro_component %}`` it is a block, of what stands in the component's slots.
    """
    return _show_component(context, component, Asked(kwargs, key, lazy, lazy_group))


class ComponentNode(Node):
    """``{% nitro_component %}``, with content for the component's slots or without.

    A node of our own also for the plain tag: what a component returns needs no escaping, and not
    even to be asked, which a page of many components would notice.
    """

    def __init__(self, tag: SimpleNode, nodelist: NodeList | None) -> None:
        self.component = tag.args[0]
        self.kwargs = tag.kwargs
        self.target_var = tag.target_var
        self.nodelist = nodelist or NodeList()  # for Django, which looks for {% block %} in there
        self.contents = contents_of(self.nodelist)

    def render(self, context: Context) -> str:
        """Return the component's HTML, or give it the name that the tag has after ``as``."""
        component = self.component.resolve(context)
        kwargs = {name: value.resolve(context) for name, value in self.kwargs.items()}
        try:
            html = self._show(context, component, kwargs)
        except ComponentError as error:
            unknown = error.__cause__
            if not isinstance(unknown, UnknownComponent) or unknown.name is not component:
                raise
            hint = quotes_hint("nitro_component", self.component)
            raise ComponentError(f"{error}{hint}") from unknown
        if self.target_var is None:
            return html
        context[self.target_var] = html
        return ""

    def _show(self, context: Context, component: str, kwargs: dict[str, Any]) -> SafeString:
        if not self.contents:
            return nitro_component(context, component, **kwargs)
        contents = {slot: partial(each.render, context) for slot, each in self.contents.items()}
        key, lazy, group = (kwargs.pop(name, None) for name in ("key", "lazy", "lazy_group"))
        return _show_component(context, component, Asked(kwargs, key, lazy, group, contents))


_compile_alone = register.tags["nitro_component"]


@register.tag("nitro_component")
@wraps(nitro_component)  # for editors, which show what is registered
def _compile_component(parser: Parser, token: Token) -> Node:
    nodelist = take_block(parser, token)
    return ComponentNode(_compile_alone(parser, token), nodelist)


def _show_component(context: Context, component: str, asked: Asked) -> SafeString:
    within = place_in(context, "nitro_component")
    if asked.key is None and "forloop" in context:
        logger.warning(
            "{%% nitro_component %r %%} stands in a loop without key=. Its state would follow the "
            "place in the list, not the item.",
            component,
        )
    return show(component, within, asked)


@register.tag
def nitro_fill(parser: Parser, token: Token) -> Node:
    """Give a slot its content: ``{% nitro_fill "footer" %}…{% endnitro_fill %}``."""
    slot = read_slot_name(token)
    nodelist = parser.parse(("endnitro_fill",))
    parser.delete_first_token()
    return FillNode(slot, nodelist)


@register.tag
def nitro_slot(parser: Parser, token: Token) -> Node:
    """Show what is given for a slot: ``{% nitro_slot "footer" %}`` or, the default, without name.

    What stands before ``{% endnitro_slot %}`` is shown if nothing is given.
    """
    nodelist = take_block(parser, token)
    fallback = NodeList() if nodelist is None else nodelist
    return SlotNode(read_slot_name(token), fallback, partial(component_in, tag="nitro_slot"))


@register.tag
def nitro_part(parser: Parser, token: Token) -> Node:
    """Mark what can be sent alone: ``{% nitro_part "row" 7 %}<tr>…</tr>{% endnitro_part %}``.

    Its name, its key, and what the element in it sees besides the state, such as ``task=task``. An
    action sends it with ``self.render_only("row", 7, task=task)``.
    """
    return read_part(parser, token)


@register.tag
def nitro_untrusted(parser: Parser, token: Token) -> Node:
    """Show what people wrote: ``{% nitro_untrusted %}{{ html|safe }}{% endnitro_untrusted %}``.

    No action and no bound input comes from there. It does not sanitise.
    """
    if token.contents.split() != ["nitro_untrusted"]:
        raise TemplateSyntaxError(f"{{% {token.contents} %}}: it takes no arguments.")
    nodelist = parser.parse(("endnitro_untrusted",))
    parser.delete_first_token()
    for node in nodelist.get_nodes_by_type(Node):
        function = getattr(node, "func", None)
        is_ours = isinstance(node, ComponentNode | SlotNode) or function in _ACTING
        if is_ours and node.token is not None:
            raise TemplateSyntaxError(
                f"{{% {node.token.contents} %}} in line {node.token.lineno} stands between "
                "{% nitro_untrusted %} and {% endnitro_untrusted %}, where nothing acts. Put it "
                "outside of them."
            )
    return UntrustedNode(nodelist)


@register.simple_tag(takes_context=True)
def nitro_action(context: Context, action: str, /, **kwargs: Any) -> SafeString:
    """Make an element call an action: ``<button {% nitro_action "add" product_id=7 %}>``."""
    component, taken = _called(context, "nitro_action", action)
    asks = asking_attributes(component, action)
    if not kwargs:
        return SafeString(asks)
    call = f"{{% nitro_action {action!r} %}}"
    if taken is not None and not taken.issuperset(kwargs):
        raise unknown_argument(f"{call}: {action}", taken, kwargs)
    return SafeString(asks + arguments_attribute(call, kwargs))


@register.simple_tag(takes_context=True)
def nitro_sort(context: Context, action: str, /, **kwargs: Any) -> SafeString:
    """Let visitors sort a list's rows: ``<ol {% nitro_sort "move" %}>``.

    Each row that can be moved has a button with ``{% nitro_sort_handle %}``.

    Args:
        context: The component's.
        action: It gets ``key``, of the row that was moved, and ``before``, the key of the row in
            front of which it goes now; without that, the row goes to the end.
        kwargs: What the action gets besides.
    """
    component, taken = _called(context, "nitro_sort", action)
    expect_extra(component, SORT, "nitro_sort")
    return sort_attributes(component, action, taken, kwargs)


@register.simple_tag(takes_context=True)
def nitro_sort_handle(context: Context, key: object, label: object, /) -> SafeString:
    """Make a button move its row: ``<button {% nitro_sort_handle row.pk row %}>⠿</button>``.

    Args:
        context: The component's.
        key: What the action gets, such as the row's primary key.
        label: What the row is called, for those who can't see it.
    """
    component_in(context, "nitro_sort_handle")
    return handle_attributes(key, label)


@register.simple_tag(takes_context=True)
def nitro_form(
    context: Context,
    action: str = "submit",
    /,
    *,
    live: bool = False,
    debounce: str | None = None,
    lazy: bool = False,
    guard: bool = False,
) -> SafeString:
    """Make a form call an action, and its inputs live: ``<form {% nitro_form live=True %}>``.

    Args:
        context: The component's.
        action: The action; ``"submit"`` is that of ``FormNitroComponent``.
        live: Whether what is typed goes to the server after each short pause.
        debounce: How long that pause is: ``"300ms"`` or ``"1s"``. Implies ``live``.
        lazy: Whether it goes to the server once the visitor leaves an input.
        guard: Whether the visitor is asked before what was entered and not saved is lost; the page
            needs ``{% nitro_scripts "guard" %}``.
    """
    component, _taken = _called(context, "nitro_form", action)
    pause = sync_pause("nitro_form", action, live=live, debounce=debounce, lazy=lazy)
    sync = "" if pause is None else f' {names.SYNC_ATTRIBUTE}="{pause}"'
    guarded = f" {names.GUARD_ATTRIBUTE}" if guard else ""
    if guard:
        expect_extra(component, GUARD, "nitro_form … guard=True")
    # The method is for browsers in which no script has run: addresses stay free of what was typed.
    # The server's own errors are shown; the browser's would keep the form from being sent.
    asks = asking_attributes(component, action)
    return SafeString(f'method="post" {asks} novalidate{sync}{guarded}')


@register.simple_tag(takes_context=True)
def nitro_progress(context: Context, label: object = None, /) -> SafeString:
    """Show how far the component's files have got: ``{% nitro_progress "Upload" %}``.

    It is hidden while none is under way.

    Args:
        context: The component's.
        label: What it is called for those who can't see it.
    """
    component_in(context, "nitro_progress")
    return progress_html(label)


@register.simple_tag(takes_context=True)
def nitro_loading(context: Context, action: str = "", /) -> SafeString:
    """Show an element only while the action runs, or any: ``<span {% nitro_loading "save" %}>``."""
    if action:
        _url(context, "nitro_loading", action)
    return format_html('{}="{}" hidden', names.LOADING_ATTRIBUTE, action)


@register.simple_tag
def nitro_hide(selector: str, /) -> SafeString:
    """Hide what is around a button at once: ``<button … {% nitro_hide "li" %}>``.

    It is shown again if the action fails.

    Args:
        selector: What to hide: the element itself or one around it, ``"li"`` or ``".row"``.
    """
    return format_html('{}="{}"', names.HIDE_ATTRIBUTE, selector)


@register.simple_tag(takes_context=True)
def nitro_keep(context: Context, name: object = "", /) -> SafeString:
    """Leave an element to the browser and to scripts: ``<div {% nitro_keep %}>``.

    It stays as it is, with all that stands in it and all that scripts know of it, as long as the
    component's HTML has an element of that name. What the server renders in it is only used when it
    is new.

    Args:
        context: The component's.
        name: What tells it from other such elements of the component, such as ``"map"`` or, in a
            loop, ``row.pk``.
    """
    return keep_attribute(component_in(context, "nitro_keep"), str(name))


@register.simple_tag(takes_context=True)
def nitro_url(context: Context, action: str, /) -> str:
    """Return the URL of an action: ``<button hx-post="{% nitro_url "add" %}">``."""
    return _url(context, "nitro_url", action)


@register.simple_tag(takes_context=True)
def nitro_model(
    context: Context, field: str, /, value: object = None, **options: Any
) -> SafeString:
    """Bind an input to a value of the state: ``<input {% nitro_model "email" %}>``.

    Args:
        context: The component's.
        field: The state field, or a dotted name such as ``lines.0.amount``. What the visitor enters
            travels with the component's next action.
        value: What a radio button, or one check box of several, stands for.
        options: ``live``, ``debounce``, ``lazy``: when it goes sooner; ``element="textarea"``.
    """
    return model_attributes(component_in(context, "nitro_model"), field, value, options)


@register.simple_tag(takes_context=True)
def nitro_value(context: Context, field: str, /) -> SafeString:
    """Show a bound value: ``<textarea {% nitro_model "note" %}>{% nitro_value "note" %}``."""
    return bound_text(component_in(context, "nitro_value"), field)


@register.simple_tag(takes_context=True)
def nitro_option(context: Context, field: str, choice: object, /) -> SafeString:
    """Give an option its value, and ``selected``: ``<option {% nitro_option "size" "xl" %}>``."""
    return option_attributes(component_in(context, "nitro_option"), field, choice)


@register.simple_tag(takes_context=True)
def nitro_errors(context: Context, field: str | None = None, /) -> SafeString:
    """Show what is wrong with a field, or with no single one: ``{% nitro_errors "email" %}``."""
    return field_errors(component_in(context, "nitro_errors"), field)


@register.simple_tag(takes_context=True)
def nitro_field(context: Context, field: str, /, **options: Any) -> SafeString:
    """Show a bound input with its label, help and errors: ``{% nitro_field "email" %}``.

    Args:
        context: The component's.
        field: The state field, or a dotted name.
        options: ``label=``, ``widget=`` and others; the rest are attributes of the input.
    """
    return field_html(component_in(context, "nitro_field"), field, **options)


# What is dead inside of {% nitro_untrusted %}.
_ACTING = {nitro_action, nitro_field, nitro_form, nitro_model, nitro_sort, nitro_url}


def _url(context: Context, tag: str, action: str) -> str:
    component, _taken = _called(context, tag, action)
    return join_url(component._instance.actions_url, action)


def _called(
    context: Context, tag: str, action: str
) -> tuple[BaseComponent[Any], frozenset[str] | None]:
    """Return the component, and the names that the action takes; ``None`` if it takes any."""
    component = component_in(context, tag)
    known = component._meta.actions
    if action in known:
        return component, known[action].arguments
    if action == names.REFRESH:
        return component, frozenset()
    problem = f"{{% {tag} {action!r} %}}: {component._meta.name} has no such action."
    raise UnknownName(problem, action, "actions", sorted(known))


register.tags["nitro_action"] = made_once(
    register.tags["nitro_action"], partial(component_in, tag="nitro_action")
)
for _tag in _WITH_NAME:
    register.tags[_tag] = hinting_at_quotes(register.tags[_tag])
