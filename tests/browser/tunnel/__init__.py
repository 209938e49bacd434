"""A way to the server on which connections are cut, and servers at its end."""
