"""``{% nitro_untrusted %}``: what it takes away, and what may not stand in it."""

import time

import pytest
from django.template import Context, Template, TemplateSyntaxError

from nitro_htmx.rendering.untrusted import disarmed


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ('<p data-hx-post="/x" DATA-HX-TRIGGER=load class="a">b</p>', '<p class="a">b</p>'),
        ("<p/data-nitro-model=x/id='nitro-a-1' title>", "<p title>"),
        ("<input name=nitro-a-1.x value='a>b' hx-swap-oob>", "<input value='a>b'>"),
        ('<i a="x"data-hx-post="b"c=d>', '<i a="x"c=d>'),
        ("<template hx type=partial data-hx-target='#x'>", "<template type=partial>"),
        ('<p id="&#110;itro-a-1">', "<p>"),
        ("<form><input name=getAttribute id='remove' AutoFocus>", "<form><input>"),
        ("<p data-hx-post", "<p"),
        ('<p title="\'" data-hx-vals="\'">x</p>', '<p title="\'">x</p>'),
        ("<!-- <a b='--><i hx-preserve c='>", "<i c='>"),
        ("<!doctype <a b='><i hx-preserve c='>", "<i c='>"),
        ("<?xml <a b='><i hx-preserve c='>", "<i c='>"),
        ("</ <a b='><i hx-preserve c='>", "<i c='>"),
        ("<![CDATA[><a b=']]><i hx-preserve c='>", "<i c='>"),
        ("</a b=\"<a c='\"><i hx-preserve d='>", "</a b=\"<a c='\"><i d='>"),
    ],
)
def test_attributes_that_act_are_taken_away(html: str, shown: str):
    """Whatever the spelling, quotes or spaces, and whatever seems to hide them."""
    assert disarmed(html) == shown


@pytest.mark.parametrize(
    "html",
    [
        'Write <code>data-hx-post="/x"</code>, not data-nitro-model',
        '<b title="<i data-hx-post=1>" id="intro" name="n" data-x="hx-post">x</b>',
        "1 < 2 data-hx-post",
        '<br/><a href="/hx-post/">&lt;p hx-post&gt;</a>',
        "",
    ],
)
def test_all_else_is_shown_as_it_is(html: str):
    """Text that speaks of such attributes included."""
    assert disarmed(html) == html


@pytest.mark.parametrize(
    "text", ['<a "', "<a", "<a b='", "<a b=", "<a b= c", "</a x=", "<!--", "<!", "<![CDATA["]
)
def test_no_text_takes_long(text: str):
    """A hundred thousand repetitions are read in one go."""
    begin = time.perf_counter()
    disarmed(text * 100_000)
    assert time.perf_counter() - begin < 10


def render(text: str, **context: str) -> str:
    return Template("{% load nitro_htmx %}" + text).render(Context(context))


def test_the_block_escapes_as_django_does():
    """Only what is marked as safe is HTML, and it stands in an element that htmx leaves alone."""
    text = "{% nitro_untrusted %}{{ post }}{% endnitro_untrusted %}"
    assert render(text, post="<b hx-get>") == "<div hx-ignore hx-disable>&lt;b hx-get&gt;</div>"


@pytest.mark.parametrize(
    "tag", ['nitro_component "Cart"', 'nitro_action "add"', 'nitro_model "note"', "nitro_slot"]
)
def test_nothing_of_ours_may_stand_in_it(tag: str):
    """It would be dead there, so the template says so."""
    inside = f"\n{{% if a %}}{{% {tag} %}}{{% endif %}}"
    with pytest.raises(TemplateSyntaxError) as info:
        render(f"{{% nitro_untrusted %}}{inside}{{% endnitro_untrusted %}}")
    assert str(info.value) == (
        f"{{% {tag} %}} in line 2 stands between {{% nitro_untrusted %}} and "
        "{% endnitro_untrusted %}, where nothing acts. Put it outside of them."
    )


def test_it_takes_no_arguments():
    """A name beside it is a mistake."""
    with pytest.raises(TemplateSyntaxError) as info:
        render('{% nitro_untrusted "x" %}{% endnitro_untrusted %}')
    assert str(info.value) == '{% nitro_untrusted "x" %}: it takes no arguments.'
