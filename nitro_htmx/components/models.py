"""``ModelNitroComponent``: a component whose state mirrors one row of a model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, final

from django.db.models import Model
from django.http import Http404

from ..base.definition import reserved
from ..exceptions import ComponentError
from ..push.channels import channel_of_row
from ..state.schema import StateT
from .querysets import ModelT, QuerysetComponent
from .rows.choices import model_field
from .rows.instances import RowReader


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

    Fields that the model lacks are the component's own; they need a default.

    Class attributes:
        model: The model. Mandatory.
        live: Whether the component refreshes itself when its row is saved or deleted, or a relation
            to many of it changes, whoever does it. Needs the app ``nitro_htmx.push``.
        deleted_template_name: What is shown once the row is no longer there. It gets ``state``,
            ``component``, ``request`` and what the context processors give.
    """

    deleted_template_name: ClassVar[str] = "nitro_htmx/deleted.html"

    def get_initial_state(self, *_args: Any, **kwargs: Any) -> StateT:
        """Return the state of the row that ``pk=``, ``id=`` or ``<model>_id=`` names.

        Raises:
            ComponentError: None of the three was given.
            Http404: There is no such row in ``scoped_queryset()``.
        """
        choices = ("pk", "id", f"{self.model._meta.model_name}_id")
        given = [name for name in choices if name in kwargs]
        if len(given) != 1 or len(kwargs) != 1:
            raise ComponentError(
                f"{type(self).__name__} takes one of {', '.join(choices)}, "
                f"not {', '.join(kwargs) or 'nothing'}."
            )
        return self._state_of(self.get_object(kwargs[given[0]]))

    def refresh(self) -> Any:
        """Read the row again. The component's own fields keep their values.

        If the row has been deleted, or is no longer the visitor's to see, the component shows
        ``deleted_template_name`` instead of its template; ``is_deleted`` says so.
        """
        try:
            instance = self.get_object(self._pk())
        except Http404:
            self._instance.replacement = self.deleted_template_name
        else:
            self._instance.replacement = None
            self.state = self._state_of(instance, self.state)

    @property
    @final
    def is_deleted(self) -> bool:
        """Whether ``refresh()`` has not found the row."""
        return self._instance.replacement is not None

    def _state_of(self, instance: Model, own: StateT | None = None) -> StateT:
        state: StateT = self._meta.schema.state_class.model_validate(
            RowReader(instance, self.state_class, own),
            from_attributes=True,
            by_alias=False,
            by_name=True,
        )
        return state

    @reserved
    def live_channels(self) -> Sequence[Any]:
        """Return the row's channel, if the component is live."""
        return [channel_of_row(self.model, self._pk())] if self.live else ()

    @reserved
    def model_field_for_input(self, place: str) -> Any:
        """Return the field that the state's is named after."""
        return model_field(self.model, place)

    def _pk(self) -> Any:
        key: Any = self.model._meta.pk
        for name in ("pk", key.name, key.attname, "id"):
            if name in self.state_class.model_fields:
                return getattr(self.state, name)
        raise ComponentError(
            f"The state of {type(self).__name__} has neither 'id' nor 'pk', so its row can't be "
            "found again. Add one, or override refresh()."
        )
