"""``FormNitroComponent``: a Django form, model form or formset as a component.

The form validates and renders itself. What was entered and not yet accepted is kept in the state as
a query string, as the browser posted it, so that no rendering loses it. Passwords and files are not
kept: a password stays on the page alone, and a file has to be chosen again.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime
from json import JSONDecodeError, JSONDecoder
from typing import Any, ClassVar
from urllib.parse import quote

from django.core.exceptions import ValidationError
from django.db import DataError
from django.forms import BaseForm, BaseFormSet, DateTimeField, FileField, JSONField, PasswordInput
from django.forms.widgets import Media
from django.http import Http404, HttpResponseRedirect, QueryDict
from pydantic import BaseModel

from ..actions.decorators import action
from ..base.definition import reserved
from ..exceptions import ComponentError, MalformedRequest
from ..names import ALL_FIELDS, SYNC_FIELD, SYNC_FORM
from ..state.files import Upload, generated_name
from ..state.schema import Errors, StateT
from ..state.token import check_size
from ..state.values import has_every_zone
from .component import NitroComponent

_RESERVED = re.compile("[^A-Za-z0-9_.~\\u0080-\\U0010ffff-]")


class FormState(BaseModel):
    """The state of a component with a form. Derive from it for a state with more fields."""

    data: str = ""  # what was entered and not accepted yet, as a query string


class FormNitroComponent(NitroComponent[StateT], framework=True):
    """A component that shows a form and takes what is entered, as Django's ``FormView`` does.

    For example::

        @register_component
        class Contact(FormNitroComponent):
            form_class = ContactForm

            def form_valid(self, form):
                send(form.cleaned_data)
                self.success("Thank you.")

    Class attributes:
        form_class: A form, a model form, or what ``formset_factory()`` returns. Mandatory, unless
            ``get_form_class()`` is overridden.
        initial: The first values of an empty form.
        uploads: What the files of the form may be, by the names of its fields. Those that fit get a
            generated name. Without rules, the form's own fields and validators alone judge them.
        success_url: Where the browser goes after a valid form; ``None`` shows an empty form again.
    """

    template_name = "nitro_htmx/form.html"
    state_class = FormState

    form_class: ClassVar[type[Any] | None] = None
    initial: ClassVar[Any] = None
    success_url: ClassVar[str | None] = None

    _form: Any = None  # a form or formset

    # Making the form

    def get_form_class(self) -> type[Any]:
        """Return the class of the form. A hook."""
        if self.form_class is None:
            raise ComponentError(
                f"{type(self).__name__} has no form. Set form_class, or override get_form_class()."
            )
        return self.form_class

    def get_initial(self) -> Any:
        """Return the first values: a dictionary, or for a formset a list of them. A hook."""
        return self.initial

    def get_instance(self) -> Any:
        """Return the row that a model form edits, or ``None`` for a new one. A hook.

        Get it from what the visitor may change, at every request: the state can be an old one.
        """
        return None

    def get_form_kwargs(self) -> dict[str, Any]:
        """Return the form's arguments besides what was entered. A hook."""
        # Ids of its own keep the form apart from others on the page.
        kwargs = {
            "auto_id": f"{self.component_id}-%s",
            "initial": self.get_initial(),
            "instance": self.get_instance(),
        }
        return {name: value for name, value in kwargs.items() if value is not None}

    def get_form(self, data: Any = None, files: Any = None) -> Any:
        """Return a form. A hook.

        Args:
            data: What was entered, or ``None`` for an empty form.
            files: The uploaded files.
        """
        return self.get_form_class()(data=data, files=files, **self.get_form_kwargs())

    # What becomes of it

    @action(validate=False, single=True)
    def submit(self) -> Any:
        """Take the form. An action; a template calls it with ``{% nitro_form %}``."""
        form = self._form = self._bound_form(self.request.POST, self.request.FILES)
        self._keep(form, self.request.POST)
        refused = [*_judge_files(form, self.uploads), *_unshowable(form)]
        if not form.is_valid() or refused:
            for part, name, error in refused:
                part.add_error(name, error)
            self.errors.update(_errors_of(form))
            return self.form_invalid(form)
        try:
            result = self.form_valid(form)
        except ValidationError as error:
            _add_error(form, error)
            raise
        if not self.errors:
            self._keep(form, None)
            self._form = None
        return result

    def form_valid(self, form: Any) -> Any:
        """Use a valid form. A hook; the base saves what can be saved.

        Returns:
            A redirect to ``success_url``, or ``None``: then an empty form follows, unless
            ``add_error()`` was called.
        """
        if hasattr(form, "save"):
            form.save()
        url = self.get_success_url()
        return None if url is None else HttpResponseRedirect(url)

    def form_invalid(self, form: Any) -> Any:
        """React to a form with errors. A hook; the form is shown again in any case."""

    def get_success_url(self) -> str | None:
        """Return where to go after a valid form. A hook."""
        return None if self.success_url is None else str(self.success_url)

    @action(validate=False)
    def add_form(self) -> None:
        """Add an empty form to a formset, up to its ``max_num``. An action."""
        formset = self._bound_form(self.request.POST)
        if not isinstance(formset, BaseFormSet):
            raise Http404("Only a formset takes more forms.")
        data = self.request.POST.copy()
        total = formset.total_form_count()
        data[f"{formset.prefix}-TOTAL_FORMS"] = str(min(total + 1, max(total, formset.max_num)))
        self._keep(formset, data)

    # Showing it

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Return the template's data: ``form``."""
        if self._form is None:
            self._form = self._kept_form()
        return super().get_context_data(form=self._form, **kwargs)

    def _bound_form(self, data: QueryDict, files: Any = None) -> Any:
        """Return ``get_form()``; JSON that Python does not read is an error of its field."""
        form = self.get_form(data, files)
        for part in _forms_in(form):
            for field in part.fields.values():
                if isinstance(field, JSONField):
                    field.decoder = _decoder(field.decoder or JSONDecoder)
        return form

    def _kept_form(self) -> Any:
        """Return the form with what was entered, and without errors: nobody has asked for them."""
        data = self._data
        if not data:
            return self.get_form()
        entered = QueryDict(data)
        form = self._bound_form(entered)
        _show_only(form, ())
        if isinstance(form, BaseFormSet):
            for part in form.forms:  # one that was added begins with its initial values
                part.is_bound = any(name.startswith(f"{part.prefix}-") for name in entered)
        return form

    @reserved
    def take_live_inputs(self, posted: Mapping[str, list[Any]], shown: Iterable[str]) -> None:
        """Validate while the visitor fills the form in, and show what concerns touched fields.

        Args:
            posted: The request's arguments.
            shown: The names of the errors that the page shows already.
        """
        values = posted.get(SYNC_FORM)
        if not values:
            return
        if not isinstance(values[-1], str):
            raise MalformedRequest(f"{SYNC_FORM!r} is a file, not what a live form holds.")
        data = QueryDict(values[-1])
        form = self._form = self._bound_form(data)
        self._keep(form, data)
        _clean(form)
        touched = _fields_of(posted.get(SYNC_FIELD, ()), form, data)
        names = {*shown, *touched} - _file_names(form)
        _show_only(form, names)
        self.errors.update(_errors_of(form))

    @reserved
    def media_for_inputs(self) -> Media | None:
        """Return what the form's widgets need."""
        media: Media = self.get_form().media
        return media

    @property
    def _data(self) -> str:
        data: str = getattr(self.state, "data", "")
        return data

    def _keep(self, form: Any, data: QueryDict | None) -> None:
        """Keep what was entered in the state, or forget it.

        Raises:
            StateTooLarge: It is more than the state holds. Nothing has looked at it yet.
        """
        hidden = {"csrfmiddlewaretoken", *_password_names(form)}
        kept = [
            f"{_quoted(name)}={_quoted(value)}"
            for name, values in (data.lists() if data is not None else ())
            if name not in hidden and not name.startswith("nitro-")
            for value in values
        ]
        self.state.data = "&".join(kept)  # type: ignore[attr-defined]  # see check E020
        check_size(self._meta.name, self._meta.schema.dump(self.state), self._instance.kept)


def _quoted(text: str) -> str:
    """Return ``text`` for a query string. Letters of all languages stay: nine bytes would be three.

    The state has a limit, and a query string of the browser's would reach it after a page of text.
    """
    return _RESERVED.sub(lambda found: quote(found[0]), text)


def _decoder(base: type[JSONDecoder]) -> type[JSONDecoder]:
    """Return ``base`` with the one error that Django's ``JSONField`` catches for all of JSON's."""

    class Decoder(base):  # type: ignore[valid-type, misc]  # mypy wants no class that it is given
        def decode(self, text: str, *args: Any) -> Any:
            try:
                return super().decode(text, *args)
            except (RecursionError, ValueError) as error:  # too deep, too long a number
                raise JSONDecodeError(str(error), text, 0) from error

    return Decoder


def _clean(form: Any) -> None:
    """Validate a form or formset.

    Raises:
        MalformedRequest: A key that no column holds, which Django's ``ModelMultipleChoiceField``
            hands on to the database. No menu has it.
    """
    try:
        form.is_valid()
    except (OverflowError, DataError) as error:
        raise MalformedRequest(f"A field has a value that no column holds: {error}") from error


def _forms_in(form: Any) -> Iterator[BaseForm]:
    if isinstance(form, BaseFormSet):
        yield from form.forms
    else:
        yield form


def _errors_of(form: Any) -> Errors:
    """Return what is wrong with a form, by the names of its inputs."""
    found: Errors = {}
    if isinstance(form, BaseFormSet) and form.non_form_errors():
        found[ALL_FIELDS] = list(map(str, form.non_form_errors()))
    for part in _forms_in(form):
        for name, texts in part.errors.items():
            key = ALL_FIELDS if name == ALL_FIELDS else part.add_prefix(name)
            found.setdefault(key, []).extend(map(str, texts))
    return found


def _fields_of(touched: Iterable[str], form: Any, data: QueryDict) -> set[str]:
    """Return the names of the fields whose inputs were ``touched``.

    Of a field with several inputs, such as a date and a time, it is the last one: the field is not
    valid before.
    """
    names = set(touched)
    fields = {part.add_prefix(name) for part in _forms_in(form) for name in part.fields}
    for field in fields - data.keys():
        inputs = [name for name in data if name.startswith(f"{field}_") and name not in fields]
        if inputs and inputs[-1] in names:
            names.add(field)
    return names


def _show_only(form: Any, names: Collection[str]) -> None:
    """Take away the errors of all inputs but those called ``names``."""
    if isinstance(form, BaseFormSet) and ALL_FIELDS not in names:
        form.non_form_errors().clear()
    for part in _forms_in(form):
        for name in list(part.errors):
            key = ALL_FIELDS if name == ALL_FIELDS else part.add_prefix(name)
            if key not in names:
                del part.errors[name]


def _add_error(form: Any, error: ValidationError) -> None:
    if isinstance(form, BaseFormSet):
        form.non_form_errors().extend(error.messages)
        return
    by_field = error.message_dict if hasattr(error, "error_dict") else {ALL_FIELDS: error.messages}
    for name, texts in by_field.items():
        form.add_error(name if name in form.fields else None, list(texts))


def _password_names(form: Any) -> set[str]:
    return {
        part.add_prefix(name)
        for part in _forms_in(form)
        for name, field in part.fields.items()
        if isinstance(field.widget, PasswordInput)
    }


def _file_names(form: Any) -> set[str]:
    return {part.add_prefix(name) for part, name in _file_fields_of(form)}


def _file_fields_of(form: Any) -> Iterator[tuple[Any, str]]:
    """Yield each field for a file, as its form and its name."""
    for part in _forms_in(form):
        for name, field in part.fields.items():
            if isinstance(field, FileField):
                yield part, name


def _unshowable(form: Any) -> list[tuple[Any, str, ValidationError]]:
    """Return the times that some time zone lacks, so that pages with them would fail."""
    _clean(form)
    text = DateTimeField.default_error_messages["invalid"]
    return [
        (part, name, ValidationError(text))
        for part in _forms_in(form)
        for name, value in getattr(part, "cleaned_data", {}).items()
        if isinstance(value, datetime) and not has_every_zone(value)
    ]


def _judge_files(
    form: Any, uploads: Mapping[str, Upload]
) -> list[tuple[Any, str, ValidationError]]:
    """Look at the files for which the component has rules, and give those that fit a new name.

    It has to be done before the form is validated, as a model form then hands them to its row.

    Returns:
        What is refused: the form, the field's name, and why.
    """
    refused = []
    for part, name in _file_fields_of(form):
        files = part.files.getlist(part.add_prefix(name)) if name in uploads else []
        try:
            if files:
                uploads[name].validate(files)
        except ValidationError as error:
            refused.append((part, name, error))
        else:
            for file in files:
                file.name = generated_name(file)
    return refused
