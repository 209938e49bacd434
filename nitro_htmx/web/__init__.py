"""The edge: a request into a call; an outcome or an error into a response."""
