"""The component classes that users derive theirs from, and the mixins that stand beside them."""

from .base import NitroComponent
from .crud import CrudNitroComponent
from .forms import FormNitroComponent, FormState
from .models import ModelNitroComponent
from .security import OwnershipMixin, PermissionMixin, TenantScopedMixin

__all__ = [
    "CrudNitroComponent",
    "FormNitroComponent",
    "FormState",
    "ModelNitroComponent",
    "NitroComponent",
    "OwnershipMixin",
    "PermissionMixin",
    "TenantScopedMixin",
]
