"""Sphinx extension: the reference follows the code, with no list of names to keep.

- ``.. exports:: <module>`` documents every name in the module's ``__all__``. ``:of: <package>``
  keeps to those that are defined there, ``:without: <package>`` leaves them out; ``:only: <name>``
  keeps to one, and ``:but: <name>`` leaves it out.
- ``.. template-tag:: <name>`` documents a template tag.
- An indented block in a docstring is an example, with or without ``::`` before it.
"""

import inspect
import re
from importlib import import_module
from typing import Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx
from sphinx.ext.napoleon import Config, GoogleDocstring
from sphinx.util.docutils import SphinxDirective

from nitro_htmx.base.component import BaseComponent
from nitro_htmx.base.definition import is_reserved
from nitro_htmx.components.lists.listing import Listing
from nitro_htmx.components.querysets import QuerysetComponent
from nitro_htmx.templatetags.nitro_htmx import register


def setup(app: Sphinx) -> dict[str, bool]:
    """Register the extension."""
    app.add_directive("exports", Exports)
    app.add_directive("template-tag", TemplateTag)
    app.connect("autodoc-process-signature", _hide_signature)
    app.connect("autodoc-skip-member", _skip_reserved)
    app.connect("autodoc-process-bases", _skip_listing)
    # Before napoleon, which is at 500.
    app.connect("autodoc-process-docstring", _mark_examples, priority=400)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


class Exports(SphinxDirective):
    """Document what a module exports."""

    required_arguments = 1
    option_spec: ClassVar = {
        "of": directives.unchanged_required,
        "without": directives.unchanged_required,
        "only": directives.unchanged_required,
        "but": directives.unchanged_required,
    }

    def run(self) -> list[nodes.Node]:
        """Return the entries, base classes first."""
        module = import_module(self.arguments[0])
        names = [self.options["only"]] if "only" in self.options else list(module.__all__)
        if "of" in self.options:
            names = [name for name in names if self._is_below("of", getattr(module, name))]
        if "without" in self.options:
            names = [name for name in names if not self._is_below("without", getattr(module, name))]
        names = [name for name in names if name != self.options.get("but")]
        names.sort(key=lambda name: len(getattr(getattr(module, name), "__mro__", ())))
        lines = [
            line
            for name in names
            for line in _entry(f"{module.__name__}.{name}", getattr(module, name))
        ]
        return self.parse_text_to_nodes("\n".join(lines))

    def _is_below(self, option: str, value: object) -> bool:
        """Return whether ``value`` is defined in the package that an option names."""
        return value.__module__.startswith(f"{self.options[option]}.")


class TemplateTag(SphinxDirective):
    """Document a template tag."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return what its docstring says."""
        tag = register.tags[self.arguments[0]]
        # Django passes the context; the reader does not.
        text = re.sub(r"^ +context: .+\n", "", inspect.getdoc(tag) or "", flags=re.MULTILINE)
        docstring = GoogleDocstring(text, Config(napoleon_use_param=False))
        return self.parse_text_to_nodes("\n".join(docstring.lines()))


def _entry(name: str, value: object) -> list[str]:
    if inspect.isclass(value):
        inheritance = [] if value.__bases__ == (object,) else ["   :show-inheritance:"]
        if BaseComponent in value.__bases__:  # what users need of it is shown as the class's own
            inheritance = ["   :inherited-members:"]
        return [f".. autoclass:: {name}", "   :members:", *inheritance, ""]
    if callable(value):
        return [f".. autofunction:: {name}", ""]
    return [f".. autodata:: {name}", ""]


def _hide_signature(
    _app: Sphinx, _what: str, _name: str, value: object, *_args: object
) -> tuple[str, None] | None:
    """Leave out how a component class is called: only the library calls it."""
    is_component = inspect.isclass(value) and issubclass(value, BaseComponent)
    return ("", None) if is_component else None


def _skip_reserved(
    _app: Sphinx, _what: str, _name: str, value: object, *_args: object
) -> bool | None:
    """Leave out what the library's own classes alone override."""
    return True if is_reserved(value) else None


def _skip_listing(
    _app: Sphinx, _name: str, _value: object, _options: object, bases: list[Any]
) -> None:
    """Name the base of ``Listing`` in its place: what that declares is told by its subclass."""
    bases[:] = [
        QuerysetComponent if getattr(base, "__origin__", base) is Listing else base
        for base in bases
    ]


def _mark_examples(
    _app: Sphinx, _what: str, _name: str, _value: object, _options: object, lines: list[str]
) -> None:
    """Write ``::`` above each indented block, as reStructuredText wants it for code."""
    marked: list[str] = []
    indent = 0  # of the last line with text
    for line in lines:
        depth = len(line) - len(line.lstrip())
        if line.strip():
            begins = len(marked) > 1 and not marked[-1].strip() and depth > indent
            if begins and not marked[-2].endswith("::"):
                marked += [" " * indent + "::", ""]
            indent = depth
        marked.append(line)
    lines[:] = marked
