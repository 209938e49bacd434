"""A component for the tests in every browser: what a reload and a way back do."""

from __future__ import annotations

from pydantic import BaseModel

from nitro_htmx import NitroComponent, register_component


class DiaryState(BaseModel):
    """What the visitor's session keeps."""

    text: str = ""
    email: str = ""
    body: str = ""
    mood: str = "good"
    is_public: bool = False


@register_component
class Diary(NitroComponent[DiaryState]):
    """Keeps what was saved in the session, so a reload shows it."""

    def get_initial_state(self) -> DiaryState:
        return DiaryState(**self.request.session.get("diary", {}))

    def save(self) -> None:
        self.request.session["diary"] = self.state.model_dump()
