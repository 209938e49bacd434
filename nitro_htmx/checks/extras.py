"""Checks of the scripts that pages load by name: ``{% nitro_scripts "sort" %}``."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from django.core.checks import CheckMessage, Error
from django.core.checks import Warning as CheckWarning
from django.template import engines
from django.template.backends.django import DjangoTemplates

from ..exceptions import nearest_name
from ..rendering.extras import EXTRAS, GUARD, SORT
from .outline import Tag, constant
from .shown import Shown

# By the name of an extra script: whether a tag needs it.
NEEDED_BY: dict[str, Callable[[Tag], bool]] = {
    SORT: lambda tag: tag.name == "nitro_sort",
    GUARD: lambda tag: tag.name == "nitro_form" and tag.keywords.get("guard", "False") != "False",
}


def check_extras(templates: Sequence[Shown]) -> Iterator[CheckMessage]:
    """Yield what is wrong with the extra scripts of a project's templates."""
    yield from _unknown(templates)
    loaded = _loaded(templates)
    if loaded is None:
        return
    for name, needs in NEEDED_BY.items():
        if name in loaded:
            continue
        for shown, tag in _tags(templates):
            if needs(tag):
                yield CheckWarning(
                    f'{{% {tag.text} %}} needs the script "{name}", which no page loads.',
                    hint=f'Write {{% nitro_scripts "{name}" %}} into the <head> of its pages.',
                    obj=shown.place(tag.line),
                    id="nitro_htmx.W038",
                )


def _unknown(templates: Sequence[Shown]) -> Iterator[CheckMessage]:
    for shown, tag in _tags(templates):
        for name in map(constant, tag.bits if tag.name == "nitro_scripts" else ()):
            if name is not None and name not in EXTRAS:
                nearest = nearest_name(name, EXTRAS)
                known = f"The names are: {', '.join(sorted(EXTRAS))}."
                yield Error(
                    f"{{% {tag.text} %}}: there is no extra script {name!r}.",
                    hint=f"Did you mean {nearest!r}?" if nearest else known,
                    obj=shown.place(tag.line),
                    id="nitro_htmx.E039",
                )


def _loaded(templates: Sequence[Shown]) -> set[str] | None:
    """Return the names of all extra scripts that pages load; ``None`` if that can't be told."""
    if not all(isinstance(engine, DjangoTemplates) for engine in engines.all()):
        return None  # a page of another template language may load any
    pages = [tag for _shown, tag in _tags(templates) if tag.name == "nitro_scripts"]
    names = [constant(bit) for tag in pages for bit in tag.bits]
    if not pages or None in names:
        return None
    return {name for name in names if name is not None}


def _tags(templates: Sequence[Shown]) -> Iterator[tuple[Shown, Tag]]:
    return ((shown, tag) for shown in templates for tag in shown.outline.tags)
