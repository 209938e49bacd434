"""A component whose rows visitors sort."""

from __future__ import annotations

from typing import Literal

from django.core.exceptions import PermissionDenied
from pydantic import BaseModel

from nitro_htmx import NitroComponent, on, register_component

Shape = Literal["list", "table", "line", "tall", "pair"]


class PlaylistState(BaseModel):
    songs: list[int] = [1, 2, 3, 4]
    shape: Shape = "list"
    note: str = ""
    moves: list[tuple[int, int | None, str]] = []


@register_component
class Playlist(NitroComponent[PlaylistState]):
    """Four songs. The fourth can't be moved before the first, and none before itself."""

    def get_initial_state(self, shape: Shape = "list") -> PlaylistState:
        songs = list(range(1, 41)) if shape == "tall" else [1, 2, 3, 4]
        return PlaylistState(songs=songs, shape=shape)

    def move(self, key: int, before: int | None = None, by: str = "") -> None:
        if (key, before) == (4, 1):
            raise PermissionDenied
        if (key, before) == (4, 2):
            raise RuntimeError("secret")
        songs = [song for song in self.state.songs if song != key]
        songs.insert(len(songs) if before is None else songs.index(before), key)
        self.state.songs = songs
        self.state.moves.append((key, before, f"{by}{self.state.note}"))

    @on("song-cut", from_page=True)
    def cut(self, song: int) -> None:
        self.state.songs.remove(song)

    def again(self) -> None:
        """Render anew."""
