"""The sections of the guide: each is a page with prose, the source, and the live thing."""

from __future__ import annotations

from dataclasses import dataclass

from demo.sources import Source, component_source, static_source


@dataclass(frozen=True, slots=True)
class Section:
    """One section of the guide.

    Attributes:
        slug: Its address, and the name of its template in ``templates/guide/``.
        title: Its heading.
        summary: What it shows, in a sentence.
        components: The components whose source the page shows.
        scripts: The page scripts that it loads and shows, as static files.
    """

    slug: str
    title: str
    summary: str
    components: tuple[str, ...]
    scripts: tuple[str, ...] = ()

    @property
    def sources(self) -> list[Source]:
        """The Python of the components, then the page scripts, read from their files."""
        classes = [component_source(name) for name in self.components]
        return classes + [static_source(path) for path in self.scripts]


SECTIONS = (
    Section(
        "emitting",
        "Emitting custom events",
        "A component says what happened; its name for it gets the prefix nitro:.",
        ("PostOffice",),
    ),
    Section(
        "refreshing",
        "Refreshing other components",
        "By name, by class, and one instance by its key.",
        ("ClockMaker", "WorldClock"),
    ),
    Section(
        "one-request",
        "One request",
        "However many components hear an event, a click is one request.",
        ("VisitorHall", "Door", "VisitorBadge", "LoneBadge"),
    ),
    Section(
        "listening",
        "Listening in JavaScript",
        "Page scripts hear events on window, with the data as detail.",
        ("ShoppingCart",),
        ("demo/guide/listening.js",),
    ),
    Section(
        "built-in",
        "Built-in DOM events",
        "Every message, success and failure is an event as well.",
        ("NoteKeeper",),
        ("demo/guide/built_in.js",),
    ),
    Section(
        "workflow",
        "A workflow of several components",
        "An editor deletes; a list and statistics reload; a page script reports it.",
        ("ProductEditor", "AnalyticsReport"),
        ("demo/guide/track.js", "demo/guide/workflow.js"),
    ),
    Section(
        "cart-badge",
        "A cart badge everywhere",
        "One event keeps all badges of the page up to date.",
        ("ShoppingCart",),
        ("demo/guide/cart_badge.js",),
    ),
    Section(
        "notifications",
        "Notifications from the background",
        "A worker makes a file, and tells all pages of the visitor how far it is.",
        ("ProductExport",),
        ("demo/guide/notifications.js",),
    ),
    Section(
        "live-rows",
        "Rows that are live",
        "Somebody orders, and the stock changes on every open page.",
        ("StockDesk",),
    ),
    Section(
        "analytics",
        "Analytics",
        "One listener passes on what visitors do.",
        ("TicketDesk",),
        ("demo/guide/track.js", "demo/guide/analytics.js"),
    ),
    Section(
        "coordination",
        "Coordinating components",
        "An order reloads the list, the stock and the revenue.",
        ("OrderCreator",),
        ("demo/guide/coordination.js",),
    ),
    Section(
        "names-and-context",
        "Descriptive names, useful context",
        "A typed event that says what happened, and all that a listener needs.",
        ("SalesCounter", "ReorderList"),
        ("demo/guide/names.js",),
    ),
    Section(
        "loops",
        "Event loops",
        "Two components refresh each other, and come to rest.",
        ("LeftMirror", "RightMirror"),
    ),
    Section(
        "tunnel",
        "Through a tunnel",
        "Every second request is lost; each click counts once.",
        ("Turnstile",),
        ("demo/guide/tunnel.js",),
    ),
    Section(
        "documented-events",
        "Documented events",
        "The catalogue of events, made from the classes and their source.",
        ("EventCatalogue",),
    ),
    Section(
        "chain",
        "Chaining events",
        "An order, a payment by a page script, and its confirmation.",
        ("OrderForm", "PaymentProcessor"),
        ("demo/payment.js",),
    ),
)
