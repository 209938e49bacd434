"""The settings of the project with components, with tokens bound to the session's key."""

from .settings_nitro import *  # noqa: F403 - Django reads settings from one module

NITRO_HTMX = {"SUBJECT": "nitro_htmx.state.session_key_digest"}
