"""A check of what ``{% if %}`` asks for in the templates of lists."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator

from django.core.checks import CheckMessage
from django.core.checks import Warning as CheckWarning

from ..components.lists import BaseListComponent
from ..components.lists.former import FORMER_NAMES
from .shown import ComponentClass, Shown


def _check_former_names(shown: Shown) -> Iterator[CheckMessage]:
    lists = [each for each in shown.classes if issubclass(each, BaseListComponent)]
    for tag in shown.outline.tags if lists else ():
        for name in _asked(tag.bits) if tag.name in ("if", "elif") else ():
            if not _is_set(shown, name) and not all(_gives(each, name) for each in lists):
                yield CheckWarning(
                    f"{{% {tag.text} %}} asks for {name!r}, which a list does not have; Django "
                    "takes it for false.",
                    hint=f"Write {FORMER_NAMES[name]!r}.",
                    obj=shown.place(tag.line),
                    id="nitro_htmx.W037",
                )


def _asked(bits: tuple[str, ...]) -> Iterator[str]:
    names = (bit.partition("|")[0] for bit in bits)
    return (name for name in names if name in FORMER_NAMES)


def _is_set(shown: Shown, name: str) -> bool:
    """Return whether another tag of the template gives something this name."""
    tags = shown.outline.tags
    return any(name in tag.keywords or tag.bits[-2:] == ("as", name) for tag in tags)


def _gives(component_class: ComponentClass, name: str) -> bool:
    """Return whether a class has something of its own by this name, as far as its code tells."""
    if name in component_class.state_class.model_fields:
        return True
    method = component_class.get_context_data
    if method is BaseListComponent.get_context_data:
        return False
    try:
        return name in inspect.getsource(method)
    except OSError:  # a class made in a shell
        return True


CONDITION_CHECKS: tuple[Callable[[Shown], Iterator[CheckMessage]], ...] = (_check_former_names,)
