"""What ``nitro_htmx.testing`` lets a visitor do, and what it refuses because a browser would."""

import datetime
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from bs4 import Tag
from bs4.element import PageElement
from django.core.files.uploadedfile import SimpleUploadedFile
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import NitroComponent, register_component
from nitro_htmx.testing import MountedComponent, Nitro
from nitro_htmx.testing.simulation.parsing import outer_html, parse, parse_root
from nitro_htmx.testing.simulation.triggers import Trigger, triggers_of
from tests.support import isolated_registry, use_templates

pytestmark = pytest.mark.django_db


class SheetState(BaseModel):
    name: str = ""
    number: int | None = None


@pytest.fixture
def show(settings: Settings) -> Any:
    """Return a function that shows a component with a template."""

    def show(template: str, *, version: int = 4) -> MountedComponent[SheetState]:
        settings.NITRO_HTMX = {"HTMX_VERSION": version}
        use_templates(settings, {"sheet.html": "{% load nitro_htmx %}" + template})
        return Nitro().mount(Sheet)

    with isolated_registry():

        @register_component
        class Sheet(NitroComponent[SheetState]):
            template_name = "sheet.html"

            def save(self, **posted: Any) -> None:
                self.emit("saved", {key: str(value) for key, value in posted.items()})

            def fail(self) -> None:
                self.add_error(None, "No")

        yield show


SAVE = '{% nitro_action "save" %}'


def values(page: MountedComponent[SheetState]) -> dict[str, list[str]]:
    """Return what the last request posted, without what is always there."""
    (request,) = page.requests
    ours = ("nitro-fields", "nitro-events")
    return {name: value for name, value in request.values.items() if name not in ours}


@pytest.mark.parametrize("outer_first", [True, False])
def test_a_component_s_own_form_goes_before_its_children_s(settings: Settings, outer_first: bool):
    forms = ["<form {% nitro_form 'save' %}></form>", "{% nitro_component 'Line' %}"]
    templates = {
        "sheet.html": "{% load nitro_htmx %}" + "".join(forms if outer_first else forms[::-1]),
        "line.html": "{% load nitro_htmx %}<form {% nitro_form 'save' %}></form>",
    }
    use_templates(settings, templates)
    with isolated_registry():

        @register_component
        class Line(NitroComponent[SheetState]):
            template_name = "line.html"

            def save(self) -> None:
                """Send nothing."""

        @register_component
        class Sheet(NitroComponent[SheetState]):
            template_name = "sheet.html"

            def save(self) -> None:
                """Send nothing."""

        sheet = Nitro().mount(Sheet)
        sheet.submit()
        assert [request.component for request in sheet.requests] == ["Sheet"]
        with pytest.raises(AssertionError, match="2 elements match 'form'"):
            sheet.page.submit()


@pytest.mark.parametrize(
    ("template", "selector", "text"),
    [
        (
            f"<button {SAVE} id=a>",
            "#b",
            "No element matches '#b'.\nTo be clicked on:\n  <button hx",
        ),
        ("", "#b", "No element matches '#b'.\nTo be clicked on:\n  nothing"),
        (f"<button {SAVE}></button><button {SAVE}></button>", "button", "2 elements match 'butto"),
        (
            f"<button {SAVE} disabled>",
            "button",
            '<button hx-post="/nitro/Sheet/save/" disabled> is',
        ),
        (f"<fieldset disabled><button {SAVE}>", "button", "is disabled."),
        (f"<button {SAVE} disabled><b>x</b></button>", "b", "is disabled."),
        (f"<button {SAVE} hidden>", "button", "can't be clicked: <button"),
        (f"<p hidden><button {SAVE}></p>", "button", "<p hidden> has the attribute 'hidden'."),
        (f"<p inert><button {SAVE}></p>", "button", "<p inert> has the attribute 'inert'."),
        (
            f"<p style='display: none'><button {SAVE}></p>",
            "button",
            "has the style 'display: none'",
        ),
        (f"<dialog><button {SAVE}></dialog>", "button", "<dialog> is closed."),
        (
            f"<details><summary>x</summary><button {SAVE}></details>",
            "button",
            "<details> is closed",
        ),
        (f"<template><button {SAVE}></template>", "button", "No element matches 'button'."),
        (f"<input type=hidden {SAVE}>", "input", "its type is 'hidden'."),
        (
            "<p>x</p>",
            "p",
            "A click on <p> does nothing: neither it nor what it stands in has hx-post",
        ),
        ("<button>x</button>", "button", "does nothing: it has no hx-post and sends no form"),
        ("<a href='/x/'>x</a>", "a", "leads to another page. Open that with nitro.visit()."),
        ("<form><button>x</button></form>", "button", "<form> is an ordinary form, which leaves"),
        ("<label>x</label>", "label", "<label> labels nothing."),
        (
            f"<label for=a>x</label><input id=a disabled type=checkbox {SAVE}>",
            "label",
            "is disabled",
        ),
        ("<button hx-post='/other/'>", "button", "is no action of the component that it stands in"),
        (
            f"<button {SAVE} hx-vals='js:{{}}'>",
            "button",
            "hx-vals is JavaScript, which only a brow",
        ),
        (f"<button {SAVE} hx-vals='nonsense'>", "button", "hx-vals is not JSON"),
        (
            f"<button {SAVE} hx-vals='{{\"a\": {{}}}}'>",
            "button",
            "sends the dictionary 'a' of hx-vals",
        ),
        (
            f"<button {SAVE} hx-trigger='click[x]'>",
            "button",
            "asks JavaScript, [x], whether it acts",
        ),
    ],
)
def test_a_click_that_can_not_be(show: Any, template: str, selector: str, text: str):
    page = show(template)
    with pytest.raises(AssertionError) as caught:
        page.click(selector)
    assert text in str(caught.value)
    page.assert_requests(0)


@pytest.mark.parametrize(
    ("template", "field", "value", "text"),
    [
        ('<input {% nitro_model "name" %}>', "nam", "x", "No input is bound to 'nam' by {% nitro"),
        ("", "name", "x", "There are: none."),
        ('<input {% nitro_model "name" %} disabled>', "name", "x", "is disabled."),
        ('<input {% nitro_model "name" %} readonly>', "name", "x", "is read-only."),
        ('<input {% nitro_model "name" %} type=hidden>', "name", "x", "its type is 'hidden'."),
        ('<input name="a"><input name="a">', "a", "x", "'a' means several inputs"),
        ('<input type=number name="a">', "a", "x", "'a' takes a number; 'x' can't be typed"),
        ('<input type=date name="a">', "a", "1.2.2026", "'a' takes text like '2026-01-31', not"),
        ('<input type=radio name="a" value="1">', "a", "2", "'a' has no choice '2', only '1'."),
        ('<select name="a"><option>1</select>', "a", "2", "'a' has no option '2', only '1'."),
        ('<select name="a"></select>', "a", "2", "'a' has no option '2', only none."),
        ('<select name="a"><option>1<option>2</select>', "a", ["1", "2"], "'a' takes one value"),
        ('<input type=file name="a">', "a", "x", "'a' takes files: pass SimpleUploadedFile"),
        (
            '<input type=file name="a">',
            "a",
            [SimpleUploadedFile("a", b""), SimpleUploadedFile("b", b"")],
            "'a' takes a single file",
        ),
        ("<p class=x>", ".x", "x", "<p class=\"x\"> is no input, so '.x' can't be filled."),
        ("<p class=x>", "#y z", "x", "No element matches '#y z'."),
    ],
)
def test_an_entry_that_can_not_be(show: Any, template: str, field: str, value: Any, text: str):
    page = show(template)
    with pytest.raises(AssertionError) as caught:
        page.fill(field, value)
    assert text in str(caught.value)


@pytest.mark.parametrize(
    ("control", "value", "text"),
    [
        ("<input name=a required>", "", "is required"),
        ("<input type=checkbox name=a required>", False, "is required"),
        (
            "<input type=radio name=a value=1 required><input type=radio name=a value=2>",
            [],
            "is req",
        ),
        ("<input name=a pattern='[0-9]+'>", "x", "does not match the pattern [0-9]+"),
        ("<input type=email name=a>", "x", "is no e-mail address"),
        ("<input type=url name=a>", "x", "is no URL"),
        ("<input type=number name=a min=2>", 1, "is less than 2"),
        ("<input type=number name=a max=2>", 3, "is more than 2"),
        ("<input type=number name=a step=2>", 3, "is no multiple of 2"),
        ("<input type=number name=a>", 1.5, "is no multiple of 1"),
        ("<input name=a maxlength=2>", "abc", "is longer than 2 characters"),
        ("<textarea name=a minlength=2></textarea>", "a", "is shorter than 2 characters"),
    ],
)
def test_a_form_that_a_browser_would_not_send(show: Any, control: str, value: Any, text: str):
    page = show(f"<form {SAVE}>{control}<button></form>")
    if value:
        page.fill("a", value)
    with pytest.raises(AssertionError, match="A browser would not send the form") as caught:
        page.click("button")
    assert text in str(caught.value)
    assert page.requests == []


@pytest.mark.parametrize(
    ("form", "value"),
    [
        (f"<form {SAVE} novalidate><input name=a required><button></form>", ""),
        (f"<form {SAVE}><input name=a required><button formnovalidate></form>", ""),
        (f"<form {SAVE}><input name=a required disabled><button></form>", None),
        (f"<form {SAVE}><input name=a type=number step=any value=1.5><button></form>", "1.5"),
        (f"<form {SAVE}><input name=a type=email value=a@b.example><button></form>", "a@b.example"),
        (f"<form {SAVE}><input name=a type=url value=mailto:x><button></form>", "mailto:x"),
        (f"<form {SAVE}><input name=a maxlength=1 value=long><button></form>", "long"),
        (f"<form {SAVE}><select name=a required><option>x</select><button></form>", "x"),
    ],
)
def test_a_form_that_a_browser_would_send(show: Any, form: str, value: str | None):
    page = show(form)
    page.click("button")
    assert values(page) == ({} if value is None else {"a": [value]})


def test_entries(show: Any):
    page = show(
        """<form {% nitro_action "save" %}><input {% nitro_model "name" %}>
        <input type=checkbox name=box><input type=checkbox name=boxes value=1 checked>
        <input type=checkbox name=boxes value=2><input type=radio name=one value=a checked>
        <input type=radio name=one value=b><input type=date name=day><input name=price>
        <select name=pick><option>x<option value=why selected>y</select>
        <select name=picks multiple><option>x<option>y</select>
        <input type=range name=range><input type=number name=number value=many>
        <textarea name=long>
a</textarea><button></form>"""
    )
    assert [page.value(name) for name in ("name", "box", "boxes", "one", "pick", "picks")] == [
        "",
        False,
        ["1"],
        "a",
        "why",
        [],
    ]
    assert (page.value("range"), page.value("number"), page.value("long")) == ("50", "", "a")
    page.fill("name", "two\nlines")
    page.fill("box", True)
    page.fill("boxes", ["2"])
    page.fill("one", "b")
    page.fill("day", datetime.date(2026, 2, 1))
    page.fill("price", Decimal("1.50"))
    page.fill("pick", "x")
    page.fill("picks", {"x", "y"})
    page.click("button")
    assert values(page) == {
        "nitro-sheet-1.name": ["twolines"],
        "box": ["on"],
        "boxes": ["2"],
        "one": ["b"],
        "day": ["2026-02-01"],
        "price": ["1.50"],
        "pick": ["x"],
        "picks": ["x", "y"],
        "range": ["50"],
        "number": [""],
        "long": ["a"],
    }
    # The answer shows the state; what was an argument is as the server gives it again.
    assert (page.value("name"), page.value("box"), page.value("one")) == ("twolines", False, "a")


def test_ticks_by_click(show: Any):
    page = show(
        "<form {% nitro_action 'save' %}><label for=b>x</label><input id=b type=checkbox hidden "
        "name=b><label><input type=radio name=r value=1></label><i>i</i></form>"
    )
    page.click("label[for]")
    assert page.value("b") is True
    page.click("label[for]")
    assert page.value("b") is False
    page.click("[name=r]")
    page.click("[name=r]")
    page.submit()
    assert values(page) == {"r": ["1"]}
    with pytest.raises(AssertionError, match="<i> is no form"):
        page.submit("i")


def test_what_opens_and_closes(show: Any):
    page = show("<details><summary>x</summary><button {% nitro_action 'save' %}></details>")
    page.click("summary")
    page.click("button")
    page.assert_complete("save")
    page.click("summary")  # the answer has closed it
    page.click("summary")
    assert "open" not in page.find("details").attrs


def test_a_question(show: Any):
    page = show(f"<button id=a {SAVE} hx-confirm='Sure?'></button><button id=b {SAVE}></button>")
    page.click("#a")
    page.assert_complete()
    page.click("#a", confirm=False)
    page.assert_requests(0)
    with pytest.raises(AssertionError, match="asked nothing: it has no hx-confirm"):
        page.click("#b", confirm=False)


def test_a_reset(show: Any):
    page = show(f"<form {SAVE}><input name=a value=1><button type=reset></form>")
    page.fill("a", "2")
    page.click("button")
    assert page.value("a") == "1"


@pytest.mark.parametrize("version", [2, 4])
def test_values_by_hand(show: Any, version: int):
    """Each version of htmx has its own idea of lists, nothing and inheritance."""
    inherited = "hx-vals:inherited" if version == 4 else "hx-vals"
    page = show(
        f"""<div {inherited}='{{"a": "outer"}}'><button id=in {SAVE}></button></div>
        <button id=own {SAVE} hx-vals='"a": [1, 2], "b": null, "c": 1.0, "d": true'></button>""",
        version=version,
    )
    page.click("#in")
    assert values(page) == {"a": ["outer"]}
    page.click("#own")
    expected = {"a": ["1,2"], "b": ["null"]} if version == 4 else {"a": ["1", "2"], "b": [""]}
    assert values(page) == {**expected, "c": ["1"], "d": ["true"]}


@pytest.mark.parametrize(
    ("selector", "names"),
    [
        ("#x", ["x"]),
        ("[name=y], #x", ["y", "x"]),
        ("closest div", ["inner"]),
        ("find input", []),
        ("next input", ["y"]),
        ("previous input", ["inner"]),
        ("previous", ["inner"]),
        ("next", []),
        ("#none", []),
    ],
)
def test_what_is_included(show: Any, selector: str, names: list[str]):
    page = show(
        f"""<div><input name=inner value=1><button {SAVE} hx-include='{selector}'></button></div>
        <input name=y value=1><p id=x><input name=x value=1><input name=z value=1 disabled></p>"""
    )
    page.click("button")
    assert list(values(page)) == names


def test_including_oneself_and_what_is_inherited(show: Any):
    page = show(
        f"""<div hx-include:inherited='this'><input name=a value=1><button {SAVE}></button></div>"""
    )
    page.click("button")
    assert values(page) == {"a": ["1"]}


def test_events_of_the_browser(show: Any):
    """``hx-trigger`` may listen to other events, elsewhere, and on what is inside."""
    page = show(
        f"""<input name=typed {SAVE} hx-trigger='keyup changed delay:100ms, input'>
        <form {SAVE} hx-trigger='change'><input name=a></form>
        <p {SAVE} hx-trigger='click from:#far, click from:body target:.near' id=p></p>
        <b id=far>x</b><i class=near>y</i><u>z</u>"""
    )
    page.fill("typed", "x")
    assert values(page) == {"typed": ["x"]}
    page.fill("a", "x")
    assert values(page) == {"a": ["x"]}
    page.fill("a", "")  # as the answer has left it
    page.assert_requests(0)
    for selector in ("#far", ".near"):
        page.click(selector)
        page.assert_requests(1)
    with pytest.raises(AssertionError, match="does nothing"):
        page.click("u")


def test_what_loads_itself(show: Any):
    """An element that waits for ``load`` acts once it is on the page."""
    page = show(
        "{% if not errors %}<p hx-post=\"{% nitro_url 'fail' %}\" hx-trigger=load></p>{% endif %}"
    )
    page.assert_error(422)
    page.assert_requests(1)


def test_what_never_ends(show: Any):
    """An element that loads itself anew with each answer fails, and does not hang."""
    with pytest.raises(AssertionError, match="More than 200 requests"):
        show("<p hx-post=\"{% nitro_url 'save' %}\" hx-trigger=load></p>")


@pytest.mark.parametrize(
    ("text", "triggers"),
    [
        ("", (Trigger("click"),)),
        ("a from:body, b", (Trigger("a", "body"), Trigger("b"))),
        ("keyup changed delay:3s from:closest form", (Trigger("keyup", "closest form"),)),
        ("x from:'find .a, .b' once", (Trigger("x", "find .a, .b", is_once=True),)),
        ("x from:(next .a) target:.b", (Trigger("x", "next .a", ".b"),)),
        (
            "click[ctrlKey && a('b, c')], every 2s,",
            (
                Trigger("click", condition="[ctrlKey && a('b, c')]"),
                Trigger("every"),
                Trigger(""),
            ),
        ),
    ],
)
def test_triggers_are_read(text: str, triggers: tuple[Trigger, ...]):
    page = parse("<p></p>")
    assert page.p is not None
    page.p["hx-trigger"] = text
    assert triggers_of(page.p) == triggers


@pytest.mark.parametrize(
    ("html", "body"),
    [
        ("<p>a<div>b</div>", "<p>a</p><div>b</div>"),
        ("<table>a<tr><td>b", "a<table><tbody><tr><td>b</td></tr></tbody></table>"),
        ("<ul><li>a<li>b</ul><br/>", "<ul><li>a</li><li>b</li></ul><br>"),
        ("<i z=1 B='<' a>&amp;&lt;</i>", '<i z="1" b="&lt;" a="">&amp;&lt;</i>'),
        ("<!-- a --><script>b<c</script>", "<!-- a --><script>b<c</script>"),
        ("<svg><template><g/></template></svg>", "<svg><template><g></g></template></svg>"),
        ("<template><i>a</i><b>&lt;</template>c", "<template><i>a</i><b>&lt;</b></template>c"),
    ],
)
def test_html_is_read_as_browsers_read_it(html: str, body: str):
    page = parse(f"<!doctype html><body>{html}")
    assert outer_html(page) == f"<!DOCTYPE html>\n<html><head></head><body>{body}</body></html>"
    in_order = zip(inside(page), page.descendants, strict=True)
    assert all(child is node for child, node in in_order)


def test_a_root_is_found_behind_what_is_none():
    root = parse_root("a<!-- b --><p>c</p><p data-nitro-component=A>d<b>e</b></p>f", "p")
    assert root is not None
    assert outer_html(root) == '<p data-nitro-component="A">d<b>e</b></p>'
    assert (root.parent, root.next_sibling) == (None, None)
    assert parse_root("<!-- a -->b", "p") is None


def inside(element: Tag) -> Iterator[PageElement]:
    for child in element.contents:
        yield child
        if isinstance(child, Tag):
            yield from inside(child)


def test_a_template_is_no_part_of_the_page(show: Any):
    page = show(
        "<template><input {% nitro_model 'name' %}></template><template><p id=a></p></template>"
        "<button {% nitro_action 'save' %}>Save</button>"
    )
    page.click("button")
    assert page.requests[0].values == {"nitro-fields": [""]}
    assert '<template><p id="a"></p></template>' in page.html
    assert page.text == "Save"


def test_a_preserved_element_stays(show: Any):
    page = show(
        "<input id=kept hx-preserve value=1 name=kept><button {% nitro_action 'save' %}></button>"
    )
    kept = page.find("#kept")
    page.click("button")
    assert page.find("#kept") is kept


def test_what_acts_once(show: Any):
    """htmx 4 keeps the element through the answer; that of htmx 2 is a new one."""
    template = f"""<button id=a {SAVE} hx-trigger='click once'></button>
        <button id=b {SAVE}></button>
        <i {SAVE} hx-trigger='told from:body once, nitro:told from:body once'></i>"""
    page = show(template, version=2)
    for _ in range(2):
        page.click("#a")
        page.assert_requests(1)
    page = show(template)
    page.click("#a")
    page.click("#b")
    with pytest.raises(AssertionError, match="acts once, and has done so"):
        page.click("#a")
    page.hear("told")
    page.assert_requests(1)
    page.hear("told")
    page.assert_requests(0)
    page.page.reload()
    page.click("#a")
    page.assert_requests(1)
