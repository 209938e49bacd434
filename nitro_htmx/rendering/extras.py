"""Scripts that few pages need, each in a file of its own: ``{% nitro_scripts "name" %}``.

A page that names none loads none of them. All know the bridge by ``window.nitro`` alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from .. import names
from ..exceptions import UnknownName
from ..texts import unsaved_text
from .sorting import sort_texts

SORT, GUARD = "sort", "guard"

# By the name in ``{% nitro_scripts %}``: what returns the attributes of the script's tag. The file
# is ``nitro-<name>.js``. The tags are kept, so they may depend on settings and the language alone.
EXTRAS: dict[str, Callable[[], dict[str, object]]] = {
    SORT: sort_texts,
    GUARD: lambda: {names.QUESTION_ATTRIBUTE: unsaved_text()},
}


def known_extras(asked: Iterable[object]) -> tuple[str, ...]:
    """Return the names of the extra scripts that a page asks for, each once.

    Raises:
        UnknownName: There is no script of such a name.
    """
    known = []
    for name in dict.fromkeys(map(str, asked)):
        if name not in EXTRAS:
            problem = f"{{% nitro_scripts {name!r} %}}: there is no such extra script."
            raise UnknownName(problem, name, "names", sorted(EXTRAS))
        known.append(name)
    return tuple(known)
