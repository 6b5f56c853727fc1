"""Periods: the structured method beside HiGHS on the written model, its time beside that of one period, and what planning in periods
saves on a night whose launch day is short of throughput.

usage: periods.py FORESTOCK instances FILE.bin... [--days 1,6,21] [--shares 60,25,15] [--waiting 1] [--runs 5] [--no-peer]
       periods.py FORESTOCK night CASE TODAY [--periods 1,6] [--throughput 0.1,0.2,0.4,1]

instances: each placement instance is solved as it is and divided into periods, in turn, one thread; processor seconds are those of the
solve, medians of --runs. The written model of the divided one goes to HiGHS (highspy 1.15.1, interior point with crossover off, then
the objective), and both objectives are compared. Status 1 where they differ by more than 1e-7 or periods take over four times as long.

night: the case is planned without and with --periods, with every hub's daily throughput times each factor; both plans are settled on the
demand that came by day, in the same periods. Writes a Markdown table. CASE needs demand_actual.csv.
"""
import argparse
import csv
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path


def solved(program, instance, options=()):
    """Solves an instance; returns the report of `solve --json`."""
    command = [program, "solve", str(instance), "--threads", "1", "--json", "--quiet", *options]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def peer(model):
    """Returns HiGHS's objective of a model."""
    import highspy

    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", 1)
    solver.setOptionValue("solver", "ipm")
    solver.setOptionValue("run_crossover", "off")
    solver.setOptionValue("ipm_optimality_tolerance", 1e-9)
    solver.readModel(str(model))
    solver.run()
    return solver.getInfo().objective_function_value


def instances(arguments):
    """Compares objectives and times; returns the status."""
    options = ["--periods", arguments.days, "--period-shares", arguments.shares, "--waiting-cost", arguments.waiting]
    print("| instance | objective | HiGHS | difference | iterations | one period, s | periods, s | times |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    failed = False
    for path in arguments.files:
        whole, divided = [], []
        for _ in range(arguments.runs):
            whole.append(solved(arguments.program, path)["cpu_seconds"])
            report = solved(arguments.program, path, options)
            divided.append(report["cpu_seconds"])
        one, many = statistics.median(whole), statistics.median(divided)
        theirs, difference = None, 0
        if not arguments.no_peer:
            with tempfile.TemporaryDirectory() as folder:
                model = Path(folder) / "model.mps"
                solved(arguments.program, path, [*options, "--write-model", str(model)])
                theirs = peer(model)
            difference = (report["objective"] - theirs) / abs(theirs)
        failed = failed or abs(difference) > 1e-7 or many > 4 * one
        shown = "-" if theirs is None else f"{theirs:.4f}"
        print(f"| {Path(path).stem} | {report['objective']:.4f} | {shown} | {difference:+.1e} | {report['iterations']} "
              f"| {one:.3f} | {many:.3f} | {many / one:.2f} |", flush=True)
    return 1 if failed else 0


def scaled(case, factor, folder):
    """Copies a case with every hub's daily throughput times a factor, whole units of at least 1."""
    shutil.copytree(case, folder)
    path = folder / "hubs.csv"
    rows = list(csv.DictReader(path.open()))
    for row in rows:
        row["throughput_units_per_day"] = max(1, round(factor * float(row["throughput_units_per_day"])))
    with path.open("w", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def night(arguments):
    """Plans without and with periods and settles both; returns the status."""
    print("| throughput | lines that differ | settled cost without | with periods | saved | of regret |")
    print("| ---: | ---: | ---: | ---: | ---: | ---: |")
    for factor in arguments.throughput.split(","):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            scaled(arguments.case, float(factor), folder / "case")
            costs, regrets, lines = [], [], []
            for index, options in enumerate([[], ["--periods", arguments.periods]]):
                out = folder / f"plan{index}"
                subprocess.run([arguments.program, "plan", str(folder / "case"), "--out", str(out), "--today", arguments.today,
                                "--quiet", *options], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                report = json.loads(subprocess.run(
                    [arguments.program, "settle", str(out), str(folder / "case" / "demand_actual.csv"), "--periods",
                     arguments.periods, "--json"], check=True, capture_output=True, text=True).stdout)
                costs.append(report["realised_cost"])
                regrets.append(report["regret"])
                lines.append({(row["sku"], row["hub"]): row["quantity"] for row in csv.DictReader((out / "placements.csv").open())})
            changed = sum(lines[0].get(key) != lines[1].get(key) for key in lines[0].keys() | lines[1].keys())
            print(f"| {factor} | {changed} of {len(lines[0].keys() | lines[1].keys())} | {costs[0]:.2f} | {costs[1]:.2f} "
                  f"| {costs[0] - costs[1]:.2f} ({100 * (costs[0] - costs[1]) / costs[0]:.2f} %) "
                  f"| {100 * (costs[0] - costs[1]) / regrets[0]:.1f} % |", flush=True)
    return 0


def main():
    """Reads the command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    kinds = parser.add_subparsers(dest="kind", required=True)
    kind = kinds.add_parser("instances")
    kind.add_argument("files", nargs="+")
    kind.add_argument("--days", default="1,6,21")
    kind.add_argument("--shares", default="60,25,15")
    kind.add_argument("--waiting", default="1")
    kind.add_argument("--runs", type=int, default=5)
    kind.add_argument("--no-peer", action="store_true")
    kind = kinds.add_parser("night")
    kind.add_argument("case")
    kind.add_argument("today")
    kind.add_argument("--periods", default="1,6")
    kind.add_argument("--throughput", default="0.1,0.2,0.4,1")
    arguments = parser.parse_args()
    sys.exit(instances(arguments) if arguments.kind == "instances" else night(arguments))


if __name__ == "__main__":
    main()
