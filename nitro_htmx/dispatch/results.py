"""What an action returns, on its way to the page script that has called it."""

from __future__ import annotations

import logging
from typing import Any

from django.http.response import HttpResponseBase

from ..base.component import BaseComponent
from ..conf import get_settings, is_under_test
from ..events.json_data import NotSendable, json_ready
from ..exceptions import ComponentError
from .calls import Call

logger = logging.getLogger("nitro_htmx.views")


def result_of(call: Call, component: BaseComponent[Any], returned: Any) -> Any:
    """Return what ``await nitro.call(…)`` finds under ``result``, or a response as it is.

    By now the action has done its work, and an upgrade must not make a failure of one that has
    always returned something by accident. So the error is raised where developers see it, and
    elsewhere it is in the log, and nothing is sent.

    Args:
        call: The call that is run. What listeners and polls return is for nobody,
        component: and so is what an action returns that has found errors.
        returned: What the action returned.

    Raises:
        ComponentError: It has no exact JSON form. With ``DEBUG`` and in tests.
    """
    if returned is None or isinstance(returned, HttpResponseBase):
        return returned
    if call.is_quiet or component.errors:
        return None
    try:
        return json_ready(returned)
    except NotSendable as error:
        name = f"{component._meta.name}.{call.action}()"
        text = (
            f"{name} returned {type(returned).__name__}, which can't be sent to the page: {error} "
            "Return nothing if no page script is to have it."
        )
        if get_settings().is_debug or is_under_test():
            raise ComponentError(text) from error
        logger.error(text)  # noqa: TRY400 - the text says it all
    return None
