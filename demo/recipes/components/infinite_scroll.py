"""A list that goes on when its end is seen."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from demo.shop.models import Product
from nitro_htmx import NitroComponent, register_component

ROWS = 12


class PartState(BaseModel):
    after: str = ""


@register_component
class EndlessProducts(NitroComponent[PartState]):
    placeholder_height = 300

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        following = Product.on_shelf.filter(name__gt=self.state.after).order_by("name")
        rows = list(following[: ROWS + 1])
        last = rows[ROWS - 1] if len(rows) > ROWS else None
        return super().get_context_data(products=rows[:ROWS], last=last, **kwargs)
