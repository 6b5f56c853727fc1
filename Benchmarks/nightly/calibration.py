#!/usr/bin/env python3
"""Intervals of nights that learn their spread from past nights, beside those that do not.

    Benchmarks/nightly/calibration.py PROGRAM [--nights 60] [--seeds 1,2,3] [--horizon 7] [--noise 0.6] [--real CASES]

Simulated worlds sell day by day, all of what is wanted; every morning the export lies in the inbox. Two copies of each
case run the same nights, one with `--spread model`, one with `--spread learnt`. Each SKU's total over the horizon is
held against what came, for the nights on which factors were learnt: share of outcomes inside the 80 and the 95 %
interval, mean width of the 80 % interval on the scale log(units + 1/2), and the mean pinball loss of the five quantiles
over the mean demand (a proper score: lower is better). In the second table each week's sales are multiplied by a
log-normal factor of deviation NOISE from the first night on: the model's past knows nothing of it. The third
table is of real nights, CASES being a folder of cases `us-states-*`, each night with what came stated once it is over;
what a night says is held against its own demand.
"""

import argparse
import csv
import datetime
import json
import math
import os
import pathlib
import random
import shutil
import subprocess
import tempfile

import month

LEVELS = [0.025, 0.1, 0.5, 0.9, 0.975]


class Score:
    """Sums over forecasts of totals."""

    def __init__(self):
        self.count = self.in80 = self.in95 = 0
        self.width = self.loss = self.units = 0.0

    def add(self, quantiles, units):
        """Takes a forecast and its outcome."""
        low95, low80, _, high80, high95 = quantiles
        self.count += 1
        self.in80 += low80 <= units <= high80
        self.in95 += low95 <= units <= high95
        self.width += math.log((high80 + 0.5) / (low80 + 0.5))
        self.loss += sum(max(level * (units - q), (level - 1) * (units - q)) for level, q in zip(LEVELS, quantiles)) / len(LEVELS)
        self.units += units

    def cells(self):
        """Returns the figures of a row."""
        n = max(1, self.count)
        return f"{self.count} | {100 * self.in80 / n:.1f} | {100 * self.in95 / n:.1f} | {self.width / n:.3f} | {self.loss / max(1, self.units):.4f}"

    def join(self, other):
        """Adds other sums."""
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)


def totals(night):
    """Returns the quantiles of each SKU's total of a night, and whether its spread was learnt."""
    with open(night / "plan" / "totals.csv", newline="") as file:
        rows = {row["sku"]: [int(row[f"q{level:g}"]) for level in LEVELS] for row in csv.DictReader(file)}
    spread = json.loads((night / "plan" / "run.json").read_text())["settings"].get("spread")
    return rows, spread


def run(program, case, nights, day, source):
    """Runs a night."""
    done = subprocess.run([program, "nightly", case, "--out", nights, "--planning-date", str(day), "--spread", source, "--quiet",
                           "--keep", "400", "--scenarios", "100", "--threads", "1"], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{day}: status {done.returncode}: {done.stderr}")


def world(program, seed, options, noise):
    """Lives through a world twice; returns the scores by source of the spread, and the last factors."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="forestock-calibration-"))
    month.HORIZON = options.horizon
    shop = month.Shop(program, folder, options.nights + options.horizon, seed)
    dice, factors = random.Random(seed), {}
    for day, rows in sorted(shop.days.items()):
        week = datetime.date.fromisoformat(day).isocalendar()[:2]
        factor = factors.setdefault(week, math.exp(dice.gauss(0, noise)))
        for row in rows:
            row[3] = str(int(int(row[3]) * factor + dice.random()))
    forecasts = {}
    for source in ("model", "learnt"):
        (folder / source).mkdir()
        nights = month.Nights(program, folder / source, shop)
        for number in range(1, options.nights + 1):
            day = month.FIRST + datetime.timedelta(days=number)
            nights.drop(f"sales-{day}.csv", shop.export(day))
            run(program, nights.case, nights.nights, day, source)
            forecasts[source, day] = totals(nights.nights / str(day))
    scores = {"model": Score(), "learnt": Score()}
    last = None
    for (source, day), (rows, _) in forecasts.items():
        spread = forecasts["learnt", day][1]
        if not spread:
            continue
        last = spread
        span = [str(day + datetime.timedelta(days=1 + n)) for n in range(options.horizon)]
        came = {}
        for date in span:
            for _, _, sku, units in shop.days.get(date, []):
                came[sku] = came.get(sku, 0) + int(units)
        for sku, quantiles in rows.items():
            scores[source].add(quantiles, came.get(sku, 0))
    shutil.rmtree(folder)
    return scores, last


def real(program, cases):
    """Runs the nights of real cases, each after what came of the one before is stated."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="forestock-calibration-"))
    forecasts, wanted, last = {}, {}, None
    found = sorted(path for path in pathlib.Path(cases).iterdir() if path.name.startswith("us-states-"))
    for source in ("model", "learnt"):
        for case in found:
            settings = json.loads((case / "case.json").read_text())
            day = datetime.date.fromisoformat(settings["planning_date"])
            copy = folder / source / case.name
            shutil.copytree(case, copy)
            actual = next(copy.glob("demand_actual.csv*"))
            run(program, copy, folder / source / "nights", day, source)
            forecasts[source, day] = totals(folder / source / "nights" / str(day))
            end = day + datetime.timedelta(days=settings["horizon_days"])
            with open(actual, newline="") as file:
                rows = [row for row in csv.DictReader(file) if str(day) < row["date"] <= str(end)]
            wanted[day] = rows
            # The demand of the horizon is stated as far as the table goes; a later night knows it once it is over.
            subprocess.run([program, "accuracy", folder / source / "nights", "--actual", actual], check=True, capture_output=True)
    scores = {"model": Score(), "learnt": Score()}
    for (source, day), (rows, _) in forecasts.items():
        spread = forecasts["learnt", day][1]
        if not spread:
            continue
        last = spread
        for sku, quantiles in rows.items():
            scores[source].add(quantiles, sum(int(row["quantity"]) for row in wanted[day] if row["sku"] == sku))
    shutil.rmtree(folder)
    return scores, last


def table(title, rows):
    """Prints the rows of a table, each a name with its scores."""
    print(f"{title}\n\n| world | spread | forecasts | in 80 % | in 95 % | width | loss |\n|" + " --- |" * 7)
    whole = {"model": Score(), "learnt": Score()}
    for name, (scores, last) in rows:
        for source, score in scores.items():
            whole[source].join(score)
            print(f"| {name} | {source} | {score.cells()} |", flush=True)
        groups = [group for group in (last or {"groups": []})["groups"] if group["forecasts"]]
        print(f"| {name} | factors at the end | " + ", ".join(f"{group['age']} {group['factor']:.2f}" for group in groups) + " | | | | |")
    for source, score in whole.items():
        print(f"| all | {source} | {score.cells()} |")
    print(flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program")
    parser.add_argument("--nights", type=int, default=60)
    parser.add_argument("--seeds", default="1,2,3")
    parser.add_argument("--horizon", type=int, default=7)
    parser.add_argument("--noise", type=float, default=0.6)
    parser.add_argument("--real")
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    for title, noise in [("as simulated", 0.0), (f"weeks times a factor of deviation {options.noise}", options.noise)]:
        table(title, ((f"seed {seed}", world(program, int(seed), options, noise)) for seed in options.seeds.split(",")))
    if options.real:
        table("real nights", [("us-states", real(program, options.real))])


if __name__ == "__main__":
    main()
