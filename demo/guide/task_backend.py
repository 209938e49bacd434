"""A backend of Django's tasks framework (6.0 and later) whose workers are threads."""

from __future__ import annotations

from typing import Any

from django.tasks import Task, TaskResult, TaskResultStatus
from django.tasks.backends.base import BaseTaskBackend
from django.utils import timezone
from django.utils.crypto import get_random_string

from demo.guide.workers import submit


class ThreadBackend(BaseTaskBackend):
    """Runs each task in a thread of this process, and keeps no results."""

    def enqueue(  # type: ignore[override]  # the base hides its type variables
        self, task: Task[..., Any], args: list[Any], kwargs: dict[str, Any]
    ) -> TaskResult[..., Any]:
        """Hand a task to the workers."""
        self.validate_task(task)
        submit(lambda: task.call(*args, **kwargs))
        return TaskResult(
            task=task,
            id=get_random_string(32),
            status=TaskResultStatus.READY,
            enqueued_at=timezone.now(),
            started_at=None,
            last_attempted_at=None,
            finished_at=None,
            args=list(args),
            kwargs=kwargs,
            backend=self.alias,
            errors=[],
            worker_ids=[],
        )
