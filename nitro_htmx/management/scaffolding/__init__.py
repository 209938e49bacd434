"""New components as files: what ``manage.py startnitro`` writes."""
