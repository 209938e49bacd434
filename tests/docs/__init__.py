"""What ``tests/test_docs.py`` and the README's browser test share."""
