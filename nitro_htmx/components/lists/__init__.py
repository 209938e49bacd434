"""Lists: rows of a model, searched, filtered, ordered and in pages."""

from .component import BaseListComponent
from .state import BaseListState

__all__ = ["BaseListComponent", "BaseListState"]
