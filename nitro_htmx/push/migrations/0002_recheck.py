"""The table of users whose rights were changed."""

from django.db import migrations, models


class Migration(migrations.Migration):
    """Make it."""

    dependencies = [("nitro_push", "0001_initial")]
    operations = [
        migrations.CreateModel(
            name="Recheck",
            fields=[
                ("user_id", models.CharField(max_length=255, primary_key=True, serialize=False)),
                ("at", models.BigIntegerField()),
            ],
            options={"default_permissions": ()},
        ),
    ]
