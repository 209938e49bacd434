"""The tables of the database engine, and that of durable events."""

from django.db import migrations, models


class Migration(migrations.Migration):
    """Make all."""

    initial = True
    dependencies = []
    operations = [
        migrations.CreateModel(
            name="Event",
            fields=[
                ("id", models.BigIntegerField(primary_key=True, serialize=False)),
                ("stamp", models.BigIntegerField()),
                ("body", models.TextField()),
            ],
            options={"default_permissions": ()},
        ),
        migrations.CreateModel(
            name="Head",
            fields=[
                ("id", models.SmallIntegerField(primary_key=True, serialize=False)),
                ("epoch", models.CharField(max_length=20)),
                ("stamp", models.BigIntegerField()),
                ("last", models.BigIntegerField()),
                ("server", models.CharField(max_length=40)),
            ],
            options={"default_permissions": ()},
        ),
        migrations.CreateModel(
            name="Outgoing",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("ticket", models.CharField(max_length=32, unique=True)),
                ("at", models.BigIntegerField()),
                ("body", models.TextField()),
            ],
            options={"default_permissions": ()},
        ),
    ]
