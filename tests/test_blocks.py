"""Which tag an end tag belongs to, and what stands between."""

import pytest
from django.template import RequestContext, Template, TemplateSyntaxError, engines

from tests.support import page_request

HEAD = "{% load nitro_htmx %}"


def compiled(text: str) -> str:
    """Return how a template was understood: in brackets, the slots that blocks fill."""
    return _shown(Template(HEAD + text).nodelist)


def _shown(nodelist: object) -> str:
    parts = []
    for node in nodelist:  # type: ignore[attr-defined]
        kind = type(node).__name__
        if kind == "ComponentNode":
            contents = " ".join(f"{slot}={_shown(each)}" for slot, each in node.contents.items())
            parts.append(f"{node.component.var}[{contents}]" if contents else node.component.var)
        elif kind == "TextNode" and node.s.strip():
            parts.append(f"'{node.s.strip()}'")
        elif kind == "SlotNode":
            parts.append(f"{node.slot}({_shown(node.nodelist)})")
        elif kind in ("IfNode", "ForNode", "WithNode"):
            inner = [
                _shown(getattr(node, name)) for name in node.child_nodelists if hasattr(node, name)
            ]
            parts += [f"<{' '.join(filter(None, inner))}>"]
    return " ".join(parts)


C = "{{% nitro_component '{0}' %}}".format
ALONE = "{{% nitro_component '{0}' / %}}".format
END = "{% endnitro_component %}"


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        (C("A"), "A"),
        (ALONE("A"), "A"),
        ("{% nitro_component 'A' next='/' %}", "A"),
        (C("A") + C("B"), "A B"),
        (C("A") + "text" + END, "A[default='text']"),
        (C("A") + " \n {# nothing #}{% comment %}x{% endcomment %}" + END, "A"),
        (C("A") + "a" + END + C("B") + "b" + END, "A[default='a'] B[default='b']"),
        (C("A") + C("B") + "b" + END + "a" + END, "A[default=B[default='b'] 'a']"),
        (C("A") + "a" + END + C("B"), "A[default='a'] B"),
        (ALONE("A") + C("B") + "b" + END, "A B[default='b']"),
        (C("A") + ALONE("B") + END, "A[default=B]"),
        (
            "{% if x %}" + C("A") + "a" + END + "{% else %}" + C("B") + "b" + END + "{% endif %}",
            "<A[default='a'] B[default='b']>",
        ),
        ("{% if x %}" + C("A") + "{% endif %}" + C("B") + "b" + END, "<A> B[default='b']"),
        (
            "{% if x %}" + C("A") + "{% else %}" + C("B") + "b" + END + "{% endif %}",
            "<A B[default='b']>",
        ),
        (
            "{% for x in y %}" + C("A") + "{% empty %}" + C("B") + "b" + END + "{% endfor %}",
            "<A B[default='b']>",
        ),
        (C("A") + "{% if x %}" + C("B") + "b" + END + "{% endif %}", "A <B[default='b']>"),
        (C("A") + "{% if x %}" + C("B") + "{% endif %}" + END, "A[default=<B>]"),
        (
            C("A") + "{% if x %}" + C("B") + "{% else %}" + C("C") + "{% endif %}" + END,
            "A[default=<B C>]",
        ),
        (C("A") + "{% if x %}1{% else %}2{% endif %}" + END, "A[default=<'1' '2'>]"),
        (
            "{% if x %}{% nitro_slot %}{% endif %}{% nitro_slot 'b' %}x{% endnitro_slot %}",
            "<default()> b('x')",
        ),
        (C("A") + "{% nitro_slot 'b' %}" + C("B") + "{% endnitro_slot %}" + END, "A[default=b(B)]"),
        (C("A") + "{% comment %}" + END + C("B") + "{% endcomment %}", "A"),
        ("{% comment %}" + C("A") + "{% endcomment %}" + C("B") + "b" + END, "B[default='b']"),
        (C("A") + "{% verbatim %}" + END + "{% endverbatim %}", "A"),
        (C("A") + "{% nitro_fill 'foot' %}f{% endnitro_fill %}a" + END, "A[default='a' foot='f']"),
        (C("A") + '{% nitro_fill "foot" %}f{% endnitro_fill %}' + END, "A[foot='f']"),
        (C("A") + "{% nitro_fill 'default' %}d{% endnitro_fill %} " + END, "A[default='d']"),
        ("{% nitro_slot %}{% nitro_slot 'b' %}", "default() b()"),
        ("{% nitro_slot / %}{% nitro_slot 'b' %}x{% endnitro_slot %}", "default() b('x')"),
        (C("A") + "{% nitro_slot 'b' %}x{% endnitro_slot %}" + END, "A[default=b('x')]"),
    ],
)
def test_blocks_and_tags_that_stand_alone(text: str, meaning: str):
    assert compiled(text) == meaning


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (C("A") + "\n" + C("B") + "b" + END, r"nitro_component 'A' %} in line 1 is not ended"),
        ("\n" + C("A") + C("B") + END, r"write {% nitro_component 'A' / %} for a tag without"),
        (
            "{% nitro_slot %}{% nitro_slot 'b' %}x{% endnitro_slot %}",
            "{% nitro_slot %} in line 1 is",
        ),
        ("{% if x %}" + C("A") + C("B") + END + "{% endif %}", "'A' %} in line 1 is not ended"),
        (END, "Invalid block tag on line 1: 'endnitro_component'"),
        (ALONE("A") + END, "Invalid block tag on line 1: 'endnitro_component'"),
        (C("A") + "{% nitro_fill foot %}{% endnitro_fill %}" + END, "one name in quotes"),
        (C("A") + "{% nitro_fill %}{% endnitro_fill %}" + END, "one name in quotes"),
        (C("A") + "{% nitro_fill 'Foot' %}{% endnitro_fill %}" + END, "one name in quotes"),
        ("{% nitro_slot foot %}", "one name in quotes"),
        ("{% nitro_slot 'a' 'b' %}", "one name in quotes"),
        (C("A") + 2 * "{% nitro_fill 'f' %}{% endnitro_fill %}" + END, 'Two {% nitro_fill "f" %}'),
        (
            C("A") + "x{% nitro_fill 'default' %}{% endnitro_fill %}" + END,
            "both are for the default",
        ),
        (C("A") + "{% if x %}" + END + "{% endif %}", "'endnitro_component', expected 'elif'"),
    ],
)
def test_what_can_not_be_told_is_an_error(text: str, message: str):
    """No component takes another one's content by mistake."""
    with pytest.raises(TemplateSyntaxError) as caught:
        compiled(text)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        "{% nitro_fill 'f' %}{% endnitro_fill %}",
        C("Panel") + "{% if True %}{% nitro_fill 'f' %}{% endnitro_fill %}{% endif %}" + END,
    ],
)
def test_a_fill_stands_directly_in_a_component(text: str):
    """What is filled is known before anything is rendered."""
    template = engines["django"].from_string(HEAD + text)
    with pytest.raises(TemplateSyntaxError, match="has to stand directly between"):
        template.render({}, page_request())


def test_blocks_of_an_extended_template_are_filled():
    """Django finds {% block %} in what is given to a component."""
    text = HEAD + C("Panel") + "{% block inside %}base{% endblock %}" + END
    child = Template("{% extends base %}{% block inside %}child{% endblock %}")
    context = RequestContext(page_request(), {"base": Template(text)})
    html = child.render(context)
    assert "child" in html
    assert "base" not in html
