"""The catalogue: which component emits which event, who hears it, and what it carries.

It is made from the registered classes and from their source, for system checks and for the command
``nitro_events``. Nothing of it runs in a request.
"""

from .build import build_catalogue
from .entries import Catalogue, ComponentEntry, Emission, EventEntry, EventField, Listener

__all__ = [
    "Catalogue",
    "ComponentEntry",
    "Emission",
    "EventEntry",
    "EventField",
    "Listener",
    "build_catalogue",
]
