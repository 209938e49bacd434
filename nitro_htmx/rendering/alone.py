"""What the page gets of a component after an action: all of it, or the parts asked for alone.

The whole comes wherever something may be on the page that only the whole brings up to date: errors,
and a poll that has begun or ended. What else stands outside of the parts is the author's word.
"""

from __future__ import annotations

from typing import Any

from django.template import Context
from django.utils.translation import get_language

from ..base.children import CHILDREN
from ..base.component import BaseComponent
from ..instrumentation import watched
from ..state.schema import Settled
from ..state.token import Token
from .asked import AskedPart
from .elements import Answer
from .page import Rendering
from .render import explain, new_token, render


def answer_of(component: BaseComponent[Any], settled: Settled, before: Token) -> Answer:
    """Return what the page gets of a component.

    Args:
        component: An instance whose state is the settled one.
        settled: The state as the token will carry it.
        before: The token that the page has.
    """
    if component._instance.only and _may_be_alone(component, before):
        return render_parts(component, settled, before)
    return Answer(((component.component_id, render(component, settled)),))


def _may_be_alone(component: BaseComponent[Any], before: Token) -> bool:
    is_clean = not component.errors and not before.errors
    return (
        is_clean
        and component._instance.replacement is None
        and component.poll == type(component).poll  # a computed one is none of the class's
    )


@watched("render")
def render_parts(component: BaseComponent[Any], settled: Settled, before: Token) -> Answer:
    """Return the parts that the action has asked for, with the new token."""
    rendering, instance = Rendering.of(component.request), component._instance
    language = get_language() or ""
    instance.bound.clear()
    instance.apart = None
    instance.actions_url = rendering.url_of(component._meta.name, language)
    try:
        places = tuple(
            (element_id, _html(component, asked))
            for element_id, asked in (instance.only or {}).items()
        )
    except Exception as error:
        explain(component, error)
        raise
    # The page still has what stands outside. A child that is not shown any more is asked for in
    # vain at most once, by the next whole.
    if instance.children:
        instance.kept[CHILDREN] = {**instance.kept.get(CHILDREN, {}), **instance.children}
        instance.children = None
    instance.bound.update(before.bound)
    return Answer(places, new_token(component, settled, language))


def _html(component: BaseComponent[Any], asked: AskedPart) -> str:
    """Return a part, and new content for the slots of children in it that stay."""
    context = Context({})
    context.request = component.request  # type: ignore[attr-defined]  # as in a RequestContext
    instance = component._instance
    instance.updates.clear()
    instance.held.clear()  # one part may stand in another
    with context.render_context.push_state(asked.template), context.bind_template(asked.template):
        html = asked.node.html(component, asked.key, asked.values, context)
    return html + "".join(element.update() for element in instance.updates)
