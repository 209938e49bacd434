"""The shop of ``tests/site/small_shop.py``, alone in the registry."""

import sys
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from tests.support import isolated_registry

SHOP = Path(__file__).with_name("site") / "small_shop.py"
MODULE = "tests.site.small_shop"


@pytest.fixture
def shop(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """Register the shop's components, and no others, for one test."""
    with isolated_registry(is_empty=True):
        yield load_shop(monkeypatch, SHOP)


def load_shop(monkeypatch: pytest.MonkeyPatch, path: Path) -> ModuleType:
    """Import ``path`` as the shop's module, which registers its components."""
    spec = spec_from_file_location(MODULE, path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    monkeypatch.setitem(sys.modules, MODULE, module)
    spec.loader.exec_module(module)
    return module
