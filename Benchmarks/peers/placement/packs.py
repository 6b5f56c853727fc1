"""Whole packs: Forestock's plan against the best that HiGHS's MIP finds, on cases whose SKUs travel in packs.

usage: packs.py FORESTOCK CASE... [--packs 6,12,24,60] [--limit 120] [--today DATE]

FORESTOCK is the built program. Every SKU of a copy of each case gets the pack; the program is planned with `--write-model`, and HiGHS
solves the same model with whole packs for the placements, on one thread, for --limit seconds. Both costs are those of the model:
the plan's is its `cost` in run.json. Seconds of the search are those of the plan less those of a plan in single units, on one
thread. Needs highspy 1.15.1. Writes one Markdown table; status 1 where a plan costs over 0.05 % more than HiGHS's best.
"""
import argparse
import csv
import json
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import highspy
import numpy

BAR = 0.0005


def packed(case, pack, folder):
    """Copies a case with all SKUs in packs."""
    shutil.copytree(case, folder)
    path = folder / "skus.csv"
    rows = list(csv.DictReader(path.open()))
    for row in rows:
        row["case_pack_units"] = pack
    with path.open("w", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def planned(program, case, out, today, model=None):
    """Plans a case; returns the cost and the seconds of the processor."""
    command = [program, "plan", str(case), "--out", str(out), "--today", today, "--quiet", "--threads", "1"]
    if model:
        command += ["--write-model", str(model)]
    before = children()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return json.loads((out / "run.json").read_text())["certificate"]["cost"], children() - before


def children():
    """Returns the processor seconds of all processes waited for."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime


def highs(model, pack, limit):
    """Returns the best cost and bound that the MIP of a model with whole packs reaches."""
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", 1)
    solver.setOptionValue("time_limit", float(limit))
    solver.readModel(str(model))
    program = solver.getLp()
    integral = [highspy.HighsVarType.kContinuous] * program.num_col_
    start, value = numpy.array(program.a_matrix_.start_), numpy.array(program.a_matrix_.value_)
    cost, upper = numpy.array(program.col_cost_), numpy.array(program.col_upper_)
    for column, name in enumerate(program.col_names_):
        if name.startswith("x("):
            # The unit of the column becomes the pack.
            value[start[column]:start[column + 1]] *= pack
            cost[column] *= pack
            upper[column] = numpy.floor(upper[column] / pack + 1e-9)
            integral[column] = highspy.HighsVarType.kInteger
    program.a_matrix_.value_, program.col_cost_, program.col_upper_ = value, cost, upper
    program.integrality_ = integral
    whole = highspy.Highs()
    for option, wanted in [("output_flag", False), ("threads", 1), ("time_limit", float(limit))]:
        whole.setOptionValue(option, wanted)
    whole.passModel(program)
    whole.run()
    info = whole.getInfo()
    return info.objective_function_value, info.mip_dual_bound


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program")
    parser.add_argument("cases", nargs="+")
    parser.add_argument("--packs", default="6,12,24,60")
    parser.add_argument("--limit", type=float, default=120)
    parser.add_argument("--today", default="2026-03-02")
    given = parser.parse_args()
    print("| case | pack | plan | HiGHS's best | plan above it | HiGHS's bound | seconds of the search |", flush=True)
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |", flush=True)
    worst = 0.0
    for case in given.cases:
        with tempfile.TemporaryDirectory() as scratch:
            scratch = Path(scratch)
            packed(case, 1, scratch / "single")
            _, alone = planned(given.program, scratch / "single", scratch / "plan", given.today)
            for pack in map(int, given.packs.split(",")):
                packed(case, pack, scratch / f"case{pack}")
                model = scratch / "model.mps"
                planned(given.program, scratch / f"case{pack}", scratch / "plan", given.today, model)
                cost, seconds = planned(given.program, scratch / f"case{pack}", scratch / "plan", given.today)
                best, bound = highs(model, pack, given.limit)
                above = cost / best - 1
                worst = max(worst, above)
                print(f"| {Path(case).name} | {pack} | {cost:.2f} | {best:.2f} | {100 * above:+.3f} % | {bound:.2f} | "
                      f"{max(0, seconds - alone):.2f} |", flush=True)
    return 0 if worst <= BAR else 1


if __name__ == "__main__":
    sys.exit(main())
