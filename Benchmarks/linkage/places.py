"""Where things are: the tools and data of the project beside this one, and what is made here and never committed."""

import os
import pathlib

ROOT = pathlib.Path(__file__).resolve().parents[2]
SHARED = pathlib.Path(os.environ.get("SHARED", ROOT.parent / "shared"))
TOOLS = SHARED / "tools" / "linkage"
GIVEN = SHARED / "data" / "linkage"

WORK = ROOT / ".build-tools" / "linkage"
DATA = WORK / "data"
RESULTS = WORK / "results"
PYTHON = WORK / "venv" / "bin" / "python"

THROUGHLINE = ROOT / ".build" / "release" / "throughline"
BENCH = ROOT / ".build" / "release" / "throughline-bench"
PAGE = ROOT / "docs" / "linkage.md"
