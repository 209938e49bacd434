"""``NitroComponent``: a pydantic state, a template, and methods that the browser calls."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Generic, final, overload

from django.http import HttpRequest, HttpResponseBase
from django.utils.translation import gettext_lazy as _
from pydantic import BaseModel

from ..actions.table import COMPONENT, FRAMEWORK, ROLE
from ..base.instance import Instance
from ..base.options import Options
from ..conf import ToastPosition
from ..events.queue import NitroEvent, refresh_event_name
from ..exceptions import AuthenticationRequired, ComponentError
from ..names import ALL_FIELDS
from ..registry import warn_if_unknown
from ..state.files import StoredFile, Upload, rules_for
from ..state.schema import Errors, StateT
from .access import authorize
from .definition import check_definition, infer_state_class

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
    from django.core.files.uploadedfile import UploadedFile
    from django.forms.widgets import Media


class _InitialState:
    """What ``component.state`` finds as long as the instance has none.

    A rule about who may see a component is asked before any other code of the class runs. If it
    reads the state, the state is made for it.
    """

    def __get__(self, component: NitroComponent[Any] | None, _owner: type) -> Any:
        if component is None or component._instance.initial is None:
            raise AttributeError("The component has no state yet.")
        kwargs, component._instance.initial = component._instance.initial, None
        component.state = component.get_initial_state(**kwargs)
        return component.state


class NitroComponent(Generic[StateT]):
    """Base of all components: ``class Cart(NitroComponent[CartState])``.

    A component lives for one request. The page creates one from ``get_initial_state()``; an action
    request creates another from the state token, runs the action, renders it and drops it.

    Class attributes:
        template_name: The component's template; by default
            ``<app label>/components/<class_name>.html``.
        state_class: The pydantic model of the state; by default the class's type parameter.
        tag: The root element: ``div``, ``section``, ``li``, ``tr`` … but not ``form``.
        slot_tags: Slot name → the element that its content stands in, where that is not a ``div``,
            such as ``{"rows": "tbody"}``.
        placeholder_template_name: What a lazy instance shows until it has loaded.
        placeholder_height: The height of the default placeholder, in pixels, so that nothing jumps
            when the component arrives; ``None`` reserves none.
        poll: How often the component refreshes itself, such as ``"2s"`` or ``"500ms"``. Make it a
            property that returns ``None`` to stop.
        emits: The events that the component may emit, by name or class. Emitting another one is an
            error in DEBUG and in tests, and a warning in the log elsewhere. ``None`` allows all.
        toast_enabled: The setting ``TOAST_ENABLED`` for this component's messages; ``None``, here
            and in the next three, asks the setting.
        toast_position: ``TOAST_POSITION`` for them.
        toast_duration: ``TOAST_DURATION`` for them, in milliseconds.
        toast_style: ``TOAST_STYLE`` for them.
        explicit_actions: Whether only methods marked with ``@action`` can be called. ``None`` asks
            the setting ``EXPLICIT_ACTIONS``.
        uploads: What a file may be that comes with a request: rules by the dotted name of the state
            field, with ``*`` for an index, or by the name of an action's argument.
        login_required: Whether only authenticated users may see the component and call its actions.
        permission_required: The permission, or permissions, that they need as well, such as
            ``"shop.change_product"``.

    Attributes:
        state: The state. Actions change it, or replace it as a whole.
        request: The current request.
        key: What tells this instance from others of its class, as text, or ``None``.
        component_id: The ``id`` of the root element.
        errors: Field name → texts for the visitor; ``"__all__"`` for those of no single field.
    """

    template_name: ClassVar[str] = ""
    state_class: ClassVar[type[BaseModel]]
    tag: ClassVar[str] = "div"
    slot_tags: ClassVar[Mapping[str, str]] = {}
    placeholder_template_name: ClassVar[str] = "nitro_htmx/placeholder.html"
    placeholder_height: ClassVar[int | None] = None
    poll: str | None = None
    emits: ClassVar[Sequence[str | type[NitroEvent]] | None] = None
    toast_enabled: ClassVar[bool | None] = None
    toast_position: ClassVar[ToastPosition | None] = None
    toast_duration: ClassVar[int | None] = None
    toast_style: ClassVar[str | None] = None
    explicit_actions: ClassVar[bool | None] = None
    uploads: ClassVar[Mapping[str, Upload]] = {}
    login_required: ClassVar[bool] = False
    permission_required: ClassVar[str | Sequence[str]] = ()

    state: StateT = _InitialState()  # type: ignore[assignment]  # until it is set
    request: HttpRequest
    key: str | None
    component_id: str
    errors: Errors

    _nitro_role: ClassVar[str] = FRAMEWORK
    _meta: ClassVar[Options]

    def __init_subclass__(cls, *, framework: bool = False, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        setattr(cls, ROLE, FRAMEWORK if framework else COMPONENT)
        if not framework:
            check_definition(cls)
            infer_state_class(cls, NitroComponent)
        cls._meta = Options(cls, is_framework=framework)

    @final
    def __init__(self, request: HttpRequest, component_id: str, key: str | None = None) -> None:
        self.request = request
        self.component_id = component_id
        self.key = key
        self.errors = {}
        self._instance = Instance(self._meta.name)

    # State and template

    def get_initial_state(self, *_args: Any, **kwargs: Any) -> StateT:
        """Return the state of a new instance. A hook; runs once for each instance on a page.

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
        """Return what the template gets besides the state. A hook; runs at every rendering."""
        return kwargs

    def refresh(self) -> Any:
        """Bring the state up to date. A hook; runs when the component is asked to refresh itself.

        The base does nothing: rendering calls ``get_context_data()`` anew in any case.
        """

    def updating(self, field: str, value: Any) -> bool | None:  # noqa: ARG002 - for overriding
        """Judge a bound value before it is set. A hook; ``self.state`` still has the old values.

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
        """React to a bound value that has been set. A hook; runs before the action."""

    def _sync(self, posted: Mapping[str, list[Any]], shown: Iterable[str]) -> None:
        """React to live inputs. For classes of the framework that have inputs of their own."""

    def _get_media(self) -> Media | None:
        """Return the scripts and styles that the page needs for the component's inputs."""
        return None

    # What an action says

    @overload
    def emit(self, event: NitroEvent) -> None: ...
    @overload
    def emit(self, event: str, data: Mapping[str, Any] | None = None) -> None: ...
    @final
    def emit(self, event: str | NitroEvent, data: Mapping[str, Any] | None = None) -> None:
        """Send an event to the page. It arrives after the component's new HTML.

        Args:
            event: A name, prefixed with ``nitro:`` unless it has the prefix, or a typed event.
            data: JSON-ready values and ``Decimal``, ``UUID``, dates, lazy text, pydantic models.

        Raises:
            EventError: The name is reserved or not possible, a value has no JSON form, or ``emits``
                does not list the event.
        """
        self._instance.events.emit(event, data, self._meta.emitted)

    @final
    def refresh_component(
        self, component: str | type[NitroComponent[Any]], key: object = None
    ) -> None:
        """Ask the components of a class on the page to refresh themselves.

        Args:
            component: The class, or the name under which it is registered.
            key: Refresh only the instance with this key.
        """
        name = component if isinstance(component, str) else component._meta.name
        warn_if_unknown(name)
        self._instance.events.refresh(name, key)

    @final
    def success(self, text: object) -> None:
        """Show a message of success."""
        self._instance.events.message("success", text)

    @final
    def error(self, text: object) -> None:
        """Show a message that something went wrong. The action still counts as complete."""
        self._instance.events.message("error", text)

    @final
    def warning(self, text: object) -> None:
        """Show a warning."""
        self._instance.events.message("warning", text)

    @final
    def info(self, text: object) -> None:
        """Show an informative message."""
        self._instance.events.message("info", text)

    @final
    def add_error(self, field: str | None, text: object) -> None:
        """Note what is wrong with a field. The action then answers 422 and shows ``errors``.

        Args:
            field: The state field; ``None`` or ``"__all__"`` for the whole.
            text: What the visitor reads.
        """
        self.errors.setdefault(field or ALL_FIELDS, []).append(str(text))

    @final
    def store_file(self, name: str, file: UploadedFile[Any]) -> StoredFile:
        """Store a file that came as the action's argument ``name``, under a generated name.

        Args:
            name: The key of ``uploads`` whose rules hold. They have been checked before the action.
            file: The file.

        Raises:
            ComponentError: ``uploads`` has no rules for it.
            ValidationError: Django's; the file does not fit the rules after all.
        """
        rules = rules_for(self.uploads, name, self._meta.name)
        rules.validate([file])
        return rules.store(file)

    @property
    @final
    def general_errors(self) -> list[str]:
        """The errors of no single field; a template can't spell ``errors["__all__"]``."""
        return self.errors.get(ALL_FIELDS, [])

    # For the framework's own classes

    def _complete_first_state(self) -> None:
        """Complete what ``get_initial_state()`` has returned."""

    def _errors_before(self, action: str, errors: Errors) -> Errors:  # noqa: ARG002 - for overriding
        """Return those of ``errors`` that may keep ``action`` from running."""
        return errors

    def _prepare_rendering(self, before: bytes | None, *, is_quiet: bool) -> None:
        """Bring the state into the form in which it is signed and shown.

        Args:
            before: The state as JSON before the action; ``None`` on a new page.
            is_quiet: Whether nobody asked for the action.
        """

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

    def _field_choices(self, _place: str) -> Any:
        """Return the options that ``{% nitro_field %}`` offers for a place of the state."""
        return None

    def _model_field(self, _place: str) -> Any:
        """Return the model's field that a place of the state is named after, or ``None``."""
        return None

    @final
    def _authorize(self, *actions: str) -> None:
        """Refuse what this visitor may not do. Asked before anything of the component's runs."""
        authorize(self, actions)

    @classmethod
    @final
    def as_view(
        cls,
        *,
        template_name: str = "nitro_htmx/page.html",
        title: str | None = None,
        key: object = None,
        **initkwargs: Any,
    ) -> Callable[..., HttpResponseBase]:
        """Return a view that shows this component on a page of its own.

        Args:
            template_name: The page. It gets ``component_html``, ``component_name`` and ``title``.
            title: The page's title; the component's name by default.
            key: The instance's key.
            initkwargs: Arguments of ``get_initial_state()``, joined by those of the URL.
        """
        from ..pages import component_view

        return component_view(
            cls, template_name=template_name, title=title, key=key, initkwargs=initkwargs
        )

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


NitroComponent._meta = Options(NitroComponent, is_framework=True)
