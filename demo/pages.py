"""What all pages of the demo have in common: each shows the source that makes it."""

from __future__ import annotations

from typing import Any

from django.views.generic import TemplateView

from demo.sources import Source, module_source, static_source, template_source


class DemoPage(TemplateView):
    """A page, with its own source below.

    Attributes:
        components: A component of each module whose source is shown.
        templates: The templates whose source is shown.
        scripts: The page scripts whose source is shown, as static files.
    """

    components: tuple[str, ...] = ()
    templates: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the ``sources``."""
        return super().get_context_data(sources=self.get_sources(), **kwargs)

    def get_sources(self) -> list[Source]:
        """Return the Python, the templates and the page scripts that make the page."""
        return [
            *(module_source(name) for name in self.components),
            *(template_source(name) for name in self.templates),
            *(static_source(path) for path in self.scripts),
        ]
