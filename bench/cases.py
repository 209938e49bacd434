"""What is measured: pairs of requests that have the same work done, for three kinds of visitors.

Everything here is plain data. The process that prints the tables does without Django; those that
serve make requests of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

ROWS = 1_000
PRODUCTS = 10_000
COUNTERS = 500
ROWS_OF_A_PAGE = 300
LISTENERS = 10
SIZES = (1, 100, 250, COUNTERS)
PAGE = 3
SEARCH = "lamp 7 garden"
TASK = (PAGE - 1) * 25 + 10

# The largest ratios: what was reached when they were set, and 5 %.
LIMITS = {
    "counter action, anonymous": 1.65,
    "list action, anonymous": 1.24,
    "counter action, logged in": 1.3,
    "list action, logged in": 1.17,
    "counter action, logged in, by the session's key": 1.74,
    "list action, logged in, by the session's key": 1.24,
    "list action with search over 10,000 rows, anonymous": 1.11,
    "list action with search over 10,000 rows, logged in": 1.13,
    "action of a parent with 100 children, next to one without, anonymous": 1.8,
    "action and 10 that hear it in one request, next to 11 requests, anonymous": 0.5,
    "action and 10 that hear it in one request, next to 11 requests, logged in, not asked": 0.5,
    "page with 1 counter, anonymous": 1.16,
    "page with 300 counters, anonymous": 1.77,
    "page with 500 counters, anonymous": 1.81,
    "page with 500 counters, logged in": 1.75,
}

Project = Literal["handwritten", "nitro", "nitro_by_key", "nitro_push"]


@dataclass(frozen=True)
class Visitor:
    """Who asks.

    Attributes:
        name: As it stands in the table.
        has_session: Whether the session cookie of a user comes along.
        folder: Where the views are that this visitor is sent to, under ``/hand/``,
        prefix: and what the names of the components begin with.
        project: Which project serves the component.
    """

    name: str
    has_session: bool = False
    folder: str = ""
    prefix: str = ""
    project: Project = "nitro"


# No session cookie, so nobody reads a session. The shared part of the work is smallest.
ANONYMOUS = Visitor("anonymous")
# Actions for users only (``login_required`` and ``require_auth()``): both sides read session and
# user.
LOGGED_IN = Visitor("logged in", has_session=True, folder="private/", prefix="Private")
# The same cookie, sent to the actions that are open to all. The hand-written view never opens the
# session; the component does, since it binds the state to the user. That is one query more, and
# shown so that nobody has to guess it.
NOT_ASKED = Visitor("logged in, not asked", has_session=True)
# The same, where the state is bound to the key of the session: that is in the cookie.
BY_KEY = Visitor("logged in, by the session's key", has_session=True, project="nitro_by_key")


@dataclass(frozen=True)
class Ask:
    """One request, as the page's script sends it.

    Attributes:
        path: The path, without a query.
        data: What is posted, but for tokens; ``None`` makes it a GET.
        page: For an action, the page that shows the component, whose token is sent.
        component: The component's name.
        listener: The name of the components that hear the action's first event.
        along: Whether they travel along; else each asks after the action.
    """

    path: str
    data: Mapping[str, Any] | None = None
    page: str = ""
    component: str = ""
    listener: str = ""
    along: bool = False


@dataclass(frozen=True)
class Case:
    """One line of the table.

    Attributes:
        work: What is done.
        visitor: Who asks.
        handwritten: The request to the hand-written view.
        nitro: The request to the component.
        shows: What both answers have to contain.
        at_once: How many requests one side serves before it is the other's turn.
        says_something: Whether both answers send two events and a message.
        first: Which project serves ``handwritten``.
    """

    work: str
    visitor: Visitor
    handwritten: Ask
    nitro: Ask
    shows: str
    at_once: int = 1
    says_something: bool = False
    first: Project = "handwritten"

    @property
    def limit(self) -> float | None:
        """The largest ratio allowed; ``None`` for a line that only informs."""
        return LIMITS.get(f"{self.work}, {self.visitor.name}")

    @property
    def projects(self) -> tuple[Project, Project]:
        """Which projects serve the two."""
        return self.first, self.visitor.project


def counter_case(visitor: Visitor) -> Case:
    """Return the case of a counter's action."""
    return Case(
        "counter action",
        visitor,
        Ask(f"/hand/{visitor.folder}counter/increment/", {"number": 1, "value": 0, "by": 1}),
        _action(f"{visitor.prefix}Counter", "increment", {"by": 1}, _page(visitor, "counters/1")),
        "<output>1</output>",
        at_once=5,
        says_something=True,
    )


def list_case(visitor: Visitor) -> Case:
    """Return the case of an action on one row of a list."""
    page = _page(visitor, f"tasks/{PAGE}")
    return Case(
        "list action",
        visitor,
        Ask(f"/hand/{visitor.folder}tasks/toggle/", {"page": PAGE, "task_id": TASK}),
        _action(f"{visitor.prefix}TaskList", "toggle", {"task_id": TASK}, page),
        f"Page {PAGE} of 40",
        at_once=2,
        says_something=True,
    )


def search_case(visitor: Visitor) -> Case:
    """Return the case of a search in the catalogue."""
    data, component = {"search": SEARCH}, f"{visitor.prefix}ProductList"
    return Case(
        f"list action with search over {PRODUCTS:,} rows",
        visitor,
        Ask(f"/hand/{visitor.folder}products/search/", data),
        _action(component, "search_items", data, f"/pages/products/{component}/"),
        "Page 1 of ",
    )


def children_case() -> Case:
    """Return the case of a parent of 100 children, next to the same without the children."""
    without, with_children = (
        _action("Board", "touch", {"number": 7}, f"/pages/board/{number}/") for number in (0, 1)
    )
    return Case(
        "action of a parent with 100 children, next to one without",
        ANONYMOUS,
        without,
        with_children,
        "Counter 100",
        at_once=2,
        says_something=True,
        first="nitro",
    )


def listeners_case(visitor: Visitor) -> Case:
    """Return the case of an action that ten components hear: in one request, next to eleven."""
    page = f"/pages/badges/{LISTENERS}/"
    ask = _action("Counter", "increment", {"by": 1}, page)
    return Case(
        f"action and {LISTENERS} that hear it in one request, next to {LISTENERS + 1} requests",
        visitor,
        replace(ask, listener="Badge"),
        replace(ask, listener="Badge", along=True),
        "<output>1</output>",
        at_once=2,
        says_something=True,
        first="nitro",
    )


def page_case(visitor: Visitor, number: int) -> Case:
    """Return the case of a page with ``number`` counters."""
    return Case(
        f"page with {number} counter{'s'[: number > 1]}",
        visitor,
        Ask(f"/hand/counters/{number}/"),
        Ask(f"/pages/counters/{number}/"),
        f"Counter {number}",
        at_once=5 if number == 1 else 1,
    )


def push_case(path: str, other: str, first: Project) -> Case:
    """Return the case of a page of a project with push, next to another page or project."""
    visitor = replace(ANONYMOUS, project="nitro_push")
    return Case(
        f"{path} of nitro_push, next to {other} of {first}",
        visitor,
        Ask(f"/pages/{other}/"),
        Ask(f"/pages/{path}/"),
        "Counter 1<",
        at_once=10 if path.endswith("/1") else 1,
        first=first,
    )


def _page(visitor: Visitor, page: str) -> str:
    return f"/pages/private/{PAGE}/" if visitor.prefix else f"/pages/{page}/"


def _action(component: str, action: str, arguments: dict[str, Any], page: str) -> Ask:
    return Ask(f"/nitro/{component}/{action}/", arguments, page, component)


TIMES = [
    *(
        make(visitor)
        for visitor in (ANONYMOUS, LOGGED_IN, NOT_ASKED, BY_KEY)
        for make in (counter_case, list_case)
    ),
    search_case(ANONYMOUS),
    search_case(LOGGED_IN),
    children_case(),
    listeners_case(ANONYMOUS),
    listeners_case(NOT_ASKED),
    page_case(ANONYMOUS, 1),
    page_case(ANONYMOUS, ROWS_OF_A_PAGE),
    page_case(ANONYMOUS, COUNTERS),
    page_case(LOGGED_IN, COUNTERS),
]
GROWTH = [page_case(ANONYMOUS, number) for number in SIZES]

# For ``bench.push``: pages whose components have no channel, the same one, or one each. The name of
# the component is a variable in all of them but the first, since finding one costs some µs, too.
PUSH_COMPONENTS = 100
_MANY = f"counters/{PUSH_COMPONENTS}"
_MANY_HEARD = f"heard/Counter/{PUSH_COMPONENTS}"
PUSH_NONE = push_case(_MANY, _MANY, "nitro")
PUSH_ONE = push_case("heard/HeardCounter/1", "heard/Counter/1", "nitro_push")
PUSH_SAME = push_case(f"heard/HeardCounter/{PUSH_COMPONENTS}", _MANY_HEARD, "nitro_push")
PUSH_OWN = push_case(f"heard/RoomCounter/{PUSH_COMPONENTS}", _MANY_HEARD, "nitro_push")

CASES = [*TIMES, *GROWTH, PUSH_NONE, PUSH_ONE, PUSH_SAME, PUSH_OWN]
