"""The guide's typed event: a pydantic model of what it carries."""

from __future__ import annotations

from pydantic import Field

from nitro_htmx import NitroEvent


class ExportReady(NitroEvent):
    """A file can be downloaded: ``nitro:export-ready``."""

    download_url: str
    file_size: str = Field(description="For people to read, such as `2.5 MB`.")
