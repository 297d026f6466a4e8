"""`make bench-linkage`: ours and Splink 5.0.0 on the same files on the same machine in turn.

RUNS=3 times each, QUICK=1 leaves out the million, FIVE=1 or 0 says whether five million are tried, RESUME=1 keeps the
runs that have succeeded before, PARTS=sides,growth measures only those. The figures go into docs/linkage.md between
two marks; raw results stay under .build-tools/linkage/results.
"""

import json
import os
import shutil
import sys
import traceback
from dataclasses import asdict

import data
import finding
import inside
import page
import places
import sides
import worst

PARTS = ("sides", "find", "inside", "growth", "worst", "targets")


def main() -> int:
    runs = int(os.environ.get("RUNS", "3"))
    with_long = os.environ.get("QUICK") != "1"
    parts = os.environ.get("PARTS", ",".join(PARTS)).split(",")
    _prepare(parts, with_long)
    figures: dict = {}
    broken: list[str] = []
    for part in PARTS:
        if part in parts and (part != "targets" or with_long and {"sides", "find", "inside"} <= figures.keys()):
            try:
                figures[part] = _measured(part, runs, with_long, figures)
                page.write(part, figures[part], runs)
            except Exception:  # whatever one part meets, the others are measured all the same
                broken.append(part)
                traceback.print_exc()
    figures.pop("targets", None)
    (places.RESULTS / "figures.json").write_text(json.dumps(figures, indent=1, default=asdict))
    failed = broken + [run["name"] for run in page.failures()]
    if failed:
        print(f"bench-linkage: failed, all else was measured: {', '.join(failed)}")
    return 1 if failed else 0


def _measured(part: str, runs: int, with_long: bool, figures: dict):
    print(f"-- {part}", flush=True)
    file = "uk_1m.csv" if with_long else "uk_100k.csv"
    match part:
        case "sides": return sides.measured(runs, with_long)
        case "find": return finding.measured() if with_long else {}
        case "inside": return {"texts": inside.texts(), "pairs": inside.pairs(runs, file),
                               "changes": inside.changes(runs, file)}
        case "growth": return inside.growth(runs, with_long)
        case "worst": return worst.found()
        case "targets": return dict(figures)


def _prepare(parts: list[str], with_long: bool) -> None:
    if os.environ.get("RESUME") != "1" and set(parts) == set(PARTS):
        shutil.rmtree(places.RESULTS, ignore_errors=True)
    places.RESULTS.mkdir(parents=True, exist_ok=True)
    data.forget_the_old()
    data.given()
    if with_long:
        data.people(1_000_000, "uk_1m.csv")
        if "find" in parts:
            data.questions()


if __name__ == "__main__":
    sys.exit(main())
