"""``@action``, ``@helper`` and ``@on``: how a method says whether the browser may call it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, TypeVar, overload

from ..events.queue import NitroEvent, wire_name_of
from ..exceptions import ComponentError

FunctionT = TypeVar("FunctionT", bound=Callable[..., Any])
Once = bool | Literal["commit"]

# Attributes of a marked method.
OPTIONS = "_nitro_action"
HELPER = "_nitro_helper"
LISTENS = "_nitro_listens"
FROM_PAGE = "_nitro_from_page"


@dataclass(frozen=True, slots=True)
class ActionOptions:
    """What ``@action`` was given."""

    validate: bool | str = True
    once: Once = True
    single: bool = False


@overload
def action(function: FunctionT, /) -> FunctionT: ...
@overload
def action(
    *, validate: bool | str = True, once: Once = True, single: bool = False
) -> Callable[[FunctionT], FunctionT]: ...
def action(
    function: Any = None,
    /,
    *,
    validate: bool | str = True,
    once: Once = True,
    single: bool = False,
) -> Any:
    """Mark a method as callable from the browser.

    Public methods in the body of a component class are so by themselves, unless the class or the
    project sets ``explicit_actions``. A plain mixin's methods always need the mark.

    Args:
        function: The method, where the decorator stands without parentheses.
        validate: Whether bound input has to be valid before the method runs: that of the form in
            which the element stands that asks. ``"__all__"`` asks that of all bound input. The name
            of a field of the state asks it of this field alone, with all that is inside it.
        once: Whether a request that is sent again is answered with what the first one was answered,
            in place of running again, where the setting ``ONCE`` allows it. ``"commit"`` promises
            it, for money: the key of the request is committed with all that the action writes.
        single: Whether further clicks are dropped in the page while the action is under way there.

    Raises:
        ComponentError: ``once`` is none of these.
    """
    if once not in (True, False, "commit"):
        raise ComponentError(f'@action(once={once!r}): write True, False or "commit".')

    def mark(function: FunctionT) -> FunctionT:
        setattr(function, OPTIONS, ActionOptions(validate, once, single))
        return function

    return mark if function is None else mark(function)


def helper(function: FunctionT) -> FunctionT:
    """Mark a public method as not callable from the browser. Templates may call it."""
    setattr(function, HELPER, True)
    return function


def on(
    *events: str | type[NitroEvent], key: str | None = None, from_page: bool = False
) -> Callable[[FunctionT], FunctionT]:
    """Mark a method as a listener: it runs when one of ``events`` is heard on the page.

    The event's data arrives as keyword arguments of the method's own names, coerced to its
    annotations, or as one argument annotated with the event's class. Anybody can make an event up,
    so the data is as untrusted as any action's arguments.

    Args:
        events: Names, with or without the prefix ``nitro:``, or ``NitroEvent`` classes.
        key: Listen only where this value of the event's data equals the instance's own key:
            ``@on("product-saved", key="product_id")``.
        from_page: Whether a page script sends the events, so that no component has to; else the
            check ``nitro_htmx.W004`` warns.

    Raises:
        EventError: A name is reserved or not possible.
    """
    listened = {wire_name_of(event): key for event in events}
    if not listened:
        raise ComponentError("@on needs at least one event: @on('cart-updated').")

    def mark(function: FunctionT) -> FunctionT:
        setattr(function, LISTENS, {**getattr(function, LISTENS, {}), **listened})
        if from_page:
            setattr(function, FROM_PAGE, getattr(function, FROM_PAGE, frozenset()) | {*listened})
        return function

    return mark


def is_marked(function: Callable[..., Any]) -> bool:
    """Return whether ``function`` carries ``@action`` or ``@on``."""
    return hasattr(function, OPTIONS) or hasattr(function, LISTENS)
