"""What both sides are given: the same files in turn. Ours has one configuration; only columns differ."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Case:
    """One file, what ours is told of its columns, and the models that Splink is run with."""

    name: str
    file: str
    models: tuple[str, ...]
    exclude: str = ""
    link_only: str = ""
    group: str = ""
    is_long: bool = False

    def options(self) -> list[str]:
        """The options of `throughline link` for this file."""
        given = {"--exclude": self.exclude, "--link-only": self.link_only, "--group": self.group}
        return [word for option, value in given.items() if value for word in (option, value)]


CASES = (
    Case("FEBRL4", "febrl4.csv", ("febrl4",), link_only="source"),
    Case("FEBRL4 without soc_sec_id", "febrl4.csv", ("febrl4_noid",), exclude="soc_sec_id", link_only="source"),
    Case("FEBRL3", "febrl3.csv", ("febrl3",)),
    Case("FEBRL3 without soc_sec_id", "febrl3.csv", ("febrl3_noid",), exclude="soc_sec_id"),
    Case("historical, the half given", "historical.csv", ("h50k", "h50k_wide")),
    Case("fake_1000", "fake_1000.csv", ("fake1000",)),
    Case("100,000 simulated", "uk_100k.csv", ("uk",), group="ethnic_group"),
    Case("a million simulated", "uk_1m.csv", ("uk", "uk_wide"), group="ethnic_group", is_long=True),
)
