"""User journeys in real Chromium, on every supported build of htmx.

A test takes the fixture ``journey`` (see ``journey.py``) and waits for conditions, never for time.
"""
