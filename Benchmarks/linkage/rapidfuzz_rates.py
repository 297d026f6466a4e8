"""rapidfuzz's rates on one thread over the table that `throughline-bench linkage texts FILE` makes, as JSON.

Run by the environment that has rapidfuzz. Each answer is kept, in the smallest cells that hold it. Timed by
the processor's own time, whatever else runs on the machine.
"""

import json
import sys
import time

import numpy
import rapidfuzz
from rapidfuzz import process
from rapidfuzz.distance import OSA, DamerauLevenshtein, JaroWinkler

RUNS = 5


def rate(rows: list[str], names: list[str], scorer, cells) -> dict:
    """The median rate, with the sum of all answers."""
    rates = []
    for _ in range(RUNS):
        began = time.process_time()
        table = process.cdist(rows, names, scorer=scorer, dtype=cells, workers=1)
        rates.append(len(rows) * len(names) / (time.process_time() - began))
    rates.sort()
    return {"pairs_a_second": round(rates[RUNS // 2]), "least": round(rates[0]), "most": round(rates[-1]),
            "sum": round(float(table.sum(dtype=numpy.float64)), 1)}


def main() -> None:
    with open(sys.argv[1]) as file:
        names = file.read().splitlines()
    rows = names[:1500]
    print(json.dumps({
        "version": rapidfuzz.__version__, "names": len(names), "rows": len(rows),
        "jaro_winkler": rate(rows, names, JaroWinkler.similarity, numpy.float32),
        "osa": rate(rows, names, OSA.distance, numpy.uint8),
        "damerau_levenshtein": rate(rows[:300], names, DamerauLevenshtein.distance, numpy.uint8)}))


if __name__ == "__main__":
    main()
