"""Read one Shopify orders export into the same totals with forestock, pandas and DuckDB.

usage: compare.py ORDERS.csv FORESTOCK_PROGRAM [ROUNDS]        (needs pandas and duckdb)

Totals: units by local day, region and SKU, pre-orders apart from sales, of orders that count. Each
reader runs in a process of its own, on one core, one after the other in each of ROUNDS rounds (5); the
table gives medians, the last line the ratio of processor seconds (user and system) within rounds. The
program leaves with 1 where the totals differ.
"""
import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

STATES = {"CA": "US-CA", "NY": "US-NY", "TX": "US-TX", "FL": "US-FL", "IL": "US-IL"}

PANDAS = """
import pandas as pd, sys
columns = ["Name", "Financial Status", "Created at", "Lineitem quantity", "Lineitem sku",
           "Lineitem requires shipping", "Shipping Province", "Shipping Country", "Cancelled at", "Tags"]
t = pd.read_csv(sys.argv[1], usecols=columns, dtype=str, keep_default_na=False)
first = ~t.Name.duplicated()
for c in ("Financial Status", "Shipping Province", "Shipping Country", "Cancelled at", "Tags"):
    t[c] = t[c].where(first).ffill()
t = t[t["Financial Status"].isin(["paid", "partially_refunded", "partially_paid"]) & (t["Cancelled at"] == "")
      & (t["Lineitem requires shipping"] != "false")]
known = set(sys.argv[2].split(","))
region = t["Shipping Country"] + "-" + t["Shipping Province"]
t["region"] = region.where(region.isin(known), "(unassigned)")
t["pre"] = t.Tags.str.lower().str.replace("-", "").str.contains("preorder")
t["units"] = t["Lineitem quantity"].astype(int)
s = t.groupby(["pre", t["Created at"].str[:10], "region", "Lineitem sku"]).units.sum()
print(len(s), s.sum(), s.loc[True].sum())
"""

DUCKDB = """
import duckdb, sys
c = duckdb.connect()
c.execute("set threads=1")
c.execute("set enable_progress_bar=false")
known = ",".join("'" + r + "'" for r in sys.argv[2].split(","))
q = f'''
with lines as (
  select "Name" as name, "Created at" as created, "Lineitem quantity"::int as units, "Lineitem sku" as sku,
         "Lineitem requires shipping" as ships, "Financial Status" as status, "Cancelled at" as cancelled,
         "Shipping Country" || '-' || "Shipping Province" as place, lower(replace("Tags", '-', '')) as tags
  from read_csv(?, header=true, all_varchar=true, quote='"', escape='"', parallel=false)),
orders as (
  select name, max(status) as status, coalesce(max(cancelled), '') as cancelled, max(place) as place,
         coalesce(max(tags), '') as tags
  from lines where status is not null and status <> '' group by name),
used as (
  select o.tags like '%preorder%' as pre, left(l.created, 10) as day,
         case when o.place in ({known}) then o.place else '(unassigned)' end as region, l.sku, l.units
  from lines l join orders o using (name)
  where o.status in ('paid', 'partially_refunded', 'partially_paid') and o.cancelled = '' and l.ships <> 'false')
select count(*), sum(u), sum(u) filter (where pre) from
  (select pre, day, region, sku, sum(units) as u from used group by all)'''
print(*c.execute(q, [sys.argv[1]]).fetchone())
"""


def make_case(folder, skus):
    """The smallest case the export can go into."""
    folder.mkdir()
    hub = "h,,1,1,,9,,0,0,0,,0,0"
    tables = {
        "regions": ["region,name,latitude,longitude,population,state"] + [f"{r},,1,1,,US" for r in STATES.values()],
        "hubs": ["hub,name,latitude,longitude,timezone,capacity_units,throughput_units_per_day,fixed_cost,"
                 "handling_cost,storage_cost_per_unit_day,cutoff_hour,inbound_cost_per_unit,inbound_transit_days", hub],
        "skus": ["sku,name,release_date,price,unit_cost,stockout_penalty,mint_supply,available_units,"
                 "unit_weight_kg,billed_weight_lb,unit_volume_m3"] + [f"{s},,2026-12-01,1,1,1,,9,0,,0" for s in skus],
        "lanes": ["hub,region,transit_days,cost_per_unit,zone,distance_km"] + [f"h,{r},1,1,," for r in STATES.values()],
    }
    for name, lines in tables.items():
        (folder / f"{name}.csv").write_text("\n".join(lines) + "\n")
    origin = {"id": "o", "latitude": 0, "longitude": 0}
    (folder / "case.json").write_text(json.dumps({"planning_date": "2026-11-30", "horizon_days": 7, "origin": origin}))


def run(command):
    """Output, seconds of the processor and peak megabytes of a program bound to one core."""
    read, write = os.pipe()
    start = time.time()
    child = os.fork()
    if child == 0:
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
        os.dup2(write, 1)
        os.execvp(command[0], command)
    os.close(write)
    with os.fdopen(read) as pipe:
        output = pipe.read()
    _, status, usage = os.wait4(child, 0)
    if status:
        sys.exit(f"{command[0]} failed: {status}")
    return output, usage.ru_utime + usage.ru_stime, time.time() - start, usage.ru_maxrss / 1024


def forestock_totals(case):
    """Rows, units and pre-order units of the tables the import wrote."""
    rows = units = pre = 0
    for name in ("preorders", "demand_history"):
        path = case / f"{name}.csv"
        for line in path.read_text().splitlines()[1:] if path.exists() else []:
            rows += 1
            units += int(line.rsplit(",", 1)[1])
            pre += int(line.rsplit(",", 1)[1]) * (name == "preorders")
    return f"{rows} {units} {pre}"


def main():
    export, program = sys.argv[1], sys.argv[2]
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    size = os.path.getsize(export) / 1e6
    skus = [f"DROP-{kind}-{number:02d}" for kind in ("TEE", "HOOD", "VINYL", "PRINT") for number in range(5)]
    known = ",".join(STATES.values())
    totals, runs = {}, {name: [] for name in ("forestock", "pandas", "DuckDB")}
    for _ in range(rounds):
        # One reader after the other in each round, so that a busy machine is busy for all.
        for name in runs:
            with tempfile.TemporaryDirectory() as scratch:
                case = Path(scratch) / "case"
                if name == "forestock":
                    make_case(case, skus)
                    result = run([program, "import", export, "--into", str(case), "--quiet"])
                    totals[name] = forestock_totals(case)
                else:
                    code = PANDAS if name == "pandas" else DUCKDB
                    result = run([sys.executable, "-c", code, export, known])
                    totals[name] = " ".join(str(int(float(x))) for x in result[0].split())
            runs[name].append(result[1:])
    table = [(name, *(statistics.median(figures) for figures in zip(*runs[name]))) for name in runs]
    ratios = [own[0] / peer[0] for own, peer in zip(runs["forestock"], runs["DuckDB"])]
    print(f"{export}: {size:.0f} MB")
    print("| reader | CPU s | wall s | MB a CPU second | peak MB | rows, units, pre-order units |")
    print("| --- | --- | --- | --- | --- | --- |")
    for name, cpu, wall, peak in table:
        print(f"| {name} | {cpu:.2f} | {wall:.2f} | {size / cpu:.0f} | {peak:.0f} | {totals[name]} |")
    print(f"\nforestock over DuckDB, CPU, round by round: median {statistics.median(ratios):.2f}, "
          f"{min(ratios):.2f} to {max(ratios):.2f} in {rounds} rounds")
    return 0 if len(set(totals.values())) == 1 else 1


if __name__ == "__main__":
    sys.exit(main())
