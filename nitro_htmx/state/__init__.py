"""What a component remembers: its state as JSON, in a signed token, and its stored files."""

from .token import session_key_digest, session_user_id

__all__ = ["session_key_digest", "session_user_id"]
