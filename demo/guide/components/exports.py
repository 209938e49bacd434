"""Section "Real-time notifications": exports that a background worker makes."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, Field

from demo.guide.events import ExportReady
from demo.guide.exporting import write_export
from demo.guide.models import Export
from demo.guide.workers import run_later
from demo.visitors import channel_of, named_visitor, visitor_of
from nitro_htmx import NitroComponent, on, register_component

EXPORTS_SHOWN = 5


class ExportState(BaseModel):
    """What the page has heard. All else is in the database."""

    newest_url: str = Field("", description="Of the file that became ready last.")


@register_component
class ProductExport(NitroComponent[ExportState]):
    """Starts exports, and shows how far those of the visitor are. It never polls.

    The worker, in ``demo/guide/exporting.py``, pushes to the channel of the visitor. A page that is
    loaded meanwhile shows what the database knows, and hears the rest.

    Listens to:
    - nitro:export-ready: {download_url, file_size}: Shows the file as the newest
    - nitro:refresh-productexport: Shows how far the exports are
    """

    template_name = "components/product_export.html"

    def get_channels(self) -> Any:
        """Return the visitor's channel. The page has it too, unless this is their first export."""
        return [channel_of(visitor_of(self.request))]

    def process_export(self) -> None:
        """Let a worker make a file of all products."""
        export = Export.objects.create(visitor=named_visitor(self.request))
        run_later(write_export, str(export.pk))

    @on(ExportReady)
    def show_newest(self, event: ExportReady) -> None:
        """Note which file is the newest."""
        self.state.newest_url = event.download_url

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the newest ``exports`` of the visitor."""
        visitor = visitor_of(self.request)
        exports = Export.objects.filter(visitor=visitor) if visitor else Export.objects.none()
        return super().get_context_data(exports=exports[:EXPORTS_SHOWN], **kwargs)
