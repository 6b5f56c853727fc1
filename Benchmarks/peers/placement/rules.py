"""Rules on placements, held beside HiGHS: conflicts are smallest sets, optima agree, whole units keep every rule.

usage: rules.py FORESTOCK CASE [--random N] [--feasible M] [--seed S]

Conflicts: twelve rule sets made by hand and N random infeasible ones are added to copies of the case. The limits on placements are
built again here from the files, as a linear program. Of each set that the program names, HiGHS must find the whole infeasible and
feasible without any one member.
Feasible: M random sets. HiGHS's optimum of the written model beside the plan's fractional cost, and each rule checked on the plan's
whole units.
"""
import argparse
import csv
import json
import random
import re
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

import highspy
import numpy as np

COLUMNS = ["rule", "sku", "hub", "coefficient", "minimum", "maximum", "minimum_share", "maximum_share"]


def rows(path):
    with open(path, newline="") as file:
        return list(csv.DictReader(file))


def write(path, columns, lines):
    with open(path, "w", newline="") as file:
        out = csv.DictWriter(file, columns, restval="")
        out.writeheader()
        out.writerows(lines)


class Limits:
    """The limits on placements of a case, from its files and options."""

    def __init__(self, case, rules, budget=None, fixed=None):
        self.skus, self.hubs = rows(case / "skus.csv"), rows(case / "hubs.csv")
        self.rows = {}
        s_of = {r["sku"]: i for i, r in enumerate(self.skus)}
        h_of = {r["hub"]: i for i, r in enumerate(self.hubs)}
        S, H = len(self.skus), len(self.hubs)
        self.lower, self.upper = np.zeros(S * H), np.full(S * H, np.inf)
        held = np.zeros(H)
        stock = case / "opening_stock.csv"
        for r in rows(stock) if stock.exists() else []:
            held[h_of[r["hub"]]] += max(0, int(r["quantity"]))
        line = lambda s, h: s * H + h
        for i, r in enumerate(self.skus):
            self.rows["supply", r["sku"]] = ({line(i, h): 1.0 for h in range(H)}, -np.inf, float(r["available_units"]))
        for h, r in enumerate(self.hubs):
            self.rows["room", r["hub"]] = ({line(s, h): 1.0 for s in range(S)}, -np.inf, max(0, int(r["capacity_units"]) - held[h]))
        partners = case / "partners.csv"
        for r in rows(partners) if partners.exists() else []:
            own = [h for h in range(H) if self.hubs[h]["partner"] == r["partner"]]
            self.rows["partner", r["partner"]] = ({line(s, h): 1.0 for s in range(S) for h in own}, -np.inf, float(r["maximum_units"]))
        stocking = case / "stocking.csv"
        for r in rows(stocking) if stocking.exists() else []:
            if r["stocked"] == "no":
                self.rows["line", r["sku"], r["hub"]] = ({line(s_of[r["sku"]], h_of[r["hub"]]): 1.0}, -np.inf, 0.0)
        if budget is not None:
            cost = [float(r["inbound_cost_per_unit"]) + 14 * float(r["storage_cost_per_unit_day"]) for r in self.hubs]
            self.rows["budget",] = ({line(s, h): cost[h] for s in range(S) for h in range(H)}, -np.inf, budget)
        for sku, hub, units in fixed or []:
            self.rows["fixed", sku, hub] = ({line(s_of[sku], h_of[hub]): 1.0}, units, units)
        names = list(dict.fromkeys(r["rule"] for r in rules))
        for name in names:
            own = [r for r in rules if r["rule"] == name]
            for s_each in range(S) if own[0].get("sku") == "each" else [None]:
                for h_each in range(H) if own[0].get("hub") == "each" else [None]:
                    a, counted, least, most = {}, set(), -np.inf, np.inf
                    for r in own:
                        of = [s_each] if s_each is not None else [s_of[r["sku"]]] if r.get("sku") else range(S)
                        at = [h_each] if h_each is not None else [h_of[r["hub"]]] if r.get("hub") else range(H)
                        counted |= set(of)
                        for s in of:
                            for h in at:
                                a[line(s, h)] = a.get(line(s, h), 0) + float(r.get("coefficient") or 1)
                    available = sum(float(self.skus[s]["available_units"]) for s in counted)
                    for r in own:
                        if r.get("minimum") not in (None, ""): least = max(least, float(r["minimum"]))
                        if r.get("maximum") not in (None, ""): most = min(most, float(r["maximum"]))
                        if r.get("minimum_share") not in (None, ""): least = max(least, float(r["minimum_share"]) * available)
                        if r.get("maximum_share") not in (None, ""): most = min(most, float(r["maximum_share"]) * available)
                    label = name + (f" of {self.skus[s_each]['sku']}" if s_each is not None else "")
                    label += f" at {self.hubs[h_each]['hub']}" if h_each is not None else ""
                    if least > -np.inf: self.rows["rule", label, "least"] = (a, least, np.inf)
                    if most < np.inf: self.rows["rule", label, "most"] = (a, -np.inf, most)

    def feasible(self, keys):
        solver = highspy.Highs()
        solver.setOptionValue("output_flag", False)
        n = len(self.lower)
        solver.addVars(n, self.lower, self.upper)
        for key in keys:
            a, least, most = self.rows[key]
            solver.addRow(least, most, len(a), np.array(list(a), dtype=np.int32), np.array(list(a.values())))
        solver.run()
        status = solver.getModelStatus()
        if status == highspy.HighsModelStatus.kInfeasible: return False
        if status == highspy.HighsModelStatus.kOptimal: return True
        raise SystemExit(f"HiGHS: {status}")


def members(text):
    """The limits that the program names, as keys of `Limits.rows`."""
    found = []
    for line in text.splitlines():
        if m := re.search(r"csv: (?:line \d+: )?rule (.*): at (least|most) ", line): found.append(("rule", m[1], m[2]))
        elif m := re.search(r"csv: (\S+) has \d+ units available", line): found.append(("supply", m[1]))
        elif m := re.search(r"csv: (\S+) can take \d+ units", line): found.append(("room", m[1]))
        elif m := re.search(r"csv: partner (\S+) takes at most", line): found.append(("partner", m[1]))
        elif m := re.search(r"csv: (\S+) at (\S+) may have at most", line): found.append(("line", m[1], m[2]))
        elif m := re.search(r"csv: (\S+) at (\S+) is fixed at", line): found.append(("fixed", m[1], m[2]))
        elif "placing may cost at most" in line: found.append(("budget",))
    return found


def by_hand(skus, hubs):
    a, b, c = hubs[:3]
    s = skus[0]
    r = lambda name, sku="", hub="", **k: {"rule": name, "sku": sku, "hub": hub, **{x: str(v) for x, v in k.items()}}
    yield "more than a hub has room for", [r("much", hub=a, minimum=10**6)], {}
    yield "more than a SKU has", [r("much", sku=s, minimum=10**6)], {}
    yield "more than all hubs have room for", [r("all", minimum=10**7)], {}
    yield "two sums against each other", [r("least", hub=a, minimum=500), r("most", minimum=0, maximum=400)], {}
    yield "the same sum twice", [r("least", sku=s, minimum=80), r("most", sku=s, maximum=70), r("other", hub=b, maximum=900)], {}
    yield "shares above one", [r("north", sku=s, hub=a, minimum_share=.6), r("south", sku=s, hub=b, minimum_share=.6)], {}
    yield "nothing anywhere, but something", [r("none", sku=s, hub="each", maximum=0), r("some", sku=s, minimum=1)], {}
    yield "twice each other", [r("ab", hub=a), r("ab", hub=b, coefficient=-2, minimum=0), r("ba", hub=b),
                               r("ba", hub=a, coefficient=-2, minimum=0), r("some", hub=a, minimum=1)], {}
    yield "a chain", [x for n, (p, q) in {"ab": (a, b), "bc": (b, c), "ca": (c, a)}.items()
                      for x in (r(n, hub=p), r(n, hub=q, coefficient=-1, minimum=10))], {}
    yield "less money than the units cost", [r("all", minimum=1000)], {"budget": 500}
    yield "a fixed line above a rule", [r("little", hub=a, maximum=20)], {"fixed": [(s, a, 30)]}
    yield "a partner and a line that is not stocked", [r("acme", hub=a, minimum=60), r("pair", sku=s, hub=b, minimum=5)], {
        "partner": (a, 50), "refused": (s, b)}


def random_rules(source, skus, hubs):
    rules = []
    for n in range(source.randint(2, 8)):
        name, bounds = f"rule-{n}", {}
        kind = source.random()
        if kind < .15:
            bounds = {source.choice(["minimum_share", "maximum_share"]): round(source.random(), 2)}
            rules.append({"rule": name, "sku": source.choice(skus), "hub": source.choice(hubs + ["each"]), **bounds})
            continue
        level = source.choice([0, 5, 50, 300, 1000, 3000])
        if source.random() < .6: bounds["minimum"] = level
        if not bounds or source.random() < .4: bounds["maximum"] = level + source.choice([0, 3, 200])
        seen = set()
        for k in range(1 if kind < .5 else source.randint(2, 4)):
            term = (source.choice(skus + [""] * len(skus)), source.choice(hubs + [""] * (len(hubs) // 2)))
            if term in seen: continue
            seen.add(term)
            rules.append({"rule": name, "sku": term[0], "hub": term[1],
                          "coefficient": source.choice([1, 1, 1, 2, -1, -2, .5]), **(bounds if k == 0 else {})})
    return rules


def prepared(case, folder, rules, partner=None, refused=None, **_):
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(case, folder)
    write(folder / "rules.csv", COLUMNS, rules)
    if partner:
        lines = rows(folder / "hubs.csv")
        for line in lines: line["partner"] = "acme" if line["hub"] == partner[0] else ""
        write(folder / "hubs.csv", list(lines[0]), lines)
        write(folder / "partners.csv", ["partner", "maximum_units"], [{"partner": "acme", "maximum_units": partner[1]}])
    if refused:
        write(folder / "stocking.csv", ["hub", "sku", "stocked"], [{"hub": refused[1], "sku": refused[0], "stocked": "no"}])
    return folder


def conflict(program, case, rules, options, work):
    """Runs `plan` and returns its status, seconds, named limits, and whether HiGHS agrees."""
    arguments = ["--budget", str(options["budget"])] if "budget" in options else []
    if "fixed" in options:
        write(work / "fixed.csv", ["sku", "hub", "quantity"],
              [dict(zip(["sku", "hub", "quantity"], line)) for line in options["fixed"]])
        arguments += ["--fix", str(work / "fixed.csv")]
    began = time.perf_counter()
    command = [program, "plan", case, "--out", work / "plan"] if arguments else [program, "validate", case]
    done = subprocess.run([*map(str, command), *arguments], capture_output=True, text=True)
    seconds = time.perf_counter() - began
    limits = Limits(case, rules, options.get("budget"), options.get("fixed"))
    feasible = limits.feasible(limits.rows)
    if done.returncode != 2:
        return done.returncode, seconds, [], feasible and done.returncode == 0
    named = members(done.stderr + done.stdout)
    unknown = [key for key in named if key not in limits.rows]
    smallest = not unknown and named and not limits.feasible(named) and all(
        limits.feasible([k for k in named if k != key]) for key in named)
    return 2, seconds, named, bool(smallest) and not feasible


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program"), parser.add_argument("case", type=Path)
    parser.add_argument("--random", type=int, default=300), parser.add_argument("--feasible", type=int, default=30)
    parser.add_argument("--seed", type=int, default=1), parser.add_argument("--verbose", action="store_true")
    arguments = parser.parse_args()
    skus, hubs = [r["sku"] for r in rows(arguments.case / "skus.csv")], [r["hub"] for r in rows(arguments.case / "hubs.csv")]
    with tempfile.TemporaryDirectory() as folder:
        work, wrong, slowest = Path(folder), 0, 0.0
        for name, rules, options in by_hand(skus, hubs):
            case = prepared(arguments.case, work / "case", rules, **options)
            status, seconds, named, agrees = conflict(arguments.program, case, rules, options, work)
            wrong += not (agrees and status == 2)
            slowest = max(slowest, seconds)
            print(f"{name:44} status {status}, {len(named)} limits, {seconds:.2f} s, smallest: {agrees}")
        print(f"by hand: 12 sets, {wrong} wrong")
        source, infeasible, feasible, bad, sizes = random.Random(arguments.seed), 0, [], 0, []
        while infeasible < arguments.random or len(feasible) < arguments.feasible:
            rules = random_rules(source, skus, hubs)
            case = prepared(arguments.case, work / "case", rules)
            status, seconds, named, agrees = conflict(arguments.program, case, rules, {}, work)
            if not agrees:
                bad += 1
                print("WRONG", status, named, rules)
                if bad >= 5: raise SystemExit("five wrong ones are enough")
            if status == 2:
                infeasible += 1
                sizes.append(len(named))
                slowest = max(slowest, seconds)
            else:
                feasible.append(rules)
        print(f"random: {infeasible} infeasible sets of {min(sizes)} to {max(sizes)} limits (mean {np.mean(sizes):.1f}), "
              f"{len(feasible)} feasible ones; {bad} wrong; the slowest took {slowest:.2f} s")
        worst, broken, dear = 0.0, 0, 0.0
        for rules in feasible[:arguments.feasible]:
            case, plan = prepared(arguments.case, work / "case", rules), work / "plan"
            done = subprocess.run([arguments.program, "plan", str(case), "--out", str(plan), "--scenarios", "5", "--json",
                                   "--write-model", str(work / "model.mps"), "--gap", "1e-9"], capture_output=True, text=True)
            if done.returncode:
                print("WRONG", done.returncode, done.stderr[-500:], rules)
                broken += 1
                continue
            record = json.loads((plan / "run.json").read_text())["certificate"]
            solver = highspy.Highs()
            solver.setOptionValue("output_flag", False)
            solver.readModel(str(work / "model.mps"))
            solver.run()
            optimum = solver.getInfo().objective_function_value
            fractional = record.get("fractional_cost", record["bound"])
            worst = max(worst, abs(fractional - optimum) / abs(optimum))
            if record["cost"] / record["bound"] - 1 > dear:
                dear, dearest = record["cost"] / record["bound"] - 1, rules
            limits, units = Limits(case, rules), np.zeros(len(skus) * len(hubs))
            for r in rows(plan / "placements.csv"):
                units[skus.index(r["sku"]) * len(hubs) + hubs.index(r["hub"])] = int(r["quantity"])
            said = any(float(r["missing"] or 0) > 0 for r in rows(plan / "rules.csv"))
            kept = all(least - 1e-6 <= sum(v * units[i] for i, v in a.items()) <= most + 1e-6
                       for a, least, most in limits.rows.values())
            if not kept:
                broken += not said
                print("not kept in whole units," if said else "WRONG: not kept and not said,", rules)
        print(f"feasible: {arguments.feasible} plans; fractional cost and HiGHS's optimum differ by at most {worst:.1e}; "
              f"whole units cost at most {dear:.2%} above the bound; {broken} wrong")
        if arguments.verbose: print("dearest:", dearest)


if __name__ == "__main__":
    main()
