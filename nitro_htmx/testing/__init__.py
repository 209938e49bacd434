"""Helpers for the tests of projects: components without a browser, and in one.

With pytest, the fixtures ``nitro`` and ``nitro_browser`` are there at once; with ``unittest``,
derive from ``NitroTestCase``. Needs ``pip install "nitro-htmx[testing]"``.
"""

from .nitro import Mount, Nitro, NitroTestCase, NitroTestMixin
from .page import MountedComponent, Page, PageNotShown
from .pushes import PushedEvent
from .record import EmittedEvent, Record, SentRequest

__all__ = [
    "EmittedEvent",
    "Mount",
    "MountedComponent",
    "Nitro",
    "NitroTestCase",
    "NitroTestMixin",
    "Page",
    "PageNotShown",
    "PushedEvent",
    "Record",
    "SentRequest",
]
