"""What people wrote, on a page of components: shown, and not listened to.

A sanitiser leaves ``data-`` attributes, which htmx and the bridge read: ``data-hx-post`` with a
trigger acts without a click. Two things stand against it. Nothing inside of ``hx-ignore`` (htmx 4)
or ``hx-disable`` (htmx 2) counts, for htmx as for the bridge. But htmx looks through all of an
answer for what belongs elsewhere (``hx-swap-oob``) or has to stay (``hx-preserve``), and elements
are found by their ids. So these attributes are taken away, and with them ``autofocus``, which takes
the focus at each swap, and what stands in the place of a form's own members: with an input called
``getAttribute`` in a form, no swap succeeds.
"""

from __future__ import annotations

import re
from html import unescape

from django.template import Context, Node, NodeList
from django.utils.safestring import SafeString

_OURS = ("hx-", "data-hx-", "data-nitro-")
# Members of a form element that htmx, a morph and the bridge use; those of two words are known by
# their capital letter.
_MEMBERS = frozenset(
    [
        "action",
        "after",
        "append",
        "attributes",
        "before",
        "children",
        "closest",
        "contains",
        "dataset",
        "elements",
        "focus",
        "form",
        "id",
        "length",
        "matches",
        "method",
        "name",
        "normalize",
        "prefix",
        "remove",
        "reset",
        "slot",
        "style",
        "submit",
        "target",
    ]
)
_TWO_WORDS = re.compile(r"[a-z]+[A-Z]\w*\Z")
_VALUE = r"""\s*+=\s*+("[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+)?+"""
_ATTRIBUTE = re.compile(rf"""[\s/]*+(=?+[^\s/>=]++)(?:{_VALUE})?+""")
_TAG = rf"""</?+[A-Za-z][^\s/>]*+(?:[\s/]++|=?+[^\s/>=]++(?:{_VALUE})?+)*+"""
# A quote in a comment, or in what browsers take for one, begins no value. Where they disagree about
# the end of it, the later one counts.
_COMMENT = r"<!--.*?(?:-->|\Z)|<!\[CDATA\[.*?(?:\]\]>|\Z)|<(?:[!?]|/[^A-Za-z])[^>]*+>?+"
_PARTS = re.compile(f"{_COMMENT}|{_TAG}", re.DOTALL)
_NAME = re.compile(r"</?+[A-Za-z][^\s/>]*+")


def untrusted_html(html: str) -> SafeString:
    """Return HTML in an element inside of which nothing acts."""
    # htmx 4 knows the first attribute, htmx 2 the second.
    return SafeString(f"<div hx-ignore hx-disable>{disarmed(html)}</div>")


def disarmed(html: str) -> SafeString:
    """Return ``html`` without what htmx or the bridge would act on, and without comments.

    It is no sanitiser: scripts, styles and links are left as they are.

    Args:
        html: What a sanitiser has left, or escaped text.
    """
    return SafeString(_PARTS.sub(_disarmed_part, html))


def _disarmed_part(match: re.Match[str]) -> str:
    part = match[0]
    name = _NAME.match(part)
    if name is None:
        return ""
    return name[0] + _ATTRIBUTE.sub(_disarmed_attribute, part[name.end() :])


def _disarmed_attribute(match: re.Match[str]) -> str:
    name, value = match[1].lower(), unescape(match[2] or "").strip("\"' \t\n\f\r")
    is_refused_id = name in ("id", "name") and _is_taken(value)
    is_refused = is_refused_id or name.startswith(_OURS) or name in ("hx", "autofocus")
    return "" if is_refused else match[0]


def _is_taken(word: str) -> bool:
    """Return whether an id or a name stands for something of ours, or of every form."""
    return word.startswith("nitro-") or word in _MEMBERS or bool(_TWO_WORDS.match(word))


class UntrustedNode(Node):
    """``{% nitro_untrusted %}…{% endnitro_untrusted %}``: what people wrote."""

    def __init__(self, nodelist: NodeList) -> None:
        self.nodelist = nodelist

    def render(self, context: Context) -> str:
        """Return the block's content, in an element inside of which nothing acts."""
        return untrusted_html(self.nodelist.render(context))
