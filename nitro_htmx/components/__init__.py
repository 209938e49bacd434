"""The component classes that users derive theirs from, and the mixins that stand beside them."""
