"""The rows and the pages that random requests meet, the same at the beginning of each epoch."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from html import unescape
from itertools import zip_longest
from random import Random
from typing import Any, NamedTuple

from django.apps import apps
from django.contrib.auth import SESSION_KEY
from django.contrib.auth.models import AnonymousUser, Group, User
from django.contrib.messages.storage.cookie import CookieStorage
from django.core.files.storage import default_storage
from django.http import HttpRequest
from django.template import engines
from django.test import RequestFactory

from nitro_htmx import OwnershipMixin, TenantScopedMixin, names
from nitro_htmx.registry import registered_components
from tests.site import models

from .components import FIRST_KEYS, KEYS

SECRET = "a secret of bob"

_ROOT = re.compile(r"<\w+ (id=\"[^>]*?data-nitro-component=[^>]*)>")
_ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')
_INPUT = re.compile(r'\bname="([^"]*)"')

# They send as many events, or wait as long, as they are told, or write any number.
LEFT_OUT = {"Actor", "Troupe", "Watcher", "Speaker", "Till", "TillRoll"}
ARGUMENTS = {
    "Card": {"number": 1}, "Chart": {"year": 2026}, "Chip": {"number": 1},
    "Slip": {"number": 1, "kind": "bare"}, "Node": {"edges": [1]},
}  # fmt: skip


class Root(NamedTuple):
    """A component's root element, and whoever's page it is on."""

    name: str
    id: str
    token: str
    is_lazy: bool
    inputs: tuple[str, ...]
    user: User | None


class _Session(dict[str, Any]):
    session_key = "x"
    accessed = modified = True


class World:
    """Two users, what is theirs, and the pages that they and an anonymous visitor see.

    Args:
        seed: What the choices follow from.
    """

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self._random = Random(seed)
        self._factory = RequestFactory()
        self._pool: dict[str, deque[Root]] = {}  # by the component's name
        self._keys: list[str] = []  # of rows
        self._given: dict[str, Any] = {}

    def _begin(self) -> None:
        """Make the rows and the pages anew."""
        for name in stored_files():
            default_storage.delete(name)
        for model in reversed(_own_models()):
            model._base_manager.all().delete()
        group, other = (Group.objects.create(name=name) for name in ("Home", "Elsewhere"))
        self._ada, self._bob = (User.objects.create(username=name) for name in ("ada", "bob"))
        self._ada.groups.add(group)
        self._bob.groups.add(other)
        for user, its in ((self._ada, group), (self._bob, other)):
            secret = SECRET if user is self._bob else "mine"
            label = models.Label.objects.create(name=f"{secret} label", organization=its)
            for number in range(3):
                title = f"{secret} {number}"
                task = models.Task.objects.create(
                    title=title, user=user, organization=its, label=label
                )
                task.labels.add(label)
                models.Step.objects.create(task=task, text=title)
        makers = [models.Maker.objects.create(name=f"Maker {number}") for number in range(3)]
        models.Tag.objects.create(name="new")
        for number in range(9):
            models.Article.objects.create(name=f"Tea {number}", maker=makers[number % 3])
        self._make_keyed_rows()
        self._note_rows()
        self._pool = {}
        users: tuple[User | None, ...] = (None, self._ada, self._bob)
        self._users = {name: self._random.choice(users) for name, _ in registered_components()}
        for visitor in users:
            self._read(self._page(visitor), visitor)

    def _make_keyed_rows(self) -> None:
        device = models.Device.objects.create(name="Lamp")
        for model, (first, second) in FIRST_KEYS.items():
            model._base_manager.create(pk=first, name="first")
            model._base_manager.create(pk=second, name="second")
        self._device = device.pk

    def _note_rows(self) -> None:
        self._rows = _rows(_own_models())
        self._keys = [str(key) for key in self._rows_keys()]

    def _rows_keys(self) -> Iterator[Any]:
        keyed: list[Any] = [models.Task, models.Article, models.Label, models.Step, *KEYS]
        for model in keyed:
            yield from model._base_manager.order_by("pk").values_list("pk", flat=True)[:4]

    def _page(self, user: User | None) -> str:
        request = of_user(self._factory.get("/"), user)
        text = "{% load nitro_htmx %}"
        given: Any
        for name, component in registered_components():
            if name in LEFT_OUT or (not _is_somebodys(component) and self._users[name] is not user):
                continue
            given = ARGUMENTS.get(name, {})
            if name == "DeviceSign":
                given = {"pk": self._device}
            if name == "ArticleCard":
                given = {"pk": models.Article.objects.values_list("pk", flat=True)[0]}
            arguments = "".join(f" {key}=given.{name}.{key}" for key in given)
            text += f"{{% nitro_component '{name}'{arguments} %}}"
            self._given = {**self._given, name: given}
        for number in range(3):
            place = f"key={number} year=202{number} lazy='load' lazy_group='g'"
            text += f"{{% nitro_component 'Chart' {place} %}}"
        return str(engines["django"].from_string(text).render({"given": self._given}, request))

    def _read(self, html: str, user: User | None) -> None:
        """Add the components of a page, or of an answer, to those that are asked."""
        found = list(_ROOT.finditer(html))
        for match, following in zip_longest(found, found[1:]):
            attributes = {name: unescape(value) for name, value in _ATTRIBUTE.findall(match[1])}
            inside = html[match.end() : following and following.start()]
            inputs = {unescape(name) for name in _INPUT.findall(inside)}
            root = Root(
                attributes["data-nitro-component"],
                attributes["id"],
                attributes["data-nitro-token"],
                names.LAZY_ATTRIBUTE in attributes,
                tuple(sorted(name for name in inputs if not name.startswith("nitro-"))),
                user,
            )
            self._pool.setdefault(root.name, deque(maxlen=9)).append(root)

    def _foreign(self, user: User | None) -> Any:
        """Return the tasks, and what belongs to them, that are not the user's."""
        owner = None if user is None else user.pk
        return [row for row in self._rows["site.Task"] if row["user_id"] != owner]


def of_user(request: HttpRequest, user: User | None) -> HttpRequest:
    """Return ``request`` as the middleware of a site would leave it."""
    request.user = user or AnonymousUser()
    logged_in = {} if user is None else {SESSION_KEY: str(user.pk)}
    request.session = _Session(logged_in)  # type: ignore[assignment]
    request._messages = CookieStorage(request)  # type: ignore[attr-defined]
    request.csrf_processing_done = True  # type: ignore[attr-defined]  # it has been checked
    return request


def stored_files(folder: str = "") -> list[str]:
    folders, files = default_storage.listdir(folder)
    inner = [name for below in folders for name in stored_files(f"{folder}/{below}".lstrip("/"))]
    return [*(f"{folder}/{name}".lstrip("/") for name in files), *inner]


def _is_somebodys(component: Any) -> bool:
    return issubclass(component, (OwnershipMixin, TenantScopedMixin))


def _own_models() -> list[Any]:
    site = apps.get_app_config("site").get_models()
    return [User, Group, *site]


def _rows(models: list[Any]) -> dict[str, list[dict[str, Any]]]:
    return {
        model._meta.label: list(model._base_manager.order_by("pk").values()) for model in models
    }
