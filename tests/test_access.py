"""Who may see a component and call its actions: ``components/access.py``, ``PermissionMixin``."""

import json
from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser, Permission, User
from django.core.exceptions import PermissionDenied
from django.test import Client
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import NitroComponent, PermissionMixin, on, register_component
from nitro_htmx.exceptions import AccessRefused, AuthenticationRequired, ComponentError
from nitro_htmx.rendering.render import mount
from tests.support import (
    act,
    error_of,
    mounted,
    page_request,
    root_of,
    use_templates,
)

ran: list[str] = []
NOT_ALLOWED = "You are not allowed to do this. Reloading the page may help."


class State(BaseModel):
    label: str = ""
    number: int = 1


class Base(NitroComponent[State]):
    template_name = "plain.html"

    def get_initial_state(self, **kwargs: Any) -> State:
        ran.append("get_initial_state")
        return super().get_initial_state(**kwargs)

    def updating(self, field: str, value: Any) -> bool | None:
        ran.append("updating")
        return None

    def refresh(self) -> None:
        ran.append("refresh")

    def work(self, pace: int = 1) -> None:
        ran.append("work")

    @on("bell")
    def hear(self) -> None:
        ran.append("hear")


class Members(Base):
    login_required = True


class Editors(Base):
    permission_required = "auth.change_user"


class Chiefs(Base):
    permission_required = ("auth.change_user", "auth.delete_user")


class Asking(PermissionMixin, Base):
    allowed: set[str] = set()

    def check_permission(self, action: str) -> bool:
        ran.append(f"may {action}?")
        return action in self.allowed


class AskingLast(Base, PermissionMixin):
    def check_permission(self, action: str) -> bool:
        return action == "view"


class Careless(PermissionMixin, Base):
    pass


@pytest.fixture(autouse=True)
def components(registry: None, settings: Settings) -> None:
    text = '{% load nitro_htmx %}<input {% nitro_model "label" %}>{{ number }}'
    use_templates(settings, {"plain.html": text})
    Asking.allowed = {"view", "work", "hear"}
    ran.clear()
    for component in (Members, Editors, Chiefs, Asking, AskingLast, Careless):
        register_component(component)


def request_of(user: Any) -> Any:
    request = page_request()
    request.user = user
    return request


def shown(component_class: type[NitroComponent[Any]], user: Any = None) -> bool:
    try:
        mount(component_class, request_of(user or AnonymousUser()))
    except PermissionDenied:
        return False
    return True


def grant(user: User, *codenames: str) -> User:
    user.user_permissions.set(Permission.objects.filter(codename__in=codenames))
    return User.objects.get(pk=user.pk)  # Django keeps the permissions on the instance


@pytest.mark.django_db
def test_who_sees_a_component():
    user, boss = User.objects.create_user("ada"), User.objects.create_superuser("boss")
    inactive = User.objects.create_superuser("gone", is_active=False)
    editor = grant(User.objects.create_user("ed"), "change_user")
    chief = grant(User.objects.create_user("chief"), "change_user", "delete_user")
    everybody: list[Any] = [None, user, editor, chief, boss, inactive]
    seen = {
        component_class.__name__: [shown(component_class, actor) for actor in everybody]
        for component_class in (Members, Editors, Chiefs)
    }
    assert seen == {
        "Members": [False, True, True, True, True, True],
        "Editors": [False, False, True, True, True, False],
        "Chiefs": [False, False, False, True, True, False],
    }


def test_a_missing_login_is_told_from_a_missing_permission():
    with pytest.raises(AuthenticationRequired):
        mount(Editors, request_of(AnonymousUser()))
    with pytest.raises(AuthenticationRequired):
        mount(Members, page_request())
    with pytest.raises(PermissionDenied) as caught:
        mount(Editors, request_of(User(username="ada", is_active=False)))
    assert not isinstance(caught.value, AuthenticationRequired)


def test_nothing_runs_before_the_question():
    for component_class in (Members, Editors, Chiefs, Careless):
        with pytest.raises((PermissionDenied, ComponentError)):
            mount(component_class, page_request())
    assert ran == []
    Asking.allowed = set()
    with pytest.raises(AccessRefused):
        mount(Asking, page_request())
    assert ran == ["may view?"]


def test_a_user_model_without_permissions():
    class Bare:
        is_authenticated = True

    assert shown(Members, Bare())
    assert not shown(Editors, Bare())


def test_the_question_may_depend_on_the_first_state():
    class Even(PermissionMixin, Base):
        def check_permission(self, action: str) -> bool:
            return self.state.number % 2 == 0

    register_component(Even)
    assert mounted(Even, number=2).text == "2"
    assert ran == ["get_initial_state"]
    with pytest.raises(AccessRefused):
        mounted(Even, number=3)


BELL = [["nitro:bell", {}]]


@pytest.mark.parametrize(
    ("action", "more", "names"),
    [
        ("work", {}, ["view", "work"]),
        ("work", {"fields": {"label": "x"}}, ["view", "work"]),
        ("refresh", {}, ["view"]),
        ("refresh", {"heard": BELL}, ["view", "hear"]),
        ("refresh", {"heard": [*BELL, ["nitro:refresh-asking", {}]]}, ["view", "hear"]),
    ],
    ids=str,
)
def test_every_way_to_run_something_is_asked_for(
    client: Client, action: str, more: dict[str, Any], names: list[str]
):
    root = mounted(Asking)
    for refused in names:
        ran.clear()
        Asking.allowed = {"view", "work", "hear"} - {refused}
        response = act(client, root, action, **more)
        assert response.status_code == 403
        assert error_of(response)["error"] == NOT_ALLOWED
        assert ran == [f"may {name}?" for name in names[: names.index(refused) + 1]]
    Asking.allowed = {"view", "work", "hear"}
    assert act(client, root, action, **more).status_code == 200


def test_a_wrong_request_is_refused_before_the_question(client: Client):
    root = mounted(Asking)
    ran.clear()
    assert act(client, root, "_check_access").status_code == 404
    assert act(client, root, "check_permission", {"action": "view"}).status_code == 404
    assert act(client, root, "enforce_permission", {"action": "view"}).status_code == 404
    assert act(client, root, "work", {"pace": "x"}).status_code == 422
    assert act(client, root, "refresh", heard=[["nitro:other", {}]]).status_code == 404
    assert ran == []


def test_the_mixin_may_come_last(client: Client):
    root = mounted(AskingLast)
    assert act(client, root, "refresh").status_code == 200
    assert act(client, root, "work").status_code == 403
    assert "work" not in ran


@pytest.mark.parametrize("component_class", [Members, Editors, Chiefs])
@pytest.mark.django_db
def test_who_loses_the_right_can_not_go_on(client: Client, component_class: Any):
    """The page was loaded by a user who may; the token is theirs."""
    user = grant(User.objects.create_user("ada"), "change_user", "delete_user")
    client.force_login(user)
    request = request_of(user)
    request.session = client.session
    root = root_of(mount(component_class, request))
    assert act(client, root, "work").status_code == 200
    ran.clear()
    if component_class is Members:
        User.objects.update(is_active=False)  # Django then takes the visitor for anonymous
    grant(user)
    for action, heard in (("work", None), ("refresh", None), ("refresh", BELL)):
        assert act(client, root, action, heard=heard).status_code == 403
    assert ran == []


def test_a_rule_that_says_nothing():
    with pytest.raises(ComponentError) as caught:
        mount(Careless, page_request())
    assert str(caught.value) == (
        "Careless has the PermissionMixin, but does not say who may do what. "
        "Define check_permission(self, action)."
    )


def test_a_rule_can_not_be_asynchronous():
    """A coroutine is true, whatever it would return."""
    with pytest.raises(ComponentError) as caught:

        class Slow(PermissionMixin, Base):
            async def check_permission(self, action: str) -> bool:  # type: ignore[override]
                return False

    assert "Slow.check_permission() is async" in str(caught.value)

    async def ask() -> bool:
        return False

    class Hidden(PermissionMixin, Base):
        def check_permission(self, action: str) -> bool:
            return ask()  # type: ignore[return-value]

    with pytest.raises(ComponentError) as caught:
        mount(Hidden, page_request())
    assert "It is not awaited, so it has to return True or False." in str(caught.value)


@pytest.mark.parametrize("answer", [0, None, "", []])
def test_whatever_is_false_refuses(answer: Any):
    class Vague(PermissionMixin, Base):
        def check_permission(self, action: str) -> bool:
            return answer and True

    with pytest.raises(AccessRefused):
        mount(Vague, page_request())


def test_a_question_of_the_action_itself(client: Client):
    class Exporter(PermissionMixin, Base):
        def check_permission(self, action: str) -> bool:
            return action != "export"

        def export(self) -> None:
            ran.append("never")

        def print_out(self) -> None:
            ran.append(str(self.enforce_permission("view")))
            self.emit("printed")
            self.enforce_permission("export", "Ask your manager.")
            ran.append("never")

    register_component(Exporter)
    root = mounted(Exporter)
    ran.clear()
    response = act(client, root, "print_out")
    assert (response.status_code, error_of(response)["error"]) == (403, "Ask your manager.")
    assert act(client, root, "export").status_code == 403
    assert ran == ["True"]


@pytest.mark.parametrize("name", ["require_auth", "enforce_permission"])
def test_what_guards_actions_is_final(name: str):
    with pytest.raises(ComponentError) as caught:
        type("Bad", (Asking,), {name: lambda self: None})
    assert f"Bad.{name} overrides what the framework itself calls." in str(caught.value)


def test_the_answer_says_nothing_of_permissions(client: Client):
    """Which permission is missing stays in the log."""
    root = mounted(Asking)
    Asking.permission_required = "auth.change_user"
    try:
        response = act(client, root, "work")
    finally:
        del Asking.permission_required
    assert response.status_code == 403
    assert "change_user" not in json.dumps(error_of(response))
