"""``client/bridge.js`` and others in Python: lines of jobs, chains, and the delivery of events.

It keeps the bridge's rules, not its clock. All that a browser would do at the same time is done in
the order in which it began, as if every answer took equally long.
``tests/browser/test_testing_contract.py`` runs the same scripts through both and compares.

What an answer says is read in ``answers.py`` and ``parts.py``; who travels with whom is decided in
``riders.py``.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode, urljoin

from bs4 import BeautifulSoup, Tag

from ... import names
from ...dispatch.calls import INVALID
from ..client import Answer, BrowserClient
from ..record import EmittedEvent, Record, SentRequest
from .answers import Brought, back_here, brought_by, open_envelope
from .dom import (
    ancestors,
    attribute,
    by_id,
    describe,
    is_trusted,
    option_of,
    root_of,
)
from .fields import Entries
from .forms import Collector, as_pairs, replaced
from .groups import member_of, others_of_group
from .jobs import Cause, Job, hears, new_job, parameters_of, read_fields
from .lines import Lines
from .parsing import parse
from .parts import Arrival, arrivals_of
from .pushed import Pushed
from .riders import Riders, release
from .swapping import put
from .triggers import (
    acts_once,
    elements_for,
    far_listeners,
    htmx_attribute,
    listeners_in,
    triggers_of,
)

MAX_REQUESTS = 200  # of one operation

_LAZY = names.LAZY_ATTRIBUTE
_AT_ONCE = frozenset({"load", "revealed"})


class Bridge:
    """The page's side of all components.

    Args:
        client: Sends the requests.
        version: The setting ``HTMX_VERSION``.
        leave: Called with the address to go to, or ``""`` to load the page anew.
    """

    def __init__(self, client: BrowserClient, version: int, leave: Callable[[str], None]) -> None:
        self.page = parse("")
        self.entries = Entries()
        self.errors: dict[str, dict[str, list[str]]] = {}
        self.record = Record("mounting")
        self.address = "/"
        self.pushed = Pushed(self, client)
        self._client = client
        self._version = version
        self._leave = leave
        self._lines = Lines()
        self._riders = Riders()
        self._grouped: set[str] = set()  # ids of placeholders whose group is under way
        self._spent: list[Tag | str] = []
        self._under_way: deque[Job] = deque()

    @property
    def collector(self) -> Collector:
        """What reads the page as htmx does."""
        return Collector(self.page, self.entries, self._version)

    def show(self, page: BeautifulSoup, errors: dict[str, dict[str, list[str]]]) -> None:
        """Take over a new page, and do what it does when it has loaded."""
        self.page = page
        self.errors = errors
        self.entries.forget_all()
        self._spent.clear()
        self._riders.forget()
        self.pushed.forget()
        self.stop()
        self._load(page)
        self.pushed.collect()

    def stop(self) -> None:
        """Forget all requests."""
        self._lines.clear()
        self._grouped.clear()
        self._under_way.clear()

    # Asking

    def call(self, root: Tag, action: str, arguments: dict[str, Any]) -> None:
        """Do what ``nitro.call()`` does."""
        job = new_job(root, action)
        job.body = as_pairs(arguments)
        read_fields(root, job, self.entries)
        self.enqueue(job, Cause(""))

    def poll(self, root: Tag) -> None:
        """Do what a root's ``every`` does."""
        self.enqueue(new_job(root, names.REFRESH, is_quiet=True), Cause(""))

    def sync(self, control: Tag) -> None:
        """Do what ``live.js`` does once the visitor pauses: send a live input's value."""
        holders = (node for node in ancestors(control) if node.has_attr(names.SYNC_ATTRIBUTE))
        holder = next(holders, None)
        root = root_of(control) if holder is not None else None
        name = attribute(control, "name")
        if holder is None or root is None or not name:
            return
        job = new_job(root, names.SYNC)
        arguments: dict[str, Any] = {"field": [attribute(control, names.MODEL_ATTRIBUTE) or name]}
        if holder.name == "form":
            pairs = [pair for pair in self.collector.form_data(holder) if isinstance(pair[1], str)]
            arguments["form"] = urlencode(pairs)
        job.body = as_pairs(arguments)
        read_fields(root, job, self.entries)
        self.enqueue(job, Cause(""))

    def capture(self, element: Tag, cause: Cause, submitter: Tag | None = None) -> bool:
        """Take over the request that htmx would make for ``element``.

        Returns:
            Whether it is one of a component's.
        """
        root = root_of(element)
        path = htmx_attribute(element, "post") or ""
        url = attribute(root, names.URL_ATTRIBUTE) if root is not None else None
        if root is None or not url or not path.startswith(url):
            return False
        if acts_once(element, cause.name):
            self._spent.append(self._lasting(element))
        job = new_job(root, path[len(url) :].split("/")[0], path=path)
        if element is root:
            if not hears(root, cause):
                return True
            if root.has_attr(_LAZY) and cause.name.startswith(names.EVENT_PREFIX):
                job = new_job(root, names.REFRESH)  # lazy.js: what comes after the load
            job.is_quiet = True
            if cause.name.startswith(names.EVENT_PREFIX):
                job.heard = [(cause.name, cause.detail)]
        else:
            arguments = json.loads(attribute(element, names.ARGUMENTS_ATTRIBUTE) or "{}")
            collected = self.collector.collect(element, submitter)
            job.body = replaced(collected, as_pairs(arguments), names=arguments)
            read_fields(root, job, self.entries, element)
        self.enqueue(job, cause)
        return True

    def is_spent(self, element: Tag, event: str) -> bool:
        """Return whether the element acts ``once`` on the event, and has done so."""
        if not acts_once(element, event):
            return False
        lasting = self._lasting(element)
        if isinstance(lasting, str):
            return lasting in self._spent
        return any(each is lasting for each in self._spent)

    def _lasting(self, element: Tag) -> Tag | str:
        """Return what htmx remembers an element by: htmx 4 keeps it when the answer has it, too."""
        if self._version == 2:
            return element
        root = root_of(element)
        return f"{'' if root is None else attribute(root, 'id')} {describe(element)}"

    # Lines

    def enqueue(self, job: Job, cause: Cause) -> None:
        """Let a job wait for its turn."""
        if self.pushed.holds(job, cause):
            return
        stopped = self._lines.enqueue(job, cause, int(option_of(self.page, "heard") or 0))
        if stopped:
            self.record.notes.append(stopped)

    def run(self) -> None:
        """Send what waits, take the answers, deliver their events, until nothing happens."""
        try:
            while True:
                while (component_id := self._lines.next_ready()) is not None:
                    self._next(component_id)
                if not self._under_way:
                    break
                self._finish(self._under_way.popleft())
        finally:
            self.stop()

    def _next(self, component_id: str) -> None:
        """Send the first job of a line whose component is still there."""
        line = self._lines.of(component_id)
        while line and line[0].host is None and not self._send(line[0]):
            line.pop(0)
        if not line:
            self._lines.drop(component_id)

    def _send(self, job: Job) -> bool:
        root = by_id(self.page, job.id)
        # A lazy one that is still lazy could not be loaded.
        if root is None or (job.action != names.MOUNT and root.has_attr(_LAZY)):
            self.record.notes.append(f"{job.component}.{job.action} not sent: it is not there")
            return False
        job.token = attribute(root, names.TOKEN_ATTRIBUTE) or ""
        self.pushed.sign(job)
        self._riders.board(job, self.page, self._lines, int(option_of(self.page, "along") or 0))
        parameters = parameters_of(job)
        job.request = SentRequest(
            job.component,
            job.action,
            job.id,
            job.path,
            parameters,
            heard=tuple(name for name, _ in job.heard),
            chain=job.chain,
        )
        job.counts[job.id] = job.counts.get(job.id, 0) + 1
        self.record.requests.append(job.request)
        if len(self.record.requests) > MAX_REQUESTS:
            raise AssertionError(f"More than {MAX_REQUESTS} requests: there is no end to this.")
        others = [pair for pair in parameters if pair[0] != names.CSRF_PARAMETER]
        sent = [(names.CSRF_PARAMETER, self._csrf_token()), *others]
        job.answer = self._client.send(job.path, sent, self._headers(job))
        self._under_way.append(job)
        return True

    def _csrf_token(self) -> str:
        cookie = self._client.cookies.get(option_of(self.page, "csrf-cookie") or "")
        return (cookie.value if cookie is not None else option_of(self.page, "csrf")) or ""

    def _headers(self, job: Job) -> dict[str, str]:
        headers = {"HX-Current-URL": urljoin(self._client.origin, self.address)}
        if job.chain:
            headers[names.CHAIN_HEADER] = ",".join(job.chain)
        return headers

    # Answers

    def _finish(self, job: Job) -> None:
        assert job.answer is not None  # noqa: S101 - it was sent
        events, parts = self._accept(job, job.answer) or (None, None)
        if events is None:  # no answer of ours
            error = option_of(self.page, f"error-{job.status}") or option_of(self.page, "error")
            told = {"error": error or "", "status": job.status}
            detail = {"component": job.component, "action": job.action, **told}
            events = [[names.EVENT_PREFIX + names.ERROR, detail]]
        release(job, self.page, self._lines)
        far = far_listeners(self.page)
        for arrival in arrivals_of(job, events, parts, self._riders):
            self._deliver(job, arrival, far)
        if job.others:
            self._ask_for_the_rest(job)
        line = self._lines.of(job.id)
        if not line:  # the page was left
            return
        line.pop(0)
        root = by_id(self.page, job.id)
        if job.is_stale and not line and root is not None and (job.heard or not job.is_quiet):
            line.append(new_job(root, names.REFRESH, is_quiet=True))
        self._next(job.id)

    def _accept(self, job: Job, answer: Answer) -> tuple[list[Any], list[Any] | None] | None:
        """Swap what may be swapped, and return events and parts; ``None`` if nothing is ours."""
        job.status = answer.status
        if answer.status == 0 or job.request is None:
            return None
        job.request.status = answer.status
        job.request.refusal = answer.refusal
        if answer.is_redirected:
            self._go(job, back_here(answer.url, job.path, self.address))
            return [], None
        opened = open_envelope(answer)
        if opened is None:
            return None
        job.request.result = opened.result
        target = answer.headers.get("HX-Redirect")
        if target or answer.headers.get("HX-Refresh"):
            self._go(job, target or "")
        elif opened.text and (answer.status < 300 or answer.status == INVALID):
            for brought in brought_by(job, opened.text, opened.parts):
                self._take(brought)
            self.errors.update(answer.errors)
        return opened.events, opened.parts

    def _go(self, job: Job, to: str) -> None:
        if job.request is not None:
            job.request.redirect = to or self.address
        self.stop()
        self._leave(to)

    def _take(self, brought: Brought) -> None:
        """Put what an answer has for a component into its place."""
        job, line = brought.job, self._lines.of(brought.job.id)
        root = by_id(self.page, job.id)
        job.is_stale = root is None or attribute(root, names.TOKEN_ATTRIBUTE) != job.token
        if root is None or job.is_stale:
            return
        if brought.token is not None:
            root[names.TOKEN_ATTRIBUTE] = brought.token
        if any(by_id(self.page, place) is None for place, _html in brought.places):
            line.append(new_job(root, names.REFRESH, is_quiet=True))  # whatever else waits
            return
        for place, html in brought.places:
            for element in put(self.page, place, html, self.entries, [job, *line[1:]]):
                self._load(element)
        self.pushed.collect()

    def _load(self, scope: Tag) -> None:
        """Let act what waits to be loaded or seen."""
        for element in filter(is_trusted, listeners_in(scope)):
            if element.has_attr(_LAZY):  # a test sees everything
                self._ask(element)
            elif any(each.event in _AT_ONCE for each in triggers_of(element)):
                self.capture(element, Cause("load"))

    # Lazy components, as in lazy.js

    def _ask(self, placeholder: Tag) -> None:
        """Ask for a lazy component, and with it for those of its group."""
        others = [
            other
            for other in others_of_group(self.page, placeholder)
            if attribute(other, "id") not in self._grouped
        ]
        if attribute(placeholder, "id") not in self._grouped:
            self._ask_together([placeholder, *others][: names.GROUP_LIMIT])

    def _ask_together(self, placeholders: list[Tag]) -> None:
        first, *others = placeholders
        if not others:
            self.capture(first, Cause("load"))
            return
        job = new_job(first, names.MOUNT)
        job.others = tuple(attribute(other, "id") or "" for other in others)
        job.body = as_pairs({names.GROUP: [member_of(other) for other in others]})
        self._grouped.update((job.id, *job.others))
        self.enqueue(job, Cause(""))

    def _ask_for_the_rest(self, job: Job) -> None:
        """Ask for those of a group that its answer had nothing for."""
        self._grouped.difference_update((job.id, *job.others))
        found = [by_id(self.page, other) for other in job.others]
        waiting = [each for each in found if each is not None and each.has_attr(_LAZY)]
        if job.status >= 300 and waiting:  # they are not to blame
            self._ask_together(waiting)
            return
        for placeholder in waiting:
            self.capture(placeholder, Cause("load"))

    # Events

    def _deliver(self, job: Job, arrival: Arrival, far: list[Tag]) -> None:
        event = EmittedEvent(arrival.name, arrival.detail, arrival.sender)
        self.record.events.append(event)
        if job.request is not None:
            job.request.events.append(event)
        target = by_id(self.page, arrival.sender) or self.page.body
        if target is not None:
            heard_by = frozenset(arrival.heard_by)
            cause = Cause(event.name, event.detail, arrival.chain, arrival.counts, heard_by)
            self.dispatch(target, cause, far)
            self._call_parent(arrival, cause)

    def _call_parent(self, arrival: Arrival, cause: Cause) -> None:
        """Do what ``on_<event>=`` of a child says: let its parent's action run."""
        parent_id, call = arrival.calls
        if (parent := by_id(self.page, parent_id)) is not None:
            told = new_job(parent, names.REFRESH, is_quiet=True)
            told.heard = [(call, cause.detail)]
            self.enqueue(told, cause)

    def dispatch(self, target: Tag, cause: Cause, far: list[Tag] | None = None) -> None:
        """Let an event happen on ``target``, and every element act that listens to it."""
        for element in list(elements_for(self.page, cause.name, target, far)):
            if not self.is_spent(element, cause.name):
                self.capture(element, cause)
