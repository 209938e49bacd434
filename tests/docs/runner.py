"""Run one page's blocks: ``python -m tests.docs.runner <page>``, in the page's project.

Python blocks and checks share a namespace, in which ``nitro`` is the test helper.
"""

import json
import sys
from pathlib import Path

import django


def main(path: Path) -> None:
    """Set up Django, make the tables, and run the page's blocks in order."""
    django.setup()

    # These need a Django that has been set up.
    from django.core.management import call_command
    from django.template import engines
    from django.test.utils import setup_test_environment

    from nitro_htmx.testing import Nitro
    from tests.docs.pages import CHECK, Page

    call_command("check", fail_level="WARNING")
    call_command("makemigrations", "shop", verbosity=0)
    call_command("migrate", verbosity=0)
    setup_test_environment()
    namespace: dict[str, object] = {"__name__": path.stem, "nitro": Nitro()}
    for block in Page(path).blocks:
        if block.file or not block.is_run:
            continue
        if block.language in {"python", CHECK}:
            # Blank lines make the traceback name the page's lines.
            source = "\n" * (block.line - 1) + block.text
            exec(compile(source, str(path), "exec"), namespace)
        elif block.language == "html":
            engines["django"].from_string("{% load nitro_htmx %}" + block.text)
        elif block.language == "json":
            json.loads(block.text)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
