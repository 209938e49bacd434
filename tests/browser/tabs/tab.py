"""What a journey does in a page, and what it waits for there, whichever browser it is."""

import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from tests.browser.builds import Mode
from tests.browser.tabs.driver import Driver, DriverError
from tests.browser.tabs.witness import Witness

# Long, because a busy machine is slow; no test that passes waits for it.
TIMEOUT_SECONDS = 30
# Where to click: once the element lies still there, and nothing lies over it.
POINT = """(what) => {
    const element = witness.find(what);
    element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    const { x, y, width, height } = element.getBoundingClientRect();
    const point = [Math.round(x + width / 2), Math.round(y + height / 2)];
    const top = document.elementFromPoint(...point);
    return top && (element.contains(top) || top.contains(element)) ? point : null;
}"""


class Tab:
    """One page in one browser.

    Elements are named by a CSS selector, or by ``button=``, ``link=`` or ``field=`` and the name
    that people see.

    Attributes:
        mode: The build of htmx in use.
        witness: What the server was asked for, and the means to hold that back.
        base_url: The site's address.
    """

    def __init__(self, driver: Driver, mode: Mode, witness: Witness, base_url: str) -> None:
        self._driver = driver
        self._allowed: list[str] = []
        self.engine = driver.engine
        self.mode = mode
        self.witness = witness
        self.base_url = base_url

    # Going places

    def open(self, path: str) -> None:
        """Load ``path``."""
        self._load(lambda: self._driver.go(self.base_url + path))

    def reload(self) -> None:
        """Load the page again, as the browser's button does."""
        self._load(self._driver.reload)

    def go_back(self) -> None:
        """Press Back."""
        self._driver.traverse(-1)

    def go_forward(self) -> None:
        """Press Forward."""
        self._driver.traverse(1)

    # Doing things

    def evaluate(self, function: str, argument: object = None) -> Any:
        """Return what a JavaScript function returns, or what its promise is resolved with.

        Args:
            function: ``(argument) => …``
            argument: What JSON can say.

        Raises:
            DriverError: It threw, or there is no page at the moment.
        """
        call = f"({function.strip().removesuffix(';')})({json.dumps(argument)})"
        text = self._driver.run(f"(async () => JSON.stringify((await {call}) ?? null))()")
        return json.loads(text)

    def click(self, what: str) -> None:
        """Click in the middle of an element, once it lies free."""
        self._driver.click_at(*self.wait_until(POINT, what))

    def focus(self, what: str) -> None:
        """Put the focus on an element."""
        self.evaluate("(what) => witness.find(what).focus()", what)

    def press(self, *keys: str) -> None:
        """Hold these keys down together: ``press("Shift", "Tab")``."""
        self._driver.press(keys)

    @contextmanager
    def held(self, what: str) -> Iterator[None]:
        """Hold the mouse's button down on an element for the ``with`` block."""
        self._driver.hold_at(*self.wait_until(POINT, what))
        yield
        self._driver.let_go()

    @contextmanager
    def held_keys(self, *keys: str) -> Iterator[None]:
        """Hold these keys down for the ``with`` block."""
        self._driver.hold(keys)
        yield
        self._driver.release(keys)

    def type(self, text: str) -> None:
        """Type ``text`` into what has the focus, letter by letter."""
        for letter in text:
            self._driver.press([letter])

    def fill(self, what: str, text: str) -> None:
        """Type ``text`` in the place of what a text input holds."""
        self.focus(what)
        self.evaluate("(what) => witness.find(what).select()", what)
        if not text:
            self.press("Delete")
        self.type(text)

    def choose_files(self, selector: str, *paths: Path) -> None:
        """Choose files in an input, once no answer may replace it: drivers open no dialog."""
        self.settle()
        self._driver.choose_files(selector, paths)

    @contextmanager
    def question(self, *, accept: bool) -> Iterator[None]:
        """Answer the question that what is done in the ``with`` block leads to."""
        self._driver.prepare_answer(accept=accept)
        yield
        self._driver.answer(accept=accept)

    # What there is

    def text(self, what: str) -> str | None:
        """Return an element's text, without the space around it; None: there is no such element."""
        text: str | None = self.evaluate("(what) => witness.find(what)?.textContent.trim()", what)
        return text

    def value(self, what: str) -> str:
        """Return what stands in an input."""
        return str(self.evaluate("(what) => witness.find(what).value", what))

    def has_focus(self, what: str) -> bool:
        """Say whether the focus is on this element."""
        return bool(self.evaluate("(what) => witness.find(what) === document.activeElement", what))

    def heard(self, *types: str) -> list[tuple[str, Any]]:
        """Return name and detail of what this page has heard, all or only ``types``."""
        rows = self.evaluate("() => witness.heard")
        return [(type_, detail) for type_, detail, _target in rows if not types or type_ in types]

    def allow(self, pattern: str) -> None:
        """Expect problems whose text matches the regular expression ``pattern``."""
        self._allowed.append(pattern)

    def problems(self) -> list[str]:
        """Return the errors of all pages of this tab that the test did not expect."""
        texts = self.evaluate("() => witness.problems()")
        return [text for text in texts if not any(re.search(one, text) for one in self._allowed)]

    # Waiting for conditions

    def wait_until(self, function: str, argument: object = None) -> Any:
        """Wait until a JavaScript function returns what counts as true, and return that."""
        deadline = monotonic() + TIMEOUT_SECONDS
        while True:
            value = self._value_or_error(function, argument)
            if value and not isinstance(value, DriverError):
                return value
            assert monotonic() < deadline, (
                f"Waited in vain for {function} of {argument!r}; it is {value!r}. {self._report()}"
            )
            sleep(0.02)

    def wait_for(self, what: str) -> None:
        """Wait until there is such an element."""
        self.wait_until("(what) => Boolean(witness.find(what))", what)

    def wait_for_text(self, what: str, text: str) -> None:
        """Wait until an element has this text."""
        self.wait_until(
            "([what, text]) => witness.find(what)?.textContent.trim() === text", [what, text]
        )

    def wait_for_value(self, what: str, value: str) -> None:
        """Wait until this stands in an input."""
        self.wait_until("([what, value]) => witness.find(what)?.value === value", [what, value])

    def wait_for_focus(self, what: str) -> None:
        """Wait until the focus is on this element."""
        self.wait_until("(what) => witness.find(what) === document.activeElement", what)

    def wait_for_heard(self, type_: str, count: int = 1) -> list[Any]:
        """Wait until ``type_`` was heard ``count`` times, and return the details of all of them."""
        self.wait_until(
            "([name, count]) => witness.heard.filter(([type]) => type === name).length >= count",
            [type_, count],
        )
        return [detail for _type, detail in self.heard(type_)]

    def settle(self) -> None:
        """Wait until no request to a component is under way and the page has nothing more to do."""
        self.wait_until(
            """async () => {
                for (let turn = 0; turn < 5; turn++) {
                    if (witness.underWay) return false;
                    await new Promise((resolve) => setTimeout(resolve, 10));
                }
                return document.readyState === "complete";
            }"""
        )

    def _load(self, begin: Callable[[], None]) -> None:
        """Wait until the next page is whole: Firefox may say so of the one before it."""
        self.evaluate("() => { window.isOld = true; }")
        begin()
        self.wait_until("() => !window.isOld && document.readyState === 'complete'")

    def _value_or_error(self, function: str, argument: object) -> Any:
        try:
            return self.evaluate(function, argument)
        except DriverError as error:  # The page is just being replaced by the next one, maybe.
            return error

    def _report(self) -> str:
        seen = self._value_or_error(
            "() => [location.href, witness.heard, witness.problems(), document.body.innerText]",
            None,
        )
        return f"Requests: {self.witness.paths}. The page: {seen}"
