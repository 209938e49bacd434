"""Mistakes that people who write components make, as a table; ``test_mistakes.py`` makes them.

A row changes a project that is in order: a text of its module, of its component's template or of
its page, or a setting. It ends with four texts, of which none can be left out: the id of a check or
the class of an exception, what is said, the place, and the cure.
"""

from typing import Any, Literal, NamedTuple

MODULE = '''"""The components of a shop."""

from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.forms import Form
from django.http import HttpResponse
from nitro_htmx import *
from pydantic import BaseModel, SecretStr

from tests.site.models import Task


class CartState(BaseModel):
    pieces: int = 0
    note: str = ""


@register_component
class Cart(NitroComponent[CartState]):
    template_name = "cart.html"
    emits = ["cart-updated"]

    def add(self, pieces: int = 1) -> None:
        self.state.pieces += pieces
        self.emit("cart-updated", {"pieces": pieces})

    def send(self, address: str) -> None:
        self.success(address)

    @helper
    def total(self) -> int:
        return self.state.pieces * 3


@register_component
class Badge(NitroComponent[CartState]):
    template_name = "badge.html"

    @on("cart-updated")
    def count(self, pieces: int) -> None:
        self.state.pieces += pieces


# The end.
'''
CART = """{% load nitro_htmx %}
<p>{{ pieces }} for {{ component.total }}</p>
<button type="button" {% nitro_action "add" pieces=2 %}>Add</button>
<form {% nitro_form "send" %}>
  {% nitro_field "note" %}
  <input name="address">
  <button>Send</button>
</form>
"""
PAGE = """{% load nitro_htmx %}
<!DOCTYPE html>
<html lang="en">
  <head><title>Shop</title>{% nitro_scripts %}</head>
  <body>
    {% nitro_component "Cart" key=1 %}
    {% nitro_component "Badge" %}
  </body>
</html>
"""
Step = Literal["import", "check", "page", "test"]
# The id of a check or the class of an exception; what is said; where; what to do.
Says = tuple[str, str, str, str]


class Mistake(NamedTuple):
    """One change, and what is said of it.

    Attributes:
        name: What has been done.
        file: What is changed: ``"module"``, ``"cart"``, ``"page"`` or ``"settings"``.
        before: A text of that file, or the name of the setting.
        after: What stands there instead.
        step: Where it is met first.
        kind: The id of a check, or the class of an exception.
        said: What is wrong.
        place: Where: the class, the method, the setting, or the line of a template or the module.
        cure: What to do. It is said behind what is wrong.
    """

    name: str
    file: Literal["module", "cart", "page", "settings"]
    before: str
    after: Any
    step: Step
    kind: str
    said: str
    place: str
    cure: str


ADD = "    def add(self, pieces: int = 1) -> None:\n        self.state.pieces += pieces\n"
SEND = "    def send(self, address: str) -> None:\n        self.success(address)\n"
HELPER = "    @helper\n    def total"
BADGE = """@register_component
class Badge(NitroComponent[CartState]):
    template_name = "badge.html"
"""
EMITS = '    emits = ["cart-updated"]\n'
END = "# The end.\n"
STATE = "    pieces: int = 0\n"
BUTTON = '<button type="button" {% nitro_action "add" pieces=2 %}>Add</button>'
FIELD = '{% nitro_field "note" %}'
SHOWN = '{% nitro_component "Cart" key=1 %}'


def code(name: str, before: str, after: str, step: Step, *says: *Says) -> Mistake:
    return Mistake(name, "module", before, after, step, *says)


def more(name: str, text: str, step: Step, *says: *Says) -> Mistake:
    """A further class, at the end of the module; ``{template}`` stands for its template's name."""
    text = "@register_component\n" + text.format(template='template_name = "badge.html"')
    return code(name, END, text + "\n", step, *says)


def setting(name: str, key: str, value: Any, *says: *Says) -> Mistake:
    return Mistake(name, "settings", key, value, "check", *says)


def cart(name: str, before: str, after: str, step: Step, *says: *Says) -> Mistake:
    return Mistake(name, "cart", before, after, step, *says)


def page(name: str, before: str, after: str, step: Step, *says: *Says) -> Mistake:
    return Mistake(name, "page", before, after, step, *says)


def state(name: str, line: str, step: Step, *says: *Says) -> Mistake:
    return code(name, STATE, STATE + line + "\n", step, *says)


def attribute(name: str, line: str, step: Step, *says: *Says) -> Mistake:
    """A line in the body of the cart's class."""
    return code(name, EMITS, EMITS + line + "\n", step, *says)


# A table: a row stays in its lines.
# fmt: off
MISTAKES = [
    # The class
    code("no state", "Cart(NitroComponent[CartState])", "Cart(NitroComponent)", "import",
         "ComponentError", "Cart has no state class", "line 19: @register_component",
         "Write class Cart(NitroComponent[MyState])"),
    code("the state is no model", "Cart(NitroComponent[CartState]):\n",
         "Cart(NitroComponent[CartState]):\n    state_class = dict\n", "import",
         "ComponentError", "Cart.state_class is <class 'dict'>", "line 20: class Cart(",
         "Make it a subclass of pydantic.BaseModel"),
    code("no decorator", BADGE, BADGE.removeprefix("@register_component\n"), "check",
         "nitro_htmx.W034", "The component is not registered", "tests.site.mistaken.Badge",
         "Write @register_component before the class"),
    code("a name with a hyphen", "@register_component\nclass Cart",
         '@register_component(name="my-cart")\nclass Cart', "import",
         "ComponentError", "'my-cart' can't be a component's name",
         'line 19: @register_component(name="my-cart")', "Use ASCII letters, digits and '_'"),
    code("a decorator with the name alone", "@register_component\nclass Cart",
         '@register_component("Cart")\nclass Cart', "import",
         "ComponentError", "@register_component stands before a class, not before 'Cart'",
         'line 19: @register_component("Cart")', "write @register_component(name='…')"),
    code("a name that differs in its letters' case alone", BADGE,
         BADGE.replace("@register_component\n", '@register_component(name="cart")\n'), "import",
         "ComponentError", "The name 'cart' is taken by tests.site.mistaken.Cart",
         'line 36: @register_component(name="cart")', "Pass another: @register_component(name="),
    code("template in place of template_name", 'template_name = "cart.html"',
         'template = "cart.html"', "check",
         "nitro_htmx.W036", "has template = 'cart.html', which nothing reads",
         "tests.site.mistaken.Cart", "Write template_name = 'cart.html'"),
    code("a template that there is not", 'template_name = "cart.html"',
         'template_name = "card.html"', "check",
         "nitro_htmx.E004", "The template 'card.html' is not found", "tests.site.mistaken.Cart",
         "Create it in a templates folder, or set template_name"),
    attribute("a form as the root", '    tag = "form"', "import",
              "ComponentError", "Cart.tag is 'form'", "line 20: class Cart(",
              "put one into the template instead"),
    attribute("a tag with its brackets", '    tag = "<li>"', "import",
              "ComponentError", "Cart.tag is '<li>'", "line 20: class Cart(",
              "Name an element such as 'div', 'li' or 'tr'"),
    attribute("a poll without a unit", "    poll = 5", "check",
              "nitro_htmx.E038", "Cart.poll is 5", "tests.site.mistaken.Cart",
              "Write '2s', '500ms' or '1m'"),
    attribute("channels without the app of push", '    channels = ["news"]', "check",
              "nitro_htmx.W062", "the app 'nitro_htmx.push' is not installed",
              "tests.site.mistaken.Cart", 'Add "nitro_htmx.push" to INSTALLED_APPS'),
    attribute("live without rows", "    live = True", "check",
              "nitro_htmx.E064", "live = True, but shows no rows of a model",
              "tests.site.mistaken.Cart", "Derive it from ModelNitroComponent"),
    attribute("a permission without its app", '    permission_required = "change"', "check",
              "nitro_htmx.E012", "permission_required has 'change', which nobody can have",
              "tests.site.mistaken.Cart", "Write '<app label>.<codename>'"),
    attribute("rules for a file that is none",
              '    uploads = {"note": Upload(extensions=("png",))}', "check",
              "nitro_htmx.E023", "uploads has 'note', which is neither a field for a StoredFile",
              "tests.site.mistaken.Cart", "Annotate 'note' with StoredFile"),
    attribute("rules for a field that there is not",
              '    uploads = {"picture": Upload(extensions=("png",))}', "check",
              "nitro_htmx.E023", "uploads has 'picture'", "tests.site.mistaken.Cart",
              "The fields are: pieces, note"),
    code("two classes of one name", BADGE, BADGE.replace("class Badge", "class Cart"), "check",
         "nitro_htmx.E036", "two classes called Cart", "tests.site.mistaken has two classes called "
         "Cart, in the lines 20 and 37", "Give one of them another name"),
    # The state
    state("a field called errors", "    errors: list[str] = []", "check",
          "nitro_htmx.E005", "a field 'errors', which means something else in a template",
          "tests.site.mistaken.Cart", "Rename it. Reserved: component, csrf_token, errors"),
    state("a field called request", '    request: str = ""', "check",
          "nitro_htmx.E005", "a field 'request', which means something else in a template",
          "tests.site.mistaken.Cart", "Rename it"),
    state("a secret", '    word: SecretStr = SecretStr("")', "check",
          "nitro_htmx.E006", "field 'word' is a secret, but visitors can read the state",
          "tests.site.mistaken.Cart", "Keep it in the session or the database"),
    state("a private attribute", "    _seen: int = 0", "check",
          "nitro_htmx.E006", "The state's field '_seen' is private, so it is lost between requests",
          "tests.site.mistaken.Cart", "Keep it in the session or the database"),
    state("a field with the name of an attribute", '    key: str = ""', "check",
          "nitro_htmx.W027", "field 'key' has the name of an attribute of the component",
          "tests.site.mistaken.Cart", "Rename one"),
    state("a required field that nobody gives", "    owner: int", "check",
          "nitro_htmx.W033", "the state's field 'owner' has no default", "page.html, line 6",
          'Write {% nitro_component "Cart" owner=… %}, give the field a default'),
    # Actions
    code("an action that takes *args", "def add(self, pieces: int = 1)",
         "def add(self, *pieces: int)", "import",
         "ComponentError", "it takes *args, but arguments are posted by name", "Cart.add()",
         "Change it, rename it with a leading underscore, or mark it with @helper"),
    code("an action without self", "def send(self, address: str)", "def send()", "import",
         "ComponentError", "it does not take self", "Cart.send()", "Change it"),
    code("an action that is a generator", SEND, SEND + "        yield 1\n", "import",
         "ComponentError", "it is a generator", "Cart.send()", "Change it"),
    code("an annotation that there is not", "address: str", 'address: "Adress"', "check",
         "nitro_htmx.E007", "The arguments of send() can't be read: name 'Adress' is not defined",
         "tests.site.mistaken.Cart", "Import each type at run time"),
    code("a row as an argument", "address: str", "address: Task", "check",
         "nitro_htmx.E037", "send() takes 'address' as a row of a model",
         "tests.site.mistaken.Cart", "Take the row's key, such as address_id: int"),
    code("a stored file as an argument", "address: str", "address: StoredFile", "check",
         "nitro_htmx.E007", "takes a StoredFile as 'address', so anybody could name any file",
         "tests.site.mistaken.Cart", "Read it from the state, or take an UploadedFile"),
    code("a file without rules", "address: str", "address: UploadedFile", "check",
         "nitro_htmx.W015", "send() takes the file 'address', and nothing says what it may be",
         "tests.site.mistaken.Cart", 'Add uploads = {"address": Upload('),
    code("a value that is returned without a mark", HELPER, "    def total", "check",
         "nitro_htmx.W002", "total() can be called from the browser, and returns a value",
         "tests.site.mistaken.Cart", "mark it with @helper; if not, with @action"),
    code("a method that the framework calls", ADD, ADD.replace("def add(self, pieces: int = 1)",
         "def emit(self, pieces: int = 1)"), "import",
         "ComponentError", "overrides what the framework itself calls", "Cart.emit",
         "Rename it; the hooks are: get_channels"),
    code("a method with the name of an attribute", HELPER, "    def state", "import",
         "ComponentError", "hides the 'state' that every component has", "Cart.state",
         "Rename it"),
    code("an action called sync", "def send(self", "def sync(self", "import",
         "ComponentError", "has the name of the action that live inputs ask for", "Cart.sync",
         "Rename it"),
    code("a hook that is async", HELPER, "    async def get_context_data", "import",
         "ComponentError", "is async, but the framework calls it without waiting for it",
         "Cart.get_context_data()", "write def get_context_data() without async"),
    code("once that is misspelt", "    def send", '    @action(once="comit")\n    def send',
         "import", "ComponentError", "@action(once='comit')", 'line 28: @action(once="comit")',
         'write True, False or "commit"'),
    # Events
    code("an event that is misspelt where it is heard", '@on("cart-updated")',
         '@on("cart-update")', "check",
         "nitro_htmx.W004", "count() listens to 'nitro:cart-update', which no component emits",
         "tests.site.mistaken.Badge", "Did you mean 'cart-updated'"),
    code("a listener to nothing", '@on("cart-updated")', "@on()", "import",
         "ComponentError", "@on needs at least one event", "line 40: @on()",
         "@on('cart-updated')"),
    code("a listener without brackets", '@on("cart-updated")', "@on", "import",
         "EventError", "An event's name is text or a NitroEvent, not <function Badge.count",
         "line 40: @on", "Write the name in brackets: @on('cart-updated')"),
    code("a listener for what the event does not bring", "def count(self, pieces: int)",
         "def count(self, amount: int)", "check",
         "nitro_htmx.W035", "count() listens to 'nitro:cart-updated' and needs 'amount'",
         "tests.site.mistaken.Badge", "It sends: pieces"),
    code("the sender's key in the data", '{"pieces": pieces}',
         '{"pieces": pieces, "component": "x"}', "test",
         "EventError", "The data of 'nitro:cart-updated' has a key 'component'",
         "line 26: self.emit(", "choose another"),
    code("a refresh of a component that there is not", ADD,
         ADD + '        self.refresh_component("Bagde")\n', "check",
         "nitro_htmx.W003", "refresh_component('Bagde'): no component of this name is registered",
         "tests.site.mistaken.Cart", "Did you mean 'Badge'"),
    code("an event that emits does not list", '["cart-updated"]', '["cart-changed"]', "test",
         "EventError", "Cart emits 'nitro:cart-updated', which its attribute 'emits' does not list",
         "line 26: self.emit(", "Add it"),
    code("a name that is reserved", 'emit("cart-updated"', 'emit("message"', "test",
         "EventError", "The event name 'message' is reserved", 'line 26: self.emit("message"',
         "choose a more specific one"),
    code("a space in a name", 'emit("cart-updated"', 'emit("cart updated"', "test",
         "EventError", "'cart updated' can't be an event's name", "line 26: self.emit(",
         "Use up to 100 ASCII letters"),
    code("a row as an event's data", '{"pieces": pieces}', '{"pieces": Task()}', "test",
         "EventError", "The data of 'nitro:cart-updated' can't be sent: 'pieces' is <Task",
         "line 26: self.emit(", "Send its id and the fields that matter"),
    code("a number that JavaScript would round", '{"pieces": pieces}', '{"pieces": 2**60}', "test",
         "EventError", "'pieces' is 1152921504606846976. JavaScript would round it",
         "line 26: self.emit(", "send it as text"),
    code("data that is no dictionary", '{"pieces": pieces}', "[pieces]", "test",
         "EventError", "The data of 'nitro:cart-updated' has to be a dictionary, not [1]",
         "line 26: self.emit(", "Give each value a name: {'name': value}"),
    # What an action does
    code("a value of another type in the state", "self.state.pieces += pieces\n        self.emit",
         'self.state.pieces = "many"\n        self.emit', "test",
         "ComponentError", "has left 'many' in self.state.pieces: Input should be a valid integer",
         "Cart.add()", "Assign what its annotation allows"),
    code("a field that the state does not have", "self.state.pieces += pieces\n        self.emit",
         "self.state.peices = 3\n        self.emit", "test",
         "ValueError", '"CartState" object has no field "peices"',
         "line 25: self.state.peices = 3", "Did you mean 'pieces'"),
    code("a field that is read and that the state does not have", "return self.state.pieces * 3",
         "return self.state.peices * 3", "page",
         "AttributeError", "'CartState' object has no attribute 'peices'", "cart.html, line 2",
         "Did you mean 'pieces'"),
    code("a file as the answer", ADD,
         "    @action\n" + ADD + '        return HttpResponse("x")\n', "test",
         "TypeError", "returned HttpResponse", "An action of Cart",
         "For a download, link to a view"),
    code("a row as the result", ADD, "    @action\n" + ADD + "        return Task()\n", "test",
         "ComponentError", "returned Task, which can't be sent to the page", "Cart.add()",
         "Send its id and the fields that matter"),
    # Templates of components
    cart("an action without quotes", '"add" pieces', "add pieces", "check",
         "nitro_htmx.W030", "reads a variable called 'add'", "cart.html, line 3",
         'Write quotes: {% nitro_action "add" %}'),
    cart("an action that is misspelt", '"add" pieces', '"ad" pieces', "check",
         "nitro_htmx.E033", "{% nitro_action 'ad' %}: Cart has no such action",
         "cart.html, line 3", "Did you mean 'add'"),
    cart("an argument that is misspelt", "pieces=2", "peices=2", "check",
         "nitro_htmx.E034", "add() takes no argument 'peices'", "cart.html, line 3",
         "Did you mean 'pieces'"),
    cart("a button without an argument", BUTTON, '<button {% nitro_action "send" %}>Send</button>',
         "check", "nitro_htmx.W029", "send() needs 'address', and nothing gives it",
         "cart.html, line 3", 'Write {% nitro_action "send" address=… %}'),
    cart("a helper as an action", '"add" pieces=2', '"total"', "check",
         "nitro_htmx.E033", "{% nitro_action 'total' %}: Cart has no such action",
         "cart.html, line 3", "The actions are: add, send"),
    cart("the address of an action that there is not", BUTTON,
         "<button hx-post=\"{% nitro_url 'ad' %}\">Add</button>", "check",
         "nitro_htmx.E033", "{% nitro_url 'ad' %}: Cart has no such action", "cart.html, line 3",
         "Did you mean 'add'"),
    cart("a textarea bound as an input", FIELD, '<textarea {% nitro_model "note" %}></textarea>',
         "check", "nitro_htmx.W028", "stands in a <textarea>, which has no value attribute",
         "tests.site.mistaken.Cart", 'Write {% nitro_model "note" element="textarea" %}'),
    cart("a select bound as an input", FIELD, '<select {% nitro_model "note" %}></select>',
         "check", "nitro_htmx.W028", "stands in a <select>, which has no value attribute",
         "tests.site.mistaken.Cart", 'Write {% nitro_model "note" element="select" %}'),
    cart("a field that is misspelt", '"note"', '"nots"', "page",
         "UnknownName", "{% nitro_field 'nots' %}: the state of Cart has no such field",
         "cart.html, line 5", "Did you mean 'note'"),
    cart("a field without quotes", '"note"', "note", "page",
         "ComponentError", "'note' stands without quotes", "cart.html, line 5",
         'Write quotes: {% nitro_field "note" %}'),
    cart("errors of a field that is misspelt", FIELD, '{% nitro_errors "nots" %}', "page",
         "UnknownName", "{% nitro_errors 'nots' %}: the state of Cart has no such field",
         "cart.html, line 5", "Did you mean 'note'"),
    cart("an action that is read", "component.total", "component.add", "page",
         "ComponentError", "reads the action 'component.add', which would run it",
         "cart.html, line 2", "Use {% nitro_action %} to call it from the page"),
    cart("an option that a tag does not have", FIELD, '<input {% nitro_model "note" lve=True %}>',
         "page", "ComponentError", "{% nitro_model 'note' %} does not take lve",
         "cart.html, line 5", "It takes value, debounce, element, lazy, live"),
    cart("a pause that is none", FIELD, '{% nitro_field "note" debounce="soon" %}', "page",
         "ComponentError", "debounce='soon' is no duration", "cart.html, line 5",
         "Write '300ms' or '1s'"),
    cart("a widget that there is not", FIELD, '{% nitro_field "note" widget="area" %}', "page",
         "ComponentError", "widget='area' is none of", "cart.html, line 5",
         "input, checkbox, textarea, select"),
    cart("an argument without a JSON form", "pieces=2", "pieces=request", "page",
         "ComponentError", "{% nitro_action 'add' %}: 'pieces' is <WSGIRequest",
         "cart.html, line 3", "Convert it to text or a number"),
    cart("Alpine's call of an action", 'type="button" {% nitro_action "add" pieces=2 %}',
         "@click=\"call('add')\"", "check",
         "nitro_htmx.W032", "is for Alpine, which does not know the state of a component",
         "cart.html, line 3", "Write {% nitro_action %}"),
    cart("a tag that there is not", "{% nitro_form", "{% nitro_from", "check",
         "nitro_htmx.E004", "The template 'cart.html' can't be read",
         "Invalid block tag on line 4: 'nitro_from'", "Correct it, and load the tags that it uses"),
    cart("a block that is not ended", FIELD, "{% if pieces %}", "check",
         "nitro_htmx.E004", "The template 'cart.html' can't be read",
         "Unclosed tag on line 5: 'if'", "Looking for one of: elif, else, endif"),
    cart("tags that are not loaded", "{% load nitro_htmx %}", "", "check",
         "nitro_htmx.E004", "The template 'cart.html' can't be read",
         "Invalid block tag on line 3: 'nitro_action'",
         "load the tags that it uses: {% load nitro_htmx %}"),
    # Pages
    page("a component that is misspelt", '"Cart"', '"Catr"', "check",
         "nitro_htmx.E032", "no component is registered as 'Catr'", "page.html, line 6",
         "Did you mean 'Cart'"),
    page("a component without quotes", '"Cart"', "Cart", "check",
         "nitro_htmx.W030", "reads a variable called 'Cart'", "page.html, line 6",
         'Write quotes: {% nitro_component "Cart" %}'),
    page("a component in a cache", SHOWN,
         "{% load cache %}{% cache 9 x %}" + SHOWN + "{% endcache %}", "check",
         "nitro_htmx.E035", "stands in {% cache %}, which shows one visitor's component to all",
         "page.html, line 6", "End the {% cache %} before it"),
    page("a component in a table", SHOWN, f"<table><tbody>{SHOWN}</tbody></table>", "check",
         "nitro_htmx.W031", "puts a <div> into a <tbody>, and browsers move it out of the table",
         "page.html, line 6", 'Set tag = "tr" in the component\'s class'),
    page("an argument that the state does not have", "key=1", "key=1 peices=2", "page",
         "ComponentError", "Cart was given peices, but its state has pieces, note",
         "page.html, line 6", "Override get_initial_state() to take others"),
    page("an argument that does not fit", "key=1", 'key=1 pieces="many"', "page",
         "ValidationError", "1 validation error for CartState\npieces", "page.html, line 6",
         "Input should be a valid integer"),
    page("an action outside of a component", SHOWN, '<b {% nitro_action "add" %}></b>', "page",
         "ComponentError", "{% nitro_action %} stands outside of a component's template",
         "page.html, line 6", "pass component=component"),
    page("a field outside of a component", SHOWN, FIELD, "page",
         "ComponentError", "{% nitro_field %} stands outside of a component's template",
         "page.html, line 6", "pass component=component"),
    page("a child's event on a page", "key=1", 'key=1 on_cart_updated="add"', "page",
         "ComponentError", "on_cart_updated= calls an action of the component in whose template "
         "the tag stands, but Cart stands on a page", "page.html, line 6",
         "Listen to the event with @on"),
    page("lazy that is no moment", "key=1", 'key=1 lazy="soon"', "page",
         "ComponentError", "{% nitro_component 'Cart' lazy='soon' %}", "page.html, line 6",
         'write lazy="visible"'),
    page("a row for a lazy component", "key=1", 'key=1 lazy="load" pieces=request', "page",
         "ComponentError", "its arguments travel through the page. 'pieces' is <WSGIRequest",
         "page.html, line 6", "Convert it to text or a number"),
    page("a fill outside of a block", SHOWN, '{% nitro_fill "x" %}y{% endnitro_fill %}', "page",
         "TemplateSyntaxError", '{% nitro_fill "x" %} has to stand directly between',
         "page.html, line 6", "Put an {% if %} inside of it"),
    # Components with rows, and forms
    more("a component of a model without its model",
         "class Row(ModelNitroComponent[CartState]):\n    {template}", "check",
         "nitro_htmx.E009", "The component has no model", "tests.site.mistaken.Row",
         "Write model = Product in the class"),
    more("a list that searches in what there is not",
         "class Rows(BaseListComponent[BaseListState]):\n    {template}\n    model = Task\n"
         '    search_fields = ["nmae"]', "check",
         "nitro_htmx.E015", "search_fields has 'nmae': site.Task has no field 'nmae'",
         "tests.site.mistaken.Rows", "Name fields of the model"),
    more("a filter that there is not",
         "class Rows(BaseListComponent[BaseListState]):\n    {template}\n    model = Task\n"
         '    filter_fields = ["nmae"]', "check",
         "nitro_htmx.E016", "The filter 'nmae': site.Task has no field 'nmae'",
         "tests.site.mistaken.Rows", "can be filtered by in filter_queryset()"),
    more("an order that there is not",
         "class Rows(BaseListComponent[BaseListState]):\n    {template}\n    model = Task\n"
         '    ordering_fields = ["nmae"]', "check",
         "nitro_htmx.E017", "can't be ordered by 'nmae': site.Task has no field 'nmae'",
         "tests.site.mistaken.Rows", "write ordering_fields = {'nmae': F('nmae')}"),
    more("a column that there is not",
         "class Rows(BaseListComponent[BaseListState]):\n    {template}\n    model = Task\n"
         '    list_display = ["nmae"]', "check",
         "nitro_htmx.E018", "list_display has 'nmae', which is nothing that Task or the component",
         "tests.site.mistaken.Rows", "Name a field, a method or a property of the model"),
    more("a place in the address that there is not",
         "class Rows(BaseListComponent[BaseListState]):\n    {template}\n    model = Task\n"
         '    url_fields = {{"serach": "q"}}', "check",
         "nitro_htmx.E019", "url_fields has 'serach', which is neither a field of the state nor",
         "tests.site.mistaken.Rows", "It can have: ordering, page, per_page, search"),
    more("rows that are narrowed where nothing calls it",
         "class Rows(BaseListComponent[BaseListState]):\n    {template}\n    model = Task\n"
         "    def get_base_queryset(self):\n        return Task.objects.none()", "check",
         "nitro_htmx.E026", "get_base_queryset() is never called, so it leaves no row out",
         "tests.site.mistaken.Rows", "Write get_queryset(self) in its place"),
    more("a form component without a form",
         "class Sheet(FormNitroComponent):\n    {template}", "check",
         "nitro_htmx.E020", "The component shows a form, but has none", "tests.site.mistaken.Sheet",
         "Set form_class, or override get_form_class()"),
    more("a form's state without its base",
         "class Sheet(FormNitroComponent[CartState]):\n    {template}\n    form_class = Form",
         "check", "nitro_htmx.E021", "The state class CartState is not derived from FormState",
         "tests.site.mistaken.Sheet", "Write class CartState(FormState)"),
    more("a wizard without steps",
         "class Steps(WizardNitroComponent[WizardState]):\n    {template}", "check",
         "nitro_htmx.E022", "The wizard has no steps", "tests.site.mistaken.Steps",
         'Add steps = {"first": ["field"]'),
    more("a mixin for rows where there are none",
         "class Own(OwnershipMixin, NitroComponent[CartState]):\n    {template}\n"
         '    owner_field = "owner"', "check",
         "nitro_htmx.E025", "has the OwnershipMixin, but no queryset, so it guards nothing",
         "tests.site.mistaken.Own", "Derive it from ModelNitroComponent"),
    more("permissions without the method that knows them",
         "class Guarded(PermissionMixin, NitroComponent[CartState]):\n    {template}", "check",
         "nitro_htmx.E013", "PermissionMixin needs the method check_permission(), which is not",
         "tests.site.mistaken.Guarded", "Define check_permission(self, action)"),
    more("a CRUD component without buffers",
         "class Editor(CrudNitroComponent[CartState]):\n    {template}\n    model = Task", "check",
         "nitro_htmx.E010", "The state CartState has neither 'create_buffer' nor 'edit_buffer'",
         "tests.site.mistaken.Editor", "Write create_buffer: ProductForm = ProductForm()"),
    # The settings
    setting("a key that is misspelt", "NITRO_HTMX", {"HTMX_VERSON": 4},
            "nitro_htmx.E001", "has no key 'HTMX_VERSON'", "NITRO_HTMX",
            "Did you mean 'HTMX_VERSION'"),
    setting("a version that there is not", "NITRO_HTMX", {"HTMX_VERSION": 3},
            "nitro_htmx.E001", "is 3", "NITRO_HTMX['HTMX_VERSION']", "Input should be 2 or 4"),
    setting("a corner that there is not", "NITRO_HTMX", {"TOAST_POSITION": "top"},
            "nitro_htmx.E001", "is 'top'", "NITRO_HTMX['TOAST_POSITION']",
            "Input should be 'top-left', 'top-center'"),
    setting("a function that there is not", "NITRO_HTMX", {"SUBJECT": "shop.nobody"},
            "nitro_htmx.E001", "is 'shop.nobody': No module named 'shop'",
            "NITRO_HTMX['SUBJECT']", "Dotted path of a function from a request"),
    setting("a cache that there is not", "NITRO_HTMX", {"ONCE_CACHE": "answers"},
            "nitro_htmx.E050", "is 'answers', and CACHES has no such cache",
            "NITRO_HTMX['ONCE_CACHE']", "There are: default"),
    setting("push that is set up and not installed", "NITRO_HTMX", {"PUSH": {"ENGINE": "memory"}},
            "nitro_htmx.W060", "the app 'nitro_htmx.push' is not installed", 'NITRO_HTMX["PUSH"]',
            'Add "nitro_htmx.push" to INSTALLED_APPS'),
    setting("middleware that is missing", "MIDDLEWARE", [],
            "nitro_htmx.W001", "django_htmx.middleware.HtmxMiddleware is not active",
            "django_htmx.middleware.HtmxMiddleware",
            'Add "django_htmx.middleware.HtmxMiddleware" to MIDDLEWARE'),
]
# fmt: on
