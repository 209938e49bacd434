"""The table of ``@action(once="commit")``: an app of its own, for projects that use it."""
