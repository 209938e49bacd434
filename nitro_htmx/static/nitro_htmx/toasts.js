// Toasts: soon.
