"""The programs that the tests need beside Python: browsers, a screen for one, nginx and so on.

``python -m tests.browser.programs chromium nginx npm`` makes sure that the named ones are there.
On Debian and its relatives it installs them when run as root; elsewhere it says what to install.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

# Under which names each program may be found, and the Debian package that has it.
PROGRAMS: dict[str, tuple[list[str], str]] = {
    "chromium": (
        [
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
        ],
        "chromium",
    ),
    # Chromium's engine alone. A window of Chromium is a program with toolbars and pages of its
    # own, which cost more than most of what a test has its page do.
    "headless_shell": (
        ["chromium-headless-shell", "chrome-headless-shell"],
        "chromium-headless-shell",
    ),
    # BiDi, as the tests speak it, is in Firefox from version 140 on.
    "firefox": (["firefox-esr", "firefox"], "firefox-esr"),
    "webkit": (["WebKitWebDriver"], "webkit2gtk-driver"),
    "xvfb": (["Xvfb"], "xvfb"),
    # Debian keeps nginx in /usr/sbin, which is not on every user's PATH.
    "nginx": (["nginx", "/usr/sbin/nginx"], "nginx-light"),
    "openssl": (["openssl"], "openssl"),
    "npm": (["npm"], "npm"),
    "gettext": (["xgettext"], "gettext"),
    "redis": (["redis-server"], "redis-server"),
    # Debian keeps it beside others of its version, and on nobody's PATH.
    "postgresql": (
        ["postgres", *map(str, sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres")))],
        "postgresql",
    ),
}

# What not every system offers, and what does the same in its place, if slower.
SUBSTITUTES = {"headless_shell": "chromium"}

CHROMIUM_ARGS = [
    "--no-sandbox",
    "--disable-gpu",
    # Silence Chromium's own calls to the outside.
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def find(program: str) -> str | None:
    """Return the path of ``program``, or None; ``$CHROMIUM``, ``$NGINX`` and so on come first."""
    names, _package = PROGRAMS[program]
    named = os.environ.get(program.upper())
    for name in [named] if named else names:
        if path := shutil.which(name):
            return path
    return None


def require(program: str) -> str:
    """Return the path of ``program``, or else of its substitute.

    Raises:
        RuntimeError: It is not installed; the message says what to do.
    """
    substitute = SUBSTITUTES.get(program, program)
    if path := find(program) or find(substitute):
        return path
    raise RuntimeError(_advice([substitute]))


def _advice(programs: list[str]) -> str:
    packages = " ".join(PROGRAMS[program][1] for program in programs)
    variables = ", ".join(f"${program.upper()}" for program in programs)
    return (
        f"Not found: {', '.join(programs)}. The tests need them.\n"
        f"On Debian or Ubuntu, run: sudo apt-get install {packages}\n"
        "Elsewhere, install "
        + ", ".join("Chromium or Chrome" if name == "chromium" else name for name in programs)
        + f", or name the program in {variables}."
    )


def _install(programs: list[str]) -> None:
    packages = [PROGRAMS[program][1] for program in programs]
    print(f"Installing the Debian packages {' '.join(packages)} ...", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-qq", "-y", "--no-install-recommends", *packages]
    for command in (["apt-get", "update", "-qq"], install):
        subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)


def _missing(programs: list[str]) -> list[str]:
    return [program for program in programs if not find(program)]


def main(programs: list[str]) -> int:
    """Install what is missing of ``programs`` where that is possible; return the exit status."""
    needed = [program for program in programs if program not in SUBSTITUTES]
    on_debian_as_root = Path("/etc/debian_version").exists() and os.geteuid() == 0
    missing = _missing(needed)
    if missing and on_debian_as_root:
        _install(missing)
        missing = _missing(needed)
    for program in _missing(programs) if on_debian_as_root and not missing else []:
        try:
            _install([program])
        except subprocess.CalledProcessError:
            print(f"{SUBSTITUTES[program]} takes its place; the tests are slower with it.")
    if missing:
        print(_advice(missing), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
