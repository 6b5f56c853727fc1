#!/usr/bin/env python3
"""Forestock's search for hubs on public instances, beside published optima and HiGHS.

usage: run.py FORESTOCK FOLDER [--limit 120] [--highs SECONDS]

FORESTOCK is the built program, FOLDER holds `optima.csv` (file, problem, published_optimum, measured_optimum_highs_…) and the
instances it names: OR-Library's cap41 to cap134, capa, capb and capc, and Holmberg's p1 to p24. Each is solved to proof within
--limit seconds, one thread; CPU seconds are those of the search, reading left out. With --highs (highspy in the Python that runs
this) HiGHS solves the same mixed-integer program, with a row y ≤ open for each pair, within that many seconds. Writes one Markdown
table and a line that counts the optima reached; exit status 1 where one is missed.
"""
import argparse
import csv
import gzip
import json
import subprocess
import sys
import time
from pathlib import Path


def ours(program, file, capacity, single, limit):
    arguments = [program, "solve", "--json", "--quiet", str(file), "--time-limit", str(limit)]
    if capacity:
        arguments += ["--capacity", capacity]
    if single:
        arguments.append("--single-source")
    finished = subprocess.run(arguments, capture_output=True, text=True)
    if finished.returncode:
        raise SystemExit(finished.stderr)
    return json.loads(finished.stdout)


def instance(file, capacity, holmberg):
    """Capacities, fixed costs, demands and costs by hub of an instance file."""
    text = gzip.open(file, "rt").read() if file.suffix == ".gz" else file.read_text()
    words = iter([capacity if word == "capacity" else word for word in text.split()])
    hubs, customers = int(next(words)), int(next(words))
    pairs = [(float(next(words)), float(next(words))) for _ in range(hubs)]
    if holmberg:
        demand = [float(next(words)) for _ in range(customers)]
        cost = [[float(next(words)) for _ in range(customers)] for _ in range(hubs)]
    else:
        demand, cost = [], [[0.0] * customers for _ in range(hubs)]
        for j in range(customers):
            demand.append(float(next(words)))
            for i in range(hubs):
                cost[i][j] = float(next(words))
    return pairs, demand, cost


def highs(data, single, limit):
    """Objective, bound and CPU seconds of HiGHS on the strong formulation."""
    import highspy

    (pairs, demand, cost), solver = data, highspy.Highs()
    for name, value in (("output_flag", False), ("threads", 1), ("time_limit", float(limit)), ("mip_rel_gap", 1e-9)):
        solver.setOptionValue(name, value)
    hubs, customers = len(pairs), len(demand)
    integer = highspy.HighsVarType.kInteger
    for i in range(hubs):
        solver.addCol(pairs[i][1], 0, 1, 0, [], [])
        solver.changeColIntegrality(i, integer)
    for i in range(hubs):
        for j in range(customers):
            solver.addCol(cost[i][j], 0, 1, 0, [], [])
            if single:
                solver.changeColIntegrality(hubs + i * customers + j, integer)
    infinity = highspy.kHighsInf
    for j in range(customers):
        solver.addRow(1, 1, hubs, [hubs + i * customers + j for i in range(hubs)], [1.0] * hubs)
    for i in range(hubs):
        columns = [i] + [hubs + i * customers + j for j in range(customers)]
        solver.addRow(-infinity, 0, customers + 1, columns, [-pairs[i][0]] + demand)
        for j in range(customers):
            solver.addRow(-infinity, 0, 2, [i, hubs + i * customers + j], [-1.0, 1.0])
    start = time.process_time()
    solver.run()
    info = solver.getInfo()
    return info.objective_function_value, info.mip_dual_bound, time.process_time() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("forestock")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--limit", type=float, default=120)
    parser.add_argument("--highs", type=float)
    options = parser.parse_args()
    print("| instance | cost | published | bound | gap | nodes | CPU s |" + (" HiGHS cost | gap | CPU s |" if options.highs else ""))
    print("| --- | --- | --- | --- | --- | --- | --- |" + (" --- | --- | --- |" if options.highs else ""))
    reached = count = 0
    total = 0.0
    with open(options.folder / "optima.csv", newline="") as table:
        rows = [row for row in csv.DictReader(table) if row["problem"].startswith("CFLP") and row["published_optimum"]]
    for row in rows:
        name, _, capacity = row["file"].partition(" capacity=")
        single = "single" in row["problem"]
        result = ours(options.forestock, options.folder / name, capacity, single, options.limit)
        published = float(row["published_optimum"])
        count += 1
        total += result["cpu_seconds"]
        # Published optima have three digits behind the point.
        hit = abs(result["objective"] - published) <= 0.0021 and result["status"] == "optimal"
        reached += hit
        label = Path(name).name.split(".")[0] + (f" {capacity}" if capacity else "") + (" single" if single else "")
        line = (f"| {label} | {result['objective']:.3f} | {published:.3f} | {result['bound']:.3f} | {100 * result['gap']:.4f} % "
                f"| {result['nodes']} | {result['cpu_seconds']:.2f} |")
        if options.highs:
            cost, bound, cpu = highs(instance(options.folder / name, capacity, name.startswith("holmberg")), single, options.highs)
            line += f" {cost:.3f} | {100 * (cost - bound) / abs(cost):.4f} % | {cpu:.2f} |"
        print(line, flush=True)
    print(f"\n{reached} of {count} published optima reached and proven, {total:.1f} CPU seconds in all")
    sys.exit(reached < count)


if __name__ == "__main__":
    main()
