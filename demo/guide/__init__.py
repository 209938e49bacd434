"""The guide to events: one page for each of its sections, each with the live thing."""
