"""Engines: one log of all pushed events, in order, with a bounded history."""

from .base import BaseEngine, Batch, Kept, PushUnavailable
from .choice import get_engine, reset_engine

__all__ = ["BaseEngine", "Batch", "Kept", "PushUnavailable", "get_engine", "reset_engine"]
