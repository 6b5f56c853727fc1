#!/usr/bin/env python3
"""A history of many nights: its size, and what an entry costs beside the plan.

    Benchmarks/nightly/history.py PROGRAM CASE [--nights 1000] [--every 100] [--keep FOLDER]

A copy of the case is planned evening after evening with few scenarios, so that the nights are many; the
history gets each with its whole forecast. Prints seconds of the entry and the size of the database for
every hundredth night. Then plans the case's own evening once more as `nightly` does by default, with that
history beside it, its nights moved before the evening, so that those whose horizon is over teach the spread; and says
which share of the night the history took, learning and entry: at most 5 %, else status 1.
"""

import argparse
import datetime
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile


def night(program, folder, day, *options):
    """Runs a night; returns its seconds by stage."""
    done = subprocess.run(
        [program, "nightly", folder / "case", "--out", folder / "nights", "--planning-date", str(day), "--keep", "2", "--json", "--quiet",
         "--threads", "1", *options], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{day}: status {done.returncode}: {done.stderr}")
    return {stage["name"]: stage["seconds"] for stage in json.loads(done.stdout)["stages"]}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program")
    parser.add_argument("case")
    parser.add_argument("--nights", type=int, default=1000)
    parser.add_argument("--every", type=int, default=100)
    parser.add_argument("--keep", help="folder to work in, which stays")
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    folder = pathlib.Path(options.keep or tempfile.mkdtemp(prefix="forestock-history-"))
    folder.mkdir(exist_ok=True)
    shutil.copytree(options.case, folder / "case")
    first = datetime.date.fromisoformat(json.loads((folder / "case" / "case.json").read_text())["planning_date"])
    print("| nights | entry s | database MB |\n| --- | --- | --- |")
    for number in range(options.nights):
        stages = night(program, folder, first + datetime.timedelta(days=number), "--scenarios", "2")
        if (number + 1) % options.every == 0 or number == 0:
            size = (folder / "nights" / "history.sqlite").stat().st_size
            print(f"| {number + 1} | {stages['recording']:.3f} | {size / 1e6:.1f} |", flush=True)
    # The nights made the case old: the one that is measured is the case's own.
    for name in ("case", "nights"):
        (folder / name).rename(folder / f"many-{name}")
    shutil.copytree(options.case, folder / "case")
    (folder / "nights").mkdir()
    shutil.copy(folder / "many-nights" / "history.sqlite", folder / "nights")
    with sqlite3.connect(folder / "nights" / "history.sqlite") as database:
        database.execute("UPDATE run SET planning_date = date(planning_date, ?)", (f"-{options.nights} days",))
    database.close()
    # The first night enters months of sales; those behind it, of which the median counts, enter what is new.
    measured = []
    for number in range(6):
        stages = night(program, folder, first, "--storage-days", str(14 + number / 10))
        measured.append((stages["recalling"] + stages["recording"], sum(stages.values()), stages))
    for title, (seconds, whole, stages) in [("the first", measured[0]), ("the median of five more", sorted(measured[1:], key=lambda m: m[0] / m[1])[2])]:
        share = seconds / whole
        print(f"a night with 50 scenarios after {options.nights} others, {title}: {whole:.2f} s, of which the history {seconds:.3f} s "
              f"(learning {stages['recalling']:.3f}, entry {stages['recording']:.3f}), {100 * share:.1f} %")
    if not options.keep:
        shutil.rmtree(folder)
    return 0 if share <= 0.05 else 1


if __name__ == "__main__":
    sys.exit(main())
