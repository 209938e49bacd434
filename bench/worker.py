"""A worker that serves one side and then prints its peak memory in MB.

``python -m bench.worker handwritten`` runs in a project that does not have nitro_htmx installed.
``python -m bench.worker nitro`` serves the components; it has imported the hand-written side too,
which counts against it.
"""

from __future__ import annotations

import os
import resource
import sys

REQUESTS = 300
PAGES = 5


def main(side: str) -> None:
    """Serve actions and pages, then print the peak."""
    settings = "bench.settings_handwritten" if side == "handwritten" else "bench.settings"
    os.environ["DJANGO_SETTINGS_MODULE"] = settings
    from django.core.wsgi import get_wsgi_application

    handler = get_wsgi_application()
    from . import cases
    from .http import Request, send

    cookies = cases.fill_database()
    if side == "handwritten":
        actions = [cases.handwritten_increment({}), cases.handwritten_toggle({})]
        page = Request(f"/hand/counters/{cases.COUNTERS}/", None, cookies)
    else:
        actions = [case.nitro for case in cases.make_cases(handler, cookies)[:2]]
        page = Request(f"/pages/counters/{cases.COUNTERS}/", None, cookies)
    for request in [*actions * REQUESTS, *[page] * PAGES]:
        answer = send(handler, request.environ())
        assert answer.status == "200 OK", answer.status
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    # Linux counts KiB, macOS bytes.
    print(peak / (2**20 if sys.platform == "darwin" else 2**10))


if __name__ == "__main__":
    main(sys.argv[1])
