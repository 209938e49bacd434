"""The components that the tests use, one module for each subject."""
