"""Plan random worlds, export each plan to all nine partners, and read the files back; needs nothing but Python.

usage: exports.py FORESTOCK [WORLDS]        (FORESTOCK is the built program; 300 worlds by default)

Every world is simulated with its own sizes, case packs, time zones, opening days and odd names of hubs. For each partner the
units by hub and SKU must be those of placements.csv, references and file names must be one hub's alone, and every date must lie
ahead and in order. Half of the worlds are exported again too late, which every partner's export must refuse. The readers below
share nothing with the program.
"""
import csv
import datetime
import io
import json
import random
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

ODD = ["東京", "大阪", "a b", "a_b", "LAX", "lax", "LAX-1", "x/y", "x:y", "é", "e", "LAX-1-1", "hub.1"]
ZONES = ["UTC", "America/Los_Angeles", "Asia/Tokyo", "Pacific/Auckland", "Europe/Paris", ""]


def rows(path, delimiter=","):
    return list(csv.DictReader(io.StringIO(Path(path).read_text(encoding="utf-8")), delimiter=delimiter))


def rewrite(path, change):
    """Change every row of a table in place."""
    table = rows(path)
    for index, row in enumerate(table):
        change(index, row)
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(table[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(table)


def make_world(program, folder, draw):
    """Simulate a case, then give it odd hubs, packs, zones and the partners' tables; return its planning date."""
    hubs, seed = draw.randint(2, 6), draw.randrange(1 << 30)
    day = datetime.date(2026, 1, 1) + datetime.timedelta(days=draw.randrange(700))
    run(program, "simulate", "--out", folder, "--seed", seed, "--regions", draw.randint(hubs + 1, 12), "--hubs", hubs, "--skus",
        draw.randint(4, 7), "--coming", 2, "--date", day, "--history-days", 120, "--holders", 50, "--median-units",
        draw.choice([20, 200, 2000]), "--quiet")
    case = Path(folder)
    names = dict(zip((h["hub"] for h in rows(case / "hubs.csv")), draw.sample(ODD, hubs)))
    rename = lambda _, row: row.update(hub=names[row["hub"]])
    for name in ["hubs", "lanes", "opening_stock"]:
        if (case / f"{name}.csv").exists():
            rewrite(case / f"{name}.csv", rename)
    rewrite(case / "hubs.csv", lambda _, row: row.update(timezone=draw.choice(ZONES),
                                                          inbound_transit_days=draw.choice([0, 1, 3, 9])))
    pack = draw.choice([1, 1, 6, 24])
    rewrite(case / "skus.csv", lambda _, row: row.update(case_pack_units=pack, unit_weight_kg="0.2"))
    with open(case / "partner-hubs.csv", "w", encoding="utf-8") as file:
        file.write("hub,partner_id,name,address,city,state,postal,country,phone\n")
        for index, hub in enumerate(names.values()):
            file.write(f"{hub},{index + 10},Dock {index},1 Road,Town,CA,90731,US,+1555010{index}\n")
    with open(case / "partner-skus.csv", "w", encoding="utf-8") as file:
        file.write("sku,partner_item,barcode,first_serial,box_length_cm,box_width_cm,box_height_cm,box_weight_kg\n")
        for index, sku in enumerate(rows(case / "skus.csv")):
            file.write(f"{sku['sku']},{index + 900},04012345{index:05d},{index * 1000 + 1},30,20,20,6\n")
    return day


def run(program, *arguments, fails=False):
    """Run the program; its status must be 0, or 65 where it is to refuse."""
    done = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True)
    if done.returncode != (65 if fails else 0):
        raise AssertionError(f"{arguments}: status {done.returncode}: {done.stderr[:400]}")
    return done.stdout


def read_export(partner, out, case):
    """Return units by (reference, SKU) and the (ship, arrive) days that the partner's own files state."""
    record = json.loads((out / "export.json").read_text())
    barcodes = {r["barcode"]: r["sku"] for r in rows(case / "partner-skus.csv")}
    items = {r["partner_item"]: r["sku"] for r in rows(case / "partner-skus.csv")}
    ids = {r["partner_id"]: r["hub"] for r in rows(case / "partner-hubs.csv")}
    reference = {r["hub"]: r["reference"] for r in record["references"]}
    units, days = defaultdict(int), set()
    order = list(reference.values())
    for position, name in enumerate(record["files"]):
        path = out / name
        if partner == "shipbob":
            body = json.loads(path.read_text())
            own = reference[ids[str(body["fulfillment_center"]["id"])]]
            assert body["purchase_order_number"].startswith(own) and len(body["boxes"]) <= 50
            for box in body["boxes"]:
                for item in box["box_items"]:
                    units[own, items[str(item["inventory_id"])]] += item["quantity"]
            days.add((None, body["expected_arrival_date"]))
        elif partner == "amazon":
            lines = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
            start = next(i for i, line in enumerate(lines) if line[0] == "Merchant SKU")
            for line in lines[start + 1:]:
                units[order[position], line[0]] += int(line[1])
                assert not line[5] or int(line[5]) * int(line[6]) == int(line[1])
        elif partner == "skutopia":
            for row in rows(path):
                units[order[position], barcodes[row["Barcode"]]] += int(row["Quantity"])
        else:
            columns = {"generic": ("reference", "sku", "units", "ship_date", "arrive_by"),
                       "shiphero": ("PO Number", "SKU", "Quantity", "PO Date", "Expected Date"),
                       "shipwire": ("[order_no]", "[sku]", "[quantity]", None, None),
                       "extensiv": ("Reference", "SKU", "Quantity", None, "Expected Date"),
                       "flexport": ("po_name", "item_key", "units", "cargo_ready_date", "must_arrive_date"),
                       "matrixify": ("Reference Name", "Line: SKU", "Line: Quantity", "Date Created", None)}[partner]
            for row in rows(path):
                if partner != "flexport" or row["row_type"] == "line":
                    units[row[columns[0]], row[columns[1]]] += int(row[columns[2]])
                if partner == "generic" and row["cases"]:
                    assert int(row["cases"]) * int(row["case_pack"]) == int(row["units"])
                days.add(tuple(row[c] or None if c else None for c in columns[3:]))
    return units, days, record


def date(text):
    if "/" in text:
        month, day, year = map(int, text.split("/"))
        return datetime.date(2000 + year, month, day)
    return datetime.date.fromisoformat(text)


def check(partner, case, plan, out, today):
    """Compare an export with the plan; return its units."""
    units, days, record = read_export(partner, out, case)
    hub_of = {r["reference"]: r["hub"] for r in record["references"]}
    assert len(hub_of) == len(record["references"]), "a reference stands for two hubs"
    assert len({name.lower() for name in record["files"]}) == len(record["files"]), "a file stands for two hubs"
    found = {(hub_of[key[0]], key[1]): count for key, count in units.items()}
    planned = {(r["hub"], r["sku"]): int(r["quantity"]) for r in rows(plan / "placements.csv") if int(r["quantity"])}
    assert found == planned, f"{partner}: {found} for {planned}"
    lines = rows(out / "lines.csv")
    assert sum(int(r["units"]) for r in lines) == sum(planned.values())
    days |= {(r["ship_date"], r["arrive_by"]) for r in lines}
    for ship, arrive in days:
        assert not ship or date(ship) >= today
        assert not arrive or date(arrive) > today
        assert not (ship and arrive) or date(ship) <= date(arrive)
    return sum(planned.values())


def main(program, worlds=300):
    draw = random.Random(20260928)
    partners = ["generic", "shipbob", "shiphero", "amazon", "shipwire", "skutopia", "extensiv", "flexport", "matrixify"]
    exports = refused = total = empty = 0
    for world in range(int(worlds)):
        with tempfile.TemporaryDirectory() as folder:
            case, plan, out = Path(folder, "case"), Path(folder, "plan"), Path(folder, "out")
            day = make_world(program, case, draw)
            run(program, "plan", case, "--out", plan, "--scenarios", 8, "--threads", 1, "--quiet")
            moves = any(int(r["quantity"]) for r in rows(plan / "placements.csv"))
            empty += not moves
            late = day + datetime.timedelta(days=draw.choice([1, 2, 30])) if draw.random() < 0.5 else None
            for partner in partners:
                run(program, "export", partner, plan, "--case", case, "--out", out, "--today", day, fails=not moves)
                if not moves:
                    continue
                total += check(partner, case, plan, out, day)
                exports += 1
                if late:
                    run(program, "export", partner, plan, "--case", case, "--out", out, "--today",
                        late + datetime.timedelta(days=10), fails=True)
                    refused += 1
                    check(partner, case, plan, out, day)
    print(f"{worlds} worlds, {empty} of them with nothing to move; {exports} exports to {len(partners)} partners, "
          f"{total} units: all sums, names, references and dates right; {refused} exports in the past refused")


if __name__ == "__main__":
    main(*sys.argv[1:])
