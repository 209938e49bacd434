"""The address of actions, where a project puts a decorator of Django's around the view."""

from django.urls import include, path
from django.views.decorators.cache import cache_control

from nitro_htmx.urls import app_name
from nitro_htmx.views import action_view

view = cache_control(private=True)(action_view)
actions = [path("<str:component>/<str:action>/", view, name="action")]

urlpatterns = [path("nitro/", include((actions, app_name)))]
