"""Section "Document your events": the catalogue of all components and events."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel

from nitro_htmx import NitroComponent, register_component
from nitro_htmx.catalogue import build_catalogue
from nitro_htmx.catalogue.formats import as_json, as_mermaid, as_table
from nitro_htmx.catalogue.typescript import as_typescript

Format = Literal["table", "mermaid", "json", "typescript"]
_WRITERS = {
    "table": as_table,
    "mermaid": as_mermaid,
    "json": as_json,
    "typescript": as_typescript,
}


class CatalogueState(BaseModel):
    """The form in which the catalogue is shown."""

    format: Format = "table"


@register_component
class EventCatalogue(NitroComponent[CatalogueState]):
    """What ``manage.py nitro_events --app guide`` writes.

    Emitted Events:
    - none of its own
    """

    template_name = "components/event_catalogue.html"

    def show(self, chosen: Format) -> None:
        """Show another format."""
        self.state.format = chosen

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the ``text`` and the ``formats`` to choose from."""
        catalogue = build_catalogue().of_app("guide")
        return super().get_context_data(
            text=_WRITERS[self.state.format](catalogue), formats=list(_WRITERS), **kwargs
        )
