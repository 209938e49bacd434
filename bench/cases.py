"""What is measured: pairs of requests that have the same work done, for three kinds of visitors.

*Anonymous*: no session cookie, so nobody reads a session. The shared part of the work is smallest.

*Logged in*: the session cookie of a user, and actions that are for users only (``login_required``
and ``require_auth()``), so both sides read the session and the user.

*Logged in, not asked*: the same cookie, sent to the actions that are open to all. The hand-written
view never opens the session; the component does, since it binds the state to the user. That is one
query more, and shown so that nobody has to guess it. It has no limit of its own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.auth.models import User
from django.contrib.sessions.backends.db import SessionStore
from django.core.handlers.wsgi import WSGIHandler
from django.core.management import call_command

from .http import Request, send
from .models import PRODUCTS, ROWS, Task, fill_catalogue

COUNTERS = 500
ROWS_OF_A_PAGE = 300
PAGE = 3
SEARCH = "lamp 7 garden"
TASK = (PAGE - 1) * 25 + 10

_TOKEN = r'data-nitro-component="{}"[^>]* data-nitro-token="([^"]+)"'

Cookies = dict[str, str]


@dataclass
class Case:
    """One line of the table.

    Attributes:
        work: What is done.
        visitor: Who asks.
        handwritten: The request to the hand-written view.
        nitro: The request to the component.
        limit: The largest ratio allowed; ``None`` for a line that only informs.
        shows: What both answers have to contain.
        share: How many requests one round sends, as a part of the usual number.
        says_something: Whether both answers send two events and a message.
    """

    work: str
    visitor: str
    handwritten: Request
    nitro: Request
    limit: float | None
    shows: bytes
    share: float = 1
    says_something: bool = True


def fill_database() -> Cookies:
    """Make tables, tasks and one user.

    Returns:
        The cookie of the user's session.
    """
    call_command("migrate", run_syncdb=True, verbosity=0)
    Task.objects.bulk_create(Task(title=f"Task {number}") for number in range(1, ROWS + 1))
    fill_catalogue()
    user = User.objects.create_user("ada")
    session = SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = "django.contrib.auth.backends.ModelBackend"
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.save()
    return {"sessionid": str(session.session_key)}


def make_cases(handler: WSGIHandler, user: Cookies) -> list[Case]:
    """Return the lines of the table, in their order."""
    cases = []
    for visitor, cookies, is_private in [
        ("anonymous", {}, False),
        ("logged in", user, True),
        ("logged in, not asked", user, False),
    ]:
        prefix = "Private" if is_private else ""
        page = f"/pages/private/{PAGE}/" if is_private else f"/pages/tasks/{PAGE}/"
        counter_page = page if is_private else "/pages/counters/1/"
        has_limit = visitor != "logged in, not asked"
        cases += [
            Case(
                "counter action",
                visitor,
                handwritten_increment(cookies, is_private=is_private),
                _nitro(handler, counter_page, f"{prefix}Counter", "increment", {"by": 1}, cookies),
                1.2 if has_limit else None,
                b"<output>1</output>",
            ),
            Case(
                "list action",
                visitor,
                handwritten_toggle(cookies, is_private=is_private),
                _nitro(handler, page, f"{prefix}TaskList", "toggle", {"task_id": TASK}, cookies),
                1.05 if has_limit else None,
                b"Page %d of 40" % PAGE,
                share=0.3,
            ),
        ]
    return [
        *cases,
        search_case(handler, "anonymous", {}),
        search_case(handler, "logged in", user, is_private=True),
        children_case(handler),
        counters_case("anonymous", {}, ROWS_OF_A_PAGE, limit=2.0),
        counters_case("anonymous", {}, COUNTERS),
        counters_case("logged in", user, COUNTERS),
    ]


def search_case(
    handler: WSGIHandler, visitor: str, cookies: Cookies, *, is_private: bool = False
) -> Case:
    """Return the case of a search in the catalogue."""
    data, component = {"search": SEARCH}, "PrivateProductList" if is_private else "ProductList"
    path = "/hand/private/products/search/" if is_private else "/hand/products/search/"
    return Case(
        f"list action with search over {PRODUCTS:,} rows",
        visitor,
        Request(path, data, cookies),
        _nitro(handler, f"/pages/products/{component}/", component, "search_items", data, cookies),
        1.1,
        b"Page 1 of ",
        share=0.1,
        says_something=False,
    )


def children_case(handler: WSGIHandler) -> Case:
    """Return the case of a parent of 100 children, next to the same without the children."""
    without, with_children = (
        _nitro(handler, f"/pages/board/{has_children}/", "Board", "touch", {"number": 7}, {})
        for has_children in (0, 1)
    )
    work = "action of a parent with 100 children, next to one without"
    return Case(work, "anonymous", without, with_children, 1.5, b"Counter 100", share=0.3)


def counters_case(visitor: str, cookies: Cookies, number: int, limit: float = 1.5) -> Case:
    """Return the case of a page with ``number`` counters."""
    return Case(
        f"page with {number} counters",
        visitor,
        Request(f"/hand/counters/{number}/", None, cookies),
        Request(f"/pages/counters/{number}/", None, cookies),
        limit,
        b"Counter %d" % number,
        share=min(1, 5 / number),
    )


def handwritten_increment(cookies: Cookies, *, is_private: bool = False) -> Request:
    """Return the request of the hand-written counter."""
    path = "/hand/private/counter/increment/" if is_private else "/hand/counter/increment/"
    return Request(path, {"number": 1, "value": 0, "by": 1}, cookies)


def handwritten_toggle(cookies: Cookies, *, is_private: bool = False) -> Request:
    """Return the request of the hand-written list."""
    prefix = "/hand/private" if is_private else "/hand"
    return Request(f"{prefix}/tasks/toggle/", {"page": PAGE, "task_id": TASK}, cookies)


def _nitro(
    handler: WSGIHandler,
    page: str,
    component: str,
    action: str,
    arguments: dict[str, Any],
    cookies: Cookies,
) -> Request:
    """Return the request of an action, with the state token that ``page`` shows."""
    html = send(handler, Request(page, None, cookies).environ()).body.decode()
    found = re.search(_TOKEN.format(component), html)
    assert found is not None, f"{page} shows no {component}"
    data = {**arguments, "nitro-token": found[1]}
    return Request(f"/nitro/{component}/{action}/", data, cookies)
