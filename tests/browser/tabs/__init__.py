"""One page in one of three browsers, by one set of methods, so that a journey is written once.

``tab.py`` has what tests use. Below it stands one driver for each browser: ``chromium.py`` leaves
the work to Playwright, ``firefox.py`` speaks WebDriver BiDi, ``webkit.py`` WebDriver.
"""
