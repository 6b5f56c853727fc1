#!/usr/bin/env python3
"""Nights with deadlines: how long they took, what was cut short, with which gap.

    Benchmarks/nightly/deadline.py PROGRAM CASE=SECONDS[,SECONDS…] …

Runs each case's night once for each deadline, in a copy, on its own planning date, and prints the time from the
start of the command to its end beside the deadline. Status 1 where a night takes more than a tenth longer than its
deadline, or leaves with another status than 0.
"""

import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time


def night(program, case, folder, seconds):
    """Runs a night of a case; returns its status, seconds on the clock and account."""
    date = json.loads((case / "case.json").read_text())["planning_date"]
    out = folder / "nights"
    shutil.rmtree(out, ignore_errors=True)
    call = [program, "nightly", folder / "case", "--out", out, "--planning-date", date, "--quiet"]
    start = time.monotonic()
    run = subprocess.run([str(word) for word in call] + (["--deadline", f"{seconds}s"] if seconds else []), capture_output=True, text=True)
    took = time.monotonic() - start
    account = out / date / "night.json"
    return run.returncode, took, json.loads(account.read_text()) if account.exists() else {}, run.stderr


def main():
    if len(sys.argv) < 3 or any("=" not in word for word in sys.argv[2:]):
        sys.exit(__doc__)
    program, late = str(pathlib.Path(sys.argv[1]).resolve()), 0
    print("| case | deadline | took | over | gap | cut short |\n| --- | --- | --- | --- | --- | --- |")
    for word in sys.argv[2:]:
        path, times = word.rsplit("=", 1)
        case = pathlib.Path(path)
        with tempfile.TemporaryDirectory() as work:
            folder = pathlib.Path(work)
            shutil.copytree(case, folder / "case")
            subprocess.run(["chmod", "-R", "u+w", folder / "case"], check=True)
            for seconds in [0.0] + [float(text) for text in times.split(",")]:
                status, took, account, messages = night(program, case, folder, seconds)
                over = took / seconds - 1 if seconds else 0
                late += over > 0.1 or status != 0
                plan = account.get("plan") or {}
                print(f"| {case.name} | {f'{seconds:g} s' if seconds else 'none'} | {took:.2f} s | {f'{100 * over:+.0f} %' if seconds else ''} | "
                      f"{100 * plan.get('gap', 1):.4f} % | {', '.join(account.get('cut_short') or []) or 'nothing'}{messages.strip()[:200] if status else ''} |", flush=True)
    return 1 if late else 0


if __name__ == "__main__":
    sys.exit(main())
