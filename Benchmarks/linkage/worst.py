"""Where linkage errs most, on invented people only: its likeliest false joins and its unlikeliest true pairs.

The historical data are real people and are never shown.
"""

import csv
import itertools
import json
import subprocess
from dataclasses import dataclass, field

import places
from cases import Case
from measured import measure
from sides import link

CASES = (Case("100,000 simulated people", "uk_100k.csv", ()),
         Case("FEBRL3 without `soc_sec_id`", "febrl3.csv", (), exclude="soc_sec_id"))
SHOWN = 5
LINKED = .95


@dataclass
class Pair:
    """Two records, what was made of them in the end, and the parts of their match."""

    one: dict
    two: dict
    probability: float | None
    parts: list[str] = field(default_factory=list)
    alone: float = 0.0


@dataclass
class Errors:
    """The errors of one file: how many there are of each sort, and the worst."""

    name: str
    counts: dict[str, int]
    worst: dict[str, list[Pair]]
    failed: str = ""


def found() -> list[Errors]:
    return [_errors(case) for case in CASES]


def _errors(case: Case) -> Errors:
    stem = f"worst-{case.file.removesuffix('.csv')}"
    pairs, model = places.RESULTS / f"{stem}-pairs.csv", places.RESULTS / f"{stem}-model.json"
    run = measure(stem, [*link(case), "--pairs", pairs, "--model-out", model])
    if run.failed:
        return Errors(case.name, {}, {}, run.failed)
    with open(places.DATA / case.file, newline="") as rows:
        records = {row["id"]: row for row in csv.DictReader(rows)}
    with open(pairs, newline="") as rows:
        scored = [(float(row["match_weight"]), float(row["match_probability"]), row["id_l"], row["id_r"])
                  for row in csv.DictReader(rows)]
    errors = _sorted_out(records, scored)
    worst = {sort: [_explained(case, model, records, pair) for pair in _of_different_people(records, pairs)]
             for sort, pairs in errors.items()}
    return Errors(case.name, {sort: len(pairs) for sort, pairs in errors.items()}, worst)


def _sorted_out(records: dict, scored: list) -> dict[str, list]:
    """The three sorts of errors, the worst first; what was never weighed has no order but the file's."""
    is_true = lambda pair: records[pair[2]]["entity_id"] == records[pair[3]]["entity_id"]
    seen = {frozenset(pair[2:]) for pair in scored}
    return {
        "joined": sorted((pair for pair in scored if pair[1] >= LINKED and not is_true(pair)), reverse=True),
        "missed": sorted(pair for pair in scored if pair[1] < LINKED and is_true(pair)),
        "never weighed": [(0, None, *ids) for ids in _true_pairs(records) if frozenset(ids) not in seen]}


def _true_pairs(records: dict):
    people: dict[str, list[str]] = {}
    for name, record in records.items():
        people.setdefault(record["entity_id"], []).append(name)
    for members in people.values():
        yield from itertools.combinations(members, 2)


def _of_different_people(records: dict, pairs: list) -> list:
    """The first few, no person twice: one family's error would else fill the list."""
    shown: list = []
    people: set[str] = set()
    for pair in pairs:
        both = {records[pair[2]]["entity_id"], records[pair[3]]["entity_id"]}
        if people.isdisjoint(both):
            people |= both
            shown.append(pair)
        if len(shown) == SHOWN:
            break
    return shown


def _explained(case: Case, model, records: dict, pair: tuple) -> Pair:
    command = [places.THROUGHLINE, "link", "explain", places.DATA / case.file, pair[2], pair[3], "--truth",
               "entity_id", "--model-in", model, "--json"]
    command += ["--exclude", case.exclude] if case.exclude else []
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=True)
    match = json.loads(done.stdout)
    return Pair(records[pair[2]], records[pair[3]], pair[1], [part["words"] for part in match["parts"]],
                match["probability"])
