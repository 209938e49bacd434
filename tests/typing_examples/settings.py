"""The setting ``NITRO_HTMX``."""

from __future__ import annotations

from nitro_htmx.conf import NitroSettings

NITRO_HTMX: NitroSettings = {"HTMX_VERSION": 2, "DEBUG": None, "TOAST_POSITION": "top-left"}

EMPTY: NitroSettings = {}

MISSPELT: NitroSettings = {"HTMX_VERSON": 4}  # type: ignore[typeddict-unknown-key]  # pyright: ignore[reportAssignmentType]
WRONG: NitroSettings = {"HTMX_VERSION": 3}  # type: ignore[typeddict-item]  # pyright: ignore[reportAssignmentType]
