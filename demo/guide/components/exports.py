"""Section "Real-time notifications": an export that a background worker makes."""

from __future__ import annotations

from typing import Literal
from uuid import UUID

from django.template.defaultfilters import filesizeformat
from django.urls import reverse
from pydantic import BaseModel, Field

from demo.guide.events import ExportReady
from demo.guide.exporting import write_export
from demo.guide.models import Export
from demo.guide.workers import run_later
from nitro_htmx import NitroComponent, register_component


class ExportState(BaseModel):
    """How far the export is, as far as this page knows."""

    export_id: UUID | None = Field(None, description="The visitor's last export.")
    status: Literal["none", "running", "ready", "failed"] = "none"
    rows_done: int = 0
    rows_total: int = 0
    download_url: str = ""
    file_size: str = ""


@register_component
class ProductExport(NitroComponent[ExportState]):
    """Starts an export, and asks every two seconds how far it is, while it is running.

    Emitted Events:
    - nitro:export-ready: {download_url, file_size}

    Listens to:
    - nitro:refresh-productexport: Asks how far it is
    """

    template_name = "components/product_export.html"
    emits = [ExportReady]

    @property
    def poll(self) -> str | None:  # type: ignore[override]
        """Poll while the worker is at work, and not a moment longer."""
        return "2s" if self.state.status == "running" else None

    def process_export(self) -> None:
        """Let a worker make a file of all products."""
        if self.state.status == "running":
            return
        export = Export.objects.create()
        self.state = ExportState(export_id=export.pk, status="running")
        run_later(write_export, str(export.pk))

    def refresh(self) -> None:
        """Ask how far the worker is, and tell the page once it is ready."""
        if self.state.export_id is None or self.state.status != "running":
            return
        export = Export.objects.filter(pk=self.state.export_id).first()
        if export is None or export.status == Export.Status.FAILED:
            self.state.status = "failed"
            self.error("The export failed. Please try again.")
            return
        self.state.rows_done = export.rows_done
        self.state.rows_total = export.rows_total
        if export.status == Export.Status.READY:
            self._announce(export)

    def _announce(self, export: Export) -> None:
        self.state.status = "ready"
        self.state.download_url = reverse("guide:download", args=[export.pk])
        self.state.file_size = filesizeformat(export.size_bytes)
        self.emit(ExportReady(download_url=self.state.download_url, file_size=self.state.file_size))
        self.success("Your export is ready.")
