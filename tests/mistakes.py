"""Mistakes that people who write components make, as a table; ``test_mistakes.py`` makes them.

A row changes a project that is in order: a text of its module, of its component's template or of
its page, or a setting.
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


class Mistake(NamedTuple):
    """One change, and what is said of it.

    Attributes:
        name: What has been done.
        file: What is changed: ``"module"``, ``"cart"``, ``"page"`` or ``"settings"``.
        before: A text of that file, or the name of the setting.
        after: What stands there instead.
        step: Where it is met first.
        says: What has to be said: the id of a check or the class of an exception, the place, the
            cure.
    """

    name: str
    file: Literal["module", "cart", "page", "settings"]
    before: str
    after: Any
    step: Step
    says: tuple[str, ...]


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


def code(name: str, before: str, after: str, step: Step, *says: str) -> Mistake:
    return Mistake(name, "module", before, after, step, says)


def more(name: str, text: str, step: Step, *says: str) -> Mistake:
    """A further class, at the end of the module; ``{template}`` stands for its template's name."""
    text = "@register_component\n" + text.format(template='template_name = "badge.html"')
    return code(name, END, text + "\n", step, *says)


def setting(name: str, key: str, value: Any, *says: str) -> Mistake:
    return Mistake(name, "settings", key, value, "check", says)


def cart(name: str, before: str, after: str, step: Step, *says: str) -> Mistake:
    return Mistake(name, "cart", before, after, step, says)


def page(name: str, before: str, after: str, step: Step, *says: str) -> Mistake:
    return Mistake(name, "page", before, after, step, says)


def state(name: str, line: str, step: Step, *says: str) -> Mistake:
    return code(name, STATE, STATE + line + "\n", step, *says)


def attribute(name: str, line: str, step: Step, *says: str) -> Mistake:
    """A line in the body of the cart's class."""
    return code(name, EMITS, EMITS + line + "\n", step, *says)


# A table: a row stays in its lines.
# fmt: off
MISTAKES = [
    # The class
    code("no state", "Cart(NitroComponent[CartState])", "Cart(NitroComponent)", "import",
         "ComponentError", "Cart has no state class", "NitroComponent[MyState]"),
    code("the state is no model", "Cart(NitroComponent[CartState]):\n",
         "Cart(NitroComponent[CartState]):\n    state_class = dict\n", "import",
         "ComponentError", "Cart.state_class", "Make it a subclass of pydantic.BaseModel"),
    code("no decorator", BADGE, BADGE.removeprefix("@register_component\n"), "check",
         "nitro_htmx.W034", "Badge", "@register_component"),
    code("a name with a hyphen", "@register_component\nclass Cart",
         '@register_component(name="my-cart")\nclass Cart', "import",
         "ComponentError", "'my-cart'", "Use ASCII letters"),
    code("a decorator with the name alone", "@register_component\nclass Cart",
         '@register_component("Cart")\nclass Cart', "import",
         "ComponentError", "'Cart'", "@register_component(name="),
    code("a name that differs in its letters' case alone", BADGE,
         BADGE.replace("@register_component\n", '@register_component(name="cart")\n'), "import",
         "ComponentError", "'cart' is taken by", "Pass another"),
    code("template in place of template_name", 'template_name = "cart.html"',
         'template = "cart.html"', "check",
         "nitro_htmx.W036", "Cart", "template_name = 'cart.html'"),
    code("a template that there is not", 'template_name = "cart.html"',
         'template_name = "card.html"', "check", "nitro_htmx.E004", "card.html", "Cart"),
    attribute("a form as the root", '    tag = "form"', "import",
              "ComponentError", "Cart.tag is 'form'", "into the template instead"),
    attribute("a tag with its brackets", '    tag = "<li>"', "import",
              "ComponentError", "Cart.tag is '<li>'", "such as 'div', 'li' or 'tr'"),
    attribute("a poll without a unit", "    poll = 5", "check",
              "nitro_htmx.E038", "Cart", "'2s', '500ms' or '1m'"),
    attribute("channels without the app of push", '    channels = ["news"]', "check",
              "nitro_htmx.W062", "Cart", "Add", "nitro_htmx.push", "INSTALLED_APPS"),
    attribute("live without rows", "    live = True", "check", "nitro_htmx.E064", "Cart"),
    attribute("a permission without its app", '    permission_required = "change"', "check",
              "nitro_htmx.E012", "Cart", "<app label>.<codename>"),
    attribute("rules for a file that is none",
              '    uploads = {"note": Upload(extensions=("png",))}', "check",
              "nitro_htmx.E023", "note", "Cart"),
    attribute("rules for a field that there is not",
              '    uploads = {"picture": Upload(extensions=("png",))}', "check",
              "nitro_htmx.E023", "picture", "Cart"),
    code("two classes of one name", BADGE, BADGE.replace("class Badge", "class Cart"), "check",
         "nitro_htmx.E036", "two classes called Cart", "lines", "another name"),
    # The state
    state("a field called errors", "    errors: list[str] = []", "check",
          "nitro_htmx.E005", "errors", "Cart"),
    state("a field called request", '    request: str = ""', "check", "nitro_htmx.E005", "request"),
    state("a secret", '    word: SecretStr = SecretStr("")', "check",
          "nitro_htmx.E006", "'word'", "Cart", "Keep it in the session"),
    state("a private attribute", "    _seen: int = 0", "check", "nitro_htmx.E006", "_seen"),
    state("a field with the name of an attribute", '    key: str = ""', "check",
          "nitro_htmx.W027", "key"),
    state("a required field that nobody gives", "    owner: int", "check",
          "nitro_htmx.W033", "owner", "Cart"),
    # Actions
    code("an action that takes *args", "def add(self, pieces: int = 1)",
         "def add(self, *pieces: int)", "import", "ComponentError", "add()", "*"),
    code("an action without self", "def send(self, address: str)", "def send()", "import",
         "ComponentError", "send()", "self"),
    code("an action that is a generator", SEND, SEND + "        yield 1\n", "import",
         "ComponentError", "send()", "generator"),
    code("an annotation that there is not", "address: str", 'address: "Adress"', "check",
         "nitro_htmx.E007", "send", "Adress"),
    code("a row as an argument", "address: str", "address: Task", "check",
         "nitro_htmx.E037", "address", "send()"),
    code("a stored file as an argument", "address: str", "address: StoredFile", "check",
         "nitro_htmx.E007", "Cart", "send()", "'address'", "UploadedFile"),
    code("a file without rules", "address: str", "address: UploadedFile", "check",
         "nitro_htmx.W015", "send", "address", "uploads"),
    code("a value that is returned without a mark", HELPER, "    def total", "check",
         "nitro_htmx.W002", "total()", "@helper"),
    code("a method that the framework calls", ADD, ADD.replace("def add(self, pieces: int = 1)",
         "def emit(self, pieces: int = 1)"), "import",
         "ComponentError", "Cart.emit overrides", "the hooks are"),
    code("a method with the name of an attribute", HELPER, "    def state", "import",
         "ComponentError", "Cart.state hides", "Rename it"),
    code("an action called sync", "def send(self", "def sync(self", "import",
         "ComponentError", "Cart.sync", "Rename it"),
    code("a hook that is async", HELPER, "    async def get_context_data", "import",
         "ComponentError", "get_context_data() is async", "Actions, listeners and refresh()"),
    code("once that is misspelt", "    def send", '    @action(once="comit")\n    def send',
         "import", "ComponentError", "'comit'", "write True, False or"),
    # Events
    code("an event that is misspelt where it is heard", '@on("cart-updated")',
         '@on("cart-update")', "check",
         "nitro_htmx.W004", "count()", "Did you mean 'cart-updated'"),
    code("a listener to nothing", '@on("cart-updated")', "@on()", "import",
         "ComponentError", "@on needs at least one event", "@on('cart-updated')"),
    code("a listener without brackets", '@on("cart-updated")', "@on", "import", "Error", "count"),
    code("a listener for what the event does not bring", "def count(self, pieces: int)",
         "def count(self, amount: int)", "check",
         "nitro_htmx.W035", "amount", "count()", "It sends", "pieces"),
    code("the sender's key in the data", '{"pieces": pieces}',
         '{"pieces": pieces, "component": "x"}', "test", "EventError", "component"),
    code("a refresh of a component that there is not", ADD,
         ADD + '        self.refresh_component("Bagde")\n', "check",
         "nitro_htmx.W003", "'Bagde'", "Did you mean 'Badge'"),
    code("an event that emits does not list", '["cart-updated"]', '["cart-changed"]', "test",
         "EventError", "cart-updated", "emits"),
    code("a name that is reserved", 'emit("cart-updated"', 'emit("message"', "test",
         "EventError", "message"),
    code("a space in a name", 'emit("cart-updated"', 'emit("cart updated"', "test",
         "EventError", "cart updated"),
    code("a row as an event's data", '{"pieces": pieces}', '{"pieces": Task()}', "test",
         "EventError", "pieces", "Task"),
    code("a number that JavaScript would round", '{"pieces": pieces}', '{"pieces": 2**60}', "test",
         "EventError", "pieces"),
    code("data that is no dictionary", '{"pieces": pieces}', "[pieces]", "test",
         "Error", "cart-updated"),
    # What an action does
    code("a value of another type in the state", "self.state.pieces += pieces\n        self.emit",
         'self.state.pieces = "many"\n        self.emit', "test",
         "Error", "Cart", "pieces", "add"),
    code("a field that the state does not have", "self.state.pieces += pieces\n        self.emit",
         "self.state.peices = 3\n        self.emit", "test", "Error", "CartState", "peices"),
    code("a file as the answer", ADD,
         "    @action\n" + ADD + '        return HttpResponse("x")\n', "test",
         "TypeError", "Cart", "HttpResponse", "link to a view"),
    code("a row as the result", ADD, "    @action\n" + ADD + "        return Task()\n", "test",
         "ComponentError", "add", "Task"),
    # Templates of components
    cart("an action without quotes", '"add" pieces', "add pieces", "check",
         "nitro_htmx.W030", "cart.html, line 3", "quotes"),
    cart("an action that is misspelt", '"add" pieces', '"ad" pieces', "check",
         "nitro_htmx.E033", "cart.html, line 3", "Did you mean 'add'"),
    cart("an argument that is misspelt", "pieces=2", "peices=2", "check",
         "nitro_htmx.E034", "cart.html, line 3", "Did you mean 'pieces'"),
    cart("a button without an argument", BUTTON, '<button {% nitro_action "send" %}>Send</button>',
         "check", "nitro_htmx.W029", "cart.html, line 3", "address"),
    cart("a helper as an action", '"add" pieces=2', '"total"', "check",
         "nitro_htmx.E033", "cart.html, line 3", "total"),
    cart("the address of an action that there is not", BUTTON,
         "<button hx-post=\"{% nitro_url 'ad' %}\">Add</button>", "check",
         "nitro_htmx.E033", "cart.html, line 3", "Did you mean 'add'"),
    cart("a textarea bound as an input", FIELD, '<textarea {% nitro_model "note" %}></textarea>',
         "check", "nitro_htmx.W028", "Cart", '"note" element="textarea"'),
    cart("a select bound as an input", FIELD, '<select {% nitro_model "note" %}></select>',
         "check", "nitro_htmx.W028", "Cart", '"note" element="select"'),
    cart("a field that is misspelt", '"note"', '"nots"', "page",
         "UnknownName", "nots", "Did you mean 'note'", "cart.html"),
    cart("a field without quotes", '"note"', "note", "page", "Error", "nitro_field", "cart.html"),
    cart("errors of a field that is misspelt", FIELD, '{% nitro_errors "nots" %}', "page",
         "UnknownName", "nots", "Did you mean 'note'", "cart.html"),
    cart("an action that is read", "component.total", "component.add", "page",
         "ComponentError", "add", "@helper", "cart.html"),
    cart("an option that a tag does not have", FIELD, '<input {% nitro_model "note" lve=True %}>',
         "page", "ComponentError", "lve", "cart.html"),
    cart("a pause that is none", FIELD, '{% nitro_field "note" debounce="soon" %}', "page",
         "ComponentError", "soon", "cart.html"),
    cart("a widget that there is not", FIELD, '{% nitro_field "note" widget="area" %}', "page",
         "ComponentError", "area", "textarea", "cart.html"),
    cart("an argument without a JSON form", "pieces=2", "pieces=request", "page",
         "Error", "pieces", "cart.html"),
    cart("Alpine's call of an action", 'type="button" {% nitro_action "add" pieces=2 %}',
         "@click=\"call('add')\"", "check", "nitro_htmx.W032", "cart.html, line 3", "nitro_action"),
    cart("a tag that there is not", "{% nitro_form", "{% nitro_from", "check",
         "nitro_htmx.E004", "cart.html", "nitro_from"),
    cart("a block that is not ended", FIELD, "{% if pieces %}", "check",
         "nitro_htmx.E004", "cart.html", "if"),
    cart("tags that are not loaded", "{% load nitro_htmx %}", "", "check",
         "nitro_htmx.E004", "cart.html", "nitro_action"),
    # Pages
    page("a component that is misspelt", '"Cart"', '"Catr"', "check",
         "nitro_htmx.E032", "page.html, line 6", "Did you mean 'Cart'"),
    page("a component without quotes", '"Cart"', "Cart", "check",
         "nitro_htmx.W030", "page.html, line 6", "quotes"),
    page("a component in a cache", SHOWN,
         "{% load cache %}{% cache 9 x %}" + SHOWN + "{% endcache %}", "check",
         "nitro_htmx.E035", "page.html, line 6", "cache"),
    page("a component in a table", SHOWN, f"<table><tbody>{SHOWN}</tbody></table>", "check",
         "nitro_htmx.W031", "page.html, line 6", "tag"),
    page("an argument that the state does not have", "key=1", "key=1 peices=2", "page",
         "ComponentError", "Cart", "peices"),
    page("an argument that does not fit", "key=1", 'key=1 pieces="many"', "page",
         "Error", "pieces", "Cart"),
    page("an action outside of a component", SHOWN, '<b {% nitro_action "add" %}></b>', "page",
         "ComponentError", "nitro_action", "outside of a component's template"),
    page("a field outside of a component", SHOWN, FIELD, "page",
         "ComponentError", "nitro_field", "outside of a component's template"),
    page("a child's event on a page", "key=1", 'key=1 on_cart_updated="add"', "page",
         "ComponentError", "on_cart_updated"),
    page("lazy that is no moment", "key=1", 'key=1 lazy="soon"', "page",
         "ComponentError", "soon", "visible"),
    page("a row for a lazy component", "key=1", 'key=1 lazy="load" pieces=request', "page",
         "ComponentError", "'pieces'", "Cart", "Convert it to text or a number"),
    page("a fill outside of a block", SHOWN, '{% nitro_fill "x" %}y{% endnitro_fill %}', "page",
         "TemplateSyntaxError", "nitro_fill", "directly between"),
    # Components with rows, and forms
    more("a component of a model without its model",
         "class Row(ModelNitroComponent[CartState]):\n    {template}", "check",
         "nitro_htmx.E009", "Row", "model = "),
    more("a list that searches in what there is not",
         "class Rows(BaseListComponent[BaseListState]):\n    {template}\n    model = Task\n"
         '    search_fields = ["nmae"]', "check", "nitro_htmx.E015", "Rows", "nmae"),
    more("a filter that there is not",
         "class Rows(BaseListComponent[BaseListState]):\n    {template}\n    model = Task\n"
         '    filter_fields = ["nmae"]', "check", "nitro_htmx.E016", "Rows", "nmae"),
    more("an order that there is not",
         "class Rows(BaseListComponent[BaseListState]):\n    {template}\n    model = Task\n"
         '    ordering_fields = ["nmae"]', "check", "nitro_htmx.E017", "Rows", "nmae"),
    more("a column that there is not",
         "class Rows(BaseListComponent[BaseListState]):\n    {template}\n    model = Task\n"
         '    list_display = ["nmae"]', "check", "nitro_htmx.E018", "Rows", "nmae"),
    more("a place in the address that there is not",
         "class Rows(BaseListComponent[BaseListState]):\n    {template}\n    model = Task\n"
         '    url_fields = {{"serach": "q"}}', "check", "nitro_htmx.E019", "Rows", "serach"),
    more("rows that are narrowed where nothing calls it",
         "class Rows(BaseListComponent[BaseListState]):\n    {template}\n    model = Task\n"
         "    def get_base_queryset(self):\n        return Task.objects.none()", "check",
         "nitro_htmx.E026", "Rows", "get_queryset"),
    more("a form component without a form",
         "class Sheet(FormNitroComponent):\n    {template}", "check",
         "nitro_htmx.E020", "Sheet", "form_class"),
    more("a form's state without its base",
         "class Sheet(FormNitroComponent[CartState]):\n    {template}\n    form_class = Form",
         "check", "nitro_htmx.E021", "Sheet", "FormState"),
    more("a wizard without steps",
         "class Steps(WizardNitroComponent[WizardState]):\n    {template}", "check",
         "nitro_htmx.E022", "Steps", "steps"),
    more("a mixin for rows where there are none",
         "class Own(OwnershipMixin, NitroComponent[CartState]):\n    {template}\n"
         '    owner_field = "owner"', "check", "nitro_htmx.E025", "Own"),
    more("permissions without the method that knows them",
         "class Guarded(PermissionMixin, NitroComponent[CartState]):\n    {template}", "check",
         "nitro_htmx.E013", "Guarded", "check_permission"),
    more("a CRUD component without buffers",
         "class Editor(CrudNitroComponent[CartState]):\n    {template}\n    model = Task", "check",
         "nitro_htmx.E010", "Editor", "create_buffer"),
    # The settings
    setting("a key that is misspelt", "NITRO_HTMX", {"HTMX_VERSON": 4},
            "nitro_htmx.E001", "HTMX_VERSON", "HTMX_VERSION"),
    setting("a version that there is not", "NITRO_HTMX", {"HTMX_VERSION": 3},
            "nitro_htmx.E001", "HTMX_VERSION", "3"),
    setting("a corner that there is not", "NITRO_HTMX", {"TOAST_POSITION": "top"},
            "nitro_htmx.E001", "TOAST_POSITION", "top-right"),
    setting("a function that there is not", "NITRO_HTMX", {"SUBJECT": "shop.nobody"},
            "nitro_htmx.E001", "SUBJECT", "shop.nobody"),
    setting("a cache that there is not", "NITRO_HTMX", {"ONCE_CACHE": "answers"},
            "nitro_htmx.E050", "answers", "CACHES"),
    setting("push that is set up and not installed", "NITRO_HTMX", {"PUSH": {"ENGINE": "memory"}},
            "nitro_htmx.W060", "nitro_htmx.push"),
    setting("middleware that is missing", "MIDDLEWARE", [],
            "nitro_htmx.W001", "HtmxMiddleware"),
]
# fmt: on
