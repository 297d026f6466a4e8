"""Runs a command and measures it from outside, both sides alike: seconds, processor seconds, most memory held.

It is also noted how many cores others kept busy meanwhile: a figure of speed is worth no more than its quiet.
"""

import json
import os
import pathlib
import resource
import signal
import subprocess
import threading
import time
from dataclasses import asdict, dataclass, field

import places

# Nothing here may hold more than this; it counts memory that a process can write to.
MOST_MEMORY = 14 << 30


@dataclass
class Run:
    """One run of one command, and the JSON document that it gave."""

    name: str
    wall: float = 0.0
    processor: float = 0.0
    peak_mb: float = 0.0
    others: float = 0.0
    failed: str = ""
    out: dict = field(default_factory=dict)


def measure(name: str, command: list, *, out: pathlib.Path | None = None, stdin: pathlib.Path | None = None,
            cwd: pathlib.Path | None = None, limit: int = 1800, is_document: bool = True) -> Run:
    """Runs a command once; with RESUME=1 a run that has succeeded before is not made again.

    The document is read from `out`, or else from what the command prints; where it prints none, what it prints is
    kept beside the results. A failure is noted, told and survived.
    """
    kept = places.RESULTS / f"{name}.json"
    if os.environ.get("RESUME") == "1" and kept.exists():
        run = Run(**json.loads(kept.read_text()))
        if not run.failed:
            return run
    printed = places.RESULTS / f"{name}.out"
    if out:
        out.unlink(missing_ok=True)
    run = Run(name)
    status = _run(run, [str(word) for word in command], printed, stdin, cwd, limit)
    try:
        if is_document:
            run.out = json.loads((out or printed).read_text())
        elif status not in (0, 1):  # 1: done, with errors in the data
            run.failed = f"exit {status}: {_last_words(printed)}"
    except (OSError, ValueError):
        run.failed = f"exit {status}: {_last_words(printed)}"
    kept.write_text(json.dumps(asdict(run), indent=1))
    told = f"failed, {run.failed}" if run.failed else f"{run.wall:.1f} s, {run.peak_mb:,.0f} MB"
    print(f"  {name}: {told}; others kept {run.others:.1f} cores busy", flush=True)
    return run


def _run(run: Run, command: list[str], printed: pathlib.Path, stdin: pathlib.Path | None,
         cwd: pathlib.Path | None, limit: int) -> int:
    with open(stdin or os.devnull, "rb") as given, open(printed, "wb") as says, \
            open(printed.with_suffix(".err"), "wb") as complains:
        began, busy = time.monotonic(), _busy()
        child = subprocess.Popen(command, stdin=given, stdout=says, stderr=complains, cwd=cwd,
                                 preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY,) * 2))
        clock = threading.Timer(limit, lambda: os.kill(child.pid, signal.SIGKILL))
        clock.start()
        _, status, usage = os.wait4(child.pid, 0)
        clock.cancel()
        child.returncode = os.waitstatus_to_exitcode(status)
        run.wall = round(time.monotonic() - began, 3)
    run.processor = round(usage.ru_utime + usage.ru_stime, 2)
    run.others = round(max(_busy() - busy - run.processor, 0) / max(run.wall, .01), 2)
    run.peak_mb = round(usage.ru_maxrss / 1024, 1)
    return child.returncode


def _busy() -> float:
    """The processor seconds that all work on this machine has taken so far."""
    with open("/proc/stat") as lines:
        user, nice, system, _, _, irq, soft, *_ = (int(word) for word in next(lines).split()[1:])
    return (user + nice + system + irq + soft) / os.sysconf("SC_CLK_TCK")


def _last_words(printed: pathlib.Path) -> str:
    for path in (printed.with_suffix(".err"), printed):
        lines = path.read_text(errors="replace").strip().splitlines() if path.exists() else []
        if lines:
            return lines[-1][:200]
    return "it said nothing"
