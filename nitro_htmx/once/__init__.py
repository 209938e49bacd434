"""Each action once: what became of a request, for when it is sent again."""
