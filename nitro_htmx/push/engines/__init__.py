"""Engines: one log of all pushed events, in order, with a bounded history."""

from .base import BaseEngine, Batch, PushUnavailable
from .choice import get_engine, reset_engine

__all__ = ["BaseEngine", "Batch", "PushUnavailable", "get_engine", "reset_engine"]
