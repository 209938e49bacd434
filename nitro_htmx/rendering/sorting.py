"""Lists that visitors sort, by pointer and by keyboard: what ``nitro-sort.js`` reads.

::

    <ol data-nitro-sort="move" data-nitro-args='{"list": 3}'>
      <li><button type="button" data-nitro-handle="Tea" data-nitro-args='{"key": 7}' …
"""

from __future__ import annotations

from typing import Any

from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from .. import names
from ..base.component import BaseComponent
from ..exceptions import ComponentError, unknown_argument
from .addresses import arguments_attribute

_GIVEN = (names.SORT_KEY, names.SORT_BEFORE)


def sort_texts() -> dict[str, object]:
    """Return what screen readers say, as attributes of the script's tag."""
    return {
        "data-nitro-sort-lifted": _(
            "{row} is lifted, place {place} of {count}. Arrow keys move it, Space drops it, "
            "Escape takes it back."
        ),
        "data-nitro-sort-moved": _("{row}: place {place} of {count}"),
        "data-nitro-sort-dropped": _("{row} is dropped, place {place} of {count}."),
        "data-nitro-sort-back": _("{row} is back, place {place} of {count}."),
        "data-nitro-sort-gone": _("{row} is no longer in the list."),
    }


def sort_attributes(
    component: BaseComponent[Any],
    action: str,
    taken: frozenset[str] | None,
    arguments: dict[str, Any],
) -> SafeString:
    """Return the attributes of a list whose rows visitors move.

    Args:
        component: In whose template it stands.
        action: The name of one of its actions.
        taken: The names of the arguments that the action takes; ``None`` if it takes any.
        arguments: What it gets besides the row's key, and that of the row behind.

    Raises:
        ComponentError: The action does not take them.
    """
    call = f"{{% nitro_sort {action!r} %}}: {action}"
    given = [*_GIVEN, *arguments]
    if taken is not None and not taken.issuperset(given):
        raise unknown_argument(call, taken, given)
    for name in _GIVEN:
        if name in arguments:
            raise ComponentError(f"{call}() gets {name!r} from the row. Rename the other one.")
    made = component._meta.actions[action]
    if names.SORT_BEFORE in made.binder.required:
        raise ComponentError(
            f"{call}() needs {names.SORT_BEFORE!r}, and a row that is moved to the end stands "
            f"before none. Give it a default: {names.SORT_BEFORE}: int | None = None."
        )
    return SafeString(f'{names.SORT_ATTRIBUTE}="{action}"{arguments_attribute(call, arguments)}')


def handle_attributes(key: object, label: object) -> SafeString:
    """Return the attributes of the button that moves a row.

    Args:
        key: What the action gets, such as the row's primary key.
        label: What the row is called.

    Raises:
        ComponentError: There is no key, or it can't be sent.
    """
    if key in (None, ""):
        raise ComponentError(
            "{% nitro_sort_handle %}: the row has no key. Write {% nitro_sort_handle row.pk row %}."
        )
    arguments = arguments_attribute("{% nitro_sort_handle %}", {names.SORT_KEY: key})
    name = str(label)
    return format_html(
        'type="button" {}="{}"{} aria-label="{}"',
        names.HANDLE_ATTRIBUTE,
        name,
        SafeString(arguments),
        _("Move {row}").format(row=name),
    )
