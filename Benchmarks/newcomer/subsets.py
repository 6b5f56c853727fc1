"""Plans random worlds with random tables, columns and settings left out, and counts what comes of it.

usage: subsets.py FORESTOCK [--cases 10000] [--seed 1] [--only NUMBER] [--keep FOLDER]

Each world is made by `forestock simulate`, its regions renamed to US states, and serves 20 cases. A case leaves out each optional
table, column and key of case.json with a probability of its own, and now and then what no case can do without: a table of hubs,
SKUs or regions, its rows, the place of the hubs. `forestock schema` says which columns are optional.

A plan is large where it places more than three times the larger of what is booked and what was sold in the last period of the
horizon's length; both as the world has them, whether the case was left with them or not. Worlds have drops to come that are larger
than the last period: a plan is absurd where it is large and places more than three times what the world then wanted, too. A
refusal is sound where something is missing that no case can do without, and it has one line.

Prints a Markdown table and, below, every case that is neither planned nor soundly refused, or is absurd: `--only NUMBER` makes such a
case again and `--keep FOLDER` leaves it there. The same seed gives the same cases. An
interrupt (SIGINT) ends early with the table so far.
"""
import argparse
import collections
import contextlib
import csv
import datetime
import json
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

# Tables without which there is nothing to plan, and the column that each row of theirs needs.
NEEDED = ("hubs", "regions", "skus")
# Columns of a place; a hub without them needs another one.
PLACE = ("latitude", "longitude", "postal_code", "city", "country")
STATES = ("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA "
          "RI SC SD TN TX UT VT VA WA WV WI WY").split()
POSTAL = "90731 07114 60609 75201 30301 98101 80202 33101 02108 19103 55401 64101".split()
CASES_A_WORLD = 20


def run(program, *arguments):
    """Runs a command; returns status, output and messages. A signal has a negative status, too long a run 'timeout'."""
    try:
        done = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True, timeout=120)
    except subprocess.TimeoutExpired:
        return "timeout", "", ""
    return done.returncode, done.stdout, done.stderr


def read(path):
    """Returns header and rows of a table."""
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    return rows[0], rows[1:]


def write(path, header, rows):
    """Writes a table."""
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n").writerows([header, *rows])


def make_world(program, folder, seed):
    """Makes a world of random size; returns its usual units and those that it then wants."""
    draw = random.Random(seed * 7919 + 1)
    shutil.rmtree(folder, ignore_errors=True)
    regions, skus = draw.choice([3, 5, 12, 30, 51]), draw.choice([1, 2, 4, 8, 14])
    status, _, messages = run(
        program, "simulate", "--out", folder, "--seed", seed, "--regions", regions, "--hubs", draw.randint(1, min(6, regions)),
        "--skus", skus, "--coming", draw.randint(0, skus) if skus > 1 else draw.randint(0, 1),
        "--history-days", draw.choice([60, 100, 200]), "--horizon-days", draw.choice([7, 14, 28]),
        "--median-units", draw.choice([5, 30, 150, 600]), "--holders", draw.choice([0, 50, 400]), "--quiet")
    if status != 0:
        sys.exit(f"simulate, seed {seed}: {messages}")
    names = {name: f"US-{state}" for name, state in zip([row[0] for row in read(folder / "regions.csv")[1]], STATES)}
    for path in folder.glob("*.csv"):
        header, rows = read(path)
        places = [index for index, name in enumerate(header) if name == "region"]
        for row in rows:
            for index in places:
                row[index] = names.get(row[index], row[index])
        write(path, header, rows)
    header, rows = read(folder / "demand_actual.csv")
    return usual_units(folder), sum(int(row[header.index("quantity")]) for row in rows)


def usual_units(folder):
    """Returns the larger of the units on the books and those sold in the last period of the horizon's length."""
    settings = json.loads((folder / "case.json").read_text())
    tonight = datetime.date.fromisoformat(settings["planning_date"])
    start = (tonight - datetime.timedelta(days=settings["horizon_days"])).isoformat()
    booked = sold = 0
    if (folder / "preorders.csv").exists():
        header, rows = read(folder / "preorders.csv")
        due, quantity = header.index("due_at"), header.index("quantity")
        booked = sum(int(row[quantity]) for row in rows if row[due] > tonight.isoformat())
    if (folder / "demand_history.csv").exists():
        header, rows = read(folder / "demand_history.csv")
        day, quantity = header.index("date"), header.index("quantity")
        sold = sum(int(row[quantity]) for row in rows if row[day] > start)
    return max(booked, sold)


def leave_out(folder, required, seed):
    """Leaves out parts of a case in place; returns what is missing that no case can do without, and the number of parts."""
    draw = random.Random(seed)
    share, parts, missing = draw.choice([0.05, 0.2, 0.4, 0.6, 0.8, 1.0]), 0, []
    for path in sorted(folder.glob("*.csv")):
        table = path.stem
        if table not in required:
            path.unlink()
            continue
        if table in NEEDED:
            if draw.random() < 0.006:
                path.unlink()
                missing.append(table)
                continue
        elif draw.random() < share:
            path.unlink()
            parts += 1
            continue
        header, rows = read(path)
        gone = {name for name in header if name not in required[table] and draw.random() < share}
        if table in NEEDED and draw.random() < 0.004:
            rows = []
            missing.append(f"rows of {table}")
        if table == "hubs" and gone & {"latitude", "longitude"}:
            if draw.random() < 0.98:
                header, rows = header + ["postal_code"], [row + [draw.choice(POSTAL)] for row in rows]
            else:
                missing.append("places of hubs")
        kept = [index for index, name in enumerate(header) if name not in gone]
        parts += len(gone)
        write(path, [header[index] for index in kept], [[row[index] for index in kept] for row in rows])
    settings = json.loads((folder / "case.json").read_text())
    for key in ("currency", "seed", "open_preorders", "format_version", "tables"):
        if key in settings and draw.random() < share:
            del settings[key]
            parts += 1
    (folder / "case.json").write_text(json.dumps(settings))
    return missing, parts


def judge(program, case, scratch, missing, usual, wanted):
    """Plans a case; returns the kind of the outcome, and a line about one that needs a look."""
    tonight = json.loads((case / "case.json").read_text())["planning_date"]
    status, output, messages = run(
        program, "plan", case, "--out", scratch / "plan", "--scenarios", 8, "--threads", 1, "--today", tonight, "--json", "--quiet")
    lines = messages.strip().splitlines()
    if status == 0:
        placed = json.loads(output)["units_placed"]
        # A table of lanes with days and costs of its own needs no places.
        if missing and missing != ["places of hubs"]:
            return "planned without what a case needs", f"{missing}: {placed} units placed"
        if placed > 3 * max(usual, wanted):
            return "absurd", f"{placed} units placed, {usual} usual, {wanted} wanted"
        return ("planned, large, and so was what was wanted" if placed > 3 * usual else "planned"), None
    if status == 65 and missing:
        return ("refused in one line, as it must be", None) if len(lines) == 1 else ("refused in several lines", messages)
    return ("refused" if status == 65 else "fault"), f"status {status}: {messages[:600]}"


def required_columns(program):
    """Returns the columns by table that a row cannot do without."""
    _, text, _ = run(program, "schema")
    tables = [line.split()[0] for line in text.splitlines() if line.strip()]
    result = {}
    for table in tables:
        if table not in ("assumptions", "demand_actual"):
            result[table] = set(json.loads(run(program, "schema", table)[1])["required"])
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--cases", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int)
    parser.add_argument("--keep", type=Path)
    options = parser.parse_args()
    program = Path(options.program).resolve()
    required = required_columns(program)
    kinds, parts_left_out, looks = collections.Counter(), 0, []
    numbers = range(options.cases) if options.only is None else [options.only]
    with tempfile.TemporaryDirectory() as name, contextlib.suppress(KeyboardInterrupt):
        scratch, known = Path(name), None
        for number in numbers:
            world = options.seed * 1_000_000 + number // CASES_A_WORLD
            if world != known:
                (usual, wanted), known = make_world(program, scratch / "world", world), world
            case = scratch / "case"
            shutil.rmtree(case, ignore_errors=True)
            shutil.copytree(scratch / "world", case)
            missing, parts = leave_out(case, required, options.seed * 1_000_000 + number)
            kind, look = judge(program, case, scratch, missing, usual, wanted)
            kinds[kind] += 1
            parts_left_out += parts
            if look:
                looks.append(f"case {number}, {kind}: {look}")
                print(looks[-1], file=sys.stderr, flush=True)
            if options.keep:
                shutil.copytree(case, options.keep, dirs_exist_ok=True)
    count = max(1, sum(kinds.values()))
    print("| outcome | cases | share |\n| --- | --- | --- |")
    for kind, cases in kinds.most_common():
        print(f"| {kind} | {cases} | {100 * cases / count:.2f} % |")
    print(f"\n{count} cases, {parts_left_out / count:.1f} tables, columns and keys left out on average")
    print("\n".join(looks[:40]))
    sys.exit(1 if looks else 0)


if __name__ == "__main__":
    main()
