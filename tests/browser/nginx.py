"""A real nginx before the live server, with the buffer sizes that it has by default."""

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
        listen 127.0.0.1:{port};
        location / {{
            proxy_pass {upstream};
            proxy_set_header Host $http_host;
        }}
    }}
}}
"""


@contextmanager
def serve_through_nginx(upstream: str) -> Iterator[str]:
    """Run nginx in front of ``upstream`` and yield its own address."""
    port = free_port()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)  # As root, nginx's workers run as another user.
        configuration = folder / "nginx.conf"
        text = CONFIGURATION.format(folder=folder, port=port, upstream=upstream)
        configuration.write_text(text, encoding="utf-8")
        command = [programs.require("nginx"), "-p", name, "-e", "stderr", "-c", str(configuration)]
        with running(command, port, stderr=None):  # which says what is wrong
            yield f"http://127.0.0.1:{port}"
