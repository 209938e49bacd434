"""What a component says: names, data, the queue, and what a rollback takes back."""
