"""An app whose components count what is pushed to their page."""
