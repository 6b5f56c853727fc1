"""Prints what it would have saved to enter restocks by hindsight, over the reference nights by state.

usage: restocks.py FORESTOCK REFERENCE_DATA [SEED...]

A restock is a SKU out over 90 days whose orders of the horizon are more than three times those of the last 28 days, and
at least 20 more. Its additional units are entered in `availability.csv` from the next day on, times a factor drawn
between 0.5 and 1.5 (once for each seed), and the night is planned and settled again. Hindsight: this bounds what an
operator who knows of restocks could save, and is no accuracy of the program.
"""
import csv
import datetime
import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path


def rows(path):
    with open(path) as file:
        yield from csv.DictReader(file)


def restocks(folder):
    """Returns the planning date and the additional units of each restocked SKU."""
    settings = json.loads((folder / "case.json").read_text())
    today = datetime.date.fromisoformat(settings["planning_date"])
    release = {r["sku"]: datetime.date.fromisoformat(r["release_date"]) for r in rows(folder / "skus.csv")}
    before, after = {}, {}
    for name, sums, least, most in (("demand_history", before, -27, 0),
                                    ("demand_actual", after, 1, settings["horizon_days"])):
        for row in rows(folder / f"{name}.csv"):
            if least <= (datetime.date.fromisoformat(row["date"]) - today).days <= most:
                sums[row["sku"]] = sums.get(row["sku"], 0) + int(row["quantity"])
    return today, {sku: units - before.get(sku, 0) for sku, units in sorted(after.items())
                   if (today - release[sku]).days > 90 and units > 3 * before.get(sku, 0)
                   and units >= before.get(sku, 0) + 20}


def settle(program, case, folder, scratch):
    """Returns realised cost and regret in percent of the plan made of a case folder."""
    subprocess.run([program, "plan", case, "--out", f"{scratch}/plan", "--quiet"], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    text = subprocess.run([program, "settle", f"{scratch}/plan", folder / "demand_actual.csv", "--case", case, "--json"],
                          check=True, capture_output=True, text=True).stdout
    result = json.loads(text)
    return result["realised_cost"], result["regret_pct"]


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    program, data = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    seeds = [int(s) for s in sys.argv[3:]] or [1, 2, 3]
    print("| night | restocks | units | regret % | with restocks | money saved |\n| --- | --- | --- | --- | --- | --- |")
    total = [0.0, 0.0, 0.0]
    for folder in sorted((data / "cases").glob("us-states-*")):
        today, units = restocks(folder)
        with tempfile.TemporaryDirectory() as scratch:
            cost, regret = settle(program, folder, folder, scratch)
            costs, regrets = [cost], [regret]
            if units:
                costs, regrets = [], []
                case = Path(scratch) / "case"
                case.mkdir()
                for file in folder.iterdir():
                    os.symlink(file.resolve(), case / file.name)
                for seed in seeds:
                    source = random.Random(seed)
                    with open(case / "availability.csv", "w") as file:
                        file.write("sku,start,units,probability\n")
                        for sku, more in units.items():
                            entered = round(more * source.uniform(0.5, 1.5))
                            file.write(f"{sku},{today + datetime.timedelta(1)},{entered},0.9\n")
                    one = settle(program, case, folder, scratch)
                    costs.append(one[0])
                    regrets.append(one[1])
        mean = sum(regrets) / len(regrets)
        saved = cost - sum(costs) / len(costs)
        total = [total[0] + regret, total[1] + mean, total[2] + saved]
        print(f"| {today} | {len(units)} | {sum(units.values())} | {regret:.2f} | {mean:.2f} | {saved:,.0f} |")
    print(f"| all | | | {total[0]:.2f} | {total[1]:.2f} | {total[2]:,.0f} |")


if __name__ == "__main__":
    main()
