"""Server push: the same events, from anywhere on the server to the pages that may hear them."""

from .channels import Channel, channel, everyone, recheck
from .marks import mark

__all__ = ["Channel", "channel", "everyone", "mark", "recheck"]
