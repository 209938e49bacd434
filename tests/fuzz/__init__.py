"""Random requests to the endpoint: what is sent, by whom, and what has to hold of each answer."""
