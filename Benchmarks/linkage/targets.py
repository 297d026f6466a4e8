"""The project's targets, each beside what both sides came to in this very measurement."""

import statistics

from figures import Figures
from measured import Run

HEADINGS = ["what", "target", "Splink", "ours", "met"]
MILLION = "a million simulated"


def rows(figures: dict) -> list[list[str]]:
    """A row a target; parts that were not measured leave theirs out."""
    files, found = figures.get("sides", {}), []
    found += [_f1(files, "FEBRL4", .999), _f1(files, "FEBRL4 without soc_sec_id", .993),
              _f1(files, "FEBRL3 without soc_sec_id", .985)] if files else []
    found += _historical(files) + _million(files) + _calibration(files)
    found += _rates(files, figures.get("inside", {})) + _find(figures.get("find", {}))
    return [[what, target, splink, ours, "yes" if met else "**no**"] for what, target, splink, ours, met in found]


def _f1(files: dict[str, list[Figures]], name: str, target: float) -> tuple:
    ours, splink = (side.quality["f1"] for side in files[name])
    return f"{name}, F1 at p ≥ .95", f"≥ {target}", f"{splink:.4f}", f"{ours:.5f}", ours >= target


def _historical(files: dict) -> list[tuple]:
    name = "historical, the half given"
    if name not in files:
        return []
    ours, *splink = (side.quality for side in files[name])
    rows = []
    for key, words, target in (("people_f1", "people, F1", .86), ("best_f1", "pairs, best F1", .85)):
        theirs = " · ".join(f"{side[key]:.3f}" for side in splink)
        rows.append((f"{name}: {words}", f"≥ {target}", theirs, f"{ours[key]:.3f}", ours[key] >= target))
    return rows


def _million(files: dict) -> list[tuple]:
    if MILLION not in files:
        return []
    ours, splink, _ = files[MILLION]
    one, two = ours.quality, splink.quality
    seconds, theirs = statistics.median(ours.own_seconds), statistics.median(splink.own_seconds)
    memory = max(ours.peak_mb)
    return [
        (f"{MILLION}: recall at precision .999", "≥ .90", f"{two['recall_at_999'] or 0:.3f}",
         f"{one['recall_at_999']:.3f}", one["recall_at_999"] >= .9),
        ("… false links between people alike as twins", "< 500", f"{two['twins']:,}", f"{one['twins']:,}",
         one["twins"] < 500),
        _missed(one["missed"], two["missed"]),
        ("… whole run, s", "< half of Splink's", f"{theirs:.1f}", f"{seconds:.1f}", seconds < theirs / 2),
        ("… most memory, MB", "< 1,000", f"{max(splink.peak_mb):,.0f}", f"{memory:,.0f}", memory < 1000)]


def _missed(ours: dict[str, float], splink: dict[str, float]) -> tuple:
    def told(missed: dict[str, float]) -> tuple[float, float, str]:
        worst, white = max(missed.values()), missed["white_british"]
        return worst, worst - white, f"{worst:.1f} % / {white:.1f} %"

    worst, gap, words = told(ours)
    return ("… links missed, worst group / white British", "≤ 8 %, 3 points apart", told(splink)[2], words,
            worst <= 8 and gap <= 3)


def _calibration(files: dict) -> list[tuple]:
    rows = []
    for name in files:
        ours, splink, *_ = (side.quality["calibration"] for side in files[name])
        what = f"{name}: calibration error in the middle"
        rows.append((what, "≤ .05", f"{splink:.3f}", f"{ours:.3f}", ours <= .05))
    return rows


def _rates(files: dict, inside: dict) -> list[tuple]:
    pairs = [run.out for run in inside.get("pairs", []) if not run.failed]
    changes: list[Run] = [run.out for run in inside.get("changes", []) if not run.failed]
    rows = []
    if pairs and MILLION in files:
        ours = statistics.median(out["wide"]["pairs_a_second"] for out in pairs)
        splink = files[MILLION][2].quality["predict_rate"]
        rows.append(("pairs a second, blocking and comparing widely", "> 2 × Splink's", f"{splink / 1e6:.2f} million",
                     f"{ours / 1e6:.2f} million", ours > 2 * splink))
    if changes:
        kinds = ("new", "corrected", "reassigned", "withdrawn", "mixed")
        slowest = min(statistics.median(out[kind]["a_second"] for out in changes) for kind in kinds)
        rows.append((f"records taken in a second against {changes[0]['held']:,}, slowest sort", "≥ 1,000", "–",
                     f"{slowest:,.0f}", slowest >= 1000))
    return rows


def _find(found: dict) -> list[tuple]:
    ours = [figures for side, figures in found.items() if side.startswith("ours")]
    splink = [figures for side, figures in found.items() if side.startswith("Splink")]
    if not ours or not splink or any("failed" in figures for figures in ours + splink):
        return []
    slowest = max(figures["p50_ms"] for figures in ours)
    wrong = max(1000 * figures["wrong_at_999"] / figures["asked"] for figures in ours)
    return [
        ("find one among a million: median ms", "≤ 5", f"{splink[0]['p50_ms']:,.0f}", f"{slowest:.2f}", slowest <= 5),
        ("… the right person first, hard questions", "≥ .92", f"{splink[1]['hit1']:.3f}", f"{ours[1]['hit1']:.3f}",
         ours[1]["hit1"] >= .92),
        ("… wrong persons at p ≥ .999 in 1,000 questions", "≤ 1", "–", f"{wrong:.1f}", wrong <= 1)]
