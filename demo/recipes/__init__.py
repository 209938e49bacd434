"""Recipes: how the things are done that many pages need, each to try and to copy."""
