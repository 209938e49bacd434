"""``manage.py nitro_events`` writes the catalogue in four formats."""

import json
from io import StringIO
from pathlib import Path
from textwrap import dedent
from types import ModuleType

import pytest
from django.core.management import CommandError, call_command

from tests.catalogue import SHOP, load_shop, shop
from tests.docs import events_schema
from tests.docs.pages import ROOT, Page
from tests.support import isolated_registry
from tests.typescript import compile_strictly

__all__ = ["shop"]

PAGE_SCRIPT = """\
window.addEventListener("nitro:cart-updated", ({ detail }) => {
  const count: number = detail.item_count;
  const total: string = detail.total;
  const size: "s" | "l" | null = detail.size;
  const emitter: "Cart" = detail.component;
});
document.body.addEventListener("nitro:order-created", ({ detail }) => {
  const id: unknown = detail.order_id;
  const emitter: "Badge" | "Cart" = detail.component;
});
document.addEventListener("nitro:message", ({ detail }) => {
  const level: "success" | "error" | "warning" | "info" = detail.level;
});
window.addEventListener("nitro:error", ({ detail }) => detail.status + 1);
window.addEventListener("nitro:refresh-orders", ({ detail }) => detail.key?.length);
window.addEventListener("nitro:action-complete", ({ detail }) => {
  if (detail.component === "Cart") {
    const prices: string[] = detail.state.items.map((item) => item.price);
    const action: "add" | "order" | "refresh" = detail.action;
  } else if (detail.component === "Badge") {
    const count: number = detail.state.count;
  }
});
window.addEventListener("nitro:not-known-here", (event) => event.preventDefault());

async function run() {
  const { state, result } = await nitro.call("Cart", "add", { product_id: 7 });
  const nothing: undefined = result;
  state.items.length;
  await nitro.call("Badge", "refresh");
  await nitro.call("Badge", "refresh", {}, { key: 42 });
  await window.nitro.call("Cart", "order", { sizes: ["s", "l"], gift: "yes" });
}
"""


def run(**options: str) -> str:
    out = StringIO()
    call_command("nitro_events", stdout=out, **options)
    return out.getvalue()


def write_page(folder: Path, script: str = PAGE_SCRIPT, **options: str) -> Path:
    """Write a page script and the declarations that it is checked against."""
    (folder / "nitro.d.ts").write_text(run(format="typescript", **options))
    (folder / "page.ts").write_text(script)
    return folder


def test_the_table_shows_components_and_events(shop: ModuleType):
    """The default is for reading: a line for each thing, in columns as wide as they need."""
    assert run() == dedent(
        """\
        COMPONENT  APP   EMITS          HEARS          REFRESHES  WHAT IT IS
        Badge      site  order-created  cart-updated
                                        inventory-low
        Cart       site  cart-emptied                  Badge      The visitor's cart.
                         cart-updated                  Orders
                         inventory-low
                         order-created
        Orders     site                 page-hidden               All orders.

        EVENT          DATA               EMITTED BY  HEARD BY
        cart-emptied   ...                Cart
        cart-updated   item_count: int    Cart        Badge.count()
                       total: Decimal
                       size: Size | None
        inventory-low  product_id         Cart        Badge.warn() if product_id is its key
                       threshold
        order-created  order_id           Badge
                       total?             Cart
        page-hidden    ...                            Orders.pause()
        """
    )


def test_json_fits_its_schema(shop: ModuleType):
    """Also with all components of the test site; the file for tools is that of the models."""
    assert events_schema.FILE.read_text(encoding="utf-8") == events_schema.schema_text(), (
        "Run: python -m tests.docs.events_schema"
    )
    catalogue = events_schema.Catalogue.model_validate_json(run(format="json"))
    assert [entry.name for entry in catalogue.components] == ["Badge", "Cart", "Orders"]


def test_json_of_every_kind_of_component_fits_its_schema():
    catalogue = events_schema.Catalogue.model_validate_json(run(format="json"))
    assert len(catalogue.components) > 50


def test_the_example_in_the_documentation_fits_its_schema():
    page = Page(ROOT / "docs" / "commands.md")
    (example,) = (block.text for block in page.blocks if block.language == "json")
    events_schema.Catalogue.model_validate_json(example)


def test_json_has_the_documented_shape(shop: ModuleType):
    """Programs find everything under fixed keys, in an order that does not change."""
    data = json.loads(run(format="json"))
    assert data["version"] == 1
    assert list(data) == ["version", "components", "events"]
    assert data["components"][:2] == [
        {
            "name": "Badge",
            "class": "tests.site.small_shop.Badge",
            "app": "site",
            "summary": "",
            "emits": ["nitro:order-created"],
            "refreshes": [],
            "listens": [
                {"event": "nitro:cart-updated", "method": "count", "key": None},
                {"event": "nitro:inventory-low", "method": "warn", "key": "product_id"},
            ],
        },
        {
            "name": "Cart",
            "class": "tests.site.small_shop.Cart",
            "app": "site",
            "summary": "The visitor's cart.",
            "emits": [
                "nitro:cart-emptied",
                "nitro:cart-updated",
                "nitro:inventory-low",
                "nitro:order-created",
            ],
            "refreshes": ["Badge", "Orders"],
            "listens": [],
        },
    ]
    assert data["events"] == [
        {
            "name": "nitro:cart-emptied",
            "classes": [],
            "fields": [],
            "has_more_fields": True,
            "emitted_by": ["Cart"],
            "heard_by": [],
        },
        {
            "name": "nitro:cart-updated",
            "classes": ["tests.site.small_shop.CartUpdated"],
            "fields": [
                {"name": "item_count", "type": "int", "optional": False},
                {"name": "total", "type": "Decimal", "optional": False},
                {"name": "size", "type": "Size | None", "optional": False},
            ],
            "has_more_fields": False,
            "emitted_by": ["Cart"],
            "heard_by": [{"component": "Badge", "method": "count", "key": None}],
        },
        {
            "name": "nitro:inventory-low",
            "classes": [],
            "fields": [
                {"name": "product_id", "type": None, "optional": False},
                {"name": "threshold", "type": None, "optional": False},
            ],
            "has_more_fields": False,
            "emitted_by": ["Cart"],
            "heard_by": [{"component": "Badge", "method": "warn", "key": "product_id"}],
        },
        {
            "name": "nitro:order-created",
            "classes": [],
            "fields": [
                {"name": "order_id", "type": None, "optional": False},
                {"name": "total", "type": None, "optional": True},
            ],
            "has_more_fields": False,
            "emitted_by": ["Badge", "Cart"],
            "heard_by": [],
        },
        {
            "name": "nitro:page-hidden",
            "classes": [],
            "fields": [],
            "has_more_fields": True,
            "emitted_by": [],
            "heard_by": [{"component": "Orders", "method": "pause", "key": None}],
        },
    ]


def test_mermaid_draws_who_emits_hears_and_refreshes(shop: ModuleType):
    """Components are boxes, events are rounded, refreshes are dotted."""
    assert run(format="mermaid") == dedent(
        """\
        flowchart LR
          n1(["cart-emptied"])
          n2["Cart"]
          n3(["cart-updated"])
          n4["Badge"]
          n5(["inventory-low"])
          n6(["order-created"])
          n7(["page-hidden"])
          n8["Orders"]
          n2 --> n1
          n2 --> n3
          n3 -->|"count()"| n4
          n2 --> n5
          n5 -->|"warn() if product_id is its key"| n4
          n4 --> n6
          n2 --> n6
          n7 -->|"pause()"| n8
          n2 -.-> n4
          n2 -.-> n8
        """
    )


def test_typescript_declares_states_actions_and_events(shop: ModuleType):
    """Four interfaces say everything by name; the types they use follow in namespaces."""
    text = run(format="typescript")
    head, _, rest = text.partition("  /** The detail of nitro:message. */\n")
    built_in, _, shared = rest.partition("  namespace EventData {\n")
    assert head == dedent(
        """\
        // Made by "manage.py nitro_events --format typescript". Make it again when the components change.

        declare namespace Nitro {
          type ComponentName = "Badge" | "Cart" | "Orders";
          type Level = "success" | "error" | "warning" | "info";

          interface States {
            Badge: StateData.BadgeState;
            Cart: StateData.CartState;
            Orders: StateData.OrderState;
          }

          interface Actions {
            Badge: {
              count: { event: ArgumentData.CartUpdated; };
              refresh: Record<string, never>;
              warn: { product_id: number; threshold?: number; };
            };
            Cart: {
              add: { product_id: number; quantity?: number; };
              order: { sizes: ArgumentData.Size[]; [name: string]: unknown; };
              refresh: Record<string, never>;
            };
            Orders: {
              pause: Record<string, never>;
              refresh: Record<string, never>;
            };
          }

          interface Results {
            Badge: {
              count: undefined;
              warn: undefined;
            };
            Cart: {
              add: undefined;
              order: undefined;
            };
            Orders: {
              pause: undefined;
            };
          }

          interface EventMap {
            "nitro:action-complete": CustomEvent<ActionComplete>;
            "nitro:cart-emptied": CustomEvent<{ component: "Cart"; [name: string]: unknown; }>;
            "nitro:cart-updated": CustomEvent<{ component: "Cart"; } & EventData.CartUpdated>;
            "nitro:error": CustomEvent<Failure>;
            "nitro:inventory-low": CustomEvent<{ component: "Cart"; product_id: unknown; threshold: unknown; }>;
            "nitro:message": CustomEvent<Message>;
            "nitro:order-created": CustomEvent<{ component: "Badge" | "Cart"; order_id: unknown; total?: unknown; }>;
            "nitro:page-hidden": CustomEvent<{ component?: string; [name: string]: unknown; }>;
            "nitro:refresh-badge": CustomEvent<Refresh>;
            "nitro:refresh-cart": CustomEvent<Refresh>;
            "nitro:refresh-orders": CustomEvent<Refresh>;
          }

        """  # noqa: E501 - as it is written
    )
    assert "  interface Bridge {\n" in built_in
    assert shared == dedent(
        """\
            /** The cart has changed. */
            interface CartUpdated {
              /** All pieces together. */
              item_count: number;
              total: string;
              size: Size | null;
            }
            type Size = "s" | "l";
          }

          namespace StateData {
            interface BadgeState {
              count: number;
            }
            interface CartItem {
              product_id: number;
              price: string;
            }
            /** What is in the cart. */
            interface CartState {
              items: CartItem[];
            }
            interface OrderState {
            }
          }

          namespace ArgumentData {
            /** The cart has changed. */
            interface CartUpdated {
              /** All pieces together. */
              item_count: number;
              total: number | string;
              size?: Size | null;
            }
            type Size = "s" | "l";
          }
        }

        interface WindowEventMap extends Nitro.EventMap {}
        interface DocumentEventMap extends Nitro.EventMap {}
        interface HTMLElementEventMap extends Nitro.EventMap {}

        interface Window {
          nitro: Nitro.Bridge;
        }
        declare const nitro: Nitro.Bridge;
        """
    )


def test_a_page_script_compiles_against_the_declarations(shop: ModuleType, tmp_path: Path):
    """``tsc --strict`` finds nothing wrong with a script that uses what is there."""
    assert compile_strictly(write_page(tmp_path)) == []


def test_mistakes_in_a_page_script_do_not_compile(shop: ModuleType, tmp_path: Path):
    """Each line has one mistake, and each is found."""
    script = """\
        window.addEventListener("nitro:cart-updated", (event) => event.detail.count);
        window.addEventListener("nitro:cart-updated", (event) => event.detail.total * 2);
        window.addEventListener("nitro:inventory-low", (event) => event.detail.stock);
        document.addEventListener("nitro:message", (event) => event.detail.level === "success!");
        nitro.call("Basket", "add", { product_id: 7 });
        nitro.call("Cart", "remove");
        nitro.call("Cart", "add");
        nitro.call("Cart", "add", { product_id: "7" });
        nitro.call("Cart", "refresh", { product_id: 7 });
        nitro.call("Orders", "pause", {}, { id: 42 });
    """
    found = compile_strictly(write_page(tmp_path, dedent(script)))
    assert [line.partition(": error ")[0] for line in found if not line.startswith(" ")] == [
        "page.ts(1,71)",
        "page.ts(2,58)",
        "page.ts(3,72)",
        "page.ts(4,55)",
        "page.ts(5,12)",
        "page.ts(6,20)",
        "page.ts(7,7)",
        "page.ts(8,29)",
        "page.ts(9,33)",
        "page.ts(10,37)",
    ]


def test_renaming_a_field_in_python_breaks_the_page_script(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """That is what the declarations are for."""
    renamed = tmp_path / "renamed.py"
    renamed.write_text(SHOP.read_text().replace("item_count", "pieces"))
    with isolated_registry(is_empty=True):
        load_shop(monkeypatch, renamed)
        write_page(tmp_path)
    [error] = compile_strictly(tmp_path)
    assert error == (
        "page.ts(2,32): error TS2339: Property 'item_count' does not exist on type "
        "'{ component: \"Cart\"; } & CartUpdated'."
    )


def test_an_app_can_be_chosen(shop: ModuleType, tmp_path: Path):
    """What another app has is left out; its names stay known to the types."""
    assert run(app="auth") == (
        "COMPONENT  APP  EMITS  HEARS  REFRESHES  WHAT IT IS\n\nEVENT  DATA  EMITTED BY  HEARD BY\n"
    )
    assert run(app="site") == run()
    script = (
        'window.addEventListener("nitro:message", ({ detail }) => detail.component === "Cart");\n'
        'window.addEventListener("nitro:action-complete", ({ detail }) => {\n'
        "  const state: unknown = detail.state;\n"
        "});\n"
    )
    assert compile_strictly(write_page(tmp_path, script, app="auth")) == []


def test_an_unknown_app_is_named(shop: ModuleType):
    """Django's own words."""
    with pytest.raises(CommandError) as caught:
        run(app="sites")
    assert str(caught.value) == "No installed app with label 'sites'."


def test_nothing_is_registered():
    """The types stay valid without components."""
    with isolated_registry(is_empty=True):
        assert json.loads(run(format="json")) == {"version": 1, "components": [], "events": []}
        assert run(format="mermaid") == "flowchart LR\n"
        assert "  type ComponentName = never;\n" in run(format="typescript")
