"""Python and the browser call the same things by the same names."""

import re
from pathlib import Path
from typing import Any

import pytest

from nitro_htmx import names

CLIENT = Path(names.__file__).parent / "client"
# The modules that make requests and read answers; the others are features beside them.
BRIDGE = (
    "page",
    "jobs",
    "offline",
    "again",
    "fields",
    "entries",
    "lines",
    "riders",
    "parts",
    "events",
    "answers",
    "bridge",
    "htmx",
    "htmx2",
    "htmx4",
)

# Attributes and events that the bridge itself leaves to the server, to other scripts or to htmx.
NOT_IN_THE_BRIDGE = {
    "COST_HEADER",
    "ONCE_HEADER",
    "RUNNING",
    "KEPT",
    "SINGLE_ATTRIBUTE",
    "MESSAGE",
    "TOAST_ATTRIBUTE",
    "ALL_FIELDS",
    "ADDRESS",
    "NAVIGATED",
    "PROGRESS_ATTRIBUTE",
    "SYNC",
    "SYNC_FIELD",
    "SYNC_FORM",
    "SYNC_ATTRIBUTE",
    "GUARD_ATTRIBUTE",
    "QUESTION_ATTRIBUTE",
    "LAZY_ATTRIBUTE",
    "LOADING_ATTRIBUTE",
    "HIDE_ATTRIBUTE",
    "MISSING",
    "CALL_PREFIX",
    "MOUNT",
    "MOUNT_PREFIX",
    "GROUP",
    "GROUP_ATTRIBUTE",
    "SLOT_ATTRIBUTE",
    "UPDATE_ATTRIBUTE",
    "CHANNELS_ATTRIBUTE",
    "MISSED",
    "PUSH_STATE",
    "REFRESH_ALL",
    "PUSHED_PARAMETER",
    "PAGE_PARAMETER",
    "SORT_ATTRIBUTE",
    "HANDLE_ATTRIBUTE",
    "SORT_KEY",
    "SORT_BEFORE",
}


def constants() -> dict[str, str]:
    return {
        name: value
        for name, value in vars(names).items()
        if name.isupper() and not name.startswith("_") and isinstance(value, str)
    }


def code_of_the_bridge() -> str:
    """Return the bridge without its comments."""
    text = "\n".join((CLIENT / f"{module}.js").read_text() for module in BRIDGE)
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    return re.sub(r"(?m)(^|\s)//.*$", "", text)


def property_of(attribute: str) -> str:
    """Return ``data-nitro-url`` as ``nitroUrl``, its name in ``dataset``."""
    head, *rest = attribute.removeprefix("data-").split("-")
    return head + "".join(word.title() for word in rest)


@pytest.mark.parametrize("name", sorted(set(constants()) - NOT_IN_THE_BRIDGE))
def test_the_bridge_uses_the_name(name: str):
    """A name that changes on one side only is found here."""
    value = constants()[name]
    spellings = [value]
    if value.startswith("data-"):
        spellings.append(property_of(value))
    if name in {"ACTION_COMPLETE", "ERROR", "REFRESH_PREFIX"}:
        spellings = [names.EVENT_PREFIX + value]
    pattern = "|".join(rf"(?<![\w-]){re.escape(spelling)}(?!\w)" for spelling in spellings)
    assert re.search(pattern, code_of_the_bridge()), spellings


def test_the_bridge_uses_no_other_name():
    """Every parameter and attribute of ours that the bridge writes out is one of Python's."""
    code = code_of_the_bridge()
    parameters = set(re.findall(r"'(nitro-[a-z-]*[a-z])'", code))
    assert parameters <= {
        names.TOKEN_PARAMETER,
        names.FIELDS_PARAMETER,
        names.OTHERS_PARAMETER,
        names.HEARD_PARAMETER,
        names.RIDERS_PARAMETER,
        names.TRY_PARAMETER,
        names.ID_PARAMETER,
    }
    attributes = set(re.findall(r"data-nitro-[a-z-]*[a-z]", code))
    assert attributes <= {value for value in constants().values() if value.startswith("data-")}


def test_the_bridge_knows_the_limit_of_calls():
    assert f"CALL_LIMIT = {names.CALL_LIMIT};" in code_of_the_bridge()


def test_the_bridge_knows_the_limits_of_riders():
    code = code_of_the_bridge()
    assert f"LIMIT = {names.RIDERS_LIMIT};" in (CLIENT / "riders.js").read_text()
    assert f"MAX_HOPS = {names.MAX_HOPS};" in code


def test_live_inputs_use_the_names():
    """The script of live inputs posts to the action, and with the argument, that Python knows."""
    code = (CLIENT / "live.js").read_text()
    assert f"'{names.SYNC_ATTRIBUTE}'" in code
    assert f"post(root, '{names.SYNC}', args)" in code
    assert f"{{ {names.SYNC_FIELD}:" in code
    assert f"{{ {names.SYNC_FORM}:" in code


def test_the_guard_uses_the_names():
    """The script looks for the form's attribute, and reads its question."""
    assert f"[{names.GUARD_ATTRIBUTE}]" in (CLIENT / "guard.js").read_text()
    script = (CLIENT / "nitro-guard.js").read_text()
    assert f"'{names.GUARD_ATTRIBUTE}'" in script
    assert f"{{ {property_of(names.QUESTION_ATTRIBUTE)} }}" in script


def test_uploads_use_the_name():
    """The script of uploads looks for the attribute that the tag writes."""
    assert f"[{names.PROGRESS_ATTRIBUTE}]" in (CLIENT / "uploads.js").read_text()


def test_parameters_can_not_be_arguments():
    """Python's names hold no hyphen, so no argument meets a parameter of ours."""
    for value in (names.TOKEN_PARAMETER, names.FIELDS_PARAMETER, names.HEARD_PARAMETER):
        assert not value.isidentifier()
        assert value.startswith("nitro-")


@pytest.mark.parametrize(
    ("class_name", "expected"),
    [
        ("Cart", "cart"),
        ("CartUpdated", "cart-updated"),
        ("cartUpdated", "cart-updated"),
        ("HTMLPage", "html-page"),
        ("ParseHTML", "parse-html"),
        ("Page2Loaded", "page2-loaded"),
        ("A", "a"),
        ("ABC", "abc"),
        ("Cart_Updated", "cart_updated"),
    ],
)
def test_words_of_a_class_name(class_name: str, expected: str):
    assert names.split_words(class_name, "-") == expected


def test_words_can_be_joined_otherwise():
    values: dict[str, Any] = {"_": "shopping_cart", "": "shoppingcart"}
    for separator, expected in values.items():
        assert names.split_words("ShoppingCart", separator) == expected
