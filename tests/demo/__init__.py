"""Tests of the demo shop, with its own settings; see ``tests/conftest.py`` for the command."""
