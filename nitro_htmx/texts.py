"""What visitors read when an action fails. Nothing here says anything of the inside."""

from __future__ import annotations

from django.utils.translation import gettext as _


def unsaved_text() -> str:
    """Return the question before something that was entered and not saved is lost."""
    return _("What you have entered is not saved. Leave it all the same?")


def failure_text(status: int) -> str:
    """Return the words for the HTTP ``status`` of a failed action; 0 stands for no answer."""
    texts = {
        0: _("The server could not be reached. Check the connection, or reload the page."),
        400: _("This page is out of date. Reload it to go on."),
        403: _("You are not allowed to do this. Reloading the page may help."),
        404: _("What you asked for is no longer there."),
        405: _("Something went wrong. Reload the page and try again."),
        413: _("This is more than the page can hold."),
        503: _("It is not known whether this was done. Reload the page to see."),
        422: _("Some of the values sent were not valid."),
    }
    return texts.get(status) or _("Something went wrong. Please try again.")
