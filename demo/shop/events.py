"""The shop's typed event: a pydantic model of what it carries."""

from __future__ import annotations

from pydantic import Field

from nitro_htmx import NitroEvent


class InventoryLow(NitroEvent):
    """A product has fewer pieces than it should: ``nitro:inventory-low``."""

    product_id: int
    product_name: str
    current_stock: int
    threshold: int = Field(description="Fewer pieces than this are few.")
