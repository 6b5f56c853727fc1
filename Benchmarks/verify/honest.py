"""Honest plans of random worlds must verify, and plans with one changed digit must not; needs nothing but Python.

usage: honest.py FORESTOCK [COUNT] [FIRST_SEED]

Each seed makes a small world (`forestock simulate`), gives its regions, hubs and SKUs odd names, plans it with random
options, verifies the plan, changes one digit of one of its tables and verifies it again. Prints the counts and every
seed that went wrong; exit status 1 where there is one.
"""
import csv
import gzip
import io
import random
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

ODD = ["=x", "@x", "+x", "-x", "+49", "-5", "=1+1", "a,b", 'say "hi"', "two words", "日本", "naïve", "na\u0301ive", "Ω≈ç",
       "😀", "a;b", "a\u00a0b", "#x", "007", "12E05", "x/y", "50%", "(x)", "ب", "a'b", "TRUE", "null", "x" * 80]
COLUMNS = {"region", "state", "hub", "sku"}


def run(*arguments):
    return subprocess.run([str(word) for word in arguments], capture_output=True, text=True)


def read(path):
    data = path.read_bytes()
    return (gzip.decompress(data) if path.suffix == ".gz" else data).decode()


def write(path, text):
    data = text.encode()
    path.write_bytes(gzip.compress(data) if path.suffix == ".gz" else data)


def rename(case, draw):
    """Puts odd names in place of about half of the identifiers, in every table alike."""
    names = {kind: {} for kind in COLUMNS}
    paths = sorted(case.glob("*.csv*"), key=lambda path: (not path.name.startswith("regions."), path.name))
    for path in paths:
        rows = list(csv.reader(io.StringIO(read(path))))
        for position, column in enumerate(rows[0]):
            if column not in COLUMNS:
                continue
            for row in rows[1:]:
                name = row[position]
                if not name or name.startswith("("):
                    continue
                # A signal's region may be the group of regions that `state` names.
                kind = "state" if column == "region" and name in names["state"] else column
                known = names[kind]
                if name not in known:
                    odd = draw.choice(ODD) + draw.choice(["", " ", "-", "é"]) + str(len(known))
                    known[name] = odd if draw.random() < 0.5 else name
                row[position] = known[name]
        text = io.StringIO()
        csv.writer(text, lineterminator="\n").writerows(rows)
        write(path, text.getvalue())


def world(program, case, draw, seed):
    skus = draw.randint(2, 6)
    return run(
        program, "simulate", "--out", case, "--seed", seed, "--regions", draw.randint(3, 9), "--hubs", draw.randint(1, 3),
        "--skus", skus, "--coming", draw.randint(1, skus - 1), "--history-days", draw.randint(60, 90),
        "--horizon-days", draw.randint(7, 21), "--median-units", draw.choice([3, 20, 60, 150]),
        "--holders", draw.randint(0, 40), "--open-preorders", draw.choice(["demand", "settled"]), "--quiet")


def options(case, folder, draw):
    result = ["--scenarios", draw.randint(1, 8), "--seed", draw.choice([0, 1, 2**63, 2**64 - 1]),
              "--threads", draw.randint(1, 2)]
    if draw.random() < 0.5:
        result.append("--proof")
    if draw.random() < 0.3:
        result += ["--draws", draw.randint(2, 20)]
    for part in draw.sample(["pre-orders", "kinds", "social", "token-holders", "events", "ad-tests", "population"], 2):
        if draw.random() < 0.2:
            result += ["--exclude", part]
    for name, values in [("--storage-days", [0, 3.7, 90]), ("--lateness-share", [0, 0.31]), ("--promised-days", [0, 2, 5]),
                         ("--broken-promise-share", [0, 0.5]), ("--penalty-factor", [0, 0.1, 3.3]), ("--budget", [0, 17.5, 400]),
                         ("--gap", [1e-3, 1e-8]), ("--exclude-wallet", ["0xAb1"]), ("--planning-date", ["2026-03-05"])]:
        if draw.random() < 0.15:
            result += [name, draw.choice(values)]
    if draw.random() < 0.2:
        result.append("--ignore-throughput")
    forecast = []
    if draw.random() < 0.15:
        skus = [row["sku"] for row in csv.DictReader(io.StringIO(read(case / "skus.csv")))]
        with (folder / "forecast.csv").open("w", newline="") as file:
            rows = csv.writer(file, lineterminator="\n")
            rows.writerow(["sku", "region", "mean", "q0.1", "q0.9"])
            rows.writerows([sku, "", 12, 7, 19] for sku in skus)
        forecast = ["--forecast", folder / "forecast.csv"]
    return result, forecast


def change(plan, draw):
    """Changes one digit below the header of one table, and says which."""
    digits = {}
    for path in sorted(plan.glob("*.csv*")):
        text = read(path)
        found = [match.start() for match in re.finditer(r"\d", text) if match.start() > text.index("\n")]
        if found:
            digits[path] = found
    path = draw.choice(list(digits))
    text, at = read(path), draw.choice(digits[path])
    other = draw.choice([digit for digit in "0123456789" if digit != text[at]])
    write(path, text[:at] + other + text[at + 1:])
    return f"{path.name}: byte {at} from {text[at]} to {other}"


def main(program, count=1000, first=1):
    counts, wrong = Counter(), []
    for seed in range(first, first + count):
        draw = random.Random(seed)
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            case, plan = folder / "case", folder / "plan"
            made = world(program, case, draw, seed)
            while made.returncode == 0 and not any(read(path).count("\n") > 1 for path in case.glob("demand_history.csv*")):
                # Nothing was sold yet: a table without a row is refused.
                made = world(program, case, draw, draw.randrange(10**9))
            if made.returncode != 0:
                wrong.append(f"seed {seed}: simulate: {made.returncode} {made.stderr.strip()[:300]}")
                continue
            if seed % 3:
                rename(case, draw)
            chosen, forecast = options(case, folder, draw)
            planned = run(program, "plan", case, "--out", plan, "--quiet", *chosen, *forecast)
            if planned.returncode != 0:
                counts["not planned"] += 1
                wrong.append(f"seed {seed}: plan {chosen}: {planned.returncode} {planned.stderr.strip()[:300]}")
                continue
            counts["planned"] += 1
            counts["planned with odd names"] += 1 if seed % 3 else 0
            verified = run(program, "verify", plan, "--case", case, *forecast)
            counts[f"verified with status {verified.returncode}"] += 1
            if verified.returncode != 0:
                wrong.append(f"seed {seed}: verify {chosen}: {verified.returncode} {verified.stderr.strip()[:400]}")
            changed = change(plan, draw)
            refused = run(program, "verify", plan, "--case", case, *forecast)
            counts[f"changed, status {refused.returncode}"] += 1
            if refused.returncode != 65:
                wrong.append(f"seed {seed}: {changed}: {refused.returncode} {refused.stderr.strip()[:300]}")
    for key, value in sorted(counts.items()):
        print(f"{key}: {value}")
    print(*wrong, sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1]).resolve(), *(int(word) for word in sys.argv[2:])))
