"""The figures of each part as Markdown."""

import math
import statistics
import textwrap

import targets
from figures import Figures, spread
from measured import Run
from worst import Errors, Shown


def of(part: str, figures) -> list[str]:
    parts = {"sides": _sides, "find": _find, "inside": _inside, "growth": _growth, "worst": _worst,
             "targets": lambda figures: _table(targets.HEADINGS, targets.rows(figures))}
    return parts[part](figures)


def _table(headings: list[str], rows: list[list[str]]) -> list[str]:
    return [f"| {' | '.join(headings)} |", "|" + "---|" * len(headings), *(f"| {' | '.join(row)} |" for row in rows)]


def _count(value: int | None) -> str:
    return "–" if value is None else f"{value:,}"


def _share(value: float | None, digits: int = 4) -> str:
    return "–" if value is None else f"{value:.{digits}f}"


def _sides(files: dict[str, list[Figures]]) -> list[str]:
    quality, cost = [], []
    for name, sides in files.items():
        for side in sides:
            first = name if side is sides[0] else ""
            found = side.quality
            if not found:
                quality.append([first, side.side, f"failed: {side.failed}", *[""] * 5])
                continue
            quality.append([first, side.side,
                            " / ".join(_share(found[key]) for key in ("precision", "recall", "f1")),
                            *(_share(found[key]) for key in ("best_f1", "recall_at_999", "people_f1")),
                            _share(found["calibration"], 3), _share(found["blocking_recall"])])
            cost.append([first, side.side, _count(found["pairs_scored"]), side.told_seconds, spread(side.wall, 1),
                         spread(side.processor, 1), spread(side.peak_mb, 0)])
    return [*_table(["data", "by", "precision / recall / F1 at p ≥ .95", "best F1", "recall at precision .999",
                     "people, F1", "calibration error", "blocking recall"], quality), "",
            *_table(["data", "by", "pairs compared", "own seconds", "whole process, s", "processor, s", "most MB"],
                    cost), "", *_groups(files)]


def _groups(files: dict[str, list[Figures]]) -> list[str]:
    """Whose links are missed, at p ≥ .95, and how many twins and their like are taken for one person."""
    columns = [(name, side) for name, sides in files.items() for side in sides if side.quality.get("missed")]
    if not columns:
        return []
    groups = sorted({group for _, side in columns for group in side.quality["missed"]})
    rows = [[group.replace("_", " "), *(_share(side.quality["missed"].get(group), 1) for _, side in columns)]
            for group in groups]
    rows.append(["*false links, alike as twins*", *(_count(side.quality.get("twins")) for _, side in columns)])
    return _table(["links missed, %", *(f"{name}: {side.side}" for name, side in columns)], rows)


def _find(found: dict[str, dict]) -> list[str]:
    rows = []
    for side, figures in found.items():
        if "failed" in figures:
            rows.append([side, f"failed: {figures['failed']}", *[""] * 7])
            continue
        rows.append([side, _count(figures["asked"]), _share(figures["p50_ms"], 2), _share(figures.get("p99_ms"), 2),
                     _share(figures["most_ms"], 1), _share(figures["hit1"]), _count(figures["wrong_at_95"]),
                     _count(figures.get("wrong_at_999")), _share(figures["peak_mb"], 0)])
    return _table(["by", "timed one by one", "median ms", "p99 ms", "most ms", "the right person first",
                   "first answer wrong at p ≥ .95", "any wrong at p ≥ .999", "most MB"], rows)


def _inside(found: dict) -> list[str]:
    return [*_pair_rates(found["pairs"]), "", *_text_rates(found["texts"]), "", *_changes(found["changes"])]


def _pair_rates(runs: list[Run]) -> list[str]:
    good = [run.out for run in runs if not run.failed]
    if not good:
        return []
    rows = []
    for kind, words in (("usual", "as linking does"), ("wide", "as wide as `uk_wide`")):
        found = [out[kind] for out in good]
        rows.append([words, f"{found[0]['pairs']:,}", *(
            spread([one[key] for one in found])
            for key in ("blocking_seconds", "comparing_seconds", "processor_seconds")),
            spread([one["pairs_a_second"] / 1e6 for one in found])])
    return _table([f"ours, {good[0]['records']:,} records, a model that is there", "pairs compared", "blocking, s",
                   "comparing, s", "processor, s", "million pairs a second"], rows)


def _text_rates(runs: dict[str, Run]) -> list[str]:
    ours, theirs = runs["ours"].out, runs["rapidfuzz"].out
    if not ours or not theirs:
        return []
    rows = []
    for key, words in (("jaro_winkler", "Jaro-Winkler"), ("osa", "Damerau (no part edited twice)")):
        one, two = ours[key], theirs[key]
        same = abs(one["sum"] - two["sum"]) <= 1e-6 * abs(two["sum"])
        rows.append([words, *(f"{side['pairs_a_second'] / 1e6:.1f}" for side in (one, two)),
                     f"{one['pairs_a_second'] / two['pairs_a_second']:.2f}",
                     "the same" if same else f"{one['sum']:,} and {two['sum']:,}"])
    return _table([f"{ours['rows']:,} × {ours['names']:,} surnames, one thread", "ours, million pairs a second",
                   f"rapidfuzz {theirs['version']} `cdist`", "ours / theirs", "sums of all answers"], rows)


def _changes(runs: list[Run]) -> list[str]:
    good = [run.out for run in runs if not run.failed]
    if not good:
        return []
    rows = []
    for kind in ("new", "corrected", "reassigned", "withdrawn", "mixed"):
        found = [out[kind] for out in good]
        rows.append([kind, f"{found[0]['records']:,}", *(
            spread([one[key] for one in found], places)
            for key, places in (("a_second", 0), ("median_ms", 3), ("p99_ms", 2), ("most_ms", 1))),
            f"{found[0]['joined_others']:,}", f"{found[0]['parted_others']:,}"])
    return _table([f"against {good[0]['held']:,} records", "records", "a second", "median ms", "p99 ms", "most ms",
                   "now with others", "others parted"], rows)


def _growth(found: dict[int, list[Run]]) -> list[str]:
    rows = []
    for records, runs in found.items():
        good = [run for run in runs if not run.failed]
        if not good:
            rows.append([f"{records:,}", f"failed: {runs[0].failed}", *[""] * 5])
            continue
        seconds = statistics.median(run.out["seconds"] for run in good)
        each = seconds / records * 1e6
        rows.append([f"{records:,}", spread([run.out["seconds"] for run in good]), f"{each:.1f}",
                     f"{each / math.log2(records):.2f}", f"{good[0].out['pairs_scored']:,}",
                     f"{good[0].out['pairs_scored'] / records:.1f}", spread([run.peak_mb for run in good], 0)])
    return _table(["records", "seconds", "µs a record", "µs a record and bit of n", "pairs compared",
                   "pairs a record", "most MB"], rows)


SORTS = {"joined": "Two people taken for one, the surest first",
         "missed": "One person, weighed and not linked, the furthest from it first",
         "never weighed": "One person, never brought together or put aside at once, the plainest first"}
FIELDS = ("first_name", "last_name", "dob", "sex", "postcode", "nhs_number", "street_number", "address_1", "suburb",
          "state")


def _worst(files: list[Errors]) -> list[str]:
    lines: list[str] = []
    for errors in files:
        lines += [f"### {errors.name}", ""]
        for sort, words in SORTS.items():
            pairs = errors.worst[sort]
            lines += [f"{words} ({errors.counts[sort]:,} in all){':' if pairs else '.'}", ""]
            lines += [*(line for pair in pairs for line in _pair(pair)), *([""] if pairs else [])]
    return lines[:-1]


def _pair(pair: Shown) -> list[str]:
    end = "" if pair.probability is None else f", in the end {pair.probability:.4f}"
    parts = [part.replace(": one pair in so many is one person", "") for part in pair.parts]
    words = (f"**{_record(pair.one)}** and **{_record(pair.two)}**: {'; '.join(parts)}. "
             f"Together probability {pair.alone:.4f}{end}.")
    return textwrap.wrap(words, 160, initial_indent="- ", subsequent_indent="  ", break_on_hyphens=False)


def _record(record: dict) -> str:
    return ", ".join(record[key] for key in FIELDS if record.get(key))
