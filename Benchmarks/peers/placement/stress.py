"""Eighteen changes that push the placement instances to the edge, solved by Forestock and by HiGHS.

usage: stress.py FORESTOCK GENERATOR [--size tiny] [--seed 7]

FORESTOCK is the built program; GENERATOR the instance generator, a Python file with generate, write, program and highs_model.
Needs highspy==1.15.1, numpy, scipy. Prints a Markdown table and exits 1 where an objective differs by more than 1e-6 relative
or a status is not optimal.
"""
import argparse
import copy
import importlib.util
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np


def one_site(name):
    def change(m):
        m[name][np.argmax(m[name])] = 0
    return change


def scaled(name, factor):
    def change(m):
        m[name] = m[name] * factor
    return change


def units(m):
    for name in ("demand", "sup", "cap", "thr", "bud"):
        m[name] = m[name] * 1e4


def one_commodity(m):
    m["demand"][0] *= 1e5
    m["sup"][0] *= 1e5


def one_margin(m):
    m["cu"][0] *= 1e5


def spread_volumes(m):
    m["vol"] = np.geomspace(1e-3, 1e3, m["S"])


def rare_scenario(m):
    m["p"] = np.concatenate([[1e-9], m["p"][1:] / m["p"][1:].sum() * (1 - 1e-9)])


def tied(m):
    m["cy"][:], m["cu"][:], m["c1"][:] = 5, 20, 1
    m["c1"][:, -1] = 0


CHANGES = {
    "no capacity": scaled("cap", 0), "one hub without capacity": one_site("cap"),
    "no throughput": scaled("thr", 0), "one hub without throughput": one_site("thr"),
    "no supply": scaled("sup", 0), "one commodity without supply": one_site("sup"),
    "no budget": scaled("bud", 0), "units times 1e4": units,
    "one commodity times 1e5": one_commodity, "supply times 1e5": scaled("sup", 1e5),
    "one margin times 1e5": one_margin, "margins times 1e5": scaled("cu", 1e5),
    "volumes from 1e-3 to 1e3": spread_volumes, "volumes times 1e-3": scaled("vol", 1e-3),
    "volumes times 1e3": scaled("vol", 1e3), "a probability of 1e-9": rare_scenario,
    "all costs tied": tied, "all margins 0": scaled("cu", 0),
}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program"), parser.add_argument("generator")
    parser.add_argument("--size", default="tiny"), parser.add_argument("--seed", type=int, default=7)
    a = parser.parse_args()
    spec = importlib.util.spec_from_file_location("generator", a.generator)
    generator = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(generator)
    base = generator.generate(a.size, a.seed)
    print("| change | Forestock | gap | iterations | HiGHS simplex | relative difference |\n" + "| --- " * 6 + "|")
    failed = 0
    for name, change in CHANGES.items():
        m = copy.deepcopy(base)
        change(m)
        with tempfile.TemporaryDirectory() as scratch:
            path = Path(scratch) / "instance.bin"
            generator.write(m, path)
            run = subprocess.run([a.program, "solve", str(path), "--threads", "1", "--json"], capture_output=True, text=True)
        ours = json.loads(run.stdout) if run.stdout else {"status": run.stderr.strip(), "objective": np.nan, "gap": np.nan,
                                                          "iterations": 0}
        h = generator.highs_model(*generator.program(m))
        h.setOptionValue("solver", "simplex")
        h.run()
        theirs = h.getInfo().objective_function_value
        ours["gap"] = float(ours["gap"]) if ours.get("gap") is not None else np.nan
        difference = abs(ours["objective"] - theirs) / max(1, abs(theirs))
        good = ours["status"] == "optimal" and difference <= 1e-6
        failed += not good
        print(f"| {name} | {ours['objective']:.9g} | {ours['gap']:.1e} | {ours['iterations']} | {theirs:.9g} | "
              f"{difference:.1e}{'' if good else ' **' + ours['status'] + '**'} |", flush=True)
    print(f"\n{len(CHANGES) - failed} of {len(CHANGES)} agree to 1e-6.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
