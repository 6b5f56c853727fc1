#!/usr/bin/env python3
"""A month of nights on a world that moves, with faults, against the same month without.

    Benchmarks/nightly/month.py PROGRAM [--nights 30] [--kills 200] [--stages 6] [--seed 1] [--keep FOLDER]

A simulated world sells day by day; every morning its shop's export lies in the inbox. One copy of the case
is left in peace. The other's nights are killed at random moments (SIGKILL), on some nights at each boundary of the
night's stages by name (`stages.py`), its exports come late, twice
or cut, two schedulers start at once, the disk is full, the history is damaged. Each night must end planned
or refused with a status that says so; after the month both cases must hold the same sales, row by row,
the same plans, and one entry of the history for each night. Status 1 where anything differs.
"""

import argparse
import csv
import datetime
import gzip
import json
import os
import pathlib
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import stages

FIRST = datetime.date(2026, 3, 2)
HORIZON = 7


class Shop:
    """The true sales of a simulated world by day, and the export of each day."""

    def __init__(self, program, folder, nights, seed):
        world = folder / "world"
        subprocess.run([program, "simulate", "--out", world, "--seed", str(seed), "--regions", "12", "--hubs", "4", "--skus",
                        "8", "--history-days", "120", "--horizon-days", str(nights + HORIZON), "--date", str(FIRST)],
                       check=True, capture_output=True)
        self.days = {}
        path = next(world.glob("demand_actual.csv*"))
        with (gzip.open if path.suffix == ".gz" else open)(path, "rt", newline="") as file:
            for row in csv.DictReader(file):
                self.days.setdefault(row["date"], []).append([row["date"], row["region"], row["sku"], row["quantity"]])
        path.unlink()
        self.case = world

    def export(self, day):
        """Returns the export of a day as text."""
        rows = [["date", "region", "sku", "quantity"]] + self.days.get(str(day), [])
        return "".join(",".join(row) + "\n" for row in rows)


class Nights:
    """A case with its nights."""

    def __init__(self, program, folder, shop):
        self.program, self.folder = program, folder
        self.case, self.nights = folder / "case", folder / "nights"
        shutil.copytree(shop.case, self.case)
        (self.case / "inbox").mkdir()
        # Whether old nights are removed, and the seconds that the last plan took.
        self.prunes, self.planned = False, 0.03
        path = self.case / "case.json"
        path.write_text(re.sub(r'("horizon_days" : )\d+', rf"\g<1>{HORIZON}", path.read_text()))

    def drop(self, name, text):
        """Puts a file into the inbox, as a shop does that cannot rename."""
        (self.case / "inbox" / name).write_text(text)

    def call(self, day):
        """Returns the words of a night's call."""
        return [self.program, "nightly", self.case, "--out", self.nights, "--planning-date", str(day), "--scenarios", "10", "--threads",
                "1", "--export", "generic", "--deadline", "60s"]

    @property
    def oldest(self):
        """The oldest night that stands there; `None` before the first."""
        return min((path.name for path in self.nights.glob("20*")), default=None)

    def start(self, day, **more):
        """Starts a night."""
        return subprocess.Popen(self.call(day), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **more)

    def run(self, day, **more):
        """Runs a night; returns status, output and messages."""
        process = self.start(day, **more)
        output, messages = process.communicate()
        return process.returncode, output, messages

    def sales(self):
        """Returns the rows of the sales table, sorted."""
        path = next(self.case.glob("demand_history.csv*"))
        with (gzip.open if path.suffix == ".gz" else open)(path, "rt") as file:
            return sorted(file.read().split("\n"))

    def plan(self, day):
        """Returns placements, forecast and the partner's file of a night, `None` for one that is not there."""
        folder = self.nights / str(day)
        paths = [folder / name for name in ("plan/placements.csv", "plan/forecast.csv", "exports/generic/transfers.csv")]
        # A plan that moves nothing has no file for the partner.
        return [path.read_bytes() if path.exists() else None for path in paths]

    def history(self):
        """Returns evening and status of each run that the history has."""
        text = subprocess.check_output([self.program, "history", self.nights, "--json", "--last", "100000"])
        return [(run["planning_date"], run["status"]) for run in json.loads(text)["runs"]]


def fill_disk():
    """Lets no file grow beyond 2 KB, as on a disk that has just become full."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2048, 2048))


class Month:
    """The disturbed month."""

    def __init__(self, nights, shop, dice):
        self.nights, self.shop, self.dice = nights, shop, dice
        self.faults, self.counts, self.rows = [], {}, {}
        self.whole = 0.2

    def count(self, what):
        """Counts an event."""
        self.counts[what] = self.counts.get(what, 0) + 1

    def expect(self, is_so, what):
        """Notes a fault where something is not as it must be."""
        if not is_so:
            self.faults.append(what)

    def kill(self, day, times):
        """Starts a night and kills it, again and again."""
        for _ in range(times):
            process = self.nights.start(day)
            time.sleep(self.dice.uniform(0, self.whole))
            process.kill()
            process.communicate()
            self.count("killed" if process.returncode == -9 else "over before it was killed")

    def kill_at_stages(self, day):
        """Kills the night at each boundary of its stages, in their order; what stands there is whole each time."""
        calls = []
        for boundary in stages.CALLS:
            # Old nights go one by one, and only on the last night.
            calls += [boundary] * ((6 if self.nights.prunes else 0) if boundary[0].startswith("prune") else 1)
        for boundary in calls:
            reached = stages.killed(self.nights, day, boundary, self.dice)
            row = self.rows.setdefault(boundary[0], [0, 0, 0])
            row[0 if reached else 1] += 1
            faults = len(self.faults)
            night = self.nights.nights / str(day)
            self.expect(not night.exists() or (night / "night.json").exists() and (night / "plan" / "run.json").exists(),
                        f"{day}: half a night after a kill at {boundary[0]}")
            known = subprocess.run([self.nights.program, "validate", self.nights.case], capture_output=True, text=True)
            self.expect(known.returncode == 0, f"{day}: the case after a kill at {boundary[0]}: {known.stderr[-200:]}")
            row[2] += len(self.faults) - faults

    def twice(self, day):
        """Starts three schedulers at once: one works, the others leave with 75 or find it done."""
        running = [self.nights.start(day) for _ in range(3)]
        statuses = sorted((process.communicate() and process.returncode) for process in running)
        self.expect(statuses[0] == 0 and all(s in (0, 75) for s in statuses), f"{day}: three at once left with {statuses}")
        self.count("three at once")

    def morning(self, day, late, is_plain):
        """Puts the exports of a morning into the inbox; returns what comes a day late."""
        drop, text = self.nights.drop, self.shop.export(day)
        for name, kept in late:
            drop(name, kept)
        kind = "plain" if is_plain else self.dice.choice(["plain"] * 4 + ["cut", "late", "twice"])
        self.count(f"export {kind}")
        name = f"sales-{day}.csv"
        if kind == "late":
            return [(name, text)]
        if kind == "cut" and len(text) > 60:
            drop(name, text[:self.dice.randrange(40, len(text) - 2)].rstrip("\n"))
            return [(name, text)]
        drop(name, text)
        if kind == "twice":
            drop(f"again-{name}", text)
        return []

    def night(self, day, late, kills, at_stages=False):
        """Lives through a day and its night; returns what comes a day late."""
        waiting = self.morning(day, late, is_plain=at_stages)
        if self.dice.random() < 0.2:
            status, _, messages = self.nights.run(day, preexec_fn=fill_disk)
            self.expect(status == 74 and messages, f"{day}: full disk left with {status}")
            self.count("full disk")
        history = self.nights.nights / "history.sqlite"
        if self.dice.random() < 0.1 and history.exists() and not self.nights.prunes:
            history.write_bytes(b"no database" * 999)
            self.count("damaged history")
        if at_stages:
            self.kill_at_stages(day)
        self.kill(day, kills)
        if self.dice.random() < 0.3:
            self.twice(day)
        start = time.monotonic()
        status, output, messages = self.nights.run(day)
        self.whole = 0.5 * self.whole + 0.6 * (time.monotonic() - start)
        self.expect(status == 0, f"{day}: status {status}: {messages[-300:]}")
        found = re.search(r"planned in ([0-9.]+) s", messages)
        self.nights.planned = float(found[1]) if found else self.nights.planned
        self.expect(output.startswith(f"{day}: "), f"{day}: printed {output[:80]!r}")
        left = {path.name for path in (self.nights.case / "inbox").iterdir()} - {"done"}
        cut = {name for name, _ in waiting if (self.nights.case / "inbox" / name).exists()}
        self.expect(left == cut, f"{day}: the inbox holds {sorted(left)}, expected {sorted(cut)}")
        self.expect(all(name in messages for name in left), f"{day}: a file that was left is not named")
        return waiting


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program")
    parser.add_argument("--nights", type=int, default=30)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--stages", type=int, default=6, help="nights that are killed at each boundary of their stages")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", help="folder to work in, which stays")
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    folder = pathlib.Path(options.keep or tempfile.mkdtemp(prefix="forestock-month-"))
    (folder / "calm").mkdir(parents=True)
    (folder / "disturbed").mkdir()
    shop = Shop(program, folder, options.nights, options.seed)
    calm, disturbed = Nights(program, folder / "calm", shop), Nights(program, folder / "disturbed", shop)
    month = Month(disturbed, shop, random.Random(options.seed))
    late = []
    days = [FIRST + datetime.timedelta(days=1 + n) for n in range(options.nights)]
    for number, day in enumerate(days):
        kills = options.kills * (number + 1) // options.nights - options.kills * number // options.nights
        on_time = {f"sales-{day}.csv"}
        before = late
        # Spread over the month, the last nights among them, when there are old ones to prune.
        at_stages = stages.available() and (number + 1) * options.stages // options.nights > number * options.stages // options.nights
        # A history that is damaged later could not be filled from nights that are gone: only the last night removes some.
        disturbed.prunes = at_stages and day == days[-1]
        late = month.night(day, late, kills, at_stages)
        # The calm case gets what the other could use: the same rows on the same mornings.
        for name, text in before:
            calm.drop(name, text)
        if not late:
            for name in on_time:
                calm.drop(name, shop.export(day))
        status, _, messages = calm.run(day)
        month.expect(status == 0, f"{day}: the calm night left with {status}: {messages[-300:]}")
        if not late:
            month.expect(calm.plan(day) == disturbed.plan(day), f"{day}: the plans differ")
    last = days[-1]
    for nights in (calm, disturbed):
        for name, text in late:
            nights.drop(name, text)
        nights.run(last)
        statuses = nights.history()
        month.expect({d for d, s in statuses if s == "planned"} == {str(d) for d in days}, f"{nights.folder.name}: nights lack in the history")
        planned = [d for d, s in statuses if s == "planned"]
        month.expect(planned == sorted(planned), f"{nights.folder.name}: the history is out of order")
    month.expect(calm.sales() == disturbed.sales(), "the sales differ")
    month.expect(calm.plan(last) == disturbed.plan(last), "the last plans differ")
    rows = sum(len(shop.days.get(str(day), [])) for day in days)
    hidden = [path.name for path in disturbed.nights.iterdir() if path.name.startswith(".")]
    month.expect(not hidden, f"left behind: {hidden}")
    print(f"{len(days)} nights, {rows} rows of sales, {len(disturbed.sales())} rows in the case; "
          + ", ".join(f"{count} {what}" for what, count in sorted(month.counts.items())))
    if month.rows:
        print("| boundary | killed | not reached | faults at once |\n| --- | --- | --- | --- |")
    for name, (reached, missed, faults) in month.rows.items():
        print(f"| {name} | {reached} | {missed} | {faults} |")
    for fault in month.faults[:30]:
        print(f"FAULT {fault}")
    print("as the month that nobody disturbed" if not month.faults else f"{len(month.faults)} faults")
    if not options.keep:
        shutil.rmtree(folder)
    return 1 if month.faults else 0


if __name__ == "__main__":
    sys.exit(main())
