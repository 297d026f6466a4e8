"""Writes what was measured into docs/linkage.md, each part between two marks; the prose around them is by hand."""

import datetime
import json
import os
import statistics

import inside_tables
import places
import side_tables
import targets
import worst_list
from markdown import table

LINES = {"sides": side_tables.sides, "find": side_tables.find, "inside": inside_tables.inside,
         "growth": inside_tables.growth, "worst": worst_list.worst,
         "targets": lambda figures: table(targets.HEADINGS, targets.rows(figures))}


def write(part: str, figures, runs: int) -> None:
    """Replaces the text between the marks of a part; a page without them keeps as it is, and it is said."""
    begin, end = f"<!-- bench-linkage {part}: begin -->", f"<!-- bench-linkage {part}: end -->"
    text = places.PAGE.read_text()
    if not figures:
        return
    if begin not in text or end not in text:
        print(f"  {places.PAGE.name} has no marks '{begin}' and '{end}': {part} is not written there")
        return
    before, rest = text.split(begin, 1)
    after = rest.split(end, 1)[1]
    lines = ([] if part == "worst" else [stamp(part, runs), ""]) + LINES[part](figures) + failure_lines(part)
    places.PAGE.write_text(f"{before}{begin}\n" + "\n".join(lines) + f"\n{end}{after}")
    print(f"  written: {places.PAGE.relative_to(places.ROOT)}, {part}", flush=True)


def stamp(part: str, runs: int) -> str:
    """When, on what, how busy: in words that name no machine."""
    with open("/proc/meminfo") as lines:
        memory = int(next(lines).split()[1]) / (1 << 20)
    others = statistics.median([run["others"] for run in _of(part)] or [0])
    busy = f" Others kept {others:.1f} cores busy meanwhile: times are too long." if others > .1 else ""
    return (f"*{datetime.date.today():%-d %B %Y}; {os.cpu_count()} cores, {memory:.0f} GB; {runs} run"
            f"{'' if runs == 1 else 's'} each, median (least to most).{busy}*")


def failures() -> list[dict]:
    """The runs that failed, of whatever part."""
    return [run for part in ("sides", "find", "inside", "growth", "worst") for run in _of(part) if run["failed"]]


PREFIXES = {"sides": ("febrl", "historical", "fake", "uk_"), "find": ("find",),
            "inside": ("texts", "pairs", "changes"), "growth": ("growth",), "worst": ("worst",)}
PREFIXES["targets"] = PREFIXES["sides"] + PREFIXES["find"] + PREFIXES["inside"]


def failure_lines(part: str) -> list[str]:
    failed = [f"{run['name']} ({run['failed']})" for run in _of(part) if run["failed"]]
    return ["", "Runs that failed: " + "; ".join(failed)] if failed else []


def _of(part: str) -> list[dict]:
    """The runs of a part, as they are kept."""
    paths = [path for path in sorted(places.RESULTS.glob("*.json")) if path.name.startswith(PREFIXES[part])]
    documents = [json.loads(path.read_text()) for path in paths]
    return [document for document in documents if "others" in document and "failed" in document]
