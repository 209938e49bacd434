"""``WizardNitroComponent``: several steps over one state, back and forward without loss."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, ClassVar

from django.utils.text import capfirst
from django.utils.translation import gettext as _
from pydantic import BaseModel

from ..actions.decorators import action
from ..base.definition import reserved
from ..exceptions import ComponentError
from ..names import ALL_FIELDS
from ..state.paths import first_field, is_within
from ..state.schema import Errors, StateT
from .component import NitroComponent


class WizardState(BaseModel):
    """The state of a wizard. Derive from it, and add the fields of all steps."""

    step: str = ""  # "" is the first


class WizardNitroComponent(NitroComponent[StateT], framework=True):
    """A form in several steps, each of which shows some fields of one state.

        class SignUpState(WizardState):
            email: str = Field("", min_length=5)
            city: str = Field("", min_length=1)

        @register_component
        class SignUp(WizardNitroComponent[SignUpState]):
            steps = {"account": ["email"], "address": ["city"]}

            def finish(self):
                Account.objects.create(...)

    A step is left forwards once its own inputs are valid, and backwards at any time. What was
    entered stays in the state, valid or not. Validators of the whole model are asked from the last
    step on that has inputs. ``finish()`` runs on a state that is valid as a whole, but for the
    fields of steps that ``get_steps()`` leaves out.

    Class attributes:
        steps: Each step's name, and the fields that it shows, by name. Mandatory.
        step_titles: Titles of the steps; by default made of their names.

    Attributes:
        is_step_new: Whether the answer shows another step than the page did. The template then
            gives the focus to its first input.
    """

    template_name = "nitro_htmx/wizard.html"

    steps: ClassVar[Mapping[str, Sequence[str]]] = {}
    step_titles: ClassVar[Mapping[str, str]] = {}
    is_step_new: bool = False

    def finish(self) -> Any:
        """Use the whole state. A hook; runs once every step is valid.

        Raises:
            ValidationError: Django's, such as of a model's ``full_clean()``; the first step that
                has one of its fields is shown, with the texts.
        """

    def get_steps(self) -> list[str]:
        """Return the names of the steps in their order. A hook; leave out those not needed."""
        return list(self.steps)

    @property
    def current_step(self) -> str:
        """The name of the step that is shown."""
        names = self._names()
        step: str = self._state.step
        return step if step in names else names[0]

    @property
    def is_first_step(self) -> bool:
        """Whether there is no step before this one."""
        return self.current_step == self._names()[0]

    @property
    def is_last_step(self) -> bool:
        """Whether ``next_step`` will finish."""
        return self.current_step == self._names()[-1]

    @action(validate=ALL_FIELDS, single=True)
    def next_step(self) -> Any:
        """Go on, or finish after the last step. An action; runs on valid inputs only."""
        names = self._names()
        at = names.index(self.current_step)
        if at + 1 < len(names):
            self._show(names[at + 1])
            return None
        return self._finish()

    @action(validate=False)
    def previous_step(self) -> None:
        """Go back one step, whatever was entered. An action."""
        names = self._names()
        self._show(names[max(names.index(self.current_step) - 1, 0)])

    @action(validate=False)
    def go_to_step(self, step: str) -> None:
        """Show an earlier step. An action; a later one is reached by ``next_step`` alone.

        Args:
            step: Its name.
        """
        names = self._names()
        if step in names[: names.index(self.current_step)]:
            self._show(step)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Return the template's data: ``current_step``, its ``fields``, and the ``step_list``."""
        names = self._names()
        current = self.current_step
        step_list = [
            {
                "name": name,
                "title": self.step_titles.get(name) or capfirst(name.replace("_", " ")),
                "is_current": name == current,
                "is_done": at < names.index(current),
            }
            for at, name in enumerate(names)
        ]
        more = {"current_step": current, "fields": self.steps[current], "step_list": step_list}
        return super().get_context_data(**more, **kwargs)

    @reserved
    def errors_before_action(self, action: str, errors: Errors) -> Errors:
        """Leave validators of the whole alone as long as a later step may have what they miss."""
        names = self._names()
        later = names[names.index(self.current_step) + 1 :]
        if action != "next_step" or not any(self.steps[name] for name in later):
            return errors
        return {name: texts for name, texts in errors.items() if name != ALL_FIELDS}

    def _show(self, step: str) -> None:
        self.is_step_new = step != self.current_step
        self._state.step = step

    @property
    def _state(self) -> Any:
        return self.state

    def _names(self) -> list[str]:
        names = self.get_steps()
        if not names:
            raise ComponentError(
                f'{type(self).__name__} has no steps. Add steps = {{"first": ["field"]}}.'
            )
        return names

    def _finish(self) -> Any:
        """Finish, or show the first step that is not valid: an old token may have skipped it."""
        errors = self._errors_of(self._names())
        if not errors:
            return self.finish()
        self.errors.update(errors)
        self.add_error(None, _("Please correct the marked fields."))
        return None

    def _errors_of(self, names: Collection[str]) -> Errors:
        """Return what is wrong with the state, but for the fields of steps that are left out."""
        bound = [field for fields in self.steps.values() for field in fields]
        asked = [field for name in names for field in self.steps[name]]
        left_out = [field for field in bound if field not in asked]
        unasked = {*map(first_field, left_out)} - {*map(first_field, asked)}
        data = self._meta.schema.without(self._meta.schema.dump(self.state), unasked)
        errors = self._meta.schema.load(data, bound=bound).errors
        return {
            name: texts
            for name, texts in errors.items()
            if not any(is_within(name, field) for field in left_out)
        }

    @reserved
    def prepare_for_rendering(self, before: bytes | None, *, is_quiet: bool) -> None:
        """Go back to where an error can be seen: ``finish()`` may refuse what was valid so far."""
        if self.errors and not _first_with_errors(self.steps, [self.current_step], self.errors):
            names = self._names()
            earlier = names[: names.index(self.current_step)]
            wrong = _first_with_errors(self.steps, earlier, self.errors)
            self._show(wrong or self.current_step)
        super().prepare_for_rendering(before, is_quiet=is_quiet)


def _first_with_errors(
    steps: Mapping[str, Sequence[str]], names: Iterable[str], errors: Iterable[str]
) -> str | None:
    """Return the name of the first step that shows a field with an error."""
    errors = list(errors)
    for name in names:
        if any(is_within(error, field) for field in steps[name] for error in errors):
            return name
    return None
