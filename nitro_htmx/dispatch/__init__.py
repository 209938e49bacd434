"""Running calls: what a request asks for, its steps, and what comes of them."""
