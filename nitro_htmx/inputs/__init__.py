"""A value out to an input, and back: what is bound, shown, posted and uploaded."""
