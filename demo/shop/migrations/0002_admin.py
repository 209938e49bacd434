"""What the Admin needs: categories as rows, pictures, versions, a warehouse, and members' orders."""

from typing import Any

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

SYMBOLS = [
    ("kitchen", "Kitchen"),
    ("lighting", "Lighting"),
    ("desk", "Desk"),
    ("textiles", "Textiles"),
    ("garden", "Garden"),
    ("storage", "Storage"),
    ("bath", "Bath"),
    ("travel", "Travel"),
]


def add_categories(apps: Any, _schema_editor: Any) -> None:
    """Make a row of each category that products have, so that they can refer to it."""
    used = set(apps.get_model("shop", "Product").objects.values_list("category", flat=True))
    apps.get_model("shop", "Category").objects.bulk_create(
        apps.get_model("shop", "Category")(slug=slug, name=name, symbol=slug)
        for slug, name in SYMBOLS
        if slug in used
    )


class Migration(migrations.Migration):
    # SQLite can't change tables in a transaction in which rows were written.
    atomic = False

    dependencies = [
        ("shop", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Category",
            fields=[
                (
                    "slug",
                    models.SlugField(
                        help_text="Its key; it stays.",
                        max_length=20,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("name", models.CharField(max_length=40, unique=True)),
                (
                    "symbol",
                    models.CharField(choices=SYMBOLS, default="storage", max_length=20),
                ),
            ],
            options={"verbose_name_plural": "categories", "ordering": ("name",)},
        ),
        migrations.RunPython(add_categories, migrations.RunPython.noop),
        migrations.AlterField(
            model_name="product",
            name="category",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="products",
                to="shop.category",
            ),
        ),
        migrations.AlterField(
            model_name="product",
            name="stock",
            field=models.PositiveIntegerField(default=0, help_text="Pieces that are left."),
        ),
        migrations.AddField(
            model_name="product",
            name="picture",
            field=models.FileField(blank=True, upload_to="products"),
        ),
        migrations.AddField(
            model_name="product",
            name="is_on_shelf",
            field=models.BooleanField(
                db_index=True,
                default=True,
                help_text="Whether the shop offers it.",
                verbose_name="on the shelf",
            ),
        ),
        migrations.AddField(
            model_name="product",
            name="version",
            field=models.PositiveIntegerField(
                default=1, editable=False, help_text="Goes up with each edit in the Admin."
            ),
        ),
        migrations.AddField(
            model_name="order",
            name="note",
            field=models.CharField(blank=True, help_text="For whoever packs it.", max_length=120),
        ),
        migrations.AddField(
            model_name="order",
            name="member",
            field=models.ForeignKey(
                blank=True,
                help_text="Who placed it, if they were logged in.",
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="orders",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
    ]
