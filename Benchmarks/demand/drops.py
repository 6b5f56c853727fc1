"""Real drops forecast before their release: the hyperparameter search and the leave-future-out back-test.

usage: drops.py FORESTOCK REFERENCE_DATA [--choose-before DATE]

Writes the reference data's drops by US state into a case folder with all of their evidence, then lets
`forestock backtest` replay them: with --choose-before, the hyperparameter search on what was over by that day;
without, every forecast origin one to three days before a release with at least 20 pre-orders.
"""
import csv
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path


def write(path, header, rows):
    with open(path, "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def make_case(data, folder):
    for name in ("demand_history.csv.gz", "preorders.csv", "social_signals.csv"):
        shutil.copy(data / name, folder / name)
    regions = list(csv.DictReader(open(data / "regions.csv")))
    skus = list(csv.DictReader(open(data / "skus.csv")))
    write(folder / "regions.csv", ["region", "state", "name", "latitude", "longitude", "population"],
          [[r["region"], r["region"], r["name"], r["latitude"], r["longitude"], r["population"]] for r in regions])
    # Nothing is placed: money, units and the one hub only fill the tables.
    write(folder / "skus.csv",
          ["sku", "name", "kind", "release_date", "price", "unit_cost", "stockout_penalty", "mint_supply",
           "available_units", "unit_weight_kg", "billed_weight_lb", "unit_volume_m3"],
          [[s["sku"], s["name"], s["brand"], s["release_date"], s["retail_price"], 0, s["retail_price"], "", 0, 1, "",
            0.01] for s in skus])
    write(folder / "hubs.csv",
          ["hub", "name", "latitude", "longitude", "timezone", "capacity_units", "throughput_units_per_day",
           "fixed_cost", "handling_cost", "storage_cost_per_unit_day", "cutoff_hour", "inbound_cost_per_unit",
           "inbound_transit_days"],
          [["hub", "", 39, -95, "", 1, "", 0, 0, 0, "", 0, 1]])
    write(folder / "lanes.csv", ["hub", "region", "transit_days", "cost_per_unit", "zone", "distance_km"],
          [["hub", r["region"], 1, 0, "", ""] for r in regions])
    (folder / "case.json").write_text(json.dumps({
        "planning_date": "2018-11-20", "horizon_days": 28, "currency": "USD", "seed": 1,
        "open_preorders": "settled",
        "origin": {"id": "origin", "name": "", "latitude": 0, "longitude": 0}}))


def main():
    if len(sys.argv) not in (3, 5) or (len(sys.argv) == 5 and sys.argv[3] != "--choose-before"):
        sys.exit(__doc__)
    program = Path(sys.argv[1]).resolve()
    choice = sys.argv[3:] or ["--drops"]
    with tempfile.TemporaryDirectory() as scratch:
        make_case(Path(sys.argv[2]) / "stockx-2019", Path(scratch))
        sys.exit(subprocess.run([program, "backtest", scratch, *choice]).returncode)


if __name__ == "__main__":
    main()
