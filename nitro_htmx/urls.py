"""``path("nitro/", include("nitro_htmx.urls"))``: one address for each action of each component.

With the app ``nitro_htmx.push`` there is one more, where pages hear what is pushed.
"""

from django.apps import apps
from django.urls import path

from .views import action_view

app_name = "nitro_htmx"
urlpatterns = [path("<str:component>/<str:action>/", action_view, name="action")]

if apps.is_installed("nitro_htmx.push"):
    from .push.views import stream_view

    urlpatterns += [path("push/", stream_view, name="push")]
