"""Components for Django: typed state, HTMX actions, and events between them."""

from .actions.decorators import action, helper, on
from .components.component import NitroComponent
from .components.crud import CrudNitroComponent
from .components.forms import FormNitroComponent, FormState
from .components.lists import BaseListComponent, BaseListState
from .components.mixins import OwnershipMixin, PermissionMixin, TenantScopedMixin
from .components.models import ModelNitroComponent
from .components.wizards import WizardNitroComponent, WizardState
from .events.queue import NitroEvent
from .registry import register_component
from .shortcuts import render
from .state.files import StoredFile, Upload

__all__ = [
    "BaseListComponent",
    "BaseListState",
    "CrudNitroComponent",
    "FormNitroComponent",
    "FormState",
    "ModelNitroComponent",
    "NitroComponent",
    "NitroEvent",
    "OwnershipMixin",
    "PermissionMixin",
    "StoredFile",
    "TenantScopedMixin",
    "Upload",
    "WizardNitroComponent",
    "WizardState",
    "action",
    "helper",
    "on",
    "register_component",
    "render",
]
