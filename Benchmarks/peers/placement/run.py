"""Forestock's structured solver and general solvers in turn, on the placement instance family.

usage: run.py FORESTOCK GENERATOR [--sizes tiny,small,mid] [--solvers simplex,ipx,hipo,clarabel,glop] [--seed 7] [--runs 3]

FORESTOCK is the built program, GENERATOR the instance generator (`write SIZE FILE --seed N`, `mps SIZE FILE --seed N`, `solve
SIZE SOLVER --seed N` printing one line of JSON). Peers: highspy[extras]==1.15.1, clarabel==0.11.1, ortools==9.15.6755 (glop, pdlp),
numpy, scipy, in the Python that runs this.
One thread each, in one run on one machine; CPU seconds are those of the solve, the median of --runs for Forestock and of one
run for a peer; reading and model building are left out for all. What Forestock's whole process took stands in brackets.
Writes one Markdown table.
"""
import argparse
import json
import math
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path


def ours(program, instance, runs):
    rows = []
    for _ in range(runs):
        finished = subprocess.run([program, "solve", str(instance), "--threads", "1", "--json"], capture_output=True,
                                  text=True, check=True)
        rows.append(json.loads(finished.stdout))
    row = rows[0]
    row["cpu_s"] = statistics.median(r["cpu_seconds"] for r in rows)
    row["process_s"] = statistics.median(r["process_cpu_seconds"] for r in rows)
    row["peak_mb"] = round(row["peak_bytes"] / 2**20)
    return row


# OR-Tools in a process of its own, so that its peak memory is its own.
OR_TOOLS = """
import json, resource, sys, time
from ortools.linear_solver.python import model_builder
model, solver = model_builder.Model(), model_builder.Solver(sys.argv[1])
assert model.import_from_mps_file(sys.argv[2])
start = time.process_time()
solver.solve(model)
print(json.dumps({"objective": solver.objective_value, "cpu_s": time.process_time() - start, "iterations": "",
                  "peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)}))
"""


def peer(generator, size, solver, seed, limit):
    command = [sys.executable, generator, "solve", size, solver, "--seed", str(seed)]
    with tempfile.TemporaryDirectory() as scratch:
        if solver in ("glop", "pdlp"):
            mps = str(Path(scratch) / "instance.mps")
            subprocess.run([sys.executable, generator, "mps", size, mps, "--seed", str(seed)], check=True)
            command = [sys.executable, "-c", OR_TOOLS, solver, mps]
        return finish(command, limit)


def finish(command, limit):
    try:
        finished = subprocess.run(command, capture_output=True, text=True, timeout=limit)
    except subprocess.TimeoutExpired:
        return None
    return json.loads(finished.stdout) if finished.returncode == 0 else None


def digits(a, b):
    return 15 if a == b else -math.log10(abs(a - b) / abs(b))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program"), parser.add_argument("generator")
    parser.add_argument("--sizes", default="tiny,small,mid"), parser.add_argument("--solvers", default="simplex,ipx,hipo,clarabel,glop")
    parser.add_argument("--seed", type=int, default=7), parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--limit", type=float, default=600, help="seconds a peer may take")
    a = parser.parse_args()
    print("| size | nonzeros | solver | objective | digits | CPU s | peak MB | iterations | ratio |\n" + "| --- " * 9 + "|")
    points = []
    for size in a.sizes.split(","):
        with tempfile.TemporaryDirectory() as scratch:
            instance = Path(scratch) / f"{size}.bin"
            subprocess.run([sys.executable, a.generator, "write", size, str(instance), "--seed", str(a.seed)], check=True)
            row = ours(a.program, instance, a.runs)
        points.append((row["nonzeros"], row["cpu_s"]))
        print(f"| {size} | {row['nonzeros']:,} | Forestock | {row['objective']:.6f} | gap {row['gap']:.1e} | {row['cpu_s']:.3f} ({row['process_s']:.3f}) | "
              f"{row['peak_mb']} | {row['iterations']} | 1 |", flush=True)
        for solver in filter(None, a.solvers.split(",")):
            other = peer(a.generator, size, solver, a.seed, a.limit)
            if other is None:
                print(f"| {size} | | {solver} | given up after {a.limit:.0f} s | | | | | |", flush=True)
                continue
            print(f"| {size} | | {solver} | {other['objective']:.6f} | {digits(row['objective'], other['objective']):.1f} | "
                  f"{other['cpu_s']:.3f} | {other['peak_mb']} | {other['iterations']} | {other['cpu_s'] / row['cpu_s']:.1f} |",
                  flush=True)
    if len(points) > 1:
        x, y = [math.log(p[0]) for p in points], [math.log(p[1]) for p in points]
        mx, my = statistics.mean(x), statistics.mean(y)
        slope = sum((u - mx) * (v - my) for u, v in zip(x, y)) / sum((u - mx) ** 2 for u in x)
        print(f"\nCPU seconds grow with the nonzeros to the power {slope:.2f}.")


if __name__ == "__main__":
    main()
