"""Visitors who create, edit and delete rows at once, on SQLite as Django sets it up.

A program of its own, because the tests' database is set up better than that. It takes the path of a
database to be made, and prints how often each status was answered, as JSON.
"""

import json
import os
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

VISITORS, ROUNDS = 12, 4


def set_up(path: str) -> None:
    """Start Django with a database at ``path`` that has no options but the time to wait."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.site.settings"
    import django
    from django.conf import settings
    from django.core.management import call_command

    # A busy machine needs longer than SQLite's five seconds. Who is refused is so at once.
    options = {"timeout": 120}
    sqlite = {"ENGINE": "django.db.backends.sqlite3", "NAME": path, "OPTIONS": options}
    settings.DATABASES = {"default": sqlite}
    settings.LOGGING_CONFIG = None
    django.setup()
    call_command("migrate", run_syncdb=True, verbosity=0)


def make_component() -> Any:
    """Return a component whose rows have a unique name and a relation, both to be checked."""
    from pydantic import BaseModel

    from nitro_htmx import CrudNitroComponent, register_component
    from tests.site.models import Label

    class LabelForm(BaseModel):
        name: str = ""
        organization: int | None = None

    class LabelsState(BaseModel):
        create_buffer: LabelForm = LabelForm()
        edit_buffer: LabelForm | None = None
        editing_id: int | None = None

    class Labels(CrudNitroComponent[LabelsState]):
        model = Label
        template_name = "site/components/labels.html"

    return register_component(Labels)


def visit(component_class: Any, number: int, organization: int, start: Barrier) -> list[int]:
    """Be one visitor, and return the statuses of all answers."""
    from django.db import connection
    from django.test import Client

    from tests.site.models import Label
    from tests.support import act, mounted, root_of

    client, statuses = Client(raise_request_exception=False), []
    start.wait()
    for at in range(ROUNDS):
        name = f"{number}-{at}"
        fields = {"create_buffer.name": name, "create_buffer.organization": organization}
        created = act(client, mounted(component_class), "create_item", fields=fields)
        statuses.append(created.status_code)
        label = Label.objects.filter(name=name).first()
        if label is None:
            continue
        edited = act(client, root_of(created.content), "start_edit", {"id": label.pk})
        root = root_of(edited.content)
        saved = act(client, root, "save_edit", fields={"edit_buffer.name": f"{name}?"})
        heard = [["call:delete_item", {"id": label.pk}], ["call:cancel_edit", {}]]
        deleted = act(client, root, "refresh", heard=heard)
        statuses += [saved.status_code, deleted.status_code]
    connection.close()
    return statuses


def main() -> None:
    """Let all visitors begin at the same moment."""
    set_up(sys.argv[1])
    from django.contrib.auth.models import Group

    from tests.site.models import Label

    component_class = make_component()
    organization = Group.objects.create(name="Home").pk
    start = Barrier(VISITORS)
    with ThreadPoolExecutor(VISITORS) as pool:
        found = pool.map(
            lambda number: visit(component_class, number, organization, start), range(VISITORS)
        )
        counts = Counter(status for statuses in found for status in statuses)
    print(json.dumps({"statuses": counts, "left": Label.objects.count()}))


if __name__ == "__main__":
    main()
