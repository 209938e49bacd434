"""Sentry names the action, and is told nothing of what stands in state and tokens.

Its integration changes Django for as long as the process lives, so this runs in a project.
"""

from pathlib import Path

from tests.docs.pages import ROOT, Page
from tests.integrations.projects import run_in_project

PAGE = Page(ROOT / "docs" / "integrations.md")
(SENTRY,) = [
    block.text
    for block in dict(PAGE.sections)["Sentry"]
    if block.text.startswith("SENTRY =") and block.is_run
]
FILES = {
    "shop/sentry.py": PAGE.files["shop/sentry.py"],
    "shop/components.py": """
from nitro_htmx import NitroComponent, register_component
from pydantic import BaseModel


class TransferState(BaseModel):
    iban: str = "DE-in-the-state"


@register_component
class Transfer(NitroComponent[TransferState]):
    def send(self, amount: int):
        raise RuntimeError("The bank is closed")
""",
    "shop/templates/shop/components/transfer.html": (
        '{% load nitro_htmx %}<input {% nitro_model "iban" %}>'
    ),
}
SETTINGS = f"""
MIDDLEWARE += ["shop.sentry.name_actions"]
DEBUG = False
ALLOWED_HOSTS = ["testserver"]
{SENTRY}"""
CODE = """
import json
import sentry_sdk
from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.test import RequestFactory
from sentry_sdk.integrations.django import DjangoIntegration
from sentry_sdk.transport import Transport
from shop.components import Transfer

sent = []


class Kept(Transport):
    def capture_envelope(self, envelope):
        sent.extend(item.payload.json for item in envelope.items)


sentry_sdk.init(
    dsn="https://key@sentry.invalid/1",
    transport=Kept(),
    traces_sample_rate=1.0,
    default_integrations=False,
    integrations=[DjangoIntegration()],
    **settings.SENTRY,
)
transfer = Nitro().mount(Transfer)
token, secret = transfer.element["data-nitro-token"], "s" * 32
data = {
    f"{transfer.id}.iban": "DE-in-the-body",
    "amount": 5,
    "nitro-fields": "iban",
    "nitro-token": token,
    "csrfmiddlewaretoken": secret,
    "nitro-id": "0" * 32,
}
# As on a server, through the handler that Sentry has wrapped.
request = RequestFactory().post("/nitro/Transfer/send/", data)
request.META |= {"HTTP_HX_REQUEST": "true", "HTTP_COOKIE": f"csrftoken={secret}"}
told = []
WSGIHandler()(request.META, lambda status, headers: told.append(status)).close()
assert told[0].startswith("500"), told
sentry_sdk.flush()
(error,) = [event for event in sent if "exception" in event]
assert error["exception"]["values"][-1]["value"] == "The bank is closed"
assert error["transaction"] == "Transfer.send", error["transaction"]
assert error["request"]["url"].endswith("/nitro/Transfer/send/")
spans = [span for event in sent for span in event.get("items", ())]
assert "Transfer.send" in [span["name"] for span in spans if span["is_segment"]]
told = json.dumps(sent)
found = [word for word in (token, "DE-in-the-state", "DE-in-the-body") if word in told]
"""


def test_an_action_s_error(tmp_path: Path):
    """It is one event, named after component and action, without token, state and input."""
    run_in_project(tmp_path, FILES, SETTINGS, f"{CODE}\nassert found == [], found")
