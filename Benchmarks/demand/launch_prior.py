"""Prints the table of LaunchPrior.swift: level and slopes of log demand on log orders, by age.

usage: launch_prior.py REFERENCE_DATA [--before DATE]

Reads the drops of REFERENCE_DATA/stockx-2019 whose four weeks were over before DATE (2018-04-11), each at twenty ages
from three weeks before its release to four weeks after it, and fits log(y + ½) on 1 and the logarithms of 1 + all
orders, 1 + those of the last 7 and of the last 3 days. Coefficients are piecewise linear in the age; a ridge holds
the slopes near 0.2 each up to the third day, and near 0.5 on the last two from two weeks on (recent orders repeat).
"""
import csv
import datetime
import gzip
import math
import sys
from pathlib import Path

KNOTS = [-21, -14, -7, -3, -1, 0, 3, 7, 14, 28]
AGES = [-21, -17, -14, -10, -7, -5, -3, -2, -1, 0, 1, 2, 3, 5, 7, 10, 14, 18, 21, 28]
HORIZON, RIDGE, SMOOTHNESS, LEVEL_RIDGE = 28, 256.0, 16.0, 12.8


def day(text):
    return (datetime.date.fromisoformat(text) - datetime.date(1970, 1, 1)).days


def center(knot):
    return [4.0, 0.2, 0.2, 0.2] if knot <= 3 else [3.0, 0.1, 0.3, 0.3] if knot == 7 else [1.5, 0.0, 0.5, 0.5]


def hats(age):
    weights = [0.0] * len(KNOTS)
    for i in range(len(KNOTS) - 1):
        if KNOTS[i] <= age <= KNOTS[i + 1]:
            share = (age - KNOTS[i]) / (KNOTS[i + 1] - KNOTS[i])
            weights[i], weights[i + 1] = 1 - share, share
            return weights
    raise ValueError(age)


def solve(matrix, right):
    """Gaussian elimination with partial pivoting."""
    n = len(right)
    rows = [list(matrix[i]) + [right[i]] for i in range(n)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda k: abs(rows[k][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for k in range(i + 1, n):
            factor = rows[k][i] / rows[i][i]
            if factor:
                for j in range(i, n + 1):
                    rows[k][j] -= factor * rows[i][j]
    for i in reversed(range(n)):
        rows[i][n] = (rows[i][n] - sum(rows[i][j] * rows[j][n] for j in range(i + 1, n))) / rows[i][i]
    return [row[n] for row in rows]


def observations(folder, before):
    release = {r["sku"]: day(r["release_date"]) for r in csv.DictReader(open(folder / "skus.csv"))}
    orders = {}
    with gzip.open(folder / "demand_history.csv.gz", "rt") as file:
        for row in csv.DictReader(file):
            orders.setdefault(row["sku"], []).append((day(row["date"]), int(row["quantity"])))
    for row in csv.DictReader(open(folder / "preorders.csv")):
        orders.setdefault(row["sku"], []).append((day(row["ordered_at"]), int(row["quantity"])))
    first = min(d for list_ in orders.values() for d, _ in list_)
    for sku, list_ in sorted(orders.items()):
        if release[sku] <= first:
            continue
        for age in AGES:
            origin = release[sku] + age
            if origin < first + 6 or origin + HORIZON >= before:
                continue

            def units(after, through):
                return sum(q for d, q in list_ if after < d <= through)

            seen, demand = units(0, origin), units(origin, origin + HORIZON)
            if seen + demand > 0:
                features = [1.0] + [math.log1p(units(after, origin)) for after in (0, origin - 7, origin - 3)]
                yield sku, age, features, math.log(demand + 0.5)


def main():
    if len(sys.argv) not in (2, 4) or (len(sys.argv) == 4 and sys.argv[2] != "--before"):
        sys.exit(__doc__)
    before = day(sys.argv[3] if len(sys.argv) == 4 else "2018-04-11")
    known = list(observations(Path(sys.argv[1]) / "stockx-2019", before))
    size = 4 * len(KNOTS)
    matrix = [[0.0] * size for _ in range(size)]
    right = [0.0] * size
    for _, age, features, response in known:
        weights = hats(age)
        z = [weight * x for weight in weights for x in features]
        rest = response - sum(w * c * x for w, k in zip(weights, KNOTS) for c, x in zip(center(k), features))
        used = [i for i in range(size) if z[i]]
        for i in used:
            right[i] += z[i] * rest
            for j in used:
                matrix[i][j] += z[i] * z[j]
    for i in range(size):
        matrix[i][i] += LEVEL_RIDGE if i % 4 == 0 else RIDGE
        if i + 4 < size:
            matrix[i][i] += SMOOTHNESS
            matrix[i + 4][i + 4] += SMOOTHNESS
            matrix[i][i + 4] -= SMOOTHNESS
            matrix[i + 4][i] -= SMOOTHNESS
    fitted = solve(matrix, right)
    print(f"{len({sku for sku, *_ in known})} drops, {len(known)} observations")
    print("| age | level | all orders | last 7 days | last 3 days |\n| --- | --- | --- | --- | --- |")
    for i, knot in enumerate(KNOTS):
        values = [c + fitted[4 * i + k] for k, c in enumerate(center(knot))]
        print(f"| {knot} | " + " | ".join(f"{v:.2f}" for v in values) + " |")


if __name__ == "__main__":
    main()
