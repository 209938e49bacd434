"""What a test gets wrong without the server's noticing."""

from __future__ import annotations

from collections.abc import Iterable

from ..components.forms import FormNitroComponent
from ..exceptions import unknown_argument
from ..registry import get_component


def check_arguments(component: str, action: str, given: Iterable[str]) -> None:
    """Fail if an action takes no such argument.

    The server takes no notice of it, since a form may have inputs that its action does not ask for.
    The components of Django's forms read what was posted themselves, so theirs may be anything.
    """
    __tracebackhide__ = True
    component_class = get_component(component)
    found = component_class._meta.actions.get(action)
    taken = found.arguments if found else None
    if taken is None or issubclass(component_class, FormNitroComponent):
        return
    if not taken.issuperset(given):
        raise AssertionError(str(unknown_argument(f"{component}.{action}", taken, given)))
