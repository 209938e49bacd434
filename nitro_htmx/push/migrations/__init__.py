"""Migrations of the database engine's tables."""
