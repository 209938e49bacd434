"""What a test gets wrong without the server's noticing."""

from __future__ import annotations

from collections.abc import Iterable

from ..components.forms import FormNitroComponent
from ..exceptions import UnknownName
from ..registry import registered_components


def check_arguments(component: str, action: str, given: Iterable[str]) -> None:
    """Fail if an action takes no such argument.

    The server takes no notice of it, since a form may have inputs that its action does not ask for.
    The components of Django's forms read what was posted themselves, so theirs may be anything.
    """
    __tracebackhide__ = True
    component_class = dict(registered_components()).get(component)
    found = component_class._meta.actions.get(action) if component_class else None
    is_form = component_class is not None and issubclass(component_class, FormNitroComponent)
    if found is None or found.arguments is None or is_form:
        return
    for name in given:
        if name not in found.arguments:
            problem = f"{component}.{action}() takes no argument {name!r}."
            error = UnknownName(problem, name, "arguments", sorted(found.arguments))
            raise AssertionError(str(error))
