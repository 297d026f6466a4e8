"""What only the engine itself can be asked: pairs a second, texts a second, changes a second, and how time grows."""

import os

import data
import places
from cases import Case
from measured import Run, measure
from sides import link

SIZES = ((10_000, "uk_10k_grow.csv"), (100_000, "uk_100k_grow.csv"), (1_000_000, "uk_1m.csv"),
         (5_000_000, "uk_5m_grow.csv"))
# What five million records and their file in the machine's cache want, in bytes.
ROOM_FOR_FIVE_MILLION = 8 << 30


def texts() -> dict[str, Run]:
    """The same table of surnames by both sides, on one thread each."""
    names = data.surnames()
    return {"ours": measure("texts-ours", [places.BENCH, "linkage", "texts", names]),
            "rapidfuzz": measure("texts-rapidfuzz",
                                 [places.PYTHON, places.ROOT / "Benchmarks/linkage/rapidfuzz_rates.py", names])}


def pairs(runs: int, file: str) -> list[Run]:
    """Pairs compared a second by a model that is there already."""
    return [measure(f"pairs-ours-{number}", [places.BENCH, "linkage", "pairs", places.DATA / file])
            for number in range(1, runs + 1)]


def changes(runs: int, file: str) -> list[Run]:
    """Records taken in, corrected and withdrawn, against all others of the file."""
    return [measure(f"changes-ours-{number}", [places.BENCH, "linkage", "changes", places.DATA / file])
            for number in range(1, runs + 1)]


def growth(runs: int, with_long: bool) -> dict[int, list[Run]]:
    """The whole of `throughline link` at growing sizes; five million once, if memory allows or FIVE=1 says so."""
    found: dict[int, list[Run]] = {}
    for records, file in SIZES:
        if records >= 1_000_000 and not with_long or records == 5_000_000 and not _has_room():
            continue
        data.five_million(file) if records == 5_000_000 else data.people(records, file)
        case = Case("", file, (), group="ethnic_group")
        times = 1 if records == 5_000_000 else runs
        found[records] = [measure(f"growth-{records}-{number}", link(case)) for number in range(1, times + 1)]
    return found


def _has_room() -> bool:
    wish = os.environ.get("FIVE", "")
    if wish:
        return wish == "1"
    with open("/proc/meminfo") as lines:
        free = next(int(line.split()[1]) << 10 for line in lines if line.startswith("MemAvailable"))
    return free > ROOM_FOR_FIVE_MILLION
