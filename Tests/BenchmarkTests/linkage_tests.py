"""What `make bench-linkage` makes of its runs: that it survives failures, counts right and spoils no page."""

import os
import pathlib
import sys
import tempfile
import unittest
from unittest import mock

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "Benchmarks" / "linkage"))

import data  # noqa: E402
import figures  # noqa: E402
import finding  # noqa: E402
import markdown  # noqa: E402
import measured  # noqa: E402
import page  # noqa: E402
import places  # noqa: E402
import worst  # noqa: E402


class Case(unittest.TestCase):
    """A test with a folder of its own for everything that is written."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        for name in ("RESULTS", "DATA", "ROOT"):
            patch = mock.patch.object(places, name, self.folder)
            patch.start()
            self.addCleanup(patch.stop)
        self.enterContext(mock.patch("builtins.print"))


class Measuring(Case):
    def test_reads_the_document_and_what_it_cost(self):
        run = measured.measure("one", [sys.executable, "-c", "print('{\"seconds\": 2}')"])
        self.assertEqual((run.out, run.failed), ({"seconds": 2}, ""))
        self.assertGreater(run.peak_mb, 1)
        self.assertGreater(run.wall, 0)

    def test_a_failure_is_noted_with_its_last_words(self):
        run = measured.measure("two", [sys.executable, "-c", "raise SystemExit('no such model')"])
        self.assertEqual(run.failed, "exit 1: no such model")

    def test_goes_on_where_it_was_broken_off(self):
        good, bad = [sys.executable, "-c", "print('{}')"], [sys.executable, "-c", ""]
        measured.measure("kept", good)
        measured.measure("broken", bad)
        with mock.patch.dict(os.environ, RESUME="1"):
            self.assertEqual(measured.measure("kept", bad).failed, "")
            self.assertEqual(measured.measure("broken", good).failed, "")

    def test_ends_what_takes_too_long(self):
        run = measured.measure("long", [sys.executable, "-c", "import time; time.sleep(30)"], limit=1)
        self.assertTrue(run.failed.startswith("exit -9"), run.failed)


class Counting(Case):
    def test_the_middle_of_three_runs(self):
        self.assertEqual(figures.spread([3, 1, 2]), "2.00 (1.00 to 3.00)")
        self.assertEqual(figures.spread([1234.5], 1), "1,234.5")
        self.assertEqual(figures.spread([]), "–")

    def test_nearly_all_is_not_all(self):
        self.assertEqual([markdown.cut(value) for value in (.99999, 1, .57, None)], ["0.9999", "1.0000", "0.5700", "–"])

    def test_reads_the_report_by_group(self):
        printed = ("{'group': 'arab', 'missed_pct': 2.5}\n"
                   "false matches at 0.95 [('twin-like: same dob', 7), ('other', 2)]\n")
        self.assertEqual(figures.bias(printed), {"missed": {"arab": 2.5}, "twins": 7})

    def test_who_is_found(self):
        (self.folder / "uk_1m_q.csv").write_text("id,entity_id\nq0,p1\nq1,p2\nq2,absent3\nq3,p4\n")
        (self.folder / finding.FILE).write_text("id,source,entity_id\nr1,a,p1\nr2,a,p2\nr9,a,p9\n")
        told = [{"id": question, "matches": [{"id": name, "probability": p} for name, p in matches]}
                for question, *matches in (("q0", ("r1", .99)), ("q1", ("r9", .96), ("r2", .9)),
                                           ("q2", ("r2", .5), ("r9", .9995)), ("q3",))]
        self.assertEqual(finding.quality("q", told),
                         {"present": 3, "hit1": .3333, "wrong_at_95": 1, "wrong_at_999": 1})

    def test_the_three_sorts_of_errors(self):
        records = {name: {"entity_id": person} for name, person in ("ax", "bx", "cx", "dy", "ey")}
        pairs = [worst.Scored(9, .99, "a", "d"), worst.Scored(1, .6, "a", "b"), worst.Scored(2, .7, "b", "c"),
                 worst.Scored(8, .98, "d", "e"), worst.Scored(1, .5, "c", "e")]
        sorts = worst.sorted_out(records, pairs)
        self.assertEqual({sort: [pair.one + pair.two for pair in wrong] for sort, wrong in sorts.items()},
                         {"joined": ["ad"], "missed": ["ab", "bc"], "never weighed": ["ac"]})

    def test_every_million_has_numbers_of_its_own_that_check(self):
        for number in ("9993265888", "9990044074", "9998467454", "9991755594"):
            ranges = [data.in_range(number, seed) for seed in range(5)]
            self.assertEqual(ranges[0], number)
            self.assertEqual(len({number[:3] for number in ranges}), 5)
            for one in ranges:
                self.assertEqual(-sum(int(one[place]) * (10 - place) for place in range(9)) % 11, int(one[9]))


class Writing(Case):
    def test_replaces_what_is_between_the_marks_and_nothing_else(self):
        path = self.folder / "linkage.md"
        marks = "<!-- bench-linkage growth: begin -->", "<!-- bench-linkage growth: end -->"
        path.write_text(f"before\n{marks[0]}\nold\n{marks[1]}\nafter\n")
        run = measured.Run("growth-10-1", out={"seconds": 1.5, "pairs_scored": 30}, peak_mb=2)
        with mock.patch.object(places, "PAGE", path):
            page.write("growth", {10: [run]}, 1)
            page.write("find", {"ours": {}}, 1)
        text = path.read_text()
        self.assertTrue(text.startswith("before\n<!--") and text.endswith("-->\nafter\n"))
        self.assertNotIn("old", text)
        self.assertIn("| 10 | 1.50 | 150000.0 |", text)


if __name__ == "__main__":
    unittest.main()
