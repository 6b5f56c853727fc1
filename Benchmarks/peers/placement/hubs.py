"""Which hubs to open, held beside HiGHS's mixed-integer optimum on small random cases.

usage: hubs.py FORESTOCK [--cases 20] [--hubs 6] [--limit 60]

Each case is a simulated world without stock at its hubs, with random opening costs and two partners who ask for signing.
`plan --open-hubs any` decides; the program with all hubs open is written by `--write-model` and gets a binary column for each hub
and partner: placements of a hub at most its capacity times the column, a hub only with its partner. The fractional cost over the
chosen hubs must agree with HiGHS's optimum to the gap of the search (1e-5), and no bound may exceed it. Prints a line a case and
the CPU seconds of both.
"""
import argparse
import csv
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import highspy


def run(program, *arguments):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        raise SystemExit(f"{arguments}: status {done.returncode}\n{done.stderr}")
    return done.stdout, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def make(program, folder, seed, hubs):
    """A world without stock at its hubs, and what opening and signing cost."""
    case = Path(folder) / "case"
    run(program, "simulate", "--out", case, "--seed", seed, "--skus", 4, "--regions", 12, "--hubs", hubs, "--quiet")
    draw = random.Random(seed)
    for name in ("opening_stock.csv", "inbound.csv"):
        for path in (case / name, case / f"{name}.gz"):
            path.unlink(missing_ok=True)
    with open(case / "hubs.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    for position, row in enumerate(rows):
        row["fixed_cost"] = round(draw.uniform(100, 4000), 2)
        row["partner"] = ["", "North", "South"][position % 3]
    with open(case / "hubs.csv", "w", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys(), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    signing = {"North": round(draw.uniform(0, 3000), 2), "South": round(draw.uniform(0, 3000), 2)}
    (case / "partners.csv").write_text(
        "partner,signing_cost\n" + "".join(f"{name},{cost}\n" for name, cost in signing.items()))
    return case, rows, signing


def optimum(path, rows, signing, limit):
    solver = highspy.Highs()
    for name, value in (("output_flag", False), ("threads", 1), ("mip_rel_gap", 1e-9), ("time_limit", limit)):
        solver.setOptionValue(name, value)
    solver.readModel(str(path))
    placed = {row["hub"]: [] for row in rows}
    for column in range(solver.getNumCol()):
        name = solver.getColName(column)[1]
        if name.startswith("x("):
            placed[name[2:-1].split(",")[1]].append(column)
    infinity, integer = highspy.kHighsInf, highspy.HighsVarType.kInteger
    partner = {}
    for name, cost in signing.items():
        partner[name] = solver.getNumCol()
        solver.addCol(cost, 0, 1, 0, [], [])
        solver.changeColIntegrality(partner[name], integer)
    for row in rows:
        column = solver.getNumCol()
        solver.addCol(row["fixed_cost"], 0, 1, 0, [], [])
        solver.changeColIntegrality(column, integer)
        columns = placed[row["hub"]]
        solver.addRow(-infinity, 0, len(columns) + 1, columns + [column], [1.0] * len(columns) + [-float(row["capacity_units"])])
        if row["partner"]:
            solver.addRow(-infinity, 0, 2, [column, partner[row["partner"]]], [1.0, -1.0])
    start = time.process_time()
    solver.run()
    info = solver.getInfo()
    return info.objective_function_value, info.mip_dual_bound, time.process_time() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("forestock")
    parser.add_argument("--cases", type=int, default=20)
    parser.add_argument("--hubs", type=int, default=6)
    parser.add_argument("--limit", type=float, default=60)
    options = parser.parse_args()
    print("| seed | hubs opened | cost | HiGHS | difference | bound | CPU s | HiGHS CPU s |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    worst = 0.0
    for seed in range(1, options.cases + 1):
        with tempfile.TemporaryDirectory() as folder:
            case, rows, signing = make(options.forestock, folder, seed, options.hubs)
            model = Path(folder) / "model.mps"
            shared = ("plan", case, "--scenarios", 8, "--threads", 1, "--quiet", "--gap", 1e-8)
            run(options.forestock, *shared, "--out", Path(folder) / "all", "--write-model", model)
            text, cpu = run(options.forestock, *shared, "--out", Path(folder) / "plan", "--open-hubs", "any", "--json")
            found = json.loads(text)["opening"]
            cost, bound, peer = optimum(model, rows, signing, options.limit)
            difference = (found["fractional_cost"] - cost) / cost
            worst = max(worst, abs(difference), (found["bound"] - cost) / cost)
            print(f"| {seed} | {len(found['opened'])} of {len(rows)} | {found['fractional_cost']:.4f} | {cost:.4f} | {difference:.1e} "
                  f"| {found['bound']:.4f} | {cpu:.2f} | {peer:.2f} |", flush=True)
    print(f"\nlargest difference {worst:.1e}")
    sys.exit(worst > 1.1e-5)


if __name__ == "__main__":
    main()
