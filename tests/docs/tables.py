"""The tables of the documentation that follow from the code.

``python -m tests.docs.tables`` writes them anew in every page, between ``<!-- table: <name> -->``
and ``<!-- end of table -->``.
"""

import json
import re
from collections.abc import Iterator
from types import NoneType
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import BaseModel

from nitro_htmx import checks
from nitro_htmx.conf import Settings
from nitro_htmx.push.conf import PushSettings
from scripts.plot_bench import load
from tests.docs.pages import ROOT, all_pages

_MARKED = re.compile(r"(<!-- table: (\w+) -->\n)(.*?)(<!-- end of table -->)", re.DOTALL)
_CHOICES = {
    bool: "`True`, `False`",
    int: "a positive integer",
    float: "a positive number",
    str: "text",
    NoneType: "`None`",
}

_CHECK = re.compile(r"^``(nitro_htmx\.\w\d+)``\s+((?:.+\n)(?:\s{4,}.+\n)*)", re.MULTILINE)


def settings_table() -> str:
    """Return the table of the keys of ``NITRO_HTMX``."""
    return _settings_table(Settings)


def push_settings_table() -> str:
    """Return the table of the keys of ``NITRO_HTMX["PUSH"]``."""
    return _settings_table(PushSettings)


def _settings_table(model: type[BaseModel]) -> str:
    rows = [
        (f"`{name}`", f"`{field.default!r}`", _values(field.annotation), field.description)
        for name, field in model.model_fields.items()
    ]
    return _table(("key", "default", "values", "meaning"), rows)


def checks_table() -> str:
    """Return the table of the system checks, from the docstring of their module."""
    rows = [
        (f"`{check_id}`", " ".join(text.split())) for check_id, text in _CHECK.findall(_docstring())
    ]
    return _table(("id", "found"), [(name, text.replace("``", "`")) for name, text in rows])


def checks_in_code() -> set[str]:
    """Return the ids that the checks use."""
    sources = (ROOT / "nitro_htmx" / "checks").glob("*.py")
    text = "".join(path.read_text(encoding="utf-8") for path in sources)
    return set(re.findall(r"id=\"(nitro_htmx\.\w\d+)\"", text))


def benchmark_table() -> str:
    """Return the times of ``docs/benchmark.json``, with a line about the machine."""
    figures = load()
    rows = [
        (
            each["work"],
            each["visitor"],
            _milliseconds(each["handwritten_us"]),
            _milliseconds(each["nitro_us"]),
            f"{each['ratio']:.2f}",
            "" if each["limit"] is None else f"{each['limit']:.2f}",
        )
        for each in figures["times"]
    ]
    head = ("work", "visitor", "hand-written", "component", "ratio", "limit")
    return f"{_table(head, rows)}\n{figures['machine']}; {figures['rounds']} rounds.\n"


def growth_table() -> str:
    """Return the times of pages by their number of components."""
    rows = [
        (
            each["components"],
            _milliseconds(each["handwritten_us"]),
            _milliseconds(each["nitro_us"]),
            f"{each['ratio']:.2f}",
        )
        for each in load()["growth"]
    ]
    return _table(("components", "hand-written", "component", "ratio"), rows)


def weight_table() -> str:
    """Return the sizes of answers and the memory of workers."""
    figures = load()
    rows = [
        (
            f"answer of a {each['work']}",
            f"{each['handwritten_bytes']} bytes",
            f"{each['nitro_bytes']} bytes",
        )
        for each in figures["sizes"]
    ]
    [memory] = figures["memory"]
    views, components = (
        f"{memory[f'{side}_megabytes']:.1f} MB" for side in ("handwritten", "nitro")
    )
    rows.append(("peak memory of a worker", views, components))
    rows += [
        (
            f"memory gained in {each['actions']} actions",
            "",
            f"{each['gained_megabytes']:.1f} MB",
        )
        for each in figures["soak"]
    ]
    return _table(("", "hand-written", "component"), rows)


def push_table() -> str:
    """Return the lines of ``docs/push-benchmark.json``, with one about the machine."""
    figures = json.loads((ROOT / "docs" / "push-benchmark.json").read_text(encoding="utf-8"))
    lines = [line for found in figures.values() if isinstance(found, list) for line in found]
    rows = [(line["what"], line["measured"], line["goal"]) for line in lines]
    about = f"{figures['machine']}; load while it was measured: {figures['load_average']}."
    return f"{_table(('what', 'measured', 'goal'), rows)}\n{about}\n"


TABLES = {
    "settings": settings_table,
    "push_settings": push_settings_table,
    "checks": checks_table,
    "benchmark": benchmark_table,
    "growth": growth_table,
    "weight": weight_table,
    "push": push_table,
}


def with_tables(text: str) -> str:
    """Return ``text`` with every marked table as it should be."""
    return _MARKED.sub(lambda match: f"{match[1]}\n{TABLES[match[2]]()}\n{match[4]}", text)


def _docstring() -> str:
    assert checks.__doc__ is not None
    return checks.__doc__


def _milliseconds(microseconds: float) -> str:
    return f"{microseconds / 1000:.2f} ms"


def _values(annotation: Any) -> str:
    return ", ".join(_choices(annotation))


def _choices(annotation: Any) -> Iterator[str]:
    origin, members = get_origin(annotation), get_args(annotation)
    if origin is Literal:
        yield from (f"`{choice!r}`" for choice in members)
    elif origin is Annotated:
        yield from _choices(members[0])
    elif origin is dict:
        yield "a dictionary"
    elif members:
        for member in members:
            yield from _choices(member)
    else:
        yield _CHOICES[annotation]


def _table(head: tuple[str, ...], rows: list[tuple[Any, ...]]) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return "".join(f"| {' | '.join(map(str, line))} |\n" for line in lines)


if __name__ == "__main__":
    for page in all_pages():
        page.path.write_text(with_tables(page.text), encoding="utf-8")
