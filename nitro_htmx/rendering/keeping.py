"""Elements that no answer changes: what ``own.js`` keeps."""

from __future__ import annotations

from typing import Any

from django.utils.safestring import SafeString

from .. import names
from ..base.component import BaseComponent
from ..exceptions import ComponentError


def keep_attribute(component: BaseComponent[Any], name: str) -> SafeString:
    """Return the attribute of an element that is left to the browser and to scripts.

    Args:
        component: In whose template it stands.
        name: What tells it from other such elements of the component; may be empty.

    Raises:
        ComponentError: The component keeps another one of this name.
    """
    own = f"{component.component_id}__{names.safe_key(name) if name else ''}"
    if own in component._instance.held:
        raise ComponentError(
            f"{{% nitro_keep %}}: the template of {component._meta.name} keeps two elements "
            f"named {name!r}. Give each a name of its own; in a loop: {{% nitro_keep row.pk %}}."
        )
    component._instance.held.add(own)
    return SafeString(f'{names.KEEP_ATTRIBUTE}="{own}"')
