"""``BaseComponent``: what the library asks of a component, and what it gives to one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Generic, final

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from pydantic import BaseModel

from ..actions.table import COMPONENT, FRAMEWORK, ROLE
from ..conf import ToastPosition
from ..events.queue import NitroEvent, refresh_event_name
from ..exceptions import AuthenticationRequired, ComponentError
from ..names import ALL_FIELDS
from ..state.files import Upload
from ..state.schema import Errors, StateT
from .definition import check_definition, infer_state_class, reserved
from .instance import Instance
from .options import Options

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
    from django.forms.widgets import Media


class _InitialState:
    """What ``component.state`` finds as long as the instance has none.

    A rule about who may see a component is asked before any other code of the class runs. If it
    reads the state, the state is made for it.
    """

    def __get__(self, component: BaseComponent[Any] | None, _owner: type) -> Any:
        if component is None or component._instance.initial is None:
            raise AttributeError("The component has no state yet.")
        kwargs, component._instance.initial = component._instance.initial, None
        component.state = component.get_initial_state(**kwargs)
        return component.state


class BaseComponent(Generic[StateT]):
    """What the library knows of a component. ``NitroComponent`` adds what only users call.

    Its attributes are described there. The contract are the methods that are not final: each may be
    left as it is, and says when it runs, and whether it may run again. A user's class overrides
    the hooks; those marked ``@reserved`` are for the library's own classes.
    """

    template_name: ClassVar[str] = ""
    state_class: ClassVar[type[BaseModel]]
    tag: ClassVar[str] = "div"
    slot_tags: ClassVar[Mapping[str, str]] = {}
    placeholder_template_name: ClassVar[str] = "nitro_htmx/placeholder.html"
    placeholder_height: ClassVar[int | None] = None
    poll: str | None = None
    emits: ClassVar[Sequence[str | type[NitroEvent]] | None] = None
    ride: ClassVar[bool] = True
    toast_enabled: ClassVar[bool | None] = None
    toast_position: ClassVar[ToastPosition | None] = None
    toast_duration: ClassVar[int | None] = None
    toast_style: ClassVar[str | None] = None
    explicit_actions: ClassVar[bool | None] = None
    uploads: ClassVar[Mapping[str, Upload]] = {}
    channels: ClassVar[Sequence[Any]] = ()  # names, rows, tuples, Channel objects
    login_required: ClassVar[bool] = False
    permission_required: ClassVar[str | Sequence[str]] = ()

    state: StateT = _InitialState()  # type: ignore[assignment]  # until it is set
    request: HttpRequest
    key: str | None
    component_id: str
    errors: Errors

    _nitro_role: ClassVar[str] = FRAMEWORK
    _meta: ClassVar[Options]
    _options_class: ClassVar[type[Options]] = Options

    def __init_subclass__(cls, *, framework: bool = False, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        setattr(cls, ROLE, FRAMEWORK if framework else COMPONENT)
        if not framework:
            check_definition(cls)
            infer_state_class(cls, BaseComponent)
        cls._meta = cls._options_class(cls, is_framework=framework)

    @final
    def __init__(self, request: HttpRequest, component_id: str, key: str | None = None) -> None:
        self.request = request
        self.component_id = component_id
        self.key = key
        self.errors = {}
        self._instance = Instance(self._meta.name)

    # Hooks

    def get_initial_state(self, *_args: Any, **kwargs: Any) -> StateT:
        """Return the state of a new instance. A hook; optional, and runs once for each instance.

        An override names its own arguments, such as ``(self, pk: int)``. Arguments always arrive by
        name; ``_args`` is there for type checkers, which then allow every signature.

        Args:
            kwargs: The arguments of ``{% nitro_component %}``.

        Raises:
            ComponentError: The state has no such field.
        """
        fields = self.state_class.model_fields
        unknown = sorted(set(kwargs) - set(fields))
        if unknown:
            raise ComponentError(
                f"{self._meta.name} was given {', '.join(unknown)}, but its state has "
                f"{', '.join(fields) or 'no fields'}. Override get_initial_state() to take others."
            )
        state: StateT = self._meta.schema.state_class.model_validate(
            kwargs, by_alias=False, by_name=True
        )
        return state

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Return what the template gets besides the state. A hook.

        Optional; runs at every rendering, and changes nothing.
        """
        return kwargs

    def get_channels(self) -> Sequence[Any]:
        """Return the channels whose pushed events the component hears. A hook.

        Optional; runs at every rendering, and changes nothing. By default those of ``channels``.
        Each is a name, a saved row, a tuple of parts such as ``("room", self.key)``, or what
        ``channel()`` returns; ``None`` and a visitor who is not logged in are left out.
        """
        return self.channels

    def refresh(self) -> Any:
        """Bring the state up to date. A hook; runs when the component is asked to refresh itself.

        Optional, and anybody may ask, at any time: running again makes no difference. The base does
        nothing: rendering calls ``get_context_data()`` anew in any case.
        """

    def updating(self, field: str, value: Any) -> bool | None:  # noqa: ARG002 - for overriding
        """Judge a bound value before it is set. A hook; ``self.state`` still has the old values.

        Optional; runs once for each value that has changed, and changes nothing itself.

        Args:
            field: The state field.
            value: Its new value, validated.

        Returns:
            ``False`` to refuse the value: the field gets an error and the action does not run.

        Raises:
            ValidationError: Django's; refuses the value with its own text.
        """
        return None

    def updated(self, field: str, value: Any) -> None:
        """React to a bound value that has been set. A hook.

        Optional; runs once for each value that has changed, before the action.
        """

    @final
    def add_error(self, field: str | None, text: object) -> None:
        """Note what is wrong with a field. The action then answers 422 and shows ``errors``.

        Args:
            field: The state field; ``None`` or ``"__all__"`` for the whole.
            text: What the visitor reads.
        """
        self.errors.setdefault(field or ALL_FIELDS, []).append(str(text))

    @property
    @final
    def general_errors(self) -> list[str]:
        """The errors of no single field; a template can't spell ``errors["__all__"]``."""
        return self.errors.get(ALL_FIELDS, [])

    # Who asks

    @property
    @final
    def current_user(self) -> AbstractBaseUser | AnonymousUser:
        """The request's user, anonymous where there is no authentication."""
        from django.contrib.auth.models import AnonymousUser  # needs the apps to be ready

        return getattr(self.request, "user", None) or AnonymousUser()

    @property
    @final
    def is_authenticated(self) -> bool:
        """Whether the request's user is logged in."""
        return self.current_user.is_authenticated

    @final
    def require_auth(self, message: object = _("Please log in first.")) -> bool:
        """Return ``True`` for an authenticated user, and stop the action for anybody else.

        Args:
            message: What the visitor reads.

        Raises:
            AuthenticationRequired: Answered with 403; what the action changed is rolled back under
                ``ATOMIC_REQUESTS``.
        """
        if not self.is_authenticated:
            raise AuthenticationRequired(str(message))
        return True

    # What the library's own classes override besides

    @reserved
    def complete_first_state(self) -> None:
        """Complete what ``get_initial_state()`` has returned.

        Optional; runs once, when a page first shows the component.
        """

    @reserved
    def take_live_inputs(self, posted: Mapping[str, list[Any]], shown: Iterable[str]) -> None:
        """React to inputs of the class's own. Optional; runs once in each request of a live input.

        Args:
            posted: The request's parameters.
            shown: The names in ``errors`` when the page was rendered.
        """

    @reserved
    def errors_before_action(self, action: str, errors: Errors) -> Errors:  # noqa: ARG002
        """Return those of ``errors`` that may keep ``action`` from running.

        Optional; runs once, before the action, where something is wrong. Changes nothing.
        """
        return errors

    @reserved
    def prepare_for_rendering(self, before: bytes | None, *, is_quiet: bool) -> None:
        """Bring the state into the form in which it is signed and shown.

        Optional; runs once in each request, after the action. Running again changes nothing.

        Args:
            before: The state as JSON before the action; ``None`` on a new page.
            is_quiet: Whether nobody asked for the action.
        """

    @reserved
    def media_for_inputs(self) -> Media | None:
        """Return the scripts and styles that the page needs for the component's inputs.

        Optional; runs once, when a page first shows the component.
        """
        return None

    @reserved
    def choices_for_input(self, _place: str) -> Any:
        """Return the options that ``{% nitro_field %}`` offers for a place of the state.

        Optional; runs for each such tag, and returns the same each time. ``None`` leaves it to the
        place's annotation.
        """
        return None

    @reserved
    def model_field_for_input(self, _place: str) -> Any:
        """Return the model's field that a place of the state is named after, or ``None``.

        Optional; runs for each ``{% nitro_field %}``, and returns the same each time.
        """
        return None

    @reserved
    def row_for_input(self, _place: str) -> Any:
        """Return the key of the row that a place of the state is typed for, or ``None``.

        Optional; runs for each ``{% nitro_field %}``, and returns the same each time.
        """
        return None

    @reserved
    def live_channels(self) -> Sequence[Any]:
        """Return the channels of the rows that the component shows, if it is to follow them.

        Optional; runs at every rendering, and changes nothing.
        """
        return ()

    @classmethod
    @final
    def heard_events(cls) -> dict[str, list[str]]:
        """Return the events that make this component ask for a refresh.

        Returns:
            Event name → the keys of its data of which one has to equal the instance's key; none
            where the event concerns every instance.
        """
        heard: dict[str, list[str]] = {refresh_event_name(cls._meta.name): []}
        for event, listeners in cls._meta.listeners.items():
            keys = [action.listens[event] for action in listeners]
            heard[event] = [] if None in keys else [key for key in keys if key]
        return heard


ComponentClass = type[BaseComponent[Any]]

BaseComponent._meta = Options(BaseComponent, is_framework=True)
