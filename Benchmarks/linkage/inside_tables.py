"""What the engine told of itself, as tables."""

import math
import statistics

from figures import spread
from markdown import table
from measured import Run


def inside(found: dict) -> list[str]:
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
    return table([f"ours, {good[0]['records']:,} records, a model that is there", "pairs compared", "blocking, s",
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
    return table([f"{ours['rows']:,} × {ours['names']:,} surnames, one thread", "ours, million pairs a second",
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
    return table([f"against {good[0]['held']:,} records", "records", "a second", "median ms", "p99 ms", "most ms",
                   "now with others", "others parted"], rows)


def growth(found: dict[int, list[Run]]) -> list[str]:
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
    return table(["records", "seconds", "µs a record", "µs a record and bit of n", "pairs compared",
                   "pairs a record", "most MB"], rows)
