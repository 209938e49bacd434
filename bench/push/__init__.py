"""Measurements of server push: ``python -m bench.push``."""
