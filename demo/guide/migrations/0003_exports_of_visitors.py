from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("guide", "0002_passage")]

    operations = [
        migrations.AlterModelOptions(name="export", options={"ordering": ("-created_at",)}),
        migrations.AddField(
            model_name="export",
            name="visitor",
            field=models.CharField(
                blank=True,
                db_index=True,
                help_text="Whose it is; see `demo/visitors.py`.",
                max_length=24,
            ),
        ),
    ]
