"""What the library asks of a component."""
