"""A small Django site on which the tests run, under a strict Content-Security-Policy."""
