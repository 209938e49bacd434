"""The scripts that pages load are those that ``make client`` makes of ``nitro_htmx/client/``."""

import base64
import gzip
import json
import re
from pathlib import Path
from typing import Any

import pytest

import nitro_htmx
from nitro_htmx.rendering.extras import EXTRAS

PACKAGE = Path(nitro_htmx.__file__).parent
SOURCES = PACKAGE / "client"
STATIC = PACKAGE / "static" / "nitro_htmx"
MAP = re.compile(r"\n//# sourceMappingURL=data:application/json;base64,(\S+)\n$")
VERSIONS = (2, 4)
PUSH = "nitro-push"  # loaded where the app is installed
DEBUG = "debug"  # loaded in DEBUG
# Those that a page names, by file, and how many bytes each may have, compressed.
EXTRA_BYTES: dict[str, int] = {"nitro-sort": 2_700, "nitro-guard": 1_500}
BUILDS: tuple[int | str, ...] = (*VERSIONS, PUSH, *EXTRA_BYTES, DEBUG)
# The only modules that name an event or a function of htmx.
ADAPTERS = {"htmx.js", "htmx2.js", "htmx4.js", "swaps.js", "typing2.js", "typing4.js"}
# Compressed: a little more than what there is.
LIMIT_BYTES = {2: 16_235, 4: 16_070}


def map_of(build: int | str) -> dict[str, Any]:
    name = build if isinstance(build, str) else f"nitro-htmx{build}"
    text = (STATIC / f"{name}.debug.js").read_text(encoding="utf-8")
    found = MAP.search(text)
    assert found
    read: dict[str, Any] = json.loads(base64.b64decode(found[1]))
    return read


@pytest.mark.parametrize("build", BUILDS)
def test_the_readable_build_is_of_these_sources(build: int | str):
    """After a change of a source, ``make client`` has to run."""
    found = map_of(build)
    paths = [(STATIC / source).resolve() for source in found["sources"]]
    assert {path.parent for path in paths} == {SOURCES}
    for path, text in zip(paths, found["sourcesContent"], strict=True):
        assert path.read_text(encoding="utf-8") == text, f"{path.name}: run make client"


def test_every_source_is_in_a_build():
    """None is left over; types are not built."""
    used = {Path(source).name for build in BUILDS for source in map_of(build)["sources"]}
    assert used == {path.name for path in SOURCES.iterdir() if path.suffix in (".js", ".css")}


@pytest.mark.parametrize("version", VERSIONS)
def test_no_page_gets_the_other_adapter(version: int):
    used = {Path(source).name for source in map_of(version)["sources"]}
    assert f"htmx{version}.js" in used
    assert f"htmx{6 - version}.js" not in used


@pytest.mark.parametrize("version", VERSIONS)
def test_the_shipped_build_is_small_and_has_no_map(version: int):
    """``ManifestStaticFilesStorage`` refuses a script whose map is missing."""
    built = (STATIC / f"nitro-htmx{version}.js").read_bytes()
    assert b"sourceMappingURL" not in built
    assert len(gzip.compress(built, 9)) <= LIMIT_BYTES[version]


def test_push_is_a_small_file_of_its_own():
    """It shares no source with the bridge: each of them would be there twice."""
    built = (STATIC / f"{PUSH}.js").read_bytes()
    assert b"sourceMappingURL" not in built
    assert len(gzip.compress(built, 9)) <= 4_096
    others = {source for version in VERSIONS for source in map_of(version)["sources"]}
    assert others.isdisjoint(map_of(PUSH)["sources"])


def test_extra_scripts_are_small_files_of_their_own():
    """Each by itself: a page may name one and not another."""
    assert {*EXTRA_BYTES} == {f"nitro-{name}" for name in EXTRAS}
    for name, limit in EXTRA_BYTES.items():
        built = (STATIC / f"{name}.js").read_bytes()
        assert b"sourceMappingURL" not in built
        assert len(gzip.compress(built, 9)) <= limit, name
        shared = {
            source
            for build in BUILDS
            if build != name
            for source in map_of(build)["sources"]
            if source in map_of(name)["sources"]
        }
        assert shared == {"../../client/beside.js"}, name  # which says how they know the bridge


def test_what_debug_adds_is_a_file_of_its_own():
    """With the timeline and its styles. What the bridge tells it alone is on no other page."""
    built = (STATIC / f"{DEBUG}.js").read_bytes()
    assert b"sourceMappingURL" not in built
    assert len(gzip.compress(built, 9)) <= 12_288
    others = {source for build in (*VERSIONS, PUSH) for source in map_of(build)["sources"]}
    assert others.isdisjoint(map_of(DEBUG)["sources"])
    for version in VERSIONS:
        name = f"nitro-htmx{version}"
        assert "'stopped'" in (SOURCES / "lines.js").read_text(encoding="utf-8")
        assert '"stopped"' in (STATIC / f"{name}.debug.js").read_text(encoding="utf-8")
        assert '"stopped"' not in (STATIC / f"{name}.js").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", sorted(SOURCES.glob("*.js")), ids=lambda path: path.name)
def test_only_adapters_know_htmx(path: Path):
    """A new major version needs a new adapter, and nothing else."""
    text = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    text = re.sub(r"(?m)//.*$", "", text)
    knows = re.search(r"htmx:|htmx\.(?!js|version|ajax &&)|onHtmx", text) is not None
    assert knows is (path.name in ADAPTERS)


def test_the_table_of_modules_is_in_the_order_of_imports():
    """``docs/architecture.md`` names every module; each imports only from those above it."""
    text = (PACKAGE.parent / "docs" / "architecture.md").read_text(encoding="utf-8")
    table = text[text.index("| `page.js` |") : text.index("Beside the builds")]
    rows = [
        re.findall(r"`([\w-]+\.js)`", line.split("|")[1]) for line in table.splitlines() if line
    ]
    order = [name for row in rows for name in row]
    assert sorted(order) == sorted(path.name for path in SOURCES.glob("*.js"))
    for number, name in enumerate(order):
        source = (SOURCES / name).read_text(encoding="utf-8")
        imported = set(re.findall(r"^import .* from '\./(.+\.js)';$", source, re.MULTILINE))
        assert imported <= set(order[:number]), name
