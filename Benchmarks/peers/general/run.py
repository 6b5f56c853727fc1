"""Forestock's general method and HiGHS in turn, on MPS and SMPS files.

usage: run.py FORESTOCK FILE... [--runs 3] [--limit 300]

FORESTOCK is the built program, FILE an MPS file (gzip or not) or the core file of an SMPS program (CORE, or CORE:STOCH where
several stoch files share a core). Of an SMPS program HiGHS gets the deterministic equivalent that `solve --write-model` writes.
highspy[extras]==1.15.1 in the Python that runs this. One thread each, in one run on one machine; CPU seconds are those of the
solve, the median of --runs (HiGHS's within one process, so that what it starts once counts once); reading is left out for all.
Writes one Markdown table; the last row is the geometric mean of peer CPU over Forestock's.
"""
import argparse
import json
import math
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

SOLVERS = ("simplex", "ipx", "hipo")
# HiGHS in a process of its own, so that one crash or limit spoils one figure.
PEER = """
import json, statistics, sys, time
import highspy
cpu = []
while len(cpu) < int(sys.argv[4]) and sum(cpu) < 5:
    solver = highspy.Highs()
    for name, value in (("output_flag", False), ("threads", 1), ("solver", sys.argv[1]), ("time_limit", float(sys.argv[3]))):
        solver.setOptionValue(name, value)
    solver.readModel(sys.argv[2])
    solver.setOptionValue("solve_relaxation", True)
    start = time.process_time()
    solver.run()
    cpu.append(time.process_time() - start)
print(json.dumps({"status": solver.modelStatusToString(solver.getModelStatus()).lower(), "cpu_s": statistics.median(cpu),
                  "objective": solver.getInfo().objective_function_value}))
"""


def ours(program, arguments, runs):
    rows = []
    for _ in range(runs):
        finished = subprocess.run([program, "solve", "--json", "--quiet", *arguments], capture_output=True, text=True)
        if finished.returncode not in (0, 2):
            raise SystemExit(finished.stderr)
        rows.append(json.loads(finished.stdout))
    rows[0]["cpu_s"] = statistics.median(r["cpu_seconds"] for r in rows)
    return rows[0]


def peer(solver, model, limit, runs):
    finished = subprocess.run([sys.executable, "-c", PEER, solver, model, str(limit), str(runs)], capture_output=True, text=True)
    return json.loads(finished.stdout) if finished.returncode == 0 else None


def verdict(row, other):
    """Digits of agreement of two optima, or whether the statuses agree."""
    if row["status"] != "optimal" or other["status"] != "optimal":
        same = row["status"] in other["status"] or other["status"] == "primal infeasible or unbounded"
        return "agrees" if same else f"{other['status']}!"
    gap = abs(row["objective"] - other["objective"]) / max(1, abs(other["objective"]))
    return f"{min(15, -math.log10(gap)):.1f}" if gap > 0 else "15"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program"), parser.add_argument("files", nargs="+")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--limit", type=float, default=300, help="seconds a peer may take")
    a = parser.parse_args()
    print("| program | rows | nonzeros | status | CPU s | iterations | "
          + " | ".join(f"{s} CPU s | digits | ratio" for s in SOLVERS) + " |")
    print("| --- " * (6 + 3 * len(SOLVERS)) + "|")
    ratios = {solver: [] for solver in SOLVERS}
    with tempfile.TemporaryDirectory() as scratch:
        for file in a.files:
            core, _, stoch = file.partition(":")
            arguments, model = [core], core
            if ".mps" not in Path(core).name:
                model = str(Path(scratch) / "equivalent.mps")
                arguments += ["--stoch", stoch] if stoch else []
                ours(a.program, [*arguments, "--write-model", model], 1)
            row = ours(a.program, arguments, a.runs)
            cells = []
            for solver in SOLVERS:
                other = peer(solver, model, a.limit, a.runs)
                if other is None or "limit" in other["status"]:
                    cells.append(f"given up after {a.limit:.0f} s | | ")
                    continue
                ratio = other["cpu_s"] / max(row["cpu_s"], 1e-6)
                ratios[solver].append(ratio)
                cells.append(f"{other['cpu_s']:.4f} | {verdict(row, other)} | {ratio:.2f}")
            name = Path(stoch or core).name.split(".")[0]
            print(f"| {name} | {row['rows']:,} | {row['nonzeros']:,} | {row['status']} | {row['cpu_s']:.4f} | "
                  f"{row['iterations']} | " + " | ".join(cells) + " |", flush=True)
    means = [f" | | {math.exp(statistics.mean(map(math.log, r))):.2f}" if r else " | | " for r in ratios.values()]
    print("| geometric mean | | | | | | " + " | ".join(means) + " |")


if __name__ == "__main__":
    main()
