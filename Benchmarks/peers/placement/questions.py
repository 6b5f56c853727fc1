"""What planners ask, held beside HiGHS on the written model: frontier, price of changes, price of the budget.

usage: questions.py FORESTOCK CASE [--scenarios N] [--points P] [--next DATE]

Frontier: each breakpoint is solved again by HiGHS with a row on the units late or unserved; the costs must agree.
Changes: the evening after, planned from the first plan at rising prices; units changed, and HiGHS's optimum of the model with
rise and fall columns beside the fractional cost of the plan.
Budget: half of what the free plan spends; its price beside what one more unit of money saves.
"""
import argparse
import csv
import datetime
import gzip
import json
import re
import resource
import subprocess
import tempfile
from pathlib import Path

import highspy


def run(program, *arguments):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        raise SystemExit(f"{arguments}: status {done.returncode}\n{done.stderr}")
    return json.loads(done.stdout), after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def table(case, name):
    path = Path(case) / f"{name}.csv"
    opened = path.open(newline="") if path.exists() else gzip.open(f"{path}.gz", "rt", newline="")
    with opened as file:
        return list(csv.DictReader(file))


def model(path):
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", 1)
    solver.readModel(str(path))
    return solver


def optimum(solver):
    solver.run()
    return solver.getInfo().objective_function_value


def late_columns(solver, case, promised_days):
    """Positions of the columns of units late or unserved."""
    slow = {(lane["hub"], lane["region"]) for lane in table(case, "lanes") if int(lane["transit_days"]) > promised_days}
    hubs, result = {hub for hub, _ in slow}, []
    for column in range(solver.getNumCol()):
        name = solver.getColName(column)[1]
        if name.startswith("u("):
            result.append(column)
        elif name.startswith("y("):
            parts = re.split("[(,)]", name)
            region = parts[3].replace("_promised", "").replace(" promised", "").replace("%20promised", "")
            if (parts[2], region) in slow:
                result.append(column)
    assert hubs and result
    return result


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("forestock")
    parser.add_argument("case")
    parser.add_argument("--scenarios", type=int, default=10)
    parser.add_argument("--points", type=int, default=8)
    parser.add_argument("--next", help="a later evening (default: the day after)")
    asked = parser.parse_args()
    evening = json.loads((Path(asked.case) / "case.json").read_text())["planning_date"]
    later = asked.next or str(datetime.date.fromisoformat(evening) + datetime.timedelta(days=1))
    common = ["--scenarios", asked.scenarios, "--threads", 1, "--quiet", "--json"]
    with tempfile.TemporaryDirectory() as folder:
        first = Path(folder) / "first"
        plan, plain = run(asked.forestock, "plan", asked.case, "--out", first, "--today", evening,
                          "--write-model", f"{folder}/m.mps", *common)
        report, seconds = run(asked.forestock, "frontier", asked.case, "--points", asked.points, *common)
        print(f"frontier: {len(report['lines'])} breakpoints in {seconds:.2f} s of the processor, a plan takes {plain:.2f}; "
              f"at most {report['largest_error']:.2f} below the lines between them")
        solver = model(f"{folder}/m.mps")
        late = late_columns(solver, asked.case, 1)
        weight = 1 / asked.scenarios
        demand = plan_demand(first)
        solver.addRow(-highspy.kHighsInf, highspy.kHighsInf, len(late), late, [weight] * len(late))
        row, worst = solver.getNumRow() - 1, 0.0
        print("in time    cost          HiGHS         whole")
        for line in report["lines"]:
            solver.changeRowBounds(row, -highspy.kHighsInf, demand * (1 - line["in_time_share"]))
            again = optimum(solver)
            worst = max(worst, abs(again / line["cost"] - 1))
            print(f"{line['in_time_share']:.6f} {line['cost']:13.4f} {again:13.4f} {line['whole_cost']:13.4f}")
        slopes = [line["price_per_unit"] for line in report["lines"][1:]]
        print(f"largest difference {worst:.1e}; convex: {all(a <= b * (1 + 1e-6) for a, b in zip(slopes, slopes[1:]))}")

        print(f"\nchanges on {later}, from the plan of {evening}\nprice  units changed  cost without the price  fractional  HiGHS")
        for price in (0, 0.1, 0.5, 1, 2, 5, 20):
            out = Path(folder) / "next"
            again, _ = run(asked.forestock, "plan", asked.case, "--out", out, "--planning-date", later, "--today", later,
                           "--previous", first, "--change-cost", price, "--write-model", f"{folder}/n.mps", *common)
            start = again["start"]
            record = json.loads((out / "run.json").read_text())
            print(f"{price:5}  {start['units_more'] + start['units_less']:13}  {again['cost'] - start['change_surcharge']:22.2f}"
                  f"  {record['certificate']['fractional_cost']:.4f}  {optimum(model(f'{folder}/n.mps')):.4f}")

        spent = sum(float(line["cost"]) for line in spending(asked.case, first))
        bounds = []
        for extra in (0, 1):
            again, _ = run(asked.forestock, "plan", asked.case, "--out", first.parent / "b", "--today", evening,
                           "--budget", spent / 2 + extra, *common)
            bounds.append((again["bound"], again["budget_price"]))
        print(f"\nbudget {spent / 2:.2f}: price {bounds[0][1]:.4f}; one more saves {bounds[0][0] - bounds[1][0]:.4f}, "
              f"price then {bounds[1][1]:.4f}")


def plan_demand(plan):
    return json.loads((plan / "run.json").read_text())["service"]["demand_units"]


def spending(case, plan):
    hubs = {hub["hub"]: hub for hub in table(case, "hubs")}
    with (plan / "placements.csv").open() as file:
        for line in csv.DictReader(file):
            hub = hubs[line["hub"]]
            unit = float(hub.get("inbound_cost_per_unit") or 0) + 14 * float(hub.get("storage_cost_per_unit_day") or 0)
            yield {"cost": unit * float(line["quantity"])}


if __name__ == "__main__":
    main()
