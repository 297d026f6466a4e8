"""Where linkage errs most, on invented people only: its likeliest false joins and its unlikeliest true pairs.

The historical data are real people and are never shown.
"""

import csv
import itertools
import json
import pathlib
import subprocess
from dataclasses import dataclass
from typing import NamedTuple

import places
from cases import Case
from measured import measure
from sides import link

CASES = (Case("100,000 simulated people", "uk_100k.csv", ()),
         Case("FEBRL3 without `soc_sec_id`", "febrl3.csv", (), exclude="soc_sec_id"))
SHOWN = 5
LINKED = .95
# Of the true pairs that were never weighed, so many are looked at to find the plainest.
LOOKED_AT = 250


class Scored(NamedTuple):
    """A line of the pairs file; of a pair that is not there, nothing but the names is known."""

    weight: float
    probability: float | None
    one: str
    two: str


@dataclass(frozen=True)
class Shown:
    """Two records, the parts of their match, and what became of it in the end."""

    one: dict
    two: dict
    parts: list[str]
    alone: float
    probability: float | None


@dataclass(frozen=True)
class Errors:
    """The errors of one file: how many there are of each sort, and the worst."""

    name: str
    counts: dict[str, int]
    worst: dict[str, list[Shown]]


def found() -> list[Errors]:
    return [errors for case in CASES if (errors := _errors(case))]


def _errors(case: Case) -> Errors | None:
    stem = f"worst-{case.file.removesuffix('.csv')}"
    pairs, model = places.RESULTS / f"{stem}-pairs.csv", places.RESULTS / f"{stem}-model.json"
    if measure(stem, [*link(case), "--pairs", pairs, "--model-out", model]).failed:
        return None
    with open(places.DATA / case.file, newline="") as rows:
        records = {row["id"]: row for row in csv.DictReader(rows)}
    with open(pairs, newline="") as rows:
        scored = [Scored(float(row["match_weight"]), float(row["match_probability"]), row["id_l"], row["id_r"])
                  for row in csv.DictReader(rows)]
    sorts = sorted_out(records, scored)
    shown = {}
    for sort, wrong in sorts.items():
        some = [_explained(case, model, records, pair) for pair in _of_different_people(records, wrong)]
        # What was never weighed has no order of its own: the plainest come first.
        shown[sort] = (sorted(some, key=lambda pair: -pair.alone) if sort == "never weighed" else some)[:SHOWN]
    return Errors(case.name, {sort: len(wrong) for sort, wrong in sorts.items()}, shown)


def sorted_out(records: dict, scored: list[Scored]) -> dict[str, list[Scored]]:
    """The three sorts of errors, the worst first."""
    def is_true(pair: Scored) -> bool:
        return records[pair.one]["entity_id"] == records[pair.two]["entity_id"]

    seen = {frozenset((pair.one, pair.two)) for pair in scored}
    return {
        "joined": sorted((pair for pair in scored if pair.probability >= LINKED and not is_true(pair)), reverse=True),
        "missed": sorted(pair for pair in scored if pair.probability < LINKED and is_true(pair)),
        "never weighed": [Scored(0, None, *both) for both in _true_pairs(records) if frozenset(both) not in seen]}


def _true_pairs(records: dict):
    people: dict[str, list[str]] = {}
    for name, record in records.items():
        people.setdefault(record["entity_id"], []).append(name)
    for members in people.values():
        yield from itertools.combinations(members, 2)


def _of_different_people(records: dict, pairs: list[Scored]) -> list[Scored]:
    """The first few, no person twice: one family's error would else fill the list."""
    most = LOOKED_AT if pairs and pairs[0].probability is None else SHOWN
    some: list[Scored] = []
    people: set[str] = set()
    for pair in pairs:
        both = {records[pair.one]["entity_id"], records[pair.two]["entity_id"]}
        if len(some) < most and people.isdisjoint(both):
            people |= both
            some.append(pair)
    return some


def _explained(case: Case, model: pathlib.Path, records: dict, pair: Scored) -> Shown:
    command = [places.THROUGHLINE, "link", "explain", places.DATA / case.file, pair.one, pair.two, "--truth",
               "entity_id", "--model-in", model, "--json"]
    command += ["--exclude", case.exclude] if case.exclude else []
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=True)
    match = json.loads(done.stdout)
    return Shown(records[pair.one], records[pair.two], [part["words"] for part in match["parts"]],
                 match["probability"], pair.probability)
