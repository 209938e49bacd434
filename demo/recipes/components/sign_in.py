"""A dialog to sign in, wherever one is."""

from __future__ import annotations

from typing import Any

from django.contrib.auth import login, logout
from django.contrib.auth.forms import AuthenticationForm

from nitro_htmx import FormNitroComponent, FormState, action, register_component


@register_component
class SignIn(FormNitroComponent[FormState]):
    form_class = AuthenticationForm
    template_name = "recipes/components/sign_in.html"  # not the one for every form

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "request": self.request}

    def form_valid(self, form: AuthenticationForm) -> None:
        login(self.request, form.get_user())
        self.success("Welcome.")

    @action(validate=False)
    def sign_out(self) -> None:
        logout(self.request)
