"""Sets the realised cost of Forestock's plans beside that of other methods, as a Markdown table.

usage: regret.py FORESTOCK REFERENCE_DATA

Plans each case with the default settings, settles it with what buyers then wanted, and sets the regret (realised
cost less the cost with perfect information, in percent of the latter) beside the rows of peer-results.csv.
"""
import csv
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

# The peers' rows in words; README of the cases has their full description.
METHODS = {
    "b0": "nothing placed",
    "b1": "all, by population",
    "b2": "last 28 days and pick-up",
    "b3": "statsforecast by region",
    "b4": "statsforecast, national × shares",
    "b5": "two-stage, 30 scenarios of it",
    "b6": "all, LP on past shares",
    "b7": "two-stage, 50 scenarios, ridge",
}


def run(*arguments):
    finished = subprocess.run([str(a) for a in arguments], capture_output=True, text=True)
    if finished.returncode != 0:
        sys.exit(f"{' '.join(map(str, arguments))}: status {finished.returncode}\n{finished.stderr}")
    return json.loads(finished.stdout)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    program, data = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    peers = {}
    for row in csv.DictReader(open(data / "cases" / "peer-results.csv")):
        peers.setdefault(row["case"], {})[row["method"]] = float(row["regret_pct"])
    methods = sorted({method for rows in peers.values() for method in rows})
    print("| case |", " | ".join(METHODS.get(m, m) for m in methods), "| Forestock | realised cost | gap | seconds |")
    print("| --- |" + " --- |" * (len(methods) + 4))
    savings = []
    for case, rows in sorted(peers.items()):
        folder = data / "cases" / case
        actual = next(p for p in (folder / "demand_actual.csv", folder / "demand_actual.csv.gz") if p.exists())
        with tempfile.TemporaryDirectory() as scratch:
            start = time.monotonic()
            plan = run(program, "plan", folder, "--out", f"{scratch}/plan", "--json", "--quiet")
            seconds = time.monotonic() - start
            settled = run(program, "settle", f"{scratch}/plan", actual, "--case", folder, "--json")
        savings.append(1 - settled["regret_pct"] / min(rows.values()))
        cells = [f"{rows[m]:.1f}" if m in rows else "–" for m in methods]
        print(f"| {case} | {' | '.join(cells)} | **{settled['regret_pct']:.2f}** | {settled['realised_cost']:,.2f} | "
              f"{100 * plan['gap']:.4f} % | {seconds:.1f} |")
    print(f"\nRegret below the best other row of each case, averaged: {100 * sum(savings) / len(savings):.0f} %")


if __name__ == "__main__":
    main()
