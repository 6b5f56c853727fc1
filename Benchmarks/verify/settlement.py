"""Settlements of random worlds beside an independent scorer's, to the cent; needs Python and what the scorer needs.

usage: settlement.py FORESTOCK SCORER [COUNT] [FIRST_SEED]

SCORER is a Python file with `load_case`, `read_plan` and `score` (a linear program solved by another solver, storage of
14 days, lateness of 0.015 of the price a day beyond the first, no open pre-orders beside the actual demand). Worlds are
made with `--open-preorders settled`, plans with the default costs, so that both price the same thing. Prints how many
agree on the cost of the plan, the cost of perfect information and the regret, and every seed that differs, with the
difference by kind of cost; exit status 1 where there is one. The split into kinds is not unique where two recourses
cost the same, so that differences of kinds that cancel are counted apart.
"""
import importlib.util
import json
import random
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

TOTALS = ("realised_cost", "perfect_cost", "regret")
KINDS = ("placement_cost", "shipping_cost", "lateness_cost", "unmet_cost")
UNITS = ("demanded_units", "units_placed")
# Both round: the program to cents, the scorer to a millionth. A regret is a difference of two rounded costs.
CENT = 0.0101


def load(path):
    spec = importlib.util.spec_from_file_location("scorer", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules["scorer"] = module
    spec.loader.exec_module(module)
    return module


def run(*arguments):
    done = subprocess.run([str(word) for word in arguments], capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"{arguments[1]}: {done.returncode} {done.stderr.strip()[:300]}")
    return done.stdout


def first_cell(path):
    return path.read_text().splitlines()[1].split(",")[0]


def compare(program, scorer, seed):
    """Returns the differences of a world's two reports by key."""
    draw = random.Random(seed)
    skus = draw.randint(2, 8)
    with tempfile.TemporaryDirectory() as name:
        case, plan = Path(name) / "case", Path(name) / "plan"
        run(program, "simulate", "--out", case, "--seed", seed, "--regions", draw.randint(3, 20), "--hubs", draw.randint(1, 3),
            "--skus", skus, "--coming", draw.randint(1, skus - 1), "--history-days", 60, "--horizon-days", draw.randint(7, 28),
            "--median-units", draw.choice([20, 80, 300]), "--holders", draw.randint(0, 60), "--open-preorders", "settled",
            "--quiet")
        run(program, "plan", case, "--out", plan, "--scenarios", draw.randint(2, 10), "--quiet")
        actual = next(case.glob("demand_actual.csv*"))
        own = json.loads(run(program, "settle", plan, actual, "--json"))
        if not any(case.glob("opening_stock.csv*")):
            # A world without stock at the hubs has no such table; the scorer wants one.
            hub, sku = (first_cell(case / f"{table}.csv") for table in ("hubs", "skus"))
            (case / "opening_stock.csv").write_text(f"hub,sku,quantity\n{hub},{sku},0\n")
        tables = scorer.load_case(case)
        placed, faults = scorer.read_plan(plan / "placements.csv", tables)
        if faults:
            raise RuntimeError(f"scorer: {faults[:3]}")
        other = scorer.score(tables, placed)
    return {key: own[key] - other[key] for key in TOTALS + KINDS + UNITS}


def main(program, scorer, count=300, first=1):
    scorer, counts, wrong = load(scorer), Counter(), []
    largest = dict.fromkeys(TOTALS, 0.0)
    for seed in range(first, first + count):
        try:
            differences = compare(program, scorer, seed)
        except RuntimeError as error:
            wrong.append(f"seed {seed}: {error}")
            continue
        for key in TOTALS:
            largest[key] = max(largest[key], abs(differences[key]))
        agree = all(abs(differences[key]) <= CENT for key in TOTALS) and not any(differences[key] for key in UNITS)
        counts["worlds"] += 1
        counts["agree to the cent"] += agree
        counts["agree by kind of cost too"] += agree and all(abs(differences[key]) <= CENT for key in KINDS)
        if not agree:
            wrong.append(f"seed {seed}: " + ", ".join(f"{key} {value:+.4f}" for key, value in differences.items()))
    for key, value in counts.items():
        print(f"{key}: {value}")
    print("largest difference: " + ", ".join(f"{key} {value:.4f}" for key, value in largest.items()))
    print(*wrong, sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1]).resolve(), sys.argv[2], *(int(word) for word in sys.argv[3:])))
