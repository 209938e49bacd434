"""The components that the tests use, one module for each subject."""

from . import bridge, guarantees, lists, loops, toasts

__all__ = ["bridge", "guarantees", "lists", "loops", "toasts"]
