"""The thousands of products that the Admin shows. They are in the warehouse, not on the shelf."""

from __future__ import annotations

import itertools
import random
from collections.abc import Container, Iterator
from decimal import Decimal

from demo.shop.models import Product, Symbol

_THINGS: dict[Symbol, tuple[str, ...]] = {
    Symbol.KITCHEN: ("bread bin", "butter dish", "carafe", "cutting board", "egg basket", "jug"),
    Symbol.LIGHTING: ("candle holder", "clip lamp", "lantern", "night light", "wall lamp"),
    Symbol.DESK: ("bookend", "letter tray", "notebook", "pen pot", "reading stand", "ruler"),
    Symbol.TEXTILES: ("apron", "bolster", "cushion", "napkin", "rug", "tea towel", "throw"),
    Symbol.GARDEN: ("bird table", "dibber", "hanging pot", "seed box", "trug", "watering can"),
    Symbol.STORAGE: ("basket", "chest", "coat rack", "crate", "hamper", "shelf", "tin"),
    Symbol.BATH: ("bath mat", "hand towel", "soap dish", "stool", "toothbrush cup"),
    Symbol.TRAVEL: ("flask", "holdall", "luggage tag", "pouch", "rucksack", "wash bag"),
}
_COLOURS = (
    *("Amber", "Ash grey", "Bone", "Brick red", "Chalk", "Charcoal", "Clay", "Cornflower"),
    *("Fern", "Flax", "Fog", "Heather", "Ink blue", "Ivory", "Lichen", "Moss", "Mustard"),
    *("Night blue", "Oat", "Olive", "Peach", "Pewter", "Rust", "Sage", "Sand", "Slate"),
)
_LINES = (
    *("Alder", "Birkdale", "Calder", "Dunmore", "Eskdale", "Farrow", "Glencoe", "Harris"),
    *("Islay", "Jura"),
)
_SIZES = ("small", "large")


def warehouse_products(count: int, known: Container[str]) -> Iterator[Product]:
    """Yield products of the warehouse, not saved: the same ones in the same order at every call.

    Args:
        count: How many; there are less than 25,000 in all.
        known: The names to leave out.
    """
    chance = random.Random(4)  # a fixed seed: equal products on every machine
    kinds = [
        (symbol, line, colour, thing, size)
        for (symbol, things), line, colour, size in itertools.product(
            _THINGS.items(), _LINES, _COLOURS, _SIZES
        )
        for thing in things
    ]
    chance.shuffle(kinds)
    products = (_product(chance, *kind) for kind in kinds)
    return itertools.islice((product for product in products if product.name not in known), count)


def _product(
    chance: random.Random, symbol: Symbol, line: str, colour: str, thing: str, size: str
) -> Product:
    return Product(
        name=f"{line} {thing}, {colour.lower()}, {size}",
        summary=f"{colour}, from the {line} range",
        category_id=symbol,
        price=Decimal(chance.randint(300, 19_900)) / 100,
        stock=max(chance.randint(-20, 240), 0),
        is_on_shelf=False,
    )
