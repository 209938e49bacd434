"""The tags for Jinja2, as functions: ``nitro_htmx.jinja2.NitroExtension``."""

from .extension import NitroExtension

__all__ = ["NitroExtension"]
