"""The pages with components."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def counters(request: HttpRequest, number: int) -> HttpResponse:
    """Show ``number`` counters."""
    return render(request, "bench/nitro/counters.html", {"numbers": range(1, number + 1)})


def heard(request: HttpRequest, component: str, number: int) -> HttpResponse:
    """Show ``number`` counters, each with a channel."""
    context = {"component": component, "numbers": range(1, number + 1)}
    return render(request, "bench/nitro/heard.html", context)


def badges(request: HttpRequest, number: int) -> HttpResponse:
    """Show a counter, and ``number`` badges that hear it."""
    return render(request, "bench/nitro/badges.html", {"numbers": range(1, number + 1)})


def board(request: HttpRequest, has_children: int) -> HttpResponse:
    """Show the board, with counters in its rows or without."""
    return render(request, "bench/nitro/board_page.html", {"has_children": bool(has_children)})


def tasks(request: HttpRequest, page: int) -> HttpResponse:
    """Show one page of the list."""
    return render(request, "bench/nitro/tasks.html", {"page": page})


def private(request: HttpRequest, page: int) -> HttpResponse:
    """Show a counter and one page of the list, both for users who are logged in."""
    return render(request, "bench/nitro/private.html", {"page": page})


def products(request: HttpRequest, component: str) -> HttpResponse:
    """Show the catalogue."""
    return render(request, "bench/nitro/products.html", {"list": component})


def long_list(request: HttpRequest) -> HttpResponse:
    """Show the list of ``bench.parts``."""
    return render(request, "bench/nitro/long_list_page.html")


def waiter(request: HttpRequest) -> HttpResponse:
    """Show what ``bench.parallel`` sends its requests to."""
    return render(request, "bench/nitro/waiter_page.html")
