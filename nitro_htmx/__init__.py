"""Components for Django whose state is typed, whose actions are HTMX requests, and which talk to
each other, and to page scripts, through events.
"""

from .actions import action, helper, on
from .components import ModelNitroComponent, NitroComponent
from .events import NitroEvent
from .registry import register_component

__all__ = [
    "ModelNitroComponent",
    "NitroComponent",
    "NitroEvent",
    "action",
    "helper",
    "on",
    "register_component",
]
