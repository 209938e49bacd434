"""The JSON of ``manage.py nitro_events --format json`` as a schema for tools.

``python -m tests.docs.events_schema`` writes ``docs/schemas/nitro-events.schema.json`` anew. What
the command writes has to fit; another shape has another ``version``.
"""

import json
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from tests.docs.pages import ROOT

FILE = ROOT / "docs" / "schemas" / "nitro-events.schema.json"

EventName = Annotated[str, Field(pattern="^nitro:.+$", description="Such as nitro:cart-updated.")]
ComponentName = Annotated[str, Field(description="A component's registered name.")]
Key = Annotated[
    str | None,
    Field(description="The key of the data that has to equal the instance's own key, or null."),
]


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class ListenerOfComponent(Strict):
    """A method that hears an event."""

    event: EventName
    method: str
    key: Key


class ListenerOfEvent(Strict):
    """A method that hears the event."""

    component: ComponentName
    method: str
    key: Key


class DataField(Strict):
    """A key of an event's data."""

    name: str
    type: str | None = Field(
        description="The annotation in Python; null where the event has no class."
    )
    optional: bool = Field(description="Whether the key may be missing.")


class Component(Strict):
    """A registered component."""

    name: ComponentName
    class_: str = Field(alias="class", description="The dotted path of the class.")
    app: str | None = Field(description="The label of its app; null outside of any.")
    summary: str = Field(description="The first line of the docstring; empty if there is none.")
    emits: list[EventName]
    refreshes: list[str] = Field(
        description="The components that it refreshes, under their registered names."
    )
    listens: list[ListenerOfComponent]


class Event(Strict):
    """An event that a component sends or hears."""

    name: EventName
    classes: list[str] = Field(description="The dotted paths of its NitroEvent classes.")
    fields: list[DataField]
    has_more_fields: bool = Field(
        description="Whether data is put together at run time, so that there may be other keys."
    )
    emitted_by: list[ComponentName]
    heard_by: list[ListenerOfEvent]


class Catalogue(Strict):
    """What manage.py nitro_events --format json writes."""

    version: Literal[1] = Field(description="Another shape has another number.")
    components: list[Component] = Field(description="By name.")
    events: list[Event] = Field(description="By name.")


def schema_text() -> str:
    """Return the JSON schema as the file holds it."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **Catalogue.model_json_schema(),
    }
    return json.dumps(schema, indent=2) + "\n"


if __name__ == "__main__":
    FILE.write_text(schema_text(), encoding="utf-8")
