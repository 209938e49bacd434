"""JSON schemas as TypeScript types."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from .json_schema import Schemas

MORE = "[name: string]: unknown;"  # a member: other keys of any type

_NameOf = Callable[[str], str]  # a definition's name in the schemas → its type's name

_PRIMITIVES = {
    "boolean": "boolean",
    "integer": "number",
    "null": "null",
    "number": "number",
    "string": "string",
}
_IDENTIFIER = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")


class Namespace:
    """The types that a group of schemas shares, in a namespace of their own.

    Within it nothing from outside is looked up, not even ``Array``: a model can have any name.
    """

    def __init__(self, name: str, schemas: Schemas) -> None:
        self._name = name
        self._schemas = schemas
        self._names = _unique_names(schemas.definitions)

    def type_of(self, key: Any) -> str:
        """Return the type of the schema ``key``, as it is written outside the namespace."""
        return _type(self._schemas.schemas[key], lambda name: f"{self._name}.{self._names[name]}")

    def lines(self) -> Iterator[str]:
        """Yield the lines of the declaration; none where the schemas share nothing."""
        if self._names:
            declarations = (
                line
                for name, schema in self._schemas.definitions.items()
                for line in _declaration(self._names[name], schema, self._names.__getitem__)
            )
            yield from block(f"namespace {self._name}", declarations)


def block(head: str, lines: Iterable[str], end: str = "}") -> Iterator[str]:
    """Yield ``head`` and the indented ``lines`` in braces."""
    yield f"{head} {{"
    yield from (f"  {line}" for line in lines)
    yield end


def comment(text: object) -> Iterator[str]:
    """Yield ``text`` as one line of documentation; nothing for no text."""
    words = " ".join(str(text or "").split()).replace("*/", "*\\/")
    if words:
        yield f"/** {words} */"


def object_type(members: Iterable[str]) -> str:
    """Return the type of an object on one line. Members end with a semicolon."""
    return f"{{ {' '.join(members)} }}"


def union(types: Iterable[str]) -> str:
    """Return the union of ``types``, each once; ``never`` where there are none."""
    return " | ".join(dict.fromkeys(types)) or "never"


def literals(values: Iterable[object]) -> str:
    """Return the union of ``values`` as literals. JSON's are TypeScript's."""
    return union(json.dumps(value) for value in values)


def property_name(name: str) -> str:
    """Return the name of a property, in quotes where it needs them."""
    return name if _IDENTIFIER.fullmatch(name) else json.dumps(name)


def _unique_names(definitions: Iterable[str]) -> dict[str, str]:
    """Return a type's name for each name of a definition.

    A capital comes first, so that no name is a word of the language.
    """
    found: dict[str, str] = {}
    for definition in definitions:
        plain = re.sub(r"\W", "_", definition, flags=re.ASCII)
        wanted = name = plain[:1].upper() + plain[1:]
        number = 1
        while name in found.values():
            number += 1
            name = f"{wanted}_{number}"
        found[definition] = name
    return found


def _declaration(name: str, schema: dict[str, Any], name_of: _NameOf) -> Iterator[str]:
    summary, *_ = schema.get("description", "").strip().splitlines() or [""]
    yield from comment(summary)
    if schema.get("type") == "object":
        yield from block(f"interface {name}", _members(schema, name_of))
    else:
        yield f"type {name} = {_type(schema, name_of)};"


def _members(schema: dict[str, Any], name_of: _NameOf) -> Iterator[str]:
    properties = schema.get("properties", {})
    for name, described in properties.items():
        yield from comment(described.get("description"))
        mark = "" if name in schema.get("required", ()) else "?"
        yield f"{property_name(name)}{mark}: {_type(described, name_of)};"
    others = [*schema.get("patternProperties", {}).values()]
    if schema.get("additionalProperties", False) is not False:
        others.append(schema["additionalProperties"])
    if others:
        # TypeScript wants all properties to fit the type of the others.
        types = ["unknown"] if properties else [_type(other, name_of) for other in others]
        yield f"[name: string]: {union(types)};"


def _type(schema: Any, name_of: _NameOf) -> str:
    match schema:
        case {"$ref": str(name)}:
            return name_of(name)
        case {"const": value}:
            return literals([value])
        case {"enum": [*values]}:
            return literals(values)
        case {"anyOf": [*choices]} | {"oneOf": [*choices]}:
            return union(_type(choice, name_of) for choice in choices)
        case {"type": "array", "prefixItems": [*items]}:
            return f"[{', '.join(_type(item, name_of) for item in items)}]"
        case {"type": "array"}:
            item = _type(schema.get("items"), name_of)
            return f"({item})[]" if " | " in item else f"{item}[]"
        case {"type": "object"}:
            return object_type([*_members(schema, name_of)] or [MORE])
        case {"type": str(name)}:
            return _PRIMITIVES.get(name, "unknown")
    return "unknown"
