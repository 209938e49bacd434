"""Components as users write them, for type checkers alone: nothing here runs.

mypy and Pyright check each file, both strictly. ``assert_type()`` says what they have to find; an
ignored line is one that they have to refuse, since an ignore that is not needed is an error.
"""
