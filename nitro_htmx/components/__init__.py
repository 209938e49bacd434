"""The component classes that users derive theirs from, and the mixins that stand beside them."""

from .component import NitroComponent
from .crud import CrudNitroComponent
from .forms import FormNitroComponent, FormState
from .lists import BaseListComponent, BaseListState
from .mixins import OwnershipMixin, PermissionMixin, TenantScopedMixin
from .models import ModelNitroComponent
from .wizards import WizardNitroComponent, WizardState

__all__ = [
    "BaseListComponent",
    "BaseListState",
    "CrudNitroComponent",
    "FormNitroComponent",
    "FormState",
    "ModelNitroComponent",
    "NitroComponent",
    "OwnershipMixin",
    "PermissionMixin",
    "TenantScopedMixin",
    "WizardNitroComponent",
    "WizardState",
]
