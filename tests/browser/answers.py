"""What requests say, and answers in the place of the server's."""

from collections.abc import Callable
from urllib.parse import parse_qsl

from playwright.sync_api import Request, Route

from tests.browser.journey import Journey


def posted(request: Request) -> list[tuple[str, str]]:
    """Return the parameters of a request, in order."""
    return parse_qsl(request.post_data or "", keep_blank_values=True)


def of(request: Request, name: str) -> str:
    """Return the value of a parameter."""
    return dict(posted(request))[name]


def to(journey: Journey, path: str) -> list[Request]:
    """Return the requests whose address ends with ``path``."""
    return [request for request in journey.requests if request.url.endswith(path)]


def answer_first(journey: Journey, path: str, *answers: Callable[[Route], object]) -> None:
    """Give the first requests to ``path`` these answers; later ones go to the server."""
    left = list(answers)

    def answer(route: Route) -> None:
        if left:
            left.pop(0)(route)
        else:
            route.fallback()

    journey.page.route(f"**/nitro/{path}", answer)


def lose_answer(route: Route) -> None:
    """Let the server answer, and nobody hear of it."""
    route.fetch()
    route.abort("connectionreset")


def lose_request(route: Route) -> None:
    route.abort("connectionreset")


def foreign(status: int, **headers: str) -> Callable[[Route], object]:
    """Answer as a proxy would."""
    return lambda route: route.fulfill(status=status, body="<h1>A proxy</h1>", headers=headers)
