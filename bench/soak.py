"""A worker that serves thousands of actions and then prints how much memory it has gained, in MB.

``python -m bench.soak``. Each action goes on with the token of the answer before, so no two
requests are alike: whatever remembers states, tokens or instances shows.
"""

from __future__ import annotations

import gc
import re
import resource
import sys
from pathlib import Path
from secrets import token_hex

from .cases import CASES
from .http import Request, send
from .side import Side

WARM_UP = 1_000
ACTIONS = 5_000
_TOKEN = re.compile(rb' data-nitro-token="([^"]+)"')


def main() -> None:
    """Serve, and print the gain."""
    side = Side("nitro")
    asked = [case for case in CASES if case.nitro.data]
    requests = [side.requests(case.nitro, case.visitor)[0] for case in asked]

    def serve(count: int) -> float:
        for number in range(count):
            at = number % len(requests)
            request = requests[at]
            answer = send(side.handler, request.environ())
            assert answer.status == "200 OK", (request.path, answer.status)
            found = _TOKEN.search(answer.body)
            assert found is not None, request.path
            data = {
                **(request.data or {}),
                "nitro-token": found[1].decode(),
                "nitro-id": token_hex(16),
            }
            requests[at] = Request(request.path, data, request.cookies)
        gc.collect()
        return _resident_megabytes()

    before = serve(WARM_UP)
    print(serve(ACTIONS) - before)


def _resident_megabytes() -> float:
    """Return the memory in use now; where the system does not tell, the peak."""
    statm = Path("/proc/self/statm")
    if statm.exists():
        return int(statm.read_text().split()[1]) * resource.getpagesize() / 2**20
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (2**20 if sys.platform == "darwin" else 2**10)


if __name__ == "__main__":
    main()
