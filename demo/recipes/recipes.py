"""The table of the recipes. Each is a page of the demo, and a page of the documentation."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath

from demo.sources import Source, file_source

_PYTHON = "demo/recipes"
_TEMPLATES = "templates/recipes/components"
_STATIC = "demo/static/demo/recipes"
_FOLDERS = {".py": _PYTHON, ".html": _TEMPLATES, ".js": _STATIC, ".css": _STATIC}


@dataclass(frozen=True, slots=True)
class Recipe:
    """One recipe.

    Attributes:
        slug: Its address, and the name of its page in ``docs/recipes/``.
        title: Its heading.
        summary: What it shows, in a sentence.
        component: The component that its page shows.
        names: All files of it, without the folder, which follows from the ending.
        extra: The extra script of the library that its page loads, if any.
    """

    slug: str
    title: str
    summary: str
    component: str
    names: tuple[str, ...]
    extra: str = ""

    @property
    def files(self) -> list[str]:
        """The paths of its files in the repository."""
        return [f"{_FOLDERS[PurePath(name).suffix]}/{name}" for name in self.names]

    @property
    def sources(self) -> list[Source]:
        """The text of each file."""
        return [file_source(path) for path in self.files]

    @property
    def scripts(self) -> list[str]:
        """The page scripts, as static files."""
        return self._static(".js")

    @property
    def styles(self) -> list[str]:
        """The stylesheets, as static files."""
        return self._static(".css")

    def _static(self, suffix: str) -> list[str]:
        return [f"demo/recipes/{name}" for name in self.names if name.endswith(suffix)]


RECIPES = (
    Recipe(
        "modal-dialog",
        "A modal dialog with a form",
        "A native dialog: it closes once the form is saved, and by Escape, Cancel and Back.",
        "NewTask",
        ("components/modal_dialog.py", "new_task.html", "dialogs.js"),
    ),
    Recipe(
        "load-more",
        "Load more",
        "A button below a list shows more of it; the focus stays where one was.",
        "MoreProducts",
        ("components/load_more.py", "more_products.html"),
    ),
    Recipe(
        "infinite-scroll",
        "Infinite scroll",
        "A list goes on when its end is seen: each part ends with the next, a lazy component.",
        "EndlessProducts",
        ("components/infinite_scroll.py", "endless_products.html"),
    ),
    Recipe(
        "dependent-selects",
        "Dependent selects",
        "What one select offers depends on another, and what does not belong together is refused.",
        "ProductPicker",
        ("components/dependent_selects.py", "product_picker.html"),
    ),
    Recipe(
        "autocomplete",
        "Autocomplete",
        "An input offers what fits while one types, for the mouse, keys and screen readers.",
        "ProductFinder",
        ("components/autocomplete.py", "product_finder.html", "combobox.js"),
    ),
    Recipe(
        "click-to-edit",
        "Click to edit",
        "A text turns into a form in its place, and the focus follows it there and back.",
        "TaskTitles",
        ("components/click_to_edit.py", "task_titles.html", "task_title.html"),
    ),
    Recipe(
        "bulk-update",
        "Bulk update with undo",
        "Rows are chosen and changed together; one button takes it back.",
        "TaskDesk",
        ("components/bulk_update.py", "task_desk.html"),
    ),
    Recipe(
        "tabs",
        "Tabs",
        "One panel is rendered at a time; the arrow keys go from tab to tab.",
        "ShopTabs",
        ("components/tabs.py", "shop_tabs.html", "tabs.js"),
    ),
    Recipe(
        "search-page",
        "A search page whose address can be shared",
        "What is searched, chosen and sorted is in the address; Back shows what was before.",
        "ProductSearch",
        ("components/search_page.py",),
    ),
    Recipe(
        "dashboard",
        "A dashboard of slow parts",
        "The page is there at once, and each part comes when it has counted.",
        "ShopDashboard",
        ("components/dashboard.py", "shop_dashboard.html", "dashboard_part.html"),
    ),
    Recipe(
        "chart",
        "A chart or a map",
        "A page script draws it, answers leave it alone, and an event brings it new numbers.",
        "VisitChart",
        ("components/chart.py", "visit_chart.html", "bar_chart.js"),
    ),
    Recipe(
        "download",
        "A download",
        "A form leads to an ordinary view, and sends it what the visitor has chosen.",
        "ProductDownload",
        ("components/download.py", "product_download.html"),
    ),
    Recipe(
        "optimistic-changes",
        "Optimistic changes",
        "A click shows at once, before the server has answered, and goes back if it refuses.",
        "QuickTasks",
        ("components/optimistic.py", "quick_tasks.html"),
    ),
    Recipe(
        "sign-in",
        "Sign-in in a dialog",
        "Django's own form in a dialog; in the demo ada has the password halfmoon.",
        "SignIn",
        ("components/sign_in.py", "sign_in.html", "dialogs.js"),
    ),
    Recipe(
        "shared-board",
        "A shared board",
        "What one visitor moves, moves on the page of everybody.",
        "TaskBoard",
        ("components/board.py", "task_board.html"),
    ),
    Recipe(
        "notifications",
        "Notifications from the background",
        "A task makes something, and tells all pages of the visitor when it is done.",
        "OrderReport",
        ("components/notifications.py", "order_report.html"),
    ),
    Recipe(
        "slide-over",
        "A slide-over",
        "A panel slides in from the side and shows what the server says of a row.",
        "ProductSlides",
        ("components/slide_over.py", "product_slides.html", "dialogs.js", "slide_over.css"),
    ),
    Recipe(
        "dirty-form",
        "A form that asks before it is left",
        "The browser asks before the page is left with text that is not saved.",
        "LetterForm",
        ("components/dirty_form.py", "letter_form.html"),
        extra="guard",
    ),
    Recipe(
        "sorting",
        "Drag and drop, with keys as well",
        "Rows are sorted by mouse, finger and keyboard; what is refused goes back.",
        "TaskOrder",
        ("components/sorting.py", "task_order.html"),
        extra="sort",
    ),
)
