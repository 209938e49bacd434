"""Components for the browser tests of ``CrudNitroComponent`` and ``ModelNitroComponent``."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from pydantic import BaseModel

from nitro_htmx import CrudNitroComponent, ModelNitroComponent, register_component

from ..models import Device


class DeviceForm(BaseModel):
    name: str = ""


class WorkshopState(BaseModel):
    create_buffer: DeviceForm = DeviceForm()
    edit_buffer: DeviceForm | None = None
    editing_id: UUID | None = None


@register_component
class Workshop(CrudNitroComponent[WorkshopState]):
    """Devices to make, rename and scrap."""

    template_name = "site/components/workshop.html"
    model = Device

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        devices = list(self.scoped_queryset().order_by("name"))
        return super().get_context_data(devices=devices, **kwargs)

    def perform_delete(self, instance: Device) -> None:
        super().perform_delete(instance)
        self.refresh_component("DeviceSign")


class SignState(BaseModel):
    pk: UUID
    name: str


@register_component
class DeviceSign(ModelNitroComponent[SignState]):
    """The name of one device, which says when the device has gone."""

    template_name = "site/components/device_sign.html"
    model = Device
