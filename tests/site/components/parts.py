"""Components whose actions send parts of them alone."""

from __future__ import annotations

from pydantic import BaseModel

from nitro_htmx import NitroComponent, on, register_component


class PartRow(BaseModel):
    id: int
    name: str = ""
    count: int = 0


class PartBoardState(BaseModel):
    rows: list[PartRow] = []
    editing: int = 0
    draft: str = ""
    note: str = ""


@register_component
class PartBoard(NitroComponent[PartBoardState]):
    """A table of which an action sends a row."""

    renders = 0  # of the whole, for unit tests

    def get_initial_state(self, size: int = 3) -> PartBoardState:
        rows = [PartRow(id=number, name=f"Row {number}") for number in range(1, size + 1)]
        return PartBoardState(rows=rows)

    def get_context_data(self, **kwargs: object) -> dict[str, object]:
        PartBoard.renders += 1
        return {"total": sum(row.count for row in self.state.rows), **kwargs}

    def _row(self, number: int) -> PartRow:
        return {row.id: row for row in self.state.rows}[number]

    def _only(self, *numbers: int) -> None:
        for number in numbers:
            self.render_only("row", number, row=self._row(number))

    def bump(self, number: int) -> None:
        self._row(number).count += 1
        self._only(number)
        self.emit("part-bumped", {"number": number})

    def swap(self, first: int, second: int) -> None:
        """Change two rows."""
        one, other = self._row(first), self._row(second)
        one.count, other.count = other.count + 1, one.count + 1
        self._only(first, second)

    def bump_all(self) -> None:
        """Render the whole."""
        for row in self.state.rows:
            row.count += 1

    def add(self) -> None:
        """Send a row that the page does not have."""
        number = len(self.state.rows) + 1
        self.state.rows.append(PartRow(id=number, name=f"Row {number}"))
        self._only(number)

    def edit(self, number: int) -> None:
        self.state.editing, self.state.draft = number, self._row(number).name
        self._only(number)

    def save(self) -> None:
        row = self._row(self.state.editing)
        row.name, self.state.editing = self.state.draft, 0
        self._only(row.id)

    def refuse(self, number: int) -> None:
        self._row(number).count += 1
        self._only(number)
        self.add_error(None, "No.")

    def summary(self) -> None:
        self.render_only("total", total=-1)


class PartEchoState(BaseModel):
    heard: dict[int, int] = {}


@register_component
class PartEcho(NitroComponent[PartEchoState]):
    """Hears of rows, and sends its own line of that row alone."""

    def get_context_data(self, **kwargs: object) -> dict[str, object]:
        lines = [(number, self.state.heard.get(number, 0)) for number in (1, 2, 3)]
        return {"lines": lines, **kwargs}

    @on("part-bumped")
    def hear(self, number: int) -> None:
        count = self.state.heard[number] = self.state.heard.get(number, 0) + 1
        self.render_only("line", number, number=number, count=count)


class PartPairState(BaseModel):
    pass


@register_component
class PartPair(NitroComponent[PartPairState]):
    """A table, and what hears of it."""


class PartChipState(BaseModel):
    clicks: int = 0
    seen: int = 0


@register_component
class PartChip(NitroComponent[PartChipState]):
    """A child in a row, made anew when it is given another number."""

    def get_initial_state(self, seen: int = 0) -> PartChipState:
        return PartChipState(seen=seen)

    def click(self) -> None:
        self.state.clicks += 1


class PartShelfState(BaseModel):
    rows: dict[int, int] = {1: 0, 2: 0}
    seen: int = 0


@register_component
class PartShelf(NitroComponent[PartShelfState]):
    """A list with children, and their slots, in its parts."""

    def get_context_data(self, **kwargs: object) -> dict[str, object]:
        return {"pairs": self.state.rows.items(), **kwargs}

    def bump(self, number: int) -> None:
        count = self.state.rows[number] = self.state.rows[number] + 1
        self.render_only("item", number, number=number, count=count, seen=self.state.seen)

    def renew(self, number: int) -> None:
        self.state.seen += 1
        self.bump(number)
