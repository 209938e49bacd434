"""The shop's Admin: products, categories and orders, made of the library's ready-made parts."""
