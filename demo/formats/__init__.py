"""How the demo writes dates: see FORMAT_MODULE_PATH in its settings."""
