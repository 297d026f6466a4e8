"""Tables and figures as Markdown."""

import math


def table(headings: list[str], rows: list[list[str]]) -> list[str]:
    """The lines of a table."""
    return [f"| {' | '.join(headings)} |", "|" + "---|" * len(headings), *(f"| {' | '.join(row)} |" for row in rows)]


def count(value: int | None) -> str:
    """A whole number, or a dash where there is none."""
    return "–" if value is None else f"{value:,}"


def share(value: float | None, digits: int = 4) -> str:
    """A number with so many decimals, or a dash."""
    return "–" if value is None else f"{value:.{digits}f}"


def cut(value: float | None, digits: int = 4) -> str:
    """A share of what is right, cut and never rounded up: 1 is said of what is 1."""
    # What a file says with six decimals stays as it says: .57 is no .5699.
    return "–" if value is None else f"{math.floor(round(value * 10 ** digits, 6)) / 10 ** digits:.{digits}f}"
