"""Plans with a price on the dearest scenarios (CVaR), held beside HiGHS on the written model.

usage: risk.py FORESTOCK CASE [--scenarios N] [--tail SHARE] [--without-highs]

For each weight of the tail: cost, bound and gap of the whole-unit plan, its expected cost, the mean of the dearest tenth, and HiGHS's
optimum of the model with a row for each scenario beside the plan's fractional cost. The dearest tenth must not cost more as the weight
rises. Needs highspy 1.15.1.
"""
import argparse
import json
import resource
import subprocess
import tempfile
from pathlib import Path


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program"), parser.add_argument("case")
    parser.add_argument("--scenarios", type=int, default=50), parser.add_argument("--tail", type=float, default=0.1)
    parser.add_argument("--without-highs", action="store_true")
    arguments = parser.parse_args()
    print("| weight | cost | gap | expected cost | dearest tenth | CPU s | HiGHS differs by |\n| ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    worst, before = 0.0, float("inf")
    with tempfile.TemporaryDirectory() as folder:
        for weight in (0, 0.25, 0.5, 0.8, 1):
            model, out = Path(folder) / "model.mps", Path(folder) / "plan"
            command = [arguments.program, "plan", arguments.case, "--out", out, "--json", "--threads", "1",
                       "--scenarios", arguments.scenarios, "--risk-weight", weight]
            if arguments.tail != 0.1: command += ["--risk-tail", arguments.tail]
            if not arguments.without_highs: command += ["--write-model", model]
            start = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
            done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=True)
            seconds = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - start
            summary = json.loads(done.stdout)
            fractional = json.loads((out / "run.json").read_text())["certificate"]["fractional_cost"]
            difference = ""
            if not arguments.without_highs:
                import highspy
                solver = highspy.Highs()
                solver.setOptionValue("output_flag", False)
                solver.readModel(str(model))
                solver.run()
                optimum = solver.getInfo().objective_function_value
                worst = max(worst, abs(optimum - fractional) / abs(optimum))
                difference = f"{abs(optimum - fractional) / abs(optimum):.1e}"
            tail = summary["worst_tenth_cost"]
            print(f"| {weight} | {summary['cost']:.2f} | {summary['gap']:.1e} | {summary.get('expected_cost', summary['cost']):.2f} | "
                  f"{tail:.2f} | {seconds:.2f} | {difference} |", flush=True)
            if arguments.tail == 0.1 and tail > before * (1 + 1e-4):
                raise SystemExit(f"the dearest tenth costs more at weight {weight}: {tail} after {before}")
            before = tail
    if not arguments.without_highs: print(f"largest difference {worst:.1e}")


if __name__ == "__main__":
    main()
