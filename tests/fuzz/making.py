"""Random requests: mostly such as a page sends, some of them with something wrong about them."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from inspect import signature
from secrets import token_hex
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart

from nitro_htmx import names
from nitro_htmx.registry import get_component
from nitro_htmx.state.token import Token, read, sign

from .values import HOSTILE, NAMES, some_file, some_json, some_text
from .world import Root, World, of_user

HARMLESS = {"times": "2", "events": "2"}  # arguments that say how many events are sent


class Sent(NamedTuple):
    """A request, in a form that a report can show."""

    root: Root
    component: str
    action: str
    pairs: list[tuple[str, Any]]
    has_own_token: bool
    method: str = "POST"
    content_type: str = ""
    is_cut_off: bool = False


class Maker(World):
    """Makes requests.

    Args:
        seed: What they follow from.
        only: The names of the components that are asked; none asks all.
    """

    def __init__(self, seed: int, only: Collection[str] = ()) -> None:
        super().__init__(seed)
        self._only = only

    def _make(self) -> Sent:
        random = self._random
        asked = sorted(self._pool.keys() & self._only or self._pool)
        root = random.choice(self._pool[random.choice(asked)])
        component_class = get_component(root.name)
        token = read(root.token)
        dice = random.random()
        pairs: list[tuple[str, Any]] = []
        if root.is_lazy:
            action = names.MOUNT
            pairs += self._group(root)
        elif dice < 0.55:
            action = random.choice([*sorted(component_class._meta.actions), names.REFRESH])
            pairs += self._arguments(component_class, action)
            pairs += self._fields(root, token)
        elif dice < 0.75:
            action = names.REFRESH
            pairs.append((names.HEARD_PARAMETER, self._heard(component_class)))
        elif dice < 0.9:
            action = names.SYNC
            pairs += self._fields(root, token)
            pairs += [(names.SYNC_FIELD, random.choice([*token.bound, *root.inputs, "x"]))]
            form = [(name, self._text()) for name in root.inputs if random.random() < 0.7]
            pairs.append((names.SYNC_FORM, urlencode(form, errors="replace")))
        else:
            action = random.choice(
                [names.REFRESH, names.SYNC, names.MOUNT, "emit", "__init__", "ä"]
            )
        for _ in range(random.choice([0, 0, 0, 0, 1, 3])):
            pairs.append((random.choice([*NAMES, *root.inputs]), self._any()))
        random.shuffle(pairs)
        sent = Sent(root, root.name, action, pairs, has_own_token=True)
        return self._spoil(self._with_token(sent, root.token))

    def _arguments(self, component_class: Any, action: str) -> Iterator[tuple[str, Any]]:
        found = component_class._meta.actions.get(action)
        function = component_class.refresh if found is None else found.function
        for name, parameter in list(signature(function).parameters.items())[1:]:
            if name in HARMLESS:
                yield name, HARMLESS[name]
            elif "UploadedFile" in str(parameter.annotation):
                yield name, some_file(self._random)
            elif self._random.random() < 0.9:
                yield name, self._text()

    def _fields(self, root: Root, token: Token) -> Iterator[tuple[str, Any]]:
        random = self._random
        asked = [name for name in token.bound if random.random() < 0.6]
        for name in asked:
            for _ in range(random.choice([0, 1, 1, 1, 1, 2])):
                yield f"{root.id}.{name}", self._any()
        yield names.FIELDS_PARAMETER, ",".join([*asked, *random.choice([[], [], ["x", ""]])])
        for name in root.inputs:  # of a Django form
            if random.random() < 0.7:
                yield name, self._any()

    def _heard(self, component_class: Any) -> str:
        random = self._random
        calls = [names.CALL_PREFIX + name for name in component_class._meta.actions]
        known = [
            *component_class._meta.listeners,
            *calls,
            f"nitro:refresh-{component_class.__name__.lower()}",
        ]
        events = []
        for _ in range(random.choice([1, 1, 2, 3, 5])):
            name = random.choice(
                [*sorted(known), "nitro:x"] if random.random() < 0.1 else sorted(known)
            )
            detail = some_json(random, self._keys, 1)
            if name.startswith(names.CALL_PREFIX) and random.random() < 0.9:
                called = self._arguments(component_class, name.removeprefix(names.CALL_PREFIX))
                detail = {key: value for key, value in called if isinstance(value, str)}
            events.append([name, {**detail, **HARMLESS} if isinstance(detail, dict) else detail])
        text = json.dumps(events)
        return (
            text
            if random.random() < 0.97
            else random.choice([text[:-1], "[" * 900, "{}", "[[1, 2]]"])
        )

    def _group(self, root: Root) -> Iterator[tuple[str, str]]:
        lazy = [one for pool in self._pool.values() for one in pool if one.is_lazy]
        for _ in range(self._random.choice([0, 1, 3, 55])):
            other = self._random.choice(lazy)
            text = other.token if self._random.random() < 0.9 else self._text()
            yield names.GROUP, f"{other.name} {text}"

    def _text(self) -> str:
        return some_text(self._random, self._keys)

    def _any(self) -> Any:
        return some_file(self._random) if self._random.random() < 0.08 else self._text()

    def _with_token(self, sent: Sent, token: str) -> Sent:
        ends = [(names.TOKEN_PARAMETER, token), (names.ID_PARAMETER, token_hex(16))]
        return sent._replace(pairs=[*sent.pairs, *ends])

    def _spoil(self, sent: Sent) -> Sent:
        """Return the request with something about it that no page has made, now and then."""
        random = self._random
        dice = random.random()
        if dice < 0.03:
            ends = {names.TOKEN_PARAMETER, names.ID_PARAMETER}
            pairs = [pair for pair in sent.pairs if pair[0] not in ends]
            foreign = sent._replace(pairs=pairs, has_own_token=False)
            return self._with_token(foreign, self._forged(sent.root))
        if dice < 0.035:
            return sent._replace(is_cut_off=True, has_own_token=False)
        if dice < 0.04:
            return sent._replace(method=random.choice(["GET", "PUT", "DELETE", "HEAD"]))
        if dice < 0.05:
            return sent._replace(
                content_type=random.choice(["text/plain", "application/json", "a/b"])
            )
        if dice < 0.06:
            return sent._replace(component=random.choice(["Nothing", "board", "ä", *self._pool]))
        if dice < 0.07:
            return sent._replace(content_type=MULTIPART_CONTENT + random.choice(["x", ";", ""]))
        return sent

    def _forged(self, root: Root) -> str:
        """Return a token that is not this visitor's, not this component's, or nobody's."""
        random = self._random
        token = read(root.token)
        others = [one for pool in self._pool.values() for one in pool]
        foreign = [one for one in others if one.user != root.user or one.name != root.name]
        at = random.randrange(len(root.token))
        return random.choice(
            [
                random.choice(foreign).token,
                root.token[:at] + ("A" if root.token[at] != "A" else "B") + root.token[at + 1 :],
                root.token[:at],
                "",
                random.choice(HOSTILE),
                sign(token._replace(subject="1234567")),
                sign(token._replace(component=f"{token.component}x")),
                sign(token._replace(bound=(1,), language=["x"])),  # type: ignore[arg-type]  # on purpose
            ]
        )

    def _request(self, sent: Sent) -> HttpRequest:
        pairs = [(names.CSRF_PARAMETER, "x" * 64), *sent.pairs]
        kind = sent.content_type
        if any(isinstance(value, UploadedFile) for _, value in pairs) or kind.startswith(
            "multipart"
        ):
            kind = kind or MULTIPART_CONTENT
            data: dict[str, Any] = {}
            for name, value in pairs:
                data.setdefault(name, []).append(value)
            body = encode_multipart(BOUNDARY, data)
        else:
            kind = kind or "application/x-www-form-urlencoded"
            body = urlencode(pairs, errors="replace").encode()
        if sent.is_cut_off:
            last = str(sent.pairs[-1][1]).encode()  # the id, as of the bridge
            body = body[: self._random.randrange(body.rindex(last) + len(last))]
        path = f"/nitro/{sent.component}/{sent.action}/"
        request = self._factory.generic(sent.method, path, body, kind)
        return of_user(request, sent.root.user)
