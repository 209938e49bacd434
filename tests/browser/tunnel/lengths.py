"""How long the bodies of requests and answers are."""


def length_of(head: bytes) -> int:
    """Return how many bytes of body follow a head; our servers name that, but for streams."""
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length":
            return int(value)
    return 0
