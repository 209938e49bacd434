"""A ride: the answer to an action, with all that its events have led to.

The action has run and is rendered. Then come rounds: each rider that hears an event of the round
before runs, and is rendered, in a transaction of its own. One that fails leaves nothing behind: no
row, no message, no id. The page then asks for it alone, and it fails as any other would.
"""

from __future__ import annotations

import logging
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from django.http import HttpRequest
from django.http.response import HttpResponseBase

from ..base.children import CALLS, CHILDREN
from ..events.attempts import Attempts
from ..events.queue import Event
from ..rendering.alone import answer_of
from ..rendering.elements import Answer
from ..rendering.page import Rendering
from ..state.token import Token, language_of, subject_of
from ..waiting import Work
from .calls import Call, Heard, Outcome
from .messages import own_messages, with_messages
from .riders import Rider, Said, are_too_many
from .run import perform

logger = logging.getLogger("nitro_htmx.riders")


class Part(NamedTuple):
    """One run of one component.

    Attributes:
        component_id: Whose.
        answer: What the page gets of it.
        events: What it has said.
        heard: The places, among all events of the answer, of those that it has heard.
    """

    component_id: str
    answer: Answer
    events: tuple[Event, ...]
    heard: tuple[int, ...]


class _LeftOut(Exception):
    """A rider is undone and asks alone. The text says why."""


class Ride:
    """What an action and its riders have to say, in the order in which they ran.

    Args:
        call: The action's.
        outcome: What came of it.
        answer: What the page gets of its component.
        led: The ids of the components that led to the action.

    Attributes:
        parts: One for each run; the first is the action's.
    """

    def __init__(self, call: Call, outcome: Outcome, answer: Answer, led: tuple[str, ...]) -> None:
        self.request: HttpRequest = call.request
        self.parts: list[Part] = []
        self._subject = call.token.subject
        self._host = call.token.instance_id
        self._said: list[Said] = []
        self._brought = call.heard  # by all that ran; anybody may have made it up
        self._attempts = Attempts()
        self._gone: dict[str, int] = {}  # by id: the run after which the page has it no more
        part = Part(self._host, answer, tuple(with_messages(outcome)), ())
        self._add(part, led, outcome, call.token)

    @property
    def events(self) -> list[Event]:
        """All events, in order."""
        return [said.event for said in self._said]

    def take_along(self, riders: list[Rider]) -> Work[None]:
        """Run each rider that hears something, until nobody hears anything new.

        It ends as well when one has logged the visitor in or out: the page is loaded anew.
        """
        with self._attempts:
            yield from self._run_rounds(self._opened(riders))

    def _run_rounds(self, riding: dict[str, Rider]) -> Work[None]:
        since, is_first = 0, True
        while riding and (is_first or since < len(self._said)):
            upto = len(self._said)
            for rider in list(riding.values()):
                stands_in = self._nearest(rider.id)
                gone = self._gone.get(stands_in, len(self.parts))
                heard = self._heard_by(rider, range(since, upto), gone)
                brought = rider.heard if is_first and gone else ()
                if self._rendering.is_placed(stands_in):
                    del riding[rider.id]  # the page gets a newer one, which asks with its own token
                elif (brought or heard) and not (yield from self._has_run(rider, brought, heard)):
                    del riding[rider.id]
                if subject_of(self.request) != self._subject:
                    return
            since, is_first = upto, False

    @cached_property
    def _rendering(self) -> Rendering:
        return Rendering.of(self.request)

    def _opened(self, riders: list[Rider]) -> dict[str, Rider]:
        """Return the riders by id, without those whose tokens are refused: they fail alone."""
        opened: dict[str, Rider] = {}
        for rider in riders:
            try:
                rider.open(self._subject)
            except Exception as error:  # noqa: BLE001 - whatever it is, it comes again
                logger.info("A %s is left out: %s", rider.component, error)
                continue
            if rider.id != self._host and rider.component_class.ride:  # the page may be older
                opened.setdefault(rider.id, rider)
        return opened

    def _nearest(self, component_id: str) -> str:
        """Return the component, rendered or left out in this answer, that one is or stands in."""
        while component_id not in self._gone and not self._rendering.has(component_id):
            component_id = component_id.rpartition("-")[0]
            if not component_id:
                break
        return component_id

    def _heard_by(self, rider: Rider, places: range, gone: int) -> dict[int, list[Heard]]:
        """Return what a rider, which the run ``gone`` takes off the page, hears, by place."""
        heard: dict[int, list[Heard]] = {}
        for at in places:
            said = self._said[at]
            if said.run < gone and (found := rider.heard_of(said)):
                heard[at] = found
        return heard

    def _has_run(
        self, rider: Rider, brought: tuple[Heard, ...], heard: dict[int, list[Heard]]
    ) -> Work[bool]:
        token = rider.token
        try:
            if are_too_many(both := (*self._brought, *brought)):
                raise _LeftOut("the request brings too much")
            self._brought = both
            told = [*brought, *chain.from_iterable(heard.values())]
            outcome, answer = yield from self._run(rider, told)
        except Exception as error:
            is_told = not isinstance(error, _LeftOut)
            logger.warning("%s is left out: %s", rider.id, error, exc_info=is_told)
            return False
        chains = [rider.chain] if brought else []
        chains += [self._said[at].chain for at in heard]
        common = tuple(step for step in chains[0] if all(step in each for each in chains))
        part = Part(rider.id, answer, outcome.events, tuple(heard))
        rider.has_run(outcome)
        self._add(part, common, outcome, token)
        return True

    def _run(self, rider: Rider, heard: list[Heard]) -> Work[tuple[Outcome, Answer]]:
        """Run and render one rider, or leave nothing of it."""
        if are_too_many(heard):
            raise _LeftOut("it has heard too much for one request")
        with (
            language_of(rider.token),
            self._rendering.attempt(rider.id),
            own_messages(self.request),
            self._attempts.one() as attempt,
        ):
            outcome = yield from perform(rider.call(self.request, heard))
            if isinstance(outcome.result, HttpResponseBase):
                raise _LeftOut("it answers with a response of its own")
            if outcome.must_roll_back:
                attempt.roll_back()
            outcome = outcome._replace(events=tuple(with_messages(outcome)))
            if any(part.component_id == rider.id for part in self.parts):
                outcome.component._instance.only = None  # the page gets its last answer alone
            return outcome, answer_of(outcome.component, outcome.settled, rider.token)

    def _add(self, part: Part, led: tuple[str, ...], outcome: Outcome, before: Token) -> None:
        number, instance = len(self.parts), outcome.component._instance
        sent_by = (*led, part.component_id)
        calls = instance.kept.get(CALLS) or {}
        self.parts.append(part)
        for event in part.events:
            self._said.append(Said(event, sent_by, calls.get(event.name), number))
        shown = instance.kept.get(CHILDREN, {})
        for name in before.kept.get(CHILDREN, {}):
            child = f"{part.component_id}-{name}"
            if name in shown:
                self._gone.pop(child, None)
            else:
                self._gone.setdefault(child, number)
