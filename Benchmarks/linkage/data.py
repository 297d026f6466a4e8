"""Makes the files that are measured, once: copied or unpacked from what is given, the rest by its generator."""

import contextlib
import csv
import gzip
import hashlib
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys

import places

GIVEN = {"febrl3.csv": "febrl3.csv", "febrl4.csv": "febrl4.csv", "fake_1000.csv": "fake_1000.csv",
         "historical.csv": "historical_dev.csv.gz", "uk_100k.csv": "uk_100k.csv.gz"}


def forget_the_old() -> None:
    """Data that an earlier generator made, or from other names, is made anew."""
    sources = sorted([*places.TOOLS.glob("*.py"), *(places.GIVEN / "names").iterdir()])
    made_from = hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()
    note = places.DATA / "made-from.txt"
    if not note.exists() or note.read_text() != made_from:
        shutil.rmtree(places.DATA, ignore_errors=True)
        places.DATA.mkdir(parents=True)
        note.write_text(made_from)


def given() -> None:
    """The files that come with the project's data."""
    for name, source in GIVEN.items():
        path, origin = places.DATA / name, places.GIVEN / source
        opened = gzip.open if source.endswith(".gz") else open
        with opened(origin, "rb") as packed, _whole(path) as plain:
            shutil.copyfileobj(packed, plain)


def people(records: int, name: str) -> pathlib.Path:
    """So many records of invented people."""
    path = places.DATA / name
    if not path.exists():
        _generate([records, _part(path)])
        _part(path).rename(path)
    return path


def five_million(name: str) -> pathlib.Path:
    """Five of the generator's millions, of five seeds, one after the other.

    The range of NHS numbers that it draws from has room for no more than 900,000 people, so each million gets a range
    of its own; none of them is ever issued.
    """
    path = places.DATA / name
    if path.exists():
        return path
    million = places.DATA / "uk_seed.part"
    with open(_part(path), "w", newline="") as whole:
        rows = csv.writer(whole)
        for seed in range(5):
            _generate([1_000_000, million, "--seed", 20251121 + seed])
            with open(million, newline="") as part:
                lines = csv.reader(part)
                headings = next(lines)
                if seed == 0:
                    rows.writerow(headings)
                for record, source, person, *known, number, group in lines:
                    number = number and in_range(number, seed)
                    rows.writerow([f"{record}-{seed}", source, f"{person}-{seed}", *known, number, group])
    million.unlink()
    _part(path).rename(path)
    return path


def in_range(number: str, seed: int) -> str:
    """The number with other first digits and so another check digit; where none fits the one, one fits the other."""
    nines = (f"99{9 - seed}{number[3:9]}", f"98{9 - seed}{number[3:9]}")
    checks = (-sum(int(digit) * (10 - place) for place, digit in enumerate(nine)) % 11 for nine in nines)
    return next(nine + str(check) for nine, check in zip(nines, checks) if check < 10)


def questions() -> None:
    """A million other records with questions about them, the same questions as a duty worker phones them in."""
    csvs = [places.DATA / name for name in ("uk_1m_find.csv", "uk_1m_q.csv", "uk_1m_hard.csv")]
    if not all(path.exists() for path in csvs):
        _generate([1_000_000, _part(csvs[0]), "--queries", _part(csvs[1]), "--nq", 2000])
        _tool("make_hard_queries.py", [_part(csvs[1]), _part(csvs[2])])
        for path in csvs:
            _part(path).rename(path)
    for path in csvs[1:]:
        _as_lines(path, path.with_suffix(".jsonl"), says_year=False)
    _as_lines(csvs[2], places.DATA / "uk_1m_year.jsonl", says_year=True)


def _as_lines(questions: pathlib.Path, to: pathlib.Path, says_year: bool) -> None:
    """The questions as `throughline find` reads them; a year that is all that is known may be all that is said."""
    with open(questions, newline="") as rows, open(to, "w") as lines:
        for row in csv.DictReader(rows):
            if says_year and row["dob_known"] == "year":
                row["dob"] = row["dob"][:4]
            lines.write(json.dumps({key: row[key] for key in QUESTION if row[key]}) + "\n")


QUESTION = ("id", "first_name", "last_name", "dob", "sex", "postcode", "nhs_number")


def surnames() -> pathlib.Path:
    """The surnames that texts are compared on: chosen as `bench_strings.py` chooses them."""
    path = places.DATA / "surnames.txt"
    if not path.exists():
        with open(places.DATA / "uk_100k.csv", newline="") as rows:
            names = [row["last_name"] for row in csv.DictReader(rows)]
        random.Random(1).shuffle(names)
        path.write_text("\n".join([name for name in names[:4000] if name]) + "\n")
    return path


def _generate(arguments: list) -> None:
    _tool("gen_uk.py", arguments)


def _tool(name: str, arguments: list) -> None:
    print(f"  making data: {name} {' '.join(str(a) for a in arguments if not isinstance(a, pathlib.Path))}", flush=True)
    environment = dict(os.environ, PYTHONDONTWRITEBYTECODE="1")
    subprocess.run([sys.executable, str(places.TOOLS / name), *map(str, arguments)], check=True, env=environment)


def _part(path: pathlib.Path) -> pathlib.Path:
    """A file is under another name until it is whole, so that one left half made is made again."""
    return path.with_suffix(".part")


@contextlib.contextmanager
def _whole(path: pathlib.Path):
    with open(_part(path), "wb") as file:
        yield file
    _part(path).rename(path)
