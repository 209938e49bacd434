#!/usr/bin/env python
"""Run Django's command line for the demo shop."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def main() -> None:
    """Run the command given in ``sys.argv``."""
    # Python puts this file's folder first on the path, but the shop is imported as "demo".
    sys.path[0] = str(Path(__file__).resolve().parent.parent)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "demo.settings")

    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
