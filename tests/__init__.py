"""The tests of nitro-htmx: ``test_<module>.py`` mirrors the package, ``browser/`` follows users."""
