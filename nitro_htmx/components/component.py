"""``NitroComponent``: a pydantic state, a template, and methods that the browser calls."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, final, overload

from django.http import HttpResponseBase

from ..base.component import BaseComponent
from ..events.queue import NitroEvent
from ..push.channels import Channel
from ..push.origins import push_to_others
from ..registry import warn_if_unknown
from ..rendering.asked import ask_for
from ..state.files import StoredFile, rules_for
from ..state.schema import StateT
from .pages import component_view

if TYPE_CHECKING:
    from django.core.files.uploadedfile import UploadedFile


class NitroComponent(BaseComponent[StateT], framework=True):
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
        ride: Whether an instance that hears another's event may be answered in the same request.
            ``False`` for listeners that are slow, or that do what no database undoes, such as
            sending mail: if they fail, they run once more in a request of their own.
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

    # What an action says

    @overload
    def emit(self, event: NitroEvent, *, to: Channel | None = None) -> None: ...
    @overload
    def emit(
        self, event: str, data: Mapping[str, Any] | None = None, *, to: Channel | None = None
    ) -> None: ...
    @final
    def emit(
        self,
        event: str | NitroEvent,
        data: Mapping[str, Any] | None = None,
        *,
        to: Channel | None = None,
    ) -> None:
        """Send an event to the page. It arrives after the component's new HTML.

        Args:
            event: A name, prefixed with ``nitro:`` unless it has the prefix, or a typed event.
            data: JSON-ready values and ``Decimal``, ``UUID``, dates, lazy text, pydantic models.
            to: Whom to push it to besides: all other pages that hear the channel, after the commit.
                Needs the app ``nitro_htmx.push``.

        Raises:
            ConfigurationError: ``to`` is given, and the app is not installed.
            EventError: The name is reserved or not possible, a value has no JSON form, ``emits``
                does not list the event, or ``to`` is no channel.
        """
        said = self._instance.events.emit(event, data, self._meta.emitted)
        if to is not None:
            push_to_others(self.request, said, to)

    @final
    def refresh_component(
        self,
        component: str | type[NitroComponent[Any]],
        key: object = None,
        *,
        to: Channel | None = None,
    ) -> None:
        """Ask the components of a class on the page to refresh themselves.

        Args:
            component: The class, or the name under which it is registered.
            key: Refresh only the instance with this key.
            to: Whom to ask besides: all other pages that hear the channel, after the commit.

        Raises:
            ConfigurationError: ``to`` is given, and the app ``nitro_htmx.push`` is not installed.
            EventError: ``to`` is no channel.
        """
        name = component if isinstance(component, str) else component._meta.name
        warn_if_unknown(name)
        said = self._instance.events.refresh(name, key)
        if to is not None:
            push_to_others(self.request, said, to)

    @final
    def render_only(self, part: str, key: object = None, /, **values: Any) -> None:
        """Have the answer bring a part of the template in place of the whole component.

        May be called several times, for several parts. The page gets the new state, and the
        elements of these parts; what stands outside of them stays as it is. The whole comes all the
        same where it is needed: with errors, if another listener of the same request wants the
        whole, or if the page does not have the part.

        Args:
            part: The name in ``{% nitro_part "row" task.pk task=task %}``.
            key: Which of them; left out where the tag has none.
            values: What the tag names, each with its value now.

        Raises:
            ComponentError: The template has no such part, or it needs another key or other values.
        """
        ask_for(self, part, key, values)

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
            title: The page's title and heading; the component's name by default.
            key: The instance's key.
            initkwargs: Arguments of ``get_initial_state()``, joined by those of the URL.
        """
        return component_view(
            cls, template_name=template_name, title=title, key=key, initkwargs=initkwargs
        )
