"""``path("nitro/", include("nitro_htmx.urls"))``: one address for each action of each component."""

from django.urls import path

from .views import action_view

app_name = "nitro_htmx"
urlpatterns = [path("<str:component>/<str:action>/", action_view, name="action")]
