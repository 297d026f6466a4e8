"""Who is this: the same questions about a million records, asked of `throughline find` and of Splink."""

import csv
import json
import pathlib
import statistics

import places
from cases import Case
from measured import Run, measure
from sides import SPLINK_MEMORY, link

FILE = "uk_1m_find.csv"
# The third is the second, but a year that is all that is known is said as a year and not as its first of January.
ASKED = {"q": "questions as recorded", "hard": "hard questions", "year": "hard questions, a year said as a year"}
# One question of Splink looks through the whole register and takes a good part of a second.
SPLINK_ASKED_ALONE = 15
ANSWERS = 5
CASE = Case("find", FILE, (), group="ethnic_group")


def measured() -> dict[str, dict]:
    """Figures by side and set of questions."""
    found: dict[str, dict] = {}
    model = places.RESULTS / "find-model.json"
    training = measure("find-ours-training", [*link(CASE), "--model-out", model])
    for kind, words in ASKED.items():
        if not training.failed:
            found[f"ours, {words}"] = _ours(kind, model)
    found.update(_splink())
    return found


def _ours(kind: str, model: pathlib.Path) -> dict:
    """Latency as the command tells it, question by question, and how good its answers are."""
    run = measure(f"find-ours-{kind}",
                  [places.THROUGHLINE, "find", "--in", places.DATA / FILE, "--model-in", model, "--limit", ANSWERS],
                  stdin=places.DATA / f"uk_1m_{kind}.jsonl", is_document=False)
    if run.failed:
        return {"failed": run.failed}
    answers = places.RESULTS / f"find-ours-{kind}.out"
    told = [json.loads(line) for line in answers.read_text().splitlines()]
    times = sorted(answer["ms"] for answer in told)
    return {"p50_ms": statistics.median(times), "p99_ms": times[len(times) * 99 // 100], "most_ms": times[-1],
            "asked": len(told), "peak_mb": run.peak_mb,
            "ready_s": round(run.wall - sum(times) / 1e3, 1), **quality(kind, told)}


def quality(kind: str, told: list[dict]) -> dict:
    """Whether the first answer is the one asked for, and how often a wrong person is named; at .999, in any answer."""
    with open(places.DATA / f"uk_1m_{'q' if kind == 'q' else 'hard'}.csv", newline="") as rows:
        truth = {row["id"]: row["entity_id"] for row in csv.DictReader(rows)}
    named = {match["id"] for answer in told for match in answer["matches"]}
    with open(places.DATA / FILE, newline="") as rows:
        person = {row[0]: row[2] for row in csv.reader(rows) if row[0] in named}
    present = [answer for answer in told if truth[answer["id"]].startswith("p")]
    right = [answer for answer in present
             if answer["matches"] and person[answer["matches"][0]["id"]] == truth[answer["id"]]]

    def wrong(answer: dict, floor: float, looked_at: int) -> bool:
        return any(match["probability"] >= floor and person[match["id"]] != truth[answer["id"]]
                   for match in answer["matches"][:looked_at])

    return {"present": len(present), "hit1": round(len(right) / max(len(present), 1), 4),
            "wrong_at_95": sum(wrong(answer, .95, 1) for answer in told),
            "wrong_at_999": sum(wrong(answer, .999, ANSWERS) for answer in told)}


def _splink() -> dict[str, dict]:
    """Splink's, by its own model of the same file; questions one by one for the latency, all at once for the rest."""
    model, trained = places.RESULTS / "find-splink-model.json", places.RESULTS / "find-splink-training.splink"
    training = measure("find-splink-training", [
        places.PYTHON, places.TOOLS / "run_splink.py", places.DATA / FILE, "--model", "uk", "--memory", SPLINK_MEMORY,
        "--save-model", model, "--out", trained], out=trained)
    if training.failed:
        return {}
    (places.WORK / "out").mkdir(exist_ok=True)
    return {f"Splink, {ASKED[kind]}": _asked_of_splink(kind, model) for kind in ("q", "hard")}


def _asked_of_splink(kind: str, model: pathlib.Path) -> dict:
    questions = places.DATA / f"uk_1m_{kind}.csv"
    run: Run = measure(f"find-splink-{kind}", [
        places.PYTHON, places.TOOLS / "run_splink_realtime.py", places.DATA / FILE, questions, model,
        SPLINK_ASKED_ALONE], out=places.WORK / "out" / f"realtime_{questions.stem}.json", cwd=places.WORK)
    if run.failed:
        return {"failed": run.failed}
    out = run.out
    return {"p50_ms": out["single_ms_median"], "most_ms": out["single_ms_max"], "asked": len(out["single_ms_all"]),
            "present": out["present"], "hit1": out["hit1"], "peak_mb": out["peak_rss"], "ready_s": out["setup_s"],
            "wrong_at_95": out["wrong_person_at_0_95"] + out["absent_false_alarm_at_0_95"]}
