"""Plans three evenings around each real release on the same records and prints how far the median moves, as a table.

usage: cliff.py FORESTOCK REFERENCE_DATA [--least-orders N]

For each drop of the reference data with at least N (20) pre-orders by the evening before its release, a case is cut at
that evening and planned then, on the release evening and the day after, by `--planning-date`: no sale comes in, the
clock alone moves. The largest ratio of two neighbouring medians should stay below 1.5.
"""
import csv
import datetime
import gzip
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from drops import make_case


def day(text):
    return datetime.date.fromisoformat(text)


def cut(source, folder, evening):
    """Writes the case as it was known on an evening."""
    last = evening + datetime.timedelta(28)
    known = set()
    with open(source / "skus.csv") as file, open(folder / "skus.csv", "w", newline="") as out:
        rows = csv.DictReader(file)
        writer = csv.DictWriter(out, rows.fieldnames, lineterminator="\n")
        writer.writeheader()
        for row in rows:
            if day(row["release_date"]) <= last:
                known.add(row["sku"])
                writer.writerow(row)
    for name, column in (("demand_history", "date"), ("preorders", "ordered_at"), ("social_signals", "date")):
        path = source / f"{name}.csv.gz"
        opened = gzip.open(path, "rt") if path.exists() else open(source / f"{name}.csv")
        with opened as file, open(folder / f"{name}.csv", "w", newline="") as out:
            rows = csv.DictReader(file)
            writer = csv.DictWriter(out, rows.fieldnames, lineterminator="\n")
            writer.writeheader()
            writer.writerows(r for r in rows if day(r[column]) <= evening and r.get("sku", "") in known | {""})
    for name in ("regions.csv", "hubs.csv", "lanes.csv"):
        (folder / name).write_text((source / name).read_text())
    settings = json.loads((source / "case.json").read_text())
    settings["planning_date"] = evening.isoformat()
    (folder / "case.json").write_text(json.dumps(settings))


def median(program, folder, evening, sku, scratch):
    subprocess.run([program, "plan", folder, "--out", f"{scratch}/plan", "--planning-date", evening.isoformat(),
                    "--today", evening.isoformat(), "--quiet"], check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)
    with open(f"{scratch}/plan/totals.csv") as file:
        return next(int(r["q0.5"]) for r in csv.DictReader(file) if r["sku"] == sku)


def main():
    if len(sys.argv) not in (3, 5) or (len(sys.argv) == 5 and sys.argv[3] != "--least-orders"):
        sys.exit(__doc__)
    least = int(sys.argv[4]) if len(sys.argv) == 5 else 20
    program = Path(sys.argv[1]).resolve()
    print("| drop | release | evening before | release evening | day after | largest ratio |")
    print("| --- | --- | --- | --- | --- | --- |")
    ratios = []
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / "source"
        source.mkdir()
        make_case(Path(sys.argv[2]) / "stockx-2019", source)
        booked = {}
        for row in csv.DictReader(open(source / "preorders.csv")):
            booked.setdefault(row["sku"], []).append((day(row["ordered_at"]), int(row["quantity"])))
        for row in csv.DictReader(open(source / "skus.csv")):
            sku, release = row["sku"], day(row["release_date"])
            evening = release - datetime.timedelta(1)
            if sum(units for when, units in booked.get(sku, []) if when <= evening) < least:
                continue
            folder = Path(scratch) / "case"
            folder.mkdir(exist_ok=True)
            cut(source, folder, evening)
            medians = [median(program, folder, evening + datetime.timedelta(n), sku, scratch) for n in range(3)]
            ratio = max(max(a, b) / max(1, min(a, b)) for a, b in zip(medians, medians[1:]))
            ratios.append(ratio)
            print(f"| {sku} | {release} | {medians[0]} | {medians[1]} | {medians[2]} | {ratio:.2f} |", flush=True)
    print(f"\n{sum(r < 1.5 for r in ratios)} of {len(ratios)} releases below 1.5, the largest {max(ratios):.2f}")


if __name__ == "__main__":
    main()
