"""A component that takes a password, for the tests of forms that no script sends."""

from __future__ import annotations

from django.contrib.auth import login
from django.contrib.auth.forms import AuthenticationForm

from nitro_htmx import FormNitroComponent, FormState, register_component


@register_component
class Entrance(FormNitroComponent[FormState]):
    """Django's form for a login."""

    form_class = AuthenticationForm

    def form_valid(self, form: AuthenticationForm) -> None:
        login(self.request, form.get_user())
