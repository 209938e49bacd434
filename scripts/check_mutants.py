"""Fail if the last run of ``mutmut`` killed fewer mutants than the percentage given."""

from __future__ import annotations

import json
import sys
from pathlib import Path

STATS = Path("mutants/mutmut-cicd-stats.json")


def main(minimum: float) -> None:
    """Print the share of mutants that the tests noticed."""
    stats = json.loads(STATS.read_text(encoding="utf-8"))
    share = 100 * (stats["killed"] + stats["timeout"]) / stats["total"]
    print(f"{share:.1f} % of {stats['total']} mutants killed; {minimum:g} % are asked for.")
    if share < minimum:
        sys.exit("List the others with: python -m mutmut results")


if __name__ == "__main__":
    main(float(sys.argv[1]))
