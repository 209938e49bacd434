"""The translations that ship: complete, with the same placeholders, and compiled."""

import gettext
import io
import re
import shutil
import subprocess
import sys
from pathlib import Path

import polib
import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils.translation import override

import nitro_htmx
from nitro_htmx.state.files import Upload
from nitro_htmx.texts import failure_text
from tests.browser import programs

PACKAGE = Path(nitro_htmx.__file__).parent
LANGUAGES = ["de", "es", "fr", "it", "nl", "pl", "pt_BR", "zh_Hans"]
PLACEHOLDER = re.compile(r"%(?:\(\w+\))?[a-z]|\{\w+\}")


def path_of(language: str) -> Path:
    return PACKAGE / "locale" / language / "LC_MESSAGES" / "django.po"


def catalogue(language: str) -> polib.POFile:
    return polib.pofile(str(path_of(language)))


def translations(entry: polib.POEntry) -> list[str]:
    return [*entry.msgstr_plural.values()] or [entry.msgstr]


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """Return the texts that stand in the code and the templates, with their plurals."""
    programs.require("gettext")
    copy = tmp_path_factory.mktemp("texts") / "nitro_htmx"
    shutil.copytree(PACKAGE, copy, ignore=shutil.ignore_patterns("locale", "static", "*.pyc"))
    (copy / "locale").mkdir()
    command = [sys.executable, "-m", "django", "makemessages", "--locale=de"]
    subprocess.run(command, cwd=copy, check=True, capture_output=True)
    found = polib.pofile(str(copy / "locale" / "de" / "LC_MESSAGES" / "django.po"))
    return {(entry.msgid, entry.msgid_plural) for entry in found}


def test_the_languages_are_those_that_are_named():
    """In the folder, in the script that keeps them up to date, and in the docs."""
    root = PACKAGE.parent
    assert sorted(path.name for path in (PACKAGE / "locale").iterdir()) == LANGUAGES
    script = (root / "scripts" / "messages.py").read_text()
    page = (root / "docs" / "translating.md").read_text()
    for language in LANGUAGES:
        assert f'"{language}"' in script
        assert f"`{language}`" in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str, texts: set[tuple[str, str]]):
    """None is missing, none is left over, none is a guess. ``make messages`` lists what is."""
    known = catalogue(language)
    assert {(entry.msgid, entry.msgid_plural) for entry in known} == texts
    assert [entry.msgid for entry in known if entry.fuzzy or entry.obsolete] == []
    assert [entry.msgid for entry in known if not all(translations(entry))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_have_the_placeholders_of_their_text(language: str):
    """So none can fail when it is used."""
    for entry in catalogue(language):
        expected = sorted(PLACEHOLDER.findall(entry.msgid))
        for text in translations(entry):
            assert sorted(PLACEHOLDER.findall(text)) == expected, entry.msgid
            assert text.strip() == text


@pytest.mark.parametrize("language", LANGUAGES)
def test_plurals_have_as_many_forms_as_the_language(language: str):
    """Each form that the header's rule can choose is there."""
    known = catalogue(language)
    rule = known.metadata["Plural-Forms"]
    count = int(re.findall(r"nplurals=(\d)", rule)[0])
    choose = gettext.c2py(rule.split("plural=")[1].rstrip(";"))
    assert {choose(number) for number in [*range(1000), 10**6]} <= set(range(count))
    plurals = [entry for entry in known if entry.msgid_plural]
    assert plurals
    for entry in plurals:
        assert sorted(entry.msgstr_plural) == list(range(count)), entry.msgid


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_says_the_same(language: str):
    """It is what Django reads; ``make messages`` makes it."""
    with path_of(language).with_suffix(".mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)
    for entry in catalogue(language):
        if entry.msgid_plural:
            shown = [compiled.ngettext(entry.msgid, entry.msgid_plural, n) for n in range(200)]
            assert set(shown) <= set(translations(entry))
        else:
            assert compiled.gettext(entry.msgid) == entry.msgstr
    made = io.BytesIO(catalogue(language).to_binary()).getvalue()
    assert path_of(language).with_suffix(".mo").read_bytes() == made


def test_django_finds_them():
    """Also the plural forms, where Django's own catalogue has another rule."""
    assert failure_text(413) == "This is more than the page can hold."
    with override("pl"):
        assert failure_text(413) == "To więcej, niż strona może pomieścić."
    upload = Upload(("txt",), max_files=2)
    files = [SimpleUploadedFile(f"{number}.txt", b"a") for number in range(3)]
    for language, text in (
        ("de", "Bitte wählen Sie höchstens 2 Dateien."),
        ("pl", "Wybierz co najwyżej 2 pliki."),
        ("zh-hans", "请最多选择2个文件。"),
    ):
        with override(language), pytest.raises(ValidationError, match=re.escape(text)):
            upload.validate(files)
