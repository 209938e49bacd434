"""The guide's pages, and the three addresses that its page scripts and links use."""

from __future__ import annotations

import json
import re
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.utils.functional import cached_property
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_POST

from demo.guide.models import Export, TrackedEvent
from demo.guide.payments import charge
from demo.guide.sections import SECTIONS
from demo.pages import DemoPage
from demo.shop.models import Order
from demo.sources import Source
from demo.visitors import visitor_of

MAX_TRACKED_BYTES = 10_000
MAX_TRACKED_EVENTS = 1_000  # older ones go: anybody may report
MAX_ID_DIGITS = 18
_EVENT_NAME = re.compile(r"[a-z][a-z0-9_]{0,59}")


class IndexPage(DemoPage):
    """The list of all sections."""

    template_name = "guide/index.html"
    templates = ("guide/index.html", "guide/section.html")
    extra_context = {"sections": SECTIONS}


class SectionPage(DemoPage):
    """One section: what the guide says, the source, and the live thing."""

    def get_template_names(self) -> list[str]:
        """Return the section's own template."""
        return [f"guide/{self.kwargs['slug']}.html"]

    @cached_property
    def number(self) -> int:
        """The section's place in the guide, from 0."""
        for number, section in enumerate(SECTIONS):
            if section.slug == self.kwargs["slug"]:
                return number
        raise Http404

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the ``section`` and its neighbours, ``previous`` and ``next``."""
        return super().get_context_data(
            section=SECTIONS[self.number],
            previous=SECTIONS[self.number - 1] if self.number else None,
            next=SECTIONS[self.number + 1] if self.number + 1 < len(SECTIONS) else None,
            **kwargs,
        )

    def get_sources(self) -> list[Source]:
        """Return the components and the page scripts of the section."""
        return SECTIONS[self.number].sources


# No CSRF token, as with any service for analytics: a report changes nothing for anybody. A foreign
# page can't send this content type without asking first (CORS), and nobody would allow it.
@csrf_exempt
@require_POST
def track(request: HttpRequest) -> HttpResponse:
    """Store an event that a page script reports.

    The body is JSON, as in the guide: ``{"event": "product_deleted", …}`` with whatever else is
    worth knowing. Answers 204; 415 for another content type; 413 and 400 for what can't be stored.
    The newest ``MAX_TRACKED_EVENTS`` are kept.
    """
    if request.content_type != "application/json":
        return HttpResponse(status=415)
    if len(request.body) > MAX_TRACKED_BYTES:
        return HttpResponse(status=413)
    try:
        data = json.loads(request.body)
    except (ValueError, RecursionError):  # no JSON, or brackets within brackets without end
        return HttpResponse(status=400)
    name = data.pop("event", None) if isinstance(data, dict) else None
    if not isinstance(name, str) or not _EVENT_NAME.fullmatch(name):
        return HttpResponse(status=400)
    tracked = TrackedEvent.objects.create(name=name, data=data)
    TrackedEvent.objects.filter(pk__lte=tracked.pk - MAX_TRACKED_EVENTS).delete()
    return HttpResponse(status=204)


@require_GET
def download_export(request: HttpRequest, export_id: str) -> HttpResponse:
    """Send the CSV of an export to the visitor whose it is."""
    own = Export.objects.filter(visitor=visitor_of(request)).exclude(visitor="")
    export = get_object_or_404(own, pk=export_id, status=Export.Status.READY)
    return HttpResponse(
        export.content,
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="products.csv"'},
    )


@require_POST
def pay(request: HttpRequest) -> HttpResponse:
    """Pretend to be a payment service: charge a card for an order.

    The form has ``order_id`` and ``card``. Answers ``{"payment_id": …}`` whether or not the card
    was charged: the shop, not the page, asks how it ended.
    """
    order_id = request.POST.get("order_id", "")
    if not order_id.isdecimal() or len(order_id) > MAX_ID_DIGITS:
        raise Http404
    order = get_object_or_404(Order, pk=order_id)
    return JsonResponse({"payment_id": charge(order, request.POST.get("card", "")).pk})
