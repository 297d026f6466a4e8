"""Tables and figures as Markdown."""


def table(headings: list[str], rows: list[list[str]]) -> list[str]:
    """The lines of a table."""
    return [f"| {' | '.join(headings)} |", "|" + "---|" * len(headings), *(f"| {' | '.join(row)} |" for row in rows)]


def count(value: int | None) -> str:
    """A whole number, or a dash where there is none."""
    return "–" if value is None else f"{value:,}"


def share(value: float | None, digits: int = 4) -> str:
    """A number with so many decimals, or a dash."""
    return "–" if value is None else f"{value:.{digits}f}"
