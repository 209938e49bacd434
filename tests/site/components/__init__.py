"""The components that the tests use, one module for each subject."""

from . import bridge, guarantees, loops, toasts

__all__ = ["bridge", "guarantees", "loops", "toasts"]
