"""What the browser may call: marks, the table of a class's actions, and their arguments."""
