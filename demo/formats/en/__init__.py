"""How the demo writes dates in English."""
