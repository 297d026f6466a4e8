"""Both sides beside each other, as tables."""

from figures import Figures, spread
from markdown import count, cut, share, table


def sides(files: dict[str, list[Figures]]) -> list[str]:
    quality, cost = [], []
    for name, sides in files.items():
        for side in sides:
            first = name if side is sides[0] else ""
            found = side.quality
            if not found:
                quality.append([first, side.side, f"failed: {side.failed}", *[""] * 5])
                continue
            quality.append([first, side.side,
                            " / ".join(cut(found[key]) for key in ("precision", "recall", "f1")),
                            *(cut(found[key]) for key in ("best_f1", "recall_at_999", "people_f1")),
                            share(found["calibration"], 3), cut(found["blocking_recall"])])
            cost.append([first, side.side, count(found["pairs_scored"]), side.told_seconds, spread(side.wall, 1),
                         spread(side.processor, 1), spread(side.peak_mb, 0)])
    return [*table(["data", "by", "precision / recall / F1 at p ≥ .95", "best F1", "recall at precision .999",
                     "people, F1", "calibration error", "blocking recall"], quality), "",
            *table(["data", "by", "pairs compared", "own seconds", "whole process, s", "processor, s", "most MB"],
                    cost), "", *_groups(files)]


def _groups(files: dict[str, list[Figures]]) -> list[str]:
    """Whose links are missed, at p ≥ .95, and how many twins and their like are taken for one person."""
    columns = [(name, side) for name, sides in files.items() for side in sides if side.quality.get("missed")]
    if not columns:
        return []
    groups = sorted({group for _, side in columns for group in side.quality["missed"]})
    rows = [[group.replace("_", " "), *(share(side.quality["missed"].get(group), 1) for _, side in columns)]
            for group in groups]
    rows.append(["*false links, alike as twins*", *(count(side.quality.get("twins")) for _, side in columns)])
    return table(["links missed, %", *(f"{name}: {side.side}" for name, side in columns)], rows)


def find(found: dict[str, dict]) -> list[str]:
    rows = []
    for side, figures in found.items():
        if "failed" in figures:
            rows.append([side, f"failed: {figures['failed']}", *[""] * 7])
            continue
        rows.append([side, count(figures["asked"]), share(figures["p50_ms"], 2), share(figures.get("p99_ms"), 2),
                     share(figures["most_ms"], 1), cut(figures["hit1"]), count(figures["wrong_at_95"]),
                     count(figures.get("wrong_at_999")), share(figures["peak_mb"], 0)])
    return table(["by", "timed one by one", "median ms", "p99 ms", "most ms", "the right person first",
                   "first answer wrong at p ≥ .95", "any wrong at p ≥ .999", "most MB"], rows)
