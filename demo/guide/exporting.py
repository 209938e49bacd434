"""Writing an export. It runs in a background worker, far from any request."""

from __future__ import annotations

import csv
import logging
import time
from collections.abc import Iterator
from io import StringIO
from uuid import UUID

from django.template.defaultfilters import filesizeformat

from demo.guide.events import ExportReady
from demo.guide.models import Export
from demo.shop.models import Product
from nitro_htmx.push import channel

ROWS_A_STEP = 16
SECONDS_A_STEP = 1.0
"""A pause, so that a small shop's export takes as long as a large one's."""

logger = logging.getLogger(__name__)


def write_export(export_id: str) -> None:
    """Write the file of an export, and tell the pages of its visitor how far it is.

    Args:
        export_id: The export's id as text: what a queue of tasks stores is JSON.
    """
    export = Export.objects.get(pk=UUID(export_id))
    pages = channel("visitor", export.visitor)
    try:
        for _ in _write(export):
            pages.refresh_component("ProductExport")
    except Exception:
        logger.exception("The export %s failed", export_id)
        Export.objects.filter(pk=export.pk).update(status=Export.Status.FAILED)
        pages.error("The export failed. Please try again.")
        pages.refresh_component("ProductExport")
    else:
        size = filesizeformat(export.size_bytes)
        pages.emit(ExportReady(download_url=export.download_url, file_size=size))
        pages.success("Your export is ready.")


def _write(export: Export) -> Iterator[None]:
    """Write the file, and yield after each step."""
    content = StringIO()
    rows = csv.writer(content)
    rows.writerow(["id", "name", "category", "price", "stock"])
    products = list(Product.on_shelf.values_list("pk", "name", "category", "price", "stock"))
    for start in range(0, len(products), ROWS_A_STEP):
        pause()
        rows.writerows(products[start : start + ROWS_A_STEP])
        export.rows_done = min(start + ROWS_A_STEP, len(products))
        export.rows_total = len(products)
        export.save(update_fields=["rows_done", "rows_total"])
        yield
    export.content = content.getvalue()
    export.status = Export.Status.READY
    export.save(update_fields=["content", "status"])


def pause() -> None:
    """Wait for a moment."""
    time.sleep(SECONDS_A_STEP)
