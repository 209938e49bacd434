"""The guide's pages."""

from __future__ import annotations

from django.urls import path

from demo.guide import views

app_name = "guide"

urlpatterns = [
    path("guide/", views.IndexPage.as_view(), name="index"),
    path("guide/<slug:slug>/", views.SectionPage.as_view(), name="section"),
    path("api/analytics/track", views.track, name="track"),
    path("api/pay", views.pay, name="pay"),
    path("exports/<uuid:export_id>.csv", views.download_export, name="download"),
]
