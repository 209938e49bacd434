"""The products and orders that ``manage.py load_sample_data`` loads. All names are made up."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from typing import NamedTuple

from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import User

from demo.shop.models import Category, Product, Symbol


class SampleOrder(NamedTuple):
    """An order to be: its number, customer, time, and pieces by product name."""

    number: int
    customer: str
    created_at: datetime
    quantities: dict[str, int]


# Per category, which is called like its symbol: name, summary, price in euros, pieces in stock.
_CATALOGUE: dict[Symbol, list[tuple[str, str, str, int]]] = {
    Symbol.KITCHEN: [
        ("Larch bread board", "Oiled larch, 38 × 24 cm", "24.50", 32),
        ("Fenwick stock pot", "Enamelled steel, 5 litres", "68.00", 14),
        ("Copper measuring set", "Four spoons on a ring", "19.90", 41),
        ("Stoneware ramekins", "Set of four, oven-proof", "27.00", 26),
        ("Juniper rolling pin", "One piece of pear wood", "16.80", 9),
        ("Osprey carving knife", "Carbon steel, 21 cm", "89.00", 7),
        ("Cloud milk frother", "Hand-cranked, no battery", "22.00", 18),
        ("Tidewater colander", "White enamel, three feet", "34.00", 0),
    ],
    Symbol.LIGHTING: [
        ("Pebble table lamp", "Matt glass, warm white", "74.00", 12),
        ("Lantern No. 4", "Rechargeable, lasts 40 hours", "59.00", 23),
        ("Saltmarsh pendant", "Woven seagrass, 45 cm", "96.00", 6),
        ("Bookend reading light", "Clips to a shelf", "31.50", 37),
        ("Dusk night light", "Fades out in an hour", "14.90", 58),
        ("Archer floor lamp", "Ash stand, linen shade", "168.00", 5),
        ("String of sixteen", "Festoon lights, 8 metres", "42.00", 29),
        ("Beeswax pillar trio", "Burns for 30 hours each", "26.00", 44),
    ],
    Symbol.DESK: [
        ("Ledger notebook", "192 numbered pages, dotted", "18.50", 76),
        ("Ferry pen tray", "Folded brass", "29.00", 21),
        ("Cedar pencil dozen", "Grade HB, in a tin", "12.40", 63),
        ("Quiet keyboard mat", "Wool felt, 60 × 30 cm", "25.00", 34),
        ("Postcard stand", "Beech, holds twelve", "11.00", 27),
        ("Merchant letter opener", "Turned oak handle", "17.20", 15),
        ("Slate coaster pair", "Cork underside", "13.00", 48),
        ("Foldaway book rest", "Birch plywood, five angles", "38.00", 8),
    ],
    Symbol.TEXTILES: [
        ("Heather wool throw", "Lambswool, 130 × 180 cm", "92.00", 17),
        ("Ticking stripe cushion", "Cotton, feather filling", "36.00", 30),
        ("Waffle tea towels", "Three to a bundle", "21.00", 52),
        ("Orchard tablecloth", "Washed linen, seats six", "64.00", 11),
        ("Harbour bath towel", "Organic cotton, 70 × 140 cm", "29.50", 45),
        ("Sheepfold door draught", "Filled with spelt husk", "33.00", 13),
        ("Flint bed linen", "Double, stone grey", "118.00", 10),
        ("Market apron", "Waxed canvas, two pockets", "44.00", 20),
    ],
    Symbol.GARDEN: [
        ("Wren bird feeder", "Oak and zinc", "32.00", 25),
        ("Copper watering can", "1.2 litres, fine rose", "58.00", 9),
        ("Seed tin", "Twelve months, sorted", "27.50", 33),
        ("Terracotta trio", "Pots of 9, 12 and 15 cm", "23.00", 38),
        ("Gardener's twine", "Green jute, 100 metres", "6.80", 90),
        ("Thicket pruning shears", "Forged, left or right hand", "49.00", 16),
        ("Kneeling pad", "Waxed cotton, cork filling", "28.00", 22),
        ("Rain gauge", "Glass tube on a brass spike", "19.00", 4),
    ],
    Symbol.STORAGE: [
        ("Apple crate", "Pine, 50 × 40 × 30 cm", "24.00", 40),
        ("Rope basket, large", "Cotton rope, two handles", "39.00", 19),
        ("Biscuit tin, tall", "Painted steel", "15.50", 35),
        ("Peg rail", "Oak, seven pegs", "46.00", 12),
        ("Pantry jar, two litres", "Glass with a beech lid", "17.80", 61),
        ("Stacking tray", "Powder-coated steel", "13.60", 54),
        ("Shoe bench", "Seats two, holds eight pairs", "145.00", 3),
        ("Key cupboard", "Ten hooks, magnetic door", "41.00", 14),
    ],
    Symbol.BATH: [
        ("Olive soap, three bars", "Unscented", "12.00", 83),
        ("Badger shaving bowl", "Beech, with a lid", "23.50", 18),
        ("Cedar bath mat", "Slatted, rubber feet", "57.00", 9),
        ("Sea sponge", "Medium, gathered by hand", "14.20", 27),
        ("Round wall mirror", "Oak frame, 40 cm", "78.00", 8),
        ("Toothbrush tumbler", "Two-tone stoneware", "16.00", 42),
        ("Lavender bath salts", "500 g in a glass jar", "18.00", 36),
        ("Boar bristle brush", "Long pear wood handle", "29.00", 21),
    ],
    Symbol.TRAVEL: [
        ("Weekend holdall", "Waxed canvas, 32 litres", "134.00", 11),
        ("Rail wallet", "Vegetable-tanned leather", "52.00", 24),
        ("Picnic roll", "Cutlery for two", "47.00", 16),
        ("Steel flask", "Keeps hot for 18 hours", "34.90", 47),
        ("Packing cubes", "Four sizes, recycled nylon", "28.50", 31),
        ("Travel chess", "Magnetic, folds shut", "39.50", 13),
        ("Storm umbrella", "Ash handle, eight ribs", "62.00", 10),
        ("Night train mask", "Mulberry silk", "21.50", 29),
    ],
}

_CUSTOMERS = [
    "Ada Whitlock",
    "Bram de Wit",
    "Chiara Lombardi",
    "Dilan Aksoy",
    "Edda Sørensen",
    "Farid Rahimi",
    "Grace Oyelaran",
    "Hugo Marchetti",
    "Ines Carvalho",
    "Jonas Lindqvist",
]

SAMPLE_DAYS = 14
"""Sample orders are spread over this many days, today included."""


def sample_users() -> list[User]:
    """Return two customers and one of the staff, not saved. They log in with a click."""
    no_password = make_password(None)
    return [
        User(username="ada", first_name="Ada", last_name="Whitlock", password=no_password),
        User(username="bram", first_name="Bram", last_name="de Wit", password=no_password),
        User(
            username="sam",
            first_name="Sam",
            last_name="Okafor",
            password=no_password,
            is_staff=True,
        ),
    ]


def sample_categories() -> list[Category]:
    """Return the categories, not saved."""
    return [Category(slug=symbol, name=symbol.label, symbol=symbol) for symbol in Symbol]


def sample_products() -> list[Product]:
    """Return the products of the catalogue, not saved."""
    return [
        Product(name=name, summary=summary, category_id=category, price=Decimal(price), stock=stock)
        for category, rows in _CATALOGUE.items()
        for name, summary, price, stock in rows
    ]


def sample_orders(now: datetime) -> Iterator[SampleOrder]:
    """Yield the same orders at every call, the last one shortly before ``now``."""
    chance = random.Random(2)  # a fixed seed: equal orders on every machine
    names = [name for rows in _CATALOGUE.values() for name, _, _, _ in rows]
    number = 0
    for days_ago in reversed(range(SAMPLE_DAYS)):
        for hours_ago in sorted(chance.sample(range(1, 12), chance.randint(1, 3)), reverse=True):
            number += 1
            bought = chance.sample(names, chance.randint(1, 4))
            yield SampleOrder(
                number=number,
                customer=chance.choice(_CUSTOMERS),
                created_at=now - timedelta(days=days_ago, hours=hours_ago),
                quantities={name: chance.randint(1, 3) for name in bought},
            )
