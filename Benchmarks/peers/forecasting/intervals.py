"""Coverage of the default's intervals on short histories, by one command. See README.md."""

import argparse
import csv
import math
import pathlib
import random
import subprocess
import tempfile

KINDS = ("white noise", "random walk", "log-normal", "Poisson")
LEVELS = ("0.025", "0.1", "0.9", "0.975")


def poisson(generator, mean):
    """A Poisson count by multiplication of uniform numbers (Knuth)."""
    limit, product, count = math.exp(-mean), generator.random(), 0
    while product > limit:
        product *= generator.random()
        count += 1
    return count


def path(generator, kind, length):
    """One history of a kind with its future."""
    if kind == "white noise":
        return [100 + 10 * generator.gauss(0, 1) for _ in range(length)]
    if kind == "log-normal":
        return [math.exp(3 + 0.5 * generator.gauss(0, 1)) for _ in range(length)]
    if kind == "Poisson":
        return [poisson(generator, 6) for _ in range(length)]
    values, level = [], 100.0
    for _ in range(length):
        level += 5 * generator.gauss(0, 1)
        values.append(level)
    return values


def coverage(binary, folder, length, count, horizon, seed):
    """The shares inside the 80 % and 95 % intervals, by kind, of `count` series of each."""
    generator = random.Random(seed * 1000 + length)
    futures = {}
    table, out = folder / "series.csv", folder / "forecast.csv"
    with open(table, "w", newline="") as text:
        writer = csv.writer(text)
        writer.writerow(("unique_id", "ds", "y"))
        for kind in KINDS:
            for number in range(count):
                name = f"{kind} {number:04}"
                values = path(generator, kind, length + horizon)
                futures[name] = values[length:]
                writer.writerows((name, t + 1, value) for t, value in enumerate(values[:length]))
    subprocess.run(
        [binary, "forecast", table, "--horizon", str(horizon), "--season-length", "1",
         "--quantiles", ",".join(LEVELS), "--out", out, "--quiet"], check=True)
    inside = {kind: [0, 0, 0] for kind in KINDS}
    steps = {}
    with open(out) as text:
        for row in csv.DictReader(text):
            name = row["unique_id"]
            step = steps[name] = steps.get(name, -1) + 1
            actual, found = futures[name][step], inside[name.rsplit(" ", 1)[0]]
            found[0] += float(row["q0.1"]) <= actual <= float(row["q0.9"])
            found[1] += float(row["q0.025"]) <= actual <= float(row["q0.975"])
            found[2] += 1
    return {kind: (a / n, b / n) for kind, (a, b, n) in inside.items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--forestock", required=True)
    parser.add_argument("--count", type=int, default=250, help="series of each kind and length")
    parser.add_argument("--horizon", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    print("| length | " + " | ".join(f"{kind} 80 / 95 %" for kind in KINDS) + " |")
    print("| --- |" + " --- |" * len(KINDS))
    with tempfile.TemporaryDirectory() as folder:
        for length in range(1, 13):
            shares = coverage(
                arguments.forestock, pathlib.Path(folder), length, arguments.count,
                arguments.horizon, arguments.seed)
            cells = " | ".join(f"{100 * a:.1f} / {100 * b:.1f}" for a, b in shares.values())
            print(f"| {length} | {cells} |", flush=True)


if __name__ == "__main__":
    main()
