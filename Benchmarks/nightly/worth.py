#!/usr/bin/env python3
"""The realised cost of a month of nights with stock carried over, against simple rules run the same way.

    Benchmarks/nightly/worth.py PROGRAM [--nights 28] [--seeds 1,2,3] [--horizon 10]

A simulated world sells day by day. Every evening a policy moves units from the origin to hubs; they arrive
on their day, stand there until they are sold, and take their room. Every day each order is served from the
hub that is cheapest for it and has the unit, or is lost. Costs: inbound, storage by day, parcels and
handling, days beyond the promise, lost sales; what is left at the end has been paid for. Policies:

- nightly: `forestock nightly`, which sees what was served, what stands at hubs and what is on its way;
- alone: the same, but each night is planned as if nothing stood anywhere;
- last 28 days: each region's sales of the last 28 days, scaled to the horizon, and pre-orders that fall due,
  at the hub that is cheapest for it, less what stands there;
- population: everything at once on the first evening, by the population of each hub's regions.

Prints a row for each seed; status 1 unless nightly costs at least 20 % less than the better of the two rules
over all seeds.
"""

import argparse
import csv
import datetime
import gzip
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict

FIRST = datetime.date(2026, 3, 2)
LATENESS, PROMISED = 0.015, 1


def table(folder, name):
    """Returns the rows of a table of a case; none where it is not there."""
    for path in folder.glob(f"{name}.csv*"):
        with (gzip.open if path.suffix == ".gz" else open)(path, "rt", newline="") as file:
            return list(csv.DictReader(file))
    return []


class World:
    """A simulated world: its costs and what buyers want each day."""

    def __init__(self, program, folder, seed, nights, horizon):
        self.case = folder / "world"
        subprocess.run([program, "simulate", "--out", self.case, "--seed", str(seed), "--regions", "30", "--hubs", "6", "--skus", "10",
                        "--coming", "3", "--horizon-days", str(nights + horizon), "--date", str(FIRST), "--quiet"], check=True)
        self.hubs = {row["hub"]: row for row in table(self.case, "hubs")}
        self.skus = {row["sku"]: row for row in table(self.case, "skus")}
        self.people = {row["region"]: float(row["population"]) for row in table(self.case, "regions")}
        rates = {(row["weight_lb"], row["zone"]): float(row["price"]) for row in table(self.case, "parcel_rates")}
        self.ways = defaultdict(list)
        for lane in table(self.case, "lanes"):
            for sku, row in self.skus.items():
                parcel = rates.get((row["billed_weight_lb"], lane["zone"]), float(lane["cost_per_unit"]))
                late = LATENESS * float(row["price"]) * max(0, int(lane["transit_days"]) - PROMISED)
                cost = parcel + float(self.hubs[lane["hub"]]["handling_cost"]) + late
                self.ways[sku, lane["region"]].append((cost, lane["hub"]))
        for ways in self.ways.values():
            ways.sort()
        self.wanted = defaultdict(list)
        for row in table(self.case, "demand_actual"):
            self.wanted[row["date"]].append((row["region"], row["sku"], int(row["quantity"])))
        self.booked = defaultdict(int)
        for row in table(self.case, "preorders"):
            if not row.get("cancelled_at"):
                self.booked[row["due_at"], row["region"], row["sku"]] += int(row["quantity"])
        self.past = [(row["date"], row["region"], row["sku"], int(row["quantity"])) for row in table(self.case, "demand_history")]
        self.opening = {(row["hub"], row["sku"]): int(row["quantity"]) for row in table(self.case, "opening_stock")}
        for path in self.case.glob("demand_actual.csv*"):
            path.unlink()


class Month:
    """The state of the network under one policy, and its costs."""

    def __init__(self, world):
        self.world = world
        self.stock, self.coming = defaultdict(int, world.opening), []
        self.left = {sku: int(row["available_units"]) for sku, row in world.skus.items()}
        self.sold, self.cost = list(world.past), defaultdict(float)
        self.served = self.units = 0

    def standing(self):
        """Returns units by hub and SKU, those on their way among them."""
        units = defaultdict(int, self.stock)
        for _, hub, sku, count in self.coming:
            units[hub, sku] += count
        return units

    def move(self, evening, placements):
        """Sends units off, as far as they are there and have room."""
        standing = self.standing()
        held = defaultdict(int)
        for (hub, _), units in standing.items():
            held[hub] += units
        for (hub, sku), units in placements:
            row = self.world.hubs[hub]
            units = max(0, min(units, self.left[sku], int(row["capacity_units"]) - held[hub]))
            if units == 0:
                continue
            self.left[sku] -= units
            held[hub] += units
            arrives = evening + datetime.timedelta(days=max(1, int(row["inbound_transit_days"])))
            self.coming.append((arrives, hub, sku, units))
            self.cost["inbound"] += units * float(row["inbound_cost_per_unit"])

    def live(self, day):
        """Serves a day; returns what the shop sells, pre-orders that fell due left out."""
        for item in [item for item in self.coming if item[0] <= day]:
            self.coming.remove(item)
            self.stock[item[1], item[2]] += item[3]
        sales = []
        for region, sku, wanted in self.world.wanted[str(day)]:
            row, rest = self.world.skus[sku], wanted
            for cost, hub in self.world.ways[sku, region]:
                units = min(rest, self.stock[hub, sku])
                if units and cost < float(row["stockout_penalty"]):
                    self.stock[hub, sku] -= units
                    self.cost["shipping and lateness"] += units * cost
                    rest -= units
            self.cost["lost sales"] += rest * float(row["stockout_penalty"])
            self.units += wanted
            self.served += wanted - rest
            sale = wanted - rest - self.world.booked[str(day), region, sku]
            if sale > 0:
                sales.append((str(day), region, sku, sale))
        for (hub, _), units in self.stock.items():
            self.cost["storage"] += units * float(self.world.hubs[hub]["storage_cost_per_unit_day"])
        self.sold += sales
        return sales


class Nightly:
    """The program's own nights over a copy of the case."""

    def __init__(self, program, folder, world, horizon, sees_stock):
        self.program, self.folder, self.sees_stock = program, folder, sees_stock
        shutil.copytree(world.case, folder / "case")
        (folder / "case" / "inbox").mkdir()
        path = folder / "case" / "case.json"
        path.write_text(re.sub(r'("horizon_days" : )\d+', rf"\g<1>{horizon}", path.read_text()))
        self.skus = world.skus
        self.sales = []

    def write(self, name, rows):
        """Replaces a table."""
        with open(self.folder / "case" / f"{name}.csv", "w", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerows(rows)

    def decide(self, evening, month):
        """Runs the night and returns its placements."""
        standing = month.standing() if self.sees_stock else {}
        rows = [[hub, sku, units] for (hub, sku), units in sorted(standing.items()) if units]
        if rows:
            self.write("opening_stock", [["hub", "sku", "quantity"]] + rows)
        else:
            (self.folder / "case" / "opening_stock.csv").unlink(missing_ok=True)
        columns = list(next(iter(self.skus.values())))
        self.write("skus", [columns] + [
            [month.left[sku] if column == "available_units" else row[column] for column in columns] for sku, row in self.skus.items()])
        if self.sales:
            with open(self.folder / "case" / "inbox" / "sales.csv", "w") as file:
                file.write("date,region,sku,quantity\n" + "".join(",".join(map(str, sale)) + "\n" for sale in self.sales))
        done = subprocess.run([self.program, "nightly", self.folder / "case", "--out", self.folder / "nights", "--planning-date",
                               str(evening), "--quiet", "--keep", "3"], capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"{evening}: status {done.returncode}: {done.stderr}")
        with open(self.folder / "nights" / str(evening) / "plan" / "placements.csv", newline="") as file:
            return [((row["hub"], row["sku"]), int(row["quantity"])) for row in csv.DictReader(file)]


def last_weeks(evening, month, horizon):
    """Repeats the last 28 days at the hub that is cheapest for each region."""
    world, since = month.world, str(evening - datetime.timedelta(days=28))
    need = defaultdict(float)
    for day, region, sku, units in month.sold:
        if since < day <= str(evening):
            need[sku, region] += units * horizon / 28
    end = str(evening + datetime.timedelta(days=horizon))
    for (due, region, sku), units in world.booked.items():
        if str(evening) < due <= end:
            need[sku, region] += units
    target = defaultdict(float)
    for (sku, region), units in need.items():
        if world.ways[sku, region]:
            target[world.ways[sku, region][0][1], sku] += units
    standing = month.standing()
    return [(key, round(units - standing[key])) for key, units in sorted(target.items())]


def by_population(month):
    """Spreads every unit by the population of the regions that a hub is cheapest for."""
    world, result = month.world, []
    for sku in world.skus:
        people = defaultdict(float)
        for region, count in world.people.items():
            if world.ways[sku, region]:
                people[world.ways[sku, region][0][1]] += count
        whole = sum(people.values())
        result += [((hub, sku), int(month.left[sku] * count / whole)) for hub, count in people.items()]
    return result


def run(policy, program, folder, world, nights, horizon):
    """Lives through the month under a policy; returns its costs by kind and the share served."""
    month = Month(world)
    job = Nightly(program, folder, world, horizon, policy == "nightly") if policy in ("nightly", "alone") else None
    for number in range(nights):
        evening = FIRST + datetime.timedelta(days=number)
        if job:
            placements = job.decide(evening, month)
        elif policy == "last 28 days":
            placements = last_weeks(evening, month, horizon)
        else:
            placements = by_population(month) if number == 0 else []
        month.move(evening, placements)
        sales = month.live(evening + datetime.timedelta(days=1))
        if job:
            job.sales = sales
    return month.cost, month.served / max(1, month.units)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program")
    parser.add_argument("--nights", type=int, default=28)
    parser.add_argument("--seeds", default="1,2,3")
    parser.add_argument("--horizon", type=int, default=10)
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    policies = ["nightly", "alone", "last 28 days", "population"]
    totals = defaultdict(float)
    print("| seed | " + " | ".join(policies) + " |\n|" + " --- |" * (len(policies) + 1))
    for seed in options.seeds.split(","):
        folder = pathlib.Path(tempfile.mkdtemp(prefix="forestock-worth-"))
        world = World(program, folder, seed, options.nights, options.horizon)
        cells = []
        for policy in policies:
            place = folder / policy.replace(" ", "-")
            place.mkdir()
            cost, served = run(policy, program, place, world, options.nights, options.horizon)
            totals[policy] += sum(cost.values())
            cells.append(f"{sum(cost.values()):,.0f} (lost {cost['lost sales']:,.0f}, served {100 * served:.1f} %)")
        print(f"| {seed} | " + " | ".join(cells) + " |", flush=True)
        shutil.rmtree(folder)
    better = min(totals["last 28 days"], totals["population"])
    print("| all | " + " | ".join(f"{totals[policy]:,.0f}" for policy in policies) + " |")
    saved, alone = 1 - totals["nightly"] / better, 1 - totals["nightly"] / totals["alone"]
    print(f"nightly costs {100 * saved:.1f} % less than the better rule, {100 * alone:.1f} % less than nights planned alone")
    return 0 if saved >= 0.2 else 1


if __name__ == "__main__":
    sys.exit(main())
