"""A component as HTML: its root, its template, its slots, and what stands for it until then."""
