"""A real nginx before the live server, with the buffer sizes that it has by default.

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
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    server {{
        listen 127.0.0.1:{port}{tls};
        location / {{
            proxy_pass {upstream};
            proxy_set_header Host $http_host;
            proxy_set_header X-Forwarded-Proto $scheme;
        }}
    }}
}}
"""


TLS = """ ssl http2;
        ssl_certificate {folder}/certificate.pem;
        ssl_certificate_key {folder}/key.pem"""


@contextmanager
def serve_through_nginx(upstream: str, *, has_tls: bool = False) -> Iterator[str]:
    """Run nginx in front of ``upstream`` and yield its own address."""
    port = free_port()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)  # As root, nginx's workers run as another user.
        if has_tls:
            _make_certificate(folder)
        tls = TLS.format(folder=folder) if has_tls else ""
        configuration = folder / "nginx.conf"
        text = CONFIGURATION.format(folder=folder, port=port, upstream=upstream, tls=tls)
        configuration.write_text(text, encoding="utf-8")
        command = [programs.require("nginx"), "-p", name, "-e", "stderr", "-c", str(configuration)]
        with running(command, port, stderr=None):  # which says what is wrong
            yield f"http{'s' if has_tls else ''}://127.0.0.1:{port}"


def _make_certificate(folder: Path) -> None:
    """Make one that nobody has signed but itself."""
    files = ["-keyout", f"{folder}/key.pem", "-out", f"{folder}/certificate.pem"]
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-noenc"]
    command = [programs.require("openssl"), "req", "-x509", "-subj", "/CN=127.0.0.1", *key, *files]
    subprocess.run(command, check=True, capture_output=True)
