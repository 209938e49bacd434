"""Rows of a model, and how they get into a state and back: buffers, choices, saving, lookups."""
