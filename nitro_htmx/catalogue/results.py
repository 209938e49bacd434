"""What actions return, as their annotations say it."""

from __future__ import annotations

import types
from collections.abc import Awaitable, Coroutine, Iterator, Mapping
from typing import Any, NamedTuple, Union, get_args, get_origin

from pydantic import ConfigDict, TypeAdapter
from pydantic.errors import PydanticUserError

from ..actions.table import Action

_CONFIG = ConfigDict(arbitrary_types_allowed=True)


class Result(NamedTuple):
    """What a page script gets from an action.

    Attributes:
        adapter: Of the value; ``None`` where there never is one.
        is_optional: Whether there may be none.
    """

    adapter: TypeAdapter[Any] | None
    is_optional: bool


def results_of(
    actions: Mapping[str, Mapping[str, Action]],
) -> dict[tuple[str, str], Result]:
    """Return the results of all actions that say what they return, by component and action."""
    return {
        (component, name): _result(annotation)
        for component, owned in actions.items()
        for name, action in owned.items()
        if (annotation := _annotation(action)) is not Any
    }


def _annotation(action: Action) -> Any:
    try:
        return action.binder.returns
    except (NameError, TypeError, PydanticUserError):  # the check E007 says so
        return Any


def _result(annotation: Any) -> Result:
    every = list(_choices(annotation))
    values = [each for each in every if each is not types.NoneType and not _is_response(each)]
    if not values:
        return Result(None, is_optional=True)
    return Result(_adapter(Union[tuple(values)]), types.NoneType in every)  # noqa: UP007 - a list


def _choices(annotation: Any) -> Iterator[Any]:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (Awaitable, Coroutine):
        yield from _choices(arguments[-1])
    elif origin in (Union, types.UnionType):
        for argument in arguments:
            yield from _choices(argument)
    else:
        yield annotation


def _is_response(annotation: Any) -> bool:
    """Return whether the browser leaves the page with it, so that scripts get nothing."""
    from django.http.response import HttpResponseBase  # only where types are asked for

    return isinstance(annotation, type) and issubclass(annotation, HttpResponseBase)


def _adapter(annotation: Any) -> TypeAdapter[Any]:
    try:
        return TypeAdapter(annotation, config=_CONFIG)
    except PydanticUserError:  # a model, dataclass or TypedDict: it has a config of its own
        return TypeAdapter(annotation)
