"""Runs both sides on the same files in turn: ours, Splink, ours, Splink, each as often as asked."""

import subprocess

import figures
import places
from cases import CASES, Case
from measured import Run, measure

# DuckDB is told to stay below the most that any process here may hold.
SPLINK_MEMORY = "10GB"


def measured(runs: int, with_long: bool) -> dict[str, list[figures.Figures]]:
    """The figures of each file: ours first, then Splink's by model."""
    return {case.name: _case(case, runs) for case in CASES if with_long or not case.is_long}


def _case(case: Case, runs: int) -> list[figures.Figures]:
    print(f"{case.name}:", flush=True)
    ours: list[Run] = []
    theirs: dict[str, list[Run]] = {model: [] for model in case.models}
    for number in range(1, runs + 1):
        ours.append(measure(f"{_key(case)}-ours-{number}", link(case)))
        for model in case.models:
            theirs[model].append(_splink(case, model, number))
    found = [figures.of("ours", ours, figures.ours)]
    for model in case.models:
        found.append(figures.of(f"Splink `{model}`", theirs[model], figures.splink))
        if case.group and found[-1].runs:
            found[-1].quality.update(_bias(case, model))
    return found


def link(case: Case) -> list:
    return [places.THROUGHLINE, "link", places.DATA / case.file, "--truth", "entity_id", *case.options(), "--json"]


def _splink(case: Case, model: str, number: int) -> Run:
    key = f"{_key(case)}-{model}-{number}"
    command = [places.PYTHON, places.TOOLS / "run_splink.py", places.DATA / case.file, "--model", model,
               "--memory", SPLINK_MEMORY, "--out", places.RESULTS / f"{key}.splink"]
    if case.group:
        command += ["--save-pairs", _pairs(case, model)]
    return measure(key, command, out=places.RESULTS / f"{key}.splink", cwd=places.WORK)


def _pairs(case: Case, model: str):
    return places.RESULTS / f"{_key(case)}-{model}.parquet"


def _bias(case: Case, model: str) -> dict:
    """Whose links Splink misses, from the pairs it saved."""
    report = [places.PYTHON, places.TOOLS / "bias_report.py", places.DATA / case.file, _pairs(case, model)]
    done = subprocess.run(report, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        print(f"  {case.name}, {model}: no report by group: {done.stderr.strip()[-200:]}")
        return {}
    return figures.bias(done.stdout)


def _key(case: Case) -> str:
    return case.file.removesuffix(".csv") + ("_noid" if case.exclude else "")
