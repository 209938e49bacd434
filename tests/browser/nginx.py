"""A real nginx before other servers, with the buffer sizes that it has by default.

Over TLS it speaks HTTP/2, with a certificate of its own making.
"""

import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.browser import programs
from tests.servers import free_port, running

CONFIGURATION = """
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{}}
http {{
    access_log off;
    {options}
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    server {{
        listen 127.0.0.1:{port}{tls};
        {locations}
    }}
}}
"""
EVERYTHING = """
        location / {{
            proxy_pass {upstream};
            proxy_set_header Host $http_host;
            proxy_set_header X-Forwarded-Proto $scheme;
        }}"""
TLS = """ ssl http2;
        ssl_certificate {folder}/certificate.pem;
        ssl_certificate_key {folder}/key.pem"""


@contextmanager
def serve_through_nginx(upstream: str, *, has_tls: bool = False) -> Iterator[str]:
    """Run nginx in front of ``upstream`` and yield its own address."""
    with nginx(EVERYTHING.format(upstream=upstream), has_tls=has_tls) as port:
        yield f"http{'s' if has_tls else ''}://127.0.0.1:{port}"


@contextmanager
def nginx(locations: str, *, options: str = "", has_tls: bool = False) -> Iterator[int]:
    """Run nginx and yield its port.

    Args:
        locations: What stands in its ``server``.
        options: What stands before that.
        has_tls: Whether it speaks HTTP/2, and TLS.
    """
    port = free_port()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)  # As root, nginx's workers run as another user.
        if has_tls:
            _make_certificate(folder)
        tls = TLS.format(folder=folder) if has_tls else ""
        texts = {"locations": locations, "options": options, "tls": tls}
        configuration = folder / "nginx.conf"
        text = CONFIGURATION.format(folder=folder, port=port, **texts)
        configuration.write_text(text, encoding="utf-8")
        command = [programs.require("nginx"), "-p", name, "-e", "stderr", "-c", str(configuration)]
        with running(command, port, stderr=None):  # which says what is wrong
            yield port


def _make_certificate(folder: Path) -> None:
    """Make one that nobody has signed but itself."""
    files = ["-keyout", f"{folder}/key.pem", "-out", f"{folder}/certificate.pem"]
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-noenc"]
    command = [programs.require("openssl"), "req", "-x509", "-subj", "/CN=127.0.0.1", *key, *files]
    subprocess.run(command, check=True, capture_output=True)
