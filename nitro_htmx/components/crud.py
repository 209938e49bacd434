"""``CrudNitroComponent``: create, edit and delete rows of a model.

The module is as long as what users see of the class: actions, hooks and their docstrings. The work
itself is done in ``rows/``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connections, router
from django.db.models import ManyToManyField, Model, ProtectedError, QuerySet, RestrictedError
from django.http import Http404
from django.utils.translation import gettext as _
from pydantic import BaseModel

from ..actions.decorators import action
from ..base.definition import reserved
from ..state.paths import is_within
from ..state.schema import StateT
from .querysets import ModelT, QuerysetComponent, defined_by_bases, read_key
from .rows import buffers, instances, saving
from .rows.buffers import CREATE, EDIT, EDITING
from .rows.choices import Pairs, field_choices, model_field
from .rows.instances import ModelField

CREATED, UPDATED, DELETED = "created", "updated", "deleted"


class CrudNitroComponent(QuerysetComponent[StateT, ModelT], framework=True):
    """A component that creates, edits and deletes rows.

    The state holds what is typed in buffers, pydantic models that name the fields a visitor may
    set, and nothing else of a row can be set::

        class ProductForm(BaseModel):
            name: str = ""
            price: Decimal | None = None

        class ProductsState(BaseModel):
            create_buffer: ProductForm = ProductForm()
            edit_buffer: ProductForm | None = None
            editing_id: int | None = None

        @register_component
        class Products(CrudNitroComponent[ProductsState]):
            model = Product

    Inputs are bound as ``{% nitro_model "create_buffer.name" %}``, and ``errors`` has what is wrong
    under the same name. A state without a buffer has no actions for it. ``delete_item = None``
    withdraws an action.

    Class attributes:
        model: The model. Mandatory.
        version_field: The model's field that tells one version of a row from the next: an integer,
            or a time such as ``DateTimeField(auto_now=True)``. With it, nobody can save over
            somebody else's change. Without it, fields that the visitor has not changed stay as they
            are, and of two changes to the same field the later one holds.
        emit_changes: Whether the events ``<model>-created``, ``<model>-updated`` and
            ``<model>-deleted`` are sent, each with ``<model>_id``.

    Attributes:
        is_edit_new: Whether the answer opens the form of ``edit_buffer``. The ready-made template
            then gives the focus to its first input.
        has_saved: Whether the answer comes after ``save_edit()`` has written. The ready-made
            template says so.
    """

    version_field: ClassVar[str | None] = None
    emit_changes: ClassVar[bool] = True

    is_edit_new: bool = False
    has_saved: bool = False
    _columns_read: Mapping[str, Any]

    def __init_subclass__(cls, *, framework: bool = False, **kwargs: Any) -> None:
        super().__init_subclass__(framework=framework, **kwargs)
        if framework or not hasattr(cls, "state_class"):
            return
        for name in buffers.actions_without_buffer(cls.state_class):
            found = cls._meta.actions.get(name)
            if found is not None and found.function is vars(CrudNitroComponent)[name]:
                cls._meta.withdraw(name)
        cls._meta.declare(cls.change_events())

    # Actions. Each asks its own buffer to be valid: an empty form must not stop another's saving.

    @action(validate=CREATE, single=True)
    def create_item(self) -> Any:
        """Save a new row with the values of ``create_buffer``, and empty the buffer."""
        buffer, fields = self._checked(CREATE, is_new=True)
        instance = self.model()
        try:
            with saving.writing(instance, instances.names_of(fields.values())) as database:
                related = self._fill(instance, buffer, fields)
                claimed = self._claim_new(instance)
                saving.clean(instance, [*instances.names_of(fields.values()), *claimed])
                self.perform_create(instance)
                saving.save_related(instance, related)
                self._keep_in_scope(instance, database)
        except ValidationError as error:
            raise buffers.with_dotted_names(error, CREATE, type(buffer), fields) from error
        setattr(self.state, CREATE, buffers.empty(self.state_class, CREATE))
        self._announce(CREATED, instance.pk)
        return self.refresh()

    @action(validate=False)
    def start_edit(self, id: Any) -> None:  # noqa: A002 - the name that templates use
        """Read a row into ``edit_buffer``. What was typed for it stays if it is open and unchanged.

        Args:
            id: The row's primary key.

        Raises:
            Http404: There is no such row in ``scoped_queryset()``.
        """
        instance = self.get_object(id)
        self.is_edit_new = True
        setattr(self.state, EDITING, instance.pk)
        start = {
            "pk": instances.key_text(instance),
            "version": self.version_field and saving.version_text(instance, self.version_field),
        }
        kept = self._instance.kept
        if getattr(self.state, EDIT) is not None and start.items() <= kept.get(EDIT, {}).items():
            return
        self._forget_typed()
        buffer = buffers.read_row(buffers.needed_class(self, EDIT), instance)
        setattr(self.state, EDIT, buffer)
        kept[EDIT] = {**start, "values": buffers.dump(buffer)}

    @action(validate=EDIT, single=True)
    def save_edit(self) -> Any:
        """Write what has been changed in ``edit_buffer`` since ``start_edit()``, and close it."""
        if getattr(self.state, EDITING) is None:
            return None  # a second click on "Save"
        start = self._start_of_edit()
        buffer, fields = self._checked(EDIT, is_new=False)
        before = buffers.load(type(buffer), start["values"])
        changed = {
            name: field
            for name, field in fields.items()
            if getattr(buffer, name) != getattr(before, name)
        }
        if changed:
            try:
                instance = self._update(start, buffer, before, fields, changed)
            except ValidationError as error:
                raise buffers.with_dotted_names(error, EDIT, type(buffer), fields) from error
            self._announce(UPDATED, instance.pk)
            self.has_saved = True
        self._close()
        return self.refresh()

    @action(validate=False)
    def cancel_edit(self) -> None:
        """Close ``edit_buffer`` without saving."""
        self._close()

    @action(validate=False)
    def delete_item(self, id: Any) -> Any:  # noqa: A002 - the name that templates use
        """Delete a row.

        Args:
            id: The row's primary key.

        Raises:
            Http404: There is no such row in ``scoped_queryset()``.
        """
        instance = self.get_object(id)
        pk, key = instance.pk, instances.key_text(instance)
        try:
            with saving.writing(instance):
                self.perform_delete(instance)
        except (ProtectedError, RestrictedError) as error:
            raise ValidationError(
                _("This can't be deleted, because something else depends on it.")
            ) from error
        if self._instance.kept.get(EDIT, {}).get("pk") == key:
            self._close()
        self._announce(DELETED, pk)
        return self.refresh()

    # Hooks

    def perform_create(self, instance: Any) -> None:
        """Save a new row that has been filled and validated. A hook; runs in a transaction.

        Raises:
            ValidationError: Django's; nothing is saved, and the texts are shown.
        """
        instance.save(force_insert=True)  # never another row with the same key

    def perform_update(self, instance: Any) -> None:
        """Save a row that has been changed and validated. A hook; runs in a transaction.

        It writes the columns that differ from what was read, those that a hook has set included,
        and those that set themselves.

        Raises:
            ValidationError: Django's; nothing is saved, and the texts are shown.
        """
        changed = instances.changed_columns(instance, self._columns_read)
        instance.save(update_fields=[*changed, *instances.automatic_columns(type(instance))])

    def perform_delete(self, instance: Any) -> None:
        """Delete a row. A hook; runs in a transaction.

        Raises:
            ValidationError: Django's; nothing is deleted, and the texts are shown.
        """
        instance.delete()

    def get_related_queryset(self, field: str) -> QuerySet[Any]:
        """Return the rows that a relation may be made to point to. A hook.

        Narrow it for each relation in a buffer: keys come from the browser, and any row that is
        found here can be chosen. The mixins leave out rows of other tenants and of other owners in
        any case.

        Args:
            field: The model's field.
        """
        related: Any = self.model._meta.get_field(field).related_model
        found: QuerySet[Any] = related._default_manager.all()
        return found

    def get_field_choices(self, field: str) -> Pairs | None:
        """Return the options of the input for one of the model's fields. A hook.

        ``{% nitro_field "edit_buffer.category" %}`` shows them as a menu, unless the buffer's
        annotation has choices of its own.

        Args:
            field: The model's field.

        Returns:
            Pairs of value and label: by default the field's ``choices``, or the rows of
            ``get_related_queryset()``. ``None`` if any value may be entered.
        """
        found: Any = self.model._meta.get_field(field)
        return field_choices(found, self._related_rows(found.name) if found.is_relation else None)

    @classmethod
    def change_events(cls) -> tuple[str, ...]:
        """Return the names of the events that the actions send, ``()`` if they are switched off."""
        if not cls.emit_changes or not hasattr(cls, "model"):
            return ()
        return tuple(f"{cls.model._meta.model_name}-{done}" for done in (CREATED, UPDATED, DELETED))

    # What the actions share

    @reserved
    def choices_for_input(self, place: str) -> Pairs | None:
        """Offer what the model's field offers to a new row, or to the one that is edited."""
        buffer, _dot, name = place.partition(".")
        if buffer not in (CREATE, EDIT):
            return None
        fields = self._writable_fields(buffers.needed_class(self, buffer), is_new=buffer == CREATE)
        return self.get_field_choices(fields[name].name) if name in fields else None

    @reserved
    def model_field_for_input(self, place: str) -> Any:
        """Return the field that a buffer's is named after."""
        buffer, _dot, name = place.partition(".")
        return model_field(self.model, name) if buffer in (CREATE, EDIT) else None

    @reserved
    def row_for_input(self, place: str) -> Any:
        """Return the key of the row that is edited, for an input of its buffer."""
        return getattr(self.state, EDITING, None) if is_within(place, EDIT) else None

    def _checked(self, name: str, *, is_new: bool) -> tuple[BaseModel, dict[str, ModelField]]:
        """Return a buffer that is valid, and the model's fields that it may write."""
        buffer_class = buffers.needed_class(self, name)
        buffer = buffers.validated(buffer_class, name, getattr(self.state, name))
        setattr(self.state, name, buffer)
        return buffer, self._writable_fields(buffer_class, is_new=is_new)

    def _writable_fields(
        self, buffer_class: type[BaseModel], *, is_new: bool
    ) -> dict[str, ModelField]:
        fields = instances.writable_fields(self.model, buffer_class, is_new=is_new)
        own = {*self._claimed_fields(), self.version_field}
        return {name: field for name, field in fields.items() if field.name not in own}

    def _start_of_edit(self) -> dict[str, Any]:
        """Return what ``start_edit()`` noted. The browser can't change it, unlike a bound field."""
        start: dict[str, Any] | None = self._instance.kept.get(EDIT)
        editing = getattr(self.state, EDITING)
        if start is not None and getattr(self.state, EDIT) is not None:
            connection = connections[router.db_for_read(self.model)]
            keys = [read_key(self.model, key, connection) for key in (editing, start["pk"])]
            if keys[0] == keys[1]:
                return start
        raise Http404(f"start_edit({editing!r}) has not been called.")

    def _update(
        self,
        start: Mapping[str, Any],
        buffer: BaseModel,
        before: BaseModel,
        fields: Mapping[str, ModelField],
        changed: Mapping[str, ModelField],
    ) -> Model:
        instance: Model = self.get_object(start["pk"])
        with saving.writing(instance, instances.names_of(fields.values())) as database:
            if self.version_field:
                saving.take_version(instance, self.version_field, start["version"], database)
            self._columns_read = instances.column_values(instance)
            related = self._fill(instance, buffer, changed, before)
            saving.clean(instance, instances.names_of(fields.values()))
            self.perform_update(instance)
            saving.save_related(instance, related)
            self._keep_in_scope(instance, database)
        return instance

    def _fill(
        self,
        instance: Model,
        buffer: BaseModel,
        fields: Mapping[str, ModelField],
        before: BaseModel | None = None,
    ) -> dict[str, Any]:
        """Set the fields of ``instance``, and return what is to be set once it has a key.

        Of several related rows, those that were there ``before`` may stay, whosever they are.
        """
        related, errors = {}, {}
        for name, field in fields.items():
            value = getattr(buffer, name)
            if field.is_relation:
                try:
                    there = getattr(before, name, None)
                    saving.check_related(field, self._related_rows(field.name), value, there)
                except ValidationError as error:
                    errors.update(error.error_dict)
            if isinstance(field, ManyToManyField):
                related[field.name] = value
            else:
                try:
                    instances.write(instance, field, value)
                except ValidationError as error:
                    errors.update(error.error_dict)
        if errors:
            raise ValidationError(errors)
        return related

    def _related_rows(self, field: str) -> QuerySet[Any]:
        queryset = self.get_related_queryset(field).all()
        for scope in defined_by_bases(type(self), "_scope_related"):
            queryset = scope(self, field, queryset)
        return queryset

    def _claim_new(self, instance: Model) -> frozenset[str]:
        """Make the visitor, and their tenant, the owner of a new row."""
        for claim in defined_by_bases(type(self), "_claim"):
            claim(self, instance)
        return self._claimed_fields()

    def _claimed_fields(self) -> frozenset[str]:
        """Return the fields that mixins set, and that no buffer may."""
        names = [getattr(self, name) for name in defined_by_bases(type(self), "_claims")]
        get_field = self.model._meta.get_field
        return frozenset(get_field(name).name for name in names if "__" not in name)

    def _keep_in_scope(self, instance: Model, database: str) -> None:
        """Refuse to move a row out of what the visitor may see, such as to another's project."""
        if not any(defined_by_bases(type(self), "_scope")):
            return
        everything: Any = type(instance)._base_manager.using(database)
        if not self._narrow(everything.all()).filter(pk=instance.pk).exists():
            raise PermissionDenied("The row would no longer belong to the visitor.")

    def _close(self) -> None:
        setattr(self.state, EDIT, buffers.empty(self.state_class, EDIT))
        setattr(self.state, EDITING, buffers.empty(self.state_class, EDITING))
        self._instance.kept.pop(EDIT, None)
        self._forget_typed()

    def _forget_typed(self) -> None:
        """Show nothing that was typed for one row, and refused, in the inputs of another."""
        typed = self._instance.typed
        self._instance.typed = {
            name: raw for name, raw in typed.items() if not is_within(name, EDIT)
        }

    def _announce(self, done: str, pk: Any) -> None:
        if self.emit_changes:
            name = self.model._meta.model_name
            self.emit(f"{name}-{done}", {f"{name}_id": instances.event_key(pk)})
