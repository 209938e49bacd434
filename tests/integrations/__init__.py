"""Packages that a project may have beside this one: each test uses the real package."""
