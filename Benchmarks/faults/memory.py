#!/usr/bin/env python3
"""Peak memory of the commands that read tables, as a multiple of their input.

    swift build -c release --product forestock
    python3 Benchmarks/faults/memory.py .build/release/forestock

Each command runs on an input and on one four times as large. The multiple is the growth of the peak over the growth of the input,
so that what every run needs (libraries, bundled places, the program to solve) does not count. Status 1 where one is above --most.
"""

import argparse
import gzip
import os
import pathlib
import random
import subprocess
import sys
import tempfile

TODAY = ["--today", "2026-03-02"]


def peak(program, words, folder):
    """Runs a command; returns its peak memory in bytes."""
    process = subprocess.Popen([program, *words], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    text = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{words}: status {os.waitstatus_to_exitcode(status)}\n{text[-2000:].decode(errors='replace')}")
    return usage.ru_maxrss * 1024


def size(path):
    """Returns the bytes of a file, or of all files of a folder."""
    return sum(p.stat().st_size for p in ([path] if path.is_file() else path.rglob("*")) if p.is_file())


def simulated(program, folder, rows, dice):
    """Makes a case with this many rows of sales."""
    subprocess.run([program, "simulate", "--out", str(folder), "--seed", "1", "--regions", "60", "--hubs", "4", "--skus", "40",
                    "--coming", "2", "--history-days", "700", "--median-units", "4000", "--quiet"], check=True, stdout=subprocess.DEVNULL)
    packed, path = folder / "demand_history.csv.gz", folder / "demand_history.csv"
    with (gzip.open(packed, "rt") if packed.exists() else path.open()) as file:
        header, *sold = file.read().splitlines()
    packed.unlink(missing_ok=True)
    cells = [line.split(",") for line in sold]
    regions, days = sorted({c[1] for c in cells}), sorted({(c[0], c[2]) for c in cells})
    with path.open("w") as file:
        file.write(header + "\n")
        for number in dice.sample(range(len(days) * len(regions)), rows):
            day, sku = days[number // len(regions)]
            file.write(f"{day},{regions[number % len(regions)]},{sku},{dice.randint(1, 9)}\n")


def orders(path, rows, dice):
    """Writes a shop's export of orders of one line each."""
    with path.open("w") as file:
        file.write("Name,Created at,Financial Status,Lineitem sku,Lineitem quantity,Lineitem name,Shipping Zip,Shipping Country\n")
        for number in range(rows):
            file.write(f"#{1000 + number},2026-0{dice.randint(1, 2)}-{dice.randint(1, 28):02} 10:00:00 +0000,paid,"
                       f"drop-{dice.randint(1, 9):03},{dice.randint(1, 3)},Drop,{dice.randint(1, 999):03}00,US\n")


def series(path, rows, dice):
    """Writes monthly series of 60 values each."""
    with path.open("w") as file:
        file.write("unique_id,ds,y\n")
        for number in range(rows // 60):
            for month in range(60):
                file.write(f"s{number},{2019 + month // 12}-{month % 12 + 1:02}-01,{dice.randint(1, 999)}\n")


def subjects(program, folder, dice):
    """Yields a name, the input and the arguments of each command, for the small and the large input."""
    for factor in (1, 4):
        case = folder / f"case{factor}"
        simulated(program, case, 60_000 * factor, dice)
        orders(folder / f"orders{factor}.csv", 50_000 * factor, dice)
        series(folder / f"series{factor}.csv", 60_000 * factor, dice)
        plan = [f"plan{factor}", "--case", str(case)]
        yield "validate", case, ["validate", str(case), *TODAY]
        yield "plan", case, ["plan", str(case), "--out", plan[0], "--scenarios", "4", "--threads", "1", *TODAY]
        yield "verify", case, ["verify", *plan, "--threads", "1"]
        yield "export", case, ["export", "generic", *plan, "--out", f"files{factor}", *TODAY]
        yield "import", folder / f"orders{factor}.csv", ["import", str(folder / f"orders{factor}.csv"), "--into", str(case)]
        yield "forecast", folder / f"series{factor}.csv", [
            "forecast", str(folder / f"series{factor}.csv"), "--horizon", "6", "--out", f"forecast{factor}.csv", "--threads", "1"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program")
    parser.add_argument("--most", type=float, default=80)
    given = parser.parse_args()
    program = os.path.abspath(given.program)
    rows = {}
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        for name, path, words in subjects(program, folder, random.Random(1)):
            read = size(path)
            rows.setdefault(name, []).append((read, peak(program, words, folder)))
    print("| command | input, MB | peak, MB | four times the input, MB | peak, MB | bytes a byte more |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    worst = 0.0
    for name, ((small, low), (large, high)) in rows.items():
        multiple = (high - low) / (large - small)
        worst = max(worst, multiple)
        print(f"| {name} | {small / 1e6:.1f} | {low / 1e6:.0f} | {large / 1e6:.1f} | {high / 1e6:.0f} | {multiple:.1f} |")
    return 0 if worst <= given.most else 1


if __name__ == "__main__":
    sys.exit(main())
