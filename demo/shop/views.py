"""The shop's pages. Each only renders a template: what happens there happens in its components."""

from __future__ import annotations

from django.views.generic import TemplateView

shop_page = TemplateView.as_view(template_name="shop.html")
catalogue_page = TemplateView.as_view(template_name="catalogue.html")
orders_page = TemplateView.as_view(template_name="orders.html")
events_page = TemplateView.as_view(template_name="events.html")
