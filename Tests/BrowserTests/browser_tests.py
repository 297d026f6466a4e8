"""What a person meets who opens the report in a browser, at the widths of a telephone and of a desk, and on paper.

Run by `make pages`. Takes the path of the command, which writes the report that is looked at. Where there is no
browser or no Playwright it says so and leaves everything to the tests of the markup.
"""

import datetime
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

try:
    from playwright.sync_api import sync_playwright
except ImportError:
    sync_playwright = None

ROOT = pathlib.Path(__file__).resolve().parents[2]
WIDTHS = (320, 390, 640, 1280)
# The least that WCAG 2.2, success criterion 2.5.8, asks of a target, in CSS pixels.
TARGET = 24
# Lists of links and everything that opens. A link within a sentence is excepted; a mark of the drawing is too small
# and has its equal in the list below.
TARGETS = ("summary, .top a, .contents a, .day-links a, .steps a, .links a, .case, .entries > li > a:first-child, "
           ".by-case a")


def browser_path():
    """The Chromium of this machine, where it has one."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def axe():
    """The accessibility checker, where this machine happens to have it: it is no part of the repository."""
    try:
        import axe_core_python
    except ImportError:
        return None
    return next(pathlib.Path(axe_core_python.__file__).parent.rglob("axe.min.js")).read_text()


class BrowserTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        subprocess.run(
            [COMMAND, "demo", "--once", "--children", "200"], cwd=cls.folder.name, check=True,
            env={**os.environ, "THROUGHLINE_HOME": str(ROOT)}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        cls.report = pathlib.Path(cls.folder.name) / "report"
        link(pathlib.Path(cls.folder.name), cls.report)
        # What stands for a missing page belongs to the server: its links begin at the server's front.
        cls.pages = sorted(str(path.relative_to(cls.report)) for path in cls.report.rglob("*.html")
                           if path.name != "404.html")
        cls.cases = [path for path in cls.pages if path.startswith("cases/")]
        # One page of each sort, and every case; of lessons, one that is live, one on trial and one that never runs.
        cls.sorts = [path for path in cls.pages if "/" not in path] + cls.cases + [
            "lessons/closing.html", "lessons/baby-mark.html", "lessons/consistent-identifier.html",
            next(path for path in cls.pages if path.startswith("themes/"))]
        cls.links = [path for path in cls.pages if path.startswith("links")]
        cls.sorts += cls.links
        playwright = sync_playwright().start()
        cls.addClassCleanup(playwright.stop)
        cls.browser = playwright.chromium.launch(executable_path=browser_path(), args=["--no-sandbox"])
        cls.addClassCleanup(cls.browser.close)

    def tab(self, width=1280, **options):
        """A new tab, closed when the test ends."""
        context = self.browser.new_context(viewport={"width": width, "height": 900}, **options)
        self.addCleanup(context.close)
        return context.new_page()

    def open(self, tab, path):
        tab.goto((self.report / path).as_uri())

    def test_nothing_scrolls_sideways(self):
        for width in WIDTHS:
            tab = self.tab(width)
            # The narrowest is where a long word shows: every page is opened there.
            for path in self.pages if width == min(WIDTHS) else self.sorts:
                self.open(tab, path)
                for state in ("closed", "open"):
                    wide = tab.evaluate("document.documentElement.scrollWidth")
                    self.assertLessEqual(wide, width, f"{path}, {state}")
                    tab.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")

    def test_nothing_is_asked_of_anyone_else(self):
        tab = self.tab()
        asked = []
        tab.on("request", lambda request: asked.append(request.url))
        for path in self.pages:
            self.open(tab, path)
        self.assertGreater(len(asked), len(self.pages), "the style sheet is asked for too")
        foreign = [url for url in asked if not url.startswith((self.report.as_uri(), "data:"))]
        self.assertEqual(foreign, [])

    def test_every_question_has_its_day_in_the_scrubber_without_script(self):
        tab = self.tab(java_script_enabled=False)
        for path in self.cases:
            self.open(tab, path)
            for day in {day_of(words) for words in tab.locator("details.question h4").all_text_contents()}:
                anchor = f"day-{day.isoformat()}"
                tab.locator(f'.day-links a[href="#{anchor}"]').click()
                shown = tab.locator(".day:visible")
                self.assertEqual(shown.count(), 1, f"{path}, {day}")
                self.assertEqual(shown.get_attribute("id"), anchor, path)
                self.assertIn("Would have been asked", shown.inner_text(), f"{path}, {day}")

    def test_a_mark_leads_to_its_words(self):
        tab = self.tab()
        for path in self.cases:
            self.open(tab, path)
            marks = tab.locator(".lanes a[href^='#event-']")
            anchor = marks.first.get_attribute("href")[1:]
            row = tab.locator(f'[id="{anchor}"]')
            self.assertFalse(row.is_visible(), f"{path}: the record is folded")
            marks.first.dispatch_event("click")
            row.wait_for(state="visible", timeout=2_000)

    def test_every_mark_has_its_line_in_the_list(self):
        tab = self.tab()
        for path in self.cases:
            self.open(tab, path)
            links = "all => all.map(each => each.getAttribute('href'))"
            marks, lines = (set(tab.locator(f"{place} a").evaluate_all(links)) for place in (".lanes", ".drawing-list"))
            self.assertTrue(marks and marks <= lines, f"{path}: {marks - lines}")

    def test_what_is_pressed_is_large_enough(self):
        for width in (390, 1280):
            tab = self.tab(width)
            for path in self.sorts:
                self.open(tab, path)
                tab.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
                small = tab.locator(TARGETS).evaluate_all(
                    """(all, least) => all.map(each => [each.innerText, each.getBoundingClientRect()])
                    .filter(([_, box]) => box.width && (box.height < least || box.width < least))
                    .map(([words]) => words)""", TARGET)
                self.assertEqual(small[:5], [], f"{path} at {width}")

    def test_it_can_be_walked_by_keyboard(self):
        tab = self.tab()
        self.open(tab, "cases/peter-connelly.html")
        tab.keyboard.press("Tab")
        self.assertEqual(focused(tab), "Skip to main content")
        self.assertTrue(tab.locator(".skip").bounding_box()["x"] >= 0, "the way to skip is seen")
        tab.keyboard.press("Enter")
        tab.keyboard.press("Tab")
        self.assertEqual(focused(tab), tab.locator("main a").first.inner_text(), "the page's head is skipped")
        self.assert_walk_is_seen(tab, "Who held what, and when")
        tab.locator(".skip-drawing").focus()
        tab.keyboard.press("Enter")
        tab.keyboard.press("Tab")
        question = tab.locator("details.question summary").first
        self.assertEqual(focused(tab), question.inner_text().strip(), "the drawing is skipped")

    def assert_walk_is_seen(self, tab, last):
        """Walks on until a link of this name; wherever the focus stands it is outlined and in sight."""
        for _ in range(20):
            seen = tab.evaluate("""() => { const at = document.activeElement, box = at.getBoundingClientRect();
                const outline = parseFloat(getComputedStyle(at).outlineWidth)
                return outline >= 2 && box.top >= 0 && box.bottom <= innerHeight }""")
            self.assertTrue(seen, focused(tab))
            if focused(tab) == last:
                return
            tab.keyboard.press("Tab")
        self.fail(f"no link called {last} within 20 steps")

    def test_the_days_can_be_walked_by_keyboard(self):
        tab = self.tab(java_script_enabled=False)
        self.open(tab, "cases/peter-connelly.html")
        tab.locator(".day-links a").first.focus()
        tab.keyboard.press("Enter")
        first = tab.locator(".day:visible").get_attribute("id")
        tab.keyboard.press("Tab")
        tab.keyboard.press("Enter")
        second = tab.locator(".day:visible").get_attribute("id")
        self.assertGreater(second, first, "from the day the next step leads on to a later one")

    def test_paper_holds_what_is_folded_on_a_screen(self):
        tab = self.tab()
        for path in self.cases:
            self.open(tab, path)
            tab.emulate_media(media="print")
            hidden = tab.locator("details:not(.drawing-list)").evaluate_all(
                """all => all.filter(each => ![...each.children].slice(1).some(child => child.checkVisibility(
                { contentVisibilityAuto: true }) && child.getBoundingClientRect().height > 0))
                .map(each => each.firstElementChild.innerText)""")
            self.assertEqual(hidden, [], path)
            self.assertGreater(tab.locator(".record tr").count(), 0)
            tab.emulate_media(media="screen")

    def test_a_telephone_page_is_folded(self):
        tab = self.tab(390)
        for path in self.cases:
            self.open(tab, path)
            tab.evaluate("document.querySelectorAll('details.question').forEach(each => each.open = false)")
            # Fourteen screens of a telephone and some more: before it was folded the longest had fifty-five.
            self.assertLess(tab.evaluate("document.documentElement.scrollHeight"), 13_000, path)

    def test_long_lists_are_folded_on_a_telephone(self):
        tab = self.tab(390)
        for path in ("lessons.html", "authority.html"):
            self.open(tab, path)
            self.assertLess(tab.evaluate("document.documentElement.scrollHeight"), 8_000, path)
            self.assertGreater(tab.locator("details.group:not([open])").count(), 0, path)

    def test_no_heading_is_torn_from_what_it_heads_on_paper(self):
        tab = self.tab()
        tab.emulate_media(media="print")
        for path in self.sorts:
            self.open(tab, path)
            torn = tab.locator("h1, h2, h3, h4, summary").evaluate_all(
                """all => all.filter(each => each.checkVisibility() && getComputedStyle(each).display !== 'inline'
                && getComputedStyle(each).breakAfter !== 'avoid').map(each => each.innerText)""")
            self.assertEqual(torn, [], path)
            parts = tab.locator("summary").evaluate_all(
                "all => all.filter(each => getComputedStyle(each).breakInside !== 'avoid').length")
            self.assertEqual(parts, 0, path)

    def test_the_drawings_of_a_linkage_are_seen_at_every_width(self):
        for width in WIDTHS:
            tab = self.tab(width)
            for path, least in (("links/comparisons.html", 20), ("links/weights.html", 3), ("links/groups.html", 4)):
                self.open(tab, path)
                tab.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
                widths = tab.locator("tbody .row-drawing, .histogram").evaluate_all(
                    "all => all.map(each => each.getBoundingClientRect().width)")
                self.assertGreater(len(widths), least, path)
                self.assertGreater(min(widths), 150, f"{path} at {width}")

    def test_a_linkage_is_told_apart_without_colour(self):
        tab = self.tab(forced_colors="none")
        self.open(tab, "links/weights.html")
        fill = "each => getComputedStyle(each).fill"
        self.assertIn("url", tab.locator(".pairs-false").first.evaluate(fill), "false pairs are hatched")
        self.assertNotIn("url", tab.locator(".pairs").first.evaluate(fill), "true pairs are filled")

    @unittest.skipUnless(axe(), "axe is not on this machine")
    def test_the_accessibility_checker_finds_nothing(self):
        for scheme, width in (("light", 1280), ("dark", 390)):
            tab = self.tab(width, color_scheme=scheme)
            for path in self.sorts:
                self.open(tab, path)
                tab.evaluate(axe())
                found = tab.evaluate("""async () => (await axe.run()).violations
                    .map(each => [each.id, each.nodes[0].html.slice(0, 120)])""")
                self.assertEqual(found, [], f"{path}, {scheme} at {width}")


def link(folder, report):
    """Writes the report on links of invented people twice: with who each is and their group, and without."""
    names = ("Zebedee", "Quillon", "Ottoline", "Marguerite", "Ignatius", "Leocadia", "Wilhelmina", "Peregrine")
    rows = ["id,person,first_name,last_name,dob,sex,postcode,nhs_number,grouping"]
    for person in range(300):
        first, last = names[person % 8], f"Ash{'bcdfghklmn'[person % 10]}{'aeiou'[person // 60]}rton"
        born = f"{1950 + person % 60}-0{1 + person % 9}-{10 + person % 17}"
        for copy in range(1 + person % 3):
            name = first[1:] if (person + copy) % 7 == 0 else first
            day = "99999999999" if person == 5 else born if (person + copy) % 11 else f"{1990 + person % 9}-05-06"
            number = nhs_number(person * 5 + (copy if person % 4 == 0 else 0))
            rows.append(f"record-{person}-{copy},p{person},{name},{last},{day},{'FM'[person % 2]},"
                        f"LS{1 + person % 20} {person % 9}AB,{number},group {person % 5}")
    file = folder / "people.csv"
    file.write_text("\n".join(rows) + "\n")
    for name, options in (("links", ["--truth", "person", "--group", "grouping"]),
                          ("links-alone", ["--exclude", "person,grouping"])):
        # Ends with 1, for one date cannot be read.
        subprocess.run([COMMAND, "link", str(file), "--html", str(report / name), *options], check=False,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def nhs_number(number):
    """A valid number of the range that the NHS keeps for tests, or none where the check digit would be ten."""
    digits = f"9990{number:05d}"
    check = 11 - sum(int(digit) * (10 - place) for place, digit in enumerate(digits)) % 11
    return "" if check == 10 else digits + str(check % 11)


def day_of(words):
    """The day with which a question's line begins."""
    day = re.search(r"\d+ \w+ \d{4}", words).group()
    return datetime.datetime.strptime(day, "%d %B %Y").date()


def focused(tab):
    """The words of what has the focus."""
    return tab.evaluate("document.activeElement.innerText || document.activeElement.textContent").strip()


if __name__ == "__main__":
    if sync_playwright is None or browser_path() is None:
        print("pages: skipped, for there is no Chromium or no Playwright here; `make browser` installs both.")
        sys.exit(0)
    COMMAND = os.path.abspath(sys.argv.pop(1))
    unittest.main()
