"""Recompute the bound of a plan from CSV files alone; needs nothing but Python.

usage: bound.py CASE PLAN        (a plan written with --proof, all costs at their defaults)

From any prices of at least 0 a lower bound follows (see Notebooks-free-docs/placement.md):
    sum d*lam - sum o*q - sum T*rho - sum C*kappa - sum E*eps
    lam = min(p*g, min p*f + q + rho),  eps = max(0, max_h sum_w q - c - kappa)
Units promised to attendees are wanted in every scenario apart from the rest; late or missed, one costs three prices more.
"""
import csv
import gzip
import json
import sys
from collections import defaultdict
from pathlib import Path


def table(folder, name):
    path = Path(folder) / f"{name}.csv"
    opened = path.open(newline="", encoding="utf-8") if path.exists() else gzip.open(f"{path}.gz", "rt", newline="")
    with opened as file:
        return list(csv.DictReader(file))


def main(case, plan):
    record = json.loads((Path(plan) / "run.json").read_text())
    days = record["horizon_days"]
    for name in ("inbound", "stocking", "partners"):
        if any((Path(case) / f"{name}.csv{end}").exists() for end in ("", ".gz")):
            sys.exit(f"{name}.csv: only plans without terms of partners are recomputed here")
    hubs, skus = {h["hub"]: h for h in table(case, "hubs")}, {s["sku"]: s for s in table(case, "skus")}
    lanes = defaultdict(list)
    for lane in table(case, "lanes"):
        lanes[lane["region"]].append(lane)
    rate = {(r["weight_lb"], r["zone"]): float(r["price"]) for r in table(case, "parcel_rates")}
    opening, held = defaultdict(int), defaultdict(int)
    for row in table(case, "opening_stock"):
        opening[row["sku"], row["hub"]] += int(row["quantity"])
        held[row["hub"]] += int(row["quantity"])
    stock, room, throughput = {}, defaultdict(float), defaultdict(float)
    for row in table(plan, "prices"):
        price = float(row["price"])
        if row["limit"] == "stock":
            stock[row["sku"], row["hub"], row["scenario"]] = price
        elif row["limit"] == "room":
            room[row["hub"]] = price
        elif row["limit"] == "throughput":
            throughput[row["hub"], row["scenario"]] = price
        else:
            sys.exit(f"a price of {row['limit']}: only plans without rules are recomputed here")
    cost = {}
    for sku, s in skus.items():
        for region in lanes:
            for lane in lanes[region]:
                hub = hubs[lane["hub"]]
                late = 0.015 * float(s["price"]) * max(0, int(lane["transit_days"]) - 1)
                parcel = rate[s["billed_weight_lb"], lane["zone"]]
                cost[sku, region, lane["hub"]] = parcel + float(hub["handling_cost"]) + late
    promised = {}
    for row in table(plan, "promises"):
        if any(int(lane["transit_days"]) <= 1 for lane in lanes[row["region"]]):
            promised[row["sku"], row["region"]] = int(row["promised_units"])

    def multiplier(sku, region, w, p, broken):
        lam = p * (float(skus[sku]["stockout_penalty"]) + broken)
        for lane in lanes[region]:
            hub, late = lane["hub"], broken if int(lane["transit_days"]) > 1 else 0
            price = stock.get((sku, hub, w), 0.0) + throughput[hub, w]
            lam = min(lam, p * (cost[sku, region, hub] + late) + price)
        return lam

    bound, scenarios = 0.0, {}
    for row in table(plan, "scenarios"):
        sku, region, w, p = row["sku"], row["region"], row["scenario"], float(row["probability"])
        scenarios[w] = p
        wanted = max(0, int(row["quantity"]) - promised.get((sku, region), 0))
        bound += wanted * multiplier(sku, region, w, p, 0)
    for (sku, region), units in promised.items():
        for w, p in scenarios.items():
            bound += units * multiplier(sku, region, w, p, 3 * float(skus[sku]["price"]))
    total = defaultdict(float)
    for (sku, hub, _), price in stock.items():
        total[sku, hub] += price
        bound -= opening[sku, hub] * price
    for (hub, _), price in throughput.items():
        bound -= int(hubs[hub]["throughput_units_per_day"]) * days * price
    for hub, price in room.items():
        bound -= max(0, int(hubs[hub]["capacity_units"]) - held[hub]) * price
    for sku, s in skus.items():
        scarcity = 0.0
        for hub, h in hubs.items():
            place = float(h["inbound_cost_per_unit"]) + 14 * float(h["storage_cost_per_unit_day"])
            scarcity = max(scarcity, total[sku, hub] - place - room[hub])
        bound -= int(s["available_units"]) * scarcity
    stated = record["certificate"]["bound"]
    print(f"stated bound     {stated:.4f}\nrecomputed bound {bound:.4f}")
    return 0 if abs(bound - stated) <= 1e-6 * abs(stated) else 1


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
