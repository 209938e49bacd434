"""The components that the tests use, one module for each subject."""

from . import (
    bridge,
    composition,
    concerns,
    guarantees,
    lists,
    loops,
    riding,
    slots,
    toasts,
    untrusted,
)

__all__ = [
    "bridge",
    "composition",
    "concerns",
    "guarantees",
    "lists",
    "loops",
    "riding",
    "slots",
    "toasts",
    "untrusted",
]
