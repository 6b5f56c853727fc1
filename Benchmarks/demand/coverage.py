"""Scores the intervals of plan folders, by kind of SKU, over the reference nights by state, as a Markdown table.

usage: coverage.py FORESTOCK REFERENCE_DATA [--seed N]

Plans every case us-states-* with the default settings and sets what `totals.csv` says of each SKU beside what buyers
then wanted: share of totals inside the 80 and the 95 % interval, sum of means over sum of demand, and the CRPS of the
draws (`scenarios.csv.gz`) over demand. Kinds go by the days since the release. Nothing is chosen on these nights.
"""
import csv
import datetime
import gzip
import json
import subprocess
import sys
import tempfile
from pathlib import Path

KINDS = [("out over 180 days", 181, 10**6), ("out 57–180 days", 57, 180), ("out 29–56 days", 29, 56),
         ("out 1–28 days", 1, 28), ("released in 0–7 days", -7, 0), ("released in 8–28 days", -28, -8),
         ("all", -28, 10**6)]


def rows(path):
    with (gzip.open(path, "rt") if path.suffix == ".gz" else open(path)) as file:
        yield from csv.DictReader(file)


def crps(draws, actual):
    """Mean |draw − actual| less half the mean distance of two draws, all equally likely."""
    draws = sorted(draws)
    n = len(draws)
    spread = sum((2 * i + 1 - n) * x for i, x in enumerate(draws)) / n**2
    return sum(abs(x - actual) for x in draws) / n - spread


def night(program, folder, seed):
    """Yields age, quantiles, mean, CRPS and demand of each SKU that sells within the horizon."""
    settings = json.loads((folder / "case.json").read_text())
    today = datetime.date.fromisoformat(settings["planning_date"])
    last = today + datetime.timedelta(settings["horizon_days"])
    actual = {}
    for row in rows(folder / "demand_actual.csv"):
        if today < datetime.date.fromisoformat(row["date"]) <= last:
            actual[row["sku"]] = actual.get(row["sku"], 0) + int(row["quantity"])
    release = {r["sku"]: datetime.date.fromisoformat(r["release_date"]) for r in rows(folder / "skus.csv")}
    with tempfile.TemporaryDirectory() as scratch:
        plan = Path(scratch) / "plan"
        subprocess.run([program, "plan", folder, "--out", plan, "--proof", "--quiet", "--seed", str(seed)], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        draws = {}
        for row in rows(plan / "scenarios.csv.gz"):
            if row["sku"]:
                own = draws.setdefault(row["sku"], {})
                own[row["scenario"]] = own.get(row["scenario"], 0) + int(row["quantity"])
        for row in rows(plan / "totals.csv"):
            sku = row["sku"]
            own = list(draws.get(sku, {}).values())
            own += [0] * (50 - len(own))
            wanted = actual.get(sku, 0)
            quantiles = [float(row[q]) for q in ("q0.1", "q0.9", "q0.025", "q0.975")]
            yield (today - release[sku]).days, quantiles, float(row["mean"]), crps(own, wanted), wanted


def main():
    if len(sys.argv) not in (3, 5) or (len(sys.argv) == 5 and sys.argv[3] != "--seed"):
        sys.exit(__doc__)
    seed = int(sys.argv[4]) if len(sys.argv) == 5 else 0
    program = Path(sys.argv[1]).resolve()
    known = []
    for folder in sorted((Path(sys.argv[2]) / "cases").glob("us-states-*")):
        known += night(program, folder, seed)
    print("| kind | SKUs | in 80 % | in 95 % | Σ mean / Σ demand | CRPS / demand |\n| --- | --- | --- | --- | --- | --- |")
    for name, least, most in KINDS:
        own = [k for k in known if least <= k[0] <= most]
        demand = sum(k[4] for k in own)
        if not own or not demand:
            continue
        inside = [sum(k[1][i] <= k[4] <= k[1][i + 1] for k in own) / len(own) for i in (0, 2)]
        print(f"| {name} | {len(own)} | {inside[0]:.1%} | {inside[1]:.1%} | {sum(k[2] for k in own) / demand:.2f} | "
              f"{sum(k[3] for k in own) / demand:.3f} |")


if __name__ == "__main__":
    main()
