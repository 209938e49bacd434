"""``manage.py nitro_files`` finds what forms have left behind, and touches nothing else."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path
from typing import Any
from unittest import mock
from urllib.parse import quote

import pytest
import time_machine
from django.contrib.auth.models import Group, User
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage, storages
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command
from django.db import connection, models
from django.test.utils import isolate_apps
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import NitroComponent, StoredFile, Upload, register_component
from nitro_htmx.management import leftovers
from nitro_htmx.management.leftovers import find_leftovers
from tests.site.models import Country, Task
from tests.support import isolated_registry

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
DAY = timedelta(days=1)
RULES = Upload(extensions=("png", "txt"))


class ProfileState(BaseModel):
    avatar: StoredFile | None = None


class Profile(NitroComponent[ProfileState]):
    uploads = {
        "avatar": RULES,
        "scan": Upload(extensions=("pdf",), storage="private", upload_to="/scans/"),
    }


@pytest.fixture(autouse=True)
def components() -> Iterator[None]:
    with isolated_registry(), time_machine.travel(NOW, tick=False):
        register_component(Profile)
        yield


@pytest.fixture(autouse=True, params=["memory", "files"])
def kind(request: pytest.FixtureRequest, settings: Settings, tmp_path: Path) -> str:
    """Both of Django's storages: each says in its own way what is there."""
    backend = "InMemoryStorage" if request.param == "memory" else "FileSystemStorage"
    settings.STORAGES = {
        **settings.STORAGES,
        **{
            alias: {
                "BACKEND": f"django.core.files.storage.{backend}",
                "OPTIONS": {"location": str(tmp_path / alias)},
            }
            for alias in ("default", "private")
        },
    }
    return str(request.param)


def put(name: str = "", *, age: timedelta = 2 * DAY, rules: Upload = RULES) -> str:
    """Store a file that is as old as ``age``, under a name of its own or a generated one."""
    storage, moment = storages[rules.storage], NOW - age
    with time_machine.travel(moment, tick=False):
        if name:
            stored = storage.save(name, ContentFile(b"text"))
        else:
            stored = rules.store(SimpleUploadedFile(f"a.{rules.extensions[0]}", b"text")).name
    if hasattr(storage, "base_location") and type(storage).__name__ == "FileSystemStorage":
        os.utime(storage.path(stored), (moment.timestamp(), moment.timestamp()))
    return stored


def run(*arguments: str, verbosity: int = 1) -> tuple[list[str], str]:
    """Return the lines that the command writes, and its errors."""
    out, err = StringIO(), StringIO()
    call_command("nitro_files", *arguments, stdout=out, stderr=err, verbosity=verbosity)
    return out.getvalue().splitlines(), err.getvalue()


def names_in(alias: str = "default", folder: str = "") -> set[str]:
    storage = storages[alias]
    try:
        folders, names = storage.listdir(folder)
    except FileNotFoundError:
        return set()
    below = [names_in(alias, f"{folder}/{name}".strip("/")) for name in folders]
    return {f"{folder}/{name}".strip("/") for name in names}.union(*below)


def make_task(title: str, **values: Any) -> Task:
    user, _ = User.objects.get_or_create(username="ada")
    group, _ = Group.objects.get_or_create(name="Home")
    return Task.objects.create(title=title, user=user, organization=group, **values)


def test_without_files():
    assert run() == (["0 files that nothing refers to, 0\xa0bytes. --delete deletes them."], "")


def test_it_lists_and_deletes_nothing():
    """Until it is told to."""
    first, second = put(), put(rules=Profile.uploads["scan"])
    lines, _ = run()
    assert lines == [
        first,
        f"{second} (private)",
        "2 files that nothing refers to, 8\xa0bytes. --delete deletes them.",
        "A page that has been open for 1 days or more may still hold one of them.",
    ]
    assert names_in() == {first}
    assert names_in("private") == {second}


def test_it_deletes():
    first, second = put(), put(rules=Profile.uploads["scan"])
    lines, _ = run("--delete")
    assert lines == [
        first,
        f"{second} (private)",
        "Deleted 2 files that nothing refers to, 8\xa0bytes.",
    ]
    assert names_in() | names_in("private") == set()
    assert run("--delete", verbosity=0) == ([], "")


def test_files_that_rows_refer_to_stay():
    """In a file's column, and wherever else a project may keep the name."""
    kept = [put() for _ in range(6)]
    make_task("file", attachment=kept[0])
    make_task("json", details={"pictures": [{"name": kept[1]}]})
    make_task("text", note=f'<img src="/media/{kept[2]}">')
    make_task("thumbnail", note=f"/cache/{kept[3].replace('.png', '.png.200x200.png')}")
    make_task("elsewhere", attachment=f"moved/{kept[4].rpartition('/')[2]}")
    User.objects.create_user("bob", first_name=kept[5].rpartition("/")[2])
    leftover = put()
    lines, _ = run("--delete")
    assert lines[0] == leftover
    assert names_in() == set(kept)


def test_a_name_within_an_address():
    """There "%2F" stands for the slash before it."""
    kept = put()
    make_task("link", note=f"/resize?of={quote(kept, safe='')}")
    run("--delete")
    assert names_in() == {kept}


@isolate_apps("tests.site")
def test_a_column_of_a_field_that_is_none_of_djangos():
    """Such as those for blocks of content, which hold JSON."""

    class BlocksField(models.Field):
        def db_type(self, connection: Any) -> str:
            return "text"

    class Leaflet(models.Model):  # noqa: DJ008 - nobody shows one
        blocks = BlocksField()

        class Meta:
            app_label = "site"

    kept, leftover = put(), put()
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE site_leaflet (id integer PRIMARY KEY, blocks text)")
    Leaflet._base_manager.create(blocks=f'[{{"image": "{kept}"}}]')
    found = [file.name for file in find_leftovers([Leaflet], NOW - DAY, skip=print)]
    assert found == [leftover]


def test_a_row_that_appears_meanwhile():
    """A form that was open is sent while the command looks through the tables."""
    kept, leftover = put(), put()
    make_task("late", attachment=kept)
    with mock.patch.object(leftovers, "_mentioned", return_value=set()):
        run("--delete")
    assert names_in() == {kept}
    assert leftover not in names_in()


def test_young_files_stay():
    """A form that is being filled in holds them."""
    young, old = put(age=DAY - timedelta(minutes=1)), put(age=DAY + timedelta(minutes=1))
    very_old = put(age=8 * DAY)
    assert run("--days", "7")[0] == [
        very_old,
        "1 files that nothing refers to, 4\xa0bytes. --delete deletes them.",
    ]
    run("--delete")
    assert names_in() == {young}
    assert old not in names_in()


OTHERS = [
    "report.png",
    "uploads/logo.png",
    "uploads/2026/03/logo.png",
    f"uploads/2026/03/{'a' * 31}.png",
    f"uploads/2026/03/{'a' * 33}.png",
    f"uploads/2026/03/{'a' * 32}.pdf",
    f"uploads/2026/03/{'a' * 32}",
    f"uploads/2026/{'a' * 32}.png",
    f"uploads/latest/03/{'a' * 32}.png",
    f"uploads/2026/03/04/{'a' * 32}.png",
    f"others/2026/03/{'a' * 32}.png",
    f"scans/2026/03/{'a' * 32}.pdf",
]


def test_other_files_are_not_touched():
    """Not those beside, however much their names look alike, and none of another storage."""
    for name in OTHERS:
        put(name)
    leftover = put()
    assert run("--delete")[0][0] == leftover
    assert names_in() == set(OTHERS)


def test_a_storage_without_zones(settings: Settings):
    settings.USE_TZ = False
    leftover, young = put(), put(age=timedelta(hours=1))
    run("--delete")
    assert names_in() == {young}
    assert leftover not in names_in()


def test_a_table_that_can_not_be_read():
    """It might refer to the files, so none goes."""
    leftover = put()
    with connection.cursor() as cursor:
        cursor.execute(f'ALTER TABLE "{Country._meta.db_table}" RENAME TO "hidden"')
    with pytest.raises(CommandError, match=r"site.Country can't be read.*--exclude site.Country"):
        run("--delete")
    assert names_in() == {leftover}
    run("--delete", "--exclude", "site.Country")
    assert names_in() == set()


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--days", "0"], "--days is 1 or more"),
        (["--days", "-1"], "--days is 1 or more"),
        (["-e", "site.Nothing"], "--exclude: App 'site' doesn't have a 'Nothing' model."),
        (["-e", "Task"], "--exclude: "),
    ],
)
def test_arguments_that_do_not_fit(arguments: list[str], expected: str):
    leftover = put()
    with pytest.raises(CommandError, match=expected):
        run("--delete", *arguments)
    assert names_in() == {leftover}


def test_a_storage_that_can_not_list():
    leftover = put()
    with mock.patch.object(storages["private"], "listdir", side_effect=NotImplementedError):
        lines, errors = run()
    assert lines[0] == leftover
    assert errors == "The storage 'private' can't list its files, so it is left out.\n"


def test_a_file_that_can_not_be_deleted():
    """The others go, and the command fails."""
    first, second = put(), put(rules=Profile.uploads["scan"])
    out, err = StringIO(), StringIO()
    with (
        mock.patch.object(default_storage, "delete", side_effect=PermissionError("denied")),
        pytest.raises(CommandError, match="1 files could not be deleted"),
    ):
        call_command("nitro_files", "--delete", stdout=out, stderr=err)
    assert err.getvalue() == f"{first} can't be deleted: denied\n"
    assert out.getvalue().splitlines()[0] == f"{second} (private)"
    assert names_in() == {first}


def test_a_file_that_has_gone_meanwhile():
    put()
    with mock.patch.object(default_storage, "get_modified_time", side_effect=FileNotFoundError):
        assert run()[0] == ["0 files that nothing refers to, 0\xa0bytes. --delete deletes them."]


def test_more_than_one_batch(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(leftovers, "_BATCH", 2)
    kept = [put(), put()]
    for name in kept:
        make_task(name[-9:], attachment=name)
    for _ in range(5):
        put()
    assert len(run("--delete")[0]) == 6
    assert names_in() == set(kept)
