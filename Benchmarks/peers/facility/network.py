#!/usr/bin/env python3
"""The study of how many hubs to open, for a case of any size.

usage: network.py FORESTOCK CASE [--to 8] [--standing]

Runs `forestock network CASE --greenfield --to N` on one thread (--standing leaves --greenfield out) and writes its table, with the
choices solved, the gap of the choice of hubs, and CPU seconds. For us-zip3-2018-10-01 it remakes the table of
`Notebooks-free-docs/placement-hubs.md`.
"""
import argparse
import json
import resource
import subprocess
from pathlib import Path

COLUMNS = "hubs | cost | saved | of it opening | served | in time | units | gap of the choice | solves so far | opened"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("forestock")
    parser.add_argument("case", type=Path)
    parser.add_argument("--to", type=int, default=8)
    parser.add_argument("--standing", action="store_true")
    options = parser.parse_args()
    arguments = [options.forestock, "network", options.case, "--to", str(options.to), "--threads", "1", "--json", "--quiet"]
    done = subprocess.run(arguments + ([] if options.standing else ["--greenfield"]), capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(done.stderr)
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    report, before = json.loads(done.stdout), set()
    print(f"| {COLUMNS} |\n|{' --- |' * len(COLUMNS.split('|'))}")
    for line in report["lines"]:
        names = [name if name in before else f"+{name}" for name in line["opened"]] + [f"−{name}" for name in sorted(before - set(line["opened"]))]
        print(f"| {line['most_hubs']} | {line['cost']:,.2f} | {line.get('saved', 0):,.2f} | {line['opening_cost']:,.2f} "
              f"| {100 * line['fill_rate']:.1f} % | {100 * line['in_time_share']:.1f} % | {line['units_placed']:,} "
              f"| {100 * line['choice_gap']:.4f} % | {line['solves']} | {' '.join(names)} |")
        before = set(line["opened"])
    print(f"\n{len(report['standing'])} hubs stand, {report['candidates']} candidates; "
          f"{usage.ru_utime + usage.ru_stime:.1f} CPU seconds, {usage.ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
