"""The same figures of both sides, whatever each calls them; definitions are those of the project's `evalkit.py`."""

import ast
import statistics
from dataclasses import dataclass

from measured import Run


@dataclass(frozen=True)
class Figures:
    """What the runs of one side on one file came to. Quality is of the first run that succeeded."""

    side: str
    runs: int
    failed: str
    own_seconds: list[float]
    wall: list[float]
    processor: list[float]
    peak_mb: list[float]
    quality: dict

    @property
    def told_seconds(self) -> str:
        return spread(self.own_seconds)


def spread(values: list[float], places: int = 2) -> str:
    """The median, and from the least to the most where there is more than one."""
    if not values:
        return "–"
    middle = f"{statistics.median(values):,.{places}f}"
    return middle if len(values) < 2 else f"{middle} ({min(values):,.{places}f} to {max(values):,.{places}f})"


def of(side: str, runs: list[Run], quality) -> Figures:
    good = [run for run in runs if not run.failed]
    return Figures(
        side, len(good), next((run.failed for run in runs if run.failed), ""),
        [run.out["seconds"] for run in good], [run.wall for run in good], [run.processor for run in good],
        [peak(run) for run in good], quality(good[0].out) if good else {})


def peak(run: Run) -> float:
    """Splink's script scores its links in the same process afterwards; what it held before that is what counts.

    Ours is measured from outside, its scoring included.
    """
    return run.out["peak_rss"] if "peak_rss" in run.out else run.peak_mb


def ours(out: dict) -> dict:
    pairs = out["pairs"]
    return {
        "pairs_scored": out["pairs_scored"], "precision": pairs["precision"], "recall": pairs["recall"],
        "f1": pairs["f1"], "best_f1": pairs["best_f1"], "recall_at_999": pairs["recall_at_precision_999"],
        "people_f1": out["clusters"]["f1"], "calibration": out["calibration_error_mid"],
        "blocking_recall": out["blocking_recall"], "twins": out["twin_like_false_links"],
        "missed": {name: group["missed_pct"] for name, group in (out["by_group"] or {}).items()}}


def splink(out: dict) -> dict:
    return {
        "pairs_scored": out["pairs_scored"], "precision": out["precision"], "recall": out["recall"],
        "f1": out["f1"], "best_f1": out["eval"]["best"]["f1"],
        "recall_at_999": out["eval"].get("recall_at_p0.999", {}).get("recall"),
        "people_f1": out["cluster_at_0_95"]["f1"], "calibration": out["eval"]["calibration"]["ece_mid"],
        "blocking_recall": out["eval"]["blocking_recall"], "predict_rate": out["pairs_per_s_predict"]}


def bias(printed: str) -> dict:
    """What `bias_report.py` prints: a line a group, and a last one of what the false links are."""
    lines = printed.strip().splitlines()
    groups = [ast.literal_eval(line) for line in lines if line.startswith("{")]
    causes = ast.literal_eval(lines[-1][lines[-1].index("["):])
    return {"missed": {group["group"]: group["missed_pct"] for group in groups},
            "twins": sum(count for cause, count in causes if cause.startswith("twin-like"))}
