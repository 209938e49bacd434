"""The component classes that users derive theirs from."""

from .base import NitroComponent
from .models import ModelNitroComponent

__all__ = ["ModelNitroComponent", "NitroComponent"]
