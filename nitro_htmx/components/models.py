"""``ModelNitroComponent``: a component whose state mirrors one row of a model."""

from __future__ import annotations

from typing import Any

from django.db.models import Model

from ..exceptions import ComponentError
from ..schema import StateT
from .querysets import ModelT, QuerysetComponent


class ModelNitroComponent(QuerysetComponent[StateT, ModelT], framework=True):
    """A component with the state of one model instance.

    The state class names the model's fields that it shows, and ``id`` (or ``pk``) to find the row
    again::

        class ProductSchema(BaseModel):
            id: int
            name: str

        @register_component
        class ProductEditor(ModelNitroComponent[ProductSchema]):
            model = Product

        {% nitro_component "ProductEditor" pk=product.pk %}

    Class attributes:
        model: The model. Mandatory.
    """

    def get_initial_state(self, *_args: Any, **kwargs: Any) -> StateT:
        """Return the state of the row that ``pk=``, ``id=`` or ``<model>_id=`` names.

        Raises:
            ComponentError: None of the three was given.
            Http404: There is no such row.
        """
        choices = ("pk", "id", f"{self.model._meta.model_name}_id")
        given = [name for name in choices if name in kwargs]
        if len(given) != 1 or len(kwargs) != 1:
            raise ComponentError(
                f"{type(self).__name__} takes one of {', '.join(choices)}, "
                f"not {', '.join(kwargs) or 'nothing'}."
            )
        return self._state_of(self.get_object(kwargs[given[0]]))

    def refresh(self) -> None:
        """Read the row again.

        Raises:
            Http404: The row has gone.
        """
        self.state = self._state_of(self.get_object(self._pk()))

    def _state_of(self, instance: Model) -> StateT:
        state: StateT = self._schema.state_class.model_validate(
            instance, from_attributes=True, by_alias=False, by_name=True
        )
        return state

    def _pk(self) -> Any:
        for name in ("id", "pk"):
            if name in self.state_class.model_fields:
                return getattr(self.state, name)
        raise ComponentError(
            f"The state of {type(self).__name__} has neither 'id' nor 'pk', so its row can't be "
            "found again. Add one, or override refresh()."
        )
