"""Lines of jobs, as in ``client/lines.js``: those of one component leave one by one."""

from __future__ import annotations

from collections import deque

from ... import names
from .jobs import Cause, Job


class Lines:
    """By the id of each component: the job under way or about to leave, and those behind."""

    def __init__(self) -> None:
        self._lines: dict[str, list[Job]] = {}
        self._ready: deque[str] = deque()

    def clear(self) -> None:
        """Forget all jobs."""
        self._lines.clear()
        self._ready.clear()

    def of(self, component_id: str) -> list[Job]:
        """Return a component's line; an empty one if there is none."""
        return self._lines.get(component_id, [])

    def next_ready(self) -> str | None:
        """Return the component whose turn has come, once; ``None`` if there is none."""
        return self._ready.popleft() if self._ready else None

    def enqueue(self, job: Job, cause: Cause, most_heard: int) -> str:
        """Let a job wait for its turn, if it has one.

        Args:
            job: What a component asks for.
            cause: Why.
            most_heard: How many events one request may carry.

        Returns:
            What the console says if the job stops here, or ``""``.
        """
        if job.id in cause.heard_by:  # it rode with what sent the event
            return ""
        job.chain, job.counts = cause.chain, cause.counts
        line = self._lines.get(job.id)
        if why := _why_stopped(job):  # a component that hears itself is no loop
            chain = " > ".join([*job.chain, job.id])
            return f"{why}: {cause.name} stops: {chain}" if len(job.chain) > 1 else ""
        waiting = (
            other
            for other in line or ()
            if other.heard and other.token is None and not _is_full(other, most_heard)
        )
        other = next(waiting, None) if job.heard else None
        if other is not None:  # one request for all that is heard before it leaves
            other.heard += job.heard
            other.chain = tuple(step for step in other.chain if step in job.chain)
        elif line is None:
            self._lines[job.id] = [job]
            self._ready.append(job.id)
        elif job.heard or not job.is_quiet or _is_held_alone(line):
            line.append(job)  # no poll: newer HTML is under way
        return ""

    def drop(self, component_id: str) -> None:
        """Delete a line that has come to its end."""
        self._lines.pop(component_id, None)

    def waiting(self) -> list[Job]:
        """Return the jobs that have heard something, have not left, and have none behind."""
        firsts = (line[0] for line in self._lines.values() if len(line) == 1)
        return [job for job in firsts if job.heard and job.token is None]

    def hold(self, job: Job) -> None:
        """Keep a line for a job that travels with another's."""
        self._lines[job.id] = [job]

    def resume(self, component_id: str) -> None:
        """Let a line that was held go on."""
        if self.of(component_id):
            self._ready.append(component_id)
        else:
            self.drop(component_id)


def _why_stopped(job: Job) -> str:
    if job.id in job.chain:
        return "loop"
    is_enough = max(len(job.chain), job.counts.get(job.id, 0)) > names.MAX_HOPS
    return "too long a chain, maybe a loop" if is_enough else ""


def _is_full(job: Job, most_heard: int) -> bool:
    calls = [name for name, _detail in job.heard if name.startswith(names.CALL_PREFIX)]
    return len(job.heard) == most_heard or len(calls) == names.CALL_LIMIT


def _is_held_alone(line: list[Job]) -> bool:
    return len(line) == 1 and line[0].host is not None
