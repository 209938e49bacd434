"""The parts that an action asks for: found in the component's template, and noted."""

from __future__ import annotations

from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

from django.template import Node, Template, TemplateDoesNotExist
from django.template.loader_tags import ExtendsNode, IncludeNode

from ..base.component import BaseComponent
from ..exceptions import ComponentError, UnknownName
from .page import Rendering
from .parts import TAG, PartNode
from .templates import JinjaTemplate

_Parts = dict[str, list[PartNode]]

_known_parts: WeakKeyDictionary[Template, _Parts] = WeakKeyDictionary()


class AskedPart(NamedTuple):
    """A part that an action wants to be sent alone.

    Attributes:
        template: The component's.
        node: The tag in it, or in one that it names.
        key: The key.
        values: What the block sees.
    """

    template: Template
    node: PartNode
    key: object
    values: dict[str, Any]


def ask_for(component: BaseComponent[Any], name: str, key: object, values: dict[str, Any]) -> None:
    """Note that an action wants a part to be sent alone.

    Raises:
        ComponentError: The template has no such part, or it needs another key or other values.
    """
    call = f"render_only({name!r})"
    template, node = _named(component, name, call)
    element_id = node.id_in(component, key)
    for given in values:
        if given not in node.values:
            problem = f"{call}: {node} takes no value {given!r}."
            raise UnknownName(problem, given, "values", sorted(node.values))
    missing = [value for value in node.values if value not in values]
    if missing:
        arguments = "".join(f", {value}=…" for value in node.values)
        raise ComponentError(
            f"{call}: {node} needs {', '.join(missing)}. Write "
            f"self.render_only({name!r}{', …' if node.key is not None else ''}{arguments})."
        )
    asked = component._instance.only
    if asked is None:
        asked = component._instance.only = {}
    asked[element_id] = AskedPart(template, node, key, values)


def _named(component: BaseComponent[Any], name: str, call: str) -> tuple[Template, PartNode]:
    owner = component._meta.name
    template = Rendering.of(component.request).template_of(type(component))
    if isinstance(template, JinjaTemplate):
        raise ComponentError(
            f"{call}: the template of {owner} is one of Jinja2, which has no parts. Leave the call "
            "out, or write the template in Django's language."
        )
    known = _known_parts.get(template.made)
    if known is None:
        known = _known_parts[template.made] = _parts_of(template.made, set())
    found = known.get(name, [])
    if not found:
        problem = f'{call}: the template of {owner} has no {{% {TAG} "{name}" %}}.'
        raise UnknownName(problem, name, "parts", sorted(known))
    if len(found) > 1:
        raise ComponentError(
            f"{call}: the template of {owner} has {len(found)} parts of this name, and nobody "
            "knows which one the page has. Give each its own."
        )
    return template.made, found[0]


def _parts_of(template: Template, seen: set[str]) -> _Parts:
    """Return the parts of a template, and of those that it names in quotes to include or extend.

    Args:
        template: The template.
        seen: The names of those that need not be looked at any more: a tree includes itself.
    """
    parts: _Parts = {}
    others: list[_Parts] = []
    for node in template.nodelist.get_nodes_by_type(Node):
        if isinstance(node, PartNode):
            parts.setdefault(node.name, []).append(node)
        elif isinstance(node, IncludeNode):
            for name, found in _parts_named_by(node.template, template, seen).items():
                parts.setdefault(name, []).extend(found)
        elif isinstance(node, ExtendsNode):
            others.append(_parts_named_by(node.parent_name, template, seen))
    for other in others:  # what the template itself has stands in the place of its parent's
        parts = {**other, **parts}
    return parts


def _parts_named_by(expression: Any, template: Template, seen: set[str]) -> _Parts:
    name = getattr(expression, "var", None)
    if not isinstance(name, str) or expression.filters or name in seen:
        return {}
    seen.add(name)
    try:
        return _parts_of(template.engine.get_template(name), seen)
    except TemplateDoesNotExist:  # it is in a branch that is never taken, or has been told by now
        return {}
